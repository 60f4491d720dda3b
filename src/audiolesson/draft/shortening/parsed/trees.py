"""The trees of a lesson's long sentences, each read once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import Tree

ENOUGH = 400
"""Sentences of notes that are read, at 3 to 10 ms each: an episode says some sixty."""

MOST_PHRASES = 250
"""Phrases of notes that are read so, beside these."""


@dataclass(frozen=True, slots=True)
class Trees:
    """The trees that were read so far, by the words of their sentence; of `notes`, and of the `phrases` in them, also
    the doubtful ones.
    """

    known: dict[str, Tree | None] = field(default_factory=dict)
    notes: dict[str, Tree | None] = field(default_factory=dict)
    phrases: dict[str, Tree | None] = field(default_factory=dict)

    def read(self, sentences: Iterable[str]) -> None:
        """Read sentences that will be asked for, all at once: that is far quicker than one by one."""
        new = [said for said in dict.fromkeys(sentences) if said not in self.known]
        self.known.update(zip(new, trees_of(new), strict=True))

    def of(self, sentence: str) -> Tree | None:
        """The tree of a sentence; None where none is found."""
        self.read((sentence,))
        return self.known[sentence]

    def several(self, sentences: Sequence[str]) -> list[Tree | None]:
        """The trees of sentences."""
        self.read(sentences)
        return [self.known[said] for said in sentences]

    def read_few(self, sentences: Sequence[str]) -> None:
        """Read notes at once, as many as `of_few` will give."""
        new = [said for said in dict.fromkeys(sentences) if said not in self.notes]
        some = new[: max(0, ENOUGH - len(self.notes))]
        self.notes.update(zip(some, trees_of(some, in_any_case=True), strict=True))

    def of_phrase(self, sentence: str) -> Tree | None:
        """The tree of a sentence made of a phrase of notes; None where so many were read that lists are told enough."""
        if sentence not in self.phrases and len(self.phrases) < MOST_PHRASES:
            self.phrases.update(zip((sentence,), trees_of((sentence,), in_any_case=True), strict=True))
        return self.phrases.get(sentence)

    def of_few(self, sentence: str) -> Tree | None:
        """The tree of a sentence of notes; None where so many were read that those of an episode are among them."""
        self.read_few((sentence,))
        return self.notes.get(sentence)
