"""What one build works with: helper processes for speech, the cache of encoded parts, threads."""

import contextlib
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass

from audiolesson.build.covers import small_cover
from audiolesson.episode.part_cache import PartCache
from audiolesson.show.model import Show
from audiolesson.speech.speak import Speaker


@dataclass(frozen=True, slots=True)
class Tools:
    """`executor` has the interface of concurrent.futures; encoding leaves Python's lock, so threads do.

    `picture` will be the small cover, for the tag of every file.
    """

    speaker: Speaker
    parts: PartCache
    executor: Executor
    picture: Future[bytes]


@contextlib.contextmanager
def open_tools(show: Show, workers: int) -> Iterator[Tools]:
    """The tools of one build, closed at its end.

    While the first sentences are spoken by the helper processes, threads draw the cover and import what comes later:
    that takes a fifth from a cold build. Helper processes start when something must be spoken.
    """
    with Speaker(show.work, workers) as speaker, ThreadPoolExecutor(workers) as executor:
        picture = executor.submit(small_cover, show)
        executor.submit(_import_ahead)
        yield Tools(speaker, PartCache(show.work / "parts"), executor, picture)


def _import_ahead() -> None:
    from audiolesson.episode import codec, tags
    from audiolesson.feed import rss
    from audiolesson.page import render

    for module in (codec, tags, rss, render):
        module.prepare()
