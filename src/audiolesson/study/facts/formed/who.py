"""Who did what, of people and courts whose deed is told in one sentence, with what they were: "Which potter …?"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import large, small_item
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.pointing import points_at

_UP = r"[A-ZÀ-Þ][\w’'-]*\.?"
_NAME = rf"{_UP}(?: (?:de|von|van|der|den|la|le|al|ibn|of(?= [A-Z])))*(?: {_UP}(?: (?:de|von|van|der|la))?)*"
_ROLE = (
    r"(?P<role>(?:[A-Z][a-z]+ )?(?:[a-z]+ ){0,2}?(?:[a-z]*(?:ist|ian|eer|ologer|grapher|nomer|pher|smith|wright|logist)"
    r"|chemist|scholar|scientist|doctor|teacher|lawyer|judge|king|queen|emperor|monk|bishop|painter|writer|author|poet"
    r"|officer|inventor|explorer|sailor|farmer|nurse|surgeon|architect|builder|potter|critic|captain|general|printer))"
)
_WHEN = (
    r"(?:(?P<date>(?:In|Around|About|By) (?:(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December) )?(?:1\d{3}|20[0-2]\d)(?: and 1\d{3}| and 20[0-2]\d)?"
    r"|In the (?:early |late |mid-)?(?:1\d{3}s|20[0-2]0s|\w+ century)),? )?"
)
DEED = (
    r"(?:discovered|invented|proposed|introduced|coined|developed|formulated|wrote|founded|designed|published"
    r"|described|built|created|established|devised|pioneered|patented|composed|painted|suggested|defined|showed"
    r"|demonstrated|identified|observed|explained|proved|measured|calculated|isolated|solved|deciphered|classified"
    r"|noticed|reported|argued|ordered|abolished|signed|found|worked out|set up|used the (?:word|term|name)|gave|named"
    r"|ruled|banned|opened|translated|printed|recorded|predicted|brought)"
)
"""What people are remembered for."""
_DID = rf"(?P<verb>{DEED})"
_ACTIVE = lazy(
    rf"{_WHEN}(?:[Tt]he {_ROLE} |an? (?P<named>{_ROLE.replace('role', 'kind')}) named )?(?P<who>{_NAME}"
    rf"(?: and {_NAME})?)(?P<aside>, [^,;]{{4,90}},)? (?:first |had )?{_DID} (?P<rest>[^;:]{{12,}})(?:; [^.]+)?\."
)
_PASSIVE = lazy(
    r"(?P<what>(?:The|An?) [^,;:]{8,80}) (?:was|were) (?:first )?(?P<verb>discovered|invented|proposed|introduced"
    r"|coined|developed|formulated|written|founded|designed|published|described|built|devised|patented|composed|painted"
    rf"|abolished|ordered|opened)(?P<when> in (?:the )?(?:early |late )?\d{{4}}s?)? by (?:the {_ROLE} )?"
    rf"(?P<who>{_NAME}(?: and {_NAME})?)(?P<rest> (?:in|around) [^,;]{{3,40}}?)?(?:\.|, | and (?:was|were) [^;:]+\.)"
)
_COURT = lazy(
    r"In (?P<case>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*)* v\.? [A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*)*)(?: \(\d{4}\))?,? "
    r"(?P<court>(?:the )?(?:[A-Z]\w+ )*(?:Supreme Court|Court of [A-Z]\w+|House of Lords|High Court|Court))"
    r"(?: of [A-Z]\w+)? (?P<verb>held|ruled|decided|found) (?P<rest>that [^;:]{15,})(?:; [^.]+)?\."
)
_BODY = lazy(
    r"\b(?:New|North|South|East|West|Court|Congress|University|Act|States|War|Party|Company|Union|Army|Institute|Council|Church|Empire|Bank|House"
    r"|Senate|Department|Agency|Association|Society|Committee|Commission|Group|Kingdom|Republic|City|Lines?|Works"
    r"|Times|Office|Board|Treaty|Nations|Plan|Work|Press|Journal|Review|Convention|The)\b"
)
_NO_NAME = word_set(
    """The In A An On At When As By After Before While If Since Most Many Some For This That These It He They She We
    You I There Here What How Why Where Who Which But And Or So Yet One Two Three Both Each Every All No Not Such
    Another Its Their His Her Then Thus Greek Roman French German English British American Chinese Scholars
    Economists Doctors Engineers Singers Greeks Romans"""
)
_LEANS = lazy(
    r"\b(?:this|these|it|its|they|them|he|him|she|her|here|there|also(?! [a-z]+s\b)|later|then|same|another|however"
    r"|such|similar|us|we|our|you|your|his own|do not|did not"
    r"|does not|the (?:first|second|other|two|idea|result|calls?))\b"
)
_KIND_OF = lazy(r"\bthis (?P<kind>kind|sort|type|form) of (?=[a-z]+ )")
_ADDED = lazy(r", (?:which|who|where|and|but|so|as|with|to|an?|the|[a-z]+ing|because|since|though|although|in)\b.*")
_VAGUE = lazy(r"(?:something|anything|nothing|things?|an? (?:\w+ )?(?:study|paper|book|article|draft|version|list))\b")
_CUT = lazy(r"\b(?:of|to|in|for|by|with|that|and|or|the|an?|as|from)$")
WORTH = 1.2
"""Less than the years and persons that are asked for in any lesson, whose questions are shorter."""
MOST, LEAST_TOLD = 28, 3


def doers(ground: Ground) -> Iterator[Fact]:
    """A fact for each plain sentence that tells what somebody, who is named, did."""
    for told in ground.told:
        if not told.bare.endswith(".") or re.search(r"[?!]", told.bare):
            continue
        if fact := _court(ground, told) or _active(ground, told) or _passive(ground, told):
            yield fact


def _court(ground: Ground, told: Told) -> Fact | None:
    """In which case a court held something."""
    found = _COURT.fullmatch(told.bare)
    if not found:
        return None
    rest = _ADDED.sub("", found["rest"])
    if _LEANS.search(rest) or points_at(rest):
        return None
    court = re.sub(r"^The ", "the ", found["court"])
    asked = f"In which case did {court} {base_of_past(found['verb']) or 'hold'} {rest}?"
    return _made(ground, told, found["case"], asked, found["case"])


def _active(ground: Ground, told: Told) -> Fact | None:
    found = _ACTIVE.fullmatch(told.bare)
    if not found or not (who := person_named(ground, found["who"], found["role"] or found["kind"])):
        return None
    aside = (found["aside"] or "").strip(", ")
    role = found["role"] or found["kind"] or _role_in(aside)
    rest = _KIND_OF.sub(lambda of: f"a {of['kind']} of ", found["rest"])
    rest = re.sub(r"\b(that|which) also (?=[a-z]+s )", r"\1 ", rest.partition("; ")[0])
    rest = rest if rest.startswith("that ") else _ADDED.sub("", rest)
    rest = re.sub(r" and [a-z]+ed .*$", "", rest) if not rest.startswith("that ") else rest
    if len(stems(rest)) < LEAST_TOLD and re.match(r"[a-z]+ing ", aside):
        rest = f"{rest}, {aside}"
    if (
        _LEANS.search(rest)
        or _VAGUE.match(rest)
        or _CUT.search(rest)
        or len(stems(rest)) < LEAST_TOLD - bool(found["date"])
    ):
        return None
    if aside and not (_role_in(aside) or re.match(r"(?:[a-z]+ing|in|at|by then|then|who|whose) ", aside)):
        return None
    date = (found["date"] or "").strip(", ")
    if date and re.search(r"\b(?:1\d|20)\d\d\b", rest):
        date = ""
    ask = f"which {role}" if role else "who"
    if date and rest.startswith("that "):
        asked = f"{large(ask)} {found['verb']} {date[0].lower()}{date[1:]} {rest}?"
    else:
        asked = f"{date}, {ask} {found['verb']} {rest}?" if date else f"{large(ask)} {found['verb']} {rest}?"
    return _made(ground, told, who, asked, who)


def _passive(ground: Ground, told: Told) -> Fact | None:
    found = _PASSIVE.match(told.bare)
    if not found or not (who := person_named(ground, found["who"], found["role"])):
        return None
    what = small_item(found["what"], ground.whole)
    if _LEANS.search(what) or points_at(what) or len(stems(what)) < LEAST_TOLD - 1:
        return None
    verb = {"written": "wrote"}.get(found["verb"], found["verb"])
    ask = f"Which {found['role']}" if found["role"] else "Who"
    return _made(ground, told, who, f"{ask} {verb} {what}?", who)


_ROLE_ALONE = lazy(rf"(?:an?|the|then an?) {_ROLE}(?: (?:at|of|from|in) [^,]+)?")


def _role_in(aside: str) -> str:
    """What somebody was, as it stands behind the name: "an English potter"."""
    found = _ROLE_ALONE.fullmatch(aside)
    return found["role"] if found else ""


def person_named(ground: Ground, name: str, role: str | None) -> str:
    """The whole name of a person; "" where it may be no person's."""
    if _BODY.search(name) or name.split()[0] in _NO_NAME or re.search(r"['’]s\b", name):
        return ""
    whole = name if " " in name else _with_first_name(ground, name)
    return whole if " " in whole or role else ""


def _with_first_name(ground: Ground, name: str) -> str:
    """A person's family name with the first name that the lesson gives elsewhere: "Potter" → "Ada Potter"."""
    found = re.search(rf"(?<![.?!] )\b(?:{_UP} (?:{_UP} )?)(?={re.escape(name)}\b)", ground.whole)
    first = found.group().split()[0] if found else ""
    return f"{found.group()}{name}" if found and first not in _NO_NAME and not _BODY.search(first) else name


def _made(ground: Ground, told: Told, who: str, asked: str, said: str) -> Fact | None:
    if len(asked.split()) > MOST or {*stems(who)} & {*stems(asked)}:
        return None
    return made(ground, told, "description", who, asked, said, told.bare, WORTH, exact=True, most=MOST)
