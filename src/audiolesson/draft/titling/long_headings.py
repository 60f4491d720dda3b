"""Headings that are no noun phrases and have more words than a title: orders, acts and questions, cut where they keep
their sense."""

import re

from audiolesson.draft.english.forms import is_plural, s_form
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.english.verbs import AUXILIARIES, DETERMINERS, FUNCTION, PLAIN
from audiolesson.draft.titling.cutting import NEEDS_ITS_END
from audiolesson.draft.titling.headings import ASKS, MOST_WORDS
from audiolesson.draft.titling.inside import is_order
from audiolesson.patterns import lazy

_ENDS = lazy(
    r",? (?:if|unless|once|when|while|before|after|because|so that|as part of|as soon as|instead of|with"
    r"|so(?! (?:\w+$|\w+ly ))|without|from|in|on|for|by|using|at|across|through|via|within|during)(?= )"
)
"""Where an order or an act may end: what follows says when, with what or why it is done."""

_OPEN = lazy(
    rf"^{NEEDS_ITS_END}|^(?:using|use|define|describe|describing|proving|try|trying) "
    r"|\b(?:what|how|why|which|who|when|where|that|if|it|as|and|or|of|to|vs\.?|not|never)\b",
    re.IGNORECASE,
)
"""What means little without its end: "make it easy (to find)", "using (a rasp)"."""

_USES = lazy(r"(?:use|using) (?:(?:the|an?) )?(?:[\w’'-]+ ){0,2}[\w’'-]+$", re.IGNORECASE)
_LOOSE_END = lazy(
    r" (?:(?:the|an?|and|or|your|its|their|all|some) [\w’'-]+ing|(?:using|by) [\w’'-]+|an?|the|more|it|them|\w+ly"
    r"|\w+ed)$",
    re.IGNORECASE,
)
"""How a cut ends that lacks a noun: "zeros using factor (by grouping)"."""

_OF_ALL = lazy(r"how (?:do|can|should|could|would) (?:you|we|i|one) (.+?)\??$", re.IGNORECASE)
_OF_ONE = lazy(r"(where|how|why|when) (does|do) (.+?)\??$", re.IGNORECASE)


_LEAST_OF_A_CLAUSE = 4
"""Words that a clause keeps: "what judges look for (in bowls)"."""


_LEAST_BEFORE_A_COMMA = 2
"""Words that such a clause has that ends before a comma: "what works (, so that you need not try)"."""


def shortened(text: str, asks: bool) -> str:
    """A heading of more than five words, in sentence case, as an order, an act or a clause of at most five.

    "" where it is none of these, or no cut is sure to keep its sense.
    """
    if found := _OF_ALL.match(text):
        return _cut(found[1]) if found[1].split()[0].lower() in PLAIN else ""
    if asks:
        return _as_clause(text)
    if ASKS.match(text):
        heads = [text[: found.start()] for found in _ENDS.finditer(text)]
        if "," in text and _LEAST_BEFORE_A_COMMA <= len(text.split(",")[0].split()) <= MOST_WORDS:
            return text.split(",")[0]
        whole = [head for head in heads if head.split()[-1].lower() not in AUXILIARIES]
        return next((head for head in reversed(whole) if _LEAST_OF_A_CLAUSE <= len(head.split()) <= MOST_WORDS), "")
    first = text.split()[0]
    if re.fullmatch(r"[A-Za-z]{2,}ing", first) and first.lower() not in FUNCTION:
        return _cut(text)
    orders = is_order(text) or (re.match(r"[A-Z][a-z]+ (?:your|an?) ", text) and first.lower() in PLAIN)
    return _cut(text) if orders else _first_clause(text)


def _first_clause(text: str) -> str:
    """The first clause of a heading that is two: "Wood has grain (, and so does this)"."""
    head, _, further = text.partition(", ")
    head = head if _AND_SO.match(further) and ", " not in further else ""
    fits = _LEAST_OF_TWO <= len(head.split()) <= MOST_WORDS and first_verb(head) > 0 and not ASKS.match(head)
    return head if fits and not _CASE.match(head) and not _OPEN.search(head) else ""


_LEAST_OF_TWO = 3
_AND_SO = lazy(r"(?:and|so|which) ")
"""How a second clause begins that takes nothing of the first back."""
_CASE = lazy(r"(?:if|when|once|while|because|although|unless|it|they|this|that|we|you|i|he|she)\b", re.IGNORECASE)


def _cut(text: str) -> str:
    """The longest start of an order or an act that has its object and at most five words."""
    if len(text.split()) <= MOST_WORDS:
        return "" if _LOOSE_END.search(text) else text
    heads = [text[: found.start()] for found in _ENDS.finditer(text)]
    fit = [head for head in heads if len(head.split()) <= MOST_WORDS and _has_its_object(head)]
    return fit[-1] if fit else ""


def _has_its_object(head: str) -> bool:
    words = head.split()
    if (
        len(words) < 2
        or head.count("(") != head.count(")")
        or _LOOSE_END.search(head)
        or (_OPEN.search(head) and not _USES.match(head))
    ):
        return False
    named = is_plural(words[-1]) or any(c.isupper() for c in words[-1])
    return words[-1].lower() not in FUNCTION and (len(words) > 2 or named)


def _as_clause(text: str) -> str:
    """A question as a clause of at most five words: "Where does the steam go then?" is "Where the steam goes then"."""
    if not (found := _OF_ONE.match(text)):
        return ""
    words = found[3].split()
    least = 2 if words[0].lower() in DETERMINERS else 1
    at = next((at for at in range(least, len(words)) if words[at].lower() in PLAIN), 0)
    if not at:
        return ""
    verb = s_form(words[at].lower()) if found[2].lower() == "does" else words[at]
    said = [found[1], *words[:at], verb, *words[at + 1 :]]
    return " ".join(said) if len(said) <= MOST_WORDS else ""
