"""What stands under a heading and takes it for its subject is said with that subject; no listener hears a heading."""

import pytest

from audiolesson.draft.sentences.bearable import Freedom
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.heading_subject import with_its_subject
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson

WHOLE = "The warp holds a loom together. A warp beam is made of oak, and woollen cloth is warm."


def said(title: str, paragraph: str) -> str:
    return with_its_subject(title, Text(paragraph), WHOLE).text


@pytest.mark.parametrize(
    ("title", "written", "told"),
    [
        ("Beam tension", "The pull of a warp on its beam.", "Beam tension is the pull of a warp on its beam."),
        ("Warp", "The thread that runs along a cloth.", "The warp is the thread that runs along a cloth."),
        ("Warp beam", "A device for winding the warp.", "A warp beam is a device for winding the warp."),
        ("Warping", "Process by which the warp is wound.", "Warping is a process by which the warp is wound."),
        ("Weaving", "Any craft that crosses threads.", "Weaving is any craft that crosses threads."),
        ("Weaving", "It is the craft of crossing threads.", "Weaving is the craft of crossing threads."),
        (
            "Pulling",
            "The law that states that a warp is tight.",
            "Pulling is the law that states that a warp is tight.",
        ),
        ("Warp beam", "is a device for winding the warp.", "A warp beam is a device for winding the warp."),
        ("Woollen cloth", "This cloth is kept in the dry loft.", "The woollen cloth is kept in the dry loft."),
        ("Warp beams", "These beams are made of oak in the north.", "Warp beams are made of oak in the north."),
    ],
)
def test_what_a_thing_is_is_said_with_the_heading_that_names_the_thing(title: str, written: str, told: str) -> None:
    assert said(title, f"{written} It lasts.") == f"{told} It lasts."


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("Warp", "The warp is the thread that runs along a cloth."),
        ("Conclusion", "It is the end of the part about the warp."),
        ("Storage", "It is the only way to keep the cloth of a loom dry."),
        ("Warp and weft", "The threads that run through a cloth."),
        ("How to wind", "It is the art of keeping a thread tight."),
        ("Looms", "The frame that holds all of the threads."),
        ("Loom", "A gift of the smith to his first weaver."),
        ("Oak", "This cloth is kept in the dry loft."),
        ("Warp", "The mill only treats the rims of the beams."),
        ("Warp", "The thread that this chapter speaks of."),
        ("Tela", "A volte una cosa che tira molto."),
    ],
)
def test_a_heading_that_may_not_be_meant_is_not_put_into_a_sentence(title: str, written: str) -> None:
    assert said(title, written) == written


def gathered(title: str, paragraph: str, freedom: Freedom = 0) -> list[str]:
    text = f"# Looms\n\nA loom is a frame that holds threads tight.\n\n## {title}\n\n{paragraph}\n"
    return [one.text.text for one in gather(parse_lesson(text, "a.md", "a", ".md"), "en", freedom).candidates][1:]


def test_a_heading_that_is_a_sentence_is_told_before_what_goes_on_from_it() -> None:
    told = ["Unused looms will stay in the loft.", "This does no harm to their frames, but costs room."]
    assert gathered("Unused looms will stay in the loft", told[1]) == told
    told = ["Make all of the knots visible.", "This is done with a bright red thread of wool."]
    assert gathered(told[0], told[1], 1) == told


@pytest.mark.parametrize(
    "title",
    ["Looms in the loft", "Why looms are dear", "This is a loft", "Unused Looms Will Stay Here", "Tie the knots"],
)
def test_a_heading_that_is_none_or_leans_is_not_told(title: str) -> None:
    assert gathered(title, "Most of the old frames are made of oak.") == ["Most of the old frames are made of oak."]


def test_what_a_heading_names_is_told_with_it_or_not_at_all() -> None:
    """A phrase that no heading can be said with is no sentence, whatever it holds."""
    page = "# Looms\n\n## 3 numbers (a)\n\nCounts that are wrong.\n\n## Beams\n\nThe beams of a loom are of oak.\n"
    found = gather(parse_lesson(page, "a.md", "a", ".md"), "en", 3)
    assert [one.text.text for one in found.candidates] == ["The beams of a loom are of oak."]
