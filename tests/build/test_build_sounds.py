"""Sounds around and between the segments: of the show's files, or made by the program; the fit counts them."""

import io
import wave
from pathlib import Path

import pytest
from showmaker import bytes_of, edit, make_show, without_sounds

from audiolesson import api
from audiolesson.build.freshness import manifest_of
from audiolesson.episode.made_sounds import MADE, made_sound
from audiolesson.manifest import LessonManifest
from audiolesson.show.model import Show
from audiolesson.show.read import load_show

ALL = "[sound]\nopening = true\nbetween = true\nclosing = true\n\n[length]\n"


def with_sounds(folder: Path, settings: str = ALL, length: str = "full") -> Show:
    show = make_show(folder, length=length)
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
    assert result.lessons[0].why == "show.toml edited" and result.lessons[0].spoken == 0
    assert bytes_of(show.published) != before
