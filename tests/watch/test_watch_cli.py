"""`build --watch` as an author runs it: a block for each build, Ctrl-C ends it, a second one says so."""

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from showmaker import edit, hear_interrupts

from audiolesson.show.model import Show

PROGRAM = [sys.executable, "-m", "audiolesson"]


@contextmanager
def running(folder: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    """A command that goes on; it is killed at the end if it does not end by itself."""
    process = subprocess.Popen(
        [*PROGRAM, *words],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "NO_COLOR": "1"},
        start_new_session=True,
        preexec_fn=hear_interrupts,
    )
    guard = threading.Timer(150, process.kill)
    guard.start()
    try:
        yield process
    finally:
        guard.cancel()
        process.kill()
        process.communicate()


def living(session: int) -> list[str]:
    """The processes of a session that still live, by /proc."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = stat.read_text().rpartition(")")[2].split()
            if int(fields[3]) == session and fields[0] != "Z":
                found.append(stat.parent.name)
    return found


def until(process: subprocess.Popen[str], end: str) -> list[str]:
    """The lines up to one that holds `end`."""
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        lines.append(line.rstrip("\n"))
        if end in line:
            return lines
    raise AssertionError(f"no {end!r} in {lines}")


def test_each_build_is_one_block_and_ctrl_c_ends_it(show: Show) -> None:
    with running(show.root, "build", "--watch") as process:
        until(process, "Ctrl-C ends it")
        edit(show.script("rivers"), "A river carries sand.", "A wide river carries sand.")
        block = until(process, "feed/: ")
        assert block[0] == "rivers: scripts/rivers.md edited" and block[1].startswith("  1 sentence spoken, ")
        assert re.fullmatch(r"  \d+ % Why rivers move sand · \d+ % What to remember", block[2])
        assert block[3] == "  0:02 A wide river carries sand."
        assert " s encoded, length 0:" in block[1]
        assert re.fullmatch(r"feed/: \d+ files written, \d old deleted, \d\.\d\d s", block[4])
        edit(show.script("rivers"), "Slow water", "[puase 2s]\n\nSlow water")
        wrong = until(process, "what was built before stays")
        assert wrong[0].startswith("scripts/rivers.md:12: error: ") and wrong[-1].startswith("1 mistake: ")
        second = subprocess.run(
            [*PROGRAM, "build", "--watch"], cwd=show.root, capture_output=True, text=True, check=False
        )
        assert second.returncode == 1 and "this show is being watched already" in second.stderr
        process.send_signal(signal.SIGINT)
        assert until(process, "stopped") == ["stopped"]
        assert process.wait(60) == 0
        for _ in range(600):
            if not living(process.pid):
                break
            time.sleep(0.05)
        assert not living(process.pid), "a helper was left behind"


def test_programs_hear_of_each_build_in_a_line_of_json(show: Show) -> None:
    with running(show.root, "build", "--watch", "--json") as process:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["lessons"] == {}
        for old, new in (("A river", "A long river"), ("A long river", "A wide river")):  # by the second one it listens
            edit(show.script("rivers"), f"{old} carries sand.", f"{new} carries sand.")
            told = json.loads(process.stdout.readline())
        assert told["saved"] == ["scripts/rivers.md"] and told["lessons"]["rivers"]["spoken"] == 1
        assert told["lessons"]["rivers"]["changed"]["sentences"][0]["line"] == 8


def test_a_watch_that_cannot_end_takes_no_option_of_one_that_does(show: Show) -> None:
    for option in ("--dry-run", "--strict"):
        done = subprocess.run(
            [*PROGRAM, "build", "--watch", option], cwd=show.root, capture_output=True, text=True, check=False
        )
        assert done.returncode == 2 and "--watch goes on" in done.stderr


def test_a_live_server_builds_on_save_and_ctrl_c_ends_both(show: Show) -> None:
    with running(show.root, "serve", "--live", "--port", "0") as process:
        told = until(process, "Ctrl-C ends it")
        page = f"{told[0].removeprefix('page ')}rivers/"
        assert told[1] == f"feed {told[0].removeprefix('page ')}feed.xml"
        with urllib.request.urlopen(page, timeout=60) as answer:
            assert b"/.live.js" in answer.read()
        edit(show.script("rivers"), "A river carries sand.", "A wide river carries sand.")
        until(process, "feed/: ")
        with urllib.request.urlopen(page, timeout=60) as answer:
            assert b"A wide river carries sand." in answer.read()
        process.send_signal(signal.SIGINT)
        assert until(process, "stopped") == ["stopped"]
        assert process.wait(60) == 0
    assert b".live" not in (show.published / "rivers/index.html").read_bytes()
