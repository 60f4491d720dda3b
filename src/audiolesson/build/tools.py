"""What one build works with: helper processes for speech, the cache of encoded parts, threads."""

import contextlib
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass

from audiolesson.episode.part_cache import PartCache
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
    with Speaker(show.work, workers) as speaker, ThreadPoolExecutor(workers) as executor:
        yield Tools(speaker, PartCache(show.work / "parts"), executor)
