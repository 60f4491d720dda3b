"""Who did what: "Who discovered …?", of persons that the lesson names in full."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import small_item
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.pointing import points_at

UP = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:['’-][^\W\d_]+)?"
"""A name with a capital, as a pattern."""
_WHO = lazy(
    rf"(?:In (?:the )?(?:\w+ )?\d{{4}}s?,? |In the \w+ century,? )?(?P<title>(?:[Tt]he )(?:[\w-]+ ){{1,4}}?|Dr\. "
    rf"|Professor )?"
    rf"(?P<x>{UP}(?: [A-Z]\.)*(?: (?:van|von|de|of|der|al|da|di|du|la))?(?: {UP}){{1,2}})"
    rf"(?:, an? [^,]{{4,60}},)? (?:first )?(?P<verb>"
    r"discovered|invented|proposed|introduced|coined|developed|formulated|wrote|founded|designed|published|described"
    r"|built|created|established|devised|pioneered|patented|argued|composed|painted|suggested|defined|showed"
    r"|demonstrated|conducted|identified|observed|explained|proved|performed|measured|calculated|isolated|solved"
    r"|brought|received the Nobel|won the Nobel|worked out|recorded|derived|sequenced|deciphered|named|classified) "
    r"(?P<rest>.+)\.$"
)
_DID = lazy(
    rf"(?:In \d{{4}}, )?(?P<title>(?:President|General|King|Queen|Emperor|Senator|Governor|Pope|Prime Minister|Justice"
    rf"|Captain|Colonel|Reverend|Sir|Dr\."
    rf"|Professor) )?(?P<x>{UP}(?: [A-Z]\.)*(?: {UP}){{1,2}}) (?P<verb>[a-z]{{3,}}) "
    r"(?P<rest>.+)\.$"
)
_BODY = lazy(
    r"\b(?:Court|Congress|University|Act|States|War|Party|Company|Union|Army|Institute|Council|Church|Empire|Bank"
    r"|House|Senate|Department|Agency|Association|Society|Committee|Commission|Corporation|Group|Labs?|Research|Team"
    r"|Americans?|Kingdom|Republic|City|Party|League|Parliament|Scientists|Office|Center|Foundation|Service|Board"
    r"|Bureau|Convention|Inc|Times|Movement|Administration|Space|Telescope|Treaty|Nations|Google|Deal|Revolution)\b"
)
_STARTS = word_set(
    """What That How Who Where Which Why Spanish British French German American Russian Japanese Chinese Great South
    North New East West United Soviet
    Nazi The In A An On At When As By After Before While Although If Since Most Many Some For"""
)
_DEEDS = word_set(
    """signed led founded won defeated launched ordered issued delivered organized commanded established introduced
    vetoed declared negotiated published wrote created argued believed viewed proposed appointed nominated invaded
    conquered explored discovered surrendered assassinated designed built called considered distinguished divided
    identified conducted developed popularized coined defined drafted resigned announced abolished started began
    became pioneered invented advocated championed opposed"""
)
"""What persons are remembered for."""
_LEANS = lazy(
    r"\b(?:this|these|those|it|its|they|their|them|he|his|him|she|her|here|that year|later|also|then|the same|another"
    r"|however|meanwhile|such)\b",
    re.I,
)


def persons(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that says what a person did."""
    for told in ground.told:
        if len(told.bare.split()) > 34 or (told.item and ":" in told.bare):
            continue
        if fact := _who(ground, told) or _person(ground, told) or _by(ground, told):
            yield fact


def _who(ground: Ground, told: Told) -> Fact | None:
    found = _WHO.match(told.bare)
    if (
        not found
        or (not found["title"] and found["x"].startswith("The "))
        or re.search(r"['’]s ", found["x"])
        or _BODY.search(found["x"])
        or len(found["rest"].split()) < 3
    ):
        return None
    rest = re.split(r", (?:which|who|where|and|a|an|but|showing|thus)\b|;|—", found["rest"])[0]
    if _LEANS.search(rest):
        return None
    if " and " in found["x"] or re.search(r"\bthat\b$", rest) or ":" in rest or found["x"].split()[0] in _STARTS:
        return None
    year = _YEAR.match(told.bare)
    asked = f"Who {found['verb']} {rest}?"
    if year and rest.startswith("that "):
        asked = f"Who {found['verb']} in {year[1]} {rest}?"
    return made(
        ground, told, "description", found["x"], asked, found["x"], told.bare, 1.9
    )  # fmt: skip


_BY = lazy(
    rf"(?P<what>[A-Z][^;:?!()]{{5,90}}?)(?:, or [^,]{{3,30}},)? (?P<be>was|were) (?:first )?(?P<verb>discovered"
    r"|invented"
    r"|proposed|introduced|coined|developed|formulated|written|founded|designed|published|described|built|devised"
    r"|patented|composed|painted)(?: (?:in|around|about) (?:the )?(?:early |late )?\d{3,4}s?)? by "
    rf"(?:(?:the|an?) (?:(?!of )[A-Za-z-]+ ){{1,3}})?(?P<x>{UP}(?: [A-Z]\.)*(?: (?:van|von|de|of|der|al|da|di))?"
    rf"(?: {UP}){{0,2}}"
    rf"(?: and {UP}(?: {UP}){{0,2}})?)(?: (?:in|around|at) [^,.]{{3,40}})?(?:\.$|, )"
)


def _by(ground: Ground, told: Told) -> Fact | None:
    """Who did what, told of the thing: "The imperial post was founded by Augustus."."""
    found = _BY.match(told.bare)
    if not found or _BODY.search(found["x"]) or _LEANS.search(found["what"]) or found["x"].split()[0] in _STARTS:
        return None
    what = small_item(found["what"], ground.whole)
    if " " not in what or first_verb(what) > 0 or "," in what or points_at(what):
        return None
    question = f"Who {_DID_OF.get(found['verb'], found['verb'])} {what}?"
    return made(ground, told, "description", found["x"], question, found["x"], told.bare, 1.8)


_DID_OF = {"written": "wrote"}
_YEAR = lazy(r"In (\d{4}),? ")


def _person(ground: Ground, told: Told) -> Fact | None:
    """Who did what, of any deed, where the lesson shows by a title or by "he" or "she" that a name is a person's."""
    found = _DID.match(told.bare)
    if (
        not found
        or _BODY.search(found["x"])
        or ":" in found["rest"]
        or found["x"].split()[0] in _STARTS
        or _LEANS.search(found["rest"])
    ):
        return None
    verb = found["verb"]
    if verb not in _DEEDS or len(found["rest"].split()) < 5 or "," in found["rest"]:
        return None
    if not found["title"] and not is_called_he(found["x"], ground.whole):
        return None
    return made(
        ground, told, "description", found["x"], f"Who {verb} {found['rest']}?", found["x"], told.bare, 1.5
    )  # fmt: skip


def is_called_he(name: str, whole: str) -> bool:
    """Whether a sentence behind one that names somebody begins with "he" or "she", as behind a person's name."""
    return re.search(rf"\b{re.escape(name.split()[-1])}\b[^.\n]*\. (?:He|She|His|Her)\b", whole) is not None
