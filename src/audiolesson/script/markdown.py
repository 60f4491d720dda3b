"""The Markdown that scripts are written in, as a reader: CommonMark, with formulas and `[spans]{…}` of our own.

The published plugins were tried and are not used: one takes no attributes at a paragraph's end, the other, where
a text begins with a formula, looks at the text's last character in place of the one before the formula.
"""

import re
from dataclasses import dataclass
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from audiolesson.patterns import lazy
from audiolesson.script import attributes

_FORMULA = lazy(r"\$(?![\s$])((?:[^$\\]|\\.)+)(?<!\s)\$(?!\d)", re.DOTALL)
_DISPLAY = lazy(r"\$\$([^$]+)\$\$")


class ScriptMarkdown(MarkdownIt):
    """CommonMark without reference links; `table` is on so that a table can be named as a mistake."""

    def __init__(self) -> None:
        super().__init__("commonmark", {"maxNesting": 40})
        self.enable("table").disable(["reference", "inline", "text_join"])
        self.inline.ruler.before("text", "where", _where)
        self.inline.ruler.before("escape", "formula", _formula)
        self.inline.ruler.after("link", "span", _span)

    def normalizeLink(self, url: str) -> str:
        """Links stay as they are written."""
        return url

    def validateLink(self, url: str) -> bool:
        """Every address is let through here, so that a bad one can be named as a mistake."""
        return True

    def blocks(self, text: str) -> list[Token]:
        """The blocks of a text; what is inside them is left raw, in `content`."""
        return self.parse(text)

    def inlines(self, content: str) -> list[Token]:
        """The pieces of a paragraph or heading. `meta["end"]` is where a piece ends in `content`."""
        pieces: list[Token] = []
        self.inline.parse(content, self, {}, pieces)
        return pieces


@dataclass(frozen=True, slots=True)
class BracesError:
    """What stands in place of a span's attributes when its braces cannot be read."""

    braces: str
    piece: str


def _where(state: StateInline, silent: bool) -> bool:
    """Matches nothing: it notes where the piece before ended, which the library does not tell."""
    if not silent and state.tokens:
        state.tokens[-1].meta.setdefault("end", state.pos)
    return False


def _formula(state: StateInline, silent: bool) -> bool:
    """`$…$`: no blank inside at its ends, no digit before or behind it, so that "$5 and $10" is money."""
    if state.src[state.pos] != "$" or (state.pos and state.src[state.pos - 1].isdigit()):
        return False
    display = _DISPLAY.match(state.src, state.pos, state.posMax)
    match = display or _FORMULA.match(state.src, state.pos, state.posMax)
    if not match:
        return False
    if not silent:
        state.push("display" if display else "formula", "", 0).content = match[1]
    state.pos = match.end()
    return True


def _span(state: StateInline, silent: bool) -> bool:
    """`[text]{…}`, with the attributes (or a BracesError) in `meta["attributes"]` of its opening token."""
    if state.src[state.pos] != "[":
        return False
    start, end = state.pos + 1, state.md.helpers.parseLinkLabel(state, state.pos)
    braces = attributes.at(state.src, end + 1, state.posMax) if end >= 0 else None
    if not braces:
        return False
    if not silent:
        maximum = state.posMax
        state.pos, state.posMax = start, end
        state.push("span_open", "", 1).meta["attributes"] = _read(braces[0])
        state.md.inline.tokenize(state)
        state.push("span_close", "", -1)
        state.posMax = maximum
    state.pos = braces.end()
    return True


def _read(braces: str) -> Any:
    try:
        return attributes.read(braces)
    except ValueError as error:
        return BracesError(braces, str(error))
