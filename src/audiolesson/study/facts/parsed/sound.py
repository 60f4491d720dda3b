"""The facts that stand when their sentences are read as a whole: no torn phrase, no pronoun without its noun."""

from collections import Counter
from collections.abc import Collection, Sequence

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.spelling import misspelled, wrong_word
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.parsed.alone import points_away
from audiolesson.study.facts.parsed.asked import (
    asks_another_verb,
    asks_within_a_clause,
    cuts_a_row,
    leaves_a_comma,
    runs_on,
)
from audiolesson.study.facts.parsed.loose import is_loose, is_passing
from audiolesson.study.facts.parsed.reasons import is_no_reason
from audiolesson.study.facts.parsed.whole import is_torn, means_nothing
from audiolesson.study.facts.refusing.misread import is_misread
from audiolesson.study.facts.refusing.odd import is_odd
from audiolesson.study.facts.refusing.remarks import is_remark

_NOT_READ = frozenset({"given", "acronym"})
"""Kinds that an author wrote, or that hold no sentence."""
_OF_DEEDS = frozenset({"description", "cause"})


def sound(ground: Ground, facts: Sequence[Fact]) -> list[Fact]:
    """The facts of a lesson without those that their own sentence, read by the parser, shows to be torn or to lean."""
    answered = {(fact.question.lower(), fact.answer.lower()) for fact in facts if fact.kind in _OF_DEEDS}
    asked = Counter(question for question, _ in answered)
    facts = [
        fact
        for fact in facts  # what has two answers has no right one
        if fact.kind == "given" or (asked[fact.question.lower()] <= 1 and not is_passing(ground, fact))
    ]
    wrong = misspelled(ground.whole)
    told = [
        fact
        for fact in facts
        if not (is_odd(fact) or is_misread(fact) or is_remark(fact) or _is_misspelled(fact, wrong))
    ]
    near = [fact for fact in told if fact.kind in _NOT_READ or not points_away(fact)]
    read = sorted({_read_of(fact) for fact in near if fact.kind not in _NOT_READ})
    trees = dict(zip(read, trees_of(read), strict=True))
    return [fact for fact in near if fact.kind in _NOT_READ or not _is_unsound(ground, fact, trees.get(_read_of(fact)))]


def _is_misspelled(fact: Fact, wrong: Collection[str]) -> bool:
    return fact.kind != "given" and bool(wrong_word(f"{fact.question} {fact.answer}", wrong))


def _read_of(fact: Fact) -> str:
    """What is read of a fact: its sentence, else its answer as a sentence that says it of something."""
    return fact.sentence or f"It is {fact.answer[:1].lower()}{fact.answer[1:]}."


def _is_unsound(ground: Ground, fact: Fact, tree: Tree | None) -> bool:
    own = tree if fact.sentence else None
    if (
        asks_within_a_clause(fact, own)
        or means_nothing(fact, tree)
        or is_no_reason(fact)
        or is_loose(ground, fact, own)
    ):
        return True
    return own is not None and (
        is_torn(fact, own)
        or asks_another_verb(fact, own)
        or leaves_a_comma(fact, own)
        or runs_on(fact, own)
        or cuts_a_row(fact, own)
    )
