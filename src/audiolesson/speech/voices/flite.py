"""flite, where the system has it (Debian's package `flite`): small English voices, word times from its own phones."""

import functools
import shutil
import subprocess
import tempfile
import wave
from dataclasses import replace
from pathlib import Path

from audiolesson.speech.model import Raw, RawWord, Utterance
from audiolesson.speech.voice import VoiceInfo, option
from audiolesson.speech.voices.espeak import respelled
from audiolesson.speech.voices.piper_words import parted
from audiolesson.wording.align import assign, is_speech, spoken_text
from audiolesson.wording.model import Token

DEFAULT = "slt"
_PROGRAM = "flite"
_FORM = 1  # raised when the way of speaking changes in a manner that the version does not show
_RATES_HZ = {"kal": 8_000}
_OTHER_HZ = 16_000
_LEFT_OUT = frozenset({"awb_time"})  # it knows the words of a clock alone
_QUICK = "kal"  # says nothing here: it gives the phones of words fastest
_TIME_LIMIT_S = 20
_LICENCE_FROM = "/usr/share/doc/flite/copyright"


class FliteVoice:
    """flite; specs are `flite`, `flite:slt`, `flite:rms`, `flite:awb`, `flite:kal16`."""

    name = "flite"
    deterministic = True

    def fingerprint(self) -> str:
        """What the program says of its version."""
        return f"flite {_version().removeprefix('flite-')}, form {_FORM}"

    def problems(self) -> list[str]:
        """Whether the program is there."""
        if shutil.which(_PROGRAM) is None:
            return ["flite is not installed: on Debian and Ubuntu, apt install flite"]
        return [] if _names() else ["flite lists no voices: install its package anew"]

    def catalogue(self) -> list[VoiceInfo]:
        """The voices built into the program, the default first."""
        names = sorted(_names() - _LEFT_OUT, key=lambda name: (name != DEFAULT, name != "rms", name))
        found = [(f"flite:{name}", name) for name in names]
        if DEFAULT in names:
            found.insert(0, ("flite", DEFAULT))
        return [
            VoiceInfo(spec, name, "en-us", _rate_hz(name), "BSD-like (CMU)", licence_from=_LICENCE_FROM)
            for spec, name in found
        ]

    def has(self, spec: str) -> bool:
        """Whether a spec names a voice of the program that is here."""
        return (option(spec) or DEFAULT) in _names()

    def speak(self, utterance: Utterance) -> Raw:
        """Speak by the program: one run for the sound, one for the phones of each word."""
        if problems := self.problems():
            raise OSError(problems[0])
        name = option(utterance.voice) or DEFAULT
        if name not in _names():
            raise LookupError(name)
        tokens = tuple(_given(token) for token in utterance.tokens)
        if not any(map(is_speech, tokens)):
            return Raw(b"", _rate_hz(name), ())
        text = spoken_text(tokens)
        with tempfile.TemporaryDirectory(prefix="audiolesson-") as folder:
            file = Path(folder) / "speech.wav"
            stretch = ["--setf", f"duration_stretch={1 / utterance.rate:.6f}"]
            told = _run("-voice", name, *stretch, "-psdur", "-t", text.text, "-o", str(file))
            with wave.open(str(file), "rb") as sound:
                samples, rate_hz = sound.readframes(sound.getnframes()), sound.getframerate()
        return Raw(samples, rate_hz, _words(told, tokens, len(samples) // 2, rate_hz))


def _given(token: Token) -> Token:
    """The token as the program is given it; phonemes are not for it."""
    return replace(token, voiced="") if token.voiced.startswith("/") else respelled(token)


def _words(told: str, tokens: tuple[Token, ...], count: int, rate_hz: int) -> tuple[RawWord, ...]:
    """The times of the words. Raises RuntimeError when the program tells no phones."""
    phones: list[str] = []
    ends: list[int] = []
    for entry in told.split():
        phone, _, end = entry.partition(":")
        phones.append(" " if phone == "pau" else phone)
        ends.append(min(count, round(float(end) * rate_hz)))
    text = spoken_text(tokens)
    speech = [index for index, token in enumerate(tokens) if is_speech(token)]
    alone = _phones_of([tokens[index].spoken for index in speech])
    starts = [0, *ends]
    events = [
        (text.starts[index], starts[start], starts[end])
        for index, (start, end) in zip(speech, parted(phones, alone), strict=True)
        if end > start
    ]
    if not events:
        raise RuntimeError("flite told no times")
    return tuple(RawWord(*word) for word in assign(events, tokens, text))


def _phones_of(words: list[str]) -> list[list[str]]:
    """The phones of each word: all are said with a pause between them."""
    groups = _run("-voice", _QUICK, "-ps", "-t", ", ".join(words) + ".", "none").split("pau")
    found = [group.split() for group in groups if group.strip()]
    if len(found) == len(words):
        return found
    return [_run("-voice", _QUICK, "-ps", "-t", f"{word}.", "none").replace("pau", "").split() for word in words]


def _rate_hz(name: str) -> int:
    return _RATES_HZ.get(name, _OTHER_HZ)


@functools.cache
def _names() -> frozenset[str]:
    if shutil.which(_PROGRAM) is None:
        return frozenset()
    return frozenset(_run("-lv").partition(":")[2].split())


@functools.cache
def _version() -> str:
    if shutil.which(_PROGRAM) is None:
        return "0, not installed"
    told = _run("--version")
    return next((line.split(":", 1)[1].split("(")[0].strip() for line in told.splitlines() if "version:" in line), "0")


def _run(*words: str) -> str:
    """What the program prints. Raises OSError or RuntimeError when it fails."""
    try:
        done = subprocess.run(
            [_PROGRAM, *words], capture_output=True, text=True, errors="replace", timeout=_TIME_LIMIT_S, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise RuntimeError(f"flite did not answer in {_TIME_LIMIT_S} s") from error
    if done.returncode < 0:
        raise RuntimeError(f"flite ended by signal {-done.returncode}")
    return done.stdout
