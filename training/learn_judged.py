"""Teaches the ear what readers drop: `python training/learn_judged.py JUDGED EAR FOLDER`.

JUDGED is a file with a judged sentence a line: what is wrong with it (G, T, F, E, P, or nothing), a tab, the sentence.
G: ungrammatical, T: untrue to its lesson, F: of the page or course, E: tells nothing, P: not to be placed. EAR is the
folder that `learn_slips.py` wrote. Writes `weights.npz` and `words.txt` into FOLDER, as the program's ear reads them.
The vectors of words stay as they are, for the judged sentences are few. It needs torch; 3 minutes on a core.
"""

import argparse
import random
from collections.abc import Sequence
from pathlib import Path

import torch
from learn_slips import HEARD, Net
from nets import take_step
from torch import Tensor, nn
from torch.nn import functional
from written import write_weights, write_words

from audiolesson.draft.english.parse.model import PARTS, Model, model_in
from audiolesson.draft.english.parse.tokens import tokens
from audiolesson.draft.english.slips.ear import MOST_WORDS, as_printed

HARM = {"": 0.0, "G": 1.0, "T": 1.0, "F": 0.8, "E": 0.6, "P": 0.6}
"""How bad what readers found is to hear; most of what cannot be placed can be behind another sentence."""
KINDS = ("G", "GT", "GTFEP")
"""What is told apart besides while it learns, so that it learns more of each sentence; not kept."""
RATE, DECAY, EPOCHS = 7e-4, 0.01, 6
AT_ONCE = 32
FIRST_ODDS = -2.0

Judged = tuple[str, list[tuple[int, ...]]]
"""What is wrong with a sentence, and the rows of its words."""


class Listener(Net):
    """The ear while it learns from judgements: its last layer anew, and one that tells kinds apart."""

    def __init__(self, learned: Model) -> None:
        super().__init__([len(learned.arrays[f"e.{part}.weight"]) for part in range(len(PARTS) + 1)])
        kept = {name: torch.tensor(learned.arrays[name], dtype=torch.float) for name in self.state_dict()}
        self.load_state_dict(kept)
        self.k = nn.Linear(2 * HEARD + 3, len(KINDS))
        with torch.no_grad():  # begins as it heard before, less surely
            self.s.weight *= 0.3
            self.s.bias.fill_(FIRST_ODDS)
            self.k.weight.zero_()
            self.k.bias.fill_(FIRST_ODDS)
            self.k.weight[:, :HEARD] = self.s.weight[:, :HEARD]
            self.k.weight[:, 2 * HEARD] = self.s.weight[0, HEARD]

    def judged(self, rows: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        """The odds that each sentence is bad, and that it is of each kind."""
        heard, wrong, is_word = self.read(rows, lengths, (0.15, 0.25))
        most = self.most(heard, wrong, is_word)
        mean = (heard * is_word.unsqueeze(-1)).sum(1) / lengths[:, None]
        size = lengths.float()[:, None]
        every = torch.cat([most[:, :HEARD], mean, most[:, HEARD:], 5 / size, size.log()], -1)
        return self.s(most).squeeze(-1), self.k(every)


def as_numbers(cases: Sequence[Judged]) -> tuple[list[str], Tensor, Tensor]:
    """Judged sentences as numbers, the longest first: what is wrong with them, rows, lengths."""
    cases = sorted(cases, key=lambda case: -len(case[1]))
    rows = torch.zeros(len(cases), len(cases[0][1]), len(cases[0][1][0]), dtype=torch.long)
    for at, (_, words) in enumerate(cases):
        rows[at, : len(words)] = torch.tensor(words)
    return [kind for kind, _ in cases], rows, torch.tensor([len(words) for _, words in cases])


def batches(cases: list[Judged], chance: random.Random) -> list[list[Judged]]:
    """Sentences of about one length together, in an order of chance."""
    chance.shuffle(cases)
    firsts = range(0, len(cases), 1024)
    alike = [sorted(cases[first : first + 1024], key=lambda case: -len(case[1])) for first in firsts]
    parted = [run[start : start + AT_ONCE] for run in alike for start in range(0, len(run), AT_ONCE)]
    chance.shuffle(parted)
    return parted


def learn(net: Listener, cases: list[Judged], chance: random.Random) -> None:
    """From all judgements, again and again; the new layers learn three times as fast."""
    new = [value for name, value in net.named_parameters() if name.startswith("k")]
    old = [value for name, value in net.named_parameters() if not name.startswith(("k", "e."))]
    adam = torch.optim.AdamW([{"params": new, "lr": 3 * RATE}, {"params": old}], lr=RATE, weight_decay=DECAY)
    net.train()
    for _ in range(EPOCHS):
        lost = 0.0
        parted = batches(cases, chance)
        for batch in parted:
            kinds, rows, lengths = as_numbers(batch)
            odds, told = net.judged(rows, lengths)
            harm = torch.tensor([HARM[kind] for kind in kinds])
            each = torch.tensor([[float(bool(kind) and kind in group) for group in KINDS] for kind in kinds])
            loss = functional.binary_cross_entropy_with_logits(odds, harm)
            lost += take_step(net, loss + functional.binary_cross_entropy_with_logits(told, each), adam)
        print(f"loss {lost / len(parted):.3f}", flush=True)


def read_judged(lines: Sequence[str], learned: Model) -> list[Judged]:
    """The judged sentences of a file's lines, but for those that the ear does not hear: without words, or too long."""
    every = (line.partition("\t")[::2] for line in lines)
    found = [(kind, [learned.features(word.text) for word in tokens(as_printed(said))]) for kind, said in every]
    return [(kind, words) for kind, words in found if 0 < len(words) <= MOST_WORDS]


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("judged", "ear", "folder"):
        asked.add_argument(name, type=Path)
    given = asked.parse_args()
    torch.manual_seed(1)
    learned = model_in(given.ear, ())
    net = Listener(learned)
    learn(net, read_judged(given.judged.read_text(encoding="utf-8").splitlines(), learned), random.Random(1))
    given.folder.mkdir(parents=True, exist_ok=True)
    kept = {name: value.numpy() for name, value in net.state_dict().items() if not name.startswith("k")}
    write_weights(kept, given.folder / "weights.npz")
    write_words(learned, given.folder / "words.txt")


if __name__ == "__main__":
    main()
