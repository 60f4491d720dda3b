"""The sentences of a lesson that only tell: they end in a full stop, and quote, ask and add nothing in brackets."""

from collections.abc import Iterator
from dataclasses import replace

from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import large
from audiolesson.study.facts.ground import Ground, Told

_MORE = lazy(r"[?!“”\"()]")


def tells_plainly(said: str) -> bool:
    """Whether a sentence ends in a full stop, with no question, quotation or bracket in it."""
    return said.endswith(".") and not _MORE.search(said)


OF_ONE = lazy(
    r"\b(?:of|in|at|on|to|from|by|with|for) the same\b|\bone after the other\b|\bfrom one (?:[a-z]+ )?to another\b"
)
"""What points at nothing before: versions of the same gene."""


def closed(told: Told) -> Told:
    """A sentence that leads with a colon to a formula or a list below it, as one that ends there."""
    said = told.text
    if not said.text.endswith(":"):
        return told
    text = Text(f"{said.text[:-1]}.", said.marks, said.links, said.strong)
    return replace(told, text=text, bare=f"{told.bare.removesuffix(':')}.")


def plain_sentences(ground: Ground) -> Iterator[tuple[Told, str]]:
    """The plain sentences, each with its words up to the full stop."""
    for told in ground.told:
        if tells_plainly(told.bare):
            yield told, told.bare.removesuffix(".")


_FIRST = lazy(
    r"^(?:Instead|However|Then|So|But|And|Besides|Therefore|Thus|In fact|Indeed|Of course|Normally),? (?=[a-z])"
)
_BETWEEN = lazy(
    r"(?<=[a-z]) (?:also|then|therefore|however|thus|instead)(?= [a-z])|(?:, however|, then|, too),|,? too(?=,)"
)
"""What joins a sentence to the one before."""


def unjoined(said: str) -> str:
    """A sentence without the words that join it to the one before."""
    return large(_BETWEEN.sub("", _FIRST.sub("", said)))
