"""Music under the speech: how loud it is, where it comes up, and that it never hurts what is said."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from sound_examples import output, speech

from audiolesson.episode import measure, parts, sounds
from audiolesson.episode.bed import ATTACK_MS, HOLD_MS, LONG_PAUSE_MS, RELEASE_MS, ducking, fades, music_bed, under
from audiolesson.episode.codec import decode_mp3, encode_mp3
from audiolesson.episode.model import Part, Piece
from audiolesson.errors import SoundError
from audiolesson.units import Ms

LOW = 10 ** (-8 / 20)
FIRST = Piece(Ms(504), Ms(2_000), clip="a" * 64)
NEAR = Piece(Ms(3_404), Ms(1_000), clip="b" * 64)
FAR = Piece(Ms(7_404), Ms(1_000), clip="c" * 64)
PART = Part(Ms(0), Ms(9_432), (FIRST, NEAR, FAR))
"""Speech, 900 ms of silence, speech, 3 s of silence, speech, and a tail."""


def hum(seconds: float = 20.0) -> bytes:
    """Even music: a chord."""
    time = np.arange(round(seconds * 48_000)) / 48_000
    chord = sum(np.sin(2 * np.pi * pitch * time) for pitch in (220.0, 277.2, 329.6))
    return np.rint(5_000 * chord).astype("<i2").tobytes()


def heard_of(music: NDArray[np.float32], begin: int, end: int) -> float:
    """The level of a stretch of ms, in dB of full scale."""
    return float(20 * np.log10(np.sqrt(np.mean(np.square(music[begin * 48 : end * 48] / 32768))) + 1e-9))


def after_mp3(pcm: bytes) -> NDArray[np.float32]:
    return decode_mp3(encode_mp3(pcm, 96))[1105:][: len(pcm) // 2]


def spoken(piece: Piece) -> bytes:
    return speech(piece.length / 1000, seed=piece.at).tobytes()


def test_music_is_8_db_softer_under_speech_and_comes_up_in_long_pauses_only() -> None:
    music = under(music_bed(hum()), PART, 48)
    up = heard_of(music, 5_100, 7_000)
    for begin, end in [(600, 2_500), (2_504, 3_404), (3_404, 4_404), (7_404, 8_404)]:
        assert heard_of(music, begin, end) == pytest.approx(up - 8, abs=0.2), (begin, end)
    assert heard_of(music, 4_404, 4_500) == pytest.approx(up - 8, abs=0.2), "it waits behind the last word"
    assert up - 8 < heard_of(music, 4_700, 4_800) < up - 1, "then it rises"


def test_the_stated_levels_are_those_of_the_finished_file() -> None:
    bed = music_bed(hum())
    assert measure.level_of(after_mp3(bed)).loudness == pytest.approx(-28, abs=0.2)
    ducked = np.frombuffer(bed, "<i2").astype(np.float32) * np.float32(LOW)
    assert measure.level_of(after_mp3(ducked.astype("<i2").tobytes())).loudness == pytest.approx(-36, abs=0.2)


def test_the_music_is_down_before_the_next_word_begins() -> None:
    line = ducking(PART, 48)
    at = np.interp(np.arange(PART.length), *zip(*line, strict=True))
    for piece in PART.pieces:
        assert at[piece.at : piece.at + piece.length] == pytest.approx(LOW)
    assert at[7_404 - ATTACK_MS] == pytest.approx(1) and at[4_404 + HOLD_MS + RELEASE_MS] == pytest.approx(1)
    assert HOLD_MS + RELEASE_MS + ATTACK_MS <= LONG_PAUSE_MS


def test_music_begins_and_ends_softly_inside_its_part() -> None:
    music = under(music_bed(hum()), PART, 48)
    assert not music[: 48 * 48].any() and not music[-48 * 48 :].any()
    assert heard_of(music, 48, 68) < heard_of(music, 5_100, 7_000) - 20
    assert heard_of(music, 9_364, 9_384) < heard_of(music, 5_100, 7_000) - 20
    assert heard_of(music, 8_650, 8_800) > heard_of(music, 7_500, 8_400) + 2, "it comes up behind the last word"


def test_time_to_think_leaves_the_music_up_and_a_sound_does_not() -> None:
    think = replace(NEAR, at=Ms(2_504), length=Ms(4_900), clip="", think=True)
    line = ducking(replace(PART, pieces=(FIRST, think, FAR)), 48)
    assert np.interp(5_000, *zip(*line, strict=True)) == 1
    sound = replace(think, think=False, sound="chime.wav", key="d" * 64)
    line = ducking(replace(PART, pieces=(FIRST, sound, FAR)), 48)
    assert np.interp(5_000, *zip(*line, strict=True)) == pytest.approx(LOW)


@pytest.mark.parametrize("length", [144, 400, 1_512])
def test_a_part_too_short_for_its_fades_is_no_trouble(length: int) -> None:
    short = Part(Ms(0), Ms(length), (Piece(Ms(48), Ms(length - 96), clip="a" * 64),))
    assert len(under(music_bed(hum(2)), short, 48)) == length * 48
    assert [time for time, _ in fades(short, 48)] == sorted(time for time, _ in fades(short, 48))


def test_music_plays_where_someone_speaks_and_nowhere_else() -> None:
    silence = Part(Ms(0), Ms(720), ())
    assert not any(parts.render(silence, spoken, music_bed(hum(2))))
    assert parts.part_key(silence, 96, bed_key="f" * 64) == parts.part_key(silence, 96)
    assert parts.part_key(PART, 96, bed_key="f" * 64) != parts.part_key(PART, 96)


def test_music_that_is_shorter_than_the_part_is_repeated() -> None:
    music = under(music_bed(hum(0.7)), PART, 48)
    assert heard_of(music, 6_000, 7_000) == pytest.approx(heard_of(music, 5_100, 6_000), abs=1)


def test_music_and_speech_at_their_peak_together_stay_under_the_ceiling() -> None:
    time = np.arange(5 * 48_000) % 12_000
    strokes = 24_000 * np.sin(time / 10) * np.exp(-time / 500)
    bed = music_bed(np.rint(strokes).astype("<i2").tobytes())
    loud = Part(Ms(0), Ms(2_400), (Piece(Ms(48), Ms(2_300), clip="a" * 64),))
    clip = 27_000 * np.sin(np.arange(2_300 * 48) / 60) * np.hanning(2_300 * 48)
    pcm = parts.render(loud, lambda _: np.rint(clip).astype("<i2").tobytes(), bed)
    assert measure.true_peak(np.frombuffer(pcm, "<i2").astype(np.float32) / 32768) <= 10 ** (-1.5 / 20)


def test_strokes_in_music_are_softened_and_not_cut_off() -> None:
    strokes = speech(4, level=0.001).astype(float)
    strokes[::48_000] = 30_000
    heard = np.frombuffer(music_bed(np.rint(strokes).astype("<i2").tobytes()), "<i2").astype(np.float32) / 32768
    assert measure.true_peak(heard) <= 10 ** (-11.9 / 20)


def test_a_loud_passage_makes_the_whole_of_the_music_softer() -> None:
    quiet = np.frombuffer(hum(30), "<i2").astype(np.float32) * np.float32(0.2)
    quiet[48_000 * 10 : 48_000 * 14] *= 4
    heard = np.frombuffer(music_bed(quiet.astype("<i2").tobytes()), "<i2").astype(np.float32) / 32768
    steps = measure.energies(heard)
    assert measure.loudest(steps, Ms(3_000)) == pytest.approx(-28 + 3 + 0.445, abs=0.3)


def test_silence_is_no_music() -> None:
    with pytest.raises(SoundError, match="too quiet"):
        music_bed(bytes(2 * 48_000))


@pytest.mark.parametrize("name", ["bed.m4a", "bed.opus", "bed.mka"])
def test_what_only_ffmpeg_reads_is_read_by_it(name: str, tmp_path: Path) -> None:
    output("ffmpeg", "-v", "error", "-f", "lavfi", "-i", "sine=440:duration=2", "-ac", "2", tmp_path / name)
    heard = np.frombuffer(sounds.load_sound(tmp_path / name), "<i2").astype(int)
    assert abs(len(heard) / 48 - 2_000) < 60 and np.abs(heard).max() > 1_000


def test_a_playlist_does_not_make_ffmpeg_read_other_files(tmp_path: Path) -> None:
    output("ffmpeg", "-v", "error", "-f", "lavfi", "-i", "sine=440:duration=2", tmp_path / "secret.wav")
    for name, text in [
        ("x.m3u8", "#EXTM3U\n#EXTINF:2,\nsecret.wav\n"),
        ("x.ffconcat", "ffconcat version 1.0\nfile secret.wav\n"),
    ]:
        (tmp_path / name).write_text(text)
        with pytest.raises(SoundError, match="cannot be used as a sound"):
            sounds.load_sound(tmp_path / name)


def test_without_ffmpeg_an_unknown_kind_of_file_says_what_helps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bed.m4a").write_bytes(b"\0\0\0 ftypM4A " + bytes(200))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SoundError) as caught:
        sounds.load_sound(tmp_path / "bed.m4a")
    assert "install ffmpeg" in caught.value.hint
