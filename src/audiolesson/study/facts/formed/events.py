"""Events of named people, bodies and places with their year: "In which year did the guild of Linz open its kiln?".

A teacher of careful lessons kept nearly all such cards. The sentence is read by the parser: its date must hang on its
main verb, and what is asked is its subject, its verb and what belongs to it, up to the first comma behind it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, pairwise

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.texts import cut
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import is_only_first, large
from audiolesson.study.facts.formed.past_clause import (
    DATE,
    LABEL,
    LABELLED,
    ONE_YEAR,
    UNSURE,
    hangs,
    rest_of,
    subject_of,
)
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.pointing import points_at

_PARTS = lazy(r"; |: | – | — |—| - ")
_CLAUSES = lazy(r"; |: | – | — |—| - |, (?:and|but) (?=(?:in|on) |(?:the )?[A-Z])")
"""Where a sentence begins another clause that may have an event of its own."""
_LEANS = lazy(
    r"\b(?:this|these|those|it|they|them|he|him|she|here|there|also|then|such|same|another|other|others|former|latter"
    r"|instead|however|again|both|now|next|ones?|you|your|we|our|us|i|my|me|that [a-z]+ed|so|nothing|something|later"
    r"|too|their|above|below|following|who|whose|which|the latter|first time)\b",
    re.I,
)
_OWN = lazy(r"\b(?:his|her|its)\b")
_BARE = lazy(
    r"\b(?:[Tt]he|[Aa]n?) (?:[a-z-]+ )?(?P<noun>[a-z-]+)(?! (?:of|that|which|who|for|in|on|at|from|to|with|between|by|"
    r"called|named|[A-Z])|-)(?=[ ?,]|$)"
)
_OPEN = word_set(
    """rule rules line network service ban law act bill study paper book article report number system method company
    question idea effect case agreement treaty war fraud trial scheme group team man woman two brothers papers
    experiment results result court government state council commission conviction verdict decision statute station"""
)
"""Single things that many lessons have: which of them is meant, only the page tells."""
_LIFE = word_set(
    """die pass marry retire live visit remain stay continue become be have do seem try want say write note
    argue claim suggest believe think know see keep follow go come get rise fall stand meet"""
)
"""Verbs whose deeds are weak, or tell of a life."""
_OF_A_THING = word_set("move join begin start find leave run")
"""Deeds that tell something only of what they are done to."""
_OF_AN_OBJECT = word_set(
    """hail set establish found create abolish introduce pass appoint publish enact build construct launch name award
    elect declare sign adopt make design write"""
)
"""Deeds that are always done to something."""
_ALONE = word_set("open close fail collapse erupt explode crash sink surrender dissolve abdicate reopen")
"""Deeds that tell enough by themselves."""
_BODY = ("nsubj", "nsubj:pass")
MOST, LEAST_TOLD = 24, 3


def events(ground: Ground) -> Iterator[Fact]:
    """A fact for the year of each event that one clause tells, and names somebody or something of."""
    labels = {id(told): year for before, told in pairwise(ground.told) if (year := _label(before, told))}
    for told in ground.told:
        said = told.bare.strip()
        if re.search(r"[?!“”\"]", said):
            continue
        if found := LABELLED.fullmatch(said):
            text = cut(told.text, len(told.text.text) - len(found["rest"]), len(told.text.text))
            own = replace(told, text=text, bare=found["rest"])
            if fact := _event(ground, own, found["rest"], found["year"], told_now=True):
                yield fact
        elif (year := labels.get(id(told), "")) and not ONE_YEAR.search(said):
            if fact := _event(ground, told, said, year, told_now=True):
                yield fact
        else:
            parts = (one for one in _CLAUSES.split(said) if len(ONE_YEAR.findall(one)) == 1)
            dated = ((one, found["year"]) for one in parts if (found := DATE.search(one)))
            yield from islice((one for part, year in dated if (one := _event(ground, told, part, year))), 1)


def _label(before: Told, told: Told) -> str:
    """The year that stands alone in front of an event, as the label of an item."""
    found = LABEL.fullmatch(before.bare.strip()) if before.block == told.block and before.item else None
    return found["year"] if found else ""


def _event(ground: Ground, told: Told, said: str, year: str, told_now: bool = False) -> Fact | None:
    if UNSURE.search(told.bare):
        return None
    said = _PARTS.split(said)[0].strip().rstrip(".")
    tree = tree_of(f"{large(said)}.")
    if tree is None:
        return None
    root = tree.root
    subjects = tree.below(root, *_BODY)
    verb = tree.words[root].text
    passive = tree.below(root, "aux:pass")
    helped = [tree.words[at].text.lower() for at in tree.below(root, "aux", "aux:pass", "cop")]
    if len(subjects) != 1 or (helped and helped not in (["was"], ["were"])):
        return None
    base = base_of_past(verb) or (base_of_s(verb) if told_now else "")
    if (passive and not helped) or (not passive and (helped or not base)) or verb in ("born", "done"):
        return None
    if base in _LIFE or (base in _OF_A_THING and not tree.below(root, "obj")):
        return None
    if not passive and base in _OF_AN_OBJECT and not tree.below(root, "obj"):
        return None  # "first guild set up in Linz in 1748": notes leave out "was"
    x = subject_of(ground, tree, subjects[0], root)
    rest = rest_of(tree, root)
    if not x or rest is None or (not told_now and not hangs(tree, root, year)):
        return None
    asked = f"{helped[0]} {x} {verb} {rest}" if passive else f"did {x} {base} {rest}"
    if not _is_named(ground, x, rest) or _is_open(x, rest) or len(stems(asked)) < LEAST_TOLD:
        return None
    asked = f"In which year {asked.strip()}?"
    made_once = passive and re.search(r"\b[A-Z]", x[1:]) is not None
    if (not rest and base not in _ALONE and not made_once) or (base == "report" and rest.startswith("that ")):
        return None
    again = f"In {year} {x} {helped[0] + ' ' if passive else ''}{verb} {rest}".strip()
    if base_of_s(verb) and not base_of_past(verb):
        again = ""
    return made(ground, told, "year", x, asked, year, again, 0.25, exact=True, most=MOST)


def _is_named(ground: Ground, x: str, rest: str) -> bool:
    """Whether an event has a name by which it is one: of who did it, or of what or where it was."""
    names = re.findall(r"(?<!^)\b[A-ZÀ-Þ][\w’'-]+", f" {x} {rest}")
    return any(not is_only_first(name, ground.whole) for name in names)


def _is_open(x: str, rest: str) -> bool:
    """Whether an event speaks of what only the sentences before make known."""
    if _LEANS.search(f"{x} {rest}") or _OWN.search(x):
        return True
    if re.fullmatch(r"(?:the|an?) (?:[a-z-]+ )?[a-z-]+", x) or points_at(x):
        return True
    return any(found["noun"] in _OPEN for found in _BARE.finditer(f"{x} {rest}"))
