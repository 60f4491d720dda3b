"""A build says what will not be heard as it is written before it speaks it, with its place, and goes on."""

from pathlib import Path

import commands
import pytest
from showmaker import edit, make_show

from audiolesson import api
from audiolesson.errors import Problem
from audiolesson.show.model import Show
from audiolesson.show.read import load_show

CARDS = """\
## What does the river carry? {#c01}

Sand, 砂 and stones.

## What is the 川? {#c02}

A river.
"""


class Listener(api.Reporter):
    """Hears what is told, in order: a warning, or the name of a file whose first sentence is spoken."""

    def __init__(self) -> None:
        self.heard: list[Problem | str] = []

    def warned(self, problem: Problem) -> None:
        self.heard.append(problem)

    def progress(self, slug: str, stage: str, done: int, total: int) -> None:
        if (stage, done) == ("speak", 1):
            self.heard.append("spoken")


@pytest.fixture
def show(tmp_path: Path) -> Show:
    made = make_show(tmp_path / "show")
    edit(made.script("rivers"), "A dam stops", "The ⟟ of a dam stops")
    made.cards("rivers").write_text(CARDS, encoding="utf-8")
    return made


def heard(show: Show) -> list[Problem | str]:
    listener = Listener()
    assert not api.build(show, workers=2, reporter=listener).failed
    return listener.heard


def test_what_is_read_badly_is_told_once_a_file_with_its_place_before_it_is_spoken(show: Show) -> None:
    script, spoken, cards, again = heard(show)
    assert (spoken, again) == ("spoken", "spoken")
    assert isinstance(script, Problem) and isinstance(cards, Problem)
    assert (script.rule, script.severity) == ("wording-symbol", "warning") and "⟟" in script.message
    assert str(script.place) == "scripts/rivers.md:20"
    assert str(cards.place) == "scripts/rivers.cards.md:3" and "砂" in cards.message
    assert cards.hint.endswith("; `audiolesson check` names 1 more") and "names" not in script.hint


def test_a_build_tells_of_no_file_that_it_does_not_make_anew_and_of_nothing_that_is_turned_off(show: Show) -> None:
    heard(show)
    assert heard(show) == []
    edit(show.cards("rivers"), "A river.", "A large river.")
    assert [one.place.file for one in heard(show) if isinstance(one, Problem)] == ["scripts/rivers.cards.md"]
    edit(show.cards("rivers"), "## What does", "<!-- check off: wording -->\n\n## What does")
    places = [str(one.place) for one in heard(show) if isinstance(one, Problem)]
    assert places == ["scripts/rivers.cards.md:7"]  # the next card's, for which nothing is turned off
    edit(show.root / "show.toml", "[length]", '[check]\noff = ["wording"]\n\n[length]')
    edit(show.script("rivers"), "A bend slows", "Each bend slows")
    assert [one for one in heard(load_show(show.root)) if isinstance(one, Problem)] == []


def test_a_quiet_build_says_nothing_of_it(show: Show) -> None:
    told = commands.run("build", cwd=show.root)
    assert "scripts/rivers.cards.md:3: warning: “砂”" in told.stderr and "3 | Sand, 砂 and stones." in told.stderr
    assert told.returncode == 0
    quiet = commands.run("-q", "build", "--remake", cwd=show.root)
    assert quiet.stdout + quiet.stderr == ""
