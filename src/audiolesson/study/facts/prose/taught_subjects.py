"""Whether the subject of a statement is a thing that its lesson teaches."""

import re

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import SHORTEST_SHARED, stems
from audiolesson.study.facts.form import VAGUE, ends_as_mass, is_in_capitals, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.prose.alone import is_known
from audiolesson.study.facts.prose.bare import is_bare
from audiolesson.study.facts.prose.clauses import Clause
from audiolesson.study.facts.prose.statements import without_part
from audiolesson.study.facts.refusing.everyday import is_everyday

ASKED_LEANS = lazy(
    r"\b(?:this|these|those|that one|he|she|his|her|him|we|our|us|i|my|me|here|such|another|former|latter|lesson"
    r"|chapter|section|page|figure|table|it|they|them|its|their|you|your|one|ones|example|someone|anyone|people)\b",
    re.I,
)
_OF_NOW = lazy(
    r"\b(?:example|simple|first|second|third|next|last|new|old|good|bad|best|only|main|typical|largest"
    r"|different|various|modern|common|certain|particular|given|specific|possible|[a-z]{3,}(?<!for)(?<!inter)est)\b"
)
_MOST_COMMON = word_set(
    """people students learners users developers person man woman child thing way author teacher world life time day
    company firm country team student someone family friend reader customer scientist historian critic engineer
    researcher expert doctor patient"""
)
_SIDE = lazy(
    r"(?:the |an? )?(?:[a-z]+ )?(?:number|amount|share|rate|size|part|side|lack|use|presence|role|importance|quantity"
    r"|availability|majority|rest|level|goal|aim|choice|set|series|variety|range|lot) of\b"
)
"""What a subject begins with that is a side of a thing, and no thing by itself."""
_LEAST_USES, _OFTEN = 3, 6
_FEATURES = word_set(
    """allow let enable help give require need return take reduce improve run operate apply work appear sit support
    represent point rely change"""
)


def _is_feature(clause: Clause) -> bool:
    """Whether a verb tells one of many features."""
    return (clause.verb if clause.many else base_of_s(clause.verb)) in _FEATURES


def is_sure(ground: Ground, clause: Clause) -> bool:
    """Whether a statement is of a thing that the lesson sets off and is not about, and tells no feature of it."""
    return (
        is_strong(ground, clause)
        and not clause.named
        and not is_topic(ground, clause.x)
        and not _is_feature(clause)
        and not clause.told.text.links
        and is_taught(ground, clause)
    )


def is_taught(ground: Ground, clause: Clause) -> bool:
    """Whether a subject is a thing of the lesson's: set off, of a title, named more than once, or of two words."""
    if _is_feature(clause) and is_topic(ground, clause.x):
        return False
    x = without_part(re.sub(r"^(?:each|every|many|most) ", "", clause.x))
    name = without_article(x)
    low = name.lower()
    whose = re.search(r"['’]s? ", name)
    if (
        ASKED_LEANS.search(x)
        or _OF_NOW.search(x)
        or VAGUE.search(re.sub(r"\b(?:link|line|value|type|key|table|test|term|good|case)s?$|\bseveral\b", "", low))
        or set(low.split()) & _MOST_COMMON
        or low.removesuffix("s") in _MOST_COMMON
        or (whose and not name[:1].isupper())
        or re.search(r"\d", low)
        or _SIDE.match(x)
    ):
        return False
    if is_strong(ground, clause):
        return True
    if clause.aside and clause.aside.lower() == x.lower():
        return True
    if " and " in name and " of " not in name:
        return all(_names_taught(ground, part) for part in x.split(" and "))
    return _names_taught(ground, x) or (
        " " not in name and (name[:1].isupper() or clause.told.first) and _uses(ground, name) > 1
    )


def is_topic(ground: Ground, x: str) -> bool:
    """Whether the whole lesson is about a thing: it does a hundred deeds."""
    title = set(stems(ground.lesson.title))
    return bool(title) and title <= set(stems(x))


def is_strong(ground: Ground, clause: Clause) -> bool:
    """Whether the lesson sets the subject off, or a title above the statement names it."""
    name = without_article(without_part(re.sub(r"^(?:each|every|many|most) ", "", clause.x)))
    if ground.sets_off(name) or name.lower() in ground.slanted:
        return True
    titles = {stem[:SHORTEST_SHARED] for stem in stems(" ".join(ground.above(clause.told.section)))}
    own = {stem[:SHORTEST_SHARED] for stem in stems(name)}
    return bool(own) and own <= titles


def _names_taught(ground: Ground, x: str) -> bool:
    """Whether some words name a thing that a lesson comes back to, or that its own words tell from others."""
    name = without_article(x)
    if re.match(r"the (?!.* of )", x):
        often = _uses(ground, name) > _LEAST_USES or is_known(ground, x)
        again = ground.low.count(name.lower()) > 1 or re.search(r" [A-Z]", name) is not None
        return often if " " not in name else again
    if " " in name or name.endswith("ing"):
        return not is_bare(x)
    if is_in_capitals(name):
        return True
    sure = is_plural(name) or name[:1].isupper() or ends_as_mass(name) or x != name
    return _uses(ground, name) >= (_LEAST_USES if sure or not is_everyday(name) else _OFTEN)


def _uses(ground: Ground, name: str) -> int:
    """How often a lesson names a thing, as one or as many."""
    return ground.uses(name) + ground.uses(name.removesuffix("s") if name.endswith("s") else f"{name}s")
