"""Notes of a clean lesson, "term – what it is or does", asked from either side: "What keeps clay off the wheel?"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.sentences.naming import bare_term
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.patterns import lazy
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import VAGUE, in_sentence, is_many, is_term, large, with_article
from audiolesson.study.facts.ground import Ground, Pair
from audiolesson.study.facts.model import Fact, FactKind
from audiolesson.study.facts.prose.bare import is_bare
from audiolesson.study.facts.prose.clauses import LEANS
from audiolesson.wording.sentences import split as sentence_ends

_THING = lazy(
    r"(?:an?|the|any) (?:[\w–-]+,? ){0,4}?[\w–-]+ (?:that|which|who|of|in which|where|for|with|used|made|between)\b.*"
)
_ADDED = lazy(r",? (?:e\.g\.|i\.e\.|for example|for instance|such as).*|; .*| – .*")
_DOING = lazy(r"[a-z]{2,}ing (?:an?|the|each|every|all|[a-z]+s) .*")
_SMALL = lazy(r"\b(?:it|its|they|their|them|you|your|we|our|actually|still|not)\b")
_OF_THE_PAGE = lazy(r"\b(?:descriptions?|summary|overview|notes?|goals?|activity)$", re.I)
"""Labels of what the page holds."""
LEAST, MOST = 4, 15


def noted(ground: Ground) -> Iterator[Fact]:
    """A fact for each note that says what a term is, or what it does."""
    for pair in ground.pairs:
        if not pair.glossary and (fact := _asked(ground, pair)):
            yield fact


def _asked(ground: Ground, pair: Pair) -> Fact | None:
    name = bare_term(pair.term.text).strip(" .:*")
    said = drop_brackets(pair.text).text
    ends = sentence_ends(said, ground.language)
    said = _ADDED.sub("", said[: ends[0][1]] if ends else said).strip(" .")
    if (
        not said
        or "/" in name
        or not is_term(name, marked=True)
        or VAGUE.search(name)
        or _OF_THE_PAGE.search(name)
        or re.search(r"\d", name)
    ):
        return None
    said = said[0].lower() + said[1:] if said[1:2].islower() else said
    if not LEAST <= len(said.split()) <= MOST or LEANS.search(said) or re.search(r"[?!:=“”\"]", said):
        return None
    x = with_article(in_sentence(name, ground.whole), ground.whole)
    first = said.split()[0]
    kind = re.split(r" (?:that|which|who|in which|where) ", said)[0]
    if _THING.fullmatch(said) and not is_many(name) and not is_bare(said) and not has_main_verb(kind):
        return _fact(ground, pair, name, f"What is {x}?", said, f"{large(x)} is {said}.")
    if base_of_s(first) and not _SMALL.search(said) and not is_many(name) and " and " not in said:
        return _fact(ground, pair, name, f"What {said}?", in_sentence(name, ground.whole), f"{large(x)} {said}.")
    if _DOING.fullmatch(said) and not has_main_verb(said):
        return _fact(
            ground,
            pair,
            name,
            f"What does the term {in_sentence(name, ground.whole)} mean?",
            said,
            f"{large(name)} means {said}.",
        )
    return None


def _fact(ground: Ground, pair: Pair, name: str, question: str, answer: str, again: str) -> Fact | None:
    if not is_asked_well(question, answer):
        return None
    kind: FactKind = "definition" if question.startswith("What is") else "description"
    term = in_sentence(name, ground.whole)
    return Fact(kind, term, question, large(answer), pair.section, pair.place, again, "", worth=1.8)
