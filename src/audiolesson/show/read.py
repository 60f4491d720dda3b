"""show.toml → Show, with all mistakes at once."""

import dataclasses
import difflib
import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from audiolesson.errors import FileError, Place, Problem, ProblemsError, ShowError
from audiolesson.files import read_text
from audiolesson.show.checks import value_problems
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
    default_voices,
)
from audiolesson.units import Ms, parse_length

FILE = "show.toml"
LONGEST = 500_000
"""Characters of show.toml; a lexicon of thousands of words fits."""
LONGEST_TARGET = 24 * 3_600_000

_TABLES: Mapping[str, type] = {
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
_KEYS = {"sounds": "with_sounds", "pictures": "with_pictures"}
"""Keys of show.toml whose fields have another name: `sounds` and `pictures` are folders of the show."""

_MADE_OR_FILE = ("sound.opening", "sound.closing", "sound.between", "sound.think")
"""Sounds that are a file, or made by the program (true), or none (false)."""

_FREE_TABLES = {
    "voices": 'Host = "…"',
    "lexicon": 'LoRA = "…"',
    "credits": '"music.wav" = "…"',
    "renamed": 'new-slug = "old-slug"',
}


def find_show(start: Path) -> Path:
    """The nearest folder at or above `start` that holds show.toml. Raises ShowError when there is none."""
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / FILE).is_file():
            return folder
    hint = "go into a show's folder, name one with --show DIR, or make one: audiolesson new DIR"
    raise ShowError("there is no show.toml here or above", Place(str(start)), hint)


def load_show(root: Path) -> Show:
    """Read and check show.toml. Raises ProblemsError with all its mistakes, ShowError when it is no TOML."""
    if not (root / FILE).is_file():
        hint = "name a show's folder, or make one: audiolesson new DIR"
        raise ShowError(f"there is no {FILE} in this folder", Place(str(root)), hint)
    return parse_show(read_text(root / FILE), root)


def parse_show(text: str, root: Path) -> Show:
    """The settings in a text, checked; `root` is where it lies. Raises as `load_show`."""
    if len(text) > LONGEST:
        raise ShowError(f"has {len(text):,} characters", Place(FILE), f"at most {LONGEST:,}")
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        line = re.search(r"line (\d+)", str(error))
        hint = 'TOML wants text in quotation marks: title = "My course"'
        if re.search(r"declare .* twice|overwrite a value", str(error)):
            hint = "it stands twice: put the settings of both under one of the two, and take the other out"
        raise ShowError(f"is no TOML: {error}", Place(FILE, int(line[1]) if line else 0), hint) from None
    reader = _Reader(text)
    values = reader.table(Show, data, "")
    problems = reader.problems + value_problems(values, reader.place)
    if problems:
        raise ProblemsError(sorted(problems, key=lambda problem: (problem.place, problem.message)))
    return Show(root=root, **values)


def line_of(lines: Sequence[str], name: str) -> int:
    """The line, from 1, of a setting such as `sound.bitrate`, as far as a look at the lines can tell; 0: not seen.

    A table that is written on one line, or key by key (`sound.bitrate = 96`), is found too.
    """
    table, _, key = name.partition(".") if "." in name else ("", "", name)
    other = 0
    inside = at_top = True
    for number, line in enumerate(lines, 1):
        header = re.match(r"\s*\[\s*([\w.\"-]+)\s*\]", line)
        if header:
            inside, at_top = header[1] == table, False
            if header[1] == name:
                return number
        elif (inside and not at_top) or not table:
            if inside and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", line):
                return number
        elif at_top and re.match(rf"\s*{re.escape(table)}\s*(=|\.\s*[\"']?{re.escape(key)}[\"']?\s*=)", line):
            other = other or number
    return other


def place_of(root: Path, name: str) -> Place:
    """The line of a show's settings on which one such as `sound.think` stands; the file where it is not seen."""
    try:
        lines = read_text(root / FILE).splitlines()
    except FileError:  # gone since the show was read
        lines = []
    return Place(FILE, line_of(lines, name))


class _Reader:
    """Turns TOML tables into the settings' classes and gathers what is wrong with their keys and types."""

    def __init__(self, text: str) -> None:
        self.lines = text.splitlines()
        self.problems: list[Problem] = []

    def place(self, name: str) -> Place:
        """The line on which a setting such as `sound.bitrate` stands, as far as a look at the lines can tell."""
        return Place(FILE, line_of(self.lines, name))

    def wrong(self, name: str, message: str, hint: str) -> None:
        """Note a mistake at the line of a setting."""
        self.problems.append(Problem("show-settings", "error", self.place(name), message, hint))

    def table(self, kind: type, data: Mapping[str, Any], prefix: str) -> dict[str, Any]:
        """The values of a table that are of the right kind, by field; `prefix` is "" or `table.`."""
        fields = {f.name: f for f in dataclasses.fields(kind) if f.name != "root"}
        values: dict[str, Any] = {}
        known = list(fields) if prefix else [key for key in (*fields, *_KEYS) if key not in _KEYS.values()]
        for key, value in data.items():
            name = prefix + key
            if key not in known:
                near = difflib.get_close_matches(key, known, 1)
                hint = f"did you mean {near[0]!r}?" if near else f"known are: {', '.join(known)}"
                self.wrong(name, f"unknown setting {name!r}", hint)
            elif not prefix and key in _TABLES:
                if isinstance(value, dict):
                    values[key] = _TABLES[key](**self.table(_TABLES[key], value, key + "."))
                else:
                    self.wrong(name, f"{key!r} is a table", f"write [{key}] on a line of its own, its settings below")
            elif not prefix and key in _FREE_TABLES:
                values[key] = self.strings(name, value)
            else:
                self.value(kind, fields[key if prefix else _KEYS.get(key, key)], name, value, values)
        if not prefix:
            self.required(values)
        return values

    def strings(self, name: str, value: Any) -> dict[str, str]:
        """A table of names and texts; {} where it is none."""
        if isinstance(value, dict) and all(isinstance(text, str) and text.strip() for text in value.values()):
            return {**(default_voices() if name == "voices" else {}), **value}
        self.wrong(name, f"[{name}] holds names and texts", f"like this: {_FREE_TABLES[name]}")
        return {}

    def value(self, kind: type, item: dataclasses.Field[Any], name: str, value: Any, into: dict[str, Any]) -> None:
        """Put one value of the right kind into `into`; one of another kind is a mistake."""
        default = item.default
        if kind is Lengths:
            try:
                into[item.name] = None if value == "full" else _length(value)
            except ValueError:
                shown = repr(value) if isinstance(value, str) else str(value)
                self.wrong(
                    name, f"{name!r} is no length: {shown:.60}", 'write "3:30", "10min" or "full"; at most a day'
                )
        elif item.type is Ms:
            try:
                into[item.name] = parse_length(value[:20] if isinstance(value, str) else "")
            except ValueError:
                shown = repr(value) if isinstance(value, str) else str(value)
                self.wrong(name, f"{name!r} is no length: {shown:.60}", 'write "2.5s" or "800ms"')
        elif isinstance(default, tuple):
            if isinstance(value, list) and all(isinstance(text, str) for text in value):
                into[item.name] = tuple(value)
            else:
                self.wrong(name, f"{name!r} is a list of texts", f'like this: {item.name} = ["one", "two"]')
        elif name in _MADE_OR_FILE and isinstance(value, bool | str):
            into[item.name] = value
        else:
            wanted = str if default is dataclasses.MISSING else type(default)
            if type(value) is wanted:
                into[item.name] = value
            else:
                words = {str: "a text", bool: "true or false", int: "a whole number"}[wanted]
                self.wrong(name, f"{name!r} is {words}, not {value!r}", f"see docs/settings.md about {name!r}")

    def required(self, values: Mapping[str, Any]) -> None:
        """Note the settings without which a show is none."""
        for key in ("id", "title"):
            if key not in values and not any(problem.place == self.place(key) for problem in self.problems):
                hint = "`audiolesson new` writes one" if key == "id" else 'add: title = "…"'
                self.wrong(key, f"{key!r} is missing", hint)


def _length(value: Any) -> Ms:
    """A length written as a text. Raises ValueError when it is none, nothing, or over a day."""
    if not isinstance(value, str):
        raise ValueError(value)
    length = parse_length(value[:20])
    if not 0 < length <= LONGEST_TARGET:
        raise ValueError(value)
    return length
