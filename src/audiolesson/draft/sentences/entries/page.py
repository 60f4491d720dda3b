"""A page while its entries are looked for, and what of many long entries is told."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from audiolesson.draft.english.texts import cut, glue, is_bold, sentences_of
from audiolesson.draft.sentences.entries.entry import Entry, Told, first_sentences, several_names, told
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.lesson.model import Block
from audiolesson.patterns import lazy


@dataclass(frozen=True, slots=True)
class Page:
    """What is known of the page while its entries are looked for: all its words, and the trees of its sentences.

    `columns`: labels that stand again and again under the names, "Use:" and "Example:", and so are none themselves.
    `is_long`: it holds far more than is told.
    """

    whole: str
    trees: Trees
    columns: frozenset[str] = frozenset()
    is_long: bool = False

    def told(self, entries: Sequence[Entry], *, deeds: bool = False, advice: bool = False) -> list[Told]:
        """Entries as paragraphs; `deeds`: elsewhere texts of their kind say what their names do; `advice`: orders
        say what their names mean."""
        entries = with_their_subject(entries)
        self.trees.read_few(first_sentences(entries))
        begins = [(entry.text.text.split(" ", 1)[0], several_names(entry.term.text)) for entry in entries]
        apart = any((first == "They" and not several) or (first == "It" and several) for first, several in begins)
        return [told(entry, self.whole, self.trees, deeds=deeds, apart=apart, advice=advice) for entry in entries]


def with_their_subject(entries: Sequence[Entry]) -> list[Entry]:
    """Entries that all speak of one thing, "Mills grind corn …", "They stand …", with that in the place of "they"."""
    begins = Counter(" ".join(entry.text.text.split(" ")[:2]) for entry in entries)
    subject, number = begins.most_common(1)[0] if begins else ("", 0)
    if number < _LEAST_SAID or not _SEVERAL.fullmatch(subject):
        return list(entries)
    return [
        Entry(entry.term, glue(subject, " ", cut(entry.text, len("They "), len(entry.text.text))))
        if entry.text.text.startswith("They ")
        else entry
        for entry in entries
    ]


_LEAST_SAID = 2
_SEVERAL = lazy(r"[A-Z][\w-]* [a-z][\w-]*[^s]s")
"""What several entries begin with: a name of two words in the plural."""


_MANY, _MANY_WORDS = 4, 180
"""So many entries of so many words in all are more than a segment tells: what each means, then, and nothing else."""


def shortened(blocks: Sequence[Block], entries: frozenset[int]) -> tuple[Block, ...]:
    """The blocks, where there are many long entries with what each means alone."""
    long = [block.text for block in blocks if id(block) in entries]
    if len(long) < _MANY or sum(len(text.text.split()) for text in long) < _MANY_WORDS:
        return tuple(blocks)
    return tuple(_what_it_means(block) if id(block) in entries else block for block in blocks)


def _what_it_means(block: Block) -> Block:
    """An entry's first sentence, and one that cannot be parted from it."""
    spans = sentences_of(block.text, "en")
    parts = [cut(block.text, *span) for span in spans]
    at = 2 if parts and is_bold(parts[0]) else 1
    at += len(parts) > at and _GOES_ON.match(parts[at].text) is not None
    return replace(block, text=cut(block.text, 0, spans[at - 1][1])) if len(parts) > at else block


_GOES_ON = lazy(r"(?:It|They|This|That|These|But|However|Here|Then|So|And)\b")
"""How a sentence begins that belongs to the one before it."""
