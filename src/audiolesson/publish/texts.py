"""Whether chapters and transcripts can be read, and lie inside their episode."""

import json
import re
from collections.abc import Iterator
from typing import Any

from audiolesson.patterns import lazy

_CLOCK = lazy(r"(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)[.,](\d{3})")
_SLACK_S = 1.5


def problem_of(what: str, kind: str, data: bytes, seconds: float) -> str:
    """What is wrong with a file of chapters or a transcript of the media type `kind`; "" for nothing.

    `seconds`: the length of the episode, 0 where it is not known.
    """
    try:
        text = data.decode("utf-8")
        times = list(_chapters(text) if what == "chapters" else _transcript(kind.partition(";")[0].strip(), text))
    except UnicodeDecodeError:
        return "is no UTF-8"
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        return f"cannot be read: {' '.join(str(error).split())[:80] or type(error).__name__}"
    if times != sorted(times):
        return "its times do not rise"
    if times and seconds and times[-1] > seconds + _SLACK_S:
        return f"has a time at {times[-1]:.1f} s, and the episode ends at {seconds:.1f} s"
    return ""


def _chapters(text: str) -> Iterator[float]:
    value = json.loads(text)
    if not str(value["version"]).startswith("1."):
        raise ValueError(f"version {value['version']!r}")
    for chapter in value["chapters"]:
        yield _number(chapter["startTime"])


def _transcript(kind: str, text: str) -> Iterator[float]:
    if kind == "application/json":
        for segment in json.loads(text)["segments"]:
            yield _number(segment["startTime"])
            if not isinstance(segment["body"], str):
                raise ValueError("a segment without text")
    elif kind in ("text/vtt", "application/x-subrip", "application/srt", "text/srt"):
        if kind == "text/vtt" and not re.match(r"\ufeff?WEBVTT[ \t\n\r]", text):
            raise ValueError("does not begin with WEBVTT")
        found = re.findall(r"^(\S+)[ \t]+-->[ \t]+(\S+)", text, re.MULTILINE)
        if not found:
            raise ValueError("no cue")
        for start, end in found:
            if _seconds(end) <= _seconds(start):
                raise ValueError(f"a cue from {start} to {end}")
            yield _seconds(start)
    elif kind == "text/html":
        if not re.search(r"<(p|html|body|cite|time)\b", text, re.IGNORECASE):
            raise ValueError("no HTML")
    elif not text.strip():
        raise ValueError("empty")


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        raise ValueError(f"{value!r:.30} is no time")
    return float(value)


def _seconds(text: str) -> float:
    match = _CLOCK.fullmatch(text)
    if not match:
        raise ValueError(f"{text!r:.30} is no time")
    hours, minutes, seconds, ms = match.groups()
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + int(ms) / 1000
