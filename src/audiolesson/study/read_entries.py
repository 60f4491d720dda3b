"""The body of a deck or a quiz → its entries: each question with the blocks below it, not yet judged."""

import hashlib
import itertools
from dataclasses import dataclass, field, replace

from markdown_it.token import Token

from audiolesson.errors import Place
from audiolesson.patterns import lazy
from audiolesson.script import attributes
from audiolesson.script.blocks import PICTURE, check_id, read_comment
from audiolesson.script.inline import DIRECTIVE_INSIDE, read_inline
from audiolesson.script.markdown import ScriptMarkdown
from audiolesson.script.mistakes import Mistakes, shown
from audiolesson.script.model import Comment, Head, Paragraph
from audiolesson.script.others import refuse, refuse_heading, refuse_in_text
from audiolesson.script.source import read_source

MOST_ENTRIES = 10_000
"""Cards of a deck, questions of a quiz."""

_LINE = lazy(r"[1-9][0-9]{0,6}")
_LISTS = ("bullet_list", "ordered_list")


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph as it is written, and the line of the file that it begins on; `sign` begins an item of a list."""

    content: str
    line: int
    sign: str = ""


@dataclass(slots=True)
class Entry:
    """A heading with its attributes, and the texts below it. `whole` is false where one of them was refused."""

    question: Paragraph
    id: str
    lesson_line: int = 0
    hard: bool = False
    tags: tuple[str, ...] = ()
    paragraphs: list[Text] = field(default_factory=list)
    quotes: list[Text] = field(default_factory=list)
    items: list[Text] = field(default_factory=list)
    whole: bool = True

    @property
    def line(self) -> int:
        """The line of the heading."""
        return self.question.place.line


def read_file(text: str, mistakes: Mistakes, known: tuple[str, ...]) -> tuple[Head, "Entries"]:
    """The head and the entries of a whole file, as far as they can be read; `known` are the attributes of headings."""
    entries = Entries(mistakes, known)
    source = read_source(text, mistakes)
    if source is None:
        return Head(""), entries
    head, body = source
    entries.read(body)
    return head, entries


class Entries:
    """Gathers the entries of a file; `read` may be called once."""

    def __init__(self, mistakes: Mistakes, known: tuple[str, ...]) -> None:
        """`known` are the attributes that a heading may have."""
        self.mistakes = mistakes
        self.known = known
        self.markdown = ScriptMarkdown()
        self.preface: list[Comment] = []
        self.found: list[Entry] = []
        self.ids: dict[str, int] = {}

    def read(self, body: str) -> None:
        """Read the whole body of a file. One without an entry, or with too many, is a mistake."""
        tokens = self.markdown.blocks(body)
        lines = body.split("\n")
        top = [index for index, token in enumerate(tokens) if not token.level and token.nesting != -1]
        for start, end in itertools.pairwise([*top, len(tokens)]):
            token = tokens[start]
            line = token.map[0] + 1 if token.map else 0
            if token.type == "heading_open":
                self._heading(token, tokens[start + 1].content, line)
            elif token.type == "html_block" and token.content.lstrip().startswith("<!--"):
                self._comment(token.content, line)
            else:
                self._block(tokens[start:end], lines[line - 1], line)
        kind = self.mistakes.kind
        if not self.found:
            self.mistakes.add(0, f"the {kind.noun} has no {kind.part}", "begin one with its question: ## What is …?")
        if len(self.found) > MOST_ENTRIES:
            hint = f"at most {MOST_ENTRIES:,}; part it into several lessons"
            self.mistakes.add(
                self.found[MOST_ENTRIES].line, f"the {kind.noun} has {len(self.found):,} {kind.part}s", hint
            )

    def text(self, text: Text, what: str) -> Paragraph | None:
        """A text as a paragraph; None where it holds nothing that can be kept. `what` it is goes into messages."""
        content, braces = attributes.trailing(text.content)
        if braces:
            at = text.line + text.content.count("\n")
            hint = rf"they stand at the end of the heading; to have them spoken, write \{braces}"
            self.mistakes.add(at, f"{what} has no attributes: {shown(braces)}", hint)
        before = len(self.mistakes.found)
        if DIRECTIVE_INSIDE.fullmatch(content):
            hint = rf"take it out, the drill makes its own pauses; to have it spoken, write \{content}"
            self.mistakes.add(text.line, f"{shown(content)} stands where {what} does", hint)
            return None
        if PICTURE.fullmatch(content):
            hint = f"take it out: a {self.mistakes.kind.part} is heard"
            self.mistakes.add(text.line, f"{shown(content)} is a picture", hint)
            return None
        refuse_in_text(content, text.line, self.mistakes)
        spans, lines = read_inline(self.markdown, content, text.line, self.mistakes)
        if spans:
            return Paragraph(spans, self._place(text.line), lines=lines)
        if len(self.mistakes.found) == before:
            self.mistakes.add(text.line, f"{what} is empty", "write something, or take it out")
        return None

    def _heading(self, token: Token, content: str, line: int) -> None:
        refuse_heading(token, content, line, self.mistakes)
        content, braces = attributes.trailing(content)
        before = len(self.mistakes.found)
        spans, lines = read_inline(self.markdown, content, line, self.mistakes)
        if not spans and len(self.mistakes.found) == before:
            self.mistakes.add(line, "a heading is empty", "write the question: ## What is …?")
        question = Paragraph(spans, self._place(line), lines=lines)
        self.found.append(self._with_attributes(Entry(question, ""), braces, line))

    def _with_attributes(self, entry: Entry, braces: str, line: int) -> Entry:
        name, lesson_line, tags, hard = "", "", "", False
        for key, value in attributes.read_known(braces, self.known, self.mistakes.kind.part, line, self.mistakes):
            if key.startswith("#"):
                name = key[1:]
            elif key == "line":
                lesson_line = value
                if not _LINE.fullmatch(value):
                    self.mistakes.add(line, f"line={shown(value)} is no line", "a line of the lesson, such as line=41")
                    lesson_line = ""
            elif key == "tags":
                tags = value
                if not value:
                    self.mistakes.add(line, "tags= is empty", 'write tags="one another", or take it out')
            else:
                hard = True
        if name:
            check_id(name, self.ids, line, self.mistakes)
        elif entry.question.spans:
            name = self._hashed(entry.question.text, line)
        return replace(entry, id=name, lesson_line=int(lesson_line or 0), hard=hard, tags=tuple(tags.split()))

    def _hashed(self, question: str, line: int) -> str:
        """The id of a question that has none: "x" and 8 hex digits of the SHA-256 of its text."""
        name = "x" + hashlib.sha256(question.encode()).hexdigest()[:8]
        if name in self.ids:
            message = f"{shown(question)} is asked on line {self.ids[name]} too"
            self.mistakes.add(line, message, "ask it once; where both are meant, give each its own {#id}")
        self.ids.setdefault(name, line)
        return name

    def _comment(self, content: str, line: int) -> None:
        comment = read_comment(content, self._place(line), self.mistakes)
        if comment and not self.found:
            self.preface.append(comment)

    def _block(self, tokens: list[Token], written: str, line: int) -> None:
        """Take a block that is neither heading nor comment."""
        if not self.found:
            self.mistakes.add(
                line, f"{shown(written)} stands before the first heading", "put its question above it: ## …"
            )
            return
        entry, kind = self.found[-1], tokens[0].type.removesuffix("_open")
        if kind == "paragraph":
            entry.paragraphs.append(Text(tokens[1].content, line))
        elif kind == "blockquote":
            self._quote(entry, tokens, written, line)
        elif kind in _LISTS:
            self._items(entry, tokens, line)
        else:
            entry.whole = False
            refuse(tokens[0], written, line, self.mistakes)

    def _quote(self, entry: Entry, tokens: list[Token], written: str, line: int) -> None:
        if [token.type for token in tokens if token.level == 1 and token.nesting != -1] == ["paragraph_open"]:
            entry.quotes.append(Text(tokens[2].content, line))
            return
        entry.whole = False
        hint = "write one paragraph behind >, as sentences"
        self.mistakes.add(line, f"{shown(written)} begins a quotation block that is no paragraph", hint)

    def _items(self, entry: Entry, tokens: list[Token], line: int) -> None:
        for index, token in enumerate(tokens):
            if token.type != "list_item_open" or token.level != 1:
                continue
            line = token.map[0] + 1 if token.map else line
            sign = f"{token.info}{token.markup}"
            following = [one.type for one in tokens[index + 1 : index + 5]]
            if following[0] == "list_item_close":
                entry.items.append(Text("", line, sign))
            elif following[0] == "paragraph_open" and following[3] == "list_item_close":
                entry.items.append(Text(tokens[index + 2].content, line, sign))
            else:
                entry.whole = False
                message = (
                    f"an item of the list that begins with {shown(tokens[index + 2].content)} is no single paragraph"
                )
                self.mistakes.add(line, message, "write each item as one line of text")

    def _place(self, line: int) -> Place:
        return Place(self.mistakes.name, line)
