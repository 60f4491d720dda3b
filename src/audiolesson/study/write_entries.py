"""What decks and quizzes have in common when they are printed, and when they are put into their one form."""

import re
from collections.abc import Iterable

from audiolesson.script import attributes
from audiolesson.script.blocks import ID
from audiolesson.script.characters import FORBIDDEN
from audiolesson.script.escape import write_spans
from audiolesson.script.format import Format
from audiolesson.script.model import Comment, Head, Paragraph
from audiolesson.script.normal import normal_paragraph, require
from audiolesson.script.print import write_comment, write_head
from audiolesson.script.source import LONGEST_FILE
from audiolesson.study.read_entries import MOST_ENTRIES

MOST_LINES = 9_999_999


def write_file(head: Head, preface: Iterable[Comment], entries: Iterable[str]) -> str:
    """The text of a file. Raises ValueError where it would be too long to be read again."""
    blocks = [] if head == Head("") else [write_head(head)]
    text = "\n\n".join([*blocks, *map(write_comment, preface), *entries]) + "\n"
    require(len(text) <= LONGEST_FILE, "the file is too long", len(text))
    return text


def write_heading(question: Paragraph, found: Iterable[attributes.Attribute]) -> str:
    """The heading of an entry, with its attributes, of which it has an id at least: it ends with no #."""
    return f"## {write_spans(question.spans)} {attributes.write(found)}"


def write_quote(paragraph: Paragraph, mark: re.Pattern[str], name: str = "") -> str:
    """A quotation block; `name` marks what it is, and a text that begins as if it were marked has a backslash."""
    text = write_spans(paragraph.spans)
    if mark.match(text):
        text = text.replace(":", "\\:", 1)
    return f"> **{name}:** {text}" if name else f"> {text}"


def normal_text(paragraph: Paragraph) -> Paragraph:
    """The one form of a text, which has neither a speaker nor attributes. Raises ValueError where it has."""
    paragraph = normal_paragraph(paragraph)
    plain = Paragraph(paragraph.spans, paragraph.place, lines=paragraph.lines)
    require(paragraph == plain, "a text with a speaker or attributes", paragraph.text)
    return plain


def require_ids(kind: Format, ids: list[str], lines: Iterable[int]) -> None:
    """Raise ValueError unless there are entries, not too many, with good ids, each once, and lines of a lesson."""
    require(0 < len(ids) <= MOST_ENTRIES, f"a {kind.noun} without {kind.part}s, or with too many", len(ids))
    require(all(map(ID.fullmatch, ids)), "no id", [name for name in ids if not ID.fullmatch(name)])
    require(len(ids) == len(set(ids)), "an id is given twice", sorted({name for name in ids if ids.count(name) > 1}))
    require(all(0 <= line <= MOST_LINES for line in lines), "no line", "")


def require_tags(tags: Iterable[str]) -> None:
    """Raise ValueError for a tag with a blank, a brace or a control character."""
    for tag in tags:
        require(tag and not re.search(r"[\s{}]", tag) and not FORBIDDEN.search(tag), "no tag", tag)
