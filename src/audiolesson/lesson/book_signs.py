"""Signs that makers of books and courses write into Markdown for their own tools.

bookdown: `(ref:kiln) A kiln.` is the caption of what `(Figure \\@ref(fig:kiln))` leads to. LaTeX: `\\index{kiln}`,
`\\vspace{1em}`, `\\newpage`. Courses with tags of their own: `<sample-output>` holds what a program prints,
`<programming-exercise>` an exercise.
"""

import re
from collections.abc import Sequence

WHOLE_SIGNS = (
    ("caption", re.compile(r"\s{0,3}\(ref:[\w.:-]{1,80}\)(?:\s.*)?")),
    ("template code", re.compile(r"\s{0,3}\\(?:(?:clear|new)page|pagebreak|noindent)\s*")),
)
"""Why a line that is nothing but such a sign is left out."""

_SOURCES = r"refp:[\w:-]{1,80}(?:,? refp:[\w:-]{1,80})*"
_PLACE = (
    r"\((?:(?:see|shown in|as (?:shown|described|explained) in)(?: also)? )?(?:[A-Za-z]+ )?"
    r"\\?@ref\([\w:.-]{1,80}\)[a-z]?\)"
)
_IN_A_LINE = re.compile(
    rf"\\(?:index[A-Z]?|[vh]space\*?)\{{[^{{}}]{{0,200}}\}}|\s+(?:\({_SOURCES}\)|{_SOURCES}|{_PLACE})"
)
_OPENS = re.compile(r"\s{0,3}<(?P<tag>sample-output|sample-data|programming-exercise|quiznator)\b[^<>]{0,300}>\s*")
_SHUTS = re.compile(r"\s{0,3}</(sample-output|sample-data|programming-exercise|quiznator)>\s*")
_EXERCISES = frozenset(("programming-exercise", "quiznator"))


def without_signs(line: str) -> str:
    """A line without what stands in it for an index, a gap on paper, a source or a picture; code keeps its own."""
    if "\\" not in line and "refp:" not in line and "@ref" not in line:
        return line
    return _IN_A_LINE.sub(lambda found: found[0] if line.count("`", 0, found.start()) % 2 else "", line)


_BULLETS = tuple("•◦▪‣●")
_BULLET = re.compile(r"(\s{0,12})[•◦▪‣●]\s+(?=\S)")


def plain_bullet(line: str) -> str:
    """A line with the sign of CommonMark before an item that was pasted with another: "• Clay is wet."."""
    return (
        f"{found[1]}- {line[found.end() :]}"
        if line.lstrip().startswith(_BULLETS) and (found := _BULLET.match(line))
        else line
    )


def shut_tags(lines: Sequence[str]) -> frozenset[str]:
    """The tags of courses that a page shuts on lines of their own."""
    return frozenset(found[1] for line in lines if "</" in line and (found := _SHUTS.fullmatch(line)))


def opens_untold(line: str, shut: frozenset[str]) -> tuple[str, str]:
    """The tag that a line opens, with what it says of its part, where that is not told; else two empty words."""
    found = _OPENS.fullmatch(line) if shut else None
    if not found or found["tag"] not in shut:
        return "", ""
    return found["tag"], "exercise" if found["tag"] in _EXERCISES else "output of a program"
