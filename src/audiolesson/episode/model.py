"""An episode in time. All times are `Ms` from the start of the file."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from audiolesson.errors import Place
from audiolesson.script.model import Record
from audiolesson.speech.model import Clip, Utterance
from audiolesson.units import Ms


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a script as it will be spoken: `text` as written, tokens' offsets are in `text`.

    `segment` and `item` are indexes into the script; `number` counts sentences inside the paragraph from 0. A
    paragraph with a `record`ing is one sentence, however many it holds: they end at the offsets `ends` of its text.
    """

    segment: int
    item: int
    number: int
    speaker: str
    text: str
    utterance: Utterance
    place: Place = field(compare=False)
    record: Record | None = None
    ends: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Fit:
    """How a script was fitted to its length.

    `kept`: (segment, item) of the `.if-time` paragraphs that are spoken; `left_out` the others. `breath` is the
    index (0–4) of the breath step; `segment_gaps` the silences between segments, in ms, each whole frames;
    `rate` the voices' rate that fit asks for (1.0: as it is); `off` the finished length minus the target (0: full).
    """

    kept: frozenset[tuple[int, int]]
    left_out: frozenset[tuple[int, int]]
    breath: int
    segment_gaps: tuple[Ms, ...]
    rate: float
    off: Ms


@dataclass(frozen=True, slots=True)
class Piece:
    """Something heard inside a part, `at` ms from the part's start: a clip, a sound file, or a made sound.

    Exactly one of `clip` (a clip's key), `sound` (a file of sounds/, with its digest in `key`) and `think` is set.
    """

    at: Ms
    length: Ms
    clip: str = ""
    sound: str = ""
    key: str = ""
    think: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the file that is encoded by itself: whole 24 ms frames, silent at both ends (48 ms or more)."""

    start: Ms
    length: Ms
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class CueWord:
    """A written word with its time; `text` holds the punctuation that touches it."""

    start: Ms
    end: Ms
    text: str


@dataclass(frozen=True, slots=True)
class Cue:
    """What stands on the screen at one time: at most 2 lines of 32 characters, cut at words."""

    start: Ms
    end: Ms
    speaker: str
    lines: tuple[str, ...]
    words: tuple[CueWord, ...]
    exact: bool = True

    @property
    def text(self) -> str:
        """The cue's words on one line."""
        return " ".join(self.lines)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A segment in time; `picture` is a path inside the show, `url` the author's link."""

    start: Ms
    end: Ms
    title: str
    url: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A sentence with its clip at its place in the file."""

    sentence: Sentence
    clip: Clip
    start: Ms


@dataclass(frozen=True, slots=True)
class Timeline:
    """A finished plan of a file: `length` is the sum of its parts; sentences, cues and chapters rise."""

    length: Ms
    parts: tuple[Part, ...]
    placed: tuple[Placed, ...]
    cues: tuple[Cue, ...]
    chapters: tuple[Chapter, ...]


@dataclass(frozen=True, slots=True)
class Tags:
    """What is written into the file's ID3 tag. `picture` is JPEG bytes of 300 to 600 px."""

    title: str
    show: str
    author: str
    language: str
    year: str
    number: int = 0
    comment: str = ""
    url: str = ""
    picture: bytes = b""
    chapter_pictures: Mapping[str, bytes] = field(default_factory=dict)
