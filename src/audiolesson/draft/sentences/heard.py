"""Whether a sentence can be heard: a statement or an order, whole by its grammar, of no fault that a listener minds.

Most rules refuse what might be no sentence. Of a page that is told far too shortly this one takes what surely is one:
the parser finds its subject and its verb, or an order with what is to be done, and nothing in it needs the page.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from audiolesson.draft.english.articles import lacks_an_article
from audiolesson.draft.english.other_tongue import is_of_another_tongue
from audiolesson.draft.english.parse.tree import FINITE
from audiolesson.draft.english.texts import glue, sentences_in
from audiolesson.draft.model import Candidate
from audiolesson.draft.refusing.filters import every_fault
from audiolesson.draft.refusing.likely import has_likely_verb
from audiolesson.draft.refusing.of_the_page import is_of_the_page, section_of_law
from audiolesson.draft.refusing.parsed_clauses import is_clause
from audiolesson.draft.refusing.reasons import (
    EXAMPLE,
    FIGURES,
    GOES_ON,
    HALF,
    LEANS,
    NO_SUBJECT,
    NO_VERB,
    ONES_OWN,
    ORDER,
    TO_STUDENT,
    TOO_LONG,
    TOO_SHORT,
)
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.joins import cut_after
from audiolesson.draft.sentences.orders_heard import is_order
from audiolesson.draft.sentences.told_items import lacks_its_subject
from audiolesson.draft.sentences.whole_trees import is_clausal, is_half, is_torn, is_whole, runs_on
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

Kind = Literal["", "statement", "order"]

LONGEST = 36
LEAST_WORDS = 3
_WORDS_A_MARK = 4
"""Words for each bit of code or formula in a sentence."""

_BORNE = frozenset(
    {
        *(EXAMPLE, FIGURES, GOES_ON, LEANS, NO_SUBJECT, NO_VERB, ONES_OWN, ORDER, TO_STUDENT, TOO_LONG, TOO_SHORT),
        *("speaks of the author or the student", "uses a short form that is given in full nowhere"),
    }
)

_UNSAID = lazy(
    r"[^\x00-ɏ‐-₯≈°’“”]|[<>|{}•\[\]\\_*#@=→?^~]|\d [+-] |\.\.|[Hh]ttps?:|\bwww\.|[;:,]\.?$|[;,] \d\."
    r"|\d,\d(?!\d\d)|\bEx[:.]|\bto [Ii]['’ ]| / |\w/\w|^[^\w\"“‘']"
)


@dataclass(frozen=True)
class Ear:
    """What judges the sentences of one lesson."""

    found: Gathered

    def kind(self, said: Text, *, joined: bool) -> Kind:
        """What a sentence is if it can be heard, "" if not; `joined`: one that was told stands right before it."""
        text = said.text
        words = len(text.split())
        if not LEAST_WORDS <= words <= LONGEST or not text.rstrip('"”’)').endswith((".", "!")):
            return ""
        if is_of_another_tongue(text):
            return ""
        if is_torn(text) or _UNSAID.search(text.rstrip(".!")) or is_of_the_page(_of_law(said).text):
            return ""
        every = {*every_fault(_of_law(said), self.found.language, lenient=True)}
        no_verb, faults = bool(every & {NO_VERB, NO_SUBJECT}), every - _BORNE
        if faults - {HALF}:
            return ""
        if sum(mark.kind in ("code", "formula") for mark in said.marks) > words // _WORDS_A_MARK:
            return ""
        if self.found.slip(said) or lacks_an_article(text) or lacks_its_subject(text):
            return ""
        tree = self.found.judged.trees.of_few(_of_law(said).text)
        if tree is None or runs_on(tree):
            return ""
        if no_verb and not (is_clause(text, lambda _: tree) or has_likely_verb(text) or tree.tags[tree.root] == "VB"):
            return ""
        if is_half(tree) or (faults and not tree.below(tree.root, "advcl")):
            return ""
        if is_whole(tree, text):
            return "" if self.found.unwhole(said, not joined) else "statement"
        return "order" if is_order(tree, text) else ""

    def may_stay(self, one: Candidate) -> bool:
        """Whether a sentence that other rules would tell is none of a list that is no sentence."""
        parts = sentences_in(one.text, self.found.language)
        if (parts and parts[0].text.endswith("?")) or "“" in one.text.text:
            return True  # somebody's words, or those of another language, with what they are
        return all(self._may_stay(part, one.source == "prose") for part in parts)

    def _may_stay(self, said: Text, prose: bool) -> bool:
        if not prose:
            return bool(self.kind(said, joined=True))
        tree = self.found.judged.trees.of_few(said.text)
        if tree is None:
            return True
        if is_torn(said.text) or is_of_the_page(_of_law(said).text) or runs_on(tree) or is_half(tree):
            return False
        return tree.tags[tree.root] == "VB" or is_clausal(tree) or not FINITE.isdisjoint(tree.tags)

    @cached_property
    def speaks_to_reader(self) -> bool:
        """Whether a page says "you" often enough for what looks like an order to be one."""
        return len(_YOU.findall(self.found.whole)) >= _OFTEN


_YOU, _OFTEN = lazy(r"\b[Yy]our?\b"), 3


def _of_law(said: Text) -> Text:
    """A sentence with a plain subject for the section of a law that it begins with."""
    end = section_of_law(said.text)
    return glue("The law", cut_after(said, end)) if end else said
