"""A script may say less than its lesson, never more: a number or a name that the lesson does not hold."""

from collections.abc import Iterator
from contextlib import suppress

from audiolesson.check.claims import Known, known, lacking
from audiolesson.check.model import Finding, LessonRule, LessonView
from audiolesson.errors import AudiolessonError, FileError
from audiolesson.files import read_text
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.outline import texts
from audiolesson.script.marks import place_at

_HINT = "add it to the lesson or take it out; if it is right as it is, name `claim` in show.toml's [check] off"


def find(view: LessonView) -> Iterator[Finding]:
    """Each such number or name once, where it stands first."""
    lesson = _known(view)
    if lesson is None:
        return
    told: set[str] = set()
    for spoken in view.spoken:
        text = spoken.paragraph.text
        for start, end in lacking(text, [start for start, _ in spoken.sentences], lesson):
            claim = " ".join(text[start:end].split())
            if claim not in told:
                told.add(claim)
                yield Finding(place_at(spoken.paragraph, start), f"“{claim}” is not in the lesson", _HINT)


def _known(view: LessonView) -> Known | None:
    """What the lesson states, and the names that need no lesson; None where no lesson can be read."""
    from audiolesson.lesson.read import read_lesson

    show = view.show
    path = show.lesson_files().get(view.slug)
    if path is None:
        return None
    try:
        lesson = read_lesson(path, show.name(path))
    except AudiolessonError:
        return None
    raw: list[str] = []
    with suppress(FileError):  # no text file: what was read from it is all there is
        raw = [read_text(path)]
    return known([*raw, *_texts(lesson), view.script.head.title, show.title, show.author, *show.voices])


def _texts(lesson: Lesson) -> Iterator[str]:
    yield lesson.title
    yield from (item.text for item in lesson.left_out)
    yield from lesson.meta.values()
    for section in lesson.sections:
        yield section.title
        for block in section.blocks:
            yield from (text.text for text in texts(block))
            yield from (part.info for part in (block, *block.inner()))


RULE = LessonRule("claim", "error", find, stops_build=False)
