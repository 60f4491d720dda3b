"""The documentation shows what the program does: its sessions run, its links lead on."""

import re
import shlex
import sys
from pathlib import Path

import commands
import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    p.relative_to(ROOT).as_posix()
    for p in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]
)
SESSION = re.compile(r"```console\n(.*?)```", re.DOTALL)


def sessions(page: str) -> list[tuple[str, str]]:
    """(command, what it prints) in the order of a page's console blocks."""
    steps = []
    for block in SESSION.findall((ROOT / page).read_text(encoding="utf-8")):
        for step in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = step.partition("\n")
            steps.append((command, output))
    return steps


@pytest.mark.parametrize("page", [page for page in PAGES if sessions(page)])
def test_the_sessions_of_a_page_print_what_the_page_shows(page: str, tmp_path: Path) -> None:
    folder = tmp_path
    for command, shown in sessions(page):
        words = shlex.split(command)
        if words[0] == "cd":
            folder = folder / words[1]
            continue
        assert words[0] == "audiolesson", command
        done = commands.run(*words[1:], cwd=folder, NO_COLOR="1")
        assert (done.stdout + done.stderr).strip() == shown.strip(), command


def test_the_command_reference_is_what_the_program_says() -> None:
    sys.path.insert(0, str(ROOT / "docs"))
    try:
        from generate import PAGE, command_reference
    finally:
        sys.path.pop(0)
    assert PAGE.read_text(encoding="utf-8") == command_reference(), "run `make docs`"


@pytest.mark.parametrize("page", PAGES)
def test_every_link_between_pages_leads_to_a_file(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    text = re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)#\s]+)", text):
        if not re.match(r"[a-z]+:", target):
            assert (ROOT / page).parent.joinpath(target).exists(), f"{page} links to {target}"


def test_every_option_of_every_command_has_a_help_text() -> None:
    import click

    from audiolesson.cli import cli

    with click.Context(cli) as parent:
        for name in cli.list_commands(parent):
            command = cli.get_command(parent, name)
            assert command is not None and command.help, name
            for option in command.params:
                assert not isinstance(option, click.Option) or option.help, f"{name} {option.opts}"


@pytest.mark.parametrize("page", PAGES)
def test_every_file_that_a_page_names_is_there_and_no_figure_is_left_open(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    for name in re.findall(r"`((?:benchmarks|docs|tests|src)/[\w/.-]+\.\w+)`", text):
        assert (ROOT / name).is_file(), f"{page} names {name}"
    assert not re.search(r"\| [A-Z]{4,} \|", text)
