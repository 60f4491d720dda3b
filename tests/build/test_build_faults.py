"""Whatever goes wrong, the old episode and feed stay intact, and the message says what to do."""

import resource
import signal
import subprocess
import sys
import time
from pathlib import Path
from shutil import rmtree

import pytest
from showmaker import SCRIPT, bytes_of, edit, make_show

from audiolesson import api
from audiolesson.errors import FileError, ProblemsError
from audiolesson.files import lock
from audiolesson.show.model import Show
from audiolesson.show.read import load_show


def test_a_script_with_mistakes_keeps_the_old_episode_and_names_them_all(built: Show) -> None:
    show = built
    before = bytes_of(show.episodes), bytes_of(show.published)
    edit(show.script("rivers"), "Where the water", "- a bullet\n\nWhere the water")
    edit(show.script("rivers"), "On the outer side", "[puase 2s]\n\nOn the outer side")
    result = api.build(show)
    error = result.lessons[0].error
    assert result.failed and isinstance(error, ProblemsError)
    assert len(error.problems) >= 2 and all(p.place.file == "scripts/rivers.md" for p in error.problems)
    assert (bytes_of(show.episodes), bytes_of(show.published)) == before


def test_a_lesson_that_fails_does_not_stop_the_others(tmp_path: Path) -> None:
    broken = SCRIPT.replace("[What slows", "[Was slows\n\n| a | b |\n|---|---|\n\n## [What slows")
    good = SCRIPT.replace("How rivers", "How seas").replace("03-01", "03-02")
    show = make_show(tmp_path / "show", scripts={"broken": broken.replace("03-01", "03-03"), "seas": good})
    result = api.build(show)
    assert [lesson.error is None for lesson in result.lessons] == [False, True]
    assert "How seas move sand" in (show.published / "feed.xml").read_text()


def test_a_missing_sound_is_named_with_its_line(show: Show) -> None:
    edit(show.script("rivers"), "Where the water", "[sound chime.wav]\n\nWhere the water")
    error = api.build(show).lessons[0].error
    assert error is not None and "chime.wav" in str(error) and "scripts/rivers.md:12" in str(error)


def test_a_second_build_at_the_same_time_is_refused_and_says_so(show: Show) -> None:
    with lock(show.work / "lock"), pytest.raises(FileError, match="another build of this show is running"):
        api.build(show)


def test_a_full_disk_leaves_the_old_feed_and_says_to_make_room(built: Show) -> None:
    show = built
    before = bytes_of(show.episodes), bytes_of(show.published)
    edit(show.script("rivers"), "builds a beach", "builds a beach of white sand, year after year, and then some more")
    done = subprocess.run(
        [sys.executable, "-m", "audiolesson", "--show", str(show.root), "build"],
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000)),
        timeout=60,
        check=False,
    )
    assert done.returncode == 1 and "Traceback" not in done.stderr, done.stderr
    assert "cannot be written" in done.stderr and "make room" in done.stderr
    assert (bytes_of(show.episodes), bytes_of(show.published)) == before
    assert not api.build(show).failed


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Show:
    """The edited show of the next test, built from nothing."""
    clean = make_show(tmp_path_factory.mktemp("clean") / "show")
    edit(clean.script("rivers"), "builds a beach", "builds a beach of white sand")
    assert not api.build(clean).failed
    return clean


@pytest.mark.parametrize("after_ms", [50, 200, 350, 500, 700, 900])
def test_a_kill_at_any_moment_leaves_a_feed_that_works_and_the_next_build_repairs_the_rest(
    built: Show, clean: Show, after_ms: int
) -> None:
    show = built
    edit(show.script("rivers"), "builds a beach", "builds a beach of white sand")
    process = subprocess.Popen(
        [sys.executable, "-m", "audiolesson", "--show", str(show.root), "build", "--remake"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(after_ms / 1000)
    process.send_signal(signal.SIGKILL)
    process.wait()
    feed = (show.published / "feed.xml").read_text()
    for name in [name for name in feed.split('"') if name.startswith(show.address) and "-" in name.rpartition("/")[2]]:
        assert (show.published / name.removeprefix(show.address)).is_file(), name
    assert not api.build(show).failed
    assert bytes_of(show.published) == bytes_of(clean.published)
    assert bytes_of(show.episodes) == bytes_of(clean.episodes)


def test_a_damaged_cache_is_noticed_and_made_again(built: Show) -> None:
    show = built
    before = bytes_of(show.episodes)
    for path in [p for p in show.work.rglob("*") if p.is_file() and p.name != "lock"]:
        data = bytearray(path.read_bytes())
        data[len(data) // 2] ^= 0xFF
        path.write_bytes(bytes(data))
    result = api.build(show, remake=True)
    assert not result.failed and bytes_of(show.episodes) == before


def test_no_fault_of_a_show_prints_a_traceback(tmp_path: Path) -> None:
    def run(*words: str, cwd: Path = tmp_path) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "audiolesson", *words],
            capture_output=True,
            text=True,
            cwd=cwd,
            timeout=60,
            check=False,
        )
        assert done.returncode in (1, 2) and "Traceback" not in done.stderr, done.stderr
        return done.stderr

    assert "there is no show.toml" in run("build")
    (tmp_path / "show.toml").write_text("title = unquoted\n")
    assert "show.toml:1" in run("build")
    (tmp_path / "show.toml").write_text('titel = "x"\n')
    assert "did you mean 'title'" in run("status")
    (tmp_path / "show.toml").write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in run("check")
    show = make_show(tmp_path / "show")
    assert "there is no lesson" in run("--show", str(show.root), "build", "nothing")
    show.script("rivers").write_bytes(b"\x00\x01\x02")
    assert "rivers.md" in run("--show", str(show.root), "build")


@pytest.mark.parametrize("how", ["die", "garbage", "raise", "silent", "unknown"])
def test_a_voice_that_fails_keeps_the_old_episode_and_names_sentence_and_voice(
    show: Show, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    monkeypatch.syspath_prepend(Path(__file__).parents[1] / "speech" / "plugin")
    api.build(show)
    before = bytes_of(show.episodes), bytes_of(show.published)
    edit(show.root / "show.toml", 'Host = "tone"', f'Host = "tone"\nGuest = "faulty:{how}"')
    edit(show.script("rivers"), "On the outer side", "**Guest:** It is fast. On the outer side")
    error = api.build(load_show(show.root)).lessons[0].error
    assert error is not None and error.place is not None and error.place.file == "scripts/rivers.md"
    assert "faulty" in str(error) and error.place.line == 18
    assert (bytes_of(show.episodes), bytes_of(show.published)) == before


def test_a_voice_that_cannot_be_loaded_keeps_no_other_from_being_listed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "broken_voice-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: broken-voice\nVersion: 1.0\n")
    (folder / "entry_points.txt").write_text("[audiolesson.voices]\nbroken = broken_voice:Voice\n")
    monkeypatch.syspath_prepend(tmp_path)
    assert "tone" in {voice.spec for voice in api.voices()}
    assert [finding.well for finding in api.doctor() if finding.name == "voice broken"] == [False]


def test_a_lesson_whose_products_are_lost_and_that_cannot_be_made_keeps_its_place_in_the_feed(show: Show) -> None:
    assert not api.build(show, workers=1).failed
    before = bytes_of(show.published)
    rmtree(show.episode("rivers"))
    with show.script("rivers").open("a") as script:
        script.write("\n- a list\n")
    assert api.build(show, workers=1).failed
    assert bytes_of(show.published) == before
