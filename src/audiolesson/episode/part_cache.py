"""Encoded parts on disk, so that an edit encodes one part: `.audiolesson/parts/ab/KEY`."""

import hashlib
import struct
from pathlib import Path

from audiolesson.episode.mp3 import EncodedPart
from audiolesson.errors import FileError
from audiolesson.files import write_whole
from audiolesson.patterns import lazy

_MAGIC = b"audiolesson part 1\n"
_HEAD = struct.Struct("<IId")
_KEY = lazy(r"[0-9a-f]{8,64}")


class PartCache:
    """Encoded parts by key. An entry carries a checksum: one that is damaged, cut or foreign counts as missing.

    Entries are written whole and never changed, so several builds and threads may share a folder.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, key: str) -> Path:
        """Where a part lies. Raises ValueError for what is no digest."""
        if not _KEY.fullmatch(key):
            raise ValueError(f"no key of a part: {key!r}")
        return self.folder / key[:2] / key

    def get(self, key: str) -> EncodedPart | None:
        """The part, or None when it is not there or damaged."""
        try:
            data = self.path(key).read_bytes()
        except OSError:
            return None
        at = len(_MAGIC) + 32
        body = data[at:]
        if data[:at] != _MAGIC + hashlib.sha256(key.encode() + body).digest() or len(body) < _HEAD.size:
            return None
        count, size, peak = _HEAD.unpack_from(body)
        music = _HEAD.size + size
        energy = music + (count + 1) * size
        return EncodedPart(body[music:energy], count, body[_HEAD.size : music], peak, body[energy:])

    def put(self, key: str, part: EncodedPart) -> None:
        """Keep a part. Raises FileError when there is no room or no permission."""
        body = _HEAD.pack(part.count, part.size, part.peak) + part.info + part.frames + part.energy
        try:
            write_whole(self.path(key), _MAGIC + hashlib.sha256(key.encode() + body).digest() + body)
        except FileError:
            # Two threads that keep the same part write the same bytes, and one finds the work done.
            if self.get(key) is None:
                raise
