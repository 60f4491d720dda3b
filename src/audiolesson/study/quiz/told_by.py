"""Questions whose wrong choices the lesson has side by side: meanings of other words, other cells, terms of a section.

What a language lesson translates is asked for among the meanings of other words of it, a cell of a table among those of
its column, and a term that its clause explains among others that are explained in the same section.
"""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.parse.model import has_rare_word
from audiolesson.patterns import lazy
from audiolesson.study.facts.cells_told import cells_told
from audiolesson.study.facts.form import is_many, large, small_item, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.turning.glossed import glossed, words_glossed
from audiolesson.study.quiz.choices import LEAST, WANTED
from audiolesson.study.quiz.evidence import stems
from audiolesson.study.quiz.pose import FIRST, NUMBERS, Posed
from audiolesson.study.quiz.row_alone import rivals_of

_WORTH = 1.7


def told_by(base: Ground, facts: Sequence[Fact], clean: bool) -> Iterator[Posed]:
    """The questions of a careful lesson whose wrong choices stand beside the right one."""
    if not clean:
        return
    yield from _words(base)
    yield from _cells(base)
    yield from _terms(base, facts)


def _words(base: Ground) -> Iterator[Posed]:
    """What a word of another language means, among the meanings of the words that stand nearest."""
    every = words_glossed(base)
    for fact in glossed(base):
        near = sorted(every, key=lambda one: (one.section != fact.section, abs(one.place.line - fact.place.line)))
        wrong: list[str] = []
        for one in near:
            means = large(one.means)
            others = [fact.answer, *wrong]
            if one.word.lower() != fact.term.lower() and all(_are_apart(means, other) for other in others):
                wrong.append(means)
        if len(wrong) >= LEAST:
            yield Posed(
                fact.question, fact.answer, tuple(wrong[:WANTED]), fact.place, "item", fact.again, _WORTH, fact.section
            )


def _are_apart(one: str, other: str) -> bool:
    """Whether two meanings are two, of nearly one length: "I see a house", "I see the house" are one to the ear."""
    a, b = {*re.findall(r"\w+", one.lower())}, {*re.findall(r"\w+", other.lower())}
    bare_a, bare_b = a - {"a", "an", "the"}, b - {"a", "an", "the"}
    return (
        bare_a != bare_b
        and not (bare_a <= bare_b and len(b) > 2 * len(a))
        and abs(len(one.split()) - len(other.split())) < 4
    )


def _cells(base: Ground) -> Iterator[Posed]:
    """A side of a thing, among what the table says of the others."""
    for cell in cells_told(base):
        said = [cell.answer, *cell.wrong]
        names = [large(one) for one in said]
        wrong = rivals_of(names, said, 0)
        rank = NUMBERS if re.search(r"\d", cell.answer) else FIRST
        if len(wrong) >= LEAST:
            yield Posed(
                cell.question,
                cell.answer,
                wrong[:WANTED],
                cell.place,
                "item",
                cell.again,
                _WORTH,
                cell.section,
                rank=rank,
            )


_THING = lazy(
    r"(?:\. What (?:is|are) (?:this|these) (?P<noun>[a-z-]+) called\?|[Ww]hat (?:is|are) [^?]+ called\?"
    r"|[Ww]hat is the name for [^?]+\?)$"
)
"""What asks for the name of a thing, and not of what happens."""


def _terms(base: Ground, facts: Sequence[Fact]) -> Iterator[Posed]:
    """A thing's name by what its clause tells, among the names of other things that the lesson tells so."""
    named = [
        fact
        for fact in facts
        if (fact.read or fact.kept or fact.kind == "description")
        and _THING.search(fact.question)
        and _is_own(base, fact)
    ]
    for fact in named:
        if {*stems(without_article(fact.answer))} & {*stems(fact.question)}:
            continue  # it tells itself
        wrong: list[str] = []
        near = sorted(named, key=lambda one: abs(one.section - fact.section))
        for other in near:
            name = without_article(other.answer)
            own = without_article(fact.answer)
            if (
                name.lower() == own.lower()
                or not (_fit(base, own, name) and _are_alike(fact, other))
                or other.sentence == fact.sentence
            ):
                continue
            if {*stems(name)} & {*stems(fact.question)} or {*stems(own)} & {*stems(other.question)}:
                continue
            if name.lower() not in [one.lower() for one in wrong]:
                wrong.append(name)
        if len(wrong) >= LEAST:
            right, others = large(without_article(fact.answer)), tuple(map(large, wrong[:WANTED]))
            yield Posed(fact.question, right, others, fact.place, "term", fact.again, _WORTH, fact.section)


def _is_own(base: Ground, fact: Fact) -> bool:
    """Whether an answer is a word that the lesson sets off, or one that no everyday text has."""
    name = without_article(fact.answer)
    return name.lower() in base.slanted | base.strong or base.sets_off(name) or has_rare_word(name)


_MANY = lazy(r"[Ww]hat are [^?]+\?$")
_DEED = lazy(
    r"(?!(?:spr|str|st|th|ceil|sl|sw|shill|farth|\w*(?:thr|str|spr))ing\b)\w{2,}ing\b.*"
    r"|.* \w{3,}(?<!str)(?<!spr)(?<!th)ing",
    re.I,
)
_ASKS_DEED = lazy(
    r"called (?:if|when|where)\b|\bthis (?:way|practice|process|method|technique|habit|movement|trick) called"
)


def _are_alike(one: Fact, other: Fact) -> bool:
    """Whether two names are of one number and both of things or both of deeds: a thing is told apart by either."""
    return _is_of_many(one) == _is_of_many(other) and _is_deed(one) == _is_deed(other)


def _is_of_many(fact: Fact) -> bool:
    """Whether a question, which hears the number from the lesson, asks for several."""
    return _MANY.search(fact.question) is not None or (
        "What is the name for" in fact.question and is_many(without_article(fact.answer))
    )


def _is_deed(fact: Fact) -> bool:
    name = without_article(fact.answer)
    return _DEED.fullmatch(name) is not None or _ASKS_DEED.search(fact.question) is not None


def _fit(base: Ground, one: str, other: str) -> bool:
    """Whether two names may stand beside each other: both proper or both not, no part of one another."""
    small, little = (small_item(name, base.whole) for name in (one, other))
    return small[0].isupper() == little[0].isupper() and not {*stems(one)} & {*stems(other)}
