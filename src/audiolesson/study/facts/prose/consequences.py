"""Why a thing is so by the statement before: "Y, so X", "Y, and that is why X", "X. The reason is that Y"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.study.facts.form import large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.inverting import statement
from audiolesson.study.facts.prose.plain_sentences import unjoined
from audiolesson.study.facts.prose.reasons_given import (
    END,
    HEDGED,
    LEAST,
    MOST,
    MOST_IN_ANSWER,
    STILL,
    led,
    reason_asked,
)
from audiolesson.study.facts.prose.side_by_side import DENIED, FOR_A_REASON, named, parts
from audiolesson.study.facts.prose.standing import holds_own, is_heard_alone, of_anybody, to_you

_SIGN = re.compile(r", (?:and )?so |\bwhy\b|\breason\b|[a-z][;:] ")
_SO = re.compile(r"(?P<why>[^,;:]{12,90}), (?:and )?so (?P<what>(?!that\b|far\b|on\b|much\b|many\b)[^;:]{10,})")
_IS_WHY = re.compile(
    r"(?P<why>[^;:]{12,90}?)(?:,? and |, )(?:that|this|which)(?: is|['’]s) (?:also )?(?:exactly )?(?:why|the"
    r" reason why) (?P<what>[^;:]{10,})"
)
_THAT_IS_WHY = re.compile(r"(?:That|This)(?: is|['’]s) (?:also )?(?:exactly )?why (?P<what>[^;:]{10,})")
_REASON_IS = re.compile(
    r"(?:The|One|The main|The chief|Part of the) reason (?:for this |why )?(?:is|was) (?:simple: |that "
    r"|because |partly that )+(?P<why>[^;:]{10,})"
)
_NP_IS_WHY = re.compile(r"(?:This|That|These) (?P<why>[a-z-]+(?: [a-z-]+)?) (?:is|are) why (?P<what>[^;:]{10,})")
_MAY = re.compile(r"(?:may|might)\b")


def consequences(ground: Ground) -> Iterator[Fact]:
    """A fact for each plain statement that another one gives the reason of."""
    for told, said, before in parts(ground, _SIGN):
        lead, said = led(ground, said)
        if found := DENIED.fullmatch(said):
            fact = _denied(ground, told, lead, found, before)
        else:
            what, why = _read(said, before)
            fact = _turned(ground, told, lead, what, why, before) if what and why else None
        if fact:
            yield fact


def _read(said: str, before: str) -> tuple[str, str]:
    """What is explained, and by what; two "" where nothing is."""
    for pattern in (FOR_A_REASON, _SO, _IS_WHY, _NP_IS_WHY):
        if found := pattern.fullmatch(said):
            return found["what"], found["why"]
    if found := _REASON_IS.fullmatch(said):
        return before, found["why"]
    found = _THAT_IS_WHY.fullmatch(said)
    return (found["what"], before) if found else ("", "")


def _turned(ground: Ground, told: Told, lead: str, what: str, why: str, before: str = "") -> Fact | None:
    """ "Y, so X" and "Y, which is why X" as "Why X? Because Y."."""
    why = END.sub("", unjoined(why)).rstrip(", ")
    what = END.sub("", STILL.sub("", what)).rstrip(", ")
    cause = not has_main_verb(why) and re.fullmatch(r"[a-z-]+(?: [a-z-]+)?", why)
    if cause:
        why = f"of the {why}"
    given = statement(ground, why) if not cause else None
    given = named(ground, given, before) if given else None
    if len(why.split()) > MOST_IN_ANSWER or not LEAST <= len(what.split()) <= MOST or "," in why or HEDGED.search(what):
        return None
    if not cause and (
        not given
        or given.x.lower() in ("it", "they", "you", "we")
        or not is_heard_alone(ground, of_anybody(given.said), given.x)
    ):
        return None
    one = statement(ground, large(what))
    if one and given and one.x.lower() in ("it", "they"):
        one = replace(one, x=given.x) if given.many == (one.x.lower() == "they") else None
    if not one or not is_heard_alone(ground, of_anybody(one.said), one.x) or _MAY.match(one.verb):
        return None
    small = f"{given.x} {' '.join(filter(None, (given.often, given.verb, given.rest)))}" if given else why
    return reason_asked(ground, told, lead, one, "Why", f"because {to_you(small)}")


def _denied(ground: Ground, told: Told, lead: str, found: re.Match[str], before: str) -> Fact | None:
    """ "X is no Y: it does Z" as "Why is X no Y?"."""
    why = END.sub("", found["why"]).rstrip(", ")
    one, given = statement(ground, found["what"]), statement(ground, why)
    if not one or not given or len(why.split()) > MOST_IN_ANSWER:
        return None
    if found["by"] == ";" and given.x.lower() not in ("it", "they"):
        return None
    if " but " in found["what"] or given.x.lower() in ("you", "we"):
        return None
    if given.verb in ("is", "are", "was", "were") and given.x.lower() in ("it", "they"):
        return None
    one = named(ground, one, before)
    if not one or not is_heard_alone(ground, of_anybody(one.said), one.x) or not holds_own(of_anybody(why), one):
        return None
    return reason_asked(ground, told, lead, one, "Why", f"because {to_you(why)}")
