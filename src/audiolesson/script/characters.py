"""Which characters a script may hold, and what counts as a blank."""

from audiolesson.patterns import lazy

BLANKS = lazy("[ \t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]+")
"""Runs of these are one blank; a no-break space and its kin are none, they are kept."""

FORBIDDEN = lazy("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""Control characters, halves of surrogate pairs and non-characters, which XML and players cannot hold."""


def collapse(text: str) -> str:
    """The text with every run of blanks made one blank."""
    return BLANKS.sub(" ", text)


def code_point(character: str) -> str:
    """A character's name in messages: `U+0007`."""
    return f"U+{ord(character):04X}"
