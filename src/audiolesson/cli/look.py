"""`status`, `check` and `doctor`: what looks and changes nothing."""

import json
import sys
from collections.abc import Sequence

import click

from audiolesson import api
from audiolesson.build.plan import Task
from audiolesson.cli.common import Settings, count, plain, print_problems, style


@click.command()
@click.argument("slugs", nargs=-1, metavar="[SLUG]...")
@click.option("--json", "as_json", is_flag=True, help="Print the tasks as JSON.")
@click.pass_obj
def status(settings: Settings, slugs: tuple[str, ...], as_json: bool) -> None:
    """Tell what a build would make, and why."""
    tasks = api.status(settings.show(), slugs)
    if as_json:
        click.echo(json.dumps({"lessons": _by_lesson(tasks)}, ensure_ascii=False, indent=2))
        return
    for task in tasks:
        speak = f", speak {count(task.speak, 'sentence')}" if task.speak > 0 else ""
        click.echo(f"{task.slug or 'feed/'}: {task.product}{speak}: {task.why}")
    if not tasks:
        settings.tell("all is fresh: a build would do nothing")


@click.command()
@click.argument("slugs", nargs=-1, metavar="[SLUG]...")
@click.option("--strict", is_flag=True, help="Exit 1 on warnings too.")
@click.option("--json", "as_json", is_flag=True, help="Print the problems as JSON.")
@click.pass_obj
def check(settings: Settings, slugs: tuple[str, ...], strict: bool, as_json: bool) -> None:
    """Name what is wrong or doubtful in settings, lessons and scripts, with file and line."""
    problems = api.check(settings.show(), slugs)
    if as_json:
        click.echo(json.dumps({"problems": [plain(problem) for problem in problems]}, ensure_ascii=False, indent=2))
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


def _by_lesson(tasks: Sequence[Task]) -> list[dict[str, object]]:
    slugs = list(dict.fromkeys(task.slug for task in tasks))
    return [
        {
            "slug": slug,
            "tasks": [{"product": t.product, "why": t.why, "speak": t.speak} for t in tasks if t.slug == slug],
        }
        for slug in slugs
    ]
