"""When a card comes back inside a drill: told once, then tested at growing distances.

The distances are those that were asked for: at least 25 s, about 2 min, about 6 min. Each further one is about
three times the one before (expanding retrieval, Landauer and Bjork 1978), so longer drills go on with about 15 and
about 40 min. A hard card has one more early test.
"""

from dataclasses import dataclass

from audiolesson.units import Ms

OTHERS = 3
"""At least so many trials of other cards lie between two trials of one card."""

LEAST = Ms(25_000)
"""At least so much is heard between the end of a trial and the next trial of its card, whatever the reason."""


@dataclass(frozen=True, slots=True)
class Window:
    """How long after the end of the trial before a test begins, in ms: from `least` on, and by `most`."""

    least: Ms
    most: Ms


_SOON = Window(LEAST, Ms(80_000))
_HARD = Window(Ms(40_000), Ms(110_000))
_LADDER = (Window(Ms(90_000), Ms(180_000)), Window(Ms(270_000), Ms(480_000)))
_LONGER = (Window(Ms(720_000), Ms(1_200_000)), Window(Ms(1_920_000), Ms(3_000_000)))


def ladder(hard: bool, long: bool) -> tuple[Window, ...]:
    """The tests of a card, in order; with those of `long` drills. The first may come later than its `most`."""
    return (_SOON, *([_HARD] if hard else []), *_LADDER, *(_LONGER if long else ()))
