"""What stands under a heading of samples: "Glass should be banned." under "Sample thesis statements" is no matter of
the lesson, which only shows how such a sentence looks.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.model import Candidate
from audiolesson.patterns import lazy

_OF_SAMPLES = lazy(
    r"^(?:samples?|examples?)\b.*\b(?:sentences?|statements?|paragraphs?|essays?|texts?|answers?|introductions?"
    r"|conclusions?|letters?|speech(?:es)?|thes[ie]s|dialogues?|summary|summaries)$"
    r"|\b(?:sentences?|statements?|paragraphs?|essays?|texts?|answers?|letters?) (?:samples?|examples?)$"
    r"|^(?:sample|example) (?:sentences?|texts?)\b",
    re.IGNORECASE,
)


def samples_in(told: Sequence[int], frame: Frame, candidates: Sequence[Candidate]) -> frozenset[int]:
    """The told sentences that are samples, and so nothing to ask for or to keep."""
    return frozenset(order for order in told if is_sample(candidates[order], frame))


def is_sample(one: Candidate, frame: Frame) -> bool:
    """Whether a sentence stands right under a heading of samples."""
    return one.section < len(frame.headings) and bool(_OF_SAMPLES.search(frame.headings[one.section]))
