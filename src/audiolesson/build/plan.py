"""What a build would make, and why: pure decisions over digests, manifests and the files that are there."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from audiolesson.build.inputs import SETTINGS, changed, edited_settings, same_texts
from audiolesson.manifest import FeedManifest, LessonManifest, Product

EPISODE = "episode"
"""The name of an episode among the sounds of a lesson; its drills are "cards", "cards-2", "quiz" …"""

ARTICLE = "article"
"""The stem of the file that holds a lesson's own text for its page. It is published as a part of the page."""

_ENDINGS = (".mp3", ".chapters.json", ".vtt", ".srt", ".json", ".html")


INTERRUPTED = "interrupted"
"""An input that a manifest has while its products are being replaced: after a kill they may not be of one build."""


def files_of(name: str) -> tuple[str, ...]:
    """The files of one sound of a lesson; media first."""
    return tuple(f"{name}{ending}" for ending in _ENDINGS)


@dataclass(frozen=True, slots=True)
class StaleSentence:
    """A sentence that would be spoken: where it stands, and whether it is "new", "edited" or "said anew" (its words
    stayed, and the voice, its rate or a reading has changed)."""

    file: str
    line: int
    how: str


@dataclass(frozen=True, slots=True)
class Task:
    """Something a build would make.

    `speak` counts the sentences that would be spoken (-1: not known yet), `sentences` names them. `speak_most` is
    larger where the length of a new sentence may make all be spoken at another pace. `steps` are what is done then,
    `seconds` about how long it takes (0: not known).
    """

    slug: str
    product: str
    why: str
    speak: int = 0
    sentences: tuple[StaleSentence, ...] = ()
    steps: tuple[str, ...] = ()
    seconds: float = 0.0
    speak_most: int = 0


def why_stale(
    before: LessonManifest | FeedManifest | None,
    now: Mapping[str, str],
    size_of: Callable[[str], int | None],
    settings: Callable[[], Mapping[str, str]] = dict,
) -> str:
    """Why what a manifest describes must be made again; "" when it is fresh.

    `now` are today's inputs; `size_of` gives the size of a product's file by its name, None when it is not there;
    `settings` today's settings as manifests tell them.
    """
    if before is None:
        return "was never built"
    if INTERRUPTED in before.inputs:
        return "its last build was interrupted"
    if before.inputs != now:
        edited = edited_settings(before.settings, settings(), same_texts=same_texts(before.inputs, now))
        return ", ".join(changed(before.inputs, now, edited)) or f"{SETTINGS} edited"
    return why_missing(before.products, size_of)


def why_missing(products: Iterable[Product], size_of: Callable[[str], int | None]) -> str:
    """Which of some products is not there whole; "" when all are. Arguments as for `why_stale`."""
    for product in products:
        size = size_of(product.name)
        if size != product.bytes:
            return f"{product.name} is {'missing' if size is None else 'damaged'}"
    return ""


def sizes_in(folder: Path) -> Callable[[str], int | None]:
    """A `size_of` for `why_stale` that looks into a folder."""

    def size_of(name: str) -> int | None:
        try:
            return (folder / name).stat().st_size
        except OSError:
            return None

    return size_of
