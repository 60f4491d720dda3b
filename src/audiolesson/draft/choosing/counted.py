"""Counted things ("First, …", "The second is …"): all are told, or none of them, and not how many they are.

What stands between two of them is about the first of the two.
"""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.choosing.announced import announces
from audiolesson.draft.model import Candidate
from audiolesson.patterns import lazy

_COUNTS_ON = lazy(
    r"(?:(?P<one>(?P<first>(?:[^.?!]{3,150}: f|F)irst(?:, |ly\b))|First\b|The [Ff]irst\b|One (?:is|of)\b)"
    r"|(?:Second|Third|Fourth)(?:ly)?\b|(?:Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|And last), "
    r"|(?:Final|Last)ly\b|The (?:[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|last|other)\b|Another (?:is|one)\b"
    r"|Then there (?:is|are)\b|.{4,40} (?:comes|come) next\b)"
)
"""How one of several counted things begins."""

_MANY = lazy(r"\b(?:two|three|four|five|six|several)\b", re.IGNORECASE)
_MOST_TO_ANNOUNCE = 12
"""Words of a sentence that says how many there are and no more."""

_MOST_TO_NAME = 8
"""Words of one that only names a counted thing, of which the next one tells."""

_GIVES_FIRST = lazy(r"(?:^|[.?] )(?:The [Ff]irst|First|One|Take)\b")
_MOST_BEFORE = 4
"""Sentences between the first of counted things and the next."""

_MOST_APART = 8
"""Sentences between two of several counted things."""


def counts_on(said: str) -> bool:
    """Whether a sentence brings one of several counted things."""
    return _COUNTS_ON.match(said) is not None


def begins_count(said: str) -> bool:
    """Whether a sentence brings the first of several counted things."""
    found = _COUNTS_ON.match(said)
    return found is not None and found["first"] is not None


def only_names(said: str) -> bool:
    """Whether a sentence brings a counted thing by its name alone: "The second is the clock."."""
    return said.startswith(("The ", "Then ", "One ")) and counts_on(said) and len(said.split()) <= _MOST_TO_NAME


def counts(told: Sequence[Candidate]) -> list[list[int]]:
    """The runs of counted things among candidates, each with what announces them."""
    return [run for run in _runs(told) if len(run) > 1]


def _runs(told: Sequence[Candidate]) -> Iterator[list[int]]:
    run: list[int] = []
    for at, one in enumerate(told):
        counted = _COUNTS_ON.match(one.text.text)
        new = counted is None or counted["one"] is not None
        far = bool(run) and (one.order - run[-1] > _MOST_APART or one.section != told[at - 1].section)
        if run and (far or (counted and new)):
            yield run
            run = []
        if counted:
            run += [*([] if run else _begins_a_count(told, at)), one.order]
    yield run


def _begins_a_count(told: Sequence[Candidate], at: int) -> list[int]:
    """The sentence close before a counted thing that says how many there are, or gives the first of them."""
    for before in reversed(told[max(0, at - _MOST_BEFORE) : at]):
        if before.section != told[at].section:
            break
        if _says_how_many(before) or _GIVES_FIRST.search(before.text.text):
            return [before.order]
    return []


def _says_how_many(candidate: Candidate) -> bool:
    """Whether a sentence announces counted things: "There are three of them."."""
    said = candidate.text.text
    return bool(announces(said) or (len(said.split()) <= _MOST_TO_ANNOUNCE and _MANY.search(said)))


def within(candidates: Sequence[Candidate], runs: Sequence[Sequence[int]]) -> dict[int, int]:
    """What stands behind a counted thing in its paragraph, before the next one: it is about that one."""
    found: dict[int, int] = {}
    for run in runs:
        for member, behind in zip(run, [*run[1:], run[-1] + _MOST_APART], strict=True):
            for one in candidates[member + 1 : behind]:
                if one.block == candidates[member].block:
                    found[one.order] = member
    return found
