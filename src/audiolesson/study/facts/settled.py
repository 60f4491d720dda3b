"""Forms of cards that are sure in any lesson: a whole definition, what a thing measures or is made of, what causes it.

Of the doubtful cards of twelve sets those of these forms were good nine times in ten, whatever the sum of their signs.
"""

import re

from audiolesson.draft.english.parse.model import is_common
from audiolesson.draft.english.spelling import rarity
from audiolesson.draft.english.tags import has_finite_verb
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import tree_of_answer
from audiolesson.study.facts.form import is_many, of_one
from audiolesson.study.facts.judging import judges
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.told_shortly import DEFINED, WHAT, has_its_article, is_told_apart

_ONE = r"(?:An?|Any|The) "
_KIND = lazy(
    rf"(?P<kind>{_ONE}(?:[a-z-]+,? ){{1,4}}(?:(?:of|in|on|for|with|at|from) (?:an? |the |each )?(?:[a-z-]+ ){{1,3}}?)?"
    r"|[A-Z][a-z-]+ (?:[a-z-]+ )?(?:of [a-z-]+ )?)(?:that|which|who|where|when|in which|by which|at which|through which"
    r"|used to|used for|made by|made of|made from) (?P<rest>.+)"
)
_NO_KIND = lazy(
    r"(?:an?|the|any) (?:[a-z-]+ ){0,2}?(?:something|someone|thing|way|case|point|concept|idea|phenomenon|skill|aspect"
    r"|factor|feature|quality|fact|outcome|result|reason|term|word|name|example|piece|part|one|person or group)\b"
    r"(?! of (?:a|an|the) )",
    re.I,
)
_RESTS_ON = lazy(
    r"(?:that|which) (?:improves?|grows?|gets?|needs?|requires?|takes?|depends?|varies|happens?|can be|may|might|could"
    r"|helps?|makes? it|is (?:very|quite|important|useful|common))\b"
)
_X = r"(?:an? |the )?[\w’'-]+(?: [\w’'+-]+){0,4}"
_MEASURES = lazy(
    rf"{WHAT} (?:do|does) {_X} (?:measure|show|describe|represent|indicate|study|count|record"
    r"|allow [a-z ]{3,30} to do)\?"
)
_MADE_OF = lazy(rf"{WHAT} (?:do|does) {_X} (?:consist of|combine|comprise)\?")
_ROW = lazy(
    r"(?!(?:several|many|various|different|some|a (?:number|handful|few|lot)) )[^,;:]+(?:, [^,;:]+)*,? and [^,;:]+"
)
_HAPPENS = lazy(r"(?:In [^,?]+, w|W)hat happens in (?:[a-z]+ )?[a-z]+(?:tion|sion|ing|sis|ment|phase|stage)\?")
_FORMS = lazy(r"When (?:do|does) (?:an? |the )?[a-z-]+(?: [a-z-]+){0,2} (?:form|develop|occur|arise|happen)\?")
_NUMBERS = ("two", "three", "four", "five", "six")
_COUNTED = lazy(rf"\b(?:which|what are the) (?P<number>{'|'.join(_NUMBERS)}) (?:[a-z-]+ )?[a-z]{{4,}}s\b", re.I)
_JOINTS = lazy(r", (?:and )?| and ")
LEAST_OF_A_CLAUSE = 4
"""Words of a clause that tells what happens, or when a thing does."""
_HOW_MUCH = lazy(r"How (?:much|many|far|fast|often|long|well|strongly|quickly) [a-z]")
"""A measure told by what it counts: "How many pots a kiln holds"."""
_DONE_BY = lazy(rf"{WHAT} (?:is|are) {_X} (?:[a-z]+ly )?(?:[a-z]+ed|made|set|driven|held|built) (?:by|of|from)\?")
_CAUSED = lazy(rf"{WHAT} causes (?:an? |the )?[a-z-]+(?: [a-z-]+){{0,3}}\?")
_LEANS = lazy(
    r"\b(?:this|these|those|it|its|they|their|them|he|she|his|her|you|your|we|our|us|here|there|such|same|another"
    r"|others?|former|latter|something|someone|anything|etc|various|different)\b",
    re.I,
)
_LOOSE = lazy(r"\b(?:asked|called|named|used|based|supposed|followed|caused|affected|influenced|needed|required) ")
LEAST_OF_A_MEANING, LEAST_MEASURED, LEAST_OF_A_CAUSE, LEAST_IN_REST = 7, 5, 3, 2


def _is_whole_row(asked: str, said: str) -> bool:
    """Whether as many things are told as a question for the kinds or parts of something counts."""
    found = _COUNTED.search(asked)
    return found is not None and len(_JOINTS.split(said)) == _NUMBERS.index(found["number"].lower()) + 2


def is_settled(fact: Fact, question: str) -> bool:
    """Whether a card has a form that is sure in any lesson. `question`: with what its lesson is about in front."""
    asked, said = fact.question, fact.answer
    both = f"{asked} {said}"
    if _LEANS.search(both) or re.search(r"[—–;:()]", both) or fact.kind in ("given", "acronym"):
        return False
    if DEFINED.fullmatch(asked):
        return _is_whole_meaning(fact, question) or is_told_apart(asked, said)
    if _MEASURES.fullmatch(asked):
        return (_is_thing(said) or _HOW_MUCH.match(said) is not None) and len(said.split()) >= LEAST_MEASURED
    if _DONE_BY.fullmatch(asked):
        return not _LOOSE.search(asked) and _is_thing(said)
    if fact.kind == "list":
        return _is_whole_row(asked, said)
    if _MADE_OF.fullmatch(asked):
        return _ROW.fullmatch(said) is not None
    if _HAPPENS.fullmatch(asked) or _FORMS.fullmatch(asked):
        clause = said.removeprefix("When ").removeprefix("If ")
        return "," not in said and len(clause.split()) >= LEAST_OF_A_CLAUSE and has_finite_verb(clause)
    caused = _CAUSED.fullmatch(asked) is not None and not has_finite_verb(said)
    return caused and len(said.split()) >= LEAST_OF_A_CAUSE


_OF_A_WORD = lazy(r"What (?:is|are) (?:an? |the )?(?P<x>[a-z]+)\?")


RARE = 20
"""Bits of a word that has one meaning, by which it is known without its field: "kiln", and not "threshold"."""


def is_open_word(fact: Fact, question: str, title: str) -> bool:
    """Whether a card asks what one everyday word means, and neither what stands in front nor the lesson's title tells
    of which field it is."""
    found = _OF_A_WORD.fullmatch(question) if question == fact.question else None
    return found is not None and of_one(found["x"]) not in title.lower() and rarity(of_one(found["x"])) < RARE


def _is_whole_meaning(fact: Fact, question: str) -> bool:
    """Whether a term has its article, and what it is its kind with a clause that sets it apart."""
    asked, said = fact.question, fact.answer
    found, kind = DEFINED.fullmatch(asked), _KIND.fullmatch(said)
    if not found or not kind or len(said.split()) < LEAST_OF_A_MEANING:
        return False
    if len(kind["rest"].split()) < LEAST_IN_REST or _NO_KIND.match(said) or _RESTS_ON.search(said):
        return False
    if judges(re.sub(r"^the (?:main|primary|first|last) ", "the ", said[0].lower() + said[1:])):
        return False
    x = found["x"]
    if not x:
        return False  # an adjective may be asked for as a term
    if question == asked and not asked.startswith("In ") and " " not in x and is_common(x):
        return False  # nothing tells of which field it is
    one = re.match(_ONE, said) is not None
    if found["be"] == "are":
        return is_many(kind["kind"].strip()) and is_many(x) and not one
    return one and not is_many(kind["kind"].strip()) and has_its_article(found)


def _is_thing(said: str) -> bool:
    """Whether an answer is a noun phrase of its own, and no everyday word that fits many questions."""
    if " " not in said and is_common(said.lower()) and not is_many(said):
        return False
    tree = tree_of_answer(said)
    return tree is not None and tree.tags[tree.root].startswith(("NN", "VBG"))
