"""A segment's picture reaches the file, the chapters, the feed's folder and the page."""

import io
import json
import subprocess
from pathlib import Path

import pytest
from mutagen.id3 import ID3
from PIL import Image
from showmaker import edit, make_show

from audiolesson import api
from audiolesson.build import covers
from audiolesson.speech import pool


def test_a_chapters_picture_is_in_the_file_the_json_and_the_page_with_its_words(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show")
    (show.root / "pictures").mkdir()
    Image.new("RGB", (900, 600), "teal").save(show.root / "pictures" / "bend.png")
    edit(show.script("rivers"), "A bend slows", "![A bend seen from above](pictures/bend.png)\n\nA bend slows")
    assert not api.build(show).failed
    folder = show.episode("rivers")
    pictures = [frame.sub_frames.getall("APIC") for frame in ID3(folder / "episode.mp3").getall("CHAP")]
    assert [len(found) for found in pictures] == [0, 1, 0]
    assert Image.open(io.BytesIO(pictures[1][0].data)).size == (300, 200)
    addresses = [
        chapter.get("img", "") for chapter in json.loads((folder / "episode.chapters.json").read_text())["chapters"]
    ]
    assert addresses[1].startswith(show.address) and not addresses[0] and not addresses[2]
    assert (show.published / addresses[1].removeprefix(show.address)).is_file()
    assert 'alt="A bend seen from above"' in (show.published / "rivers" / "index.html").read_text()
    edit(show.script("rivers"), "seen from above", "in spring")
    api.build(show)
    assert 'alt="A bend in spring"' in (show.published / "rivers" / "index.html").read_text()


def test_a_picture_or_sound_that_is_none_is_named_without_an_address_in_memory(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show")
    for folder, name, line in (
        ("pictures", "bend.png", "![a bend](pictures/bend.png)"),
        ("sounds", "x.wav", "[sound x.wav]"),
    ):
        (show.root / folder).mkdir()
        (show.root / folder / name).write_bytes(b"garbage")
        original = show.script("rivers").read_text()
        edit(show.script("rivers"), "A bend slows", f"{line}\n\nA bend slows")
        error = str(api.build(show).lessons[0].error)
        assert name in error and "0x" not in error and "save it" in error
        show.script("rivers").write_text(original)


def test_a_manifest_says_with_which_program_encoder_and_voices_it_was_made(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show")
    api.build(show)
    made = json.loads((show.episode("rivers") / "manifest.json").read_text())["made_by"]
    assert sorted(made) == ["audiolesson", "encoder", "voice tone"] and all(made.values())


def test_pictures_that_another_process_draws_are_those_that_are_drawn_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    covers_of = {}
    for workers, module in ((1, ""), (2, ""), (2, "audiolesson.feed.no_such_module")):
        show = make_show(tmp_path / f"show{len(covers_of)}")
        asked: list[str] = []

        def started(name: str, *words: str, asked: list[str] = asked, other: str = module) -> subprocess.Popen[bytes]:
            asked.append(name)
            return pool.started(other or name, *words)

        monkeypatch.setattr(covers, "started", started)
        assert not api.build(show, workers=workers).failed
        covers_of[workers, module] = sorted(path.name for path in show.published.rglob("*cover*.jpg"))
        assert asked == (["audiolesson.feed.draw"] if workers > 1 else [])
    assert len({*map(tuple, covers_of.values())}) == 1 and len(covers_of[1, ""]) > 2


def test_a_process_that_dies_before_it_is_asked_fails_no_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def started(name: str, *words: str) -> subprocess.Popen[bytes]:
        process = pool.started("audiolesson.feed.no_such_module")
        process.wait()
        return process

    monkeypatch.setattr(covers, "started", started)
    show = make_show(tmp_path / "show")
    assert not api.build(show, workers=2).failed
    assert list(show.published.rglob("*cover*.jpg"))
