"""Questions for years that the facts do not ask for: of what a person did, and of names with their year in brackets."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audiolesson.draft.english.forms import base_of_ed
from audiolesson.draft.english.tags import first_verb, has_finite_verb
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import POINTING
from audiolesson.study.facts.form import is_only_first
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.mended import without_only
from audiolesson.study.quiz.people import whole_name

_WORTH = 1.3
_WORTH_AGAIN = 0.3
"""What a question for the year is worth whose sentence is asked for the person, too."""

_DATE = (
    r"(?P<year>(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?"
    r"(?:1[0-9]\d\d|20[0-2]\d))"
)
_IN_FRONT = lazy(rf"In {_DATE}, ")
_WHO = lazy(r"Who (?P<verb>[a-z]+) (?P<rest>.+?)(?: in (?P<year>1\d{3}|20[0-2]\d))?\?")
_NAME = r"(?P<name>(?:[Tt]he |[Aa]n? )?(?:[^\s,;:()]+ ){0,4}?[^\s,;:()]+)"
_BEHIND = lazy(rf"{_NAME} (?P<verb>[a-z]+) (?P<rest>[^,;:()]{{3,70}}?) in {_DATE}(?:[.,;]|$)")
_BEFORE = lazy(
    rf"In {_DATE}, {_NAME} (?P<verb>[a-z]+) (?P<rest>[^,;:()]{{3,80}}?)(?:, (?:and|which|who|making|so)\b|\.$)"
)
_BRACKETED = lazy(
    r"[“\"]?(?P<name>(?:[A-Z]{2,}|[A-Z]+-?\d)[\w-]*)[”\"]? \((?P<year>19\d\d|20[0-2]\d)\)"
    r" (?!reports?|found|finds|estimates?|says?|states?|notes?|argue|define|suggest|recommend|describe)[a-z]"
)
_IRREGULAR = {
    "came": "come", "began": "begin", "wrote": "write", "won": "win", "took": "take", "gave": "give", "made": "make",
    "built": "build", "became": "become", "left": "leave", "fell": "fall", "rose": "rise", "sent": "send",
}  # fmt: skip
_NO_SUBJECT = lazy(
    r"(?:when|while|after|before|although|though|because|since|as|if|by|with|during|where|once|until|for|on|at|from|in"
    r"|many|most|some|several|one|this|these|that|those|there|such|it|they|he|she|we|you|i|his|her|their|its|our|two"
    r"|three|four|eight|another|others?|who|which|and|but|so|to|then)\b",
    re.IGNORECASE,
)
_ANOTHER_DEED = lazy(r"(?:(?:the|an?|its|his|her|their) )?(?:[\w-]+ ){0,2}[A-Z]\w+ (?!\w*eed\b)[a-z]{2,}ed ")
"""A second verb behind a name, so that the first is none: "a leader named Ann called upon …"."""
_UNNAMED = lazy(
    r"\b(?:the|an?) (?:war|breakthrough|bureau|bill|nation|company|government|country|movement|program|group|court|act"
    r"|law|team|city|state|treaty|president|king|party|senate|house|army|experiment|study|effect|project|organization"
    r"|agency|process|event|people|number|majority|idea|concept|term|mission|plan)\b"
    r"(?! (?:of|in(?! [12]\d)|for|to|that) )",
    re.IGNORECASE,
)
"""Things that a question heard alone leaves unnamed."""

_OPEN_THING = lazy(
    r"\b(?:the|all(?: the)?|these|those) (?:[a-z-]+ ){0,2}?(?P<noun>[a-z-]+)"
    r"(?= (?:on|at|from|with|by|in [12]|during|after|before)\b|,|$)"
)
_KNOWN = word_set(
    """world country nation public president government war army navy press media sun moon earth sea ocean internet web
    market economy law church state south north east west people vote union throne capital"""
)
"""Things that are called "the" though nothing was said of them."""


_YEAR = lazy(r"\b(?:1[5-9]\d\d|20[0-2]\d)\b")
LEAST_OF_A_DEED = 2
"""Words of what was done: "come closest" tells nothing."""
LONG, LEAST_YEARS = 5000, 5
"""Letters of a longer lesson, and years that it names if it tells a history, of which a year is worth knowing."""
_AWARD = lazy(r"\b(?:award|prize|medal|grant|fellowship|honorary)s?\b", re.IGNORECASE)

_MAKES = word_set("invent discover introduce found patent launch create develop establish coin")


def _leaves_open(rest: str) -> bool:
    """Whether a question names a thing as known that its sentence does not tell: "the new link", "all defendants"."""
    named = all(found["noun"] in _KNOWN for found in _OPEN_THING.finditer(rest))
    return not named or bool(
        re.search(r"\ball (?:[a-z-]+ )?[a-z-]+s$|\ban? (?:new|major|final|second|big) [a-z]+$", rest)
    )


_JOINED = lazy(r"\b(?:and|but|when|while|after|before|until|because|which|who|that)\b|[“”\"]")


def dated(base: Ground, facts: Sequence[Fact]) -> Iterator[Fact]:
    """Facts whose answer is a year, from sentences that no fact of a year was found in."""
    known = {fact.sentence for fact in facts if fact.kind == "year"}
    for fact in facts:
        if fact.sentence not in known and (found := _deed(fact)):
            known.add(fact.sentence)
            yield found
    if len(base.whole) > LONG and len(set(_YEAR.findall(base.whole))) < LEAST_YEARS:
        return
    seen: set[str] = set()
    for told in base.told:
        if told.text.text in known:
            continue
        if (match := _BRACKETED.match(told.text.text)) and match["name"] not in seen:
            seen.add(match["name"])
            asked = f"From which year is {match['name']}?"
            yield _fact(told, match["name"], asked, match["year"], f"{match['name']} is from {match['year']}.")
        elif told_of := _happened(told, base):
            yield told_of


def _happened(told: Told, base: Ground) -> Fact | None:
    """ "In June 2005, Apple added podcasts to iTunes." as "When did Apple add podcasts to iTunes?"."""
    said = told.bare
    found = _BEFORE.match(said) or _BEHIND.match(said)
    if not found or _NO_SUBJECT.match(found["name"]) or len(re.findall(r"\b(?:1\d|20)\d\d\b", said)) > 1:
        return None
    base_form = base_of_ed(found["verb"]) or _IRREGULAR.get(found["verb"], "")
    if (
        not base_form
        or leans_back(said)
        or POINTING.search(found[0])
        or _JOINED.search(found["rest"])
        or _UNNAMED.search(found[0])
    ):
        return None
    made = base_of_ed(found["verb"]) in _MAKES
    if is_only_first(found["name"], base.whole) or has_finite_verb(found["rest"]):
        return None
    if (not made and _leaves_open(found["rest"])) or _AWARD.search(found["rest"]):
        return None
    if len(found["rest"].split()) < LEAST_OF_A_DEED or found["rest"].endswith(("est", "best", "first")):
        return None
    if found["verb"] in ("named", "called", "known") or _ANOTHER_DEED.match(found["rest"]):
        return None
    name, year = found["name"], found["year"]
    if first_verb(f"{name} {found['verb']}") not in (-1, len(name.split())):
        return None
    if not re.search(r"[A-Z]", f"{name[0] if ' ' not in name else name[1:]} {found['rest']}"):
        return None
    name = name[0].lower() + name[1:] if re.match(r"(?:The|An?) ", name) else name
    name = whole_name(name, base.whole)
    asked = f"{'In which year' if year.isdigit() else 'When'} did {name} {base_form} {found['rest']}?"
    asked = without_only(asked)
    return _fact(told, name, asked, year, said)


def _fact(told: Told, name: str, asked: str, year: str, again: str) -> Fact:
    return Fact("year", name, asked, year, told.section, told.place, again, told.text.text, worth=_WORTH)


def _deed(fact: Fact) -> Fact | None:
    """ "Who described a machine?" of a sentence that begins with its year, as "In which year did … describe …?"."""
    asked = _WHO.fullmatch(fact.question)
    when = asked if asked and asked["year"] else _IN_FRONT.match(fact.sentence)
    base_form = base_of_ed(asked["verb"]) or _IRREGULAR.get(asked["verb"], "") if asked else ""
    if not asked or not when or not base_form or len(re.findall(r"\b(?:1\d|20)\d\d\b", fact.sentence)) > 1:
        return None
    first = "In which year" if when["year"].isdigit() else "When"
    question = f"{first} did {fact.answer} {base_form} {asked['rest']}?"
    return replace(fact, kind="year", question=question, answer=when["year"], worth=_WORTH_AGAIN)
