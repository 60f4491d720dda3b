"""How two things differ, where a sentence sets one against the other, or says in what one differs."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER
from audiolesson.study.facts.form import is_many, is_term, large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clauses import head_of
from audiolesson.study.facts.prose.parted import Parted

_DIFFERS = lazy(r"from (?P<y>[^,;:]+?) (?P<how>in (?:that |having |being |its |their |how |the )?[^;:]+)")
_WHICH_DIFFERS = lazy(r"(?P<x>an? [a-z][\w -]*?), which differs from (?P<y>[^,;:]+?) (?P<how>in [^;:.]+)\.$")
_ONE = lazy(r"\b(?:one|ones|some|it|they)\b")
LEAST_USES = 2
"""Times that a lesson names both things that it sets against each other."""


def told_apart(ground: Ground, said: Sequence[Parted]) -> Iterator[Fact]:
    """A fact for each statement that tells in what a thing differs, and for two that stand against each other."""
    for one in said:
        if one.verb in ("differ", "differs", "differed") and (found := _DIFFERS.match(one.rest)):
            do = "do" if one.many else "does"
            yield from _differs(ground, one, f"How {do} {one.x} differ from {found['y']}?", found["how"])
    for told in ground.told:
        if ", which differs from" in told.bare and (found := _WHICH_DIFFERS.search(told.bare)):
            x = re.sub(r"^.*\b(an?) ", r"\1 ", found["x"])
            asked = f"How does {x} differ from {found['y']}?"
            fact = made(ground, told, "contrast", x, asked, found["how"], told.bare, 1.9, exact=True)
            yield from [fact] if fact else []
    for one, two in pairwise(said):
        if one.told is two.told and (fact := _against(ground, one, two)):
            yield fact


def _differs(ground: Ground, one: Parted, asked: str, how: str) -> Iterator[Fact]:
    fact = made(ground, one.told, "contrast", one.x, asked, how, one.told.bare, 1.9, exact=True)
    yield from [fact] if fact else []


def _against(ground: Ground, one: Parted, two: Parted) -> Fact | None:
    """ "Slip is thin; slurry is thick." as "How do slip and slurry differ?"."""
    bare = one.told.bare
    at = bare.find(two.rest)
    joint = re.search(r"; (?!and )|, (?:while|whereas) ", bare)
    if not joint or at < joint.start() or one.lead or two.lead or one.x == two.x or one.many != two.many:
        return None
    if not (one.verb == two.verb or set(one.rest.split()[:1]) & set(two.rest.split()[:1])):
        return None
    if any(each.verb in ("was", "were", "had") or base_of_past(each.verb) for each in (one, two)):
        return None  # what once happened to two is no difference between them
    if not is_term(one.x, marked=True) or not is_term(two.x, marked=True):
        return None
    if min(ground.uses(each.x) for each in (one, two)) < LEAST_USES or _ONE.search(f"{one.rest} {two.rest}"):
        return None
    halves = [f"{each.x} {each.verb} {head_of(each.rest)}" for each in (one, two)]
    answer = f"{large(halves[0])}; {halves[1]}"
    if len(answer.split()) > MOST_IN_ANSWER or is_many(one.x) != is_many(two.x):
        return None
    asked = f"How do {one.x} and {two.x} differ?"
    return made(ground, one.told, "contrast", one.x, asked, answer, f"{answer}.", 1.8, exact=True)
