"""The values of a merge: a file as blocks that remember how they were written, and what came of it."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["heading", "paragraph", "directive", "picture", "comment", "other"]


@dataclass(frozen=True, slots=True)
class Block:
    """A block as it stands in its file: `raw` without, `gap` with the line ends and blank lines that follow.

    `words` is what two blocks are compared by: the text with its blanks and line ends made one. `line` counts from 1.
    """

    kind: Kind
    raw: str
    gap: str
    line: int
    words: str


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and the blocks below it, up to the next; `heading` None is what stands before the first."""

    heading: Block | None
    items: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class File:
    """A whole file: `lead` is its head with all up to the first block; the first part has no heading.

    `lead` and every block's `raw` and `gap`, one after the other, are the file's text, character for character.
    """

    lead: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A place that author and lesson both changed, each in another way; the author's text stays.

    `line` is that of the author's file before the merge, `line_after` of the merged one. `drafted` is what was
    drafted once, `lesson` what would be drafted now ("": nothing any more), `yours` what the author wrote.
    """

    line: int
    line_after: int
    drafted: str
    lesson: str
    yours: str


@dataclass(frozen=True, slots=True)
class Merge:
    """`text` is the author's file with what the lesson changed; `base` is what the next merge compares with.

    `base` is the new draft, but where there is a conflict it is what was drafted before: so the next merge tells it
    again, as long as the two differ. `lesson` is the new draft, with the ids that its cards keep: the base for an
    author who has seen the conflicts and wants to hear no more of them.
    """

    text: str
    base: str
    lesson: str
    conflicts: tuple[Conflict, ...] = ()
