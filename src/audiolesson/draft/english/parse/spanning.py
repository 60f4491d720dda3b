"""The best tree over a sentence where the best arcs of its words make none (Chu, Liu 1965; Edmonds 1967).

Each word hangs on what fits it best; where that closes a ring, the ring is broken where least is lost. One sentence in
twelve needs it.
"""

from collections.abc import Sequence

ROOT_AT = 0
"""The place of what the main verb hangs on, in front of all words."""

_NEVER = -1e9
_MAIN_WORDS = 3
"""Words that are tried as the one on which all hang: the likeliest by themselves."""


def best_heads(scores: Sequence[Sequence[float]]) -> list[int]:
    """The heads of the best tree: for each word, from place 1 on, the place of what it hangs on; place 0 has none.

    `scores[word][head]` is how well a word hangs on another, the logarithm of a share; the row of place 0 is not read.
    One word alone hangs on place 0, of the three that fit it best. O(n³) at worst, O(n²) mostly.
    """
    rows = [
        [_NEVER if head == word else max(score, _NEVER) for head, score in enumerate(row)]
        for word, row in enumerate(scores)
    ]
    likeliest = sorted(range(1, len(rows)), key=lambda word: -rows[word][ROOT_AT])[:_MAIN_WORDS]
    return max((_under(rows, main) for main in likeliest), key=lambda one: one[0])[1]


def _under(rows: Sequence[Sequence[float]], main: int) -> tuple[float, list[int]]:
    """What the best tree is worth whose main word is this one, and its heads."""
    bound = [[_NEVER, *row[1:]] for row in rows]
    bound[main] = [0.0, *[_NEVER] * (len(rows) - 1)]
    heads = _spanning(bound)
    return sum(rows[word][heads[word]] for word in range(1, len(rows))), heads


def _spanning(rows: Sequence[Sequence[float]]) -> list[int]:
    """The heads of the best tree of some nodes, of which the first is its root; a ring counts as one node."""
    heads = [-1, *(row.index(max(row)) for row in rows[1:])]
    ring = _ring(heads)
    if not ring:
        return heads
    lost = {node: [score - rows[node][heads[node]] for score in rows[node]] for node in ring}
    outside = [node for node in range(len(rows)) if node not in lost]
    onto = {node: _best(rows[node], ring) for node in outside}
    broken = {head: max(ring, key=lambda node: (lost[node][head], -node)) for head in outside}
    smaller = [[*(rows[node][head] for head in outside), rows[node][onto[node]]] for node in outside]
    smaller.append([*(lost[broken[head]][head] for head in outside), _NEVER])
    found = _spanning(smaller)
    joined = len(outside)  # the ring, as one node behind the others
    for at, node in enumerate(outside[1:], 1):
        heads[node] = onto[node] if found[at] == joined else outside[found[at]]
    above = outside[found[joined]]
    heads[broken[above]] = above
    return heads


def _best(row: Sequence[float], among: Sequence[int]) -> int:
    return max(among, key=lambda head: (row[head], -head))


def _ring(heads: Sequence[int]) -> list[int]:
    """The nodes of a ring in which each hangs on the next, [] where all lead to place 0."""
    safe = {ROOT_AT}
    for start in range(1, len(heads)):
        path: list[int] = []
        at = start
        while at not in safe and at not in path:
            path.append(at)
            at = heads[at]
        if at in path:
            return path[path.index(at) :]
        safe.update(path)
    return []
