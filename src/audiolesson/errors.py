"""What can go wrong, as values (`Problem`) and as exceptions (`AudiolessonError` and its kinds).

Each says what is wrong, where (file and line), and what to do. Only the command line catches them.
They survive pickling, so they may cross processes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

Severity = Literal["error", "warning", "note"]
"""An error stops a build or misleads a listener; a warning is most likely wrong; a note may well be as it is meant."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line of a file that a person wrote: `file` as the user would name it, `line` from 1 (0: the whole file)."""

    file: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake or doubt in something that a person wrote. `rule` is its short kebab-case name."""

    rule: str
    severity: Severity
    place: Place
    message: str
    hint: str = ""

    def __str__(self) -> str:
        hint = f"\n    {self.hint}" if self.hint else ""
        return f"{self.place}: {self.severity}: {self.message} [{self.rule}]{hint}"


class AudiolessonError(Exception):
    """The root of all errors that a user is told of: what is wrong, where, what to do."""

    def __init__(self, message: str, place: Place | None = None, hint: str = "") -> None:
        super().__init__(message, place, hint)
        self.message = message
        self.place = place
        self.hint = hint

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        hint = f"\n    {self.hint}" if self.hint else ""
        return f"{where}{self.message}{hint}"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message, self.place, self.hint)


class ShowError(AudiolessonError):
    """show.toml or the layout of the show is wrong, or the folder is no show."""


class LessonError(AudiolessonError):
    """A lesson cannot be read or holds nothing to tell."""


class VoiceError(AudiolessonError):
    """A voice is unknown, not installed, died, hung, or gave no usable sound."""


class SoundError(AudiolessonError):
    """A sound file cannot be used, or a finished file missed its loudness or length."""


class FileError(AudiolessonError):
    """A file cannot be written or read: no room, no permission, a path that leaves the show, a lock held."""


class LockedError(FileError):
    """Another process is at work on this show; it can be tried again."""


class NetworkError(AudiolessonError):
    """An address of the web cannot be reached, answers with something else than a file, or breaks off."""


class PublishError(AudiolessonError):
    """A target cannot be reached, refuses, or does not hold or answer what was put there."""


class ProblemsError(AudiolessonError):
    """All mistakes of one file or one show, gathered: nothing is built from what has them."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.problems,)


def problems_of(error: AudiolessonError, rule: str) -> tuple[Problem, ...]:
    """An error as problems: those that it gathers, else one of the given rule."""
    if isinstance(error, ProblemsError):
        return error.problems
    return (Problem(rule, "error", error.place or Place(""), error.message, error.hint),)


def problem_facts(problem: Problem) -> dict[str, str | int]:
    """A problem as programs are told of it, in JSON."""
    place = problem.place
    return {
        "rule": problem.rule,
        "severity": problem.severity,
        "file": place.file,
        "line": place.line,
        "message": problem.message,
        "hint": problem.hint,
    }
