"""Definitions in prose: "A kiln is a furnace that hardens clay.", "Erosion refers to …", "… is called …"."""

import re
from collections.abc import Iterator

from audiolesson.draft.asking import _JUDGES, _NAMES_A_KIND, _TELLS
from audiolesson.study.fact import Fact
from audiolesson.study.facts_form import (
    in_sentence,
    is_asked_well,
    is_many,
    is_term,
    large,
    trimmed,
    without_article,
)
from audiolesson.study.facts_ground import Ground, Told

_LEAD = re.compile(r"(?P<lead>In (?:the )?[a-z]+(?: [a-z]+){0,2}), (?=[a-z])")
_IS = re.compile(
    r"(?P<term>[A-Za-z][\w'’+#-]*(?: [\w'’+#-]+){0,6}?)(?:, (?:or|also called|also known as|or simply) [\w -]{2,40},)?"
    r" (?P<verb>is|are|refers? to|means?|(?:is|are|can be) defined as|describes?) (?P<what>.+)\.$"
)


def definitions(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that says what a thing is."""
    for told in ground.told:
        said = told.bare
        lead = _LEAD.match(said)
        rest = said[lead.end() :] if lead else said
        found = _IS.match(rest[:1].upper() + rest[1:]) if len(said.split()) <= 45 else None
        if found and (fact := _defined(ground, told, found, lead["lead"] if lead else "")):
            yield fact


def _defined(ground: Ground, told: Told, found: re.Match[str], lead: str) -> Fact | None:
    term, verb, what = found["term"], found["verb"], found["what"]
    name = without_article(term)
    marked = name.lower() in ground.strong | ground.glossary
    if not is_term(term, marked) or told.text.text.count(":") > 0:
        return None
    if not _says_what(what, verb, marked):
        return None
    many = verb in ("are", "refer to", "mean")
    if many != is_many(name) and verb in ("is", "are"):
        return None
    small = in_sentence(term, ground.whole)
    asked = f"What {'are' if many else 'is'} {small}?"
    question = f"{lead}, {asked[0].lower()}{asked[1:]}" if lead else asked
    answer = trimmed(what)
    if answer and is_asked_well(question, answer):
        again = f"{large(small)} {verb} {answer}."
        return Fact(
            "definition", name_in(small), question, large(answer), told.section, told.place,
            f"{lead}, {again[0].lower()}{again[1:]}" if lead and not term.isupper() else again,
            told.text.text, worth=_worth(ground, told, name, marked, answer),
        )  # fmt: skip
    return None


def name_in(small: str) -> str:
    """The term without its article."""
    return without_article(small)


def _says_what(what: str, verb: str, marked: bool) -> bool:
    """Whether what stands behind the verb says what a thing is, and does not judge it."""
    if len(what.split()) < 4 or re.match(r"(?:that|not|how|what|when|why|where|if)\b", what):
        return False
    if verb not in ("is", "are"):
        return True
    if _JUDGES.match(what):
        return False
    if re.match(r"an? ", what):
        return marked or bool(_TELLS.search(what))
    if what.startswith("the "):
        return bool(_NAMES_A_KIND.match(what)) or (marked and not re.match(r"the [\w-]+est\b", what))
    return verb == "are" and bool(re.match(r"[a-z-]+(?: [a-z-]+){0,3} (?:that|which|who|of|used|made) ", what))


def _worth(ground: Ground, told: Told, name: str, marked: bool, answer: str) -> float:
    titles = " ".join(ground.above(told.section)).lower()
    uses = ground.whole.lower().count(name.lower())
    return 2.0 + 0.8 * marked + 0.6 * (name.lower() in titles) + 0.05 * min(uses, 10) - 0.03 * len(answer.split())
