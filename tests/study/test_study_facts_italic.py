"""A term in italics is known by what is said of it behind a comma, and by what "which is" says of it."""

import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.kinds.apposed import apposed


def asked(text: str) -> list[tuple[str, str]]:
    lesson = parse_lesson(f"# Ships\n\n{text}\n", "a.md", "a", ".md")
    return [(fact.question, fact.answer) for fact in apposed(ground(lesson))]


FLOW = "Trade grew from year to year. It needed ships that could carry much. {} They were built in many towns."


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The goods were carried in the *cog*, a broad, high-sided ship with a single square sail.", "cog"),
        ("The crews were paid in *antlers*, which are horns that fall off each year.", "antlers"),
    ],
)
def test_what_is_said_of_a_term_is_asked_for_its_name(sentence: str, name: str) -> None:
    found = asked(FLOW.format(sentence))
    assert [answer.lower().removeprefix("the ") for _, answer in found] == [name]


def test_no_plain_noun_is_asked_for_by_what_stands_behind_it() -> None:
    assert asked(FLOW.format("With most of the goods, a ship of ten men would do.")) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "They used the *cog*, the hulk from the northern sea, and the old barge.",
        "In the harbour lay the *hulk*, a cog with two masts, and three old galleys.",
    ],
)
def test_what_stands_in_a_row_with_a_term_is_not_what_it_is(sentence: str) -> None:
    assert asked(FLOW.format(sentence)) == []
