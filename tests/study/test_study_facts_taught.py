"""What a lesson must show of a term before it is asked for: the more, the longer the lesson is."""

import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts import evidence
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.ground import ground

FILLER = "Potters work in the yard all day long and rest under the old trees at noon. "
PAGE = "Click on the link in this chapter. "
LONG = "\n\n".join(FILLER * 5 + PAGE for _ in range(40))
"""3,000 words that say nothing of what is asked for."""


def asked(text: str, length: str = LONG, title: str = "Pottery") -> dict[str, str]:
    lesson = parse_lesson(f"# {title}\n\n{text}\n\n{length}\n", "lessons/kilns.md", "kilns", ".md")
    return {fact.question: fact.answer for fact in facts_of(lesson)}


DEFINED = "A sagger is a box that shields pots from ash."
SOME = "\n\n".join(FILLER * 5 + PAGE for _ in range(13))
"""Nearly 1,000 words, of which a lesson asks no points yet."""


def test_a_short_lesson_teaches_all_that_it_defines() -> None:
    assert "What is a sagger?" in asked(DEFINED, FILLER)


def test_an_aside_of_a_long_page_is_not_asked() -> None:
    assert asked(DEFINED) == {}


@pytest.mark.parametrize(
    "text",
    [
        "A **sagger** is a box that shields pots from ash. Potters fill the sagger. They empty the sagger.",
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
        "A cone stack is used to measure the heat of a kiln. Buy a cone stack.",
        "In 1710, the Meissen works was founded by a king. Meissen burns.",
        "Many pots crack. Pots crack in a fire because steam cannot leave thick walls.",
        "Unlike gas kilns, dragon kilns burn whole logs of pine.",
    ],
)
def test_a_weak_question_is_asked_in_a_short_lesson_only(text: str) -> None:
    assert asked(text, FILLER)
    assert asked(text) == {}


def test_an_acronym_of_a_long_page_is_used_often() -> None:
    spelled = "Potters watch a pyrometric cone equivalent (PCE)."
    assert asked(f"{spelled} {'The PCE bends. A PCE melts. ' * 2}")
    assert asked(f"{spelled} The PCE bends.", title="Potters") == {}
    assert asked(f"{spelled} The PCE bends.", FILLER, title="Potters")


def test_a_label_of_a_list_of_advice_is_no_term() -> None:
    advice = "- **Heat Management:** keep a slow fire all night.\n- **Ash Removal:** sweep small ashes from a kiln.\n"
    assert asked(advice, FILLER) == {}


def test_the_acronym_of_a_name_is_asked_where_a_long_page_speaks_of_it_often() -> None:
    spelled = "In the year of the Great Clay Rush (GCR), potters dug."
    assert asked(f"{spelled} " + "The GCR found clay. " * 2) == {}
    assert "What does GCR stand for?" in asked(f"{spelled} " + "The GCR found clay. " * 5)


@pytest.mark.parametrize(
    "text",
    [
        "Wet pine leads to thick smoke over the yard. Wet pine burns.",
        "Slow firing occurs when potters burn wet pine. Slow firing ends.",
        "A cone stack is used to measure the heat of a kiln. Buy a cone stack.",
        "The Long Kiln is the largest oven of the old yard.",
    ],
    ids=["one effect", "one occasion", "one use", "the most"],
)
def test_one_side_of_a_thing_is_asked_in_a_short_lesson_only(text: str) -> None:
    assert asked(text, FILLER)
    assert asked(text, SOME) == {}


def test_two_things_that_a_lesson_speaks_of_are_set_against_each_other() -> None:
    text = "Earthenware is porous, whereas stoneware is dense. "
    more = "Earthenware breaks. Stoneware rings. Sell earthenware. Sell stoneware."
    assert "How do earthenware and stoneware differ?" in asked(text + more, SOME)
    assert asked(text, SOME) == {}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Kiln Act of 1821 banned the burning of wet wood. Ask the Kiln Act of 1821. The Kiln Act of 1821.",
         "Pottery"),
        ("A box that shields pots from ash is called a sagger. Fill the sagger. Buy a sagger.", "Pottery"),
        ("Tall kilns warm a wall of clay because dry pine burns fast.", "Tall kilns"),
    ],
    ids=["law", "name", "reason"],
)  # fmt: skip
def test_a_law_a_name_and_a_reason_need_less_to_be_asked(text: str, title: str) -> None:
    assert asked(text, title=title)


@pytest.mark.parametrize("title", ["Example 3", "Solution", "Check yourself"])
def test_what_stands_in_a_box_with_an_exercise_is_not_asked(title: str) -> None:
    box = '<div data-type="note" markdown="1">\n<div data-type="title">\n{}\n</div>\n\n{}\n\n</div>'
    said = "A **sagger** is a box that shields pots from ash."
    assert "What is a sagger?" in asked(box.format("Of old", said), FILLER)
    assert asked(box.format(title, said), FILLER) == {}


def test_a_command_of_two_words_is_taught_and_a_bare_subject_is_not() -> None:
    assert "What does the kiln fire command do?" in asked(
        "The `kiln fire` command counts wet pots in a yard each night."
    )
    steps = "The old guard follows four steps:\n\n- loading\n- smoking\n- burning\n- cooling\n"
    assert "The old guard follows which four steps?" in asked(steps, FILLER * 4, title="Potters")
    assert asked(steps, title="Potters") == {}


def test_what_an_item_of_notes_defines_is_taught_in_a_long_lesson() -> None:
    noted = "## Rest\n\n- apparent heat is the heat that a hand feels near an oven{}\n- a wheel turns"
    assert "What does the term apparent heat mean?" in asked(noted.format(""))
    assert not [question for question in asked(noted.format(". It hurts.")) if "apparent heat" in question]


def test_a_term_is_counted_in_the_beginning_of_an_endless_lesson(monkeypatch: pytest.MonkeyPatch) -> None:
    lesson = parse_lesson(f"# Kilns\n\nA sagger burns.\n\n{'A sagger is hot. ' * 40}\n", "lessons/k.md", "k", ".md")
    whole = evidence.evidence_of(ground(lesson))
    assert evidence.uses_of(whole, "sagger") == 41
    monkeypatch.setattr(evidence, "MOST_LOOKED_AT", 100)
    begun = evidence.evidence_of(ground(lesson))
    assert len(begun.small) == 100
    assert 1 < evidence.uses_of(begun, "sagger") < 8
