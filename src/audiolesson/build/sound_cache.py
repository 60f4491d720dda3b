"""Sound files as they are used, kept in `.audiolesson/sounds/`, for reading and levelling music takes a second."""

from collections.abc import Callable
from pathlib import Path

from audiolesson.episode.made_sounds import MADE_FORMAT, MadeSound, made_sound
from audiolesson.files import digest
from audiolesson.speech.cache import ClipCache
from audiolesson.speech.model import Clip
from audiolesson.units import SAMPLES_PER_MS, Ms

_READ_FORMAT = 1
"""Raised when a sound file is read as other samples."""


class SoundCache:
    """House-format samples by the digest of the file that they come from."""

    def __init__(self, work: Path) -> None:
        self._kept = ClipCache(work / "sounds")

    def read(self, path: Path, sha256: str) -> bytes:
        """A sound file as `load_sound` reads it. Raises SoundError."""
        from audiolesson.episode.sounds import load_sound

        return self._made(digest([_READ_FORMAT, sha256]), lambda: load_sound(path))

    def made(self, kind: MadeSound) -> bytes:
        """A sound that the program makes itself: making it takes longer than reading it."""
        return self._made(digest(["made", kind, MADE_FORMAT]), lambda: made_sound(kind))

    def bed(self, samples: bytes, sha256: str, level: Callable[[bytes], bytes]) -> bytes:
        """Music under speech, levelled by `level` from the samples of a file. Raises SoundError."""
        from audiolesson.episode.bed import BED_FORMAT

        return self._made(digest([_READ_FORMAT, "bed", BED_FORMAT, sha256]), lambda: level(samples))

    def _made(self, key: str, make: Callable[[], bytes]) -> bytes:
        samples = self._kept.samples(key)
        if samples is None:
            samples = make()
            self._kept.store(Clip(key, Ms(len(samples) // (2 * SAMPLES_PER_MS))), samples)
        return samples
