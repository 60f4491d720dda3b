"""`status`, `check` and `doctor`: what looks and changes nothing."""

import sys
from collections.abc import Sequence
from typing import Any

import click

from audiolesson import api
from audiolesson.build.plan import Task
from audiolesson.cli.common import Settings, count, plain, print_json, print_problems, slugs_that_fit, style
from audiolesson.errors import AudiolessonError, problems_of


@click.command()
@click.argument("slugs", nargs=-1, metavar="[SLUG]...", shell_complete=slugs_that_fit)
@click.option("--json", "as_json", is_flag=True, help="Print the tasks as JSON.")
@click.pass_obj
def status(settings: Settings, slugs: tuple[str, ...], as_json: bool) -> None:
    """Tell what a build would make, and why."""
    show = settings.show()
    tasks = api.status(show, slugs)
    if as_json:
        print_json({"lessons": _by_lesson(tasks)})
        return
    for lesson in _by_lesson(tasks):
        first = lesson["tasks"][0]
        products = " and ".join(task["product"] for task in lesson["tasks"])
        speak = f", {count(first['speak'], 'sentence')} to speak" if first["speak"] > 0 else ""
        head = f"{lesson['slug']}: {products}{speak}" if lesson["slug"] else "feed/"
        click.echo(f"{head}: {first['why']}")
    if not tasks:
        settings.tell("all is fresh: a build would do nothing" if show.slugs() else api.NO_LESSON)


@click.command()
@click.argument("slugs", nargs=-1, metavar="[SLUG]...", shell_complete=slugs_that_fit)
@click.option("--strict", is_flag=True, help="Exit 1 on warnings too.")
@click.option("--json", "as_json", is_flag=True, help="Print the problems as JSON.")
@click.pass_obj
def check(settings: Settings, slugs: tuple[str, ...], strict: bool, as_json: bool) -> None:
    """Name what is wrong or doubtful in settings, lessons and scripts, with file and line."""
    try:
        problems = api.check(settings.show(), slugs)
    except AudiolessonError as error:
        if not as_json:
            raise
        problems = list(problems_of(error, "show"))
    if as_json:
        print_json({"problems": [plain(problem) for problem in problems]})
    else:
        print_problems(problems, err=False)
        errors = sum(problem.severity == "error" for problem in problems)
        settings.tell(f"{count(errors, 'error')}, {count(len(problems) - errors, 'warning')}")
    if any(strict or problem.severity == "error" for problem in problems):
        sys.exit(1)


@click.command()
@click.pass_obj
def doctor(settings: Settings) -> None:
    """Tell what this machine has and what is missing."""
    findings = api.doctor()
    for finding in findings:
        mark = style("ok     ", "green") if finding.well else style("missing", "yellow")
        click.echo(f"{mark}  {finding.name:<18} {finding.seen}")
        if not finding.well and finding.hint:
            click.echo(f"         {'':<18} {finding.hint}")


def _by_lesson(tasks: Sequence[Task]) -> list[dict[str, Any]]:
    slugs = list(dict.fromkeys(task.slug for task in tasks))
    return [
        {
            "slug": slug,
            "tasks": [{"product": t.product, "why": t.why, "speak": t.speak} for t in tasks if t.slug == slug],
        }
        for slug in slugs
    ]
