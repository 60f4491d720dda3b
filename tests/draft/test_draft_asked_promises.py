"""A promise that would name one thing alone names what told sentences answer; headings stand right in the frame."""

import pytest

from audiolesson.draft.framing.kept import stands
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.sentences.asking import judges
from audiolesson.draft.titling.lesson_names import topic_of

WHOLE = "We fire clay in a kiln. The wrong glaze cracks, and the firing of pots is slow. The parts of the kiln are hot."


@pytest.mark.parametrize(
    ("title", "inside"),
    [
        ("How long is the chimney", "how long the chimney is"),
        ("How hot are the bricks", "how hot the bricks are"),
        ("Parts of a kiln", "the parts of a kiln"),
        ("THE wrong glaze", "the wrong glaze"),
        ("Pots and DECORATIONS", "pots and decorations"),
    ],
)
def test_a_heading_stands_in_a_sentence_as_its_grammar_wants(title: str, inside: str) -> None:
    assert slot(title, WHOLE).text == inside


@pytest.mark.parametrize(
    ("sentence", "alone"),
    [
        ("The doctrine of the old potters had one grave defect.", False),
        ("A set of pots made for the fair, commonly five or six.", False),
        ("A set of pots made for the fair is painted blue.", True),
        ("Clay shrinks by a tenth in the fire.", True),
    ],
)
def test_no_announcement_and_no_torn_noun_is_a_point(sentence: str, alone: bool) -> None:
    assert stands(sentence) == alone


def test_a_guide_is_about_what_it_guides_to() -> None:
    assert topic_of("The Complete Kiln Firing Guide", WHOLE + " Good kiln firing is slow.") == "kiln firing"


def test_a_judgement_is_no_definition() -> None:
    assert judges("a quite decent picture of how people fired clay")
