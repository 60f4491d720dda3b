"""A text that is written in reStructuredText, as plain text: its directives are left out, its signs are read.

Books of courses are kept so. Read as they stand, every paragraph with a word in "**" held signs that cannot be said.
What a note holds is told; of all other directives ("image", "index", "mchoice") nothing is.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from audiolesson.patterns import lazy

if TYPE_CHECKING:
    from audiolesson.lesson.text_lines import Line

LEAST_DIRECTIVES = 3
"""Directives that make a text one of reStructuredText."""

_DIRECTIVE = lazy(r"(?P<indent>\s*)\.\. (?:(?P<name>[a-z][\w-]*)::(?:\s|$)|_[^:]+:|\|[^|]+\|)")
_COMMENT = lazy(r"(?P<indent>\s*)\.\.(?: |$)")
_TOLD = frozenset(("note", "tip", "hint", "important", "warning", "caution", "attention", "admonition"))
_OPTION = lazy(r"\s*:[\w-]+:(?:\s|$)")
_SIGNS = (
    (lazy(r"(?<![\w*])\*\*(?=\S)([^*\n]{1,200}?)(?<=\S)\*\*(?![\w*])"), r"\1"),
    (lazy(r"(?<![\w*])\*(?=\S)([^*\n]{1,200}?)(?<=\S)\*(?![\w*])"), r"\1"),
    (lazy(r":[a-z]+(?::[a-z]+)?:`([^`<\n]{1,200}?)(?: ?<[^>`\n]*>)?`"), r"\1"),
    (lazy(r"(?<!`)`([^`<\n]{1,200}?) ?<[^>`\n]*>`__?(?!\w)"), r"\1"),
    (lazy(r"(?<!`)`([^`<\n]{1,200}?)`__?(?!\w)"), r"\1"),
    (lazy(r"``([^`\n]{1,200}?)``"), r"`\1`"),
)
"""Signs of stress, roles, links and code, and what they stand for."""


def is_rst(lines: Sequence["Line"]) -> bool:
    """Whether a text is written in reStructuredText, by its directives."""
    return sum(bool(_DIRECTIVE.match(line.text)) for line in lines) >= LEAST_DIRECTIVES


def plain_rst(lines: Sequence["Line"]) -> list["Line"]:
    """The lines of a text without directives and signs, each with its number. Linear in the text."""
    told: list[Line] = []
    inside, told_inside = -1, False  # how far the directive is set in whose lines these are, -1 for none
    for line in lines:
        blank, indent = not line.text.strip(), len(line.text) - len(line.text.lstrip())
        if inside >= 0 and not blank and indent <= inside:
            inside = -1
        found = _DIRECTIVE.match(line.text) or _COMMENT.match(line.text)
        if found and (inside < 0 or told_inside):
            inside = len(found["indent"])
            told_inside = found.groupdict().get("name") in _TOLD
            told.append(replace(line, text=""))
        elif inside >= 0:
            said = line.text.lstrip() if told_inside and not _OPTION.match(line.text) else ""
            told.append(replace(line, text=_plain(said)))
        else:
            told.append(replace(line, text=_plain(line.text)))
    return told


def _plain(said: str) -> str:
    for sign, stands_for in _SIGNS:
        said = sign.sub(stands_for, said)
    return said
