"""Numbers that a sentence is about: within how many days something must be done, how many a kind of thing has."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.parse.model import is_common
from audiolesson.draft.english.tags import has_main_verb, is_noun_phrase
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clauses import small_subject

_NUMBER = (
    r"(?P<number>(?:about |around |roughly |at least |at most )?(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine"
    r"|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety))"
)
_TIME = r"(?P<unit>(?:working )?(?:seconds|minutes|hours|days|weeks|months|years))"
_WITHIN = lazy(
    rf"(?P<x>(?:An?|The|Every|Each) [a-z]+(?: [a-z]+)?) (?P<verb>must|has to|have to|should) (?P<does>[a-z]+"
    rf" [^,;:]{{4,60}}?) within {_NUMBER} {_TIME}(?: (?:of|after|from) [^;:]+)?"
)
_COSTS = lazy(
    rf"(?P<x>(?:An?|Each|Every) [^,;:]{{4,50}}?) (?P<verb>costs|takes|needs|saves|adds|carries) {_NUMBER}"
    r" (?P<what>(?:more |fewer |less )?[a-z]+(?: more)?(?: (?:of|per|for) [a-z]+(?: [a-z]+)?)?)(?P<more>, .+)?"
)
_HAS = lazy(rf"(?P<x>[A-Z][a-z]+(?: [A-Z][a-z]+)?) has {_NUMBER} (?P<what>[a-z]+(?: [a-z]+){{0,2}})(?:, .+)?")
_LEANS = lazy(
    r"\b(?:this|these|those|it|its|they|their|them|he|his|she|her|you|your|we|our|i|my|one|another|other|same|such|here"
    r"|there|also|both|table|example|lesson|first|second|last|page|suppose|let|following)\b",
    re.I,
)
_OF_A_CASE = lazy(
    r"\b(?:argument|reason|answer|choice|question|step|part|way|thing|kind|point|aim|goal|problem|idea)s?\b"
    r"|^(?:litres?|liters?|metres?|meters?|grams?|kilos?|percent|inches|feet|miles|degrees|days|hours|minutes|years)$"
)
LEAST_ASKED = 2


def bounds(ground: Ground) -> Iterator[Fact]:
    """A fact for each number that a plain sentence of one statement is about."""
    for told in ground.told:
        said = told.bare.strip()
        if not said.endswith(".") or re.search(r"[?!;:“”\"]", said):
            continue
        said = said.removesuffix(".")
        if fact := _within(ground, told, said) or _costs(ground, told, said) or _has(ground, told, said):
            yield fact


def _within(ground: Ground, told: Told, said: str) -> Fact | None:
    """ "A potter must close the kiln within ten hours." as "Within how many hours must a potter close the kiln?"."""
    found = _WITHIN.fullmatch(said)
    if not found or _LEANS.search(f"{found['x']} {found['does']}"):
        return None
    x = small_subject(ground, found["x"])
    ask = f"{found['verb']} {x}" if found["verb"] in ("must", "should") else f"does {x} have to"
    asked = f"Within how many {found['unit']} {ask} {found['does']}?"
    return made(ground, told, "number", x, asked, found["number"], told.bare, 1.9, exact=True)


def _costs(ground: Ground, told: Told, said: str) -> Fact | None:
    """ "Each firing costs 40 logs more." as "How many logs more does each firing cost?"."""
    found = _COSTS.fullmatch(said)
    if not found or _LEANS.search(found["x"]) or has_main_verb(found["x"]) or not is_noun_phrase(_head(found["x"])):
        return None
    noun = re.sub(r"^(?:more|fewer|less) ", "", found["what"]).split()[0]
    if not is_plural(noun) or _OF_A_CASE.search(found["what"]):
        return None
    x = small_subject(ground, found["x"])
    base = {"carries": "carry"}.get(found["verb"], found["verb"].removesuffix("s"))
    asked = f"How many {found['what']} does {x} {base}?"
    return _made(ground, told, x, asked, found["number"])


def _has(ground: Ground, told: Told, said: str) -> Fact | None:
    """ "Oribe has four colours." as "How many colours does Oribe have?", of what has a name of its own."""
    found = _HAS.fullmatch(said)
    if not found or _LEANS.search(found["x"]) or _OF_A_CASE.search(found["what"]):
        return None
    inside = re.search(rf"[a-z,] {re.escape(found['x'])}\b", ground.whole)
    if is_common(found["x"].lower()) and not inside:
        return None  # it may be large only as the first of its sentence
    if not is_plural(found["what"].split()[-1]):
        return None
    x = found["x"]
    return _made(ground, told, x, f"How many {found['what']} does {x} have?", found["number"])


def _head(x: str) -> str:
    return re.split(r" (?:of|in|for|with|on|at|from|that|which) ", x)[0]


def _made(ground: Ground, told: Told, x: str, asked: str, number: str) -> Fact | None:
    if len(stems(asked)) < LEAST_ASKED:
        return None
    return made(ground, told, "number", x, asked, large(number), told.bare, 1.9, exact=True)
