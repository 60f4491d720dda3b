"""When the words of a recording are said: spread by their letters over what is heard, held by its pauses.

A recording has no synthesizer that could tell. Its speech, with the pauses taken out, is shared out among the words by
their letters (counting syllables was half as near); then pauses are laid to ends of words that are near, rather to one
with a mark behind it, and the words between two such pauses are spread anew. Times are estimates, marked as such: on
555 words of espeak and of Piper with a room's noise half were within 60 ms and 95 of 100 within 220 ms, the first words
behind a pause within 15 ms.
"""

from collections.abc import Mapping, Sequence
from itertools import accumulate

from audiolesson.speech.model import Word
from audiolesson.units import Ms
from audiolesson.wording.align import is_speech
from audiolesson.wording.model import Token

Span = tuple[int, int]
"""[start, end) in ms."""

_WORD_LETTERS, _LEAST_LETTERS = 1.2, 3
"""What a word takes beside its letters, and the least letters that it counts as."""

_MARKS = {",": 350, ";": 600, ":": 600, "—": 600, ".": 900, "?": 900, "!": 900}
"""How far off, in ms, a pause may be laid to a mark instead of to the end of a word without one."""

_MOST_UNUSED = 200
"""What leaving a pause unused costs at most, in ms; a shorter one costs its length, for it may lie in a word."""

_NEAR_MS, _MOST_SKIPPED = 3_000, 4
"""How far a word's end may be from its pause as if all were said at one pace, and how many pauses may be passed
over."""


def word_places(tokens: Sequence[Token], start: int, end: int, pauses: Sequence[Span]) -> tuple[Word, ...]:
    """The words of a recording that is heard from `start` to `end` ms, with `pauses` inside, rising and apart.

    Every word takes 1 ms or more; the caller sees to it that there is room.
    """
    said = [index for index, token in enumerate(tokens) if is_speech(token)]
    if not said:
        return ()
    weights = [_weight(tokens[index]) for index in said]
    speech = end - start - sum(right - left for left, right in pauses)
    ends = [speech * part / sum(weights) for part in accumulate(weights)]
    bonus = [
        _mark_behind(tokens, index, following) for index, following in zip(said, [*said[1:], len(tokens)], strict=True)
    ]
    found: list[Word] = []
    at = first = 0
    heard = _without(start, end, pauses)
    for last, pause in [*_laid(ends[:-1], bonus, start, pauses), (len(said) - 1, len(pauses))]:
        own = heard[at : pause + 1]
        found += _spread(said[first : last + 1], weights[first : last + 1], own)
        at, first = pause + 1, last + 1
    return _apart(found, end)


def _weight(token: Token) -> float:
    parts = token.spoken.split()
    return sum(max(len(part), _LEAST_LETTERS) + _WORD_LETTERS for part in parts)


def _mark_behind(tokens: Sequence[Token], index: int, following: int) -> int:
    return max((_MARKS.get(token.spoken[:1], 0) for token in tokens[index + 1 : following]), default=0)


def _without(start: int, end: int, pauses: Sequence[Span]) -> list[Span]:
    """What is left of [start, end) between the pauses."""
    edges = [start, *(edge for pause in pauses for edge in pause), end]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _laid(ends: Sequence[float], bonus: Sequence[int], start: int, pauses: Sequence[Span]) -> list[tuple[int, int]]:
    """(word, pause): the words behind which a pause lies, both rising, by dynamic programming over both.

    From one laid pause to the next the words should take as long as the speech does: what they are off by, in ms, is
    the cost, less the bonus of a mark and what is saved by leaving no pause unused.
    """
    silent, times = 0, [0]
    for left, right in pauses:
        times.append(left - start - silent)
        silent += right - left
    said = [0.0, *ends]
    best: list[dict[int, tuple[float, int, int]]] = [{0: (0.0, -1, -1)}]  # a pause → word → cost, and what came before
    for row in range(1, len(times)):
        left, right = pauses[row - 1]
        worth = min(right - left, _MOST_UNUSED)
        near = (word for word in range(1, len(said)) if abs(said[word] - times[row]) < _NEAR_MS)
        best.append({word: _cheapest(best, times, said, row, word, bonus[word - 1] + worth) for word in near})
    _, row, word = min(
        (cost + abs(times[row] - said[word]), row, word)
        for row, own in enumerate(best)
        for word, (cost, _, _) in own.items()
    )
    found: list[tuple[int, int]] = []
    while row > 0:
        found.append((word - 1, row - 1))
        _, row, word = best[row][word]
    return found[::-1]


def _cheapest(
    best: Sequence[Mapping[int, tuple[float, int, int]]],
    times: Sequence[int],
    said: Sequence[float],
    row: int,
    word: int,
    bonus: int,
) -> tuple[float, int, int]:
    """The cheapest way to a pause at the end of a word: its cost, and the pause and word before it."""
    ways = (
        (cost + abs(said[word] - said[before] - times[row] + times[last]) - bonus, last, before)
        for last in range(max(0, row - _MOST_SKIPPED), row)
        for before, (cost, _, _) in best[last].items()
        if before < word
    )
    return min(ways, default=(0.0, 0, 0))


def _spread(said: Sequence[int], weights: Sequence[float], heard: Sequence[Span]) -> list[Word]:
    """Words over stretches of sound, by weight; a stretch that a word crosses into begins with the next one."""
    whole = sum(right - left for left, right in heard)
    edges = [whole * part / sum(weights) for part in accumulate([0.0, *weights])]
    return [
        Word(index, Ms(_moment(left, heard, begins=True)), Ms(_moment(right, heard, begins=False)))
        for index, left, right in zip(said, edges, edges[1:], strict=False)
    ]


def _moment(at: float, heard: Sequence[Span], *, begins: bool) -> int:
    """When `at` ms of the stretches have been heard; at a seam what begins lies behind it, what ends before it."""
    for left, right in heard:
        if at < right - left or (not begins and at <= right - left):
            return round(left + at)
        at -= right - left
    return heard[-1][1]


def _apart(words: Sequence[Word], end: int) -> tuple[Word, ...]:
    """Words that rise, none shorter than 1 ms, all before `end`."""
    found: list[Word] = []
    for number, word in enumerate(words):
        room = end - (len(words) - number)
        left = max(found[-1].end if found else 0, min(word.start, room))
        found.append(Word(word.token, Ms(left), Ms(max(left + 1, min(word.end, room + 1)))))
    return tuple(found)
