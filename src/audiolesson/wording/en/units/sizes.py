"""Lengths, areas and durations in shapes of their own: 5'10", 3½", 12 ft × 10 ft, sq. ft., 1h45m, 40.7° N."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.en.numbers.quantity import NUM, VULGAR, is_one, sign_word, span
from audiolesson.wording.en.units.unit_adjectives import is_adjective
from audiolesson.wording.en.units.unit_list import plural, singular
from audiolesson.wording.en.units.units import UNIT


def _duration(match: re.Match[str]) -> Answer:
    """1h45m, 5m30s: what touches is one length of time."""
    return _lengths(match, ("hour", "minute", "second"))


def _lengths(match: re.Match[str], names: tuple[str, ...]) -> str:
    said = []
    for written, name in zip(match.groups(), names, strict=True):
        if written:
            said.append(f"{numbers.whole(str(int(written)))} {name}{'' if int(written) == 1 else 's'}")
    return " ".join(said)


_POINTS = {"N": "north", "S": "south", "E": "east", "W": "west"}


def _position(match: re.Match[str]) -> Answer:
    """40.7° N, 51°28′38″N: degrees, minutes and seconds, and the point of the compass."""
    degrees, minutes, seconds, point = match.groups()
    parts = ((degrees, "degree"), (minutes, "minute"), (seconds, "second"))
    said = (f"{span(number, None)} {name}{'' if is_one(number) else 's'}" for number, name in parts if number)
    return f"{' '.join(said)} {_POINTS[point]}"


def _arc(match: re.Match[str]) -> Answer:
    """−5° 23′ 28″: an angle in its parts."""
    parts = ((match[2], "degree"), (match[3], "minute"), (match[4], "second"))
    said = (
        f"{span(number.lstrip('0') or '0', None)} {name}{'' if is_one(number) else 's'}"
        for number, name in parts
        if number
    )
    return sign_word(match[1]) + " ".join(said)


def _inches(match: re.Match[str]) -> Answer:
    return f"{span(match[1], None)} {'inch' if is_one(match[1]) or match[2] == '-' else 'inches'}"


def _area(match: re.Match[str]) -> Answer:
    sides = ((match[1], match[2]), (match[3], match[4]))
    one = is_adjective(match)
    return " by ".join(
        f"{span(length, None)} {singular(sign) if one or is_one(length) else plural(singular(sign))}"
        for length, sign in sides
    )


def _feet(match: re.Match[str]) -> Answer:
    if int(match[2]) > 11:
        return f"{span(match[1], None)} minutes {span(match[2], None)} seconds"
    adjective = is_adjective(match)
    feet = f"{span(match[1], None)} {'foot' if is_one(match[1]) or adjective else 'feet'} {span(match[2], None)}"
    short = match[0][-1] in '"″' and (adjective or " " not in match[0])
    return feet if short else f"{feet} {'inch' if is_one(match[2]) else 'inches'}"


_HEIGHTS = lazy(
    r"\b(?:tall|high|deep|wide|long|feet|foot|tower|wall|fence|pole|ladder|rope|ceiling|maintain|altitude|climb|descend|elevation|boat|truck|length|height|depth)\b"
)
_ON_A_STRAND = lazy(
    r"\b(?:DNA|RNA|mRNA|carbons?|strands?|ends?|caps?|hydroxyl|phosphates?|sugars?|primers?|OH|nucleotides?|UTRs?"
    r"|untranslated|splice|exons?|introns?|adapters?|overhangs?)\b"
)
"""Near these words a mark behind a number counts the carbons of a sugar: the 5' cap."""
_OPEN_QUOTE = lazy(r"(?:\A|[\s(\[])['‘]\w[^']*\Z")


def _lone_mark(match: re.Match[str]) -> Answer:
    """45': feet where a length is spoken of, else minutes; nothing where the mark may close a quotation."""
    text, start = match.string, match.start()
    if _OPEN_QUOTE.search(text, max(0, start - 80), start):
        return None
    if re.fullmatch("[1-9]", match[1]) and _ON_A_STRAND.search(text[max(0, start - 90) : match.end() + 60]):
        return f"{span(match[1], None)} prime"
    length = _HEIGHTS.search(text[max(0, start - 40) : match.end() + 30])
    length = length or re.search(r"\d[\"″] (?:and|or|by|to|x) \Z", text[max(0, start - 9) : start])
    one, many = ("foot", "feet") if length else ("minute", "minutes")
    single = is_one(match[1]) or is_adjective(match)
    return f"{span(match[1], None)} {one if single else many}"


def _fraction(match: re.Match[str]) -> Answer:
    """A quarter pound: the unit stays in the singular."""
    top, bottom, name = int(match[2]), int(match[3]), singular(match[4])
    if name and not match[1] and top == 1 and 20 < bottom <= 1000 and match[4] in ("s", "sec", "second", "mm"):
        return f"{numbers.fraction(1, bottom)} of a {name}"
    if not name or not top < bottom <= 20 or len(match[4]) < 2 or match[4] in ("in", "pt", "day"):
        return None
    if match[1]:
        part = numbers.fraction(top, bottom)
        part = part.replace("one ", "a ", 1) if (top, bottom) in ((1, 2), (1, 4)) else part
        return f"{numbers.whole(match[1])} and {part} {name if is_adjective(match) else plural(name)}"
    return f"{numbers.fraction(top, bottom)} {name}"


def _vulgar(match: re.Match[str]) -> Answer:
    """½ tsp, 2½ km: less than one stays in the singular."""
    name = singular(match[3])
    if not name or match[3] in ("in", "a", "A", "pt", "day"):
        return None
    if len(match[3]) == 1 and re.search(r"[=+−] ?\Z", match.string[max(0, match.start() - 2) : match.start()]):
        return None  # half of a letter: E = ½ m v²
    if not match[1]:
        return f"{VULGAR[match[2]]} {name}"
    part = VULGAR[match[2]].replace("one ", "a ", 1) if match[2] in "½¼" else VULGAR[match[2]]
    joined = "-" in match[0] or match.string[match.end() : match.end() + 1] == "-"
    return f"{numbers.whole(match[1])} and {part} {name if joined or is_adjective(match) else plural(name)}"


_DOTTED = {"w.p.m": "wpm", "b.p.m": "bpm", "m.p.h": "mph", "r.p.m": "rpm", "f.p.s": "fps", "k.p.h": "kph"}


def _dotted(match: re.Match[str]) -> Answer:
    name = singular(_DOTTED[match[2]])
    return f"{span(match[1], None)} {name if is_one(match[1]) else plural(name)}"


def _squared(match: re.Match[str]) -> Answer:
    number, gap, power, sign = match.groups()
    name = singular(sign)
    word = "square" if power.startswith("sq") else "cubic"
    return f"{span(number, None)} {word} {name if gap == '-' or is_one(number) else plural(name)}" if name else None


def _ounces(match: re.Match[str]) -> Answer:
    return f"{span(match[1], None)} fluid {'ounce' if is_one(match[1]) else 'ounces'}"


_QUOTES = lazy(r'(?<![\d½¼¾⅛⅜⅝⅞])"')
"""Marks that open or close a quotation, and measure nothing."""


_QUOTED_ROW = lazy(r"(?:\A|[\s(])\"(?:\d{1,4}, ?)+\Z")
"""What opens a quotation of numbers alone: "1, 2"."""


def _inch(match: re.Match[str]) -> Answer:
    """1" or 3/4": a straight mark that closes no quotation."""
    text, start = match.string, match.start()
    if match[0][-1] == '"' and len(_QUOTES.findall(text, max(0, start - 300), start)) % 2:
        return None
    if match[0][-1] == '"' and _QUOTED_ROW.search(text, max(0, start - 40), start):
        return None
    noun = re.match(
        r"\s(?!wide|long|tall|high|thick|deep|apart|each|across|square|between|below|by|in|and|or|from|of|above|below|is|at|to|for|on)[A-Za-z]{3,}",
        text[match.end() :][:12],
    )
    if match[1]:
        part = numbers.fraction(int(match[1]), int(match[2]))
        return f"{part.removesuffix('s') if match[2] == '4' else part} inch"
    return f"{span(match[3], None)} {'inch' if noun or is_one(match[3]) else 'inches'}"


def _mixed_inches(match: re.Match[str]) -> Answer:
    """92 5/8": a whole number and a part."""
    whole, top, bottom = match.groups()
    if not int(top) < int(bottom):
        return None
    part = numbers.fraction(int(top), int(bottom))
    part = part.replace("one ", "a ", 1) if (top, bottom) in (("1", "2"), ("1", "4")) else part
    return f"{numbers.whole(whole)} and {part} {'inch' if is_adjective(match) else 'inches'}"


def _sizes(match: re.Match[str]) -> Answer:
    sides = " by ".join(span(side, None) for side in match.groups()[:3] if side)
    name = singular(match[4]) or "inch"
    behind = match.string[match.end() : match.end() + 8]
    word = match[4] == "in" and re.match(r"\s(?!wide|long|tall|high|thick|deep|by|and|or|of)[a-z]", behind)
    if word and not is_adjective(match):
        return None
    return f"{sides} {name if is_adjective(match) else plural(name)}"


def _part_of_inch(match: re.Match[str]) -> Answer:
    """3½": less than one inch stays in the singular."""
    part = VULGAR[match[2]]
    if not match[1]:
        return f"{part} inch"
    return f"{numbers.whole(match[1])} and {part.replace('one ', 'a ')} inches"


_FEW = lazy(r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|several|many|few|some) \Z")


def _several(match: re.Match[str]) -> Answer:
    """Ten 10s, 100s of files: the number itself in the plural."""
    counted = _FEW.search(match.string, max(0, match.start() - 8), match.start())
    behind = re.match(r" (?:of|digit|place|column|bit)\b", match.string[match.end() :][:8])
    if not behind and (not counted or match[1] in ("30", "60", "90")):
        return None
    return numbers.several(numbers.whole(match[1]).removeprefix("one "))


RULES = (
    Rule("unit", lazy(r"(?<![\w.,])(\d{1,2})['′]\s(\d{1,2})[\"″](?!\w)"), _feet),
    Rule("number", lazy(r"(?<![\w.,'’-])(\d{1,4})s(?!\w)"), _several),
    Rule(
        "size",
        lazy(r"(?<![\w.,])(\d{3,4})([pi])(\d{2,3})?(?![\w.])"),
        lambda match: (
            f"{numbers.pairs(match[1])} \ue000{match[2]}" + (f" {numbers.whole(match[3])}" if match[3] else "")
        ),
    ),
    Rule(
        "unit",
        lazy(rf"(?<![\w.,])({NUM}) ?V[~∿](?!\w)"),
        lambda match: f"{span(match[1], None)} volts \ue000A \ue000C",
    ),
    Rule(
        "unit",
        lazy(rf"(?<![\w.,])({NUM})\s?(m\.p\.h|r\.p\.m|f\.p\.s|k\.p\.h|w\.p\.m|b\.p\.m)\b(?:\.(?=\s[a-z]|[,;)]))?"),
        _dotted,
    ),
    Rule("unit", lazy(rf"(?<![\w.,])({NUM})[\s-]?fl\.?\s?oz\b(?:\.(?=\s[a-z(]|[,;)]))?"), _ounces),
    Rule(
        "unit",
        lazy(rf"(?<![\w.,])({NUM})([\s-]?)(sq|cu)\.?[\s-](ft|in|mi|km|cm|m|yd)\b(?:\.(?=\s[a-z]|[,;)]))?"),
        _squared,
    ),
    Rule(
        "unit",
        lazy(rf"(?<![\w.,])(\d{{1,4}})?\s?([{''.join(VULGAR)}])[\"″](?!\w)"),
        _part_of_inch,
    ),
    Rule("unit", lazy(r"([0-9](?<![\w.,/].)\d{0,2}) (\d{1,2})/(\d{1,2})[\"″](?!\w)"), _mixed_inches),
    Rule("unit", lazy(rf"(?<![\w.,'′’/])(?:(\d{{1,2}})/(\d{{1,2}})|({NUM}))[\"″](?!\w)"), _inch),
    Rule("unit", lazy(r"(?<![\w.,])(\d{1,2}) ?ft\.? (\d{1,2}) ?in\b(?:\.(?=\s[a-z]))?"), _feet),
    Rule("unit", lazy(rf"(?<![\w.,/×])({NUM})([ -])in\.(?=,|\s[a-z])"), _inches),
    Rule(
        "unit",
        lazy(rf"(?<![\w.,])({NUM})\s?(mm|cm|m|km|ft|in|µm|μm|nm)\s?[×x]\s?({NUM})\s?(mm|cm|m|km|ft|in|µm|μm|nm)(?!\w)"),
        _area,
    ),
    Rule(
        "unit",
        lazy(rf"(?<=\bM\d)\s?[×x]\s?(?={NUM})|(?<=\bM\d\d)\s?[×x]\s?(?={NUM}(?! times))"),
        lambda match: "by",
    ),
    Rule(
        "unit",
        lazy(
            rf"[×x](?:(?<=[\d cmknµ]m [×x])|(?<=[\d cmknµ]m[×x])|(?<=in [×x])|(?<=ft [×x]))"
            rf"(?=\s?(?:{NUM})\s?(?:[cmknµ]?m|ft|in)(?!\w))"
        ),
        lambda match: "by",
    ),
    Rule("unit", lazy(rf"(?<![\w/.])(?:(\d{{1,3}})\s)?(\d{{1,2}})/(\d{{1,4}})[\s-]({UNIT})(?![\w/])"), _fraction),
    Rule("unit", lazy(rf"(?<![\w.,])(\d{{1,4}})?\s?([{''.join(VULGAR)}])[\s-]?({UNIT})(?!\w)"), _vulgar),
    Rule("duration", lazy(r"(?<![\w.,])(\d{1,3})h\s?(\d{1,2})m(?:in)?(?:\s?(\d{1,2})s)?(?!\w)"), _duration),
    Rule(
        "duration",
        lazy(r"(?<![\w.,])(\d{1,3})\s?d(?:ays?)?\s(\d{1,2})\s?h(?:(?:ou)?rs?)?(?:\s(\d{1,2})\s?m(?:in)?)?(?!\w)"),
        lambda match: _lengths(match, ("day", "hour", "minute")),
    ),
    Rule("duration", lazy(r"(?<![\w.,])()(\d{1,3})m\s?(\d{1,2})s(?!\w)"), _duration),
    Rule(
        "unit",
        lazy(
            rf"(?<![\w.,])({NUM})\s?[×x]\s?({NUM})(?:\s?[×x]\s?({NUM}))?[\s-]?(mm|cm|m|km|in|ft|px|inch(?:es)?)\b(?:(?<=-in)\.(?=\s[a-z]))?(?!\s?[×x]\s?\d)"
        ),
        _sizes,
    ),
    Rule(
        "unit",
        lazy(
            rf"(?<![\w.,])({NUM})\s?°\s?(?:(\d{{1,2}})['′’]\s?(?:(\d{{1,2}}(?:\.\d+)?)(?:[\"″]|''))?\s?)?([NSEW])(?!\w)"
        ),
        _position,
    ),
    Rule(
        "unit",
        lazy(r"(?<![\w.,])([-−+])?(\d{1,3})°\s?(\d{1,2})['′’](?:\s?(\d{1,2}(?:\.\d+)?)[\"″])?(?!\w|\s?[NSEW]\b)"),
        _arc,
    ),
    Rule("unit", lazy(r"(?<![\w.,])(\d{1,2})['′]\s?(\d{1,2})[\"″](?!\w)"), _feet),
    Rule("range", lazy(r"(?<=\d['′])\s?[–-]\s?(?=\d{1,3}['′])"), lambda match: "to"),
    Rule("unit", lazy(rf"(?<![\w.,'’‘])({NUM})'(?![\w'′\"″])"), _lone_mark),
)
