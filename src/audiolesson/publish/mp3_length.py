"""How long an MP3 file is, from its first bytes: the frame header and the Xing or Info header behind it."""

_RATES = {0: (11025, 12000, 8000), 2: (22050, 24000, 16000), 3: (44100, 48000, 32000)}
_KBITS = {
    3: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_SEARCHED = 4096


def tag_length(start: bytes) -> int:
    """The bytes of the ID3v2 tag that begins a file, from its first 10 bytes; 0 where there is none."""
    if len(start) < 10 or start[:3] != b"ID3" or any(byte & 0x80 for byte in start[6:10]):
        return 0
    size = 0
    for byte in start[6:10]:
        size = size << 7 | byte
    return 10 + size + (10 if start[5] & 0x10 else 0)


def seconds(frames: bytes, size: int) -> float:
    """The seconds of sound whose first frame begins in `frames`; `size` bytes of sound in all. 0.0: no MP3."""
    for at in range(min(len(frames) - 4, _SEARCHED)):
        if frames[at] == 0xFF and frames[at + 1] & 0xE6 == 0xE2:
            found = _of_frame(frames[at:], size)
            if found:
                return found
    return 0.0


def _of_frame(frame: bytes, size: int) -> float:
    version, bits, rate = frame[1] >> 3 & 3, frame[2] >> 4, frame[2] >> 2 & 3
    if version == 1 or rate == 3 or bits in (0, 15):
        return 0.0
    hertz = _RATES[version][rate]
    kbits = _KBITS[3 if version == 3 else 2][bits]
    mono = frame[3] >> 6 == 3
    at = 4 + ((17 if mono else 32) if version == 3 else (9 if mono else 17))
    if frame[at : at + 4] in (b"Xing", b"Info") and len(frame) >= at + 12:
        flags, count = (int.from_bytes(frame[at + skip : at + skip + 4]) for skip in (4, 8))
        if flags & 1 and count:
            return count * (1152 if version == 3 else 576) / hertz
    return size * 8 / (kbits * 1000)
