"""The tools that a lesson names by code, each with what it calls it: the `drop()` method, the `FROM` clause."""

from collections.abc import Iterator

from audiolesson.patterns import lazy
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.kind_nouns import PARTS

LEAST = 3
"""Tools that a lesson calls by one noun, at least, for a question among them."""
MOST = 12
"""The same at most: of more, some do nearly the same."""

_BEHIND = lazy(r" (?P<part>[a-z]+)\b")
_NAME = lazy(r"[A-Za-z$][\w.$ -]{1,24}(?:\(\))?")


def tools_of(base: Ground) -> dict[str, dict[str, int]]:
    """By the noun that they are called by, the tools that stand as code, each with the section that names it first."""
    found: dict[str, dict[str, int]] = {}
    for name, part, section in _named(base):
        found.setdefault(part, {}).setdefault(name, section)
    return {part: names for part, names in found.items() if LEAST <= len(names) <= MOST}


def _named(base: Ground) -> Iterator[tuple[str, str, int]]:
    for told in base.told:
        said = told.text.text
        for mark in told.text.marks:
            behind = _BEHIND.match(said, mark.end)
            if (
                mark.kind == "code"
                and behind
                and behind["part"] in PARTS
                and _NAME.fullmatch(said[mark.start : mark.end])
            ):
                yield said[mark.start : mark.end], behind["part"], told.section
