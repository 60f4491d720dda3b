"""Learns the numbers of the parser from treebanks: `python training/learn_parser.py TREEBANKS FOLDER`.

Writes `weights.npz` and `words.txt` into FOLDER, as `audiolesson.draft.english.parse.model` reads them. TREEBANKS is
a folder with the repositories `EWT`, `GUM` and `PUD` (see `treebanks.py`). The program needs none of this. Into an
environment that has audiolesson install torch (`pip install torch`, its build for the CPU will do); ten passes take
three quarters of an hour on two cores. `--passes 1 --most 50` tries it on 50 sentences.
"""

import argparse
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import torch
from nets import SHAPES, WIDTHS, rows_of, some, take_step, with_unseen
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence, pad_sequence
from treebanks import Sentence, learned_and_held
from written import write_weights, write_words

from audiolesson.draft.english.parse.model import PARTS, UNKNOWN, Model, parts_of

LEAST = (3, 6, 6, 6, 10)
"""How often each part of a word must stand in what is learned, to have a row of its own."""
WIDTH, ARC, LABEL = 160, 160, 64
LONGEST = 70
AT_ONCE = 1600
"""Words that are learned from at a time."""
RATES = ((2.5e-3, 2.5e-3), (2.0e-3, 0.04e-3))
"""The rates, from and to, of the first half of all passes and of the second."""
NEVER = -1e9


class Net(nn.Module):
    """The parser while it learns: the same sums as in `layers.py` and `reading.py`, and parts left out by chance."""

    def __init__(self, sizes: Sequence[int], tags: int, labels: int) -> None:
        super().__init__()
        self.e = nn.ModuleList([nn.Embedding(size, width) for size, width in zip(sizes, WIDTHS, strict=True)])
        self.l1 = nn.LSTM(sum(WIDTHS), WIDTH, bidirectional=True, batch_first=True)
        self.l2 = nn.LSTM(2 * WIDTH, WIDTH, bidirectional=True, batch_first=True)
        self.tag = nn.Linear(2 * WIDTH, tags)
        self.h, self.d = nn.Linear(2 * WIDTH, ARC), nn.Linear(2 * WIDTH, ARC)
        self.lh, self.ld = nn.Linear(2 * WIDTH, LABEL), nn.Linear(2 * WIDTH, LABEL)
        self.U = nn.Parameter(nn.init.xavier_uniform_(torch.empty(ARC + 1, ARC)))
        self.W = nn.Parameter(nn.init.xavier_uniform_(torch.empty(labels, LABEL + 1, LABEL + 1)))

    def forward(self, rows: Tensor, lengths: Tensor, rare: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """The scores of tags and of arcs, and what labels are made of: each word as one that hangs, and as a head."""
        if self.training:
            rows = with_unseen(rows, rare)
        known = torch.cat([table(rows[..., part]) for part, table in enumerate(self.e)], -1)
        first = self._some(self._read(self.l1, self._some(known, 0.25), lengths), 0.3)
        deep = self._some(self._read(self.l2, first, lengths), 0.3)
        hanging, over, label, label_over = (
            self._some(functional.relu(layer(deep)), 0.3) for layer in (self.d, self.h, self.ld, self.lh)
        )
        arcs = _with_one(hanging) @ self.U @ over.transpose(1, 2)
        size = arcs.shape[1]
        behind = torch.arange(size) >= lengths[:, None]
        return self.tag(first), arcs.masked_fill(behind[:, None], NEVER), _with_one(label), _with_one(label_over)

    def labels(self, label: Tensor, label_over: Tensor, heads: Tensor) -> Tensor:
        """The scores of the relations of each word to a head."""
        chosen = torch.gather(label_over, 1, heads.unsqueeze(-1).expand(-1, -1, label_over.shape[-1]))
        return torch.einsum("bni,kij,bnj->bnk", label, self.W, chosen)

    def _some(self, values: Tensor, share: float) -> Tensor:
        return some(values, share) if self.training else values

    def _read(self, layer: nn.LSTM, values: Tensor, lengths: Tensor) -> Tensor:
        packed, _ = layer(pack_padded_sequence(values, lengths, batch_first=True))
        return pad_packed_sequence(packed, batch_first=True)[0]


def _with_one(values: Tensor) -> Tensor:
    return functional.pad(values, (0, 1), value=1.0)


Case = tuple[Tensor, Tensor, Tensor, Tensor, Tensor]
"""A sentence as numbers, what stands before its first word included: rows, tags, heads, labels, how rare its words."""


def vocabulary(learned: Sequence[Sentence]) -> tuple[Model, Counter[str]]:
    """What the parser knows of words, without numbers yet, and how often each word stands."""
    rows, count = rows_of((word.text for sentence in learned for word in sentence), LEAST)
    tags = sorted({word.tag for sentence in learned for word in sentence})
    labels = sorted({word.label for sentence in learned for word in sentence})
    return Model({}, rows, tuple(tags), tuple(labels)), count


def as_numbers(sentences: Iterable[Sentence], known: Model, count: Counter[str]) -> list[Case]:
    """Sentences as numbers; a tag or a relation that was not learned counts as the first."""
    tags = {tag: at for at, tag in enumerate(known.tags)}
    labels = {label: at for at, label in enumerate(known.labels)}
    return [
        (
            torch.tensor([known.root, *(known.features(word.text) for word in sentence)]),
            torch.tensor([0, *(tags.get(word.tag, 0) for word in sentence)]),
            torch.tensor([0, *(word.head for word in sentence)]),
            torch.tensor([0, *(labels.get(word.label, 0) for word in sentence)]),
            torch.tensor([0.0, *(0.25 / (0.25 + count[parts_of(word.text)[0]]) for word in sentence)]),
        )
        for sentence in sentences
    ]


def batches(cases: Sequence[Case], chance: random.Random) -> Iterator[tuple[Tensor, Tensor, list[Tensor]]]:
    """Sentences of about one length together, in an order of chance: lengths, which rows are words, the numbers."""
    order = sorted(range(len(cases)), key=lambda at: (len(cases[at][0]), chance.random()))
    ends, words = [0], 0
    for done, at in enumerate(order, 1):
        words += len(cases[at][0])
        if words >= AT_ONCE or done == len(order):
            ends.append(done)
            words = 0
    parted = [order[start:end] for start, end in pairwise(ends)]
    chance.shuffle(parted)
    for part in parted:
        some = [cases[at] for at in sorted(part, key=lambda at: -len(cases[at][0]))]
        lengths = torch.tensor([len(case[0]) for case in some])
        places = torch.arange(int(lengths[0]))
        is_word = (places > 0) & (places < lengths[:, None])
        yield lengths, is_word, [pad_sequence(list(column), batch_first=True) for column in zip(*some, strict=True)]


def learn(net: Net, cases: Sequence[Case], passes: int, rates: tuple[float, float], chance: random.Random) -> None:
    """Some passes over all sentences, the rate going from one to another."""
    steps = max(1, passes * sum(1 for _ in batches(cases, random.Random(0))))
    start, end = rates
    adam = torch.optim.Adam(net.parameters(), lr=start, betas=(0.9, 0.95))
    warm = min(200, steps)
    course = torch.optim.lr_scheduler.LambdaLR(
        adam, lambda step: min(1.0, (step + 1) / warm) * (1 + (end / start - 1) * min(1.0, step / steps))
    )
    net.train()
    for at in range(passes):
        lost = []
        for lengths, is_word, (rows, tags, heads, labels, rare) in batches(cases, chance):
            tag, arcs, label, label_over = net(rows, lengths, rare)
            kinds = net.labels(label, label_over, heads)
            loss = functional.cross_entropy(arcs[is_word], heads[is_word])
            loss = loss + functional.cross_entropy(kinds[is_word], labels[is_word])
            loss = loss + 0.5 * functional.cross_entropy(tag[is_word], tags[is_word])
            lost.append(take_step(net, loss, adam))
            course.step()
        print(f"pass {at + 1} of {passes}: loss {sum(lost) / len(lost):.3f}", flush=True)


def measured(net: Net, cases: Sequence[Case]) -> str:
    """The shares of right tags, of right heads, and of right heads with the right relation."""
    net.eval()
    words = right = both = tagged = 0
    with torch.no_grad():
        for lengths, is_word, (rows, tags, heads, labels, rare) in batches(cases, random.Random(0)):
            tag, arcs, label, label_over = net(rows, lengths, rare)
            found = arcs.masked_fill(torch.eye(arcs.shape[1], dtype=torch.bool), NEVER).argmax(-1)
            hung = (found == heads) & is_word
            kinds = net.labels(label, label_over, found).argmax(-1)
            words += int(is_word.sum())
            right += int(hung.sum())
            both += int((hung & (kinds == labels)).sum())
            tagged += int(((tag.argmax(-1) == tags) & is_word).sum())
    return f"tags {tagged / words:.1%}, heads {right / words:.1%}, heads and labels {both / words:.1%}"


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("treebanks", type=Path)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--passes", type=int, default=10)
    asked.add_argument("--most", type=int, help="learn from the first so many sentences only")
    given = asked.parse_args()
    torch.manual_seed(1)
    chance = random.Random(1)
    learned, held = learned_and_held(given.treebanks)
    learned = [sentence for sentence in learned if len(sentence) <= LONGEST][: given.most]
    known, count = vocabulary(learned)
    sizes = [len(known.rows[part]) + UNKNOWN + 1 for part in PARTS]
    net = Net([*sizes, SHAPES], len(known.tags), len(known.labels))
    cases = as_numbers(learned, known, count)
    print(f"{len(cases)} sentences, {sum(map(len, learned))} words, {len(known.rows['word'])} of them known")
    first = given.passes // 2
    for passes, rates in zip((first, given.passes - first), RATES, strict=True):
        learn(net, cases, passes, rates, chance)
    for bank, sentences in held.items():
        print(f"{bank}: {measured(net, as_numbers(sentences[: given.most], known, count))}")
    given.folder.mkdir(parents=True, exist_ok=True)
    write_weights({name: value.numpy() for name, value in net.state_dict().items()}, given.folder / "weights.npz")
    write_words(known, given.folder / "words.txt")


if __name__ == "__main__":
    main()
