"""Where what a verb says ends: before a reason, an example, a second verb or the next statement."""

import re
from collections.abc import Iterator
from dataclasses import replace

from audiolesson.draft.english.forms import base_of_ed, base_of_s
from audiolesson.draft.english.verbs import ADVERBS, ALSO_NOUNS, AUXILIARIES, DETERMINERS, PAST, PLAIN, PREPOSITIONS
from audiolesson.patterns import lazy
from audiolesson.study.facts.prose.clauses import Clause
from audiolesson.study.facts.prose.statement_verbs import OPENS_CLAUSE, agrees_with, opens_with_subject

_TAIL = lazy(
    r"(?:,| –|—)? (?:because|whereas|although|even though) .*|, (?:so|such as|including|like|since|for example"
    r"|for instance|as|for|though|while|yet|not least|especially|particularly|usually|often|even|just|much|making"
    r"|which|who|whose|where|hence|thus|thereby|[a-z]{3,}ing|plus|whatever|however|too|as well) .*|,? too$"
    r"|, (?:too|as well|however|then)(?=,|$).*"
)
_APPOSED = lazy(r"(?P<said>[^,]+), an? (?:[\w-]+ ){1,4}?(?:that|which|who|for|of|in|with|used|where) [^,]+")


def predicates(one: Clause) -> Iterator[Clause]:
    """A statement, and what its second verb tells of the same subject: "carries sap and | stores | sugar"."""
    rest = without_tail(one.rest)
    second = _second(one, rest)
    if not second:
        if rest:
            yield replace(one, rest=rest)
        return
    first = rest[: second.start()].rstrip(", ")
    if first:
        yield replace(one, rest=first)
    behind = without_tail(second["rest"])
    if behind and not _second(one, behind):
        yield replace(one, verb=second["verb"], rest=behind, aside="")


_AND = lazy(r",? (?:and|but) (?:then |also |so |[a-z]+ly )?(?P<verb>[a-z]+) (?P<rest>.+)")


def _second(one: Clause, rest: str) -> re.Match[str] | None:
    """Where a second verb of the same subject stands behind "and"."""
    for joint in re.finditer(r",? (?:and|but) ", rest):
        found = _AND.match(rest, joint.start())
        if not found or not agrees_with(found["verb"], one.many):
            continue
        verb, after = found["verb"], found["rest"].split()[0].lower()
        past = bool(base_of_ed(verb) or verb in PAST)
        if (
            one.verb not in AUXILIARIES
            and verb not in AUXILIARIES
            and past != bool(base_of_ed(one.verb) or one.verb in PAST)
        ):
            continue
        if one.many and verb in PLAIN and re.search(r"\bto [a-z]+\b", rest[: joint.start()]):
            continue
        noun = verb in ALSO_NOUNS or base_of_s(verb) in ALSO_NOUNS
        takes = not noun or after in DETERMINERS | PREPOSITIONS | ADVERBS | {"it", "them", "only"}
        if verb in AUXILIARIES or (takes and not OPENS_CLAUSE.search(rest[: joint.start()])):
            return found
    return None


def without_tail(rest: str) -> str:
    """What is said, without reasons, examples and what else is added behind it."""
    found = _TAIL.search(rest)
    while found and _is_row(rest, found):
        found = _TAIL.search(rest, found.start() + 1)
    rest = rest[: found.start()] if found else rest
    if rest.count(",") == 1 and ", and " in rest:
        rest = rest.partition(", and ")[0]
    if (spliced := re.search(r", (?=(?:an?|the) )", rest)) and opens_with_subject(rest[spliced.end() :]):
        rest = rest[: spliced.start()]
    rest = re.sub(r",? and [^,]+ as well$| as well$", "", rest) if rest.endswith("as well") else rest
    if apposed := _APPOSED.fullmatch(rest):
        rest = apposed["said"]
    for joint in re.finditer(r",? (?:and|but|while|so|yet|or) ", rest):
        if joint.group().startswith(",") and opens_with_subject(rest[joint.end() :]):
            return rest[: joint.start()]
        it = re.match(r"(?:it|they|you|we|he|she|nobody|nothing|people|others) [a-z]+", rest[joint.end() :])
        plain = joint.group().strip(" ,")
        if it and plain != "so" and (joint.group().startswith(",") or plain not in ("while", "yet")):
            return rest[: joint.start()]
    return rest.strip(" ,")


def _is_row(rest: str, found: re.Match[str]) -> bool:
    """Whether a word in -ing behind a comma goes on with a row: "building, running and cleaning"."""
    before = rest[: found.start()]
    return bool(re.search(r"\b[a-z]+ing$", before) and re.match(r",? [a-z]+ing\b", found.group()))
