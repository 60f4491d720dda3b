"""Plain text → headings and blocks: short lines alone are headings, wrapped lines are joined, bullets make lists."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from audiolesson.errors import LessonError, Place
from audiolesson.lesson.carried.sides import begins
from audiolesson.lesson.model import Block, Text
from audiolesson.lesson.outline import Entry, Heading, texts
from audiolesson.lesson.wraps import unwrapped
from audiolesson.lesson.written import TextBuilder
from audiolesson.patterns import lazy
from audiolesson.wording.model import Mark

MOST_HEADING_WORDS = 12
MOST_HEADING_SIGNS = 90
DEEPEST = 20
"""Levels of lists within lists."""

_BULLET = lazy(r"(\s*)([•◦▪▸‣·–*+-]|(?:\d{1,3}|[a-z])[.)]|\((?:\d{1,2}|[a-z]|[ivx]{1,4})\))\s+(?=\S)")
_ORDERED = lazy(r"\s*(?:\d|\(|[a-z][.)])")
_NUMBER = lazy(r"\s*\d{1,3}[.)]\s+(?=[A-Z])")
_QUOTED = lazy(r"\s*>+\s?")
_CODE = lazy(r"[=;{}]|\w\(|^\s*(?:\$|>>>|#|//|def |for |if |import |return )")
_TERM = lazy(r"(\S[^:.;?!]{1,50}?)\s*(?::\s|\s[-–—]\s)\s*(\S.*)")
_BOOK = lazy(r"\W*(START|END) OF (?:THE|THIS) PROJECT GUTENBERG\b.*", re.IGNORECASE)
WIDTH = 60
"""Characters that a wrapped line has at least: a line that ends before, with room for the next word, ends by intent."""
_CHAPTER = lazy(r"\s*(?:chapter|lesson|unit|part|module|lecture)\s+(?:\d{1,3}|[ivxl]{1,6})[.:]?\s*", re.IGNORECASE)
_UNDERLINE = lazy(r"\s*(={3,}|-{3,}|~{3,})\s*")
_URL = lazy(r"https?://[^\s<>\"'`|]+[^\s<>\"'`|.,;:!?)\]]")
_EMPHASIS = lazy(r"(?<![\w_])_(?=\S)([^_\n]{1,200}?)(?<=\S)_(?![\w_])")
_FORMULA = lazy(r"(?:(?P<label>[A-Z][^:=]{2,80}):\s+)?(?P<formula>[^=.:]{1,40}[^=.:<>!]=(?!=)\s*[^=]{1,160})")
_PROSE = lazy(r"[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the input and its number."""

    text: str
    number: int


def numbered(source: str) -> list[Line]:
    """The lines of a text, counted from 1, tabs widened."""
    return [Line(line.expandtabs(4).rstrip(), number) for number, line in enumerate(source.split("\n"), 1)]


def read_text(lines: Sequence[Line], name: str) -> list[Entry]:
    """Headings (level 1 only where underlined with `=`, else 2) and blocks of plain text."""
    entries: list[Entry] = []
    lines = _named_chapters(_book(lines))
    groups = _groups(lines)
    for at, group in enumerate(groups):
        following = groups[at + 1] if at + 1 < len(groups) else []
        listed = bool(entries) and isinstance(entries[-1], Block) and entries[-1].kind == "list"
        if len(group) == 1 and not listed and _numbered_heading(group[0], following):
            entries.append(Heading(said(group[0].text), 2, Place(name, group[0].number)))
        elif at == 0 and following and _is_title_page(group):
            entries.append(Heading(said(group[0].text), 2, Place(name, group[0].number)))
            entries += [Block("paragraph", Place(name, line.number), said(line.text.strip())) for line in group[1:]]
        else:
            entries.extend(_group(group, name))
    small = {word for line in lines if not line.text.isupper() for word in re.findall(r"\b[A-Z]{2,}\b", line.text)}
    return [_calmed(entry, small) for entry in _joined_lists(entries)]


_MOST_ON_A_TITLE_PAGE = 3
_BELOW_TITLE = lazy(r"\([^()]{3,90}\)|[A-Z0-9][^.,;:!?=]{2,40} / [^.,;:!?=]{2,60}")
"""What notes say of themselves below their title: in brackets, or parted by strokes."""


def _is_title_page(group: Sequence[Line]) -> bool:
    """Whether a text begins with its title and, on lines of their own, what it is or whose: no wrapped sentence."""
    if not 2 <= len(group) <= _MOST_ON_A_TITLE_PAGE or not is_heading(group[0].text):
        return False
    if not all(is_heading(line.text) or _BELOW_TITLE.fullmatch(line.text.strip()) for line in group[1:]):
        return False
    title, below = group[0].text.strip(), group[1].text.split()[0]
    named = any(_TERM.fullmatch(line.text.strip()) for line in group[1:]) or ": " in title
    return len(title) + 1 + len(below) < WIDTH and not named


def _book(lines: Sequence[Line]) -> Sequence[Line]:
    """A book of a free library without what the library says before and after it."""
    marks = [(at, found[1].upper()) for at, line in enumerate(lines) if (found := _BOOK.fullmatch(line.text))]
    start = next((at + 1 for at, kind in marks if kind == "START"), 0)
    return lines[start : next((at for at, kind in marks if kind == "END" and at > start), len(lines))]


def _named_chapters(lines: Sequence[Line]) -> list[Line]:
    """The lines without the number of a chapter that stands above its name."""
    kept: list[Line] = []
    for at, line in enumerate(lines):
        below = next((other.text for other in lines[at + 1 : at + 3] if other.text.strip()), "")
        if not (_CHAPTER.fullmatch(line.text) and is_heading(below) and not _BULLET.match(below)):
            kept.append(line)
    return kept


def _numbered_heading(line: Line, following: Sequence[Line]) -> bool:
    """Whether "3. The tides" is a heading and no item: short, and a paragraph follows it."""
    number = _NUMBER.match(line.text)
    if not number or not following or _BULLET.match(following[0].text):
        return False
    return is_heading(line.text[number.end() :]) and len(following[0].text.split()) > 4


def _calmed(entry: Entry, kept: set[str]) -> Entry:
    """A heading in capitals as a heading: words that the text writes in capitals stay so."""
    written = entry.text.text
    if not isinstance(entry, Heading) or not written.isupper() or len(written.split()) < 2:
        return entry
    words = [word if re.sub(r"\W", "", word) in kept else word.lower() for word in written.split(" ")]
    calm = " ".join(words)
    return replace(entry, text=replace(entry.text, text=calm[:1].upper() + calm[1:]))


def _groups(lines: Sequence[Line]) -> list[list[Line]]:
    """Runs of lines without a blank one."""
    groups: list[list[Line]] = [[]]
    for line in lines:
        if line.text.strip():
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]


def _group(group: list[Line], name: str) -> list[Entry]:
    first = group[0]
    place = Place(name, first.number)
    if len(group) >= 2 and (under := _UNDERLINE.fullmatch(group[1].text)) and not _BULLET.match(first.text):
        heading = Heading(said(first.text), 1 if under[1][0] == "=" else 2, place)
        return [heading, *(_group(group[2:], name) if group[2:] else [])]
    if all(_QUOTED.match(line.text) for line in group):
        quoted = " ".join(_QUOTED.sub("", line.text) for line in group)
        return [Block("quote", place, said(quoted))]
    if all(line.text.startswith("    ") and _CODE.search(line.text) for line in group):
        return [Block("code", place, Text("\n".join(line.text[4:] for line in group)))]
    if len(group) >= 2 and _above(group):
        return [Heading(said(first.text), 2, place), *_group(group[1:], name)]
    terms = [_TERM.fullmatch(line.text.strip()) for line in group]
    if len(group) >= 2 and all(terms) and not any(_BULLET.match(line.text) for line in group):
        return [_terms([(term[1], term[2], line) for term, line in zip(terms, group, strict=True) if term], name)]
    at = next((index for index, line in enumerate(group) if _BULLET.match(line.text)), None)
    if at == 0:
        return [_list(group, name)]
    if at is not None:
        return [*_group(group[:at], name), _list(group[at:], name)]
    if len(group) == 1 and is_heading(first.text):
        return [Heading(said(first.text), 2, place)]
    joined = unwrapped([line.text.strip() for line in group])
    return _formula(joined, place) if len(group) == 1 else [Block("paragraph", place, said(joined))]


def _above(group: list[Line]) -> bool:
    """Whether the first line is a heading with its text right below: short by intent, what follows begins anew."""
    first, second = group[0].text.strip(), group[1].text.strip()
    word = second.split()[0]
    number = _NUMBER.match(first)
    begins = second[:1].isupper() or _TERM.fullmatch(second) is not None
    bare = first[number.end() :] if number else first
    by_intent = len(first) + 1 + len(word) < WIDTH and len(bare.split()) <= 8
    rest_ends = group[-1].text.rstrip().endswith((".", "!", "?", ":")) and len(second) > len(first)
    definitions = len(group) >= 3 and all(_TERM.fullmatch(line.text.strip()) for line in group[1:])
    return by_intent and begins and is_heading(bare) and not _BULLET.match(second) and (rest_ends or definitions)


def _terms(found: Sequence[tuple[str, str, Line]], name: str) -> Block:
    """Lines of "term - what it is" as a list."""
    items = tuple(Block("paragraph", Place(name, line.number), said(f"{term}: {what}")) for term, what, line in found)
    return Block("list", Place(name, found[0][2].number), items=items)


def is_heading(line: str) -> bool:
    """Whether a line that stands alone is a heading: short, no stop at its end, no formula, no bullet."""
    text = line.strip()
    return (
        len(text) <= MOST_HEADING_SIGNS
        and len(text.split()) <= MOST_HEADING_WORDS
        and not re.search(r"[.,;:!…]$|=|https?://", text)
        and not _BULLET.match(line)
        and not begins(line)[0]
        and bool(re.match(r"[\"“'(\[]?[A-Z0-9À-Þ]", text))
        and bool(re.search(r"[^\W\d_]{2}", text))
    )


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
        match = _BULLET.match(line.text)
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
