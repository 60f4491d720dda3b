"""The statements of plain sentences one by one, and what "it" or "they" means in them by the one before."""

import re
from collections.abc import Iterator
from dataclasses import replace

from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.prose.inverting import Statement, statement
from audiolesson.study.facts.prose.plain_sentences import tells_plainly, unjoined


def parts(ground: Ground, sign: re.Pattern[str]) -> Iterator[tuple[Told, str, str]]:
    """The statements of plain sentences that hold a sign, each with the one before it in its paragraph, or ""."""
    last: Told | None = None
    for told in ground.told:
        before, last = last, told
        if not sign.search(told.bare) or not tells_plainly(told.bare):
            continue
        said = ""
        if before and before.block == told.block and tells_plainly(before.bare):
            said = unjoined(_halves(before.bare.removesuffix("."))[-1])
        for part in _halves(told.bare.removesuffix(".")):
            part = unjoined(part)
            if sign.search(part):
                yield told, part, said
            said = part


def _halves(said: str) -> list[str]:
    """The statements that a colon, a semicolon or a dash parts."""
    return re.split(r"; |: | – ", said)


def named(ground: Ground, one: Statement, before: str) -> Statement | None:
    """A statement with the subject of the one before in place of "it" or "they"; None where that is not sure."""
    if one.x.lower() not in ("it", "they"):
        return one
    earlier = statement(ground, before) if before else None
    if not earlier or earlier.x.lower() in ("it", "they") or earlier.many != (one.x.lower() == "they"):
        return None
    return replace(one, x=earlier.x)
