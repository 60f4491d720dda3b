"""Lengths are estimated before anything is spoken."""

import pytest
from speech_sentences import saying

from audiolesson.speech.finish import finish
from audiolesson.speech.pace import pace
from audiolesson.speech.voices.espeak import EspeakVoice
from audiolesson.wording.pace import estimate

LINES = (
    "A bridge carries its load to the ground in one of a few ways.",
    "An arch presses outward, and so it needs strong banks on both sides.",
    "What happens when the banks are soft?",
    "Then engineers hang the road from cables, which pull instead of push.",
    "Steel is good at that, stone is not.",
    "The longest bridges of our time are therefore all suspension bridges.",
    "Wind is their enemy: a light deck can begin to swing, and a swing can grow.",
    "In nineteen forty a famous one tore itself apart in a steady breeze.",
)


@pytest.mark.parametrize("voice", ["espeak", "espeak:en-gb", "espeak:en-us+f3"])
def test_estimates_are_near_for_a_sentence_and_nearer_for_a_lesson(voice: str) -> None:
    utterances = [saying(line, voice) for line in LINES]
    spoken = [finish(EspeakVoice().speak(each), 0, 30).length for each in utterances]
    guessed = [estimate(each.tokens, pace(voice)) for each in utterances]
    assert all(abs(guess / length - 1) < 0.25 for guess, length in zip(guessed, spoken, strict=True))
    assert sum(guessed) == pytest.approx(sum(spoken), rel=0.06)


def test_a_voice_that_is_not_known_gets_a_pace_too() -> None:
    assert estimate(saying(LINES[0]).tokens, pace("somebody:else")) == estimate(saying(LINES[0]).tokens, pace("espeak"))
