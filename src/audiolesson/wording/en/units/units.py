"""Units of measure: the number first, then the unit in words, in the plural unless the number is one."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.en.numbers.quantity import NUM, is_one, span
from audiolesson.wording.en.units import unit_context as near
from audiolesson.wording.en.units import unit_rates as rates
from audiolesson.wording.en.units.substances import of_what
from audiolesson.wording.en.units.unit_adjectives import is_adjective
from audiolesson.wording.en.units.unit_list import PREFIXED, UNITS, compound, powered
from audiolesson.wording.en.units.unit_list import plural as plural
from audiolesson.wording.en.units.unit_list import singular as singular

_UNCLEAR = frozenset([
    "in", "A", "K", "F", "C", "U", "d", "t", "pt", "B", "b", "s", "m", "h", "a", "l", "L", "g", "N", "V", "J", "W", "T",
    "P",
])  # fmt: skip
"""Units that are also words or letters: after a blank, read only where the number cannot stand without them."""


_MANY = frozenset([
    "bits", "bytes", "tokens", "words", "samples", "frames", "images", "requests", "queries", "mins", "secs", "hrs",
])  # fmt: skip
_AGO = {"k": "thousand", "m": "million", "b": "billion", "g": "billion"}
_DEGREES = {"C": "degrees Celsius", "F": "degrees Fahrenheit", "": "degrees", "K": "kelvins"}


def _say(match: re.Match[str]) -> Answer:
    sign, first, last, gap, top, power, bottom, bottom_power = match.groups()
    start = match.start()
    if top == "pm" and gap == " " and near.ATOMIC.search(match.string, max(0, start - 80), match.end() + 40):
        return f"{_signed(sign)}{span(first, last)} picometer{'' if is_one(first, last) else 's'}"
    if top in ("pm", "am", "PM", "AM", "Am") or (top == "A" and not gap and re.fullmatch(r"1[5-9]\d\d|20\d\d", first)):
        return None
    if top in _UNCLEAR and not bottom and not power and not _clear(match, top, gap):
        return None
    sized = match.string[match.start() - 1 : match.start()] in ("×", "x") and match.start() > 0
    if top in UNITS and (top == UNITS[top].rstrip("s") or (sized and top.rstrip("s") == UNITS[top])) and not bottom:
        return None
    if top == "m" and re.search(r"\d\s?h(?:rs?)?\s\Z", match.string[max(0, match.start() - 6) : match.start()]):
        top = "min"
    if top == "m" and not gap and near.LENGTHS_OF_TIME.search(match.string[max(0, start - 60) : match.end() + 40]):
        top = "min"
    if (
        top == "g"
        and not gap
        and re.search(
            r"\b(?:accelerat\w*|g-force|pulls?|centrifuge\w*)\b",
            match.string[max(0, match.start() - 60) : match.start()],
        )
    ):
        return None
    if top == "kt" and near.SPEED.search(match.string, max(0, start - 60), match.end() + 40):
        return f"{_signed(sign)}{span(first, last)} knot{'' if gap == '-' or is_one(first, last) else 's'}"
    if top in near.BASES and near.GENES.search(match.string[max(0, match.start() - 80) : match.end() + 60]):
        return f"{span(first, last)} {near.BASES[top]}{'' if gap == '-' or is_one(first, last) else 's'}"
    hyphen = gap == "-" or (is_adjective(match) and top not in _MANY)
    name = compound(top, power or "", bottom or "", bottom_power or "", not hyphen and not is_one(first, last))
    if not name:
        return None
    if top in ("RPM", "rpm") and near.ASKED.search(match.string, max(0, match.start() - 60), match.end() + 40):
        name = "requests per minute"
    if top in ("bps", "bp") and re.search(
        r"\b(?:[Rr]ates?|[Yy]ields?|spreads?|Fed|ECB|bonds?|YTM|coupons?|Treasur\w+|LIBOR|SOFR|fees?)\b",
        match.string[max(0, match.start() - 70) : match.end() + 30],
    ):
        name = "basis points"
    of = " of" if not hyphen and not bottom and gap != "-" and of_what(top, match.string, match.end()) else ""
    return f"{_signed(sign)}{span(first, last)} {name}{of}"


def _signed(sign: str | None) -> str:
    return {"": "", "+": "plus "}.get(sign or "", "minus ")


_POWER_BEFORE = lazy(
    r"(?:10\^\{?[-−]?\d+\}?|10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d[eE][-−+]?\d+|(?:[×x]\s?|\b)10[−–]\d{1,2}|[×x]\s?10-?\d{1,2})\s\Z"
)


def _after_power(match: re.Match[str]) -> Answer:
    """The unit of "3 × 10^8 m/s": the power itself is read by another rule."""
    top, power, bottom, bottom_power = match.groups()
    if not _POWER_BEFORE.search(match.string, max(0, match.start() - 12), match.start()) or top in ("in", "a", "A"):
        return None
    return compound(top, power or "", bottom or "", bottom_power or "", True) or None


def _say_sure(match: re.Match[str]) -> Answer:
    """Only what no formula could be: a sign of two letters or more, or one unit per another."""
    top, bottom = match[5], match[7]
    if near.TAKEN_FROM.search(match.string, max(0, match.start() - 5), match.start()):
        return None
    return (
        _say(match)
        if (match[6] and singular(top) and _clear(match, top, match[4]))
        or (len(top) > 1 and top not in ("in", "pt", "ha", "px", "min", "max"))
        or (bottom and singular(bottom))
        or (match[1] and match[4] == " " and top in "VW" and is_adjective(match))
        else None
    )


def _clear(match: re.Match[str], top: str, gap: str) -> bool:
    after = match.string[match.end() : match.end() + 12]
    around = match.string[max(0, match.start() - 50) : match.end() + 30]
    if top in near.SPOKEN_OF and near.SPOKEN_OF[top].search(around):
        return True
    if top == "d" and gap and near.counts_days(match.string, match.start(), match.end()):
        return True
    if top in "ABC" and gap == " " and near.CALLED.search(match.string, max(0, match.start() - 24), match.start()):
        return False
    if gap == "-" and top in "AVNJK" and re.match(r"\s[a-z]{3,}", after):
        return not re.search(r"\b[A-Z][a-z]*\.?\s\Z", match.string[max(0, match.start() - 12) : match.start()])
    if match[2] == "1" and gap and re.match(r"\s?=\s?[\d.]", after):
        return True
    if top in ("in", "a", "pt", "T", "P", "d", "N", "F", "C", "U"):
        return False
    if top in "Bb" and (not gap or re.match(r"[\s-](?:param|tok|model)", after)):
        return False
    if top in ("K", "M"):
        return gap == " " and not re.match(r"\s(?:tok|param|cont)", after)
    if top == "h" and re.search(r"[A-Z] [×x·] \d+ \Z", match.string[max(0, match.start(5) - 10) : match.start(5)]):
        return True
    if re.match(r"/\d{1,4} ?(?:m?L|k?g|km|h|min)\b", after):
        return True
    if top in ("m", "s", "h", "g", "l", "t") and re.match(r"\(|\s?[=+*/^×·]|\s[-−<>]", after):
        return False
    return not (
        top == "A"
        and gap
        and re.match(
            r"\s(?!(?:supply|fuse|charger|adapter|breaker|motor|circuit|current|load|at|of|from|through|when)\b)\w",
            after,
        )
    )


def _degrees(match: re.Match[str]) -> Answer:
    sign, first, last, scale, per = match.groups()
    name = _DEGREES[scale or ""]
    noun = re.match(
        r"\s?(?:angle|turn|rotation|view|field|bend|phase|arc|burn|heat)", match.string[match.end() : match.end() + 10]
    )
    if is_one(first, last) or noun or (not scale and is_adjective(match)):
        name = name.replace("degrees", "degree")
    behind = f" per {singular(per)}" if per else ""
    return f"{_signed(sign)}{span(first, last)} {name}{behind}"


def _after_size(match: re.Match[str]) -> Answer:
    """149 million km: the number itself is read by another rule."""
    if match[1] in ("in", "a", "A", "I", "us", "am", "pm", "min", "max", "pt", "dB", "ha"):
        return None
    return compound(match[1], match[2] or "", match[3] or "", "", True) or None


_POWERED = lazy(
    r"(?<![\w/])(?!(?<=[=+*] )(?!k|mol))(kg|mg|µg|g|km|m|W|J|N|mol|kJ|kWh|lb)/(m|s|cm|dm|km|ft|in)\^?([23²³])(?!\w)"
)


def _rate(match: re.Match[str]) -> Answer:
    top, bottom = match.groups()
    if said := rates.counted_alone(top, bottom):
        return said
    tail = singular(bottom)
    known = top.lower() in near.RATE_TOPS
    if not tail or (not known and (len(top) < 2 or (len(bottom) > 1 and top not in PREFIXED))):
        return None
    name = plural(singular(top) or singular(top.lower())) if singular(top) or singular(top.lower()) else ""
    return f"{name} per {tail}" if name else None


UNIT = r"(?:FLOP/s|ft[-·]lbs?|lb[-·]ft|light-years?|mm Hg|[MLR][☉⊙⊕]|[A-Za-zµμΩÅ]{1,8})"
_POWER = r"(?:\^?([23²³])(?!\d))?"
_MEASURE = lazy(
    rf"(?<![\w.,$^])(?<!\^[-−+])(?<![A-Z]-)([-−+](?=[\d.]))?({NUM})(?:\s?[–—-]\s?({NUM}))?([\s-]?)({UNIT}){_POWER}"
    rf"(?:/({UNIT}){_POWER})?(?:(?:(?<=[Tt]bsp)|(?<=tsp)|(?<=oz)|(?<=lbs)|(?<=lb)|(?<=ft)|(?<=min)|(?<=mins)|(?<=sec)|(?<=secs)|(?<=hr)|(?<=hrs)|(?<=yrs)|(?<=yr)|(?<=wks)|(?<=mos)|(?<=wk)|(?<=mi)|(?<=yd)|(?<=gal)|(?<=pts))\.(?=\s[a-z(@&]|,))?(?![\w^²³⁻]|['’(]\w|\.[A-Z]\.)"
)
_JOINED = lazy(rf"(?<=[A-Za-zµμΩ°²³])\s?[–—]\s?(?=\d[\d.,]{{0,8}}\s?(?:{UNIT}|[°%])(?!\w))")
_MEASURED = lazy(rf"\d\s?(?:({UNIT})[²³]?|°[CF]?)\Z")


def _to_the_next(match: re.Match[str]) -> Answer:
    """20 Hz–20 kHz: a dash between two measures, with blanks on both sides or none."""
    before = _MEASURED.search(match.string, max(0, match.start() - 16), match.start())
    sign = before and before[1]
    return "to" if before and (not sign or singular(sign)) and len(match[0]) != 2 else None


RULES_SURE = (
    Rule("unit", lazy(rf"(?<![\w^])({UNIT})⁻([¹²³])(?![\w⁰-⁹])"), rates.per_power),
    Rule(
        "unit",
        lazy(
            r"(?<=\bper )(km|kg|mL|ml|µL|μL|dL|µg|mol|L|m|cm|mm|s|g|mg|"
            r"GB|MB|TB|kWh|lb|mi|ha|h|hr|min|sec|yr|wk)([²³]?)(?![\w²³/])"
            r"|(?:(?<=\bevery )|(?<=\beach )|(?<=\bone ))(km|cm|m|mm|ft|in|mi)([²³])(?![\w²³/])"
        ),
        lambda match: powered(match[1] or match[3], match[2] or match[4] or "", False),
    ),
    Rule(
        "unit",
        lazy(rf"(?<![\w.,^])(?:({NUM})\s?|(?<=[⁰¹²³⁴⁵⁶⁷⁸⁹\d}}] ))(kJ|J|kN|N|kW|W|kg|A|V|Pa)[·⋅-](s|m|h)(?![\w/²³⁻])"),
        rates.product,
    ),
    Rule(
        "unit",
        lazy(rf"(?<![\w.,])({NUM})(?:\s?[–-]\s?({NUM}))?\s?({UNIT})/({UNIT})/({UNIT})(?![\w/])"),
        rates.thrice,
    ),
    Rule(
        "unit",
        lazy(
            rf"(?:(?<=million )|(?<=billion )|(?<=trillion )|(?<=thousand ))([A-Za-zµΩ]{{2,4}}"
            rf"|m|K(?=[.,;)]|\s*\Z|\s(?:in|at|and|to|or|is|are|near)\b)){_POWER}(?:/({UNIT}))?(?![\w'’])"
        ),
        _after_size,
    ),
    Rule(
        "unit",
        lazy(
            r"(?:(?<=[×x\d%)])|(?<=\d[kKMB]))/(second|minute|min|hour|day|week|month|year|yr|mo|wk|hr|user|person|employee"
            r"|student|customer|night)(?!\w)"
        ),
        lambda match: f"per {singular(match[1]) or match[1]}",
    ),
    Rule(
        "unit",
        lazy(rf"(?<![\w.,])({NUM})\s?(kb|mb|Mb)/d(?!\w)"),
        lambda match: f"{numbers.number(match[1])} {'thousand' if match[2] == 'kb' else 'million'} barrels per day",
    ),
    Rule(
        "unit",
        lazy(r"/(?:(?<=\d/)|(?<=[a-z]{3}/))(km|m|mi|cm|mm|ft|in)([²³])(?!\w)"),
        lambda match: f" per {'square' if match[2] == '²' else 'cubic'} {singular(match[1])}",
    ),
    Rule(
        "unit",
        lazy(r"(?<=\d)/(µL|μL|mL|dL|kg|km|cm|mm)(?![\w²³]|\s?[=+*/])"),
        lambda match: f"per {singular(match[1])}",
    ),
    Rule("unit", lazy(rf"(?<=[A-Za-z])()/(\d{{1,5}}(?:\.\d{{1,3}})?) ?({UNIT})([²³]?)(?!\w)"), rates.per),
    Rule("unit", _MEASURE, _say_sure),
    Rule(
        "unit",
        lazy(rf"(?<![\w.,])({NUM})(?:\s?[–-]\s?({NUM}))?\s?([kKM]\b)?\s?{rates.COUNTED}"),
        rates.counted,
    ),
    Rule("unit", _POWERED, lambda match: compound(match[1], "", match[2], match[3], True)),
    Rule(
        "unit",
        lazy(rf"(?<=[\d⁰¹²³⁴⁵⁶⁷⁸⁹}}] )({UNIT}){_POWER}(?:/({UNIT}){_POWER})?(?![\w^²³⁻=(]|['’]\w)"),
        _after_power,
    ),
)
RULES = (
    Rule("unit", lazy(r"(?<=[\d⁰¹²³⁴-⁹}] )H/m(?!\w)"), lambda match: "henries per meter"),
    Rule("unit", lazy(r"(?<![\w-])ft-lbs?(?![\w-])"), lambda match: "foot-pounds"),
    Rule("unit", lazy(r"(?<=\d )([MGk]a)(?= (?:ago|old)\b)"), lambda match: f"{_AGO[match[1][0].lower()]} years"),
    Rule("unit", _JOINED, _to_the_next),
    Rule(
        "unit",
        lazy(r"(?<![\w.,/])(\d{1,2})/(\d{1,2})\s?°(?!\s?[CFK])"),
        lambda match: f"{numbers.fraction(int(match[1]), int(match[2]))} degree" if 1 < int(match[2]) < 100 else None,
    ),
    Rule(
        "unit",
        lazy(
            rf"(?<![\w.,])([-−+](?=[\d.])|(?<=[\s(])–(?=\d))?({NUM})(?:\s?[–—-]\s?({NUM}))?\s?[°º](?:\s?([CFK]\b))?(?:/(min|s|h|hr|km|m|day)\b)?"
        ),
        _degrees,
    ),
    Rule("unit", _MEASURE, _say),
    Rule("unit", lazy(r"(?<=\d )([mbk]ya|MYA|BYA)\b"), lambda match: f"{_AGO[match[1][0].lower()]} years ago"),
    Rule("unit", lazy(r"(?<![\d°])°\s?([CF])(?!\w)"), lambda match: _DEGREES[match[1]]),
    Rule(
        "unit",
        lazy(
            r"(?<![\w./-])(?:[µμ](?:g|m|s|L|M|A|V|F|W|mol)|[KMGT]B|[kKMG]Hz|[kMG]Wh|[MGTPE]FLOP[Ss]|mmHg|dB|mph|ppm)(?![\w/-])"
        ),
        lambda match: powered(match[0], "", True),
    ),
    Rule("unit", lazy(rf"(?<![\w/])([A-Za-z]{{1,8}})/({UNIT})(?![\w/])"), _rate),
    Rule(
        "unit",
        lazy(r"(?<=[\d½] )(?:min|mins|sec|secs|hr|hrs)(?:\.(?=\s[a-z]|,)|(?=\.\s*\Z))"),
        lambda match: plural(singular(match[0].rstrip("."))),
    ),
)
