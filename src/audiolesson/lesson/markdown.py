"""Markdown → headings and blocks, with markdown-it-py."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from audiolesson.errors import LessonError, Place
from audiolesson.lesson.front_matter import read_head
from audiolesson.lesson.inline import inline_text
from audiolesson.lesson.model import Block, Text
from audiolesson.lesson.outline import Entry, Heading
from audiolesson.lesson.written import join
from audiolesson.wording.model import Mark

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token
    from markdown_it.tree import SyntaxTreeNode

DEEPEST = 60
"""Levels of blocks within blocks (a list in a list is two); more is no lesson."""


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt
    from mdit_py_plugins.dollarmath import dollarmath_plugin
    from mdit_py_plugins.footnote import footnote_plugin
    from mdit_py_plugins.front_matter import front_matter_plugin

    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST + 10}).enable("table")
    parser.use(front_matter_plugin).use(footnote_plugin)
    return parser.use(dollarmath_plugin, allow_digits=False, allow_space=False, double_inline=True)


def read_markdown(source: str, name: str) -> tuple[list[Entry], dict[str, str]]:
    """Headings and blocks in order, and the strings of the head. Raises LessonError where it is nested too deep."""
    from markdown_it.tree import SyntaxTreeNode

    tokens = _parser().parse(source)
    for token in tokens:
        if token.level >= DEEPEST:
            place = Place(name, token.map[0] + 1 if token.map else 0)
            raise LessonError("lists or quotations are nested too deep", place, "write it flatter: at most 20 levels")
    head: dict[str, str] = {}
    walk = _Walk(name)
    for node in SyntaxTreeNode(tokens).children:
        if node.type == "front_matter":
            head = read_head(node.content, Place(name, 1))
        else:
            walk.block(node)
    return walk.entries, head


class _Walk:
    """Gathers entries; blocks that cannot stand inside a list are put behind it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.entries: list[Entry] = []

    def block(self, node: "SyntaxTreeNode") -> None:
        """Add what one block of the document gives."""
        kind, place = node.type, self._place(node)
        if kind == "heading":
            self.entries.append(Heading(_inline(node), int(node.tag[1:]), place))
        elif kind == "paragraph":
            self.entries.append(_paragraph(node, place))
        elif kind in ("bullet_list", "ordered_list"):
            behind: list[Block] = []
            self.entries.append(self._list(node, behind))
            self.entries.extend(behind)
        elif kind == "blockquote":
            self._quote(node)
        elif kind in ("fence", "code_block"):
            info = node.info.strip() if kind == "fence" else ""
            self.entries.append(Block("code", place, Text(node.content.rstrip("\n")), info=info))
        elif kind in ("math_block", "math_block_label"):
            self.entries.append(formula(node.content, place))
        elif kind == "table":
            self.entries.append(Block("table", place, rows=_rows(node)))

    def _list(self, node: "SyntaxTreeNode", behind: list[Block]) -> Block:
        items = []
        for item in node.children:
            written: list[Text] = []
            nested: list[Block] = []
            for child in item.children:
                if child.type == "paragraph":
                    written.append(_inline(child))
                elif child.type in ("bullet_list", "ordered_list"):
                    nested.extend(self._list(child, behind).items)
                else:
                    inner = _Walk(self.name)
                    inner.block(child)
                    behind.extend(entry for entry in inner.entries if isinstance(entry, Block))
            items.append(Block("paragraph", self._place(item), join(written), tuple(nested)))
        ordered = node.type == "ordered_list"
        return Block("list", self._place(node), items=tuple(items), ordered=ordered)

    def _quote(self, node: "SyntaxTreeNode") -> None:
        inner = _Walk(self.name)
        for child in node.children:
            inner.block(child)
        for entry in inner.entries:
            if isinstance(entry, Block) and entry.kind == "paragraph":
                entry = replace(entry, kind="quote")
            self.entries.append(entry)

    def _place(self, node: "SyntaxTreeNode") -> Place:
        return Place(self.name, node.map[0] + 1 if node.map else 0)


def formula(written: str, place: Place) -> Block:
    """A formula that stands alone."""
    folded = " ".join(written.split())
    return Block("formula", place, Text(folded, (Mark(0, len(folded), "formula"),)))


def _paragraph(node: "SyntaxTreeNode", place: Place) -> Block:
    """A paragraph; a picture alone is a picture block."""
    inline = list(_tokens(node))
    solid = [token for token in inline if token.type != "softbreak"]
    if len(solid) == 1 and solid[0].type == "image":
        return Block("picture", place, Text(solid[0].content), info=str(solid[0].attrGet("src") or ""))
    return Block("paragraph", place, inline_text(inline))


def _tokens(node: "SyntaxTreeNode") -> Iterator["Token"]:
    for child in node.children:
        if child.type == "inline" and child.token:
            yield from child.token.children or []


def _inline(node: "SyntaxTreeNode") -> Text:
    return inline_text(list(_tokens(node)))


def _rows(node: "SyntaxTreeNode") -> tuple[tuple[Text, ...], ...]:
    return tuple(tuple(_inline(cell) for cell in row.children) for group in node.children for row in group.children)
