"""Sentences of treebanks in CoNLL-U, as the parser of the program wants its words: `fluid-filled` is one.

The folder holds `EWT`, `GUM` and `PUD`, each a copy of the Universal Dependencies project's repository of that name
(UD_English-EWT, …); what is learned and what is held back is told in `docs/parser.md`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

GENRES = ("bio", "interview", "news", "voyage", "textbook", "speech", "court", "vlog")
"""The genres of GUM that are learned from: their texts may be used for any purpose, others not for commerce."""
_HELD_BACK = ("EWT/en_ewt-ud-dev", "EWT/en_ewt-ud-test", "GUM/en_gum-ud-dev", "GUM/en_gum-ud-test")
_DOCUMENT = re.compile(r"newdoc id = (\S+)")
_KEPT = {"nsubj:pass", "aux:pass", "acl:relcl", "nmod:poss", "compound:prt", "csubj:pass", "obl:agent"}
"""Relations with a second name that says what the program asks for; of others the first name is learned."""
_WORD = re.compile(r"\w")


@dataclass(frozen=True)
class Word:
    """A word of a treebank: its tag, the place of its head from 1 on (0: none), its relation to it, its plain form."""

    text: str
    tag: str
    head: int
    label: str
    is_joined: bool
    """Whether no blank stands behind it."""

    lemma: str = ""


Sentence = Sequence[Word]


def learned_and_held(folder: Path) -> tuple[list[Sentence], dict[str, list[Sentence]]]:
    """The sentences to learn from, and by treebank those by which to see how well it went."""
    held = {name for bank in _HELD_BACK for name in _documents(folder / f"{bank}.conllu")}
    files = sorted((folder / "EWT/src/not-to-release/sources").glob("*/*.conllu"))
    for genre in GENRES:
        files += sorted((folder / "GUM").glob(f"GUM_{genre}_*.conllu"))
    learned = [sentence for file in files if not _documents(file) & held for sentence in sentences(file)]
    learned += sentences(folder / "PUD/en_pud-ud-test.conllu")
    return learned, {bank: list(sentences(folder / f"{bank}.conllu")) for bank in _HELD_BACK if bank.endswith("-dev")}


def _documents(file: Path) -> set[str]:
    return set(_DOCUMENT.findall(file.read_text(encoding="utf-8")))


def sentences(file: Path) -> Iterator[Sentence]:
    """The sentences of a file."""
    for block in file.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
        words = [_word(row) for row in rows if row[0].isdigit()]  # no "4-5", two words written as one, nor "4.1"
        if words:
            yield _with_hyphens_joined(words)


def _word(row: Sequence[str]) -> Word:
    tag = row[4] if row[4] != "_" else row[3]
    label = row[7] if row[7] in _KEPT else row[7].partition(":")[0]
    return Word(row[1], tag, int(row[6]) if row[6] != "_" else 0, label, "SpaceAfter=No" in row[9], row[2])


def _with_hyphens_joined(words: Sequence[Word]) -> Sentence:
    """A sentence in which words around a hyphen without blanks are one word, hung on what its outer word hung on."""
    runs: list[tuple[int, int]] = []
    at = 0
    while at < len(words):
        last = at
        while _goes_on(words[last : last + 3]):
            last += 2
        runs.append((at, last))
        at = last + 1
    place = {at: new for new, (first, last) in enumerate(runs, 1) for at in range(first + 1, last + 2)} | {0: 0}
    return [_joined(words, first, last, place) for first, last in runs]


def _goes_on(three: Sequence[Word]) -> bool:
    if len(three) < 3:
        return False
    before, hyphen, behind = three
    joined = before.is_joined and hyphen.text in ("-", "–") and hyphen.is_joined
    return joined and bool(_WORD.search(before.text) and _WORD.search(behind.text))


def _joined(words: Sequence[Word], first: int, last: int, place: dict[int, int]) -> Word:
    inside = range(first, last + 1)
    outer = [at for at in inside if not first <= words[at].head - 1 <= last] or [last]
    top = max(outer, key=lambda at: (words[at].label != "punct", at))
    head = place[words[top].head]
    head = 0 if head == place[top + 1] else head
    text = "".join(words[at].text for at in inside)
    return replace(words[top], text=text, head=head, is_joined=words[last].is_joined)
