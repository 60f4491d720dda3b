"""What a lesson puts side by side is asked for by what it says of one thing and of no other."""

import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.find import facts_of
from audiolesson.study.quiz.claims import is_name_of

KILNS = """# Kilns

## Three kinds of kiln

A **climbing kiln** is long and built on a slope, because heat rises. A **bottle oven** is tall and round, and it was
once common. A **pit kiln** is dug into the ground and filled with brushwood.
"""
DRAUGHTS = """# Kilns

## Draught

Kilns are old. Most kilns burn wood. In an updraught kiln, the flame leaves through the roof. In a downdraught
kiln, hot smoke sinks to a hole in the floor.
"""
LAYERS = """# Clay

## A pit

The D bed is weathered grey slate. At the top lies the B bed, made of peat, and under it lies the C bed.
"""
GLAZES = """# Glazes

## Kinds

| Type | What it holds |
|---|---|
| X | the ash of burnt straw |
| SLZ | the salt of a dry lake |
| FRZ | the powder of old glass |
"""
PEOPLE = """# Potters

## Who did what

Berta Lind invented the folding wheel in a barn. Otto Kranz described the colours of a cooling kiln. Ines Vidal argued
that glaze should be sold by weight.
"""


def asked(text: str) -> dict[str, tuple[str, set[str]]]:
    """By question: the right choice and the wrong ones."""
    lesson = parse_lesson(text, "lessons/pots.md", "pots", ".md")
    return {
        one.question.text: (
            one.choices[one.right].text,
            {choice.text for at, choice in enumerate(one.choices) if at != one.right},
        )
        for one in draft_quiz(lesson, facts_of(lesson))
    }


def test_what_a_section_counts_and_sets_off_is_asked_by_what_it_says_of_each() -> None:
    found = asked(KILNS)
    assert found["About kilns: which of these is tall and round?"] == ("Bottle oven", {"Climbing kiln", "Pit kiln"})


def test_a_claim_is_cut_before_its_reason() -> None:
    assert "Which of these is long and built on a slope?" in asked(KILNS)


def test_things_that_no_number_counts_are_not_put_side_by_side() -> None:
    loose = KILNS.replace("Three kinds of kiln", "Kilns and ovens").replace("pit kiln", "fire pot")
    assert not any("is tall and round?" in question for question in asked(loose))


def test_two_things_of_one_noun_are_told_apart_by_what_is_so_in_each() -> None:
    found = asked(DRAUGHTS)
    question = "Hot smoke sinks to a hole in the floor. Which kiln is meant?"
    assert found[question] == ("Downdraught kiln", {"Updraught kiln"})


def test_what_is_said_of_both_is_asked_for_neither() -> None:
    assert not asked(DRAUGHTS.replace("hot smoke sinks to a hole in the floor", "the flame leaves through the roof"))


def test_letters_with_one_noun_are_choices() -> None:
    assert asked(LAYERS)["Which bed is weathered grey slate?"] == ("D bed", {"B bed", "C bed"})


def test_rows_of_a_table_that_are_letters_are_called_by_their_kind() -> None:
    text = GLAZES.replace("## Kinds", "## Glazes")
    right, wrong = asked(text)["Which glaze holds the ash of burnt straw?"]
    assert (right, wrong) == ("X glaze", {"SLZ glaze", "FRZ glaze"})


def test_people_are_asked_for_among_the_people_of_the_lesson() -> None:
    found = asked(PEOPLE)
    assert found["Who described the colours of a cooling kiln?"] == ("Otto Kranz", {"Berta Lind", "Ines Vidal"})


def test_two_people_are_too_few_to_choose_among() -> None:
    fewer = PEOPLE.replace("Ines Vidal argued\nthat glaze should be sold by weight.", "")
    assert not any(question.startswith("Who") for question in asked(fewer))


def test_a_claim_that_compares_or_leans_is_not_asked() -> None:
    leaning = KILNS.replace("is tall and round, and it was\nonce common", "is taller than those")
    assert not any(right == "Bottle oven" for right, _ in asked(leaning).values())


EDGES = """# Walls

## Where walls meet

| Boundary | Slabs | Clay |
|---|---|---|
| Open | move apart | is made |
| Closed | move together | is crushed or thickened |
| Sliding | scrape past each other | is neither made nor lost |
"""


def test_a_column_that_tells_of_its_own_thing_is_asked_where_that_is_so() -> None:
    found = asked(EDGES)
    assert found["At which boundary do slabs move apart?"][0] == "Open"
    assert not [question for question in found if question.startswith("Which boundary")]


NOTES = """# Yards

## Tools

- Buy rope.
- Buy sand!
- See the box.

## The people of the yard

These are the people of the yard:

- **Throwers** turn pots on a wheel.
- **Burners** watch the fire at night.
- **Glazers** dip the pots into slip.

## Things

- A **wheel** turns the clay under the hands.
- A **yard** keeps the pots out of the rain.
- A **scale** tells the weight of the clay.

## Orders

"""
NOTES += "\n".join(["- Carry wood to the yard, far from the sea, before the winter comes"] * 30) + "\n"


def test_a_page_of_notes_is_asked_only_for_things_that_are_plainly_of_one_kind() -> None:
    found = asked(NOTES)
    assert found["About yards: which of these watch the fire at night?"] == ("Burners", {"Throwers", "Glazers"})
    assert not any(right == "Yard" for right, _ in found.values())


def test_what_a_page_of_notes_says_of_one_thing_and_may_of_others_is_not_asked() -> None:
    told = asked(NOTES.replace("watch the fire", "help the potters"))
    assert not any("help the potters at night?" in question for question in told)


def test_a_row_without_its_and_is_not_asked_of_a_page_of_notes() -> None:
    torn = NOTES.replace("watch the fire at night", "watch the fire, stack the pots, the wood")
    assert not any(right == "Burners" for right, _ in asked(torn).values())


def test_bold_letters_that_end_inside_a_word_are_no_name() -> None:
    found = asked(NOTES.replace("**Glazers**", "**Glaze**rs"))
    assert not any("Glaze" in wrong for _, wrong in found.values())


CERAMICS = """# Clay

## Work

Studio ceramics involved one potter in one shed. Factory ceramics involved many hands at long belts.
"""


def test_a_noun_that_only_looks_like_many_is_not_cut() -> None:
    assert not any(question.startswith("Which ceramic ") for question in asked(CERAMICS))


def test_the_former_and_the_latter_are_no_choices() -> None:
    assert asked(DRAUGHTS)
    assert not asked(DRAUGHTS.replace("an updraught", "the former").replace("a downdraught", "the latter"))


@pytest.mark.parametrize("name", ["word glaze", "the term slip", "left wheel's pot", "kiln 1's door"])
def test_a_word_about_words_and_what_is_some_things_own_are_no_names(name: str) -> None:
    assert not is_name_of(name.removeprefix("the "))


def test_a_table_of_programs_is_not_asked_row_by_row() -> None:
    rows = "| Type | {} |\n|---|---|\n| Kiln | Alandor |\n| Wheel | Bremor |\n| Shelf | Cardor |\n"
    assert not asked(f"# Yards\n\n## Tools\n\n{rows.format('Library')}")


def test_two_labels_or_words_that_only_describe_are_no_choices() -> None:
    two = "# Alarms\n\n## The two\n\n- **False alarm**: costs a minute\n- **Missed fire**: costs the whole house\n"
    assert not any("of these" in question.lower() for question in asked(two))
