"""Where a thing is or happens: "Where does the glaze melt?"."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.tags import has_finite_verb, is_noun_phrase
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.bare import is_bare
from audiolesson.study.facts.prose.clauses import head_of
from audiolesson.study.facts.prose.parted import Parted

_PREP = r"(?:in|on|at|inside|within|near|under|beneath|outside|over|above|along|around|behind|across|to)"
_IS = re.compile(
    rf"(?P<done>(?:mainly |mostly |usually |always |normally )?(?:found|located|situated|stored|kept"
    r"|held|built|made|produced|formed|buried|discovered|mined|grown|born|housed|concentrated|fixed|digested|absorbed"
    r"|generated|broken down|manufactured|released|invented|founded|signed|fought))"
    rf" (?P<where>{_PREP} .+)"
)
_SITS = re.compile(rf"(?P<where>{_PREP} .+)")
_HAPPENS = re.compile(rf"(?:(?P<place>place) )?(?P<how>mainly |mostly |chiefly |only )?(?P<where>{_PREP} .+)")
_VERBS = re.compile(
    r"(?:happens?|happened|occurs?|occurred|takes?|took|lies?|lay|sits?|sat|lives?|lived|grows?|grew|begins?|starts?"
    r"|started|began|ends?|ended|works?|rises?|flows?|melts?|forms?|stands?|stood|dwells?|nests?|hangs?|runs?|arrives?"
    r"|meets?|met|originated|originates?)\Z"
)
_TIME = re.compile(
    r"\b(?:times?|conjunction|favour|moments?|day|days|night|morning|evening|week|weeks|month|months|year|years|century|centuries|season|spring"
    r"|summer|autumn|winter|minute|minutes|hour|hours|second|seconds|moment|age|period|era|decade|phase|stage|stages"
    r"|step|steps|way|ways|order|fact|practice|principle|theory|turn|general|particular|form|case|cases|detail|short"
    r"|addition|contrast|response|return|terms|sense|use|ago|once|onwards?|least|most|first|last|all|end|beginning"
    r"|start|process|war|speed|rate|pressure|temperature|degrees|risk|stake|odds|power|danger|charge|work|parallel"
    r"|series|forms|question|mind|words|pairs?|groups?|number|size|price|cost|hand|hands|common|doubt|advance|vain|place"
    r"|part|full|itself|themselves|that|doing|favou?r|account|demand|surprise|harm|good|trouble|agreement"
    r"|conflict|line|directions?|level|scale|side|sides)\b|\d|ing\b",
    re.I,
)
"""What stands behind "in" or "at" and is no place."""
_OPEN = re.compile(r"\b(?:like|it|its|they|their|them|what|which|where|each other|one another)\b")
_NO_PLACE = re.compile(r"\b(?:strength|difference|problem|answer|reason|value|power|interest|advantage|beauty|trick)$")
_COUNTED = re.compile(r"(?:one|two|three|four|five|six|most|some|many|several|all|each|every|about) ", re.I)
MOST = 9


def placed_in(ground: Ground, said: Sequence[Parted]) -> Iterator[Fact]:
    """A fact for each statement that tells where its subject is, is done or happens."""
    for one in said:
        if one.lead or len(one.x.split()) > 6 or _COUNTED.match(one.x):
            continue
        if fact := _asked(ground, one):
            yield fact


def _asked(ground: Ground, one: Parted) -> Fact | None:
    rest = head_of(one.rest).split(", ")[0]
    be = one.verb in ("is", "are", "was", "were")
    found = _IS.fullmatch(rest) if be else _HAPPENS.fullmatch(rest) if _VERBS.match(one.verb) else None
    if not found and one.verb in ("is", "are"):
        found = _SITS.fullmatch(rest)
    if not found:
        return None
    where = found["where"]
    name = where.split(" ", 1)[1]
    if (
        len(where.split()) > MOST
        or _TIME.search(name)
        or _OPEN.search(where)
        or has_finite_verb(name)
        or not is_noun_phrase(re.split(r" (?:of|in|at|on|and|between|near|under|around|over|to|for) ", name)[0])
        or not all(is_noun_phrase(part) for part in re.split(r",? and (?:in |on |at )?", name)[1:])
        or re.match(r"an? (?!.* )", name)
    ):
        return None
    if _NO_PLACE.search(one.x) or (found.re is _SITS and not re.search(r"\b[A-Z][a-z]", where)):
        return None
    if where.startswith("to ") or (where.startswith("at ") and not name.startswith("the ")):
        return None
    if is_bare(name) and not ground.uses(name.split()[-1]) > 1:
        return None
    if be:
        done = f" {found['done']}" if "done" in found.re.groupindex else ""
        asked = f"Where {one.verb} {one.x}{done}?"
    else:
        past = base_of_past(one.verb)
        do, base = ("did", past) if past else ("do", one.verb) if one.many else ("does", base_of_s(one.verb))
        if bool(found["place"]) != (base == "take") or not base:
            return None
        asked = f"Where {do} {one.x} {base}{' place' if found['place'] else ''}?"
    return made(ground, one.told, "description", one.x, asked, where, one.told.bare, 1.4, exact=True)
