"""The names that are sure: those whose description has been read whole, whatever found them."""

from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import is_term, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.parsed.alone import points_away
from audiolesson.study.facts.refusing.odd import is_odd
from audiolesson.study.facts.termed.phrase import NOTHING, describes, tells_name

_NAMING = lazy(r"What (?P<be>is|are|was|were) (?:the name for (?P<x>[^?]+)|(?P<y>[^?]+) called)\?")


def with_names(ground: Ground, known: Sequence[Fact], named: Sequence[Fact]) -> list[Fact]:
    """The facts, of which those are sure that ask for a name by a whole description, and the names of statements.

    What both ask is asked once.
    """
    every = _whole(ground, known)
    asked = {_answer(fact) for fact in every if fact.kept and _NAMING.fullmatch(fact.question)}
    more = [fact for fact in named if _answer(fact) not in asked]
    told, questions = {_answer(fact) for fact in more}, {fact.question.lower() for fact in more}
    stands = [
        fact
        for fact in every
        if fact.kept or not ((_is_naming(fact) and _answer(fact) in told) or fact.question.lower() in questions)
    ]
    return [*stands, *more]


def _is_naming(fact: Fact) -> bool:
    return fact.question.endswith(" called?") or fact.question.startswith("What is the name for ")


def _answer(fact: Fact) -> tuple[int, str]:
    return fact.place.line, " ".join(stems(fact.answer.split(" or ")[0]))


def _whole(ground: Ground, known: Sequence[Fact]) -> list[Fact]:
    """The facts, those that ask for a name by a whole description as sure ones."""
    doubtful = [
        (fact, found)
        for fact in known
        if not fact.kept and fact.kind == "description" and (found := _NAMING.fullmatch(fact.question))
    ]
    texts = [
        f"{'It is' if found['be'] in ('is', 'was') else 'They are'} {found['x'] or found['y']}."
        for _, found in doubtful
    ]
    sure: dict[int, Fact] = {}
    for (fact, _), tree in zip(doubtful, trees_of(texts), strict=True):
        thing = tree is not None and tree.tags[tree.root].startswith("NN")
        said = describes(tree, tree.root, 2, len(tree.words) - 1) if tree and thing else ""
        name = without_article(fact.answer)
        if not said or tells_name(ground, name, said) or not is_term(name, marked=True):
            continue
        if name.split()[-1].lower() in NOTHING:
            continue
        if not (is_odd(fact) or points_away(fact)):
            sure[id(fact)] = replace(fact, kept=True, plain=False, read=True)
    return [sure.get(id(fact), fact) for fact in known]
