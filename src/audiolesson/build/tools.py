"""What one build works with: helper processes for speech, the cache of encoded parts, threads."""

import contextlib
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass

from audiolesson.build.covers import show_artwork
from audiolesson.episode import codec, tags
from audiolesson.episode.part_cache import PartCache
from audiolesson.errors import AudiolessonError
from audiolesson.feed import rss
from audiolesson.page import render
from audiolesson.show.model import Show
from audiolesson.speech.speak import Speaker


@dataclass(frozen=True, slots=True)
class Tools:
    """`executor` has the interface of concurrent.futures; encoding leaves Python's lock, so threads do."""

    speaker: Speaker
    parts: PartCache
    executor: Executor


@contextlib.contextmanager
def open_tools(show: Show, workers: int) -> Iterator[Tools]:
    """The tools of one build, closed at its end. Nothing is started before it is needed."""

    def meanwhile() -> None:
        """Import what comes later and draw the cover: while others speak that costs nothing (a fifth of a cold build).

        A cover that is wrong is told later, where the lesson that wants it can be named.
        """
        for module in (codec, tags, rss, render):
            module.prepare()
        with contextlib.suppress(AudiolessonError):
            show_artwork(show)

    with Speaker(show.work, workers, meanwhile=meanwhile) as speaker, ThreadPoolExecutor(workers) as executor:
        yield Tools(speaker, PartCache(show.work / "parts"), executor)
