"""Persons asked for by what they are and did: "Which German sociologist proposed …?", "Who developed …?"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import base_of_ed
from audiolesson.draft.english.known_names import OF_A_LAND
from audiolesson.draft.english.verbs import PAST
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import in_sentence, is_term
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact

_UP = r"[A-ZÀ-Þ][^\W\d_]*(?:['’-][^\W\d_]+)?"
_PERSON = rf"{_UP}(?: [A-Z]\.)*(?: (?:van|von|de|of|der|al|da|di|du|la))?(?: {_UP}){{1,2}}"
_ROLE = (
    r"(?P<role>(?:(?:[A-Z][a-z]+|social|medical|political|early|behavioral|cognitive|computer|theoretical"
    r"|developmental) )?(?:psychologist|sociologist|anthropologist|economist|physicist|astronomer|chemist|biologist"
    r"|historian|philosopher|psychoanalyst|mathematician|inventor|naturalist|geologist|psychiatrist|neuroscientist"
    r"|botanist|physician|scientist|monk|engineer|geneticist|microbiologist|statistician|criminologist|explorer"
    r"|journalist|novelist|reformer|abolitionist|theorist|researcher|surgeon|neurologist|physiologist))"
)
_ROLE_FIRST = lazy(
    r"(?:In (?:the )?(?:early |late )?\d{4}s?,? )?(?:[Tt]he )?"
    rf"(?i:{_ROLE}) (?P<x>{_PERSON}) (?:(?:first|popularly|famously) )?(?P<did>[a-z]+ .+)\.$"
)
_NAME_FIRST = lazy(rf"(?P<x>{_PERSON}),? (?:was )?(?:an? |the ){_ROLE},? (?:who )?(?P<did>[a-z]+ .+)\.$")
_BY = lazy(
    rf"(?P<x>(?:The )?[\w'’ -]{{4,60}}?) (?P<be>was|were) (?:first |originally )?(?P<did>developed|proposed|discovered"
    rf"|invented|coined|introduced|formulated|founded|designed|described|written|devised|created|pioneered) by "
    rf"(?:(?:the )?{_ROLE} )?(?P<who>{_PERSON})(?: in \d{{4}})?(?P<tail>\.|, (?:an?|the|who) .+\.)$"
)
_WROTE = {"written": "wrote"}
_LEANS = lazy(
    r"\b(?:this|these|those|it|its|they|their|them|he|his|him|she|her|here|that year|later|also|then|the same|another"
    r"|however|meanwhile|such|who|one of|was|were|is|are|has|had|would|could|colleagues?|himself|herself)\b",
    re.I,
)
MOST_WORDS = 18
"""Words of a deed in a question."""
LEAST_WORDS = 4
"""Words of a deed that only one person can have done."""
_NOT_NAMES = lazy(
    r"\b(?:Court|Congress|University|Act|States|War|Party|Company|Union|Army|Institute|Council|Church|Theory|Law|The"
    r"|American|British|German|French|Society|School|Effect|Model)\b"
)


def roles(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that says of a person, by name and calling, what was done."""
    for told in ground.told:
        if len(told.bare.split()) > 34 or ":" in told.text.text or told.item:
            continue
        if fact := _which(ground, told) or _made_by(ground, told):
            yield fact


def _which(ground: Ground, told: Told) -> Fact | None:
    found = _ROLE_FIRST.match(told.bare) or _NAME_FIRST.match(told.bare)
    if not found or _NOT_NAMES.search(found["x"]) or not found["x"][0].isupper() or " and " in found["x"]:
        return None
    did = re.split(r", (?:which|who|where|and|a|an|but|showing|thus|while|in which|so)\b|;|—", found["did"])[0]
    verb = did.split()[0]
    if not (base_of_ed(verb) or verb in PAST) or verb in ("was", "were", "had", "said", "noted", "called", "put"):
        return None
    if not LEAST_WORDS <= len(did.split()) <= MOST_WORDS or _LEANS.search(did) or did.count(",") > 2:
        return None
    role = found["role"]
    role = role if role[:1].isupper() and " " in role and role.split()[0] in ground.whole else role.lower()
    role = re.sub(
        r"^[A-Z][a-z]+(?= [a-z])",
        lambda one: one[0] if one[0][-1] in "nhek" or OF_A_LAND.fullmatch(one[0]) else one[0].lower(),
        role,
    )
    return made(
        ground, told, "description", found["x"], f"Which {role} {did}?", found["x"], told.bare, 2.0, exact=True
    )  # fmt: skip


def _made_by(ground: Ground, told: Told) -> Fact | None:
    found = _BY.match(told.bare)
    if not found or _NOT_NAMES.search(found["who"]) or _LEANS.search(found["x"]) or leans_back(told.bare):
        return None
    if not is_term(found["x"], marked=True) or re.fullmatch(r"[Tt]he \w+", found["x"]):
        return None
    did = _WROTE.get(found["did"], found["did"])
    question = f"Who {did} {in_sentence(found['x'], ground.whole)}?"
    return made(ground, told, "description", found["who"], question, found["who"], told.bare, 2.0, exact=True)
