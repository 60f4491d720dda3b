"""A part of an episode → its key, its samples, its MP3 frames with their figures."""

from collections.abc import Callable, Sequence

from audiolesson.episode import codec, measure, mp3
from audiolesson.episode.bed import BED_FORMAT, under
from audiolesson.episode.model import Part, Piece
from audiolesson.episode.mp3 import EncodedPart
from audiolesson.errors import SoundError
from audiolesson.files import digest
from audiolesson.speech.finish import CEILING_DB
from audiolesson.speech.limiter import limit
from audiolesson.units import SAMPLES_PER_MS, Ms

PART_FORMAT = 2
"""Part of every key: raised when the same recipe would give other samples or other figures."""

GUARD_MS = 48
"""Digital silence at both ends of a part: what the encoder spreads over a join dies out in it."""

_LEAD = mp3.ENCODER_DELAY + codec.DECODER_DELAY


def part_key(part: Part, bitrate: int, think_key: str = "", bed_key: str = "") -> str:
    """The digest (64 hex digits) of all that makes a part's bytes; where it starts in the file is no part of that.

    `think_key` and `bed_key` are digests of the show's own sounds for thinking and under speech, "" for none.
    """
    pieces = [
        [piece.at, piece.length, piece.clip, piece.key, think_key or "made" if piece.think else ""]
        for piece in part.pieces
    ]
    bed = digest([BED_FORMAT, bed_key]) if bed_key and _has_bed(part) else ""
    return digest([PART_FORMAT, codec.encoder_name(), bitrate, part.length, pieces, bed])


def render(part: Part, samples_of: Callable[[Piece], bytes], bed: bytes = b"") -> bytes:
    """The samples of a part: `part.length` × 48 of them, 48 ms of digital silence at both ends.

    `samples_of` gives a piece's samples, `piece.length` × 48 of them. `bed` is music that is levelled already
    (`bed.music_bed`); it lies under a part in which someone speaks, ducked and faded. Raises SoundError when a piece
    has another length than planned, ValueError when the plan leaves no silence at an end.
    """
    import numpy as np

    mix = np.zeros(part.length * SAMPLES_PER_MS, np.int32)
    for piece in part.pieces:
        if piece.at < GUARD_MS or piece.at + piece.length > part.length - GUARD_MS:
            raise ValueError(f"{piece} leaves no {GUARD_MS} ms of silence at an end of {part.length} ms")
        samples = np.frombuffer(samples_of(piece), "<i2")
        if len(samples) != piece.length * SAMPLES_PER_MS:
            name = piece.sound or piece.clip or "the time to think"
            hint = "it changed during the build: build again"
            raise SoundError(
                f"{name}: {piece.length} ms of sound were planned, {len(samples) // 48} ms came", hint=hint
            )
        mix[piece.at * SAMPLES_PER_MS :][: len(samples)] += samples
    if bed and _has_bed(part):
        # Both may be at their peak at once; a clip by itself is limited already.
        both = (mix + under(bed, part, GUARD_MS)).astype(np.float32) / np.float32(32768)
        mix = np.rint(limit(both, CEILING_DB) * np.float32(32768)).astype(np.int32)
    return np.clip(mix, -32768, 32767).astype("<i2").tobytes()


def encode(pcm: bytes, bitrate: int) -> EncodedPart:
    """Encode and measure one part: whole frames of house-format samples, `bitrate` in kbit/s (64 to 320).

    The figures are those of the decoded frames, for encoding moves the peak. Threads may encode parts side by side.
    Raises SoundError when the samples are no whole number of frames or the encoder gives something unexpected.
    """
    count, rest = divmod(len(pcm), 2 * mp3.FRAME)
    if rest or not count:
        raise SoundError(f"a part of {len(pcm) // 2} samples is no whole number of frames of {mp3.FRAME}")
    info, frames = mp3.split(codec.encode_mp3(pcm, bitrate))
    if len(frames) != (count + 1) * len(info):
        raise SoundError(f"the encoder gave {len(frames) // len(info)} frames for {count + 1}")
    if not any(pcm):
        return EncodedPart(frames, count, info, 0.0, bytes(4 * 6 * count))
    samples = codec.decode_mp3(frames)[_LEAD : _LEAD + count * mp3.FRAME]
    return EncodedPart(frames, count, info, measure.true_peak(samples), measure.energies(samples))


def level(parts: Sequence[EncodedPart]) -> measure.Level:
    """Loudness and true peak of the file that `mp3.join` makes of these parts."""
    return measure.level((part.energy for part in parts), (part.peak for part in parts))


def speech_level(parts: Sequence[EncodedPart], said: Sequence[tuple[Ms, Ms]]) -> measure.Level:
    """The level of what is said in a file: of its stretches (from, to) ms alone, end to end, without what lies between.

    So time to think, however long, neither thins the speech out nor passes for it.
    """
    energy = b"".join(part.energy for part in parts)
    steps = [energy[4 * (begin // 4) : 4 * (end // 4)] for begin, end in said]
    return measure.level(steps, (part.peak for part in parts))


def _has_bed(part: Part) -> bool:
    return any(piece.clip for piece in part.pieces)
