"""The items of notes told each for itself, where the list cannot be told whole and the time is not filled.

Notes mix sentences with what is for the eye. A whole sentence under a heading that only names its subject is as true
there as in a paragraph: "Valves open passively." under "Valves".
"""

from collections.abc import Sequence

from audiolesson.draft.english.texts import one_behind_the_other
from audiolesson.draft.sentences.flowing_items import Row, row_of
from audiolesson.draft.sentences.flowing_lists import is_for_the_ear
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.held import bends, is_tilted
from audiolesson.draft.sentences.list_items import HELD
from audiolesson.lesson.model import Block, Text

TIER = 3


def told_each(found: Gathered, block: Block, lead: Text | None, headings: Sequence[str]) -> bool:
    """Take the items of a list that are sentences, and refuse the others; whether it is such a list."""
    if block.ordered or not found.runs or not is_for_the_ear(found, lead, headings):
        return False
    if any(map(is_tilted, headings)) or (lead is not None and bends(lead.text)):
        return False
    head = -1
    for item in block.items:
        row = row_of(item.text, found, orders=False, goes_on=head >= 0)
        if row is None or row.name is not None or not row.sentences or not _is_said(item.text, row):
            found.refuse(item.text.text, HELD)
            head = -1
            continue
        before = head if row.leans else -1
        for at, sentence in enumerate(with_answers(row.sentences)):
            before = found.offer(sentence, "bullet", before < 0, before, tier=TIER, sure=True, bound=before >= 0)
            head = before if at == 0 else head
    return True


def with_answers(sentences: Sequence[Text]) -> list[Text]:
    """Sentences, each question with the one that answers it."""
    told: list[Text] = []
    for sentence in sentences:
        asked = bool(told) and told[-1].text.endswith("?")
        told[len(told) - asked :] = [one_behind_the_other(*told[len(told) - asked :], sentence)]
    return told


def _is_said(item: Text, row: Row) -> bool:
    """Whether an item is written as sentences: it ends as one does, begins with no code and is no label with a note."""
    coded = any(mark.start == 0 for mark in item.marks)
    return item.text.endswith((".", "!")) and row.means is None and not coded
