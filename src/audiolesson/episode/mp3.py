"""Encoded parts → one MP3 stream with one Info frame, so that every reader gives the same length.

A part of N frames leaves its fresh encoder as an Info frame and N + 1 frames, for the encoder is 576 samples late.
What the extra frame holds is silence when the part ends silent; the next part's first frame looks back at nothing
(main_data_begin 0) and takes its place. So the joined stream holds exactly the sum of the parts' frames and one
more, as one encoder would have made it. The Info frame is Xing's with LAME's extension (delay, padding, CRCs).
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass

from audiolesson.errors import SoundError

FRAME = 1152
"""Samples in a frame of MPEG-1 Layer III."""

ENCODER_DELAY = 576
"""Samples by which LAME is late; as many are left over at the end of a stream of whole frames."""

_BITRATES = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_HEADER = 0xFFFB04C0
_HEADER_MASK = 0xFFFF0EC0
"""What a header must say: MPEG-1 Layer III, no CRC, 48 kHz, no padding byte, mono."""


@dataclass(frozen=True, slots=True)
class EncodedPart:
    """A part as it leaves the encoder: `count` + 1 frames for `count` × 24 ms, and its Info frame as a pattern.

    `peak` is the true peak of its decoded samples (1.0 is full scale), `energy` their K-weighted energies
    (see `measure`).
    """

    frames: bytes
    count: int
    info: bytes
    peak: float
    energy: bytes

    @property
    def size(self) -> int:
        """Bytes in one frame: the bit rate is constant, so all are equal."""
        return len(self.info)


def split(mp3: bytes) -> tuple[bytes, bytes]:
    """A mono 48 kHz stream of constant bit rate as its Info frame and the bytes of all other frames.

    Raises SoundError when it is anything else.
    """
    first = struct.unpack_from(">I", mp3)[0] if len(mp3) > 4 else 0
    rate = first >> 12 & 15
    size = 3 * _BITRATES[rate] if 0 < rate < 15 else 0
    if first & _HEADER_MASK != _HEADER or not size or len(mp3) % size or mp3[21:25] != b"Info":
        hint = "set another bitrate in [sound]: 64, 80, 96, 112, 128, 160 or 192"
        raise SoundError("the encoder gave no constant stream with an Info frame", hint=hint)
    heads = {mp3[at : at + 3] for at in range(0, len(mp3), size)}
    if len({head[0] << 12 | head[1] << 4 | head[2] >> 4 for head in heads}) > 1:
        raise SoundError("the encoder changed its bit rate inside a part")
    return mp3[:size], mp3[size:]


def join(parts: Sequence[EncodedPart]) -> bytes:
    """One MP3 stream of exactly the parts' samples: the sum of their `count` × 1,152.

    Raises SoundError when there are none or their bit rates differ.
    """
    if not parts or len({part.size for part in parts}) > 1:
        raise SoundError("only parts of one bit rate can be joined", hint="delete .audiolesson/parts and build again")
    music = b"".join(part.frames[: part.count * part.size] for part in parts[:-1]) + parts[-1].frames
    return _info(parts[0].info, music) + music


def _info(pattern: bytes, music: bytes) -> bytes:
    """The Info frame for these frames, from the encoder's own, whose LAME tag tells version and settings."""
    size, frames = len(pattern), len(music) // len(pattern)
    whole = size + len(music)
    toc = bytes(
        min(255, 256 * (1 + percent * frames // 100) // (frames + 1)) if percent else 0 for percent in range(100)
    )
    info = bytearray(pattern)
    struct.pack_into(">4sIII100s", info, 21, b"Info", 15, frames, whole, toc)
    lame = 21 + 120
    struct.pack_into(">I", info, lame + 20, info[lame + 20] << 24 | ENCODER_DELAY << 12 | ENCODER_DELAY)
    struct.pack_into(">IH", info, lame + 28, whole, crc16(music))
    struct.pack_into(">H", info, lame + 34, crc16(bytes(info[: lame + 34])))
    return bytes(info)


def crc16(data: bytes) -> int:
    """The CRC of LAME's tag (polynomial 0x8005, low bit first, from 0).

    >>> hex(crc16(b"123456789"))
    '0xbb3d'

    The CRC is linear: rows of 288 bytes are reckoned side by side, then carried over one another.
    """
    import numpy as np

    table = np.array([_crc_byte(value) for value in range(256)], np.uint16)
    row = 288
    rows = -(-len(data) // row)
    # Zero bytes in front change nothing, since the CRC starts from 0.
    columns = np.frombuffer(bytes(rows * row - len(data)) + data, np.uint8).reshape(rows, row).T
    crcs = np.zeros(rows, np.uint16)
    for column in np.ascontiguousarray(columns):
        crcs = (crcs >> 8) ^ table[(crcs ^ column) & 255]
    carry = np.concatenate([np.arange(256), np.arange(256) << 8]).astype(np.uint16)
    for _ in range(row):
        carry = (carry >> 8) ^ table[carry & 255]
    over: list[int] = carry.tolist()
    crc = 0
    for value in crcs.tolist():
        crc = over[crc & 255] ^ over[256 + (crc >> 8)] ^ value
    return crc


def _crc_byte(value: int) -> int:
    for _ in range(8):
        value = value >> 1 ^ 0xA001 if value & 1 else value >> 1
    return value


def gapless(data: bytes) -> tuple[int, int] | None:
    """What an MP3 file's LAME tag tells: the encoder's delay and the true length, both in samples; None without one."""
    at = 0
    if data[:3] == b"ID3" and len(data) > 10:
        at = 10 + sum((byte & 127) << shift for byte, shift in zip(data[6:10], (21, 14, 7, 0), strict=True))
    if len(data) < at + 200 or data[at] != 0xFF or data[at + 1] & 0xE6 != 0xE2:
        return None
    newest, mono = data[at + 1] & 8 == 8, data[at + 3] >> 6 == 3
    tag = at + 4 + ((17 if mono else 32) if newest else (9 if mono else 17))
    if (
        data[tag : tag + 4] not in (b"Info", b"Xing")
        or data[tag + 7] & 15 != 15
        or not data[tag + 120 : tag + 124].strip(b"\0")
    ):
        return None
    frames = int.from_bytes(data[tag + 8 : tag + 12], "big")
    delays = int.from_bytes(data[tag + 141 : tag + 144], "big")
    length = frames * (FRAME if newest else FRAME // 2) - (delays >> 12) - (delays & 4095)
    return (delays >> 12, length) if length > 0 else None
