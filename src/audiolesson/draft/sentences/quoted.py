"""Somebody's words behind the line that says whose they are: "A potter wrote: “Clay is slow.”"."""

import re

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import cut, glue, sentences_of
from audiolesson.draft.refusing.filters import LONGEST
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.reasons import BEGINS_INSIDE, NO_VERB, ORDER, QUESTION, TO_STUDENT, TOO_SHORT
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.leans import LAST_TIER
from audiolesson.draft.sentences.phrases import bare_lead
from audiolesson.draft.sentences.told import defines_name
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

MOST_WORDS = 75
"""A longer quotation is one to read."""

_WHOSE = lazy(r"\s*(?:[—–]|--|-)\s*[^.!?“”\"]{3,80}$")
"""Who said it, behind the words themselves."""

_MARKS = lazy(r"[\"“”]")

SPEAKS = (
    r"said|says|say|wrote|writes|write|put it|puts it|argued|argues|stated|states|noted|notes|explained|explains"
    r"|defined|defines|described|describes|asked|asks|replied|answered|observed|observes|concluded|concludes|remarked"
    r"|declared|reads?"
)
"""What somebody does whose words follow."""

_LEADS = lazy(
    rf"\b(?:{SPEAKS}|state|define|describe|words|quot(?:e|es|ed|ing))\b[^.;:!?]{{0,60}}$|\b(?:is|was)(?: that| this)?$"
)


_STATED = lazy(
    r"\b(?:laws?|principle|rule|theorem|definition|axiom|postulate|lemma|inequality|criterion|conjecture|hypothesis"
    r"|doctrine|maxim|theory|razor)\b",
    re.IGNORECASE,
)
"""What a heading names that can be stated in one sentence."""

_SOMEBODY = lazy(r"\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]ur|[Yy]ou|[Yy]our|[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b|[“”\"?!\n]")
_MOST_STATING = 45


def says_what_it_is(title: str, quoted: str) -> bool:
    """Whether a quotation says what its heading names: defines it, or is the law, rule or theorem in one sentence."""
    return defines_name(title, quoted) or is_the_law(title, quoted)


def is_the_law(title: str, said: str) -> bool:
    """Whether a text may be the law, rule or theorem that its heading names: one general sentence."""
    one = said.endswith(".") and not re.search(r"[.;] ", said) and len(said.split()) <= _MOST_STATING
    return one and bool(_STATED.search(title)) and not _SOMEBODY.search(said) and has_main_verb(said)


def tell_words_of(found: Gathered, lead: Text, quoted: Text, last: int) -> bool:
    """A quotation behind its lead as one candidate, said right behind `last` where it leans; whether it was taken."""
    said = bare_lead(lead)
    body = _words(quoted)
    if body is None or not _LEADS.search(said.text) or not has_main_verb(said.text, lenient=True):
        return False
    ends = sentences_of(body, found.language)
    parts = [cut(body, start, end) for start, end in ends]
    first = glue(said, ": “", parts[0])
    every = [first, *parts[1:]]
    short = all(len(part.text.split()) <= LONGEST for part in every)
    if not short or sum(len(part.text.split()) for part in every) > MOST_WORDS:
        return False
    if any(_why_not(found, part) for part in parts):
        return False
    leans = leans_back(said.text)
    if leans and last < 0:
        return False
    every[-1] = glue(every[-1], "”")
    return found.offer_run(every, last, tier=LAST_TIER, sure=True, bound=leans) >= 0


def _words(quoted: Text) -> Text | None:
    """The words themselves, without marks and who said them, with their stop; None where they hold other marks."""
    text = quoted
    if whose := _WHOSE.search(text.text):
        text = cut(text, 0, whose.start())
    body = re.sub(r"^[\"“'‘]+|[\"”'’]+$", "", text.text)
    at = text.text.find(body)
    text = cut(text, at, at + len(body))
    if not body or _MARKS.search(body) or "\n" in body:
        return None
    return text if body.endswith((".", "!", "?")) else glue(text, ".")


_BORNE = frozenset(
    {
        "",
        ORDER,
        TO_STUDENT,
        "speaks of the author or the student",
        QUESTION,
        TOO_SHORT,
        NO_VERB,
        BEGINS_INSIDE,
    }
)
"""What may be wrong with words that somebody else said."""


def _why_not(found: Gathered, part: Text) -> bool:
    return found.fault(part, lenient=True) not in _BORNE
