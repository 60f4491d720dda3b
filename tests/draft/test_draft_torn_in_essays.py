"""A paragraph of an essay is told up to what cannot be told; its rest, which may speak of that, comes last."""

from audiolesson.draft.choosing.gaps import behind_in_paragraph
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.lesson.read import parse_lesson

ESSAY = (
    "A bank takes money that people may have back on any day. It lends it out for years.\n\n"
    "A run is a queue in front of a bank. Rumour → fear → queue, in that order. Newspapers print a picture"
    " of the crowd. Officials pile up notes in the window.\n\n"
    "The state may stand behind a bank. (It does in most countries.) The queue then stays at home.\n"
)


def _gathered() -> Gathered:
    return gather(parse_lesson(f"# Banks\n\n{ESSAY}", "banks.md", "banks", ".md"), "en")


def _behind() -> str:
    found = _gathered()
    return " ".join(one.text.text for one in found.candidates if one.order in behind_in_paragraph(found))


def test_what_stands_behind_a_refused_sentence_of_its_paragraph_may_speak_of_that() -> None:
    assert "Newspapers print" in _behind() and "Officials pile up" in _behind()


def test_what_stands_before_it_and_behind_an_aside_does_not() -> None:
    assert "A run is a queue" not in _behind() and "The queue then stays" not in _behind()


def test_what_follows_from_a_scene_that_is_not_told_is_not_told_of_the_thing_before() -> None:
    text = (
        "A vault keeps the heat out. The air in it warms by a single degree in a day.\n\n"
        "Compare this with what the same hour of sun does to 100 litres of fresh milk: the inner temperature becomes"
        " 42 degrees, or 108 on another scale, and the milk rises from 7 to 31 degrees. Butter keeps a week in a vault."
    )
    found = gather(parse_lesson(f"# Banks\n\n{ESSAY}\n\n{text}\n", "banks.md", "banks", ".md"), "en")
    said = " ".join(one.text.text for one in found.candidates)
    assert "single degree" in said and "keeps a week" in said and "42 degrees" not in said
