"""The cards of a deck and the questions of a quiz as their files have them: each with its id, to be compared."""

from collections.abc import Callable
from dataclasses import dataclass

from audiolesson.draft.merging.blocks import collapsed, lines_of, read_file
from audiolesson.draft.merging.model import Block, Part
from audiolesson.patterns import lazy
from audiolesson.script import attributes

_LINE = lazy(r"(?<![\w.-])line=\d+(?![\w.-])")
_ID = lazy(r"#[\w.-]+")
_NUMBERED = lazy(r"([A-Za-z]+)(\d{1,6})")
_LAST = lazy(r"\n*<!-- the last id: ([A-Za-z]+\d{1,6}) -->\n*\Z")


@dataclass(frozen=True, slots=True)
class Entry:
    """A card or a question. `block` is all of it as one block, `notes` the author's comments in it.

    `content` is what two versions are compared by: question, texts and choices, these in any order, and attributes
    but for its id and the line of the lesson. `question` and `answer` are found again under another id.
    """

    id: str
    block: Block
    notes: str
    question: str
    answer: str
    content: tuple[str, ...]

    @property
    def lesson_line(self) -> str:
        """`line=41`, or "" where the heading has none."""
        found = _LINE.search(attributes.trailing(_heading(self.block.raw))[1])
        return found[0] if found else ""


@dataclass(frozen=True, slots=True)
class Entries:
    """A deck or a quiz: what stands before its first heading, and its entries."""

    lead: str
    entries: tuple[Entry, ...]


def read_entries(text: str) -> Entries:
    """The entries of a file, whatever mistakes it has."""
    file = read_file(text)
    first = [block.raw + block.gap for block in file.parts[0].items]
    return Entries(file.lead + "".join(first), tuple(_entry(part) for part in file.parts[1:]))


def with_line(entry: Entry, line: str) -> str:
    """The text of an entry with another `line=41` in its heading, where it has one."""
    return _with_heading(entry.block.raw, lambda braces: _LINE.sub(lambda _: line, braces, count=1) if line else braces)


def with_id(entry: Entry, name: str) -> str:
    """The text of an entry with another id in its heading, where it has one."""
    return _with_heading(entry.block.raw, lambda braces: _ID.sub(lambda _: f"#{name}", braces, count=1))


def number_of(name: str) -> tuple[str, int]:
    """An id of ours as its letters and its number: `c07` → ("c", 7); ("", 0) for others."""
    found = _NUMBERED.fullmatch(name)
    return (found[1], int(found[2])) if found else ("", 0)


def split_last(text: str) -> tuple[str, str]:
    """A kept draft without the remark that names the last id ever given, and that id ("": no remark)."""
    found = _LAST.search(text)
    return (text[: found.start()] + "\n", found[1]) if found else (text, "")


def with_last(text: str, name: str) -> str:
    """A draft to be kept, with the last id ever given, so that no id comes a second time."""
    return f"{text}\n<!-- the last id: {name} -->\n" if name else text


def _heading(raw: str) -> str:
    return lines_of(raw)[0].rstrip("\r\n") if raw else ""


def _with_heading(raw: str, change: Callable[[str], str]) -> str:
    heading = _heading(raw)
    _, braces = attributes.trailing(heading)
    return heading[: len(heading) - len(braces)] + change(braces) + raw[len(heading) :] if braces else raw


def _entry(part: Part) -> Entry:
    blocks = [block for block in (part.heading, *part.items) if block]
    pieces = [text for block in blocks[:-1] for text in (block.raw, block.gap)]
    raw = "".join([*pieces, blocks[-1].raw])
    question, braces = attributes.trailing(blocks[0].raw)
    try:
        found = attributes.read(braces) if braces else []
    except ValueError:
        found = []
    name = next((key[1:] for key, _ in found if key.startswith("#")), "")
    told = sorted(f"{key}={value}" for key, value in found if not key.startswith("#") and key != "line")
    said = [block for block in part.items if block.kind != "comment"]
    lines = [line for block in said for line in _lines(block)]
    return Entry(
        name,
        Block("other", raw, blocks[-1].gap, blocks[0].line, collapsed(raw)),
        "\n\n".join(block.raw for block in part.items if block.kind == "comment"),
        collapsed(question),
        next((line for line in lines if line.startswith(("- [x]", "- [X]"))), lines[0] if lines else ""),
        (collapsed(question), *told, *lines),
    )


def _lines(block: Block) -> list[str]:
    """What a block says; the items of a list in one order."""
    if block.kind == "other" and block.raw.lstrip().startswith(("- ", "* ", "+ ")):
        return sorted(collapsed(line) for line in lines_of(block.raw))
    return [block.words]
