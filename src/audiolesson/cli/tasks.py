"""`status`, and the same list for `build --dry-run`: what a build would make, why, and about how long it takes."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import click

from audiolesson import api
from audiolesson.build.outdated import Outdated
from audiolesson.build.plan import StaleSentence, Task
from audiolesson.cli.common import Settings, count, print_json, shares, slugs_that_fit
from audiolesson.manifest import LessonManifest
from audiolesson.units import clock, lasting

_MOST_NAMED = 6

_FEW = 3
"""So many lessons are shown with their lengths, also when none is named."""


@click.command()
@click.argument("slugs", nargs=-1, metavar="[SLUG]...", shell_complete=slugs_that_fit)
@click.option("--json", "as_json", is_flag=True, help="Print the tasks as JSON.")
@click.pass_obj
def status(settings: Settings, slugs: tuple[str, ...], as_json: bool) -> None:
    """Tell what a build would make, why, and about how long it would take."""
    print_tasks(settings, slugs, as_json)


def print_tasks(settings: Settings, slugs: tuple[str, ...], as_json: bool) -> None:
    """The list, as text or as JSON."""
    show = settings.show()
    tasks = api.status(show, slugs)
    few = bool(slugs) or settings.verbose or len(show.slugs()) <= _FEW
    old = api.outdated(show, slugs, look=few)
    if as_json:
        told = [_old(one) for one in old]
        print_json({"lessons": _by_lesson(tasks), "seconds": round(api.seconds_of(tasks), 1), "old": told})
        return
    for slug, own in groupby(tasks, lambda task: task.slug):
        for line in _lines(slug, list(own)):
            click.echo(line)
    for line in _outdated(old) if few else _many_outdated(old):
        settings.tell(line)
    if slugs or settings.verbose or (few and not settings.quiet):
        for made in api.episodes(show):
            if not slugs or made.slug in slugs:
                _print_length(made)
    if not tasks:
        settings.tell("all is fresh: a build would do nothing" if show.slugs() else api.NO_LESSON)
    elif total := api.seconds_of(tasks):
        settings.tell(f"about {total:.1f} s")


def _outdated(old: Sequence[Outdated]) -> Iterator[str]:
    """A line for each lesson of another version that today's would make otherwise, and how."""
    for one in old:
        if one.sentences or one.encodes:
            more = "" if len(one.sentences or ()) > _MOST_NAMED else _named(one.sentences or ())
            what = (
                f"{count(len(one.sentences), 'sentence')} said otherwise{more}"
                if one.sentences
                else "encoded otherwise"
            )
            yield f"{one.slug}: old ({_versions(one)}): {what} by `audiolesson build --remake {one.slug}`"


def _many_outdated(old: Sequence[Outdated]) -> Iterator[str]:
    if old:
        what = f"{count(len(old), 'lesson')} of other versions, such as {old[0].slug} ({_versions(old[0])})"
        yield f"old: {what}: `audiolesson status {old[0].slug}` tells what would change"


def _versions(one: Outdated) -> str:
    return ", ".join(f"{what} {then} → {now}" if what == "audiolesson" else what for what, then, now in one.versions)


def _print_length(made: LessonManifest) -> None:
    """The length of what was built last against what was asked for, and what each segment takes of it."""
    if made.segments:
        wanted = f"{clock(made.target)} asked for" if made.target else "full"
        click.echo(f"{made.slug}: built {lasting(made.length)}, {wanted}: {shares(made)}")
    for note in made.notes:
        click.echo(f"    {note}")
    for drill in made.drills:
        wanted = f", {clock(drill.target)} asked for" if drill.target else ""
        click.echo(f"{made.slug}: {drill.name}: built {lasting(drill.length)}{wanted}, {drill.count} of them")


def _lines(slug: str, tasks: list[Task]) -> list[str]:
    """A line for what has one reason, and below it what is done for each product of which more is known."""
    if not slug:
        return [f"feed/: {tasks[0].why}"]
    found = []
    while tasks:
        undrafted = tasks[0].product == "script"  # whatever follows then has the same reason
        same = [task for task in tasks if undrafted or task.why == tasks[0].why]
        names = [task.product for task in same]
        products = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
        found.append(f"{slug}: {products}: {same[0].why}")
        for task in same:
            if task.steps:
                label = f"{task.product}: " if len(same) > 1 else ""
                found.append(f"    {label}{', '.join(_step(step, task) for step in task.steps)}")
        tasks = [task for task in tasks if task not in same]
    return found


def _step(step: str, task: Task) -> str:
    if step != "speak":
        return step
    named = _named(task.sentences) if len(task.sentences) <= _MOST_NAMED else ""
    more = f", or {task.speak_most} if the length asks for another pace" if task.speak_most > task.speak else ""
    return f"speak {count(task.speak, 'sentence')}{named}{more}"


def _named(sentences: Sequence[StaleSentence]) -> str:
    """ " (scripts/x.md:14 edited, :31 new)": the file once."""
    words, last = [], ""
    for sentence in sentences:
        words.append(f"{'' if sentence.file == last else sentence.file}:{sentence.line} {sentence.how}")
        last = sentence.file
    return f" ({', '.join(words)})" if words else ""


def _old(one: Outdated) -> dict[str, Any]:
    versions = [{"of": what, "then": then, "now": now} for what, then, now in one.versions]
    return {
        "slug": one.slug,
        "versions": versions,
        "sentences": None if one.sentences is None else _places(one.sentences),
    }


def _places(sentences: Sequence[StaleSentence]) -> list[dict[str, Any]]:
    return [{"file": one.file, "line": one.line, "how": one.how} for one in sentences]


def _by_lesson(tasks: Sequence[Task]) -> list[dict[str, Any]]:
    slugs = list(dict.fromkeys(task.slug for task in tasks))
    return [{"slug": slug, "tasks": [_plain(task) for task in tasks if task.slug == slug]} for slug in slugs]


def _plain(task: Task) -> dict[str, Any]:
    return {
        "product": task.product,
        "why": task.why,
        "speak": task.speak,
        "speak_most": max(task.speak, task.speak_most),
        "sentences": _places(task.sentences),
        "steps": list(task.steps),
        "seconds": round(task.seconds, 2),
    }
