"""The values of drafting: a sentence that could be said, what was left out, and the finished draft."""

from dataclasses import dataclass, field
from typing import Literal

from audiolesson.errors import Place
from audiolesson.lesson.model import Text
from audiolesson.script.model import Script

NEVER = 9
"""The tier of a candidate that is not said, whatever else there is."""

Source = Literal["prose", "bullet", "table", "formula"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One sentence of the lesson that could be said.

    `order` rises through the lesson; `section` indexes `Lesson.sections`. `first`: it opens its paragraph.
    `follows` is the order of the candidate that it leans on ("This …", "They …") and may only be said after;
    -1 when it stands alone. `block` names the paragraph or list it came from. `tier`, 0 to 4: of a higher one
    sentences are taken only where the lower ones do not fill the time.
    """

    text: Text
    section: int
    block: int
    order: int
    source: Source = "prose"
    first: bool = False
    follows: int = -1
    tier: int = 0


@dataclass(frozen=True, slots=True)
class Refused:
    """A sentence or block that must not be said, and why, in words for the author.

    `before` is the order of the first candidate behind it in the lesson. `aside`: what stands around it goes on
    without it, as around a sentence in brackets. `block`: the number of its paragraph or list, -1 where none is known;
    `said`: what was refused, with its marks.
    """

    section: int
    text: str
    why: str
    before: int = 0
    aside: bool = False
    block: int = -1
    said: Text | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """What became of one section: `taken` of its `of` usable sentences are said; `why` the rest is not."""

    section: str
    place: Place = field(compare=False)
    taken: int = 0
    of: int = 0
    why: str = ""


@dataclass(frozen=True, slots=True)
class Drafted:
    """A script and, section by section, what was taken or left out; a last note where the lesson is too short."""

    script: Script
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Flashcards:
    """What a script may say of its lesson's flashcards: `led_to`, whether it may lead to them, and what they ask, each
    question with the sentence of the lesson that answers it.
    """

    led_to: bool = True
    asks: tuple[tuple[str, str], ...] = ()


FLASHCARDS = Flashcards()
"""Flashcards that are led to, and of which nothing else is known."""


def is_english(language: str) -> bool:
    """Whether a language, as BCP 47 names it, is English, of which drafting knows more than of others."""
    return language.lower().startswith("en")
