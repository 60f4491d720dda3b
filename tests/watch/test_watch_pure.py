"""Which names are saves, what of a lesson is new, what is told of it."""

from dataclasses import replace

import pytest

from audiolesson.build.reporter import BuildResult, LessonResult
from audiolesson.errors import AudiolessonError, Place
from audiolesson.manifest import LessonManifest, MadeCard, MadeSegment, SpokenSentence
from audiolesson.watch.changed import Changed, changed
from audiolesson.watch.names import is_read
from audiolesson.watch.outcome import Outcome
from audiolesson.watch.telling import told


@pytest.mark.parametrize(
    "name",
    ["show.toml", "scripts/a.md", "scripts/a.cards.md", "lessons/a.html", "lessons/a.pdf", "sounds/a.wav",
     "sounds/deep/a.flac", "pictures/cover.jpg"],
)  # fmt: skip
def test_what_a_build_reads_is_a_save(name: str) -> None:
    assert is_read(name)


@pytest.mark.parametrize(
    "name",
    ["", "README.md", "feed/feed.xml", "episodes/a/manifest.json", ".audiolesson/lock", "show.toml~", ".show.toml.swp",
     "scripts", "scripts/.a.md.swp", "scripts/4913", "scripts/a.md~", "scripts/.#a.md", "scripts/#a.md#",
     "scripts/.drafts/a.md", "scripts/a.md.tmp", "scripts/a.md___jb_tmp___", "lessons/a.swp", "lessons/deep/a.md",
     "sounds/a.wav~", "sounds/.a.wav.part", "sounds/a.wav.crdownload", "sounds/README", "pictures/.DS_Store",
     "../scripts/a.md", "scripts/../show.toml"],
)  # fmt: skip
def test_what_lies_beside_is_none(name: str) -> None:
    assert not is_read(name)


def lesson(*texts: str, cards: tuple[MadeCard, ...] = ()) -> LessonManifest:
    """A lesson that says each text for a second, with a clip that is named after it."""
    said = tuple(
        SpokenSentence(number + 5, number, "Host", f"clip of {text}", 1000 * number, 1000 * number + 900, text)
        for number, text in enumerate(texts)
    )
    segments = (MadeSegment("One", 0, 1000 * len(texts), "", "", "", said),) if texts else ()
    return LessonManifest("a", "A", "", 0, "", 1000 * len(texts), 0, True, {}, (), segments, (), cards=cards)


@pytest.mark.parametrize(
    ("before", "after", "at", "new"),
    [
        ("abc", "abc", -1, ""),
        ("abc", "axc", 1000, "x"),
        ("abc", "abcd", 3000, "d"),
        ("abc", "xabc", 0, "x"),
        ("abc", "ac", 1000, ""),  # what follows a sentence that was taken out
        ("abc", "ab", 1000, ""),  # the last that is left
        ("abc", "xbcy", 0, "xy"),
        ("", "ab", 0, "ab"),
        ("ab", "", -1, ""),
    ],
)
def test_what_is_new_is_found_with_its_place(before: str, after: str, at: int, new: str) -> None:
    found = changed(lesson(*before), lesson(*after))
    assert found.at == at and "".join(one.text for one in found.sentences) == new


def test_of_a_first_build_nothing_is_new_and_another_voice_makes_all_new() -> None:
    assert changed(None, lesson(*"abc")) == Changed()
    segment = lesson(*"abc").segments[0]
    spoken = tuple(replace(sentence, clip="another voice") for sentence in segment.sentences)
    other = replace(lesson(*"abc"), segments=(replace(segment, sentences=spoken),))
    assert len(changed(lesson(*"abc"), other).sentences) == 3


def test_a_card_is_new_for_its_words_not_for_its_line_or_moment() -> None:
    card = MadeCard(id="c1", question="Q?", answer="A.", hint="", again="", line=3, moment=-1)
    before = lesson(cards=(card,))
    moved = replace(card, line=9, moment=400)
    assert changed(before, lesson(cards=(moved,))).ids == ()
    other = replace(card, id="c2", answer="B.")
    assert changed(before, lesson(cards=(moved, other))).ids == ("c2",)


def test_an_outcome_is_told_in_plain_values() -> None:
    good = LessonResult("a", lesson(*"ab"), why="scripts/a.md edited", notes=("0.3 s too long",))
    bad = LessonResult("b", lesson("c"), why="edited", error=AudiolessonError("is wrong", Place("b.md", 3), "mend it"))
    outcome = Outcome(("scripts/a.md",), None, BuildResult((good, bad)), changed={"a": Changed(0, (), ("c1",))})
    plain = told(outcome)
    assert plain["problems"] == [
        {"rule": "build", "severity": "error", "file": "b.md", "line": 3, "message": "is wrong", "hint": "mend it"}
    ]
    lessons = plain["lessons"]
    assert isinstance(lessons, dict) and list(lessons) == ["a"]
    assert lessons["a"]["changed"] == {"at": 0, "sentences": [], "ids": ["c1"]}
    assert lessons["a"]["lengths"]["segments"] == [{"title": "One", "start": 0, "length": 2000}]
    assert lessons["a"]["lengths"]["notes"] == ["0.3 s too long"]
