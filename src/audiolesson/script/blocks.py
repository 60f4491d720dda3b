"""The blocks of a script, one after the other → segments and what stands in them."""

import re
from dataclasses import replace

from markdown_it.token import Token

from audiolesson.errors import Place
from audiolesson.patterns import lazy
from audiolesson.script import attributes
from audiolesson.script.directives import DIRECTIVE, read_directive
from audiolesson.script.inline import read_inline
from audiolesson.script.markdown import ScriptMarkdown
from audiolesson.script.mistakes import Mistakes, shown
from audiolesson.script.model import Comment, Item, Paragraph, Record, Segment
from audiolesson.script.others import NO_BLANK, refuse, refuse_heading, refuse_in_text
from audiolesson.show import model

SPEAKER = lazy(rf"\*\*({model.SPEAKER}):\*\*\s*")
ID = lazy(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,99}")
PICTURE = lazy(r"!\[((?:[^\[\]\\]|\\.)*)\]\((?:<([^<>\n]*)>|([^\s<>()]+))\)")
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
        refuse_heading(token, content, line, self.mistakes)
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
            if isinstance(item, Record):
                self._record(item, content)
            elif item:
                self._add(item, line, content)
        elif picture := PICTURE.fullmatch(content):
            self._alone(braces, "a picture", line)
            self._picture(picture, line)
        elif not content:
            self.mistakes.add(line, f"{shown(braces)} stands without a paragraph", "write it at a paragraph's end")
        else:
            self._spoken(content, braces, line)

    def comment(self, content: str, line: int) -> None:
        """Take a comment; one before the first segment belongs to the preface."""
        comment = read_comment(content, self._place(line), self.mistakes)
        if comment is None:
            return
        if self.segments:
            self.items.append(comment)
        else:
            self.preface.append(comment)

    def _spoken(self, content: str, braces: str, line: int) -> None:
        refuse_in_text(content, line, self.mistakes)
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
        found = dict(attributes.read_known(braces, _PARAGRAPH, "paragraph", line, self.mistakes))
        rank = found.get("rank", "")
        rate = found.get("rate", "")
        if "rank" in found and not re.fullmatch(r"[1-9][0-9]{0,2}", rank):
            self.mistakes.add(line, f"rank={shown(rank)} is no rank", "rank=1 is kept first; up to 999")
            rank = ""
        if rank and ".if-time" not in found and ".if-time" not in attributes.meant(braces, _PARAGRAPH):
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
        found = attributes.read_known(braces, ("#…",), "heading", line, self.mistakes)
        name = found[0][0][1:] if found else ""
        if name:
            check_id(name, self.ids, line, self.mistakes)
        return name

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
            place = self._place(line)
            self.segments[-1] = replace(self.segments[-1], picture=file, picture_alt=alt, picture_place=place)

    def _record(self, record: Record, content: str) -> None:
        """Give a recording to the paragraph right above it."""
        above = self.items[-1] if self.items else None
        line = record.place.line
        if not isinstance(above, Paragraph):
            hint = "write it right below the paragraph that is said in it"
            self.mistakes.add(line, f"{shown(content)} stands under no paragraph", hint)
        elif above.record:
            hint = "keep one; a paragraph is said in one recording"
            self.mistakes.add(line, f"{shown(content)} is the paragraph's second recording", hint)
        else:
            self.items[-1] = replace(above, record=record)

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


def read_comment(content: str, place: Place, mistakes: Mistakes) -> Comment | None:
    """The comment that a block of HTML is; None, and a mistake, when text follows it or it has no end."""
    if match := re.fullmatch(r"\s*<!--(.*?)-->\s*", content, re.DOTALL):
        return Comment(match[1].strip(), place)
    ended = "-->" in content
    message = "text stands behind a comment" if ended else "a comment has no end"
    hint = "begin a new line" if ended else "end it with -->"
    mistakes.add(place.line, f"{message}: {shown(content)}", hint)
    return None


def check_id(name: str, ids: dict[str, int], line: int, mistakes: Mistakes) -> None:
    """Note an id that is none, or that `ids` (name → line) holds; it is put there."""
    if not ID.fullmatch(name):
        mistakes.add(line, f"#{name} is no id", "letters and digits of ASCII, - _ and ., 100 at most")
    if name in ids:
        message = f"#{name} is the id of line {ids[name]} too"
        mistakes.add(line, message, f"give each {mistakes.kind.part} its own id")
    ids.setdefault(name, line)
