"""Hours between which something is open, on a clock of 24 hours: 9:30–17:00 is nine thirty A M to five P M."""

from audiolesson.wording.en.numbers.numbers import cardinal

_HALVES = (" \ue000A \ue000M", " \ue000P \ue000M")


def _half(clock: tuple[int, int]) -> int:
    """0 before noon, 1 behind it, -1 at midnight and noon, which have names."""
    return -1 if clock in ((0, 0), (12, 0), (24, 0)) else int(clock[0] >= 12)


def _time(clock: tuple[int, int]) -> str:
    hour, minute = clock
    if _half(clock) < 0:
        return "noon" if hour == 12 else "midnight"
    low = "" if not minute else f" oh {cardinal(minute)}" if minute < 10 else f" {cardinal(minute)}"
    return f"{cardinal((hour - 1) % 12 + 1)}{low}"


def opening(first: tuple[int, int], last: tuple[int, int], written: str = "") -> str:
    """The words for such a range, or "": one end is a full hour and one cannot be on a clock of twelve hours.

    `written` "0" says that both ends are written with a zero before them, as only a clock of 24 hours is.
    """
    if 0 not in (first[1], last[1]):
        return ""
    if not (max(first[0], last[0]) > 12 or 0 in (first[0], last[0]) or written):
        return ""
    if max(first, last) > (24, 0):
        return ""
    halves = _half(first), _half(last)
    head = _time(first) + (_HALVES[halves[0]] if halves[0] >= 0 and halves[0] != halves[1] else "")
    return f"{head} to {_time(last)}{_HALVES[halves[1]] if halves[1] >= 0 else ''}"
