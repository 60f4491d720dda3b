"""The items of notes told each for itself, where the list cannot be told whole and the time is not filled.

Notes mix sentences with what is for the eye. A whole sentence under a heading that only names its subject is as true
there as in a paragraph: "Valves open passively." under "Valves".
"""

from collections.abc import Sequence

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.past_forms import is_past_form
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import one_behind_the_other
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS, PLAIN, PREPOSITIONS
from audiolesson.draft.refusing.orders import is_order
from audiolesson.draft.sentences.flowing_items import Row, label_and_text, row_of
from audiolesson.draft.sentences.flowing_lists import is_for_the_ear
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.held import bends, is_tilted
from audiolesson.draft.sentences.list_items import HELD, why_no_item
from audiolesson.draft.sentences.row_openers import alike, opener_of, with_opener
from audiolesson.draft.sentences.told_items import lacks_its_subject
from audiolesson.draft.sentences.told_lists import line_told
from audiolesson.draft.shortening.shorten import is_clause
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

TIER = 3


def told_each(found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int) -> bool:
    """Take the items of a list that are sentences, as far as they are, and refuse the others; whether it is such.

    A label is told with what it means, or named before what is said of it.
    """
    if not found.runs or not is_for_the_ear(found, lead, headings):
        return False
    if any(map(is_tilted, headings)) or (lead is not None and bends(lead.text)):
        return False
    labelled = sum(label_and_text(item.text, found.language) is not None for item in block.items)
    sure = 2 * labelled >= len(block.items)
    rows: list[Row | None] = []
    for item in block.items:
        row = row_of(item.text, found, False, goes_on=bool(rows and rows[-1]), sure=sure, as_far=True)
        rows.append(row if row is not None and _is_said(item.text, row, found, headings) else None)
    if block.ordered and not all(rows):
        return False
    named = alike([row for row in rows if row is not None], found.whole)
    head = line_told(found, lead, last) if lead is not None and all(rows) else -1
    row_before, told = -1, 0
    for item, kept in zip(block.items, rows, strict=True):
        if kept is None:
            found.refuse(item.text.text, HELD)
            head = -1
            continue
        row, told = named[told], told + 1
        opener = opener_of(row, 0 if row_before < 0 else told - 1, named, False, found.whole)
        before = row_before if opener is not None else head if row.leans else -1
        for at, sentence in enumerate(with_answers(with_opener(row, opener))):
            before = found.offer(sentence, "bullet", before < 0, before, tier=TIER, sure=True, bound=before >= 0)
            head = before if at == 0 else head
        row_before = head if opener is not None else row_before
        for text, why in row.left:
            found.refuse(text, why)
    return True


def with_answers(sentences: Sequence[Text]) -> list[Text]:
    """Sentences, each question with the one that answers it."""
    told: list[Text] = []
    for sentence in sentences:
        asked = bool(told) and told[-1].text.endswith("?")
        told[len(told) - asked :] = [one_behind_the_other(*told[len(told) - asked :], sentence)]
    return told


def _is_said(item: Text, row: Row, found: Gathered, headings: Sequence[str]) -> bool:
    """Whether an item is told in statements beyond doubt, and neither its label is code nor what stands behind it."""
    if not row.sentences or row.stated < len(row.sentences) or any(mark.start == 0 for mark in item.marks):
        return False
    if not all(_is_whole(sentence.text) for sentence in row.sentences):
        return False
    if row.means is not None:
        return not row.means.marks and bool(_IS_ONE.search(row.sentences[0].text))
    if row.name is not None:
        pair = label_and_text(item, found.language, sure=True)
        said = pair[1].text if pair else ""
        begins = said[:1].isupper() or said.split()[0].lower() in _BEGINS
        return begins and "," not in row.name.text and not is_order(row.name.text + ".")
    stopped = item.text.endswith((".", "!"))
    if _begins_with_deed(item.text) or " - " in item.text:
        return False
    return stopped or not why_no_item(item.text, False, found.whole, headings[0] if headings else "")


def _begins_with_deed(said: str) -> bool:
    """Whether an item begins small and with what somebody does or did: "received envoys, ran the mint"."""
    first = said.split()[0]
    formed = is_past_form(first) or base_of_s(first) or (first in PLAIN and first not in ALSO_NOUNS)
    return first.islower() and (bool(formed) or first in PREPOSITIONS)


def _is_whole(said: str) -> bool:
    """Whether a sentence surely has a subject and a verb, as notes often have not."""
    return has_main_verb(said, lenient=True) and is_clause(said.rstrip(".!")) and not lacks_its_subject(said)


_IS_ONE = lazy(r" (?:is|are) (?:an?|the|one) | are [a-z -]+ (?:that|which|who) ")
"""How a sentence says what a label means whose author wrote it out."""

_BEGINS = DETERMINERS | {"it", "they", "you", "he", "she", "there"}
"""How a clause begins behind a label and a colon, if not with a capital."""
