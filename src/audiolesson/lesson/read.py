"""A lesson file → `Lesson`, whatever its format."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from audiolesson.errors import LessonError, Place
from audiolesson.lesson import furniture, furniture_sections, gaps, learning_path, outline, remarks, titles
from audiolesson.lesson.bold_questions import asked_as_headings
from audiolesson.lesson.carried.model import Carried
from audiolesson.lesson.carried.read import carried, carried_in_head
from audiolesson.lesson.carried.regions import Region
from audiolesson.lesson.decode import plain_text, web_text
from audiolesson.lesson.folded import folded
from audiolesson.lesson.head_body import with_its_body
from audiolesson.lesson.model import Block, LeftOut, Lesson, Section
from audiolesson.lesson.named_sources import sources_as_headings
from audiolesson.lesson.numbered_heads import named_below
from audiolesson.lesson.office import LARGEST_FILE, OFFICE, office_text
from audiolesson.lesson.outline import Entry
from audiolesson.lesson.rst_text import is_rst, plain_rst
from audiolesson.lesson.small_letters import begun_large
from audiolesson.lesson.text_lines import Line
from audiolesson.lesson.tongue import language_of
from audiolesson.lesson.unhearable import UNHEARABLE, without_unhearable
from audiolesson.show.lesson_files import slug_of

LARGEST = 1_500_000
"""Bytes of a lesson file: some 240,000 words, thirty times a long lesson, and what is read in about a second."""

LARGEST_PAGE = 3_000_000
"""Bytes of a saved web page, most of them styles, scripts and pictures."""


def read_lesson(path: Path, name: str) -> Lesson:
    """Read a lesson file; `name` is what the user calls it; its stem gives the slug.

    Raises LessonError, with place and hint, where it is missing, no text, too large or holds nothing to tell.
    """
    ending, slug = path.suffix.lower(), slug_of(path.stem)
    data = _bytes(path, name, LARGEST_FILE if ending in OFFICE else LARGEST_PAGE if ending in WEB else LARGEST)
    if ending in OFFICE:
        text, ending = office_text(data, name, ending)
        return parse_lesson(text, name, slug, ending)
    text = web_text(data, name) if ending in WEB else plain_text(data, name)
    return parse_lesson(text, name, slug, ending)


WEB = (".html", ".htm", ".xhtml")
"""Endings of web pages."""

MOST_LINES = 20_000

MOST_SIGNS = 20_000
"""Of one sign in one paragraph or table: it would have that many links, cells, sentences; none has."""

_SIGNS = "[*_`$<{~|:."


def parse_lesson(text: str, name: str, slug: str, ending: str) -> Lesson:
    """The lesson in `text`, read as Markdown (`.md`), as a web page (`WEB`) or as plain text (any other ending).

    What is not told stands in `left_out`, in the order of the file. Raises LessonError where nothing is to be told.
    """
    from audiolesson.lesson.text import as_lines
    from audiolesson.lesson.text_lines import numbered

    text = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    if not text.strip():
        raise LessonError("the lesson is empty", Place(name), "write the lesson's text into it")
    left: list[LeftOut] = []
    asked = Carried(name)
    head: dict[str, str] = {}

    def read(lines: Sequence[Line]) -> list[Entry]:
        entries, found, gone = _READERS.get(ending, _text_entries)(lines, name)
        head.update(found)
        left.extend(gone)
        return entries

    web = _web_entries(text, name) if ending in WEB else None
    source = with_its_body(numbered(text)) if ending in _READERS else numbered(text)
    lines = as_lines(web[0]) if web else source
    _refuse_rubble(lines, name)
    page = learning_path.parts(lines)
    if page:
        path = learning_path.read_learning_path(page, name, read)
        entries, links, found_title = list(path.entries), list(path.links), path.title
        left += path.left_out
        asked.cards += path.cards
        asked.quiz += path.quiz
    elif web:
        entries, links, found_title = web[0], [], ""
        head, left = web[1], web[2]
    else:
        is_markdown = ending in _READERS
        asked, regions = carried(lines, name, is_markdown)
        told = lines if is_markdown else _without(regions, lines, name, left)
        told = plain_rst(told) if not is_markdown and is_rst(told) else told
        entries, links, found_title = read(told), [], ""
        asked.cards += folded(lines, name)
    own = carried_in_head(source, name) if ending in (*_READERS, *WEB) else Carried(name)
    own.take(asked)
    entries, links, gone = _cleaned(entries, links)
    left += gone
    title = titles.title_of(entries, slug, head.get("title", "").strip() or found_title)
    sections = begun_large(outline.sections(asked_as_headings(entries), title, Place(name, 1)))
    if not any(section.blocks for section in sections):
        only = f" but {left[0].why}" if left and left[0].why in UNHEARABLE else ""
        hint = "write sentences or lists, not only headings"
        raise LessonError(f"the lesson holds nothing to tell{only}", Place(name), hint)
    if language := _language(head, sections):
        head = head | {"lang": language}
    parts = titles.names_a_part(entries, title)
    ordered = tuple(sorted(left, key=lambda gone: gone.place.line))
    cards, quiz, unread = tuple(own.cards), tuple(own.quiz), tuple(own.unread)
    return Lesson(slug, title, sections, outline.resources(links), ordered, head, cards, quiz, unread, parts)


def _cleaned(entries: list[Entry], links: list[Entry]) -> tuple[list[Entry], list[Entry], list[LeftOut]]:
    """The entries that may be told, those whose links are resources, and what is left out of both."""
    entries, unheard = without_unhearable(entries)
    entries, left = gaps.mended(outline.named(sources_as_headings(named_below(entries))))
    entries, page = furniture.without_page(entries)
    links = [*entries, *furniture.without_page(links)[0]]
    entries, gone = _without_furniture(entries)
    return titles.without_course(furniture.quoted_told(entries)), links, [*unheard, *left, *page, *gone]


def _without(asked: Sequence[Region], lines: Sequence[Line], name: str, left: list[LeftOut]) -> Sequence[Line]:
    """The lines of a plain text with those that are asked made empty, for it has no headings that end them."""
    gone = {number for region in asked for number in region.numbers()}
    for region in asked:
        said = " ".join(line.text.strip() for line in region.lines if line.text.strip())
        left.append(LeftOut(Place(name, region.title.number), said, region.kind, region.title.text.strip()))
    return [Line("", line.number) if line.number in gone else line for line in lines]


def _without_furniture(entries: list[Entry]) -> tuple[list[Entry], list[LeftOut]]:
    """The entries without labels, sections, lists of links and remarks that are not told, and what they were."""
    left: list[LeftOut] = []
    for step in (
        furniture.without_labels,
        furniture_sections.without_sections,
        furniture.without_link_lists,
        remarks.without_remarks,
    ):
        kept, gone = step(entries)
        if any(isinstance(entry, Block) for entry in kept):  # a page of exercises is still a page to be told
            entries = kept
            left += gone
    return entries, left


def _language(head: Mapping[str, str], sections: Sequence[Section]) -> str:
    """The language that a lesson says it is in, or that its words show; "" where neither does."""
    words = (block for section in sections for block in section.blocks if block.kind not in ("code", "formula"))
    said = (text.text for block in words for text in outline.texts(block))
    return language_of(head.get("lang") or head.get("language") or head.get("locale") or "", said)


def _refuse_rubble(lines: Sequence[Line], name: str) -> None:
    """Raise LessonError for a paragraph of signs, or a flood of lines: no text, and minutes of parsing."""
    if len(lines) > MOST_LINES:
        raise LessonError(f"the lesson has {len(lines):,} lines", Place(name), "split it into several lessons")
    counts = dict.fromkeys(_SIGNS, 0)
    for line in lines:
        if not line.text:
            counts = dict.fromkeys(_SIGNS, 0)
        for sign in _SIGNS:
            counts[sign] += line.text.count(sign)
            if counts[sign] > MOST_SIGNS:
                hint = "remove what is no text, or part it by blank lines"
                raise LessonError(
                    f"one paragraph holds over {MOST_SIGNS} signs {sign!r}", Place(name, line.number), hint
                )


def _markdown_entries(lines: Sequence[Line], name: str) -> tuple[list[Entry], dict[str, str], list[LeftOut]]:
    from audiolesson.lesson.markdown import read_markdown

    return read_markdown([line.text for line in lines], name, lines[0].number if lines else 1)


def _text_entries(lines: Sequence[Line], name: str) -> tuple[list[Entry], dict[str, str], list[LeftOut]]:
    from audiolesson.lesson.text import read_text

    return read_text(lines, name), {}, []


def _web_entries(text: str, name: str) -> tuple[list[Entry], dict[str, str], list[LeftOut]]:
    from audiolesson.lesson.html import read_html

    return read_html(text, name)


_READERS = {".md": _markdown_entries}


def _bytes(path: Path, name: str, largest: int) -> bytes:
    place = Place(name)
    try:
        if not path.is_file():
            raise LessonError("there is no such lesson file", place, "check the name, or write the file")
        size = path.stat().st_size
        if size > largest:
            hint = f"a lesson is at most {largest / 1_000_000:.0f} MB; split it into several lessons"
            raise LessonError(f"the lesson is too large: {size / 1_000_000:.1f} MB", place, hint)
        return path.read_bytes()
    except OSError as error:
        raise LessonError(f"the lesson cannot be read: {error.strerror}", place, "check its permissions") from error
