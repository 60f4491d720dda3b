"""What one finder found beside what another one did: which of two facts of one sentence, term or label stands."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.model import Fact

DEFINES = lazy(r"(?:In [^,]+, )?what (?:is|are|was|were|does the term)\b|Which \w+(?: \w+)? fits\b", re.I)
"""How a question for a meaning begins."""

_LATE = frozenset({"number", "year"})
"""Kinds that are asked of a sentence which tells nothing else."""


def with_turned(known: Sequence[Fact], turned: Sequence[Fact]) -> list[Fact]:
    """The facts with those of clauses that were read whole, which stand for doubtful ones of the same sentence."""
    sure = {fact.sentence for fact in known if (fact.kept or not fact.plain) and fact.kind != "acronym"}
    any_of = {fact.sentence for fact in known if fact.kind != "acronym"}
    more = [
        fact for fact in turned if not fact.sentence or fact.sentence not in (any_of if fact.kind in _LATE else sure)
    ]
    told = {fact.sentence for fact in more if fact.sentence}
    return [*(fact for fact in known if fact.sentence not in told or not fact.sentence), *more]


def with_counted(found: Sequence[Fact]) -> list[Fact]:
    """The facts, of which a list is sure that the sentence over it counts; what only puts "which" for it goes."""
    counted = {(fact.place.line, fact.answer.lower()) for fact in found if fact.kind == "list" and fact.kept}
    kept: list[Fact] = []
    for fact in found:
        if fact.kind != "list" or (fact.place.line, fact.answer.lower()) not in counted:
            kept.append(fact)
        elif fact.kept or _ASKS_FIRST.match(fact.question):
            kept.append(replace(fact, plain=False, kept=True))
    return kept


_ASKS_FIRST = lazy(r"(?:[A-Z][^,?]+, )?(?:what|which|into which|in which|of which)\b", re.I)
"""A question that begins as one: not "Slip is of which two types?"."""


def with_headed(known: Sequence[Fact], defined: Sequence[Fact], labelled: Sequence[Fact]) -> list[Fact]:
    """The facts with the definitions of what headings and labels name, each in place of another of its sentence's term.

    What both answer alike is asked as it was, which has its field, and is sure. A sentence that tells two things apart
    is not asked for one of them.
    """
    labels = {_named(fact) for fact in labelled}
    apart = {fact.sentence for fact in known if fact.kind == "contrast"}
    named = {_named(fact): fact for fact in (*defined, *labelled) if fact.sentence not in apart}
    kept: list[Fact] = []
    for fact in known:
        other = named.get(_named(fact)) if DEFINES.match(fact.question) else None
        if other is None:
            kept.append(fact)
        elif _answers_alike(fact, other) or (_named(fact) in labels and _stands(fact, other)):
            del named[_named(fact)]
            kept.append(replace(_as_whole(fact, other), plain=False, kept=True, read=True))
    return [*kept, *named.values()]


def _as_whole(fact: Fact, other: Fact) -> Fact:
    """A fact with the longer answer of another one that begins as its own does: what sets a thing apart is not cut."""
    longer = len(other.answer) > len(fact.answer) and other.answer.lower().startswith(fact.answer.lower())
    return replace(fact, answer=other.answer, again=other.again if fact.again else "") if longer else fact


def with_bold(known: Sequence[Fact], bold: Sequence[Fact]) -> list[Fact]:
    """The facts and those of bold terms that nothing else asks on their line."""
    asked = {_named(fact) for fact in known} | {(fact.place.line, " ".join(stems(fact.answer))) for fact in known}
    return [*known, *(fact for fact in bold if _named(fact) not in asked)]


def with_cases(known: Sequence[Fact], cases: Sequence[Fact]) -> list[Fact]:
    """The facts and those of terms that are told by their case; these stand for doubtful ones of the same sentence."""
    sure = {fact.term.lower() for fact in known if fact.kept or not fact.plain}
    more = [fact for fact in cases if fact.term.lower() not in sure]
    told = {fact.sentence for fact in more if fact.sentence}
    return [*(fact for fact in known if fact.sentence not in told or not fact.sentence), *more]


def with_meanings(known: Sequence[Fact], meant: Sequence[Fact]) -> list[Fact]:
    """The facts and those of terms beside which a line sets their meaning, in place of doubtful ones of these terms.

    What both answer alike is asked as it was, and is sure.
    """
    sure = {term for fact in known if fact.kept or fact.read for term in (_stem(fact.term), _stem(fact.answer))}
    more = {_stem(fact.term): fact for fact in meant if _stem(fact.term) not in sure}
    kept: list[Fact] = []
    for fact in known:
        other = more.get(_stem(fact.term)) if DEFINES.match(fact.question) else None
        if other is None:
            kept.append(fact)
        elif other.answer.lower() == fact.answer.lower():
            del more[_stem(fact.term)]
            kept.append(replace(fact, plain=False, kept=True, read=True))
    return [*kept, *more.values()]


def _stem(term: str) -> str:
    return " ".join(stems(term)) or term.lower()


def _stands(fact: Fact, other: Fact) -> bool:
    """Whether a list's own definition stays as it is, though a label's text says more."""
    return fact.kind == "definition" and not fact.plain and fact.answer.lower() != other.answer.lower()


def _answers_alike(fact: Fact, other: Fact) -> bool:
    """Whether a fact says as much as another one or a shorter whole of it, and asks for it with a fitting article.

    Of a label without a sentence it may not ask bare where the other asks for the word.
    """
    one, two = sorted((fact.answer.lower(), other.answer.lower()), key=len)
    if not two.startswith(one) or (_ASKS_ONE.search(fact.question) and one.startswith("the ")):
        return False
    alike = "does the term" in fact.question or "does the term" not in other.question
    return alike or bool(other.sentence) or _ASKS_ONE.search(fact.question) is not None


_ASKS_ONE = lazy(r"what (?:is|are) (?:an?) ", re.I)


def _named(fact: Fact) -> tuple[int, str]:
    """The line of a fact, and its term by its stems."""
    return fact.place.line, " ".join(stems(fact.term))


def with_late(known: Sequence[Fact], late: Sequence[Fact]) -> list[Fact]:
    """The facts and those of sentences that told nothing else; what both ask is sure by its form."""
    told = {fact.sentence for fact in known if fact.kind != "acronym"}
    asked = {fact.question for fact in late}
    sure = [replace(fact, plain=False, kept=True) if fact.question in asked else fact for fact in known]
    return [*sure, *(fact for fact in late if fact.sentence not in told)]
