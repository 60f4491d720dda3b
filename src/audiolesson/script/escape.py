"""Spans → Markdown, with a sign escaped only where it would be read as markup.

A paragraph is laid out as cells: one for each character of plain text and one for each piece of markup. Whether a
character needs a backslash is seen from the cells around it. Where markup of emphasis or of a formula touches a
letter that would undo it, the letter is written as a character reference (`&#97;`), which counts as a sign.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from audiolesson.patterns import lazy
from audiolesson.script import attributes
from audiolesson.script.inline import DIRECTIVE_INSIDE
from audiolesson.script.model import Span

_ENTITY = lazy(r"&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,31});", re.IGNORECASE)
_BRACKETS = lazy(r"\[[^\[\]]*\](?=[^({:])")
_START = lazy(r"(#{1,6}(?=\s|$)|#(?=#)|[-+](?=\s|$)|-(?=[-\s]+$)|>)|\d{1,9}(?=[.)](?:\s|$))")
_SIGNS = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_MARKUP = {"emphasis": "_", "strong": "**"}


@dataclass(slots=True)
class _Cell:
    """`char` is a character of the text at `offset` of its `run` of plain text; "" for markup."""

    out: str
    char: str = ""
    run: str = ""
    offset: int = 0
    label: bool = False
    emphasis: bool = False
    formula: bool = False


def write_spans(spans: Iterable[Span]) -> str:
    """The spans of a paragraph, in their one form, as Markdown on one line."""
    cells = list(_cells(spans))
    _reference_neighbours(cells)
    money = sum(cell.out.count("$") for cell in cells) > 1
    for index, cell in enumerate(cells):
        if cell.char and cell.out == cell.char and _needs_backslash(cells, index, money):
            cell.out = "\\" + cell.char
    return _guard("".join(cell.out for cell in cells))


def write_title(title: str, url: str = "") -> str:
    """A heading's text, with its link, as Markdown."""
    return re.sub(r"(^|\s)(#+)$", r"\1\\\2", write_spans([Span(title, url=url)]))


def write_label(text: str) -> str:
    """A picture's text, between square brackets, as Markdown."""
    return write_spans([Span(text, url="https://x")])[1 : -len("](https://x)")]


def write_address(url: str) -> str:
    """A link's target: bare, or between angle brackets where it must."""
    plain = not re.search(r"[\\<>\s]", url) and not _ENTITY.search(url) and _balanced(url)
    if plain:
        return url
    inside = re.sub(r"([\\<>])", r"\\\1", url)
    return "<" + _ENTITY.sub(lambda match: "&amp;" + match[0][1:], inside) + ">"


def _balanced(url: str) -> bool:
    depth = 0
    for char in url:
        depth += (char == "(") - (char == ")")
        if not 0 <= depth < 20:
            return False
    return depth == 0


def _cells(spans: Iterable[Span]) -> Iterator[_Cell]:
    for emphasis, styled in groupby(spans, key=lambda span: span.emphasis):
        if emphasis:
            yield _Cell(_MARKUP[emphasis], emphasis=True)
        for (braces, url), alike in groupby(styled, key=lambda span: (_braces(span), span.url)):
            yield from _group(list(alike), braces, url)
        if emphasis:
            yield _Cell(_MARKUP[emphasis], emphasis=True)


def _braces(span: Span) -> str:
    return attributes.write((name, value) for name, value in (("say", span.say), ("lang", span.lang)) if value)


def _group(spans: list[Span], braces: str, url: str) -> Iterator[_Cell]:
    """Spans with the same attributes and link; the attributes stand outside, for a link holds no `[…]{…}`."""
    if len(spans) > 1 and spans[0].say:
        for span in spans:
            yield from _group([span], braces, url)
        return
    if braces:
        yield _Cell("[")
    if url:
        yield _Cell("[")
    for span in spans:
        yield from _bare(span, label=bool(braces or url))
    if url:
        yield _Cell(f"]({write_address(url)})")
    if braces:
        yield _Cell("]" + braces)


def _bare(span: Span, label: bool) -> Iterator[_Cell]:
    if span.kind == "code":
        yield _Cell(_code(span.text))
    elif span.kind == "formula":
        yield _Cell(f"${span.text}$", formula=True)
    else:
        for offset, char in enumerate(span.text):
            yield _Cell(char, char, span.text, offset, label)


def _code(text: str) -> str:
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    blank = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{blank}{text}{blank}{fence}"


def _reference_neighbours(cells: list[_Cell]) -> None:
    """Write a letter beside `_` or `**`, or a digit beside a formula, as a character reference."""
    opened = False
    for index, cell in enumerate(cells):
        if cell.formula:
            outside = [index - 1, index + 1]
        elif cell.emphasis:
            opened = not opened
            outside = [index - 1 if opened else index + 1]
            if cell.out == "**" and _letter(cells, index + 1 if opened else index - 1):
                continue
        else:
            continue
        wrong: Callable[[str], bool] = str.isdigit if cell.formula else _is_letter
        for at in outside:
            if 0 <= at < len(cells) and cells[at].char and wrong(cells[at].char):
                cells[at].out = f"&#{ord(cells[at].char)};"


def _is_letter(char: str) -> bool:
    return char not in _SIGNS and char not in " \u00a0"


def _letter(cells: list[_Cell], index: int) -> bool:
    return 0 <= index < len(cells) and cells[index].char.isalnum()


def _needs_backslash(cells: list[_Cell], index: int, money: bool) -> bool:
    cell = cells[index]
    following = cells[index + 1] if index + 1 < len(cells) else _Cell("")
    before = cells[index - 1] if index else _Cell("")
    rest = cell.run[cell.offset :]
    match cell.char:
        case "`":
            return True
        case "\\":
            return not (following.out == following.char and (following.char.isalnum() or following.char == " "))
        case "*":
            return not (before.out == " " and following.out == " ")
        case "_":
            beside = (before, following)
            return not all(other.char.isalnum() and other.out == other.char for other in beside)
        case "[":
            inside = _BRACKETS.match(rest)
            return cell.label or index == 0 or not inside or bool(DIRECTIVE_INSIDE.match(rest))
        case "]":
            return cell.label or rest[1:2] in ("(", "{")
        case "<":
            return not (following.out == following.char and (following.char in " =" or following.char.isdigit()))
        case "&":
            return bool(_ENTITY.match(rest))
        case "$":
            return money
        case "!":
            return following.out.startswith("[")
        case "~":
            return rest[1:2] == "~"
        case "{":
            return bool(attributes.STRAY.match(rest))
    return False


def _guard(line: str) -> str:
    """Escape what would make a line of text a list, a heading, attributes … by its beginning or end."""
    _, braces = attributes.trailing(line)
    if braces:
        line = f"{line[: -len(braces)]}\\{braces}"
    if start := _START.match(line):
        at = start.start() if start[1] else start.end()
        line = f"{line[:at]}\\{line[at:]}"
    return line
