"""Builds: what is stale, and making it."""

import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from audiolesson.api.shows import show_folder
from audiolesson.build.plan import Task
from audiolesson.build.reporter import BuildResult, Reporter
from audiolesson.errors import AudiolessonError, problems_of
from audiolesson.show.model import Show

if TYPE_CHECKING:
    from audiolesson.build.outdated import Outdated
    from audiolesson.build.run import KeptTools
    from audiolesson.serve.server import Server
    from audiolesson.watch.outcome import Audience
from audiolesson.api.drafts import NO_LESSON, draft, passed_over


def build(
    show: Show,
    slugs: Sequence[str] = (),
    *,
    workers: int | None = None,
    remake: bool = False,
    reporter: Reporter | None = None,
    kept: "KeptTools | None" = None,
) -> BuildResult:
    """Draft what has no script, then make what is stale and the feed.

    `workers` defaults to the processors that may be used, at most 8. `kept` tools stay open for the next build.
    """
    from audiolesson.build.run import build as run
    from audiolesson.build.run import default_workers
    from audiolesson.show.slugs import known

    told = reporter or Reporter()
    wanted = known(show, slugs)
    texts = show.lesson_files()
    undrafted = [slug for slug in wanted or show.public(texts) if slug in texts and not show.script(slug).is_file()]
    failed: dict[str, AudiolessonError] = {}
    for result in draft(show, undrafted) if undrafted else ():
        if result.error:
            failed[result.slug] = result.error
        elif result.written:
            told.note(f"drafted {show.name(result.path)} from {show.name(texts[result.slug])}: yours to edit")
    problems = tuple(problem for error in failed.values() for problem in problems_of(error, "lesson"))
    wanted = [slug for slug in wanted if slug not in failed]
    if slugs and not wanted:
        return BuildResult(problems=problems)
    if not slugs:
        for text in passed_over(show):
            told.note(text)
    if not texts and not show.told():
        told.note(NO_LESSON)
    made = run(show, wanted, workers or default_workers(), told, remake=remake, kept=kept)
    return replace(made, problems=problems)


def watch(
    folder: Path | None = None,
    slugs: Sequence[str] = (),
    *,
    workers: int | None = None,
    remake: bool = False,
    audience: "Audience | None" = None,
    live: "Server | None" = None,
    stop: threading.Event | None = None,
) -> None:
    """Build the show in `folder`, or at or above the current folder, and build again after each save.

    It goes on until `stop` is set, whatever mistakes are saved; `audience` hears of each build, and so do the open
    pages of a server that is `live`. Helpers, imports and caches stay warm. A lesson that has no script is drafted
    by the first build alone. Raises ShowError where there is no show, LockedError when it is watched already.
    """
    from audiolesson.build.run import build as run
    from audiolesson.build.run import default_workers
    from audiolesson.watch.loop import watch as loop
    from audiolesson.watch.outcome import Audience
    from audiolesson.watch.pages import Pages

    root = show_folder(folder)
    told = audience or Audience()
    if live and live.live:
        told = Pages(live.root, live.live.tell, told)

    def first(show: Show, kept: "KeptTools") -> BuildResult:
        if live:
            live.published = show.address
        return build(show, slugs, remake=remake, reporter=told, kept=kept)

    def again(show: Show, kept: "KeptTools") -> BuildResult:
        if live:
            live.published = show.address
        return run(show, slugs, 1, told, kept=kept)

    loop(root, first, again, workers or default_workers(), told, stop or threading.Event())


def status(show: Show, slugs: Sequence[str] = ()) -> list[Task]:
    """What a build would make now, and why."""
    from audiolesson.build.status import tasks

    return tasks(show, slugs)


def outdated(show: Show, slugs: Sequence[str] = (), *, look: bool = True) -> "list[Outdated]":
    """Lessons that are fresh, and that other versions of the program, the encoder or a voice made, of the given ones or
    of all. With `look` each tells the sentences that today's would say otherwise."""
    from audiolesson.build.outdated import outdated as run
    from audiolesson.show.slugs import known

    return run(show, known(show, slugs) or show.public(show.told()), look=look)


def seconds_of(tasks: Sequence[Task]) -> float:
    """About how long a build takes that carries out these tasks, in seconds; 0 where that is not known."""
    from audiolesson.build.cost import start_up

    known = sum(task.seconds for task in tasks)
    return known + start_up() if known and all(task.speak >= 0 for task in tasks) else 0.0
