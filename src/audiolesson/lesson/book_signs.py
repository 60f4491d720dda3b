"""Signs that makers of books and courses write into Markdown for their own tools.

bookdown: `(ref:kiln) A kiln.` is the caption of what `(Figure \\@ref(fig:kiln))` leads to. LaTeX: `\\index{kiln}`,
`\\vspace{1em}`, `\\newpage`. Courses with tags of their own: `<sample-output>` holds what a program prints,
`<programming-exercise>` an exercise.
"""

from collections.abc import Sequence

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


def without_signs(line: str) -> str:
    """A line without what stands in it for an index, a gap on paper, a source or a picture; code keeps its own."""
    if "\\" not in line and "refp:" not in line and "@ref" not in line:
        return line
    return _IN_A_LINE.sub(lambda found: found[0] if line.count("`", 0, found.start()) % 2 else "", line)


_BULLET = lazy(r"(\s{0,12})[•◦▪‣●]\s+(?=\S)")


_CODED_MATHS = lazy(r"\$`([^`$]+)`\$")
"""A formula between dollars and backticks, as hosts of code have it, where no sign within marks text."""


def plain_signs(line: str) -> str:
    """A line with the sign of CommonMark before an item that was pasted with another ("• Clay is wet."), and with
    dollars alone around its formulas."""
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
