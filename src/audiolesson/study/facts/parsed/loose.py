"""Cards that hang in the air: a thing known only to a lesson that does not say what it is about, a doer like many."""

import re

from audiolesson.draft.english.parse.model import is_common
from audiolesson.study.facts.about import about
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.field import field_of
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact

_DEFINITE = re.compile(r"\b[Tt]he (?P<noun>[a-z]+)(?P<behind>['’]s?|[?,.]| (?:is|are|was|were|happen|do|does|did)\b)?")
_NARROWED = re.compile(r" (?:of|that|which|who|for|from|to|in|on|at|by|with|between|where|when)\b")
_ROUGHLY = r"(?:around|about|circa|roughly|nearly|almost|some|c\.|by|before|after|until|since)"
_DOER = re.compile(r"What (?!is\b|are\b|was\b|were\b|do\b|does\b|did\b|happens\b|makes up\b)[a-z]+s? ")
_TO_YOU = re.compile(r"Why (?:should|shouldn['’]t|must|can) you ")
_OF_A_STEP = re.compile(
    r"\b(?:[Pp]hase|[Ss]tage|[Ss]tep|[Pp]art|[Ll]evel|[Ww]eek|[Ll]ecture|[Cc]hapter) \d|\beach step\b"
)
_TORN = re.compile(r"Because (?:did|does|do|is|are|was|were|can|could|will|would) |\bmeans \d|^\d .*\bmeans\b")
_WHAT_THEY_ARE = re.compile(r"What (?:is|are) .*\b(?:what|who|how) .* called\?")
LEAST_USES = 3
"""Times that a lesson uses a short form whose subject nothing tells: of what is named in passing nobody knows which."""


def is_loose(ground: Ground, fact: Fact) -> bool:
    """Whether nothing tells what a card is of, or what it asks fits many things."""
    asked, said = fact.question, fact.answer
    if (
        _TORN.search(said)
        or _TO_YOU.match(asked)
        or _OF_A_STEP.search(f"{asked} {said}")
        or _WHAT_THEY_ARE.match(asked)
    ):
        return True
    if fact.kind == "year" and re.search(rf"\b{_ROUGHLY} {re.escape(said)}", fact.sentence):
        return True
    if fact.kind == "cause" and fact.sentence.lower().count("because") > 1:
        return True
    if _DOER.match(asked) and not _is_particular(ground, said):
        return True
    if about(ground) or field_of(ground):
        return False
    return any(
        is_common(found["noun"]) and (found["behind"] or not _NARROWED.match(asked[found.end() :]))
        for found in _DEFINITE.finditer(asked)
        if not ground.sets_off(found["noun"]) and asked.lower().count(found["noun"]) == 1
    )


def is_passing(ground: Ground, fact: Fact) -> bool:
    """Whether a short form is named in passing by a lesson that does not say what it is about."""
    if fact.kind != "acronym" or about(ground) or field_of(ground):
        return False
    return ground.whole.count(fact.term) < LEAST_USES and not {*stems(fact.term)} & {*stems(ground.lesson.title)}


def _is_particular(ground: Ground, said: str) -> bool:
    """Whether a name is one of the lesson's, and no common thing: set off, rare, or with capitals within."""
    name = without_article(said)
    words = re.findall(r"[^\W\d_]{3,}", name)
    return (
        ground.sets_off(name)
        or re.search(r"[a-z] [A-Z]|[A-Z]{2}", name) is not None
        or any(not is_common(word.lower()) for word in words)
    )
