"""Intervals by their brackets alone: [0, 1) and (0, ∞) are one wherever they stand, and so is [0, 1] beside such."""

import re
from collections.abc import Iterator

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Said
from audiolesson.wording.en.formula.phrases import ends
from audiolesson.wording.en.formula.sentence import in_sentence

_NEAR = 120
_NEAR_BY = lazy(r",? (?:and|or|nor|but|not|versus)\b[^.;!?]{0,24}")
_IN_SENTENCE = lazy(r"(?:[^.;!?]|\.(?=\d)){0,120}")
"""What stands between an interval and another one; between numbers that could be those of sources only few words."""
_END = r"[-−+]?(?:\d{1,6}(?:\.\d{1,4})?(?:/\d)?|\d?π(?:/\d)?|∞|[A-Za-zα-ω](?:[₀-₉]|_\d)?)"
_PAIR = lazy(rf"(?<![\w\])}}])[(\[]({_END}), ?({_END})[)\]](?![\w({{\[^²³])")
_JOINED_BEFORE, _JOINED_BEHIND = lazy(r"[∈∉⊂⊆∪∩×\\=:→^] ?\Z"), lazy(r" ?(?:[∪∩×\\→^]|-> )")
"""What makes an interval a part of a longer formula, which is read as a whole."""


def find_intervals(text: str) -> Iterator[tuple[int, int, Said]]:
    """[start, end) and the reading of each pair of brackets that can only be an interval."""
    pairs = list(_PAIR.finditer(text))
    sure = [match for match in pairs if _is_sure(match)]
    at = 0
    for match in pairs:
        while at < len(sure) and sure[at].end() < match.start() - _NEAR:
            at += 1
        if not _is_sure(match) and not any(_beside(text, match, other) for other in sure[at : at + 4]):
            continue
        start, end = match.span()
        if _JOINED_BEFORE.search(text, max(0, start - 2), start) or _JOINED_BEHIND.match(text, end):
            continue
        yield start, end, Said(in_sentence(text, start, end, f"the interval from {ends(match[0])}"))


def _is_sure(match: re.Match[str]) -> bool:
    """Whether the brackets do not match, or one end is infinity."""
    return match[0][0] + match[0][-1] in ("[)", "(]") or "∞" in match[0]


def _beside(text: str, match: re.Match[str], other: re.Match[str]) -> bool:
    """Whether [a, b] stands beside an interval and is no source: [2, 5], or (5, 7]; "used [1, 2]" is one."""
    first, last = match.groups()
    whole = first.isdigit() and last.isdigit()
    if match[0][0] + match[0][-1] != "[]" or (whole and int(first) >= int(last)):
        return False
    between = text[match.end() : other.start()] or text[other.end() : match.start()]
    near = _NEAR_BY if whole and first != "0" else _IN_SENTENCE
    return near.fullmatch(between) is not None
