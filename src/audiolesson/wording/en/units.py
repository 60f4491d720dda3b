"""Units of measure: the number first, then the unit in words, in the plural unless the number is one."""

import re

from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en import numbers
from audiolesson.wording.en.quantity import NUM, VULGAR, is_one, span

_PREFIXES = {"k": "kilo", "M": "mega", "G": "giga", "T": "tera", "P": "peta", "m": "milli", "µ": "micro", "μ": "micro"}
_PREFIXES |= {"n": "nano", "p": "pico", "E": "exa", "Z": "zetta"}
_PLAIN = {
    "m": "meter", "cm": "centimeter", "g": "gram", "s": "second", "sec": "second", "min": "minute", "h": "hour",
    "hr": "hour", "hrs": "hour", "mins": "minute", "secs": "second", "L": "liter", "mL": "milliliter",
    "ml": "milliliter", "dB": "decibel", "W": "watt", "V": "volt", "J": "joule", "N": "newton", "Hz": "hertz",
    "Pa": "pascal", "eV": "electron volt", "B": "byte", "b": "bit", "bit": "bit", "bits": "bit", "byte": "byte",
    "bytes": "byte", "Wh": "watt hour", "F": "farad", "Ω": "ohm", "mol": "mole", "K": "kelvin", "A": "amp",
    "ft": "foot", "in": "inch", "mi": "mile", "lb": "pound", "lbs": "pound", "oz": "ounce", "yd": "yard",
    "mph": "mile per hour", "kph": "kilometer per hour", "rpm": "revolution per minute", "fps": "frame per second",
    "bps": "bit per second", "cal": "calorie", "t": "ton", "ha": "hectare", "px": "pixel", "pt": "point",
    "dpi": "dot per inch", "ppm": "part per million", "FLOPS": "flops", "FLOP/s": "flops", "FLOPs": "flop",
    "OPS": "ops", "wpm": "word per minute", "dBFS": "decibel full scale", "bpm": "beat per minute",
    "hPa": "hectopascal", "psi": "pound per square inch", "acre": "acre", "pts": "point", "mM": "millimolar", "µM": "micromolar", "nM": "nanomolar", "psig": "pound per square inch", "ly": "light-year", "gal": "gallon", "AU": "·A ·U", "d": "day", "yr": "year", "rad": "radian", "lm": "lumen", "Å": "angstrom", "kb": "kilobit",
    "Gbit": "gigabit", "Mbit": "megabit", "kbit": "kilobit", "token": "token", "tokens": "token", "words": "word",
    "word": "word", "samples": "sample", "frames": "frame", "images": "image", "image": "image", "step": "step",
    "second": "second", "hour": "hour", "minute": "minute", "day": "day", "week": "week", "month": "month",
    "year": "year", "epoch": "epoch", "user": "user", "person": "person", "request": "request",
    "requests": "request", "query": "query", "queries": "query", "LUFS": "·L ·U ·F ·S", "mAh": "milliamp hour", "Ah": "amp hour", "C": "coulomb",
    "wk": "week", "wks": "week", "yrs": "year", "tbsp": "tablespoon", "tsp": "teaspoon",
    "dL": "deciliter", "dl": "deciliter", "mmHg": "millimeter of mercury", "atm": "atmosphere",
    "FPS": "frame per second", "RPM": "revolution per minute", "MPH": "mile per hour", "BPM": "beat per minute",
}  # fmt: skip
_WITH_PREFIX = [
    "m", "g", "s", "B", "b", "W", "V", "J", "N", "Hz", "Pa", "eV", "L", "Wh", "F", "Ω", "mol", "A", "bps", "FLOPS",
    "FLOP/s", "FLOPs", "OPS", "cal", "t", "l", "lm", "bit", "byte",
]  # fmt: skip
_LARGE = frozenset(
    ["B", "b", "J", "FLOPS", "FLOP/s", "FLOPs", "OPS", "bit", "byte", "Wh", "W", "Hz", "bps", "Pa", "eV", "N", "V"]
)
_PREFIXED = {
    f"{sign}{unit}": (sign, unit)
    for sign in _PREFIXES
    for unit in _WITH_PREFIX
    if (sign in "kmµμnp" and not (sign == "p" and unit in _LARGE - {"N", "W", "V", "J"}))
    or unit in _LARGE
    or sign + unit in ("Mt", "Gt", "ML", "GΩ", "MΩ", "Mcal")
}
_PREFIXED = {
    key: pair for key, pair in _PREFIXED.items() if pair[0] not in "PEZ" or pair[1] not in ("V", "N", "Pa", "Hz")
}
_BINARY = {
    f"{sign}i{unit}": f"{word}{name}"
    for sign, word in (("K", "kibi"), ("M", "mebi"), ("G", "gibi"), ("T", "tebi"))
    for unit, name in (("B", "byte"), ("b", "bit"))
}
_EXTRA = {"KB": "kilobyte", "Kb": "kilobit", "l": "liter", "micron": "micron", "degC": "degree Celsius"}
_SAME = {"millimolar", "micromolar", "nanomolar", "hertz", "flops", "ops", "·L ·U ·F ·S"}
_PLURALS = {"foot": "feet", "inch": "inches", "query": "queries"}
_UNCLEAR = frozenset([
    "in", "A", "K", "F", "C", "d", "t", "pt", "B", "b", "s", "m", "h", "a", "l", "L", "g", "N", "V", "J", "W", "T", "P",
])  # fmt: skip
"""Units that are also words or letters: after a blank, read only where the number cannot stand without them."""

_NOUN = re.compile(
    r"\s(?!(?:of|in|on|at|to|and|or|is|are|was|were|for|per|from|with|than|as|by|a|an|the|each|every|more|less|but|when|if|"
    r"that|it|we|you|after|before|ago|away|above|below|apart|later|long|wide|tall|high|deep|old|needed|used|left|required|available|allowed|they|he|she|now|so|than|which|can|will|would|may|must|has|have|had)\b)[a-z]{2,}"
)
_RATE_TOPS = frozenset([
    "tokens", "token", "words", "word", "samples", "frames", "images", "image", "requests", "queries", "bits",
    "bytes", "steps",
])  # fmt: skip
_DEGREES = {"C": "degrees Celsius", "F": "degrees Fahrenheit", "": "degrees", "K": "kelvins"}


def singular(sign: str) -> str:
    """The name of a unit, or "" where the sign is none: "kHz" → "kilohertz"."""
    if sign in _PLAIN:
        return _PLAIN[sign].replace("·", "\ue000")
    if sign in _EXTRA or sign in _BINARY:
        return _EXTRA.get(sign) or _BINARY[sign]
    if sign in _PREFIXED:
        prefix, unit = _PREFIXED[sign]
        name = {"l": "liter"}.get(unit) or _PLAIN[unit]
        return _PREFIXES[prefix] + name
    return ""


def plural(name: str) -> str:
    """The plural of a unit's name; what stands behind "per" stays."""
    head, per, tail = name.partition(" per ")
    if head in _SAME or head.endswith(("hertz", "flops", "ops")) or "\ue000" in head:
        many = head
    elif head == "millimeter of mercury":
        many = "millimeters of mercury"
    elif head.endswith(" full scale"):
        many = head.replace("decibel", "decibels")
    else:
        many = _PLURALS.get(head) or (f"{head}es" if head.endswith(("ch", "sh", "x")) else f"{head}s")
    return many + per + tail


def _powered(sign: str, power: str, many: bool) -> str:
    name = singular(sign)
    if not name:
        return ""
    word = {"2": "square ", "²": "square ", "3": "cubic ", "³": "cubic "}.get(power, "")
    return word + (plural(name) if many else name)


def _compound(top: str, power: str, bottom: str, bottom_power: str, many: bool) -> str:
    head = _powered(top, power, many)
    if not bottom:
        return head
    tail = singular(bottom)
    after = {"2": " squared", "²": " squared", "3": " cubed", "³": " cubed"}.get(bottom_power, "")
    if after and bottom not in ("s",):
        tail, after = _powered(bottom, bottom_power, False), ""
    return f"{head} per {tail}{after}" if head and tail else ""


def _say(match: re.Match[str]) -> Answer:
    sign, first, last, gap, top, power, bottom, bottom_power = match.groups()
    if top in ("pm", "am", "PM", "AM", "Am"):
        return None
    if top in _UNCLEAR and not bottom and not power and not _clear(match, top, gap):
        return None
    if top in _PLAIN and top == _PLAIN[top].rstrip("s") and not bottom:
        return None
    if top == "m" and re.search(r"\d\s?h(?:rs?)?\s\Z", match.string[max(0, match.start() - 6) : match.start()]):
        top = "min"
    hyphen = gap == "-" or _is_adjective(match)
    name = _compound(top, power or "", bottom or "", bottom_power or "", not hyphen and not is_one(first, last))
    if not name:
        return None
    if top == "bps" and re.search(
        r"\b(?:[Rr]ates?|[Yy]ields?|spreads?|Fed|ECB)\b", match.string[max(0, match.start() - 40) : match.start()]
    ):
        name = "basis points"
    return f"{_signed(sign)}{span(first, last)} {name}"


def _signed(sign: str | None) -> str:
    return {"": "", "+": "plus "}.get(sign or "", "minus ")


_POWER_BEFORE = re.compile(r"(?:10\^\{?[-−]?\d+\}?|10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d[eE][-−+]?\d+)\s\Z")


def _after_power(match: re.Match[str]) -> Answer:
    """The unit of "3 × 10^8 m/s": the power itself is read by another rule."""
    top, power, bottom, bottom_power = match.groups()
    if not _POWER_BEFORE.search(match.string, max(0, match.start() - 12), match.start()) or top in ("in", "a", "A"):
        return None
    return _compound(top, power or "", bottom or "", bottom_power or "", True) or None


def _duration(match: re.Match[str]) -> Answer:
    """1h45m, 5m30s: what touches is one length of time."""
    said = []
    for written, name in zip(match.groups(), ("hour", "minute", "second"), strict=True):
        if written:
            said.append(f"{numbers.whole(str(int(written)))} {name}{'' if int(written) == 1 else 's'}")
    return " ".join(said)


def _is_adjective(match: re.Match[str]) -> bool:
    """Whether a measure stands between an article and its noun, in the singular: "a 60 W bulb"."""
    text = match.string
    return bool(
        re.search(
            r"\b(?:[Aa]n?|[Ee]ach|[Ee]very|[Aa]nother|[Tt]he)\s\Z", text[max(0, match.start() - 8) : match.start()]
        )
        and _NOUN.match(text, match.end(), match.end() + 24)
    )


def _say_sure(match: re.Match[str]) -> Answer:
    """Only what no formula could be: a sign of two letters or more, or one unit per another."""
    top, bottom = match[5], match[7]
    return (
        _say(match)
        if (match[6] and singular(top) and _clear(match, top, match[4]))
        or (len(top) > 1 and top not in ("in", "pt", "ha", "px", "min", "max"))
        or (bottom and singular(bottom))
        or (match[1] and match[4] == " " and top in "VW" and _is_adjective(match))
        else None
    )


def _clear(match: re.Match[str], top: str, gap: str) -> bool:
    after = match.string[match.end() : match.end() + 12]
    if top in ("in", "a", "pt", "T", "P", "d", "N", "F", "C"):
        return False
    if top in "Bb" and (not gap or re.match(r"[\s-](?:param|tok|model)", after)):
        return False
    if top in ("K", "M"):
        return gap == " " and not re.match(r"\s(?:tok|param|cont)", after)
    if top in ("m", "s", "h", "g", "l", "t") and re.match(r"\(|\s?[=+*/^×·]|\s[-−<>]", after):
        return False
    return not (top == "A" and gap and re.match(r"\s(?!(?:at|of|from|through|when)\b)\w", after))


def _degrees(match: re.Match[str]) -> Answer:
    sign, first, last, scale = match.groups()
    name = _DEGREES[scale or ""]
    noun = re.match(
        r"\s?(?:angle|turn|rotation|view|field|bend|phase|arc|burn|heat)", match.string[match.end() : match.end() + 10]
    )
    if is_one(first, last) or noun:
        name = name.replace("degrees", "degree")
    return f"{_signed(sign)}{span(first, last)} {name}"


_POINTS = {"N": "north", "S": "south", "E": "east", "W": "west"}


def _position(match: re.Match[str]) -> Answer:
    """40.7° N, 51°28′38″N: degrees, minutes and seconds, and the point of the compass."""
    degrees, minutes, seconds, point = match.groups()
    parts = ((degrees, "degree"), (minutes, "minute"), (seconds, "second"))
    said = (f"{span(number, None)} {name}{'' if is_one(number) else 's'}" for number, name in parts if number)
    return f"{' '.join(said)} {_POINTS[point]}"


def _inches(match: re.Match[str]) -> Answer:
    return f"{span(match[1], None)} {'inch' if is_one(match[1]) else 'inches'}"


def _area(match: re.Match[str]) -> Answer:
    sides = ((match[1], match[2]), (match[3], match[4]))
    return " by ".join(
        f"{span(length, None)} {singular(sign) if is_one(length) else plural(singular(sign))}" for length, sign in sides
    )


def _feet(match: re.Match[str]) -> Answer:
    if int(match[2]) > 11:
        return f"{span(match[1], None)} minutes {span(match[2], None)} seconds"
    feet = f"{span(match[1], None)} {'foot' if is_one(match[1]) else 'feet'} {span(match[2], None)}"
    return feet if match[0][-1] in '"″' else f"{feet} {'inch' if is_one(match[2]) else 'inches'}"


def _fraction(match: re.Match[str]) -> Answer:
    """A quarter pound: the unit stays in the singular."""
    top, bottom, name = int(match[1]), int(match[2]), singular(match[3])
    if not name or not top < bottom <= 20 or len(match[3]) < 2 or match[3] in ("in", "pt", "day"):
        return None
    return f"{numbers.fraction(top, bottom)} {name}"


def _vulgar(match: re.Match[str]) -> Answer:
    """½ tsp, 2½ km: less than one stays in the singular."""
    name = singular(match[3])
    if not name or match[3] in ("in", "a", "A", "pt", "day"):
        return None
    if not match[1]:
        return f"{VULGAR[match[2]]} {name}"
    part = VULGAR[match[2]].replace("one ", "a ", 1) if match[2] in "½¼" else VULGAR[match[2]]
    return f"{numbers.whole(match[1])} and {part} {plural(name)}"


def _per(match: re.Match[str]) -> Answer:
    """6 L/100 km: the number of a rate's lower part."""
    name = singular(match[3])
    return f"per {numbers.whole(match[2])} {plural(name)}" if name else None


_DOTTED = {"m.p.h": "mph", "r.p.m": "rpm", "f.p.s": "fps", "k.p.h": "kph"}


def _dotted(match: re.Match[str]) -> Answer:
    name = singular(_DOTTED[match[2]])
    return f"{span(match[1], None)} {name if is_one(match[1]) else plural(name)}"


def _squared(match: re.Match[str]) -> Answer:
    number, power, sign = match.groups()
    name = singular(sign)
    word = "square" if power.startswith("sq") else "cubic"
    return f"{span(number, None)} {word} {name if is_one(number) else plural(name)}" if name else None


def _thrice(match: re.Match[str]) -> Answer:
    """0.5 mg/kg/day: two rates, one after the other."""
    number, last, *signs = match.groups()
    names = [singular(sign) for sign in signs]
    if not all(names):
        return None
    return (
        f"{span(number, last)} {names[0] if is_one(number, last) else plural(names[0])} per {names[1]} per {names[2]}"
    )


def _after_size(match: re.Match[str]) -> Answer:
    """149 million km: the number itself is read by another rule."""
    if match[1] in ("in", "a", "A", "I", "us", "am", "pm", "min", "max", "pt", "dB", "ha"):
        return None
    return _compound(match[1], "", match[2] or "", "", True) or None


def _lone(match: re.Match[str]) -> Answer:
    return plural(singular(match[0]))


def _inch(match: re.Match[str]) -> Answer:
    """1" or 3/4": a straight mark that closes no quotation."""
    text, start = match.string, match.start()
    if match[0][-1] == '"' and text.count('"', max(0, start - 300), start) % 2:
        return None
    noun = re.match(
        r"\s(?!wide|long|tall|high|thick|deep|by|in|and|or|from|of|above|below|is|at|to|for|on)[A-Za-z]{3,}",
        text[match.end() :][:12],
    )
    if match[1]:
        return f"{numbers.fraction(int(match[1]), int(match[2])).removesuffix('s')} inch"
    return f"{span(match[3], None)} {'inch' if noun or is_one(match[3]) else 'inches'}"


_POWERED = re.compile(r"(?<![\w/])(kg|mg|µg|km|m|W|J|N|mol|kJ|kWh|lb)/(m|s|cm|ft|in)([²³])(?!\w)")


def _product(match: re.Match[str]) -> Answer:
    """J·s, N·m: joule seconds, newton meters."""
    first, last = singular(match[2]), singular(match[3])
    number = f"{span(match[1], None)} " if match[1] else ""
    return f"{number}{first} {plural(last)}" if first and last else None


def _per_power(match: re.Match[str]) -> Answer:
    """mol⁻¹, s⁻²."""
    name = singular(match[1])
    return (
        f"per {name}{ {'¹': '', '²': ' squared', '³': ' cubed'}[match[2]] }" if name and match[1] not in "aA" else None
    )


def _sizes(match: re.Match[str]) -> Answer:
    sides = " by ".join(span(side, None) for side in match.groups()[:3] if side)
    name = singular(match[4]) or "inch"
    return f"{sides} {name if _is_adjective(match) else plural(name)}"


def _rate(match: re.Match[str]) -> Answer:
    top, bottom = match.groups()
    tail = singular(bottom)
    known = top.lower() in _RATE_TOPS
    if not tail or (not known and (len(top) < 2 or (len(bottom) > 1 and top not in _PREFIXED))):
        return None
    name = plural(singular(top) or singular(top.lower())) if singular(top) or singular(top.lower()) else ""
    return f"{name} per {tail}" if name else None


_UNIT = r"(?:FLOP/s|[A-Za-zµμΩÅ]{1,8})"
_POWER = r"(?:\^?([23²³])(?!\d))?"
_MEASURE = re.compile(
    rf"(?<![\w.,$^])(?<!\^[-−+])([-−+](?=[\d.]))?({NUM})(?:\s?[–—-]\s?({NUM}))?([\s-]?)({_UNIT}){_POWER}"
    rf"(?:/({_UNIT}){_POWER})?(?:(?:(?<=tbsp)|(?<=tsp)|(?<=oz)|(?<=lbs)|(?<=lb)|(?<=ft)|(?<=min)|(?<=mins)|(?<=sec)|(?<=secs)|(?<=hr)|(?<=hrs)|(?<=yrs)|(?<=yr)|(?<=wks)|(?<=wk)|(?<=mi)|(?<=yd)|(?<=gal)|(?<=pts))\.(?=\s[a-z(]|,))?(?![\w^²³⁻]|['’(]\w)"
)
RULES_SURE = (
    Rule("unit", re.compile(rf"(?<![\w^])({_UNIT})⁻([¹²³])(?![\w⁰-⁹])"), _per_power),
    Rule(
        "unit",
        re.compile(r"(?<=\bper )(km|kg|mL|ml|L|m|cm|mm|s|g|mg|GB|MB|TB|kWh|lb|mi|ha|h|hr|min|sec|yr|wk)(?![\w²³/])"),
        lambda match: singular(match[1]),
    ),
    Rule(
        "unit",
        re.compile(
            rf"(?<![\w.,^])(?:({NUM})\s?|(?<=[⁰¹²³⁴⁵⁶⁷⁸⁹\d}}] ))(kJ|J|kN|N|kW|W|kg|A|V|Pa)[·⋅](s|m|h)(?![\w/²³⁻])"
        ),
        _product,
    ),
    Rule(
        "unit",
        re.compile(rf"(?<![\w.,])({NUM})\s?(m\.p\.h|r\.p\.m|f\.p\.s|k\.p\.h)\b(?:\.(?=\s[a-z]|[,;)]))?"),
        _dotted,
    ),
    Rule(
        "unit",
        re.compile(rf"(?<![\w.,])({NUM})\s?(sq|cu)\.?\s(ft|in|mi|km|cm|m|yd)\b(?:\.(?=\s[a-z]|[,;)]))?"),
        _squared,
    ),
    Rule(
        "unit",
        re.compile(rf"(?<![\w.,])({NUM})(?:\s?[–-]\s?({NUM}))?\s?({_UNIT})/({_UNIT})/({_UNIT})(?![\w/])"),
        _thrice,
    ),
    Rule(
        "unit",
        re.compile(
            rf"(?:(?<=million )|(?<=billion )|(?<=trillion )|(?<=thousand ))([A-Za-zµΩ]{{2,4}}|m)(?:/({_UNIT}))?(?![\w'’])"
        ),
        _after_size,
    ),
    Rule(
        "unit",
        re.compile(rf"(?<![\w.,])(\d{{1,4}})?\s?([{''.join(VULGAR)}])[\"″](?!\w)"),
        lambda match: (
            f"{numbers.whole(match[1]) + ' and ' if match[1] else ''}{VULGAR[match[2]].replace('one ', 'a ') if match[1] else VULGAR[match[2]]} {'inches' if match[1] else 'inch'}"
        ),
    ),
    Rule("unit", re.compile(rf"(?<![\w.,'′’/])(?:(\d{{1,2}})/(\d{{1,2}})|({NUM}))[\"″](?!\w)"), _inch),
    Rule("unit", re.compile(r"(?<![\w.,])(\d{1,2}) ?ft\.? (\d{1,2}) ?in\b(?:\.(?=\s[a-z]))?"), _feet),
    Rule("unit", re.compile(rf"(?<![\w.,/])({NUM}) in\.(?=,|\s[a-z])"), _inches),
    Rule(
        "unit",
        re.compile(rf"(?<![\w.,])({NUM})\s?(mm|cm|m|km|ft|in)\s?[×x]\s?({NUM})\s?(mm|cm|m|km|ft|in)(?!\w)"),
        _area,
    ),
    Rule(
        "unit",
        re.compile(r"(?<=[×x\d%)])/(second|minute|hour|day|week|month|year)(?!\w)"),
        lambda match: f"per {match[1]}",
    ),
    Rule("unit", re.compile(rf"(?<![\w/.])(\d{{1,2}})/(\d{{1,2}})[\s-]({_UNIT})(?![\w/])"), _fraction),
    Rule("unit", re.compile(rf"(?<![\w.,])(\d{{1,4}})?\s?([{''.join(VULGAR)}])[\s-]?({_UNIT})(?!\w)"), _vulgar),
    Rule("duration", re.compile(r"(?<![\w.,])(\d{1,3})h\s?(\d{1,2})m(?:in)?(?:\s?(\d{1,2})s)?(?!\w)"), _duration),
    Rule("duration", re.compile(r"(?<![\w.,])()(\d{1,3})m\s?(\d{1,2})s(?!\w)"), _duration),
    Rule("unit", re.compile(rf"(?<=[A-Za-z])()/(\d{{1,5}}) ?({_UNIT})(?!\w)"), _per),
    Rule(
        "unit",
        re.compile(
            rf"(?<![\w.,])({NUM})\s?[×x]\s?({NUM})(?:\s?[×x]\s?({NUM}))?[\s-]?(mm|cm|m|km|in|ft|px|inch(?:es)?)\b(?!\s?[×x]\s?\d)"
        ),
        _sizes,
    ),
    Rule("unit", _MEASURE, _say_sure),
    Rule(
        "unit",
        re.compile(rf"(?<=[\d⁰¹²³⁴⁵⁶⁷⁸⁹}}] )({_UNIT}){_POWER}(?:/({_UNIT}){_POWER})?(?![\w^²³⁻=(]|['’]\w)"),
        _after_power,
    ),
)
RULES = (
    Rule(
        "unit",
        re.compile(
            rf"(?<![\w.,])({NUM})\s?°\s?(?:(\d{{1,2}})['′’]\s?(?:(\d{{1,2}}(?:\.\d+)?)(?:[\"″]|''))?\s?)?([NSEW])(?!\w)"
        ),
        _position,
    ),
    Rule(
        "unit",
        re.compile(rf"(?<![\w.,])([-−+](?=[\d.]))?({NUM})(?:\s?[–—-]\s?({NUM}))?\s?[°º]\s?([CFK]\b)?"),
        _degrees,
    ),
    Rule("unit", re.compile(r"(?<![\w.,])(\d{1,2})['′]\s?(\d{1,2})[\"″](?!\w)"), _feet),
    Rule("unit", _MEASURE, _say),
    Rule("unit", re.compile(r"(?<![\d°])°\s?([CF])(?!\w)"), lambda match: _DEGREES[match[1]]),
    Rule("unit", _POWERED, lambda match: _compound(match[1], "", match[2], match[3], True)),
    Rule("unit", re.compile(r"(?<![\w./-])[KMGT]B(?![\w/-])"), _lone),
    Rule("unit", re.compile(rf"(?<![\w/])([A-Za-z]{{1,8}})/({_UNIT})(?![\w/])"), _rate),
)
