"""The facts of a lesson that can be asked for, found by strict patterns: rather few than bad ones."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from audiolesson.draft.english.respelled import respelled
from audiolesson.draft.model import is_english
from audiolesson.draft.sentences.blocks import all_text
from audiolesson.lesson.model import Lesson
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.bold.find import bold_facts
from audiolesson.study.facts.clausal.find import clausal_facts
from audiolesson.study.facts.defining.find import defining
from audiolesson.study.facts.finished import finished
from audiolesson.study.facts.formed.find import formed_facts, is_careful, late_facts
from audiolesson.study.facts.formed.kept import is_kept
from audiolesson.study.facts.ground import Ground, ground
from audiolesson.study.facts.headed.find import headed
from audiolesson.study.facts.headed.labelled import labels_defined
from audiolesson.study.facts.kinds.acronyms import acronyms
from audiolesson.study.facts.kinds.aims import aims
from audiolesson.study.facts.kinds.amounts import amounts
from audiolesson.study.facts.kinds.apposed import apposed
from audiolesson.study.facts.kinds.beside import beside
from audiolesson.study.facts.kinds.called import called
from audiolesson.study.facts.kinds.coined import coined
from audiolesson.study.facts.kinds.contrast import contrasts
from audiolesson.study.facts.kinds.deeds import deeds
from audiolesson.study.facts.kinds.definitions import definitions
from audiolesson.study.facts.kinds.described import described
from audiolesson.study.facts.kinds.figures import figures
from audiolesson.study.facts.kinds.given import given
from audiolesson.study.facts.kinds.lists import lists
from audiolesson.study.facts.kinds.means import means
from audiolesson.study.facts.kinds.names import names, said_names
from audiolesson.study.facts.kinds.persons import persons
from audiolesson.study.facts.kinds.relations import relations
from audiolesson.study.facts.kinds.roles import roles
from audiolesson.study.facts.kinds.stated import stated
from audiolesson.study.facts.kinds.subjects import subjects
from audiolesson.study.facts.kinds.terms import terms
from audiolesson.study.facts.kinds.tools import tools
from audiolesson.study.facts.kinds.turns import turns
from audiolesson.study.facts.kinds.unique import unique
from audiolesson.study.facts.kinds.which import which
from audiolesson.study.facts.kinds.works import works
from audiolesson.study.facts.meanings.find import meanings
from audiolesson.study.facts.merging import (
    DEFINES,
    with_bold,
    with_cases,
    with_counted,
    with_headed,
    with_late,
    with_meanings,
    with_turned,
)
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.named_pairs import named_pairs
from audiolesson.study.facts.named_when import named_when
from audiolesson.study.facts.parsed.sound import sound
from audiolesson.study.facts.prose.clean import Manner
from audiolesson.study.facts.prose.find import plain_facts
from audiolesson.study.facts.refusing.mended import unshouted
from audiolesson.study.facts.refusing.placing import in_its_place
from audiolesson.study.facts.refusing.shown import is_term_shown
from audiolesson.study.facts.refusing.strict import Bar, bar_of, strict
from audiolesson.study.facts.refusing.unfollowed import followed
from audiolesson.study.facts.termed.find import termed
from audiolesson.study.facts.termed.joined import with_names
from audiolesson.study.facts.turning.find import turned_facts

_FINDERS: tuple[Callable[[Ground], Iterator[Fact]], ...] = (
    acronyms,
    definitions,
    beside,
    apposed,
    terms,
    called,
    coined,
    lists,
    relations,
    contrasts,
    means,
    persons,
    roles,
    figures,
    amounts,
    turns,
    unique,
    which,
    subjects,
    names,
    said_names,
    described,
    deeds,
    tools,
    aims,
    works,
    stated,
    given,
)


MOST_OF_A_KIND = 300
"""Facts that one finder may give: no deck needs more, and a lesson made to harm would give a hundred thousand."""


def facts_of(lesson: Lesson, language: str = "en") -> tuple[Fact, ...]:
    """The facts of a lesson, the best first; no two ask the same thing.

    Of a lesson in another language than English only the cards that it gives are taken.
    """
    base = ground(respelled(lesson, all_text(lesson))[0] if is_english(language) else lesson, language)
    if not is_english(language):
        every = _unlike(_by_worth(islice(given(base), MOST_OF_A_KIND)))
        return tuple(_by_worth(_unlike(_finished(base, every))))
    manner = Manner(base)
    bar = bar_of(base, manner.is_clean)
    found = _sound(base, _finished(base, _found(base, bar, manner)))
    return tuple(_by_worth(_unlike(_not_own(_with_clausal(base, bar, manner, found)))))


def _finished(base: Ground, every: Iterable[Fact]) -> list[Fact]:
    """The facts as they are said, without those that cannot be."""
    kept = (_read_out(unshouted(kept)) for fact in every if (kept := followed(fact)))
    return [done for fact in kept if (done := finished(base, fact))]


def _with_clausal(base: Ground, bar: Bar, manner: Manner, found: Sequence[Fact]) -> list[Fact]:
    """The facts and those of clauses read whole, which stand for doubtful ones of the same sentence."""
    lengthy = {fact.sentence for fact in _unlike(_by_worth(found)) if fact.plain and _is_long(fact)}
    known = [fact for fact in found if fact.kind != "acronym" and (fact.kept or not fact.plain) and not _is_long(fact)]
    told = {fact.sentence for fact in known} - lengthy
    answered = {(fact.kind, fact.answer.lower()) for fact in known if fact.sentence in told}
    placed = (one for fact in clausal_facts(base, bar, manner, told) if (one := in_its_place(bar, fact)))
    more = [fact for fact in _sound(base, _finished(base, placed)) if (fact.kind, fact.answer.lower()) not in answered]
    said = {fact.sentence for fact in more}
    return [*(fact for fact in found if fact.sentence not in said or fact.kind == "acronym"), *more]


_MOST_ASKED = 22
"""Words of a question that is heard without its page; a longer one is no reason to ask no other."""


def _is_long(fact: Fact) -> bool:
    """Whether a question is longer than can be heard."""
    return len(fact.question.split()) > _MOST_ASKED


def _sound(base: Ground, facts: Sequence[Fact]) -> list[Fact]:
    """The facts whose sentences show nothing against them; what has been read whole is sound."""
    held = {id(fact) for fact in sound(base, [fact for fact in facts if not fact.read])}
    return [fact for fact in facts if fact.read or id(fact) in held]


def _found(base: Ground, bar: Bar, manner: Manner) -> Iterator[Fact]:
    """The facts of an English lesson, each set in its place: what its form shows first, then its plain sentences."""
    every = (fact for finder in _FINDERS for fact in islice(finder(base), MOST_OF_A_KIND))
    found = [kept for fact in every if (kept := strict(bar, fact))]
    told = {fact.sentence for fact in found}
    defined = (fact for fact in defining(bar) if fact.sentence not in told)
    found += [_plain(fact) for fact in defined if manner.is_lesson or is_term_shown(bar.evidence, fact)]
    found += formed_facts(base, bar, manner)
    best = list(_unlike(_by_worth(with_counted(found))))
    told = {fact.sentence for fact in best}
    more = [fact for fact in plain_facts(base, bar, manner, told) if not fact.sentence or fact.sentence not in told]
    facts = (*best, *map(_plain, _by_worth(more)))
    known = [*map(_known_form, facts)] if is_careful(manner) else [*facts]
    known = with_late(known, [*late_facts(base, bar, manner)])
    known = with_turned(known, [*turned_facts(base, bar, manner)])
    known = with_headed(known, [*headed(base, bar)], [*labels_defined(base, bar)])
    known = with_bold(known, [*bold_facts(base, bar)])
    known = with_cases(known, [*named_when(base), *named_pairs(base)])
    known = with_names(base, known, [*termed(base, bar)])
    known = with_meanings(known, [*meanings(base, bar)])
    return (placed for fact in known if (placed := fact if fact.read else in_its_place(bar, fact)))


def _plain(fact: Fact) -> Fact:
    return replace(fact, plain=True)


def _known_form(fact: Fact) -> Fact:
    """A fact of a careful lesson, marked if teachers keep its form; the form of a definition tells that by itself."""
    if not (fact.plain or fact.kind != "definition") or not is_kept(fact):
        return fact
    return replace(fact, kept=True, worth=fact.worth - (_LAST if fact.plain else 0))


_LAST = 1.0
"""What a plain fact of a known form is worth less: it fills a deck that has few definitions, and crowds none out."""


def _read_out(fact: Fact) -> Fact:
    """A fact with "and" for the sign that notes write in its place."""
    if fact.kind == "given" or " & " not in fact.question + fact.answer:
        return fact
    question, answer, again = (_AMPERSAND.sub("and", one) for one in (fact.question, fact.answer, fact.again))
    return replace(fact, question=question, answer=answer, again=again)


_AMPERSAND = lazy(r"(?<=[A-Za-z)] )&(?= [A-Za-z])")


def _by_worth(facts: Iterable[Fact]) -> list[Fact]:
    return sorted(facts, key=lambda fact: -fact.worth)


def _unlike(found: Iterable[Fact]) -> Iterator[Fact]:
    """The facts without those that ask what a better one asks: one definition a term, one card an answer and kind."""
    seen: set[object] = set()
    for fact in found:
        keys: set[object] = {
            (" ".join(fact.question.lower().split()[:2]), tuple(stems(fact.question))),
            (fact.kind, fact.answer.lower() if fact.kind != "given" else fact.question.lower()),
        }
        if fact.term and DEFINES.match(fact.question):
            keys.add(("defines", " ".join(stems(fact.term)) or fact.term.lower()))
        if fact.sentence and (fact.kind == "year" or _WHO.match(fact.question)):
            keys.add(("deed", fact.sentence))
        if not keys & seen:
            seen |= keys
            yield fact


_SAID_ALIKE = 4
"""Words of an answer from which on it is no chance that an author's own card has the same."""


def _not_own(facts: Sequence[Fact]) -> list[Fact]:
    """The facts without those that a card of the page answers word for word, whatever that one asks ("Gluten")."""
    own = {_words(fact.answer) for fact in facts if fact.kind == "given"} - {()}
    return [fact for fact in facts if fact.kind == "given" or _words(fact.answer) not in own]


def _words(answer: str) -> tuple[str, ...]:
    """The words of an answer that tells something of its own; none of a short one."""
    words = tuple(re.findall(r"\w+", answer.lower()))
    return words if len(words) >= _SAID_ALIKE else ()


_WHO = lazy(r"Who |Which .* in (?:1\d|20)\d\d\?|[A-Z][a-z]+ [^,]*\d{3,4}, (?:who|which) ")
"""Questions for who did a thing, which the question for its year tells."""
