"""A paragraph as tokens: each written thing with the words that are said for it.

Rank: what the author or the format marked, the lexicon, the rules of the language in their order, then plain words
and punctuation. The text is never changed, so offsets cannot move.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from audiolesson.wording.claims import Claims, Said
from audiolesson.wording.letters import spell_capitals
from audiolesson.wording.model import Lexicon, Mark, Reading
from audiolesson.wording.punctuation import say_as_written, say_plain
from audiolesson.wording.sentences import split

_NO_LEXICON = Lexicon()


def read(text: str, marks: Sequence[Mark] = (), lexicon: Lexicon = _NO_LEXICON, language: str = "en") -> Reading:
    """All tokens of a paragraph, sorted and disjoint; they cover every character that is no blank.

    No token of a rule or of the lexicon crosses the border of a sentence as `sentences.split` finds it; a mark may,
    so give the tokens to `split` where marks matter. In a language without rules, words pass as they are. `unsure`
    holds what may not be heard as it should. Linear time.
    """
    english = language.split("-")[0].lower() == "en"
    borders = bytearray(len(text) + 1)
    for start, _ in split(text, language):
        borders[start] = 1
    claims = Claims(text, borders)
    _take_marks(claims, marks, english)
    _take_lexicon(claims, lexicon, english)
    if english:
        from audiolesson.wording.en.rules import RULES

        claims.apply(RULES)
        say_plain(claims)
    else:
        say_as_written(claims, 0, len(text), None)
    claims.tokens.sort(key=lambda token: token.start)
    claims.unsure.sort(key=lambda unsure: (unsure.start, unsure.end, unsure.rule))
    return Reading(text, tuple(claims.tokens), tuple(claims.unsure))


def _take_marks(claims: Claims, marks: Sequence[Mark], english: bool) -> None:
    order = {"say": 0, "formula": 1, "code": 2, "lang": 3}
    for mark in sorted(marks, key=lambda mark: (order[mark.kind], mark.start, mark.end)):
        start, end = _without_blanks(claims.text, mark.start, mark.end)
        if start >= end:
            continue
        if mark.kind == "lang":
            say_as_written(claims, start, end, mark.value)
        elif claims.taken.find(1, start, end) >= 0:
            continue
        elif mark.kind == "say":
            claims.take(start, end, _words(mark.value, english))
        elif english:
            said = _marked(claims.plain, start, end, mark.kind)
            claims.take(start, end, said.reading)
            if said.doubt:
                claims.doubt(start, end, mark.kind, said.doubt, said.hint)


def _without_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    start, end = max(0, start), min(len(text), end)
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def _marked(text: str, start: int, end: int, kind: str) -> Said:
    from audiolesson.wording.en import code, formula
    from audiolesson.wording.en.formula.sentence import in_sentence

    if kind == "code":
        return code.reading(text[start:end])
    said = formula.reading(text[start:end])
    return replace(said, reading=in_sentence(text, start, end, said.reading)) if said.reading else said


def _words(value: str, english: bool) -> str:
    """The words that a person gave as a reading; what is no word in them is read by the rules."""
    if english and re.search(r"[^A-Za-z' ,.;:?!—-]", value):
        from audiolesson.wording.align import spoken_text

        return spell_capitals(spoken_text(read(value).tokens).text)
    return spell_capitals(value) if english else value


@lru_cache(maxsize=64)
def _pattern(entries: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(entries, key=lambda entry: (-len(entry), entry))
    inner = "|".join(re.escape(entry) for entry in longest_first)
    return re.compile(rf"(?<!\w)({inner})(['’]?s)?(?!\w)")


def _take_lexicon(claims: Claims, lexicon: Lexicon, english: bool) -> None:
    entries = tuple(entry for entry in sorted(lexicon.entries) if entry.strip() == entry and entry)
    if not entries:
        return
    words: dict[str, str] = {}
    for match in _pattern(entries).finditer(claims.text):
        if not claims.free(*match.span()):
            continue
        if match[1] not in words:
            words[match[1]] = _words(lexicon.entries[match[1]], english)
        reading = words[match[1]]
        tail = match[2] or ""
        if tail and reading:
            last = reading.split()[-1]
            tail = "'s" if len(last) <= 2 or len(tail) == 2 else "s"
        claims.take(*match.span(), reading + tail)
