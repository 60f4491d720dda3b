"""`new` and `clean`: nothing that a person wrote is overwritten or deleted."""

from pathlib import Path

import pytest
from showmaker import bytes_of

from audiolesson import api
from audiolesson.errors import FileError, ProblemsError, ShowError
from audiolesson.files import write_whole
from audiolesson.manifest import FeedManifest, Product, dump
from audiolesson.show.model import Show
from audiolesson.show.read import load_show


@pytest.mark.parametrize("title", ['He said "no"', "back\\slash", "ünï — cödé", "100 % & <b>"])
def test_any_title_comes_back_from_a_new_show(tmp_path: Path, title: str) -> None:
    api.new_show(tmp_path / "show", title)
    assert load_show(tmp_path / "show").title == title


@pytest.mark.parametrize("title", ["two\nlines", "x" * 256, "bell\x07", "del\x7f"])
def test_a_title_that_no_show_can_have_is_refused_and_nothing_written(tmp_path: Path, title: str) -> None:
    with pytest.raises(ProblemsError, match="title"):
        api.new_show(tmp_path / "show", title)
    assert not (tmp_path / "show").exists()


def test_a_folder_of_any_name_gives_a_show_that_loads(tmp_path: Path) -> None:
    for name in ("a 'b' \"c\"", "...", "__", "tab\there", "ü-ß", "new\nline"):
        api.new_show(tmp_path / name)
        assert load_show(tmp_path / name).title


def test_new_writes_through_no_link(tmp_path: Path) -> None:
    (tmp_path / "show").mkdir()
    (tmp_path / "show/show.toml").symlink_to(tmp_path / "elsewhere.toml")
    with pytest.raises(ShowError, match=r"show\.toml is there already"):
        api.new_show(tmp_path / "show")
    assert not (tmp_path / "elsewhere.toml").exists() and len(list((tmp_path / "show").iterdir())) == 1


def test_clean_deletes_what_was_made_and_nothing_that_somebody_put_beside_it(built: Show) -> None:
    show = built
    mine = {
        show.episode("rivers") / "notes.txt": b"mine",
        show.episodes / ".gitignore": b"*",
        show.published / "CNAME": b"example.org",
        show.published / "rivers/extra.pdf": b"mine",
    }
    for path, data in mine.items():
        path.write_bytes(data)
    before = {**bytes_of(show.root)}
    freed = api.clean(show, everything=True)
    after = bytes_of(show.root)
    assert {show.name(path): data for path, data in mine.items()}.items() <= after.items()
    gone = before.keys() - after.keys()
    assert freed == sum(len(before[name]) for name in gone) > 0
    assert {"show.toml", "scripts/rivers.md"} <= after.keys()
    assert [name for name in after if name.startswith((".audiolesson/", "feed/", "episodes/"))] == [
        ".audiolesson/lock", "episodes/.gitignore", "episodes/rivers/notes.txt", "feed/CNAME", "feed/rivers/extra.pdf",
    ]  # fmt: skip


def test_clean_without_all_keeps_episodes_and_feed(built: Show) -> None:
    show = built
    before = bytes_of(show.episodes), bytes_of(show.published)
    assert api.clean(show) > 0
    assert (bytes_of(show.episodes), bytes_of(show.published)) == before
    assert [p.name for p in show.work.iterdir()] == ["lock"]


def test_a_manifest_that_names_files_elsewhere_deletes_nothing_there(show: Show, tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("mine")
    write_whole(show.published / ".manifest.json", dump(FeedManifest({}, (Product("../../precious", 4, "00"),))))
    with pytest.raises(FileError, match="outside"):
        api.clean(show, everything=True)
    api.build(show)
    assert (tmp_path / "precious").read_text() == "mine"


def test_a_build_deletes_old_files_of_its_own_and_no_other(built: Show) -> None:
    show = built
    mine = [show.published / name for name in ("photo-20250801.jpg", "rivers/episode-00000000.mp3", "a-deadbeef.html")]
    for path in mine:
        path.write_bytes(b"mine")
    ours = next(show.published.glob("rivers/episode-*.vtt"))
    copy = ours.with_name("episode-2c26b46b.vtt")  # the name holds the digest of its bytes: a killed build left it
    copy.write_bytes(b"foo")
    script = show.script("rivers")
    script.write_text(script.read_text().replace("builds a beach", "builds a wide beach"))
    result = api.build(show)
    assert all(path.read_bytes() == b"mine" for path in mine)
    assert not copy.exists() and not ours.exists() and "rivers/episode-2c26b46b.vtt" in result.deleted
