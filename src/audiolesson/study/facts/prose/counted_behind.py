"""Rows that a sentence counts and the text behind it names: "Potters know three clays.", then three bold terms."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.forms import NUMBER_OF, base_of_s
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import VAGUE, is_many, is_term, small_items
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.kinds.lists import NUMBER, in_row
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clauses import OPEN, small_subject

_COUNTS = lazy(
    rf"(?P<x>(?:The |An? )?[A-Za-z][\w’'-]*(?: [\w’'-]+){{0,4}}?) (?P<verb>[a-z]+)(?P<prep> (?:in|into|of|between"
    rf"|through))?"
    rf" (?P<n>{NUMBER}) (?P<kind>(?:[a-z-]+ ){{0,2}}?[a-z-]+s)(?P<of> of [a-z ]{{3,30}})?[.:]$"
)
_OF_MANY = lazy(r"(?:main|major|different|special|basic|clinical) ")
MOST_IN_NAME = 4


def counted_behind(ground: Ground) -> Iterator[Fact]:
    """A fact for each count whose things stand in bold letters, or as labels of a list, right behind it."""
    for at, told in enumerate(ground.told):
        found = None if told.item else _COUNTS.match(told.bare)
        if found and (fact := _asked(ground, told, found, _named_behind(ground.told[at + 1 :], told))):
            yield fact


def _named_behind(behind: Sequence[Told], told: Told) -> list[str]:
    """The bold terms of the same paragraph, or the labels of the list below it."""
    same = [one for one in behind if one.block == told.block]
    bold = [one.text.text[start:end] for one in same for start, end in one.text.strong]
    if bold:
        return bold
    items = [
        one for one in behind if one.block == told.block + 1 and one.item and one.first and one.section == told.section
    ]
    halves = [term_and_text(one.text) or term_and_text(one.text, colon_only=True) for one in items]
    if items and all(halves):
        return [half[0].text for half in halves if half]
    return [
        one.text.text[: one.text.strong[0][1]]
        for one in items
        if one.text.strong and one.text.strong[0][0] <= len("The ")
    ]


def _asked(ground: Ground, told: Told, found: re.Match[str], names: Sequence[str]) -> Fact | None:
    names = small_items([name.strip(" .:") for name in names], ground.whole)
    if len(names) != NUMBER_OF[found["n"].lower()] or len(set(names)) < len(names):
        return None
    kind = _OF_MANY.sub("", found["kind"])
    alike = all(is_term(name, marked=True) and len(name.split()) <= MOST_IN_NAME for name in names)
    vague = VAGUE.sub("", kind) != kind and kind not in ("kinds", "types", "parts")
    if not alike or vague or OPEN.search(found["x"]):
        return None
    x, verb, prep = small_subject(ground, found["x"]), found["verb"], found["prep"] or ""
    many = is_many(x)
    if base := ("" if many and verb in PLAIN else base_of_past(verb)):
        do = "did"
    else:
        do, base = (
            ("do", verb if verb in PLAIN else "") if many else ("does", "have" if verb == "has" else base_of_s(verb))
        )
    if not base or not is_term(found["x"], marked=True):
        return None
    lead = f"{prep.strip().capitalize()} which" if prep.strip() in ("in", "into") else "Which"
    tail = prep if prep.strip() not in ("in", "into") else ""
    asked = f"{lead} {found['n'].lower()} {kind}{found['of'] or ''} {do} {x} {base}{tail}?"
    return made(ground, told, "list", kind, asked, in_row(names), "", 2.2, exact=True)
