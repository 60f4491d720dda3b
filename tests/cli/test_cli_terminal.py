"""What an author sees: on a terminal, in a pipe, in the shell's completion, as JSON when all is wrong."""

import json
import os
import pty
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from commands import PROGRAM, run
from showmaker import SCRIPT, edit, make_show

from audiolesson.show.model import Show


def on_a_terminal(*words: str, cwd: Path, **env: str) -> str:
    """What a command prints to a terminal, stdout and stderr together."""
    ours, theirs = pty.openpty()
    environment = {**{key: text for key, text in os.environ.items() if key != "NO_COLOR"}, "TERM": "xterm", **env}
    process = subprocess.Popen([*PROGRAM, *words], cwd=cwd, stdout=theirs, stderr=theirs, stdin=theirs, env=environment)
    os.close(theirs)
    told = b""
    try:
        while data := os.read(ours, 65536):
            told += data
    except OSError:  # Linux says so when the other side is closed
        pass
    finally:
        os.close(ours)
    assert process.wait(60) in (0, 1)
    return told.decode()


def test_progress_is_drawn_on_a_terminal_and_wiped_at_its_end(show: Show) -> None:
    told = on_a_terminal("build", cwd=show.root)
    assert "rivers: speak [####################] 9/9" in told and "rivers: encode [" in told
    lines = [line.rpartition("\x1b[K")[2] for line in told.split("\n")]
    assert not [line for line in lines if "[#" in line], "a progress line was left standing"
    assert "lesson  length" in told and "feed/:" in told
    assert "[#" not in on_a_terminal("-q", "build", "--remake", cwd=show.root)


@pytest.mark.parametrize(("env", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True)])
def test_colour_is_for_terminals_and_never_where_it_is_not_wanted(
    show: Show, env: dict[str, str], coloured: bool
) -> None:
    edit(show.script("rivers"), "Where the water", "[puase 2s]\n\nWhere the water")
    assert ("\x1b[31m" in on_a_terminal("check", cwd=show.root, **env)) is coloured
    assert "\x1b" not in run("check", cwd=show.root, whole=True, **env).stdout


def test_verbose_tells_why_and_what_each_segment_takes(show: Show) -> None:
    told = run("-v", "build", cwd=show.root).stdout
    assert "rivers: was never built" in told
    rows = [line.split(maxsplit=2) for line in told.splitlines() if line.startswith("    ")]
    assert [row[2] for row in rows] == ["Why rivers move sand", "What slows the water", "What to remember"]
    assert rows[0][0] == "0:00" and "was never built" not in run("build", "--remake", cwd=show.root).stdout


def test_what_was_written_and_what_was_deleted_are_counted_apart(built: Show) -> None:
    show = built
    edit(show.script("rivers"), "builds a beach", "builds a wide beach")
    assert "feed/: 10 files written, 7 old deleted" in run("build", cwd=show.root).stdout


def test_lessons_are_completed_by_the_shell(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show", scripts={"rivers": SCRIPT, "rocks": SCRIPT, "seas": SCRIPT})
    for command in ("build", "status", "check", "draft"):
        words = f"audiolesson --show {shlex.quote(str(show.root))} {command} r"
        done = subprocess.run(
            [str(Path(sys.executable).with_name("audiolesson"))],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "_AUDIOLESSON_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": "4"},
        )
        assert done.stdout.split() == ["plain,rivers", "plain,rocks"], done.stderr
    (show.root / "show.toml").write_text("broken")
    words = f"audiolesson --show {shlex.quote(str(show.root))} build r"
    done = subprocess.run(
        [str(Path(sys.executable).with_name("audiolesson"))],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "_AUDIOLESSON_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": "4"},
    )
    assert done.stdout.split() == [] and done.stderr == ""


@pytest.mark.parametrize("command", ["check", "build"])
def test_json_is_json_even_when_the_settings_are_broken(show: Show, command: str) -> None:
    edit(show.root / "show.toml", 'title = "Rivers & seas"', 'titel = "Rivers & seas"')
    done = run(command, "--json", cwd=show.root)
    problems = json.loads(done.stdout)["problems"]
    assert done.returncode == 1 and {p["file"] for p in problems} == {"show.toml"} and problems[-1]["line"] == 2


def test_the_next_step_can_be_pasted_whatever_the_folder_is_called(tmp_path: Path) -> None:
    told = run("new", "Tom's course", cwd=tmp_path).stdout
    (command,) = [line.removeprefix("next: ") for line in told.splitlines() if line.startswith("next: ")]
    command = command.partition(" && ")[0]
    assert shlex.split(command) == ["cd", "Tom's course"]


def test_places_are_told_as_one_would_type_them(show: Show) -> None:
    (show.root / "episodes").write_text("in the way")
    told = run("build", cwd=show.root).stderr
    assert told.startswith("episodes/rivers/") and str(show.root) not in told


def test_a_draft_tells_section_by_section_what_it_took_and_why_not_the_rest(show: Show) -> None:
    text = "# Tides\n\nTides are the rise and fall of the sea.\n\n## Causes\n\nThe moon pulls the water. They rest.\n"
    (show.lessons / "tides.md").write_text(text)
    (show.lessons / "empty.md").write_text("# Empty\n")
    done = run("draft", cwd=show.root)
    lines = done.stdout.splitlines()
    assert done.returncode == 1 and done.stderr.startswith("lessons/empty.md: error: ")
    assert lines[0].startswith("wrote scripts/tides.md")
    assert any(line.strip().endswith("Causes") and " of " in line for line in lines)
    assert all(len(line) <= 120 for line in lines)


def test_a_reader_that_stops_reading_gets_no_complaint(tmp_path: Path) -> None:
    command = " ".join(map(shlex.quote, [*PROGRAM, "doctor"]))
    done = subprocess.run(f"{command} | head -1", shell=True, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stderr == "" and done.stdout.count("\n") == 1


@pytest.mark.parametrize("option", ["--show", "-q", "--verbose"])
def test_an_option_after_the_command_is_refused_with_its_place(show: Show, option: str) -> None:
    done = run("clean", option, cwd=show.root)
    assert done.returncode == 2 and f"{option} stands before the command" in done.stderr


def test_serve_says_when_there_is_nothing_to_serve_yet(show: Show) -> None:
    process = subprocess.Popen([*PROGRAM[:1], "-u", *PROGRAM[1:], "serve", "--port", "0"], cwd=show.root,
                               stdout=subprocess.PIPE, text=True)  # fmt: skip
    try:
        assert process.stdout is not None and "no feed yet" in process.stdout.readline()
    finally:
        process.kill()
        process.wait()
