"""The outcomes of a watch for pages that are open: the newest state, told again whenever it changes."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from audiolesson.build.freshness import FEED_MANIFEST
from audiolesson.build.reporter import LessonResult
from audiolesson.errors import Problem, problem_facts
from audiolesson.files import file_digest
from audiolesson.watch.outcome import Audience, Outcome
from audiolesson.watch.telling import lesson_told

Tell = Callable[[Mapping[str, object], Mapping[str, object]], None]
"""Told what holds for every page, and what for the page of a lesson, by its slug."""


class Pages(Audience):
    """Tells open pages of a watch, and passes all on to another audience."""

    def __init__(self, published: Path, tell: Tell, also: Audience) -> None:
        self._published, self._tell, self._also = published, tell, also
        self._lessons: dict[str, object] = {}
        self._common: dict[str, object] = {
            "published": self._version(),
            "building": True,
            "problems": [],
            "notes": [],
            "changed": [],
            "seconds": 0,
        }
        self._send()

    def began(self, saved: Sequence[str]) -> None:
        self._common = {**self._common, "building": True}
        self._send()
        self._also.began(saved)

    def built(self, outcome: Outcome) -> None:
        """Lengths are told of every lesson, what is new of those that were made, until they are made again."""
        if not outcome.is_news:
            self._common = {**self._common, "building": False}
            self._send()
            self._also.built(outcome)
            return
        for lesson in outcome.result.lessons:
            is_made = lesson.why and not lesson.error
            if lesson.manifest and (is_made or lesson.slug not in self._lessons):
                self._lessons[lesson.slug] = lesson_told(lesson, outcome.changed.get(lesson.slug))
        self._common = {
            "published": self._version(),
            "building": False,
            "problems": [problem_facts(problem) for problem in outcome.problems],
            "notes": list(outcome.notes),
            "changed": sorted(slug for slug, new in outcome.changed.items() if new),
            "seconds": round(outcome.seconds, 3),
        }
        self._send()
        self._also.built(outcome)

    def waits(self) -> None:
        self._also.waits()

    def started(self, slug: str, why: str) -> None:
        self._also.started(slug, why)

    def progress(self, slug: str, stage: str, done: int, total: int) -> None:
        self._also.progress(slug, stage, done, total)

    def finished(self, result: LessonResult) -> None:
        self._also.finished(result)

    def warned(self, problem: Problem) -> None:
        self._also.warned(problem)

    def note(self, text: str) -> None:
        self._also.note(text)

    def _version(self) -> str:
        """What tells the pages of one build from those of another, also after the server has started anew."""
        try:
            return file_digest(self._published / FEED_MANIFEST)[:16]
        except OSError:
            return ""

    def _send(self) -> None:
        self._tell(self._common, dict(self._lessons))
