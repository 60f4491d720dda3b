"""The steps, rules or ways of a careful author's list, by numbers: "First, soak the rods. … Second, …".

A procedure without a line that leads to it was left to the page, for an order is no statement; so were rules that have
a label, "Length in. Put the long side …", where one of them could not be told. Read out in their order they are heard
as what they are. A list is read out whole or not at all: of each item what it says first, and what goes on from that
up to a sentence for the eye. English only.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.tags import begins_with_order, has_finite_verb
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.orders import is_order
from audiolesson.draft.refusing.read_aloud import points_at_the_page
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.held import UNTRUE
from audiolesson.draft.sentences.numbered import COUNTS, MOST_IN_A_LABEL, ended, sentences, take_by_numbers, turns
from audiolesson.draft.sentences.read_out import are_english
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

MOST_OF_AN_ITEM = 60
"""Words of an item that are told; what goes on behind them is left to the page."""

_LEAST_ITEMS = 3
_STEPS, _LABELS = 0.5, 0.75
"""The share of the items of a numbered list that tell what to do, and of others that begin with a label."""

_FOR_STUDENTS = lazy(
    r"\b(?:exercis\w+|objectives?|outcomes?|questions?|homework|assignments?|quiz\w*|further|references?|links?|resources?"
    r"|discuss\w*|essays?|seminars?|tutorials?|problems?|at home|myths?|misconceptions?|wrong|able to|agenda|drills?"
    r"|will (?:learn|know)|you['’]ll (?:learn|know)|answers?|solutions?|hints?|tools?|materials?|supplies|ingredients"
    r"|you(?:['’]ll| will)? need|to have|sources?|books?|notebook|next (?:week|time)|to think|talk (?:about|over)"
    r"|to try|try (?:it|this|these)|(?<!what )to do|this week|for the week|case (?:for|study)|trace|examples?|worked"
    r"|check (?:yourself|list)|think about|listening|tasks?|activit(?:y|ies)|projects?"
    r"|lab|in class|in pairs|faults|mistakes?|dates|bug)\b"
    r"|^(?:further )?readings?$|^practi[cs]e\b|\bpractice$",
    re.IGNORECASE,
)
"""What a heading says over items that are for doing, for looking up or for the class, or that are faults."""

_LEADS_NOWHERE = lazy(r"\b(?:not|never|nobody|none|cannot|wrong|avoid)\b|n['’]t\b", re.IGNORECASE)

_SIGNS = lazy(
    r"[=<>×÷√^_|\\{}@#*→+]|\d ?[−] ?\d|\d [-–] \d|\s[-–—] \w+[.!?]?$|^[-–—] |\w[.!?] [-–—] "
    r"|https?:|\betc\b|\([a-z]\)|^\W*[A-Za-z][).:] |\w/\w"
)
_WHEN = lazy(
    r"(?:When|Whenever|If|Before|After|Once|While|During|On|In|At) (?!short\b|brief\b|this\b|detail\b)[^:?!,]{3,50}$"
)
"""A heading that says when the steps below it are taken."""

_HANGS = lazy(r"\b(?:it|its|they|them|these|those|your own)\b|\b(?:this|that)$", re.IGNORECASE)
"""What in a heading hangs on what stands before it, so that it leads to nothing."""

_CASE = lazy(r"(?:With|For|To|In|On|At|By|When|While|If|Once|After|Before|As|From|Without|Until|Every|Now|Then)\b")
"""How a step begins that says first when, where or with what: "With small pliers squeeze the end."."""


def told_steps(found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int) -> bool:
    """Take all items of a list by numbers, if it is one of steps, or of labels with what is said of them.

    `last` is the sentence right before the list, -1 where none is told; the others are those of `bullets`.
    """
    if not found.is_clean or lead is not None or not _may_be_told(found, block, headings):
        return False
    parts = [_sentences(item.text, found) for item in block.items]
    if not all(parts):
        return False
    firsts = [one[0].text for one in parts]
    labelled = sum(len(one) > 1 and _is_label(one[0].text) for one in parts) >= _LABELS * len(parts)
    steps = block.ordered and sum(map(_is_step, firsts)) >= _STEPS * len(firsts)
    if not (steps or labelled) or (last < 0 and headings and _hangs(headings[0])):
        return False
    take_by_numbers(found, parts, last, _led(headings[0]) if headings and last < 0 else None)
    return True


def _hangs(heading: str) -> bool:
    """Whether a heading says what steps are for only where it stands: "What you can do about it"."""
    return _HANGS.search(heading) is not None and not _WHEN.match(heading)


def _led(heading: str) -> Text | None:
    """A heading that says when or where steps are taken, as what leads to them; any other is said by the framing."""
    return Text(f"{heading.rstrip('.')}:") if _WHEN.match(heading) else None


def _may_be_told(found: Gathered, block: Block, headings: Sequence[str]) -> bool:
    """Whether what stands over a list lets its items be told, and they are for hearing."""
    if not _LEAST_ITEMS <= len(block.items) <= len(COUNTS) or any(item.items for item in block.items):
        return False
    if found.sums_up or found.walk or found.place or any(item.text.marks or item.text.links for item in block.items):
        return False
    heading = headings[0] if headings else ""
    if not are_english([word for item in block.items for word in item.text.text.split()]):
        return False
    return not (_FOR_STUDENTS.search(heading) or any(map(UNTRUE.search, headings)) or _LEADS_NOWHERE.search(heading))


def _sentences(item: Text, found: Gathered) -> list[Text]:
    """The sentences of an item up to one for the eye, a question, or too much; none where the first is that."""
    told: list[Text] = []
    many = 0
    for sentence in sentences(item, found.language):
        said = sentence.text
        many += len(said.split())
        unsaid = _SIGNS.search(said) or points_at_the_page(said) or said.endswith(("?", ":"))
        if unsaid or many > MOST_OF_AN_ITEM:
            return [] if turns(said) else told  # a step is not told without what it must not be done with
        told.append(ended(sentence))
    return told


def _is_label(said: str) -> bool:
    return len(said.split()) <= MOST_IN_A_LABEL and not leans_back(said)


def _is_step(said: str) -> bool:
    """Whether a sentence tells what to do, if only behind what says when or with what, or behind a label."""
    bare = re.sub(r"^[^.:,]{3,40}: ", "", said)
    if any(map(is_order, (said, bare))) or begins_with_order(bare):
        return True
    return bool(_CASE.match(said)) or not has_finite_verb(said)
