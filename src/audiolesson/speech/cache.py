"""Finished clips on disk, each whole or absent: a head that is read alone, then the samples.

A file is `ALC1`, the length of the head (4 bytes, little-endian), the head (canonical JSON: length in ms, words,
whether they are exact, the check of the samples), the CRC-32 of the head (4 bytes), the samples.
"""

import contextlib
import os
import zlib
from json import loads
from pathlib import Path
from typing import Any, BinaryIO

from audiolesson.files import canonical, write_whole
from audiolesson.speech.model import Clip, Word
from audiolesson.units import SAMPLES_PER_MS, Ms

_MAGIC = b"ALC1"
_MOST_HEAD = 1 << 22


class ClipCache:
    """Clips in `folder`, as `ab/KEY` for a key that begins with ab."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, key: str) -> Path:
        """Where the clip of this key lies or would lie."""
        return self.folder / key[:2] / key

    def clip(self, key: str) -> Clip | None:
        """The clip without its samples; None when it is absent, cut off or damaged in its head."""
        try:
            with self.path(key).open("rb") as file:
                clip, _ = _read_head(file, key)
                whole = os.fstat(file.fileno()).st_size == file.tell() + clip.length * SAMPLES_PER_MS * 2
        except (OSError, ValueError):
            return None
        return clip if whole else None

    def samples(self, key: str) -> bytes | None:
        """All samples of a clip; None when it is absent or damaged. A damaged file is removed."""
        path = self.path(key)
        try:
            with path.open("rb") as file:
                clip, check = _read_head(file, key)
                samples = file.read()
            if len(samples) == clip.length * SAMPLES_PER_MS * 2 and zlib.crc32(samples) == check:
                return samples
        except FileNotFoundError:
            return None
        except (OSError, ValueError):
            pass
        with contextlib.suppress(OSError):
            path.unlink()
        return None

    def store(self, clip: Clip, samples: bytes) -> None:
        """Write a clip whole. Raises FileError when there is no room or no permission."""
        words = [number for word in clip.words for number in (word.token, word.start, word.end)]
        head = canonical({"length": clip.length, "exact": clip.exact, "words": words, "samples": zlib.crc32(samples)})
        check = zlib.crc32(head).to_bytes(4, "little")
        write_whole(self.path(clip.key), _MAGIC + len(head).to_bytes(4, "little") + head + check + samples)


def _read_head(file: BinaryIO, key: str) -> tuple[Clip, int]:
    """The clip and the check of its samples; the file stands at the samples. Raises ValueError when damaged."""
    start = file.read(8)
    size = int.from_bytes(start[4:], "little")
    if start[:4] != _MAGIC or size > _MOST_HEAD:
        raise ValueError("no clip")
    head, check = file.read(size), file.read(4)
    if len(head) != size or zlib.crc32(head) != int.from_bytes(check, "little"):
        raise ValueError("a damaged head")
    value: dict[str, Any] = loads(head)
    numbers = iter(value["words"])
    words = tuple(
        Word(token, Ms(left), Ms(right)) for token, left, right in zip(numbers, numbers, numbers, strict=True)
    )
    return Clip(key, Ms(value["length"]), words, value["exact"]), value["samples"]
