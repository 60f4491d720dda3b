"""Where a lesson stands beside a program: what explains its lines means nothing to who does not see them."""

import re
from collections.abc import Sequence
from typing import Literal

from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.refusing.advice import is_advice
from audiolesson.draft.refusing.filters import speaks_to_someone
from audiolesson.lesson.model import Block, Lesson
from audiolesson.patterns import lazy

Place = Literal["", "beside", "above", "behind"]
"""Where a paragraph stands: in a section without programs or far from them, beside none in one with them, right above
one, right behind one.
"""

MANY = 6
"""A lesson of so many programs leads through them: whom it speaks to is at a keyboard."""

_POINTS = lazy(
    r"(?:the|this|that|these|those|it|they|here|there|note|as|again|finally|both|each|in|now|since"
    r"|if|for|to|by|with|while|once|when|because|after|before|at|first|second|so|but|and)\b",
    re.IGNORECASE,
)
"""How a sentence begins that goes on from the program above it."""


_IN_GENERAL = lazy(
    r"(?:if|when|once|because|while|since|for|in|each|both|after|before|at|to) (?!(?:this|these|that|those|it|they|the"
    r"|our|your|you|we)\b)(?!.*(?:[_=(){}\[\]]|\b(?:this|these|here|above|below|lines?|output|code|program|command|function"
    r"|prints?|printed|returns?|variables?|values?|arguments?|example|block|loop|method|class|file|run|runs|see|use|used"
    r"|called)\b))",
    re.IGNORECASE,
)
"""How a sentence begins that says what is so in general, whatever program stands above it."""


_SIGNS = lazy(r"[≈≠≤≥≡±×÷·−√∑∏∫∞∝½⅓¼²³⁴ⁿ₀-₉ᵢₙα-ωΔΣΩ]")
_OF_CODE = lazy(
    r"[{}\[\]\\;#$@\"'`_&|?]|==|=>|->|::|\*\*|\w\(|^\s*(?:def|class|for|while|if|return|import|let|var)\b", re.M
)
_MOST_LINES = 3


def is_formula(block: Block) -> bool:
    """Whether what is set like a program is a formula: "v = s ÷ t", of no language and with signs of arithmetic."""
    if block.kind != "code" or block.info or block.text.text.count("\n") >= _MOST_LINES:
        return False
    return bool(_SIGNS.search(block.text.text)) and not _OF_CODE.search(block.text.text)


def is_walk(lesson: Lesson) -> bool:
    """Whether a lesson leads through programs."""
    return sum(block.kind == "code" for section in lesson.sections for block in section.blocks) >= MANY


def places(blocks: Sequence[Block]) -> tuple[Place, ...]:
    """Where each block of a section stands."""
    codes = [block.kind == "code" and not is_formula(block) for block in blocks]
    if not any(codes):
        return tuple("" for _ in codes)
    found: list[Place] = []
    for at in range(len(codes)):
        behind, above = at > 0 and codes[at - 1], codes[at + 1 : at + 2] == [True]
        found.append("behind" if behind else "above" if above else "beside")
    return tuple(found)


def is_of_a_program(said: str, place: Place, walk: bool) -> bool:
    """Whether a sentence of a paragraph speaks of the program beside it, or to who types it in."""
    if not place:
        return False
    spoken = speaks_to_someone(said) or begins_with_order(said) or is_advice(said)
    if place == "behind":
        return spoken or (bool(_POINTS.match(said)) and (walk or not _IN_GENERAL.match(said)))
    return spoken and (walk or place == "above")
