"""Another version of the program: pages and feeds are made anew, sounds stay; what would sound otherwise is told."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest
from click.testing import CliRunner
from showmaker import bytes_of

from audiolesson import __version__, api
from audiolesson.build import freshness, made, show_work
from audiolesson.cli import cli, tasks
from audiolesson.episode import utterances
from audiolesson.show.model import Show
from audiolesson.wording.model import Lexicon
from audiolesson.wording.read import read

OLDER = "0.0.9"


@pytest.fixture
def by_older(show: Show, monkeypatch: pytest.MonkeyPatch) -> Show:
    """A show that an older program built: it said "rocks" for stones, and its pages ended otherwise."""

    def misread(text: str, marks: Any, lexicon: Lexicon, language: str) -> Any:
        return read(text, marks, replace(lexicon, entries={**lexicon.entries, "stones": "rocks"}), language)

    pages: Callable[..., dict[str, bytes]] = show_work.pages

    def plainer(*given: Any) -> Mapping[str, bytes]:
        return {
            name: data + b"<!-- older -->" if name.endswith(".html") else data for name, data in pages(*given).items()
        }

    with monkeypatch.context() as then:
        then.setattr(utterances, "read", misread)
        then.setattr(show_work, "pages", plainer)
        then.setattr(freshness, "program", lambda: f"{OLDER} 00000000")
        then.setattr(made, "__version__", OLDER)
        assert not api.build(show, workers=2).failed
        assert api.status(show) == []
    return show


def test_an_upgrade_makes_pages_and_feeds_anew_and_leaves_every_sound(by_older: Show) -> None:
    sounds = bytes_of(by_older.episodes)
    why = f"audiolesson {OLDER} → {__version__}"
    assert [(task.product, task.why) for task in api.status(by_older)] == [("feed", why)]
    result = api.build(by_older, workers=2)
    assert {"index.html", "rivers/index.html"} <= {*result.written}
    assert b"<!-- older -->" not in (by_older.published / "index.html").read_bytes()
    assert bytes_of(by_older.episodes) == sounds and api.status(by_older) == []
    assert not [name for name in result.written if name.endswith(".mp3")]


def test_what_an_upgrade_says_otherwise_is_told_with_its_line_until_it_is_made_anew(by_older: Show) -> None:
    lines = by_older.script("rivers").read_text(encoding="utf-8").splitlines()
    wanted = {number for number, line in enumerate(lines, 1) if "stones" in line}
    (old,) = api.outdated(by_older)
    assert old.versions == (("audiolesson", OLDER, __version__),)
    assert {one.line for one in old.sentences or ()} == wanted and not old.encodes
    told = CliRunner().invoke(cli, ["--show", str(by_older.root), "status"]).stdout
    assert f"rivers: old (audiolesson {OLDER} → {__version__}): 2 sentences said otherwise (scripts/rivers.md:" in told
    assert api.build(by_older, remake=True, workers=2).lessons[0].spoken == len(wanted)
    assert api.outdated(by_older) == []


def test_an_edit_after_an_upgrade_makes_its_lesson_anew_as_today_s_program_does(by_older: Show) -> None:
    script = by_older.script("rivers")
    script.write_text(script.read_text(encoding="utf-8").replace("stones", "mud"), encoding="utf-8")
    api.build(by_older, workers=2)
    assert api.outdated(by_older) == []


def test_a_show_of_many_lessons_tells_that_some_are_old_without_reading_them(
    by_older: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    api.build(by_older, workers=2)
    monkeypatch.setattr(tasks, "_FEW", 0)
    told = CliRunner().invoke(cli, ["--show", str(by_older.root), "status"]).stdout
    assert f"old: 1 lesson of other versions, such as rivers (audiolesson {OLDER} → {__version__})" in told
    assert api.build(by_older, remake=True, workers=2).lessons[0].spoken
    assert "old:" not in CliRunner().invoke(cli, ["--show", str(by_older.root), "status"]).stdout
