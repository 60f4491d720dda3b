"""Whatever is edited in a script, or in a file that it or show.toml names, moves what depends on it, and only that."""

import math
import re
import struct
import wave
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from showmaker import SCRIPT, bytes_of, edit, make_show, without_sounds

from audiolesson import api
from audiolesson.manifest import load_lesson
from audiolesson.show.model import Show
from audiolesson.show.read import load_show

RICH = (
    SCRIPT.replace("A bend slows", "![a bend](pictures/bend.png)\n\nA bend slows")
    .replace("Where the water", "[sound chime.wav]\n\nWhere the water")
    .replace("## What to remember\n", "## What to remember\n\nWhat does slow water do?\n\n[think]\n")
)
SOUND = '[sound]\nopening = "open.wav"\nclosing = "close.wav"\nbed = "bed.wav"\nthink = "think.wav"\n[length]'


def tone(path: Path, hertz: int, seconds: float = 0.6) -> None:
    path.parent.mkdir(exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 48_000, 0, "NONE", ""))
        count = int(48_000 * seconds)
        file.writeframes(b"".join(struct.pack("<h", int(3000 * math.sin(i * hertz / 7639))) for i in range(count)))


def clicks(path: Path, every_ms: int) -> None:
    """Something for the time to think: loud enough for players to keep it, and soft as a whole."""
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 48_000, 0, "NONE", ""))
        file.writeframes((struct.pack("<4h", 6000, -6000, 6000, -6000) + bytes(96 * every_ms - 8)) * 20)


def picture(path: Path, colour: str, side: int = 40) -> None:
    path.parent.mkdir(exist_ok=True)
    Image.new("RGB", (side, side), colour).save(path)


def rich_show(folder: Path) -> Show:
    show = make_show(folder, scripts={"rivers": RICH, "a-later-one": RICH.replace("03-01T06", "03-02T06")})
    edit(show.script("a-later-one"), "How rivers move sand", "How seas move sand")
    edit(show.root / "show.toml", "[length]", SOUND)
    edit(show.root / "show.toml", 'Host = "tone"', 'Host = "tone"\nGuest = "tone:50"')
    for number, name in enumerate(("open", "close", "bed", "chime")):
        tone(show.sounds / f"{name}.wav", 300 + 50 * number, 3.0 if name == "bed" else 0.6)
    clicks(show.sounds / "think.wav", 50)
    picture(show.pictures / "bend.png", "green")
    picture(show.pictures / "cover.jpg", "navy", 1400)
    return load_show(show.root)


def script(old: str, new: str) -> Callable[[Show], None]:
    return lambda show: edit(show.script("rivers"), old, new)


def sound(name: str) -> Callable[[Show], None]:
    return lambda show: tone(show.sounds / f"{name}.wav", 900, 3.0 if name == "bed" else 0.6)


EDITS: dict[str, Callable[[Show], None]] = {
    "title": script("title: How rivers", "title: Why rivers"),
    "date": script("2026-03-01", "2026-03-05"),
    "year": script("2026-03-05", "2025-03-05"),
    "number": script("resources:", "number: 7\nresources:"),
    "guid": script("resources:", "guid: my-own-guid\nresources:"),
    "resource": script("A page about rivers", "Another page"),
    "link of a chapter": script("https://example.org/slow", "https://example.org/slower"),
    "title of a chapter": script("## What to remember", "## What to keep"),
    "who speaks": script("On the outer side", "**Guest:** On the outer side"),
    "emphasis alone": script("outer side the", "*outer* side the"),
    "picture": lambda show: picture(show.pictures / "bend.png", "red"),
    "own cover": lambda show: picture(show.pictures / "rivers.cover.png", "olive", 1400),
    "another cover": lambda show: picture(show.pictures / "rivers.cover.png", "gold", 1400),
    "no own cover": lambda show: (show.pictures / "rivers.cover.png").unlink(),
    "the show's cover": lambda show: picture(show.pictures / "cover.jpg", "maroon", 1400),
    "no cover of the show": lambda show: (show.pictures / "cover.jpg").unlink(),
    "time to think": lambda show: clicks(show.sounds / "think.wav", 40),
    **{f"sound {name}": sound(name) for name in ("open", "close", "bed", "chime")},
}


def test_every_edit_moves_the_feed_and_all_of_them_give_the_bytes_of_a_build_from_nothing(tmp_path: Path) -> None:
    show = rich_show(tmp_path / "show")
    assert not api.build(show).failed
    for name, change in EDITS.items():
        before = bytes_of(show.published)
        change(show)
        assert api.status(show), name
        result = api.build(show)
        assert not result.failed, name
        moved = {path for path, data in bytes_of(show.published).items() if before.get(path) != data}
        if name == "emphasis alone":  # is not heard: only the sources that others can take follow
            moved = {path for path in moved if not path.startswith("sources-")}
            assert moved == {".manifest.json", "feed.xml", "index.html"}, name
        assert moved, name
        assert api.status(show) == [], name
        stale = next(lesson.why for lesson in result.lessons if lesson.slug == "rivers")
        assert bool(stale) == ("the show" not in name), name
        spoken = {lesson.slug: lesson.spoken for lesson in result.lessons}
        assert spoken["a-later-one"] == 0 and spoken["rivers"] <= 1, name
    made = bytes_of(show.episodes), bytes_of(show.published)
    api.clean(show, everything=True)
    assert not api.build(show).failed
    assert (bytes_of(show.episodes), bytes_of(show.published)) == made


@pytest.mark.parametrize(
    ("given", "expected"),
    [({}, [1, 2, 3]), ({"a": 2}, [2, 3, 4]), ({"c": 1}, [2, 3, 1]), ({"b": 7}, [1, 7, 8]), ({"c": 2}, [1, 3, 2])],
)
def test_a_serial_show_counts_its_episodes_in_time_and_gives_no_number_twice(
    tmp_path: Path, given: dict[str, int], expected: list[int]
) -> None:
    texts = {}
    for day, slug in ((1, "a"), (2, "b"), (3, "c")):
        text = SCRIPT.replace("03-01T06", f"03-0{day}T06").replace("How rivers", f"How {slug} rivers")
        number = f"number: {given[slug]}\n" if slug in given else ""
        texts[slug] = text.replace("resources:", f"{number}resources:")
    show = make_show(tmp_path / "show", scripts=texts)
    edit(show.root / "show.toml", "[voices]", 'order = "serial"\n[voices]')
    show = load_show(show.root)
    assert not api.build(show).failed
    items = (show.published / "feed.xml").read_text().split("<item>")[1:]
    found = {re.search(r"How (.) rivers", item)[1]: re.search(r"<itunes:episode>(\d+)<", item)[1] for item in items}  # type: ignore[index]
    assert [int(found[slug]) for slug in "abc"] == expected
    for slug, number in zip("abc", expected, strict=True):
        assert f"Lesson {number} " in (show.published / slug / "index.html").read_text()


def test_a_manifest_keeps_the_guid_of_the_head_and_the_lines_of_what_was_left_out(tmp_path: Path) -> None:
    text = SCRIPT.replace("resources:", "guid: my-own-guid\nlength: 0:17\nresources:")
    show = make_show(tmp_path / "show", scripts={"rivers": text})
    api.build(show)
    made = load_lesson(show.episode("rivers") / "manifest.json")
    assert made is not None and made.guid == "my-own-guid" and made.target == 17_000 and made.exact
    line = next(number for number, text in enumerate(text.splitlines(), 1) if text.startswith("A dam stops"))
    assert [(left.line, left.text[:11]) for left in made.left_out] == [(line, "A dam stops")]


@pytest.mark.parametrize("off", ["", '[check]\noff = ["missing-file"]\n'])
def test_a_sound_that_lies_outside_the_show_is_refused_even_where_the_rule_is_off(tmp_path: Path, off: str) -> None:
    show = make_show(tmp_path / "show")
    edit(show.root / "show.toml", "[length]", f"{off}[length]")
    show = load_show(show.root)
    tone(tmp_path / "chime.wav", 300)
    show.sounds.mkdir()
    (show.sounds / "chime.wav").symlink_to(tmp_path / "chime.wav")
    edit(show.script("rivers"), "Where the water", "[sound chime.wav]\n\nWhere the water")
    assert "outside" in str(api.build(show).lessons[0].error)


def test_a_script_that_appears_while_its_lesson_is_drafted_stays(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    from audiolesson.build import drafting

    (show.lessons / "tides.md").write_text("# Tides\n\nTides are the rise and fall of the sea.\n")
    read = drafting.script_dates

    def meanwhile(show: Show) -> list[object]:
        show.script("tides").write_text("mine")
        return [*read(show)]

    monkeypatch.setattr(drafting, "script_dates", meanwhile)
    assert not api.draft(show, ["tides"])[0].written
    assert show.script("tides").read_text() == "mine"


def test_words_that_fit_only_at_another_pace_are_all_spoken_at_that_and_it_is_told(tmp_path: Path) -> None:
    show = without_sounds(make_show(tmp_path / "show", length="0:13"))
    lesson = api.build(show).lessons[0]
    assert lesson.manifest is not None and (lesson.manifest.rate, abs(lesson.off) <= 1000) == (1050, True)
    assert lesson.spoken == 9 and "1.05 of the voice's pace" in lesson.notes[0]
    slow = without_sounds(make_show(tmp_path / "slow", length="0:20"))
    easy = api.build(slow).lessons[0]
    assert easy.manifest is not None and (easy.manifest.rate, easy.spoken, easy.notes) == (1000, 9, ())


def test_the_tag_holds_what_the_head_says_and_nothing_that_the_author_may_edit_later(tmp_path: Path) -> None:
    from mutagen.id3 import ID3

    text = SCRIPT.replace("resources:", "number: 7\nresources:").replace("2026-03-01", "2024-03-01")
    show = make_show(tmp_path / "show", scripts={"rivers": text})
    api.build(show)
    tag = ID3(show.episode("rivers") / "episode.mp3", translate=False)
    assert tag["TIT2"].text == ["How rivers move sand"] and tag["TALB"].text == ["Rivers & seas"]
    assert tag["TRCK"].text == ["7"] and str(tag["TYER"].text[0]) == "2024"
    assert tag.getall("APIC") and not tag.getall("COMM")
