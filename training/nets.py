"""What both nets do while they learn, and how words become rows of their tables."""

from collections import Counter
from collections.abc import Iterable, Sequence

import torch
from torch import Tensor, nn

from audiolesson.draft.english.parse.model import PARTS, UNKNOWN, parts_of

SHAPES = 12
WIDTHS = (64, 32, 32, 16, 16, 8)
"""Numbers of a row: of a word, its parts and its shape."""


def some(values: Tensor, share: float) -> Tensor:
    """Values without a share of their numbers, the same ones in a whole sentence, so that no net leans on a few."""
    return values * torch.bernoulli(torch.full((values.shape[0], 1, values.shape[2]), 1 - share)) / (1 - share)


def with_unseen(rows: Tensor, rare: Tensor) -> Tensor:
    """Rows in which a rare word is now and then one that was never seen; `rare`: how often."""
    unseen = torch.rand(rare.shape) < rare
    return torch.cat([rows[..., :1].masked_fill(unseen.unsqueeze(-1), UNKNOWN), rows[..., 1:]], -1)


def rows_of(words: Iterable[str], least: Sequence[int]) -> tuple[dict[str, dict[str, int]], Counter[str]]:
    """Of each part of words its rows, for those that stand often enough, and how often each word stands."""
    counts: list[Counter[str]] = [Counter() for _ in PARTS]
    for word, times in Counter(words).items():
        for count, part in zip(counts, parts_of(word), strict=True):
            if part:
                count[part] += times
    frequent = (
        [part for part, times in sorted(count.items(), key=lambda item: (-item[1], item[0])) if times >= fewest]
        for count, fewest in zip(counts, least, strict=True)
    )
    return {
        name: {part: at for at, part in enumerate(kept, UNKNOWN + 1)}
        for name, kept in zip(PARTS, frequent, strict=True)
    }, counts[0]


def take_step(net: nn.Module, loss: Tensor, adam: torch.optim.Optimizer) -> float:
    """Learn from a loss, however steep, by no more than a bound; the loss as a number."""
    adam.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(net.parameters(), 5.0)
    adam.step()
    return loss.item()
