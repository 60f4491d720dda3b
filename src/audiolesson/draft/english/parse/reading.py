"""Sentences read by the parser, all that are asked for at once: numpy is quick with many, slow with one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from audiolesson.draft.english.parse.model import Model, model
from audiolesson.draft.english.parse.tokens import Token, tokens
from audiolesson.draft.english.parse.tree import ROOT, Tree

if TYPE_CHECKING:
    from audiolesson.draft.english.parse.model import Array

MOST_WORDS = 60
"""Words of a sentence that is read: time grows with the longest, and longer ones are read badly."""
_AT_ONCE = 64


def trees_of(texts: Sequence[str]) -> list[Tree | None]:
    """The tree of each sentence; None where it has no word, too many, or where the arcs that are found make no tree."""
    every = [tokens(text) for text in texts]
    fit = sorted((at for at, words in enumerate(every) if 0 < len(words) <= MOST_WORDS), key=lambda at: -len(every[at]))
    found: list[Tree | None] = [None] * len(texts)
    for start in range(0, len(fit), _AT_ONCE):
        some = fit[start : start + _AT_ONCE]
        for at, tree in zip(some, _read([every[at] for at in some]), strict=True):
            found[at] = tree
    return found


def _read(batch: Sequence[tuple[Token, ...]]) -> list[Tree | None]:
    """The trees of some sentences, the longest first."""
    import numpy as np

    learned = model()
    get = learned.arrays.__getitem__
    lengths = [len(words) + 1 for words in batch]
    first = _both_ways(_vectors(learned, batch, lengths), lengths, learned, "l1")
    deep = _both_ways(first, lengths, learned, "l2")
    one = np.ones((*deep.shape[:2], 1))
    tags = (first @ get("tag.weight").T + get("tag.bias")).argmax(-1)
    heads = _bent(deep, learned, "h")
    arcs = np.concatenate([_bent(deep, learned, "d"), one], -1) @ get("U") @ heads.transpose(0, 2, 1)
    over = np.concatenate([_bent(deep, learned, "lh"), one], -1)
    own = np.concatenate([_bent(deep, learned, "ld"), one], -1)
    return [_tree(learned, words, tags[at], arcs[at], over[at], own[at]) for at, words in enumerate(batch)]


def _tree(
    learned: Model, words: tuple[Token, ...], tags: "Array", arcs: "Array", over: "Array", own: "Array"
) -> Tree | None:
    """The tree of one sentence from the scores of its arcs: each word hangs on what it fits best."""
    import numpy as np

    size = len(words) + 1
    scores = arcs[1:size, :size].copy()
    scores[np.arange(size - 1), np.arange(1, size)] = -np.inf
    shares = np.exp(scores - scores.max(-1, keepdims=True))
    shares /= shares.sum(-1, keepdims=True)
    heads = scores.argmax(-1)
    if not _is_tree([int(head) - 1 for head in heads]):
        return None
    kinds = np.einsum("ni,kij,nj->nk", own[1:size], learned.arrays["W"], over[heads], optimize=True).argmax(-1)
    return Tree(
        words,
        tuple(learned.tags[tag] for tag in tags[1:size]),
        tuple(int(head) - 1 for head in heads),
        tuple(learned.labels[kind] for kind in kinds),
        tuple(float(share) for share in shares[np.arange(size - 1), heads]),
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


def _vectors(learned: Model, batch: Sequence[tuple[Token, ...]], lengths: Sequence[int]) -> "Array":
    """What is known of each word: sentences × words × numbers, zeros behind the end of the shorter ones."""
    import numpy as np

    rows = np.zeros((len(batch), lengths[0], 6), dtype=np.int64)
    for at, words in enumerate(batch):
        rows[at, : lengths[at]] = [learned.root, *(learned.features(word.text) for word in words)]
    return np.concatenate([learned.arrays[f"e.{part}.weight"][rows[..., part]] for part in range(6)], -1)


def _bent(deep: "Array", learned: Model, name: str) -> "Array":
    import numpy as np

    return np.maximum(deep @ learned.arrays[f"{name}.weight"].T + learned.arrays[f"{name}.bias"], 0.0)


def _both_ways(inputs: "Array", lengths: Sequence[int], learned: Model, name: str) -> "Array":
    """What is known of each word with its neighbours: a layer that reads forwards and one that reads backwards."""
    import numpy as np

    active = [sum(length > at for length in lengths) for at in range(lengths[0])]
    ways = []
    for end, order in (("", range(lengths[0])), ("_reverse", range(lengths[0] - 1, -1, -1))):
        weights = learned.arrays[f"{name}.weight_ih_l0{end}"]
        own = learned.arrays[f"{name}.weight_hh_l0{end}"].T
        bias = learned.arrays[f"{name}.bias_ih_l0{end}"] + learned.arrays[f"{name}.bias_hh_l0{end}"]
        before = inputs @ weights.T + bias
        width = own.shape[0]
        state, cell = np.zeros((len(lengths), width)), np.zeros((len(lengths), width))
        out = np.zeros((len(lengths), lengths[0], width))
        for at in order:
            here = active[at]
            gates = before[:here, at] + state[:here] @ own
            opened = 1.0 / (1.0 + np.exp(-gates))
            cell[:here] = opened[:, width : 2 * width] * cell[:here] + opened[:, :width] * np.tanh(
                gates[:, 2 * width : 3 * width]
            )
            state[:here] = opened[:, 3 * width :] * np.tanh(cell[:here])
            out[:here, at] = state[:here]
        ways.append(out)
    return np.concatenate(ways, -1)
