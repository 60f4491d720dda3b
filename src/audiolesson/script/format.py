"""What tells one kind of file from another: scripts here, decks and quizzes in study/. The rest they share."""

from dataclasses import dataclass

KEYS = ("title", "date", "length", "number", "guid", "lexicon", "resources")
"""All keys that a head may have."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: what messages call it, what its headings begin, its mistakes' rule, the keys of its head.

    Where `needs_head`, a file without a head, or with a head that has no title, is a mistake. Where `plays`, a
    directive or a picture may stand alone; elsewhere there is no place for them.
    """

    noun: str
    part: str
    rule: str
    keys: tuple[str, ...] = KEYS
    needs_head: bool = True
    plays: bool = True


SCRIPT = Format("script", "segment", "script-format")
