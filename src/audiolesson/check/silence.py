"""`<!-- check off: RULE, RULE -->` in a script, deck or quiz: which rules say nothing of which lines.

Above a heading it holds for all that stands below it, down to the next heading; else for the paragraph below. What
stands before the first heading holds for the head as well.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from audiolesson.errors import FileError, Place, Problem
from audiolesson.files import read_text
from audiolesson.patterns import lazy
from audiolesson.script.source import HEAD, LONGEST_FILE
from audiolesson.show.model import Show

_BEGIN = lazy(r"^ {0,3}<!--", re.MULTILINE)
_OFF = lazy(r"\s*check off:(.*)", re.DOTALL)
_HEADING = lazy(r" {0,3}#{1,6}(?:\s|\Z)")


@dataclass(frozen=True, slots=True)
class Off:
    """A rule's `name` ("" where there is none) in a comment at `place`, and the (first, last) lines that it is for."""

    name: str
    place: Place
    ranges: tuple[tuple[int, int], ...]


def fits(name: str, rule: str) -> bool:
    """Whether a name that is turned off means this rule, or the kind that it is of: `wording` all `wording-…`."""
    return name == rule or (name == "wording" and rule.startswith("wording-"))


def offs_of(show: Show, slug: str) -> list[Off]:
    """What the comments of a lesson's script, deck and quiz turn off; nothing where a file cannot be read."""
    found: list[Off] = []
    for path in show.spoken(slug).values():
        try:
            found += offs(read_text(path), show.name(path)) if path.is_file() else ()
        except FileError:
            continue
    return found


def offs(text: str, name: str) -> list[Off]:
    """What the comments of a file turn off. `name` is the file as its author would name it."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > LONGEST_FILE or "check off:" not in text:
        return []
    head = HEAD.match(text)
    body = head.end() if head else 0
    comments = list(_comments(text, body))
    lines = _without(text, body, [(start, end) for start, end, _ in comments]).split("\n")
    below = _below(lines)
    ends = [match.start() for match in re.finditer("\n", text)]
    first_heading = next((number for number, line in enumerate(lines, 1) if _HEADING.match(line)), len(lines) + 1)
    found = []
    for start, end, words in comments:
        if match := _OFF.match(words):
            line = bisect_left(ends, start) + 1
            last = bisect_left(ends, end) + 1
            ranges = [below[last]] if last < len(below) else []
            ranges += [(0, line)] if line < first_heading else []
            names = re.findall(r"[^\s,]+", match[1]) or [""]
            found += [Off(one, Place(name, line), tuple(ranges)) for one in names]
    return found


def silence(
    problems: Collection[Problem], turned_off: Collection[Off], fixed: Collection[str]
) -> tuple[list[Problem], list[Off]]:
    """The problems that no comment turns off, and what of `turned_off` turns off none of them.

    Rules whose names are in `fixed` always speak.
    """
    ranges: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for off in turned_off:
        ranges[off.place.file, off.name] += off.ranges
    covers = {key: _Lines(found) for key, found in ranges.items()}
    kept, silenced = [], defaultdict(list)
    for problem in problems:
        file, line = problem.place.file, problem.place.line
        names = [name for name in dict.fromkeys((problem.rule, "wording")) if fits(name, problem.rule)]
        names = [name for name in names if (file, name) in covers and covers[file, name].hold(line)]
        if problem.rule in fixed or not names:
            kept.append(problem)
        for name in names if problem.rule not in fixed else ():
            silenced[file, name].append(line)
    lines = {key: sorted(found) for key, found in silenced.items()}
    return kept, [off for off in turned_off if not _is_used(off, lines.get((off.place.file, off.name), []))]


class _Lines:
    """Ranges of lines, asked whether one of them holds a line."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        rising = sorted(ranges)
        self._firsts = [first for first, _ in rising]
        self._lasts = list(accumulate((last for _, last in rising), max))

    def hold(self, line: int) -> bool:
        at = bisect_right(self._firsts, line)
        return at > 0 and self._lasts[at - 1] >= line


def _is_used(off: Off, lines: list[int]) -> bool:
    return any(bisect_left(lines, first) < bisect_right(lines, last) for first, last in off.ranges)


def _comments(text: str, body: int) -> Iterator[tuple[int, int, str]]:
    """[start, end) and words of each comment below the head; one without an end is none."""
    at = body
    while match := _BEGIN.search(text, at):
        end = text.find("-->", match.end())
        if end < 0:
            return
        yield match.start(), end + 3, text[match.end() : end]
        at = end + 3


def _without(text: str, body: int, spans: Iterable[tuple[int, int]]) -> str:
    """The text with its head and some spans left empty, on the same lines."""
    parts, at = [], 0
    for start, end in ((0, body), *spans):
        parts += [text[at:start], "\n" * text.count("\n", start, end)]
        at = end
    return "".join([*parts, text[at:]])


def _below(lines: list[str]) -> list[tuple[int, int]]:
    """For each line number n from 0 the range of what begins at line n or first below it; none behind the last."""
    found: list[tuple[int, int]] = []
    section_end = paragraph_end = len(lines)
    range_: tuple[int, int] | None = None
    for number in range(len(lines), 0, -1):
        line = lines[number - 1]
        if _HEADING.match(line):
            range_ = (number, section_end)
            section_end = paragraph_end = number - 1
        elif line.strip():
            range_ = (number, paragraph_end)
        else:
            paragraph_end = number - 1
        if range_:
            found.append(range_)
    return [*found[-1:], *reversed(found)]
