"""Cards that lost what tells them: many would answer, the answer is of another thing, or a note's short form asks.

Each rule is of cards that a strict teacher of clean lessons and of notes dropped; none looks at a lesson's subject.
"""

import re

from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import WHAT_IS
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.model import Fact

_ANYBODY_DID = lazy(
    r"Who (?:first )?(?:performed|conducted|did|made|carried out|wrote|ran|began|started|studied|published|created"
    r"|built|designed|used|tested|observed|collected|gave|led|explored) "
    r"(?P<what>(?:(?:an?|some|many|several|various|new|important|early) )*[a-z-]+"
    r"(?: (?:of|with|on|about|in|for) (?:[a-z-]+ )?[a-z-]+)?)\?"
)
"""A deed whose object is bare and general: "Who performed experiments with glazes?"."""
_SOMEBODY_DID = lazy(
    r", (?:first |originally )?(?:proposed|discovered|described|introduced|invented|coined|developed|suggested"
    r"|published|named|popularized|popularised) (?:by|in)\b"
)
"""What was done with a thing, behind what it is: the answer says who proposed it."""
_SPECIAL = lazy(
    r"\b(?:an? )(?:special|particular|extreme|rare|unusual|certain) (?:case|situation|instance|kind|type)\b"
)
_TWICE = lazy(r"\b(?!one\b|day\b|time\b|men\b|face\b|end\b|side\b|king\b|song\b|word\b)([a-z]{3,}) of \1\b", re.I)
_CLIPPED = word_set(
    """env envs req reqs mgmt govt dept param params func funcs arg args resp temp approx max min avg
    est amt qty pts info intro ppl bc w/o b/w gov org orgs dev devs prod pref prefs info diff diffs vars
    attr attrs exp stat stats calc calcs msg msgs num nums abbr prev def defs"""
)
"""Words that a note-taker cut short, which nobody hears as terms."""
_BASE_FOR_PAST = lazy(
    r"\b(?:introduces|proposes|develops|describes|discovers|invents|creates|names|founds|builds|designs) by\b"
)
"""A slip of the pen: "a scale first introduces by Mohr"."""
_MISSPELLED = word_set("occuring occured occurence seperate seperately recieve recieved definately untill wich")
_KIND_AGAIN = lazy(r"An? (?P<kind>[a-z]{3,}) (?:that|which) .*\b(?:the|its|their|an?) (?P=kind)\b.*")
"""A kind that is told by itself: "a width which depends on the width of the rim"."""
_DOES_A_JOB = lazy(r"\b(?:does|do|performs?) (?:an?|its|the|some) (?:job|work|task|thing)s?$")
_NO_SUBJECT = lazy(
    r"(?:Within|After|Before|During|Until|By) [^.,]+ (?:is|are|was|were) an? [^.?]+\. What (?:is|are) th"
)
"""A sentence whose subject stayed behind: "Within a day is a thin shell. What is this shell called?"."""
_PLACED = lazy(
    r"\b(?:that|which) (?:next door|here|there|inside|outside|behind|above|below|nearby|around it|beside it|in front)"
    r" (?:is|are)\?"
)
"""Where a thing is, turned into a clause about it: "the pouch that next door is?"."""
_JUDGED_SIDE = lazy(
    r"(?:[^?]*[:,] w|W)hat (?:is|are|was) the (?:unpleasant|awkward|curious|odd|strange|surprising|nice|nasty|happy|sad"
    r"|remarkable|striking|obvious|puzzling|pleasant|funny|neat|real|great|big) [a-z]+\?"
)
"""What an author thinks of a thing, asked for as if it were its name: "What is the awkward property?"."""
_LIKENED = lazy(
    r"(?:An? |The )(?:[a-z]+ )?(?:recipe|invitation|gateway|stepping stone|ticket|passport|magnet) (?:for|to) "
)
_NO_SENTENCE = lazy(r"[A-Z]{2,} (?:to|->|into) [A-Z]{2,}")
"""One row of letters and another, which is no meaning: "ABBA to BAAB"."""
_LOOSE_DOING = lazy(r"An? (?P<head>[a-z]+) (?P<doing>[a-z]+ing) (?:[a-z]+ ){0,2}[a-z]+")
_DONE_IN_PLACE = lazy(r"An? [a-z]+ (?:placed|put|held|set|laid|fixed|kept|left|worn|stuck) (?:on|in|at|under|over) .+")
_LINKS = lazy(r"\b(?:is|are|was|were|means|refers to|called|known as|defined as)\b|:")
MOST_LOOSE = 6
"""Words of an answer behind a comma that says only what a thing is doing."""


_CUT_NAME = lazy(r"\byear (?:did|was|were) (?:and|or|by|in|of|to|at) ")
"""A second year taken for a name: "In which year did and 1794 Mohr fire …?"."""


def is_lost(fact: Fact) -> bool:
    """Whether a card lost what tells it, so that whoever knows the subject could not give its answer."""
    asked, said = fact.question, fact.answer
    if fact.kind in ("acronym", "given"):
        return False
    if (
        _ANYBODY_DID.fullmatch(asked)
        or _CUT_NAME.search(asked)
        or _SPECIAL.search(asked)
        or _PLACED.search(asked)
        or _TWICE.search(f"{asked} {said}")
    ):
        return True
    if without_article(fact.term).lower() in _CLIPPED and fact.term.lower() in asked.lower().replace("?", "").split():
        return True
    if _BASE_FOR_PAST.search(f"{asked} {said}") or _NO_SUBJECT.search(asked) or _is_misspelled(f"{asked} {said}"):
        return True
    if _DOES_A_JOB.search(said) or (fact.kind == "definition" and _KIND_AGAIN.fullmatch(said)):
        return True
    if _JUDGED_SIDE.fullmatch(asked) or (fact.kind == "definition" and _LIKENED.match(said)):
        return True
    if fact.kind != "definition" or not (WHAT_IS.fullmatch(asked) or " mean?" in asked or ", what " in asked):
        return False
    return bool(_SOMEBODY_DID.search(said) or _NO_SENTENCE.fullmatch(said)) or _is_beside(fact)


def _is_misspelled(said: str) -> bool:
    return not _MISSPELLED.isdisjoint(said.lower().rstrip("?").split())


def _is_beside(fact: Fact) -> bool:
    """Whether what stands behind a comma tells what a thing is doing or where it was put, and not what it is."""
    said = fact.answer
    if not fact.sentence or len(said.split()) > MOST_LOOSE:
        return False
    loose = _LOOSE_DOING.fullmatch(said) or _DONE_IN_PLACE.fullmatch(said)
    at = fact.sentence.lower().find(said.lower())
    return bool(loose) and at > 0 and not _LINKS.search(fact.sentence[max(0, at - 14) : at])
