"""A lesson gets another slug, or leaves the feeds and comes back, and no app ever takes it for another one."""

import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import commands
import pytest
from showmaker import bytes_of, edit, make_show

from audiolesson import api
from audiolesson.errors import FileError, ProblemsError, ShowError
from audiolesson.files import lock
from audiolesson.show.model import Show
from audiolesson.upkeep import rename as renaming

SCRIPT = """\
---
title: How rivers move sand
date: 2026-03-01T06:00:00Z
---

## Why

A river carries sand. Where the water is fast, it lifts stones.
"""
CARDS = "## What lifts stones? {#c1}\n\nFast water.\n"
QUIZ = "## What stops sand?\n\n- [x] A dam\n- [ ] A bend\n"
OTHER = SCRIPT.replace("How rivers", "Why rivers").replace("06:00:00", "07:00:00")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A show that was built, to be copied: two scripts, cards and a quiz."""
    texts = {"rivers": SCRIPT, "rivers.cards": CARDS, "rivers.quiz": QUIZ, "why": OTHER}
    show = make_show(tmp_path_factory.mktemp("built") / "show", scripts=texts)
    (show.lessons / "rivers.md").write_text("# Rivers\n\nWater moves sand.\n")
    (show.scripts / ".drafts").mkdir()
    for name in ("rivers.md", "rivers.cards.md"):
        (show.scripts / ".drafts" / name).write_text("drafted\n")
    assert not api.build(show).failed
    return show.root


@pytest.fixture
def show(built: Path, tmp_path: Path) -> Show:
    return api.open_show(shutil.copytree(built, tmp_path / "show"))


def again(show: Show) -> Show:
    return api.open_show(show.root)


def guids(show: Show) -> dict[str, str]:
    """Title → guid of every item of both feeds."""
    found = {}
    for name in ("feed.xml", "drills.xml"):
        for item in ET.parse(show.published / name).iter("item"):
            found[f"{name} {item.findtext('title')}"] = item.findtext("guid") or ""
    return found


def test_a_rename_moves_every_file_and_keeps_every_guid(show: Show) -> None:
    before = guids(show)
    moved = {move.old: move.new for move in api.rename(show, "rivers", "seas")}
    assert moved == {
        "scripts/.drafts/rivers.cards.md": "scripts/.drafts/seas.cards.md",
        "scripts/.drafts/rivers.md": "scripts/.drafts/seas.md",
        "scripts/rivers.cards.md": "scripts/seas.cards.md",
        "scripts/rivers.quiz.md": "scripts/seas.quiz.md",
        "lessons/rivers.md": "lessons/seas.md",
        "scripts/rivers.md": "scripts/seas.md",
        "episodes/rivers": "episodes/seas",
    }
    assert not [name for name in bytes_of(show.root) if "rivers" in name and not name.startswith("feed/")]
    assert api.gone(again(show)) == []
    told: list[str] = []
    reporter = api.Reporter()
    reporter.note = told.append  # type: ignore[method-assign]
    result = api.build(again(show), reporter=reporter)
    assert told == []
    assert [lesson.spoken for lesson in result.lessons] == [0, 0] and not result.failed
    assert guids(show) == before and len(before) == 6
    assert (show.published / "seas/index.html").is_file() and not (show.published / "rivers").exists()


def test_a_text_of_any_name_takes_the_new_slug_and_nothing_is_spoken_again(show: Show) -> None:
    (show.lessons / "rivers.md").rename(show.lessons / "Lecture_1 (Rivers).md")
    for path in (show.script("rivers"), show.cards("rivers"), show.quiz("rivers")):
        path.rename(path.with_name(path.name.replace("rivers", "lecture-1-rivers")))
    api.build(again(show))
    moved = {move.old: move.new for move in api.rename(show, "lecture-1-rivers", "seas")}
    assert moved["lessons/Lecture_1 (Rivers).md"] == "lessons/seas.md"
    assert [lesson.spoken for lesson in api.build(again(show)).lessons] == [0, 0]
    (show.lessons / "sand_and Stones.md").write_text("# Sand\n\nSand is small stones.\n")
    with pytest.raises(ShowError, match=r"sand_and Stones\.md is there already"):
        api.rename(show, "seas", "sand-and-stones")


def test_the_guids_stand_in_the_heads_and_nothing_else_of_the_files_is_changed(show: Show) -> None:
    before = guids(show)
    api.rename(show, "rivers", "seas")
    guid = before["feed.xml How rivers move sand"]
    head, rest = SCRIPT.split("\n---\n", 1)
    assert show.script("seas").read_text() == f"{head}\nguid: {guid}\n---\n{rest}"
    assert show.cards("seas").read_text().endswith(f"\n---\n\n{CARDS}")
    assert show.cards("seas").read_text().startswith("---\nguid: ")


def test_line_ends_and_marks_of_other_systems_stay(show: Show) -> None:
    path = show.script("rivers")
    path.write_bytes(b"\xef\xbb\xbf" + SCRIPT.replace("\n", "\r\n").encode())
    api.rename(show, "rivers", "seas")
    data = show.script("seas").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf---\r\ntitle") and b"\n" not in data.replace(b"\r\n", b"")


def test_a_second_drill_and_cards_in_anki_keep_their_guids_too(show: Show) -> None:
    shown = again(show)
    first = (shown.identity("rivers"), shown.identity("why"))
    api.rename(show, "rivers", "seas")
    api.rename(again(show), "seas", "oceans")
    assert (again(show).identity("oceans"), again(show).identity("why")) == first
    assert (show.root / "show.toml").read_text().endswith('[renamed]\noceans = "rivers"\n')
    assert api.rename(again(show), "oceans", "rivers") and again(show).renamed == {}


def test_a_lesson_that_takes_the_old_slug_is_another_one(show: Show) -> None:
    before = guids(show)
    api.rename(show, "rivers", "seas")
    show.script("rivers").write_text(SCRIPT.replace("How rivers", "New rivers").replace("06:00:00", "08:00:00"))
    api.build(again(show))
    now = guids(show)
    assert before.items() <= now.items() and len(set(now.values())) == len(set(before.values())) + 1
    api.rename(again(show), "rivers", "streams")
    api.build(again(show))
    assert guids(show) == now


def test_until_it_is_built_again_a_renamed_lesson_stays_in_the_feed(show: Show) -> None:
    before = guids(show)
    edit(show.script("rivers"), "A river", "[puase 2s]\n\nA river")
    api.rename(show, "rivers", "seas")
    assert api.build(again(show)).failed
    assert guids(show) == before


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("rivers", "why", "is there already"),
        ("rivers", "Seas", "is no slug"),
        ("rivers", "../seas", "is no slug"),
        ("../rivers", "seas", "there is no lesson"),
        ("river", "seas", r"did you mean rivers\?"),
        ("rivers", "rivers", "that is its name"),
    ],
)
def test_what_cannot_be_renamed_is_told_and_nothing_moves(show: Show, old: str, new: str, message: str) -> None:
    before = bytes_of(show.root)
    with pytest.raises(ShowError, match=message):
        api.rename(show, old, new)
    (show.work / "lock").unlink(missing_ok=True)
    assert bytes_of(show.root) == {name: data for name, data in before.items() if name != ".audiolesson/lock"}


def test_a_head_with_a_mistake_stops_a_rename_before_anything_moves(show: Show) -> None:
    edit(show.script("rivers"), "title: How", "titel: How")
    with pytest.raises(ProblemsError, match="titel"):
        api.rename(show, "rivers", "seas")
    assert show.script("rivers").is_file() and not show.script("seas").exists()


def test_a_head_that_takes_no_further_line_is_named_and_nothing_moves(show: Show) -> None:
    edit(show.script("rivers"), SCRIPT.split("\n---\n")[0], "---\n{title: Rivers, date: 2026-03-01T06:00:00Z}")
    before = show.script("rivers").read_text()
    with pytest.raises(ShowError, match=r"takes no guid\n.*write it into the head yourself"):
        api.rename(show, "rivers", "seas")
    assert show.script("rivers").read_text() == before and not show.script("seas").exists()


def test_a_rename_waits_for_no_build(show: Show) -> None:
    with lock(show.work / "lock"), pytest.raises(FileError, match="another build"):
        api.rename(show, "rivers", "seas")


@pytest.mark.parametrize("after", [0, 3, 5, 6, 7])
def test_a_rename_that_was_cut_off_is_finished_by_the_same_command(
    show: Show, after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = guids(show)
    moves, real = [0], renaming._move

    def cut(source: Path, target: Path) -> None:
        if moves[0] == after:
            raise KeyboardInterrupt
        moves[0] += 1
        real(source, target)

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt if after < 7 else ZeroDivisionError):
        patch.setattr(renaming, "_move", cut)
        api.rename(show, "rivers", "seas")
        raise ZeroDivisionError
    if after < 7:
        api.rename(again(show), "rivers", "seas")
    assert again(show).identity("seas") == "rivers"
    assert not [name for name in bytes_of(show.root) if "rivers" in name and not name.startswith("feed/")]
    assert not api.build(again(show)).failed and guids(show) == before


def test_a_withdrawn_lesson_leaves_feeds_and_pages_and_its_files_stay(show: Show) -> None:
    before, files = guids(show), bytes_of(show.root)
    assert api.withdraw(show, "rivers") and not api.withdraw(again(show), "rivers")
    told: list[str] = []
    reporter = api.Reporter()
    reporter.note = told.append  # type: ignore[method-assign]
    result = api.build(again(show), reporter=reporter)
    assert [lesson.slug for lesson in result.lessons] == ["why"] and told == ["rivers leaves the feed: it is withdrawn"]
    assert not (show.published / "rivers").exists()
    assert "How rivers" not in (show.published / "feed.xml").read_text()
    kept = {name: data for name, data in files.items() if name.startswith(("lessons", "scripts", "episodes"))}
    assert kept.items() <= bytes_of(show.root).items()
    assert api.build(again(show)).lessons[0].why == "" and not api.status(again(show))
    assert api.bring_back(again(show), "rivers") and not api.bring_back(again(show), "rivers")
    api.build(again(show))
    assert guids(show) == before


def test_the_slug_of_a_withdrawn_lesson_stays_reserved(show: Show) -> None:
    api.withdraw(show, "rivers")
    for path in (show.script("rivers"), show.cards("rivers"), show.quiz("rivers"), show.lessons / "rivers.md"):
        path.unlink()
    with pytest.raises(ShowError, match="rivers is withdrawn"):
        api.rename(again(show), "why", "rivers")
    show.script("rivers").write_text(SCRIPT)
    assert [lesson.slug for lesson in api.build(again(show)).lessons] == ["why"]


def test_a_withdrawn_lesson_can_be_renamed(show: Show) -> None:
    api.withdraw(show, "rivers")
    api.rename(again(show), "rivers", "seas")
    assert again(show).feed.withdrawn == ("seas",)


def test_only_a_lesson_can_be_withdrawn(show: Show) -> None:
    for run in (api.withdraw, api.bring_back):
        with pytest.raises(ShowError, match=r"did you mean rivers\?"):
            run(show, "river")


def test_the_commands_tell_what_they_did(show: Show) -> None:
    def run(*words: str) -> str:
        done = commands.run(*words, cwd=show.root)
        return f"{done.returncode}\n{done.stdout}{done.stderr}"

    told = run("rename", "rivers", "seas")
    assert told.startswith("0\n") and "scripts/rivers.md → scripts/seas.md\n" in told
    assert run("withdraw", "seas") == "0\nseas leaves feed/ with the next build\n"
    assert run("withdraw", "seas") == "0\nseas is withdrawn already\n"
    assert run("withdraw", "--back", "seas") == "0\nseas comes back with the next build\n"
    assert run("rename", "rivers", "seas").startswith("1\nerror: there is no lesson 'rivers' to rename")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
@pytest.mark.parametrize("answer", ["n", "y"])
def test_on_a_terminal_a_build_asks_before_a_lesson_whose_files_are_gone_leaves_the_feed(
    show: Show, answer: str
) -> None:
    import pty

    before = bytes_of(show.published)
    for path in (show.script("rivers"), show.cards("rivers"), show.quiz("rivers"), show.lessons / "rivers.md"):
        path.unlink()
    ours, theirs = pty.openpty()
    os.write(ours, f"{answer}\n".encode())
    command = [sys.executable, "-m", "audiolesson", "build"]
    done = subprocess.run(command, cwd=show.root, stdin=theirs, stdout=theirs, stderr=theirs, timeout=60, check=False)
    os.close(theirs)
    told = os.read(ours, 65536).decode()
    os.close(ours)
    assert "rivers stands in the feed, and its files are gone. Take it out of the feed, for good? [y/N]" in told
    if answer == "n":
        assert done.returncode == 1 and "nothing was built" in told and bytes_of(show.published) == before
    else:
        assert done.returncode == 0 and again(show).feed.withdrawn == ("rivers",)
        assert not (show.published / "rivers").exists() and api.gone(again(show)) == []
