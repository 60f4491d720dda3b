"""Where a passage may begin, and what goes on with it: sentences are told in runs of the lesson, not one by one.

Judges of unseen drafts found that most bad sentences were good ones torn out of the middle of a paragraph: their
example, condition or comparison stood before them. The first sentence of a paragraph was written to begin; what stands
right behind a told sentence is understood as the lesson meant it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audiolesson.draft.importance import DEFINES
from audiolesson.draft.mentions import Mention
from audiolesson.draft.model import NEVER, Candidate
from audiolesson.draft.tags import content_words

_LOOKED_AT = 3
"""Sentences of a run by which its beginning is judged."""

_ALONE = 0.9
"""What it costs the beginning of a passage that nothing can be told behind it."""

_DEFINED = re.compile(
    r"(?:An? |The )?(?P<term>[A-Za-z][\w’'-]*(?: (?!is |are )[\w’'()-]+){0,4}?) (?:is|are|refers? to|means) "
)


@dataclass(frozen=True, slots=True)
class Passages:
    """How the candidates of a lesson hang together.

    `before`: for each the one that stands right before it in its paragraph, -1 where none does or it was refused;
    `starts`: whether a passage may begin with it.
    """

    before: tuple[int, ...]
    starts: tuple[bool, ...]

    def worth(self, order: int, scores: Sequence[float]) -> float:
        """What a passage is worth that begins with a candidate: the mean of its first sentences."""
        run = [order]
        while len(run) < _LOOKED_AT and run[-1] + 1 < len(self.before) and self.before[run[-1] + 1] == run[-1]:
            run.append(run[-1] + 1)
        return sum(scores[one] for one in run) / len(run) - (_ALONE if len(run) == 1 else 0.0)


NONE = Passages((), ())


def passages(candidates: Sequence[Candidate], mentions: Sequence[Mention], titles: Sequence[str]) -> Passages:
    """The passages of a lesson; `titles` are those of its sections."""
    before: list[int] = []
    starts: list[bool] = []
    for candidate in candidates:
        order, last = candidate.order, _told_before(candidate, candidates)
        gap = bool(mentions) and mentions[order].gap
        joined = last is not None and last.block == candidate.block and last.tier < NEVER and not gap
        before.append(last.order if last is not None and joined else candidate.follows)
        alone = candidate.follows < 0 and candidate.tier < NEVER
        begins = candidate.first or candidate.source != "prose" or _defines(candidate, titles[candidate.section])
        starts.append(alone and begins)
    return Passages(tuple(before), tuple(starts))


def _told_before(candidate: Candidate, candidates: Sequence[Candidate]) -> Candidate | None:
    """The candidate right before one, or the one that this was joined to; None before the first."""
    if not candidate.order:
        return None
    last = candidates[candidate.order - 1]
    if last.tier == NEVER and last.follows >= 0 and last.text.text in candidates[last.follows].text.text:
        return candidates[last.follows]
    return last


def _defines(candidate: Candidate, title: str) -> bool:
    """Whether a sentence says what a thing is, or speaks of what its heading names in its first words."""
    said = candidate.text.text
    if not DEFINES.search(said):
        return False
    found = _DEFINED.match(said)
    return bool(
        found and (not said.startswith("The ") or set(content_words(found["term"])) & set(content_words(title)))
    )
