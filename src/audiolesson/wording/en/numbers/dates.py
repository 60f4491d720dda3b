"""Dates, spans of years, decades and times of day."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule, Said
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers.clocks import minutes
from audiolesson.wording.en.numbers.numbers import cardinal, decade, digits, ordinal, pairs, year

MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]  # fmt: skip
_SHORT = {name[:3]: name for name in MONTHS} | {"Sept": "September"}
_MONTH = "|".join([*MONTHS, *(f"{short}\\.?" for short in sorted(_SHORT, key=len, reverse=True) if short != "May")])


def _month(text: str) -> str:
    return _SHORT.get(text.rstrip("."), text)


_WRITTEN = lazy(r"\b(?:ISO 8601|YYYY-MM-DD|date format)\b")
"""Where a date is told as it is written."""


def _iso(match: re.Match[str]) -> Answer:
    number, month, day = int(match[1]), int(match[2]), int(match[3])
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    return f"{MONTHS[month - 1]} {ordinal(day)}, {year(number)}"


def _as_written(match: re.Match[str]) -> Answer:
    """2024-03-15 with its dashes, where a sentence tells how a date is written."""
    parts = [digits(part) if part[0] == "0" else cardinal(int(part)) for part in match.groups()[1:]]
    return f"{year(int(match[1]))} dash {parts[0]} dash {parts[1]}" if stands_near(_WRITTEN, match) else None


def _stamp(match: re.Match[str]) -> Answer:
    """2024-03-15T10:30:00Z: the seconds are said only where they are not nought."""
    day = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", match[1])
    date = _iso(day) if day else None
    hour, minute, second = int(match[2]), int(match[3]), int(match[4] or 0)
    if not date or hour > 24 or minute > 59:
        return None
    clock = f"{cardinal(hour)} {minutes(minute) if minute or second else 'hundred'}"
    if second:
        clock += f" and {cardinal(second)} second{'' if second == 1 else 's'}"
    return f"{date}, {clock}" + (" \ue000U \ue000T \ue000C" if match[5] == "Z" else "")


def _month_day(match: re.Match[str]) -> Answer:
    month, day, through, last, number = match.groups()
    if not 1 <= int(day) <= 31:
        return None
    tail = f" {through or 'to'} {ordinal(int(last))}" if last else ""
    return f"{_month(month)} {ordinal(int(day))}{tail}" + (f", {year(int(number))}" if number else "")


def _day_month(match: re.Match[str]) -> Answer:
    day, last, month, number = match.groups()
    if not 1 <= int(day) <= 31:
        return None
    tail = f" to {ordinal(int(last))}" if last else ""
    head = "" if re.search(r"\bthe\s\Z", match.string[: match.start()][-5:], re.IGNORECASE) else "the "
    return f"{head}{ordinal(int(day))}{tail} of {_month(month)}" + (f", {year(int(number))}" if number else "")


def _month_year(match: re.Match[str]) -> Answer:
    return f"{_month(match[1])}{' of' if ' of ' in match[0] else ''} {year(int(match[2]))}"


def _slashed(match: re.Match[str]) -> Answer:
    first, second, written = int(match[1]), int(match[3]), match[4]
    number = int(written) if len(written) == 4 else 2000 + int(written)
    month, day = (first, second) if first <= 12 else (second, first)
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    reading = f"{MONTHS[month - 1]} {ordinal(day)}, {year(number)}"
    if first <= 12 and second <= 12 and first != second:
        return Said(reading, f"{match[0]} may be read month first or day first", "Write the month in words.")
    return reading


def _year_range(match: re.Match[str]) -> Answer:
    first, last = int(match[1]), match[2]
    if len(last) == 2 and match.string[max(0, match.start() - 8) : match.start()].lower() == "between ":
        last = match[1][:2] + last
    if len(last) == 2:
        return f"{year(first)} to {cardinal(int(last)) if last[0] != '0' else year(first // 100 * 100 + int(last))}"
    return f"{year(first)} to {year(int(last))}"


_AN_AGE = lazy(
    r"(?i)(?:\b(?:the|his|her|my|their|your|our|its|mid|early|late|upper|lower|low|high)[ -]"
    r"|0s[-–—,]? ?(?:and|or|to) ?|0s[-–—])\Z"
)
_A_SPAN = lazy(r" (?:timeout|timer|delay|interval|window|limit|mark|deadline|clip|video|pause|lock|TTL|cache)s?\b")


def _decade(match: re.Match[str]) -> Answer:
    """The 1990s, the '90s; a bare "30s" is one only behind a word that counts ages, else it is thirty seconds."""
    if match[0] == f"{match[1]}s" and len(match[1]) == 2:
        aged = _AN_AGE.search(match.string, max(0, match.start() - 8), match.start())
        if not aged or _A_SPAN.match(match.string, match.end(), match.end() + 12):
            return None
    return decade(int(match[1])) + ("'" if match[0].endswith("'") else "")


_END = r"(?:st|nd|rd|th)?"
_Y = r"(1\d{3}|20\d{2})"
_DAYS = {
    "Mon": "Monday", "Tue": "Tuesday", "Tues": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday", "Thur": "Thursday",
    "Thurs": "Thursday", "Fri": "Friday", "Sat": "Saturday", "Sun": "Sunday",
}  # fmt: skip
_DAY = r"(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)"


def _days(match: re.Match[str]) -> Answer:
    return f"{_DAYS[match[1]]} to {_DAYS[match[2]]}"


def _day_date(match: re.Match[str]) -> Answer:
    month, day = int(match[2]), int(match[3])
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    return f"{_DAYS.get(match[1], match[1])}, {MONTHS[month - 1]} {ordinal(day)}"


def _short_date(match: re.Match[str]) -> Answer:
    """10/31 behind "on" or "by": a day, where it can be one."""
    month, day = int(match[2]), int(match[3])
    if month > 12 >= day and month < 32:  # day first: 31/12
        return f"{match[1]} {MONTHS[day - 1]} {ordinal(month)}"
    if (
        not 1 <= month <= 12
        or not 1 <= day <= 31
        or (month, day) == (9, 11)
        or (day <= 12 and match[1].lower().rstrip(",") not in ("on", "due", "dated") and "day" not in match[1].lower())
    ):
        return None
    return f"{match[1]} {MONTHS[month - 1]} {ordinal(day)}"


_DATED = lazy(r"\b(?:[Dd]eadlines?|[Dd]ue|[Dd]ates?|[Ss]cheduled|[Hh]oliday|[Bb]irthday|[Cc]alendar)\b")
_NAMED_MONTH = lazy(rf"\b(?:{'|'.join(month for month in MONTHS if month != 'May')}|(?:in|of|by) May)\b")


def _dated(match: re.Match[str]) -> Answer:
    """4/22 in a sentence of dates: a day that can be no fraction, or one of the month that is named."""
    month, day = int(match[1]), int(match[2])
    if not 1 <= month <= 12 or not 1 <= day <= 31 or (month, day) == (9, 11):
        return None
    near = match.string[max(0, match.start() - 60) : match.end() + 40]
    named = _NAMED_MONTH.findall(near)
    if any(MONTHS[month - 1] in name for name in named) or (day > 12 and (named or _DATED.search(near))):
        return f"{MONTHS[month - 1]} {ordinal(day)}"
    return None


def _season(match: re.Match[str]) -> Answer:
    """2010/11: two years."""
    last = match[2]
    return f"{year(int(match[1]))} to {year(int(match[1][:2] + last)) if last[0] == '0' else cardinal(int(last))}"


def _hundreds(match: re.Match[str]) -> Answer:
    many = int(match[1])
    return f"{cardinal(many // 10)} thousands" if many % 10 == 0 else f"{cardinal(many)} hundreds"


_ERA = r"(?:BCE?\b|AD\b|CE\b|B\.C\.|A\.D\.|C\.E\.)"
RULES_FIRST = (
    Rule("date", lazy(rf"(?<=\d)\s?[–—]\s?(?=(?:(?:{_MONTH})|{_DAY}\.?)\s\d)"), lambda match: "to"),
    Rule(
        "date",
        lazy(rf"(?<!\w)({_MONTH})\s?[–-]\s?({_MONTH})(?:,?\s{_Y}\b)?(?![\w'’]|\s?\d)"),
        lambda match: f"{_month(match[1])} to {_month(match[2])}" + (f" {year(int(match[3]))}" if match[3] else ""),
    ),
    Rule(
        "date",
        lazy(rf"\b({_DAY[1:-1]}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\.?,?\s(\d{{1,2}})/(\d{{1,2}})(?![\w/])"),
        _day_date,
    ),
    Rule(
        "day",
        lazy(rf"(?<![\w/]){_DAY}/{_DAY}(?![\w/])"),
        lambda match: f"{_DAYS[match[1]]} and {_DAYS[match[2]]}",
    ),
    Rule("day", lazy(rf"(?<!\w){_DAY}\.?\s?[–—-]\s?{_DAY}\b(?:\.(?=\s[a-z\d&(]|[,;:)])|(?=[\s,;:.)]|\Z))"), _days),
    Rule("day", lazy(rf"(?<!\w){_DAY}\.(?=,|\s(?:\d|{_MONTH}|at\b|and\b|&|[–—-]))"), lambda match: _DAYS[match[1]]),
    Rule(
        "day",
        lazy(
            r"(?=S)(?:(?<=& )|(?<=\band )|(?<=\bon )|(?<=\bor ))(Sat|Sun)(?:\.(?=[,;)]|\s[a-z(&\d])|"
            r"(?=\.\s*\Z))"
        ),
        lambda match: _DAYS[match[1]],
    ),
    Rule(
        "day",
        lazy(r"(?<!\w)(Mon|Tues?|Wed|Thu(?:rs?)?|Fri)(?:\.(?=[,;)]|\s[a-z(&])|(?=\.\s*\Z))"),
        lambda match: _DAYS[match[1]],
    ),
    Rule("day", lazy(rf"(?<!\w){_DAY}(?=,? (?:\d|{_MONTH})|,? (?:at|from) \d)"), lambda match: _DAYS[match[1]]),
    Rule(
        "date",
        lazy(
            r"\b(on|by|until|before|after|since|due|dated|from|ends?|starts?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)\s(\d{1,2})/(\d{1,2})(?![\w/]|\.\d|"
            r"\sof\b|\s?%)",
            re.I,
        ),
        _short_date,
    ),
    Rule("date", lazy(r"(?<![\w/.,$-])(\d{1,2})/(\d{1,2})(?![\w/]|\.\d|\sof\b|\s?%|\s?[-–]\d)"), _dated),
    Rule(
        "decade",
        lazy(rf"(?<![\w.,])([1-9]\d?)00s(?= {_ERA})"),
        _hundreds,
    ),
    Rule(
        "date",
        lazy(r"(?<![\w-])(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,6})?)?(Z|[+-]\d\d:?\d\d)?(?!\w)"),
        _stamp,
    ),
    Rule("date", lazy(r"(?<![\w-])([12]\d{3})-(\d{2})-(\d{2})(?![\w-])"), _as_written),
    Rule("date", lazy(r"(?<![\w-])([12]\d{3})-(\d{2})-(\d{2})(?![\w-])"), _iso),
    Rule(
        "date",
        lazy(r"(?<![\w/.])(\d{1,2})(?P<by>[/.])(\d{1,2})(?P=by)(\d{4}|\d{2}(?=\W|\Z))(?![\w/])(?<!\.\d\d)"),
        _slashed,
    ),
    Rule(
        "date",
        lazy(
            rf"\b({_MONTH})\s(\d{{1,2}}){_END}(?:\s?(?:[–-]|\b(through)\b)\s?(\d{{1,2}}){_END})?(?!\d|[.:]\d)(?:,?\s{_Y}\b)?(?!\w)"
        ),
        _month_day,
    ),
    Rule(
        "date",
        lazy(
            rf"(?<![\w.,])(\d{{1,2}}){_END}(?:\s?[–-]\s?(\d{{1,2}}){_END})?\s(?:of\s)?({_MONTH})(?![a-z])(?:,?\s{_Y}\b)?"
        ),
        _day_month,
    ),
    Rule("date", lazy(rf"\b({_MONTH}),?\s(?:of\s)?{_Y}\b(?![-–]\d)"), _month_year),
    Rule(
        "year-range",
        lazy(r"(?<![\w./-])((?:19|20)\d\d)/(\d\d)(?![\w/]|\.\d)"),
        _season,
    ),
    Rule(
        "year-range",
        lazy(rf"(?<![\w.,/-])([1-9]\d{{1,2}})\s?[–—-]\s?([1-9]\d{{0,2}})(?= {_ERA})"),
        lambda match: f"{pairs(match[1])} to {pairs(match[2])}",
    ),
    Rule(
        "year-range",
        lazy(rf"(?<![\w.,/-])([1-9]\d{{3}})\s?[–—-]\s?([1-9]\d{{2,3}})(?= {_ERA})"),
        lambda match: f"{year(int(match[1]))} to {year(int(match[2])) if len(match[2]) == 4 else pairs(match[2])}",
    ),
    Rule(
        "year",
        lazy(
            r"(?<![\w.,-])([1-9]\d[1-9]0|[1-9][1-9]00)(?=(?:\s?(?:to|and|or|[–—-])\s?\d{1,4})?\s(?:BCE?\b|CE\b|AD\b|B\.C\.|C\.E\.|A\.D\.))"
        ),
        lambda match: year(int(match[1])),
    ),
    Rule(
        "decade",
        lazy(
            r"(?:(?<=[Tt]he )|(?<=[Ee]arly )|(?<=[Ll]ate )|(?<=mid-))([1-9])00s(?!\w)(?! (?:of thousands|timer|delay))"
        ),
        lambda match: f"{cardinal(int(match[1]))} hundreds",
    ),
    Rule("year-range", lazy(r"(?<=\d{4})\s?[–—-]\s?(?=(?:present|today|now)\b)"), lambda match: "to"),
    Rule("decade", lazy(r"(?<=\d0s)\s?[–—-]\s?(?=['’]?(?:\d\d)?\d0s)"), lambda match: "to"),
    Rule("era", lazy(r"(?:(?<=BC)|(?<=AD)|(?<=BCE)|(?<=CE))\s?[–—-]\s?(?=\d|AD)"), lambda match: "to"),
    Rule(
        "year-range",
        lazy(rf"(?<![\w.,/-]){_Y}\s?[–—-]\s?((?:1\d|20)\d{{2}}|\d{{2}})(?![\w-]|[.,]\d)"),
        _year_range,
    ),
    Rule("decade", lazy(r"(?:(?<=\bthe )|(?<=0s and ))['’]?00s(?!\w)"), lambda match: "two thousands"),
    Rule(
        "decade",
        lazy(r"['’‘]([01])0s(?<![\w.,]....)(?!\w)"),
        lambda match: "twenty tens" if match[1] == "1" else "two thousands",
    ),
    Rule("decade", lazy(r"(?<![\w.,])['’]?((?:1[1-9]|20)\d0|[2-9]0)['’]?s\b"), _decade),
)
