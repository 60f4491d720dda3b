"""In a clean lesson a quiz asks for the words that it teaches, its people and the years of its events."""

import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.find import facts_of

WORDS = """# Firing

## In the kiln

A potter fires the ware twice, and each firing leaves a mark on the pot. A *saggar* is a box of fireclay that keeps
ash away from the ware. A *wad* is a pellet of soft clay that levels a leaning shelf. A *pyrometer* is an instrument
that reads the heat of the chamber. Old potters trusted their eyes and the colour of the flame.
"""
PEOPLE = """# Porcelain

## A secret

For centuries nobody in Europe knew how porcelain was made. In 1708 the alchemist Anton Brandt fired a white cup in a
cellar. A monk of Lyons, the botanist Pierre Delorme, sent clay from the hills of Jingde to Paris. Later the printer
Clara Whitfield transferred engraved pictures to plates. The painter Hugo Stein worked beside her for a year.
"""
EVENTS = """# Works

## The factory

In 1759 Julia Marsh opened a large pottery at Burslem. In May 1790 Josef Adler fired a kiln with coke. The
dealer Thomas Byers shipped forty crates of creamware to Boston in 1773. All three had learned the craft at home, from
people who could not read. Nobody kept a list of their pots.
"""
CHAMBERS = """# A kiln in a hill

The kiln runs up a hill, and from the firebox the flame climbs from one room to the next. Each room has its own door.

| Room | Receives heat from | Remarks |
|---|---|---|
| Dragon room | firebox | hardly ever opened |
| Middle room | dragon room | easily cleaned |
| Tail room | middle room | site of the best glazes |
| Chimney room | tail room | seldom full |

The potter fills the rooms by hand and bricks up the doors. Then the fire burns for three days and three nights.
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


def test_a_person_is_asked_for_wherever_the_sentence_begins() -> None:
    found = asked(PEOPLE)
    right, wrong = found["Who fired a white cup in a cellar?"]
    assert right == "Anton Brandt"
    assert wrong <= {"Pierre Delorme", "Clara Whitfield", "Hugo Stein"}


def test_a_word_that_only_begins_its_sentence_is_no_part_of_a_name() -> None:
    text = PEOPLE.replace("Later the printer\nClara", "Still Lyons sent more clay. Later the printer\nClara")
    names = {name for right, wrong in asked(text).values() for name in (right, *wrong)}
    assert "Clara Whitfield" in names and "Still Lyons" not in names


def test_an_event_is_asked_for_its_year_without_turning_its_verb() -> None:
    found = asked(EVENTS)
    years = {question: right for question, (right, _) in found.items() if "year" in question}
    assert set(years.values()) == {"1759", "1790", "1773"}
    assert all(question.startswith("In which year did") or question.endswith("year was that?") for question in years)


def test_a_head_that_says_what_each_row_does_asks_for_the_row() -> None:
    (right,) = (
        right
        for asks, (right, _) in asked(CHAMBERS).items()
        if asks.endswith("which room receives heat from the firebox?")
    )
    assert right == "Dragon room"


def test_remarks_are_no_deed_of_a_row() -> None:
    assert not any("remarks" in question for question in asked(CHAMBERS))


@pytest.mark.parametrize("text", [WORDS, PEOPLE, EVENTS])
def test_a_page_that_is_not_clean_asks_none_of_it(text: str) -> None:
    notes = "\n".join(f"- run `pot {number}` now" for number in range(40))
    title, _, rest = text.partition("\n\n## ")
    first = rest.split(". ")[0]
    assert not asked(f"{title}\n\n## {first}.\n\n{notes}\n")
