"""Whether the values of show.toml make sense: each rule with what to do."""

import re
import uuid
from collections.abc import Callable, Mapping
from typing import Any

from audiolesson.errors import Place, Problem

_BITRATES = (64, 80, 96, 112, 128, 160, 192)
_APPLE_LIMIT = 255


def value_problems(values: Mapping[str, Any], place: Callable[[str], Place]) -> list[Problem]:
    """All settings whose type is right and whose value is not. `place` finds the line of a setting."""
    found = [
        Problem("show-settings", "error", place(name), message, hint)
        for name, test, message, hint in _RULES
        if (value := _get(values, name)) is not None and not test(value)
    ]
    colours = values.get("colours")
    for name in ("back", "front", "accent") if colours else ():
        if not re.fullmatch(r"#[0-9a-fA-F]{6}", getattr(colours, name)):
            found.append(_wrong(place, f"colours.{name}", "is no colour", 'write it as "#1f2a44"'))
    for speaker in values.get("voices", {}):
        if not re.fullmatch(r"[^\W\d_][\w .'-]{0,39}", speaker):
            found.append(
                _wrong(place, f"voices.{speaker}", f"{speaker!r} is no speaker's name", "use letters and blanks")
            )
    return found


def _wrong(place: Callable[[str], Place], name: str, message: str, hint: str) -> Problem:
    return Problem("show-settings", "error", place(name), message, hint)


def _get(values: Mapping[str, Any], name: str) -> Any:
    table, _, key = name.rpartition(".")
    return getattr(values[table], key) if table in values else None if table else values.get(key)


def _is_uuid(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text.lower()
    except ValueError:
        return False


def _short(text: str) -> bool:
    return text == text.strip() and 0 < len(text) <= _APPLE_LIMIT


_RULES: tuple[tuple[str, Callable[[Any], bool], str, str], ...] = (
    ("id", _is_uuid, "'id' is no UUID", "`audiolesson new` writes one; python -c 'import uuid; print(uuid.uuid4())'"),
    ("title", _short, "'title' is empty, too long or begins or ends with a blank", "1 to 255 characters"),
    ("author", _short, "'author' is empty, too long or begins or ends with a blank", "1 to 255 characters"),
    ("email", lambda v: bool(re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", v)), "'email' is no address", "name@host.org"),
    ("description", lambda v: len(v.encode()) <= 4000, "'description' is over 4000 bytes", "shorten it"),
    ("language", lambda v: bool(re.fullmatch(r"[a-z]{2}(-[A-Za-z]{2})?", v)), "'language' is no ISO 639-1 code",
     'write "en" or "en-us"'),
    ("category", lambda v: 1 <= len(v.split(">")) <= 2 and all(part.strip() for part in v.split(">")),
     "'category' is no category", '"Education" or "Education > Courses", in Apple\'s spelling'),
    ("order", lambda v: v in ("episodic", "serial"), "'order' is neither episodic nor serial",
     '"episodic": newest first; "serial": from the first lesson on'),
    ("address", lambda v: bool(re.fullmatch(r"https?://[\x21-\x7e]+/", v)) and not re.search(r"[?#]", v),
     "'address' is no web folder", 'the address where feed/ will be, ending in "/": "https://example.org/course/"'),
    ("sound.bitrate", lambda v: v in _BITRATES, "'sound.bitrate' is none that apps play well",
     "one of " + ", ".join(str(rate) for rate in _BITRATES)),
    ("feed.items", lambda v: 1 <= v <= 1000, "'feed.items' is out of range", "1 to 1000"),
    ("feed.guid", _is_uuid, "'feed.guid' is no UUID", "leave it to `publish`"),
    ("feed.drills_guid", _is_uuid, "'feed.drills_guid' is no UUID", "leave it to `publish`"),
)  # fmt: skip
