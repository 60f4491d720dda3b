"""Terms that a text prints in italics where it says what they are: "Data drawn like this are called *samples*".

Italics are used for stress and for titles of works too, so they mark a term only at its definition: behind what names
it ("is called", "the term"), or before what says what it is ("is a", "refers to").
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.verbs import FUNCTION, ONLY_VERBS, PAST
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import is_term

_NAMED = lazy(
    r"\b(?:called|termed|dubbed|known as|defined as|referred to as|so-called|the terms?|the concept of"
    r"|calls? (?:it|this|that|them|these|those|such)?|refers? to (?:it|this|that|them|these|those|such(?: \w+)?) as)"
    r"(?: (?:an?|the|its|simply|also|either|our))* ?[“\"‘(]?\Z",
    re.IGNORECASE,
)
"""What stands right before a term that a sentence brings in."""

_BEGINS = lazy(r"(?:\A|[.!?:] )(?:An?|The|In [\w ]{3,30}, (?:an?|the))? ?\Z|(?:\A|[.!?:] )(?:Each|Every|Such an?) \Z")
"""What may stand before a term that a sentence begins with."""

_TELLS = lazy(
    r"[”\"’)]?(?: \([^()]{1,40}\))?(?:, or [^,]{2,40},)? (?:is|are|was|were|means?|refers? to|denotes?|describes?"
    r"|(?:can|may) be (?:defined|thought of) as|(?:is|are) defined as|consists? of)"
    r" (?:an?|the|any|one|when|how|[a-z]+s? (?:that|which|of|for|used|made))\b"
)
_APPOSED = lazy(r", (?:an?|the) (?:[\w-]+,? ){1,5}(?:of|for|on|with|over|from|in|that|which|whose|where) [^,;]+[.;]")
"""What says behind a comma what a term is: "the *cog*, a broad ship with a single sail"."""

_SPELLED = lazy(r" \(\*?[A-Z][A-Za-z]*[A-Z]s?\*?\)")
"""The short form of a term, behind it."""

MOST_WORDS = 4


def slanted_terms(text: Text) -> tuple[str, ...]:
    """The terms of a text that stand in italics at their definition, as they are written."""
    said, found = text.text, []
    for start, end in text.slanted:
        term = said[start:end].strip(" .,;:()“”\"'")
        start = said.find(term, start, end)
        before, behind = said[max(0, start - 60) : start], said[start + len(term) : start + len(term) + 120]
        brought = _NAMED.search(before) or (_BEGINS.search(before) and _TELLS.match(behind)) or _SPELLED.match(behind)
        told_behind = term[:1].islower() and _APPOSED.match(behind)
        if term and (brought or told_behind) and _is_term(term):
            found.append(term)
    return tuple(found)


def places_of(terms: frozenset[str], said: str) -> Iterator[tuple[int, int]]:
    """Where small `terms` stand in a sentence for the first time, as words of their own, by the order of the terms."""
    low = said.lower()
    known = _by_word(terms)
    for term in sorted({term for word in re.findall(r"\w+", low) for term in known.get(word, ())}):
        if found := re.search(rf"\b{re.escape(term)}\b", low):
            yield found.span()


@lru_cache(maxsize=4)
def _by_word(terms: frozenset[str]) -> Mapping[str, tuple[str, ...]]:
    """Terms by their first word, so that no sentence has to be searched for each of them."""
    found: dict[str, tuple[str, ...]] = {}
    for term in terms:
        for word in re.findall(r"\w+", term)[:1]:
            found[word] = (*found.get(word, ()), term)
    return found


def _is_term(term: str) -> bool:
    """Whether words in italics can name a thing: no stressed word, and no title of a work, which has more capitals."""
    words = term.split()
    if len(words) > MOST_WORDS or not is_term(term, marked=True) or not is_noun_phrase(term):
        return False
    if len(words) > 1 and any(word[:1].isupper() and not word.isupper() for word in words[1:]):
        return False
    one = len(words) == 1 and term.lower()
    return not (one and (one in FUNCTION or one in PAST or one in ONLY_VERBS or one.endswith("ly")))
