"""A whole build: draft what has no script, make what is stale, then the feed and the pages."""

import contextlib
import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from audiolesson.build.freshness import FEED_MANIFEST, manifest_of, why_feed_stale, why_lesson_stale
from audiolesson.build.reporter import BuildResult, LessonResult, Reporter
from audiolesson.files import lock, sweep
from audiolesson.manifest import LessonManifest, load_feed
from audiolesson.show.model import Show
from audiolesson.show.slugs import known

if TYPE_CHECKING:
    from audiolesson.build.tools import Tools

_SURELY_KILLED_S = 3600
"""`say` may be writing into the cache beside a build; what is older was left by a kill."""


def default_workers() -> int:
    """As many workers as this process may use processors, at most 8."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(8, usable))


def build(
    show: Show,
    slugs: Sequence[str],
    workers: int,
    reporter: Reporter,
    *,
    remake: bool = False,
    kept: "KeptTools | None" = None,
) -> BuildResult:
    """Make the given lessons (all that have a script, when none is named) and feed/.

    With `kept` tools they stay open afterwards, for the next build of the same folder; their workers count then.
    A lesson that fails keeps its old products and its place in the feed. Raises FileError when another build of
    this show runs or feed/ cannot be written; ShowError for an unknown slug.
    """
    wanted = known(show, slugs) or show.public(show.told())
    manifests = {slug: manifest_of(show, slug) for slug in wanted}
    stale = {
        slug: "made anew by --remake" if remake else why
        for slug, before in manifests.items()
        if (why := why_lesson_stale(show, slug, before)) or remake
    }
    if not stale and not remake and not why_feed_stale(show, built_lessons(show, manifests)):
        return BuildResult(tuple(LessonResult(slug, manifests[slug]) for slug in wanted))
    with lock(show.work / "lock"), contextlib.ExitStack() as stack:
        if kept is None or not kept.are_open:
            sweep(show.work, older_than_s=_SURELY_KILLED_S)
        tools = (kept or stack.enter_context(KeptTools(workers))).of(show)
        results = [
            _lesson(show, slug, manifests[slug], stale.get(slug, ""), tools, reporter, remake) for slug in wanted
        ]
        lessons = built_lessons(show, {result.slug: result.manifest for result in results})
        if not why_feed_stale(show, lessons) and not (remake and lessons):
            return BuildResult(tuple(results))
        from audiolesson.build.show_work import publish_locally

        gone = _gone(show, lessons)
        if unmade := [slug for slug in show.public(gone) if show.script(slug).is_file()]:
            reporter.note(f"feed/ stays as it is: {', '.join(unmade[:3])} stands there and is not built")
            return BuildResult(tuple(results))
        for slug in gone:
            why = f"scripts/{slug}.md is gone (episodes/{slug}/ may be deleted)"
            reporter.note(f"{slug} leaves the feed: {'it is withdrawn' if slug in show.feed.withdrawn else why}")
        reporter.started("feed", "")
        folder = publish_locally(show, lessons, remake=remake)
    return BuildResult(tuple(results), tuple(folder.written), tuple(folder.deleted))


def _lesson(
    show: Show,
    slug: str,
    before: LessonManifest | None,
    why: str,
    tools: "Callable[[], Tools]",
    reporter: Reporter,
    remake: bool,
) -> LessonResult:
    if not why:
        return LessonResult(slug, before)
    tools()  # its helpers start while we import the rest
    from audiolesson.build.lesson_work import build_lesson

    return build_lesson(show, slug, why, tools, reporter, remake=remake)


def built_lessons(show: Show, known: dict[str, LessonManifest | None]) -> list[LessonManifest]:
    """The manifests of all lessons that were built and are not withdrawn, `known` ones not read again."""
    told = show.public(show.told())
    manifests = (known[slug] if slug in known else manifest_of(show, slug) for slug in told)
    return [manifest for manifest in manifests if manifest]


def _gone(show: Show, lessons: list[LessonManifest]) -> list[str]:
    before = load_feed(show.published / FEED_MANIFEST)
    was = [name.removeprefix("lesson ") for name in (before.inputs if before else ()) if name.startswith("lesson ")]
    return sorted({*was} - {lesson.slug for lesson in lessons})


class KeptTools(contextlib.ExitStack):
    """The tools of one build, or of many builds of one show: opened at their first use, closed with this context."""

    def __init__(self, workers: int) -> None:
        super().__init__()
        self._workers = workers
        self._tools: Tools | None = None

    @property
    def are_open(self) -> bool:
        """Whether they were used before."""
        return self._tools is not None

    def of(self, show: Show) -> "Callable[[], Tools]":
        """What opens the tools for a show, whose voices may have changed since."""

        def opened() -> "Tools":
            if self._tools is None:
                from audiolesson.build.tools import open_tools

                self._tools = self.enter_context(open_tools(show, self._workers))
            self._tools.speaker.start(dict.fromkeys(show.voices.values()))
            return self._tools

        return opened

    def renew(self) -> None:
        """Close them after a fault; the next build opens new ones."""
        self.close()
        self._tools = None

    def get_ready(self, show: Show) -> None:
        """Start helpers and import all that a build needs, so that the next one finds them warm."""
        tools = self.of(show)()
        from audiolesson.build import lesson_work, show_work  # noqa: F401

        tools.speaker.get_ready()
