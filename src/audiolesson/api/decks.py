"""Decks from and for other programs."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from audiolesson.show.model import Show

if TYPE_CHECKING:
    from audiolesson.build.deck_export import ExportResult
    from audiolesson.build.deck_import import ImportResult
from audiolesson.api.clock import now


def import_deck(
    show: Show, file: Path, *, slug: str = "", form: str = "", separator: str = "", append: bool = False
) -> "ImportResult":
    """Read the deck of another program and write it as the cards of a lesson, `slug` or one named after the file.

    `form` is one of `study.formats.names.FORMATS`, found out where it is ""; `separator` stands between question
    and answer of a table. Never overwrites; with `append` cards that are new are put behind those that are there.
    Reads the clock, or SOURCE_DATE_EPOCH, to date a deck that belongs to no lesson.
    """
    from audiolesson.build.deck_import import Source
    from audiolesson.build.deck_import import import_deck as run

    return run(show, Source(file, form, separator), now(), slug=slug, append=append)


def export_deck(
    show: Show,
    slug: str,
    *,
    form: str = "apkg",
    out: Path | None = None,
    sound: bool = True,
    force: bool = False,
    workers: int | None = None,
    progress: Callable[[str, int, int], None] | None = None,
) -> "ExportResult":
    """Write the cards of a lesson for another program: `form` is one of `study.formats.names.FORMATS`.

    `out` is SLUG with its ending in the current folder where it is None. A package holds the spoken question and
    answer of each card, unless `sound` is False. Overwrites what it wrote itself, anything else only with `force`.
    Reads the clock, or SOURCE_DATE_EPOCH, for cards that changed since the last export.
    `progress` hears of each step: its stage ("speak", "encode"), how many are done, of how many.
    """
    from audiolesson.build.deck_export import Export
    from audiolesson.build.deck_export import export_deck as run
    from audiolesson.build.run import default_workers

    wanted = Export(form, out, sound, force)
    return run(show, slug, wanted, now(), workers or default_workers(), progress or (lambda *_: None))
