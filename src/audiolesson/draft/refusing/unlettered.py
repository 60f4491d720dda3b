"""Letters that only name what was just said in words, left out where a lesson is told without its formulas.

"Thermal conductivity κ says how fast heat flows" is the core of such a page, and was refused for its letter. A letter
that the sentence takes up again, or that is all that is said ("the number n"), stays.
"""

import re

from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.tags import finite_at
from audiolesson.draft.english.texts import without
from audiolesson.draft.english.verbs import DETERMINERS, FUNCTION, PREPOSITIONS, word_set
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

UNSAYABLE = lazy(r"\(\(|\[\[|\]\]|\\x[0-9a-fA-F]{2}|(?<![\w)\]])\[\]\w|\{\{|\}\}")
"""Signs of a program or of an index that nobody says, in code too."""

_GENERAL = word_set(
    """number numbers value values equation function functions variable variables point points set sets letter symbol
    expression formula fraction form term terms case line lines vector vectors matrix event integer integers element
    elements node nodes vertex vertices edge edges graph player constant parameter parameters index subset class label
    polynomial sequence space group groups distribution object objects type types coefficient root roots zero pair
    domain domains proposition propositions partition"""
)
"""Nouns that are told apart only by their letters."""

_BEHIND = lazy(r"(?:,? (?!and\b|or\b|to\b|times\b|plus\b|minus\b|such\b)[a-z]|\.$)")
_SUPPOSES = lazy(
    r"(?:^|, )where\b|\b(?:let|suppose|given|assume|denote[sd]?|called|write|define|for (?:any|each|all|every))\b", re.I
)
_LETTERS = lazy(r"\\?[A-Za-zα-ωΑ-Ω]+")


def without_letters(text: Text) -> Text:
    """The sentence without formulas that stand behind the words for the same thing; as it is where one stays."""
    formulas = [mark for mark in text.marks if mark.kind == "formula"]
    if not formulas or _SUPPOSES.search(text.text):
        return text
    written = [_LETTERS.findall(text.text[mark.start : mark.end])[:1] for mark in formulas]
    if any(written.count(one) > 1 for one in written):
        return text
    bare = text
    for mark in reversed(formulas):
        before, behind = text.text[: mark.start], text.text[mark.end :]
        apposed = before.endswith(", ") and behind.startswith(",")
        end = mark.end + apposed
        start = mark.start - 2 * apposed
        if not _names(text.text[:start].rstrip(), apposed) or not _BEHIND.match(text.text[end:]):
            return text
        bare = without(bare, start, end)
    return bare


def _names(before: str, apposed: bool) -> bool:
    """Whether what stands before a formula ends in the noun for it, with its article or as the subject."""
    tokens = tokens_of(before)
    if not tokens or not before[-1].isalpha():
        return False
    last = tokens[-1].lower()
    if last in FUNCTION | _GENERAL | PREPOSITIONS or finite_at(tokens, len(tokens) - 1) or _DESCRIBES.search(last):
        return False
    for at in range(len(tokens) - 2, max(-1, len(tokens) - 6), -1):
        if tokens[at].lower() in DETERMINERS:
            return True
        if tokens[at].lower() in FUNCTION or not tokens[at][:1].isalpha() or finite_at(tokens, at):
            return False
    return len(tokens) < _MOST_IN_A_SUBJECT


_MOST_IN_A_SUBJECT = 4

_DESCRIBES = lazy(
    r"(?:ed|ing|ly|al|ic|ive|ous|ful|able|ible|ary|est)$|^(?:true|false|exact|real|new|old|same|other|former|latter|joint"
    r"|larger|smaller|greater|higher|lower|upper|inner|outer|fixed|free|conjugate|factor|product|sum|right|wrong|left|worst"
    r"|good|bad|big|small|large|high|low|full|first|second|third|next|last|current|proper|great|whole|chosen|given)$"
)
"""Words that describe a thing, or that are told apart by their formulas."""
