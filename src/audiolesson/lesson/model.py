"""A lesson as sections of blocks, whatever format it came in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from audiolesson.errors import Place
from audiolesson.wording.model import Mark

BlockKind = Literal["paragraph", "list", "table", "formula", "code", "picture", "quote"]


@dataclass(frozen=True, slots=True)
class Text:
    """Plain written text without Markdown signs; `marks` keep code and formulas, `links` (start, end, url).

    `slanted` keeps what stands in italics where the text is a whole block; it is no part of what a text says.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    links: tuple[tuple[int, int, str], ...] = ()
    strong: tuple[tuple[int, int], ...] = ()
    slanted: tuple[tuple[int, int], ...] = field(default=(), compare=False)

    @property
    def linked(self) -> int:
        """How many characters of it are links."""
        return sum(end - start for start, end, _ in self.links)


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a section.

    paragraph, quote: `text`. list: `items`, each a paragraph block whose own `items` are its nested list.
    table: `rows`, the first of which is its head. formula, code: `text`, with the language of code in `info`.
    picture: `text` is the alt text, `info` the address.
    """

    kind: BlockKind
    place: Place = field(compare=False)
    text: Text = Text("")
    items: tuple["Block", ...] = ()
    rows: tuple[tuple[Text, ...], ...] = ()
    info: str = ""
    ordered: bool = False

    def inner(self) -> Iterator["Block"]:
        """The items of a list and of the lists inside it, in the order in which they stand."""
        for item in self.items:
            yield item
            yield from item.inner()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it until the next; `level` 1 is the lesson's title, 2 a top-level section."""

    title: str
    level: int
    place: Place = field(compare=False)
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Resource:
    """Something to read on: title and address."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A stretch of the input that is not told: page furniture, exercises, a cut-off sentence; and why.

    `section` is the heading of a section that is left out as a whole, "" for everything else.
    """

    place: Place = field(compare=False)
    text: str
    why: str
    section: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A card (no `choices`) or a question of a quiz that stands on the page; `answer` is "" where it is not shown.

    `folded`: the page folds its answer away, written to be read and not to be a card. `loose`: it stands in a text
    that does not say that it is a card. `hint` is that of a card, `why` says why the right choice is right.
    """

    question: str
    place: Place = field(compare=False)
    answer: str = ""
    choices: tuple[str, ...] = ()
    folded: bool = False
    loose: bool = False
    hint: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is to be learned. `meta` holds the strings of its front matter, `cards` and `quiz` what the page asks.

    `unread` is what stands among its cards and questions, and was not understood.

    `meta["lang"]` is the language of its words ("en", "de"), absent where that cannot be known. `of_parts`: its title
    is only that of the first of several parts.
    """

    slug: str
    title: str
    sections: tuple[Section, ...]
    resources: tuple[Resource, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    meta: Mapping[str, str] = field(default_factory=dict)
    cards: tuple[Asked, ...] = ()
    quiz: tuple[Asked, ...] = ()
    unread: tuple[LeftOut, ...] = ()
    of_parts: bool = False
