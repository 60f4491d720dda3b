"""Which block of one file is which of another: by its words, then by likeness, then by the place where it stands."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import TypeVar

from audiolesson.draft.merging.model import Block, File, Part
from audiolesson.patterns import lazy

K = TypeVar("K", bound=Hashable)

Where = tuple[int, int]
"""A block by its part and its index in it."""

_ALIKE = 0.5
"""The share of words that two blocks of matched parts have in common when one is an edit of the other."""

_ALIKE_ELSEWHERE, _WORDS_ELSEWHERE = 0.6, 6
"""The same for paragraphs of other parts, which need so many words besides."""

_TITLES_ALIKE = 0.7
"""The share of words that two titles have in common which may head one part, whatever stands below them."""

_WORDS_OF_A_SENTENCE = 4
"""A sentence of fewer words says little about where its paragraph comes from."""

_MOST_PAIRS = 40_000
"""Pairs that are looked at for likeness; where there are more, only equal blocks are found."""

_STOP = lazy(r"(?<=[.!?…])\s+|\s+(?=\{)")
_MARKUP = lazy(r"^#+\s*|\[([^\]]*)\]\([^)]*\)|\s*\{[^{}]*\}$")


def paired_parts(base: File, other: File) -> dict[int, int]:
    """base part → other part: those with one title, then those with most words in common."""
    pairs = {0: 0}
    titles = defaultdict(list)
    for at, part in enumerate(other.parts[1:], 1):
        titles[_title(part)].append(at)
    for at, part in enumerate(base.parts[1:], 1):
        if len(titles[_title(part)]) == 1 and titles[_title(part)][0] not in pairs.values():
            pairs[at] = titles[_title(part)][0]
    left = [at for at in range(1, len(base.parts)) if at not in pairs]
    free = [at for at in range(1, len(other.parts)) if at not in pairs.values()]
    bags = {at: _bags(base.parts[at]) for at in left}
    other_bags = {at: _bags(other.parts[at]) for at in free}

    def alike(one: int, two: int) -> float:
        title, whole = map(_likeness, bags[one], other_bags[two])
        return max(whole, title if title >= _TITLES_ALIKE else 0.0)

    return pairs | best_pairs(left, free, alike, _ALIKE)


def paired_items(base: File, other: File, parts: dict[int, int], *, by_place: bool) -> dict[Where, Where]:
    """base block → other block, headings left out.

    `by_place` takes what is left between two blocks that were found for each other, where it is as many of one kind.
    """
    pairs: dict[Where, Where] = {}
    for one, two in parts.items():
        pairs |= _equal(base.parts[one].items, other.parts[two].items, one, two)
    _moved(base, other, pairs)
    for one, two in parts.items():
        left, free = _left(base, one, pairs.keys()), _left(other, two, pairs.values())
        pairs |= _alike(base, other, left, free, _ALIKE)
    if by_place:
        for one, two in parts.items():
            pairs |= _placed(base, other, one, two, pairs)
    left = [where for part in range(len(base.parts)) for where in _left(base, part, pairs.keys())]
    free = [where for part in range(len(other.parts)) for where in _left(other, part, pairs.values())]
    long = [
        [where for where in found if _is_long(block_at(file, where))] for file, found in ((base, left), (other, free))
    ]
    return pairs | _alike(base, other, long[0], long[1], _ALIKE_ELSEWHERE)


def block_at(file: File, where: Where) -> Block:
    """A block that is no heading."""
    return file.parts[where[0]].items[where[1]]


def likeness(one: str, other: str) -> float:
    """The share of words that two texts have in common: 0 none, 1 all."""
    return _likeness(_bag(one), _bag(other))


def _title(part: Part) -> str:
    text = _MARKUP.sub(r"\1", part.heading.words if part.heading else "")
    return _MARKUP.sub(r"\1", text).strip()


def _bag(words: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", words.lower()))


def _bags(part: Part) -> tuple[Counter[str], Counter[str]]:
    """The words of a part's title, and all of its words."""
    return _bag(_title(part)), _bag(" ".join([_title(part), *(item.words for item in part.items)]))


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0


def _is_long(block: Block) -> bool:
    return block.kind == "paragraph" and len(block.words.split()) >= _WORDS_ELSEWHERE


def _left(file: File, part: int, taken: Iterable[Where]) -> list[Where]:
    used = set(taken)
    return [(part, at) for at in range(len(file.parts[part].items)) if (part, at) not in used]


def _equal(base: Sequence[Block], other: Sequence[Block], one: int, two: int) -> dict[Where, Where]:
    """Equal blocks of two parts, as many as stand in one order."""
    a, b = [block.words for block in base], [block.words for block in other]
    found = SequenceMatcher(None, a, b).get_matching_blocks()
    return {(one, run.a + at): (two, run.b + at) for run in found for at in range(run.size)}


def _moved(base: File, other: File, pairs: dict[Where, Where]) -> None:
    """Equal blocks wherever they stand; directives are too much alike for that."""
    free: dict[str, list[Where]] = defaultdict(list)
    for part in range(len(other.parts)):
        for where in _left(other, part, pairs.values()):
            free[block_at(other, where).words].append(where)
    for part in range(len(base.parts)):
        for where in _left(base, part, pairs):
            block = block_at(base, where)
            if block.kind != "directive" and free[block.words]:
                pairs[where] = free[block.words].pop(0)


def _alike(base: File, other: File, left: Sequence[Where], free: Sequence[Where], least: float) -> dict[Where, Where]:
    """Blocks of one kind that share a sentence, the more words the better, then those that share words alone."""
    bags = {where: _bag(block_at(base, where).words) for where in left}
    other_bags = {where: _bag(block_at(other, where).words) for where in free}
    said = {where: _said(block_at(base, where)) for where in left}
    other_said = {where: _said(block_at(other, where)) for where in free}

    def alike(one: Where, two: Where) -> float:
        if block_at(base, one).kind != block_at(other, two).kind:
            return 0.0
        return _likeness(bags[one], other_bags[two]) + (not said[one].isdisjoint(other_said[two]))

    return best_pairs(left, free, alike, least)


def _said(block: Block) -> set[str]:
    """About the sentences of a paragraph: what ends with a stop and has some words."""
    return {one for one in _STOP.split(block.words) if one.count(" ") >= _WORDS_OF_A_SENTENCE - 1}


def best_pairs(left: Sequence[K], free: Sequence[K], alike: Callable[[K, K], float], least: float) -> dict[K, K]:
    """The pairs that are most alike, each of the two once; the nearer in order where two are equally alike."""
    if len(left) * len(free) > _MOST_PAIRS:
        return {}
    found = [(alike(one, two), -abs(i - j), -i, -j) for i, one in enumerate(left) for j, two in enumerate(free)]
    pairs: dict[K, K] = {}
    used: set[int] = set()
    for value, _, i, j in sorted(found, reverse=True):
        if value >= least and left[-i] not in pairs and -j not in used:
            pairs[left[-i]] = free[-j]
            used.add(-j)
    return pairs


def _placed(base: File, other: File, one: int, two: int, pairs: dict[Where, Where]) -> dict[Where, Where]:
    """What is left of two parts, between the same two neighbours, where both hold as many blocks of the same kinds.

    Comments of the author are no blocks in this.
    """
    back = {found: where for where, found in pairs.items()}
    anchors = [
        (at if (one, at) in pairs else None, pairs.get((one, at), (two, 0))[0] == two)
        for at in range(len(base.parts[one].items))
    ]
    others = [
        (where[1] if (where := back.get((two, at))) else None, back.get((two, at), (one, 0))[0] == one)
        for at in range(len(other.parts[two].items))
    ]
    fitting = _runs(others)
    found: dict[Where, Where] = {}
    for between, run in _runs(anchors).items():
        there = [at for at in fitting.get(between, []) if other.parts[two].items[at].kind != "comment"]
        kinds = [base.parts[one].items[at].kind for at in run]
        if kinds == [other.parts[two].items[at].kind for at in there]:
            found |= {(one, a): (two, b) for a, b in zip(run, there, strict=True)}
    return found


def _runs(anchors: Sequence[tuple[int | None, bool]]) -> dict[tuple[int | None, int | None], list[int]]:
    """The runs of blocks without an anchor, by the anchors at their two ends, the first of each.

    An anchor is a block that both files have, as its index in the base; one that is not in this part in both is an end
    like that of the part: None.
    """
    found: dict[tuple[int | None, int | None], list[int]] = {}
    for free, group in groupby(range(len(anchors)), key=lambda at: anchors[at][0] is None):
        run = list(group)
        if free:
            ends = (run[0] - 1, run[-1] + 1)
            before, after = (anchors[at][0] if 0 <= at < len(anchors) and anchors[at][1] else None for at in ends)
            found.setdefault((before, after), run)
    return found
