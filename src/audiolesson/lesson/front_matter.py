"""The head of a lesson: YAML between lines of dashes or TOML between plus signs, read as strings and nothing else."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from audiolesson.errors import LessonError, Place
from audiolesson.patterns import lazy

if TYPE_CHECKING:
    from yaml.nodes import Node

MOST_BRACKETS = 400
"""The YAML reader takes seconds for a thousand brackets within one another."""

LONGEST_HEAD = 16 * 1024
"""Characters of a head; a longer one is a mistake or an attack."""

_PLAIN_LINE = lazy(r"(?P<key>[A-Za-z][\w-]*):(?:[ \t]+(?P<said>[^\s|>#].*?))??(?:[ \t]+#.*|[ \t]*)")
"""A line of a head that says its key and its text, or nothing."""

_DEEPEST = 4
"""A list of questions, each with its list of choices, each with its keys."""


@dataclass(frozen=True, slots=True)
class Lined:
    """A text, list or mapping of the head, and the line that it begins on, or its text where that stands below."""

    said: "str | list[Lined] | dict[str, Lined]"
    line: int

    def get(self, names: Sequence[str]) -> "Lined | None":
        """The first of some keys that a mapping has."""
        inner = self.said if isinstance(self.said, dict) else {}
        return next((inner[name] for name in names if name in inner), None)

    def text(self, names: Sequence[str]) -> str:
        """What stands behind the first of some keys that a mapping has, where that is a text."""
        found = self.get(names)
        return " ".join(found.said.split()) if found and isinstance(found.said, str) else ""


def read_head(source: str, place: Place) -> dict[str, str]:
    """Key → text for each scalar of the head; a list of scalars is joined with ", ", deeper values are ignored.

    Of a head that is no YAML ("title: Docker: a start", an unquoted link) the lines of the kind "key: text" are taken
    as they stand: a page that its own site shows is no error. `place` is the line before the first of `source`.
    Raises LessonError where it is no YAML and holds lists or lines that go on, too long or too deep, or has an alias.
    """
    import yaml

    if len(source) > LONGEST_HEAD or source.count("[") + source.count("{") > MOST_BRACKETS:
        raise LessonError("the head is too long or too deep", place, "keep the head to a few keys and values")
    try:
        for event in yaml.parse(source, Loader=yaml.BaseLoader):
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                line = place.line + (event.start_mark.line + 1 if event.start_mark else 0)
                raise LessonError("the head uses a YAML alias", Place(place.file, line), "write the value out")
        value = yaml.load(source, Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        if (plain := _plain(source)) is not None:
            return plain
        mark = getattr(error, "problem_mark", None)
        line = place.line + mark.line + 1 if mark else place.line
        cause = getattr(error, "problem", None) or getattr(error, "reason", None) or "it is no YAML"
        hint = "put a value that holds a colon, # or % between quotation marks"
        raise LessonError(f"the head cannot be read: {cause}", Place(place.file, line), hint) from error
    except RecursionError:
        raise LessonError("the head is nested too deep", place, "write plain keys and values") from None
    if not isinstance(value, Mapping):
        return {}
    return {str(key): said for key, inner in value.items() if (said := _said(inner)) is not None}


def _plain(source: str) -> dict[str, str] | None:
    """The lines of a head as key and text; None where one is anything else, so that something would be lost."""
    head: dict[str, str] = {}
    for line in source.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        found = _PLAIN_LINE.fullmatch(line)
        if not found:
            return None
        said = found["said"] or ""
        quoted = len(said) > 1 and said[0] == said[-1] and said[0] in "\"'"
        if said:
            head[found["key"]] = said[1:-1] if quoted else said
    return head


def toml_head(lines: Sequence[str]) -> tuple[dict[str, str], Sequence[str]]:
    """The head of a page whose first line is "+++", as some site builders write it, and the lines with it made empty.

    What is no TOML between such lines is no head.
    """
    if not lines or lines[0].rstrip() != "+++":
        return {}, lines
    end = next((at for at, line in enumerate(lines[1:], 1) if line.rstrip() == "+++"), 0)
    source = "\n".join(lines[1:end])
    if not end or len(source) > LONGEST_HEAD or source.count("[") + source.count("{") > MOST_BRACKETS:
        return {}, lines
    import tomllib

    try:
        value = tomllib.loads(source)
    except (tomllib.TOMLDecodeError, RecursionError):
        return {}, lines
    head = {key: said for key, inner in value.items() if (said := _said(inner)) is not None}
    return head, [*([""] * (end + 1)), *lines[end + 1 :]]


def _said(value: object) -> str | None:
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return ", ".join(value)
    return None


def lined_yaml(head: Sequence[str]) -> dict[str, Lined]:
    """The values of a head of YAML, which was read before, with their lines in the file; none where it is no YAML."""
    import yaml

    try:
        node = yaml.compose("\n".join(head), Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        return {}
    value = _value(node, 0) if node else None
    return value.said if value and isinstance(value.said, dict) else {}


def _value(node: "Node", depth: int) -> Lined:
    """A node of YAML with its line in the file, whose head begins on line 2."""
    from yaml.nodes import MappingNode, SequenceNode

    line = node.start_mark.line + 2
    if depth > _DEEPEST:
        return Lined("", line)
    if isinstance(node, SequenceNode):
        return Lined([_value(one, depth + 1) for one in node.value], line)
    if isinstance(node, MappingNode):
        return Lined({str(key.value): _value(one, depth + 1) for key, one in node.value}, line)
    return Lined(str(node.value), line + (getattr(node, "style", "") in ("|", ">")))


def lined_toml(head: Sequence[str]) -> dict[str, Lined]:
    """The same of TOML, whose reader knows no lines: each question stands where its text does."""
    import tomllib

    try:
        read = tomllib.loads("\n".join(head))
    except (tomllib.TOMLDecodeError, RecursionError):
        return {}

    def value(one: object, depth: int) -> Lined:
        if depth > _DEEPEST:
            return Lined("", 0)
        if isinstance(one, Mapping):
            inner = {str(key): value(said, depth + 1) for key, said in one.items()}
            return Lined(inner, min((said.line for said in inner.values() if said.line), default=0))
        if isinstance(one, list):
            return Lined([value(said, depth + 1) for said in one], 0)
        said = str(one).lower() if isinstance(one, bool) else str(one)
        first = said.strip().split("\n")[0]
        return Lined(said, next((at for at, line in enumerate(head, 2) if first and first in line), 0))

    found = value(read, 0)
    return found.said if isinstance(found.said, dict) else {}
