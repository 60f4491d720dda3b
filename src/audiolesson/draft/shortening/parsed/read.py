"""A long sentence with its tree: which stretch of it hangs on a word, where it can be cut clean, what is finite."""

import re
from dataclasses import dataclass

from audiolesson.draft.english.parse.tree import FINITE, ROOT, Tree
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.lesson.model import Text

SUBJECTS = ("nsubj", "nsubj:pass", "expl", "csubj")
HELPS = ("aux", "aux:pass", "cop")
_SIGNS = frozenset(",;:—–-.")
JOINED = frozenset({"conj", "parataxis"})


@dataclass(frozen=True)
class Read:
    """A sentence and its tree; places are those of the tree's words."""

    text: Text
    tree: Tree

    @property
    def end(self) -> int:
        """The place of the stop."""
        return len(self.tree.words) - 1

    def word(self, at: int) -> str:
        """A word in small letters; "" beyond the ends."""
        return self.tree.words[at].text.lower() if 0 <= at < len(self.tree.words) else ""

    def said(self, start: int, end: int) -> Text:
        """The words from one place up to another as they are written, without signs at their ends."""
        while end > start and self.word(end - 1) in _SIGNS:
            end -= 1
        while start < end and self.word(start) in _SIGNS:
            start += 1
        if start >= end:
            return Text("")
        return cut(self.text, self.tree.words[start].start, self.tree.words[end - 1].end)

    def span(self, at: int) -> tuple[int, int]:
        """Where a word and all that hangs on it begins and ends, signs at both ends left out; (0, 0) if it is torn."""
        under = [one for one in self.tree.under(at) if self.tree.labels[one] != "punct" or self.word(one) in "\"'”“’()"]
        start, end = under[0], under[-1] + 1
        inside = set(under)
        if any(one not in inside and self.word(one) not in _SIGNS for one in range(start, end)):
            return 0, 0
        return start, end

    def start(self, at: int) -> int:
        """The first word, no sign, of those that hang on a word."""
        return next(one for one in self.tree.under(at) if self.word(one) not in _SIGNS)

    def is_clean(self, start: int, end: int, top: int) -> bool:
        """Whether no arc but that of `top`, and those of signs and of what is joined on, leaves or enters a stretch."""
        tree = self.tree
        for at, head in enumerate(tree.heads):
            if at == top or head == ROOT or tree.labels[at] == "punct":
                continue
            if (start <= at < end) != (start <= head < end):
                return False
        return True

    def finite(self, at: int) -> int:
        """The place of the finite verb of a clause: the word itself, or what helps it; -1 if there is none."""
        for one in self.tree.below(at, *HELPS):
            if self.tree.tags[one] in FINITE:
                return one
        return at if self.tree.tags[at] in FINITE else -1

    def subject(self, at: int) -> int:
        """The place of the subject of a clause, before its verb; -1 if there is none."""
        verb = self.finite(at)
        return next((one for one in self.tree.below(at, *SUBJECTS) if one < max(verb, at)), -1)

    def is_past(self, at: int) -> bool:
        """Whether a clause is told in the past tense."""
        verb = self.finite(at)
        return verb >= 0 and self.tree.tags[verb] == "VBD"

    def is_main(self, at: int) -> bool:
        """Whether a clause is the first of the sentence or one joined to it."""
        while self.tree.heads[at] != ROOT:
            if self.tree.labels[at] not in JOINED:
                return False
            at = self.tree.heads[at]
        return True

    def is_outside(self, start: int, end: int) -> bool:
        """Whether neither of two places parts brackets, quotation marks or what is marked."""
        last = self.tree.words[end - 1].end if end <= self.end else len(self.text.text)
        one = self.text.text[self.tree.words[start].start : last]
        if one.count("(") != one.count(")") or len(re.findall(r"[\"“”]", one)) % 2:
            return False
        edges = (self.tree.words[start].start, last)
        return not any(mark.start < edge < mark.end for mark in self.text.marks for edge in edges)


def sentence(*parts: Text | str) -> Text:
    """Parts as a sentence of its own, with a large letter and one stop."""
    whole = capital(glue(*parts))
    if whole.text.endswith((".", ".”", '."')):
        return whole
    found = re.search(r",([”\"])$", whole.text)
    return glue(cut(whole, 0, found.start()), ".", found.group(1)) if found else glue(whole, ".")
