"""Learns the ear for slips: `python training/learn_slips.py SENTENCES TREEBANKS FOLDER`.

Writes `weights.npz` and `words.txt` into FOLDER, as `audiolesson.draft.english.slips.ear` reads them. SENTENCES is a
file with a sentence a line, as `textbooks.py` makes it; TREEBANKS as for `learn_parser.py`: their sentences are learned
from, too, twice, and the forms of their words are those that slips are made of (`spoilt.py`). The program needs none of
this. Into an environment that has audiolesson install torch (and lxml for `textbooks.py`); 48 minutes on two cores.
`--minutes 1 --most 4000` tries it. The numbers that we ship come from this recipe, but that it left out the longest
sentences of every 4,096, and held sentences back after those of the treebanks were doubled.
"""

import argparse
import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import torch
from nets import SHAPES, WIDTHS, rows_of, some, take_step, with_unseen
from spoilt import Spoiler, Words, forms_of
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence
from treebanks import learned_and_held
from written import write_weights, write_words

from audiolesson.draft.english.parse.model import PARTS, UNKNOWN, Model, parts_of
from audiolesson.draft.english.parse.tokens import tokens

LEAST = (8, 20, 20, 20, 30)
"""How often each part of a word must stand in what is learned, to have a row of its own."""
WIDTH, HEARD = 160, 96
SHORTEST, LONGEST = 4, 50
HELD_BACK = 2000
AT_ONCE = 3200
"""Words that are learned from at a time."""
RATE, LEAST_SHARE = 2e-3, 0.02
WRONG_WORDS = 3.0
"""How much more it counts to find the wrong words than the wrong sentences."""
AS_THEY_STAND = 0.75
"""Up to this share of chance a sentence is learned as it stands, too; up to a half it is spoilt."""

Case = tuple[Words, list[int]]


class Net(nn.Module):
    """The ear while it learns: the same sums as in `ear.py`, and parts left out by chance."""

    def __init__(self, sizes: Sequence[int]) -> None:
        super().__init__()
        self.e = nn.ModuleList([nn.Embedding(size, width) for size, width in zip(sizes, WIDTHS, strict=True)])
        self.l = nn.LSTM(sum(WIDTHS), WIDTH, bidirectional=True, batch_first=True)
        self.h = nn.Linear(2 * WIDTH, HEARD)
        self.t, self.s = nn.Linear(HEARD, 1), nn.Linear(HEARD + 1, 1)

    def forward(self, rows: Tensor, lengths: Tensor, rare: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The odds of each word, of each sentence, and which rows are words."""
        if self.training:
            rows = with_unseen(rows, rare)
        heard, wrong, is_word = self.read(rows, lengths, (0.1, 0.15))
        return wrong, self.s(self.most(heard, wrong, is_word)).squeeze(-1), is_word

    def read(self, rows: Tensor, lengths: Tensor, left_out: tuple[float, float]) -> tuple[Tensor, Tensor, Tensor]:
        """What each word shows, its odds, and which rows are words; `left_out`: how much of words and of what is read,
        while it learns."""
        known = torch.cat([table(rows[..., part]) for part, table in enumerate(self.e)], -1)
        known = some(known, left_out[0]) if self.training else known
        packed, _ = self.l(pack_padded_sequence(known, lengths, batch_first=True))
        read = pad_packed_sequence(packed, batch_first=True)[0]
        heard = functional.relu(self.h(some(read, left_out[1]) if self.training else read))
        return heard, self.t(heard).squeeze(-1), torch.arange(heard.shape[1]) < lengths[:, None]

    def most(self, heard: Tensor, wrong: Tensor, is_word: Tensor) -> Tensor:
        """The most that any word of each sentence shows, and the worst odds of one."""
        most = heard.masked_fill(~is_word.unsqueeze(-1), 0).max(1).values
        worst = wrong.masked_fill(~is_word, float("-inf")).max(1).values
        return torch.cat([most, worst[:, None]], -1)


class Known:
    """What is known of words: their rows in the tables, and how rare they are, each looked up once."""

    def __init__(self, model: Model, count: Counter[str]) -> None:
        self.model = model
        self.rows = cache(model.features)
        self.rarity = cache(lambda word: 3 / (3 + count[parts_of(word)[0]]))


def as_numbers(cases: Sequence[Case], known: Known) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Sentences as numbers, the longest first: rows, lengths, how rare their words are, which are wrong."""
    cases = sorted(cases, key=lambda case: -len(case[0]))
    size = (len(cases), len(cases[0][0]))
    rows, rare, wrong = torch.zeros(*size, len(WIDTHS), dtype=torch.long), torch.zeros(size), torch.zeros(size)
    for at, (words, marks) in enumerate(cases):
        rows[at, : len(words)] = torch.tensor([known.rows(word) for word in words])
        rare[at, : len(words)] = torch.tensor([known.rarity(word) for word in words])
        wrong[at, : len(words)] = torch.tensor(marks, dtype=torch.float)
    return rows, torch.tensor([len(words) for words, _ in cases]), rare, wrong


def batches(cases: list[Case], chance: random.Random) -> Iterator[list[Case]]:
    """Sentences of about one length together, in an order of chance."""
    cases.sort(key=lambda case: (len(case[0]), chance.random()))
    parted, some, words = [], [], 0
    for case in cases:
        some.append(case)
        words += len(case[0])
        if words >= AT_ONCE:
            parted.append(some)
            some, words = [], 0
    parted += [some] if some else []
    chance.shuffle(parted)
    yield from parted


def some_spoilt(sentences: Sequence[Words], spoil: Spoiler, chance: random.Random) -> list[Case]:
    """Sentences as they stand, and about half of them spoilt."""
    found: list[Case] = []
    for words in sentences:
        kind = chance.random()
        made = spoil(words) if kind < 0.5 else None
        if made:
            found.append(made)
        if not made or kind < AS_THEY_STAND - 0.5:
            found.append((words, [0] * len(words)))
    return found


def learn(net: Net, sentences: list[Words], spoil: Spoiler, known: Known, minutes: float) -> None:
    """For some minutes, again and again over all sentences, each time spoilt anew; the rate falls with time."""
    adam = torch.optim.Adam(net.parameters(), lr=RATE, betas=(0.9, 0.98))
    begin, step, lost = time.monotonic(), 0, list[float]()
    net.train()
    while True:
        spoil.chance.shuffle(sentences)
        for start in range(0, len(sentences), 4096):
            for batch in batches(some_spoilt(sentences[start : start + 4096], spoil, spoil.chance), spoil.chance):
                gone = (time.monotonic() - begin) / (60 * minutes)
                if gone >= 1:
                    return
                step += 1
                for group in adam.param_groups:
                    group["lr"] = RATE * min(1, step / 200) * max(LEAST_SHARE, min(1, 1.5 * (1 - gone)))
                rows, lengths, rare, marks = as_numbers(batch, known)
                wrong, odds, is_word = net(rows, lengths, rare)
                loss = functional.binary_cross_entropy_with_logits(odds, marks.max(1).values)
                loss = loss + WRONG_WORDS * functional.binary_cross_entropy_with_logits(wrong[is_word], marks[is_word])
                lost.append(take_step(net, loss, adam))
        print(f"{60 * gone * minutes:.0f} s: loss {sum(lost[-500:]) / len(lost[-500:]):.3f}", flush=True)


def measured(net: Net, cases: Sequence[Case], known: Known) -> str:
    """How many spoilt sentences are heard where 1, 3 and 10 of 100 printed ones are."""
    net.eval()
    odds: list[tuple[float, bool]] = []
    with torch.no_grad():
        for start in range(0, len(cases), 64):
            rows, lengths, rare, marks = as_numbers(cases[start : start + 64], known)
            _, found, _ = net(rows, lengths, rare)
            odds += zip(found.tolist(), (marks.max(1).values > 0).tolist(), strict=True)
    right = sorted(value for value, spoilt in odds if not spoilt)
    wrong = [value for value, spoilt in odds if spoilt]
    bars = {share: right[int(len(right) * (1 - share))] for share in (0.01, 0.03, 0.1)}
    return ", ".join(f"{sum(v > bar for v in wrong) / len(wrong):.0%} at {share:.0%}" for share, bar in bars.items())


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("sentences", "treebanks", "folder"):
        asked.add_argument(name, type=Path)
    asked.add_argument("--minutes", type=float, default=48)
    asked.add_argument("--most", type=int, help="learn from so many sentences only")
    given = asked.parse_args()
    torch.manual_seed(1)
    chance = random.Random(1)
    banks, _ = learned_and_held(given.treebanks)
    said = given.sentences.read_text(encoding="utf-8").splitlines()
    every = [[token.text for token in tokens(line)] for line in said]
    twice = [[word.text for word in sentence] for sentence in banks if sentence[-1].text in (".", "!", "?")]
    every = [words for words in every if SHORTEST <= len(words) <= LONGEST]
    chance.shuffle(every)
    held, learned = every[:HELD_BACK], every[HELD_BACK:][: given.most]
    learned += 2 * [words for words in twice if SHORTEST <= len(words) <= LONGEST][: given.most]
    rows, count = rows_of((word for words in learned for word in words), LEAST)
    known = Known(Model({}, rows, (), ()), count)
    spoil = Spoiler(learned, forms_of(banks), chance)
    net = Net([*(len(known.model.rows[part]) + UNKNOWN + 1 for part in PARTS), SHAPES])
    learn(net, learned, spoil, known, given.minutes)
    cases = [(words, [0] * len(words)) for words in held]
    cases += [made for words in held if (made := spoil(words))]
    print(measured(net, cases, known))
    given.folder.mkdir(parents=True, exist_ok=True)
    write_weights({name: value.numpy() for name, value in net.state_dict().items()}, given.folder / "weights.npz")
    write_words(known.model, given.folder / "words.txt")


if __name__ == "__main__":
    main()
