"""When drills are dated: some seconds before their episode, so that apps, which sort by date, show them next to it.

The dates follow from the lesson's own alone: a lesson that comes or goes moves no item of another.
"""

from datetime import datetime, timedelta

from audiolesson.build.drafting import moment, script_dates
from audiolesson.show.model import Show
from audiolesson.study.drill import EARLIER_S

_NEXT_S = 2
"""How much earlier each further drill of the same file is, so that cards and quiz take turns and no two agree."""

_ONCE_S = {"cards": 60, "quiz": 120}
"""The same as `EARLIER_S` in what was built before 27 November 2026; a second drill was dated a second earlier."""


def drill_date(show: Show, kind: str, number: int, *, own: str, base: str, before: str) -> str:
    """The date of the drill `number` (from 1) of a lesson's "cards" or "quiz", in the zone of the date it comes from.

    `own` is the date in the head of its file ("" none), `base` that of its lesson, `before` the date that the drill had
    in the build before ("" none). One that was dated as it once was keeps its date, as published items do, unless the
    date of another script lies between it and its episode.
    """
    further = _NEXT_S * (number - 1)
    if own:
        return earlier(own, further)
    once = earlier(base, _ONCE_S[kind] + number - 1)
    if before == once and not any(moment(once) <= other < moment(base) for other in script_dates(show)):
        return once
    return earlier(base, EARLIER_S[kind] + further)


def earlier(date: str, seconds: int) -> str:
    """A moment before another (behind it: less than 0 seconds), in the zone in which that one is written."""
    return (datetime.fromisoformat(date) - timedelta(seconds=seconds)).isoformat().replace("+00:00", "Z")
