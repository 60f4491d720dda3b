"""What a feed knows of each published file."""

from dataclasses import dataclass

from audiolesson.units import Ms


@dataclass(frozen=True, slots=True)
class FeedFile:
    """A file of feed/: its path inside that folder (forward slashes, ASCII), media type and size in bytes."""

    path: str
    type: str
    bytes: int


@dataclass(frozen=True, slots=True)
class FeedChapter:
    """A chapter as the feed tells it."""

    start: Ms
    title: str
    url: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One episode or drill in a feed. `date` is RFC 3339; `number` 0 means none; `text` is the HTML description's
    opening in plain sentences; `resources` are (title, url); `credits` say whose the sounds are; `voices` speak."""

    slug: str
    kind: str
    guid: str
    title: str
    date: str
    audio: FeedFile
    length: Ms
    summary: str
    chapters: tuple[FeedChapter, ...] = ()
    chapters_file: FeedFile | None = None
    transcripts: tuple[FeedFile, ...] = ()
    resources: tuple[tuple[str, str], ...] = ()
    number: int = 0
    picture: str = ""
    credits: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()
