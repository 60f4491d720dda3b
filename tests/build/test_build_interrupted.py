"""Kills, edits while a build works, damage that keeps its size: what a look at sizes alone would miss."""

import dataclasses
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from showmaker import SCRIPT, bytes_of, edit, make_show

from audiolesson import api
from audiolesson.build.plan import INTERRUPTED, why_stale
from audiolesson.build.reporter import Reporter
from audiolesson.errors import FileError
from audiolesson.files import bytes_digest, staged, sweep, write_new
from audiolesson.manifest import FeedManifest, dump, load_lesson
from audiolesson.show.model import Show


def two_lessons(folder: Path, **options: str) -> Show:
    other = SCRIPT.replace("How rivers move sand", "How seas move sand").replace("03-01T06", "03-02T06")
    return make_show(folder, scripts={"rivers": SCRIPT, "seas": other}, **options)


class EditsMeanwhile(Reporter):
    """An author who saves the script while it is being spoken."""

    def __init__(self, script: Path, old: str, new: str) -> None:
        self.change = (script, old, new)
        self.done = False

    def progress(self, slug: str, stage: str, done: int, total: int) -> None:
        if not self.done:
            edit(*self.change)
            self.done = True


def test_an_edit_while_a_build_works_is_stale_afterwards(show: Show) -> None:
    author = EditsMeanwhile(show.script("rivers"), "builds a beach", "builds a wide beach")
    api.build(show, reporter=author)
    assert author.done
    assert [task.why for task in api.status(show)][:1] == ["scripts/rivers.md edited"]
    api.build(show)
    assert "wide beach" in (show.published / "rivers/index.html").read_text()


def test_files_of_two_builds_are_not_taken_for_fresh_after_a_kill(built: Show) -> None:
    show = built
    before = bytes_of(show.published)
    sound, texts = (show.episode("rivers") / f"episode.{ending}" for ending in ("mp3", "vtt"))
    old = sound.read_bytes()
    texts.unlink()
    texts.mkdir()  # in the way of what is written after the sound
    edit(show.script("rivers"), "Sand sinks there and", "There sinks sand and")
    assert api.build(show).failed
    assert sound.read_bytes() != old and bytes_of(show.published) == before
    edit(show.script("rivers"), "There sinks sand and", "Sand sinks there and")
    texts.rmdir()
    texts.write_bytes(before[_name(before, ".vtt")])
    assert api.status(show)[0].why == "its last build was interrupted"
    assert not api.build(show).failed
    assert bytes_of(show.published) == before and sound.read_bytes() == old


def _name(files: dict[str, bytes], ending: str) -> str:
    return next(name for name in files if name.startswith("rivers/") and name.endswith(ending))


def test_a_manifest_says_that_it_was_interrupted_whatever_else_is_right() -> None:
    assert why_stale(FeedManifest({"a": "1", INTERRUPTED: "yes"}, ()), {"a": "1"}, lambda _: None)
    assert not why_stale(FeedManifest({"a": "1"}, ()), {"a": "1"}, lambda _: None)


def test_what_lies_under_a_wrong_name_never_gets_into_the_feed(built: Show) -> None:
    show = built
    sound = show.episode("rivers") / "episode.mp3"
    data = bytearray(sound.read_bytes())
    data[-100] ^= 0xFF
    sound.write_bytes(data)
    published = next(show.published.glob("rivers/episode-*.mp3"))
    published.unlink()
    with pytest.raises(FileError, match="not as a build made it") as caught:
        api.build(show)
    assert str(sound) in str(caught.value) and "delete it" in caught.value.hint
    assert not published.exists()
    sound.unlink()
    api.build(show)
    assert bytes_digest(published.read_bytes()).startswith(published.name[8:16])


def test_remake_repairs_a_damaged_file_of_the_same_size(built: Show) -> None:
    show = built
    before = bytes_of(show.published), bytes_of(show.episodes)
    for path in (*show.published.rglob("*.*"), *show.episodes.rglob("*.mp3")):
        if path.is_file() and not path.name.startswith("."):
            path.write_bytes(path.read_bytes()[:-1] + b"\0")
    result = api.build(show, remake=True)
    assert not result.failed and (bytes_of(show.published), bytes_of(show.episodes)) == before


def test_a_manifest_with_one_other_letter_counts_as_none(built: Show) -> None:
    show = built
    path = show.episode("rivers") / "manifest.json"
    manifest = load_lesson(path)
    assert manifest is not None
    path.write_bytes(path.read_bytes().replace(b"How rivers move", b"How rivers move"))
    assert load_lesson(path) == manifest
    path.write_bytes(path.read_bytes().replace(b"How rivers move", b"How Rivers move"))
    assert load_lesson(path) is None
    path.write_bytes(dump(dataclasses.replace(manifest, title="Other")))
    assert load_lesson(path) is not None


def test_what_a_killed_writer_left_is_swept_and_never_piles_up(built: Show) -> None:
    show = built
    left = [show.published / "rivers/.index.html.12-34.tmp", show.episode("rivers") / ".episode.mp3.12-34.tmp"]
    cache = [show.work / "clips/ab/.abc.12.34.tmp", show.work / "parts/ab/.abc.12-34.tmp"]
    young = show.work / "parts/ab/.def.12-34.tmp"
    mine = [show.published / ".mine.tmp", show.published / "a.12-34.tmp"]
    for path in (*left, *cache, young, *mine):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"half")
    for path in cache:
        os.utime(path, (time.time() - 4000,) * 2)
    edit(show.script("rivers"), "builds a beach", "builds a wide beach")
    api.build(show)
    assert [path for path in (*left, *cache) if path.exists()] == []
    assert young.exists() and all(path.exists() for path in mine)


def test_sweeping_spares_what_is_young(tmp_path: Path) -> None:
    (tmp_path / ".a.1-2.tmp").touch()
    sweep(tmp_path, older_than_s=60)
    assert (tmp_path / ".a.1-2.tmp").exists()
    sweep(tmp_path)
    assert not (tmp_path / ".a.1-2.tmp").exists()


def test_a_new_file_never_takes_the_place_of_another(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "script.md"
    assert write_new(path, "one") and path.read_text() == "one"
    assert not write_new(path, "two") and path.read_text() == "one"
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    assert not write_new(tmp_path / "link", "two") and (tmp_path / "link").is_symlink()
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["deep", "link", "script.md"]
    with pytest.raises(FileError, match="cannot be written"):
        write_new(path / "below", "two")


def test_what_cannot_be_locked_is_named(show: Show) -> None:
    shutil.rmtree(show.work)
    show.work.write_text("a file in the way")
    with pytest.raises(FileError, match="cannot be locked") as caught:
        api.build(show)
    assert caught.value.hint


def test_a_lesson_that_cannot_be_read_is_an_error_of_that_lesson_alone(tmp_path: Path) -> None:
    show = two_lessons(tmp_path / "show")
    (show.root / "pictures").mkdir()
    (show.root / "pictures/x.png").mkdir()
    edit(show.script("rivers"), "A bend slows", "![a bend](pictures/x.png)\n\nA bend slows")
    edit(show.script("rivers"), "Where the water", "[sound d.wav]\n\nWhere the water")
    (show.root / "sounds/d.wav").mkdir(parents=True)
    result = api.build(show)
    assert [bool(lesson.error) for lesson in result.lessons] == [True, False]
    assert "How seas" in (show.published / "feed.xml").read_text()


def test_a_picture_that_was_lost_since_stays_in_the_feed_while_its_lesson_cannot_be_built(tmp_path: Path) -> None:
    from PIL import Image

    show = two_lessons(tmp_path / "show")
    (show.root / "pictures").mkdir()
    Image.new("RGB", (20, 20), "red").save(show.root / "pictures/x.png")
    edit(show.script("rivers"), "A bend slows", "![a bend](pictures/x.png)\n\nA bend slows")
    assert not api.build(show).failed
    before = bytes_of(show.published)
    picture = _name(before, ".png")
    (show.root / "pictures/x.png").unlink()
    edit(show.script("seas"), "builds a beach", "builds a wide beach")
    assert api.build(show).failed
    after = bytes_of(show.published)
    assert after[picture] == before[picture]
    assert after["rivers/index.html"].count(b"picture-") == before["rivers/index.html"].count(b"picture-") > 0


@pytest.mark.parametrize("moment", range(6))
def test_interrupts_and_kills_leave_no_helper_behind(tmp_path: Path, moment: int) -> None:
    show = two_lessons(tmp_path / "show", voice="espeak")
    process = subprocess.Popen(
        [sys.executable, "-m", "audiolesson", "build"],
        cwd=show.root,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # type: ignore[arg-type,return-value]
    )
    time.sleep(0.15 + moment * 0.2)
    if moment % 2:
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: the helpers hear it too
    else:
        process.kill()
    _, told = process.communicate(timeout=60)
    assert "Traceback" not in told, told
    assert process.returncode in (0, 130, -9, -2), told
    for _ in range(1200):
        if not _group(process.pid):
            break
        time.sleep(0.05)
    assert not _group(process.pid)


def _group(leader: int) -> list[str]:
    """The living processes of a session, by /proc."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = re.sub(r"\(.*\)", "x", stat.read_text(), flags=re.DOTALL).split()
        except OSError:
            continue
        if int(fields[5]) == leader and fields[2] != "Z":
            found.append(stat.parent.name)
    return found


def test_files_of_one_episode_are_replaced_only_when_all_of_them_could_be_written(tmp_path: Path) -> None:
    (tmp_path / "sound").write_bytes(b"old")
    with pytest.raises(FileError), staged(tmp_path, {"sound": b"new", "no/such/folder": b"texts"}) as replace_all:
        replace_all()
    assert bytes_of(tmp_path) == {"sound": b"old"}
    with staged(tmp_path, {"sound": b"new", "texts": b"words"}) as replace_all:
        assert (tmp_path / "sound").read_bytes() == b"old"
        replace_all()
    assert bytes_of(tmp_path) == {"sound": b"new", "texts": b"words"}
