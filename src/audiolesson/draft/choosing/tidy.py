"""After choosing: a segment with too little to say joins its neighbour, and one with nothing is no segment."""

from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.choosing.outline import Group, Outline, merged
from audiolesson.draft.english.texts import holds_two
from audiolesson.draft.model import Candidate

LEAST_SENTENCES = 2
LEAST_WORDS = 14
"""About 10 s of speech with the line that leads to it: a segment of fewer words is no chapter."""


def tidy(plan: Outline, choice: Choice, candidates: Sequence[Candidate], whole: str) -> tuple[Outline, Choice]:
    """The outline and the choice with weak segments merged into the smaller neighbour, and silent ones left out.

    What a silent segment could have said goes to its neighbour too, for the time that may be left.
    """
    groups = list(plan.groups)
    chosen = list(choice.groups)
    while len(groups) > 1:
        weak = [at for at, orders in enumerate(chosen) if not orders]
        weak = weak or [at for at, orders in enumerate(chosen) if is_weak(orders, candidates)]
        if not weak:
            break
        at = min(weak, key=lambda at: (_words(chosen[at], candidates), at))
        other = _neighbour(at, chosen, candidates)
        low, high = min(at, other), max(at, other)
        silent = groups[other] if not chosen[at] else groups[at] if not chosen[other] else None
        groups[low : high + 1] = [_joined(groups[low], groups[high], silent, whole)]
        chosen[low : high + 1] = [tuple(sorted(chosen[low] + chosen[high]))]
    return replace(plan, groups=tuple(groups)), replace(choice, groups=tuple(chosen))


def _joined(one: Group, two: Group, speaks: Group | None, whole: str) -> Group:
    both = merged(one, two, whole)
    return replace(both, title=speaks.title) if speaks else both


def _neighbour(at: int, chosen: Sequence[tuple[int, ...]], candidates: Sequence[Candidate]) -> int:
    near = [other for other in (at - 1, at + 1) if 0 <= other < len(chosen)]
    return min(near, key=lambda other: (_words(chosen[other], candidates), other))


def is_weak(orders: Sequence[int], candidates: Sequence[Candidate]) -> bool:
    """Whether sentences are too few or too short for a segment."""
    count = sum(2 if holds_two(candidates[order].text.text) else 1 for order in orders)
    return count < LEAST_SENTENCES or _words(orders, candidates) < LEAST_WORDS


def _words(orders: Sequence[int], candidates: Sequence[Candidate]) -> int:
    return sum(len(candidates[order].text.text.split()) for order in orders)
