"""The head of a lesson: YAML between lines of dashes or TOML between plus signs, read as strings and nothing else."""

from collections.abc import Mapping, Sequence

from audiolesson.errors import LessonError, Place

MOST_BRACKETS = 400
"""The YAML reader takes seconds for a thousand brackets within one another."""

LONGEST_HEAD = 16 * 1024
"""Characters of a head; a longer one is a mistake or an attack."""


def read_head(source: str, place: Place) -> dict[str, str]:
    """Key → text for each scalar of the head; a list of scalars is joined with ", ", deeper values are ignored.

    `place` is the line before the first of `source`. Raises LessonError where it is no plain YAML.
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
