"""Parts of a Markdown page that dialects mark by tags, by indentation or by a colon, as CommonMark.

kramdown: `<div markdown="1">` holds Markdown, `^` ends a block. MkDocs: `!!! note` and `??? tip` with four blanks
before what stands inside. Lists of terms: a line and below it `: what it is`. HTML tables and lists with blank lines
inside.
Works line by line and keeps every line's number.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from audiolesson.errors import Place
from audiolesson.lesson.furniture_rules import SPECIFICATION, SPECIFIED, untold_heading
from audiolesson.lesson.html_names import BESIDE, EXERCISES, SELLS
from audiolesson.lesson.model import LeftOut
from audiolesson.patterns import lazy

_FENCE = lazy(r"\s*(`{3,}|~{3,})")
_TAG = lazy(r"\s*<(/?)(div|section|aside|article|p|details)\b([^<>]*)>\s*", re.IGNORECASE)
_NAMES = lazy(r"\b(?:class|data-type)\s*=\s*[\"']([^\"']*)", re.IGNORECASE)
_NOTE = lazy(r"(\s*)(!!!|\?\?\?\+?|===)\s+([\w-]+(?:\s+[\w-]+)*)?\s*(?:\"([^\"]*)\")?\s*")
_DEFINITION = lazy(r":\s{1,4}(\S.*)")
_NO_TERM = lazy(r"\s*(?:[-*+>#|<:`~$]|\d{1,3}[.)]\s|\[[^\]]*\]:)|\s{4,}")
_WRAPPED = lazy(r"\s{0,3}<(table|dl|ul|ol)\b", re.IGNORECASE)
_ATTRIBUTES = lazy(r"\s*<([a-z]+(?:-[a-z]+)+)\b[^<>]*>\s*(?:[\w-]+\s*=\s*\"[^\"]*\"\s*)+</\1>\s*")
_KINDS = {
    "title": "heading of a call-out",
    "exercise": "exercise",
    "example": "worked example",
    "problem": "exercise",
    "solution": "solution",
    "abstract": "objectives",
    "footnote-refs": "references",
    "references": "references",
    "chapter-objectives": "objectives",
    "pquote": "pull quote",
    "pquote-credit": "pull quote",
}
_UNTOLD_WORDS = """workout homework interactive interactive-embedded-reading interactive-embedded-homework section-quiz
    short-answer multiple-choice free-response further-research review-questions critical-thinking problems
    self-check-questions link-to-learning art-exercise art-connection"""
_UNTOLD = frozenset(_UNTOLD_WORDS.split()) | EXERCISES
LONGEST_TERM = 12
"""Words of a term that is defined in a list."""


@dataclass(slots=True)
class _State:
    name: str
    tags: bool
    """Whether tags hold Markdown on this page."""
    fence: str = ""
    open: list[tuple[str, str]] = field(default_factory=list)
    indent: int = -1
    why: str = ""
    wrapped: str = ""
    left: list[LeftOut] = field(default_factory=list)

    def drop(self, number: int, line: str, why: str) -> str:
        if line.strip():
            self.left.append(LeftOut(Place(self.name, number), line.strip(), why))
        return ""


def plain_containers(lines: Sequence[str], name: str, first: int = 1) -> tuple[list[str], list[LeftOut]]:
    """The lines in CommonMark, one for each, and what was left out; `first` is the number of the first. Linear time."""
    ends = {tag: max((at for at, line in enumerate(lines) if f"</{tag}" in line.lower()), default=-1) for tag in _TAGS}
    state = _State(name, any("markdown=" in line for line in lines))
    result: list[str] = []
    for number, line in enumerate(lines, first):
        result.append(_line(line, number, state, ends, len(result)))
        defined = None if state.fence or (state.open and state.open[-1][1]) else _DEFINITION.fullmatch(result[-1])
        if defined and (term := _term(result)) >= 0:
            written = result[term].strip()
            if not written.startswith("- "):
                result[term] = f"- {written}:" if "*" in written else f"- **{written}**:"
            result[-1] = f"  {defined[1]}"
    return result, state.left


_TAGS = ("table", "dl", "ul", "ol")


def _line(line: str, number: int, state: _State, ends: dict[str, int], at: int) -> str:
    fence = _FENCE.match(line)
    if state.fence:
        state.fence = "" if fence and fence[1].startswith(state.fence) else state.fence
        return _inside(line, number, state)
    if fence:
        state.fence = fence[1]
        return _inside(line, number, state)
    if state.wrapped:
        state.wrapped = "" if f"</{state.wrapped}" in line.lower() else state.wrapped
        return _inside(line, number, state) if line.strip() else "<!-- -->"
    wrapped = _WRAPPED.match(line)
    if wrapped and ends[wrapped[1].lower()] > at and f"</{wrapped[1].lower()}" not in line.lower():
        state.wrapped = wrapped[1].lower()
    if _ATTRIBUTES.fullmatch(line):
        return state.drop(number, line, "template code")
    tag = _TAG.fullmatch(line) if state.tags else None
    if tag and (tag[2].lower() != "p" or "markdown=" in tag[3] or state.open):
        return _tag(tag, number, line, state)
    if state.tags and line.strip() == "^":
        return ""
    return _inside(line, number, state)


def _tag(tag: re.Match[str], number: int, line: str, state: _State) -> str:
    """A line that is one tag: what it opens is told or not by its names."""
    if tag[1]:
        if state.open:
            state.open.pop()
        return ""
    names = [name for found in _NAMES.findall(tag[3]) for name in found.casefold().split()]
    why = next((_KINDS[name] for name in names if name in _KINDS), "")
    why = why or ("exercise" if _UNTOLD.intersection(names) else "")
    why = why or ("page furniture" if any(map(SELLS.search, names)) else "")
    why = why or ("story beside the text" if tag[2].lower() != "p" and BESIDE.intersection(names) else "")
    before = state.open[-1][1] if state.open else ""
    state.open.append((tag[2].lower(), before or why))
    return ""


def _inside(line: str, number: int, state: _State) -> str:
    if state.open and state.open[-1] == ("details", "") and SPECIFIED.match(line):
        state.open[-1] = ("details", SPECIFICATION)
    if state.open and state.open[-1][1]:
        return state.drop(number, line, state.open[-1][1])
    if state.indent >= 0 and line.strip():
        if len(line) - len(line.lstrip(" ")) >= state.indent + 4:
            return state.drop(number, line, state.why) if state.why else line[state.indent + 4 :]
        state.indent = -1
    note = None if state.fence else _NOTE.fullmatch(line)
    if note and (note[3] or note[4]):
        state.indent = len(note[1])
        kind = (note[3] or "").split(" ")[0].casefold()
        untold = untold_heading(kind) or untold_heading(note[4] or "") or ("exercise" if kind in EXERCISES else "")
        state.why = "solution" if note[2].startswith("?") and untold else untold
        return state.drop(number, line, untold or "call-out sign")
    return line


def _term(result: list[str]) -> int:
    """The line of the term that the last line defines, -1 where that is no term."""
    at = len(result) - 2
    while at >= 0 and not result[at].strip() and len(result) - at < 4:
        at -= 1
    if at < 0 or not result[at].strip():
        return -1
    line = result[at]
    if at and line.startswith("  ") and result[at - 1].startswith("- "):
        return at - 1
    fits = (
        not _NO_TERM.match(line) and len(line.split()) <= LONGEST_TERM and not line.rstrip().endswith((".", ":", "!"))
    )
    return at if fits and (at == 0 or not result[at - 1].strip()) else -1
