"""The sound of a deck for other programs: each side by itself, whole, and as the drill says it."""

from dataclasses import replace

from audiolesson.build.deck_sound import deck_sound
from audiolesson.build.tools import open_tools
from audiolesson.episode.mp3 import gapless
from audiolesson.show.model import Show
from audiolesson.study.cards_file import parse_cards
from audiolesson.units import FRAME_MS, SAMPLES_PER_MS

CARDS = """\
## Ebb {#c01}

Falling water

## Who? {#c02}

...

## What does `rm` do? {#c03}

It removes. It asks first.
"""
SILENCE_MS = 2 * 48


def lengths_of(show: Show, text: str = CARDS) -> dict[str, tuple[int, int]]:
    """Milliseconds of question and answer, without the silence at their ends; 0: no sound."""
    with open_tools(show, 1) as tools:
        sounds = deck_sound(show, parse_cards(text, "x"), tools, lambda *_: None)
    return {name: (length_of(asked), length_of(told)) for name, (asked, told) in sounds.items()}


def length_of(sound: bytes) -> int:
    found = gapless(sound)
    return found[1] // SAMPLES_PER_MS - SILENCE_MS if found else 0


def test_each_side_is_a_sound_of_its_own_as_long_as_its_words(show: Show) -> None:
    found = lengths_of(show)
    assert list(found) == ["c01", "c02", "c03"]
    asked, told = found["c01"]
    assert asked >= 70 and told >= 260 and abs(told - asked - 190) <= FRAME_MS  # bursts of tone, see the tone voice
    assert found["c02"][0] > 0 and found["c02"][1] == 0
    assert found["c03"][1] > 2 * found["c03"][0] / 3


def test_the_second_voice_asks_and_the_first_answers_as_in_the_drill(show: Show) -> None:
    one = lengths_of(show)["c01"]
    two = lengths_of(replace(show, voices={"Host": "tone", "Guest": "espeak"}))["c01"]
    assert two[1] == one[1] and two[0] > 2 * one[0]


def test_what_the_show_plays_around_its_speech_is_in_no_card(show: Show) -> None:
    loud = replace(
        show, sound=replace(show.sound, opening="none.wav", closing="none.wav", bed="none.wav", think="x.wav")
    )
    assert lengths_of(loud) == lengths_of(show)


def test_a_card_sounds_the_same_whatever_stands_beside_it(show: Show) -> None:
    with open_tools(show, 1) as tools:
        whole = deck_sound(show, parse_cards(CARDS, "x"), tools, lambda *_: None)
        alone = deck_sound(show, parse_cards(CARDS[CARDS.index("## What") :], "x"), tools, lambda *_: None)
    assert alone == {"c03": whole["c03"]}
