"""Single signs in running text: comparisons, arrows, stars and coins, by what stands beside them."""

import re
from collections.abc import Callable

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers.about import about
from audiolesson.wording.en.signs.ornaments import TICKS, tick

_SIGNS = {
    "≤": "is less than or equal to", "≥": "is greater than or equal to", "<": "is less than", ">": "is greater than",
    "≪": "is much less than", "≫": "is much greater than", "=": "equals", "≠": "is not equal to",
    "≮": "is not less than", "≯": "is not greater than", "≈": "is about",
    "≡": "is equivalent to", "∼": "about", "~": "about", "→": "to", "⟶": "to", "⇒": "implies", "⇔": "if and only if",
    "↔": "and", "←": "from", "↦": "to", "->": "to", "=>": "so", "-->": "to", "+": "plus", "−": "minus",
    "±": "plus or minus", "×": "times", "÷": "divided by", "·": "", "∞": "infinity", "⊥": "is perpendicular to",
    "∈": "in", "∉": "not in",
    "∑": "sum", "∏": "product", "∫": "integral", "√": "square root", "∮": "contour integral", "∬": "double integral",
    "∭": "triple integral", "∂": "partial", "∇": "del", "∀": "for all",
    "∃": "there exists", "∪": "union", "∩": "intersect", "⊂": "is a subset of", "⊆": "is a subset of",
    "∅": "the empty set", "∧": "and", "∨": "or", "¬": "not", "⊕": "plus", "⊗": "times", "∝": "is proportional to",
    "&": "and", "@": "at", "%": "percent", "°": "degrees", "§": "section", "¶": "paragraph", "©": "copyright",
    "®": "", "™": "", "#": "number", "*": "", "/": "", "|": "", "\\": "", "_": "", "^": "", "`": "", "•": "",
    "$": "dollars", "€": "euros", "£": "pounds", "¥": "yen", "✓": "yes", "✔": "yes", "✅": "yes", "✗": "no",
    "✘": "no", "❌": "no", "↑": "up", "↓": "down", "<=": "is less than or equal to",
    ">=": "is greater than or equal to", "!=": "is not equal to", "==": "double equals", "<-": "from", ":=": "becomes",
    "<->": "and", "<-->": "and", "&&": "and", "||": "or",
    "⇌": "in equilibrium with", "⟷": "and", "⟹": "implies", "➔": "to", "➜": "to", "▶": "to", "ℝ": "R", "ℤ": "Z",
    "ℕ": "N", "½": "one half", "²": "squared", "³": "cubed", "ℓ": "l", "ℏ": "h bar", "′": "prime",
    "∥": "is parallel to", "∦": "is not parallel to",
    "∴": "therefore", "∵": "because",
    "″": "double prime", "…": ",", "¢": "cents", "₹": "rupees", "№": "number", "℃": "degrees Celsius",
    "℉": "degrees Fahrenheit", "Ω": "ohm",
}  # fmt: skip
_AMONG = lazy(
    r"(?:\b(?:of|with|at|by|to|from|than|are|is|if|for|in|and|or|but|only|takes?|about|over|under|up|needs?|costs?|['’]s|it|them|be|stays?|keep|below|above|least|most|uses?|was|were|has|have)|[(,;:|=]|^)\s?\Z"
)
_BARE = {
    "<": "less than", ">": "more than", "≤": "at most", "≥": "at least", "<=": "at most", ">=": "at least",
    "≈": "about",
}  # fmt: skip
_OF_A_NOUN = lazy(
    r"\b(?:with|of|at|for|to|has|have|had|[Kk]eep|keeps|needs?|wants?|above|below|from|by)\san?\s(?:[a-z-]+\s)?[a-z-]{3,}\s\Z"
)
"""A quantity that a preposition or a verb governs: with a count ≤ 5."""
_MANY = lazy(r"(\b(?:[Ii]f|[Ww]hen|[Ww]hile|[Ww]here|that)\b[\w ]*?)?\b[A-Za-z]{2,}(?<![sui])s\s\Z")
"""Several things are compared: "values < 5" is no sentence of its own, but "if values < 5" is."""

_VERB_LATER = lazy(
    r"\s?[\d.,]+\S*(?:\s[^\s.,;]+){0,2}\s(?:is|are|was|were|means?|indicates?|suggests?|counts?|needs?)\b"
)
"""The sentence has its verb behind the comparison: "values < 5 are low"."""

_THESE = lazy(r"\b(?:[Tt]h(?:e|is|at|ese|ose)|[Aa]|[Aa]ll|[Ii]ts|[Tt]heir|[Oo]ur|[Hh]is|[Hh]er|[Yy]our|[Mm]y)\s\Z")
"""Behind these a number is not "about" so many: the roughly two hundred files."""
ONE_COIN = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₹": "rupee", "¢": "cent"}


def _sign(match: re.Match[str]) -> Answer:
    sign = match[0]
    if sign in TICKS:
        return tick(match)
    own = _OF_ONE_SIGN.get(sign)
    if own and (said := own(match)) is not None:
        return said
    if sign in _BARE or sign in "~∼" or _SIGNS[sign].startswith("is "):
        return _compared(match)
    return _SIGNS[sign]


def _before(match: re.Match[str], most: int = 8) -> str:
    return match.string[max(0, match.start() - most) : match.start()]


def _after(match: re.Match[str], most: int = 2) -> str:
    return match.string[match.end() : match.end() + most]


def _compared(match: re.Match[str]) -> str:
    """A comparison: with its verb, or without where the sentence has one, or where it is said of how many."""
    sign, said, before, after = match[0], _SIGNS[match[0]], _before(match), _after(match).strip()
    counts, costs = after[:1].isdigit(), after[:1] in ("$", "€", "£")
    if said.startswith("is ") and re.search(r"\b(?:is|are|was|were|be) \Z", before):
        return _BARE.get(sign) or said.removeprefix("is ")
    if sign in "~≈∼" and re.search(r"\b(?:[Aa]bout|[Aa]round|[Rr]oughly|imately) \Z", _before(match)):
        return ""
    if words := about(match):
        return words
    if sign in _BARE and (counts or costs) and _AMONG.search(before):
        return _BARE[sign]
    if sign in _BARE and counts and _OF_A_NOUN.search(match.string, max(0, match.start() - 40), match.start()):
        return f"of {_BARE[sign]}"
    many = _MANY.search(match.string, max(0, match.start() - 40), match.start())
    if many and sign in _BARE:
        return said.replace("is ", "are " if many[1] else "", 1)
    if many and said.startswith("is ") and re.match(r"\s[a-z]{3}", _after(match, 4)):
        return said.replace("is ", "are ", 1)
    if sign in ("~", "≈", "∼") and (counts or costs) and _THESE.search(before):
        return "roughly"
    if sign in ("~", "≈") and costs:
        return "about"
    if sign in _BARE and _after(match, 1) in tuple("0123456789$€£") and before[-1:].isspace():
        return _BARE[sign]
    if sign in _BARE and counts and _VERB_LATER.match(match.string, match.end(), match.end() + 60):
        return _BARE[sign]
    return said


def _more(match: re.Match[str]) -> str | None:
    """The way through menus: File > Save As; behind the end of a sentence it is the mark of a quotation."""
    if re.search(r"[.!?:][\"”’')*]*\s\Z", _before(match)):
        return ""
    named = re.search(r"[A-Z][a-z]+\s\Z", _before(match, 24)) and re.match(r"\s[A-Z][a-z]", _after(match, 3))
    return "," if named else None


def _pinned(match: re.Match[str]) -> str | None:
    return "equals" if _before(match, 1).islower() and re.match(r"\d+\.\d", _after(match, 5)) else None


def _be(match: re.Match[str]) -> str | None:
    return "be" if re.search(r"\b[Ll]et [^\W\d]\w{0,2} \Z", _before(match, 9)) else None


def _in_parallel(match: re.Match[str]) -> str | None:
    return "in parallel with" if re.search(r"\b[RZCL][₀-₉\d_]{1,3}\s\Z", _before(match)) else None


def _coin(match: re.Match[str]) -> str | None:
    if re.search(r"\b(?:[Tt]he|[Aa]|[Oo]ne|[Ee]ach|[Pp]er)\s\Z", _before(match)):
        return ONE_COIN[match[0]]
    return "dollar" if match[0] == "$" and _after(match).strip()[:1].isalpha() else None


def _arrow(match: re.Match[str]) -> str | None:
    """An arrow of a limit, or of a reaction."""
    if re.search(r"\b(?:[Aa]s|[Ww]hen|[Ii]f) [A-Za-zα-ω]\s?\Z", _before(match, 9)):
        return "goes to"
    if re.match(r"\s?(?:∞|0(?![\w.,]))", _after(match, 4)):
        return "go to" if re.search(r"\b[Ll]et\b", _before(match, 30)) else "goes to"
    around = match.string[max(0, match.start() - 30) : match.end() + 30]
    return "gives" if re.search(r"[\w⁺⁻+₀-₉)-] \+ \w", around) else None


def _from(match: re.Match[str]) -> str | None:
    return "," if re.match(r"\s[A-Z]{3}", _after(match, 4)) else None


def _star(match: re.Match[str]) -> str:
    """A star between blanks: all columns, the sign itself, or times; elsewhere a mark of the page."""
    before = _before(match)
    if before[-1:] != " " or _after(match, 1) != " ":
        return ""
    if re.search(r"SELECT\s\Z", before):
        return "star"
    spoken_of = re.search(
        r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Uu]se|[Ww]ith|[Tt]ype|[Ww]rite|[Pp]ut|[Aa]nd|[Oo]r)\s\Z", before
    )
    if spoken_of and re.match(r"\s[a-z]{2,}", _after(match, 3)):
        return "star"
    listed = re.match(r"\s[A-Z][a-z'’]+\s", _after(match, 24))
    return "times" if not listed and re.search(r"[\w)]\s\Z", before) else ""


def _copyright(match: re.Match[str]) -> str | None:
    return "" if _before(match).rstrip().lower().endswith("right") else None


def _hash(match: re.Match[str]) -> str | None:
    return "" if _after(match).strip()[:1].isalpha() else None


_OF_ONE_SIGN: dict[str, Callable[[re.Match[str]], str | None]] = {
    ">": _more, "==": _pinned, "=": _be, "∥": _in_parallel, "→": _arrow, "->": _arrow, "←": _from, "*": _star,
    "©": _copyright,
    "#": _hash, **dict.fromkeys(ONE_COIN, _coin),
}  # fmt: skip


RULES = (
    Rule(
        "symbol",
        lazy("|".join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True) if sign not in "½…")),
        _sign,
    ),
)
