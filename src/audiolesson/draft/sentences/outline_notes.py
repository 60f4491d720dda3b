"""Lists of notes told as an outline: each item as a sentence, what stands under a name said of it.

It is tried where a lesson does not fill its time: an outline of names, deeds and half sentences, read out as it stands,
is no talk, and left out it takes most of the page with it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import capital, glue
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.sentences import lists
from audiolesson.draft.sentences.carried_on import tell_of
from audiolesson.draft.sentences.flowing_lists import is_for_the_ear
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.items_as_prose import may_be_so, may_be_so_under
from audiolesson.draft.sentences.label_rows import NO_KIND
from audiolesson.draft.sentences.leans import LAST_TIER
from audiolesson.draft.sentences.list_items import HELD
from audiolesson.draft.sentences.listed_phrases import acts, named_in_list
from audiolesson.draft.sentences.naming import bare_term
from audiolesson.draft.sentences.noun_rows import tell_as_kind
from audiolesson.draft.sentences.outline_items import (
    first_sentence,
    is_of_another,
    name_of,
    plain,
    sentence_of,
    with_article,
)
from audiolesson.draft.sentences.outline_rows import LEAST_IN_A_ROW, is_named, row_under
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy


def told_in_outline(found: Gathered, block: Block, lead: Text | None, headings: Sequence[str]) -> bool:
    """Take what can be told of a list and of the lists in it, refuse the rest; whether something was taken.

    `lead` is the line above that ends in a colon, `headings` what else stands over the list, the nearest first.
    """
    if not is_for_the_ear(found, lead, headings) or not may_be_so(lead, headings, strictly=True):
        return False
    over = lead if lead is not None else Text(headings[0]) if headings else None
    head = name_of(over, found.whole) if over is not None else None
    items = [said for item in block.inner() if (said := plain(first_sentence(item.text, found.language)[0]))]
    found.judged.trees.read_few([f"{capital(said).text}." for said in items])
    begun = len(found.candidates)
    _Outline(found).tell(block, head, -1)
    return len(found.candidates) > begun


@dataclass(frozen=True, slots=True)
class _Outline:
    """A list on its way to sentences."""

    found: Gathered

    def tell(self, block: Block, head: Text | None, behind: int, *, named: bool = False) -> None:
        """Tell the items of a list that stands under a name, in a row where they only name things.

        `behind` is the order of what the list stands under, -1 where that is not told; `named`: the name is that of an
        item, and can be told in front of what leans on it.
        """
        if self._in_a_row(block, head):
            return
        before = behind
        for item in block.items:
            told = self._item(item, before, head if named and before < 0 else None)
            before = told if told >= 0 else behind
            name = name_of(item.text, self.found.whole) if item.items else None
            if item.items and (told >= 0 or name is not None) and may_be_so_under(item.text):
                self.tell(item, name, told, named=told < 0)
            else:
                self._refuse(item)

    def _in_a_row(self, block: Block, head: Text | None) -> bool:
        trees = self.found.judged.trees
        if head is None or any(item.items for item in block.items):
            return False
        begun, refused = len(self.found.candidates), len(self.found.refused)
        for tell in (tell_of, tell_as_kind):
            if tell(self.found, block, head.text, self._above(head.text)):
                return True
            del self.found.candidates[begun:], self.found.refused[refused:]
        if is_of_another(head.text):
            return False
        names = _names(block, trees, of_any_shape=not NO_KIND.search(head.text))
        if not names:
            return False
        names = lists.in_one_case(names, self.found.whole)
        self.found.offer(row_under(head, names, trees), "bullet", True, -1, LAST_TIER, sure=True)
        return True

    def _above(self, head: str) -> str:
        """The heading over what stands over a list: that of the section, or the one over it."""
        title = self.found.titles[self.found.section]
        return self.found.title_above if bare_term(title).lower().endswith(head.lower()) else title

    def _item(self, item: Block, behind: int, opener: Text | None) -> int:
        """Tell one item, behind its `opener` where it leans on that; its order, or -1."""
        found = self.found
        first, rest = first_sentence(item.text, found.language)
        bare = plain(first)
        said = sentence_of(bare, found.judged.trees, found.whole) if bare is not None else None
        leans = said is not None and leans_back(said.text.text)
        if leans and behind < 0 and opener is not None:
            comes = glue("We come to ", with_article(opener), ".")
            behind = found.offer(comes, "bullet", True, -1, LAST_TIER, sure=True)
        if said is None or (leans and behind < 0):
            if item.text.text:
                found.refuse(item.text.text, HELD)
            return -1
        order = found.offer(said.text, "bullet", not leans, behind if leans else -1, LAST_TIER, sure=said.sure)
        if rest.text and order >= 0 and has_main_verb(rest.text):
            for piece in found.pieces(rest):
                found.offer(piece, "bullet", False, order, LAST_TIER, bound=True)
        return order

    def _refuse(self, block: Block) -> None:
        for inner in block.inner():
            if inner.text.text:
                self.found.refuse(inner.text.text, HELD)


_QUALITY = lazy(r"[A-Za-z]{3,}(?:[^t]al|ic|ous|ive|ible|able|ful|less)")
"""A word that alone hardly names anything: "diurnal"."""

_LARGE = lazy(r" [A-Z]")
"""What is in a title or a name: "Hats of Clay"."""


def _names(block: Block, trees: Trees, *, of_any_shape: bool) -> list[Text]:
    """The things that the items of a list name, [] where one item is or holds more than a name.

    `of_any_shape`: so do longer ones, and such of what was done to a thing.
    """
    if block.ordered or len(block.items) < LEAST_IN_A_ROW or any(item.items for item in block.items):
        return []
    names: list[Text] = []
    for item in block.items:
        name = plain(item.text)
        if name is None or acts(name.text) or _QUALITY.fullmatch(name.text):
            return []
        long = of_any_shape and not _LARGE.search(name.text) and named_in_list(name, trees) is not None
        if not long and not is_named(name, trees):
            return []
        names.append(name)
    return names
