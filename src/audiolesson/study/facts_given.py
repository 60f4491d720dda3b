"""Cards that stand on the page: they are taken as they are."""

import re
from collections.abc import Iterator

from audiolesson.study.fact import Fact
from audiolesson.study.facts_ground import Ground

_LONGEST_SIDE = 600
"""Characters of a side of a card; a longer one is no answer but a page."""


def given(ground: Ground) -> Iterator[Fact]:
    """A fact for each card of the page that shows both of its sides, in their order."""
    for at, card in enumerate(ground.lesson.cards):
        question, answer = _line(card.question), _line(card.answer)
        if question and answer and max(len(question), len(answer)) <= _LONGEST_SIDE:
            line = card.place.line
            homes = [i for i, section in enumerate(ground.lesson.sections) if 0 < section.place.line <= line]
            yield Fact("given", "", question, answer, homes[-1] if homes else 0, card.place, worth=100.0 - at * 0.01)


def _line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
