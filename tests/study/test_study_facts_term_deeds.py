"""What a thing of the lesson does, is made of or is for, and where it is, of any half of a sentence that tells it."""

import kilns
import pytest

_AROUND = (
    "Potters worked by rivers for a long time. The rivers gave them water and carried their pots to market. "
    "In the hills there was wood for the fires. Rain ruined many a load. "
    "In summer the yards were full of jars from every valley."
)
_LINKED = "See [the list](https://pots.example.org/a) or [the map](https://pots.example.org/b), and run `fire`. " * 3


def asked(text: str, around: str = _AROUND) -> dict[str, str]:
    return kilns.asked(f"{around}\n\n## Clay and fire\n\n{text}", "Working with clay")


@pytest.mark.parametrize(
    ("said", "question", "answer"),
    [
        (
            "**Dampers**, by contrast, share the shaft of the stack and are moved by hand.",
            "What do dampers share?",
            "The shaft of the stack",
        ),
        (
            "Two parts rule the fire: *flue locks* limit how much smoke a kiln can draw, while *baffles* deflect it.",
            "What do flue locks limit?",
            "How much smoke a kiln can draw",
        ),
        (
            "A baffle wall, as the first thing in the chamber, lets young flames rise past the lowest shelf.",
            "What does a baffle wall let young flames do?",
            "Rise past the lowest shelf",
        ),
        (
            "A witness cone is not dear. It measures how much heat has reached a shelf, so few burn without one.",
            "What does a witness cone measure?",
            "How much heat has reached a shelf",
        ),
        (
            "The kiln's thick inner skin, the hotface, is made up of dense brick and a coat of lime.",
            "What is the hotface made up of?",
            "Dense brick and a coat of lime",
        ),
        (
            "A draw trivet is small. The draw trivet was designed in the yards of Linz, to test a glaze in mid-firing.",
            "What was the draw trivet designed for?",
            "To test a glaze in mid-firing",
        ),
        (
            "A glost kiln protects against dust from raw pots.",
            "What does a glost kiln protect against?",
            "Dust from raw pots",
        ),
    ],
    ids=["aside", "half", "lets", "it", "apposed", "aim", "preposition"],
)
def test_a_particular_deed_of_a_thing_is_asked(said: str, question: str, answer: str) -> None:
    assert asked(said).get(question) == answer


@pytest.mark.parametrize(
    "said",
    [
        "The bag wall provides a good start for the flames of a kiln.",
        "A bag wall deflects them into the roof of the old kiln.",
        "The number of bag walls splits the flames of a kiln in the roof.",
        "A bag wall deflects flames. A bag wall deflects dust and ash.",
        "A bag wall never deflects flames from the roof.",
        "The tallest bag wall deflects flames from the roof.",
    ],
    ids=["feature", "them", "side", "two answers", "never", "tallest"],
)
def test_a_feature_or_what_leans_or_has_two_answers_is_not_asked(said: str) -> None:
    assert not [question for question in asked(said) if question.startswith("What do") and "bag wall" in question]


def test_a_page_that_is_no_lesson_is_not_asked_what_its_things_do() -> None:
    said = "A **bag wall** deflects the flames of wet pine. A fire box stores the logs of one whole night."
    assert "What does a bag wall deflect?" in asked(said)
    assert not any("bag wall" in question or "fire box" in question for question in asked(said, around=_LINKED))
