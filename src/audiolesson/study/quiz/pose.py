"""From facts to questions with a right and some wrong choices: each way is tried in turn, or the fact is left out."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from audiolesson.errors import Place
from audiolesson.patterns import lazy
from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.choices import LEAST, WANTED, Sought, wrong_terms
from audiolesson.study.quiz.choices_other import (
    NEAR_YEAR,
    other_clauses,
    other_counts,
    other_definitions,
    other_numbers,
    other_people,
    other_years,
)
from audiolesson.study.quiz.evidence import Evidence, stems
from audiolesson.study.quiz.kinship import Kinship
from audiolesson.study.quiz.letters import other_expansions
from audiolesson.study.quiz.short_forms import other_short_forms
from audiolesson.study.quiz.terms_of import Term, bare, is_many, key
from audiolesson.study.quiz.turned import AnswerKind, Turned, is_clause, items_of, turned, without_asides

_MAY_BE_TWO = ("term", "item", "expansion")
"""Kinds of which two wrong choices do, where there are no more: a row of three, the acronyms that look alike."""

_MAY_BE_TWO_IF_CLEAN = (*_MAY_BE_TWO, "year", "number")

FIRST, GENERAL, NUMBERS, MEASURES, LAST = 0, 1, 2, 3, 4
"""Ranks of questions: choices of one kind; of any general kind; the numbers of a table; bare measures. Later ones
fill up alone; the last a quiz that has most of what it wants."""

_ACTS = lazy(r"(?:ize|ify)\Z")
"""How verbs end that are asked for as things: "generalize"."""

_BY_KIND = lazy(r"Which of these (?:is|are) |Which term means ")
_SLIP = lazy(
    r"\b[Aa]n [bcdfgjklmnpqrstvwz][a-z]{2,}|\b[Aa] (?:[aei]|o(?!ne))[a-z]{2,}|\b(?:is|are) an? (?:\w+most|middle"
    r"|(?:long|great|larg|small|high|low|bigg|strong|old|fast|new)est) |\b(?:[Aa]|[Aa]n) [a-z]+ that require "
)
"""Slips of the page that every listener hears: "an pathogen", "is a longest bone"."""


@dataclass(frozen=True, slots=True)
class Posed:
    """A question before its choices are put in order: the right answer and two or three wrong ones.

    `rank`: `FIRST` to `LAST`.
    `right_at`: where the right one must stand, for the choices speak of one another; -1: anywhere.
    """

    question: str
    right: str
    wrong: tuple[str, ...]
    place: Place
    kind: AnswerKind = "term"
    why: str = ""
    worth: float = 0.0
    section: int = 0
    right_at: int = -1
    rank: int = FIRST


@dataclass(frozen=True, slots=True)
class Known:
    """What wrong choices are looked for in: the facts and terms of a lesson, which are of one kind, what is said."""

    facts: Sequence[Fact]
    terms: Sequence[Term]
    by_key: Mapping[str, Term]
    kinship: Kinship
    evidence: Evidence


def known(facts: Sequence[Fact], terms: Sequence[Term], kinship: Kinship, evidence: Evidence) -> Known:
    """The terms by their key, beside what they are looked up with."""
    return Known(facts, terms, {key(term.text): term for term in terms}, kinship, evidence)


def posed(facts: Sequence[Fact], lesson: Known, clean: bool = False) -> Iterator[Posed]:
    """The questions with choices that can be made of the facts, in the order of the facts; no two with one answer.

    Behind them come those whose choices are of a general kind. `clean`: of years and numbers two wrong ones will do.
    """
    used: Counter[str] = Counter()
    asked: set[tuple[str, str]] = set()
    alike = _alike(facts)
    fine = [fact for fact in facts if fact not in alike]
    for fact in fine:
        about = _about(fact, lesson.by_key)
        for question in (turned(fact, about, lesson.evidence.people), _straight(fact)):
            if (
                question is None
                or _SLIP.search(f"{question.question} {question.answer}")
                or (question.kind, key(question.answer)) in asked
            ):
                continue
            if question.kind == "definition" and ("term", key(bare(fact.term))) in asked:
                continue
            wrong = _wrong(question, about, lesson, used)
            few = question.kind in (_MAY_BE_TWO_IF_CLEAN if clean else _MAY_BE_TWO)
            least = LEAST if few else WANTED
            if len(wrong) >= least and not any(map(_SLIP.search, wrong)):
                used.update(key(choice) for choice in wrong)
                asked.add((question.kind, key(question.answer)))
                if question.kind == "definition":
                    asked.add(("term", key(bare(fact.term))))
                worth = fact.worth - (question.kind in ("definition", "clause"))
                worth -= question.kind == "year" and not _is_among(question.answer, wrong)
                yield Posed(
                    question.question, question.answer, wrong, fact.place, question.kind,
                    fact.again or fact.sentence, worth, fact.section,
                )  # fmt: skip
                break
    yield from _of_general_kinds(fine, lesson, used, asked)


def _of_general_kinds(
    facts: Sequence[Fact], lesson: Known, used: Counter[str], asked: set[tuple[str, str]]
) -> Iterator[Posed]:
    """What was not asked for among things of its kind, asked for among others of general kinds."""
    for fact in facts:
        about = _about(fact, lesson.by_key)
        question = turned(fact, about, lesson.evidence.people)
        if question is None or about is None or question.kind != "term" or _ACTS.search(question.answer):
            continue
        said = question.question
        if ("term", key(question.answer)) in asked or _SLIP.search(said):
            continue
        if not _BY_KIND.match(said):
            continue
        sought = Sought(about, question.said, said, fact.siblings, "general")
        wrong = _texts(wrong_terms(sought, lesson.terms, lesson.evidence, lesson.kinship, used))
        if wrong:
            used.update(key(choice) for choice in wrong)
            asked.add(("term", key(question.answer)))
            yield Posed(
                question.question, question.answer, wrong, fact.place, question.kind,
                fact.again or fact.sentence, fact.worth, fact.section, rank=GENERAL,
            )  # fmt: skip


def _is_among(year: str, others: Sequence[str]) -> bool:
    """Whether a year has another one near it."""
    return any(abs(int(other[-4:]) - int(year[-4:])) <= NEAR_YEAR for other in others)


def _alike(facts: Sequence[Fact]) -> frozenset[Fact]:
    """The definitions that say the same of two terms: a question with two right answers."""
    found: dict[frozenset[str], list[Fact]] = {}
    for fact in facts:
        if fact.kind == "definition":
            found.setdefault(stems(without_asides(fact.answer)), []).append(fact)
    return frozenset(fact for same in found.values() if len({key(bare(one.term)) for one in same}) > 1 for fact in same)


def _about(fact: Fact, terms: Mapping[str, Term]) -> Term | None:
    """The term that a fact is about, written as the fact writes it; None where it can be no choice."""
    name = bare(fact.term)
    term = terms.get(key(name))
    return replace(term, text=name, plural=is_many(name)) if term else None


def _straight(fact: Fact) -> Turned | None:
    """A definition asked as it stands: "What is a kiln?", with other definitions as choices."""
    if fact.kind != "definition" or is_clause(fact.answer) or key(fact.answer) == key(fact.term):
        return None
    return Turned(fact, fact.question, fact.answer, "definition")


def _wrong(question: Turned, about: Term | None, lesson: Known, used: Counter[str]) -> tuple[str, ...]:
    """The wrong choices of a question, by the kind of its answer."""
    fact, evidence = question.fact, lesson.evidence
    match question.kind:
        case "term" if about:
            sought = Sought(about, question.said, question.question, fact.siblings)
            found = _texts(wrong_terms(sought, lesson.terms, evidence, lesson.kinship, used))
            return found or other_short_forms(about, question.said, lesson.terms, evidence)
        case "item":
            return _not_of_the_row(question, lesson, used)
        case "expansion":
            return other_expansions(fact, lesson.facts)
        case "person":
            return other_people(fact, evidence)
        case "clause":
            return other_clauses(fact, evidence)
        case "year":
            return other_years(fact, evidence)
        case "number":
            return other_numbers(fact, evidence) or other_counts(fact)
        case "definition":
            return other_definitions(fact, lesson.facts, evidence, lesson.by_key, lesson.kinship)
        case _:
            return ()


def _texts(terms: Sequence[Term]) -> tuple[str, ...]:
    return tuple(term.text for term in terms)


def _not_of_the_row(question: Turned, lesson: Known, used: Counter[str]) -> tuple[str, ...]:
    """Terms that do not belong to the row that a question asks for one of."""
    items = items_of(question.fact.answer)
    right = lesson.by_key.get(key(question.answer))
    if right is None:
        return ()
    evidence = lesson.evidence
    others = [
        term
        for term in lesson.terms
        if not any(evidence.are_one(term.text, item) for item in items)
        and not evidence.may_belong(term.text, question.said)
    ]
    sought = Sought(right, question.said, question.question)
    return _texts(wrong_terms(sought, others, evidence, lesson.kinship, used))
