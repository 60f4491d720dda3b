"""Questions from lists, tables and dates take their wrong choices from the same list, table or kind of date."""

import pytest

from audiolesson.errors import Place
from audiolesson.lesson.model import Asked, Lesson
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.leads import without_lead
from audiolesson.study.facts.model import Fact
from audiolesson.study.model import Question
from audiolesson.study.quiz.dated import dated
from audiolesson.study.quiz.row_alone import rivals_of
from audiolesson.study.quiz.side_said import Side, side_said
from audiolesson.study.quiz.tabled import tabled

LOST = "Which kiln is missing when a pot is lost?"
NAMES = ("Alpha", "Beta", "Gamma")
PLACE = Place("lessons/pots.md", 1)
REASONS = """# Pots

## Cracks

Potters give three main reasons why pots crack:

- **Haste:** a wall dries faster than a foot.
- **Air:** a small bubble swells in a fire.
- **Salt:** white crystals push the surface apart.
"""


def lesson_of(text: str) -> Lesson:
    return parse_lesson(text, "lessons/pots.md", "pots", ".md")


def asked(text: str, facts: tuple[Fact, ...] | None = None) -> dict[str, tuple[str, set[str]]]:
    """By question: the right choice and the wrong ones."""
    lesson = lesson_of(text)
    quiz = draft_quiz(lesson, facts_of(lesson) if facts is None else facts)
    return {without_lead(question.question.text): (right(question), wrong(question)) for question in quiz}


def right(question: Question) -> str:
    return question.choices[question.right].text


def wrong(question: Question) -> set[str]:
    return {choice.text for at, choice in enumerate(question.choices) if at != question.right}


def test_a_list_of_labels_is_asked_by_what_it_says_of_each() -> None:
    found = asked(REASONS)
    question = "A wall dries faster than a foot. Which of these main reasons why pots crack is meant?"
    assert found[question] == ("Haste", {"Air", "Salt"})


def test_a_label_is_not_asked_for_where_its_text_gives_it_away() -> None:
    text = REASONS.replace("white crystals push", "salty crystals push")
    assert not any(answer == "Salt" for answer, _ in asked(text).values())


def test_what_an_order_says_is_asked_as_an_act() -> None:
    text = "# Pots\n\n## Finishes\n\n- **Glaze**: melt glass over a pot.\n- **Polish**: rub a stone on a wall.\n"
    found = asked(f"{text}- **Wax**: keep water off a foot.\n", ())
    assert "Which of these finishes means keeping water off a foot?" in found


def test_the_odd_one_is_asked_for_where_the_lesson_counts_a_row() -> None:
    text = (
        "# Pots\n\n## Heat\n\nA kiln hands out heat by three furnaces:\n\n- **Stove**: it softens iron.\n"
        "- **Oven**: it dries wood.\n- **Hearth**: it warms rooms.\n\nMore is said later.\n"
    )
    facts = (Fact("definition", "smelter", "What is a smelter?", "A furnace that produces metal", 1, PLACE),)
    question = "A kiln hands out heat by three furnaces. Which of these is not one of them?"
    assert asked(text, facts)[question] == ("Smelter", {"Stove", "Oven", "Hearth"})
    assert not any("not one of them" in one for one in asked(text.replace("three furnaces", "four furnaces"), facts))


@pytest.mark.parametrize(
    ("head", "cells", "question"),
    [
        ("Layers", ("12", "20", "35"), "Which kiln has 12 layers?"),
        ("Year", ("1901", "1950", "1988"), "Which kiln dates from 1901?"),
        ("What it showed", ("Ash is dry", "Glass is hot", "Salt is white"), "Which kiln showed that glass is hot?"),
        ("What fails without it", ("ice is left", "a pot is lost", "ash is left"), LOST),
        ("Fired", ("every day", "every 9 days", "every 30 days"), "Which kiln is fired every 9 days?"),
    ],
)  # fmt: skip
def test_a_table_is_asked_by_the_head_of_its_other_column(head: str, cells: tuple[str, ...], question: str) -> None:
    rows = "".join(f"| {name} | {cell} |\n" for name, cell in zip(NAMES, cells, strict=True))
    found = asked(f"# Kilns\n\nThese are kilns.\n\n| Kiln | {head} |\n|---|---|\n{rows}", ())
    assert question in found
    answer, others = found[question]
    assert {answer} | others == set(NAMES)


def years(text: str, facts: tuple[Fact, ...] = ()) -> dict[str, str]:
    return {fact.question: fact.answer for fact in dated(ground(lesson_of(text)), facts)}


def test_what_happened_in_a_year_or_month_is_asked_for_its_date() -> None:
    text = "# Kilns\n\nIn June 1905, Anna Lind opened a pottery in Turku, and it grew. The guild closed it in 1930.\n"
    assert years(text)["When did Anna Lind open a pottery in Turku?"] == "June 1905"


def test_no_year_is_cut_out_of_a_date_in_figures() -> None:
    told = "The guild opened a shop in Turku on 1930-02-14."
    assert not any("-02-14" in asked for asked in years(f"# Kilns\n\n{told}\n"))


def test_a_date_of_a_thing_that_stays_unnamed_is_not_asked_for() -> None:
    assert years("# Kilns\n\nThe guild opened a shop in Turku under the treaty in 1930.\n") == {}
    assert years("# Kilns\n\nThe guild opened a shop in Turku in 1930.\n")


def test_a_name_with_its_year_in_brackets_is_asked_for_but_no_cited_work() -> None:
    assert years("# Kilns\n\nKLN-2 (1931) melted glass. UNIDO (1960) reports more.\n") == {
        "From which year is KLN-2?": "1931"
    }


def given(*choices: str, answer: str, question: str = "What burns in a kiln?") -> list[Question]:
    lesson = lesson_of("# Pots\n\nWood burns in the kiln of a potter. Sand cools.\n")
    quiz = (Asked(question, PLACE, answer, choices),)
    return list(draft_quiz(Lesson("pots", "Pots", lesson.sections, quiz=quiz), ()))


def test_a_choice_about_all_others_is_left_out() -> None:
    (question,) = given("Wood", "Sand", "Salt", "All of the above", answer="Wood")
    assert wrong(question) == {"Sand", "Salt"}
    assert given("Wood", "Sand", "Salt", "All of the above", answer="All of the above", question="What is warm?") == []


def test_a_key_that_the_lesson_speaks_against_is_not_taken() -> None:
    question = "What burns hot in the kiln of a potter?"
    assert given("Wood", "Sand", "Salt", answer="Wood", question=question)
    assert given("Wood", "Sand", "Salt", answer="Sand", question=question) == []


def test_a_blank_that_what_does_not_fill_is_not_asked() -> None:
    choices = ("chase sheep", "fire pots", "dig clay")
    assert given(*choices, answer="fire pots", question="The potters helped to what?") == []
    assert given("Wood", "Sand", "Salt", answer="Wood", question="Kilns are heated with what?")


KNIVES = """# Workshops

## Clay knives

Each knife has its place in the workshop.

| Knife | Used for | Average life |
|---|---|---|
| Loop | hollowing a thick wall | 9 days |
| Fettler | cutting a dry foot | 2 months |
| Wire | parting two wet blocks | 30 years |
"""
ALIKE = """# Workshops

## Clay knives

Each knife has its place in the workshop.

| Knife | Average life |
|---|---|
| Loop | 9 days |
| Fettler | 2 months |
| Wire | 30 years |
"""


def test_a_small_table_asks_what_tells_its_things_apart() -> None:
    found = asked(KNIVES)
    assert found["Which knife is used for cutting a dry foot?"] == ("Fettler", {"Loop", "Wire"})
    found = asked(ALIKE)
    assert found["Which knife has an average life of 30 years?"] == ("Wire", {"Loop", "Fettler"})


SIDED = """# Glazes

## Ashes and salts

Three kinds of ash glaze are fired here. Ash comes from the shed, and salt with clay.

| Kind | HEAD |
|---|---|
| Runny | ONE |
| Stiff | TWO |
| Crawling | THREE |
"""


@pytest.mark.parametrize(
    ("head", "cells", "question", "again"),
    [
        ("Usual place", ("high shelves", "low walls", "open yards"), "Which kind of ash glaze has high shelves as its"
         " usual place?", "The runny kind of ash glaze has high shelves as its usual place."),
        ("Main part", ("ash", "salt and clay", "wet sand"), "Which kind of ash glaze has salt and clay as its main"
         " part?", "The stiff kind of ash glaze has salt and clay as its main part."),
        ("Equivalent", ("oribe", "shino", "raku"), "Which kind of ash glaze is an equivalent of oribe?",
         "The runny kind of ash glaze is an equivalent of oribe."),
        ("Also called", ("oribe", "shino", "raku"), "Which kind of ash glaze is another name for raku?",
         "The crawling kind of ash glaze is another name for raku."),
        ("Duration", ("9 days", "2 weeks", "3 months"), "Which kind of ash glaze lasts 9 days?",
         "The runny kind of ash glaze lasts 9 days."),
        ("Usual weight", ("3 kg", "5 kg", "9 kg"), "Which kind of ash glaze usually weighs 3 kg?",
         "The runny kind of ash glaze usually weighs 3 kg."),
        ("Melting point", ("900 °C", "1,000 °C", "1,200 °C"), "Which kind of ash glaze has a melting point of 900 °C?",
         "The runny kind of ash glaze has a melting point of 900 °C."),
        ("Melting point (°C)", ("900", "1,000", "1,200"), "Which kind of ash glaze has a melting point of 900 °C?",
         "The runny kind of ash glaze has a melting point of 900 °C."),
        ("Water loss", ("9 %", "12 %", "20 %"), "For which kind of ash glaze is the water loss 9 %?",
         "For the runny kind of ash glaze, the water loss is 9 %."),
    ],
)  # fmt: skip
def test_a_head_and_its_cell_are_asked_as_a_whole_sentence(
    head: str, cells: tuple[str, str, str], question: str, again: str
) -> None:
    text = SIDED.replace("HEAD", head)
    for old, new in zip(("ONE", "TWO", "THREE"), cells, strict=True):
        text = text.replace(old, new)
    found = {one.question: one.why for one in tabled(ground(lesson_of(text)))}
    assert found[question] == again
    assert not any(one.endswith("is meant?") for one in found)


def test_a_head_that_makes_no_sentence_with_its_cell_is_not_asked() -> None:
    text = SIDED.replace("HEAD", "Say").replace("ONE", "oribe").replace("TWO", "shino").replace("THREE", "raku")
    assert not [*tabled(ground(lesson_of(text)))]


def test_a_row_whose_cell_may_be_right_as_well_is_no_choice() -> None:
    text = SIDED.replace("HEAD", "Main part").replace("ONE", "clay").replace("TWO", "salt and clay")
    found = {one.right for one in tabled(ground(lesson_of(text.replace("THREE", "wet sand"))))}
    assert found == {"Crawling"}


def test_a_table_with_a_column_for_each_thing_is_asked_by_its_things() -> None:
    text = """# Glazes

## Three glazes

| | Runny | Stiff | Crawling |
|---|---|---|---|
| Usual place | high shelves | low walls | open yards |
| Look | white, dull and rough | clear and smooth | brown, cracked and thin |
"""
    found = {one.question: one.why for one in tabled(ground(lesson_of(text)))}
    assert found["Which of these has low walls as its usual place?"] == "Stiff has low walls as its usual place."


def test_a_row_that_is_called_by_its_first_letters_is_not_asked() -> None:
    rows = {"Loop": "Fire Year", "Fettler": "Clay Year", "Wire": "Kiln Year"}
    table = ALIKE.replace("Average life", "Usual label").replace("9 days", "northern shelves")
    table = table.replace("2 months", "southern shelves").replace("30 years", "KY shelves")
    for old, new in rows.items():
        table = table.replace(f"| {old} |", f"| {new} |")
    found = asked(table)
    assert any("northern shelves as its usual label" in question for question in found)
    assert not any("KY" in question for question in found)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("| Average life |", "| Price |"),
        ("30 years", "$30"),
        ("| Knife |", "| Model |"),
        ("| Wire |", "| W-9 |"),
        ("| 30 years |", "| no |"),
    ],
    ids=["price", "money", "model", "number of a make", "yes or no"],
)
def test_a_table_of_data_asks_for_no_side_of_its_rows(old: str, new: str) -> None:
    assert not [question for question in asked(ALIKE.replace(old, new)) if "average" in question.lower()]


def test_a_column_of_what_a_thing_holds_is_asked_with_its_verb() -> None:
    text = KNIVES.replace("Used for", "What it cuts").replace("hollowing a thick wall", "A thick wall that sags")
    text = text.replace("cutting a dry foot", "A dry foot").replace("parting two wet blocks", "Two wet blocks")
    text = text.replace("Two wet", "the wet")
    assert "Which knife cuts a thick wall that sags?" in asked(text)


@pytest.mark.parametrize(("side", "asked_for"), [("Usual place", True), ("Arrival", False), ("Direction", False)])
def test_a_side_of_something_that_a_table_does_not_name_is_not_asked(side: str, asked_for: bool) -> None:
    rows = {"9 days": "high shelves", "2 months": "low walls", "30 years": "open yards"}
    table = ALIKE.replace("Average life", side)
    for old, new in rows.items():
        table = table.replace(old, new)
    assert any(f" as its {side.lower()}?" in question for question in asked(table)) == asked_for


def test_rows_whose_cells_say_nothing_of_their_own_are_all_rivals() -> None:
    assert rivals_of(NAMES, ("it", "to", "on"), 0) == ("Beta", "Gamma")


@pytest.mark.parametrize(
    ("cells", "rivals"),
    [
        (("60 minutes", "1 hour", "2 hours", "3 hours"), ("Gamma", "Delta")),
        (("1 km", "1,000 m", "5 km", "9 km"), ("Gamma", "Delta")),
        (("20–30 years", "25 years", "90 years", "7 years"), ()),
        (("12", "20", "35", "12"), ("Beta", "Gamma")),
    ],
)
def test_a_row_is_no_rival_whose_number_may_be_the_same(cells: tuple[str, ...], rivals: tuple[str, ...]) -> None:
    assert rivals_of((*NAMES, "Delta"), cells, 0) == rivals


@pytest.mark.parametrize(
    ("side", "said"),
    [
        (Side("Origin", "France", "cheese", "Brie", "Brie is a cheese."), "Which cheese has France as its origin?"),
        (Side("Time", "4 minutes", "egg", "Soft", "Eggs are cooked."), "For which egg is the time 4 minutes?"),
        (Side("Main danger", "no danger", "glaze", "Ash", "A danger is near."), None),
        (Side("Water", "hot water", "egg", "Soft", "The hot water of an egg."), None),
    ],
)
def test_a_side_is_said_as_it_is_or_not_at_all(side: Side, said: str | None) -> None:
    found = side_said(side)
    assert (found[0] if found else None) == said


def test_a_name_that_may_be_one_is_not_told_of_as_several() -> None:
    found = side_said(Side("Diameter", "6,779 km", "planet", "Mars", "Mars is a planet."))
    assert found and found[1] == "Mars has a diameter of 6,779 km."
