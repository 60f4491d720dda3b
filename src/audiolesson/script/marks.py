"""What the spans of a paragraph say about its text, as the marks that wording reads."""

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
