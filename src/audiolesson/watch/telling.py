"""What is told of a watched build to a program: plain values, for a line of JSON or for a page that is open."""

from audiolesson.build.reporter import LessonResult
from audiolesson.errors import problem_facts
from audiolesson.manifest import LessonManifest
from audiolesson.watch.changed import Changed
from audiolesson.watch.outcome import Outcome


def told(outcome: Outcome) -> dict[str, object]:
    """A whole outcome: what was saved, made and is wrong."""
    made = [one for one in outcome.result.lessons if one.why and not one.error and one.manifest]
    return {
        "saved": list(outcome.saved),
        "lessons": {one.slug: lesson_told(one, outcome.changed.get(one.slug)) for one in made},
        "problems": [problem_facts(problem) for problem in outcome.problems],
        "notes": list(outcome.notes),
        "written": list(outcome.result.written),
        "deleted": list(outcome.result.deleted),
        "seconds": round(outcome.seconds, 3),
    }


def lesson_told(lesson: LessonResult, new: Changed | None) -> dict[str, object]:
    """A lesson that was made: why, what of it is new, and its lengths at a glance. Times in ms."""
    assert lesson.manifest is not None
    new = new or Changed()
    return {
        "why": lesson.why,
        "spoken": lesson.spoken,
        "reused": lesson.reused,
        "encoded": lesson.encoded_ms,
        "changed": {
            "at": new.at,
            "sentences": [
                {"start": one.start, "end": one.end, "line": one.line, "text": one.text} for one in new.sentences
            ],
            "ids": list(new.ids),
        },
        "lengths": lengths(lesson.manifest, lesson.notes),
    }


def lengths(lesson: LessonManifest, notes: tuple[str, ...] = ()) -> dict[str, object]:
    """Target (0: full) and result in ms, each segment's share, paragraphs that were left out; `notes`: what misses."""
    return {
        "title": lesson.title,
        "target": lesson.target,
        "length": lesson.length,
        "segments": [
            {"title": one.title, "start": one.start, "length": one.end - one.start} for one in lesson.segments
        ],
        "left_out": [{"line": one.line, "text": one.text} for one in lesson.left_out],
        "notes": list(notes),
    }
