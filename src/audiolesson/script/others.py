"""What Markdown has and our formats have not: each named, with what to do in its place."""

import re

from markdown_it.token import Token

from audiolesson.patterns import lazy
from audiolesson.script.mistakes import Mistakes, shown

NO_BLANK = lazy(r"^[ \t]*(##.*)", re.MULTILINE)
"""A line of a paragraph that its author took for a heading."""

_LIST = "write it as sentences"
_OTHERS = {
    "bullet_list_open": ("a list", _LIST),
    "ordered_list_open": ("a numbered list", _LIST),
    "table_open": ("a table", "say in sentences what it shows"),
    "fence": ("a code block", "say in sentences what the code does; `code` in a sentence is read out"),
    "code_block": ("a code block", "begin the line without blanks; four of them make it code"),
    "blockquote_open": ("a quotation block", "take out the > and say who is quoted"),
    "hr": ("a line across the page", "take it out; a heading ## … begins what is new"),
    "html_block": ("HTML", "no HTML is held but comments, <!-- … -->"),
}


def refuse(token: Token, written: str, line: int, mistakes: Mistakes) -> None:
    """Note a block that the format does not hold; `written` is its first line."""
    what, hint = _OTHERS.get(token.type, ("something unknown", "write it as sentences"))
    number = re.match(r"(\d+)([.)])", written.strip())
    if token.type == "ordered_list_open" and number:
        hint = rf"{_LIST}; where {number[0]!r} is no list but begins a sentence, write {number[1]}\{number[2]}"
    elif token.type == "bullet_list_open":
        hint = rf"{_LIST}; where the sign is no list, write \{written.strip()[:1]}"
    mistakes.add(line, f"{shown(written)} reads as {what}, which a {mistakes.kind.noun} does not hold", hint)


def refuse_heading(token: Token, content: str, line: int, mistakes: Mistakes) -> None:
    """Note a heading that is not written with two #; `token` opens it."""
    part = mistakes.kind.part
    if token.markup in "=-":
        message = f"the line below {shown(content)} makes it a heading"
        hint = "write ## before a heading; put a blank line between a paragraph and a line of - or ="
    elif token.tag == "h1":
        message = f"{shown(content)} is a heading with one #"
        hint = f"the title stands in the head (title: …); a {part}'s heading has two: ## …"
    elif token.tag != "h2":
        message = f"{shown(content)} is a heading with {len(token.markup)} #"
        hint = f"a {mistakes.kind.noun} has one level of headings, its {part}s: ## …"
    else:
        return
    mistakes.add(line, message, hint)


def refuse_in_text(content: str, line: int, mistakes: Mistakes) -> None:
    """Note what Markdown reads as text, and its author meant as something else: `##No blank`, `[a]: https://…`."""
    for found in NO_BLANK.finditer(content):
        at = line + content.count("\n", 0, found.start())
        hint = r"write a blank after ## and an empty line before it; to have it spoken, write \##"
        mistakes.add(at, f"{shown(found[1])} is no heading", hint)
    if re.match(r"\[[^\[\]]*\]:", content):
        hint = r"write [text](https://…) where it is linked, or \["
        mistakes.add(line, f"{shown(content)} is a link kept for later", hint)
