"""Words: how they are said, and saying them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from audiolesson.errors import Problem
from audiolesson.show.model import Show
from audiolesson.units import Ms

if TYPE_CHECKING:
    from audiolesson.speech.voice import VoiceInfo
    from audiolesson.upkeep.lexicon import Change, Words
    from audiolesson.upkeep.proof import Proof
    from audiolesson.upkeep.say import Passage, Speech
    from audiolesson.upkeep.voice_sources import Offer
    from audiolesson.upkeep.voices import Added


def reading(text: str, show: Show | None = None) -> str:
    """The words that a voice would be given for a text as it could stand in a script, on one line."""
    from audiolesson.upkeep.say import reading as words

    return words(text, show)


def line_reading(text: str, show: Show | None = None) -> "tuple[str, list[Problem]]":
    """As `reading`, of any line: with what keeps it from standing in a script, and then the words of its bare text."""
    from audiolesson.upkeep.line import line_reading as words

    return words(text, show)


def say(text: str, out: Path, *, show: Show | None = None, voice: str = "", rate: float = 1.0) -> int:
    """Speak a text as it could stand in a script into a WAV or MP3 file; returns its length in ms."""
    from audiolesson.upkeep.say import say as speak

    return speak(text, out, show, voice, rate)


def passage(what: str, *, show: Show | None = None, voice: str = "", rate: float | None = None) -> "Passage":
    """The sentences of a text, or of what stands on a line where `what` is FILE:LINE of the show.

    `voice` is another one for whoever speaks, `rate` the pace against its own; None: as the last build had it.
    """
    from audiolesson.upkeep.at_line import passage_at, target_of
    from audiolesson.upkeep.say import passage_of

    target = target_of(what, show)
    if show and target:
        return passage_at(show, target, voice, rate)
    return passage_of(what, show, voice, 1.0 if rate is None else rate)


def speech(passage: "Passage", *, show: Show | None = None) -> "Speech":
    """The sound of a passage (48 kHz mono 16 bit); of a show's, what its cache has is not spoken again."""
    from audiolesson.upkeep.say import speak

    return speak(passage, show)


def write_speech(speech: "Speech", out: Path, *, show: Show | None = None) -> None:
    """Write a speech into a WAV or MP3 file."""
    from audiolesson.upkeep.say import write

    write(speech, out, show)


def play(speech: "Speech") -> bool:
    """Let a speech be heard and wait for its end. Returns False where this machine has no speakers or no player."""
    from audiolesson.upkeep.player import play as run
    from audiolesson.upkeep.say import wav

    return run(wav(speech.samples), speech.length)


def lexicon(show: Show, slugs: Sequence[str] = ()) -> "Words":
    """The words that are said in a special way, where they are heard, and those that perhaps should be."""
    from audiolesson.upkeep.lexicon import words_of

    return words_of(show, slugs)


def add_word(show: Show, word: str, said: str) -> "Change":
    """Give a word its reading in show.toml, all else there left as it is; open the show anew to see it."""
    from audiolesson.upkeep.lexicon import add

    return add(show, word, said)


def remove_word(show: Show, word: str) -> "Change":
    """Take a word's reading out of show.toml, all else there left as it is; open the show anew to see it."""
    from audiolesson.upkeep.lexicon import remove

    return remove(show, word)


def plan_proof(
    show: Show, slugs: Sequence[str] = (), length: Ms | None = Ms(30_000), *, everything: bool = False
) -> "Proof":
    """The sentences that carry a risk and were not heard in a proof yet, as many as fit into `length` (None: all)."""
    from audiolesson.upkeep.proof import plan

    return plan(show, slugs, length, everything=everything)


def make_proof(show: Show, proof: "Proof", out: Path) -> "Speech":
    """Speak a proof into an MP3 or WAV file, each sentence announced by its line; the next proof leaves it out."""
    from audiolesson.build.run import default_workers
    from audiolesson.upkeep.proof import make

    return make(show, proof, out, default_workers())


def voices() -> "list[VoiceInfo]":
    """Every voice of every installed engine that can speak on this machine."""
    from audiolesson.upkeep.voices import voices as found

    return found()


def add_voice(what: str, progress: Callable[[int, int], None] | None = None) -> "Added":
    """Put a voice of Piper into the user's folder: from a model's file, its address, or its name in the catalogue.

    `progress` hears how many bytes have come and how many there will be (0: unknown). Only this and
    `available_voices` reach the network.
    """
    from audiolesson.upkeep.voices import add

    return add(what, progress)


def available_voices() -> "list[Offer]":
    """The voices of Piper's catalogue, from the network."""
    from audiolesson.upkeep.voice_sources import catalogue

    return catalogue()
