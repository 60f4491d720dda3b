"""`check` and `doctor`: what looks, and changes nothing but what `--fix` says."""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import click

from audiolesson import api
from audiolesson.cli.common import Settings, count, print_json, slugs_that_fit, style
from audiolesson.cli.forms import annotations, texts
from audiolesson.errors import AudiolessonError, Problem, problem_facts, problems_of

_FORMS = ("text", "json", "github")


@click.command()
@click.argument("slugs", nargs=-1, metavar="[SLUG]...", shell_complete=slugs_that_fit)
@click.option("--strict", is_flag=True, help="Exit 1 on warnings too, and tell what is turned off for nothing.")
@click.option(
    "--format", "form", type=click.Choice(_FORMS), default="text", help="For people, programs or GitHub's Actions."
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option(
    "--explain",
    "rule",
    metavar="RULE",
    shell_complete=lambda *given: [name for name in api.rules() if name.startswith(given[2])],
    help="Tell what a rule finds and why, with examples; check nothing.",
)
@click.option("--fix", is_flag=True, help="Write the {#id} that cards and questions lack into their headings first.")
@click.pass_obj
def check(
    settings: Settings, slugs: tuple[str, ...], strict: bool, form: str, as_json: bool, rule: str | None, fix: bool
) -> None:
    """Name what is wrong or doubtful in settings, lessons and scripts, with file and line."""
    if rule is not None:
        click.echo(_explained(rule), nl=False)
        return
    form = "json" if as_json else form
    root, written = Path(), dict[str, int]()
    try:
        show = settings.show()
        root = show.root
        written = api.write_ids(show, slugs) if fix else {}
        problems = api.check(show, slugs, strict=strict)
    except AudiolessonError as error:
        if form == "text":
            raise
        problems = list(problems_of(error, "show"))
    if form == "text":
        for file, number in written.items():
            settings.tell(f"{file}: wrote {count(number, 'id')}")
    _print(settings, problems, form, root)
    if any(problem.severity == "error" or (strict and problem.severity == "warning") for problem in problems):
        sys.exit(1)


def _print(settings: Settings, problems: Sequence[Problem], form: str, root: Path) -> None:
    if form == "json":
        print_json({"problems": [problem_facts(problem) for problem in problems]})
        return
    if form == "github":
        for line in annotations(problems, root):
            click.echo(line)
        return
    number = Counter(problem.severity for problem in problems)
    shown = [problem for problem in problems if settings.verbose or problem.severity != "note"]
    for line in texts(shown, root):
        click.echo(line)
    notes = (
        f", {count(number['note'], 'note')}{'' if settings.verbose else ' (-v shows them)'}" if number["note"] else ""
    )
    settings.tell(f"{count(number['error'], 'error')}, {count(number['warning'], 'warning')}{notes}")


def _explained(rule: str) -> str:
    """The section of a rule. An unknown one is wrong use."""
    try:
        return api.explain(rule)
    except AudiolessonError as error:
        raise click.BadParameter(f"{error.message}; {error.hint}", param_hint="--explain") from None


@click.command()
@click.pass_obj
def doctor(settings: Settings) -> None:
    """Tell what this machine has and what is missing."""
    findings = api.doctor()
    for finding in findings:
        absent = style("missing", "yellow") if finding.is_needed else "-      "
        mark = style("ok     ", "green") if finding.well else absent
        click.echo(f"{mark}  {finding.name:<18} {finding.seen}")
        if not finding.well and finding.hint:
            click.echo(f"         {'':<18} {finding.hint}")
