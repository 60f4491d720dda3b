"""A list told item by item behind a sentence that announces it: "There are some benefits of clay. One is its price. …".

Where a lesson is told as it runs, its lists are told too: what they hold is often half of a page. The announcement says
what the items are, so that none is heard as a plain fact; it counts them only where the lesson does, and then all are
told. Each item becomes a sentence of one of a few certain shapes, or the item is left out.
"""

import re
from collections.abc import Sequence

from audiolesson.draft import joins
from audiolesson.draft.forms import is_plural
from audiolesson.draft.gathered import Gathered
from audiolesson.draft.headings import sentence_case
from audiolesson.draft.held import UNTRUE, bends
from audiolesson.draft.leaning import leans_back
from audiolesson.draft.naming import head_noun, lower_in
from audiolesson.draft.phrases import bare_lead, leads
from audiolesson.draft.tags import content_words, has_main_verb, is_noun_phrase
from audiolesson.draft.texts import capital, cut, glue
from audiolesson.draft.told_items import LOOSE, MEANS_IT, OPENERS, item_sentences, item_told
from audiolesson.draft.verbs import DETERMINERS
from audiolesson.lesson.model import Block, Text

MOST_LOOKED_AT = 12
"""Items of a list among which those that are told are sought."""

LEAST_ITEMS = 2
LEAST_SHARE = 0.6
"""A list of which less can be told is left out: its announcement would promise what is not heard."""

MOST_WORDS = 60
"""An announcement and its first items of no more words are told together or not at all."""

_INCLUDES = re.compile(r" (?:(?:typically|usually|often|may|can|also) )?(?:includes?|are|is)$")
_UNFINISHED = re.compile(
    r"\b(?:is|are|was|were|be|been|by|of|for|to|with|that|which|from|and|or|in|on|as|at|if|when|unless|whether|because|so"
    r"|than|like|can|could|may|might|must|should|will|would|includes?|including|involves?|covers?|do|does|you|we|they|it"
    r"|has|have|the|an?)$",
    re.IGNORECASE,
)
_NO_MATTER = re.compile(
    r"\b(?:questions?|exercises?|objectives?|outcomes?|links?|resources?|readings?|references?|videos?|articles?|papers?"
    r"|prerequisites|topics|notes?|parameters|arguments|flags|options|commands|methods|functions|columns|fields|steps"
    r"|tasks?|contents?|agenda|materials|examples?|lessons?|modules?|chapters?|prizes|credits|contributors|updates"
    r"|changes|activities|instructions|directions|discussion|themes?|skills|students?|learners?|guides?|tips"
    r"|outdated|obsolete|rejected|critics|definitions?|terms|you will|you['’]ll)\b",
    re.IGNORECASE,
)
"""What is announced so that its items are for looking up, or belong to the course."""

_WAYS = re.compile(
    r"\b(?:ways|strateg(?:y|ies)|approaches|techniques|practices|rules|guidelines|recommendations|goals|principles"
    r"|measures|actions|suggestions|solutions|precautions|habits|duties|responsibilities|aims|advice|choices)\b",
    re.IGNORECASE,
)
"""What is announced so that an item which orders is one of it: "One is to dry the clay slowly."."""

_NAMES = re.compile(rf"(?:{'|'.join(OPENERS)}) is [^.,]+\.")
"""What names an item before its own sentences."""

_NOT_SO = re.compile(
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

_ASKS = re.compile(
    r"(?:Why|How) (?:is|are|do|does|can|should|did|was|were|aren['’]t|isn['’]t|don['’]t) (?!(?:it|this|that|they|these"
    r"|I|you|my|your)\b)[^?]+\?"
)
"""A heading whose list gives the answers."""

_COUNTS = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|both|\d+)\b", re.IGNORECASE)
_STEM = 5


def told_item_by_item(found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int) -> bool:
    """Take a list behind its announcement; whether it was taken. `headings`: the nearest first; see `bullets`."""
    untrue = any(map(UNTRUE.search, headings))
    said = None if found.sums_up or untrue else _announcement(lead, headings, found)
    if said is None or any(item.items for item in block.items):
        return False
    counted = bool(_COUNTS.search(said.text))
    told: list[tuple[Text, ...]] = []
    for item in block.items[:MOST_LOOKED_AT]:
        opener = OPENERS[min(len(told), len(OPENERS) - 1)]
        sentences = item_told(item.text, opener, bool(_WAYS.search(said.text)), found)
        faulty = any(found.fault(sentence) for sentence in sentences if not _NAMES.fullmatch(sentence.text))
        if sentences and not faulty and len(told) < len(OPENERS):
            told.append(sentences)
    whole = len(told) == len(block.items)
    if len(told) < max(LEAST_ITEMS, LEAST_SHARE * min(len(block.items), len(OPENERS))) or (counted and not whole):
        return False
    return _taken(found, said, told, counted, last)


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
    before = _line_told(found, lead, last)
    if lead is not None and before < 0:
        return False
    for row in rows:
        for sentence in row:
            leans = leans_back(sentence.text)
            if not leans or before >= 0:
                before = found.offer(sentence, "bullet", not leans, before if leans else -1, tier=2, sure=True)
        before = before if row else -1
    return True


def _line_told(found: Gathered, lead: Text | None, last: int) -> int:
    """The order of the line above a list where it is a sentence of its own, or -1."""
    said = bare_lead(lead) if lead is not None else None
    if said is None or not has_main_verb(said.text) or _UNFINISHED.search(said.text) or not leads(said.text):
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


def _taken(found: Gathered, said: Text, told: Sequence[tuple[Text, ...]], counted: bool, last: int) -> bool:
    """The announcement with the first items as one candidate, each other one behind it."""
    run, rest = [said], list(told)
    while rest and (counted or len(run) < 2 or _words(run) + _words(rest[0]) <= MOST_WORDS):
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


def _announcement(lead: Text | None, headings: Sequence[str], found: Gathered) -> Text | None:
    """The sentence that announces a list, from the line above it, else from its label or heading; or None."""
    if lead is not None:
        said = _of_line(bare_lead(lead), found)
        if said is not None or bends(lead.text) or _UNFINISHED.search(bare_lead(lead).text):
            return said
    return next((said for heading in headings[:1] if (said := _of_heading(heading, found))), None)


def _of_heading(heading: str, found: Gathered) -> Text | None:
    """A heading as what announces its list: "Clay pots" is "There are some clay pots.", a question stays one."""
    if _ASKS.fullmatch(heading) and not _NO_MATTER.search(heading):
        return capital(Text(sentence_case(heading, found.whole)))
    return _here_are(Text(heading), found)


def _of_line(said: Text, found: Gathered) -> Text | None:
    if not leads(said.text) or _NO_MATTER.search(said.text) or leans_back(said.text):
        return None
    if ends := _INCLUDES.search(said.text):
        return _here_are(cut(said, 0, ends.start()), found)
    if _UNFINISHED.search(said.text):
        return None
    if has_main_verb(said.text):
        several = is_plural(said.text.split()[-1]) or bool(_COUNTS.search(said.text) or _WAYS.search(said.text))
        sentence = glue(said, ".")
        return sentence if several and not found.fault(sentence, lenient=True) else None
    return _here_are(said, found)


def _here_are(name: Text, found: Gathered) -> Text | None:
    """ "There are some drawbacks of clay."; None where the words are no plain name of several things."""
    bare = re.sub(r"^(?:here are|some|several|a few)\s+(?=[a-z])", "", name.text, flags=re.I)
    name = cut(name, len(name.text) - len(bare), len(name.text))
    first = (bare.split() or [""])[0].lower()
    plain = is_noun_phrase(bare) and is_plural(head_noun(bare)) and not LOOSE.search(bare)
    if not plain or _NO_MATTER.search(bare) or _COUNTS.search(bare) or not 1 < len(bare.split()) < 10:
        return None
    if first in DETERMINERS or re.search(r"&|['’]s |, ", bare) or re.search(r" [A-Z][a-z]+", bare):
        return None
    sentence = glue("There are some ", lower_in(name, found.whole), ".")
    return None if found.fault(sentence) else sentence
