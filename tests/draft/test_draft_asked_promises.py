"""A promise that would name one thing alone names what told sentences answer; headings stand right in the frame."""

import pytest

from audiolesson.draft.framing.frame_opening import promise
from audiolesson.draft.framing.slots import Slot, slot
from audiolesson.draft.framing.told_matters import Matters
from audiolesson.draft.sentences.asking import judges
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.titling.lesson_names import topic_of
from audiolesson.lesson.read import parse_lesson

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


def test_a_guide_is_about_what_it_guides_to() -> None:
    assert topic_of("The Complete Kiln Firing Guide", WHOLE + " Good kiln firing is slow.") == "kiln firing"


def test_a_judgement_is_no_definition() -> None:
    assert judges("a quite decent picture of how people fired clay")


def test_what_a_lesson_hardly_speaks_of_is_no_promise() -> None:
    lesson = parse_lesson(
        "# Kilns of the coast\n\nA kiln holds its heat. The kiln is built of brick. Every kiln has a door. A kiln "
        "needs air. The kiln dries in May. A saggar is a box of clay. Pots stand in the kiln.",
        "a.md",
        "a",
        ".md",
    )
    found = gather(lesson, "en")
    matters = Matters(found.candidates, found.whole, "kilns of the coast", clean=True)
    assert matters.is_a_detail("what a saggar is", "a saggar")
    assert matters.is_a_detail("what happens if the saggar is odd", "saggar")
    assert not matters.is_a_detail("what a kiln is", "a kiln")
    assert not matters.is_a_detail("why saggars crack", "saggars")


@pytest.mark.parametrize(
    ("titles", "subject", "promised"),
    [
        (("the wheel", "old bowls"), "the hurdy-gurdy", ["old bowls"]),
        (("the wheel", "old bowls"), "wheels of the potters", ["the wheel", "old bowls"]),
        (("the wheel", "the dog"), "the hurdy-gurdy", []),
    ],
)
def test_a_thing_that_nobody_knows_yet_is_not_promised_by_its_name(
    titles: tuple[str, ...], subject: str, promised: list[str]
) -> None:
    slots = [Slot(title, "noun", plural=title.endswith("s"), telling=True) for title in titles]
    about = Slot(subject, "noun", telling=True)
    made = promise(slots, [{0}] * len(slots), about, named=False, turn=0, first=True, hooked=False)
    assert [stop.text for stop in made.stops if stop] == promised
