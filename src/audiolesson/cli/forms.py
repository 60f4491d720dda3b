"""How problems look: for people, with the line that is meant, and as annotations of GitHub's Actions."""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from audiolesson.cli.common import near, style
from audiolesson.errors import Place, Problem
from audiolesson.patterns import lazy

_MOST = 100
"""Characters of a line that are shown."""

_COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}
_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
"""What GitHub calls them."""

_QUOTED = lazy(r"“([^”]+?)(?: …)?”")


def texts(problems: Iterable[Problem], root: Path | None) -> Iterator[str]:
    """Each problem with its line of the file, which lies in the show at `root` (None: not known), and what to do."""
    lines: dict[str, list[str]] = {}
    for problem in problems:
        place = problem.place
        if place.file not in lines:
            lines[place.file] = _lines(root, place.file) if root else []
        colour = _COLOURS[problem.severity]
        where = f"{near(place)}: " if place.file else ""
        yield f"{where}{style(f'{problem.severity}: ', colour, bold=True)}{problem.message} [{problem.rule}]"
        if 0 < place.line <= len(lines[place.file]):
            line = _around(lines[place.file][place.line - 1], problem.message)
            yield f"    {style(f'{place.line} |', 'cyan')} {line}"
        if problem.hint:
            yield f"    {problem.hint}"


def annotations(problems: Iterable[Problem], root: Path) -> Iterator[str]:
    """Each problem as a workflow command, which GitHub shows at the line of the file in a pull request.

    https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
    """
    for problem in problems:
        place = problem.place
        values = {"file": _in_repository(root, place), "line": str(place.line or ""), "title": problem.rule}
        fields = ",".join(f"{name}={_escaped(value, of_field=True)}" for name, value in values.items() if value)
        hint = f"\n{problem.hint}" if problem.hint else ""
        yield f"::{_COMMANDS[problem.severity]} {fields}::{_escaped(problem.message + hint)}"


def _in_repository(root: Path, place: Place) -> str:
    """A file of the show as GitHub knows it: from the top of the repository, else from the current folder."""
    if not place.file:
        return ""
    path = (root / place.file).resolve()
    for top in (os.environ.get("GITHUB_WORKSPACE"), "."):
        if top and path.is_relative_to(Path(top).resolve()):
            return path.relative_to(Path(top).resolve()).as_posix()
    return place.file


def _escaped(text: str, *, of_field: bool = False) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if of_field else text


def _lines(root: Path, file: str) -> list[str]:
    """The lines of a file of the show, counted as parsers count them; none where it cannot be read."""
    try:
        text = (root / file).read_bytes().decode("utf-8-sig")
    except (OSError, ValueError):
        return []
    return re.split(r"\r\n|\n|\r", text)


def _around(line: str, message: str) -> str:
    """A line as it can be printed, cut to what the message quotes of it where it is long."""
    line = "".join(sign if sign.isprintable() else "�" for sign in line.replace("\t", " "))
    if len(line) <= _MOST:
        return line
    quoted = _QUOTED.search(message)
    at = max(0, line.find(quoted[1])) if quoted else 0
    start = max(0, min(at - _MOST // 4, len(line) - _MOST))
    cut = line[start : start + _MOST]
    return f"{'…' if start else ''}{cut}{'…' if start + _MOST < len(line) else ''}"
