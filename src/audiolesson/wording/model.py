"""The values of wording: what is marked in a text, its tokens, and the lexicon."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

MarkKind = Literal["say", "code", "formula", "lang"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch `text[start:end]` of which the author or the format says something.

    say: `value` holds the words to be spoken for it. code: it stood between backticks. formula: it stood
    between dollar signs (LaTeX). lang: `value` is the language tag of a foreign phrase.
    """

    start: int
    end: int
    kind: MarkKind
    value: str = ""


@dataclass(frozen=True, slots=True)
class Token:
    """One written word, number, formula or punctuation mark, and what is said for it.

    `written == text[start:end]` of the original text, in which tokens are sorted and disjoint. `spoken` is the
    reading in plain words ("L L M", "twenty seventeen"), the punctuation mark itself, or "" (shown, not said).
    `voiced` is what a voice is given where that differs: words respelled, or phonemes (IPA) between slashes.
    `spelled` names the words of the voiced form that are names of letters, so that a voice can respell them.
    """

    written: str
    start: int
    end: int
    spoken: str
    lang: str = ""
    spelled: tuple[int, ...] = ()
    voiced: str = ""


@dataclass(frozen=True, slots=True)
class Unsure:
    """What could not be worded with certainty: `text[start:end]`, the rule's name, why, and what to do."""

    start: int
    end: int
    rule: str
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """All tokens of one text and what was doubtful in it."""

    text: str
    tokens: tuple[Token, ...]
    unsure: tuple[Unsure, ...] = ()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """How a show or a script wants words said: written form (exact case) → spoken words."""

    entries: Mapping[str, str] = field(default_factory=dict)
