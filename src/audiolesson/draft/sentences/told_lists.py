"""A list told item by item behind a sentence that announces it: "There are some benefits of clay. One is its price. …".

Where a lesson is told as it runs, its lists are told too: what they hold is often half of a page. The announcement says
what the items are, so that none is heard as a plain fact; it counts them only where the lesson does, and then all are
told. Each item becomes a sentence of one of a few certain shapes, or the item is left out.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import glue
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.reasons import NO_SENTENCE
from audiolesson.draft.sentences import joins
from audiolesson.draft.sentences.announcing import UNFINISHED, announcement, counted, tells_ways
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.held import UNTRUE, announces_these
from audiolesson.draft.sentences.phrases import bare_lead, leads
from audiolesson.draft.sentences.told_items import MEANS_IT, OPENERS, item_sentences, item_told
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

MOST_LOOKED_AT = 12
"""Items of a list among which those that are told are sought."""

LEAST_ITEMS = 2
LEAST_SHARE = 0.6
"""A list of which less can be told is left out: its announcement would promise what is not heard."""

MOST_WORDS = 60
"""An announcement and its first items of no more words are told together or not at all."""

_NAMES = lazy(rf"(?:{'|'.join(OPENERS)}) is [^.,]+\.")
"""What names an item before its own sentences."""

_NOT_SO = lazy(
    r"\b(?:cases|conditions?|situations?|circumstances|requirements?|criteria|must|should|cannot|can['’]t|candidates?"
    r"|applicants?|eligib\w+|predict\w*|forecasts?|goals?|aims?"
    r"|myths?|misconceptions?|mistakes?|false|true|if|when|unless|until|assum\w+|hypothes[ie]s|claims?|opinions?"
    r"|arguments?|objections?|suppose|imagine|scenarios?|wrong|bad|do(?:n['’]t| not)|never|avoid|not|questions?|quiz\w*"
    r"|steps?|tasks?|exercises?|checklists?|conventions?|(?:pieces of )?information|pros|cons|quotes?|statements?"
    r"|students?|objectives?|you will|you['’]ll|references?|readings?|links?|resources?|which"
    r"|what (?:do|does|did|would|will))\b",
    re.IGNORECASE,
)
"""What makes the items below it less than plain facts, or facts that are for looking up."""

_STEM = 5


def told_item_by_item(found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int) -> bool:
    """Take a list behind its announcement; whether it was taken. `headings`: the nearest first; see `bullets`."""
    untrue = any(map(UNTRUE.search, headings))
    said = None if found.sums_up or untrue else announcement(found, lead, headings)
    if said is None or any(item.items for item in block.items):
        return False
    told: list[tuple[Text, ...]] = []
    left = [item.text.text for item in block.items[MOST_LOOKED_AT:]]
    for item in block.items[:MOST_LOOKED_AT]:
        opener = OPENERS[min(len(told), len(OPENERS) - 1)]
        sentences = item_told(item.text, opener, tells_ways(said.text), found)
        faulty = any(found.fault(sentence) for sentence in sentences if not _NAMES.fullmatch(sentence.text))
        if sentences and not faulty and len(told) < len(OPENERS):
            told.append(sentences)
        else:
            left.append(item.text.text)
    whole = len(told) == len(block.items)
    if whole:
        said = announcement(found, lead, headings, len(told)) or said
    counts = counted(said.text)
    if len(told) < max(LEAST_ITEMS, LEAST_SHARE * min(len(block.items), len(OPENERS))) or (counts and not whole):
        return False
    taken = _taken(found, said, told, counts, last)
    for text in left if taken else ():
        found.refuse(text, NO_SENTENCE)
    return taken


def told_in_a_row(found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int) -> bool:
    """Take the sentences of a list's items one behind the other, as a paragraph; whether most items were taken.

    Not where the line or heading above makes them conditions, claims or mistakes, or any heading above untrue. A label
    goes before sentences that name their subject themselves; one that leans is said behind the item before it or not at
    all.
    """
    above = lead.text if lead is not None else headings[0] if headings else ""
    untrue = any(map(UNTRUE.search, (above, *headings)))
    if found.sums_up or untrue or _NOT_SO.search(above) or any(item.items for item in block.items):
        return False
    rows = [_whole_item(item.text, found) for item in block.items]
    if sum(bool(row) for row in rows) < max(LEAST_ITEMS, LEAST_SHARE * len(rows)):
        return False
    before = line_told(found, lead, last)
    if lead is not None and before < 0:
        return False
    counted_by = last if lead is None and last >= 0 and announces_these(found.candidates[last].text.text) else -1
    before = max(before, counted_by)
    for item, row in zip(block.items, rows, strict=True):
        if not row:
            found.refuse(item.text.text, NO_SENTENCE)
        for sentence in row:
            leans = leans_back(sentence.text)
            if not leans or before >= 0:
                behind = before if leans else counted_by
                before = found.offer(sentence, "bullet", not leans, behind, tier=2, sure=True, bound=behind >= 0)
        before = before if row else -1
    return True


def line_told(found: Gathered, lead: Text | None, last: int) -> int:
    """The order of the line above a list where it is a sentence of its own, or -1."""
    said = bare_lead(lead) if lead is not None else None
    if said is None or not has_main_verb(said.text) or UNFINISHED.search(said.text) or not leads(said.text):
        return -1
    return found.offer(glue(said, "."), "prose", False, last)


def _whole_item(item: Text, found: Gathered) -> tuple[Text, ...]:
    """The sentences of an item that can be heard without its label; () where there are none."""
    pair = joins.term_and_text(item)
    whole = tuple(item_sentences(pair[1] if pair else item, found, named=True))
    if pair and whole and (MEANS_IT.match(whole[0].text) or not speaks_of(pair[0].text, whole[0].text)):
        return ()
    return whole


def speaks_of(label: str, sentence: str) -> bool:
    """Whether a sentence has a word of its label, in any form: "robust" of "Robustness and reliability"."""
    said = {word[:_STEM] for word in content_words(sentence)}
    return any(word[:_STEM] in said for word in content_words(label))


def _taken(found: Gathered, said: Text, told: Sequence[tuple[Text, ...]], counts: bool, last: int) -> bool:
    """The announcement with the first items as one candidate, each other one behind it."""
    run, rest = [said], list(told)
    while rest and (counts or len(run) < 2 or _words(run) + _words(rest[0]) <= MOST_WORDS):
        run += rest.pop(0)
    before = found.offer_run(run, last, tier=1, sure=True) if _words(run) <= 2 * MOST_WORDS else -1
    if before < 0:
        return False
    for sentences in rest:
        for sentence in sentences:
            before = found.offer(sentence, "bullet", False, before, tier=1, sure=True, bound=True)
            if before < 0:
                return True
    return True


def _words(sentences: Sequence[Text]) -> int:
    return sum(len(sentence.text.split()) for sentence in sentences)
