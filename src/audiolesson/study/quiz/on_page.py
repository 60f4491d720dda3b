"""The quiz that stands on the page: its questions are taken before any is drafted."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audiolesson.lesson.model import Asked, Lesson
from audiolesson.patterns import lazy
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.slips import asks_one_as_many
from audiolesson.study.quiz.choices import LEAST, WANTED
from audiolesson.study.quiz.choices_other import other_definitions
from audiolesson.study.quiz.evidence import Evidence, stems
from audiolesson.study.quiz.pose import Known, Posed
from audiolesson.study.quiz.terms_of import bare, key

WORTH = 9.0
"""More than any drafted question is worth."""

LONGEST_QUESTION, LONGEST_CHOICE = 40, 25
"""Words that can be followed by ear."""

_SURE = 0.7
"""The share of a choice's words that a definition must hold for the choice to be the right one."""

_FOR_THE_EYE = lazy(
    r"[\\{}<>$|_^`=]|\[|\b(?:figure|table|diagram|picture|pictured|image|graph|shown|above|below|code|snippet|exercise"
    r"|passage|equation|link)\b",
    re.IGNORECASE,
)
_NEGATIVE = lazy(r"\b(?:not|n['’]t|except|false|least|never|incorrect)\b", re.IGNORECASE)
_MORE = 1
"""Words of the question by which a sentence about a wrong choice may hold more than one about the right one."""

_OPEN_END = lazy(
    r"(?<! of)(?<! as)(?<! in)(?<! into)(?<! with)(?<! from)(?<! through)(?<! for)(?<! on)(?<! between)(?<! is)"
    r"(?<! are)(?<! was)(?<! were)(?<! called)(?<! termed)(?<! named)(?<!ed by)(?<!en by)(?<! made by)(?<! done by)"
    r"(?<! contain)(?<! contains)(?<! produce)(?<! produces) what\?$|^(?:This|These|Those|Such) ",
    re.IGNORECASE,
)
"""A blank at the end that "what" does not fill in every case: "helped to …", "Mature milk …"; what points back."""

_ASKS_DOING = lazy(r" (?:is|are|was|were) what\?$")
_NAME = lazy(r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*)+")

_OF_OTHERS = lazy(
    r"\b(?:all|none|both|neither|any|two) of (?:the|these|those)\b|\b[A-Da-d],? (?:and|or|&) [B-Eb-e]\b|\babove\b", re.I
)
_OF_ALL = lazy(r"^(?:all|none|both|any)(?: of)? (?:the |these|those)(?: ?above)?(?: \w+)?\W*$", re.IGNORECASE)
"""A choice that is about the others: it is guessed, and by ear it asks to keep them all in mind."""

_DEFINES = lazy(
    r"(?:which of (?:the following|these) (?:best )?(?:defines|describes|explains)|what (?:is|are))"
    r"(?: the term)? (?P<term>.+)\?",
    re.IGNORECASE,
)


_FIRST = ("true", "yes")
"""Choices that everybody hears first."""


def on_page(lesson: Lesson, known: Known) -> Iterator[Posed]:
    """The questions of the page that can be asked by ear and whose answer stands there, or surely in the lesson."""
    for asked in lesson.quiz:
        if _FOR_THE_EYE.search(asked.question) or len(asked.question.split()) > LONGEST_QUESTION:
            continue
        answered = asked if asked.answer or not asked.choices else replace(asked, answer=_confirmed(asked, known.facts))
        posed = _given(answered, known.evidence) if asked.choices else _found(asked, known)
        if posed:
            yield posed


def _given(asked: Asked, evidence: Evidence) -> Posed | None:
    """A question that stands there with its choices and its answer; of more than four choices the first wrong ones."""
    choices = tuple(dict.fromkeys(choice.strip() for choice in asked.choices))
    right = asked.answer.strip()
    if right not in choices or any(
        len(choice.split()) > LONGEST_CHOICE or re.search(r"[\\{}<>$|_^=]|\[", choice) for choice in choices
    ):
        return None
    if (
        asks_one_as_many(asked.question)
        or _OPEN_END.search(asked.question)
        or (_ASKS_DOING.search(asked.question) and right.split()[0].endswith("ing"))
    ):
        return None
    others = any(_OF_OTHERS.search(choice) for choice in choices if not _OF_ALL.search(choice))
    if _OF_ALL.search(right):
        return None
    wrong = tuple(choice for choice in choices if choice != right and not _OF_ALL.search(choice))
    if len(wrong) < min(LEAST, len(choices) - 1) or not wrong or (others and len(wrong) > WANTED):
        return None
    if not _NEGATIVE.search(asked.question):
        support = evidence.support(right, asked.question)
        if any(evidence.support(choice, asked.question) > support + _MORE for choice in wrong):
            return None
    kept = choices.index(right) if others or choices[0].lower() in _FIRST else -1
    question = asked.question
    if all(map(_NAME.fullmatch, choices)):
        question = re.sub(r" was what\?$", " was who?", question)
        if any(choice in evidence.people for choice in choices):
            question = re.sub(r"^What (?=(?:is|was|[a-z]+ed) )", "Who ", question)
    return Posed(question, right, wrong[:WANTED], asked.place, "given", asked.why, WORTH, -1, kept)


def _confirmed(asked: Asked, facts: Sequence[Fact]) -> str:
    """The one choice that a definition of the lesson confirms, as what is said of a term or as the term; "" if none."""
    question = stems(asked.question)
    right: set[str] = set()
    for fact in facts:
        if fact.kind not in ("definition", "description", "acronym"):
            continue
        about, said = stems(fact.term), stems(fact.answer) | (stems(fact.again) - stems(fact.term))
        for choice in asked.choices:
            words = stems(choice)
            named = key(bare(choice)) == key(bare(fact.term)) and _share(question, said) >= _SURE
            rivals = max((_share(stems(other), said) for other in asked.choices if other != choice), default=0.0)
            told = about <= question and _share(words, said) >= _SURE and 2 * rivals <= _SURE
            if words and (named or told):
                right.add(choice)
    others = [choice for choice in asked.choices if choice not in right]
    if len(right) != 1 or any(_OF_OTHERS.search(choice) for choice in others):
        return ""
    return right.pop()


def _share(some: frozenset[str], of: frozenset[str]) -> float:
    """The share of some words that others hold too; 0 where there are fewer than three, which prove nothing."""
    return len(some & of) / len(some) if len(some) > 2 else 0.0


def _found(asked: Asked, known: Known) -> Posed | None:
    """A question that asks what a term is, where the lesson defines it and other things too."""
    found = _DEFINES.fullmatch(asked.question)
    term = key(bare(found["term"])) if found else ""
    for fact in known.facts:
        if term and fact.kind == "definition" and key(bare(fact.term)) == term != key(bare(fact.answer)):
            wrong = other_definitions(fact, known.facts, known.evidence, known.by_key, known.kinship, any_form=True)
            if wrong:
                why = fact.again or fact.sentence
                return Posed(asked.question, fact.answer, wrong, fact.place, "definition", why, WORTH, fact.section)
    return None
