"""What a telling makes of a lesson: its segments, and the choice that they hold."""

from dataclasses import dataclass
from typing import Protocol

from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.choosing.outline import Outline
from audiolesson.script.model import Segment


class Composed(Protocol):
    """What makes the segments of a choice; `thin`: the lesson gives too little for a promise and a question."""

    def __call__(self, choice: Choice, thin: bool = False) -> tuple[Segment, ...]: ...


@dataclass(frozen=True, slots=True)
class Told:
    """The segments of a lesson, the candidates that they hold, and their outline; None where too little is told."""

    segments: tuple[Segment, ...]
    choice: Choice
    plan: Outline | None = None
