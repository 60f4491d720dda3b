"""The list of a careful author whose items are paragraphs, told as they run: rules, findings, explanations, advice.

"1. A finder must tell the owner. 2. …" is left out where one item of the list cannot be told, though the others are as
good as any paragraph. Each is told as one; what cannot be is left out with a gap, as in a paragraph, and where the line
above counts its items none is. What stands above must leave each item true: "Nobody should believe:" does not.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.tags import begins_with_order, has_finite_verb, has_main_verb
from audiolesson.draft.english.texts import cut, sentences_of
from audiolesson.draft.sentences.announcing import counted
from audiolesson.draft.sentences.flowing_lists import is_for_the_ear, may_order
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.held import bends, words_over
from audiolesson.draft.sentences.items_as_prose import may_be_so
from audiolesson.draft.sentences.list_items import HELD
from audiolesson.draft.sentences.prose import prose
from audiolesson.draft.sentences.told_lists import line_told
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

LEAST_SHARE = 0.6
"""The share of the items that must be paragraphs: of which less can be told, the list is one of notes."""

_FEWEST = 5
"""Words of an item that is a paragraph."""

_TIER = 1
_UNSAID = lazy(r"[<>|{}=→•\[\]\\_]|\betc\b|\.\.|https?:|\bwww\.| / |^[^.:]{2,40}: ?\S")
_RULES = lazy(r"\b(?:rules?|principles|tips|advice|ways|things|habits|laws|hints)\b", re.I)
"""What a heading calls orders of which each holds for itself; others are steps, none of which may be left out."""

_PLAIN = lazy(
    r"\b(?:help\w*|details?|tips|rules?|principles|points|advice|hints|notes|laws|findings|facts|reasons|habits)\b",
    re.I,
)
"""What a line that is not told may say of items without making them less than true."""

_TURNS = lazy(
    r"\b(?:not|never|no|none|nobody|nothing|cannot|avoid\w*|against|den(?:y|ies|ied)|forb[ia]d\w*|ban(?:s|ned)?|ruin\w*"
    r"|fools?|worst|wrong\w*|bad|suppos\w+|imagin\w+|claim\w*|myths?|anti-?patterns?|mistake\w*|false\w*|tales?|stor(?:y|ies)"
    r"|dreams?|believ\w+|beliefs?|legends?|rumou?rs?|superstition\w*|sayings?|jokes?|lies|fiction\w*|would|might|if|unless|until|objections?"
    r"|complain\w*|pretend\w*|accus\w+|alleg\w+|following|as follows|these)\b|n[’']t\b",
    re.I,
)
"""What stands right above a list that turns what its items say, or cannot be missed before them."""

_ENDS = (".", "!", ".”", '."', ".)")


def told_as_paragraphs(found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int) -> bool:
    """Take the items of a list that are paragraphs, refuse the others; whether it is such a list.

    `last` is the order of the sentence right before it, -1 where there is none; the others are those of `bullets`.
    """
    if not found.is_clean or not is_for_the_ear(found, lead, headings) or not may_be_so(lead, headings[:1]):
        return False
    if any(item.items for item in block.items) or (lead is not None and bends(lead.text)):
        return False
    over = words_over(lead, headings)
    if turns(over):
        return False
    steps = block.ordered and 2 * sum(begins_with_order(item.text.text) for item in block.items) >= len(block.items)
    if steps and not _RULES.search(over):
        return False
    said = [_is_paragraph(item.text, found, may_order(found, [item.text])) for item in block.items]
    if sum(said) < max(2, LEAST_SHARE * len(said)):
        return False
    counts = counted(lead.text if lead is not None else found.candidates[last].text.text if last >= 0 else "")
    if counts and not all(said):
        return False
    before = line_told(found, lead, last) if lead is not None else last
    if lead is not None and before < 0 and not _PLAIN.search(lead.text):
        return False
    for item, fit in zip(block.items, said, strict=True):
        if not fit:
            found.refuse(item.text.text, HELD)
            before = -1
            continue
        before = _told(found, item.text, before)
    return True


def turns(over: str) -> bool:
    """Whether what stands over a list makes its items less than true, or cannot be missed before them."""
    return bool(_TURNS.search(over))


def _told(found: Gathered, item: Text, last: int) -> int:
    """Take an item as a paragraph, or nothing of it where its first sentence behind a label cannot be told; its end."""
    candidates, refused = len(found.candidates), len(found.refused)
    found.block += 1
    found.above[found.block] = "list"
    _, before = prose(found, item, last, tier=_TIER)
    gone = [one.text for one in found.refused[refused:] if one.before == candidates]
    if len(found.candidates) > candidates and all(len(text.split()) < _FEWEST for text in gone):
        return before
    del found.candidates[candidates:], found.refused[refused:]
    found.refuse(item.text, HELD)
    return -1


def _is_paragraph(item: Text, found: Gathered, orders: bool) -> bool:
    """Whether an item says what it says in whole sentences, the first of which may be its label."""
    said = item.text
    if item.links or not said.endswith(_ENDS) or len(said.split()) < _FEWEST or not said[:1].isupper():
        return False
    if _UNSAID.search(said):
        return False
    spans = sentences_of(item, found.language)
    first = cut(item, *spans[0]).text
    second = cut(item, *spans[1]).text if len(spans) > 1 else ""
    return any(_is_said(sentence, orders) for sentence in (first, second) if sentence)


def _is_said(sentence: str, orders: bool) -> bool:
    if begins_with_order(sentence):
        return orders
    return has_main_verb(sentence, lenient=True) and has_finite_verb(sentence) and not sentence.endswith("?")
