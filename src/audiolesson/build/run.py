"""A whole build: draft what has no script, make what is stale, then the feed and the pages."""

import contextlib
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from audiolesson.build.freshness import manifest_of, why_feed_stale, why_lesson_stale
from audiolesson.build.plan import Task
from audiolesson.build.reporter import BuildResult, LessonResult, Reporter
from audiolesson.errors import AudiolessonError, ShowError
from audiolesson.files import lock
from audiolesson.manifest import LessonManifest
from audiolesson.show.model import Show

if TYPE_CHECKING:
    from audiolesson.build.tools import Tools


def default_workers() -> int:
    """As many workers as this process may use processors, at most 8."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(8, usable))


def build(show: Show, slugs: Sequence[str], workers: int, reporter: Reporter, *, remake: bool = False) -> BuildResult:
    """Make the given lessons (all that have a script, when none is named) and feed/.

    A lesson that fails keeps its old products and its place in the feed. Raises FileError when another build of
    this show runs or feed/ cannot be written; ShowError for an unknown slug.
    """
    wanted = list(slugs) or _with_script(show)
    for slug in wanted:
        if not show.script(slug).is_file():
            raise ShowError(f"there is no lesson {slug!r}", hint=f"known are: {', '.join(show.slugs()) or 'none'}")
    manifests = {slug: manifest_of(show, slug) for slug in wanted}
    stale = {
        slug: "made anew by --remake" if remake else why
        for slug, before in manifests.items()
        if (why := why_lesson_stale(show, slug, before)) or remake
    }
    if not stale and not remake and not why_feed_stale(show, built_lessons(show, manifests)):
        return BuildResult(tuple(LessonResult(slug, manifests[slug]) for slug in wanted))
    with lock(show.work / "lock"), contextlib.ExitStack() as stack:
        tools = _Lazy(show, workers, stack)
        results = [_lesson(show, slug, manifests[slug], stale.get(slug, ""), tools, reporter) for slug in wanted]
        lessons = built_lessons(show, {result.slug: result.manifest for result in results})
        written = _feed(show, lessons, reporter) if remake or why_feed_stale(show, lessons) else []
    return BuildResult(tuple(results), tuple(written))


def _lesson(
    show: Show, slug: str, before: LessonManifest | None, why: str, tools: "_Lazy", reporter: Reporter
) -> LessonResult:
    if not why:
        return LessonResult(slug, before)
    from audiolesson.build.lesson_work import build_lesson

    return build_lesson(show, slug, why, tools, reporter)


def _feed(show: Show, lessons: list[LessonManifest], reporter: Reporter) -> list[str]:
    if not lessons:
        return []
    from audiolesson.build.show_work import publish_locally

    reporter.started("feed", "")
    return publish_locally(show, lessons)


def tasks(show: Show, slugs: Sequence[str] = ()) -> list[Task]:
    """What a build would make now, and why, without making anything; empty when all is fresh.

    A stale script is parsed and its sentences are looked up in the cache, so `speak` is exact as long as the
    length can be held at the voice's own pace; it is -1 where the script cannot be read.
    """
    found = []
    wanted = list(slugs) or show.slugs()
    manifests: dict[str, LessonManifest | None] = {}
    for slug in wanted:
        if not show.script(slug).is_file():
            found.append(Task(slug, "script", f"{show.name(show.lesson_files()[slug])} has no script yet", -1))
            found.append(Task(slug, "episode", "was never built", -1))
            continue
        manifests[slug] = manifest_of(show, slug)
        why = why_lesson_stale(show, slug, manifests[slug])
        if why:
            found.append(Task(slug, "episode", why, _to_speak(show, slug)))
    feed = why_feed_stale(show, built_lessons(show, manifests))
    if found:
        feed = f"follows from {', '.join(sorted({task.slug for task in found}))}"
    if feed:
        found.append(Task("", "feed", feed))
    return found


def built_lessons(show: Show, known: dict[str, LessonManifest | None]) -> list[LessonManifest]:
    """The manifests of all lessons of the show that were built, `known` ones not read again."""
    manifests = (known[slug] if slug in known else manifest_of(show, slug) for slug in _with_script(show))
    return [manifest for manifest in manifests if manifest]


def _with_script(show: Show) -> list[str]:
    return [slug for slug in show.slugs() if show.script(slug).is_file()]


def _to_speak(show: Show, slug: str) -> int:
    from audiolesson.episode.utterances import sentences_of
    from audiolesson.files import read_text
    from audiolesson.script.parse import parse
    from audiolesson.speech.speak import Speaker

    try:
        script = parse(read_text(show.script(slug)), show.name(show.script(slug)))
        utterances = [s.utterance for s in sentences_of(script, show.voices, show.lexicon, show.language)]
        with Speaker(show.work, 1) as speaker:
            return sum(speaker.known(utterance) is None for utterance in utterances)
    except AudiolessonError:
        return -1


class _Lazy:
    """The tools of a build, opened at their first use."""

    def __init__(self, show: Show, workers: int, stack: contextlib.ExitStack) -> None:
        self._show, self._workers, self._stack = show, workers, stack
        self._tools: Tools | None = None

    def __call__(self) -> "Tools":
        if self._tools is None:
            from audiolesson.build.tools import open_tools

            self._tools = self._stack.enter_context(open_tools(self._show, self._workers))
        return self._tools
