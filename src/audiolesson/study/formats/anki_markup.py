"""A paragraph → the HTML of an Anki field: the author's text escaped, code, formulas and links as Anki shows them."""

import html
import re

from audiolesson.patterns import lazy
from audiolesson.script.model import Paragraph, Span

_LINK = lazy(r"(?:https?://|mailto:)[^\s\"'<>]+", re.IGNORECASE)
_COMMANDS = lazy(r"\[(?=(?:sound|anki):|/?(?:latex|\$\$?)\])", re.IGNORECASE)
"""What Anki takes for sound, speech or LaTeX wherever it stands in a field."""

_MATHS = lazy(r"\\(?=[()\[\]])")
_EMPHASIS = {"emphasis": "em", "strong": "strong"}


def field_of(paragraph: Paragraph | None) -> str:
    """The HTML of a field, "" for no paragraph. What is only spoken (`say`) is left out: the sound has it."""
    return "".join(_span(span) for span in paragraph.spans) if paragraph else ""


def escaped(text: str) -> str:
    r"""Text that Anki shows as it is written: no tag, no command in brackets, no `\(` that begins a formula."""
    safe = _COMMANDS.sub("&#91;", html.escape(text.replace("\x1f", " "), quote=True))
    return _MATHS.sub(r"\\<b></b>", safe)


def link(url: str, shown: str) -> str:
    """A link with escaped text; only the text where the address is none of the web or of mail."""
    text = escaped(shown)
    if not _LINK.fullmatch(url):
        return text
    return f'<a href="{html.escape(url, quote=True)}">{text}</a>'


def _span(span: Span) -> str:
    inner = _formula(span.text) if span.kind == "formula" else escaped(span.text)
    if span.kind == "code":
        inner = f"<code>{inner}</code>"
    if tag := _EMPHASIS.get(span.emphasis):
        inner = f"<{tag}>{inner}</{tag}>"
    if span.lang:
        inner = f'<span lang="{html.escape(span.lang, quote=True)}">{inner}</span>'
    if span.url and _LINK.fullmatch(span.url):
        inner = f'<a href="{html.escape(span.url, quote=True)}">{inner}</a>'
    return inner


def _formula(tex: str) -> str:
    r"""A formula for Anki's MathJax. One that would end early, by a `\)` of its own, is shown as code."""
    tex = tex.replace("\x1f", " ")
    if "\\)" in tex or "\\(" in tex or _COMMANDS.search(tex):
        return f"<code>{escaped(tex)}</code>"
    return f"\\({html.escape(tex, quote=True)}\\)"
