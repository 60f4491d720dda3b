"""The questions that the told sentences of an episode answer, and how much each is the lesson's."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from audiolesson.draft.english.content import content_words
from audiolesson.draft.framing.asked_back import SPOKEN_OF
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.plain_names import TELLS, Asked
from audiolesson.draft.sentences.told import stems

HALF = 0.5
"""So much a name counts that is a part of a title, beside one that is all of it."""


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(content_words(text))


@dataclass(frozen=True, slots=True)
class Answered:
    """A question, the candidate that answers it, and what it weighs in the episode."""

    asked: Asked
    order: int
    weight: float


def asked_of(orders: Sequence[int], frame: Frame) -> list[Answered]:
    """The best question that each of the told sentences answers, which are told in this order."""
    said = ["", *map(frame.matters.text, orders), ""]
    found = []
    for at, order in enumerate(orders, start=1):
        if one := frame.matters.asked(said[at], said[at - 1], said[at + 1]):
            found.append(Answered(one, order, _weight(one, order, orders, frame)))
    return found


def _weight(one: Asked, order: int, orders: Sequence[int], frame: Frame) -> float:
    """What a question weighs that the sentence of this order answers; 0 for one that only its part can tell."""
    name, words = stems(one.name), _words(one.name)
    titles = [known for title in frame.main if (known := _words(title))]
    if not name or not titles:
        return 0.0
    shared = [sum(any(_is_one_word(word, other) for other in title) for word in words) for title in titles]
    cover = max(many / len(title) for many, title in zip(shared, titles, strict=True))
    titled = max(cover, HALF * max(shared) / len(words))
    spoken = sum(_speaks(frame, other, name, words) for other in orders if other != order)
    known_here = one.name.startswith("the ") and " " not in one.name.removeprefix("the ") and cover < 1
    known_here = known_here or (" of the " in one.name and not cover)
    beside = one.worth <= TELLS and not titled and not spoken
    return 0.0 if known_here or beside else one.worth + 2 * titled + SPOKEN_OF * min(spoken, 4)


def _speaks(frame: Frame, order: int, name: frozenset[str], words: Sequence[str]) -> bool:
    """Whether a told sentence says all words of a name."""
    if not name <= frame.matters.said(order):
        return False
    said = _words(frame.matters.text(order))
    return all(any(_is_one_word(word, other) for other in said) for word in words)


def _is_one_word(one: str, other: str) -> bool:
    """Whether two words are one in two forms: "branch", "branches"; not two that only begin alike."""
    same = max(5, min(len(one), len(other)) - 3)
    return one[:same] == other[:same]
