"""The sentences of a lesson that only tell: they end in a full stop, and quote, ask and add nothing in brackets."""

import re
from collections.abc import Iterator

from audiolesson.study.facts.ground import Ground, Told

_MORE = re.compile(r"[?!“”\"()]")


def tells_plainly(said: str) -> bool:
    """Whether a sentence ends in a full stop, with no question, quotation or bracket in it."""
    return said.endswith(".") and not _MORE.search(said)


def plain_sentences(ground: Ground) -> Iterator[tuple[Told, str]]:
    """The plain sentences, each with its words up to the full stop."""
    for told in ground.told:
        if tells_plainly(told.bare):
            yield told, told.bare.removesuffix(".")
