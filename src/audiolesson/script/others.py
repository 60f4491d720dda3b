"""What Markdown has and a script has not: each named, with what to do in its place."""

import re

from markdown_it.token import Token

from audiolesson.script.mistakes import Mistakes, shown

_LIST = "write it as sentences"
_OTHERS = {
    "bullet_list_open": ("a list", _LIST),
    "ordered_list_open": ("a numbered list", _LIST),
    "table_open": ("a table", "say in sentences what it shows"),
    "fence": ("a code block", "say in sentences what the code does; `code` in a sentence is read out"),
    "code_block": ("a code block", "begin the line without blanks; four of them make it code"),
    "blockquote_open": ("a quotation block", "take out the > and say who is quoted"),
    "hr": ("a line across the page", "take it out; a heading ## … begins a segment"),
    "html_block": ("HTML", "a script holds none but comments, <!-- … -->"),
}


def refuse(token: Token, written: str, line: int, mistakes: Mistakes) -> None:
    """Note a block that a script does not hold; `written` is its first line."""
    what, hint = _OTHERS.get(token.type, ("something unknown", "write it as sentences"))
    number = re.match(r"(\d+)([.)])", written.strip())
    if token.type == "ordered_list_open" and number:
        hint = rf"{_LIST}; where {number[0]!r} is no list but begins a sentence, write {number[1]}\{number[2]}"
    elif token.type == "bullet_list_open":
        hint = rf"{_LIST}; where the sign is no list, write \{written.strip()[:1]}"
    mistakes.add(line, f"{shown(written)} reads as {what}, which a script does not hold", hint)
