"""A whole lesson as safe HTML: the deep article of its page, a section a heading.

Nothing of the lesson becomes markup but by this module: text is escaped, links lead to the web or nowhere, pictures
are told by their words. A formula carries its reading for who listens to the page.
"""

from collections.abc import Callable, Sequence
from html import escape

from audiolesson.lesson.model import Block, Lesson, Text
from audiolesson.page.data import PageSection
from audiolesson.page.direction import direction
from audiolesson.page.formulas import formula
from audiolesson.patterns import lazy

Say = Callable[[str], str]
"""LaTeX → how it is read aloud."""

_WEB = lazy(r"https?://[^\s\x00-\x1f\x7f<>\"]+")
_DEEPEST = 5


def article(lesson: Lesson, say: Say) -> tuple[PageSection, ...]:
    """The sections of a lesson in order; those without a heading and without content are left out."""
    found = []
    for section in lesson.sections:
        html = "".join(_block(block, say) for block in section.blocks)
        title = "" if section.level == 1 and section.title == lesson.title else section.title
        if html or title:
            found.append(PageSection(title, min(section.level, _DEEPEST), html, _first_words(section.blocks)))
    return tuple(found)


def _first_words(blocks: Sequence[Block]) -> str:
    """The text of the first paragraph, by which the place in the episode is found."""
    return next((block.text.text for block in blocks if block.kind == "paragraph"), "")


def _block(block: Block, say: Say) -> str:
    text, way = _text(block.text, say), direction(block.text.text)
    match block.kind:
        case "paragraph":
            return f"<p{way}>{text}</p>\n"
        case "quote":
            return f"<blockquote{way}><p>{text}</p></blockquote>\n"
        case "list":
            tag = "ol" if block.ordered else "ul"
            return f"<{tag}{direction(_words(block))}>\n{''.join(_item(item, say) for item in block.items)}</{tag}>\n"
        case "table":
            return _table(block.rows, say)
        case "formula":
            return f'<p class="block">{formula(block.text.text, say(block.text.text), block=True)}</p>\n'
        case "code":
            return f"<pre><code>{escape(block.text.text)}</code></pre>\n"
        case "picture":
            return f'<p class="note"{way}>{text}</p>\n' if block.text.text.strip() else ""


def _words(block: Block) -> str:
    """All words of a list, by which it has a direction."""
    return " ".join((block.text.text, *map(_words, block.items)))


def _item(item: Block, say: Say) -> str:
    inside = "".join(_item(one, say) for one in item.items)
    inner = f"\n<ul{direction(_words(item))}>\n{inside}</ul>\n" if inside else ""
    return f"<li>{_text(item.text, say)}{inner}</li>\n"


def _table(rows: Sequence[Sequence[Text]], say: Say) -> str:
    if not rows:
        return ""
    way = direction(" ".join(cell.text for row in rows for cell in row))
    head = "".join(f'<th scope="col">{_text(cell, say)}</th>' for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{_text(cell, say)}</td>" for cell in row) + "</tr>\n" for row in rows[1:])
    # A wide table scrolls by itself, and by the keyboard too.
    return (
        f'<div class="wide" role="region" tabindex="0" aria-label="Table">'
        f"<table{way}>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody>\n</table></div>\n"
    )


def _text(text: Text, say: Say) -> str:
    """A text with its links, bold words, code and formulas. Where two of them cross, the one that begins first wins."""
    spans: list[tuple[int, int, str, str]] = [
        (mark.start, mark.end, mark.kind, "") for mark in text.marks if mark.kind in ("code", "formula")
    ]
    spans += [(start, end, "link", url) for start, end, url in text.links if _WEB.fullmatch(url)]
    spans += [(start, end, "strong", "") for start, end in text.strong]
    found, at = [], 0
    for start, end, kind, url in sorted(spans):
        if start < at or end > len(text.text):
            continue
        found.append(escape(text.text[at:start]))
        found.append(_span(text.text[start:end], kind, url, say))
        at = end
    return "".join([*found, escape(text.text[at:])])


def _span(text: str, kind: str, url: str, say: Say) -> str:
    if kind == "code":
        return f"<code>{escape(text)}</code>"
    if kind == "formula":
        return formula(text, say(text))
    if kind == "link":
        return f'<a href="{escape(url)}" rel="noopener">{escape(text)}</a>'
    return f"<strong>{escape(text)}</strong>"
