"""Flashcards of a lesson's facts: the best, spread over its sections, in its order."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from audiolesson.lesson.model import Lesson
from audiolesson.patterns import lazy
from audiolesson.study.asked_of_tables import asked_of_tables
from audiolesson.study.facts.answer import MEANS, WHAT_IS, stems
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.parsed.weak import strong
from audiolesson.study.facts.prose.clean import Manner
from audiolesson.study.facts.settled import is_settled
from audiolesson.study.facts.surety import Source, judged
from audiolesson.study.in_lesson import set_in_lesson
from audiolesson.study.marked import Marks, marks_of, paragraph
from audiolesson.study.model import Card

CARDS = 15
"""Cards of a deck where nobody asks for another number."""

_SAME_SECTION = 0.3
_SAME_KIND = 0.15
_SAME_TERM = 1.0
_SAME_SENTENCE = 0.6
"""What a fact loses for each chosen one of its section, kind, term and sentence."""

_TRIFLE = 0.3
"""What a year or a number is worth less than what a thing is, does or is for."""

_MOST_ACRONYMS = 3
"""One card in so many of those that are asked for may be an acronym."""
_FEW_ACRONYMS = 4
"""Acronyms that a small deck may have, though it holds fewer other cards: they are good ones."""
_MOST_YEARS, _FEW_YEARS = 3, 3
"""One card in so many may ask for a year, and so many in any deck."""


_SIDE_KINDS = frozenset({"acronym", "year", "number", "given", "cloze"})
"""Kinds of facts that an episode does not end with."""


_OF_SOMEBODY = lazy(r"(?:^|[,:] )[Ww]ho\b")
"""What asks for a name: a card may, but it is no question to take along."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """Cards in the order of the lesson: those that teachers would keep, and others for the author to look through.

    `asks`: of the sure ones that ask more than a short form or a year, the best first, the bare question and the
    sentence of the lesson that answers it.
    """

    sure: tuple[Card, ...]
    perhaps: tuple[Card, ...]
    asks: tuple[tuple[str, str], ...] = ()


def draft_cards(lesson: Lesson, facts: Sequence[Fact], count: int = CARDS) -> Drawn:
    """At most `count` cards with ids c01, c02, …, and so many more, m01, …, as there would have been room for.

    All that the page itself asks comes first.
    """
    base, tables = ground(lesson), [*asked_of_tables(lesson)]
    given = [*facts, *tables]
    asked = dict(zip(map(id, given), set_in_lesson(base, given), strict=True))
    held = {id(fact) for fact in strong(base, facts)}
    every = [fact for fact in facts if id(fact) in held or is_settled(fact, asked[id(fact)])] + tables
    manner, room = Manner(base), len(_best(lesson, every, CARDS))
    source = Source(base, manner.is_lesson, manner.is_clean, room)
    found = judged(source, [(fact, asked[id(fact)]) for fact in every])
    chosen = _best(lesson, found.sure, count)
    more = _best(lesson, found.perhaps, count - len(chosen), chosen)
    marked = {index: marks_of(section.blocks) for index, section in enumerate(lesson.sections)}

    def cards(letter: str, found: Sequence[Fact]) -> tuple[Card, ...]:
        ordered = sorted(found, key=lambda fact: (fact.section, fact.place.line))
        placed = [replace(fact, question=asked[id(fact)]) for fact in ordered]
        return tuple(_card(f"{letter}{at:02}", fact, marked.get(fact.section, ())) for at, fact in enumerate(placed, 1))

    weighty = (fact for fact in chosen if fact.kind not in _SIDE_KINDS and not _OF_SOMEBODY.search(fact.question))
    asks = ((fact.question, fact.sentence) for fact in weighty if fact.sentence)
    return Drawn(cards("c", chosen), cards("m", more), tuple(asks))


def _best(lesson: Lesson, facts: Sequence[Fact], count: int, beside: Sequence[Fact] = ()) -> list[Fact]:
    """At most `count` of the facts, the best first; none asks what another of them, or of those `beside`, asks."""
    left = list(facts)
    chosen: list[Fact] = []
    others = sum(fact.kind != "acronym" for fact in facts)
    most = max(1, min(count // _MOST_ACRONYMS, max(_FEW_ACRONYMS, others)))
    years = max(_FEW_YEARS, min(count, len(facts)) // _MOST_YEARS)
    sections: Counter[int] = Counter()
    kinds: Counter[str] = Counter()
    terms: Counter[str] = Counter()
    sentences: Counter[str] = Counter()
    tops = _tops(lesson)

    def value(fact: Fact) -> float:
        return (
            fact.worth
            - _TRIFLE * (fact.kind in ("year", "number"))
            - _SAME_SECTION * sections[tops[fact.section]]
            - _SAME_KIND * kinds[fact.kind]
            - _SAME_TERM * terms[fact.term.lower()]
            - _SAME_SENTENCE * sentences[fact.sentence]
        )

    while left and len(chosen) < count:
        best = max(left, key=value)
        left.remove(best)
        enough = {"acronym": most, "year": years}.get(best.kind, count)
        if kinds[best.kind] >= enough or any(_alike(best, other) for other in (*chosen, *beside)):
            continue
        chosen.append(best)
        sections[tops[best.section]] += 1
        kinds[best.kind] += 1
        terms[best.term.lower()] += 1
        sentences[best.sentence] += bool(best.sentence)
    return chosen


def _tops(lesson: Lesson) -> dict[int, int]:
    """Each section → the top section that it belongs to."""
    tops, top = {}, 0
    for index, section in enumerate(lesson.sections):
        top = index if section.level <= 2 else top
        tops[index] = top
    return tops


_FIELD = lazy(r"^In [^,]+, ")
"""The field in front of a question, which says nothing of what it asks."""


def _alike(one: Fact, other: Fact) -> bool:
    """Whether two cards have one answer or ask for nearly the same words."""
    if "given" in (one.kind, other.kind):
        return one.question.lower() == other.question.lower()
    a, b = set(stems(_FIELD.sub("", one.question))), set(stems(_FIELD.sub("", other.question)))
    same = bool(a) and len(a & b) > 0.7 * min(len(a), len(b)) and one.kind == other.kind and len(a) > 2
    if one.kind == "definition" and MEANS.fullmatch(one.question) and MEANS.fullmatch(other.question):
        same = _named(one) == _named(other)  # not of "matrilineal descent" and "patrilineal descent"
    if one.term and one.term.lower() == other.term.lower() and "acronym" not in (one.kind, other.kind):
        all_a, all_b = a | set(stems(one.answer)), b | set(stems(other.answer))
        same = same or len(all_a & all_b) > 0.5 * min(len(all_a), len(all_b))
    same = same or _mirrors(one, other) or _are_one(one, other) or _spells(one, other) or _spells(other, one)
    if {one.kind, other.kind} == {"number", "list"}:
        same = same or len(a & b) > 0.6 * min(len(a), len(b))
    same = same or _tells(one, b) or _tells(other, a)
    if (one.kind == "acronym") != (other.kind == "acronym"):
        return same  # what a short form stands for, and what is called so, are two things to know
    told = stems(one.answer)
    return same or one.answer.lower() == other.answer.lower() or _says_the_same(told, stems(other.answer))


def _named(fact: Fact) -> frozenset[str]:
    """The words of a fact's term, whatever their forms."""
    return frozenset(stems(fact.term) or [fact.term.lower()])


_MOST_SHARED = 0.75


def _mirrors(one: Fact, other: Fact) -> bool:
    """Whether two cards of one sentence say nearly the same words, so that each gives the other away: "In 1709, who
    …?", "In which year did …?"."""
    if not one.sentence or one.sentence != other.sentence or "acronym" in (one.kind, other.kind):
        return False
    a, b = ({*stems(_FIELD.sub("", fact.question)), *stems(fact.answer)} - _ASKING for fact in (one, other))
    return len(a & b) >= _MOST_SHARED * min(len(a), len(b)) > 0


_ASKING = {*stems("year called name")}
_LEAST_SAME = 3


def _says_the_same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two answers of some words are one, but for a word that one of them has more."""
    a, b = set(one), set(other)
    return min(len(a), len(b)) >= _LEAST_SAME and (a <= b or b <= a) and abs(len(a) - len(b)) <= 1


_MOST_OF = 0.6
"""The share of an answer's words by which two terms, of which one holds the other, are one thing."""


def _are_one(one: Fact, other: Fact) -> bool:
    """Whether a term holds another one, and both are said to be nearly the same: "extent", "spatial extent"."""
    shorter, longer = sorted((one.term.lower().split(), other.term.lower().split()), key=len)
    if not shorter or longer[-len(shorter) :] != shorter or "acronym" in (one.kind, other.kind):
        return False
    a, b = set(stems(one.answer)), set(stems(other.answer))
    if {*stems(one.term)} & b or {*stems(other.term)} & a:
        return False  # one is a kind of the other
    return len(a & b) >= _MOST_OF * min(len(a), len(b)) > 0


def _spells(one: Fact, other: Fact) -> bool:
    """Whether two cards ask what one thing is, by its short form and in full."""
    if "acronym" in (one.kind, other.kind) or not (
        WHAT_IS.fullmatch(one.question) and WHAT_IS.fullmatch(other.question)
    ):
        return False
    words = re.split(r"[ -]", one.term.lower())
    return len(words) > 1 and "".join(word[:1] for word in words) == other.term.lower()


def _tells(fact: Fact, asked: set[str]) -> bool:
    """Whether a question says in nearly the same words what is the answer of another."""
    said = set(stems(fact.answer))
    return len(said) >= 4 and len(said & asked) >= 0.7 * len(said)


_STOPS = lazy(r"(?<=\w\.)\.$")
"""A full stop behind a short form that ends in one."""


def _card(name: str, fact: Fact, marks: Marks) -> Card:
    again = paragraph(_STOPS.sub("", fact.again), marks, fact.place) if fact.again else None
    return Card(
        name,
        paragraph(fact.question, marks, fact.place),
        paragraph(fact.answer, marks, fact.place),
        fact.place,
        hint=paragraph(fact.hint, marks, fact.place) if fact.hint else None,
        again=again,
        line=fact.place.line,
    )
