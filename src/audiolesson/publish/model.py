"""What is to be published, as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

Source = Path | bytes
"""Where the bytes of a file are: in a file of this machine, or here."""

MEDIA, TEXTS, PAGES, ARCHIVES, FEEDS = range(5)
"""The stages of publishing, in their order: a stage names only files of those before it, and feeds come when all
that they name answers. The show's page is one of those: the feed's <link>."""


@dataclass(frozen=True, slots=True)
class File:
    """A file of the published folder: its name there (forward slashes), size and digest, and where its bytes are."""

    name: str
    bytes: int
    sha256: str
    source: Source = field(compare=False, repr=False, default=b"")

    @property
    def stage(self) -> int:
        """When it is put."""
        return stage_of(self.name)


def stage_of(name: str) -> int:
    """The stage of a file by its name.

    >>> stage_of("rivers/episode-0a1b2c3d.mp3") == MEDIA and stage_of("feed-archive-2.xml") == ARCHIVES
    True
    """
    if "/" not in name and name.endswith(".xml"):
        return ARCHIVES if "-archive-" in name else FEEDS
    if name.rpartition("/")[2] == "index.html" or name.endswith((".css", ".js", ".webmanifest", ".opml", ".xsl")):
        return PAGES
    return TEXTS if name.endswith((".json", ".vtt", ".srt", ".html", ".txt")) else MEDIA


@dataclass(frozen=True, slots=True)
class Known:
    """A file that lies at the target: its size and digest."""

    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Old:
    """A file at the target that no feed names since `since` (RFC 3339)."""

    bytes: int
    sha256: str
    since: str


@dataclass(frozen=True, slots=True)
class Listing:
    """What was published, as the target itself keeps it.

    `files` are known to lie there whole; `old` ones are named no more; `coming` were being put when this was written,
    and may be there, whole or not.
    """

    show: str = ""
    files: Mapping[str, Known] = field(default_factory=dict)
    old: Mapping[str, Old] = field(default_factory=dict)
    coming: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """A lesson whose date has not come."""

    slug: str
    title: str
    date: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What a publish does: files to put in their order, those left as they are, old ones, and those of them that are
    removed at the end.

    `replaces` are names that are put and lie there with other bytes.
    """

    put: tuple[File, ...]
    same: tuple[str, ...]
    replaces: tuple[str, ...]
    old: Mapping[str, Old]
    remove: tuple[str, ...]

    @property
    def bytes(self) -> int:
        """What is sent."""
        return sum(file.bytes for file in self.put)
