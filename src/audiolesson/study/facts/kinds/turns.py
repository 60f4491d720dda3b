"""What becomes what, where things lie, what counts are made of: "What does a tidal power station turn … into?"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import NUMBER_OF, base_of_ed, base_of_s
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import is_many, is_term, large, small_item, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.kinds.lists import in_row, is_item, items_of
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact

_X = r"(?P<x>(?:An? |The )?[A-Za-z][\w'’-]*(?: [\w'’-]+){0,4}?)"
_INTO = lazy(
    rf"(?:In (?P<where>(?:the )?[\w'’-]+(?: [\w'’-]+){{0,3}}), )?{_X} (?P<v>turns?|converts?|changes?|transforms?"
    rf"|splits?"
    r"|breaks?(?: down)?|divides?|separates?) (?P<a>[^,;:]{3,50}?) (?:in)?to (?P<b>[^;:]{3,70})\.$"
)
_LIES = lazy(
    rf"{_X} (?P<v>lies?|sits?|happens?|occurs?|takes? place|take place|begins?|ends?|lives?|grows?) "
    r"(?P<y>(?:in|at|on|between|behind|under|below|above|along|near|inside|within) (?:the|an?|two"
    r"|[a-z]+) [^;:,]{4,70})\.$"
)
_NEEDS = lazy(
    rf"{_X} (?P<v>[a-z]+(?: of| up of| into| by| on)?) (?P<n>two|three|four|five"
    rf"|six) (?P<kind>(?:[a-z-]+ ){{0,2}}[a-z-]{{3,}}s)(?P<aim> (?:for|in|to|of) [a-z][\w ’'-]{{2,40}})?: "
    r"(?P<list>[^.;:]{6,110})\.$"
)
_FORMULA = lazy(
    r"\b(?P<x>[a-z]+ (?:di|mon|tri|per)?(?:oxide|acid|chloride|sulfide|sulfate|nitrate|carbonate|hydroxide|phosphate"
    r"|fluoride|bicarbonate)|methane|ammonia|glucose|ozone|benzene|ethanol) \((?P<f>(?:[A-Z][a-z]?[\d₀-₉]*){1,6})\)"
)
_LEANS = lazy(
    r"\b(?:this|these|those|it|its|they|their|them|he|his|she|her|here|then|such|another|other|same|you|your|we|our"
    r"|one|each|every|there|also|some|many|most|next|that|again|so)\b",
    re.I,
)


def turns(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that says what a thing becomes, where it lies, or of which counted things it is made."""
    formulas: set[str] = set()
    for told in ground.told:
        if fact := _formula(ground, told, formulas):
            yield fact
        if (told.item and ":" in told.bare) or len(told.bare.split()) > 26 or leans_back(told.bare):
            continue
        if fact := _into(ground, told) or _lies(ground, told) or _needs(ground, told):
            yield fact


def _do(verb: str, x: str) -> tuple[str, str]:
    """The form of "do" that asks for a verb, and its plain form; ("", "") where it does not fit its subject."""
    first, _, rest = verb.partition(" ")
    if past := base_of_ed(first):
        return "did", f"{past} {rest}".strip()
    many = is_many(re.split(r" (?:of|in|on|for) ", x)[0])
    if not many and (single := base_of_s(first)):
        return "does", f"{single} {rest}".strip()
    return ("do", verb) if many and first in PLAIN else ("", "")


def _subject(ground: Ground, x: str) -> str:
    bare = without_article(x)
    if re.search(r"(?:ly|further|often|sometimes|usually)$", x):
        return ""
    if _LEANS.search(x) or not is_term(re.split(r" (?:of|in) ", x)[0], marked=True):
        return ""
    if " " not in bare and ground.uses(bare) < 2 and not bare.endswith(("ing", "tion")):
        return ""
    return small_item(x, ground.whole)


def _into(ground: Ground, told: Told) -> Fact | None:
    found = _INTO.match(told.bare)
    if not found or " into " not in told.bare or _LEANS.search(f"{found['a']} {found['b']}"):
        return None
    do, base = _do(found["v"], found["x"])
    x = _subject(ground, found["x"])
    if not base or not x or re.search(r"\b(?:and|or|that|to)\b", found["a"]) or "into" in found["b"]:
        return None
    b = re.split(r", (?!(?:[\w-]+ ){1,4}(?:and|or) |(?:and|or) |[\w-]+, )", found["b"])[0]
    lead = f"In {found['where']}, what" if found["where"] else "What"
    return made(ground, told, "description", x, f"{lead} {do} {x} {base} {found['a']} into?", b, told.bare, 1.8)


def _lies(ground: Ground, told: Told) -> Fact | None:
    found = _LIES.match(told.bare)
    x = _subject(ground, found["x"]) if found else ""
    if not found or not x:
        return None
    y = re.split(r" and (?:\w+ly )?(?=[a-z]+s (?:the|an?|[a-z]+)\b)(?!\w+s (?:of|in|and)\b)", found["y"])[0]
    if _LEANS.search(y) or len(y.split()) < (3 if y != found["y"] else 4):
        return None
    do, base = _do(found["v"], found["x"])
    if not base or do == "did" or re.search(r"\b(?:and|but) \w+s\b.* (?:is|are|the) |\bwhen\b|%|\d", y):
        return None
    if any(word in PLAIN or base_of_s(word) for word in re.findall(r" and (?:\w+ly )?([a-z]+) ", y)):
        return None
    if found["v"].startswith(("occur", "happen")) and not re.match(r"\w+ (?:the|an?) ", y):
        return None
    if re.match(r"(?:at|in|on) (?:the )?(?:end|beginning|start|time|way|case|form|order|response|same|rate)\b", y):
        return None
    return made(ground, told, "description", x, f"Where {do} {x} {base}?", y, told.bare, 1.5)


def _needs(ground: Ground, told: Told) -> Fact | None:
    found = _NEEDS.match(told.bare)
    x = _subject(ground, found["x"]) if found else ""
    items = items_of(found["list"]) if found else []
    if not found or not x or len(items) != NUMBER_OF[found["n"]]:
        return None
    if not all(is_item(re.sub(r"^(?:two|three|four|five|six) ", "", item)) for item in items):
        return None
    do, base = _do(found["v"], found["x"])
    base = {"has": "have", "is": "", "does": ""}.get(found["v"], base)
    do = "does" if found["v"] == "has" else do
    if not base:
        return None
    aim = found["aim"] or ""
    kind, aim = (found["kind"] + aim, "") if aim.startswith(" of") else (found["kind"], aim)
    question = f"Which {found['n']} {kind} {do} {x} {base}{aim}?"
    return made(ground, told, "list", x, question, in_row(items), told.bare, 2.3)


def _formula(ground: Ground, told: Told, seen: set[str]) -> Fact | None:
    found = _FORMULA.search(told.text.text)
    if not found or not re.search(r"[\d₀-₉]", found["f"]) or found["x"] in seen:
        return None
    seen.add(found["x"])
    x, formula = re.sub(r"^(?:of|the|and|a|in|to|as|into|with) ", "", found["x"]), found["f"]
    if x in ("acid", "oxide", "dioxide") or ground.uses(x) < 2:
        return None
    question = f"What is the chemical formula of {x}?"
    again = f"The chemical formula of {x} is {formula}."
    return made(ground, told, "description", x, question, formula, large(again), 1.2)
