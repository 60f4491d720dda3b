"""A published show carries its sources; another show is made of them, with its own identity and credit to the old."""

import io
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from showmaker import bytes_of, edit, make_show

from audiolesson import api
from audiolesson.build.inputs import TAKEN_OVER
from audiolesson.errors import AudiolessonError, NetworkError, ShowError
from audiolesson.show.model import Show
from audiolesson.upkeep.cloned_files import cloned_files

SCRIPT = """\
---
title: How rivers move sand
date: 2026-03-01T06:00:00Z
guid: 9a1c5c1a-0000-4000-8000-000000000001
---

## Why

A river carries sand. {.if-time}

[sound splash.wav]

Where the water is fast, it lifts stones.
"""
EARLIER = "---\ntitle: Where rain goes\ndate: 2026-02-01T06:00:00Z\n---\n\n## Rain\n\nRain falls on hills.\n"
CARDS = "## What lifts stones? {#c1}\n\nFast water.\n"
GUID = re.compile(r"<guid[^>]*>([^<]+)")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A built show with two scripts, cards, a lesson, a sound, and what nobody else is to have."""
    texts = {"rivers": SCRIPT, "rivers.cards": CARDS, "rain": EARLIER}
    show = make_show(tmp_path_factory.mktemp("old") / "show", scripts=texts)
    (show.lessons / "rivers.md").write_text("# Rivers\n\nWater moves sand.\n", encoding="utf-8")
    show.sounds.mkdir()
    (show.sounds / "splash.wav").write_bytes(_wave())
    (show.root / "notes.txt").write_text("private", encoding="utf-8")
    with (show.root / "show.toml").open("a", encoding="utf-8") as file:
        file.write('\n[credits]\n"splash.wav" = "A. Teacher, CC0"\n\n[renamed]\nrivers = "brooks"\n')
    assert not api.build(api.open_show(show.root), workers=2).failed
    return show.root


@pytest.fixture
def old(made: Path, tmp_path: Path) -> Show:
    """A copy of it."""
    shutil.copytree(made, tmp_path / "old")
    return api.open_show(tmp_path / "old")


def _wave() -> bytes:
    import wave

    whole = io.BytesIO()
    with wave.open(whole, "wb") as file:
        file.setparams((1, 2, 48_000, 0, "NONE", ""))
        file.writeframes(b"\x10\x10" * 9_600)
    return whole.getvalue()


def _archive(show: Show) -> Path:
    (found,) = show.published.glob("sources-*.zip")
    return found


def _names(show: Show) -> set[str]:
    return set(zipfile.ZipFile(_archive(show)).namelist())


def test_a_clone_is_a_show_of_its_own_that_builds_and_credits_the_old(old: Show, tmp_path: Path) -> None:
    cloned = api.clone_show(str(old.published), tmp_path / "new")
    new = api.open_show(tmp_path / "new")
    assert new.id != old.id and new.title == old.title and new.licence == old.licence == "CC BY 4.0"
    assert (new.author, new.email, new.renamed) == (old.title, "", {}) and new.address != old.address
    assert new.based_on == cloned.origin and cloned.left_out == ()
    assert (new.based_on.title, new.based_on.author, new.based_on.address) == (old.title, old.author, old.address)
    assert not api.build(new, workers=2).failed
    guids = [set(GUID.findall((show.published / "feed.xml").read_text())) for show in (old, new)]
    assert len(guids[0]) == len(guids[1]) == 3 and not guids[0] & guids[1]
    assert f"After “Rivers &amp; seas” by {old.author}" in (new.published / "rivers/index.html").read_text()
    assert f"After “Rivers &amp; seas” by {old.author}" in (new.published / "feed.xml").read_text()
    assert {lesson.slug for lesson in api.episodes(new)} == {"rivers", "rain"}
    assert new.cards("rivers").read_bytes() == old.cards("rivers").read_bytes()


def test_the_scripts_of_a_clone_are_dated_now_in_their_old_order(
    old: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    api.clone_show(str(old.root), tmp_path / "new")
    new = api.open_show(tmp_path / "new")
    texts = [new.script(slug).read_text(encoding="utf-8") for slug in ("rain", "rivers")]
    assert "date: 2027-01-15T07:57:00Z\n" in texts[0] and "date: 2027-01-15T08:00:00Z\n" in texts[1]
    assert "guid" not in texts[1] and texts[1].endswith(SCRIPT.partition("---\n\n")[2])


def test_the_lessons_go_along_where_the_show_allows_it_and_nothing_private_ever(old: Show, tmp_path: Path) -> None:
    scripts = {"scripts/rivers.md", "scripts/rivers.cards.md", "scripts/rain.md"}
    assert _names(old) == {*scripts, "sounds/splash.wav", "show.toml", "sources.json"}
    settings = zipfile.ZipFile(_archive(old)).read("show.toml").decode()
    assert not [word for word in (old.id, "teacher@example.org", "brooks", "example.org") if word in settings]
    with (old.root / "show.toml").open("a", encoding="utf-8") as file:
        file.write("\n[sources]\nlessons = true\n")
    api.build(api.open_show(old.root), workers=2)
    assert "lessons/rivers.md" in _names(old)
    edit(old.root / "show.toml", "lessons = true", "publish = false")
    api.build(api.open_show(old.root), workers=2)
    assert not list(old.published.glob("sources-*")) and b"application/zip" not in bytes_of(old.published)["feed.xml"]
    assert "Make this your own" not in (old.published / "index.html").read_text()
    with pytest.raises(AudiolessonError, match="does not publish its sources"):
        api.clone_show(str(old.published), tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_a_lesson_of_any_name_goes_along_under_its_slug(old: Show, tmp_path: Path) -> None:
    text = old.lessons / "rivers.md"
    text.rename(old.lessons / "Rivers.md")
    with (old.root / "show.toml").open("a", encoding="utf-8") as file:
        file.write("\n[sources]\nlessons = true\n")
    api.build(api.open_show(old.root), workers=2)
    assert "lessons/rivers.md" in _names(old)
    api.clone_show(str(_archive(old)), tmp_path / "new")
    assert (tmp_path / "new/lessons/rivers.md").read_bytes() == (old.lessons / "Rivers.md").read_bytes()


def test_the_archive_holds_what_was_built_and_its_bytes_depend_on_nothing_else(old: Show) -> None:
    before = _archive(old).read_bytes()
    edit(old.script("rivers"), "## Why\n", "## Why\n\n[puase 2s]\n")
    edit(old.script("rain"), "Rain falls", "Much rain falls")
    assert api.build(old, workers=2).failed
    archive = zipfile.ZipFile(_archive(old))
    assert b"[puase" not in archive.read("scripts/rivers.md") and b"Much rain" in archive.read("scripts/rain.md")
    edit(old.script("rivers"), "[puase 2s]\n\n", "")
    edit(old.script("rain"), "Much rain", "Rain")
    os.utime(old.script("rain"))
    assert not api.build(old, workers=2).failed and _archive(old).read_bytes() == before


def test_a_comment_alone_reaches_the_archive(old: Show) -> None:
    edit(old.cards("rivers"), "## What", "<!-- checked -->\n\n## What")
    api.build(old, workers=2)
    assert b"<!-- checked -->" in zipfile.ZipFile(_archive(old)).read("scripts/rivers.cards.md")


@pytest.fixture
def serving(old: Show) -> Iterator[str]:
    """The address at which the old show is served."""
    with api.server(old, port=0) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server.own
        server.shutdown()
        thread.join(5)


@pytest.mark.parametrize("path", ["", "feed.xml"])
def test_a_show_is_cloned_from_its_address_by_the_command_that_its_page_names(
    serving: str, tmp_path: Path, path: str
) -> None:
    words = [sys.executable, "-m", "audiolesson", "clone", serving + path, str(tmp_path / "new course")]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Rivers & seas by A. Teacher; licence: CC BY 4.0" in done.stdout
    assert api.open_show(tmp_path / "new course").told() == ["rain", "rivers"]
    again = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False, cwd=tmp_path)
    assert again.returncode == 1 and "not empty" in again.stderr and "Traceback" not in again.stderr


def test_what_is_no_source_says_so_and_writes_nothing(old: Show, serving: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    torn = tmp_path / "torn"
    shutil.copytree(old.published, torn)
    (archive,) = torn.glob("sources-*.zip")
    archive.write_bytes(archive.read_bytes()[:-30] + bytes(30))
    sources = {str(tmp_path / "empty"): "no feed.xml", f"{serving}nothing/": "404", str(torn): "not the one"}
    sources |= {"http://127.0.0.1:9/": "cannot be reached", str(old.script("rivers")): "cannot be read"}
    for source, message in sources.items():
        with pytest.raises(AudiolessonError, match=message):
            api.clone_show(source, tmp_path / "new")
    with pytest.raises(NetworkError, match="network"):
        api.clone_show("http://127.0.0.1:9/", tmp_path / "new")
    with pytest.raises(ShowError, match="not empty"):
        api.clone_show(str(old.published), torn)
    assert not (tmp_path / "new").exists()


ABOUT = json.dumps({"format": 1, "title": "T"})
SHOW = 'language = "en"\n'
Build = Callable[[zipfile.ZipFile], None]


def _zip(*extra: tuple[str | zipfile.ZipInfo, str | bytes], about: str = ABOUT, settings: str = SHOW) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (("sources.json", about), ("show.toml", settings), *extra):
            archive.writestr(name, data)
    return whole.getvalue()


def _link() -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo("scripts/a.md")
    entry.create_system, entry.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    return entry


HOSTILE: dict[str, Callable[[], bytes]] = {
    "a path that climbs": partial(_zip, ("../scripts/a.md", "x")),
    "one that climbs inside": partial(_zip, ("sounds/../../a.md", "x")),
    "an absolute path": partial(_zip, ("/no/such/folder/a.md", "x")),
    "a Windows path": partial(_zip, ("scripts\\a.md", "x"), ("C:a.md", "x")),
    "a device": partial(_zip, ("sounds/con.wav", "x")),
    "a hidden file": partial(_zip, (".git/config", "x")),
    "a program": partial(_zip, ("sounds/a/../run.sh", "x")),
    "a link": partial(_zip, (_link(), "/etc/passwd")),
    "a folder": partial(_zip, ("scripts/", "")),
    "two that are one": partial(_zip, ("sounds/a.wav", "x"), ("sounds/A.wav", "y")),
    "a bomb": partial(_zip, ("scripts/a.md", b"\0" * 3_000_000)),
    "too many": partial(_zip, *((f"scripts/a{n}.md", "") for n in range(20_001))),
    "no show": partial(_zip, about="[]"),
    "of the future": partial(_zip, about='{"format": 99}'),
    "deep": partial(_zip, about="[" * 100_000),
    "no archive": lambda: b"PK\x03\x04" + bytes(100),
    "nothing": bytes,
}


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_archive_is_refused_whole(make: Callable[[], bytes], tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(make())
    with pytest.raises(AudiolessonError, match=r"a\.zip"):
        api.clone_show(str(tmp_path / "a.zip"), tmp_path / "new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.zip"]


@pytest.mark.parametrize("settings", ["title = [", 'voices = "x"', '[length]\nepisode = "never"', "\x00"])
def test_settings_that_no_show_can_have_are_refused(settings: str, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(_zip(settings=settings))
    with pytest.raises(AudiolessonError, match=r"show\.toml is none"):
        api.clone_show(str(tmp_path / "a.zip"), tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_settings_of_identity_and_place_never_come_along(tmp_path: Path) -> None:
    hostile = 'id = "5f1d8c1e-6a53-4f0e-9a55-7f4b5c9d2e10"\naddress = "https://evil.example/"\nlanguage = "de"\n'
    (tmp_path / "a.zip").write_bytes(_zip(settings=hostile))
    api.clone_show(str(tmp_path / "a.zip"), tmp_path / "new", title="Mine")
    new = api.open_show(tmp_path / "new")
    assert (
        (new.title, new.language) == ("Mine", "de") and "evil" not in new.address and not new.id.startswith("5f1d8c1e")
    )


def test_the_largest_archives_of_ours_are_read(old: Show) -> None:
    about, files = cloned_files(_archive(old).read_bytes(), "x.zip")
    assert about.title == old.title and set(files) == _names(old) - {"sources.json"}


def test_every_setting_that_may_come_along_comes_along_as_it_was(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "settings.md").read_text(encoding="utf-8")
    text = page.split("```toml\n")[1].split("```")[0].replace("sounds = true", "sounds = false")
    show = make_show(tmp_path / "old", scripts={"rain": EARLIER})
    text = (
        text.replace('think = "2.5s"', 'think = "2250ms"').replace("espeak:en-us", "tone").replace('"espeak"', '"tone"')
    )
    text = re.sub(r'^(opening|closing|bed|between|think) = (".*\.wav"|true)$', "", text, flags=re.MULTILINE)
    (show.root / "show.toml").write_text(text, encoding="utf-8")
    old = api.open_show(show.root)
    assert not api.build(old, workers=1).failed
    api.clone_show(str(old.root), tmp_path / "new")
    new = api.open_show(tmp_path / "new")
    for name in (*TAKEN_OVER, "with_sounds", "with_pictures"):
        if name not in ("sounds", "pictures", "based_on"):
            assert getattr(new, name) == getattr(old, name), name
    assert new.with_sounds is False and new.drill.think == 2250
