"""show.toml: what is right is read, and everything that is wrong is told at once, with line and what to do."""

import dataclasses
import re
from pathlib import Path

import pytest

from audiolesson.check.catalogue import NAMES
from audiolesson.errors import AudiolessonError, FileError, ProblemsError, ShowError
from audiolesson.show.model import (
    BasedOn,
    CheckSettings,
    Colours,
    DrillSettings,
    FeedSettings,
    Lengths,
    PublishSettings,
    Show,
    SoundSettings,
    SourceSettings,
)
from audiolesson.show.read import LONGEST, find_show, load_show

PAGE = (Path(__file__).parents[2] / "docs" / "settings.md").read_text(encoding="utf-8")
WRITTEN = {"with_sounds": "sounds", "with_pictures": "pictures"}
"""Fields that are written by another name."""

EXAMPLE = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)[0]
TABLES: dict[str, type] = {
    "length": Lengths,
    "sound": SoundSettings,
    "drill": DrillSettings,
    "colours": Colours,
    "feed": FeedSettings,
    "check": CheckSettings,
    "publish": PublishSettings,
    "sources": SourceSettings,
    "based_on": BasedOn,
}
ID = 'id = "c0e7d2c8-0f6c-4c0f-9c55-0ad0b8f0a5a1"\n'
TOP = ID + 'title = "T"\n'


def load(folder: Path, text: str) -> Show:
    (folder / "show.toml").write_text(text, encoding="utf-8")
    return load_show(folder)


def test_the_example_of_the_docs_is_a_show_and_every_setting_stands_in_it(tmp_path: Path) -> None:
    show = load(tmp_path, EXAMPLE)
    assert show.voices == {"Host": "espeak", "Guest": "espeak:en-us"}
    assert show.length == Lengths(210_000, None, None)
    assert show.check.off == ("long-sentence",)
    assert show.lexicon == {"LoRA": "low rah"}
    for field in dataclasses.fields(Show):
        key = WRITTEN.get(field.name, field.name)
        assert key == "root" or re.search(rf"^(\[{key}\]|{key} = )", EXAMPLE, re.MULTILINE), field


def told_in(chapter: str) -> dict[str, str]:
    """Setting → default, as the table of a chapter of the page tells them."""
    text = PAGE.split(f"\n## {chapter}\n")[1].split("\n## ")[0]
    return dict(re.findall(r"^\| `(\w+)` \| ([^|]+) \|", text, re.MULTILINE))


def test_the_page_tells_every_setting_with_its_default(tmp_path: Path) -> None:
    for table, kind in TABLES.items():
        rows = told_in(f"[{table}]")
        assert list(rows) == [field.name for field in dataclasses.fields(kind)]
        written = [f"{name} = {told.strip('`')}" for name, told in rows.items() if told.startswith("`")]
        assert getattr(load(tmp_path, TOP + "\n".join([f"[{table}]", *written])), table) == kind()
        for name, told in rows.items():
            default = next(field.default for field in dataclasses.fields(kind) if field.name == name)
            assert told.startswith("`") or (told in ("none", "computed") and default == ""), name


def test_the_page_tells_what_stands_in_no_table(tmp_path: Path) -> None:
    rows = told_in("The show")
    assert rows.keys() | TABLES.keys() | {"root", "voices", "lexicon", "credits", "renamed"} == {
        WRITTEN.get(f.name, f.name) for f in dataclasses.fields(Show)
    }
    assert not rows.keys() & TABLES.keys()
    written = [f"{name} = {told.strip('`')}" for name, told in rows.items() if told.startswith("`")]
    assert load(tmp_path, TOP + "\n".join(written)) == load(tmp_path, TOP)
    for field in dataclasses.fields(Show):
        told = rows.get(WRITTEN.get(field.name, field.name), "`")
        assert told.startswith("`") or field.name == "address" or field.default in ("", dataclasses.MISSING), field.name


def test_the_page_leads_to_every_rule_of_check() -> None:
    assert "](rules.md)" in PAGE[PAGE.index("## [check]") :]
    rules = (Path(__file__).parents[2] / "docs" / "rules.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^## ([a-z-]+)$", rules, re.MULTILINE)) >= NAMES


def test_a_show_with_two_lines_has_good_defaults(tmp_path: Path) -> None:
    show = load(tmp_path, TOP)
    assert (show.title, show.language, show.length.episode, show.sound.bitrate) == ("T", "en", 210_000, 96)
    assert list(show.voices) == ["Host"]


CASES = [
    ('titel = "T"', 3, "unknown setting 'titel'", "did you mean 'title'?"),
    ("[sound]\nbitrat = 96", 4, "unknown setting 'sound.bitrat'", "did you mean 'bitrate'?"),
    ("[sonds]\nbitrate = 96", 3, "unknown setting 'sonds'", "did you mean 'sound"),
    ("explicit = 1", 3, "'explicit' is true or false, not 1", "settings.md"),
    ("author = true", 3, "'author' is a text", "settings.md"),
    ("sound = 3", 3, "'sound' is a table", "[sound]"),
    ("[sound]\nbitrate = true", 4, "'sound.bitrate' is a whole number", "settings.md"),
    ("[sound]\nbitrate = 100", 4, "'sound.bitrate' is none that apps play well: 100", "96"),
    ("[sound]\nthink = 3", 4, "'sound.think'", "settings.md"),
    ('[length]\nepisode = "long"', 4, "'length.episode' is no length: 'long'", "3:30"),
    ("[length]\nepisode = 210", 4, "is no length: 210", '"3:30", "10min" or "full"'),
    ('[length]\nepisode = "9:99"', 4, "is no length: '9:99'", '"3:30", "10min" or "full"'),
    ('[length]\nepisode = "3.5"', 4, "is no length: '3.5'", '"3:30", "10min" or "full"'),
    ("[publish]\nkeep = 'x'", 4, "'publish.keep' is no time: 'x'", "30d"),
    ("[publish]\nheaders = 'x'", 4, "'publish.headers'", "_headers"),
    ("[publish]\nto = 'sftp://a:b@example.org/x'", 4, "'publish.to' holds a password", "docs/publishing.md"),
    ("[publish]\nendpoint = 'x'", 4, "'publish.endpoint' is no web address", "https://"),
    ("[feed]\nguid = 'x'", 4, "'feed.guid' is no UUID", "it is computed"),
    ("[length]\nepisode = 0", 4, "is no length: 0", "3:30"),
    ("[length]\nepisode = 03:30:00", 4, "is no length: 03:30:00", '"3:30"'),
    ('[length]\nepisode = "99:00:00"', 4, "is no length", "3:30"),
    ("[length]\nepisode = true", 4, "is no length: True", "3:30"),
    ("[drill]\nthink = 3", 4, "'drill.think' is no length: 3", '"2.5s"'),
    ('[drill]\nthink = "3"', 4, "'drill.think' is no length: '3'", '"2.5s"'),
    ('[drill]\nthink = "61s"', 4, "'drill.think' is too long, in ms: 61000", "0 to 60 seconds"),
    ('[drill]\ngap = "11s"', 4, "'drill.gap' is too long", "0 to 10 seconds"),
    ('[drill]\nthink_most = "2s"', 4, "'drill.think_most' is under 'drill.think_least': 2.0 s", "at least 3.0 s"),
    ('[drill]\nthink_least = "11s"', 4, "'drill.think_most' is under 'drill.think_least': 10.0 s", "lower the least"),
    ('[drill]\nagain = "often"', 4, "'drill.again' is none of three: 'often'", '"always"'),
    ('[drill]\norder = "serial"', 4, "'drill.order' is neither", '"deck"'),
    ('[drill]\npreset = "run"', 4, "'drill.preset' is neither", '"drive"'),
    ("[drill]\nseed = -1", 4, "'drill.seed' is out of range: -1", "2147483647"),
    ("[drill]\nseed = true", 4, "'drill.seed' is a whole number", "settings.md"),
    ('[drill]\nrepeat = "no"', 4, "'drill.repeat' is true or false", "settings.md"),
    ("[drill]\nthinc = 1", 4, "unknown setting 'drill.thinc'", "did you mean 'think'?"),
    ('[colours]\nback = "blue"', 4, "'colours.back' is no colour: 'blue'", "#1f2a44"),
    ("[feed]\nitems = 0", 4, "'feed.items' is out of range: 0", "1 to 1000"),
    ('[check]\noff = "speaker"', 4, "'check.off' is a list of texts", "[")
    ,
    ('[voices]\n"1" = "espeak"', 4, "'1' is no speaker's name", "letters"),
    ("[voices]\nHost = 3", 3, "[voices] holds names and texts", "Host"),
    ('[lexicon]\nLoRA = " "', 3, "[lexicon] holds names and texts", "LoRA"),
    ('address = "example.org"', 3, "'address' is no web folder: 'example.org'", "https://"),
    ('address = "https://example.org"', 3, "'address' is no web folder", "ending in"),
    ('address = "https:///course/"', 3, "'address' is no web folder", "https://"),
    ('address = "https://[::1/"', 3, "'address' is no web folder", "https://"),
    ('address = "https://x:99999/"', 3, "'address' is no web folder", "https://"),
    ('address = "https://me:secret@x.org/"', 3, "'address' is no web folder", "https://"),
    ('language = "english"', 3, "'language' is no ISO 639-1 code: 'english'", "en"),
    ('category = "A > B > C"', 3, "'category' is no category", "Courses"),
    ('order = "random"', 3, "'order' is neither", "serial"),
    ('email = "me"', 3, "'email' is no address: 'me'", "name@"),
    ('author = "a\\nb"', 3, "'author' is too long", "one line"),
    ('licence = "a\\u0007"', 3, "'licence' holds the control character U+0007", "take it out"),
    ('[lexicon]\nLoRA = "a\\u0007"', 4, "'lexicon.LoRA' holds the control character U+0007", "take it out"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "message", "hint"), CASES)
def test_a_wrong_setting_is_named_with_line_and_hint(
    tmp_path: Path, text: str, line: int, message: str, hint: str
) -> None:
    with pytest.raises(ProblemsError) as caught:
        load(tmp_path, TOP + text + "\n")
    (problem,) = caught.value.problems
    assert (problem.place.file, problem.place.line) == ("show.toml", line)
    assert message in problem.message
    assert hint in problem.hint


def test_all_mistakes_are_told_at_once_of_kind_and_of_value(tmp_path: Path) -> None:
    with pytest.raises(ProblemsError) as caught:
        load(tmp_path, 'id = "x"\ntitel = "T"\norder = "random"\n[colours]\nback = "blue"\n')
    assert [problem.place.line for problem in caught.value.problems] == [0, 1, 2, 3, 5]


@pytest.mark.parametrize(
    "text",
    [
        "title = T", "[", "a = " + "[" * 5000, "a = " + "9" * 5000, "a = 1\na = 2", "\x00", "x" * (LONGEST + 1),
        'title = "' + "[" * 100_000 + '"', TOP + "[feed]\nitems = inf", TOP + "[sound.bitrate]\na = 1",
        TOP + "[[sound]]",
        TOP + "voices = 1", TOP + "[voices.Host]\na = 1", TOP + "[length]\nepisode = [1]", TOP + "sound.think.a = 1",
    ],
)  # fmt: skip
def test_hostile_settings_give_an_error_and_no_traceback(tmp_path: Path, text: str) -> None:
    with pytest.raises(AudiolessonError):
        load(tmp_path, text)


def test_a_broken_line_of_toml_is_named(tmp_path: Path) -> None:
    with pytest.raises(ShowError, match=r"show\.toml:2: is no TOML"):
        load(tmp_path, ID + "title = T\n")


def test_a_file_that_is_no_utf8_is_named(tmp_path: Path) -> None:
    (tmp_path / "show.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(FileError, match="no UTF-8"):
        load_show(tmp_path)


def test_the_nearest_show_above_is_found_but_a_folder_inside_is_no_show(tmp_path: Path) -> None:
    load(tmp_path, TOP)
    inside = tmp_path / "lessons" / "deep"
    inside.mkdir(parents=True)
    assert find_show(inside) == tmp_path.resolve()
    with pytest.raises(ShowError, match=r"no show\.toml in this folder"):
        load_show(inside)


def test_lessons_of_any_name_and_scripts_named_by_a_slug_are_found_in_order(tmp_path: Path) -> None:
    show = load(tmp_path, TOP)
    assert show.slugs() == []
    for name in ("lessons/b.md", "lessons/b.txt", "lessons/03_Good Name.MD", "lessons/c.odt", "lessons/~$d.docx",
                 "lessons/.e.md", "scripts/a-1.md", "scripts/Bad Name.md", "scripts/b.cards.md",
                 "scripts/b.md"):  # fmt: skip
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    assert show.slugs() == ["03-good-name", "a-1", "b"]
    lessons = tmp_path / "lessons"
    assert show.lesson_files() == {"03-good-name": lessons / "03_Good Name.MD", "b": lessons / "b.md"}
    assert show.lesson("03-good-name") == lessons / "03_Good Name.MD"
    assert show.name(show.script("b")) == "scripts/b.md"


def test_of_two_texts_that_give_one_slug_the_one_named_by_it_counts(tmp_path: Path) -> None:
    show = load(tmp_path, TOP)
    (tmp_path / "lessons").mkdir()
    for name in ("Spring Tides.md", "spring-tides.txt", "spring_tides.md"):
        (tmp_path / "lessons" / name).write_text("x")
    assert show.lesson_files() == {"spring-tides": tmp_path / "lessons" / "spring-tides.txt"}
    (tmp_path / "lessons" / "spring-tides.txt").unlink()
    assert show.lesson_files() == {"spring-tides": tmp_path / "lessons" / "Spring Tides.md"}


def test_a_table_that_stands_twice_is_told_as_that(tmp_path: Path) -> None:
    with pytest.raises(ShowError, match=r"show\.toml:3: is no TOML") as raised:
        load(tmp_path, '[voices]\nHost = "tone"\n[voices]\n')
    assert "stands twice" in raised.value.hint
