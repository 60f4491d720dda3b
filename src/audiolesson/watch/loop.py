"""`build --watch`: a build at once, then one after each save, with tools that stay open. Nothing saved ends it."""

import contextlib
import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from audiolesson.build.freshness import manifest_of
from audiolesson.build.reporter import BuildResult
from audiolesson.build.run import KeptTools
from audiolesson.errors import AudiolessonError, FileError, LockedError, Place, Problem
from audiolesson.files import lock
from audiolesson.manifest import LessonManifest
from audiolesson.show.model import Show
from audiolesson.show.read import load_show
from audiolesson.watch.changed import Changed, changed
from audiolesson.watch.notice import Notice
from audiolesson.watch.outcome import Audience, Outcome

Build = Callable[[Show, KeptTools], BuildResult]

_AGAIN_S = 0.2
_WATCHED = "this show is being watched already"
_END_IT = "`build --watch` or `serve --live` runs elsewhere and builds on every save: end it there first"


def watch(root: Path, first: Build, again: Build, workers: int, audience: Audience, stop: threading.Event) -> None:
    """Build the show at `root` with `first`, then with `again` after each save, until `stop` is set.

    `first` is called until there was a show that could be built, whatever was wrong with its lessons. Mistakes, in
    show.toml too, are told to the audience and end nothing. Raises LockedError when the show is watched already,
    FileError when its files cannot be watched or its folder is gone.
    """
    with (
        lock(root / ".audiolesson" / "watch", _WATCHED, _END_IT),
        KeptTools(workers) as kept,
        Notice(root) as notice,
    ):
        loop = _Loop(root, kept, audience, stop)
        loop.build((), first)
        loop.get_ready()
        while (saved := notice.saved(stop)) is not None:
            loop.build(tuple(sorted(saved)), again if loop.has_built else first)


class _Loop:
    """What is remembered from build to build."""

    def __init__(self, root: Path, kept: KeptTools, audience: Audience, stop: threading.Event) -> None:
        self._root, self._kept, self._audience, self._stop = root, kept, audience, stop
        self.has_built = False
        self._show: Show | None = None
        self._made: dict[str, LessonManifest | None] = {}
        self._told = False
        self._problems: Sequence[Problem] = ()
        self._lessons: frozenset[str] | None = None

    def build(self, saved: tuple[str, ...], run: Build) -> None:
        """One build, told to the audience."""
        started = time.perf_counter()
        if saved:
            self._audience.began(saved)
        outcome = self._outcome(saved, run)
        problems = outcome.problems
        same = self._told and not saved and problems == self._problems  # a look without news finds what it found
        mistakes = (problems or self._problems) and not same
        is_news = bool(not self._told or outcome.made or outcome.notes or mistakes)
        self._audience.built(replace(outcome, is_news=is_news, seconds=time.perf_counter() - started))
        self._told, self._problems = True, problems

    def get_ready(self) -> None:
        """Warm up for the first save, while nobody waits."""
        if self._show:
            with contextlib.suppress(AudiolessonError, OSError):  # the build that meets it tells it
                self._kept.get_ready(self._show)

    def _outcome(self, saved: tuple[str, ...], run: Build) -> Outcome:
        """Build; whatever goes wrong is in the outcome."""
        self._show = None
        try:
            self._show = show = load_show(self._root)
            if not self.has_built:
                self._made = {slug: manifest_of(show, slug) for slug in show.told()}
            result = self._built(show, run)
            self.has_built = True
            notes = self._not_drafted(show, saved)
            return Outcome(saved, show, result, notes=notes, changed=self._changed(result))
        except AudiolessonError as problem:
            error = problem
        except OSError as problem:
            error = FileError(problem.strerror or str(problem), Place(str(problem.filename or self._root)))
        except Exception as fault:
            if "AUDIOLESSON_TRACE" in os.environ:
                raise
            error = _fault(fault)
            self._kept.renew()
        return Outcome(saved, self._show, error=error)

    def _built(self, show: Show, run: Build) -> BuildResult:
        """Build, once no other process builds this show."""
        waits = False
        while True:
            try:
                return run(show, self._kept)
            except LockedError:
                if not waits:
                    self._audience.waits()
                waits = True
                if self._stop.wait(_AGAIN_S):
                    raise

    def _not_drafted(self, show: Show, saved: Sequence[str]) -> tuple[str, ...]:
        """A lesson that was just saved, or is new, is not drafted unasked: it may be half written, and a draft is never
        replaced."""
        texts = {show.name(path): slug for slug, path in show.lesson_files().items()}
        new = texts.keys() - (texts.keys() if self._lessons is None else self._lessons)
        self._lessons = frozenset(texts)
        return tuple(
            f"{name} has no script yet: audiolesson draft {slug}"
            for name, slug in texts.items()
            if (name in saved or name in new) and not show.script(slug).is_file()
        )

    def _changed(self, result: BuildResult) -> dict[str, Changed]:
        found = {}
        for lesson in result.lessons:
            if lesson.manifest and lesson.why:
                if self._made.get(lesson.slug) != lesson.manifest:
                    found[lesson.slug] = changed(self._made.get(lesson.slug), lesson.manifest)
                self._made[lesson.slug] = lesson.manifest
        return found


def _fault(fault: Exception) -> AudiolessonError:
    """A fault of ours, which must not end an author's watch."""
    where = "".join(f" {note}" for note in getattr(fault, "__notes__", ()))
    hint = "nothing that you wrote was changed; with AUDIOLESSON_TRACE=1 it ends here and shows where, for a report"
    return AudiolessonError(f"a fault of audiolesson itself{where}: {type(fault).__name__}: {fault}", hint=hint)
