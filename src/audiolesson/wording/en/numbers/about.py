"""About so much: where ≈ only says more of the name before it, and where ≤ is "or below"."""

import re

from audiolesson.patterns import lazy

_APPOSED = lazy(r"\b(?:at|with|of|to|by|from|for|constant|speed) [^\W\d_][₀-₉\w]? ?\Z")
_VERBS = (
    "sets|gives|makes|shows|implies|corresponds|yields|works|holds|keeps|leads|tells|suffices|describes|fits|follows|"
    "causes|lies|comes|matches|determines"
)
_GOES_ON = lazy(rf"\s?[\d.,]+[^\s.,;]*(?:\s[^\s.,;]+){{0,3}}\s(?:{_VERBS})\b")
"""The sentence has its verb behind what only says how much a name is: H₀ ≈ 70 km/s/Mpc sets the scale."""
_BELOW = {"≤": "or below", "<=": "or below", "≥": "or above", ">=": "or above"}


def about(match: re.Match[str]) -> str:
    """The words for a sign of about how much, where the sentence needs others than it has alone; else ""."""
    text, start, end = match.string, match.start(), match.end()
    if match[0] == "~" and text[end : end + 1] in tuple(".,:;)"):
        return "tilde"
    if match[0] == "~" and re.match(r"\(?[A-Z](?![\w.'’-])", text[end : end + 3]):
        return "not"
    if match[0] == "≈" and text[max(0, start - 3) : start] == " a ":
        return "is about"
    if match[0] == "≈":
        apposed = _APPOSED.search(text, max(0, start - 14), start) or _GOES_ON.match(text, end, end + 60)
        return ", about" if apposed else ""
    if (
        match[0] in _BELOW
        and re.match(r"\s?\d", text[end : end + 2])
        and text[max(0, start - 3) : start].lower() == "at "
    ):
        return _BELOW[match[0]]
    return ""
