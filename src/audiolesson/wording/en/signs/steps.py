"""Steps that arrows join in a row: "tokenize, then embed, then attend"; an arrow between two things alone is "to"."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule

_SIGN = r"(?:→|⟶|➔|➜|⇒|-{1,2}>|=>)"
_WORD = r"[a-z][a-z'’]{1,20}(?:-[a-z]{2,20}){0,3}"
_ITEM = rf"{_WORD}(?: {_WORD}){{0,4}}"
_HEAD = lazy(rf"(?:\b[A-Z][a-z]{{1,20}}(?: {_WORD}){{0,4}}|(?<![\w'’-]){_ITEM})\s?\Z")
_BEFORE = lazy(rf"(?<![\w'’-])(?:[A-Z]?{_ITEM})\s?{_SIGN}\s?{_ITEM}\s?\Z")
_NEXT = lazy(rf"\s?{_ITEM}(?![\w'’])")
_AFTER = lazy(rf"\s?{_ITEM}\s?{_SIGN}\s?{_WORD}")
_WAY = lazy(
    rf"\b(?:[Ff]rom|[Ii]nputs?)(?: (?!and\b|then\b){_WORD}){{0,3}}\s?(?:{_SIGN}\s?{_ITEM}\s?){{0,6}}\Z"
    rf"|\b(?:mov|transfer|transform|convert|chang|turn|shift)\w{{0,5}}(?: {_WORD}){{0,4}}\s?"
    rf"(?:{_SIGN}\s?{_ITEM}\s?){{0,6}}\Z"
)
"""A way from one place or state to others, or data through layers: there the arrows stay "to"."""


def _then(match: re.Match[str]) -> Answer:
    """An arrow between words in small letters, where another one stands before or behind."""
    text, start, end = match.string, match.start(), match.end()
    if not _NEXT.match(text, end, end + 120):
        return None
    near = text[max(0, start - 120) : start]
    if not _BEFORE.search(near) and not (_AFTER.match(text, end, end + 120) and _HEAD.search(near)):
        return None
    return None if _WAY.search(text, max(0, start - 240), start) else ", then"


def _between_names(match: re.Match[str]) -> Answer:
    """DNA → RNA: from one to the other, where nothing is added as in a reaction."""
    near = match.string[max(0, match.start() - 30) : match.end() + 30]
    return None if re.search(r"[+¬∧∨∀₀-₉]", near) else "to"


_MOVES = lazy(r"\b(?:([Tt]he|[Ii]ts|[Tt]heir|[Aa]|[Yy]our|[Oo]ur) )?(?:[a-z]+ )?([A-Za-z][a-z]+) \Z")
_MORE = lazy(r"\s(?:while|when|if|as|because|so|after|until|with)\b")
_WHEN = lazy(r"\b(?:[Ww]hen|[Ii]f|[Aa]s|[Ww]hile|[Bb]ecause)\b[^.;]{0,30}\Z")


def _moves(match: re.Match[str]) -> Answer:
    """Prices ↑ when supply ↓: the arrow is the verb of its clause; in notes it stays "up"."""
    text, start, end = match.string, match.start(), match.end()
    noun = _MOVES.search(text, max(0, start - 40), start)
    if not noun or not (noun[1] or _MORE.match(text, end, end + 9) or _WHEN.search(text, max(0, start - 44), start)):
        return None
    several = noun[2].endswith("s") and not noun[2].endswith(("ss", "us", "is"))
    return f"{'go' if several else 'goes'} {'up' if match[0] == '↑' else 'down'}"


RULES = (
    Rule("steps", lazy(r"[↑↓](?<=[a-z] .)(?=\s[a-z]|[.,;]|\s*\Z)"), _moves),
    Rule("steps", lazy(r"\s?(?:→|⟶|⇒|->|=>)(?:(?<=[↑↓] .)|(?<=[↑↓] ..))(?=\s?[A-Za-z])"), lambda match: ", so"),
    Rule("steps", lazy(rf"(?<=[a-z ]){_SIGN}(?=\s?[a-z])"), _then),
    Rule("steps", lazy(r"→(?:(?<=[A-Z]{3} →)|(?<=[A-Z]{3}→))(?=\s?[A-Za-z]{3})"), _between_names),
)
