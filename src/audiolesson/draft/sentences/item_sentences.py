"""Lists of notes told sentence by sentence: what the parser reads as whole is told, what leans, right behind the other.

A lecturer's notes go from whole sentences to half ones and back within an item. Where nothing else fills the time each
that is whole is told, in order; what points back only where the sentence before it, of whichever item, was told.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audiolesson.draft.english.articles import lacks_an_article
from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.texts import capital, glue, sentences_in
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.reasons import LABELLED, LEANS, NO_SUBJECT, NO_VERB, ORDER, TOO_SHORT
from audiolesson.draft.sentences.flowing_lists import is_for_the_ear
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.items_as_prose import may_be_so, may_be_so_under
from audiolesson.draft.sentences.leans import LAST_TIER
from audiolesson.draft.sentences.list_items import HELD
from audiolesson.draft.sentences.outline_items import plain, sentence_of
from audiolesson.draft.sentences.scraps_of_notes import is_scrap
from audiolesson.draft.sentences.stated import GOES_ON_BELOW, SURE, subjects_of, verbs_of
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

LONGEST = 30
_EARLY = 3
"""Words of a sentence among which a pronoun points back."""
LEAST_WORDS = 3
_MOST_OF_A_FRAGMENT = 6
"""Words of what has no verb, and between two sentences takes nothing from what the later one leans on."""

_VERY_SURE = 0.9

_UNSAID = lazy(r"[^\x00-ɏ‐-₯≈°]|[<>|{}•\[\]\\_*#@=→?^]|\d [+-] |\betc\b|\.\.|[Hh]ttps?:|\bwww\.|\bvs?\b|[;:,]$| / ")
_SIGNS = lazy(r"[^\w .()-]")
_OF_THE_ROOM = lazy(
    r"\b(?:exams?|lectures?|slides?|homework|assignments?|tomorrow|week \d|cf|chapters?|worksheets?|whiteboards?"
    r"|quiz\w*|students?|my|me|on the board|hands?-?outs?|textbooks?|this (?:page|course|class|module|unit|week|one)"
    r"|(?:the|next|last|each) (?:pages?|class)|(?:shown|seen|listed|given) (?:above|below))\b|\bI\b|^See\b"
)
"""What is of the room where the notes were taken, or points at the page."""

_POINTS = lazy(
    r"^(?:that|those|such|both of)\b|\b(?:this|these|it|its|they|them|their|he|she|his|her)\b", re.IGNORECASE
)
_JOINS = lazy(
    r"(?:So|And|But|Then|Also|Yet|Thus|Hence|Therefore|Still|However|Instead|Or|Here|There it|Above|Below),? "
)
LOOSE = ("dislocated", "vocative", "reparandum", "orphan", "list", "dep")
_BORNE = frozenset({"", NO_VERB, NO_SUBJECT, LABELLED, ORDER, TOO_SHORT})


def told_by_sentences(found: Gathered, block: Block, lead: Text | None, headings: Sequence[str]) -> bool:
    """Take the whole sentences of a list and of the lists in it, refuse the others; whether one was taken.

    `lead` is the line above that ends in a colon, `headings` what else stands over the list, the nearest first.
    """
    if not is_for_the_ear(found, lead, headings) or not may_be_so(lead, headings, strictly=True):
        return False
    said = [capital(_stopped(one)).text for item in block.inner() for one in sentences_in(item.text, found.language)]
    found.judged.trees.read_few(said)
    begun = len(found.candidates)
    _Notes(found).tell(block)
    return len(found.candidates) > begun


@dataclass(slots=True)
class _Notes:
    """A list on its way; `before` is the order of the sentence right before, -1 where that is not told."""

    found: Gathered
    before: int = -1

    def tell(self, block: Block) -> None:
        """Tell the sentences of the items, and of the lists under those that leave them true."""
        for item in block.items:
            self._item(item.text, ordered=block.ordered)
            if item.items and may_be_so_under(item.text):
                self.tell(item)
            else:
                for inner in item.inner():
                    self._refuse(inner.text)

    def _item(self, item: Text, *, ordered: bool) -> None:
        if ordered and not item.text.endswith((".", "!")):
            self._refuse(item)
            return
        for at, sentence in enumerate(sentences_in(item, self.found.language)):
            self._sentence(sentence, first=at == 0)

    def _sentence(self, sentence: Text, *, first: bool) -> None:
        """Tell one sentence; where it is refused, what comes next leans on nothing, unless it was a mere fragment."""
        found = self.found
        made = self._made_of(sentence) if first else None
        said = made or capital(_stopped(sentence))
        fit = made is not None or self._stands(said)
        leans = leans_in_notes(said.text)
        if fit and (self.before >= 0 or not leans):
            behind = self.before if leans else -1
            self.before = found.offer(said, "bullet", behind < 0, behind, LAST_TIER, sure=True, bound=leans)
        elif not first and self.before >= 0 and _is_fragment(said.text):
            found.refuse(sentence.text, HELD)
        else:
            self._refuse(sentence)

    def _made_of(self, sentence: Text) -> Text | None:
        """What an outline makes of the first sentence of an item: of a label with its meaning a sentence."""
        bare = plain(sentence)
        made = sentence_of(bare, self.found.judged.trees, self.found.whole) if bare is not None else None
        return made.text if made else None

    def _stands(self, said: Text) -> bool:
        """Whether a sentence is whole, with nothing wrong but what the parser knows better, or that it leans."""
        if not _is_said(said) or not is_whole_tree(self.found.judged.trees.of_few(said.text)):
            return False
        if not self.found.scraps and is_scrap(said, self.found):
            return False
        why = self.found.fault(said, lenient=True)
        return (why in _BORNE or (leans_in_notes(said.text) and why == LEANS)) and not lacks_an_article(said.text)

    def _refuse(self, text: Text) -> None:
        self.before = -1
        if text.text:
            self.found.refuse(text.text, HELD)


def leans_in_notes(said: str) -> bool:
    """Whether a sentence leans on the one before it, or may, told among notes."""
    begins = " ".join(said.split()[:_EARLY])
    return leans_back(said) or bool(_JOINS.match(said)) or bool(_POINTS.search(begins))


def _is_fragment(said: str) -> bool:
    return (
        len(said.split()) <= _MOST_OF_A_FRAGMENT
        and not said.endswith((":", "?"))
        and not has_main_verb(said, lenient=True)
    )


def _stopped(text: Text) -> Text:
    return text if text.text.endswith((".", "!", "?", ":", "…")) else glue(text, ".")


def _is_said(text: Text) -> bool:
    """Whether the words of a sentence can be said, and are not of the room."""
    said = text.text
    count = len(said.split())
    if any(mark.kind == "code" and _SIGNS.search(said[mark.start : mark.end]) for mark in text.marks):
        return False
    if not LEAST_WORDS <= count <= LONGEST or GOES_ON_BELOW.search(said):
        return False
    return not _UNSAID.search(said.rstrip(".!")) and not _OF_THE_ROOM.search(said) and not begins_with_order(said)


def is_whole_tree(tree: Tree | None) -> bool:
    """Whether a sentence surely has a finite verb on which all hangs, and in front of it a subject, if only "it".

    What stands beside it behind a semicolon or colon has a verb of its own.
    """
    if tree is None:
        return False
    if not has_its_subject(tree, tree.root) or tree.below(tree.root, *LOOSE):
        return False
    return all(has_its_subject(tree, at) for at in tree.below(tree.root, "parataxis"))


def has_its_subject(tree: Tree, root: int) -> bool:
    subjects = [at for at in subjects_of(tree, root) if tree.sure[at] >= SURE]
    return any(_is_finite(tree, at, subjects) and subjects[0] < at + 2 for at in verbs_of(tree, root) if subjects)


def _is_finite(tree: Tree, at: int, subjects: Sequence[int]) -> bool:
    """Whether a verb is one of a statement; the parser takes one and the other for a plain form, or for a noun."""
    if tree.tags[at] in FINITE:
        return True
    bare = not tree.below(at, "mark", "aux", "aux:pass", "cop", "det", "amod", "compound", "nmod:poss")
    if not bare or (subjects[0] != at - 1 and tree.sure[subjects[0]] < _VERY_SURE):
        return False
    word, several = tree.words[at].text.lower(), is_plural(tree.words[subjects[0]].text)
    fits = not several if base_of_s(word) else several and word in PLAIN
    return fits if tree.tags[at] in ("NNS", "NN") else tree.tags[at] == "VB" and (several or word in PLAIN)
