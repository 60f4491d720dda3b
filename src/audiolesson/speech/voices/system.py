"""The voice of the operating system, by pyttsx3: macOS and Windows voices, espeak-ng on Linux.

pyttsx3 tells no times that belong to the sound, so words are placed by estimate over what is audible and the
sound is marked as not exact. It also prints, loses the first of two files asked for at once, comes back before
the file is written, hangs on a path that it cannot write and asserts on an empty text; the helper process and
the code below see to each.
"""

import os
import sys
import tempfile
import threading
import wave
from array import array
from pathlib import Path
from typing import Any

from audiolesson.speech.model import Raw, RawWord, Utterance
from audiolesson.speech.voice import VoiceInfo, option
from audiolesson.speech.voices.installed import folder, version
from audiolesson.wording.align import is_speech, voiced_text
from audiolesson.wording.model import Token
from audiolesson.wording.pace import syllables

RATE_WPM = 175
"""Words a minute at the rate 1.0."""

_ESPEAK = "espeakng_loader"
_MARK_SYLLABLES = {",": 1.0, ";": 1.5, ":": 1.5, "—": 1.5, ".": 2.0, "?": 2.0, "!": 2.0}
_WORD_SYLLABLES = 0.4  # what a word takes beside its syllables
_QUIET = 0.01  # of the peak


class SystemVoice:
    """What pyttsx3 finds; specs are `system` and `system:NAME`, NAME being part of a voice's name or identifier."""

    name = "system"
    deterministic = False

    def __init__(self) -> None:
        self._voices: list[tuple[str, str]] = []

    def fingerprint(self) -> str:
        """The version of pyttsx3, the system and the pace."""
        system = f"{sys.platform} {os.uname().release}" if sys.platform == "darwin" else sys.platform
        engine = f", espeak-ng {version(_ESPEAK)}" if sys.platform == "linux" else ""
        return f"pyttsx3 {version('pyttsx3')} on {system}{engine}, rate {RATE_WPM}, form 1"

    def problems(self) -> list[str]:
        """Whether pyttsx3 and, on Linux, an espeak-ng for it are there."""
        if folder("pyttsx3") is None:
            return ["pyttsx3 is not installed: pip install pyttsx3"]
        if sys.platform == "linux" and folder(_ESPEAK) is None:
            return ["pyttsx3 needs espeak-ng: pip install espeakng-loader"]
        return []

    def catalogue(self) -> list[VoiceInfo]:
        """The default; which names `system:NAME` may hold only the system knows."""
        note = "the system's own voice; system:NAME picks one by name; word times are estimated"
        read_in = "nowhere: read the terms of your system"
        return [VoiceInfo(self.name, "system default", "en", 22_050, "the system's", note, licence_from=read_in)]

    def speak(self, utterance: Utterance) -> Raw:
        """Speak into a file of its own, read it, and place the words by estimate."""
        if not any(map(is_speech, utterance.tokens)):
            return Raw(b"", 22_050, (), exact=False)
        text, rate_wpm = voiced_text(utterance.tokens).text, round(RATE_WPM * utterance.rate)
        with tempfile.TemporaryDirectory(prefix="audiolesson-") as place:
            file = Path(place) / "speech.wav"
            _write(file, text, rate_wpm, self._identifier(option(utterance.voice)))
            samples, rate_hz = _read(file)
        words = estimated_words(utterance.tokens, *_audible(samples, rate_hz))
        return Raw(samples.tobytes(), rate_hz, words, exact=False)

    def _identifier(self, wanted: str) -> str:
        """The first voice that is called so or has it in its identifier or name; "" for the default.

        Raises LookupError when there is none.
        """
        if not wanted and sys.platform != "linux":
            return ""
        wanted = wanted.lower() or "en-us"  # the default on Linux is British
        if not self._voices:  # asked once: later answers cannot be relied on
            self._voices = [(voice.id, voice.name) for voice in _engine().getProperty("voices")]
        exact = [key for key, name in self._voices if wanted in (key.rpartition("/")[2].lower(), name.lower())]
        near = [key for key, name in self._voices if wanted in f"{key} {name}".lower()]
        for key in exact + near:
            return key
        raise LookupError(wanted)


def estimated_words(tokens: tuple[Token, ...], start: int, end: int) -> tuple[RawWord, ...]:
    """Words spread over the samples [start, end) by their syllables; marks between them take time too."""
    places: list[tuple[int, float, float]] = []
    at = 0.0
    last = 0.0
    for index, token in enumerate(tokens):
        if is_speech(token):
            parts = token.spoken.split()
            last = at + sum(syllables(part) or len(part) for part in parts) + _WORD_SYLLABLES * len(parts)
            places.append((index, at, last))
            at = last
        else:
            at += _MARK_SYLLABLES.get(token.spoken, 0.0)
    scale = (end - start) / last if last else 0.0
    return tuple(RawWord(index, start + int(left * scale), start + int(right * scale)) for index, left, right in places)


def _write(file: Path, text: str, rate_wpm: int, voice: str) -> None:
    """Speak a text that is not empty into a file in a folder that can be written: one file, one engine, one run."""
    engine = _engine()
    over = threading.Event()
    errors: list[object] = []

    def ended(exception: object = None, **_: object) -> None:
        if exception is not None:
            errors.append(exception)
        over.set()

    engine.connect("error", ended)
    engine.connect("finished-utterance", ended)
    engine.setProperty("rate", rate_wpm)
    if voice:
        engine.setProperty("voice", voice)
    engine.save_to_file(text, str(file))
    engine.runAndWait()
    if sys.platform == "linux":
        over.wait()  # there runAndWait comes back while espeak-ng is still at work; the helper's time is limited
    if errors:
        raise RuntimeError(f"pyttsx3: {errors[0]}")
    if not file.exists() or not file.stat().st_size:
        raise RuntimeError("pyttsx3 wrote no sound")


def _engine() -> Any:
    """A new engine; `pyttsx3.init` may give one that is spent."""
    if sys.platform == "linux":
        _preload()
    from pyttsx3.engine import Engine

    return Engine()


def _preload() -> None:
    """Let pyttsx3 find the espeak-ng of the pip package: glibc matches a library already loaded by its name."""
    import ctypes

    package = folder(_ESPEAK)
    if package is not None:
        os.environ["ESPEAK_DATA_PATH"] = str(package)
        ctypes.CDLL(str(package / "libespeak-ng.so"), mode=ctypes.RTLD_GLOBAL)


def _read(file: Path) -> tuple["array[int]", int]:
    """Mono samples of a WAV file, or of the AIFF that macOS writes whatever the name says."""
    with file.open("rb") as start:
        plain = start.read(4) == b"RIFF"
    if plain:
        with wave.open(str(file), "rb") as sound:
            if sound.getsampwidth() == 2:
                samples = array("h", sound.readframes(sound.getnframes()))
                if sys.byteorder == "big":
                    samples.byteswap()
                return samples[:: sound.getnchannels()], sound.getframerate()
    import numpy as np
    from pedalboard.io import AudioFile  # type: ignore[attr-defined]

    with file.open("rb") as opened, AudioFile(opened) as other:
        mono = np.clip(other.read(other.frames)[0], -1, 1)
        return array("h", np.rint(mono * 32767).astype("<i2").tobytes()), int(other.samplerate)


def _audible(samples: "array[int]", rate_hz: int) -> tuple[int, int]:
    """The stretch in which something is heard, to 10 ms, in samples; all of it when nothing is."""
    step = max(1, rate_hz // 100)
    blocks = [samples[at : at + step] for at in range(0, len(samples), step)]
    peaks = [max(max(block), -min(block)) for block in blocks]
    heard = [number for number, peak in enumerate(peaks) if peak > _QUIET * max(peaks)]
    return (heard[0] * step, min(len(samples), (heard[-1] + 1) * step)) if heard else (0, len(samples))
