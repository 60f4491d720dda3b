"""A paragraph as tokens: each written thing with the words that are said for it.

Rank: what the author or the format marked, the lexicon, the rules of the language in their order, then plain words
and punctuation. The text is never changed, so offsets cannot move.
"""

import re
from collections.abc import Sequence

from audiolesson.wording.breaths import take_breaths
from audiolesson.wording.claims import Claims
from audiolesson.wording.language import Language, language_of
from audiolesson.wording.letters import spell_capitals
from audiolesson.wording.lexicon import take_lexicon
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
    rules = language_of(language)
    borders = bytearray(len(text) + 1)
    for start, _ in split(text, language):
        borders[start] = 1
    claims = Claims(text, borders, rules.pronounced if rules else {}, rules.form if rules else None)
    _take_marks(claims, marks, rules, language)
    take_lexicon(claims, lexicon, lambda words: _words(words, rules, language))
    if rules:
        claims.apply(rules.rules.rules_for(claims.plain))
        say_plain(claims)
    else:
        say_as_written(claims, 0, len(text), None)
    claims.tokens.sort(key=lambda token: token.start)
    claims.unsure.sort(key=lambda unsure: (unsure.start, unsure.end, unsure.rule))
    tokens = take_breaths(claims.tokens, rules.breathes, borders) if rules and rules.breathes else claims.tokens
    return Reading(text, tuple(tokens), tuple(claims.unsure))


def _take_marks(claims: Claims, marks: Sequence[Mark], rules: Language | None, language: str) -> None:
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
            claims.take(start, end, _words(mark.value, rules, language))
        elif rules and rules.marked:
            said = rules.marked(claims.plain, start, end, mark.kind)
            claims.take(start, end, said.reading)
            if mark.kind == "formula" and rules.behind:
                last, words = rules.behind(claims.plain, start, end)
                if words and claims.free(end, last):
                    claims.take(*_without_blanks(claims.text, end, last), words)
            if said.doubt:
                claims.doubt(start, end, mark.kind, said.doubt, said.hint)


def _without_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    start, end = max(0, start), min(len(text), end)
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def _words(value: str, rules: Language | None, language: str) -> str:
    """The words that a person gave as a reading; what is no word in them is read by the rules."""
    if rules and re.search(r"[^A-Za-z' ,.;:?!—-]", value):
        from audiolesson.wording.align import spoken_text

        return spell_capitals(spoken_text(read(value, language=language).tokens).text)
    return spell_capitals(value) if rules else value
