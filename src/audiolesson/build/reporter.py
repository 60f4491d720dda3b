"""What a build tells while it works: the command line, the tests and a silent caller each give their own reporter."""

from dataclasses import dataclass

from audiolesson.errors import AudiolessonError, Problem
from audiolesson.manifest import LessonManifest

ALLOWED_OFF_MS = 1000
"""The length asked for is kept to ± 1 s; what misses it is told."""


@dataclass(frozen=True, slots=True)
class Effort:
    """What was done: sentences spoken and taken from the cache, and ms of sound that had to be encoded."""

    spoken: int = 0
    reused: int = 0
    encoded_ms: int = 0

    def __add__(self, other: "Effort") -> "Effort":
        return Effort(self.spoken + other.spoken, self.reused + other.reused, self.encoded_ms + other.encoded_ms)


@dataclass(frozen=True, slots=True)
class LessonResult:
    """How the build of one lesson went. `seconds` is wall time; it is told, never stored."""

    slug: str
    manifest: LessonManifest | None = None
    why: str = ""
    effort: Effort = Effort()
    seconds: float = 0.0
    notes: tuple[str, ...] = ()
    error: AudiolessonError | None = None

    @property
    def spoken(self) -> int:
        """Sentences that were spoken, cards and quiz included."""
        return self.effort.spoken

    @property
    def reused(self) -> int:
        """Sentences that were taken from the cache."""
        return self.effort.reused

    @property
    def encoded_ms(self) -> int:
        """Ms of sound that had to be encoded."""
        return self.effort.encoded_ms

    @property
    def off(self) -> int:
        """The episode's length minus its target, in ms; 0 when it is to be full."""
        return self.manifest.length - self.manifest.target if self.manifest and self.manifest.target else 0


@dataclass(frozen=True, slots=True)
class BuildResult:
    """How a whole build went. `written` and `deleted` name files of feed/; `problems`: what could not be drafted."""

    lessons: tuple[LessonResult, ...] = ()
    written: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def failed(self) -> bool:
        """Whether any lesson could not be drafted or built."""
        return bool(self.problems) or any(lesson.error for lesson in self.lessons)


class Reporter:
    """Says nothing; a base for those who want to hear something."""

    def started(self, slug: str, why: str) -> None:
        """A lesson is being built."""

    def progress(self, slug: str, stage: str, done: int, total: int) -> None:
        """`done` of `total` steps of a stage ("speak", "encode") are finished."""

    def finished(self, result: LessonResult) -> None:
        """A lesson was built, was fresh, or failed."""

    def warned(self, problem: Problem) -> None:
        """Something of what is spoken next will not be heard as it is written; that stops nothing."""

    def note(self, text: str) -> None:
        """Something that a person should know, and need not act on at once."""
