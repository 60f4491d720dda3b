"""The sentences of a list: its lead with its items in one, a counted run, terms with what is said of them, or items."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue, sentences_of
from audiolesson.draft.refusing.reasons import NO_VERB
from audiolesson.draft.sentences import held, joins, lists, naming, told_lists
from audiolesson.draft.sentences.counted_list import name_what_is_counted
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.in_turn import told_in_turn
from audiolesson.draft.sentences.label_rows import row_of_label, row_of_list
from audiolesson.draft.sentences.list_items import HELD, are_notes, is_whole, why_no_item
from audiolesson.draft.sentences.named_in_rows import named_in_rows, values_in_a_row
from audiolesson.draft.sentences.phrases import bare_lead, lead_and_phrases, leads, tells_what_it_does
from audiolesson.draft.sentences.row_names import row_names
from audiolesson.draft.sentences.runs import full_sentence, run_of
from audiolesson.draft.sentences.scraps_of_notes import is_scrap
from audiolesson.draft.sentences.terms import term_item, term_items, told_by_number
from audiolesson.draft.sentences.told_orders import told_as_advice
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

_COUNTS = lazy(r"\b(?:two|three|four|five) \w+", re.IGNORECASE)
_GENERAL = lazy(
    r"\b(?:notes?|topics?|contents?|overview|things|tips|agenda|links|examples?|steps|tasks|questions|next|tools)\b",
    re.IGNORECASE,
)


def bullets(
    found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int = -1, above: int | None = None
) -> None:
    """The sentences of a list. `headings`: the nearest first, a label right above the list or its section's title.

    `last` is the order of the sentence right before it, -1 when there is none.
    `above` is the order of the item that a nested list stands under: its sentences are said behind that or not at all.
    """
    heading = headings[0] if headings else ""
    pairs = tuple(term_and_text_of(item.text) for item in block.items)
    if lead is None and last >= 0 and _names_its_items(found, [item.text for item in block.items], pairs, last):
        return _inner_lists(found, block)
    if lead is None and last < 0 and tells_what_it_does(heading):
        lead = Text(heading + ":")
    told = _Bullets(found, block, lead, lead or _heading_as_lead(heading, found.whole), headings, last, above, pairs)
    if not (told.labelled_told() or told.in_one() or told.as_run()):
        told.item_by_item()
    return None


def completed_by(found: Gathered, lead: Text, block: Block, last: int) -> bool:
    """Whether a line that ends in the middle of a clause and the items that go on with it were told as one sentence."""
    items = [item.text for item in block.items]
    if any(item.items for item in block.items):
        return False
    joined = lists.lead_and_items(lead, items, found.whole) or lead_and_phrases(lead, items, found.whole)
    return joined is not None and found.offer(joined, "bullet", True, last, tier=1, sure=found.is_sound(joined)) >= 0


@dataclass(frozen=True, slots=True)
class _Bullets:
    """A list with what stands above it: `written`, the line that leads to it, and `lead`, that or its heading."""

    found: Gathered
    block: Block
    written: Text | None
    lead: Text | None
    headings: Sequence[str]
    last: int
    above: int | None
    pairs: tuple[tuple[Text, Text] | None, ...]

    @property
    def heading(self) -> str:
        return self.headings[0] if self.headings else ""

    @property
    def items(self) -> list[Text]:
        return [item.text for item in self.block.items]

    @property
    def nested(self) -> bool:
        return any(item.items for item in self.block.items)

    @property
    def tilted(self) -> bool:
        return any(held.is_tilted(line) for line in self.headings)

    def labelled_told(self) -> bool:
        """Whether a list of labels was told item by item."""
        labelled = bool(self.found.freedom) and all(joins.term_and_text(item) for item in self.items)
        return labelled and self._behind_lead(told_lists.told_item_by_item)

    def _behind_lead(self, told: Callable[[Gathered, Block, Text | None, Sequence[str], int], bool]) -> bool:
        return told(self.found, self.block, self.written, self.headings, self.last)

    def in_one(self) -> bool:
        """Whether the lead and its items were made one sentence, or refused as no statements."""
        found, lead = self.found, self.lead
        if lead is None:
            return False
        joined = lists.lead_and_items(lead, self.items, found.whole)
        sure = joined is not None and not found.fault(joined, lenient=True)
        offered = joined is not None and found.offer(joined, "bullet", True, self.last, sure=sure) >= 0
        if joined and (offered or not (self.nested or found.freedom)):
            _inner_lists(found, self.block)
            return True
        phrases = None if self.nested else lead_and_phrases(lead, self.items, found.whole)
        if phrases and found.offer(phrases, "bullet", True, self.last, tier=1) >= 0:
            return True
        return self._refused_as_work(r"\b(?:true|false|questions?)\b")

    def _refused_as_work(self, signs: str) -> bool:
        if self.lead is None or not re.search(signs, self.lead.text, re.IGNORECASE):
            return False
        self.found.refuse(self.lead.text, "is a list of steps or questions")
        return True

    def as_run(self) -> bool:
        """Whether the items were told one behind the other or as a row, or refused for what they stand under."""
        found = self.found
        run = (
            () if self.nested or self.tilted else run_of(self.lead, self.items, self.block.ordered, self.heading, found)
        )
        if run and found.offer_run(run, self.last) >= 0:
            return True
        if found.freedom and self._behind_lead(told_lists.told_item_by_item):
            return True
        if found.freedom and self._behind_lead(told_lists.told_in_a_row):
            return True
        if found.freedom and self.above is None and self._behind_lead(told_in_turn):
            return True
        if found.runs and self.above is None and self._behind_lead(told_as_advice):
            return True
        names = None if self.nested else row_of_list(self.written, self.heading, self.items, found.whole)
        if names and found.offer(names, "bullet", True, self.last, tier=1) >= 0:
            return True
        rows = () if self.nested else named_in_rows(self.written, self.items, found.whole)
        if rows and found.offer_run(rows, self.last, tier=1) >= 0:
            return True
        if self._refused_as_work(r"\bsteps?\b"):
            return True
        if self.tilted or (self.written is not None and held.bends(self.written.text)):
            _refuse_all(found, self.block)
            return True
        return False

    def item_by_item(self) -> None:
        """Each item for itself: as a term with its text, or as the sentences that it is."""
        found, block, last = self.found, self.block, self.last
        whole = [pair for pair in self.pairs if pair]
        if len(whole) == len(block.items) > 1 and not self.nested:
            lead = self.lead
            figures = all(re.match(r"[£$€]?\d", text.text) for _, text in whole)  # whose names alone say nothing
            if lead is not None and figures and (figured := values_in_a_row(lead, whole, found.whole)):
                found.offer(figured, "bullet", True, last, sure=True)
                return None
            leader = last if lead is None else -1
            if lead is not None and not figures:
                leader = _lead_with_terms(found, lead, [term for term, _ in whole], last)
            return term_items(found, whole, leader)
        above = self.above
        if self.written is not None and not held.SUMS_UP.search(self.written.text):
            above = _announced(found, self.written, block.items[0].text, last)
        first = -1 if above is None or self.written is None else above
        loose = [item.text for item, pair in zip(block.items, self.pairs, strict=True) if not pair]
        if block.ordered and any(why_no_item(item.text, True, found.whole, self.heading) for item in loose):
            return _refuse_all(found, block, "is a step")
        notes = are_notes(loose, found.whole, self.heading)
        counts = last >= 0 and held.announces_these(found.candidates[last].text.text)
        if above is None and self.written is None and counts:
            above = last
        behind = -1
        for at, (item, pair) in enumerate(zip(block.items, self.pairs, strict=True)):
            told = -1
            if at == 0 and first >= 0:
                told = first
            elif pair:
                told = term_item(found, *pair)
            elif item.text.text and not item.text.text.endswith(":"):
                matter = held.names_its_matter(item.text.text, self.heading)
                why = why_no_item(item.text.text, block.ordered, found.whole, self.heading) or notes
                row = behind if block.ordered and at else above
                told = behind = _sentence_item(found, item.text, why, row if matter else -1)
            _inner(found, item, told)
        return None


def _names_its_items(
    found: Gathered, items: Sequence[Text], pairs: Sequence[tuple[Text, Text] | None], last: int
) -> bool:
    """Whether the sentence before the list now names all that the list holds; it also names the terms of one."""
    whole = [pair for pair in pairs if pair]
    if len(whole) != len(items):
        return name_what_is_counted(found, items, last)
    if not told_by_number(found, whole, last):
        name_what_is_counted(found, [term for term, _ in whole], last)
    return False


def _refuse_all(found: Gathered, block: Block, why: str = HELD) -> None:
    for item in block.items:
        pair = joins.term_and_text(item.text) if why == HELD else None
        row = row_of_label(*pair, found.whole) if pair else None
        if row and found.offer(row, "bullet", True, tier=1) >= 0:
            continue
        found.refuse(item.text.text, why)
        for inner in item.items:
            _refuse_all(found, inner, why) if inner.kind == "list" else found.refuse(inner.text.text, why)


def _announced(found: Gathered, lead: Text, item: Text, last: int) -> int:
    """The order of a line said as a sentence with its first item behind it: "Glue has drawbacks. It …"; or -1."""
    said, sentence = bare_lead(lead), full_sentence(item, found)
    if sentence is None or not held.announces(said.text):
        return -1
    return found.offer_run((glue(said, "."), sentence), last)


def term_and_text_of(item: Text) -> tuple[Text, Text] | None:
    """A term with its text; None where what stands in front is a sentence of its own: "**It is cheap.** A press …"."""
    pair = joins.term_and_text(item)
    if pair and item.strong and item.text.startswith(pair[0].text + ".") and has_main_verb(pair[0].text):
        return None
    return pair


def _inner_lists(found: Gathered, block: Block) -> None:
    for item in block.items:
        _inner(found, item, -1)


def _inner(found: Gathered, item: Block, above: int) -> None:
    """What stands under an item: a list has the item as its lead, a paragraph its own sentences.

    `above` is the order of the item's own sentence, -1 where that is not told.
    """
    for inner in item.items:
        if inner.kind == "list":
            short = len(item.text.text.split()) < 9
            lead = item.text if item.text.text.endswith(":") else glue(item.text, ":") if short else None
            bullets(found, inner, lead, (), above=above)
        elif inner.kind == "paragraph":
            above = _sentence_item(found, inner.text, why_no_item(inner.text.text, False, found.whole, ""), above)


def _lead_with_terms(found: Gathered, lead: Text, terms: list[Text], last: int) -> int:
    """A lead with the terms of its list as one sentence, or a lead that counts them alone; its order, or -1.

    Where the terms are named already they need no "The first is …": -1.
    """
    if len(terms) <= lists.MOST_ITEMS and not any(
        naming.bare_term(term.text).lower() in naming.GENERIC for term in terms
    ):
        named = None if has_main_verb(lead.text) else row_names(terms, found.whole)
        joined = lists.lead_and_items(lead, named or terms, found.whole)
        if joined and found.offer(joined, "bullet", True, last) >= 0:
            return -1
    said = bare_lead(lead)
    if not _COUNTS.search(said.text) or not has_main_verb(said.text) or not leads(said.text):
        return -1
    return found.offer(glue(said, "."), "prose", False, last)


def _heading_as_lead(heading: str, whole: str) -> Text | None:
    """A heading that names its items, "Igneous rocks", as the line that leads to them; else None."""
    plain = heading and is_noun_phrase(heading) and is_plural(heading.split()[-1])
    if not plain or _GENERAL.search(heading) or re.search(r"[,&:/]| and |^\w+ing\b|\d", heading):
        return None
    return Text(heading + ":") if heading[:1].isupper() and heading[0].lower() + heading[1:] in whole else None


def _sentence_item(found: Gathered, item: Text, why: str, above: int | None = None) -> int:
    """An item that is a sentence, or several; a full stop is put where the list left it out. Its first one's order.

    `why` it is refused, or "". Those behind the first are said behind it or not at all. `above`: what the item itself
    is said behind, -1 when that is not told; None where it stands alone.
    """
    why = why or (HELD if above is not None and above < 0 else "")
    if why:
        found.refuse(item.text, why)
        return -1
    ends = sentences_of(item, found.language)
    told = before = -1 if above is None else above
    opening = True
    for at, (start, end) in enumerate(ends):
        sentence = cut(item, start, end)
        if at == len(ends) - 1 and not re.search(r"[.!?:;,…]$", sentence.text) and is_whole(sentence.text):
            sentence = capital(glue(sentence, "."))
        if len(ends) == 1 and found.is_english and not found.scraps and is_scrap(sentence, found):
            found.refuse(sentence.text, NO_VERB)
            return -1
        for piece in found.pieces(sentence):
            before = found.offer(piece, "bullet", opening, before, bound=above is not None or not opening)
            told, opening = before if opening else told, False
    return told
