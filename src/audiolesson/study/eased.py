"""Drills whose length is asked for and cannot be made of trials alone: with other gaps, then with other times to think.

Both stay between half and twice of what is set, and time to think between its bounds, so that a drill sounds as it
was wished for; what cannot be reached even so is left as the settings have it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from audiolesson.show.model import DrillSettings
from audiolesson.study.drill import Measured
from audiolesson.study.trials import Plan, plans
from audiolesson.units import FRAME_MS, Ms

_STEPS = 8
"""So many gaps, and so many times to think, are tried between what is set and half or twice of it."""


def eased_plans(
    measure: Callable[[DrillSettings], Measured], *, hard: Sequence[bool], target: Ms | None, settings: DrillSettings
) -> tuple[DrillSettings, tuple[Plan, ...]]:
    """The drills of a deck, and the settings that they are made with: those given, but for gap and time to think.

    `measure` tells how long the trials are with other settings; the gap is in whole frames. The rest as for `plans`.
    """

    def made(settings: DrillSettings) -> tuple[Plan, ...]:
        own = measure(settings)
        return plans(own.first, own.later, hard=hard, target=target, frame=own.frame, settings=settings)

    found = made(settings)
    if target is None or found[0].held(target) or not _may_reach(found[0], settings):
        return settings, found
    for tried in _eased(settings, longer=found[0].off < 0):
        other = made(tried)
        if other[0].held(target):
            return tried, other
    return settings, found


def _may_reach(plan: Plan, settings: DrillSettings) -> bool:
    """Whether as many trials could make up for what is missing, were all at the bound."""
    return abs(plan.off) <= (len(plan.trials) + 2) * (settings.gap + settings.think)


def _eased(settings: DrillSettings, *, longer: bool) -> Iterator[DrillSettings]:
    """Settings further and further from those given: gaps first, for they are less of what is asked for."""
    for step in range(1, _STEPS + 1):
        settings_of_gap = replace(settings, gap=Ms(_moved(settings.gap // FRAME_MS, step, longer) * FRAME_MS))
        yield settings_of_gap
    for step in range(1, _STEPS + 1):
        yield replace(settings_of_gap, think=Ms(_moved(settings.think, step, longer)))


def _moved(value: int, step: int, longer: bool) -> int:
    """A value that is some steps on the way to its double, or to its half."""
    return value + value * step // _STEPS if longer else value - value * step // (2 * _STEPS)
