"""A voice from another package that fails in the ways that engines fail; its spec says how: `faulty:die`."""

import os
import sys
import time
from pathlib import Path

from audiolesson.speech.model import Raw, RawWord, Utterance
from audiolesson.speech.voice import VoiceInfo, option
from audiolesson.speech.voices.tone import ToneVoice


class FaultyVoice:
    name = "faulty"
    deterministic = True

    def fingerprint(self) -> str:
        return "faulty-1"

    def problems(self) -> list[str]:
        return []

    def catalogue(self) -> list[VoiceInfo]:
        return [VoiceInfo("faulty", "faulty", "", 48_000, "none")]

    def speak(self, utterance: Utterance) -> Raw:
        how, _, where = option(utterance.voice).partition("@")
        good = ToneVoice().speak(Utterance(utterance.tokens, "tone", utterance.rate))
        if how == "fixed" or len(utterance.tokens) > 12:  # the fixed text of the gain
            return good
        if how == "die-once" and not Path(where).exists():
            Path(where).touch()
            os._exit(3)
        return {
            "die": self._die,
            "hang": self._hang,
            "chatter": self._chatter,
            "raise": self._raise,
            "garbage": lambda raw: "no sound at all",
            "break-in": self._break_in,
            "silent": lambda raw: Raw(bytes(len(raw.samples)), raw.rate_hz, raw.words),
            "empty": lambda raw: Raw(b"", raw.rate_hz, ()),
            "odd": lambda raw: Raw(raw.samples + b"x", raw.rate_hz, raw.words),
            "cut": lambda raw: Raw(raw.samples[2 * raw.words[0].start :][:960], raw.rate_hz, raw.words[:0]),
            "endless": lambda raw: Raw(raw.samples * 400, raw.rate_hz, raw.words),
            "wordless": lambda raw: Raw(raw.samples, raw.rate_hz, raw.words[:-1]),
            "backwards": lambda raw: Raw(raw.samples, raw.rate_hz, _backwards(raw.words)),
            "unknown": self._unknown,
        }.get(how, lambda raw: raw)(good)

    def _die(self, raw: Raw) -> Raw:
        os._exit(3)

    def _hang(self, raw: Raw) -> Raw:
        while True:
            time.sleep(1)

    def _chatter(self, raw: Raw) -> Raw:
        sys.stdout.write("Audio saved to nowhere\n")
        sys.stdout.flush()
        os.write(1, b"\xff" * 5000)
        sys.stderr.write("a warning\n")
        return raw

    def _raise(self, raw: Raw) -> Raw:
        raise RuntimeError("no licence for this engine")

    def _unknown(self, raw: Raw) -> Raw:
        raise LookupError("nobody")

    def _break_in(self, raw: Raw) -> Raw:
        for pipe in range(3, 16):  # finds the pipe of the messages and writes nonsense there
            try:
                os.write(pipe, b"\x10\x00\x00\x00not marshal data")
            except OSError:
                continue
        return raw


def _backwards(words: tuple[RawWord, ...]) -> tuple[RawWord, ...]:
    return tuple(RawWord(a.token, b.start, b.end) for a, b in zip(words, reversed(words), strict=True))
