"""`draft`: what writes scripts, flashcards and quizzes, and takes changed lessons into them."""

import sys

import click

from audiolesson import api
from audiolesson.build.drafting import DraftResult, Wanted, wanted_length
from audiolesson.build.study_drafting import StudyDraft
from audiolesson.build.updating import How
from audiolesson.cli.common import Settings, count, print_error, slugs_that_fit
from audiolesson.show.model import Show


def _length(_context: click.Context, _option: click.Parameter, value: str) -> str:
    try:
        wanted_length(value or "full")
    except ValueError:
        raise click.BadParameter("write 3:30, 10min or full") from None
    return value


@click.command()
@click.argument("lessons", nargs=-1, metavar="[LESSON]...", shell_complete=slugs_that_fit)
@click.option(
    "--length",
    callback=_length,
    metavar="LENGTH",
    default="",
    help="3:30, 10min or full; default: the lesson's, the show's.",
)
@click.option(
    "--cards", type=click.IntRange(0, 200), default=15, show_default=True, help="So many flashcards, at most."
)
@click.option(
    "--questions", type=click.IntRange(0, 200), default=12, show_default=True, help="So many quiz questions, at most."
)
@click.option(
    "--dialogue/--talk",
    default=None,
    help="Two voices or one; default: two where the show has them, and with --update what was drafted.",
)
@click.option("--update", is_flag=True, help="Take what the lessons give now into what was drafted and edited.")
@click.option("--diff", is_flag=True, help="Show what --update would change, and write nothing.")
@click.option("--mine", is_flag=True, help="With --update: what both changed stays yours, and is not told again.")
@click.pass_obj
def draft(
    settings: Settings,
    lessons: tuple[str, ...],
    length: str,
    cards: int,
    questions: int,
    dialogue: bool | None,
    update: bool,
    diff: bool,
    mine: bool,
) -> None:
    """Draft scripts, flashcards and quizzes from lessons; never overwrites one.

    LESSON is a slug or a text file (.md, .html …); a file outside lessons/ is copied there first. Without LESSON all
    lessons that have no script, or no cards and no quiz, are drafted. What is written is the author's: edit it, then
    build. A lesson that holds fewer good cards or questions gives fewer. With --length full all
    that can be told is, in the lesson's order, with a chapter a section.

    With --update a lesson that has changed since, or a newer program, changes in scripts, flashcards and quizzes what
    you have left as it was drafted; LESSON is then a slug. What you edited stays.
    """
    if mine and not update:
        raise click.UsageError("--mine goes with --update")
    if update or diff:
        from audiolesson.cli.updating import update_drafts

        update_drafts(settings, lessons, Wanted(length, cards, questions, dialogue), How(write=not diff, settle=mine))
        return
    show = settings.show()
    results = api.draft(show, lessons, length=length, cards=cards, questions=questions, dialogue=dialogue)
    for result in results:
        _print_draft(settings, show, result)
    if not lessons:
        for text in api.passed_over(show):
            settings.tell(text)
    if not results:
        settings.tell("every lesson has a script" if show.slugs() else api.NO_LESSON)
    if any(result.error for result in results):
        sys.exit(1)


def _print_draft(settings: Settings, show: Show, result: DraftResult) -> None:
    name = show.name(result.path)
    if result.error:
        print_error(result.error, show.root)
        return
    if not result.written:
        settings.tell(f"{name} is there already and was left as it is")
        _print_study(settings, show, result)
        return
    settings.tell(f"wrote {name}, with so many of the sentences that could be said, section by section:")
    numbers = [f"{note.taken} of {note.of}" for note in result.notes]
    width = max(map(len, numbers), default=0)
    for note, number in zip(result.notes, numbers, strict=True):
        settings.tell(f"  {number:>{width}}  {note.section or '(opening)'}")
        for why in note.why.split("; ") if note.why else ():
            settings.tell(f"  {'':>{width}}    {why}")
    if result.left_out and not settings.verbose:
        settings.tell(f"  {count(len(result.left_out), 'passage')} of the page left out as furniture (-v lists them)")
    for place, why in result.left_out if settings.verbose else ():
        settings.tell(f"  {place}: left out: {why}")
    _print_study(settings, show, result)


def _doubtful(one: StudyDraft) -> str:
    stand = "stands" if one.doubtful == 1 else "stand"
    return f"; {count(one.doubtful, f'doubtful {one.kind}')} {stand} in a comment at its end" if one.doubtful else ""


def _print_unwritten(settings: Settings, name: str, one: StudyDraft) -> None:
    """Say that no deck or quiz was written; the doubtful cards to begin a deck with, where all is to be told."""
    shows = "" if settings.verbose else f" (-v shows {'it' if one.doubtful == 1 else 'them'})"
    doubtful = f", but {count(one.doubtful, 'doubtful one')}{shows}" if one.doubtful else ""
    settings.tell(f"{name} was not written: no good {one.kind} was found{doubtful}")
    if one.unwritten and settings.verbose:
        settings.tell(f"  to keep one, begin {name} with it:\n")
        settings.tell(one.unwritten)


def _print_study(settings: Settings, show: Show, result: DraftResult) -> None:
    for one in result.study:
        name = show.name(one.path)
        if one.written:
            fewer = f", of {one.wanted} wanted: no more good ones were found" if one.found < one.wanted else ""
            settings.tell(f"wrote {name}: {count(one.found, one.kind)}{fewer}{_doubtful(one)}")
        elif one.found:
            settings.tell(f"{name} is there already and was left as it is")
        else:
            _print_unwritten(settings, name, one)
    if result.not_asked and not settings.verbose:
        number = count(len(result.not_asked), "place")
        settings.tell(f"  {number} in the lesson's own cards and quiz not taken (-v lists them)")
    for place, why in result.not_asked if settings.verbose else ():
        settings.tell(f"  {place}: not taken: {why}")
