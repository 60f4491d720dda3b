"""The questions that the told sentences of an episode answer, and how much each is the lesson's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from audiolesson.draft.english.content import content_words
from audiolesson.draft.framing.asked_back import SPOKEN_OF
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.plain_names import DEFINES, TELLS, Asked
from audiolesson.draft.framing.qualities import is_quality
from audiolesson.draft.sentences.told import stems
from audiolesson.patterns import lazy

_SHORT_FORM = lazy(r"\b[A-Z]{2,5}\b")

HALF = 0.5
"""So much a name counts that is a part of a title, beside one that is all of it."""


MOST_SPOKEN = 4
"""Other sentences that speak of a name, which count."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A question, the candidate that answers it, and what it weighs in the episode."""

    asked: Asked
    order: int
    weight: float


def asked_of(orders: Sequence[int], frame: Frame) -> list[Answered]:
    """The best question that each of the told sentences answers, which are told in this order."""
    said = ["", *map(frame.matters.text, orders), ""]
    speaking = {order: frame.matters.said(order) for order in orders}
    found = []
    for at, order in enumerate(orders, start=1):
        if one := frame.matters.asked(said[at], said[at - 1], said[at + 1]):
            found.append(Answered(one, order, _weight(one, order, speaking, frame)))
    told, titles = " ".join(said), " ".join((*frame.main, *frame.headings))
    found = [one for one in found if is_spelled_out(one.asked, told, titles)]
    return [one for one in found if not is_quality(one.asked.name, frame.matters.text(one.order))]


def is_spelled_out(one: Asked, told: str, titles: str) -> bool:
    """Whether what a question calls by a short form stands in a title, is what it asks for, or is told with its words:
    "why do STM and LTM come apart?" asks of nothing that a listener knows.
    """
    forms = (form for form in _SHORT_FORM.findall(one.question) if form not in one.name or one.worth != DEFINES)
    return all(form in titles or f"({form})" in told or f"{form} (" in told for form in forms)


def _weight(one: Asked, order: int, speaking: Mapping[int, frozenset[str]], frame: Frame) -> float:
    """What a question weighs that the sentence of this order answers; 0 for one that only its part can tell.

    `speaking`: the stems that each of the told sentences says.
    """
    name, words = stems(one.name), content_words(one.name)
    titles = tuple(title for title in frame.main if content_words(title))
    if not name or not titles:
        return 0.0
    cover, titled = _titled(words, titles)
    near = (other for other, said in speaking.items() if name <= said and other != order)
    others = (other for other in near if _speaks(frame.matters.text(other), words))
    spoken = sum(1 for _ in islice(others, MOST_SPOKEN))
    known_here = one.name.startswith("the ") and " " not in one.name.removeprefix("the ") and cover < 1
    known_here = known_here or (" of the " in one.name and not cover)
    beside = one.worth <= TELLS and not titled and not spoken
    return 0.0 if known_here or beside else one.worth + 2 * titled + SPOKEN_OF * spoken


@lru_cache(maxsize=1024)
def _titled(words: tuple[str, ...], titles: tuple[str, ...]) -> tuple[float, float]:
    """How much of a title a name covers at most, and what it counts for that."""
    known = [content_words(title) for title in titles]
    shared = [sum(any(_is_one_word(word, other) for other in title) for word in words) for title in known]
    cover = max(many / len(title) for many, title in zip(shared, known, strict=True))
    return cover, max(cover, HALF * max(shared) / len(words))


@lru_cache(maxsize=4096)
def _speaks(text: str, words: tuple[str, ...]) -> bool:
    """Whether a told sentence says all words of a name."""
    said = content_words(text)
    return all(any(_is_one_word(word, other) for other in said) for word in words)


def _is_one_word(one: str, other: str) -> bool:
    """Whether two words are one in two forms: "branch", "branches"; not two that only begin alike."""
    same = max(5, min(len(one), len(other)) - 3)
    return one[:same] == other[:same]
