"""Parts: their keys tell all that makes them, their samples lie where the plan says, the cache never lies."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from sound_examples import part_of, speech

from audiolesson.episode import parts, sounds
from audiolesson.episode.model import Part, Piece
from audiolesson.episode.part_cache import PartCache
from audiolesson.errors import FileError, SoundError
from audiolesson.units import Ms

FIRST = Piece(Ms(48), Ms(1000), clip="a" * 64)
SECOND = Piece(Ms(1300), Ms(500), clip="b" * 64)
PART = Part(Ms(0), Ms(2400), (FIRST, SECOND))


def _samples_of(piece: Piece) -> bytes:
    return speech(piece.length / 1000, seed=piece.at).tobytes()


def test_equal_recipes_share_a_key_wherever_they_stand() -> None:
    assert parts.part_key(PART, 96) == parts.part_key(replace(PART, start=Ms(48_000)), 96)


def test_all_that_changes_the_bytes_changes_the_key() -> None:
    think = replace(SECOND, clip="", think=True)
    sound = replace(SECOND, clip="", sound="chime.wav", key="c" * 64)
    variants = [
        PART,
        replace(PART, length=Ms(2424)),
        replace(PART, pieces=(FIRST,)),
        replace(PART, pieces=(FIRST, replace(SECOND, at=Ms(1301)))),
        replace(PART, pieces=(FIRST, replace(SECOND, length=Ms(501)))),
        replace(PART, pieces=(FIRST, replace(SECOND, clip="d" * 64))),
        replace(PART, pieces=(FIRST, think)),
        replace(PART, pieces=(FIRST, sound)),
        replace(PART, pieces=(FIRST, replace(sound, key="e" * 64))),
    ]
    keys = {parts.part_key(part, 96) for part in variants}
    keys |= {parts.part_key(PART, 128), parts.part_key(PART, 96, bed_key="f" * 64)}
    keys |= {parts.part_key(variants[6], 96, think_key="f" * 64)}
    assert len(keys) == len(variants) + 3


def test_a_bed_or_think_sound_changes_only_the_parts_that_hold_it() -> None:
    silence = Part(Ms(0), Ms(720), ())
    assert parts.part_key(silence, 96, "a" * 64, "b" * 64) == parts.part_key(silence, 96)
    assert parts.part_key(PART, 96, think_key="a" * 64) == parts.part_key(PART, 96)


def test_the_name_of_a_sound_file_does_not_count_its_content_does() -> None:
    pieces = [Piece(Ms(48), Ms(100), sound=name, key="c" * 64) for name in ("a.wav", "b.wav")]
    assert len({parts.part_key(Part(Ms(0), Ms(240), (piece,)), 96) for piece in pieces}) == 1


def test_pieces_lie_where_the_plan_says_in_digital_silence() -> None:
    samples = np.frombuffer(parts.render(PART, _samples_of), "<i2")
    assert len(samples) == 2400 * 48
    assert not samples[: 48 * 48].any() and not samples[-48 * 48 :].any()
    assert samples[48 * 48 : 1048 * 48].tobytes() == _samples_of(FIRST)
    assert not samples[1048 * 48 : 1300 * 48].any()
    assert samples[1300 * 48 : 1800 * 48].tobytes() == _samples_of(SECOND)


def test_pieces_that_overlap_are_mixed_and_never_wrap() -> None:
    loud = np.full(48 * 1000, 30_000, "<i2").tobytes()
    overlapping = Part(Ms(0), Ms(2400), (replace(FIRST, at=Ms(100)), replace(FIRST, at=Ms(600))))
    samples = np.frombuffer(parts.render(overlapping, lambda piece: loud), "<i2")
    assert (samples[700 * 48 : 1000 * 48] == 32_767).all()
    assert (samples[200 * 48 : 500 * 48] == 30_000).all()


@pytest.mark.parametrize("at", [0, 47, 1353])
def test_a_plan_without_silence_at_an_end_is_refused(at: int) -> None:
    with pytest.raises(ValueError, match="48 ms of silence"):
        parts.render(Part(Ms(0), Ms(2400), (Piece(Ms(at), Ms(1000), clip="a"),)), _samples_of)


def test_a_sound_that_changed_during_the_build_is_named() -> None:
    piece = Piece(Ms(48), Ms(100), sound="chime.wav", key="c")
    with pytest.raises(SoundError, match=r"chime.wav.*100 ms.*50 ms came"):
        parts.render(Part(Ms(0), Ms(240), (piece,)), lambda piece: bytes(2 * 48 * 50))


def test_each_kind_of_piece_gets_its_own_samples() -> None:
    clips, files = {"a": b"clip"}, {"chime.wav": b"file"}
    assert sounds.samples_of(Piece(Ms(48), Ms(9), clip="a"), clips.__getitem__, files.__getitem__) == b"clip"
    assert sounds.samples_of(Piece(Ms(48), Ms(9), sound="chime.wav"), clips.__getitem__, files.__getitem__) == b"file"
    think = Piece(Ms(48), Ms(900), think=True)
    made = sounds.samples_of(think, clips.__getitem__, files.__getitem__)
    own = sounds.samples_of(
        think, clips.__getitem__, files.__getitem__, lambda length: sounds.own_think_bed(made, length, "made.wav")
    )
    assert made == sounds.think_bed(Ms(900)) != own
    assert sounds.length_of(own) == 900


def test_the_figures_of_a_part_stand_at_the_time_of_its_sound() -> None:
    samples = np.zeros(50 * 1152, "<i2")
    samples[600 * 48 : 604 * 48] = speech(0.004, level=0.5)
    part = parts.encode(samples.tobytes(), 96)
    energy = np.frombuffer(part.energy, "<f4")
    assert len(energy) == 50 * 24 // 4
    assert energy.argmax() == 600 // 4


def test_the_level_of_speech_is_that_of_its_stretches_alone() -> None:
    said = speech(4.0, level=0.3)
    samples = np.zeros(2_500 * 1152, "<i2")  # a minute, of which four seconds are speech
    samples[1_200 * 48 : 5_200 * 48] = said
    samples[6_000 * 48 : 58_800 * 48] = np.frombuffer(sounds.think_bed(Ms(52_800)), "<i2")
    part = parts.encode(samples.tobytes(), 96)
    spoken = parts.speech_level([part], [(Ms(1_200), Ms(5_200))])
    alone = parts.level([parts.encode(said[: 166 * 1152].tobytes(), 96)])
    assert abs(spoken.loudness - alone.loudness) < 0.3
    assert parts.level([part]).loudness < spoken.loudness - 5 and spoken.peak == parts.level([part]).peak


def test_half_a_frame_is_no_part() -> None:
    with pytest.raises(SoundError, match="whole number of frames"):
        parts.encode(bytes(1152), 96)
    with pytest.raises(SoundError, match="whole number of frames"):
        parts.encode(b"", 96)


def test_a_cached_part_comes_back_as_it_was(tmp_path: Path) -> None:
    cache = PartCache(tmp_path / "parts")
    part, key = parts.encode(part_of(40), 96), parts.part_key(PART, 96)
    assert cache.get(key) is None
    cache.put(key, part)
    assert cache.get(key) == part
    assert cache.path(key) == tmp_path / "parts" / key[:2] / key


def test_a_damaged_part_is_made_again(tmp_path: Path) -> None:
    cache = PartCache(tmp_path)
    part, key = parts.encode(part_of(6), 96), parts.part_key(PART, 96)
    cache.put(key, part)
    whole = cache.path(key).read_bytes()
    other = "0" * 64
    cache.path(other).parent.mkdir()
    cache.path(other).write_bytes(whole)
    assert cache.get(other) is None, "an entry under another's name"
    for place in (0, 30, 55, 100, len(whole) // 2, len(whole) - 1):
        cache.path(key).write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert cache.get(key) is None, place
        cache.path(key).write_bytes(whole[:place])
        assert cache.get(key) is None, place
    cache.put(key, part)
    assert cache.get(key) == part


def test_threads_may_keep_the_same_part_at_once(tmp_path: Path) -> None:
    part = parts.encode(part_of(40), 96)
    keys = [f"{number:064x}" for number in range(40) for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda key: PartCache(tmp_path).put(key, part), keys))
    assert all(PartCache(tmp_path).get(key) == part for key in keys)


def test_a_key_cannot_leave_the_cache(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no key"):
        PartCache(tmp_path).path("../../etc/passwd")


def test_a_cache_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "parts").write_text("a file")
    with pytest.raises(FileError, match="cannot be written"):
        PartCache(tmp_path / "parts").put("a" * 64, parts.encode(part_of(2), 96))
