"""Persons and things named behind their kind: "A banker, John Fisk, lent …", "They sent an envoy named Ada to …"."""

from collections.abc import Iterator

from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.inverted import inverted
from audiolesson.study.facts.prose.parted import Parted
from audiolesson.study.facts.prose.statement_ends import without_tail
from audiolesson.study.facts.prose.told_parts import halves, is_plain, standing, statement

_WORD = r"[A-Z][^\W\d_]+(?:[’'-][^\W\d_]+)*"
_NAME = rf"{_WORD}(?: (?:[A-Z]\.|van|von|de|da|di|der|al|ibn|le|la|of|{_WORD}))*(?<! of)"
_KIND = (
    r"(?P<one>[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree) (?P<kind>(?:[A-Z]?[a-z][a-z-]+ ){0,3}?[a-z][a-z-]+"
    r"(?: (?:at|from|of|in) (?:the )?[A-Z][\w’'-]+)?)"
)
_NAMED = lazy(
    rf"(?P<lead>(?:In|By|Around|About|During|After|Until|At|On) [^,]{{2,40}}? )?{_KIND}"
    rf"(?:,? (?:named|called|by the name of) (?P<x>{_NAME}),?"
    rf"|, (?P<y>{_WORD} {_NAME}(?: and {_NAME})?),) (?P<rest>[a-z].+)"
)
_OBJECT = lazy(
    rf"(?P<before>(?:[a-z]+ )??){_KIND}(?:,? (?:named|called) (?P<x>{_NAME})"
    rf"|, (?P<y>{_WORD} {_NAME})),?(?P<rest>(?: .+)?)"
)
_ANYBODY = lazy(r"(?:man|woman|boy|girl|child|friend|person|people|colleague|student|daughter|son|one)s?$")
"""Kinds of whom a question says too little."""
_LOOSE = lazy(r"\b(?:it|they|them|he|his|him|she|her|there|this|that one|such|something|another|also)\b")
LEAST, MOST = 4, 24
"""Words with a meaning in a question, and all its words."""


def named_persons(ground: Ground) -> Iterator[Fact]:
    """A fact for each deed of somebody, or something, whose name stands behind the kind."""
    for told in filter(is_plain, ground.told):
        if _SIGN.search(told.bare):
            for half in halves(told):
                if fact := _doer(ground, told, half) or _done(ground, told, half):
                    yield fact
                    break


_SIGN = lazy(rf"(?:\b(?:named|called)|[a-z],) {_WORD}")


def _doer(ground: Ground, told: Told, half: str) -> Fact | None:
    """ "In 1402 a banker, John Fisk, lent …" as "In 1402, which banker lent …?"."""
    found = _NAMED.fullmatch(half)
    if not found or _ANYBODY.search(found["kind"]):
        return None
    kind = found["kind"] if found["one"].lower() in ("a", "an", "the") else f"{found['one'].lower()} {found['kind']}"
    said = f"{found['lead'] or ''}{found['one']} {found['kind']} {found['rest']}"
    one = statement(ground, told, large(said), None)
    if not one or not one.x.endswith(found["kind"]) or not (one := standing(ground, one)):
        return None
    rest = without_tail(one.rest)
    rest = rest.partition(" and ")[0] if _LOOSE.search(rest) else rest
    rest = rest.partition(", ")[0] if rest.count(",") == 1 else rest
    lead = f"{one.lead}, " if one.lead else ""
    return _asked(ground, told, f"{lead}which {kind} {one.verb} {rest}", found["x"] or found["y"])


def _done(ground: Ground, told: Told, half: str) -> Fact | None:
    """ "The king sent an envoy named Ada Bell to …" as "Which envoy did the king send to …?"."""
    one = statement(ground, told, half, None)
    found = _OBJECT.fullmatch(one.rest) if one and base_of_past(one.verb) else None
    if not one or not found or _ANYBODY.search(found["kind"]) or found["before"] or found["one"] == "the":
        return None
    tail = without_tail(found["rest"].strip())
    if not standing(ground, Parted(told, one.lead, one.x, one.verb, tail or "so", one.many)) or has_main_verb(tail):
        return None
    asked = inverted(f"which {found['kind']}", one, tail)
    return _asked(ground, told, f"{one.lead}, {asked}" if one.lead else asked, found["x"] or found["y"])


def _asked(ground: Ground, told: Told, asked: str, name: str) -> Fact | None:
    if len(stems(asked)) < LEAST or len(asked.split()) > MOST or _LOOSE.search(asked):
        return None
    return made(ground, told, "description", name, f"{large(asked)}?", name, told.bare, 1.6, exact=True)
