"""A clean lesson that is not much longer than the time is told whole, but for what its sections need least.

Sentences are taken out, not picked: each time what gives least for its length, with all that stands on it. So what is
told stands on what is told, and what is taken out last comes back first, if there is time.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from audiolesson.draft.choosing.choose import Chooser
from audiolesson.draft.choosing.grounds import Ground, standing

_FEWEST = (3, 2, 1, 0)
"""Sentences that a segment keeps, where it has as many: fewer only where nothing else can be taken out."""

_TORN_APART = 0.6
"""What it costs to take a sentence out before one of its paragraph that stays."""

_SHORTER = 0.45
"""How much less a sentence weighs for being short: its weight grows with this power of its length."""

_SENTENCE = 100
"""Letters of a usual sentence."""


@dataclass(frozen=True, slots=True)
class Least:
    """What the sentences of a clean lesson weigh and stand on, and which are told in any case."""

    weights: Sequence[float]
    grounds: Sequence[Ground]
    kept: Collection[int] = ()


def drop_least(chooser: Chooser, least: Least, most: int) -> tuple[tuple[int, ...], ...]:
    """Take out of the choice what its sections need least until it takes `most` ms; the parts taken out, in order."""
    where = chooser.group_of()
    whole = _lengths(chooser, where, _told(chooser))

    def gives(part: frozenset[int], told: frozenset[int]) -> tuple[float, int]:
        return _value(part, told, chooser, least, where, whole), min(part)

    parts: list[frozenset[int]] = []
    while chooser.measure(chooser.choice, False) > most:
        told = _told(chooser)
        many = Counter(where[order] for order in told)
        able = next((some for fewest in _FEWEST if (some := _parts(told, least, many, where, fewest))), [])
        if not able:
            break
        parts.append(min(able, key=lambda part: gives(part, told)))
        _put(chooser, told - parts[-1])
    out = list(parts)
    while out:
        told = _told(chooser)
        able = [part for part in out if _stands(part, told, least)]
        if not able:
            break
        best = max(able, key=lambda part: gives(part, told | part))
        out.remove(best)
        before = chooser.choice
        _put(chooser, told | best)
        if chooser.measure(chooser.choice, False) > most:
            chooser.choice = before
    told = _told(chooser)
    return tuple(tuple(sorted(part)) for part in parts if not told & part)


def add_back(chooser: Chooser, least: Least, parts: Sequence[Sequence[int]], most: int) -> None:
    """What was taken out last comes back first, a paragraph each that is told if there is time, up to `most` ms."""
    where = chooser.group_of()
    bound = {mate for order, ground in enumerate(least.grounds) for mate in (ground.mates and {order, *ground.mates})}
    for part in reversed(parts):
        for order in part:
            told = _told(chooser)
            if order not in where or order in told or order in bound or not _stands((order,), told, least):
                continue
            trial = chooser.take(order, len(chooser.choice.ranks or {}) + 1)
            if chooser.measure(trial, True) <= most:
                chooser.keep(order, trial)


def _told(chooser: Chooser) -> frozenset[int]:
    return frozenset({*chooser.choice.opening, *(order for group in chooser.choice.groups for order in group)})


def _put(chooser: Chooser, told: Collection[int]) -> None:
    """Make these the told sentences of the choice."""
    where = chooser.group_of()
    groups = tuple(
        tuple(sorted(order for order in told if where[order] == at)) for at in range(len(chooser.plan.groups))
    )
    opening = tuple(sorted(order for order in told if where[order] < 0))
    chooser.choice = replace(chooser.choice, opening=opening, groups=groups)


def _lengths(chooser: Chooser, where: dict[int, int], told: Collection[int]) -> Counter[int]:
    """How many letters each segment tells."""
    found: Counter[int] = Counter()
    for order in told:
        found[where[order]] += len(chooser.candidates[order].text.text)
    return found


def _parts(
    told: frozenset[int], least: Least, many: Counter[int], where: dict[int, int], fewest: int
) -> list[frozenset[int]]:
    """What may be taken out: each sentence with what stands on it, if its segment keeps enough."""
    found: dict[frozenset[int], None] = {}
    for order in sorted(told):
        part = standing(order, told, least.grounds)
        lost = Counter(where[one] for one in part)
        enough = all(at < 0 or many[at] - lost[at] >= min(many[at], fewest) for at in lost)
        if enough and not part & set(least.kept):
            found[part] = None
    return list(found)


def _value(
    part: frozenset[int],
    told: frozenset[int],
    chooser: Chooser,
    least: Least,
    where: dict[int, int],
    whole: Counter[int],
) -> float:
    """What a told part gives for its length; more where much of its segment is taken out, with it or before."""
    worth, length = 0.0, 0.0
    now, after = _lengths(chooser, where, told), _lengths(chooser, where, told - part)
    for order in part:
        at = where[order]
        long = len(chooser.candidates[order].text.text) / _SENTENCE
        worth += least.weights[order] * long**_SHORTER * 2 * whole[at] / (now[at] + after[at])
        length += long
        behind = order + 1
        if behind in told and behind not in part:
            worth += _TORN_APART * (chooser.candidates[behind].block == chooser.candidates[order].block)
    return worth / length


def _stands(part: Collection[int], told: Collection[int], least: Least) -> bool:
    """Whether all that a part stands on is told, or in it."""
    both = {*told, *part}
    return all(
        least.grounds[order].on <= both and all(by & both for by in least.grounds[order].any_of) for order in part
    )
