"""Signs of units that are named: the gray (Gy), the kilogram (kg), measured in kcal; and heat per mass and degree."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers.numbers import whole
from audiolesson.wording.en.numbers.quantity import NUM, is_one, span
from audiolesson.wording.en.units.unit_adjectives import is_adjective
from audiolesson.wording.en.units.unit_context import AGED
from audiolesson.wording.en.units.unit_list import plural, powered, singular
from audiolesson.wording.letters import LETTER

_SAID = {"kcal": f"{LETTER}k cal", "mol": "mol", "cal": "cal", "atm": "·a ·t ·m", "bar": "bar", "lux": "lux",
    "rad": "rad",
         "min": "min", "sec": "sec", "kmol": f"{LETTER}k mol", "mmol": f"{LETTER}m mol"}  # fmt: skip
_MORE = {"cd": "candela", "sr": "steradian", "lx": "lux", "Wb": "weber", "H": "henry", "S": "siemens", "kat": "katal",
         "bar": "bar", "BTU": "british thermal unit", "dpt": "diopter", "Ci": "curie", "rem": "rem", "erg": "erg",
         "dyn": "dyne"}  # fmt: skip


def _of_its_name(match: re.Match[str]) -> Answer:
    """The gray (Gy): the sign of a unit behind its name, letter by letter."""
    sign = match[1]
    name = (_MORE.get(sign) or singular(sign)).replace("-", " ")
    if not name or LETTER in name:
        return None
    before = match.string[max(0, match.start() - 40) : match.start() - 2].lower().replace("-", " ")
    plain = before.replace("litre", "liter").replace("metre", "meter")
    if not plain.endswith((name, plural(name))):
        return None
    return _SAID.get(sign, "").replace("·", LETTER) or " ".join(LETTER + letter for letter in sign)


def _counted_in(match: re.Match[str]) -> Answer:
    """Energy in kcal, a dose in Gy or Sv."""
    before = match.string[max(0, match.start() - 16) : match.start()]
    measured = (
        before[-3:].lower() == "in "
        or re.search(r"onvert(?:ed)? to \Z", before)
        or re.search(rf"\b[Ii]n (?:{_KNOWN}) (?:and|or) \Z", before)
    )
    return plural(singular(match[1])) if measured else None


_QUANTITY = lazy(
    r"\b(?:lengths?|heights?|distances?|widths?|depths?|radius|masse?s?|times?|forces?|energy|power|voltages?|currents?|"
    r"resistance|charge|volumes?|temperatures?)\b[^.;,]{0,20}\b(?:in|and|or)\s\Z",
    re.IGNORECASE,
)


def _lettered(match: re.Match[str]) -> Answer:
    """A unit of one letter: the length in m, in kg and m."""
    before = match.string[max(0, match.start() - 40) : match.start()]
    beside = re.search(rf"(?<!\d )\b(?:{_KNOWN})(?:, [A-Za-z]{{1,3}}){{0,4}},?(?: and| or)? \Z", before)
    return plural(singular(match[1])) if beside or (before.endswith("in ") and _QUANTITY.search(before)) else None


_SIGN = r"(?:kg|mg|µg|g|lb|mol|kmol|cm|mm|m|L|mL|s|min|h)"


def _heat(match: re.Match[str]) -> Answer:
    """4.18 J/g °C, 4186 J/(kg K), 0.0821 L·atm/(mol·K)."""
    number, top, other, mass, degree = match.groups()
    if not (first := singular(top)):
        return None
    head = f"{first} {plural(singular(other))}" if other else plural(first)
    if number and is_one(number):
        head = f"{first} {singular(other)}" if other else first
    low = {"°C": "degree Celsius", "°F": "degree Fahrenheit", "K": "kelvin"}[degree.replace(" ", "")]
    return f"{span(number, None) + ' ' if number else ''}{head} per {singular(mass)} per {low}"


_KNOWN = (
    "kcal|kJ|MJ|GJ|kW|MW|GW|mW|kV|MV|mV|kPa|MPa|GPa|hPa|kHz|MHz|GHz|kN|kg|mg|km|cm|mm|nm|mL|ms|mA|mAh|kΩ|MΩ|eV|keV|MeV|GeV|"
    "mmol|mol|mSv|kBq|MBq|kDa|Da|mGy|Gy|Sv|Bq|dB|mM|µM|nM|mmHg|psi|rpm|bpm|mph|mpg"
)
_SCORED = lazy(
    r"\b(?:GCS|Apgar|APGAR|MMSE|MoCA|NIHSS|VAS|NRS|[Pp]ain|MRC|[Ss]cores?|[Rr]at(?:ed|ing|es?)|[Gg]raded?|[Mm]arks?)"
    r"(?: scores?| scale)?(?: (?:was|is|of|at|as|it|as low as|rated|about|only))*(?: a)? \Z"
)
"""What is scored is so many points out of so many."""


def _into(match: re.Match[str]) -> Answer:
    """Convert cm to km: two units, of which one is made the other."""
    return f"{plural(singular(match[1]))} {match[2]} {plural(singular(match[3]))}"


_SAMPLES = {"k": "kilosamples", "M": "megasamples", "G": "gigasamples"}


def _amount(number: str, name: str) -> str:
    return f"{span(number, None)} {name if is_one(number) else plural(name)}"


def _plain(match: re.Match[str]) -> Answer:
    """72 px = 1 in: what is set equal."""
    return _amount(match[1], singular(match[2]))


_DRIVEN = lazy(
    r"\s(?!(?:and|or|in|at|on|to|of|from|the|is|are|was|were|when|while|if|then|but|so|out|immediately|you|which|that|with|"
    r"for|as|than|before|after|by|can|will|may|has|have|also|into|over|under|because)\b)(?:[a-z]{3,}|DC|AC|USB)\b"
)


_MAINS = frozenset(["3.3", "5", "6", "9", "12", "24", "36", "48", "110", "115", "120", "220", "230", "240"])
_POWERED = lazy(
    r"\b(?:[Vv]olts?|[Vv]oltage|[Bb]atter(?:y|ies)|[Gg]enerators?|[Ss]olar|[Mm]otors?|[Cc]harg\w+|[Ii]nverters?)\b"
)


def _volts(match: re.Match[str]) -> Answer:
    """12v systems, a battery of 24v: what batteries and mains have."""
    if match[1] not in _MAINS and not stands_near(_POWERED, match):
        return None
    single = is_adjective(match) or _DRIVEN.match(match.string, match.end())
    return f"{span(match[1], match[2])} volt{'' if single else 's'}"


_OF_MEMORY = lazy(
    r"\b(?:[Mm]emory|pods?|[Pp]ods?|Kubernetes|containers?|CPUs?|limits?|requests|storage|[Vv]olumes?|RAM|PVC)\b"
)
_BINARY = {"K": "kibibytes", "M": "mebibytes", "G": "gibibytes", "T": "tebibytes"}


_SYSTEMS = {
    **dict.fromkeys(("g", "kg"), ("mass", "metric")), **dict.fromkeys(("oz", "lb", "lbs"), ("mass", "")),
    **dict.fromkeys(("mm", "cm", "m", "km"), ("length", "metric")),
    **dict.fromkeys(("in", "ft", "yd", "mi", "inch", "feet"), ("length", "")),
    **dict.fromkeys(("ml", "mL", "l", "L", "cl", "dl"), ("volume", "metric")),
    **dict.fromkeys(("fl oz", "pint", "pints", "pt", "cup", "cups", "tsp", "tbsp", "qt", "gal"), ("volume", "")),
}  # fmt: skip
"""What a unit measures, and whether in the metric system."""
_OF_SYSTEMS = "|".join(sorted(_SYSTEMS, key=len, reverse=True))


def _in_both(match: re.Match[str]) -> Answer:
    """100 g/4 oz: one amount in two systems; 5 mg/2 ml stays a rate."""
    first, one, second, other = match.groups()
    (kind, system), (other_kind, other_system) = _SYSTEMS[one], _SYSTEMS[other]
    if kind != other_kind or system == other_system:
        return None
    return " or ".join(
        _amount(number, singular(unit) or unit.rstrip("s")) for number, unit in ((first, one), (second, other))
    )


RULES = (
    Rule(
        "unit",
        lazy(rf"(?<![\w.,/])({NUM}) ?({_OF_SYSTEMS})/({NUM})[ -]?({_OF_SYSTEMS})(?![\w/²³])"),
        _in_both,
    ),
    Rule(
        "unit",
        lazy(r"/(?:(?<=\dg/)|(?<=[\d ][mc]l/)|(?<=\d g/)|(?<=\dkg/)|(?<=\d kg/))(?=[½¼¾⅓⅔] ?(?:oz|lb|pint|cup)\b)"),
        lambda match: "or",
    ),
    Rule(
        "unit",
        lazy(r"(?<![\w.,/·-])(?<!\d )(?:kg|km|cm)(?=,? (?:[a-z]{1,3}, )*(?:and|or)\b|, [a-z]{1,2}\b)"),
        lambda match: powered(match[0], "", True),  # in a row: kg, m and s
    ),
    Rule(
        "unit",
        lazy(r"(?:(?<=\d/\d)|(?<=\d/\d\d))\s?in\.?(?=\s(?:thick|wide|long|deep|high|tall|apart|across|in diameter)\b)"),
        lambda match: "of an inch",
    ),
    Rule("unit", lazy(rf"(?<!\d )(?<![\w.])({_KNOWN}) (to|into) ({_KNOWN})(?![\w/])"), _into),
    Rule(
        "unit",
        lazy(r"(?<![\w.,])(\d{1,5}) ?([KMGT])i(?!\w)"),
        lambda match: f"{whole(match[1])} {_BINARY[match[2]]}" if stands_near(_OF_MEMORY, match) else None,
    ),
    Rule(
        "unit",
        lazy(r"deg(?:(?<=\d deg)|(?<= in deg)|(?<= the deg)|(?<=\(deg))(?:rees?|\.)? ?([CF])(?!\w)"),
        lambda match: f"degrees {'Celsius' if match[1] == 'C' else 'Fahrenheit'}",
    ),
    Rule(
        "unit",
        lazy(
            r"(?<![\w.,$])(\d{1,3}(?:\.\d)?)(?:\s?[–-]\s?(\d{2,3}))? ?v"
            r"(?![\w/]|\.\d|\s?[=+*<>−-]|\s\d)"
        ),
        _volts,
    ),
    Rule(
        "unit",
        lazy(rf"(?<![\w.,$€£])({NUM})(?:\s?[–-]\s?({NUM}))? ?y(?=[\s,;.)]|\Z)(?!\s?[=+−*/<>])"),
        lambda match: (
            f"{span(match[1], match[2])} year{'' if is_one(match[1], match[2]) else 's'}"
            if AGED.search(match.string, max(0, match.start() - 50), match.end() + 30)
            else None
        ),
    ),
    Rule(
        "number",
        lazy(
            r"(?<![\w/.])(\d{1,2})/(\d{1,2})(?= (?:correct|right|wrong|passed|tests?|complete[d]?|done|points|marks|"
            r"overall)\b)"
        ),
        lambda match: f"{whole(match[1])} out of {whole(match[2])}" if int(match[1]) <= int(match[2]) else None,
    ),
    Rule(
        "number",
        lazy(r"(?<=[a-zA-Z] )(\d{1,2})/(3|5|10|15|24|30|42|100)(?![\w/%]|\.\d)"),
        lambda match: (
            f"{whole(match[1])} out of {whole(match[2])}"
            if _SCORED.search(match.string, max(0, match.start() - 40), match.start())
            else None
        ),
    ),
    Rule(
        "unit",
        lazy(r"/(µL|μL|mL|dL|L)(?:(?<=[⁰¹²³⁴⁵⁶⁷⁸⁹]/.)|(?<=[⁰¹²³⁴⁵⁶⁷⁸⁹]/..))(?!\w)"),
        lambda match: f"per {singular(match[1])}",
    ),
    Rule("unit", lazy(rf"(?<![\w.,])({NUM}) (px|pt|in|ft|yd|mi|pc|ha)(?= [=≈] [\d.])"), _plain),
    Rule("unit", lazy(rf"(?<== )(?<![\w.,])({NUM}) (px|pt|in)(?=\s(?:at|and|on|or)\b|[.,;)]|\s*\Z)"), _plain),
    Rule(
        "unit",
        lazy(rf"(?<![\w.,])({NUM})\s?([kMG])(?:S/s|sps|SPS|Sps)(?!\w)"),
        lambda match: (
            f"{span(match[1], None)} {_SAMPLES[match[2]].removesuffix('s' if is_one(match[1]) else '?')} per second"
        ),
    ),
    Rule(
        "unit",
        lazy(rf"(?<![\w.,])([-−+])?({NUM})\s?dB/(decade|octave|oct|dec|bit)(?!\w)"),
        lambda match: (
            f"{'minus ' if match[1] in ('-', '−') else ''}{span(match[2], None)} decibels per "
            f"{ {'oct': 'octave', 'dec': 'decade'}.get(match[3], match[3]) }"
        ),
    ),
    Rule("unit", lazy(r"(?<=[a-z] \()([A-Za-zµ]{1,4})(?=\))"), _of_its_name),
    Rule(
        "unit",
        lazy(
            rf"(?:(?<=\b[Ii]n )|(?<= or )|(?<= and )|(?<=nvert to )|(?<=nverted to ))({_KNOWN})(?=[\s,;:)]|\.\s|\.?\Z)"
        ),
        _counted_in,
    ),
    Rule(
        "unit",
        lazy(
            r"(?:(?<=\b[Ii]n )|(?<= or )|(?<= and )|(?<=, ))([mgsLNJWVACKΩ])(?=[,;:)]|\s(?:and|or|if|is)\b|\.\s|\.?\Z)"
        ),
        _lettered,
    ),
    Rule(
        "unit",
        lazy(
            rf"(?<![\w.,^])(?:({NUM})\s?)?(kJ|MJ|J|kcal|cal|kW|W|L)(?:[·⋅ ](atm))?/\(?({_SIGN})(?:\s?[·⋅*]\s?|"
            rf"\s)?(°\s?[CF]|K)(?![\w²])\)?"
        ),
        _heat,
    ),
)
