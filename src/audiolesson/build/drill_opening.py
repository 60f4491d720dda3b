"""How a drill begins: with its lesson's title, as long as what is heard until the first trial stays short with it."""

from dataclasses import replace

from audiolesson.build.about import About
from audiolesson.build.material import material_for
from audiolesson.build.sound_plan import fitted
from audiolesson.build.sources import Sources
from audiolesson.episode.shares import shares
from audiolesson.episode.utterances import sentences_of
from audiolesson.show.model import Show
from audiolesson.speech.pace import pace
from audiolesson.study.drill_words import words_for
from audiolesson.study.model import Deck, Quiz
from audiolesson.units import Ms
from audiolesson.wording.pace import estimate

LONGEST_OPENING = Ms(12_000)
"""The opening of a drill with the gap behind it is no longer than this, or does without the title."""

_SURELY = 1.1
"""What is estimated to be so much too long is not spoken to see whether it is: an opening is off by 10 % at most."""


def openings(show: Show, asked: Deck | Quiz, about: About) -> tuple[bool, ...]:
    """Whether the opening says the title, as is to be tried in turn: what was spoken is measured, the last one stays.

    The show is `bare`. What counts are the words that are said, not those that are written: a formula or a number of
    few signs takes long. Raises ProblemsError.
    """
    if not words_for(show.language):
        return (False,)
    material = material_for(show, asked, about)
    first = replace(material, segments=material.segments[:1])
    sentences = sentences_of(first, show.voices, show.lexicon, show.language)
    said = [one.utterance for one in sentences]
    guesses = [Ms(round(estimate(one.tokens, pace(one.voice)) / one.rate)) for one in said]
    plan = fitted(show, first, sentences, guesses, Sources(), None, 1.0)
    length = sum(one.length for one in shares(first, sentences, guesses, {}, plan)) + show.drill.gap
    return (False,) if length > _SURELY * LONGEST_OPENING else (True, False)
