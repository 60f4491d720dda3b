"""The head of a script: a small, string-only YAML between two lines of `---`."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import yaml

from audiolesson.lesson.model import Resource
from audiolesson.patterns import lazy
from audiolesson.script.characters import FORBIDDEN, collapse
from audiolesson.script.mistakes import Mistakes, near, shown
from audiolesson.script.model import Head
from audiolesson.units import Ms, parse_length

LONGEST_HEAD = 64_000
"""Characters of a head; a YAML reader is slow, and no author writes more."""

LONGEST_TARGET = 24 * 3_600_000
DATE = lazy(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
WEB = lazy(r"https?://[^\s\x00-\x1f\x7f]+")
_DEPTH = 4

Node = tuple[int, Any]
"""A line, and a text, a list of nodes, or a dict of key → node with its own lines."""


class _HeadError(Exception):
    def __init__(self, line: int, message: str, hint: str) -> None:
        self.line, self.message, self.hint = line, message, hint


def read_head(text: str, mistakes: Mistakes, first: int = 2) -> Head:
    """The head whose YAML is `text`, which begins on line `first`, in the format of `mistakes`, where mistakes go."""
    if len(text) > LONGEST_HEAD:
        mistakes.add(1, f"the head has {len(text):,} characters", f"at most {LONGEST_HEAD:,}")
        return Head("")
    reader = _Values(mistakes)
    try:
        values = _mapping(_Events(text, first), mistakes)
    except _HeadError as error:
        mistakes.add(error.line, error.message, error.hint)
        return Head("")
    for key, (line, _) in values.items():
        if key not in mistakes.kind.keys:
            mistakes.add(line, f"unknown key {shown(key)} in the head", near(key, mistakes.kind.keys))
    if "title" not in values and mistakes.kind.needs_head:
        mistakes.add(1, "the head has no title", "add a line: title: …")
    return Head(
        title=reader.text(values, "title"),
        date=reader.date(values),
        length=reader.length(values),
        number=reader.number(values),
        guid=reader.guid(values),
        lexicon=reader.lexicon(values),
        resources=tuple(reader.resources(values)),
    )


def good_date(text: str) -> bool:
    """Whether a text is a moment as RFC 3339 has it, with a zone, and exists."""
    try:
        return bool(DATE.fullmatch(text) and datetime.fromisoformat(text) and int(text[:4]) >= 1900)
    except ValueError:
        return False


class _Events:
    """YAML events one by one, so that what is nested too deeply is refused before it is read."""

    def __init__(self, text: str, first: int) -> None:
        self.first = first
        self.line = first
        self.events = self._read(text)

    def _read(self, text: str) -> Iterator[Any]:
        try:
            yield from yaml.parse(text, Loader=yaml.BaseLoader)
        except yaml.MarkedYAMLError as error:
            line = self.first + error.problem_mark.line if error.problem_mark else self.line
            hint = 'quote a text that holds ": " or " #": title: "…"'
            if "',' or" in str(error.problem):
                hint = 'a { or [ is not closed: write its sign at the end, or quote the text: title: "{…"'
            raise _HeadError(line, f"the head cannot be read: {error.problem}", hint) from None
        except (yaml.YAMLError, ValueError, RecursionError) as error:
            raise _HeadError(
                self.line, f"the head cannot be read: {shown(str(error))}", "lines of the kind  key: text"
            ) from None

    def next(self) -> Any:
        """The next event. Raises _HeadError for anchors, aliases, tags and what is no YAML."""
        event = next(self.events)
        self.line = self.first + event.start_mark.line
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _HeadError(self.line, "the head uses YAML's & and *", "write the value where it is wanted, in quotes")
        if getattr(event, "tag", None):
            raise _HeadError(self.line, f"the head uses a YAML tag: {shown(event.tag)}", "take out what begins with !")
        return event


def _mapping(events: _Events, mistakes: Mistakes) -> dict[str, Node]:
    events.next()  # the stream begins
    event = events.next()
    if isinstance(event, yaml.StreamEndEvent):
        return {}
    line, value = _node(events, events.next(), mistakes, 0)
    if value == "":
        return {}
    if not isinstance(value, dict):
        raise _HeadError(line, "the head holds no keys", "lines of the kind  key: text")
    events.next()  # the document ends
    if not isinstance(events.next(), yaml.StreamEndEvent):
        raise _HeadError(events.line, "the head holds two YAML documents", "end it with --- and nothing else")
    return value


def _node(events: _Events, event: Any, mistakes: Mistakes, depth: int) -> Node:
    line = events.line
    if isinstance(event, yaml.ScalarEvent):
        return line, event.value
    if depth == _DEPTH:
        raise _HeadError(line, "the head is nested too deeply", "see docs/script-format.md")
    if isinstance(event, yaml.SequenceStartEvent):
        items = []
        while not isinstance(event := events.next(), yaml.SequenceEndEvent):
            items.append(_node(events, event, mistakes, depth + 1))
        return line, items
    found: dict[str, Node] = {}
    while not isinstance(event := events.next(), yaml.MappingEndEvent):
        here = events.line
        _, key = _node(events, event, mistakes, _DEPTH)
        value = _node(events, events.next(), mistakes, depth + 1)
        if key in found:
            mistakes.add(here, f"{shown(key)} stands twice in the head", "keep one")
        found.setdefault(key, (here, value[1]))
    return line, found


class _Values:
    """Turns the nodes of a head into values and notes those of the wrong kind."""

    def __init__(self, mistakes: Mistakes) -> None:
        self.mistakes = mistakes

    def text(self, values: dict[str, Node], key: str, where: str = "") -> str:
        """A text, its blanks collapsed; "" where the key is missing or holds no text."""
        if key not in values:
            return ""
        line, value = values[key]
        name = f"{where}{key}"
        if not isinstance(value, str):
            self.mistakes.add(line, f"{name} is a text", f"write  {key}: …")
            return ""
        text = collapse(value).strip()
        if not text:
            self.mistakes.add(line, f"{name} is empty", "write something, or take the line out")
        elif bad := FORBIDDEN.search(text):
            self.mistakes.add(line, f"{name} holds the control character U+{ord(bad[0]):04X}", "take it out")
        return text

    def checked(self, values: dict[str, Node], key: str, good: bool, message: str, hint: str) -> bool:
        """Whether a value is good; if it is not, and not empty, that is a mistake."""
        if values.get(key, (0, ""))[1] and not good:
            self.mistakes.add(values[key][0], f"{key}: {shown(str(values[key][1]))} {message}", hint)
        return good

    def date(self, values: dict[str, Node]) -> str:
        """The date as it is written; a bad one is a mistake."""
        text = self.text(values, "date")
        if text:
            self.checked(values, "date", good_date(text), "is no moment with a zone", "like this: 2026-11-24T06:00:00Z")
        return text

    def length(self, values: dict[str, Node]) -> Ms | None:
        """The length in ms; None for `full`, 0 where the head has none or a bad one."""
        text = self.text(values, "length")
        if not text or text == "full":
            return None if text else Ms(0)
        try:
            length = parse_length(text)
        except ValueError:
            length = Ms(0)
        good = 0 < length <= LONGEST_TARGET
        self.checked(values, "length", good, "is no length", "write 3:30, 10min or full; at most a day")
        return length

    def number(self, values: dict[str, Node]) -> int:
        """The episode's number; 0 where the head has none or a bad one."""
        text = self.text(values, "number")
        good = bool(re.fullmatch(r"[1-9][0-9]{0,5}", text))
        if text:
            self.checked(values, "number", good, "is no episode's number", "a whole number from 1 to 999999")
        return int(text) if good else 0

    def guid(self, values: dict[str, Node]) -> str:
        """The guid as it is written; "" where the head has none."""
        text = self.text(values, "guid")
        good = len(text) <= 255 and not re.search(r"\s", text)
        self.checked(values, "guid", good, "is no guid", "up to 255 characters without blanks")
        return text

    def lexicon(self, values: dict[str, Node]) -> dict[str, str]:
        """Words and how they are said."""
        line, value = values.get("lexicon", (0, {}))
        if not isinstance(value, dict):
            self.mistakes.add(line, "lexicon holds words and how they are said", "like this: lexicon: {LoRA: low rah}")
            return {}
        words = {}
        for word, (at, _) in value.items():
            if not collapse(word).strip() or len(word) > 200:
                self.mistakes.add(at, f"lexicon: {shown(word)} is no word", "1 to 200 characters")
            words[collapse(word).strip()] = self.text(value, word, "lexicon: ")
        return words

    def resources(self, values: dict[str, Node]) -> Iterator[Resource]:
        """What to read on, in order; what is no resource is a mistake and left out."""
        line, value = values.get("resources", (0, []))
        hint = 'like this: - {title: A book, url: "https://example.org/"}'
        if not isinstance(value, list):
            self.mistakes.add(line, "resources is a list", hint)
            return
        for at, item in value:
            if not isinstance(item, dict) or not {"title", "url"} <= set(item):
                self.mistakes.add(at, "a resource has a title and a url", hint)
                continue
            for key in sorted(set(item) - {"title", "url"}):
                self.mistakes.add(item[key][0], f"unknown key {shown(key)} in resources", near(key, ("title", "url")))
            url = self.text(item, "url", "resources: ")
            self.checked(item, "url", bool(WEB.fullmatch(url)), "is no web address", "it begins with https://")
            yield Resource(self.text(item, "title", "resources: "), url)
