"""A field of Anki's text without HTML → plain text: formulas in dollar signs, its commands for sound left out."""

import re

from audiolesson.lesson.html_text import is_tex
from audiolesson.patterns import lazy
from audiolesson.study.formats.anki_html import (
    BLANK,
    FORMULA_BLANK,
    LONGEST,
    MOST_SIGNS,
    with_plain_maths,
    without_sounds,
)

_FORMULA = lazy(
    r"(?P<code>``[^`\n]{1,500}``|`[^`\n]{1,500}`)"
    r"|\\\((?P<round>.{1,500}?)\\\)|\\\[(?P<square>.{1,2000}?)\\\]|\$\$(?P<double>[^$]{1,2000})\$\$",
    re.DOTALL,
)


def plain_of(field: str) -> str:
    r"""The text of a field, in which `\(…\)`, `\[…\]`, `[$]…[/$]` and `[latex]…[/latex]` mark formulas as in Anki.

    What is too long to be spoken stays as it is. Linear time.
    """
    if len(field) > LONGEST or not ("\\" in field or "[" in field or "$$" in field):
        return field
    field = without_sounds(with_plain_maths(field))[0]
    if field.count("\\") + field.count("$") > MOST_SIGNS:
        return field
    return _FORMULA.sub(_in_dollars, field)


def _in_dollars(match: re.Match[str]) -> str:
    if match["code"]:
        return match[0]
    written = " ".join((match["round"] or match["square"] or match["double"]).split())
    if "$" in written or not is_tex(written):
        return match[0] if match["double"] else match[0].replace("\\", "")
    return f"${written.replace(BLANK, FORMULA_BLANK)}$"
