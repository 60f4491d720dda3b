"""The best tree of a sentence, where what each word fits best makes none: words that hang on each other, two roots."""

from collections.abc import Sequence

_LEAST_OF_A_ROOT, _MOST_ROOTS = 0.01, 3
_NEVER = 1e-12


def best_tree(shares: Sequence[Sequence[float]]) -> list[int]:
    """The head of each word, counted from 1 with 0 for none, of the tree whose arcs have the greatest product.

    `shares`: of each word, what each head has of it, the first that it hangs on nothing.
    """
    from math import log

    weights = [[log(max(share, _NEVER)) for share in row] for row in shares]
    size = len(weights)
    roots = sorted(range(size), key=lambda at: -weights[at][0])[:_MOST_ROOTS]
    roots = [at for at in roots if shares[at][0] >= _LEAST_OF_A_ROOT] or roots[:1]
    found = []
    for root in roots:
        arcs = {
            (head, at + 1): weights[at][head]
            for at in range(size)
            for head in range(size + 1)
            if head != at + 1 and (head > 0 or at == root)
        }
        heads = _spanned(set(range(size + 1)), arcs)
        found.append((sum(arcs[heads[at + 1], at + 1] for at in range(size)), heads))
    heads = max(found, key=lambda one: one[0])[1]
    return [heads[at + 1] for at in range(size)]


def _spanned(nodes: set[int], arcs: dict[tuple[int, int], float]) -> dict[int, int]:
    """The best head of each node but 0: cycles are drawn together to one node until there are none (Edmonds)."""
    heads: dict[int, int] = {}
    for (head, at), weight in arcs.items():
        if at not in heads or weight > arcs[heads[at], at]:
            heads[at] = head
    cycle = _cycle(heads)
    if not cycle:
        return heads
    new = max(nodes) + 1
    drawn: dict[tuple[int, int], float] = {}
    was: dict[tuple[int, int], tuple[int, int]] = {}
    for (head, at), weight in arcs.items():
        if head in cycle and at in cycle:
            continue
        arc = (new if head in cycle else head, new if at in cycle else at)
        gain = weight - arcs[heads[at], at] if at in cycle else weight
        if arc not in drawn or gain > drawn[arc]:
            drawn[arc], was[arc] = gain, (head, at)
    inner = _spanned((nodes - cycle) | {new}, drawn)
    found = {at: heads[at] for at in cycle}
    for at, head in inner.items():
        real_head, real = was[head, at]
        found[real] = real_head
    return found


def _cycle(heads: dict[int, int]) -> set[int]:
    for at in heads:
        seen = []
        while at in heads and at not in seen:
            seen.append(at)
            at = heads[at]
        if at in seen:
            return set(seen[seen.index(at) :])
    return set()
