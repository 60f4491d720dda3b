"""Where sentences begin and end: the only splitter of the program.

A language whose folder names its stops (`stops.py`) has abbreviations, initials, brackets, numbers and quotations
looked at; others get the simple rule: a stop, not behind a letter alone, a blank, and no small letter.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from audiolesson.patterns import lazy
from audiolesson.wording.model import Token
from audiolesson.wording.stops import Stops, stops_of

_CANDIDATE = lazy(r"[.!?…]{1,9}[\"'”’»)\]*_}]{0,4}(?=\s)|\n[ \t\r]*\n")
_SIMPLE = lazy(r"[.!?…]{1,9}[\"'”’»)\]*_}]{0,4}(?=\s)|[。！？]{1,9}[」』”）]{0,3}|\n[ \t\r]*\n")
_BRACKET = lazy(r"[()\[\]]|\n[ \t\r]*\n")
_LAST_WORD = lazy(r"[^\s(\[{\"“‘'—–/]*\Z")
_FACTOR = lazy(r"[a-z]")
_JOINS = frozenset([
    "that", "with", "from", "when", "than", "where", "while", "whom", "into", "like", "upon", "under", "over",
    "whether", "because", "named", "called",
])  # fmt: skip
_MOVE = lazy(r"[KQRBN][a-h]?[1-8]?x?[a-h][1-8](?!\w)|O-O")
"""A move of chess, which has its number before it: 2. Nf3."""

_INITIALS = lazy(r"[A-Z](?:\.[A-Z]){1,3}")
"""The initials of a name, written without blanks: "E.O. Wilson"; those of lands and degrees are among the stops."""

_SINGLE = lazy(r"(?:\A|[\s(])[^\W\d_]\Z")
"""A letter alone before its stop is an abbreviation in most languages: "z. B.", "p. ej."."""

_WITHIN_DASHES = lazy(r"\s+(?:[—–]|--?|---)\s+(?=[a-z])")
"""What goes on behind an exclamation or a question put in: "pots can — and should! — dry"."""

_ROMAN = lazy(r"(?:[IVXLC]{2,}|[VX])(?!\w)|I[,;:)]")
"""A number in Roman letters: "Art. VI"; a lone I may be the writer."""

_NEXT = lazy(r"[\"'“‘«(\[*_`{]*([^\s]{0,40})")


def split(text: str, language: str = "en", tokens: Sequence[Token] = ()) -> tuple[tuple[int, int], ...]:
    """[start, end) of each sentence of `text`, without the blanks around it, in order; no sentence is empty.

    `tokens` (sorted, disjoint) keep together what they hold: no sentence begins inside one. Linear time.
    """
    stops = stops_of(language)
    pattern = _CANDIDATE if stops else _SIMPLE
    inside = _bracketed(text) if stops else bytearray(len(text))
    starts = [token.start for token in tokens]
    sentences: list[tuple[int, int]] = []
    begin = 0
    for match in pattern.finditer(text):
        cut = match.end()
        if match[0][0] != "\n" and not _ends(text, begin, match, inside, stops):
            continue
        at = bisect_right(starts, cut) - 1
        if at >= 0 and tokens[at].start < cut < tokens[at].end:
            continue
        _add(sentences, text, begin, cut)
        begin = cut
    _add(sentences, text, begin, len(text))
    return tuple(sentences)


def _add(sentences: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    bare = piece.strip()
    if bare:
        start += len(piece) - len(piece.lstrip())
        sentences.append((start, start + len(bare)))


def _bracketed(text: str) -> bytearray:
    """1 for each character inside brackets that are closed again in the same paragraph."""
    if ")" not in text and "]" not in text:
        return bytearray(len(text) + 1)
    change = [0] * (len(text) + 1)
    open_at: list[int] = []
    for match in _BRACKET.finditer(text):
        sign = match[0]
        if sign in "([":
            open_at.append(match.start())
        elif sign[0] == "\n":
            open_at.clear()
        elif open_at:
            change[open_at.pop()] += 1
            change[match.start()] -= 1
    return bytearray(map(bool, accumulate(change)))


def _ends(text: str, begin: int, match: re.Match[str], inside: bytearray, stops: Stops | None) -> bool:
    following = _NEXT.match(text, _skip_blanks(text, match.end()))
    coming, opening = (following[1], following[0][:1]) if following else ("", "")
    if not coming:
        return bool(following and following[0]) and not inside[match.start()] if stops else True
    if not stops:
        single = match[0] == "." and _SINGLE.search(text, max(begin, match.start() - 3), match.start())
        return match[0][0] in "。！？" or not (coming[0].islower() or single)
    closed_late = ")" in match[0] or "]" in match[0]
    if inside[match.end()] or (inside[match.start()] and not closed_late):
        return False
    stop = match[0].rstrip("\"'”’»)]*_}")
    before = _LAST_WORD.search(text, max(begin, match.start() - 30), match.start())
    last = before[0] if before else ""
    if stop != ".":
        if stop[-1] in ".…" and (
            coming[0] in "+-−–*/=<>≤≥×·," or text[begin : match.start()].rstrip()[-1:] in tuple("+,×·*")
        ):
            return False  # the dots stand in a formula or a list: 1 + 2 + … + n
        if stop == "!" and (coming[0] in "+-−*/=<>≤≥×·÷≈≠→∼)" or (_FACTOR.fullmatch(last) and opening == "(")):
            return False  # a factorial: n! / (k! (n - k)!)
        return not (coming[0].islower() or _WITHIN_DASHES.match(text, match.end()))
    return _dot_ends(
        stops, text, begin, match.start() - len(last), last, coming, "`" in following[0][:2] if following else False
    )


def _skip_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _dot_ends(stops: Stops, text: str, begin: int, at: int, last: str, coming: str, coming_is_code: bool) -> bool:
    """Whether the stop after the word `last`, which begins at `at`, ends a sentence before the word `coming`."""
    word = last.lower().strip("*_`").rpartition("-")[2]
    starter = coming.strip("*_`.,;:!?\"'”’)]").lower() in stops.starters and coming[0].isupper()
    numbered = word in stops.with_number and (coming[0].isdigit() or _ROMAN.match(coming))
    if word in stops.never or numbered:
        return False
    if word in stops.soft:
        return coming[0].isupper() and not (len(coming) > 2 and coming[:3].isupper())
    if word in stops.naming and not (len(word) == 1 and last.isupper()):
        return starter
    if len(word) == 1 and last.isupper():
        return starter or (_names_a_thing(stops, text, begin, at) and coming[0].isupper())
    if _INITIALS.fullmatch(last) and word not in stops.lettered | {"a.m", "p.m", "b.c", "a.d"}:
        return starter
    if not text[begin:at].strip() and (word.isdigit() or len(word) == 1):
        return False
    if coming[0] in ".," or (word.isdigit() and _MOVE.match(coming)):
        return False  # dots apart (1, 2, . . . , n), and a move behind its number
    if coming[0].islower():
        odd = coming_is_code or any(sign.isupper() or sign.isdigit() or sign == "_" for sign in coming)
        return odd or (len(word) >= 4 and word.isalpha() and word not in stops.with_number)
    return True


def _names_a_thing(stops: Stops, text: str, begin: int, at: int) -> bool:
    """Whether the word before a single capital names a thing ("type B.", "Plan A."): it is no initial."""
    before = text[max(begin, at - 20) : at].split()
    if not before:
        return False
    word = before[-1].strip(",;:")
    named = word.endswith(("ist", "ian"))  # "the sociologist C. Wright Mills"
    joins = word in _JOINS  # "some argue that L. Frank Baum"
    return word.lower() in stops.lettered or (word.islower() and len(word) > 3 and not named and not joins)
