"""Other ways of writing the same, made one before a formula is taken apart."""

import re
import unicodedata
from collections.abc import Callable

from audiolesson.patterns import lazy
from audiolesson.wording.en.formula.molecules import apart
from audiolesson.wording.en.formula.vocabulary import SUMS_OF_SQUARES
from audiolesson.wording.en.numbers.numbers import LOWERED_DIGITS, RAISED_DIGITS, digits

_LOW_FRACTION = lazy("[₀-₉]+[/⁄][₀-₉]+")
_HIGH_FRACTION = lazy("[⁰¹²³⁴-⁹]+[/⁄][⁰¹²³⁴-⁹]+")
_OVER_SIGN = lazy(r"\\(?:overset|stackrel)\s*\{((?:[^{}]|\{[^{}]{0,30}\}){0,60})\}\s*\{\s*(\\[a-z]{2,14}|[=<>~])\s*\}")
_LONG_ARROW = lazy(r"\\x(?:long)?(?:right|hookright)arrow\s?(?:\[[^\]]{0,40}\])?\{(?:[^{}]|\{[^{}]{0,30}\}){0,60}\}")
_BY = lazy(r"(?<![\w.])(\d[\d.]{0,12})\s?x\s?(?=\d)|(?<=[A-Z]{2})()\sx\s(?=[A-Z]{2})")
_XI = lazy(r"(?<![A-Za-z\\])xi(?=\s?[-−+]\s?(?:the )?(?:mean|x|mu|μ|avg))")
"""The i-th of several, and no Greek letter: xi - mean."""
_SQUARES = lazy(rf"(?<![A-Za-z]){SUMS_OF_SQUARES}")
_DOLLARS = lazy(r"\\?\$\s?(\d[\d,]*(?:\.\d+)?)(\s(?:[mb]|tr)illion\b)?")
_LIMIT = lazy(r"(?<![A-Za-z])(\\?lim)\s+([a-z]\s?(?:→|->|\\to\b)\s?(?:[-+−]?\d+|∞|\\infty|[a-z])[⁺⁻]?)(?=\s|\Z)")
"""A limit whose index stands behind it: lim x→0 f(x)."""

_NTH = lazy(r"\^th(?!\w)")
_BODY = lazy(r"_\{?\\(odot|oplus)\}?(?![a-zA-Z])")
_NOT = lazy(r"\\not\s?(\\[a-z]{2,10}|[=∈⊂⊆])(?![a-z])")
_NEGATED = {
    "=": "≠", "\\in": "∉", "∈": "∉", "\\subset": "⊄", "\\subseteq": "⊄", "⊂": "⊄", "⊆": "⊄", "\\exists": "∄",
    "\\mid": "∤", "\\equiv": "≢", "\\approx": "≉",
}  # fmt: skip
_UPRIGHT = r"\\(?:mathrm|text|textrm)\s*\{([A-Za-zµΩ]{1,5})\}(?:\^(?:\{[-−]?\d\}|\d))?"
_GAP = r"(?:\\[,;: ]|\\cdot(?![a-z])|~|\s){0,4}"
_MEASURE = lazy(rf"(?<=[\d}}])({_GAP})({_UPRIGHT}(?:{_GAP}{_UPRIGHT}){{0,4}})")
_OHM = lazy(r"(?<=\d)(\\[,;: ]|~)\s?(?:([kM])|\\(?:text|mathrm)\{([kM])\})?\s?\\Omega(?![a-z])")
_DEGREES = lazy(r"(?:\\[,;: ]|~|\s){0,3}(?:\{\})?\^\{?\\circ\}?\s{0,2}(?:\\(?:mathrm|text)\{)?([CF])\b\}?")
_SCALES = {"C": "Celsius", "F": "Fahrenheit"}
_MICRO = lazy(r"(?<=\d)(\\[,;: ]|~)\s?\\mu\s?\\(?:mathrm|text)\{([A-Za-z]{1,3})\}")


_ISOTOPE = lazy(
    r"(?<![\w})\]])(?:\{\}\s?)?\^\{?(\d{1,3})\}?(?:_\{?\d{1,3}\}?)?\s?(?:\\(?:text|mathrm)\{([A-Z][a-z]?)\}|\{?([A-Z][a-z]?)\}?(?=\s|\Z))"
)
"""A nucleus: its mass and its charge before its sign."""
_LABELLED = lazy(r"(?<=[a-z]) ?\(([A-Za-zµ°/²³]{1,6})\)(?=\})")
_BARE_UNIT = lazy(
    r"(?:(?<=\d)|(?<=\d\}))(?:\s|\\[,; ])?\s?((?:nm|km|kg|cm|mm|mL|mol|[kMG]?Hz|kPa|k?eV|MeV|GeV|kJ))(?![A-Za-z])"
)


_STANDARD = lazy(r"(?<=[EGHSK])°(?!\s?[CFK]\b)")
"""A quantity in its standard state: ΔG°."""
_WITHOUT = lazy(r"(?<=[A-Z]) \\ (?=[A-Z])")
_LAST_UNIT = lazy(r"((?<=[=≈<>≤≥] )[-−+]?\d[\d.,]{0,12}) ([AVWNJKCΩ]|[msgh])\Z")
"""A measure at the end of what was worked out: = 3 A."""


_REPEATING = lazy(r"(\d\.\d{0,6})\\overline\{(\d{1,6})\}")
_ROOT = lazy(r"√(\d+(?:\.\d+)?)")
_HALF_LIFE = lazy(r"(?<![A-Za-z])([tT])½(?=\s|\Z|[.,;)])")
_MEASURES = lazy(r"((?<=[=≈/×] )\d[\d.,]{0,12}) ([AVWNJKΩ]|kΩ|mA|kV|kW)(?= [/=×÷] \d)")
"""Measures inside of what is worked out: = 9 V / 3 Ω = 3 A."""
_TWICE = lazy(r"(?<=[B-Zb-zα-ωΑ-Ω])_([i-n]{2,3})(?![A-Za-z_{(])")
"""Letters that count rows and columns, written without braces: w_ij."""
_STAR = lazy(
    r"(?<![A-Za-z])(?<!\\)((?:\\?(?:pi|theta|mu|phi|lambda|alpha|beta|sigma)|[α-ωΑ-ΩA-Zfgh])(?:_\w)?)\*"
    r"(?=\((?:[a-z]\w?'?)(?:_\w|[₀-₉])?(?:, ?[a-z]'?(?:_\w|[₀-₉])?){0,3}\))"
)
"""The best of its kind, at a place: π*(s), Q*(s, a). What is multiplied has a blank or a sum there."""


def _isotope(match: re.Match[str]) -> str:
    from audiolesson.wording.en.trades.chemistry import isotope

    return f"\\text{{{isotope(match[2] or match[3], match[1])}}}"


def _labelled(match: re.Match[str]) -> str:
    """What a quantity is measured in: \\text{weight (kg)}."""
    from audiolesson.wording.en.formula.measures import unit_words

    words = unit_words(match[1])
    return f" in {words}" if words else match[0]


def _marked(match: re.Match[str]) -> str:
    """A sign with letters over it: "def" and "iid" change what the sign is called, others are left out."""
    over = re.sub(r"\\[a-z]+|[^a-z]", "", match[1].lower())
    if over in ("def", "iid", "d"):
        return {"def": ":=", "iid": "⩪", "d": match[2]}[over]
    return match[2]


def _measure(match: re.Match[str]) -> str:
    """A chain of upright units as one: 8.3\\,\\mathrm{J}\\,\\mathrm{K}^{-1}."""
    from audiolesson.wording.en.formula.measures import unit_words

    chain = re.sub(r"\\(?:mathrm|text|textrm)\s*\{([A-Za-zµΩ]{1,5})\}", r"\1", match[2])
    chain = re.sub(r"\\cdot|\\[,;: ]|~", " ", chain)
    return f"{match[1]}\\mathrm{{{chain}}}" if chain != match[2] and unit_words(chain) else match[0]


def _ohms(match: re.Match[str]) -> str:
    return f"{match[1]}\\mathrm{{{match[2] or match[3] or ''}Ω}}"


_RIGHT = r"(?:⟩|(?:\\right)?\\rangle(?![a-z]))"
_STATE = lazy(
    rf"(?:⟨|\\langle)[^⟨⟩|]{{0,40}}\|[^⟨⟩|]{{0,40}}\|?[^⟨⟩|]{{0,40}}?{_RIGHT}"
    rf"|(?:\\left)?\|\s?(?P<ket>[^|⟨⟩\s\\]{{1,10}}|\\[a-zA-Z]+(?:_\w|_\{{[^{{}}]{{1,10}}\}})?)\s?{_RIGHT}"
)
"""A state of quantum mechanics, |0⟩; what stands in two angles is an inner product."""


def _ket(match: re.Match[str]) -> str:
    state = match["ket"]
    if not state:
        return match[0]
    if state in "+-−":
        return f"\\text{{ ket {'plus' if state == '+' else 'minus'} }}"
    if state.isdigit():
        return f"\\text{{ ket {digits(state)} }}"
    return f"\\text{{ ket }} {state} "


def _dollars(match: re.Match[str]) -> str:
    if match[2]:
        return f"{match[1]}\\text{{{match[2]} dollars}}"
    return f"{match[1]}\\text{{ dollar{'' if match[1] == '1' else 's'}}}"


def _degrees(match: re.Match[str]) -> str:
    return f"\\text{{ degrees {_SCALES[match[1]]}}}"


_IN = lazy(r"_\{in\}")
"""What goes in, beside what comes out, and a voltage: P_{in}, V_{in}; elsewhere i and n count rows and columns."""
_LATEX: tuple[tuple[tuple[str, ...], re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (("^",), _ISOTOPE, _isotope),
    (("\\text", "\\mathrm"), _LABELLED, _labelled),
    (("m", "g", "L", "Hz", "eV"), _BARE_UNIT, r"\\mathrm{\1}"),
    (("arrow",), _LONG_ARROW, r"\\to "),
    (("\\overset", "\\stackrel"), _OVER_SIGN, _marked),
    (("\\odot", "\\oplus"), _BODY, lambda match: f"_{{\\text{{{'sun' if match[1] == 'odot' else 'earth'}}}}}"),
    (("\\not",), _NOT, lambda match: _NEGATED.get(match[1], match[0])),
    (("\\Omega",), _OHM, _ohms),
    (("\\circ",), _DEGREES, _degrees),
    (("\\mu",), _MICRO, r"\1\\mathrm{µ\2}"),
    (("\\mathrm", "\\text"), _MEASURE, _measure),
    (("out}", "V_{in}"), _IN, r"_{\\text{in}}"),
)
"""What is written otherwise: what it holds, its pattern, and how it is written here."""


_LOW_DECIMAL = lazy(r"[₀-₉]{1,3}\.[₀-₉]{1,4}")


def compose(text: str) -> str:
    """The formula with one way of writing for each thing, and with letters apart from their accents."""
    text = _STANDARD.sub("^∘", _WITHOUT.sub("∖", text))
    if "\\overline" in text:
        text = _REPEATING.sub(r"\1\2\\text{ repeating}", text)
    if "\\" in text:
        text = apart(text)
        for holds, pattern, instead in _LATEX:
            if any(part in text for part in holds):
                text = pattern.sub(instead, text)
    elif "x" in text:
        text = _BY.sub(r"\1×", text)
    if "⟩" in text or "\\rangle" in text:
        text = _STATE.sub(_ket, text)
    text = _LAST_UNIT.sub(r"\1\\mathrm{\2}", text)
    if "√" in text:
        text = _ROOT.sub(r"√{\1}", text)
    if "½" in text:
        text = _HALF_LIFE.sub(r"\1_{½}", text)
    if "‖" in text:
        text = text.replace("‖∞", "‖_∞")
    if "xi" in text:
        text = _XI.sub("x_i", text)
    if "SS" in text or "MS" in text:
        text = _SQUARES.sub(r"\1_{\2}", text)
    text = _MEASURES.sub(r"{\1\\mathrm{\2}}", text)
    if "_" in text and "\\" not in text:
        text = _TWICE.sub(r"_{\1}", text)
    if "$" in text:
        text = _DOLLARS.sub(_dollars, text)
    if "*(" in text:
        text = _STAR.sub(r"\1^*", text)
    if "^th" in text:
        text = _NTH.sub("^{th}", text)
    if "lim " in text:
        text = _LIMIT.sub(r"\1_{\2} ", text)
    if text.isascii():
        return text
    if "." in text:
        text = _LOW_DECIMAL.sub(lambda match: f"_{{{match[0].translate(LOWERED_DIGITS)}}}", text)
    if "/" in text or "⁄" in text:
        text = _LOW_FRACTION.sub(lambda match: f"_{{{match[0].translate(LOWERED_DIGITS)}}}", text)
        text = _HIGH_FRACTION.sub(lambda match: f"^{{{match[0].translate(RAISED_DIGITS)}}}", text)
    return "".join(unicodedata.normalize("NFD", sign) if sign.isalpha() else sign for sign in text)
