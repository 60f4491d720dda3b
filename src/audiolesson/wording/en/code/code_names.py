"""Names in code whose parts are joined by hyphens, and numbers in them that are filled up with zeros."""

from audiolesson.patterns import lazy

PADDED = lazy("(?:0{4,}|000+[1-9]\\d*|00[1-9]\\d{2,})_?")
"""A number in the name of a file, filled up with zeros so that names sort: model-00001-of-00002."""
_WORD_FIRST = lazy(r"(?=[A-Za-z]{3})[A-Za-z][\w.]*(?:-[\w.]+)+")
_LESS = lazy(
    r"(?:len|size|idx|index|mid|high|low|left|right|start|end|stop|count|total|max|min|pos|num|length|width|height|"
    r"target|sum|cur|curr|prev|depth|level|offset|step|last|first|top|rows?|cols?|rank|diff|value|val|key|age|year)"
)


def is_name(text: str) -> bool:
    """Whether hyphens join the parts of one name, as run-3 and all-MiniLM-L6-v2, and take nothing away: size-1."""
    if not _WORD_FIRST.fullmatch(text):
        return False
    *parts, last = text.split("-")
    return not (
        last.isalpha()
        or (last.isdigit() and len(last) < 3 and all(part.isalpha() for part in parts) and _LESS.match(parts[0]))
    )
