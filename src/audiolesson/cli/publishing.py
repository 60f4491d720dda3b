"""`publish` and `verify`: the way to the listener."""

import sys

import click

from audiolesson import api
from audiolesson.cli.common import Settings, count, print_json, style
from audiolesson.cli.forms import texts
from audiolesson.errors import AudiolessonError, problem_facts, problems_of
from audiolesson.publish.run import Published


@click.command()
@click.option(
    "--to", metavar="TARGET", default="", help="A folder, s3://…, sftp://…, webdavs://… or git:REMOTE#BRANCH."
)
@click.option("--keep", metavar="TIME", default="", help="How long old files stay: 30d, 12h, 2w, 0 (default: 30d).")
@click.option("--dry-run", is_flag=True, help="Change nothing: tell what would be put and removed.")
@click.option("--offline", is_flag=True, help="Ask nothing over HTTP; the target's list of files has to do.")
@click.option("--all", "everything", is_flag=True, help="Put every file, also those that lie there.")
@click.option("--adopt", is_flag=True, help="Write over what lies at the target and is not this show.")
@click.option("--new-guids", is_flag=True, help="Let guids of published items change: apps download them again.")
@click.option(
    "--wait", type=click.FloatRange(0, 3600), metavar="SECONDS", help="How long the host may take to show it."
)
@click.option("--timeout", type=click.FloatRange(1, 600), default=60, show_default=True, help="Seconds for one answer.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
@click.pass_obj
def publish(
    settings: Settings,
    to: str,
    keep: str,
    dry_run: bool,
    offline: bool,
    everything: bool,
    adopt: bool,
    new_guids: bool,
    wait: float | None,
    timeout: float,
    as_json: bool,
) -> None:
    """Put what `build` made where listeners find it: only what changed, the feeds last.

    The feeds are replaced when every address that they name answers, and read back at the end. A lesson whose date
    has not come is held back; publish again when it has. What is cut off goes on with the next publish.
    """
    try:
        done = api.publish(
            settings.show(),
            to,
            keep=keep,
            dry_run=dry_run,
            offline=offline,
            everything=everything,
            adopt=adopt,
            new_guids=new_guids,
            wait_s=wait,
            timeout_s=timeout,
            progress=None if settings.quiet or as_json or not sys.stderr.isatty() else _show_progress,
        )
    except AudiolessonError as error:
        if not as_json:
            raise
        print_json({"problems": [problem_facts(problem) for problem in problems_of(error, "publish")]})
        sys.exit(1)
    if as_json:
        print_json(_plain(done))
    else:
        _print(settings, done, offline)


def _show_progress(what: str, done: int, total: int) -> None:
    verb = {"put": "putting files", "ask": "asking addresses"}[what]
    click.echo(f"\r{verb} {done}/{total} " + ("\n" if done == total else ""), nl=False, err=True)


def _print(settings: Settings, done: Published, offline: bool) -> None:
    would = "would be " if done.dry_run else ""
    if settings.verbose or done.dry_run:
        for file in done.plan.put:
            settings.tell(
                f"{'replace' if file.name in done.plan.replaces else 'put'} {file.name} ({file.bytes:,} bytes)"
            )
        for name in done.plan.remove:
            settings.tell(f"remove {name}")
    for held in done.held:
        settings.tell(f"{held.slug} is held back until {held.date}")
    for title in done.leaving:
        settings.tell(f"“{title}” leaves the feed")
    put = f"{count(len(done.plan.put), 'file')} {would}put ({done.plan.bytes / 1e6:.1f} MB)"
    rest = [f"{len(done.plan.same)} as they were"]
    kept = len(done.plan.old) - len(done.plan.remove)
    rest += [f"{kept} old {would}kept"] if kept else []
    rest += [f"{len(done.plan.remove)} {would}removed"] if done.plan.remove else []
    settings.tell(f"{done.target}: {', '.join([put, *rest])}")
    if done.dry_run:
        return
    if offline:
        settings.tell(f"{count(done.asked, 'file')} that the feeds name are there; nothing was asked over HTTP")
    else:
        settings.tell(f"{done.asked} addresses answered, and {done.feed} reads back")


def _plain(done: Published) -> dict[str, object]:
    return {
        "target": done.target,
        "dry_run": done.dry_run,
        "put": [{"name": file.name, "bytes": file.bytes} for file in done.plan.put],
        "same": len(done.plan.same),
        "kept": sorted(set(done.plan.old) - set(done.plan.remove)),
        "removed": list(done.plan.remove),
        "held": [{"slug": held.slug, "title": held.title, "date": held.date} for held in done.held],
        "leaving": list(done.leaving),
        "asked": done.asked,
        "problems": [],
    }


@click.command()
@click.argument("where", metavar="URL|FOLDER")
@click.option("--items", type=click.IntRange(1, 100_000), default=300, show_default=True, help="Look at so many items.")
@click.option("--timeout", type=click.FloatRange(1, 600), default=30, show_default=True, help="Seconds for one answer.")
@click.option("--strict", is_flag=True, help="Exit 1 on warnings too.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
@click.pass_obj
def verify(settings: Settings, where: str, items: int, timeout: float, strict: bool, as_json: bool) -> None:
    """Look at a published show from outside, as apps will: its feed, and every file that it names.

    The feed must keep the rules, each address answer with the right length and type, byte ranges work, chapters and
    transcripts be readable, and the sound last as long as the feed tells.
    """
    progress = None if settings.quiet or as_json or not sys.stderr.isatty() else _show_progress
    try:
        seen = api.verify(where, most_items=items, timeout_s=timeout, progress=progress)
    except AudiolessonError as error:
        if not as_json:
            raise
        print_json({"problems": [problem_facts(problem) for problem in problems_of(error, "verify")]})
        sys.exit(1)
    errors = sum(problem.severity == "error" for problem in seen.problems)
    if as_json:
        facts = {"feeds": list(seen.feeds), "items": seen.items, "addresses": seen.addresses}
        print_json({**facts, "problems": [problem_facts(problem) for problem in seen.problems]})
    else:
        for line in texts(seen.problems, None):
            click.echo(line)
        what = f"{', '.join(seen.feeds)}: {count(seen.items, 'item')}, {seen.addresses} addresses asked"
        doubts = count(len(seen.problems) - errors, "warning")
        verdict = f"{count(errors, 'error')}, {doubts}" if seen.problems else style("all well", "green")
        settings.tell(f"{what}: {verdict}")
    if errors or (strict and seen.problems):
        sys.exit(1)
