"""`lexicon`: the words that are said in a special way."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from audiolesson import api
from audiolesson.cli.common import Settings, count, print_json, slugs_that_fit
from audiolesson.errors import Place

if TYPE_CHECKING:
    from audiolesson.upkeep.lexicon import Change, Doubt, Entry

_MOST_PLACES = 3


class _Listing(click.Group):
    """A group that lists when no other of its commands is named, so that lessons may follow its name."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or args[0] not in {*self.commands, *ctx.help_option_names}:
            args = ["list", *args]
        return super().parse_args(ctx, args)


@click.group(cls=_Listing, subcommand_metavar="[SLUG]... | add WORD SAID | remove WORD")
def lexicon() -> None:
    """List the words that are said in a special way, and those that perhaps should be; add and remove them.

    Without a command it lists: for every word of show.toml and of the heads of scripts, cards and quizzes how it is
    said and where; and behind them words that no list knows, foreign-looking names and what the rules of reading
    warn of. With SLUG only those of the named lessons.
    """


@lexicon.command("list")
@click.argument("slugs", nargs=-1, metavar="[SLUG]...", shell_complete=slugs_that_fit)
@click.option("--json", "as_json", is_flag=True, help="Print the words as JSON.")
@click.pass_obj
def list_(settings: Settings, slugs: tuple[str, ...], as_json: bool) -> None:
    """List the words of all lessons, or of those named."""
    found = api.lexicon(settings.show(), slugs)
    if as_json:
        print_json({"entries": [*map(_plain_entry, found.entries)], "doubts": [*map(_plain_doubt, found.doubts)]})
        return
    words = [*(entry.word for entry in found.entries), *(doubt.word for doubt in found.doubts)]
    width = min(24, max(map(len, words), default=0))
    if found.entries:
        click.echo("said in a special way:")
    for entry in found.entries:
        where = _some(entry.places) if entry.places else "heard nowhere"
        click.echo(f"  {entry.word:<{width}}  “{entry.said}” ({entry.source}): {where}")
    if found.doubts:
        click.echo("not sure to be said well:")
    for doubt in found.doubts:
        click.echo(f"  {doubt.word:<{width}}  “{doubt.now}”, {doubt.why}: {_some(doubt.places)}")
    if not words:
        settings.tell("every word is said as it is written, and none looks as if it should not be")
    elif found.doubts:
        settings.tell('hear one: audiolesson say FILE:LINE; put it right: audiolesson lexicon add WORD "as said"')


@lexicon.command()
@click.argument("word")
@click.argument("said")
@click.pass_obj
def add(settings: Settings, word: str, said: str) -> None:
    """Let WORD be said as SAID in the whole show.

    It becomes an entry in show.toml, where all else stays as it is. SAID is words ("low rah"), or phonemes between
    slashes; WORD may be a pattern between slashes. The next build speaks the sentences that hold WORD, and no others.
    """
    change = api.add_word(settings.show(), word, said)
    if change.before == change.after:
        settings.tell(f"{change.word} is said “{change.after}” already")
    else:
        was = f", no longer “{change.before}”" if change.before else ""
        settings.tell(f"{change.word} is said “{change.after}”{was}")
    _print_places(settings, change)


@lexicon.command()
@click.argument("word")
@click.pass_obj
def remove(settings: Settings, word: str) -> None:
    """Take WORD out of the lexicon of show.toml."""
    change = api.remove_word(settings.show(), word)
    settings.tell(f"{change.word} is no longer said “{change.before}”")
    _print_places(settings, change)


def _print_places(settings: Settings, change: "Change") -> None:
    if change.places:
        settings.tell(f"  heard {count(len(change.places), 'time')}: {_some(change.places)}")
    elif change.after:
        meant = f"; the texts write {change.near}" if change.near else ""
        settings.tell(f"  heard nowhere{meant}")
    for place in change.overruled:
        settings.tell(f"  {place} says it its own way")


def _some(places: Sequence[Place]) -> str:
    """The first places, each once, those of one file together: `scripts/x.md:9, :14 and 2 more`."""
    shown, last = [], ""
    different = list(dict.fromkeys(places))
    for place in different[:_MOST_PLACES]:
        shown.append(f":{place.line}" if place.file == last else str(place))
        last = place.file
    more = f" and {len(different) - _MOST_PLACES} more" if len(different) > _MOST_PLACES else ""
    return ", ".join(shown) + more


def _plain_entry(entry: "Entry") -> dict[str, object]:
    source = {"file": entry.source.file, "line": entry.source.line}
    return {"word": entry.word, "said": entry.said, **source, "places": _plain_places(entry.places)}


def _plain_doubt(doubt: "Doubt") -> dict[str, object]:
    return {"word": doubt.word, "now": doubt.now, "why": doubt.why, "places": _plain_places(doubt.places)}


def _plain_places(places: Sequence[Place]) -> list[dict[str, object]]:
    return [{"file": place.file, "line": place.line} for place in places]
