"""Sounds and pictures of cards: from a learner's Anki into a show, onto its page, and into a package again."""

import json
import struct
import zlib
from pathlib import Path

import pytest
from anki_packages import Learner, archive_of, learner_in, members_of

from audiolesson import api
from audiolesson.errors import FileError, ProblemsError
from audiolesson.show.model import Show
from audiolesson.study.cards_file import parse_cards, print_cards


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(grey: int) -> bytes:
    """A picture of one pixel."""
    parts = (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)), (b"IDAT", zlib.compress(bytes((0, grey))))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in (*parts, (b"IEND", b"")))


SOUND = b"ID3\x03\0\0\0\0\0\0" + b"\xff\xfb\x90\0" * 20


def package_in(folder: Path, name: str = "sea") -> Path:
    """A learner's deck: a picture and a sound in a question, a picture in an answer, a question of a picture alone."""
    with learner_in(folder / name) as learner:
        chart, wave = learner.keep("Ärmel chart.png", png(10)), learner.keep("wave.mp3", SOUND)
        harbour = learner.keep("harbour.jpeg", png(20))  # a PNG, whatever it is called
        learner.add("Basic", {"Front": f"Which sea is it?<img src='{chart}'> [sound:{wave}]", "Back": "The Channel."})
        learner.add(
            "Basic", {"Front": "Where is it?", "Back": f"In Brest.<br><img alt='A [port] & \"it\"' src='{harbour}'>"}
        )
        learner.add("Basic", {"Front": f"<img src='{chart}'>", "Back": "A chart."})
        path = folder / f"{name}.apkg"
        path.write_bytes(learner.export())
    return path


def files_of(show: Show) -> dict[str, bytes]:
    found = [*show.pictures.glob("*"), *show.sounds.glob("*")]
    return {show.name(path): path.read_bytes() for path in found}


def media_of(learner: Learner) -> tuple[set[bytes], tuple[int, int]]:
    """The bytes of all media, and how many are missing and unused."""
    found = learner.collection.media.check()
    folder = Path(learner.collection.media.dir())
    return {path.read_bytes() for path in folder.iterdir()}, (len(found.missing), len(found.unused))


def test_sounds_and_pictures_lie_beside_the_cards_and_a_second_import_adds_nothing(show: Show, tmp_path: Path) -> None:
    package = package_in(tmp_path)
    result = api.import_deck(show, package, slug="rivers")
    files = files_of(show)
    assert result.media == 3 and sorted(files.values()) == sorted([png(10), png(20), SOUND])
    names = sorted(files)
    assert [name.rpartition("-")[0] for name in names] == ["pictures/armel-chart", "pictures/harbour", "sounds/wave"]
    assert [name.rpartition(".")[2] for name in names] == ["png", "png", "mp3"]
    deck = parse_cards(show.cards("rivers").read_text(encoding="utf-8"), "x")
    assert [[one.file for one in card.front] for card in deck.cards] == [[names[0], names[2]], []]
    assert [(one.file, one.alt) for one in deck.cards[1].back] == [(names[1], 'A [port] & "it"')]
    assert any("no question but a picture" in one.message for one in result.problems), "it cannot be asked by ear"
    before = show.cards("rivers").read_bytes()
    again = api.import_deck(show, package, slug="rivers", append=True)
    assert (again.taken, again.media, show.cards("rivers").read_bytes(), files_of(show)) == (0, 0, before, files)
    assert parse_cards(print_cards(deck), "x") == deck


def test_what_was_imported_comes_out_again_with_its_sounds_and_pictures(show: Show, tmp_path: Path) -> None:
    api.import_deck(show, package_in(tmp_path), slug="rivers")
    first = api.export_deck(show, "rivers", out=tmp_path / "rivers.apkg").path.read_bytes()
    with learner_in(tmp_path / "other") as learner:
        assert learner.take(first) == {"new": 2}
        found, unused = media_of(learner)
        assert {png(10), png(20), SOUND} <= found and unused == (0, 0)
        front, back = learner.notes()[0]["Front"], learner.notes()[1]["Back"]
        assert '<br><img src="audiolesson-' in front and " [sound:audiolesson-" in front
        assert 'alt="A [port] &amp; &quot;it&quot;"' in back
        assert learner.take(api.export_deck(show, "rivers", out=tmp_path / "rivers.apkg").path.read_bytes()) == {
            "duplicate": 2
        }
        picture = next(path for path in show.pictures.iterdir() if "harbour" in path.name)
        picture.write_bytes(png(99))  # the author draws it anew
        changed = api.export_deck(show, "rivers", out=tmp_path / "rivers.apkg").path.read_bytes()
        assert learner.take(changed) == {"updated": 1, "duplicate": 1}
        assert png(99) in media_of(learner)[0]


def test_our_own_package_gives_the_same_files_back(show: Show, tmp_path: Path) -> None:
    api.import_deck(show, package_in(tmp_path), slug="rivers")
    own = api.export_deck(show, "rivers", out=tmp_path / "rivers.apkg").path
    again = api.import_deck(show, own, slug="other")
    assert again.taken == 2 and again.media == 3, "the spoken sides are no sounds of the author's"
    assert sorted(set(files_of(show).values())) == sorted([png(10), png(20), SOUND])
    assert api.import_deck(show, own, slug="rivers", append=True).media == 0


def test_the_page_shows_a_card_s_pictures_with_their_words(show: Show, tmp_path: Path) -> None:
    api.import_deck(show, package_in(tmp_path), slug="rivers")
    api.build(show)
    page = (show.published / "rivers" / "index.html").read_text(encoding="utf-8")
    shown = [path for path in (show.published / "rivers").iterdir() if path.name.startswith("picture-")]
    assert sorted(path.read_bytes() for path in shown) == sorted([png(10), png(20)])
    assert all(f'<img src="../rivers/{path.name}"' in page for path in shown)
    assert 'alt="A [port] &amp; &#34;it&#34;"' in page
    next(path for path in show.pictures.iterdir() if "harbour" in path.name).write_bytes(png(99))
    api.build(show)
    assert png(99) in [path.read_bytes() for path in (show.published / "rivers").glob("picture-*")]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
        ("a.png", b"<html><script>alert(1)</script></html>"),
        ("a.mp3", b"#!/bin/sh\nrm -rf ~\n"),
        ("a.png", b""),
        ("large.png", png(1) + bytes(5_000_001)),
    ],
)
def test_what_is_no_sound_or_picture_is_named_and_not_kept(show: Show, tmp_path: Path, name: str, data: bytes) -> None:
    members = members_of(_plain_package(tmp_path, name))
    listed = json.loads(members["media"])
    members[next(key for key, value in listed.items() if value == name)] = data
    path = tmp_path / "bad.apkg"
    path.write_bytes(archive_of(members))
    result = api.import_deck(show, path, slug="rivers")
    assert (result.taken, result.media, files_of(show)) == (1, 0, {})
    assert any(f"1 sound or picture is not kept: '{name}'" in one.message for one in result.problems)
    assert "![" not in show.cards("rivers").read_text(encoding="utf-8")


def _plain_package(folder: Path, name: str) -> bytes:
    with learner_in(folder / "plain") as learner:
        kept = learner.keep(name, b"x")
        learner.add("Basic", {"Front": f"Which sea? <img src='{kept}'>", "Back": "The Channel."})
        return learner.export(legacy=True)


def test_a_folder_that_leads_out_of_the_show_takes_nothing(show: Show, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    show.pictures.symlink_to(outside)
    with pytest.raises(FileError):
        api.import_deck(show, package_in(tmp_path), slug="rivers")
    assert list(outside.iterdir()) == [] and not show.cards("rivers").exists()


@pytest.mark.parametrize("file", ["../secret.png", "charts/a.png", "/etc/passwd", "pictures/", "https://x.org/a.png"])
def test_a_card_names_files_of_its_show_alone(file: str) -> None:
    with pytest.raises(ProblemsError) as caught:
        parse_cards(f"## What is it?\n\n![a chart]({file})\n\nA chart.\n", "scripts/x.cards.md")
    assert [(one.place.line, "lies neither in pictures/" in one.message) for one in caught.value.problems] == [
        (3, True)
    ]


def test_a_file_that_a_card_names_and_that_is_missing_is_told(show: Show, tmp_path: Path) -> None:
    text = "## What is it?\n\n![a chart](pictures/../../secret.png)\n\nA chart.\n\n![it](pictures/no.png)\n"
    show.cards("rivers").write_text(text, encoding="utf-8")
    told = [one.message for one in api.check(show) if one.rule == "missing-file"]
    assert told == ["pictures/../../secret.png lies outside pictures/", "pictures/no.png is missing"]
    with pytest.raises(FileError):
        api.export_deck(show, "rivers", out=tmp_path / "rivers.apkg")
    [built] = api.build(show).lessons
    assert isinstance(built.error, ProblemsError) and {one.rule for one in built.error.problems} == {"missing-file"}
    assert built.manifest and built.manifest.cards == () and built.manifest.segments, "only the drill waits"


def test_no_other_file_of_the_show_goes_into_a_package(show: Show, tmp_path: Path) -> None:
    show.sounds.mkdir(exist_ok=True)
    text = "## What is it?\n\n![it](sounds/../show.toml)\n\nA chart.\n"
    show.cards("rivers").write_text(text, encoding="utf-8")
    with pytest.raises(FileError):
        api.export_deck(show, "rivers", out=tmp_path / "rivers.apkg")
