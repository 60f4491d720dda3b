"""Plain text → headings and blocks: short lines alone are headings, wrapped lines are joined, bullets make lists."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audiolesson.errors import LessonError, Place
from audiolesson.lesson.model import Block, Text
from audiolesson.lesson.outline import Entry, Heading, texts
from audiolesson.lesson.text_heads import (
    above,
    calmed,
    contents_of,
    is_title_page,
    named_chapters,
    names_contents,
    numbered_heading,
)
from audiolesson.lesson.text_lines import BULLET, TERM, Line, is_heading
from audiolesson.lesson.wraps import unwrapped
from audiolesson.lesson.written import TextBuilder
from audiolesson.patterns import lazy
from audiolesson.wording.model import Mark

DEEPEST = 20
"""Levels of lists within lists."""

_ORDERED = lazy(r"\s*(?:\d|\(|[a-z][.)])")
_QUOTED = lazy(r"\s*>+\s?")
_CODE = lazy(r"[=;{}]|\w\(|^\s*(?:\$|>>>|#|//|def |for |if |import |return )")
_BOOK = lazy(r"\W*(START|END) OF (?:THE|THIS) PROJECT GUTENBERG\b.*", re.IGNORECASE)
_UNDERLINE = lazy(r"\s*(={3,}|-{3,}|~{3,})\s*")
_PARTS = lazy(r"\s*([*_=~#+-])(?:\s{0,8}\1){2,}\s*|\s*[⁂❦❧]\s*")
_URL = lazy(r"https?://[^\s<>\"'`|]+[^\s<>\"'`|.,;:!?)\]]")
_EMPHASIS = lazy(r"(?<![\w_])_(?=\S)([^_\n]{1,200}?)(?<=\S)_(?![\w_])")
_FORMULA = lazy(r"(?:(?P<label>[A-Z][^:=]{2,80}):\s+)?(?P<formula>[^=.:]{1,40}[^=.:<>!]=(?!=)\s*[^=]{1,160})")
_PROSE = lazy(r"[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}")


def read_text(lines: Sequence[Line], name: str) -> list[Entry]:
    """Headings (level 1 only where underlined with `=`, else 2) and blocks of plain text."""
    entries: list[Entry] = []
    lines = named_chapters(_book(lines))
    groups, contents = _groups(lines), contents_of(lines)
    for at, group in enumerate(groups):
        following = groups[at + 1] if at + 1 < len(groups) else []
        listed = groups[at - 1] if entries and isinstance(entries[-1], Block) and entries[-1].kind == "list" else []
        if len(group) == 1 and numbered_heading(group[0], listed, following, contents):
            entries.append(Heading(said(group[0].text), 2, Place(name, group[0].number)))
        elif at == 0 and following and is_title_page(group):
            entries.append(Heading(said(group[0].text), 2, Place(name, group[0].number)))
            entries += [Block("paragraph", Place(name, line.number), said(line.text.strip())) for line in group[1:]]
        else:
            entries.extend(_group(group, name))
    words = {word for line in lines if not line.text.isupper() for word in re.findall(r"\b[^\W\d_]{2,}\b", line.text)}
    kept = {word for word in words if word.isupper()}
    small = words - kept
    return [calmed(entry, kept, small) for entry in _joined_lists(entries)]


def _book(lines: Sequence[Line]) -> Sequence[Line]:
    """A book of a free library without what the library says before and after it."""
    marks = [(at, found[1].upper()) for at, line in enumerate(lines) if (found := _BOOK.fullmatch(line.text))]
    start = next((at + 1 for at, kind in marks if kind == "START"), 0)
    return lines[start : next((at for at, kind in marks if kind == "END" and at > start), len(lines))]


def _groups(lines: Sequence[Line]) -> list[list[Line]]:
    """Runs of lines without a blank one, or one that only parts: "* * *"."""
    groups: list[list[Line]] = [[]]
    for line in lines:
        underlines = groups[-1] and _UNDERLINE.fullmatch(line.text)
        if line.text.strip() and (underlines or not _PARTS.fullmatch(line.text)):
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]


def _group(group: list[Line], name: str) -> list[Entry]:
    first = group[0]
    place = Place(name, first.number)
    if len(group) >= 2 and (under := _UNDERLINE.fullmatch(group[1].text)) and not BULLET.match(first.text):
        heading = Heading(said(first.text), 1 if under[1][0] == "=" else 2, place)
        return [heading, *(_group(group[2:], name) if group[2:] else [])]
    if all(_QUOTED.match(line.text) for line in group):
        quoted = " ".join(_QUOTED.sub("", line.text) for line in group)
        return [Block("quote", place, said(quoted))]
    if all(line.text.startswith("    ") and _CODE.search(line.text) for line in group):
        return [Block("code", place, Text("\n".join(line.text[4:] for line in group)))]
    if len(group) >= 2 and names_contents(first.text) and all(is_heading(line.text) for line in group[1:]):
        named = tuple(Block("paragraph", Place(name, line.number), said(line.text.strip())) for line in group[1:])
        return [Heading(said(first.text), 2, place), Block("list", named[0].place, items=named)]
    if len(group) >= 2 and above(group):
        return [Heading(said(first.text), 2, place), *_group(group[1:], name)]
    terms = [TERM.fullmatch(line.text.strip()) for line in group]
    if len(group) >= 2 and all(terms) and not any(BULLET.match(line.text) for line in group):
        return [_terms([(term[1], term[2], line) for term, line in zip(terms, group, strict=True) if term], name)]
    at = next((index for index, line in enumerate(group) if BULLET.match(line.text)), None)
    if at == 0:
        return [_list(group, name)]
    if at is not None:
        return [*_group(group[:at], name), _list(group[at:], name)]
    if len(group) == 1 and is_heading(first.text):
        return [Heading(said(first.text), 2, place)]
    joined = unwrapped([line.text.strip() for line in group])
    return _formula(joined, place) if len(group) == 1 else [Block("paragraph", place, said(joined))]


def _terms(found: Sequence[tuple[str, str, Line]], name: str) -> Block:
    """Lines of "term - what it is" as a list."""
    items = tuple(Block("paragraph", Place(name, line.number), said(f"{term}: {what}")) for term, what, line in found)
    return Block("list", Place(name, found[0][2].number), items=items)


def _formula(line: str, place: Place) -> list[Entry]:
    """A line alone with an equation, perhaps behind "Label:"; else a paragraph."""
    match = _FORMULA.fullmatch(line)
    if not match or _PROSE.search(match["formula"]):
        return [Block("paragraph", place, said(line))]
    formula = match["formula"].strip()
    block = Block("formula", place, Text(formula, (Mark(0, len(formula), "formula"),)))
    return [Block("paragraph", place, said(match["label"] + ":")), block] if match["label"] else [block]


@dataclass(slots=True)
class _Bullet:
    indent: int
    line: Line
    ordered: bool
    words: list[str]
    inner: list["_Bullet"]


def _list(group: list[Line], name: str) -> Block:
    """A list; a bullet that stands deeper belongs to the one before it, a line without bullet goes on."""
    top: list[_Bullet] = []
    path: list[_Bullet] = []
    for line in group:
        match = BULLET.match(line.text)
        if not match:
            path[-1].words.append(line.text.strip())
            continue
        bullet = _Bullet(len(match[1]), line, bool(_ORDERED.match(line.text)), [line.text[match.end() :]], [])
        while path and path[-1].indent >= bullet.indent:
            path.pop()
        (path[-1].inner if path else top).append(bullet)
        path.append(bullet)
        if len(path) > DEEPEST:
            raise LessonError("lists are nested too deep", Place(name, line.number), "write it flatter")
    items = tuple(_item(bullet, name) for bullet in _nested(top))
    return Block("list", Place(name, group[0].number), items=items, ordered=top[0].ordered)


def _item(bullet: _Bullet, name: str) -> Block:
    inner = tuple(_item(child, name) for child in _nested(bullet.inner))
    return Block("paragraph", Place(name, bullet.line.number), said(unwrapped(bullet.words)), inner)


def _nested(bullets: list[_Bullet]) -> list[_Bullet]:
    """Bullets of one depth; what follows one that ends in a colon belongs to it, for saved pages lose their indents."""
    for at, bullet in enumerate(bullets[:-1]):
        if at and bullet.words[-1].endswith(":") and not bullet.inner:
            bullet.inner.extend(bullets[at + 1 :])
            return bullets[: at + 1]
    return bullets


def _joined_lists(entries: list[Entry]) -> list[Entry]:
    """Lists that only blank lines part are one list."""
    result: list[Entry] = []
    for entry in entries:
        last = result[-1] if result else None
        lists = isinstance(entry, Block) and isinstance(last, Block) and entry.kind == last.kind == "list"
        if lists and isinstance(entry, Block) and isinstance(last, Block) and entry.ordered == last.ordered:
            result[-1] = Block("list", last.place, items=last.items + entry.items, ordered=last.ordered)
        else:
            result.append(entry)
    return result


def said(written: str) -> Text:
    """A run of plain text, its addresses as links, `_emphasis_` and `code` without their signs."""
    builder = TextBuilder()
    written = _EMPHASIS.sub(r"\1", written)
    at = 0
    for match in re.finditer(r"`([^`\n]+)`|" + _URL.pattern, written):
        builder.add(written[at : match.start()])
        if match[1]:
            builder.mark(match[1], "code")
        else:
            start = builder.here()
            builder.add(match[0])
            builder.link(start, match[0])
        at = match.end()
    builder.add(written[at:])
    return builder.build()


def as_lines(entries: Sequence[Entry]) -> list[Line]:
    """Headings and blocks as lines of plain text with their numbers, blank lines between them."""
    lines: list[Line] = []
    for entry in entries:
        if isinstance(entry, Block) and entry.kind == "list":
            lines += _bullets(entry, 0)
        else:
            for text in texts(entry):
                lines += [Line(text.text, entry.place.line)] if text.text else []
        lines.append(Line("", entry.place.line))
    return lines


def _bullets(block: Block, depth: int) -> list[Line]:
    lines: list[Line] = []
    for item in block.items:
        lines += [Line("  " * depth + "• " + item.text.text, item.place.line), *_bullets(item, depth + 1)]
    return lines
