"""`check` and `doctor`: what looks and changes nothing."""

import sys

import click

from audiolesson import api
from audiolesson.cli.common import Settings, count, plain, print_json, print_problems, slugs_that_fit, style
from audiolesson.errors import AudiolessonError, problems_of


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
