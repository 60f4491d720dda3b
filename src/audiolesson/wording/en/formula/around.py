"""How a formula joins the words around it: not named twice, set off by pauses where it would run on."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.letters import LETTER

_OPENED = lazy(r"the ([\w\ue000 ]{1,60}?) (?=(?:of|from|over|with|as|between) )")
_DETERMINED = lazy(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ee]ach|[Ee]very|[Oo]ur|[Ii]ts)((?:\s[a-zA-Z–-]{2,20}(?:['’]s?)?){1,4})[\s$]+\Z"
)
_FINITE = lazy(
    r"\$?\s(?:is|are|was|were|has|have|had|does|do|can|cannot|must|will|would|may|might|should|could|(?!(?:as|its|this|"
    r"less|plus|minus|times|across|towards|steps|units|samples|terms|elements|ways|pairs)\b)[a-z]{2,}[a-rt-z]s|[a-z]{2,}sses)\b(?!\s?[=<>])"
)
_GOES_ON = lazy(r"\$?\s+(?!such that)[(\w]")
_VERB = lazy(
    r"(?:is|are|was|were|be|has|have|had|says?|states?|means?|reads?|gives?|uses?|needs?|lets?|that|of|with|for|in|by|at|to"
    r"|from|as|and|or|if|when|where|than|on|into|between|satisf\w+|comput\w+|[a-z]+izes?)\Z"
)
_ADJECTIVES = frozenset([
    "famous", "simple", "usual", "well-known", "equivalent", "original", "full", "general", "classic", "standard",
    "whole", "familiar", "simpler", "famed", "celebrated", "same", "new", "exact", "first", "second", "last",
])  # fmt: skip
"""Behind an article and one of these the formula itself is the noun: the famous E = mc^2."""
_OF_ENDS = r"\b(?:range|(?:co)?domain|support|ray|line|segment|set)[\s$]*\Z"
"""Nouns that say of themselves that they go from one end to another."""
_COMPARED = lazy(r"((?:of|over) (?![^,]* such that )[^,]+?) (?:is )?((?:equals|(?:greater|less) than) [^,]+)")
_SIZES = frozenset(["determinant", "cardinality", "magnitude", "modulus", "length", "size", "order"])
"""Nouns that say already what bars stand for: the determinant |A|."""
_CLAUSE = lazy(r" (?:equals|becomes|is|approximately|implies|are|goes|maps) ")


def not_twice(before: str, reading: str) -> str:
    """The reading without a name at its head that the words before it end with: "the norm" $‖x‖$ is "the norm of x"."""
    named = _OPENED.match(reading)
    if (kind := re.match("the (set|vector|interval) ", reading)) and before.rstrip("$ \n").endswith(f" {kind[1]}"):
        return reading[kind.end() :]
    if reading.startswith("the interval from ") and re.search(
        r"\b(?:open|closed|bounded|whole|unit|finite|infinite)[\s$]*\Z", before
    ):
        return reading[4:]
    if reading.startswith("the interval from ") and re.search(_OF_ENDS, before):
        return reading.removeprefix("the interval ")
    if not named and reading == "the empty set" and before.rstrip("$ ").endswith(" empty set"):
        return ""
    if not named:
        return reading
    words = before.rstrip("$ \n").lower().split()
    name = re.sub(rf"[{LETTER} ]", "", named[1]).lower()
    if any("".join(words[-many:]).replace("-", "") == name for many in range(1, 5)):
        return reading[named.end() :]
    if (
        words[-1:]
        and words[-1] in _SIZES
        and words[-2:-1]
        and words[-2] in ("the", "its", "whose")
        and name in ("size", "absolutevalue", "norm")
    ):
        return reading[named.end() :]
    if words[-1:] == ["derivative"] and name == "partial":
        return reading[named.end() :]
    sized = re.match(r"the \w+ by \w+ matrix (?=with rows )", reading)
    return reading[sized.end() :] if sized and words[-1:] == ["matrix"] else reading


def set_off(before: str, after: str, reading: str, named: bool = False) -> str:
    """The reading with a pause behind it, and before it where it says what a noun stands for, unless `named` by it.

    A pause follows where the last group would be heard to go on in the words behind it. `after` is the text behind.
    """
    if not reading or not _GOES_ON.match(after):
        return reading
    noun = _DETERMINED.search(before)
    apposed = noun is not None and _is_noun(noun[1].split()) and _FINITE.match(after) is not None
    clause = apposed and _CLAUSE.search(reading) is not None
    grouped = re.search(r", (?!\S+ and \S+\Z|(?:equals|is|less|greater|not) )", reading) is not None
    if named and apposed and (compared := _COMPARED.fullmatch(reading)):
        verb = "" if compared[2].startswith("equals") else "is "
        return f"{compared[1]}, which {verb}{compared[2]},"
    if named:
        return f"{reading}," if grouped or (apposed and len(reading.split()) > 6) else reading
    if clause or (apposed and reading.startswith("the ")):
        return f", {reading},"
    return f"{reading}," if grouped or clause else reading


def _is_noun(words: list[str]) -> bool:
    """Whether the words behind an article are a noun with what belongs to it: no verb or preposition is the last."""
    last = words[-1]
    if last in _ADJECTIVES:
        return False
    plain = last.endswith(("ss", "us", "is", "series")) or not last.endswith("s")
    return not _VERB.fullmatch(last) and (plain or len(words) == 1)
