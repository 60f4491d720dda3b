"""What a telling makes of a lesson: its segments, and the choice that they hold."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.choosing.outline import Outline
from audiolesson.draft.framing.compose import compose
from audiolesson.draft.framing.dialogue import dialogue
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.model import Candidate
from audiolesson.errors import Place
from audiolesson.script.model import Segment


@dataclass(slots=True)
class Composer:
    """What makes the segments of a choice within one outline, whose titles and frame are found once.

    `opening`: the title of what opens the episode. `last`: the segments that were made last, and of what; a choice is
    measured when it is made, and again before more is added to it.
    """

    titles: Sequence[str]
    opening: str
    frame: Frame
    candidates: Sequence[Candidate]
    place: Place
    speakers: Sequence[str]
    last: tuple[Choice, bool, tuple[Segment, ...]] | None = field(default=None, init=False)

    def __call__(self, choice: Choice, thin: bool = False) -> tuple[Segment, ...]:
        """The segments of a choice; `thin`: the lesson gives too little for a promise and a question."""
        if self.last is None or self.last[:2] != (choice, thin):
            self.last = choice, thin, self._made(choice, thin)
        return self.last[2]

    def _made(self, choice: Choice, thin: bool) -> tuple[Segment, ...]:
        made = compose(choice, self.titles, self.opening, self.frame, self.candidates, self.place, thin)
        if len(self.speakers) < 2:
            return made
        return dialogue(made, self.speakers[0], self.speakers[1], self.titles, self.frame)


@dataclass(frozen=True, slots=True)
class Told:
    """The segments of a lesson, the candidates that they hold, and their outline; None where too little is told."""

    segments: tuple[Segment, ...]
    choice: Choice
    plan: Outline | None = None
