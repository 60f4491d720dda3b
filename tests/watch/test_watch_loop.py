"""`build --watch`: every save is built once it is whole, and nothing that an editor or its author does ends it."""

import shutil
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from showmaker import SCRIPT, bytes_of, edit, make_show
from watching import SHORT, Watched

from audiolesson import api
from audiolesson.build.run import KeptTools
from audiolesson.errors import FileError, LockedError, ShowError
from audiolesson.files import lock
from audiolesson.show.model import Show
from audiolesson.watch import notice


def from_nothing(show: Show, folder: Path) -> dict[str, bytes]:
    """feed/ as a build from nothing makes it of what the author has written."""
    shutil.copytree(show.root, folder, ignore=shutil.ignore_patterns("feed", "episodes", ".audiolesson"))
    other = api.open_show(folder)
    assert not api.build(other).failed
    return bytes_of(other.published)


def test_a_save_is_built_and_gives_what_a_build_from_nothing_gives(
    show: Show, watched: Watched, tmp_path: Path
) -> None:
    edit(show.script("rivers"), "A river carries sand.", "A wide river carries sand.")
    outcome = watched.wait(2)
    assert outcome.saved == ("scripts/rivers.md",) and not outcome.problems
    (lesson,) = outcome.result.lessons
    assert (lesson.why, lesson.spoken, lesson.reused) == ("scripts/rivers.md edited", 1, 2)
    assert [one.text for one in outcome.changed["rivers"].sentences] == ["A wide river carries sand."]
    assert bytes_of(show.published) == from_nothing(show, tmp_path / "anew")


def test_a_mistake_is_told_with_its_line_and_the_old_episode_stays(show: Show, watched: Watched) -> None:
    before = bytes_of(show.published)
    edit(show.script("rivers"), "Slow water", "[puase 2s]\n\nSlow water")
    (problem,) = watched.wait(2).problems
    assert (problem.place.file, problem.place.line) == ("scripts/rivers.md", 12)
    assert bytes_of(show.published) == before
    edit(show.script("rivers"), "[puase 2s]\n\n", "")
    assert not watched.wait(3).problems and bytes_of(show.published) == before


def test_half_written_text_costs_at_most_a_message(show: Show, watched: Watched) -> None:
    text = SHORT.replace("carries sand", "carries mud")
    for length in (4, 30, len(text) // 2, len(text) - 9, len(text)):
        show.script("rivers").write_text(text[:length])
        time.sleep(0.15)
    watched.until("carries mud")


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a machine that is busy our own pauses may be long."""
    monkeypatch.setattr(notice, "_PATIENCE_S", 15.0)


@pytest.mark.usefixtures("patient")
def test_editors_that_write_another_file_and_rename_it_are_heard(show: Show, watched: Watched) -> None:
    script = show.script("rivers")
    temporary = script.with_name(".rivers.md.tmp123")
    temporary.write_text(SHORT.replace("carries sand", "carries mud"))
    temporary.replace(script)
    assert watched.wait(2).result.lessons[0].spoken == 1
    script.replace(script.with_name("rivers.md~"))  # vim and Emacs with a backup: the old one is moved aside
    script.write_text(SHORT.replace("carries sand", "carries clay"))
    assert watched.wait(3).result.lessons[0].spoken == 1
    assert not any("leaves the feed" in note for note in watched.notes)


def test_what_editors_leave_beside_is_no_save(show: Show, watched: Watched) -> None:
    watched.settle()
    begun = list(watched.begun)
    for name in (".rivers.md.swp", "4913", "rivers.md~", ".#rivers.md", "#rivers.md#", "rivers.md.bak"):
        (show.scripts / name).write_text("half")
    (show.scripts / "4913").unlink()
    (show.root / "README.md").write_text("no input")
    watched.settle()
    assert watched.begun == begun and len(watched.outcomes) == 1


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("lesson", [False, True])
def test_a_file_that_is_deleted_and_written_again_never_leaves_the_feed(
    show: Show, watched: Watched, lesson: bool
) -> None:
    if lesson:
        (show.lessons / "rivers.md").write_text("# Rivers\n\nA river carries sand to the sea.\n")
        watched.wait(2)
    before = bytes_of(show.published)
    for pause in (0.1, 0.7):
        show.script("rivers").unlink()
        time.sleep(pause)
        assert bytes_of(show.published) == before and not show.script("rivers").exists()
        show.script("rivers").write_text(SHORT)
    watched.settle()
    assert bytes_of(show.published) == before and show.script("rivers").read_text() == SHORT
    assert not any("leaves the feed" in note for note in watched.notes)


def test_a_script_that_stays_away_leaves_the_feed_and_is_not_drafted_unasked(show: Show, watched: Watched) -> None:
    (show.lessons / "rivers.md").write_text("# Rivers\n\nA river carries sand to the sea.\n")
    show.script("rivers").unlink()
    assert watched.wait(2).result.deleted and watched.notes[-1].startswith("rivers leaves the feed")
    assert not show.script("rivers").exists() and "rivers/index.html" not in bytes_of(show.published)


def test_twenty_saves_in_a_second_end_with_the_last_one(show: Show, watched: Watched) -> None:
    for number in range(20):
        show.script("rivers").write_text(
            SHORT.replace("carries sand", f"carries sand, mud and {'stones ' * number}clay")
        )
        time.sleep(0.05)
    watched.until("stones " * 19 + "clay")
    assert len(watched.outcomes) <= 21


class _SavesMeanwhile(Watched):
    """An author who saves once more while a build speaks."""

    def progress(self, slug: str, stage: str, done: int, total: int) -> None:
        if len(self.outcomes) == 1 and stage == "encode" and done == 1:
            edit(self.root / "scripts/rivers.md", "Slow water", "Very slow water")


def test_a_save_during_a_build_gives_one_more_build_after_it(show: Show) -> None:
    with _SavesMeanwhile(show.root) as watched:
        edit(show.script("rivers"), "A river carries sand.", "A wide river carries sand.")
        watched.wait(3)
        watched.settle()
        assert len(watched.outcomes) == 3
        page = bytes_of(show.published)["rivers/index.html"]
    assert b"A wide river" in page and b"Very slow water" in page


def test_changed_settings_are_read_anew_and_broken_ones_are_told(show: Show, watched: Watched) -> None:
    edit(show.root / "show.toml", 'title = "Rivers & seas"', 'titel = "Rivers & seas"')
    assert {problem.place.file for problem in watched.wait(2).problems} == {"show.toml"}
    edit(show.root / "show.toml", 'titel = "Rivers & seas"', 'title = "Lakes"')
    assert not watched.wait(3).problems
    assert b"<title>Lakes</title>" in bytes_of(show.published)["feed.xml"]


def test_sounds_and_pictures_are_watched_in_folders_that_were_made_later(show: Show, watched: Watched) -> None:
    edit(show.script("rivers"), "Slow water", "![sand](pictures/deep/x.png)\n\nSlow water")
    assert "pictures/deep/x.png" in str(watched.wait(2).problems)
    (show.pictures / "deep").mkdir(parents=True)
    from PIL import Image

    Image.new("RGB", (20, 20), "red").save(show.pictures / "deep/x.png")
    watched.until("rivers/picture-")


def test_helpers_stay_between_builds_and_dead_ones_are_replaced(show: Show) -> None:
    with KeptTools(2) as kept:

        def helpers(old: str, new: str, count: int) -> list[Any]:
            text = show.script("rivers").read_text()
            show.script("rivers").write_text(text.replace(old, new))
            (lesson,) = api.build(show, kept=kept).lessons
            assert lesson.spoken == count and not lesson.error
            return [helper._process for helper in kept.of(show)().speaker._pool._all]

        first = helpers(" sand.", " mud.", 2)
        assert len(first) == 2 and {*helpers("Slow water", "Very slow water", 1)} == {*first}
        for process in first:
            process.kill()
            process.wait()
        assert not {*helpers("Very slow", "Slow", 0)} & {*first}
        assert not {*helpers(" mud.", " clay.", 2)} & {*first}


def test_a_lesson_that_is_new_is_told_and_not_drafted_from_half_a_text(show: Show, watched: Watched) -> None:
    (show.lessons / "tides.md").write_text("# Tides\n\nThe moon pulls\n")
    assert watched.wait(2).notes == ("lessons/tides.md has no script yet: audiolesson draft tides",)
    assert not show.script("tides").exists()


def test_a_build_elsewhere_is_waited_for(show: Show, watched: Watched) -> None:
    with lock(show.work / "lock"):
        edit(show.script("rivers"), "Slow water", "Very slow water")
        time.sleep(0.5)
        assert len(watched.outcomes) == 1
    assert watched.wait(2).result.lessons[0].spoken == 1


def test_a_second_watch_says_that_there_is_one(show: Show, watched: Watched) -> None:
    with pytest.raises(LockedError, match="watched already") as caught:
        api.watch(show.root)
    assert "end it there" in caught.value.hint


def test_a_watch_needs_a_show_and_ends_with_its_folder(show: Show, tmp_path: Path) -> None:
    with pytest.raises(ShowError, match=r"no show\.toml"):
        api.watch(tmp_path / "nowhere")
    with pytest.raises(FileError, match="folder is gone"), Watched(show.root) as watched:
        for _ in range(600):
            shutil.rmtree(show.root, ignore_errors=True)  # a build may be writing into it just now
            if watched.error:
                break
            time.sleep(0.1)


def test_a_fault_of_ours_is_told_and_the_watch_goes_on(
    show: Show, watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(*_: object, **__: object) -> None:
        raise ZeroDivisionError("on purpose")

    monkeypatch.delenv("AUDIOLESSON_TRACE", raising=False)
    with monkeypatch.context() as broken:
        broken.setattr("audiolesson.build.lesson_work.episode_manifest", fault)
        edit(show.script("rivers"), "Slow water", "Very slow water")
        assert "ZeroDivisionError: on purpose" in watched.wait(2).problems[0].message
    edit(show.script("rivers"), "Very slow water", "Slower water")
    watched.until("Slower water")


def test_a_first_build_drafts_and_a_stop_ends_it_at_once(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show", scripts={"rivers": SCRIPT})
    stop = threading.Event()
    stop.set()
    api.watch(show.root, stop=stop)
    assert (show.published / "feed.xml").is_file()


def test_a_watch_begins_with_settings_that_are_broken_yet(show: Show) -> None:
    (show.lessons / "tides.md").write_text("# Tides\n\nTides are the rise and fall of the sea.\n")
    edit(show.root / "show.toml", 'title = "Rivers & seas"', 'title = "Rivers')
    with Watched(show.root) as watched:
        assert watched.outcomes[0].problems[0].place.file == "show.toml" and len(watched.outcomes) == 1
        edit(show.root / "show.toml", 'title = "Rivers', 'title = "Lakes"')
        assert not watched.wait(2).problems and show.script("tides").is_file()
    assert b"<title>Lakes</title>" in bytes_of(show.published)["feed.xml"]
