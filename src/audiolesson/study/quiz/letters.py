"""Wrong choices for what an acronym stands for: what other acronyms of the lesson stand for, where letters do not tell.

Nothing is made up. What most other acronyms stand for is told from the right one by its initials alone, so only those
count that begin alike and have two initials or more at the places where the right one has them.
"""

from collections.abc import Sequence

from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.choices import LEAST, WANTED
from audiolesson.study.quiz.evidence import stems

_ALIKE = 2
"""Letters that two acronyms have at the same places, at least, for one to be thought of as the other."""


def other_expansions(right: Fact, facts: Sequence[Fact]) -> tuple[str, ...]:
    """What the acronyms of the lesson that look like this one stand for; none where fewer than two do."""
    found: dict[str, int] = {}
    for fact in facts:
        if fact.kind == "acronym" and fact.term != right.term and not stems(fact.answer) <= stems(right.answer):
            if _letters(fact.term)[:1] != _letters(right.term)[:1]:
                continue
            alike = sum(a == b for a, b in zip(_letters(fact.term), _letters(right.term), strict=False))
            if alike >= _ALIKE and fact.answer.lower() != right.answer.lower():
                found.setdefault(fact.answer, alike)
    best = sorted(found, key=lambda answer: (-found[answer], answer))[:WANTED]
    return tuple(best) if len(best) >= LEAST else ()


def _letters(short: str) -> str:
    return "".join(letter for letter in short if letter.isupper())
