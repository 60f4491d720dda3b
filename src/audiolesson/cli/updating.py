"""`draft --update` and `draft --diff` as a person reads them: what changes, and what is in conflict."""

import difflib
import sys

import click

from audiolesson import api
from audiolesson.build.drafting import Wanted
from audiolesson.build.updating import FileUpdate, How
from audiolesson.cli.changed_words import Pieces, with_changed_words
from audiolesson.cli.common import Settings, count, has_colours, print_error, style
from audiolesson.draft.merging.model import Conflict
from audiolesson.patterns import lazy
from audiolesson.show.model import Show

_CONTROL = lazy(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
"""What could steer a terminal."""


def update_drafts(settings: Settings, slugs: tuple[str, ...], wanted: Wanted, how: How) -> None:
    """Update the drafts of lessons, or show what would be; exits with 1 where one could not be."""
    show = settings.show()
    updates = api.update_drafts(
        show,
        slugs,
        length=wanted.length,
        cards=wanted.cards,
        questions=wanted.questions,
        dialogue=wanted.dialogue,
        write=how.write,
        settle=how.settle,
    )
    for update in updates:
        if update.error:
            print_error(update.error, show.root)
        for file in update.files:
            _print_file(settings, show, file, how)
    if not updates:
        settings.tell(api.NO_LESSON)
    if any(update.error or any(file.error for file in update.files) for update in updates):
        sys.exit(1)


def _print_file(settings: Settings, show: Show, file: FileUpdate, how: How) -> None:
    name = show.name(file.path)
    if file.error:
        print_error(file.error, show.root)
    elif file.left:
        settings.tell(f"{name} {file.left}")
    elif file.before == file.after:
        settings.tell(f"{name}: nothing to take over")
    elif how.write:
        diff = list(_diff(file, name))[2:]
        added, gone = (sum(line.startswith(sign) for line in diff) for sign in "+-")
        settings.tell(f"updated {name}: {count(added, 'line')} in, {gone} out")
    else:
        for sign, pieces in with_changed_words(_diff(file, name)):
            click.echo(_line(sign, pieces))
    if file.note:
        settings.tell(f"{name} {file.note}")
    for conflict in file.conflicts:
        _print_conflict(name, conflict, how)


def _diff(file: FileUpdate, name: str) -> list[str]:
    before, after = (text.replace("\r\n", "\n").split("\n") for text in (file.before, file.after))
    return list(difflib.unified_diff(before, after, name, f"{name} (updated)", lineterm=""))


def _line(sign: str, pieces: Pieces) -> str:
    """A line of a diff: its changed words underlined on a terminal with colours, elsewhere between marks."""
    colour = {"+": "green", "-": "red", "@": "cyan"}.get(sign)
    if not colour:
        return sign + "".join(_safe(text) for text, _ in pieces)
    if has_colours():
        return style(sign, colour) + "".join(style(_safe(text), colour, bold=new, line=new) for text, new in pieces)
    left, right = ("[-", "-]") if sign == "-" else ("{+", "+}")
    return sign + "".join(f"{left}{_safe(text)}{right}" if new else _safe(text) for text, new in pieces)


def _print_conflict(name: str, conflict: Conflict, how: How) -> None:
    line = conflict.line_after if how.write else conflict.line
    click.echo(
        f"{name}:{line}: {style('conflict: ', 'yellow', bold=True)}you and the lesson both changed it; yours stays"
    )
    for sign, label, text, colour in (
        ("-", "drafted", conflict.drafted, "red"),
        ("+", "lesson", conflict.lesson or "(nothing any more)", "green"),
        (" ", "yours", conflict.yours, ""),
    ):
        shown = _safe(f"  {sign} {label + ':':<9}{text}")
        click.echo(style(shown, colour) if colour else shown)


def _safe(text: str) -> str:
    return _CONTROL.sub("\ufffd", text)
