"""Times of day, and lengths of time written as clocks: 9:30, 14:00 UTC, 2:03:15, 6–7:30 p.m."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers import hours
from audiolesson.wording.en.numbers.numbers import cardinal, digits


def _zone(text: str) -> str:
    return {"a": " \ue000A \ue000M", "p": " \ue000P \ue000M"}.get(text[:1].lower(), "")


_LASTING = lazy(
    r"\b(?:times?|records?|ran|run|runs|finish(?:ed)?|marathon|took|takes|lasts?|lasted|durations?|length|long|race|won|"
    r"clocked|clocking|timed|splits?|stopwatch|elapsed)\b"
    r"(?:(?!\bat\b)[^.;:?!]|(?:stands?|stood|remains?|remained|clocked|timed) at\b){0,24}\Z"
)
"""A length of time is spoken of, not a time of day."""


def _in_units(*counted: tuple[int, str]) -> str:
    """Lengths of time that are not zero: two hours three minutes; "and" stands where one between is left out."""
    said = [f"{cardinal(n)} {unit}{'' if n == 1 else 's'}" for n, unit in counted if n]
    return (" and " if len(counted) == 3 and not counted[1][0] else " ").join(said)


def _clock(match: re.Match[str]) -> Answer:
    hour, minute, second, half = int(match[1]), int(match[2]), match[3], match[4] or ""
    if hour > 24 or minute > 59:
        return None
    alone = (
        match.string[match.start() - 1 : match.start()] == "(" and match.string[match.end() : match.end() + 1] == ")"
    )
    if second and not half and (alone or _LASTING.search(match.string, max(0, match.start() - 40), match.start())):
        return _in_units((hour, "hour"), (minute, "minute"), (int(second), "second"))
    if second and not half and int(second) == minute == 0:
        second = None
    if second:
        low = int(second)
        if minute == 0 and 0 < hour <= 12 and not half:
            return f"{cardinal(hour)} o'clock and {_in_units((low, 'second'))}"
        return f"{cardinal(hour)} {minutes(minute)} {minutes(low)}{_zone(half)}"
    if minute == 0 and hour in (0, 24) and not half:
        return "midnight"
    if minute == 0:
        zone = re.match(r"\s(?:UTC|GMT|[ECMP][SD]?T|CES?T|local)\b", match.string[match.end() : match.end() + 6])
        o_clock = " o'clock" if hour <= 12 else (" hundred" if zone else " hundred hours") if not half else ""
        return f"{cardinal(hour)}{'' if half else o_clock}{_zone(half)}"
    return f"{cardinal(hour)} {minutes(minute)}{_zone(half)}"


def _time(hour: str, minute: str | None, half: str | None, military: bool = False) -> str:
    if military and int(hour) <= 12 and minute in ("00", None):
        return f"{'oh ' if len(hour) == 2 and hour[0] == '0' else ''}{cardinal(int(hour))} hundred"
    if int(hour) > 12 and not half and minute == "00":
        return f"{cardinal(int(hour))} hundred"
    low = f" {minutes(int(minute))}" if minute and int(minute) else ""
    return cardinal(int(hour)) + low + _zone(half or "")


def _hours(match: re.Match[str]) -> Answer:
    hour, minute, half, last, last_minute, last_half = match.groups()
    if max(int(hour), int(last)) > 12:
        return None
    return f"{_time(hour, minute, half)} to {_time(last, last_minute, last_half)}"


_SHOWN = lazy(r"\b(?:[Vv]ideo|[Cc]lips?|[Rr]ecording|[Tt]imestamps?|[Mm]inutes?)\b[^.;]{0,16}\Z")


def _clocks(match: re.Match[str]) -> Answer:
    first, last = [*match[1].split(":"), "0"][:2], match[2].split(":")
    if max(int(first[0]), int(last[0])) > 24 or max(int(first[1]), int(last[1])) > 59:
        return None
    ends = [(int(hour), int(minute)) for hour, minute in (first, last)]
    zone = re.match(r"\s?(?:UTC|GMT|Z\b|local|hours|hrs|h\b)", match.string[match.end() : match.end() + 6])
    said = hours.opening(ends[0], ends[1], "0" if match[1][0] == match[2][0] == "0" else "")
    shown = _SHOWN.search(match.string, max(0, match.start() - 30), match.start())
    if said and not zone and not shown and not match[1].startswith("0:"):
        return said
    military = max(int(first[0]), int(last[0])) > 12 and int(first[1]) == int(last[1]) == 0
    return f"{_time(first[0], first[1], None, military)} to {_time(last[0], last[1], None, military)}"


def minutes(minute: int) -> str:
    if minute == 0:
        return "oh oh"
    return f"oh {cardinal(minute)}" if minute < 10 else cardinal(minute)


def _hour(match: re.Match[str]) -> Answer:
    first, last, half = match.groups()
    if int(first) > 12:
        return None
    return cardinal(int(first)) + (f" to {cardinal(int(last))}" if last else "") + _zone(half)


_HALF = r"(?:\s?((?:[ap]\.?m|[AP]\.?M)\b(?:\.(?![\"'”’)]*(?:\s+(?:[A-Z\"“][a-z]|[AI]\s)|\s*\Z)))?))"


def _lasting(match: re.Match[str]) -> Answer:
    """3:30 min, 1:15 h: a length of time, by its unit."""
    first, second, sign = int(match[1]), int(match[2]), match[3][0]
    if second > 59:
        return None
    units = ("hour", "minute") if sign == "h" else ("minute", "second")
    return _in_units((first, units[0]), (second, units[1]))


def _with_h(match: re.Match[str]) -> Answer:
    """1h05: a length of time, or after "at" a time of day."""
    hour, minute = int(match[1]), int(match[2])
    if hour < 24 and re.search(
        r"\b(?:[Aa]t|from|until|by|before|after) \Z", match.string[max(0, match.start() - 8) : match.start()]
    ):
        return f"{cardinal(hour)} {minutes(minute)}" if minute else f"{cardinal(hour)} hundred"
    return _in_units((hour, "hour"), (minute, "minute"))


RULES = (
    Rule("duration", lazy(r"(?<![\w.,:])(\d{1,2})h([0-5]\d)(?!\w)"), _with_h),
    Rule(
        "duration",
        lazy(r"(?<![\w.,:])(\d{1,3}):(\d\d)\s?(min(?:ute)?s?|h(?:(?:ou)?rs?)?)\b(?:\.(?=\s[a-z]))?"),
        _lasting,
    ),
    Rule(
        "clock",
        lazy(rf"(?<![\w.,:])(\d{{1,2}})(?::(\d{{2}}))?{_HALF}?\s?[–-]\s?(\d{{1,2}})(?::(\d{{2}}))?{_HALF}(?!\w)"),
        _hours,
    ),
    Rule(
        "clock",
        lazy(r"(?<![\w.,:])(?:(\d{1,2}):)?(\d{1,2}):(\d\d)\.(\d{1,3})(?![\w:])"),
        lambda match: " ".join(
            ([cardinal(int(match[1]))] if match[1] else [])
            + [cardinal(int(match[2])), minutes(int(match[3])), "point", digits(match[4])]
        ),
    ),
    Rule("clock", lazy(r"(?<![\w.,:])(\d{1,2}(?::\d{2})?)\s?[–-]\s?(\d{1,2}:\d{2})(?![\w:])"), _clocks),
    Rule(
        "clock",
        lazy(
            rf"(?<![\w.,:])(\d{{1,2}}):(\d{{2}})(?::(\d{{2}}))?"
            rf"(?:(?![\w:]|\.\d|,\d{{3}})|(?=[ap]m\b|[AP]M\b)){_HALF}?"
        ),
        _clock,
    ),
    Rule("clock", lazy(rf"(?<![\w.,:/])(\d{{1,2}})\.([0-5]\d)()(?=\s?[apAP]\.?[mM]\b){_HALF}"), _clock),
    Rule("clock", lazy(rf"(?<![\w.,:])(\d{{1,2}})(?:\s?[–-]\s?(\d{{1,2}}))?{_HALF}(?!\w)"), _hour),
)
