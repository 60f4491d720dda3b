"""`draft --update` and `--diff` as a user meets them."""

import contextlib
import os
import pty
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from commands import PROGRAM
from commands import run as command
from showmaker import bytes_of, edit, make_show

from audiolesson import api
from audiolesson.cli.changed_words import with_changed_words

LESSON = """\
# Kilns

A kiln is an oven that hardens clay. The first kilns were pits in the ground, and wood was burnt on top of the pots.

## Fuel

Wood gives long flames and ash. Gas burns without ash. Most kilns of today are heated by electric wires in their walls.
"""


@pytest.fixture(scope="module")
def drafted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    show = make_show(tmp_path_factory.mktemp("drafted") / "show", scripts={})
    (show.lessons / "kilns.md").write_text(LESSON, encoding="utf-8")
    api.draft(show)
    edit(show.lessons / "kilns.md", "Gas burns without ash", "Gas burns without smoke")
    return show.root


@pytest.fixture
def kilns(drafted: Path, tmp_path: Path) -> Path:
    return shutil.copytree(drafted, tmp_path / "show")


def run(folder: Path, *words: str, code: int = 0) -> str:
    done = command("draft", *words, cwd=folder, NO_COLOR="")
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_a_diff_shows_what_an_update_would_change_and_writes_nothing(kilns: Path) -> None:
    before = bytes_of(kilns)
    for words in (("--diff",), ("--diff", "--update", "kilns")):
        told = run(kilns, *words)
        assert "--- scripts/kilns.md\n+++ scripts/kilns.md (updated)\n@@" in told
        assert any(line[:1] == "+" and "Gas burns without {+smoke+}." in line for line in told.splitlines())
        assert any(line[:1] == "-" and "Gas burns without [-ash-]." in line for line in told.splitlines())
    assert bytes_of(kilns) == before
    signs = re.findall(r"^\x1b\[(3\d)m\x1b\[22m([-+@])", on_a_terminal("draft", "--diff", cwd=kilns), re.MULTILINE)
    assert set(signs) == {("31", "-"), ("32", "+"), ("36", "@")}
    assert "updated scripts/kilns.md: 1 line in, 1 out" in run(kilns, "--update")
    assert "scripts/kilns.md: nothing to take over" in run(kilns, "--diff")


def test_a_conflict_is_shown_with_its_line_and_ends_well(kilns: Path) -> None:
    edit(kilns / "scripts/kilns.md", "Gas burns without ash.", "Gas \x1b[2Jburns \u2028clean.")
    told = run(kilns, "--diff")
    (line,) = [line for line in told.splitlines() if "conflict" in line]
    number = int(line.split(":")[1])
    assert "clean" in (kilns / "scripts/kilns.md").read_text(encoding="utf-8").split("\n")[number - 1]
    assert "  - drafted: Gas burns without ash." in told and "  + lesson:  Gas burns without smoke." in told
    assert "clean." in told and "\x1b" not in told
    assert "nothing to take over" in run(kilns, "--update", "--mine", "kilns")
    assert "conflict" not in run(kilns, "--update")


def test_what_cannot_be_updated_is_named_and_ends_with_1(kilns: Path) -> None:
    (kilns / "scripts/kilns.md").write_text("---\ntitle: [\n---\n", encoding="utf-8")
    assert "scripts/kilns.md:" in run(kilns, "--update", code=1)
    assert "did you mean kilns?" in run(kilns, "--update", "kiln", code=1)
    assert "--mine goes with --update" in run(kilns, "--mine", code=2)


def marked(*diff: str) -> list[str]:
    """The lines of a hunk, changed words in < >."""
    lines = with_changed_words(["--- a", "+++ b", *diff])
    return [sign + "".join(f"<{text}>" if new else text for text, new in pieces) for sign, pieces in lines][2:]


def test_the_words_that_changed_inside_a_line_are_told_from_those_that_stayed() -> None:
    assert marked("@@ -1 +1 @@", "-The moon pulls the sea.", "+The moon and the sun pull the sea.") == [
        "@@ -1 +1 @@",
        "-The moon <pulls> the sea.",
        "+The moon <and the sun pull> the sea.",
    ]


def test_a_line_without_a_partner_is_wholly_new_or_gone() -> None:
    told = ["-A kiln is an oven.", "+Wood gives long flames.", "+A kiln is a hot oven.", " Ash."]
    assert marked(*told) == ["-A kiln is <an> oven.", "+Wood gives long flames.", "+A kiln is <a hot> oven.", " Ash."]
    assert marked("-- a list", "+++ sums", " x") == ["-- a list", "+++ sums", " x"]


def test_a_terminal_underlines_changed_words_and_has_no_marks(kilns: Path) -> None:
    told = on_a_terminal("draft", "--diff", cwd=kilns)
    assert re.search(r"\x1b\[32m\x1b\[1m\x1b\[4msmoke\x1b\[0m", told) and "{+" not in told
    assert re.search(r"\x1b\[31m\x1b\[1m\x1b\[4mash\x1b\[0m", told)
    assert "{+smoke+}" in on_a_terminal("draft", "--diff", cwd=kilns, NO_COLOR="1")


def on_a_terminal(*words: str, cwd: Path, **env: str) -> str:
    """What a command prints to a terminal."""
    ours, theirs = pty.openpty()
    environment = {**{key: text for key, text in os.environ.items() if key != "NO_COLOR"}, "TERM": "xterm", **env}
    process = subprocess.Popen([*PROGRAM, *words], cwd=cwd, stdout=theirs, stderr=theirs, stdin=theirs, env=environment)
    os.close(theirs)
    told = b""
    with contextlib.suppress(OSError):  # Linux says so when the other side is closed
        while data := os.read(ours, 65536):
            told += data
    os.close(ours)
    assert process.wait(60) == 0
    return told.decode()
