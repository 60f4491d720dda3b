"""Markdown → headings and blocks, with markdown-it-py."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from audiolesson.errors import LessonError, Place
from audiolesson.lesson.dialects import UNTOLD_DIRECTIVES, plain_markdown
from audiolesson.lesson.front_matter import read_head, toml_head
from audiolesson.lesson.furniture_rules import SPECIFICATION, SPECIFIED, untold_heading
from audiolesson.lesson.html_block import read_block
from audiolesson.lesson.html_walk import SUMMARY
from audiolesson.lesson.inline import inline_text
from audiolesson.lesson.item_heads import joined, lines_of_item
from audiolesson.lesson.model import Block, LeftOut, Text
from audiolesson.lesson.outline import Entry, Heading
from audiolesson.lesson.paragraphs import told_in_paragraph
from audiolesson.lesson.plain_heads import plain_head
from audiolesson.lesson.written import as_tex, part
from audiolesson.patterns import lazy
from audiolesson.wording.model import Mark

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token
    from markdown_it.tree import SyntaxTreeNode

MOST_DIRECTIVES = 8
"""Directives within directives."""

DEEPEST = 40
"""Levels of blocks within blocks (a list in a list is two); more is no lesson."""

_MARKS = lazy(r"[*_`]")
_TITLE = lazy(r"(?:[\w’'&/-]+ ){0,6}[\w’'&/-]+")
"""The title of a call-out on the line of its sign: a few words without a stop, above a line that begins a sentence."""
_ALERT = lazy(r"\[!(\w+)\][-+]?\s*")
_DIRECTIVE = lazy(r"\{([\w:-]+)\}\s*(.*)")
_END = lazy(r"\{[\w:]+-end\}")
_OPTION = lazy(r":[\w-]+:.*|---|\s*")
_LABEL = lazy(r"<summary[^>]*>(.{0,500}?)</summary>", re.IGNORECASE | re.DOTALL)
_CONSOLE = lazy(r"\s{0,3}(?:[-+]*-\+-[-+]*\s*\Z|\$\s+[a-z][\w./-]*(?:\s+[^$]*)?\Z)")
"""A line between rows of a table as databases print it, and a command behind its sign."""

_YEAR = lazy(r"(?:1\d{3}|20\d\d)\. ")
"""What Markdown takes for the number of an item, and is the year of what the item tells."""

_TAG = lazy(r"<[^<>]{0,300}>")


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt
    from mdit_py_plugins.amsmath import amsmath_plugin
    from mdit_py_plugins.dollarmath import dollarmath_plugin
    from mdit_py_plugins.footnote import footnote_plugin
    from mdit_py_plugins.front_matter import front_matter_plugin

    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST + 10}).enable(["table", "strikethrough"])
    parser.use(front_matter_plugin).use(footnote_plugin).use(amsmath_plugin)
    return parser.use(dollarmath_plugin, allow_digits=False, allow_space=False, double_inline=True)


def read_markdown(
    lines: Sequence[str], name: str, first: int = 1, depth: int = 0
) -> tuple[list[Entry], dict[str, str], list[LeftOut]]:
    """Headings and blocks in order, the strings of the head, and what is not told; `first` numbers the first line.
    `depth` counts the directives that the lines stand in.

    Raises LessonError where blocks are nested too deep or the head cannot be read.
    """
    from markdown_it.tree import SyntaxTreeNode

    head, lines = toml_head(lines) if first == 1 and not depth else ({}, lines)
    head, lines = plain_head(lines) if first == 1 and not depth and not head else (head, lines)
    lines, left = plain_markdown(lines, name, first)
    tokens = _parser().parse("\n".join(lines))
    for token in tokens:
        if token.level >= DEEPEST:
            place = Place(name, token.map[0] + first if token.map else 0)
            raise LessonError("lists or quotations are nested too deep", place, "write it flatter: at most 20 levels")
        if token.children and max(inner.level for inner in token.children) >= DEEPEST:
            place = Place(name, token.map[0] + first if token.map else 0)
            raise LessonError("stars are nested too deep", place, "mark each word once")
    walk = Walk(name, lines, first, depth)
    for node in SyntaxTreeNode(tokens).children:
        if node.type == "front_matter":
            head = read_head(node.content, Place(name, first))
        else:
            walk.block(node)
    return walk.entries, head, left + walk.left


class Walk:
    """Gathers the entries of a document, and what is not told."""

    def __init__(self, name: str, lines: Sequence[str], first: int, depth: int) -> None:
        self.name, self.lines, self.first, self.depth = name, lines, first, depth
        self.entries: list[Entry] = []
        self.left: list[LeftOut] = []
        self._folded = 0
        self._why = ""

    def block(self, node: "SyntaxTreeNode") -> None:
        """Add what one block of the document gives."""
        kind, place = node.type, self._place(node)
        if kind == "html_block":
            self._html(node, place)
        elif self._folded:
            self._drop(node, self._why)
            if kind == "fence" and _END.match(node.info):
                self._folded = 0
        elif kind == "heading":
            self.entries.append(Heading(_inline(node), int(node.tag[1:]), place))
        elif kind == "paragraph":
            self.entries += self._paragraph(node, place)
        elif kind in ("bullet_list", "ordered_list"):
            behind: list[Entry] = []
            self.entries.append(self._list(node, behind))
            self.entries += behind
        elif kind == "blockquote":
            self._quote(node, place)
        elif kind == "fence":
            self._fence(node, place)
        elif kind == "code_block":
            self.entries.append(Block("code", place, Text(node.content.rstrip("\n"))))
        elif kind in ("math_block", "math_block_label", "amsmath"):
            self.entries.append(formula(node.content, place))
        elif kind == "table":
            self.entries.append(Block("table", place, rows=_rows(node)))
        elif kind == "footnote_block":
            self._footnotes(node)

    def _paragraph(self, node: "SyntaxTreeNode", place: Place) -> list[Entry]:
        """What a paragraph gives; what a terminal showed is code."""
        first, last = node.map or (0, 0)
        lines = self.lines[first:last]
        if any(_CONSOLE.match(line) for line in lines):
            return [Block("code", place, Text("\n".join(lines)))]
        return [*told_in_paragraph(_tokens(node), place)]

    def _footnotes(self, node: "SyntaxTreeNode") -> None:
        """Footnotes stand under a heading of their own, so that they are left out and their links are kept."""
        notes = [entry for note in node.children for child in note.children for entry in self._inside(child)]
        if notes:
            self.entries += [Heading(Text("Footnotes"), 1, notes[0].place), *notes]

    def _list(self, node: "SyntaxTreeNode", behind: list[Entry]) -> Block:
        """A list; blocks that cannot stand in an item are put behind the list."""
        items = []
        for item in node.children:
            texts: list[Text] = []
            nested: list[Block] = []
            for child in item.children:
                if child.type == "paragraph":
                    texts += lines_of_item(_tokens(child))
                elif child.type in ("bullet_list", "ordered_list"):
                    nested.extend(self._list(child, behind).items)
                else:
                    behind += self._inside(child)
            if not texts and len(nested) == 1 and _YEAR.match(nested[0].text.text):
                texts, nested = [nested[0].text], [*nested[0].items]
            if _YEAR.fullmatch(year := f"{item.info}. "):  # "1893. The record is set.", no number of an item
                texts = [Text(year.strip()), *texts]
            items.append(Block("paragraph", self._place(item), joined(texts), tuple(nested)))
        return Block("list", self._place(node), items=tuple(items), ordered=node.type == "ordered_list")

    def _inside(self, node: "SyntaxTreeNode") -> list[Entry]:
        """The entries of a block that stands inside another."""
        before = len(self.entries)
        self.block(node)
        inner = self.entries[before:]
        del self.entries[before:]
        return inner

    def _quote(self, node: "SyntaxTreeNode", place: Place) -> None:
        """A quotation; one that begins with `[!NOTE]` is a call-out and told like the text around it."""
        inner = [entry for child in node.children for entry in self._inside(child)]
        if inner and isinstance(inner[0], Heading) and (why := untold_heading(inner[0].text.text)):
            self._drop(node, why)
            return
        alert = _ALERT.match(inner[0].text.text) if inner else None
        if alert and isinstance(inner[0], Block):
            self.left.append(LeftOut(place, alert[0].strip(), "call-out sign"))
            alone = self.lines[place.line - self.first].rstrip().endswith(alert[0].strip())
            begins = Place(place.file, place.line + 1) if alone else place
            text = part(inner[0].text, alert.end(), len(inner[0].text.text))
            title = _MARKS.sub("", self.lines[place.line - self.first].partition("]")[2].lstrip("+-")).strip()
            if _TITLE.fullmatch(title) and re.match(rf"{re.escape(title)} [A-Z]", text.text):
                self.left.append(LeftOut(place, title, "heading of a call-out"))
                text, begins = part(text, len(title) + 1, len(text.text)), Place(place.file, place.line + 1)
            inner[0] = replace(inner[0], text=text, place=begins)
        for entry in inner:
            if isinstance(entry, Heading):
                self.left.append(LeftOut(entry.place, entry.text.text, "heading of a call-out"))
            elif entry.kind == "paragraph" and not alert:
                self.entries.append(replace(entry, kind="quote"))
            else:
                self.entries.append(entry)

    def _fence(self, node: "SyntaxTreeNode", place: Place) -> None:
        """Code, or a directive of MyST: a call-out is told, a formula is a formula, the rest is left out or code."""
        directive = _DIRECTIVE.fullmatch(node.info.strip())
        named, title = (directive[1].casefold(), directive[2]) if directive else ("", "")
        lines = node.content.rstrip("\n").split("\n")
        skip = next((at for at, line in enumerate(lines) if not _OPTION.fullmatch(line)), len(lines)) if named else 0
        if not named or named in ("code", "code-block", "code-cell", "sourcecode", "ipython"):
            info = title if named else node.info.strip()
            self.entries.append(Block("code", place, Text("\n".join(lines[skip:])), info=info))
        elif named == "math":
            self.entries.append(formula("\n".join(lines[skip:]), place))
        elif named in ("figure", "image"):
            alt = next((line.split(":", 2)[2].strip() for line in lines if line.startswith(":alt:")), "")
            self.entries.append(Block("picture", place, Text(alt), info=title))
        elif named in UNTOLD_DIRECTIVES or untold_heading(named) or untold_heading(title):
            self._drop(node, f"directive {named}")
            if named.endswith("-start"):
                self._folded, self._why = 1, named.removesuffix("-start")
        else:
            if self.depth >= MOST_DIRECTIVES:
                raise LessonError("directives are nested too deep", place, "write it flatter")
            self.left.append(LeftOut(place, node.info, "call-out sign"))
            entries, _, left = read_markdown(lines[skip:], self.name, place.line + 1 + skip, self.depth + 1)
            self.entries += [entry for entry in entries if isinstance(entry, Block)]
            self.left += left

    def _html(self, node: "SyntaxTreeNode", place: Place) -> None:
        source = node.content
        opened = source.count("<details") - source.count("</details")
        if self._folded:
            self._folded = max(0, self._folded + opened)
            self._drop(node, self._why)
            return
        label = _LABEL.search(source)
        summary = " ".join(_TAG.sub(" ", label[1]).split()) if label else ""
        if "<details" in source and (SUMMARY.match(summary) or untold_heading(summary)):
            self._why = untold_heading(summary) or "solution"
            self._folded = max(opened, 0)
            self._drop(node, self._why)
            return
        if "<details" in source and SPECIFIED.search(source):
            self._why, self._folded = SPECIFICATION, max(opened, 0)
            self._drop(node, self._why)
            return
        entries, left = read_block(source, place)
        if not entries and not left:
            self._drop(node, "comment" if source.lstrip().startswith("<!--") else "HTML without text")
        self.entries += entries
        self.left += left

    def _drop(self, node: "SyntaxTreeNode", why: str) -> None:
        first, last = node.map or (0, 0)
        text = "\n".join(self.lines[first:last]).strip() if node.map else ""
        self.left.append(LeftOut(self._place(node), text, why))

    def _place(self, node: "SyntaxTreeNode") -> Place:
        return Place(self.name, node.map[0] + self.first if node.map else 0)


def inline(written: str) -> Text:
    """A run of Markdown that stands in one block."""
    return inline_text([child for token in _parser().parseInline(written) for child in token.children or ()])


def formula(written: str, place: Place) -> Block:
    """A formula that stands alone."""
    folded = as_tex(" ".join(written.split()))
    return Block("formula", place, Text(folded, (Mark(0, len(folded), "formula"),)))


def _tokens(node: "SyntaxTreeNode") -> Iterator["Token"]:
    for child in node.children:
        if child.type == "inline" and child.token:
            yield from child.token.children or []


def _inline(node: "SyntaxTreeNode") -> Text:
    return inline_text(list(_tokens(node)))


def _rows(node: "SyntaxTreeNode") -> tuple[tuple[Text, ...], ...]:
    rows = [tuple(_inline(cell) for cell in row.children) for group in node.children for row in group.children]
    return tuple(row for row in rows if any(cell.text for cell in row))
