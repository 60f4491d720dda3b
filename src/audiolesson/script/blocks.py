"""The blocks of a script, one after the other → segments and what stands in them."""

import re
from dataclasses import replace

from markdown_it.token import Token

from audiolesson.errors import Place
from audiolesson.script import attributes
from audiolesson.script.directives import DIRECTIVE, read_directive
from audiolesson.script.inline import read_inline
from audiolesson.script.markdown import ScriptMarkdown
from audiolesson.script.mistakes import Mistakes, near, shown
from audiolesson.script.model import Comment, Item, Paragraph, Segment
from audiolesson.script.others import refuse
from audiolesson.show import model

SPEAKER = re.compile(rf"\*\*({model.SPEAKER}):\*\*\s*")
ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,99}")
NO_BLANK = re.compile(r"^[ \t]*(##.*)", re.MULTILINE)
"""A line of a paragraph that its author took for a heading."""
PICTURE = re.compile(r"!\[((?:[^\[\]\\]|\\.)*)\]\((?:<([^<>\n]*)>|([^\s<>()]+))\)")
SLOW = 0.85
SLOWEST, FASTEST = 0.5, 2.0
_PARAGRAPH = (".if-time", "rank", ".slow", "rate")
_BEFORE = "stands before the first segment"


class Blocks:
    """Gathers segments; `read` may be called once, then `finish`."""

    def __init__(self, mistakes: Mistakes) -> None:
        self.mistakes = mistakes
        self.markdown = ScriptMarkdown()
        self.preface: list[Comment] = []
        self.segments: list[Segment] = []
        self.items: list[Item] = []
        self.ids: dict[str, int] = {}

    def read(self, text: str) -> None:
        """Read the whole body of a script."""
        tokens = self.markdown.blocks(text)
        lines = text.split("\n")
        for index, token in enumerate(tokens):
            if token.level or token.nesting == -1:
                continue
            line = token.map[0] + 1 if token.map else 0
            if token.type == "heading_open":
                self.heading(token, tokens[index + 1].content, line)
            elif token.type == "paragraph_open":
                self.paragraph(tokens[index + 1].content, line)
            elif token.type == "html_block" and token.content.lstrip().startswith("<!--"):
                self.comment(token.content, line)
            else:
                refuse(token, lines[line - 1], line, self.mistakes)

    def finish(self) -> None:
        """Close the last segment. A script without a segment is a mistake."""
        self._close()
        if not self.segments:
            self.mistakes.add(0, "the script has no segment", "begin one with a heading: ## What it is about")

    def heading(self, token: Token, content: str, line: int) -> None:
        """Begin a segment at a heading; a heading of another level begins one too, so that its text has a place."""
        if token.markup in "=-" or token.tag != "h2":
            self._wrong_heading(token, content, line)
        content, braces = attributes.trailing(content)
        spans, _ = read_inline(self.markdown, content, line, self.mistakes)
        title = "".join(span.text for span in spans)
        urls = {span.url for span in spans}
        if not title:
            self.mistakes.add(line, "a heading is empty", "write what the segment is about: ## …")
        if len(urls) > 1:
            self.mistakes.add(line, f"a link covers a part of the heading {shown(title)}", "link all of it, or none")
        if any(span.say or span.lang or span.kind == "formula" for span in spans):
            self.mistakes.add(
                line, f"the heading {shown(title)} holds a formula, say= or lang=", "a heading is shown, not spoken"
            )
        self._close()
        url = next(iter(urls), "") if len(urls) == 1 else ""
        self.segments.append(Segment(title, self._place(line), self._id(braces, line), url))

    def paragraph(self, content: str, line: int) -> None:
        """Take a paragraph: a directive, a picture, or text to be spoken."""
        content, braces = attributes.trailing(content)
        if directive := DIRECTIVE.fullmatch(content):
            self._alone(braces, "a directive", line)
            item = read_directive(directive, self._place(line), self.mistakes)
            if item:
                self._add(item, line, content)
        elif picture := PICTURE.fullmatch(content):
            self._alone(braces, "a picture", line)
            self._picture(picture, line)
        elif not content:
            self.mistakes.add(line, f"{shown(braces)} stands without a paragraph", "write it at a paragraph's end")
        elif re.match(r"\[[^\[\]]*\]:", content):
            self.mistakes.add(
                line, f"{shown(content)} is a link kept for later", r"write [text](https://…) where it is linked, or \["
            )
        else:
            self._spoken(content, braces, line)

    def comment(self, content: str, line: int) -> None:
        """Take a comment; one before the first segment belongs to the preface."""
        match = re.fullmatch(r"\s*<!--(.*?)-->\s*", content, re.DOTALL)
        if not match:
            ended = "-->" in content
            message = "text stands behind a comment" if ended else "a comment has no end"
            self.mistakes.add(line, f"{message}: {shown(content)}", "begin a new line" if ended else "end it with -->")
            return
        comment = Comment(match[1].strip(), self._place(line))
        if self.segments:
            self.items.append(comment)
        else:
            self.preface.append(comment)

    def _spoken(self, content: str, braces: str, line: int) -> None:
        for found in NO_BLANK.finditer(content):
            at = line + content.count("\n", 0, found.start())
            hint = r"write a blank after ## and an empty line before it; to have it spoken, write \##"
            self.mistakes.add(at, f"{shown(found[1])} is no heading", hint)
        speaker, first = "", line
        if match := SPEAKER.match(content):
            speaker = " ".join(match[1].split())
            line += match[0].count("\n")
            content = content[match.end() :]
        before = len(self.mistakes.found)
        spans, lines = read_inline(self.markdown, content, line, self.mistakes)
        if not spans and len(self.mistakes.found) == before:
            self.mistakes.add(first, "a paragraph holds nothing to say", "write a sentence, or take it out")
        paragraph = Paragraph(spans, self._place(first), "" if speaker == "Host" else speaker, lines=lines)
        end = first + content.count("\n")
        self._add(self._with_attributes(paragraph, braces, end), first, content)

    def _with_attributes(self, paragraph: Paragraph, braces: str, line: int) -> Paragraph:
        found = dict(self._read(braces, _PARAGRAPH, "paragraph", line))
        rank = found.get("rank", "")
        rate = found.get("rate", "")
        if "rank" in found and not re.fullmatch(r"[1-9][0-9]{0,2}", rank):
            self.mistakes.add(line, f"rank={shown(rank)} is no rank", "rank=1 is kept first; up to 999")
            rank = ""
        if rank and ".if-time" not in found:
            self.mistakes.add(line, f"rank={rank} stands without .if-time", "write {.if-time rank=" + rank + "}")
        if "rate" in found and ".slow" in found:
            self.mistakes.add(line, ".slow and rate= stand together", "keep one; .slow is rate=0.85")
        if "rate" in found and not (
            re.fullmatch(r"[0-9](?:\.[0-9]{1,20})?", rate) and SLOWEST <= float(rate) <= FASTEST
        ):
            self.mistakes.add(line, f"rate={shown(rate)} is no rate", "0.5 (half as fast) to 2 (twice as fast)")
            rate = ""
        return replace(
            paragraph,
            if_time=".if-time" in found,
            rank=int(rank or 0),
            rate=SLOW if ".slow" in found else float(rate or 1),
        )

    def _id(self, braces: str, line: int) -> str:
        found = self._read(braces, ("#…",), "heading", line)
        name = found[0][0][1:] if found else ""
        if name and not ID.fullmatch(name):
            self.mistakes.add(line, f"#{name} is no id", "letters and digits of ASCII, - _ and ., 100 at most")
        if name and name in self.ids:
            self.mistakes.add(line, f"#{name} is the id of line {self.ids[name]} too", "give each segment its own id")
        self.ids.setdefault(name, line)
        return name

    def _read(self, braces: str, known: tuple[str, ...], what: str, line: int) -> list[attributes.Attribute]:
        """The attributes that are known, each once; the others are mistakes."""
        try:
            found = attributes.read(braces) if braces else []
        except ValueError as error:
            hint = rf"known are: {', '.join(known)}; to have the braces spoken, write \{braces}"
            self.mistakes.add(line, f"{shown(str(error))} in {shown(braces)} is no attribute of a {what}", hint)
            return []
        kept: dict[str, attributes.Attribute] = {}
        for key, value in found:
            name = "#…" if key.startswith("#") else key
            if name not in known:
                self.mistakes.add(line, f"{shown(key)} is no attribute of a {what}", near(key, known))
            elif name in kept:
                self.mistakes.add(line, f"{shown(key)}: a {what} has only one {name}", "keep one")
            kept.setdefault(name, (key, value))
        if braces and not found:
            self.mistakes.add(line, "{} says nothing", r"take it out, or write \{}")
        return [attribute for name, attribute in kept.items() if name in known]

    def _picture(self, match: re.Match[str], line: int) -> None:
        file = match[2] or match[3] or ""
        if not file.startswith("pictures/") or file == "pictures/":
            hint = "put the picture into pictures/ and write ![what it shows](pictures/name.png)"
            self.mistakes.add(line, f"the picture {shown(file)} does not lie in pictures/", hint)
        elif not self.segments:
            self.mistakes.add(line, f"the picture {shown(file)} {_BEFORE}", "put it below a heading: ## …")
        elif self.segments[-1].picture:
            self.mistakes.add(line, f"{shown(file)} is the segment's second picture", "a segment has one picture")
        else:
            alt = "".join(span.text for span in read_inline(self.markdown, match[1], line, self.mistakes)[0])
            self.segments[-1] = replace(self.segments[-1], picture=file, picture_alt=alt)

    def _wrong_heading(self, token: Token, content: str, line: int) -> None:
        if token.markup in "=-":
            message = f"the line below {shown(content)} makes it a heading"
            hint = "write ## before a heading; put a blank line between a paragraph and a line of - or ="
        elif token.tag == "h1":
            message = f"{shown(content)} is a heading with one #"
            hint = "the title stands in the head (title: …); a segment's heading has two: ## …"
        else:
            message = f"{shown(content)} is a heading with {len(token.markup)} #"
            hint = "a script has one level of headings, its segments: ## …"
        self.mistakes.add(line, message, hint)

    def _alone(self, braces: str, what: str, line: int) -> None:
        if braces:
            self.mistakes.add(line, f"{what} has no attributes: {shown(braces)}", "take them out")

    def _add(self, item: Item, line: int, content: str) -> None:
        if not self.segments and not NO_BLANK.match(content):
            self.mistakes.add(line, f"{shown(content)} {_BEFORE}", "put a heading above it: ## …")
        self.items.append(item)

    def _close(self) -> None:
        if self.segments:
            self.segments[-1] = replace(self.segments[-1], items=tuple(self.items))
        self.items = []

    def _place(self, line: int) -> Place:
        return Place(self.mistakes.name, line)
