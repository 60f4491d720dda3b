"""The library's face: what the command line can do, as functions. Nothing here prints.

All raise kinds of AudiolessonError and nothing else on purpose.
"""

import os
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from audiolesson.build.plan import Task
from audiolesson.build.reporter import BuildResult, Reporter
from audiolesson.errors import AudiolessonError, Problem
from audiolesson.show.model import Show, default_voice
from audiolesson.show.read import find_show, load_show

if TYPE_CHECKING:
    from audiolesson.build.drafting import DraftResult
    from audiolesson.serve.server import Server
    from audiolesson.speech.voice import VoiceInfo
    from audiolesson.upkeep.doctor import Finding

def open_show(folder: Path | None = None) -> Show:
    """The show in `folder`, or the nearest one at or above the current folder."""
    return load_show(folder or find_show(Path.cwd()))


def new_show(folder: Path, title: str = "") -> list[str]:
    """Make an empty show with one short lesson; returns the names of its files. Never overwrites."""
    from audiolesson.upkeep.new import new_show as make

    return make(folder, title)


def draft(show: Show, lessons: Sequence[str] = ()) -> "list[DraftResult]":
    """Draft scripts for the named lessons (slugs or files), or for all that have none. Never overwrites.

    Reads the clock, or SOURCE_DATE_EPOCH, to date new episodes.
    """
    from audiolesson.build.drafting import draft_script, lesson_file

    now = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH") or time.time()), UTC)
    files = [lesson_file(show, name) for name in lessons] or [
        path for slug, path in show.lesson_files().items() if not show.script(slug).is_file()
    ]
    return [draft_script(show, path, now) for path in files]


def build(
    show: Show,
    slugs: Sequence[str] = (),
    *,
    workers: int | None = None,
    remake: bool = False,
    reporter: Reporter | None = None,
) -> BuildResult:
    """Draft what has no script, then make what is stale and the feed.

    `workers` defaults to the processors that may be used, at most 8.
    """
    from audiolesson.build.run import build as run
    from audiolesson.build.run import default_workers

    told = reporter or Reporter()
    failed: list[Problem] = []
    for slug, path in show.lesson_files().items():
        if not show.script(slug).is_file() and (not slugs or slug in slugs):
            try:
                draft(show, [slug])
                told.note(f"drafted {show.name(show.script(slug))} from {show.name(path)}")
            except AudiolessonError as error:
                failed.append(_as_problem(error))
    if not slugs and not show.slugs():
        told.note("there is no lesson yet: put a text into lessons/")
    known = [slug for slug in slugs if show.script(slug).is_file() or not any(p.place.file for p in failed)]
    result = run(show, known, workers or default_workers(), told, remake=remake)
    return BuildResult(result.lessons, result.written, tuple(failed))


def status(show: Show, slugs: Sequence[str] = ()) -> list[Task]:
    """What a build would make now, and why."""
    from audiolesson.build.run import tasks

    return tasks(show, slugs)


def check(show: Show, slugs: Sequence[str] = ()) -> list[Problem]:
    """All mistakes and doubts in settings, lessons and scripts, sorted by place."""
    from audiolesson.check.run import check as run

    return run(show, slugs or None)


def reading(text: str, show: Show | None = None) -> str:
    """The words that a voice would be given for a text as it could stand in a script, on one line."""
    from audiolesson.upkeep.say import reading as words

    return words(text, show)


def say(text: str, out: Path, *, show: Show | None = None, voice: str = "", rate: float = 1.0) -> int:
    """Speak a text as it could stand in a script into a WAV file (48 kHz mono); returns its length in ms."""
    from audiolesson.upkeep.say import say as speak

    return speak(text, out, show, voice or (show.voices["Host"] if show else default_voice()), rate)


def voices() -> "list[VoiceInfo]":
    """Every voice of every installed engine that can speak on this machine."""
    from audiolesson.speech.catalogue import installed, voice

    ready = [engine for engine in map(voice, installed()) if not engine.problems()]
    return [info for engine in ready for info in engine.catalogue()]


def server(
    show: Show, *, host: str = "127.0.0.1", port: int = 8000, log: Callable[[str], None] | None = None
) -> "Server":
    """A server of feed/; call `serve_forever()` on it, and `shutdown()` from another thread."""
    from audiolesson.serve.server import make_server

    return make_server(show.published, host=host, port=port, address=show.address, log=log)


def clean(show: Show, *, everything: bool = False) -> int:
    """Remove what a build can make again; returns the bytes that were freed."""
    from audiolesson.upkeep.clean import clean as run

    return run(show, everything=everything)


def doctor() -> "list[Finding]":
    """What this machine has and what is missing."""
    from audiolesson.upkeep.doctor import examine

    return examine()


def _as_problem(error: AudiolessonError) -> Problem:
    from audiolesson.errors import Place

    return Problem("lesson", "error", error.place or Place(""), error.message, error.hint)
