"""Reactions whose substances have states, in LaTeX: 2H_2(g) + O_2(g) → 2H_2O(l)."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.en.numbers.numbers import LOWERED_DIGITS, RAISED_DIGITS, cardinal
from audiolesson.wording.en.trades.chemistry import ELEMENTS
from audiolesson.wording.letters import LETTER

_STATE = lazy(r"\(\s?(?:\\(?:text|mathrm|textit)\{)?(?:s|l|g|aq)\}?\s?\)")
_UPRIGHT = lazy(r"\\(?:text|mathrm|ce|textrm|mathit|textit)\s?\{")
_ARROWS = (
    (lazy(r"\\(?:long)?rightarrow(?![a-z])|\\to(?![a-z])|->|⟶"), "→"),
    (lazy(r"\\rightleftharpoons|\\leftrightarrows|<=>|⇄"), "⇌"),
)
_PIECE = lazy(
    r"(?P<state>\((?:s|l|g|aq)\))|(?P<element>[A-Z][a-z]?)|(?P<sign>[→⇌])|(?P<charge>\^\{?\d?[+−-]\}?)"
    r"|_?\{?(?P<count>\d{1,3})\}?|(?P<plus>\+)|(?P<silent>[()\[\]\s{}]|\\[,;! ])"
)
_RAISED = lazy("[⁰¹²³⁴⁵⁶⁷⁸⁹]*[⁺⁻]")
_DIGITS = RAISED_DIGITS | LOWERED_DIGITS | str.maketrans("⁺⁻", "+-")
_STATES = {"(s)": "solid", "(l)": "liquid", "(g)": "gas", "(aq)": "aqueous"}


def reaction(text: str) -> str:
    """The words for a substance with its state, or for a reaction of such; "" where the formula is none."""
    if not _STATE.search(text) or len(text) > 400:
        return ""
    plain = _UPRIGHT.sub("", _RAISED.sub(lambda run: f"^{{{run[0].translate(_DIGITS)}}}", text).translate(_DIGITS))
    for arrow, sign in _ARROWS:
        plain = arrow.sub(sign, plain)
    words: list[str] = []
    elements = counts = at = 0
    while at < len(plain):
        match = _PIECE.match(plain, at)
        if match is None:
            return ""
        at, kind, piece = match.end(), match.lastgroup, match[0]
        if kind == "element":
            if piece not in ELEMENTS:
                return ""
            elements += 1
            words.append(" ".join(LETTER + letter.upper() for letter in piece))
        elif kind == "count":
            counts += 1
            words.append(cardinal(int(match["count"])))
        elif kind == "charge":
            many = re.search(r"\d", piece)
            words.append(f"{cardinal(int(many[0])) + ' ' if many else ''}{'plus' if '+' in piece else 'minus'}")
            counts += 1
        elif kind == "state":
            words.append(_STATES[piece])
        elif kind == "sign":
            words.append("gives" if piece == "→" else "is in equilibrium with")
        elif kind == "plus":
            words.append("plus")
    return " ".join(words) if elements > 1 or counts else ""
