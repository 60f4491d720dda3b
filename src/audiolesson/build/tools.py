"""What one build works with: helper processes for speech, the cache of encoded parts, threads."""

import contextlib
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass

from audiolesson.build.covers import Painter, show_artwork
from audiolesson.episode import codec, tags
from audiolesson.episode.part_cache import PartCache
from audiolesson.errors import AudiolessonError
from audiolesson.feed import rss
from audiolesson.page import render
from audiolesson.show.model import Show
from audiolesson.speech.speak import Speaker


@dataclass(frozen=True, slots=True)
class Tools:
    """`executor` has the interface of concurrent.futures; encoding leaves Python's lock, so threads do.

    `painter` is None where there is one worker.
    """

    speaker: Speaker
    parts: PartCache
    executor: Executor
    painter: Painter | None = None


@contextlib.contextmanager
def open_tools(show: Show, workers: int) -> Iterator[Tools]:
    """The tools of one build, closed at its end. Nothing is started before it is needed, but the cover."""
    with contextlib.ExitStack() as stack:
        painter = Painter(stack) if workers > 1 else None
        if painter:
            painter.ask_show(show)

        def meanwhile() -> None:
            """Import what comes later and see to the cover: while others speak that costs nothing.

            A cover that is wrong is told later, where the lesson that wants it can be named.
            """
            for module in (codec, tags, rss, render):
                module.prepare()
            if not painter:
                with contextlib.suppress(AudiolessonError):
                    show_artwork(show)

        speaker = stack.enter_context(Speaker(show.work, workers, meanwhile=meanwhile))
        executor = stack.enter_context(ThreadPoolExecutor(workers))
        yield Tools(speaker, PartCache(show.work / "parts"), executor, painter)
