"""Headings that are sentences themselves: "Unused looms stay in the loft" over "This is no trouble, but …".

Nobody hears a heading, and what stands under such a one goes on from it.
"""

import re

from audiolesson.draft.english.tags import begins_with_order, first_verb
from audiolesson.draft.english.texts import is_name, upper_first
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.titling.headings import sentence_case
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_SURE = word_set(
    "is are was were has have can cannot can't may must should will isn't aren't doesn't don't does do won't shouldn't"
)
"""Verbs that no heading has which is a phrase."""

_FEWEST, _MOST = 4, 22
_NO_SENTENCE = lazy(
    r"(?:what|how|why|when|where|who|which|whether|if|because|so|and|but|while|although|as|using|making|\w+ing"
    r"|already|step|part|chapter|lesson|page|note|tip|example|\d)\b",
    re.IGNORECASE,
)
_LEANS = lazy(
    r"\b(?:it|this|that|these|those|they|them|their|here|there|I|my|we|our)\b|[:?/|()\"“”‘]|'\w'", re.IGNORECASE
)


def told_heading(title: str, paragraph: str, whole: str) -> Text | None:
    """What a heading says, where it is a statement, or an order on which the paragraph under it leans; else None."""
    if objection := _OBJECTED.fullmatch(title.strip()):
        return Text(f"“{objection[1].rstrip('.')}.”") if _ANSWERED.match(paragraph) else None
    if _EITHER.fullmatch(title.strip()) and _THE_TWO.match(paragraph):
        return Text(upper_first(sentence_case(title.strip().rstrip("?"), whole)) + "?")
    bare = title.strip().rstrip(".")
    words = bare.split()
    if not _FEWEST <= len(words) <= _MOST or _NO_SENTENCE.match(bare) or _LEANS.search(bare) or ". " in bare:
        return None
    if any(_is_large(word, whole) for word in words[1:]):
        return None
    written = title.strip().endswith(".")
    said = Text(upper_first(sentence_case(bare, whole)) + ".")
    if begins_with_order(said.text):
        return said if written and leans_back(paragraph) else None
    sure = written or any(word.lower() in _SURE for word in words[1:])
    return said if sure and first_verb(said.text) > 0 and not why_not(said) else None


_EITHER = lazy(r"[\w’'-]+(?: [\w’'-]+)? or [\w’'-]+(?: [\w’'-]+)?\?")
_THE_TWO = lazy(r"(?:The|These) two (?!of\b)")
"""A heading that names two, and how a paragraph begins that speaks of them: "Bog or fen?", "The two words …"."""

_OBJECTED = lazy(r"[\"“]((?:But|What if|Yes, but|I|I[’']\w+|My|We|Our|Surely)\b[^\"“”]{6,90}?)[\"”]")
"""A heading that is what somebody objects: "But my radiators need 65". Any other saying may be what is denied."""

_ANSWERED = lazy(r"(?:It|They|That|This|He|She|No|Yes|Not|Nor|So|Maybe|Perhaps|Of course)\b")
"""How a paragraph begins that answers it."""


def _is_large(word: str, whole: str) -> bool:
    """Whether a word has a capital that is that of a title, and no name's."""
    return word[:1].isupper() and word[1:].islower() and not is_name(word, whole)
