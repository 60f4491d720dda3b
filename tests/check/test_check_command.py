"""The command `check`: its forms, its exit codes, what it explains and what it mends."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result

from audiolesson.check.about import CARDS, SCRIPT, files
from audiolesson.check.catalogue import abouts
from audiolesson.check.explain import explain
from audiolesson.cli import cli
from audiolesson.cli.forms import annotations, texts
from audiolesson.errors import Place, Problem

ROOT = Path(__file__).parents[2]
BAD = "In 1755 the beach was wide.\n"


def show(folder: Path, text: str = "", name: str = SCRIPT) -> Path:
    for file, content in files({name: text} if text else {}).items():
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return folder


def run(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(cli, ["--show", str(folder), "check", *words])


def test_text_shows_the_line_itself_and_what_to_do(tmp_path: Path) -> None:
    told = run(show(tmp_path, BAD)).stdout.splitlines()
    assert told[0] == f"{SCRIPT}:11: error: “1755” is not in the lesson [claim]"
    assert told[1] == "    11 | In 1755 the beach was wide."
    assert told[2].startswith("    add it to the lesson") and told[3] == "1 error, 0 warnings"


def test_a_long_line_is_cut_to_what_is_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    problem = Problem("claim", "error", Place("x.md", 1), "“1755” is not in the lesson")

    def line(text: str) -> str:
        (tmp_path / "x.md").write_text(text)
        return list(texts([problem], tmp_path))[1]

    assert line("a" * 300 + " 1755 " + "b" * 300) == "    1 | …" + "a" * 24 + " 1755 " + "b" * 70 + "…"
    assert line("In 1755 " + "b" * 300) == "    1 | In 1755 " + "b" * 92 + "…"
    assert line("a\x1b[31m\tb") == "    1 | a�[31m b"


def test_json_and_its_short_form_say_the_same(tmp_path: Path) -> None:
    told = run(show(tmp_path, BAD), "--json")
    assert told.stdout == run(tmp_path, "--format", "json").stdout and told.exit_code == 1
    (problem,) = json.loads(told.stdout)["problems"]
    assert (problem["rule"], problem["file"], problem["line"]) == ("claim", SCRIPT, 11)


def unescaped(text: str) -> str:
    for code, sign in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, sign)
    return text


def read_annotation(line: str) -> tuple[str, dict[str, str], str]:
    """A workflow command as GitHub's runner reads it: no field holds a raw comma or colon, no message a line end."""
    match = re.fullmatch(r"::(error|warning) ([^:\n]*)::([^\n]*)", line)
    assert match, line
    fields = dict(field.split("=", 1) for field in match[2].split(","))
    return match[1], {key: unescaped(value) for key, value in fields.items()}, unescaped(match[3])


def test_annotations_of_github_are_escaped() -> None:
    problem = Problem("a-rule", "error", Place("scripts/a,b: 50%.md", 7), "100% of a::b\r\nis wrong", "do, this: %0A")
    (line,) = annotations([problem], Path("/nowhere"))
    assert read_annotation(line) == (
        "error",
        {"file": "scripts/a,b: 50%.md", "line": "7", "title": "a-rule"},
        "100% of a::b\r\nis wrong\ndo, this: %0A",
    )
    (line,) = annotations([Problem("show", "error", Place(""), "no show")], Path("/nowhere"))
    assert read_annotation(line) == ("error", {"title": "show"}, "no show")


def test_annotations_name_files_from_the_top_of_the_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = show(tmp_path / "courses" / "sea", BAD)
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    told = run(folder, "--format", "github")
    assert told.exit_code == 1 and read_annotation(told.stdout.strip())[1]["file"] == f"courses/sea/{SCRIPT}"
    monkeypatch.delenv("GITHUB_WORKSPACE")
    monkeypatch.chdir(tmp_path / "courses")
    assert read_annotation(run(folder, "--format", "github").stdout.strip())[1]["file"] == f"sea/{SCRIPT}"


@pytest.mark.parametrize("form", ["json", "github"])
def test_broken_settings_are_told_in_every_form(tmp_path: Path, form: str) -> None:
    (show(tmp_path) / "show.toml").write_text('titel = "x"\n')
    told = run(tmp_path, "--format", form)
    assert told.exit_code == 1 and "show.toml" in told.stdout and not told.stderr


@pytest.mark.parametrize(
    ("text", "words", "code"),
    [
        ("", [], 0),
        ("", ["--strict"], 0),
        ("## Low water\n\nIt is low.\n", [], 0),
        ("## Low water\n\nIt is low.\n", ["--strict"], 1),
        ("<!-- check off: claim -->\n\nIt is low.\n", [], 0),
        ("<!-- check off: claim -->\n\nIt is low.\n", ["--strict"], 1),
        (BAD, [], 1),
        (BAD, ["--format", "xml"], 2),
    ],
)
def test_the_exit_code_is_0_but_for_errors_and_with_strict_for_warnings(
    tmp_path: Path, text: str, words: list[str], code: int
) -> None:
    assert run(show(tmp_path, text), *words).exit_code == code


def test_a_note_is_counted_shown_on_demand_and_never_an_exit_code(tmp_path: Path) -> None:
    folder = show(tmp_path, "## What is a tide that the wind drives called? {#c1}\n\nA storm surge.\n", CARDS)
    built = CliRunner().invoke(cli, ["--show", str(folder), "build", "--workers", "1"])
    assert built.exit_code == 0, built.output
    told = run(folder, "--strict")
    assert "no-moment" not in told.stdout and told.stdout.endswith("1 note (-v shows them)\n")
    shown = CliRunner().invoke(cli, ["--show", str(folder), "-v", "check"]).stdout
    assert ": note: no sentence of the episode explains" in shown and shown.endswith("1 note\n")
    assert "::notice file=" in run(folder, "--format", "github").stdout
    notes = [one for one in json.loads(run(folder, "--json").stdout)["problems"] if one["severity"] == "note"]
    assert [one["rule"] for one in notes] == ["no-moment"]
    assert told.exit_code == int(any(f": {what}: " in told.stdout for what in ("warning", "error")))


def test_every_rule_is_explained_without_a_show(tmp_path: Path) -> None:
    for name in abouts():
        told = run(tmp_path, "--explain", name)
        assert told.exit_code == 0 and told.stdout == explain(name)
    told = run(tmp_path, "--explain", "long-sentense")
    assert told.exit_code == 2 and "did you mean 'long-sentence'?" in told.stderr


def test_rules_are_completed_by_the_shell() -> None:
    words = {"COMP_WORDS": "audiolesson check --explain same-o", "COMP_CWORD": "3"}
    env = {**os.environ, **words, "_AUDIOLESSON_COMPLETE": "bash_complete"}
    program = Path(sys.executable).with_name("audiolesson")
    done = subprocess.run([program], capture_output=True, text=True, timeout=60, check=False, env=env)
    assert done.stdout.split() == ["plain,same-opening"], done.stderr


def test_fix_writes_ids_then_checks(tmp_path: Path) -> None:
    show(tmp_path, "## What pulls on the sea?\n\nThe Moon.\n", CARDS)
    told = run(tmp_path, "--fix")
    assert told.exit_code == 0 and told.stdout == f"{CARDS}: wrote 1 id\n0 errors, 0 warnings\n"
    assert "{#x" in (tmp_path / CARDS).read_text()
    assert run(tmp_path, "--fix").stdout == "0 errors, 0 warnings\n"


def test_the_hook_for_pre_commit_runs_what_it_names(tmp_path: Path) -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert {"id", "name", "entry", "language", "files", "pass_filenames"} <= hook.keys()
    chosen = re.compile(hook["files"])
    assert all(chosen.search(name) for name in (*files({}), CARDS, "show.toml"))
    assert not any(chosen.search(name) for name in ("README.md", "episodes/tides/episode.mp3", "src/scripts.py"))
    assert _code(hook["entry"], show(tmp_path / "good")) == 0
    assert _code(hook["entry"], show(tmp_path / "bad", BAD)) == 1


def test_the_workflow_of_the_page_is_read_as_one_and_its_check_runs(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "checking.md").read_text(encoding="utf-8")
    blocks: list[Any] = [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)]
    (workflow,) = (block for block in blocks if "jobs" in block)
    steps = workflow["jobs"]["check"]["steps"]
    commands = [line for step in steps for line in step.get("run", "").splitlines()]
    (command,) = (line for line in commands if line.startswith("audiolesson check"))
    assert "--format github" in command
    assert _code(command, show(tmp_path / "good")) == 0
    assert _code(command, show(tmp_path / "bad", BAD)) == 1
    (hooks,) = (block for block in blocks if "repos" in block)
    (known,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert [hook["id"] for repo in hooks["repos"] for hook in repo["hooks"]] == [known["id"]]


@pytest.mark.parametrize(("text", "code"), [("", 0), (BAD, 1)])
def test_the_steps_of_the_workflow_run_in_a_clean_clone(tmp_path: Path, text: str, code: int) -> None:
    page = (ROOT / "docs" / "checking.md").read_text(encoding="utf-8")
    blocks: list[Any] = [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)]
    (steps,) = (block["jobs"]["check"]["steps"] for block in blocks if "jobs" in block)
    written, clone, tools = (
        show(tmp_path / "written", text or "The beach is wide.\n"),
        tmp_path / "clone",
        tmp_path / "bin",
    )
    git = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org"]
    for words in (["init", "--quiet"], ["add", "-A"], ["commit", "--quiet", "-m", "Show"]):
        subprocess.run([*git, *words], cwd=written, check=True, capture_output=True)
    subprocess.run(["git", "clone", "--quiet", str(written), str(clone)], check=True, capture_output=True)
    tools.mkdir()
    (tools / "pip").write_text(f'#!/bin/sh\necho "$@" >> {tools}/installed\n', encoding="utf-8")
    (tools / "pip").chmod(0o755)
    path = os.pathsep.join([str(tools), str(Path(sys.executable).parent), os.environ["PATH"]])
    told = ""
    for step in (step for step in steps if "run" in step):  # as GitHub's runner does: bash -e, from the checkout
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]], cwd=clone, text=True,
            env={**os.environ, "PATH": path, "GITHUB_WORKSPACE": str(clone)}, capture_output=True, check=False,
        )  # fmt: skip
        assert done.returncode == code, done.stdout + done.stderr
        told += done.stdout
    assert (tools / "installed").read_text().startswith("install audiolesson @ git+")
    assert (f"::error file={SCRIPT},line=11," in told) == bool(text)
    assert subprocess.run(["git", "status", "--short"], cwd=clone, capture_output=True, check=True).stdout == b""


def test_the_page_shows_what_check_prints(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "checking.md").read_text(encoding="utf-8")
    shown = page.partition("```text\n$ audiolesson check\n")[2].partition("```")[0]
    assert run(show(tmp_path, "In 1896 the tide of a narrow bay was measured.\n")).stdout == shown
    (script,) = re.findall(r"```markdown\n(.*?)```", page, re.DOTALL)
    told = json.loads(run(show(tmp_path, script), "--json").stdout)["problems"]
    assert {problem["rule"] for problem in told} == {"short-segment"}


def _code(command: str, folder: Path) -> int:
    program, *words = command.split()
    assert program == "audiolesson"
    done = [sys.executable, "-m", program, *words]
    return subprocess.run(done, cwd=folder, capture_output=True, timeout=60, check=False, env={**os.environ}).returncode
