"""Definitions set beside a term by a comma: "… the enclosure, a line in the feed that points to a media file."."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import base_of_ed
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.verbs import PAST
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import in_sentence, is_many, is_term, large, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.judging import judges
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact

_BESIDE = lazy(
    r"(?:^|(?P<before>\b[a-z]+) )(?P<term>(?:the |an? )?[A-Za-z][\w'’-]*(?: [\w'’-]+){0,3}), (?P<what>(?:an?|the) "
    r"(?:[\w-]+ ){1,4}?(?:that|which|who|for|in which|by which|used) [^,;:—]{12,110}?)(?P<end>[.,;])"
)
_BEFORE = frozenset(
    [
        "is",
        "are",
        "called",
        "the",
        "a",
        "an",
        "of",
        "by",
        "with",
        "from",
        "as",
        "in",
        "to",
        "into",
        "through",
        "using",
        "uses",
        "use",
        "named",
        "for",
        "on",
        "at",
        "and",
        "or",
        "than",
        "via",
        "like",
        "includes",
        "include",
    ]
)


def beside(ground: Ground) -> Iterator[Fact]:
    """A fact for each term of the lesson's that has its definition behind a comma."""
    for told in ground.told:
        if told.item or (", a" not in told.bare and ", the" not in told.bare):
            continue
        for found in _BESIDE.finditer(told.bare):
            term, what = _cut(found["term"]), found["what"]
            name = without_article(term)
            known = name.lower() in ground.strong | ground.glossary or _names(ground, term, told.text.text)
            if (
                not name
                or not known
                or " who " in what
                or has_main_verb(what)
                or judges(what)
                or re.search(rf" (?:of|to) {re.escape(term)},", told.bare)
                or re.search(
                    rf"(?:^|[,;] )(?:(?:but|and|so) )?(?:in|for|with|under) {re.escape(term)},", told.bare, re.I
                )
                or not is_term(name, marked=True)
            ):
                continue
            small = in_sentence(term, ground.whole)
            if re.fullmatch(r"[A-Z][a-z]+", small):
                continue
            if base_of_ed(name.split()[-1].lower()) or name.lower() in PAST:
                continue
            if told.bare.startswith("In ") or re.match(r"an? (?:type|kind|form) of", what):
                continue
            if is_many(name) or (found["end"] == "," and re.search(r"\b(?:and|or)\b", told.bare[found.end() :][:5])):
                continue
            fact = made(
                ground, told, "definition", small, f"What is {small}?", what, f"{large(small)} is {what}.", 1.6
            )  # fmt: skip
            if fact:
                yield fact
                break


def _cut(phrase: str) -> str:
    """The noun phrase at the end of some words: behind the last word that no term holds."""
    words = phrase.split()
    for at in range(len(words) - 1, 0, -1):
        if words[at - 1].lower() in _BEFORE - {"the", "a", "an"}:
            return " ".join(words[at:])
        if words[at - 1].lower() in ("the", "a", "an"):
            return " ".join(words[at - 1 :])
    return phrase


def _names(ground: Ground, term: str, said: str) -> bool:
    """Whether a term without bold letters is one all the same: with an acronym behind it, or all in capitals."""
    name = without_article(term)
    if said.count(f" is {term},") + said.count(f" are {term},") and ground.uses(name) > 2:
        return True
    return bool(re.search(rf"{re.escape(name)} \([A-Z]{{2,7}}s?\)", said)) or (name.isupper() and name.isalpha())
