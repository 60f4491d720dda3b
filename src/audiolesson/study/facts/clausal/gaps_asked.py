"""Which part of a statement may be asked for: its reason, its means, its place, its time, or what its verb needs."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.clausal.phrases import Part
from audiolesson.study.facts.clausal.stated_read import Stated
from audiolesson.study.facts.model import FactKind

_STANDS = word_set(
    "live grow occur form lie nest breed spawn sit stand originate happen arise hatch feed settle dwell winter"
    " lived grew occurred formed lay nested stood originated arose happened"
)
_PUT = word_set("found located stored produced made formed situated kept placed built mined grown buried")
"""Verbs whose place is what is told: of a thing by itself, and of one that somebody put there."""
_PLACE = lazy(
    r"(?:in|on|at|near|between|along|under|beneath|inside|around|within|across|above|below|throughout|outside|off) .+"
)
_NO_PLACE = lazy(
    r"(?:in|on|at|within|around|between|under|near) (?:(?:the |an? |its |their |about |all |many |some |most |several"
    r" |these )?"
    r"(?:[a-z-]+ )?(?:\d.*|time|times|ways?|terms|cases?|forms?|response|addition|general|practice|order|particular"
    r"|fact|conditions?|years?|days?|hours?|minutes?|weeks?|months?|century|spring|summer|autumn|winter|night|rate|rates"
    r"|speeds?|pressures?|temperatures?|levels?|stages?|phases?|ratio|pairs?|groups?|sizes?|pieces|steps?|average|once"
    r"|first|last|end|contrast|principle|question|context|range|numbers?|degree|detail|sequence|situations?|circumstances"
    r"|process|work|attempt|effort|situation|manner|fashion|own|base|basis|front|top|middle|effect|turn|use|control|pressure|age|lessons?"
    r"|chapters?|sections?|examples?|[a-z]+ing)\b.*)|.*\b(?:of which|which)\b"
)
_INTO = word_set("divided split divide sorted grouped classified turned converted broken separated changed transformed")
_TURNS = word_set("convert turn divide split transform change separate break sort group classify")
_FOR_AIM = word_set(
    """use used uses build built builds add added adds designed invented wear wears worn store stores stored keep kept
    create created creates introduced apply applied applies carry carries form forms release releases produce produces
    developed evolved pass passed set place placed make made send sends send build fire fired coat coated cut"""
)
_TIME = lazy(
    r"(?:mostly |mainly |usually )?(?:in|at|during|on) (?:the )?(?:early |late |mid-)?(?:winter|spring|summer|autumn"
    r"|fall|night|nights|dawn|dusk|daytime|day|evening|morning|afternoon|wet season|dry season|interphase|prophase"
    r"|metaphase|anaphase|telophase|sleep|childhood|infancy|adolescence|puberty|pregnancy|monsoon|rainy season)"
    r"(?: (?:and|or) (?:early |late )?(?:winter|spring|summer|autumn))?"
)
_NEEDS = {
    "on": word_set("feed feeds depend depends rely relies rest rests based live lives fed prey preys acts act"),
    "of": word_set("consist consists composed made consisted"),
    "from": word_set(
        "made come comes came derived derive derives obtained extracted released evolved formed produced arise"
        " arises descended isolated originate originates originated built harvested taken"
    ),
    "by": word_set(
        "caused carried controlled driven powered transmitted produced protected replaced regulated secreted formed"
        " eaten pollinated surrounded released spread triggered limited determined absorbed removed separated covered"
        " held destroyed"
    ),
    "to": word_set(
        "leads lead led attach attaches attached bind binds bound belong belongs respond responds connected give"
    ),
    "with": word_set("react reacts combine combines filled coated lined covered associated replaced treated"),
    "in": word_set("result results resulted dissolve dissolves rich"),
    "for": word_set("known used famous responsible"),
    "after": word_set("named"),
}
"""Verbs by the preposition that they need: what stands behind it is what they tell."""


_BARE = lazy(r"(?:an?|the) [a-z]+")
"""One common thing, which tells too little."""
_SORTED = word_set("classified sorted grouped classify sort group")


def asked_parts(one: Stated) -> Iterator[tuple[Part, str, str, FactKind]]:
    """The parts that tell something by themselves, the most telling first, each with how a question for it begins,
    what answers it and what kind of fact that is."""
    for gap in (_reason, _way, _into, _needed, _place, _time):
        for part in one.parts:
            if _ends(one, part) and (found := gap(one, part)):
                yield part, *found


def _ends(one: Stated, part: Part) -> bool:
    """Whether a phrase ends where its clause does, or where another part begins: what goes on behind it is its own."""
    at, tree = part.places.stop, one.tree
    return (
        at >= len(tree.words) or tree.words[at].text in ".,;:" or any(other.places.start == at for other in one.parts)
    )


def _time(one: Stated, part: Part) -> tuple[str, str, FactKind] | None:
    said = one.said(part)
    if part.label in ("obl", "obl:tmod") and not part.set_off and _TIME.fullmatch(said):
        return "When", said, "description"
    return None


def _needed(one: Stated, part: Part) -> tuple[str, str, FactKind] | None:
    first, _, said = one.said(part).partition(" ")
    verb = one.tree.words[one.at].text.lower()
    if part.label not in ("obl", "obl:agent") or part.set_off or verb not in _NEEDS.get(first, ()) or part.at == one.at:
        return None
    if not one.tree.tags[part.at].startswith("NN") or _HOLLOW.match(said):
        return None
    if (first == "by" and not one.core) or one.finite in ("has", "have", "had"):
        return None
    if first == "to" and one.finite in ("can", "may"):
        return None  # many things may lead there
    if first in ("to", "in", "for") and len([other for other in one.parts if not other.set_off]) > 1:
        return None  # "leads to an increase in output"
    return f"{first.capitalize()} what", said, "description"


_HOLLOW = lazy(
    r"(?:which|what|how|whether|the (?:fact|way|number|amount|kind|type|size|nature|following|same|other|use|context"
    r"|idea|need|question|answer)|many|several|some|various|different|other|more|both|two|three|four|five|it|them"
    r"|each|all|any|one|a (?:variety|number|range|lot|set|series|few|couple|combination)|hand|itself|themselves)\b",
    re.I,
)
"""How a phrase begins that tells nothing by itself."""


def _reason(one: Stated, part: Part) -> tuple[str, str, FactKind] | None:
    said, first = one.said(part), one.first(part)
    if part.label == "advcl" and first == "because" and one.tree.words[part.places.start + 1].text != "of":
        return "Why", said, "cause"
    if part.label == "obl" and said.startswith("because of "):
        return "Why", said, "cause"
    if part.label == "advcl" and said.startswith("so that "):
        return "Why", said, "cause"
    verb = one.tree.words[one.at].text.lower()
    if one.finite in ("have", "has", "had"):
        return None
    aim = first == "to" and part.label in ("advcl", "xcomp") and verb in _FOR_AIM and not part.set_off
    if said.startswith("in order to "):
        return "Why", said, "cause"
    if aim and (any(other.label == "obj" for other in one.parts) or one.core):
        passive = bool(one.core) and one.finite in ("is", "are", "was", "were")
        objects = any(other.label in ("obj", "obl") for other in one.parts if other != part)
        if objects or passive:
            used = verb in ("used",) and passive and not objects
            return ("What" if used and len(one.parts) == 1 else "Why"), said, "cause"
    return None


def _way(one: Stated, part: Part) -> tuple[str, str, FactKind] | None:
    said = one.said(part)
    if part.label == "advcl" and re.match(r"by (?:[a-z]+ly )?[a-z]+ing\b", said) and not part.set_off:
        return "How", said, "description"
    return None


def _place(one: Stated, part: Part) -> tuple[str, str, FactKind] | None:
    said, verb = one.said(part), one.tree.words[one.at].text.lower()
    base = verb.removesuffix("s")
    if part.label != "obl" or part.set_off or not (verb in _PUT if one.core else {verb, base} & _STANDS):
        return None
    if not _PLACE.fullmatch(said) or _NO_PLACE.match(said) or _BARE.fullmatch(said.partition(" ")[2]):
        return None
    return "Where", said, "description"


def _into(one: Stated, part: Part) -> tuple[str, str, FactKind] | None:
    said, verb = one.said(part), one.tree.words[one.at].text.lower()
    if part.label != "obl" or not said.startswith("into ") or part.set_off:
        return None
    if verb in _INTO or verb.removesuffix("s") in _TURNS or verb.removesuffix("es") in _TURNS:
        said = said.removeprefix("into ")
        if not _BARE.fullmatch(said) and (verb not in _SORTED or " and " in said):
            return "Into what", said, "description"
    return None
