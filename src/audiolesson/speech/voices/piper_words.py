"""Which phonemes of a sentence belong to which word, though the phonemizer joins words ("of the" → ʌvðə).

Each word's own phonemes are laid against those of the sentence, so that the fewest differ: the sentence weakens
and joins, but keeps the order.
"""

from collections.abc import Sequence
from itertools import accumulate

PAUSES = frozenset(" ,.;:?!-—…")
"""Signs among the phonemes that are no sounds of a word."""

STRESS = frozenset("ˈˌːʲ")
"""Signs among the phonemes that are no sounds: of stress, length and softness."""

_VOWELS = frozenset("aeiouyæɐɑɒɔəɚɛɜɝɪʊʌᵻøœɨʉɯɤɘɵɞɶ")
_CONSONANTS = 1.0  # a consonant for another, or one too many or too few
_LIKE = 0.5  # a vowel for another vowel, for sentences weaken them
_MARK = 0.2  # a mark of stress or length
_SPLIT = 0.6  # a blank that stands only on one side: words are joined
_UNLIKE = 2.5  # a vowel for a consonant, a sound for a blank
_BAND = 24


def parted(said: Sequence[str], words: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    """For each word the stretch [start, end) of the sentence's phonemes that is its own; empty where none is.

    The stretches rise and hold no pauses at their ends. `words` are the phonemes of each word alone.
    """
    alone: list[str] = []
    owner: list[int] = []
    for index, word in enumerate(words):
        if alone:
            alone.append(" ")
            owner.append(-1)
        alone += word
        owner += [index] * len(word)
    firsts: dict[int, int] = {}
    lasts: dict[int, int] = {}
    for here, there in _laid(said, alone):
        mine = owner[there]
        if mine >= 0 and said[here] not in PAUSES:
            firsts.setdefault(mine, here)
            lasts[mine] = here + 1
    return _grown(said, [(firsts.get(index, -1), lasts.get(index, -1)) for index in range(len(words))])


def _grown(said: Sequence[str], spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches with the sounds next to them that were laid against nothing, up to the next pause or word."""
    out: list[tuple[int, int]] = []
    taken = 0
    for index, (start, end) in enumerate(spans):
        if start < 0:
            out.append((taken, taken))
            continue
        while start > taken and said[start - 1] not in PAUSES:
            start -= 1
        nexts = [left for left, _ in spans[index + 1 :] if left >= 0]
        limit = nexts[0] if nexts else len(said)
        marks = limit
        while marks > end and said[marks - 1] in STRESS and said[marks - 1] not in "ːʲ":
            marks -= 1  # a mark of stress stands before its own syllable
        while end < marks and said[end] not in PAUSES:
            end += 1
        out.append((start, end))
        taken = end
    return out


def _laid(said: Sequence[str], alone: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs of places that are laid against each other, at the least cost, in a band around the diagonal."""
    rows, columns = len(said), len(alone)
    if not rows or not columns:
        return []
    width = abs(rows - columns) + _BAND
    far = float("inf")
    before = [0.0, *accumulate(map(_alone, alone))]
    steps: list[tuple[int, bytearray]] = []
    for row in range(1, rows + 1):
        low = max(0, row * columns // rows - width)
        high = min(columns, row * columns // rows + width)
        now = [far] * (columns + 1)
        ways = bytearray(high - low + 1)
        sign = said[row - 1]
        drop = _alone(sign)
        for column in range(low, high + 1):
            best, way = before[column] + drop, 1
            if column:
                if (cost := before[column - 1] + _cost(sign, alone[column - 1])) <= best:
                    best, way = cost, 0
                if (cost := now[column - 1] + _alone(alone[column - 1])) < best:
                    best, way = cost, 2
            now[column] = best
            ways[column - low] = way
        steps.append((low, ways))
        before = now
    return _way_back(steps, rows, columns)


def _way_back(steps: list[tuple[int, bytearray]], row: int, column: int) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    while row and column:
        low, ways = steps[row - 1]
        way = ways[column - low] if 0 <= column - low < len(ways) else 1
        if way == 0:
            row, column = row - 1, column - 1
            pairs.append((row, column))
        elif way == 1:
            row -= 1
        else:
            column -= 1
    return pairs[::-1]


def _alone(sign: str) -> float:
    """What it costs that a sign stands on one side only."""
    return _SPLIT if sign in PAUSES else _MARK if sign in STRESS else _CONSONANTS


def _cost(left: str, right: str) -> float:
    """What it costs to lay one sign against another."""
    if left == right:
        return 0.0
    kinds = [(sign in PAUSES, sign in STRESS, sign[0] in _VOWELS) for sign in (left, right)]
    if kinds[0] != kinds[1]:
        return _UNLIKE
    pause, stress, vowel = kinds[0]
    return 0.0 if pause else _MARK if stress else _LIKE if vowel else _CONSONANTS
