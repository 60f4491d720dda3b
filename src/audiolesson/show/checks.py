"""Whether the values of show.toml make sense: each rule with what to do."""

import re
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any
from urllib.parse import urlsplit

from audiolesson.errors import Place, Problem
from audiolesson.patterns import lazy
from audiolesson.show.model import LOCAL_ADDRESS, SPEAKER
from audiolesson.units import seconds

_BITRATES = (64, 80, 96, 112, 128, 160, 192)
_APPLE_LIMIT = 255
CONTROL = lazy("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
"""Characters that feeds (XML 1.0) and players cannot hold."""


def value_problems(values: Mapping[str, Any], place: Callable[[str], Place]) -> list[Problem]:
    """All settings whose type is right and whose value is not. `place` finds the line of a setting."""
    found = [
        _wrong(place, name, f"{message}: {value!r:.60}", hint)
        for name, test, message, hint in _RULES
        if (value := _get(values, name)) is not None and not test(value)
    ]
    found += [
        _wrong(place, name, f"{name!r} holds the control character U+{ord(bad[0]):04X}", "take it out")
        for name, text in _texts(values)
        if (bad := CONTROL.search(text))
    ]
    colours = values.get("colours")
    for name in ("back", "front", "accent") if colours else ():
        if not re.fullmatch(r"#[0-9a-fA-F]{6}", getattr(colours, name)):
            message = f"'colours.{name}' is no colour: {getattr(colours, name)!r:.60}"
            found.append(_wrong(place, f"colours.{name}", message, 'write it as "#1f2a44"'))
    drill = values.get("drill")
    if drill and drill.think_least > drill.think_most:
        name = "drill.think_most" if place("drill.think_most").line else "drill.think_least"
        message = f"'drill.think_most' is under 'drill.think_least': {seconds(drill.think_most)} s"
        found.append(_wrong(place, name, message, f"at least {seconds(drill.think_least)} s, or lower the least"))
    feed = values.get("feed")
    if feed and feed.moved_from and feed.moved_from == values.get("address", LOCAL_ADDRESS):
        message = f"'feed.moved_from' is where the show is: {feed.moved_from!r:.60}"
        found.append(_wrong(place, "feed.moved_from", message, "name the address that it had before, or take it out"))
    for speaker in values.get("voices", {}):
        if not re.fullmatch(SPEAKER, speaker):
            found.append(
                _wrong(place, f"voices.{speaker}", f"{speaker!r} is no speaker's name", "use letters and blanks")
            )
    return found


def _texts(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Every text of the settings with its name; what a lexicon or [voices] names counts as a text too."""
    for name, value in values.items():
        if isinstance(value, str):
            yield name, value
        elif isinstance(value, Mapping):
            for key, text in value.items():
                yield f"{name}.{key}", f"{key} {text}"
        elif is_dataclass(value):
            for item in fields(value):
                if isinstance(text := getattr(value, item.name), str):
                    yield f"{name}.{item.name}", text


def _is_web_folder(text: str) -> bool:
    try:
        parts = urlsplit(text)
        sound = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    return sound and bool(re.fullmatch(r"https?://[\x21-\x7e]+/", text)) and not re.search(r"[?#@]", text)


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
    return text == text.strip() and 0 < len(text) <= _APPLE_LIMIT and "\n" not in text and "\r" not in text


_DRILL_SECONDS = {"think": 60, "think_least": 60, "think_most": 60, "again_pause": 10, "gap": 10}


def _at_most(most: int) -> Callable[[Any], bool]:
    return lambda ms: 0 <= ms <= most * 1000


_RULES: tuple[tuple[str, Callable[[Any], bool], str, str], ...] = (
    ("id", _is_uuid, "'id' is no UUID", "`audiolesson new` writes one; python -c 'import uuid; print(uuid.uuid4())'"),
    ("title", _short, "'title' is empty, too long, or has a blank at its ends", "1 to 255 characters on one line"),
    ("author", lambda v: not v or _short(v), "'author' is too long, or has a blank at its ends",
     "1 to 255 characters on one line"),
    ("email", lambda v: not v or bool(re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", v)), "'email' is no address",
     "name@host.org"),
    ("description", lambda v: len(v.encode()) <= 4000, "'description' is over 4000 bytes", "shorten it"),
    ("language", lambda v: bool(re.fullmatch(r"[a-z]{2}(-[A-Za-z]{2})?", v)), "'language' is no ISO 639-1 code",
     'write "en" or "en-us"'),
    ("category", lambda v: 1 <= len(v.split(">")) <= 2 and all(part.strip() for part in v.split(">")),
     "'category' is no category", '"Education" or "Education > Courses", in Apple\'s spelling'),
    ("order", lambda v: v in ("episodic", "serial"), "'order' is neither episodic nor serial",
     '"episodic": newest first; "serial": from the first lesson on'),
    ("address", _is_web_folder, "'address' is no web folder",
     'the address where feed/ will be, ending in "/": "https://example.org/course/"'),
    ("based_on.address", lambda v: not v or _is_web_folder(v), "'based_on.address' is no web folder",
     'the address of the show that this one comes from, ending in "/"'),
    ("sound.bitrate", lambda v: v in _BITRATES, "'sound.bitrate' is none that apps play well",
     "one of " + ", ".join(str(rate) for rate in _BITRATES)),
    *((f"drill.{name}", _at_most(most), f"'drill.{name}' is too long, in ms", f"0 to {most} seconds")
      for name, most in _DRILL_SECONDS.items()),
    ("drill.again", lambda v: v in ("new", "always", "never"), "'drill.again' is none of three",
     '"new": a card that is new or hard; "always"; "never"'),
    ("drill.order", lambda v: v in ("mixed", "deck"), "'drill.order' is neither mixed nor deck",
     '"mixed": as the seed draws it; "deck": as the deck stands'),
    ("drill.preset", lambda v: v in ("walk", "drive"), "'drill.preset' is neither walk nor drive",
     '"walk": answer aloud, skip with a button; "drive": neither is asked for'),
    ("drill.seed", lambda v: 0 <= v < 2**31, "'drill.seed' is out of range", "0 to 2147483647"),
    ("feed.items", lambda v: 1 <= v <= 1000, "'feed.items' is out of range", "1 to 1000"),
    ("publish.to", lambda v: not re.match(r"[a-z0-9]+://[^/@]*:[^/@]*@", v), "'publish.to' holds a password",
     "it stands in the environment or in the settings of the program that logs in: docs/publishing.md"),
    ("publish.keep", lambda v: bool(re.fullmatch(r"\d{1,5}[mhdw]|0", v)), "'publish.keep' is no time",
     '"30d", "12h", "2w" or "0"'),
    ("publish.endpoint", lambda v: not v or bool(re.fullmatch(r"https?://[^\s@]+", v)),
     "'publish.endpoint' is no web address", 'write it as "https://s3.example.org", without a password'),
    ("publish.headers", lambda v: v in ("", "_headers", ".htaccess"), "'publish.headers' is no file that we write",
     '"_headers" (Netlify, Cloudflare Pages) or ".htaccess" (Apache)'),
    ("feed.moved_from", lambda v: not v or _is_web_folder(v), "'feed.moved_from' is no web folder",
     'the address that the show had before, ending in "/": "https://old.example.org/course/"'),
    ("feed.guid", lambda v: not v or _is_uuid(v), "'feed.guid' is no UUID",
     "take it out, and it is computed; set only the <podcast:guid> that the show's feed had before"),
    ("feed.drills_guid", lambda v: not v or _is_uuid(v), "'feed.drills_guid' is no UUID",
     "take it out, and it is computed; the first `publish` writes it"),
)  # fmt: skip
