"""`export`: a lesson's cards → a file for another program, with their sound inside where it can hold any."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from audiolesson.build.about import About
from audiolesson.build.deck_lock import deck_lock
from audiolesson.build.deck_media import media_of
from audiolesson.build.material import about_lesson
from audiolesson.build.render import Progress
from audiolesson.errors import FileError, Place, ShowError
from audiolesson.files import bytes_digest, file_digest, read_text, write_whole
from audiolesson.manifest import load_lesson
from audiolesson.show.lesson_files import SLUG
from audiolesson.show.model import LOCAL_ADDRESS, Show
from audiolesson.show.slugs import meant
from audiolesson.study.cards_file import parse_cards
from audiolesson.study.formats.anki_note import AnkiNote, anki_notes, deck_id, deck_name, note_guid
from audiolesson.study.formats.names import ENDINGS, known_form
from audiolesson.study.formats.revisions import Revisions, parse_revisions, print_revisions, revise
from audiolesson.study.formats.to_text import write_text
from audiolesson.study.given_ids import DECKS
from audiolesson.study.model import Card, Deck
from audiolesson.units import Ms

_EARLIEST = 1_262_304_000
"""The first second of 2010, for decks without a date."""

_MADE = "exports.json"


@dataclass(frozen=True, slots=True)
class Export:
    """What to write: `form` is one of `ENDINGS`; `out` None is SLUG with its ending in the current folder.

    `sound` False leaves the sound out of a package; `force` writes over a file that is not ours.
    """

    form: str = "apkg"
    out: Path | None = None
    sound: bool = True
    force: bool = False


@dataclass(frozen=True, slots=True)
class ExportResult:
    """The file that was written (or held the same already: not `written`), with so many cards; `sounds` of them."""

    path: Path
    cards: int
    sounds: int
    written: bool


def export_deck(show: Show, slug: str, wanted: Export, now: datetime, workers: int, progress: Progress) -> ExportResult:
    """Write the cards of a lesson for another program. The same cards give the same bytes.

    `now` is when cards changed that an earlier export knew otherwise; the first export dates all by the deck.

    Raises ShowError where there are no cards, ProblemsError with their mistakes, VoiceError, SoundError, FileError.
    """
    deck = _deck(show, slug)
    name = f"{slug}{ENDINGS[known_form(wanted.form)]}"
    out = wanted.out or Path(name)
    out = out / name if out.is_dir() else out
    if not wanted.force:
        _refuse_theirs(show, out)
    about = about_lesson(show, slug) or About(deck.head.title, deck.head.date, deck.head.lexicon)
    title = deck.head.title or about.title or slug
    sources = sources_of(show, slug, deck)
    audio: Mapping[str, tuple[bytes, bytes]] = {}
    if wanted.form == "apkg" and wanted.sound:
        audio = _sound(show, deck, about, workers, progress)
    guids = {card.id: note_guid(show.id, show.identity(slug), card.id) for card in deck.cards}
    notes = anki_notes(deck, guids, audio, sources, media_of(show, deck.cards) if wanted.form == "apkg" else {})
    named = deck_name(show.title, title)
    with deck_lock(show):
        if not wanted.force:
            _refuse_theirs(show, out)  # again: making the sound takes minutes
        if wanted.form == "apkg":
            data = _package(show, slug, notes, named, deck.head.date or about.date, now)
        else:
            data = write_text(wanted.form, deck, notes, slug, title, named).encode()
        written = write_whole(out, data)
        _remember(show, data)
    return ExportResult(out, len(deck.cards), sum(any(pair) for pair in audio.values()), written)


def _package(show: Show, slug: str, notes: tuple[AnkiNote, ...], name: str, date: str, now: datetime) -> bytes:
    """The package of the deck `name`, after keeping when its cards changed. Raises FileError."""
    from audiolesson.study.formats.anki_write import write_apkg

    revisions = _revised(show, slug, notes, date, now)
    modified = {note.card: revisions[note.card].seconds for note in notes}
    data = write_apkg(notes, deck_id(show.id, show.identity(slug)), name, modified)
    write_whole(_state(show, slug), print_revisions(revisions))
    return data


def _deck(show: Show, slug: str) -> Deck:
    path = show.cards(slug)
    if not SLUG.fullmatch(slug) or not path.is_file():
        if slug not in show.slugs():
            raise ShowError(f"there is no lesson {slug!r:.60}", hint=meant(show, slug))
        hint = f"draft them: audiolesson draft {slug}; or take some: audiolesson import FILE --slug {slug}"
        raise ShowError("there are no cards", Place(show.name(path)), hint)
    return parse_cards(read_text(path), show.name(path))


def sources_of(show: Show, slug: str, deck: Deck) -> dict[str, str]:
    """Where each card is explained, by its id: the address of the second of the episode, else the lesson's line."""
    made = load_lesson(show.episode(slug) / "manifest.json")
    moments = {card.id: card.moment for card in made.cards} if made else {}
    lesson = show.lesson_files().get(slug)
    name = show.name(lesson) if lesson else ""
    return {card.id: _source(show, slug, card, Ms(moments.get(card.id, -1)), name) for card in deck.cards}


def _source(show: Show, slug: str, card: Card, moment: Ms, lesson: str) -> str:
    if moment >= 0 and show.address != LOCAL_ADDRESS:
        return f"{show.address.rstrip('/')}/{slug}/#t={moment // 1000}"
    return str(Place(lesson, card.line)) if lesson and card.line else ""


def _sound(show: Show, deck: Deck, about: About, workers: int, progress: Progress) -> dict[str, tuple[bytes, bytes]]:
    from audiolesson.build.deck_sound import deck_sound
    from audiolesson.build.tools import open_tools

    worded = replace(deck, head=replace(deck.head, lexicon={**about.lexicon, **deck.head.lexicon}))
    with open_tools(show, workers) as tools:
        return deck_sound(show, worded, tools, progress)


def _state(show: Show, slug: str) -> Path:
    return show.scripts / DECKS / f"{slug}.json"


def _revised(show: Show, slug: str, notes: tuple[AnkiNote, ...], date: str, now: datetime) -> Revisions:
    """When each card changed, with those that changed since the last export. Raises FileError.

    The first export needs no clock. Later changes take it, for where a learner's Anki has touched a note (a tag for
    leeches does), only what is later than that reaches him; the time is kept, so the same cards give the same bytes.
    """
    path = _state(show, slug)
    known = parse_revisions(read_text(path), Place(show.name(path))) if path.is_file() else {}
    try:
        base = max(_EARLIEST, int(datetime.fromisoformat(date).timestamp()))
    except (ValueError, OverflowError):
        base = _EARLIEST
    if known:
        base = max(base, int(now.timestamp()))
    return revise(known, {note.card: note.digest for note in notes}, base)


def _refuse_theirs(show: Show, out: Path) -> None:
    """Raise FileError where a file of that name is there that `export` did not write, or that somebody changed."""
    if (out.exists() or out.is_symlink()) and file_digest(out) not in _remembered(show):
        hint = "choose another name with -o, or write over it with --force"
        raise FileError("is there already and is not as `export` wrote it", Place(str(out)), hint)


def _remembered(show: Show) -> list[str]:
    """The digests of the files that were written for this show from this machine, as far as the cache knows them."""
    try:
        found = json.loads((show.work / _MADE).read_bytes())
    except (OSError, ValueError, RecursionError):
        return []
    return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []


def _remember(show: Show, data: bytes) -> None:
    digest = bytes_digest(data)
    others = [one for one in _remembered(show) if one != digest]
    write_whole(show.work / _MADE, json.dumps([*others[-999:], digest], indent=0) + "\n")
