"""Lists of a lesson that is made of them, told item by item as it was noted: "Relative risk: the one over the other.".

A careful author's notes leave out verbs and stops, and are still heard well when they are read out: a label with what
is said of it, "X = Y", an order, a line with its own list behind it. They are told only where nothing else fills the
time, and in a lesson that has hardly any other text; what is noted in single words, or in signs, is left to the page.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.texts import capital, cut, glue, sentences_of
from audiolesson.draft.english.verbs import ACTS, DETERMINERS
from audiolesson.draft.refusing.hands_on import is_hands_on
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.reasons import LABELLED, NO_SUBJECT, NO_VERB, ORDER, TOO_SHORT
from audiolesson.draft.refusing.unwhole import is_chain
from audiolesson.draft.sentences.announcing import UNFINISHED
from audiolesson.draft.sentences.each_item import with_answers
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.held import is_tilted
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.sentences.label_rows import row_of_label
from audiolesson.draft.sentences.leans import LAST_TIER
from audiolesson.draft.sentences.list_items import HELD
from audiolesson.draft.sentences.noted_labels import label_told
from audiolesson.draft.sentences.scraps_of_notes import is_scrap
from audiolesson.draft.sentences.stated import acts_now
from audiolesson.draft.sentences.told_items import lacks_its_subject
from audiolesson.lesson.model import Block, Lesson, Text
from audiolesson.patterns import lazy

MOST_WORDS = 1700
LEAST_SHARE = 0.6
"""Words of a lesson of notes, and the share of them that stands in lists."""

LONGEST_ITEM = 40
_LEAST_WORDS = 4

_UNSAID = lazy(r"[<>|{}•\[\]\\_+*#@≠]|\betc\b|\.\.|https?:|\bwww\.| / |\be\.g\.")
_EQUALS = lazy(r"(?P<what>[A-Z][\w’'() -]{2,40}) = (?P<is>[^=]+)$")
_LABEL = lazy(r"(?:[\w’'“”\"(),.-]+ ){0,5}[\w’'“”\"().-]+: (?=\S+ \S+ \S)")
_AMOUNT = lazy(r"(?:low|high|little|much|more|less|fewer|many|no) ", re.IGNORECASE)
_SIGN = lazy(r"[÷×−≈%/]|\d [+-] ")
_BORNE = frozenset({"", LABELLED, NO_VERB, NO_SUBJECT, ORDER, TOO_SHORT})
_LEFT = lazy(r"\bto[ -]dos?\b|\b(?:homework|questions?|exams?|quiz|tests?|ask|class|read|bring|next)\b", re.IGNORECASE)
"""What a heading says over notes that are for doing."""

_ASIDE = lazy(r"\?|\bsteps?\b")
"""What in a heading tilts the items of a text, and not those of notes: they are its answer, or are told as steps."""

_POINTS = lazy(r"(?:[Ss]ee|[Cc]f\.|[Pp]ages?|pp?\.) ")
"""How notes begin that send their reader to another place."""

_NUMBER = lazy(r"[A-Z]\w{0,6} [=<>] [\d.]+: ")
_AND = lazy(r"(?P<verb>[A-Z][a-z]+),? and [a-z]+ ")
_ARROW = lazy(r" ?→ ?")


def is_noted(lesson: Lesson) -> bool:
    """Whether a lesson is made of lists in plain words: no links, no code, not longer than what is read at one sitting.

    Linear in the lesson.
    """
    listed = others = 0
    for section in lesson.sections:
        for block in section.blocks:
            if block.kind == "code" or block.text.links:
                return False
            others += len(block.text.text.split())
            for item in block.inner():
                if item.kind == "code" or item.text.links or any(mark.kind == "code" for mark in item.text.marks):
                    return False
                listed += len(item.text.text.split())
    return LEAST_SHARE * (listed + others) <= listed and listed + others <= MOST_WORDS


def told_as_noted(
    found: Gathered, block: Block, headings: Sequence[str], behind: int = -1, *, of_label: bool = False
) -> bool:
    """Take the items of a list and of the lists in it, refuse those that are none to hear; whether one was taken.

    A numbered list is taken whole or not at all. `behind`: the order of what a nested list stands under; `of_label`:
    that begins with a label, which does what looks like an order.
    """
    if any(_LEFT.search(line) or is_tilted(_ASIDE.sub("", line)) for line in headings):
        return False
    rows = [_noted(item.text, found, bool(item.items)) for item in block.items]
    rows = [() if of_label and row and begins_with_order(row[0].text) else row for row in rows]
    if block.ordered and not all(rows):
        return False
    taken, head = False, -1
    for item, row in zip(block.items, rows, strict=True):
        before = behind if behind >= 0 or not row or not leans_back(row[0].text) else head
        head = -1
        if not row or (before < 0 and leans_back(row[0].text)):
            _refuse(found, item)
            continue
        for at, sentence in enumerate(with_answers(row)):
            bound = before >= 0
            before = found.offer(sentence, "bullet", not bound, before, tier=LAST_TIER, sure=True, bound=bound)
            if before < 0:
                break
            head = before if at == 0 else head
        taken = taken or head >= 0
        if item.items and before >= 0:
            told_as_noted(found, item, (), before, of_label=_LABEL.match(item.text.text) is not None)
    return taken


def _refuse(found: Gathered, item: Block) -> None:
    for one in (item, *item.inner()):
        if one.text.text:
            found.refuse(one.text.text, HELD)


def _noted(item: Text, found: Gathered, leads: bool) -> tuple[Text, ...]:
    """The sentences of an item as they are read out, () where it is none to hear. `leads`: a list stands under it."""
    number = _NUMBER.match(item.text)
    if (
        not item.text
        or len(item.text.split()) > LONGEST_ITEM
        or _UNSAID.search(item.text, number.end() if number else 0)
    ):
        return ()
    if "→" in item.text and not is_chain(item.text[number.end() if number else 0 :]):
        return ()
    item = _with_then(item)
    if equals := _EQUALS.match(item.text):
        if _AMOUNT.match(equals["is"]) or acts_now(equals["is"]):
            return ()
        verb = " equals " if _SIGN.search(equals["is"]) else " means "
        what, rest = cut(item, 0, equals.end("what")), cut(item, equals.start("is"), len(item.text))
        return (_stopped(glue(what, verb, rest)),) if len(equals["is"].split()) > 1 else ()
    if "=" in item.text and not number:
        return ()
    told: list[Text] = []
    spans = sentences_of(item, found.language)
    for at, (start, end) in enumerate(spans):
        sentence = cut(item, start, end)
        if sentence.text.endswith("?") and at < len(spans) - 1:
            told.append(capital(sentence))
            continue
        if sentence.text.endswith(":"):
            if not leads or not has_main_verb(sentence.text) or UNFINISHED.search(sentence.text.rstrip(":")):
                return ()
            sentence = cut(sentence, 0, len(sentence.text) - 1)
        sentence = capital(_stopped(sentence))
        if not _may_be_heard(sentence, found):
            return ()
        told.append(label_told(sentence, found) or _of_its_kind(sentence, found) or sentence)
    scrap = (
        len(told) == 1 and not leads and not found.scraps and ", then " not in told[0].text and is_scrap(told[0], found)
    )
    return () if scrap else tuple(told)


def _of_its_kind(sentence: Text, found: Gathered) -> Text | None:
    """A label and what is of its kind as a sentence: "Tools include tongs and gloves."."""
    pair = term_and_text(sentence, colon_only=True) if ": " in sentence.text else None
    return row_of_label(*pair, found.whole) if pair else None


def _with_then(item: Text) -> Text:
    """A row of things with arrows between them as it is read out: "Hopper, then mill, then kiln"."""
    while arrow := _ARROW.search(item.text):
        item = glue(cut(item, 0, arrow.start()), ", then ", cut(item, arrow.end(), len(item.text)))
    return item


def _stopped(text: Text) -> Text:
    return text if text.text.endswith((".", "!", "?")) else glue(text, ".")


def _may_be_heard(sentence: Text, found: Gathered) -> bool:
    """Whether a sentence of notes is a statement, an order, or a label with what is said of it."""
    said = sentence.text
    why = "" if _NUMBER.match(said) else found.fault(sentence, lenient=True)
    if said.endswith("?") or is_hands_on(said) or _POINTS.match(said) or why not in _BORNE:
        return False
    if _HAS.match(said):
        return False
    if _is_order(sentence, found) or ((both := _AND.match(said)) and both["verb"].lower() in ACTS):
        return True
    if lacks_its_subject(said) or begins_with_order(said):
        return False
    labelled, row = _LABEL.match(said), ", then " in said
    return len(said.split()) >= _LEAST_WORDS and (bool(labelled) or row or not why or has_main_verb(said, lenient=True))


_HAS = lazy(
    r"(?:Has|Have|Is|Are|Was|Were|Does|Lay|Lies|Contains?|Includes?|Consists?|Can|Could|May|Might|Should|Must|Will"
    r"|Would|Cannot) (?!to\b)[a-z]|Needs? to "
)
"""How a note begins whose subject is its heading."""


def _is_order(sentence: Text, found: Gathered) -> bool:
    """Whether a sentence is an order by its words, and no noun by its grammar, as "Heat capacity." is."""
    words = sentence.text.split()
    if not begins_with_order(sentence.text):
        return False
    tree = found.judged.trees.of_few(sentence.text) if words[1:2] and words[1].lower() not in DETERMINERS else None
    return tree is None or not tree.tags[tree.root].startswith("NN")
