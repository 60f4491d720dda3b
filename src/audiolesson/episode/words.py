"""The written words of a spoken sentence, each with its time.

What is shown is the text as it was written; what is timed is its tokens. A written word runs from blank to blank,
so it takes the times of all tokens that touch it. A token of several words ("March 5, 2024", a formula) stays
one word on the screen as long as a line holds it.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiolesson.episode.model import CueWord, Placed
from audiolesson.units import Ms
from audiolesson.wording.model import Token

LINE = 32
"""The most characters of a line."""


@dataclass(frozen=True, slots=True)
class _Written:
    text: str
    first: int
    """The first and the last + 1 of the tokens that touch it."""
    last: int


def words_of(placed: Placed) -> tuple[CueWord, ...]:
    """The words of a sentence at its place in the file; joined by blanks they are its text with blanks folded.

    A word that is shown and not said takes the time of its left neighbour. Words that share one time and are too
    long for a line share it out by their characters, and so does a sentence whose voice gave no times.
    """
    heard = {word.token: (word.start, word.end) for word in placed.clip.words}
    groups: list[tuple[int, int, list[str]]] = []
    for written in _written(placed.sentence.text, placed.sentence.utterance.tokens):
        if not written.text:
            continue
        times = [heard[token] for token in range(written.first, written.last) if token in heard]
        if times:
            groups.append((times[0][0], times[-1][1], [written.text]))
        elif groups:
            groups[-1][2].append(written.text)
        else:
            groups.append((0, -1, [written.text]))
    found: list[CueWord] = []
    for start, end, texts in _whole(groups, placed.clip.length):
        found += _share(placed.start + start, placed.start + end, texts)
    return tuple(found)


def _whole(groups: Sequence[tuple[int, int, list[str]]], length: Ms) -> Iterator[tuple[int, int, list[str]]]:
    """The groups with the time of a first one that has no left neighbour: it shares that of the right one."""
    if groups and groups[0][1] < 0:
        if len(groups) == 1:
            yield 0, length, groups[0][2]
            return
        start, end, texts = groups[1]
        groups = [(start, end, groups[0][2] + texts), *groups[2:]]
    yield from groups


def _share(start: int, end: int, texts: Sequence[str]) -> Iterator[CueWord]:
    """Give words that have one time together their times."""
    pieces = [piece for text in texts for piece in _pieces(text)]
    if sum(map(len, pieces)) + len(pieces) - 1 <= LINE or len(pieces) == 1:
        yield from (CueWord(Ms(start), Ms(end), piece) for piece in pieces)
        return
    total, before = sum(map(len, pieces)), 0
    for piece in pieces:
        after = before + len(piece)
        yield CueWord(Ms(start + (end - start) * before // total), Ms(start + (end - start) * after // total), piece)
        before = after


def _pieces(text: str) -> list[str]:
    """A word as the screen can hold it: a long token at its blanks, a word of over two lines by characters."""
    if len(text) <= LINE:
        return [text]
    return [
        word[at : at + LINE] if len(word) > 2 * LINE else word
        for word in text.split()
        for at in range(0, len(word) if len(word) > 2 * LINE else 1, LINE)
    ]


def _written(text: str, tokens: Sequence[Token]) -> Iterator[_Written]:
    """The stretches from blank to blank, joined where one token crosses the blank."""
    token = 0
    start = end = first = -1
    for begin, finish in _stretches(text):
        while token < len(tokens) and tokens[token].end <= begin:
            token += 1
        crossed = start >= 0 and token < len(tokens) and tokens[token].start < begin
        if start >= 0 and not crossed:
            yield _Written(_shown(text[start:end]), first, token)
        if not crossed:
            start, first = begin, token
        end = finish
    if start >= 0:
        while token < len(tokens) and tokens[token].start < end:
            token += 1
        yield _Written(_shown(text[start:end]), first, token)


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for word in text.split():
        at = text.index(word, at)
        yield at, at + len(word)
        at += len(word)


def _shown(text: str) -> str:
    """Blanks folded; signs that steer a terminal or a parser, and show nothing, are left out."""
    folded = " ".join(text.split())
    return "".join(sign for sign in folded if unicodedata.category(sign) != "Cc")
