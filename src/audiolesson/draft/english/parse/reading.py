"""Sentences read by the parser, all that are asked for at once: numpy is quick with many, slow with one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from audiolesson.draft.english.parse.layers import Rows, at_once, bent, both_ways, vectors, weighed
from audiolesson.draft.english.parse.model import Model, model
from audiolesson.draft.english.parse.spanning import best_heads
from audiolesson.draft.english.parse.tokens import Token, tokens
from audiolesson.draft.english.parse.tree import ROOT, Tree

if TYPE_CHECKING:
    from audiolesson.draft.english.parse.model import Array

MOST_WORDS = 60
"""Words of a sentence that is read: time grows with the longest, and longer ones are read badly."""
_LEAST = 1e-12
"""The least share of a head, so that its logarithm is a number."""


def trees_of(texts: Sequence[str], *, in_any_case: bool = False) -> list[Tree | None]:
    """The tree of each sentence; None where it has no word, too many, or where the arcs that are found make no tree.

    `in_any_case`: such arcs are replaced by those of the best tree.
    """
    every = [tokens(text) for text in texts]
    found: list[Tree | None] = [None] * len(texts)
    for some in at_once(every, MOST_WORDS):
        for at, tree in zip(some, _read([every[at] for at in some], in_any_case), strict=True):
            found[at] = tree
    return found


def tree_of(text: str) -> Tree | None:
    """The tree of one sentence; of several, `trees_of` is quicker."""
    return trees_of([text])[0]


def _read(batch: Sequence[tuple[Token, ...]], in_any_case: bool) -> list[Tree | None]:
    """The trees of some sentences, the longest first."""
    learned = model()  # loads numpy as it should be
    import numpy as np

    rows = Rows(tuple(len(words) + 1 for words in batch))
    known = {word: at for at, word in enumerate(dict.fromkeys(word.text for words in batch for word in words), 1)}
    at_each = np.zeros(rows.starts[-1], dtype=np.int64)
    for words, at in zip(batch, rows.of_each, strict=True):
        at_each[at[1:]] = [known[word.text] for word in words]
    alone = vectors(np.array([learned.root, *map(learned.features, known)]), learned)
    first = both_ways(alone, at_each, rows, learned, "l1")
    deep = both_ways(first, np.arange(len(first)), rows, learned, "l2")
    tags = weighed(first, learned, "tag").argmax(1)
    hanging, over = bent(deep, learned, "d", one=True) @ learned.arrays["U"], bent(deep, learned, "h")
    label, label_over = bent(deep, learned, "ld", one=True), bent(deep, learned, "lh", one=True)
    return [
        _tree(learned, words, tags[at], hanging[at] @ over[at].T, label[at], label_over[at], in_any_case)
        for words, at in zip(batch, rows.of_each, strict=True)
    ]


def _tree(
    learned: Model,
    words: tuple[Token, ...],
    tags: "Array",
    arcs: "Array",
    label: "Array",
    label_over: "Array",
    in_any_case: bool,
) -> Tree | None:
    """The tree of one sentence from the scores of its arcs: each word hangs on what it fits best."""
    import numpy as np

    size = len(words)
    scores = arcs[1:]
    scores[np.arange(size), np.arange(1, size + 1)] = -np.inf
    shares = np.exp(scores - scores.max(1, keepdims=True))
    shares /= shares.sum(1, keepdims=True)
    heads = scores.argmax(1)
    if not _is_tree([head - 1 for head in heads.tolist()]):
        if not in_any_case:
            return None
        heads = np.array(best_heads([[0.0] * (size + 1), *np.log(np.maximum(shares, _LEAST)).tolist()])[1:])
    pairs = (label @ learned.arrays["kinds"])[1:].reshape(size, -1, label_over.shape[1])
    kinds = pairs @ label_over[heads][..., None]
    return Tree(
        words,
        tuple(learned.tags[tag] for tag in tags[1:]),
        tuple(head - 1 for head in heads.tolist()),
        tuple(learned.labels[kind] for kind in kinds[..., 0].argmax(1)),
        tuple(shares[np.arange(size), heads].tolist()),
    )


def _is_tree(heads: Sequence[int]) -> bool:
    """Whether one word alone hangs on nothing, and all others hang on it, near or far."""
    if heads.count(ROOT) != 1:
        return False
    for at in range(len(heads)):
        steps = 0
        while at != ROOT:
            at = heads[at]
            steps += 1
            if steps > len(heads):
                return False
    return True
