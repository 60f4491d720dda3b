"""A list of advice, or of labelled remarks, told item by item where a lesson is told as it runs.

Who reads a page aloud reads its recommendations and its plans as they stand: "Dry the clay slowly. Keep the lid shut."
They are told behind the line or the sentence that brings them up, or under a heading that calls them advice; never
where they are an exercise, or work at a keyboard.
"""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.forms import base_of_s, in_words
from audiolesson.draft.english.tags import has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue, sentences_of
from audiolesson.draft.english.verbs import ALSO_NOUNS, ONLY_VERBS
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.orders import is_order
from audiolesson.draft.refusing.reasons import NO_VERB, ORDER
from audiolesson.draft.sentences import joins
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.held import UNTRUE
from audiolesson.draft.sentences.leans import LAST_TIER
from audiolesson.draft.sentences.phrases import bare_lead, leads
from audiolesson.draft.sentences.told_lists import speaks_of
from audiolesson.draft.shortening.shorten import is_clause
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

LEAST_ITEMS = 2
LEAST_SHARE = 0.6
_LEAST_IN_ORDER = 4

_FOR_DOING = lazy(
    r"\b(?:exercises?|problems|(?<!good )(?<!best )practice|tasks?|homework|assignments?|activit(?:y|ies)|quiz"
    r"|questions?|challenges?|projects?|discuss\w*|to-?dos?|checklists?|objectives?|outcomes|learn|agenda|install\w*|set-?up"
    r"|getting started|commands?|usage|run|requirements?|schedule|prerequisites|links?|resources|references?|readings?"
    r"|avoid|mistakes?|bad|wrong|never|not|don['’]ts?|anti-?patterns?|pitfalls?|choices|options|code|script|file|click"
    r"|either|unless|until|conditions?|cases?|examples?|true|false|students?|learners?|submit|lab)\b",
    re.IGNORECASE,
)
"""What a line or heading says over orders that are for doing, or that are wrong, or of which one is to be chosen."""

_ADVISES = lazy(
    r"\b(?:recommend\w*|practices|advice|principles|hints|tips|guidance|guidelines|ways|strateg(?:y|ies)|approach(?:es)?"
    r"|techniques|rules|measures|suggestions|habits|how to|steps|actions?|process|procedure|method|plan)\b",
    re.IGNORECASE,
)

_NAMES_CODE = lazy(r"\w_\w|[A-Z]{3}[A-Z ]*$|[a-z][A-Z]|\(\)")
"""A label that names a part of a program, of which the order tells what it does."""

_SIGNS = lazy(r"[<>|{}\[\]\\=→•/+]|\betc\b|\.\.|https?:")


def told_as_advice(found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int) -> bool:
    """Take the items of a list of orders, or of remarks with a label, one behind the other; whether most were taken.

    `lead` is the line above that ends in a colon, `last` the sentence right before the list, -1 where none is told.
    """
    above = " ".join((*(headings[:1]), *((lead.text,) if lead is not None else ())))
    untrue = any(map(UNTRUE.search, (above, *headings)))
    way = way_of(lead, headings[0] if headings else "", len(block.items)) if block.ordered else None
    if block.ordered and lead is None and way is None:
        return False
    if untrue or _FOR_DOING.search(above) or any(item.items for item in block.items):
        return False
    rows = [tuple(_sentences(item.text, found)) for item in block.items]
    if sum(bool(row) for row in rows) < max(LEAST_ITEMS, LEAST_SHARE * len(rows)):
        return False
    if way is not None and all(rows):
        before: int | None = found.offer_run((way, *rows.pop(0)), last, tier=LAST_TIER, sure=True)
    elif way is not None and lead is None:
        return False
    else:
        before = _brought_up(found, lead, headings[0] if headings else "", last)
    if before is None or (way is not None and before < 0):
        return False
    for item, row in zip(block.items[-len(rows) :], rows, strict=True):
        if not row:
            found.refuse(item.text.text, "is written like a note")
        for sentence in row:
            before = found.offer(sentence, "bullet", False, before, tier=LAST_TIER, sure=True, bound=before >= 0)
    return True


_WAY = lazy(
    r"(?P<doing>[A-Z][a-z]+ing (?:an?|the|your|[a-z]+)\b[^:?!,]*?)(?: step by step)?$"
    r"|(?:How to|To) (?P<do>[a-z][^:?!,]+)$"
)
"""A heading or line over steps: "Building a heap", "How to build a heap", "To build a heap"."""


def way_of(lead: Text | None, heading: str, number: int) -> Text | None:
    """What leads to steps: "Building a heap takes five steps."; None where the line or heading names no work."""
    found = _WAY.match(lead.text.rstrip(" :") if lead is not None else heading)
    if not found:
        return None
    several = in_words(number) or "several"
    if found["do"]:
        return Text(f"It takes {several} steps to {found['do']}.")
    return Text(f"{found['doing']} takes {several} steps.")


def _brought_up(found: Gathered, lead: Text | None, heading: str, last: int) -> int | None:
    """The order of what brings a list up, -1 where its heading does; None where nothing does."""
    if lead is not None:
        said = bare_lead(lead)
        whole = leads(said.text) and (has_main_verb(said.text) or is_order(said.text + "."))
        order = found.offer(glue(said, "."), "prose", False, last) if whole and not _is_open(said.text) else -1
        return order if order >= 0 else None
    if last >= 0:
        return last
    return -1 if _ADVISES.search(heading) else None


def _is_open(said: str) -> bool:
    """Whether a line breaks off, so that its items must complete it: "You have to"."""
    verb = said.split()[-1].lower()
    return (verb in ONLY_VERBS or base_of_s(verb) not in {"", *ALSO_NOUNS}) or bool(
        re.search(
            r"\b(?:to|the|an?|and|or|that|which|by|of|for|with|from|if|when|is|are|was|were|be|can|must|should|will|you|we"
            r"|they|it|not|than|as|in|on|at|do|does|include|includes)$",
            said,
            re.IGNORECASE,
        )
    )


def _sentences(item: Text, found: Gathered) -> Iterator[Text]:
    """The sentences of an item, without its label; none where one of them may not be said."""
    pair = joins.term_and_text(item)
    text = pair[1] if pair and is_noun_phrase(pair[0].text) else item
    if pair and (_NAMES_CODE.search(pair[0].text) or pair[0].marks):
        return
    if pair and not (is_order(text.text) or speaks_of(pair[0].text, text.text)):
        return
    made: list[Text] = []
    for start, end in sentences_of(text, found.language):
        sentence = capital(cut(text, start, end))
        if not re.search(r"[.!?:;,…]$", sentence.text):
            sentence = glue(sentence, ".")
        made.extend(found.pieces(sentence))
    if all(_may_be_said(found, one, at > 0) for at, one in enumerate(made)):
        yield from made


def _may_be_said(found: Gathered, sentence: Text, goes_on: bool) -> bool:
    """Whether a sentence of an item is an order or a statement, and nothing else forbids it."""
    said = sentence.text
    if _SIGNS.search(said) or (not goes_on and leans_back(said) and not is_order(said)):
        return False
    why = found.fault(sentence, lenient=True)
    if is_order(said):
        return why in ("", ORDER, NO_VERB) and len(said.split()) >= _LEAST_IN_ORDER
    return not why and is_clause(said) and has_main_verb(said)
