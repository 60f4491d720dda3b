"""Questions of a quiz that can be heard alone: what they speak of is told, or set in what the lesson is about.

A question is heard weeks later, as a card is, and is held to the same.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.evidence import FEW
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact, FactKind
from audiolesson.study.facts.parsed.alone import points_away
from audiolesson.study.facts.parsed.loose import is_loose
from audiolesson.study.facts.parsed.weak import LEFT_OVER
from audiolesson.study.in_lesson import needs_lesson, set_in_lesson
from audiolesson.study.quiz.people import is_thing
from audiolesson.study.quiz.pose import LAST, Posed
from audiolesson.study.quiz.terms_of import key

_OF_A_LIFE = lazy(r"In which year (?:was|were|did) [^?]*\b(?:born|die|died|killed|buried|baptised|baptized)\b")
"""Nobody needs to know when somebody died."""
_OF_SOMETHING = lazy(
    r"(?:[Ii]n which year (?:was|were|did) an? (?:[a-z]|[A-Z]\w+(?:ese|ish|an|ch) [a-z])"
    r"|[Hh]ow many )"
)
"""The year of something that is not named ("a letter", "a Japanese group"), and counts."""
_NAMED_KIND = lazy(r"(?:[^?]*[.:] )?[Ww]hich (?!of these\b|term\b|year\b)[a-z-]+(?: of [\w ]+)? [^?]*\?")
_OF_A_SORT = lazy(
    r"(?:[^?]*[.:] )?[Ww]hich (?:[a-z-]+ (?:form|type|kind|class|shape|style|sort)"
    r"|(?:form|type|kind|class|shape|style|sort) of [a-z]+(?: [a-z]+)?) (?:has|is|lasts|weighs) "
)
"""What asks for one of sorts that a table tells apart, and says of what they are: "Which growth form is shrubby?"."""
_OF_CHOICES = lazy(r"\b[Ww]hich (?:of these )?(?:[^?:.]+ )?fits? this description: |\b[Ww]hich of these ")
_ITS_OWN = lazy(r"\bas its (?=[^?]+\?$)")
"""A side of what is asked for: "Which glaze has ash as its source?"."""
_MEANT = lazy(
    r"[A-Z][^:?]*: [^?]+\. Which (?P<kind>[^?]+) is meant\?|Which (?P<has>[a-z]+) has [^?]+ as its [^?]+\?"
    r"|For which (?P<one>[a-z]+) is the [^?]+\?"
)
_ANY_KIND = word_set(
    """mechanism property place pass step phase stage level component element principle part value option thing item
    type kind form term name case way example approach method result column entry feature aspect point area role"""
)
"""Kinds of things of which nobody hears what they are of: "Which pass is meant?"."""


def heard_alone(base: Ground, found: Sequence[Posed]) -> Iterator[Posed]:
    """The questions that can be understood alone, those that need it with what their lesson is about in front.

    The author's own stay as they are.
    """
    own = [one for one in found if one.kind == "given" or not _leans(base, one)]
    asked = set_in_lesson(base, [_fact_of(one) for one in own])
    long = len(base.whole.split()) >= FEW
    for one, question in zip(own, asked, strict=True):
        if one.kind == "given":
            yield one
        elif question != one.question or not _names_no_kind(question):
            yield replace(one, question=question, rank=LAST if long and _is_weak(base, one) else one.rank)


def _leans(base: Ground, one: Posed) -> bool:
    """Whether a question leans on what its lesson said before, or nobody needs to know its answer."""
    fact = _fact_of(one)
    if _points_away(fact) or is_loose(base, fact) or LEFT_OVER.search(one.question) or _OF_A_LIFE.match(one.question):
        return True
    return one.kind == "person" and not _are_persons(base, (one.right, *one.wrong))


def _is_weak(base: Ground, one: Posed) -> bool:
    """Whether a question has a form of which teachers kept few: the year of a thing without a name, a count, a thing
    of a kind among things that the lesson does not set off, as "unmarried men" of an example."""
    if _OF_SOMETHING.match(one.question):
        return True
    of_kind = (
        one.kind in ("term", "item") and _NAMED_KIND.fullmatch(one.question) and not _OF_A_SORT.match(one.question)
    )
    return bool(of_kind) and not all(base.sets_off(choice) for choice in (one.right, *one.wrong))


def _fact_of(one: Posed) -> Fact:
    kind: FactKind = "year" if one.kind == "year" else "cloze"
    return Fact(kind, one.right, one.question, one.right, one.section, one.place, one.why, one.why)


def _points_away(fact: Fact) -> bool:
    """Whether a question points at what was before it; at its own choices it may, and at what it asks for."""
    return points_away(replace(fact, question=_ITS_OWN.sub("as a ", _OF_CHOICES.sub("which ", fact.question))))


def _names_no_kind(question: str) -> bool:
    """Whether a row of a table is asked for by one cell, and nothing tells what the table is of."""
    found = _MEANT.fullmatch(question)
    if found is None or not needs_lesson(question):
        return False
    return key((found["kind"] or found["has"] or found["one"]).split()[-1]) in _ANY_KIND


def _are_persons(base: Ground, names: Sequence[str]) -> bool:
    """Whether names are those of people: of two words or more, none of which the lesson writes small as well."""
    words = [[word for word in re.findall(r"[^\W\d_][\w'’-]+", name) if word != "and"] for name in names]
    return all(len(own) > 1 for own in words) and not any(is_thing(name, base.whole) for name in names)
