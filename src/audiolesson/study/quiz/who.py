"""The people of a clean lesson, and what each of them did, wherever the sentence begins.

A clean lesson that tells a history names its people once, with what they were: "the geographer Anna Weiss", "Ibn Sahl,
who …", "found by Tom Reed". Each is a choice beside the others, and each sentence that one begins is a question.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.forms import base_of_ed
from audiolesson.draft.english.verbs import PAST, word_set
from audiolesson.draft.titling.written_at import has
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import is_only_first
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import may_be_told
from audiolesson.study.quiz.claims import claimed_of

_UP = r"[A-ZÀ-ÞŁŚŹŻČŠŽ][^\W\d_]*[a-zß-öø-ÿ](?:['’-][A-ZÀ-Þ][^\W\d_]+)?"
_OF = r"(?:van|von|de|der|al|da|di|du|la|le|ibn)"
_NAME = rf"{_UP}(?: [A-Z]\.)*(?: {_OF})*(?: {_UP}){{0,2}}(?: the (?!First|Second|Third|Great War){_UP})?"
_ROLES = (
    r"(?:[a-z]+(?:ologist|ographer|icist|omist|ician|onomer|osopher|orian|gineer|chemist|naturalist|dramatist|novelist"
    r"|botanist|scientist)|king|queen|emperor|empress|monk|nun|poet|abb[eé]|bishop|pope|doctor|surgeon|nurse|painter"
    r"|sculptor|composer|architect|inventor|jurist|lawyer|general|admiral|explorer|sailor|captain|merchant|printer"
    r"|goldsmith|minister|chemist|teacher|critic|writer|author|friar|knight|professor|student|pupil"
    r"|envoy named|man named|woman named|clockmaker|watchmaker|priest|mapmaker|philosopher|midwife|baker|miller"
    r"|gardener)"
)
_CALLED = lazy(rf"\b(?i:{_ROLES}) (?P<x>{_NAME})(?!\w)")
_WHO = lazy(rf"(?<!\w )(?P<x>{_NAME}), (?:who|an? [^,.]{{3,50}}\b{_ROLES}\b)")
_BY = lazy(
    rf"\b(?:[a-z]+ed|written|built|found|drawn|made|begun|put forward) by (?P<x>{_UP}(?: {_OF})?(?: {_UP}){{1,2}})"
)
_DID = lazy(
    rf"(?<![\w'’] )(?<!\bthe )(?P<x>{_UP}(?: [A-Z]\.)*(?: {_OF})?(?: {_UP}){{1,2}})"
    rf"(?= (?:and {_UP} {_UP} )?(?:(?:had|first|later|also|then|once|at first|[a-z]+ly) )*"
    r"(?:told|said|thought|showed|suggested|found|wrote|argued|proposed|believed|discovered|invented|noticed|measured"
    r"|published|founded|dismissed|described|taught|asked|studied|counted|drew|painted|called|named|coined|designed|built"
    r"|developed|claimed|observed|worked|identified|rediscovered|died|lived|received|won|tested|gave|used|extended|held"
    r"|improved|patented|exhibited|translated|collected|compiled|set|took|led|read|learned|decided|wanted|refused|tried"
    r"|made|began|came|went|put|saw|proved|reported|announced|introduced|became|was (?:born|the first|an?)) )"
)
_NO_PERSON = lazy(
    r"\b(?:Court|Congress|University|Acts?|States?|War|Party|Company|Union|Army|Institute|Council|Church|Empire|Bank"
    r"|House|Senate|Department|Society|Committee|Commission|Street|Sea|Ocean|River|Lake|Mount|Island|Valley|City|Road"
    r"|Kingdom|Republic|Parliament|Age|Revolution|Museum|Bay|North|South|East|West|New|The|This|That|These|In|On|At|It"
    r"|He|She|They|We|One|Some|Many|Most|But|And|So|If|When|What|How|Who|Why|There|Then|After|Before|During|Since"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|England|France|Germany"
    r"|Spain|Italy|China|India|Japan|Russia|Rome|Britain|America|Europe|Africa|Asia|Earth|Sun|Moon|Bible|Law|Rule"
    r"|Theorem|Theory|Effect|Nobel|Prize)\b"
)
_OPENING = (
    r"(?:(?:In|On|By|During|After|About|Around|At) (?:[^,.]{3,40}, |(?:the )?(?:(?:early|late) )?(?:(?:[A-Z][a-z]+ )?"
    r"\d{3,4}s?(?: BC)?) )"
    r"|(?:[A-Z][a-z]+ )?(?:\w+ ){1,2}(?:years?|months?|decades?|centuries|century) (?:later|earlier),? )?"
)
_TITLE = r"(?:[Tt]he (?:[\w-]+ ){1,3}|[A-Z]?[a-z]+ (?:[a-z]+ )?)?"
_BESIDE = lazy(r", (?:who |an? |the |then |at |in |from )[^,]{3,70}, ")
_FIRST = lazy(r"(?:had |first |later |also |then |once |soon |already |famously )*(?P<verb>[a-z]+) (?P<rest>.+)\.$")
_NO_DEED = word_set("was were had did became could would might must should said is has may can will lived died")
_OPEN = lazy(
    r"\bthe (?:same|principle|idea|method|results?|theory|formula|essay|word|name|term|book|practice|machine|device"
    r"|test|quarrel|experiment|study|paper|problem|question|work|first|second)\b(?! (?:of|that|for|to|on|with) )"
)
"""What the lesson told before, and the question leaves unnamed."""
_OWN = lazy(r"\b(?:his|her|him|himself|herself|their|they)\b")


_UNTRUE = lazy(
    r"(?:Saying|Thinking|Believing|Assuming|Claiming|Supposing|Writing|Imagining|Myth|Mistake|Wrong|False|Error)\b"
)
"""How a mistake is told that learners make."""


def people_named(base: Ground) -> tuple[str, ...]:
    """The people whom a lesson names with what they were or did, in its order, each by the longest name."""
    found: dict[str, int] = {}
    for pattern in (_CALLED, _WHO, _BY, _DID):
        for match in pattern.finditer(base.whole):
            name = match["x"]
            if _is_person(name, base.whole):
                found.setdefault(name, match.start("x"))
    return tuple(sorted(found, key=lambda name: found[name]))


_AT = "(?:" + "|".join(rf"(?<=\b{one} )" for one in ["in", "at", "to", "from", "near", "across", "through"]) + ")"
"""That a preposition of places stands before."""


def _is_person(name: str, whole: str) -> bool:
    if _NO_PERSON.search(name) or is_only_first(name, whole):
        return False
    return not has(whole, name, _AT, r"\b")


def deeds_of(told: Told, before: str, people: Sequence[str]) -> tuple[str, str] | None:
    """Which of the people a sentence begins with, and what was done, if it can be asked for."""
    said = told.bare
    if _UNTRUE.match(said):
        return None
    for name in people:
        at = said.find(name)
        if not 0 <= at < _FARTHEST or not re.fullmatch(f"{_OPENING}{_TITLE}", said[:at]):
            continue
        rest = said[at + len(name) :]
        rest = f" {rest[aside.end() :]}" if (aside := _BESIDE.match(rest)) else rest
        found = _FIRST.match(rest.lstrip()) if rest.startswith(" ") else None
        verb = found["verb"] if found else ""
        if not found or verb in _NO_DEED or not (base_of_ed(verb) or verb in PAST):
            continue
        done = claimed_of(name, f"{verb} {found['rest']}", before)
        if done and not _OWN.search(done) and not _OPEN.search(done) and may_be_told(told, name):
            return name, done
    return None


_FARTHEST = 70
"""Letters of a sentence before its person, at most."""
