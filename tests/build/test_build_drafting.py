"""Drafting before a build: what is not drafted stops nothing else, and what a person wrote stays."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from showmaker import SCRIPT, bytes_of, make_show

from audiolesson import api
from audiolesson.build.drafting import draft_scripts, lesson_file, script_dates
from audiolesson.build.reporter import Reporter
from audiolesson.errors import AudiolessonError, ShowError
from audiolesson.show.model import Show

LESSON = """\
# Tides

Tides are the rise and fall of the sea.

## Causes

The moon pulls the water of the sea. The sun pulls the water too.
"""


class Listener(Reporter):
    """Keeps the notes of a build."""

    def __init__(self) -> None:
        self.notes: list[str] = []

    def note(self, text: str) -> None:
        self.notes.append(text)


def write(show: Show, **lessons: str) -> None:
    for name, text in lessons.items():
        (show.lessons / f"{name}.md").write_text(text, encoding="utf-8")


def test_a_lesson_that_cannot_be_drafted_is_named_and_the_others_are_drafted(show: Show) -> None:
    write(show, ebb=LESSON, empty="# Nothing\n", flow=LESSON)
    results = {result.slug: result for result in api.draft(show)}
    assert [(slug, result.written, bool(result.error)) for slug, result in results.items()] == [
        ("ebb", True, False),
        ("empty", False, True),
        ("flow", True, False),
    ]
    assert "lessons/empty.md" in str(results["empty"].error)


def test_a_build_of_one_lesson_that_cannot_be_drafted_builds_no_other(show: Show) -> None:
    write(show, empty="# Nothing\n")
    result = api.build(show, ["empty"])
    assert result.failed and result.lessons == () and [p.place.file for p in result.problems] == ["lessons/empty.md"]
    assert not show.episodes.exists()
    result = api.build(show, ["empty", "rivers"])
    assert result.failed and [lesson.slug for lesson in result.lessons] == ["rivers"]


def test_a_script_that_is_no_text_keeps_no_other_lesson_from_being_drafted(show: Show) -> None:
    show.script("latin").write_bytes("---\ntitle: é\n---\n".encode("latin-1"))
    write(show, ebb=LESSON)
    assert api.draft(show, ["ebb"])[0].written


def test_folders_with_names_of_texts_are_no_lessons(show: Show) -> None:
    (show.lessons / "notes.md").mkdir()
    show.script("old").mkdir()
    assert show.slugs() == show.scripted() == ["rivers"]
    assert [task.slug for task in api.status(show)] == ["rivers", ""]
    assert not api.build(show).failed


def test_what_is_passed_over_is_told_with_what_to_do(show: Show) -> None:
    write(show, **{"My Tides": LESSON, "My_Tides": LESSON, "rivers": LESSON})
    (show.lessons / "rivers.txt").write_text("text")
    (show.lessons / "slides.odt").write_bytes(b"x")
    for quiet in (".hidden.md", "map.png", "draft.md~"):
        (show.lessons / quiet).write_bytes(b"x")
    heard = Listener()
    api.build(show, reporter=heard)
    assert heard.notes == [
        "drafted scripts/my-tides.md from lessons/My Tides.md: yours to edit",
        "lessons/My_Tides.md is passed over: lessons/My Tides.md has its name; rename one of the two",
        "lessons/rivers.txt is passed over: lessons/rivers.md has its name; rename one of the two",
        "lessons/slides.odt is passed over: lessons end in .md or .txt or .html or .htm or .docx or .pdf or .epub",
    ]


def test_a_lesson_is_taken_whatever_its_file_is_called_and_stays_the_only_text(show: Show) -> None:
    write(show, **{"Lecture_03 (Tides)": LESSON})
    (drafted,) = api.draft(show, ["lessons/Lecture_03 (Tides).md"])
    assert drafted.slug == "lecture-03-tides" and drafted.path == show.script("lecture-03-tides")
    assert not api.build(show).failed
    assert api.status(show) == []
    assert [path.name for path in sorted(show.lessons.iterdir())] == ["Lecture_03 (Tides).md"]


def test_a_text_whose_slug_another_has_is_not_drafted_from_the_other(show: Show) -> None:
    write(show, **{"My Tides": LESSON, "My_Tides": LESSON.replace("Tides are", "Ebb is")})
    with pytest.raises(ShowError, match="lessons/ has a lesson 'my-tides' already"):
        api.draft(show, ["lessons/My_Tides.md"])
    (show.lessons / "my-tides.txt").write_text(LESSON, encoding="utf-8")
    (show.lessons / "my-tides.md").write_text(LESSON, encoding="utf-8")
    assert lesson_file(show, "lessons/my-tides.txt") == show.lessons / "my-tides.txt"
    (show.lessons / "~ebb.md").write_text(LESSON, encoding="utf-8")
    assert lesson_file(show, "lessons/~ebb.md") == show.lessons / "ebb.md"


def test_a_lesson_in_a_folder_of_its_own_is_named_and_taken_under_the_folders_name(show: Show) -> None:
    write(show, rivers=LESSON)
    for name in ("02-Tides/README.md", "02-Tides/notes.txt", "tides_files/frame.html", ".old/README.md"):
        (show.lessons / name).parent.mkdir(exist_ok=True)
        (show.lessons / name).write_text(LESSON)
    heard = Listener()
    api.build(show, reporter=heard)
    assert heard.notes == [
        "lessons/02-Tides/README.md is passed over: `draft lessons/02-Tides/README.md` takes it",
        "lessons/02-Tides/notes.txt is passed over: `draft lessons/02-Tides/notes.txt` takes it",
    ]
    assert api.draft(show, ["lessons/02-Tides/README.md"])[0].path == show.script("02-tides")
    assert [text.split(" is ")[0] for text in api.passed_over(show)] == ["lessons/02-Tides/notes.txt"]


def test_an_empty_show_is_told_what_to_do_and_gets_no_feed(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show", scripts={})
    heard = Listener()
    assert api.status(show) == []
    assert api.build(show, reporter=heard).written == () and not show.published.exists()
    assert not api.build(show, remake=True).failed and not show.published.exists()
    assert heard.notes == [api.NO_LESSON]


def test_the_last_lesson_that_goes_leaves_an_empty_feed_and_the_build_says_so(built: Show) -> None:
    show = built
    show.script("rivers").rename(show.root / "rivers.md")
    assert [task.why for task in api.status(show)] == ["lesson rivers gone"]
    heard = Listener()
    result = api.build(show, reporter=heard)
    assert "rivers leaves the feed: scripts/rivers.md is gone (episodes/rivers/ may be deleted)" in heard.notes
    assert "<item>" not in (show.published / "feed.xml").read_text() and "rivers/index.html" in result.deleted
    assert api.status(show) == [] and not (show.published / "rivers").exists()
    (show.root / "rivers.md").rename(show.script("rivers"))
    again = api.build(show)
    assert again.lessons[0].why == "" and "rivers/index.html" in again.written


def test_a_lesson_from_elsewhere_never_replaces_one_of_the_show(show: Show, tmp_path: Path) -> None:
    write(show, tides=LESSON)
    (tmp_path / "Tides.txt").write_text("other")
    before = bytes_of(show.root)
    with pytest.raises(ShowError, match="has a lesson 'tides' already"):
        api.draft(show, [str(tmp_path / "Tides.txt")])
    assert bytes_of(show.root) == before


@pytest.mark.parametrize("epoch", ["soon", "1e9", "9" * 30])
def test_a_wrong_epoch_is_named(show: Show, monkeypatch: pytest.MonkeyPatch, epoch: str) -> None:
    write(show, ebb=LESSON)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    with pytest.raises(AudiolessonError, match="SOURCE_DATE_EPOCH"):
        api.draft(show)
    assert not show.script("ebb").exists()


def test_status_says_that_mistakes_come_first(show: Show) -> None:
    text = SCRIPT.replace("Where the water", "- a list\n\n[puase 2s]\n\nWhere the water")
    show.script("rivers").write_text(text)
    task = api.status(show)[0]
    assert task.speak == -1 and task.why.endswith("mistakes first: audiolesson check rivers")


@pytest.mark.parametrize("command", [api.status, api.build, api.check])
def test_an_unknown_lesson_is_refused_with_the_one_that_was_meant(show: Show, command: object) -> None:
    assert callable(command)
    with pytest.raises(ShowError, match="no lesson 'river'") as caught:
        command(show, ["river"])
    assert "did you mean rivers?" in caught.value.hint


def test_a_title_that_two_segments_share_gives_each_its_own_picture(show: Show) -> None:
    from PIL import Image

    (show.root / "pictures").mkdir()
    for colour in ("red", "blue"):
        Image.new("RGB", (20, 20), colour).save(show.root / f"pictures/{colour}.png")
    text = SCRIPT.replace("## What to remember\n", "## Why rivers move sand\n\n![b](pictures/blue.png)\n")
    text = text.replace("## Why rivers move sand\n", "## Why rivers move sand\n\n![r](pictures/red.png)\n", 1)
    show.script("rivers").write_text(text)
    assert not api.build(show).failed
    pictures = {p.name for p in (show.published / "rivers").glob("picture-*.png")}
    page = (show.published / "rivers/index.html").read_text()
    assert len(pictures) == 2 and all(name in page for name in pictures)


LONG = """\
# Kilns

Kilns are ovens for clay.

## Fuel

Wood is the oldest fuel of a kiln. Gas burns more evenly than wood. Electric kilns need no chimney.

## Heat

Clay turns to stone above six hundred degrees. Glazes melt at higher heat than clay. Cones show how hot a kiln is.

## Cooling

A kiln cools for a whole day. Pots crack in a kiln that is opened too soon.
"""


def test_a_length_is_the_caller_s_else_the_lesson_s_else_the_show_s(tmp_path: Path) -> None:
    show = make_show(tmp_path / "kilns", length="3:30")
    write(
        show,
        given=LONG,
        headed="---\nlength: full\n---\n\n" + LONG,
        odd="---\nlength: a week\n---\n" + LONG,
        plain=LONG,
    )
    assert [result.error for result in api.draft(show, ["given"], length="10min")] == [None]
    api.draft(show)
    heads = {slug: show.script(slug).read_text(encoding="utf-8") for slug in ("given", "headed", "odd", "plain")}
    lengths = {slug: re.findall(r"^length: (.*)$", text, re.MULTILINE) for slug, text in heads.items()}
    assert lengths == {"given": ["10:00"], "headed": ["full"], "odd": ["3:30"], "plain": ["3:30"]}


def test_what_is_no_length_drafts_nothing(show: Show) -> None:
    write(show, kilns=LONG)
    with pytest.raises(AudiolessonError, match="is no length"):
        api.draft(show, ["kilns"], length="banana")
    assert not show.script("kilns").exists()


def test_a_second_voice_of_the_show_makes_the_draft_a_dialogue(show: Show) -> None:
    settings = show.root / "show.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("[voices]\n", '[voices]\nGuest = "tone"\n'), encoding="utf-8")
    write(show, kilns=LONG)
    api.draft(api.open_show(show.root), ["kilns"])
    script = show.script("kilns").read_text(encoding="utf-8")
    assert "**Guest:** " in script and "**Host:** " not in script


def test_of_several_lessons_that_are_drafted_at_once_none_is_dated_in_the_future(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show", scripts={})
    for name in ("one", "two", "three"):
        (show.lessons / f"{name}.md").write_text(f"# {name}\n\nA river carries sand. Sand sinks in slow water.\n")
    now = datetime(2026, 5, 1, 12, tzinfo=UTC)
    draft_scripts(show, list(show.lesson_files().values()), now)
    assert [date.isoformat()[11:16] for date in sorted(script_dates(show))] == ["11:54", "11:57", "12:00"]
    draft_scripts(show, list(show.lesson_files().values()), now)
    assert max(script_dates(show)) == now
