"""A file's text → blocks with their exact ranges, whatever mistakes it has; nothing of it is lost or made."""

from collections.abc import Iterable, Iterator

from audiolesson.draft.merging.model import Block, File, Kind, Part
from audiolesson.patterns import lazy
from audiolesson.script.blocks import PICTURE
from audiolesson.script.directives import DIRECTIVE
from audiolesson.script.markdown import ScriptMarkdown

_LINE = lazy(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")
_FENCE = lazy(r"\ufeff?---[ \t]*[\r\n]*")
RECORD = lazy(r"\[\s*record\b[^\[\]]*\]")
"""The recording below a paragraph."""


def lines_of(text: str) -> list[str]:
    """The lines of a text with their ends, of every system; no other sign ends a line."""
    return _LINE.findall(text)


def collapsed(text: str) -> str:
    """A text with single blanks only."""
    return " ".join(text.split())


def read_file(text: str) -> File:
    """The blocks of a script, a deck or a quiz."""
    lines = lines_of(text)
    body = head_end(lines)
    found = list(_with_records(_blocks(lines, body)))
    lead = "".join(lines[: found[0].line - 1]) if found else text
    parts: list[tuple[Block | None, list[Block]]] = [(None, [])]
    for block in found:
        if block.kind == "heading":
            parts.append((block, []))
        else:
            parts[-1][1].append(block)
    return File(lead, tuple(Part(heading, tuple(items)) for heading, items in parts))


def head_end(lines: list[str]) -> int:
    """How many lines the head takes, with both its lines of ---; 0 where there is none."""
    if lines and _FENCE.fullmatch(lines[0]):
        for number, line in enumerate(lines[1:], 2):
            if _FENCE.fullmatch(line):
                return number
    return 0


def _blocks(lines: list[str], first: int) -> Iterator[Block]:
    """The blocks of lines[first:]; the head's lines are read as empty ones, so that lines keep their numbers."""
    plain = ["" if number < first else line.rstrip("\r\n") for number, line in enumerate(lines)]
    starts: dict[int, tuple[int, Kind]] = {}
    for token in ScriptMarkdown().blocks("\n".join(plain)):
        if token.level == 0 and token.map and token.nesting != -1:
            start, end = token.map
            while end > start + 1 and not plain[end - 1].strip():
                end -= 1
            starts[start] = (end, _kind(token.type, "\n".join(plain[start:end]).strip()))
    at = first
    while at < len(lines) and not plain[at].strip() and at not in starts:
        at += 1
    while at < len(lines):
        end, kind = starts.get(at, (at + 1, "other"))
        following = end
        while following < len(lines) and not plain[following].strip() and following not in starts:
            following += 1
        raw = "".join(lines[at:end])
        bare = raw.rstrip("\r\n")
        gap = raw[len(bare) :] + "".join(lines[end:following])
        yield Block(kind, bare, gap, at + 1, collapsed(bare))
        at = following


def _with_records(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, each paragraph as one with the recording below it, which says its words and no others."""
    last: Block | None = None
    for block in blocks:
        if last and last.kind == "paragraph" and block.kind == "directive" and RECORD.fullmatch(block.words):
            raw = last.raw + last.gap + block.raw
            last = Block("paragraph", raw, block.gap, last.line, collapsed(raw))
            continue
        if last:
            yield last
        last = block
    if last:
        yield last


def _kind(token: str, text: str) -> Kind:
    if token == "heading_open":
        return "heading"
    if token == "html_block" and text.startswith("<!--"):
        return "comment"
    if token != "paragraph_open":
        return "other"
    if DIRECTIVE.fullmatch(text):
        return "directive"
    return "picture" if PICTURE.fullmatch(text) else "paragraph"
