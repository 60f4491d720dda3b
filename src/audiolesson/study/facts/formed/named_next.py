"""Terms in bold or slanted letters that name what the sentence before them has told: "… in the kiln. This is *fuming*."

The sentence before is heard as it stands, and the name is asked for behind it: "… What is this called?". It must be
understood without those around it, and end what it tells.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import gives_away
from audiolesson.study.facts.form import is_many, is_term, large, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.alone import stands_alone
from audiolesson.study.facts.prose.plain_sentences import tells_plainly, unjoined
from audiolesson.study.facts.slanted import places_of

_THIS = lazy(
    r"(?:And |So |But |Now )?(?:(?:This|That)(?: (?P<noun>[a-z]+(?: of [a-z]+)?))?|The (?P<the>[a-z]+))"
    r"(?: is|['’]s)(?: (?:usually |often |generally )?(?P<named>called|known as|named|termed))?"
    r"(?: (?:an?|the))? ?[“\"]?$"
)
_NAME_FOR = lazy(
    r"(?:The|Its|A) (?:usual |technical )?(?:name|term|word) (?:for|of) (?:this|that|it) is(?: the)? ?[“\"]?$"
)
_WE_CALL = lazy(r"(?:We|People|[A-Z][a-z]+s) call (?:this|that|it)(?: (?P<noun>[a-z]+))?(?: an?| the)? ?[“\"]?$")
_ENDS = lazy(r"[”\"]?(?:$|[.,;:)(]| \(|, and)")
_NO_NOUN = lazy(
    r"(?:answer|result|reason|point|idea|rule|question|problem|way|thing|first|second|third|last|other|best|worst|case"
    r"|example|difference|price|cost|aim|goal|trick|object|subject|time|place|name|word|law|key|starting|main|names"
    r"|loss|technical|leading|usual)\b"
)
_LEANS = lazy(
    r"\b(?:this|these|those|he|she|his|her|him|you|your|we|our|us|i|my|me|here|also|too|then|such|another|former"
    r"|latter|instead|however|again|others?|both|now|next|ones?|above|below|following|else|so)\b|^(?:it|its|they|their"
    r"|them|that|and|but|there|some|many|most|one|each)\b",
    re.I,
)
MOST, LEAST, MOST_IN_NAME = 34, 5, 4


def named_next(ground: Ground) -> Iterator[Fact]:
    """A fact for each set-off term that names what the sentence before told."""
    for before, told in pairwise(ground.told):
        if before.block != told.block or not tells_plainly(before.bare):
            continue
        said = told.text.text
        spans = [*told.text.strong, *places_of(ground.slanted, said)]
        for start, end in spans:
            if fact := _asked(ground, before, told, start, end):
                yield fact
                break


def _asked(ground: Ground, before: Told, told: Told, start: int, end: int) -> Fact | None:
    said = told.text.text
    name, front = said[start:end].strip(" .,:;()"), said[:start]
    if (
        not _ENDS.match(said[end:])
        or len(name.split()) > MOST_IN_NAME
        or not is_term(without_article(name), marked=True)
    ):
        return None
    head = unjoined(before.bare.removesuffix(".").strip())
    noun = _noun(front, head)
    if noun is None or is_many(name) or not _stands(ground, head) or gives_away(head, name):
        return None
    asked = f"{large(head)}. What is this{noun} called?"
    again = f"{large(head)}. This{noun} is called {name}."
    return made(ground, told, "description", name, asked, name, again, 1.7, exact=True, named=True, most=MOST + 6)


def _noun(front: str, head: str) -> str | None:
    """What the thing is called in the question, with a blank in front; "" of what all of the sentence tells."""
    if _NAME_FOR.fullmatch(front):
        return ""
    found = _THIS.fullmatch(front) or _WE_CALL.fullmatch(front)
    if not found:
        return None
    noun = found["noun"] or ""
    if "the" in found.groupdict() and found["the"]:
        noun = found["the"]
        if not found["named"] and not re.search(rf"\ban? (?:[a-z-]+ )?{re.escape(noun)}\b", head):
            return None  # "The answer is": of which the sentence before told nothing
    if noun and _NO_NOUN.match(noun):
        return None
    return f" {noun}" if noun else ""


def _stands(ground: Ground, said: str) -> bool:
    """Whether a sentence is understood alone, and tells something."""
    if not LEAST <= len(said.split()) <= MOST or _LEANS.search(said) or begins_with_order(said):
        return False
    alone = re.sub(r"^The (?:result|first [a-z]+)(?= (?:is|on|of|in))", "A thing", said)
    return has_main_verb(said) and stands_alone(ground, alone)
