"""Steps under a heading that says when they are taken: "On the day, eat a meal a few hours before."

An ordered list tells what to do, or what happens, in its order. Its items are told as they stand, whole or up to a
remark that cannot be told; a list of which more would be lost is left to the page.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.texts import capital, cut, glue, sentences_of
from audiolesson.draft.refusing.orders import is_order
from audiolesson.draft.refusing.reasons import NO_SUBJECT, NO_VERB, ORDER, TOO_SHORT
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.held import UNTRUE
from audiolesson.draft.sentences.leans import LAST_TIER
from audiolesson.draft.sentences.naming import lower_in
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

LEAST_ITEMS = 3
_WHEN = lazy(
    r"(?:On|Before|After|During|At|In|While|When|Once|By)"
    r" (?!short\b|brief\b|summary\b|this\b|detail\b|practice\b|depth\b)[^:?!,]{3,40}"
)
_WHAT_TO_DO = lazy(r"What to do(?P<when>(?: [\w’'-]+){0,6})")
_OF_A_CLASS = lazy(
    r"\b(?:class|lessons?|lectures?|sessions?|seminars?|workshops?|course|lab|exam|chapter|slides?|homework|read|watch"
    r"|submit|download|install|click|login|account|discuss|groups?|partner|teacher|instructor|tutor|deadline|quiz)\b",
    re.IGNORECASE,
)
_BORNE = frozenset({ORDER, NO_VERB, NO_SUBJECT, TOO_SHORT})
_MOST_LOST = 0.25


def told_in_turn(found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int) -> bool:
    """Whether a list of steps was told under a heading that says when, or behind "What to do:".

    `lead` is the line above that ends in a colon, `last` the sentence right before the list, -1 where none is told.
    """
    heading = headings[0].strip() if headings else ""
    asked = _WHAT_TO_DO.fullmatch(lead.text.rstrip(" :")) if lead is not None else None
    front = _WHEN.fullmatch(heading) if lead is None and block.ordered else None
    if not (asked or front) or len(block.items) < LEAST_ITEMS or any(item.items for item in block.items):
        return False
    said = " ".join([heading, *(item.text.text for item in block.items)])
    if any(map(UNTRUE.search, headings)) or _OF_A_CLASS.search(said):
        return False
    rows = [_steps(item.text, found) for item in block.items]
    if not rows[0] or sum(not row for row in rows) > _MOST_LOST * len(rows):
        return False
    front_of_all = f"What to do{asked['when']}: " if asked else f"{heading.rstrip('.')}, "
    rows[0] = (glue(front_of_all, lower_in(rows[0][0], found.whole)), *rows[0][1:])
    before = found.offer(rows[0][0], "bullet", True, last, tier=LAST_TIER, sure=True)
    if before < 0:
        found.refused.pop()
        return False
    rows[0] = rows[0][1:]
    for item, row in zip(block.items, rows, strict=True):
        if not row and item is not block.items[0]:
            found.refuse(item.text.text, "is written like a note")
        for sentence in row:
            before = found.offer(sentence, "bullet", False, before, tier=LAST_TIER, sure=True, bound=True)
    return True


def _steps(item: Text, found: Gathered) -> tuple[Text, ...]:
    """The sentences of an item up to one that may not be said, the first of which is the step; () where it may not."""
    made: list[Text] = []
    for start, end in sentences_of(item, found.language):
        sentence = capital(cut(item, start, end))
        sentence = sentence if re.search(r"[.!?:;,…]$", sentence.text) else glue(sentence, ".")
        pieces = found.pieces(sentence)
        if not all(_may_be_said(found, piece) for piece in pieces):
            break
        made.extend(pieces)
    return tuple(made)


_CASE = lazy(r"(?:While|When|If|Once|After|Before|As soon as) [^,.;]+, (?:then )?")


def _may_be_said(found: Gathered, sentence: Text) -> bool:
    """Whether a sentence is a statement or an order, also behind a case: "While the bag fills, tense your legs."."""
    why = found.fault(sentence, lenient=True)
    if not why:
        return True
    if why not in _BORNE or found.slip(sentence):
        return False
    said = _CASE.sub("", sentence.text)
    if is_order(said) or begins_with_order(said):
        return True
    tree = found.judged.trees.of_few(sentence.text)
    return tree is not None and tree.tags[tree.root] in ("VB", "VBP")
