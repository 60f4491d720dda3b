"""A whole build: draft what has no script, make what is stale, then the feed and the pages."""

import contextlib
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from audiolesson.build.freshness import FEED_MANIFEST, manifest_of, why_feed_stale, why_lesson_stale
from audiolesson.build.plan import Task
from audiolesson.build.reporter import BuildResult, LessonResult, Reporter
from audiolesson.errors import AudiolessonError
from audiolesson.files import lock, read_text, sweep
from audiolesson.manifest import LessonManifest, load_feed
from audiolesson.show.model import Show
from audiolesson.show.slugs import known

if TYPE_CHECKING:
    from audiolesson.build.tools import Tools

_SURELY_KILLED_S = 3600
"""`say` may be writing into the cache beside a build; what is older was left by a kill."""

_MOST_NAMED = 3


def default_workers() -> int:
    """As many workers as this process may use processors, at most 8."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(8, usable))


def build(show: Show, slugs: Sequence[str], workers: int, reporter: Reporter, *, remake: bool = False) -> BuildResult:
    """Make the given lessons (all that have a script, when none is named) and feed/.

    A lesson that fails keeps its old products and its place in the feed. Raises FileError when another build of
    this show runs or feed/ cannot be written; ShowError for an unknown slug.
    """
    wanted = known(show, slugs) or show.scripted()
    manifests = {slug: manifest_of(show, slug) for slug in wanted}
    stale = {
        slug: "made anew by --remake" if remake else why
        for slug, before in manifests.items()
        if (why := why_lesson_stale(show, slug, before)) or remake
    }
    if not stale and not remake and not why_feed_stale(show, built_lessons(show, manifests)):
        return BuildResult(tuple(LessonResult(slug, manifests[slug]) for slug in wanted))
    with lock(show.work / "lock"), contextlib.ExitStack() as stack:
        sweep(show.work, older_than_s=_SURELY_KILLED_S)
        tools = _Lazy(show, workers, stack)
        results = [_lesson(show, slug, manifests[slug], stale.get(slug, ""), tools, reporter) for slug in wanted]
        lessons = built_lessons(show, {result.slug: result.manifest for result in results})
        if not why_feed_stale(show, lessons) and not (remake and lessons):
            return BuildResult(tuple(results))
        from audiolesson.build.show_work import publish_locally

        for slug in _gone(show, lessons):
            reporter.note(f"{slug} leaves the feed: scripts/{slug}.md is gone (episodes/{slug}/ may be deleted)")
        reporter.started("feed", "")
        folder = publish_locally(show, lessons, remake=remake)
    return BuildResult(tuple(results), tuple(folder.written), tuple(folder.deleted))


def _lesson(
    show: Show, slug: str, before: LessonManifest | None, why: str, tools: "_Lazy", reporter: Reporter
) -> LessonResult:
    if not why:
        return LessonResult(slug, before)
    tools()  # its helpers start while we import the rest
    from audiolesson.build.lesson_work import build_lesson

    return build_lesson(show, slug, why, tools, reporter)


def tasks(show: Show, slugs: Sequence[str] = ()) -> list[Task]:
    """What a build would make now, and why, without making anything; empty when all is fresh.

    A stale script is parsed and its sentences are looked up in the cache, so `speak` is exact as long as the
    length can be held at the voice's own pace; it is -1 where that is not known: the script has mistakes, or is not
    drafted yet.
    """
    found = []
    texts = show.lesson_files()
    manifests: dict[str, LessonManifest | None] = {}
    for slug in known(show, slugs) or show.slugs():
        if not show.script(slug).is_file():
            found.append(Task(slug, "script", f"{show.name(texts[slug])} has no script yet", -1))
            found.append(Task(slug, "episode", "was never built", -1))
            continue
        manifests[slug] = manifest_of(show, slug)
        if why := why_lesson_stale(show, slug, manifests[slug]):
            found.append(_task(show, slug, why))
    feed = why_feed_stale(show, built_lessons(show, manifests))
    if found:
        feed = f"follows from {_some(list(dict.fromkeys(task.slug for task in found)))}"
    if feed:
        found.append(Task("", "feed", feed))
    return found


def _some(slugs: list[str]) -> str:
    more = f" and {len(slugs) - _MOST_NAMED} more" if len(slugs) > _MOST_NAMED else ""
    return ", ".join(slugs[:_MOST_NAMED]) + more


def built_lessons(show: Show, known: dict[str, LessonManifest | None]) -> list[LessonManifest]:
    """The manifests of all lessons of the show that were built, `known` ones not read again."""
    manifests = (known[slug] if slug in known else manifest_of(show, slug) for slug in show.scripted())
    return [manifest for manifest in manifests if manifest]


def _gone(show: Show, lessons: list[LessonManifest]) -> list[str]:
    before = load_feed(show.published / FEED_MANIFEST)
    was = [name.removeprefix("lesson ") for name in (before.inputs if before else ()) if name.startswith("lesson ")]
    return sorted({*was} - {lesson.slug for lesson in lessons})


def _task(show: Show, slug: str, why: str) -> Task:
    from audiolesson.check.run import before_build
    from audiolesson.episode.utterances import sentences_of
    from audiolesson.script.parse import parse
    from audiolesson.speech.speak import Speaker

    problems = before_build(show, slug)
    if problems:
        mistakes = f"{len(problems)} mistakes" if len(problems) > 1 else "1 mistake"
        why = f"{why}, but {mistakes} first: audiolesson check {slug}"
        return Task(slug, "episode", why, -1)
    try:
        script = parse(read_text(show.script(slug)), show.name(show.script(slug)))
        utterances = [s.utterance for s in sentences_of(script, show.voices, show.lexicon, show.language)]
        with Speaker(show.work, 1) as speaker:
            return Task(slug, "episode", why, sum(speaker.known(utterance) is None for utterance in utterances))
    except AudiolessonError:
        return Task(slug, "episode", why, -1)


class _Lazy:
    """The tools of a build, opened at their first use."""

    def __init__(self, show: Show, workers: int, stack: contextlib.ExitStack) -> None:
        self._show, self._workers, self._stack = show, workers, stack
        self._tools: Tools | None = None

    def __call__(self) -> "Tools":
        if self._tools is None:
            from audiolesson.build.tools import open_tools

            self._tools = self._stack.enter_context(open_tools(self._show, self._workers))
            self._tools.speaker.start(dict.fromkeys(self._show.voices.values()))
        return self._tools
