"""Decks, packages of ours and of the real Anki, and a learner's collection, for the tests of both directions."""

import contextlib
import io
import json
import sqlite3
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from audiolesson.errors import Place
from audiolesson.script.model import Head, Paragraph, Span
from audiolesson.study.formats.anki_note import AnkiNote, anki_notes, deck_id, deck_name, note_guid
from audiolesson.study.formats.anki_write import write_apkg
from audiolesson.study.formats.revisions import Revisions, revise
from audiolesson.study.model import Card, Deck

SHOW = "6f0e6a52-9d37-4a0e-9a55-2f6f3f1f7a10"
DATE = 1_764_000_000
"""The date of the decks here, in seconds since 1970."""

PLACE = Place("scripts/tides.cards.md", 1)


def paragraph(*spans: str | Span) -> Paragraph:
    return Paragraph(tuple(Span(one) if isinstance(one, str) else one for one in spans), PLACE)


def card(number: int, question: str = "", answer: str = "", **more: Any) -> Card:
    asked = paragraph(question or f"What moves tide {number}?")
    return Card(f"c{number:02}", asked, paragraph(answer or f"Moon number {number}."), PLACE, **more)


def deck(*cards: Card) -> Deck:
    return Deck(Head("Tides"), cards)


def spoken(deck: Deck) -> dict[str, tuple[bytes, bytes]]:
    """Sounds that change with the words, as spoken ones do."""
    return {
        one.id: (b"ID3 question " + one.question.text.encode(), b"ID3 answer " + one.answer.text.encode())
        for one in deck.cards
    }


def notes_of(deck: Deck, slug: str = "tides", show: str = SHOW) -> tuple[AnkiNote, ...]:
    guids = {one.id: note_guid(show, slug, one.id) for one in deck.cards}
    sources = {one.id: f"https://example.org/{slug}/#t=133.5" for one in deck.cards}
    return anki_notes(deck, guids, spoken(deck), sources)


def build(deck: Deck, known: Revisions = {}, base: int = DATE, slug: str = "tides") -> tuple[bytes, Revisions]:  # noqa: B006
    """What a build does: the package, and what it keeps beside the deck for the next."""
    notes = notes_of(deck, slug)
    revisions = revise(known, {note.card: note.digest for note in notes}, base)
    modified = {note.card: revisions[note.card].seconds for note in notes}
    return write_apkg(notes, deck_id(SHOW, slug), deck_name("The Sea", slug.title()), modified), revisions


class Learner:
    """A learner's own Anki."""

    def __init__(self, folder: Path) -> None:
        from anki.collection import Collection

        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.collection = Collection(str(folder / "collection.anki2"))

    def take(self, package: bytes) -> dict[str, int]:
        """Import a package with the settings that Anki begins with; the counts that it shows, zeros left out."""
        from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest

        path = self.folder / "package.apkg"
        path.write_bytes(package)
        asked = ImportAnkiPackageRequest(package_path=str(path), options=ImportAnkiPackageOptions())
        log = self.collection.import_anki_package(asked).log
        lists = {one.name: len(getattr(log, one.name)) for one in log.DESCRIPTOR.fields if one.is_repeated}
        return {name: count for name, count in lists.items() if count}

    def notes(self) -> list[Any]:
        return [self.collection.get_note(one) for one in sorted(self.collection.find_notes(""))]

    def cards(self) -> list[Any]:
        return [self.collection.get_card(one) for one in sorted(self.collection.find_cards(""))]

    def answer(self, card: Any, ease: int) -> None:
        """Answer a card as it would be: 1 is Again, 3 is Good, 4 is Easy."""
        card.start_timer()
        states = self.collection._backend.get_scheduling_states(card.id)
        chosen = {1: states.again, 2: states.hard, 3: states.good, 4: states.easy}[ease]
        rating = self.collection.sched.build_answer(card=card, states=states, rating=ease - 1)
        assert rating.new_state == chosen
        self.collection.sched.answer_card(rating)

    def add(self, kind: str, fields: Mapping[str, str], deck: str = "Course::Sea", tags: Sequence[str] = ()) -> Any:
        note = self.collection.new_note(self.collection.models.by_name(kind))
        for name, value in fields.items():
            note[name] = value
        note.tags = list(tags)
        self.collection.add_note(note, self.collection.decks.id(deck))
        return note

    def keep(self, name: str, data: bytes) -> str:
        """Put a file among the media."""
        path = self.folder / name
        path.write_bytes(data)
        return self.collection.media.add_file(str(path))

    def export(self, deck: str = "Course::Sea", legacy: bool = False) -> bytes:
        from anki.collection import DeckIdLimit, ExportAnkiPackageOptions

        out = self.folder / "exported.apkg"
        self.collection.export_anki_package(
            out_path=str(out),
            options=ExportAnkiPackageOptions(
                with_scheduling=True, with_deck_configs=True, with_media=True, legacy=legacy
            ),
            limit=DeckIdLimit(self.collection.decks.id(deck)),
        )
        return out.read_bytes()


@contextlib.contextmanager
def learner_in(folder: Path) -> Iterator[Learner]:
    learner = Learner(folder)
    try:
        yield learner
    finally:
        learner.collection.close()


def members_of(package: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def archive_of(members: Mapping[str, bytes], packed: bool = True) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def media_names(package: bytes) -> list[str]:
    return sorted(json.loads(members_of(package)["media"]).values())


def altered(package: bytes, *statements: str) -> bytes:
    """A package of the oldest kind after some SQL on its collection."""
    members = members_of(package)
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(members["collection.anki2"])
        for statement in statements:
            connection.executescript(statement)
        connection.commit()
        members["collection.anki2"] = connection.serialize()
    return archive_of(members, packed=False)


def exported_text(learner: Learner) -> str:
    """What Anki writes as "notes in plain text" with all that it can."""
    from anki.collection import DeckIdLimit

    out = learner.folder / "exported.txt"
    learner.collection.export_note_csv(
        out_path=str(out),
        limit=DeckIdLimit(learner.collection.decks.id("Course::Sea")),
        with_html=True,
        with_tags=True,
        with_deck=True,
        with_notetype=True,
        with_guid=True,
    )
    return out.read_text(encoding="utf-8")
