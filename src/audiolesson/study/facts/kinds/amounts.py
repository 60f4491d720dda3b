"""Amounts with their unit: "How many metres does the tide in the Bay of Fundy reach?", "What percentage of …?"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import base_of_ed, base_of_s
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import in_sentence, is_many, is_term, large, small_item
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact

_NUMBER = (
    r"(?P<n>(?:about |around |roughly |nearly |almost |over |up to |more than |less than |only )?"
    r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety|a hundred|a thousand|a million)(?: (?:to|or|and) (?:\d[\d,.]*|[a-z]+))?"
    r"(?: (?:hundred|thousand|million|billion))?)"
)
_UNIT = (
    r"(?P<unit>(?:square |cubic )?(?:milli|centi|kilo|mega|giga)?(?:met(?:er|re)s?|grams?|lit(?:er|re)s?|tons?|tonnes?"
    r"|watts?|volts?|seconds?|minutes|hours|days|weeks|months|years|miles|feet|inches|pounds|acres|hectares"
    r"|degrees(?: Celsius| Fahrenheit)?|light-years)(?: (?:an hour|a second|a minute|a day|a year))?)"
)
_X = r"(?P<x>(?:An? |The )?[A-Za-z][\w'’-]*(?: [\w'’-]+){0,8}?)"
_REACHES = lazy(
    rf"{_X} (?P<v>reach(?:es|ed)?|lasts?|lasted|lives? for|weighs?|weighed|takes|took|(?:can|may) reach(?: a (?:speed"
    rf"|height|depth|length) of)?|travels?|covers?|covered|rises? to|grows? to|measures?|holds?|runs for) "
    rf"{_NUMBER} {_UNIT}(?P<tail>\.$| (?:in|at|to|from|around|on|per) [^,;:]+\.$|, .*)"
)
_SIZE = lazy(
    rf"{_X} (?P<be>is|are|was|were) {_NUMBER} {_UNIT} (?P<how>long|high|tall|wide|deep|thick|old|heavy|across)\b"
    r"(?P<tail>\.$|,? .*)"
)
_IS = lazy(
    rf"(?P<x>The (?:[a-z-]+ ){{0,2}}(?P<noun>time|distance|range|length|height|depth|width|speed|weight|temperature"
    rf"|lifespan|diameter|radius|circumference|period|thickness|age) (?:between|of|from|for|around) [^,;:]{{4,60}}?)"
    rf" (?P<be>is|was) {_NUMBER} {_UNIT}(?: and \d+ [a-z]+)?\.$"
)
_SHARE = lazy(
    rf"{_X} (?P<v>makes? up|holds?|contains?|covers?|produces?|accounts? for|stores?) (?P<n>(?:about |around |roughly "
    r"|nearly |almost |over |more than )?\d[\d.]*) ?(?:percent|per cent|%) of "
    r"(?P<of>(?:(?! and [a-z]+s )[^,;:]){3,60})\.$"
)
_LEANS = lazy(
    r"\b(?:this|these|those|it|its|they|their|them|he|his|she|her|here|then|such|another|other|same|you|your|we|our"
    r"|one|each|every|there|also|some|many|most|next|that|which|who)\b",
    re.I,
)
_HOW = {"long": "long", "high": "high", "tall": "tall", "wide": "wide", "deep": "deep", "thick": "thick",
        "old": "old", "heavy": "heavy", "across": "wide"}  # fmt: skip
_WORKED = lazy(r"[=×]|\b(?:exercise|problems?|example|suppose|calculate|what is|how (?:far|long|much|many))\b", re.I)
"""What shows that an amount belongs to an exercise."""


def amounts(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that gives one amount of a thing that the lesson names."""
    worked = exercised(ground)
    for told in ground.told:
        said = told.bare
        if told.item or not re.search(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty)\b", said):
            continue
        if len(said.split()) > 24 or leans_back(said) or (told.section, told.place.line) in worked:
            continue
        if fact := _share(ground, told) or _size(ground, told) or _reaches(ground, told) or _is(ground, told):
            yield fact


def exercised(ground: Ground) -> frozenset[tuple[int, int]]:
    """The sections and lines of the blocks that are exercises or worked examples."""
    return frozenset(
        (at, block.place.line)
        for at, section in enumerate(ground.lesson.sections)
        for block in section.blocks
        if "?" in block.text.text or _WORKED.search(block.text.text) or _WORKED.search(section.title)
    )


def _named(ground: Ground, x: str) -> str:
    """The thing whose amount is given, in mid-sentence; "" where a lesson does not name it for itself."""
    core = re.split(r" (?:in|of|on|at|from|between) ", x)[0]
    whole = " " in core or core[:1].isupper()
    if not whole or _LEANS.search(x) or not is_term(core, marked=True) or x.count(" of ") > 1:
        return ""
    if re.match(r"The [a-z]+$", x) and ground.uses(x[4:]) < 3:
        return ""
    return small_item(x, ground.whole)


def _base(verb: str) -> tuple[str, str]:
    first, _, rest = verb.partition(" ")
    if first in ("can", "may"):
        return first, rest
    past = {"took": "take"}.get(first) or base_of_ed(first)
    if past:
        return "did", f"{past} {rest}".strip()
    if single := base_of_s(first) or {"lasts": "last", "weighs": "weigh"}.get(first, ""):
        return "does", f"{single} {rest}".strip()
    return ("do", verb) if first in PLAIN else ("", "")


def _reaches(ground: Ground, told: Told) -> Fact | None:
    found = _REACHES.match(told.bare)
    x = _named(ground, found["x"]) if found else ""
    if not found or not x:
        return None
    do, base = _base(found["v"])
    if not base or (do in ("do", "does") and (do == "do") != is_many(re.split(r" (?:in|of|on) ", found["x"])[0])):
        return None
    tail = found["tail"].rstrip(".") if found["tail"].startswith(" ") else ""
    if _LEANS.search(tail) or re.search(r"\d", x):
        return None
    ask = "How long" if base in ("last", "take", "live for", "run for") else f"How many {found['unit']}"
    base = "live" if base == "live for" and ask == "How long" else "run" if base == "run for" else base
    if " of" in base:
        ask, base = "What " + base.split()[-2], "reach"
    said = f"{found['n']} {found['unit']}"
    return made(ground, told, "number", x, f"{ask} {do} {x} {base}{tail}?", said, told.bare, 1.5, named=True)


def _size(ground: Ground, told: Told) -> Fact | None:
    found = _SIZE.match(told.bare)
    x = _named(ground, found["x"]) if found else ""
    if not found or not x or re.search(r"\d", x) or (found["be"] in ("are", "were")) != is_many(found["x"]):
        return None
    again = (
        told.bare if found["tail"] == "." else f"{large(x)} {found['be']} {found['n']} {found['unit']} {found['how']}."
    )
    said = f"{found['n']} {found['unit']}"
    return made(ground, told, "number", x, f"How {_HOW[found['how']]} {found['be']} {x}?", said, again, 1.5)


def _is(ground: Ground, told: Told) -> Fact | None:
    found = _IS.match(told.bare)
    if not found or _LEANS.search(found["x"]) or re.search(r"\d|\b[A-Z]\b", found["x"]):
        return None
    x = in_sentence(found["x"], ground.whole)
    said = told.bare[found.start("n") :].rstrip(".")
    return made(ground, told, "number", x, f"What {found['be']} {x}?", said, told.bare, 1.5)


def _share(ground: Ground, told: Told) -> Fact | None:
    found = _SHARE.match(told.bare)
    if not found or _LEANS.search(found["x"] + found["of"]) or not is_term(found["x"], marked=True):
        return None
    x, (do, base) = small_item(found["x"], ground.whole), _base(found["v"])
    if not base or (do == "do") != is_many(found["x"]):
        return None
    question = f"What percentage of {found['of']} {do} {x} {base}?"
    return made(ground, told, "number", x, question, f"{found['n']} percent", told.bare, 1.5, named=True)
