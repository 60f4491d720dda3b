"""The sentences of a list: its lead with its items in one, a counted run, terms with what is said of them, or items."""

import re
from collections.abc import Sequence

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.tags import begins_with_order, first_verb, has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue, sentences_of, words
from audiolesson.draft.english.verbs import DETERMINERS, FUNCTION, PREPOSITIONS
from audiolesson.draft.sentences import held, joins, lists, naming, told_lists
from audiolesson.draft.sentences.counted_list import name_what_is_counted
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.label_rows import row_of_label, row_of_list
from audiolesson.draft.sentences.phrases import bare_lead, lead_and_phrases, leads, tells_what_it_does
from audiolesson.draft.sentences.row_names import row_names
from audiolesson.draft.sentences.runs import full_sentence, run_of
from audiolesson.draft.sentences.terms import term_item, term_items, told_by_number
from audiolesson.draft.sentences.told_orders import told_as_advice
from audiolesson.lesson.model import Block, Text

_COUNTS = re.compile(r"\b(?:two|three|four|five) \w+", re.IGNORECASE)
_GENERAL = re.compile(
    r"\b(?:notes?|topics?|contents?|overview|things|tips|agenda|links|examples?|steps|tasks|questions|next|tools)\b",
    re.IGNORECASE,
)

HELD = "is only true with the line, heading or question above it"
"""Why an item is not told: said alone it would be heard as a plain fact."""

_ADVISES = re.compile(
    r"\b(?:recommend\w*|practices?|advice|principles|hints|tips|guidance|guidelines)\b", re.IGNORECASE
)
"""A heading under which an order is advice to everyone; elsewhere it is a step or a note."""

_ORDERS = re.compile(r"(?:do(?: not|n['’]t)|never|always|please|keep|let|make sure|be) ", re.IGNORECASE)

_LATE_VERB = re.compile(r"[^,]+, (?:as|because|since|so|which|where|while|when)\b|[A-Z]?[a-z]{2,}ing\b")
"""An item whose first verb may stand in a clause: "Tendency to rust, as the air is damp"."""

_CLAUSE = re.compile(
    r", (?:as|because|since|so|which|where|while|when)\b| (?:to|how|what|that|which|who|where|when|while|so|if|as) "
)


def bullets(
    found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int = -1, above: int | None = None
) -> None:
    """The sentences of a list. `headings`: the nearest first, a label right above the list or its section's title.

    `last` is the order of the sentence right before it, -1 when there is none.
    `above` is the order of the item that a nested list stands under: its sentences are said behind that or not at all.
    """
    heading = headings[0] if headings else ""
    items = [item.text for item in block.items]
    nested = any(item.items for item in block.items)
    pairs = [term_and_text_of(item) for item in items]
    if lead is None and last >= 0 and _names_its_items(found, items, pairs, last):
        return _inner_lists(found, block)
    if lead is None and last < 0 and tells_what_it_does(heading):
        lead = Text(heading + ":")
    written, lead = lead, lead or _heading_as_lead(heading, found.whole)
    labelled = bool(found.freedom) and all(joins.term_and_text(item) for item in items)
    if labelled and told_lists.told_item_by_item(found, block, written, headings, last):
        return None
    if lead is not None:
        joined = lists.lead_and_items(lead, items, found.whole)
        sure = joined is not None and not found.fault(joined, lenient=True)
        if joined and (found.offer(joined, "bullet", True, last, sure=sure) >= 0 or not (nested or found.freedom)):
            return _inner_lists(found, block)
        phrases = None if nested else lead_and_phrases(lead, items, found.whole)
        if phrases and found.offer(phrases, "bullet", True, last, tier=1) >= 0:
            return None
        if re.search(r"\b(?:true|false|questions?)\b", lead.text, re.IGNORECASE):
            return found.refuse(lead.text, "is a list of steps or questions")
    tilted = any(held.is_tilted(line) for line in headings)
    run = () if nested or tilted else run_of(lead, items, block.ordered, heading, found)
    if run and found.offer_run(run, last) >= 0:
        return None
    if found.freedom and told_lists.told_item_by_item(found, block, written, headings, last):
        return None
    if found.freedom and told_lists.told_in_a_row(found, block, written, headings, last):
        return None
    if found.runs and above is None and told_as_advice(found, block, written, headings, last):
        return None
    names = None if nested else row_of_list(written, heading, items, found.whole)
    if names and found.offer(names, "bullet", True, last, tier=1) >= 0:
        return None
    if lead is not None and re.search(r"\bsteps?\b", lead.text, re.IGNORECASE):
        return found.refuse(lead.text, "is a list of steps or questions")
    if tilted or (written is not None and held.bends(written.text)):
        return _refuse_all(found, block)
    whole = [pair for pair in pairs if pair]
    if len(whole) == len(items) > 1 and not nested:
        leader = last if lead is None else _lead_with_terms(found, lead, [term for term, _ in whole], last)
        return term_items(found, whole, leader)
    if written is not None and not held.SUMS_UP.search(written.text):
        above = _announced(found, written, items[0], last)
    steps = block.ordered and any(
        not pair and _why_no_item(item.text, True, found.whole, heading)
        for item, pair in zip(items, pairs, strict=True)
    )
    if steps:
        return _refuse_all(found, block, "is a step")
    notes = _are_notes([item for item, pair in zip(items, pairs, strict=True) if not pair], found.whole, heading)
    behind = -1
    for item, pair in zip(block.items, pairs, strict=True):
        told = -1
        if written is not None and above is not None and above >= 0 and item is block.items[0]:
            told = above
        elif pair:
            told = term_item(found, *pair)
        elif item.text.text and not item.text.text.endswith(":"):
            matter = held.names_its_matter(item.text.text, heading)
            why = _why_no_item(item.text.text, block.ordered, found.whole, heading) or notes
            row = behind if block.ordered and item is not block.items[0] else above
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
            above = _sentence_item(found, inner.text, _why_no_item(inner.text.text, False, found.whole, ""), above)


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
        if at == len(ends) - 1 and not re.search(r"[.!?:;,…]$", sentence.text) and _is_whole(sentence.text):
            sentence = capital(glue(sentence, "."))
        for piece in found.pieces(sentence):
            before = found.offer(piece, "bullet", opening, before, bound=above is not None or not opening)
            told, opening = before if opening else told, False
    return told


def _why_no_item(item: str, ordered: bool, whole: str, heading: str) -> str:
    """Why an item is no sentence that may be told, or ""."""
    stopped = item.endswith((".", "!"))
    if ordered and not stopped:
        return "is a step"
    if not stopped and (_is_a_title(item) or _lacks_article(item, whole) or _is_a_report(item)):
        return "is written like a note"
    if re.match(r"[^.:]{3,90}: [A-Z]", item):
        return "has a label in front"
    if not _ADVISES.search(heading) and (begins_with_order(item) or _ORDERS.match(item)):
        return "gives an order"
    if re.search(r" / |<[a-z_]+>", item):
        return "holds signs that cannot be said"
    if _LATE_VERB.match(item) and not has_finite_verb(_CLAUSE.split(item)[0]):
        return "has no verb"
    if _begins_with_act(item):
        return "has no subject"
    return HELD if "?" in item else ""


def _begins_with_act(item: str) -> bool:
    """Whether an item is what somebody does, "Prints out a line", and does not say who."""
    first, second = ([word.lower() for word in words(item)] + ["", ""])[:2]
    acts = bool(base_of_s(first))
    alone = acts and not has_finite_verb(" ".join(words(item)[1:]))
    return alone or (acts and second in DETERMINERS | PREPOSITIONS - {"of"})


def _are_notes(items: Sequence[Text], whole: str, heading: str) -> str:
    """Why the items of a list are hardly statements where most of them are none: a checklist, notes; or ""."""
    good = sum(not _why_no_item(item.text, False, whole, heading) and has_main_verb(item.text) for item in items)
    return "is written like a note" if good * 2 < len(items) and len(items) > 1 else ""


def _is_whole(item: str) -> bool:
    """Whether an item without a full stop is a sentence, or an order."""
    return has_finite_verb(item) or (begins_with_order(item) and len(item.split()) > 4)


def _is_a_title(item: str) -> bool:
    """Whether Nearly All Words Begin Large, as in the title of something to read."""
    others = [word for word in words(item) if word.lower() not in FUNCTION]
    return len(others) > 2 and sum(word[:1].isupper() for word in others) >= 0.8 * len(others)


def _lacks_article(item: str, whole: str) -> bool:
    """Whether a note begins with a bare thing, "User views the page", that the lesson elsewhere gives an article."""
    first = (words(item) or [""])[0]
    if is_plural(first) or not first[:1].isupper() or first_verb(item) != 1:
        return False
    return bool(re.search(rf"\b(?:a|an|the|each|every) {re.escape(first)}\b", whole, re.IGNORECASE))


def _is_a_report(item: str) -> bool:
    """Whether a note without a stop tells of one case, as the title of a fault does: "Clock stops if cable breaks"."""
    first, case = (words(item) or [""])[0], re.search(r"\b(?:if|when|after|on) ([a-z]+) ", item + " ")
    bare = bool(first) and not is_plural(first) and first.lower() not in FUNCTION | DETERMINERS
    return bool(bare and case and case[1] not in FUNCTION and not is_plural(case[1]) and not case[1].endswith("ing"))
