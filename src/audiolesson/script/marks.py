"""What the spans of a paragraph say about its text, as the marks that wording reads."""

from bisect import bisect_right

from audiolesson.errors import Place
from audiolesson.script.model import Paragraph
from audiolesson.wording.model import Mark


def marks_of(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The marks of `paragraph.text`, with offsets in it, sorted by start; emphasis and links give none.

    A span gives one mark: say before all else, then code or formula, then lang. A say in another language is
    a say whose words are spoken by the paragraph's own voice, so its `lang` gives no second mark.
    """
    marks: list[Mark] = []
    start = 0
    for span in paragraph.spans:
        end = start + len(span.text)
        if span.say:
            marks.append(Mark(start, end, "say", span.say))
        elif span.kind == "code" or span.kind == "formula":
            marks.append(Mark(start, end, span.kind))
        elif span.lang:
            marks.append(Mark(start, end, "lang", span.lang))
        start = end
    return tuple(marks)


def place_at(paragraph: Paragraph, offset: int) -> Place:
    """The file and line on which `paragraph.text[offset]` stands; the paragraph's own where that is not known."""
    index = bisect_right(paragraph.lines, offset, key=lambda entry: entry[0]) - 1
    return Place(paragraph.place.file, paragraph.lines[index][1]) if index >= 0 else paragraph.place
