"""`proof`: the sentences that carry a risk, to be heard."""

from pathlib import Path

import click

from audiolesson import api
from audiolesson.cli.common import Settings, count, path_here, print_problems, slugs_that_fit, style
from audiolesson.cli.voice import sound_file
from audiolesson.units import Ms, lasting, parse_length

_MOST_LEFT = 5


def _length(_context: click.Context, _option: click.Parameter, value: str) -> Ms | None:
    try:
        length = None if value == "full" else parse_length(value)
    except ValueError:
        raise click.BadParameter("write 0:30, 45s or full") from None
    return length


@click.command()
@click.argument("slugs", nargs=-1, metavar="[SLUG]...", shell_complete=slugs_that_fit)
@click.option(
    "--length", callback=_length, default="0:30", show_default=True, metavar="LENGTH", help="About so long, or full."
)
@click.option("--all", "everything", is_flag=True, help="Also what was heard in an earlier proof.")
@click.option("--list", "only_list", is_flag=True, help="Print the sentences; speak and remember nothing.")
@click.option("--play", is_flag=True, help="Let it be heard at once, where there are speakers.")
@click.option(
    "-o",
    "--out",
    type=click.Path(dir_okay=False),
    callback=sound_file,
    help="The file to write, .mp3 or .wav (default: .audiolesson/proof.mp3).",
)
@click.pass_obj
def proof(
    settings: Settings,
    slugs: tuple[str, ...],
    length: Ms | None,
    everything: bool,
    only_list: bool,
    play: bool,
    out: str | None,
) -> None:
    """Hear only the sentences that carry a risk, each announced by its line.

    They go into one MP3 with a chapter a sentence: what the rules of reading are not sure of, foreign phrases and
    names, unknown acronyms, formulas, code, many numbers, and what is new since the last proof. Where the length has
    not room for all, the riskiest come first and the others come next time. Without SLUG all lessons.
    """
    show = settings.show()
    plan = api.plan_proof(show, slugs, length, everything=everything)
    for one in plan.chosen:
        why = "; ".join(reason.text for reason in one.reasons)
        settings.tell(f"{style(str(one.place), 'cyan')}: {why}\n    {one.words}")
    path = Path(out) if out else show.work / "proof.mp3"
    speech = None if only_list else api.make_proof(show, plan, path)
    if plan.before and not everything:
        settings.tell(f"{count(plan.before, 'other sentence')} with a risk were heard before (--all)")
    if plan.left:
        places = ", ".join(str(one.place) for one in plan.left[:_MOST_LEFT])
        more = f" and {len(plan.left) - _MOST_LEFT} more" if len(plan.left) > _MOST_LEFT else ""
        settings.tell(f"next time, or with --length full: {places}{more}")
    print_problems(plan.problems, show.root)
    if not plan.chosen:
        settings.tell("nothing to hear: no sentence carries a risk that was not heard")
    elif speech:
        settings.tell(f"wrote {path_here(path)}, {lasting(speech.length)}: {count(len(plan.chosen), 'sentence')}")
        if play and not api.play(speech):
            settings.tell("no speakers here")
