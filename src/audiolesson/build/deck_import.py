"""`import`: the deck of another program → scripts/SLUG.cards.md. What stands there already stays as it is written."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from audiolesson.build.deck_lock import deck_lock
from audiolesson.build.deck_media import kept_of, write_media
from audiolesson.build.drafting import free_slot, moment, script_dates
from audiolesson.errors import AudiolessonError, FileError, Place, Problem, ProblemsError, ShowError
from audiolesson.files import write_new, write_over
from audiolesson.patterns import lazy
from audiolesson.script.mistakes import shown
from audiolesson.script.model import Head
from audiolesson.script.source import LONGEST_FILE
from audiolesson.show.lesson_files import SLUG, slug_of
from audiolesson.show.model import Show
from audiolesson.study.cards_file import parse_cards, print_cards
from audiolesson.study.formats.from_text import read_deck
from audiolesson.study.formats.gather import RULE, asked
from audiolesson.study.formats.model import Imported, ImportedCard
from audiolesson.study.formats.spans import card_of, paragraph, plain_text
from audiolesson.study.given_ids import ids_given, ids_in
from audiolesson.study.model import Deck

LARGEST = 1 << 30
"""Bytes of a file; packages with much sound have some hundred million."""

_ID = lazy(r"c([0-9]{1,6})")
_ROOM = LONGEST_FILE - 2_000
"""Characters for cards in a file; the rest is for its head."""


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What `import` did: `taken` cards are new in `path`, `known` were there. `problems` name what was left out.

    `media` counts the sounds and pictures that the new cards show and that lie in the show now.
    """

    slug: str
    path: Path
    taken: int
    known: int
    problems: tuple[Problem, ...]
    media: int = 0
    appended: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read: its format and what stands between the sides of a card, "" to find out."""

    path: Path
    form: str = ""
    separator: str = ""


def import_deck(show: Show, source: Source, now: datetime, *, slug: str = "", append: bool = False) -> ImportResult:
    """Read a deck and write it as the cards of the lesson `slug`, which is made from the file's name where it is "".

    Cards that are there are never written over: with `append` those whose question they lack are put behind them.
    `now` dates cards of no lesson. Raises ShowError, FileError, ProblemsError with every problem where nothing could
    be read, and AudiolessonError for a file of an unknown kind.
    """
    name = str(source.path)
    slug = slug or slug_of(source.path.stem.removesuffix(".cards"))
    if not SLUG.fullmatch(slug):
        raise ShowError(f"{slug!r:.60} is no name of a lesson", hint="small letters, digits and single hyphens")
    _is_there(show, slug, append)
    imported = read_deck(_bytes(source.path), name, source.form, source.separator)
    if not imported.cards:
        none = Problem(RULE, "error", Place(name), "no card could be read", "see docs/decks.md, or say --from FORMAT")
        raise ProblemsError([*imported.problems, none])
    with deck_lock(show):
        return _taken_in(show, slug, imported, name, now, append)


def _is_there(show: Show, slug: str, append: bool) -> bool:
    """Whether the lesson has cards. Raises ShowError where it may have none, as nothing is to be appended."""
    path = show.cards(slug)
    is_there = path.exists() or path.is_symlink()
    if is_there and not append:
        hint = "put the new cards behind those with --append, or choose another lesson with --slug"
        raise ShowError("there are cards already, which are yours", Place(show.name(path)), hint)
    return is_there


def _taken_in(show: Show, slug: str, imported: Imported, name: str, now: datetime, append: bool) -> ImportResult:
    """Write the cards of the file `name` into the show; no other import does meanwhile, so no id is given by both."""
    path, is_there = show.cards(slug), _is_there(show, slug, append)
    old = path.read_bytes() if is_there else b""
    ids, known = _known(old, show.name(path)) if is_there else (frozenset[str](), {})
    ids |= ids_given(show, slug)
    new = [card for card in imported.cards if asked(card.question) not in known]
    kept, unkept = kept_of(new, imported.media, name)
    others = _otherwise_answered(imported.cards, known, name)
    entries, problems = _entries(new, ids, name, _ROOM - len(old), kept)
    problems += [*unkept, *others]
    media = write_media(show, kept, imported.media, "\n".join(entries))
    if is_there:
        if entries:
            write_over(path, old, _with(old, entries), Place(show.name(path)), "no card")
    elif not entries or not write_new(path, _head(show, slug, imported, now) + "\n".join(entries)):
        problems.append(Problem(RULE, "error", Place(show.name(path)), "nothing was written", "see the lines above"))
        raise ProblemsError([*imported.problems, *problems])
    problems = sorted([*imported.problems, *problems], key=lambda problem: problem.place)
    left = len(imported.cards) - len(new)
    return ImportResult(slug, path, len(entries), left, tuple(problems), media, is_there)


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise FileError("is no file", Place(str(path)), "name the file that the other program wrote")
        if path.stat().st_size > LARGEST:
            raise AudiolessonError("the file has over 1 GB", Place(str(path)), "export parts of the deck")
        return path.read_bytes()
    except OSError as error:
        raise FileError(f"cannot be read: {error.strerror}", Place(str(path)), "see that the file is there") from error


def _known(old: bytes, name: str) -> tuple[frozenset[str], dict[str, str]]:
    """The ids of a file of cards, and its questions with their answers. Raises ProblemsError, FileError."""
    try:
        text = old.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileError("is no UTF-8 text", Place(name), "save it as UTF-8") from error
    cards = parse_cards(text, name).cards
    ids = ids_in(text) | {card.id for card in cards}
    return ids, {asked(plain_text(card.question)): asked(plain_text(card.answer)) for card in cards}


def _otherwise_answered(cards: Sequence[ImportedCard], known: Mapping[str, str], name: str) -> list[Problem]:
    """The cards whose question is there, with an answer that is not theirs: an edit elsewhere, or another meaning."""
    hint = "the answer that is there stays: edit it there, or ask for the other in other words"
    problems = []
    for card in cards:
        place = Place(name, card.line)
        said = known.get(asked(card.question))
        if said is not None and said != asked(plain_text(paragraph(card.answer, place))):
            message = f"{shown(card.question)} is there already, with another answer"
            problems.append(Problem(RULE, "warning", place, message, hint))
    return problems


def _entries(
    cards: Sequence[ImportedCard], ids: Iterable[str], name: str, room: int, kept: Mapping[str, str]
) -> tuple[list[str], list[Problem]]:
    """Each card as the text of its entry, and those that the format cannot hold, or the file."""
    entries: list[str] = []
    problems: list[Problem] = []
    number = max((int(match[1]) for one in ids if (match := _ID.fullmatch(one))), default=0)
    for index, card in enumerate(cards):
        place = Place(name, card.line)
        try:
            entry = print_cards(Deck(Head(""), (card_of(card, f"c{number + 1:02}", place, kept),)))
        except ValueError as error:
            message = f"{shown(card.question)} cannot be a card: {error}"
            problems.append(Problem(RULE, "warning", place, message, "write it in plain words"))
            continue
        room -= len(entry) + 1
        if room < 0:
            message = f"a file of cards has no room for {len(cards) - index:,} more, from {shown(card.question)} on"
            problems.append(Problem(RULE, "warning", place, message, "import the deck in parts, with a --slug each"))
            break
        entries.append(entry)
        number += 1
    return entries, problems


def _with(old: bytes, entries: Sequence[str]) -> bytes:
    """The bytes of a file with entries behind it, with its own line ends; what was there stays byte by byte."""
    text = "\n".join(entries)
    end = "\r\n" if b"\r\n" in old else "\n"
    gap = 2 - (old.endswith(b"\n") + old.endswith((b"\n\n", b"\n\r\n")))
    return old + (end * gap + text.replace("\n", end)).encode()


def _head(show: Show, slug: str, imported: Imported, now: datetime) -> str:
    """The head of a new file: empty where a lesson or a script names and dates it."""
    if slug in show.lesson_files() or show.script(slug).is_file():
        return ""
    date = free_slot(now, [*script_dates(show), *_deck_dates(show)])
    title = imported.title or slug.replace("-", " ").capitalize()
    card = card_of(ImportedCard("x", "x"), "c01", Place(""))
    whole = print_cards(Deck(Head(title, date.strftime("%Y-%m-%dT%H:%M:%SZ")), (card,)))
    return whole[: whole.index("\n## ") + 1]  # a title may hold "## ", but no line end


def _deck_dates(show: Show) -> list[datetime]:
    """The dates of all decks that have one."""
    found = []
    for path in sorted(show.scripts.glob("*.cards.md")):
        try:
            start = path.read_bytes()[:4000].decode("utf-8", "replace")
            match = re.search(r"^date:\s*[\"']?(\S+?)[\"']?\s*$", start, re.MULTILINE)
            found += [moment(match[1])] if match else []
        except (OSError, ValueError):
            continue
    return found
