"""What of a clean lesson is told if there is time: it stands on what is told, and halves of one thing go together."""

from collections.abc import Mapping, Sequence

from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.choosing.choose import Chooser
from audiolesson.draft.choosing.least import Least, over_a_hole, stands, told_of
from audiolesson.draft.model import NEVER
from audiolesson.draft.sentences.contrasts import may_turn

_MOST_TOGETHER = 3
"""Sentences that are told together if there is time, or none of them."""

_BRIEF = 5
"""Words of a sentence that says too little alone: it goes with the one behind it in its paragraph."""

_ENOUGH = 0.91
"""The share of what may be told in all with which an episode reaches its time."""

_ROOM = 0.8
"""What surely does not fit is not tried: the share of its usual length that a sentence may be short."""


_WAYS = ((True, True), (True, False), (False, True), (False, False))
"""How paragraphs come back, one way after the other: only behind what is told or not, and whole or from their beginning
on."""


def add_back(chooser: Chooser, least: Least, parts: Sequence[Sequence[int]], most: int) -> None:
    """What was taken out last comes back first, a paragraph each that is told if there is time, up to `most` ms.

    Of paragraphs that are told whole those come back that stand behind a told one; where that does not give the time,
    the beginnings of such, and at last what stands behind an untold one.
    """
    for strict, whole in _WAYS if least.wholes else _WAYS[:1]:
        _add_back(chooser, least, parts, most, strict=strict, whole=whole)
        if chooser.measure(chooser.choice, True) >= most * _ENOUGH:
            return


def _add_back(
    chooser: Chooser, least: Least, parts: Sequence[Sequence[int]], most: int, *, strict: bool, whole: bool
) -> None:
    """The same in one way: `strict`, behind what is told, and `whole`, in whole paragraphs."""
    where, told_whole = chooser.group_of(), least.wholes if whole else frozenset[int]()
    length = chooser.measure(chooser.choice, True)
    a_letter = length / max(1, _letters(chooser, sorted(told_of(chooser))))
    for part in reversed(parts):
        for order in part:
            told = told_of(chooser)
            if order in told or order not in where:
                continue
            unit = _together(chooser, least, order, told, told_whole)
            long = chooser.candidates[order].block in told_whole
            fits = _is_a_run(unit, told, where, long=long) and stands(unit, told, least)
            if not fits or not least.torn.isdisjoint(unit):
                continue
            if least.wholes and not whole and may_turn(chooser.candidates[unit[-1]], chooser.candidates):
                continue
            if strict and over_a_hole(unit, told, chooser, least):
                continue
            if length + _ROOM * a_letter * _letters(chooser, unit) > most:
                continue
            trial = _with(chooser, unit)
            longer = chooser.measure(trial, True)
            if longer <= most:
                chooser.choice, length = trial, longer
                chooser.counts[where[order]] += len(unit)


def _together(
    chooser: Chooser, least: Least, order: int, told: frozenset[int], wholes: frozenset[int]
) -> tuple[int, ...]:
    """A sentence with all that is told with it or not at all, but for what is told so far."""
    unit, fresh = {order}, [order]
    while fresh:
        one = fresh.pop()
        near = least.grounds[one + 1 : one + 1 + _MOST_TOGETHER]
        waits_for = {at for at, ground in enumerate(near, one + 1) if one in ground.mates}
        more = least.grounds[one].mates | waits_for | _behind(chooser, one) | _block(chooser, wholes, one)
        fresh += more - told - unit
        unit |= more - told
    return tuple(sorted(unit))


def _block(chooser: Chooser, wholes: frozenset[int], order: int) -> set[int]:
    """The paragraph of a sentence, where it is told whole or not at all."""
    every, block = chooser.candidates, chooser.candidates[order].block
    if block not in wholes:
        return set()
    return {one.order for one in every if one.block == block and one.tier < NEVER}


def _behind(chooser: Chooser, order: int) -> set[int]:
    """The sentence behind a brief one in its paragraph: "The crew was alarmed."."""
    every = chooser.candidates
    brief = len(every[order].text.text.split()) <= _BRIEF
    behind = every[order + 1 : order + 2] if brief else ()
    return {one.order for one in behind if one.block == every[order].block and one.tier < NEVER}


def _is_a_run(unit: Sequence[int], told: frozenset[int], where: Mapping[int, int], *, long: bool) -> bool:
    """Whether sentences are told one behind the other in one segment, and none of them so far."""
    between = range(unit[0], unit[-1] + 1)
    return (
        (len(unit) <= _MOST_TOGETHER or long)
        and not told.intersection(between)
        and len({where.get(order, -2) for order in unit}) == 1
        and unit[0] in where
    )


def _with(chooser: Chooser, unit: Sequence[int]) -> Choice:
    """The choice with a unit that is told if there is time."""
    before, rank = chooser.choice, max((chooser.choice.ranks or {}).values(), default=0) + 1
    for order in unit:
        chooser.choice = chooser.take(order, rank)
    made, chooser.choice = chooser.choice, before
    return made


def _letters(chooser: Chooser, orders: Sequence[int]) -> int:
    return sum(len(chooser.candidates[order].text.text) for order in orders)
