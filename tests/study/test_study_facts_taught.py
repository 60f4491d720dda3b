"""What a lesson must show of a term before it is asked for: the more, the longer the lesson is."""

import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of

FILLER = "Potters work in the yard all day long and rest under the old trees at noon. "
LONG = "\n\n".join(FILLER * 5 for _ in range(40))
"""3,000 words that say nothing of what is asked for."""


def asked(text: str, length: str = LONG, title: str = "Pottery") -> dict[str, str]:
    lesson = parse_lesson(f"# {title}\n\n{text}\n\n{length}\n", "lessons/kilns.md", "kilns", ".md")
    return {fact.question: fact.answer for fact in facts_of(lesson)}


DEFINED = "A sagger is a box that shields pots from ash."


def test_a_short_lesson_teaches_all_that_it_defines() -> None:
    assert "What is a sagger?" in asked(DEFINED, FILLER)


def test_an_aside_of_a_long_page_is_not_asked() -> None:
    assert asked(DEFINED) == {}


@pytest.mark.parametrize(
    "text",
    [
        "A **sagger** is a box that shields pots from ash.",
        f"## The sagger\n\n{DEFINED} Potters fill the sagger at noon. They empty the sagger at night.",
        f"{DEFINED} " + "Potters fill the sagger at noon. " * 6,
        f"## Summary\n\n{DEFINED} Fill the sagger. Empty the sagger.",
    ],
    ids=["bold", "titled", "often", "summed up"],
)
def test_a_term_that_a_long_page_teaches_is_asked(text: str) -> None:
    assert "What is a sagger?" in asked(text)


def test_what_a_box_beside_the_text_tells_counts_less() -> None:
    box = '<div data-type="note" markdown="1">\n<div data-type="title">\nDid you know\n</div>\n\n{}\n\n</div>'
    often = f"{DEFINED} " + "Potters fill the sagger at noon. " * 6
    assert "What is a sagger?" in asked(often)
    assert asked(box.format(often)) == {}


def test_a_worked_example_gives_no_cards() -> None:
    said = (
        '<div data-type="example" markdown="1">\n<span data-type="title">Solution</span> A **sagger** is a box that '
        "shields pots from ash.\n</div>"
    )
    assert asked(said, FILLER) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Saggers are boxes that shield pots from ash. Fill saggers. Buy saggers.",
        "A cone stack is used to measure the heat of a kiln. Buy a cone stack.",
        "In 1710, the Meissen works was founded by a king, and Meissen burns.",
        "Many pots crack. Pots crack in the fire because steam cannot leave thick walls.",
        "Unlike gas kilns, dragon kilns burn whole logs of pine.",
    ],
)
def test_a_weak_question_is_asked_in_a_short_lesson_only(text: str) -> None:
    assert asked(text, FILLER)
    assert asked(text) == {}


def test_an_acronym_of_a_long_page_is_used_often() -> None:
    spelled = "Potters watch a pyrometric cone equivalent (PCE)."
    assert asked(f"{spelled} {'The PCE bends. A PCE melts. ' * 2}")
    assert asked(f"{spelled} The PCE bends.") == {}
    assert asked(f"{spelled} The PCE bends.", FILLER)


def test_a_label_of_a_list_of_advice_is_no_term() -> None:
    advice = "- **Heat Management:** keep a slow fire all night.\n- **Ash Removal:** sweep small ashes from a kiln.\n"
    assert asked(advice, FILLER) == {}


def test_the_acronym_of_a_name_is_asked_where_a_long_page_speaks_of_it_often() -> None:
    spelled = "In the year of the Great Clay Rush (GCR), potters dug."
    assert asked(f"{spelled} " + "The GCR found clay. " * 2) == {}
    assert "What does GCR stand for?" in asked(f"{spelled} " + "The GCR found clay. " * 5)
