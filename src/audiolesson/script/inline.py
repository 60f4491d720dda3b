"""The inside of a paragraph or heading: Markdown pieces → spans, and which line each begins on."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace

from markdown_it.token import Token

from audiolesson.patterns import lazy
from audiolesson.script.attributes import STRAY, Attribute
from audiolesson.script.characters import collapse
from audiolesson.script.markdown import BracesError, ScriptMarkdown
from audiolesson.script.mistakes import Mistakes, near, shown
from audiolesson.script.model import Emphasis, Span, SpanKind
from audiolesson.script.tidy import Run, tidy

LONGEST = 20_000
"""Characters of a paragraph: over 20 minutes of speech. Beyond it, and beyond MOST_BRACKETS, nothing is read."""

MOST_BRACKETS = 500

LANGUAGE = lazy(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}")
ADDRESS = lazy(r"(?:https?://|mailto:)[^\s\x00-\x1f\x7f]+")
DIRECTIVE_INSIDE = lazy(r"\[(?:pause|record|sound|think)\b[^\[\]]*\]")
"""What looks like a directive in the middle of a text, where it would be read out."""

_BROKEN = lazy(r"\][({]")
_BROKEN_HINT = (
    'write [text](https://…), [words]{say="…"}, or for both [[text](https://…)]{say="…"}; '
    r"to have it spoken, write \]"
)
_PICTURE = lazy(r"!\[[^\]]*\]\($")
_PICTURE_HINT = "a picture whose name has blanks is written ![what it shows](<pictures/a name.png>), alone"

_EMPHASIS: dict[str, Emphasis] = {"em_open": "emphasis", "strong_open": "strong"}
_KINDS: dict[str, SpanKind] = {"code_inline": "code", "formula": "formula"}


def read_inline(
    markdown: ScriptMarkdown, content: str, line: int, mistakes: Mistakes
) -> tuple[tuple[Span, ...], tuple[tuple[int, int], ...]]:
    """The spans of `content`, which begins on `line`, and (offset, line) for each line of the joined text."""
    if len(content) > LONGEST or content.count("[") > MOST_BRACKETS:
        mistakes.add(
            line,
            f"a paragraph of {len(content):,} characters and {content.count('['):,} brackets is too long",
            f"at most {LONGEST:,} characters and {MOST_BRACKETS} brackets; part it with blank lines",
        )
        return (), ()
    reader = _Reader(mistakes, line, [match.start() for match in re.finditer("\n", content)])
    for piece in markdown.inlines(content):
        reader.take(piece)
    return tidy(reader.runs)


@dataclass(slots=True)
class _Reader:
    """Walks over the pieces with the styles that are open."""

    mistakes: Mistakes
    first: int
    breaks: list[int]
    runs: list[Run] = field(default_factory=list)
    emphasis: list[Emphasis] = field(default_factory=list)
    url: str = ""
    span: tuple[int, list[Attribute]] | None = None
    line: int = 0

    def take(self, piece: Token) -> None:
        """Take one piece of Markdown, in the order of the text."""
        self.line = self.line or self.first
        match piece.type:
            case "text" | "text_special":
                self.text(piece.content)
            case "code_inline" | "formula":
                self.add(piece.content, _KINDS[piece.type])
            case "softbreak" | "hardbreak":
                self.add(" ")
            case "em_open" | "strong_open":
                self.emphasis.append(_EMPHASIS[piece.type])
            case "em_close" | "strong_close":
                self.emphasis.pop()
            case "link_open":
                self.link(piece)
            case "link_close":
                self.url = ""
            case "span_open":
                self.open_span(piece.meta["attributes"])
            case "span_close":
                self.close_span()
            case _:
                self.refuse(piece)
        if "end" in piece.meta:
            self.line = self.first + bisect_left(self.breaks, piece.meta["end"])

    def add(self, text: str, kind: SpanKind = "text") -> None:
        """Add a run of text in the styles that are open."""
        if text:
            emphasis: Emphasis = "strong" if "strong" in self.emphasis else "emphasis" if self.emphasis else ""
            self.runs.append((Span(text, kind, emphasis, self.url), self.line))

    def text(self, text: str) -> None:
        """A piece of plain text. What was escaped comes as a piece of its own, so none of this finds it."""
        self.add(text)
        if directive := DIRECTIVE_INSIDE.search(text):
            message = f"{shown(directive[0])} stands inside a paragraph"
            hint = rf"{self.alone()}; to have it spoken, write \{directive[0]}"
            self.mistakes.add(self.line, message, hint)
        if stray := STRAY.search(text):
            message = f"{shown(text[stray.start() :])}: attributes stand here as text"
            hint = (
                'a paragraph\'s attributes end it, after a blank; for words write [words]{say="…"}; '
                r"to have it spoken, write \{"
            )
            self.mistakes.add(self.line, message, hint)
        if broken := _BROKEN.search(text):
            message = f"{shown(text[max(0, broken.start() - 20) :])}: this is read neither as a link nor as […]{{…}}"
            is_picture = bool(_PICTURE.search(text[: broken.end()]))
            self.mistakes.add(self.line, message, _PICTURE_HINT if is_picture else _BROKEN_HINT)

        if "~~" in text:
            noun = self.mistakes.kind.noun
            message = f"{shown(text[text.index('~~') :])}: text is struck through, which a {noun} does not hold"
            self.mistakes.add(self.line, message, r"take it out; to have ~~ spoken, write \~\~")

    def link(self, piece: Token) -> None:
        """Open a link; an address that is none is a mistake."""
        self.url = str(piece.attrGet("href") or "")
        if not ADDRESS.fullmatch(self.url):
            self.mistakes.add(
                self.line, f"{shown(self.url)} is no web address", "a link begins with https://, http:// or mailto:"
            )
        if piece.attrGet("title"):
            self.mistakes.add(self.line, f"a link has no title: {shown(str(piece.attrGet('title')))}", "take it out")

    def open_span(self, found: list[Attribute] | BracesError) -> None:
        """Open a `[…]{…}` with its attributes, or with what could not be read of them."""
        if self.span:
            self.mistakes.add(self.line, "[…]{…} stands inside another", "part them")
        if isinstance(found, BracesError):
            hint = 'after […] stands {say="…"} or {lang=…}; to have braces spoken, write \\{'
            self.mistakes.add(self.line, f"{shown(found.piece)} in {shown(found.braces)} is no attribute", hint)
            found = []
        self.span = (len(self.runs), found)

    def close_span(self) -> None:
        """Close a `[…]{…}`: its attributes go to the runs inside it."""
        if not self.span:
            return
        start, found = self.span
        self.span = None
        inner = self.runs[start:]
        line = inner[0][1] if inner else self.line
        if not collapse("".join(run.text for run, _ in inner)).strip():
            self.mistakes.add(line, "[…]{…} holds no text", "write between the brackets what is to be read")
            return
        say = _value("say", found, line, self.mistakes)
        lang = _value("lang", found, line, self.mistakes)
        _refuse_others(found, line, self.mistakes)
        if lang and not LANGUAGE.fullmatch(lang):
            self.mistakes.add(line, f"lang={shown(lang)} is no language", "write a code such as fr or pt-BR")
        self.runs[start:] = self.said(inner, say) if say else inner
        self.runs[start:] = [(replace(span, lang=lang), line) for span, line in self.runs[start:]]

    def said(self, inner: list[Run], say: str) -> list[Run]:
        """What is said as a whole is one span: its kind, emphasis and link are those that all of it shares."""
        (first, line), spans = inner[0], [span for span, _ in inner]
        if len({span.url for span in spans}) > 1:
            self.mistakes.add(line, "a link covers a part of what `say` replaces", "link all of it, or none")
        return [
            (
                Span(
                    "".join(span.text for span in spans),
                    first.kind if len(spans) == 1 else "text",
                    first.emphasis if len({span.emphasis for span in spans}) == 1 else "",
                    first.url,
                    say,
                ),
                line,
            )
        ]

    def alone(self) -> str:
        """What to do about a directive or a picture inside a text."""
        if self.mistakes.kind.plays:
            return "put a blank line before and behind it"
        return f"take it out, a {self.mistakes.kind.noun} has none"

    def refuse(self, piece: Token) -> None:
        """Note a piece of Markdown that a paragraph does not hold."""
        if piece.type == "image":
            message, hint = "a picture stands inside a paragraph", self.alone()
        elif piece.type == "display":
            message = f"{shown(f'$${piece.content}$$')} is a formula for the eye"
            hint = rf"write ${piece.content.strip()}$ inside a sentence"
        elif piece.type == "html_inline" and piece.content.startswith("<!--"):
            message, hint = "a comment stands inside a paragraph", "put a blank line before and behind it"
        else:
            message = f"{shown(piece.content or piece.type)} is HTML, which a {self.mistakes.kind.noun} does not hold"
            hint = rf"take it out, or write \{piece.content} to have it spoken"
        self.mistakes.add(self.line, message, hint)


def _value(name: str, found: list[Attribute], line: int, mistakes: Mistakes) -> str:
    values = [value for key, value in found if key == name]
    if len(values) > 1:
        mistakes.add(line, f"{name}= is given twice", "keep one")
    if values and not values[0]:
        mistakes.add(line, f"{name}= is empty", f'write {name}="…"')
    return values[0] if values else ""


def _refuse_others(found: list[Attribute], line: int, mistakes: Mistakes) -> None:
    for key, _ in found:
        if key not in ("say", "lang"):
            hint = near(key, ("say", "lang")) + "; a paragraph's own attributes stand alone at its end"
            mistakes.add(line, f"{shown(key)} is no attribute of a piece of text", hint)
    if not found:
        mistakes.add(line, "[…]{} says nothing", 'write {say="…"} or {lang=…}')
