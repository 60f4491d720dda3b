"""What a clause at the end of a sentence says of the rest, as a sentence of its own: "This …", "They …", "There, …".

Each rule sees the half before a comma and the rest behind it, and answers with how the second sentence begins, or
None where it is not sure. English only.
"""

import re

from audiolesson.draft.clauses import (
    Start,
    begins_as_clause,
    begins_with_condition,
    is_past,
    last_is_plural,
    number_of_verb,
    reports,
    runs_to_the_end,
    verb_behind_which,
    verb_first,
    verb_place,
)
from audiolesson.draft.tags import finite_at, is_plural, tokens_of
from audiolesson.draft.verbs import ADVERBS, word_set

_I = re.IGNORECASE


def which(left: str, rest: str) -> Start | None:
    """`, which` and a verb at the very end: "This …" or "These …" by the number of the verb, or of the last noun."""
    found = re.match(r"which,?\s+(?:in turn,?\s+|then\s+)?", rest)
    if (
        not found
        or not runs_to_the_end(left, rest)
        or re.match(r"(?:is|was) (?:that|to|why|how)\b", rest[found.end() :])
    ):
        return None
    turn = "in turn " if "in turn" in found.group() else "then " if "then" in found.group() else ""
    at = verb_behind_which(rest[found.end() :])
    if at < 0:
        return None
    tokens = tokens_of(rest[found.end() :])
    number = number_of_verb(tokens[at])
    if number == 0:
        if last_is_plural(left) or re.search(r" and \w+$", left):
            return None
        number = 1
    return found.end(), ("This " if number == 1 else "These ") + turn


_PARTS = re.compile(r"(some|many|most|all|both|each|one|none|two|three|several) of which\s+", _I)


def of_which(left: str, rest: str) -> Start | None:
    """`, some of which` and a verb at the very end: "Some of these …"."""
    found = _PARTS.match(rest)
    if not found or not last_is_plural(left) or not runs_to_the_end(left, rest) or verb_first(rest[found.end() :]) < 0:
        return None
    return found.end(), found.group(1).capitalize() + " of these "


def where(left: str, rest: str) -> Start | None:
    """`, where` or `, in which` and a clause at the very end: "There, …", "In that case, …"."""
    found = re.match(r"(where|in which case|at which point|after which)\s+", rest, _I)
    if not found or not runs_to_the_end(left, rest) or not begins_as_clause(rest[found.end() :]):
        return None
    begin = {"in which case": "In that case, ", "at which point": "At that point, ", "after which": "After that, "}
    if found.group(1) == "where" and (begins_with_condition(left) or _NO_PLACE.search(left)):
        return None
    return found.end(), begin.get(found.group(1).lower(), "There, ")


_NO_PLACE = re.compile(r"[=()]|\d$|\ban? (?:[\w-]+ )?[\w-]+$")


def who(left: str, rest: str) -> Start | None:
    """`, who` and a plural verb behind a plural noun at the very end: "They …"."""
    found = re.match(r"who\s+", rest)
    if not found or not last_is_plural(left) or not runs_to_the_end(left, rest):
        return None
    at = verb_first(rest[found.end() :])
    if at < 0 or number_of_verb(tokens_of(rest[found.end() :])[at]) == 1:
        return None
    return found.end(), "They "


_REGULAR = (
    "enable create reduce increase produce cause force ensure improve require raise encourage eliminate expose"
    " allow result prevent help lower weaken strengthen trigger turn return limit avoid slow contribute deprive"
)
_ACTS = {
    verb + "ing": (base, base + "s", past)
    for verb, base, past in (
        *((base.removesuffix("e"), base, base.removesuffix("e") + "ed") for base in _REGULAR.split()),
        *(("mak", "make", "made"), ("lead", "lead", "led"), ("giv", "give", "gave"), ("leav", "leave", "left")),
        *(
            ("bring", "bring", "brought"),
            ("mean", "mean", "meant"),
            ("keep", "keep", "kept"),
            ("driv", "drive", "drove"),
        ),
    )
}
"""Participles of what an event may do, with the plain, present and past form of their verb."""

MODALS = word_set("can could may might will would must should shall cannot")


def resulting(left: str, rest: str) -> Start | None:
    """`, making/allowing/leading to …` at the very end: "This makes …", in the tense and mood of the first half."""
    found = re.match(r"(?:thereby |thus |hence |therefore )?(\w+ing)\s+", rest, _I)
    if not found or found.group(1).lower() not in _ACTS or reports(left) or not runs_to_the_end(left, rest):
        return None
    word = found.group(1).lower()
    if word == "meaning" and not re.match(r"that ", rest[found.end() :]) and not begins_as_clause(rest[found.end() :]):
        return None
    if re.match(r"in |to ", rest[found.end() :]) is None and word in ("resulting", "leading"):
        return None
    if re.search(r"(?:,|\bby|\bof|\bfor|\band|\bor) \w+ing\b", left) or re.search(r"\b(?:and|or) \w+ing\b", rest):
        return None
    tokens = tokens_of(left)
    modals = {token.lower() for token in tokens} & MODALS
    at = verb_place(tokens)
    if at < 0 or (modals and (len(modals) > 1 or tokens[at].lower() not in modals)):
        return None
    plain, present, past = _ACTS[word]
    if modals:
        mood = modals.pop()
        if mood == "cannot":
            return None
        verb = present if mood in ("must", "should", "shall") else f"{mood} {plain}"
    else:
        verb = past if is_past(tokens, at) else present
    return found.end(), f"This {verb} "


def apposed(left: str, rest: str) -> Start | None:
    """`, a …` at the very end: "This is a …"; not in a list, and not of a person."""
    found = re.match(r"(?:an?|one of the) [a-z]", rest)
    tokens = tokens_of(left)
    if not found or len(rest.split()) < 4 or not runs_to_the_end(left, rest):
        return None
    if _ends_on_name(left) and not re.match(
        r"an? (?:(?!\w+(?:er|or|ist|ian|man)\b)[\w-]+ ){1,3}(?:that|which|in which|called)\b", rest
    ):
        return None
    if (
        not re.search(r"\b(?:of|that|which|called|known|in which|where|used|for)\b", rest)
        or tokens[-1].lower() in ADVERBS
    ):
        return None
    if re.search(r"\b(?:a|an|with|of) [\w-]+$|\d$|\bas\b", left) or re.search(r", (?:and|or) |\bbut\b", rest):
        return None
    if re.search(r", [^,]{1,30}$", left) or re.match(r"an? (?:few|lot|little|number|bit|year|day|man|woman)\b", rest):
        return None
    at = verb_place(tokens)
    number = is_plural(tokens[-1]) or re.search(r"\b\w+ and [\w-]+$", left)
    if number or tokens[-1].lower().endswith("ly") or finite_at(tokens, len(tokens) - 1):
        return None
    return 0, "This was " if is_past(tokens, at) else "This is "


def _ends_on_name(left: str) -> bool:
    return bool(re.search(r"\s[A-Z][\w.-]+$", left))
