"""A sentence in the words that treebanks count: "don't" is two, "fluid-filled" is one, each mark stands alone."""

from dataclasses import dataclass

from audiolesson.patterns import lazy

_TOKEN = lazy(
    r"(?:[A-Za-z]\.){2,}|(?:Mr|Mrs|Ms|Dr|St|vs|etc|cf)\.|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?\b"
    r"|[^\W\d_]+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b"
    r"|[\w]+(?:[-–+./&][\w]+)*(?:\+\+|#)?|\.{3}|…|--|[^\w\s]"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark as it is written, and where it stands in its text."""

    text: str
    start: int
    end: int


def tokens(text: str) -> tuple[Token, ...]:
    """The words and marks of a text, in order."""
    return tuple(Token(found.group(), found.start(), found.end()) for found in _TOKEN.finditer(text))
