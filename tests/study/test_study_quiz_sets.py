"""What a lesson puts side by side is asked for by what it says of one thing and of no other."""

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.find import facts_of

KILNS = """# Kilns

## Three kinds of kiln

A **climbing kiln** is long and built on a slope, because heat rises. A **bottle oven** is tall and round, and it was
once common. A **pit kiln** is dug into the ground and filled with brushwood.
"""
DRAUGHTS = """# Kilns

## Draught

In an updraught kiln, the flame leaves through the roof. In a downdraught kiln, hot smoke sinks to
a hole in the floor.
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
    assert found["Which of these is tall and round?"] == ("Bottle oven", {"Climbing kiln", "Pit kiln"})


def test_a_claim_is_cut_before_its_reason() -> None:
    assert "Which of these is long and built on a slope?" in asked(KILNS)


def test_things_that_no_number_counts_are_not_put_side_by_side() -> None:
    loose = KILNS.replace("Three kinds of kiln", "Kilns and ovens").replace("pit kiln", "fire pot")
    assert "Which of these is tall and round?" not in asked(loose)


def test_two_things_of_one_noun_are_told_apart_by_what_is_so_in_each() -> None:
    found = asked(DRAUGHTS)
    question = "Hot smoke sinks to a hole in the floor. Which kiln is meant?"
    assert found[question] == ("Downdraught kiln", {"Updraught kiln"})


def test_what_is_said_of_both_is_asked_for_neither() -> None:
    assert not asked(DRAUGHTS.replace("hot smoke sinks to\na hole in the floor", "the flame leaves through the roof"))


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
