"""Signs that makers of books and courses write into Markdown for their own tools.

bookdown: `(ref:kiln) A kiln.` is the caption of what `(Figure \\@ref(fig:kiln))` leads to. LaTeX: `\\index{kiln}`,
`\\vspace{1em}`, `\\newpage`. pandoc: `[@kiln1999; see @oven2004, p. 3]` names sources, `in [@fig:kiln]` a picture.
Courses with tags of their own: `<sample-output>` holds what a program prints, `<programming-exercise>` an exercise.
"""

import re
from collections.abc import Collection, Sequence

from audiolesson.lesson.gaps import REFERENCE
from audiolesson.patterns import lazy

WHOLE_SIGNS = (
    ("caption", lazy(r"\s{0,3}\(ref:[\w.:-]{1,80}\)(?:\s.*)?")),
    ("template code", lazy(r"\s{0,3}\\(?:(?:clear|new)page|pagebreak|noindent)\s*")),
)
"""Why a line that is nothing but such a sign is left out."""

_SOURCES = r"refp:[\w:-]{1,80}(?:,? refp:[\w:-]{1,80})*"
_PLACE = (
    r"\((?:(?:see|shown in|as (?:shown|described|explained) in)(?: also)? )?(?:[A-Za-z]+ )?"
    r"\\?@ref\([\w:.-]{1,80}\)[a-z]?\)"
)
_IN_A_LINE = lazy(rf"\\(?:index[A-Z]?|[vh]space\*?)\{{[^{{}}]{{0,200}}\}}|\s+(?:\({_SOURCES}\)|{_SOURCES}|{_PLACE})")
_KEY = r"-?@[A-Za-z_][\w:.#$%&+?/-]{1,80}"
_CITED = lazy(rf"\[(?:[^\[\]@]{{0,60}} )?{_KEY}(?:[,; ][^\[\]]{{0,300}})?\](?![\[(]|:\s*http)")
"""Sources between brackets, or a picture, as pandoc leads to them."""

UNTOLD_TAGS = {
    "sample-output": "output of a program",
    "sample-data": "output of a program",
    "programming-exercise": "exercise",
    "quiznator": "exercise",
}
"""Tags of courses, and what their part is, which is not told."""

_TAG = rf"({'|'.join(UNTOLD_TAGS)})"
_OPENS = lazy(rf"\s{{0,3}}<{_TAG}\b[^<>]{{0,300}}>\s*")
_SHUTS = lazy(rf"\s{{0,3}}</{_TAG}>\s*")


def without_signs(line: str, defined: Collection[str] = ()) -> str:
    """A line without what stands in it for an index, a gap on paper, a source or a picture; code keeps its own.

    `defined`: the names of links that the page defines, which are none of these.
    """
    if "[" in line and "@" in line:
        line = _CITED.sub(lambda found: found[0] if found[0][1:-1] in defined or _is_coded(found) else REFERENCE, line)
    if "\\" not in line and "refp:" not in line and "@ref" not in line:
        return line
    return _IN_A_LINE.sub(lambda found: found[0] if _is_coded(found) else "", line)


def _is_coded(found: re.Match[str]) -> bool:
    """Whether what was found stands between backticks."""
    return found.string.count("`", 0, found.start()) % 2 == 1


_BULLET = lazy(r"(\s{0,12})[•◦▪‣●]\s+(?=\S)")

_GLUED_HEADING = lazy(r"\A(\s{0,3}#{2,6})(?=[A-Z][a-z])")
"""A heading without the blank that CommonMark asks for: "##Clay"."""

_CODED_MATHS = lazy(r"\$`([^`$]+)`\$")
"""A formula between dollars and backticks, as hosts of code have it, where no sign within marks text."""


def plain_signs(line: str) -> str:
    """A line with the sign of CommonMark before an item that was pasted with another ("• Clay is wet."), with a blank
    behind that of a heading, and with dollars alone around its formulas."""
    line = _GLUED_HEADING.sub(r"\1 ", line)
    line = _CODED_MATHS.sub(r"$\1$", line) if "$`" in line else line
    found = _BULLET.match(line)
    return f"{found[1]}- {line[found.end() :]}" if found else line


def shut_tags(lines: Sequence[str]) -> frozenset[str]:
    """The tags of courses that a page shuts on lines of their own."""
    return frozenset(found[1] for line in lines if "</" in line and (found := _SHUTS.fullmatch(line)))


def opened_tag(line: str, shut: frozenset[str]) -> str:
    """The tag of `UNTOLD_TAGS` that a line opens, where the page shuts it; "" for any other line."""
    found = _OPENS.fullmatch(line) if shut else None
    return found[1] if found and found[1] in shut else ""
