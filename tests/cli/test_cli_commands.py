"""The command line as a user meets it: exit codes, what is printed and what is never overwritten."""

import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
import wave
import weakref
from pathlib import Path

import commands
import pytest
from qr_codes import read_lines
from showmaker import bytes_of, edit, hear_interrupts, make_show

from audiolesson import api
from audiolesson.cli import _hear_interrupts
from audiolesson.errors import AudiolessonError
from audiolesson.show.model import Show

LESSON = """\
# Tides

Tides are the rise and fall of the sea.

## Causes

The moon pulls the water. The sun pulls it too.
"""


def run(*words: str, cwd: Path, code: int = 0, stdin: str = "", whole: bool = False, **env: str) -> str:
    done = commands.run(*words, cwd=cwd, stdin=stdin, whole=whole, **env)
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_a_new_show_builds_at_once(tmp_path: Path) -> None:
    run("new", "course", cwd=tmp_path, whole=True)
    told = run("build", cwd=tmp_path / "course", whole=True)
    assert "drafted scripts/why-we-forget.md from lessons/why-we-forget.md" in told
    assert "why-we-forget" in told and (tmp_path / "course/feed/feed.xml").is_file()
    assert "nothing to do" in run("build", cwd=tmp_path / "course")


def test_new_never_overwrites(tmp_path: Path) -> None:
    run("new", "course", cwd=tmp_path)
    before = bytes_of(tmp_path)
    assert "nothing was written" in run("new", "course", cwd=tmp_path, code=1)
    assert bytes_of(tmp_path) == before
    (tmp_path / "other" / "lessons").mkdir(parents=True)
    (tmp_path / "other" / "lessons" / "why-we-forget.md").write_text("mine")
    run("new", "other", cwd=tmp_path, code=1)
    assert sorted(bytes_of(tmp_path / "other")) == ["lessons/why-we-forget.md"]


def test_draft_takes_a_file_from_anywhere_and_never_overwrites(show: Show, tmp_path: Path) -> None:
    (tmp_path / "The Tides!.md").write_text(LESSON)
    told = run("--show", str(show.root), "draft", "The Tides!.md", cwd=tmp_path)
    assert "wrote scripts/the-tides.md" in told
    assert (show.root / "lessons/the-tides.md").read_text() == LESSON
    script = show.script("the-tides")
    script.write_text(script.read_text() + "\nAn edit of the author.\n")
    before = bytes_of(show.root)
    assert "is there already" in run("draft", "the-tides", cwd=show.root)
    run("--show", str(show.root), "draft", "The Tides!.md", cwd=tmp_path, code=1)
    assert bytes_of(show.root) == before


def test_a_refused_file_from_outside_leaves_the_show_as_it_was(show: Show, tmp_path: Path) -> None:
    (tmp_path / "zero.md").write_bytes(b"\x00" * 100)
    (tmp_path / "nothing.md").write_text("# Nothing\n\n- a\n- b\n")
    before = bytes_of(show.root)
    for name in ("zero.md", "nothing.md"):
        assert f"\n{name}: error: " in "\n" + run("--show", str(show.root), "draft", name, cwd=tmp_path, code=1)
        told = run("draft", str(tmp_path / name), cwd=show.root, code=1)
        assert f"{tmp_path / name}: error: " in told and "lessons/" not in told
        assert bytes_of(show.root) == before


def test_drafted_dates_are_distinct_and_three_minutes_apart(show: Show) -> None:
    for name in ("ebb", "flow"):
        (show.lessons / f"{name}.md").write_text(LESSON.replace("Tides", name.title()))
    run("draft", cwd=show.root, SOURCE_DATE_EPOCH="1767225600")
    dates = [re.search(r"^date: (\S+)$", show.script(name).read_text(), re.M)[1] for name in ("ebb", "flow")]  # type: ignore[index]
    assert dates == ["2025-12-31T23:57:00Z", "2026-01-01T00:00:00Z"]


def test_the_commands_work_as_processes_too(built: Show) -> None:
    """All that is told arrives, and each way to end has its exit code."""
    for words, code, told in (
        (["status"], 0, "all is fresh"),
        (["build"], 0, "nothing to do"),
        (["build", "river"], 1, "did you mean rivers?"),
        (["build", "--nonsense"], 2, "No such option"),
        (["say", "--words", "-"], 0, "two plus two"),
    ):
        assert told in run(*words, cwd=built.root, code=code, stdin="$2 + 2$.", whole=True)


def test_build_status_and_check_speak_json(show: Show) -> None:
    status = json.loads(run("status", "--json", cwd=show.root))
    task = status["lessons"][0]["tasks"][0]
    assert (task["product"], task["why"], task["speak"]) == ("episode", "was never built", 9)
    assert (
        task["sentences"][0] == {"file": "scripts/rivers.md", "line": 10, "how": "new"} and task["steps"][0] == "speak"
    )
    assert {*status} == {"lessons", "seconds", "old"}
    assert {*task} == {"product", "why", "speak", "speak_most", "sentences", "steps", "seconds"}
    assert json.loads(run("build", "--dry-run", "--json", cwd=show.root)) == status
    built = json.loads(run("build", "--json", cwd=show.root))
    lesson = built["lessons"][0]
    assert set(lesson) == {
        "slug", "products", "length_ms", "target_ms", "chapters", "spoken", "reused", "encoded_ms", "seconds",
        "drills",
    }  # fmt: skip
    assert (lesson["slug"], lesson["chapters"], lesson["spoken"], lesson["target_ms"]) == ("rivers", 3, 9, 0)
    assert built["problems"] == []
    edit(show.script("rivers"), "Where the water", "[sound none.wav]\n\n[puase 2s]\n\nWhere the water")
    problems = json.loads(run("check", "--json", cwd=show.root, code=1))["problems"]
    assert problems and set(problems[0]) == {"rule", "severity", "file", "line", "message", "hint"}
    built = json.loads(run("build", "--json", cwd=show.root, code=1))
    assert built["problems"] and built["problems"][0]["file"] == "scripts/rivers.md"


def test_status_names_the_sentences_that_would_be_spoken_and_what_follows(built: Show) -> None:
    show = built
    edit(show.script("rivers"), "builds a beach", "builds a wide beach")
    told = run("status", cwd=show.root)
    assert "rivers: episode: scripts/rivers.md edited" in told
    assert "speak 1 sentence (scripts/rivers.md:16 edited), join, encode, chapters, transcripts, notes" in told
    assert re.search(r"about \d\.\d s", told)
    assert run("build", "--dry-run", cwd=show.root) == told
    run("build", cwd=show.root)
    (show.root / "show.toml").write_text((show.root / "show.toml").read_text() + '\n[lexicon]\nsand = "sahnd"\n')
    assert "said anew" in run("status", cwd=show.root)


def test_status_shows_lengths_shares_and_what_does_not_fit(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show", length="3:30")
    built = run("build", cwd=show.root)
    told = run("status", cwd=show.root)
    assert re.search(r"rivers: built 0:\d\d, 3:30 asked for: \d+ % Why rivers move sand · \d+ % What slows", told)
    assert re.search(r"scripts/rivers.md:8: 'Why rivers move sand' is \d+.\d s, about \d+ words, too short", told)
    notes = [line.partition("warning: ")[2] for line in built.splitlines() if "warning: " in line]
    assert len(notes) > 2 and all(f"    {note}\n" in told for note in notes)
    assert re.search(r"tells \d+ sentences, too few for a lesson to hear", told)
    assert "asked for" not in run("-q", "status", cwd=show.root)


def test_strict_fails_an_episode_that_misses_its_length_and_names_segments(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show", length="3:30")
    told = run("build", cwd=show.root)
    assert "too short" in told and "scripts/rivers.md:" in told
    run("build", "--strict", "--remake", cwd=show.root, code=1)


def test_wrong_use_exits_with_2_and_an_unknown_lesson_with_1(show: Show) -> None:
    assert "No such option" in run("build", "--nonsense", cwd=show.root, code=2)
    assert "No such command" in run("bulid", cwd=show.root, code=2)
    for command in ("build", "status", "check"):
        assert "did you mean rivers?" in run(command, "river", cwd=show.root, code=1)
        assert "known are: rivers" in run(command, "nothing", cwd=show.root, code=1)


def test_say_writes_a_sound_file_and_prints_readings(tmp_path: Path) -> None:
    told = run("say", "Two words", "--voice", "tone", "-o", "two.wav", cwd=tmp_path)
    with wave.open(str(tmp_path / "two.wav")) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (48_000, 1, 2)
        assert f"{sound.getnframes() / 48_000:.2f} s" in told
    lines = run("say", "--words", "-", cwd=tmp_path, stdin="The `d_k` of LLMs.\n\n$x^2$ is 5 %.\n")
    assert lines.split("\n")[:3] == ["The d k of L L Ms.", "", "x squared is five percent."]


def test_a_line_that_cannot_be_said_is_named_the_others_are_read_and_the_exit_is_1(tmp_path: Path) -> None:
    read = [*commands.PROGRAM, "say", "--words", "-"]
    done = subprocess.run(read, cwd=tmp_path, input=b"good 5\r\nbad \xff\nthree 3\n", capture_output=True, timeout=120)
    assert done.stdout.decode().split("\n")[:3] == ["good five", "", "three three"]
    assert "line:2: error: the line is no UTF-8 text" in done.stderr.decode() and done.returncode == 1
    told = run("say", "--words", "-", cwd=tmp_path, stdin="good 5\n# bad\nthree 3\n", code=1)
    assert "good five" in told and "three three" in told and "line:2: error" in told


def test_voices_and_doctor_tell_what_is_there(tmp_path: Path) -> None:
    assert re.search(r"^tone\s", run("voices", cwd=tmp_path), re.M)
    assert "pedalboard" in run("doctor", cwd=tmp_path)


def test_the_length_that_a_build_and_status_print_is_the_nearest_second(tmp_path: Path) -> None:
    lengths = []
    for number in range(1, 4):
        show = make_show(tmp_path / str(number))
        edit(show.script("rivers"), "That is the whole secret", f"That is the whole {'old ' * number}secret")
        table = run("build", cwd=show.root)
        made = json.loads((show.episode("rivers") / "manifest.json").read_bytes())
        length = round(made["length"] / 1000)
        wanted = f"{length // 60}:{length % 60:02}"
        assert re.search(rf"^rivers +{wanted} ", table, re.M)
        assert f"rivers: built {wanted}, " in run("status", cwd=show.root)
        lengths.append(made["length"] % 1000)
    assert max(lengths) > 500  # else rounding would be nothing else than cutting


def test_quiet_prints_problems_only(show: Show) -> None:
    assert run("-q", "build", cwd=show.root) == ""
    edit(show.script("rivers"), "Where the water", "[puase 2s]\n\nWhere the water")
    assert "scripts/rivers.md:12" in run("-q", "build", cwd=show.root, code=1)


def test_serve_puts_its_own_address_in_place_and_stops_on_interrupt(built: Show) -> None:
    show = built
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "audiolesson", "serve", "--port", "0"],
        cwd=show.root,
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=hear_interrupts,
    )
    assert process.stdout is not None
    try:
        address = process.stdout.readline().split()[1]
        with urllib.request.urlopen(address + "feed.xml") as answer:
            feed = answer.read().decode()
        assert show.address not in feed and f"{address}rivers/" in feed
    finally:
        process.send_signal(signal.SIGINT)
        try:
            assert process.wait(60) == 0
        finally:
            process.kill()


def test_serve_lan_shows_a_code_by_which_a_phone_subscribes_and_says_what_is_open(built: Show) -> None:
    show = built
    try:
        host = api.lan_address()
        named: list[str] = []
    except AudiolessonError:  # a machine without a network
        host, named = "127.0.0.1", ["--host", "127.0.0.1"]
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "audiolesson", "serve", "--port", "0", "--lan", *named],
        cwd=show.root,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        preexec_fn=hear_interrupts,
    )
    assert process.stdout is not None
    try:
        lines = [process.stdout.readline().rstrip("\n")]
        while not lines[-1].startswith("until:"):
            lines.append(process.stdout.readline().rstrip("\n"))
            assert lines[-1] or process.poll() is None
        address = read_lines([line for line in lines if line and not line.strip("█▀▄ ")])
        assert re.fullmatch(rf"http://{host}:\d+/feed.xml", address)
        told = "\n".join(lines).replace(f"{show.root}/", "")
        assert "open: feed/, to read only" in told and f"at: port {address.split(':')[2][:-9]} " in told
        assert "to: every device in this network" in told and "until: Ctrl-C" in told
        with urllib.request.urlopen(address) as answer:
            feed = answer.read().decode()
        own = address.removesuffix("feed.xml")
        assert show.address not in feed and f'url="{own}rivers/episode-' in feed
    finally:
        process.send_signal(signal.SIGINT)
        try:
            assert process.wait(60) == 0
        finally:
            process.kill()


def test_an_interrupt_says_that_all_is_intact_and_exits_with_130(tmp_path: Path) -> None:
    for attempt in range(3):  # a build that is over before the interrupt comes tells nothing
        show = make_show(tmp_path / f"show{attempt}", voice="espeak")
        process = subprocess.Popen(
            [sys.executable, "-m", "audiolesson", "build"],
            cwd=show.root,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=hear_interrupts,
        )
        while not (show.work / "clips").is_dir():
            time.sleep(0.005)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=60)
        if process.returncode != 0:
            break
    assert process.returncode == 130 and "Traceback" not in told, told


def test_an_interrupt_that_comes_where_python_would_lose_it_is_raised_a_moment_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)  # and as it was behind this
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        heard = _hear_interrupts()

        def held() -> None:
            """What a weak reference may be to."""

        watched = weakref.ref(held, lambda _: signal.raise_signal(signal.SIGINT))
        del held  # what its callback raises is nobody's to catch
        assert heard == [signal.SIGINT] and watched() is None
        with pytest.raises(KeyboardInterrupt):
            for _ in range(600):  # one long sleep would not hear it
                time.sleep(0.05)
        assert heard == [signal.SIGINT, signal.SIGINT]
    finally:
        signal.signal(signal.SIGINT, before)


def test_without_a_terminal_there_is_no_progress_bar_and_no_colour(show: Show) -> None:
    told = run("build", cwd=show.root)
    assert "\x1b" not in told and "\r" not in told
