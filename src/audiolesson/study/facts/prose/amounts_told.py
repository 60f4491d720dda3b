"""Any number that a sentence tells, asked for in its place: "How many handles does a pelike have?"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audiolesson.draft.english.forms import base_of_ed, base_of_s
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.verbs import PAST, word_set
from audiolesson.study.facts.form import VAGUE, large, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.bare import is_bare
from audiolesson.study.facts.prose.parted import Parted

_WORD = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty|ninety|a hundred|a thousand|a million)"
)
_N = rf"(?:\d[\d,.]*\d|\d|{_WORD})"
_NUMBER = re.compile(
    rf"(?P<about>(?:perhaps|about|around|roughly|nearly|almost|over|up to|more than|less than|at least|some"
    rf"|just|only|exactly|something like"
    rf"|between) )?"
    rf"(?<![\w.,])(?P<n>(?:one (?:to|or) )?{_N}(?:(?: to | or | and |–){_N})?(?: (?:hundred|thousand"
    rf"|million|billion))?)"
    r"(?P<unit> ?(?:%|per ?cent)| ?°C| degrees(?: Celsius)?| (?!and\b|or\b|times\b)(?:[a-z-]+ (?!of\b|in\b|per\b"
    r"|an?\b))?(?:[a-z-]{2,}s|feet|people|men|women|children|teeth))(?![\w-])",
    re.I,
)
_ANY = re.compile(rf"\d|\b(?:{_WORD}|one|(?<!\ba )first|second|third|half|dozen)\b", re.I)
_COMPOUND = re.compile(r"\b\d+-[a-z]+")
"""A number that narrows a thing: a 10-bit converter."""
_AUX = word_set("is are was were can must should may will could has have had")
_NO_UNIT = re.compile(
    r"(?:ways|things|reasons|kinds|types|parts|points|steps|sides|halves|others|cases|centuries|questions|factors"
    r"|classes|directions|families|versions|numbers|forms|levels|areas|respects|categories|means|times|uses|quarters|thirds|fifths|tenths|as|is"
    r"|has)$"
)
_OF_ROW = re.compile(r"^(?:first|last|different|other|more|main|of|to|in|and|or) ")
_MEASURED = re.compile(r"(?:old|wide|long|high|deep|thick|tall|ago|or so|later|away|apart|older|younger|more|less)\b")
"""What is measured in a unit, which another question asks for."""
_ABOUT_YEAR = re.compile(r"(?:about|around) (?:1[0-9]|20)\d\d ", re.I)
"""A date in front of a subject of many: "Around 1400 potters …"."""
_LEANING = re.compile(r"\b(?:original|usual|given|new|small|large|whole|final)\b")
_LOOSE = re.compile(r"\b(?:(?<!^)what|it|its|they|their|them|very|only|some|(?<!how )many|most|each)\b|[,:]")


_PREPOSITION = re.compile(
    r"(?P<rest>.*?)(?:^| )(?P<prep>within|after|in|for|at|to|by|into|from|on|with|until|of|than|below|above)$"
)
_ATTACHED = re.compile(r"of [^,;:]+$")
"""What stands right behind a unit and narrows it: four hours of a feeding, 20 percent of the point size."""
MOST = 18


def amounts_told(ground: Ground, sentences: Sequence[Parted]) -> Iterator[Fact]:
    """A fact for each sentence that tells one number, with its unit."""
    for one in sentences:
        rest = _END.split(one.rest)[0]
        whole = f"{one.lead}, {one.x} {one.verb} {rest}" if one.lead else f"{one.x} {one.verb} {rest}"
        found = _NUMBER.search(whole)
        if not found or _ANY.search(_COMPOUND.sub("", f"{whole[: found.start()]} {whole[found.end() :]}")):
            continue
        if fact := _asked(ground, replace(one, rest=rest)):
            yield fact


_END = re.compile(r", |: | and (?=[a-z]+s? )")


def _asked(ground: Ground, one: Parted) -> Fact | None:
    for part in (one.x, one.rest, one.lead):
        if found := _NUMBER.search(part):
            break
    else:
        return None
    if is_bare(one.x) and not ground.sets_off(without_article(one.x)):
        return None
    unit = found["unit"].strip()
    if _ABOUT_YEAR.match(found.group()):
        return None
    share, heat = unit.startswith(("%", "per")), unit.startswith(("°", "degrees"))
    if not (share or heat) and (_NO_UNIT.search(unit) or _OF_ROW.search(unit)):
        return None
    answer = found.group().strip() if share or heat else f"{found['about'] or ''}{found['n']}"
    before, behind = part[: found.start()].strip(), part[found.end() :].strip()
    if re.search(r"\b(?:all|all but|another|still|every|each|or)$|^(?:or|and)\b", before) or re.search(
        r"^(?:or|and)\b|\bits\b", behind
    ):
        return None
    if one.verb in ("is", "are", "was", "were") and re.match(r"(?:an?|the) ", before):
        return None
    attached = _ATTACHED.match(behind)
    alone = found["n"].lower() == "two" and (part is one.x or found["about"])
    if alone or _MEASURED.match(behind) or re.search(r"\bonce\b", before) or (part is one.x and found["n"].isalpha()):
        return None
    what = "what percentage" if share else "what temperature" if heat else f"how many {unit}"
    if attached:
        what, behind = f"{what} {attached.group()}", behind[attached.end() :].strip()
    if share and not attached:
        return None
    asked = _question(one, part, what, before, behind)
    if (
        not asked
        or _LOOSE.search(re.sub(r"\bits\b", "", asked) if part is one.rest else asked)
        or VAGUE.search(one.x)
        or _LEANING.search(one.x)
    ):
        return None
    if one.lead and part is not one.lead:
        asked = f"{one.lead}, {asked}"
    if len(asked.split()) > MOST:
        return None
    return made(
        ground, one.told, "number", one.x, f"{large(asked)}?", answer, one.told.bare, 1.2, exact=True, named=True
    )


def _question(one: Parted, part: str, what: str, before: str, behind: str) -> str:
    """The question, with a preposition that stands before the number in front of it; "" where it cannot be turned."""
    if part is one.x:
        return "" if before else " ".join(filter(None, [what, behind, one.verb, one.rest]))
    if part is one.lead:
        return "" if behind else inverted(f"{before} {what}", one, one.rest)
    if found := _PREPOSITION.fullmatch(before):
        if found["prep"] in ("of", "than", "below", "above", "with"):
            return ""
        what, before = f"{found['prep']} {what}", found["rest"]
    return inverted(what, one, f"{before} {behind}".strip())


def inverted(what: str, one: Parted, rest: str) -> str:
    """A question for what stands behind the verb."""
    verb, x = one.verb, one.x
    second = rest.split(" ")[0]
    helps = verb not in ("has", "have", "had") or base_of_ed(second) or second in PAST
    if verb in _AUX and helps:
        return f"{what} {verb} {x} {rest}".strip()
    if verb == "had":
        return f"{what} did {x} have {rest}".strip()
    if verb in ("has", "have"):
        return f"{what} {'do' if one.many else 'does'} {x} have {rest}".strip()
    if base := base_of_past(verb):
        return f"{what} did {x} {base} {rest}".strip()
    do, base = ("do", verb) if one.many else ("does", base_of_s(verb))
    return f"{what} {do} {x} {base} {rest}".strip()
