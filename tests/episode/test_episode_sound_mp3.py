"""Parts joined into one file decode to exactly their samples, everywhere."""

import struct
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from mutagen.mp3 import MP3, BitrateMode
from sound_examples import decoded_by_ffmpeg, output, part_of

from audiolesson.episode import codec, mp3, parts
from audiolesson.errors import SoundError

LEAD = 576 + 529


@pytest.fixture(scope="module")
def pcms() -> list[bytes]:
    """Seven parts with speech, and between them parts of silence of 1, 30 and 43 frames."""
    spoken = [part_of(90 + 20 * number, seed=number) for number in range(7)]
    silent = [bytes(2304 * frames) for frames in (1, 30, 43, 2, 1, 60)]
    return [pcm for pair in zip(spoken, [*silent, b""], strict=True) for pcm in pair if pcm]


@pytest.fixture(scope="module")
def encoded(pcms: list[bytes]) -> list[mp3.EncodedPart]:
    return [parts.encode(pcm, 96) for pcm in pcms]


@pytest.fixture(scope="module")
def joined(encoded: list[mp3.EncodedPart], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("joined") / "joined.mp3"
    path.write_bytes(mp3.join(encoded))
    return path


def _error_db(heard: np.ndarray, meant: np.ndarray) -> float:
    return float(10 * np.log10(np.mean((heard.astype(float) - meant) ** 2) / 32768**2 + 1e-12))


def test_joined_parts_sound_as_one_encoding_of_all_their_samples(pcms: list[bytes], joined: Path) -> None:
    meant = np.frombuffer(b"".join(pcms), "<i2").astype(float) * 10 ** (-0.445 / 20)
    heard = codec.decode_mp3(joined.read_bytes())[LEAD:] * 32768.0
    assert len(meant) <= len(heard) < len(meant) + 1152
    whole = codec.decode_mp3(codec.encode_mp3(b"".join(pcms), 96))[LEAD:] * 32768.0
    ends = np.cumsum([len(pcm) // 2 for pcm in pcms])[:-1]
    for end in ends:
        around = slice(end - 4 * 1152, end + 4 * 1152)
        assert _error_db(heard[around], meant[around]) <= _error_db(whole[around], meant[around]) + 1.0
        quiet = slice(end - 1152, end + 1152)
        assert _error_db(heard[quiet], meant[quiet]) < -75
    assert _error_db(heard[: len(meant)], meant) <= _error_db(whole[: len(meant)], meant) + 0.3


def test_every_reader_agrees_on_the_exact_length(pcms: list[bytes], joined: Path) -> None:
    samples = sum(len(pcm) for pcm in pcms) // 2
    info = MP3(joined).info
    assert round(info.length * 48_000) == samples
    assert (info.bitrate, info.bitrate_mode, info.sample_rate, info.channels) == (96_000, BitrateMode.CBR, 48_000, 1)
    assert mp3.gapless(joined.read_bytes()) == (576, samples)


def test_ffmpeg_decodes_exactly_the_samples(pcms: list[bytes], joined: Path) -> None:
    assert len(decoded_by_ffmpeg(joined)) == sum(len(pcm) for pcm in pcms) // 2


def test_lame_decodes_exactly_the_samples(pcms: list[bytes], joined: Path) -> None:
    wave = joined.with_suffix(".lame.raw")
    output("lame", "--quiet", "--decode", "-t", joined, wave)
    assert wave.stat().st_size == sum(len(pcm) for pcm in pcms)


def test_validators_have_nothing_to_say(joined: Path) -> None:
    said = output("mp3val", joined)
    assert "WARNING" not in said.replace("No supported tags in the file", "").replace('WARNING: "' + str(joined), "")
    assert "MPEG frames (MPEG 1 Layer III), no tags, CBR" in said
    assert output("mp3check", "--error-check", joined).strip() in ("", str(joined))


def test_the_info_frame_of_one_part_is_the_encoders_own() -> None:
    pcm = part_of(120)
    whole = codec.encode_mp3(pcm, 96)
    ours = mp3.join([parts.encode(pcm, 96)])
    assert ours[288:] == whole[288:]
    toc = slice(21 + 16, 21 + 116)
    assert ours[:37] == whole[:37]
    assert ours[137 : 141 + 34] == whole[137 : 141 + 34]
    assert max(abs(a - b) for a, b in zip(ours[toc], whole[toc], strict=True)) <= 4
    assert struct.unpack(">H", ours[175:177])[0] == mp3.crc16(ours[:175])


@pytest.mark.parametrize("frames", [1, 2, 3, 5, 30])
@pytest.mark.parametrize("bitrate", [64, 96, 192])
def test_short_parts_keep_their_length(frames: int, bitrate: int, tmp_path: Path) -> None:
    part = parts.encode(part_of(frames), bitrate)
    assert part.count == frames
    path = tmp_path / "short.mp3"
    path.write_bytes(mp3.join([part, part]))
    assert round(MP3(path).info.length * 48_000) == 2 * frames * 1152


def test_digital_silence_decodes_to_digital_silence() -> None:
    part = parts.encode(bytes(2 * 1152 * 30), 96)
    assert not codec.decode_mp3(part.frames).any()
    assert part.peak == 0.0


def test_parts_of_two_bit_rates_are_refused() -> None:
    with pytest.raises(SoundError, match="one bit rate"):
        mp3.join([parts.encode(part_of(2), 96), parts.encode(part_of(2), 128)])
    with pytest.raises(SoundError):
        mp3.join([])


def test_a_bit_rate_without_room_for_an_info_frame_is_refused() -> None:
    with pytest.raises(SoundError, match="Info frame"):
        parts.encode(part_of(2), 32)


def test_encoding_gives_the_same_bytes_in_any_number_of_threads(
    pcms: list[bytes], encoded: list[mp3.EncodedPart]
) -> None:
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda pcm: parts.encode(pcm, 96), pcms)) == encoded


@pytest.mark.parametrize("size", [0, 1, 287, 288, 289, 3000])
def test_the_fast_checksum_is_the_plain_one(size: int) -> None:
    data = bytes((7 * number * number + 3) % 256 for number in range(size))
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ 0xA001 if crc & 1 else crc >> 1
    assert mp3.crc16(data) == crc
