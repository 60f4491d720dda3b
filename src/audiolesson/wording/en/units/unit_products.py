"""Units that are multiplied: N·m²/kg², J/(kg·K), W m⁻² K⁻¹."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers.quantity import NUM, is_one, span
from audiolesson.wording.en.units.unit_list import PREFIXED, plural, powered, singular
from audiolesson.wording.en.units.units import UNIT

_SIGN = (
    r"(?:kg|km|kN|kJ|kW|kPa|kcal|kΩ|cm|cal|mm|mg|mL|ms|min|mol|mmol|nm|MJ|MPa|eV|Pa|Hz|[gmshJNWVAKLCTΩ])"
    r"(?:\^?[23²³]|⁻[¹²³]|\^-[123]|\^\{-?[123]\})?"
)
_MANY = rf"{_SIGN}(?:[·⋅∙*]{_SIGN}){{0,4}}"
_ONE = lazy(r"([A-Za-zΩ]+)(?:\^?\{?(-|⁻)?([123¹²³])\}?)?")


def words(text: str, many: bool) -> str:
    """The words of a product: what has a power below nought, or stands behind the slash, comes behind "per"."""
    above: list[str] = []
    below: list[str] = []
    head, _, tail = text.partition("/")
    for part, place in ((head, above), (tail, below)):
        for sign, minus, power in _ONE.findall(part):
            name = powered(sign, power.translate(str.maketrans("¹²³", "123")), False)
            if sign in ("s", "ms", "h") and power in "23²³" and power:
                name = f"{singular(sign)} {'squared' if power in '2²' else 'cubed'}"
            (below if minus else place).append(name)
    if many and above:
        last = above[-1].split(" ")
        above[-1] = " ".join([*last[:-1], plural(last[-1])]) if last[-1] not in ("squared", "cubed") else above[-1]
    return " ".join([*above, *(f"per {name}" for name in below)])


def _measured(match: re.Match[str]) -> Answer:
    number, text = match.groups()
    if not re.search("[·⋅∙*⁻(]|\\^\\{?-", text):
        return None
    return f"{span(number, None)} {words(text, not is_one(number))}" if number else words(text, True)


_SURE = lazy(r"[a-zµ]{2}|[kMGcm](?:[JWNPVm]|mol)\b|[²³]|m/s|J/[Kg]|N/m|V/m|g/L|A/m|W/[Km]|[·⋅∙*⁻]")
_COUNTED_IN = lazy(
    r"\b(?:(?:measured|expressed|given|reported|quoted|stated|counted|units?) (?:in|is|are|of)|[Uu]nits?) \(?\Z"
)


def _named(match: re.Match[str]) -> Answer:
    """A unit without a number: measured in m/s, the unit is kg/m³, density (g/L)."""
    text, start = match.string, match.start()
    if not re.search("[/·⋅∙*⁻]|[a-z][²³]", match[0]):
        return None
    sure = _SURE.search(match[0]) or _COUNTED_IN.search(text, max(0, start - 20), start)
    return words(match[0], not re.search(r"\bunit is \Z", text[max(0, start - 8) : start])) if sure else None


_QUANTITY = lazy(
    r"(?i)\b(?:time|length|mass|height|width|depth|distance|force|energy|power|current|voltage|temperature|charge|speed|"
    r"velocity|acceleration|pressure|frequency|volume|weight|density|size|radius|diameter|duration|work) \(\Z"
)


def _of_an_axis(match: re.Match[str]) -> Answer:
    """Pressure (kPa), mass (kg): what a quantity is counted in."""
    said = plural(singular(match[1])) if singular(match[1]) else ""
    sure = (match[1] in PREFIXED and len(match[1]) > 1 and not match[1].isalpha()) or match[1] in (
        "kPa",
        "MHz",
        "kHz",
        "kg",
    )
    named = _QUANTITY.search(match.string, max(0, match.start() - 24), match.start())
    return said if said and (sure or named) else None


ALL = rf"{_MANY}(?:/(?:{_SIGN}(?:[·⋅]{_SIGN}){{0,2}}|\({_MANY}\)))?(?:[ ·]{_SIGN}(?<=[¹²³}}\d])){{0,3}}"
RULES = (
    Rule(
        "unit",
        lazy(
            rf"(?:(?<=\bin )|(?<=\bis )|(?<=\bare )|(?<=nits of )|(?<=[a-z] \())({ALL})"
            r"(?![\w/⁻²³·(^*]|\s?[=<>])"
        ),
        _named,
    ),
    Rule(
        "unit",
        lazy(rf"(?<![\w.,^])(?<!10[–−-])(?<![×x]\s)(?:({NUM})\s?|(?<=[⁰¹²³⁴⁵⁶⁷⁸⁹\d}}] )|(?<=\())({ALL})(?![\w/⁻²³·(])"),
        _measured,
    ),
)
RULES_ALONE = (Rule("unit", lazy(rf"(?<=[a-z] \()({UNIT})(?=\))"), _of_an_axis),)
