"""A podcast script as values. Places are left out of equality, so that parse(print(script)) == script."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from audiolesson.errors import Place
from audiolesson.lesson.model import Resource
from audiolesson.units import Ms

SpanKind = Literal["text", "code", "formula"]
Emphasis = Literal["", "emphasis", "strong"]


@dataclass(frozen=True, slots=True)
class Span:
    """A run of written text inside a paragraph. `say` replaces what is spoken, `lang` tags a foreign phrase."""

    text: str
    kind: SpanKind = "text"
    emphasis: Emphasis = ""
    url: str = ""
    say: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """`[record take3.wav]` under a paragraph: a file of sounds/ in which the author says it."""

    file: str
    place: Place = field(compare=False)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences for one speaker ("" is the Host). `rate` 1.0 is the voice's own; `.slow` is 0.85.

    `if_time` paragraphs are spoken only where the length allows, by `rank` (1 is kept first; 0: no rank given).
    `record` is the author's own recording, which is heard in place of a voice.
    `lines` maps offsets of the joined text to file lines: (offset, line), rising; outside equality.
    """

    spans: tuple[Span, ...]
    place: Place = field(compare=False)
    speaker: str = ""
    if_time: bool = False
    rank: int = 0
    rate: float = 1.0
    record: Record | None = None
    lines: tuple[tuple[int, int], ...] = field(default=(), compare=False)

    @property
    def text(self) -> str:
        """The written text, as a transcript shows it."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class Pause:
    """`[pause 2s]`: silence of this length, never scaled."""

    length: Ms
    place: Place = field(compare=False)


@dataclass(frozen=True, slots=True)
class Think:
    """`[think]`: time to think, computed from the length of the answer that follows; `[think 9s]`: so long."""

    place: Place = field(compare=False)
    length: Ms = Ms(0)
    """0 where it is computed."""


@dataclass(frozen=True, slots=True)
class Sound:
    """`[sound chime.wav]`: a file from sounds/, played whole."""

    file: str
    place: Place = field(compare=False)


@dataclass(frozen=True, slots=True)
class Comment:
    """`<!-- … -->`: never spoken, kept by the printer."""

    text: str
    place: Place = field(compare=False)


Item = Paragraph | Pause | Think | Sound | Comment


@dataclass(frozen=True, slots=True)
class Segment:
    """A titled part of the script, which becomes a chapter. `picture` is a file of pictures/, with its alt text.

    `picture_place` is the line that names it, None where no file says so.
    """

    title: str
    place: Place = field(compare=False)
    id: str = ""
    url: str = ""
    picture: str = ""
    picture_alt: str = ""
    items: tuple[Item, ...] = ()
    picture_place: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a script. `date` is RFC 3339 as written; `length` None means full, 0 the show's own."""

    title: str
    date: str = ""
    length: Ms | None = Ms(0)
    number: int = 0
    guid: str = ""
    lexicon: Mapping[str, str] = field(default_factory=dict)
    resources: tuple[Resource, ...] = ()


@dataclass(frozen=True, slots=True)
class Script:
    """A whole script. `preface` are comments between the head and the first segment."""

    head: Head
    segments: tuple[Segment, ...]
    preface: tuple[Comment, ...] = ()
