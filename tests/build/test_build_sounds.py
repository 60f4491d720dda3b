"""Sounds around and between the segments: of the show's files, or made by the program; the fit counts them."""

import io
import wave
from pathlib import Path

import pytest
from showmaker import bytes_of, edit, make_show, with_pictures, without_sounds

from audiolesson import api
from audiolesson.build.freshness import manifest_of
from audiolesson.episode.made_sounds import MADE, made_sound
from audiolesson.manifest import LessonManifest
from audiolesson.show.model import Show
from audiolesson.show.read import load_show

ALL = "[sound]\nopening = true\nbetween = true\nclosing = true\n\n[length]\n"


def with_sounds(folder: Path, settings: str = ALL, length: str = "full") -> Show:
    show = with_pictures(make_show(folder, length=length))
    edit(show.root / "show.toml", "[length]\n", settings)
    return load_show(show.root)


def wav(samples: bytes) -> bytes:
    """House-format samples as a WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(48_000)
        writer.writeframes(samples)
    return file.getvalue()


def built(show: Show) -> LessonManifest:
    result = api.build(show, workers=2)
    assert not result.failed, result
    made = manifest_of(show, "rivers")
    assert made is not None
    return made


def test_sounds_that_the_program_makes_stand_before_between_and_behind_the_segments(tmp_path: Path) -> None:
    plain, rich = built(without_sounds(make_show(tmp_path / "plain"))), built(with_sounds(tmp_path / "rich"))
    lengths = {kind: len(made_sound(kind)) // 96 for kind in MADE}
    more = lengths["opening"] + lengths["closing"] + 2 * lengths["between"]
    assert more <= rich.length - plain.length <= more + 2 * 500 + 2 * 120
    assert len(rich.parts) == len(plain.parts) + 4
    assert rich.segments[0].start == 0 and rich.segments[0].sentences[0].start > lengths["opening"]
    for before, after in zip(rich.segments, rich.segments[1:], strict=False):
        assert after.sentences[0].start - before.sentences[-1].end > lengths["between"]
        assert after.sentences[0].start - after.start < 100, "a chapter begins behind the sound"


def test_a_show_that_says_nothing_of_sounds_has_the_made_ones(tmp_path: Path) -> None:
    assert built(make_show(tmp_path / "silent")).parts == built(with_sounds(tmp_path / "rich")).parts


def test_a_length_that_is_asked_for_counts_the_sounds(tmp_path: Path) -> None:
    assert abs(built(with_sounds(tmp_path / "show", length="0:28")).length - 28_000) <= 24


def test_sounds_false_turns_all_of_them_off(tmp_path: Path) -> None:
    show = make_show(tmp_path / "plain")
    edit(show.root / "show.toml", "[length]", "[sound]\nopening = false\nbetween = false\nclosing = false\n\n[length]")
    plain = built(load_show(show.root))
    show = without_sounds(with_sounds(tmp_path / "show"))
    show.sounds.mkdir()
    (show.sounds / "chime.wav").write_bytes(wav(made_sound("between")))
    edit(show.script("rivers"), "Where the water is fast", "[sound chime.wav]\n\nWhere the water is fast")
    assert built(load_show(show.root)).length == plain.length


def test_an_episode_that_is_time_to_think_for_the_most_part_is_told_so_and_not_to_clean(tmp_path: Path) -> None:
    talk = "\n\n".join(
        f"What does a river carry to the sea, besides the water of land {number}?\n\n[think 60s]\n\nIt carries sand."
        for number in range(16)
    )
    head = "---\ntitle: Rivers\ndate: 2026-03-01T06:00:00Z\n---\n\n## Why rivers move sand\n\n"
    show = with_pictures(make_show(tmp_path / "show", scripts={"rivers": head + talk}))
    error = api.build(show, workers=2).lessons[0].error
    assert error and "LUFS, not -16, though what is said has -1" in error.message
    assert "[think 5s]" in error.hint and "clean" not in error.hint


def test_a_made_sound_is_soft_short_and_always_the_same() -> None:
    import numpy as np

    for kind in MADE:
        samples = np.frombuffer(made_sound(kind), "<i2").astype(int)
        assert len(samples) % 48 == 0 and len(samples) <= 2_500 * 48
        assert abs(samples).max() <= 5_200 and abs(samples[:24]).max() < 200 and abs(samples[-24:]).max() < 60


@pytest.mark.parametrize("key", ["opening", "between", "closing"])
def test_a_sound_that_is_changed_makes_the_episode_anew_and_speaks_nothing(tmp_path: Path, key: str) -> None:
    show = with_sounds(tmp_path / "show")
    built(show)
    before = bytes_of(show.published)
    edit(show.root / "show.toml", f"{key} = true", f"{key} = false")
    result = api.build(load_show(show.root))
    assert result.lessons[0].why == f"show.toml edited (sound.{key})" and result.lessons[0].spoken == 0
    assert bytes_of(show.published) != before


def with_music(folder: Path, length: str = "full", voice: str = "tone") -> Show:
    import numpy as np

    show = with_pictures(make_show(folder, length=length, voice=voice))
    edit(show.root / "show.toml", "[length]\n", '[sound]\nbed = "music.wav"\n\n[length]\n')
    show.sounds.mkdir()
    time = np.arange(20 * 48_000) / 48_000
    chord = sum(np.sin(2 * np.pi * pitch * time) for pitch in (220.0, 277.2, 329.6))
    (show.sounds / "music.wav").write_bytes(wav(np.rint(6_000 * chord).astype("<i2").tobytes()))
    return load_show(show.root)


def test_an_edit_under_music_encodes_its_segment_and_leaves_all_others(tmp_path: Path) -> None:
    show = with_music(tmp_path / "show")
    before = built(show)
    edit(show.script("rivers"), "Sand sinks there", "Much of the sand sinks down there")
    after = built(show)
    assert len([key for key in after.parts if key not in before.parts]) == 1
    assert [s.end - s.start for s in after.segments][::2] == [s.end - s.start for s in before.segments][::2]
    fresh = with_music(tmp_path / "fresh")
    fresh.script("rivers").write_bytes(show.script("rivers").read_bytes())
    assert built(fresh) == after
    assert bytes_of(fresh.published) == bytes_of(show.published)


def test_an_episode_with_music_has_its_length_its_loudness_and_its_peak(tmp_path: Path) -> None:
    made = built(with_music(tmp_path / "show", length="0:40", voice="espeak"))
    assert abs(made.length - 40_000) <= 24
    assert -1_650 <= made.loudness <= -1_550 and made.peak <= -100


def test_music_that_is_changed_or_lost_from_the_cache_makes_no_stale_sound(tmp_path: Path) -> None:
    show = with_music(tmp_path / "show")
    first = built(show)
    for path in (show.work / "sounds").rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:-9])
    edit(show.root / "show.toml", "[length]\n", "[drill]\n\n[length]\n")
    edit(show.script("rivers"), "Sand sinks there", "There sand sinks")
    edited = built(show)
    assert [key for key in edited.parts if key not in first.parts] != []
    (show.sounds / "music.wav").write_bytes(wav(made_sound("opening")))
    result = api.build(show)
    assert result.lessons[0].why == "sounds/music.wav edited"
