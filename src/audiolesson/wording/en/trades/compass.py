"""Points of the compass in letters: heading NW, 5 km N of the river, winds from the SSE, the NE corner."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule

_POINTS = {"N": "north", "S": "south", "E": "east", "W": "west"}
_LONG = r"N{1,2}[EW]|S{1,2}[EW]|[EW][NS][EW]"
_MOVED = (
    r"\b(?:[Hh]ead(?:s|ed|ing)?|[Mm]ov(?:e|es|ed|ing)|[Tt]urn(?:s|ed|ing)?|[Dd]rift(?:s|ed|ing)?|[Gg]o(?:es|ing)?|"
    r"[Ww]ent|"
    r"[Tt]ravel(?:s|ed|led|ing)?|[Ff]ac(?:e|es|ed|ing)|[Bb]low(?:s|ing)?|[Bb]lew|[Ff]l(?:y|ies|ew|ying)|[Ss]ail(?:s|"
    r"ed|ing)?|"
    r"[Ww]alk(?:s|ed|ing)?|[Dd]rive|[Dd]rove|[Rr]un(?:s|ning)?|[Pp]oint(?:s|ed|ing)?|[Mm]arch(?:ed|es)?|"
    r"[Ss]lop(?:es|ing)|"
    r"[Ll]ies|[Ll]ay|[Dd]ue|[Ww]inds?|[Tt]rack(?:s|ed|ing)?|[Ff]lows?|[Ff]lowing)"
)
_BEFORE = lazy(
    rf"(?:{_MOVED}(?: (?:to(?:wards?)? )?(?:the )?| (?:are |is |was |were )?(?:from|out of) the )|"
    r"\b(?:from|to|in|toward|towards) the |\d ?(?:km|miles?|mi\.?|kilometers?|kilometres?|m|nm|meters?|metres?|"
    r"blocks?) )\Z"
)
_BEHIND = lazy(
    r"\s(?:of (?:the|a|its|our|here|town|[A-Z][a-z])|winds?|corner|coast|side|wall|direction|slopes?|face|quadrant|"
    r"gale|breeze|regions?|areas?|suburbs?|monsoon|trades?|swell|entrance|end|shore|edge|bank|part)\b"
)
_FROM = lazy(r"\d ?(?:km|miles?|mi\.?|kilometers?|kilometres?|m|nm|blocks?) \Z")


def _said(points: str) -> str:
    """NW is northwest, NNW north-northwest."""
    words = [_POINTS[sign] for sign in points]
    return "".join(words) if len(words) < 3 else f"{words[0]}-{words[1]}{words[2]}"


def _point(match: re.Match[str]) -> Answer:
    """A point between two others, where something moves there or lies there."""
    text, start, end = match.string, match.start(), match.end()
    known = _BEFORE.search(text, max(0, start - 40), start) or _BEHIND.match(text, end, end + 16)
    return _said(match[1]) if known else None


def _one(match: re.Match[str]) -> Answer:
    """One of the four, where a distance stands before it and what it is counted from behind."""
    text, start, end = match.string, match.start(), match.end()
    moved = re.search(
        r"\b(?:[Hh]ead(?:ed|ing)?|[Dd]ue|[Tt]urn(?:ed)?|[Ff]acing|[Dd]riv(?:e|ing)|[Dd]rove|[Ww]ent) \Z",
        text[max(0, start - 9) : start],
    )
    placed = _FROM.search(text, max(0, start - 14), start) and re.match(r"\sof\b", text[end : end + 4])
    return (
        _said(match[1])
        if placed or (moved and re.match(r"\s(?:on|for|along|at|to|of|until)\b|[.,;]", text[end : end + 7]))
        else None
    )


_ERN = {"N": "Northern", "S": "Southern", "E": "Eastern", "W": "Western"}


RULES = (
    Rule(
        "compass",
        lazy(r"(?<![\w.])[NESW]{1,2}(?:(?:, |,? and |,? or )[NESW]{1,2}){3,9}(?![\w.]\w|\w)"),
        lambda match: re.sub("[NESW]{1,2}", lambda point: _said(point[0]), match[0]),
    ),
    Rule(
        "compass",
        lazy(r"(?<![\w.])([NSEW])\.(?= (?:Europe|Africa|Asia|Ireland|Hemisphere|Australia)\b)"),
        lambda match: _ERN[match[1]],
    ),
    Rule(
        "compass",
        lazy(r"(?<![\w.])([NSEW])\.(?= (?:America|Korea|Carolina|Dakota|Virginia)n?s?\b)"),
        lambda match: _POINTS[match[1]].title(),
    ),
    Rule(
        "compass",
        lazy(r"(?<= )([NSEW]|[NS][EW])\.(?=\s(?:coast|side|slopes?|shore|bank|winds?|edge|border|end|corner)\b)"),
        lambda match: _said(match[1]),
    ),
    Rule("compass", lazy(rf"(?<![\w.°′'’-])({_LONG})(?![\w.'’-]\w|\w)"), _point),
    Rule("compass", lazy(r"(?<= )([NSEW])(?=\s(?:of|on|for|along|at|to|until)\b|[.,;])"), _one),
)
