"""What there is one of: "What is the largest organ of the body?", "What is the unit of force?"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.tags import first_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import in_sentence, is_many, is_term, large, with_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.judging import judges
from audiolesson.study.facts.kinds.amounts import exercised
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.slips import runs_on

_FIRST_OF = lazy(
    r"(?P<x>(?:The |An? )?[A-Za-z][\w'’.-]*(?: [\w'’.-]+){0,4}?) (?P<be>is|are|was|were) "
    r"(?P<rest>the (?:[a-z]{3,}est|most [a-z]{4,}|only [a-z-]+ [^.]*?\b(?:with|that|in|of)|first"
    r"|second(?: |-)\w+est|third(?: |-)\w+est) .+)\.$"
)
_NOT_ONE = lazy(
    r"the (?:best|worst|latest|newest|next|closest|hardest|easiest|greatest (?:strength|challenge)|simplest|safest"
    r"|quickest"
    r"|most (?:important|common(?! [a-z -]+ (?:in|of) )|popular"
    r"|useful|powerful|obvious|basic|famous|likely|difficult|effective|interesting"
    r"|widely|recent|critical|significant|serious|spectacular|notable|striking|visible|dramatic|recognizable"
    r"|remarkable|exciting|conspicuous)|first (?:step|thing|part|time|one|of|to \w+ (?:it|them))"
    r"|(?:first|\w+est) (?:step|of|in|to|at|on))\b",
    re.I,
)
_OF = lazy(
    r"(?P<x>The (?:[\w-]+ ){0,2}?(?P<noun>[a-z]+) of (?:the |an? )?[\w'’-]+(?: [\w'’-]+){0,3}?) (?P<be>is|was|are"
    r"|were) "
    r"(?P<y>(?:an? |the |about |\d|[A-Z])[^,;:—]{2,70})\.$"
)
_OPEN = lazy(
    r"(?:purpose|function|definition|role|goal|aim|job|result|advantage|disadvantage|problem|way|example|part|reason"
    r"|idea|point"
    r"|area|end|beginning|rest|kind|type|form|lack|one|cost|price|importance|heart|key|use|case|benefit|side|expression"
    r"|most|some|all|many|nature|concept|study|surface|story|sense|series|set|picture|image|rate|effect|impact"
    r"|number|availability|presence|development|success)\Z"
)
_LEANS = lazy(r"\b(?:this|these|those|it|they|them|here|he|she|his|her|you|your|we|our|us|such|also|then|its)\b", re.I)
_PERSON = lazy(r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*)+")

_A_COUNT = lazy(r"the (?:first|last|only) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) \w+s\b")
"""Several that have one name together: "the first ten rules of the kiln"."""

LEAST_TOLD = 5
"""Words behind "What is" that make it ask for one thing."""


def unique(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that names the first or most of its kind, or what something of something is."""
    worked = exercised(ground)
    for told in ground.told:
        if " the " not in told.bare and not told.bare.startswith("The "):
            continue
        if len(told.bare.split()) > 24 or ":" in told.bare or _LEANS.search(told.bare) or leans_back(told.bare):
            continue
        if fact := _first(ground, told) or _of(ground, told, (told.section, told.place.line) in worked):
            yield fact


def _first(ground: Ground, told: Told) -> Fact | None:
    found = _FIRST_OF.match(told.bare)
    if not found or _NOT_ONE.match(found["rest"]) or not is_term(found["x"], marked=True):
        return None
    rest = re.split(r", |;|—", found["rest"])[0]
    if re.search(r" and (?:has|is|are|have|was)\b", rest) or runs_on(rest):
        return None
    if len(rest.split()) < LEAST_TOLD or is_many(found["x"]) != (found["be"] in ("are", "were")):
        return None
    asks = (
        "Who"
        if _PERSON.fullmatch(found["x"]) and re.search(r"\b(?:person|man|woman|president|leader)\b", rest)
        else "What"
    )
    if found["be"] == "is" and _A_COUNT.match(rest):
        return _of_several(ground, told, found["x"], rest)
    x = in_sentence(found["x"], ground.whole)
    return made(ground, told, "description", x, f"{asks} {found['be']} {rest}?", x, told.bare, 1.9)


def _of_several(ground: Ground, told: Told, name: str, rest: str) -> Fact | None:
    """What several things are called together, which are no one thing that is."""
    x = with_article(name, ground.whole)
    if x == name and f" the {name}" in ground.whole:
        x = f"the {name}"
    return made(ground, told, "description", x, f"What is the name for {rest}?", x, f"{large(x)} is {rest}.", 1.9)


def _of(ground: Ground, told: Told, worked: bool) -> Fact | None:
    found = _OF.match(told.bare)
    if found and worked and re.search(r"\d", found["y"]):
        return None
    if not found or _OPEN.search(found["noun"]) or judges(found["y"]) or _LEANS.search(found["x"]):
        return None
    if first_verb(told.bare) != len(tokens_of(found["x"])) or has_main_verb(found["y"]):
        return None
    if re.search(r"\b(?:in|by|of) (?:1[5-9]|20)\d\d\b", found["y"]):
        return None
    if not found["y"][0].isdigit() and not is_noun_phrase(found["y"]):
        return None
    if found["noun"] in ("mass", "basis", "base", "component", "amount") and re.match(r"an? ", found["y"]):
        return None
    x = in_sentence(found["x"], ground.whole)
    return made(ground, told, "description", x, f"What {found['be']} {x}?", found["y"], told.bare, 1.5)
