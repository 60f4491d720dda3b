"""How long words will take to say, before anything is spoken: a model linear in counted features.

The constants of a voice are found once, by least squares over spoken sentences of known length.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audiolesson.patterns import lazy
from audiolesson.units import Ms
from audiolesson.wording.align import spoken_text
from audiolesson.wording.model import Token

_VOWELS = lazy(r"(?:y(?![aeiou])|[aeiouàáâãäåæèéêëìíîïòóôõöøùúûüý])+")
_SILENT_END = lazy(r"(?:[^aeiouyl]|[aeiouy]l|ll|[aeiouyr]l)e\Z|[^aeiouy]es\Z|[^aeiouytd]ed\Z")
_HISSING_ES = lazy(r"(?:[sxzgc]|ch|sh)es\Z")
_TWO_SOUNDS = lazy(r"idea|creat|i[ao](?!us)|eo|ua|uous|[^aeiou]ying|dnt\Z|isms?\Z|thm|[^cgst]iou|nuit")
_ONE_SOUND = lazy(r"[tscx]i[ao]|gi[ao]n|[qg]u[ae]|geo[nu]|people")


@dataclass(frozen=True, slots=True)
class Features:
    """What is counted in a sentence: syllables, words, short pauses (,), long ones (; : —), and the sentence itself."""

    syllables: int
    words: int
    commas: int
    breaks: int


@dataclass(frozen=True, slots=True)
class Pace:
    """A voice's pace: milliseconds for each counted feature, and for each sentence."""

    ms_a_syllable: float
    ms_a_comma: float
    ms_a_word: float = 0.0
    ms_a_break: float = 0.0
    ms_a_sentence: float = 0.0


def features(tokens: Sequence[Token]) -> Features:
    """Count what the length of one sentence depends on; the mark at its end makes no pause in it."""
    text = spoken_text(tokens).text.rstrip(" ,.;:?!—")
    commas = text.count(",") + sum(token.voiced.endswith(",") for token in tokens)
    return Features(syllables(text), len(re.findall(r"\w[\w'’]*", text)), commas, len(re.findall("[;:—]", text)))


def estimate(tokens: Sequence[Token], pace: Pace) -> Ms:
    """The spoken length of one sentence, in ms; 0 when nothing of it is said."""
    counted = features(tokens)
    if not counted.words:
        return Ms(0)
    return Ms(
        round(
            counted.syllables * pace.ms_a_syllable
            + counted.commas * pace.ms_a_comma
            + counted.words * pace.ms_a_word
            + counted.breaks * pace.ms_a_break
            + pace.ms_a_sentence
        )
    )


def syllables(spoken: str) -> int:
    """About how many syllables English words have: vowel groups, without silent endings (a heuristic).

    >>> syllables("the language models are made of layers")
    10
    """
    return sum(_of_word(word) for word in re.findall(r"[^\W\d_]+", spoken.lower().replace("'", "").replace("’", "")))


def _of_word(word: str) -> int:
    if len(word) == 1:
        return 3 if word == "w" else 1
    count = len(_VOWELS.findall(word))
    if _SILENT_END.search(word) and not _HISSING_ES.search(word):
        count -= 1
    count += len(_TWO_SOUNDS.findall(word)) - len(_ONE_SOUND.findall(word))
    return max(1, count)
