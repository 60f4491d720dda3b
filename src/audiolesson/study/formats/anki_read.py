"""An Anki package → the cards of a foreign deck: its notes, reviews and media, whatever version of Anki wrote it."""

from pathlib import PurePath

from audiolesson.errors import AudiolessonError, Place, Problem
from audiolesson.script.mistakes import shown
from audiolesson.study.formats.anki_cards import Made, cards_of
from audiolesson.study.formats.anki_tables import MOST_NOTES, Collection, Note, read_collection
from audiolesson.study.formats.anki_zip import media_of, open_package
from audiolesson.study.formats.gather import MOST_CARDS, RULE, Gathered
from audiolesson.study.formats.model import Imported

MOST_HTML = 30_000_000
"""Characters of HTML that are read, those of a note for each of its cards; 10,000 cards have some 5,000,000."""

MOST_NAMED = 20
"""Notes that one problem names by number."""


def read_apkg(data: bytes, name: str) -> Imported:
    """Read an Anki package (`collection.anki2`, `anki21` or `anki21b`) or a bare collection, the file `name`.

    A card is hard where it was forgotten three times or more, is tagged as a leech, or its last answer was Again.
    Suspended cards are left out. Cards are in the order in which their notes were made; `line` is a note's number in
    it, and so are the places of problems. A card that is not the first of its note has a colon and its number behind
    the `guid`. Media are those that cards name, by names that are no paths.

    Raises AudiolessonError where the file is no package, is damaged beyond reading, or holds no note.
    """
    package = open_package(data, name)
    collection = read_collection(package.collection, name)
    if not collection.notes:
        raise AudiolessonError("the package holds no notes", Place(name), "choose the deck when you export it")
    reading = _Reading(name, collection)
    for note in collection.notes:
        reading.note(note)
        if reading.full:
            hint = "export parts of the deck"
            reading.gathered.lost(note.number, "the package has more than can be read; the rest is left out", hint)
            break
    media, missing = media_of(package, (one for one in reading.media if one not in package.refused))
    imported = reading.gathered.imported()
    told = reading.problems([*missing, *(one for one in package.refused if one in reading.media)])
    title = imported.title or PurePath(name).stem
    return Imported(title, imported.cards, (*told, *imported.problems), media)


class _Reading:
    """The cards so far, and the notes of which something is lost, by what it is."""

    def __init__(self, name: str, collection: Collection) -> None:
        self.name = name
        self.collection = collection
        self.gathered = Gathered(name, "note")
        self.gathered.title = collection.title
        self.media: dict[str, None] = {}
        self.suspended: list[int] = []
        self.unseen: list[int] = []
        self.rest: list[int] = []
        self.typeless: list[int] = []
        self.size = 0

    @property
    def full(self) -> bool:
        """Whether enough was read."""
        return self.size > MOST_HTML or len(self.gathered.cards) >= MOST_CARDS

    def note(self, note: Note) -> None:
        """Take the cards of a note, or name it."""
        kind = self.collection.types.get(note.type)
        if kind is None:
            self.typeless.append(note.number)
        size = sum(map(len, note.fields))
        try:
            for made in cards_of(note, kind, self.collection.cards.get(note.id, ())):
                self.size += size
                self.card(note, made)
                if self.full:
                    return
        except ValueError as error:
            self.gathered.lost(note.number, f"the note cannot be read: {error}", "see it in Anki's browser")

    def card(self, note: Note, made: Made) -> None:
        """Take a card, unless it is suspended or has no words."""
        if made.suspended:
            self.suspended.append(note.number)
            return
        if made.card is None:
            first = next((field for field in note.fields if field.strip()), "")
            hint = "a card that is heard needs words on both sides"
            self.gathered.lost(note.number, f"the note {made.why}: {shown(first, 40)}", hint)
            return
        before = len(self.gathered.cards)
        self.gathered.add(made.card)
        if len(self.gathered.cards) > before:
            self.media |= dict.fromkeys(made.media)
            self.unseen += [note.number] * made.unseen
            self.rest += [note.number] * bool(made.rest)

    def problems(self, missing: list[str]) -> list[Problem]:
        """What concerns the whole package, in a few lines."""
        told = [
            _named("suspended in Anki and left out", self.suspended, "unsuspend them there to have them"),
            _named("a picture in the question, which nobody hears", self.unseen, "say it in words where it is needed"),
            _named(
                "more than can be told; only the answer is taken", self.rest, "add one sentence that tells it again"
            ),
            _named("of an unknown type; the first two fields are taken", self.typeless, "look at what is asked"),
        ]
        lines = [(f"the package is damaged: {why}", "export it again") for why in self.collection.broken]
        if self.collection.is_cut:
            message = f"the package has more than {MOST_NOTES:,} notes, and those behind are left out"
            lines.append((message, "export it from Anki deck by deck, and import each of them"))
        lines += [line for line in told if line]
        if missing:
            some = ", ".join(shown(one, 40) for one in missing[:MOST_NAMED])
            what = "1 sound or picture is" if len(missing) == 1 else f"{len(missing):,} sounds and pictures are"
            lines.append((f"{what} not in the package, or cannot be taken: {some}", "export it with its media"))
        return [Problem(RULE, "warning", Place(self.name), message, hint) for message, hint in lines]


def _named(what: str, numbers: list[int], hint: str) -> tuple[str, str] | None:
    """A problem of several cards, with the numbers of their notes."""
    if not numbers:
        return None
    notes = list(dict.fromkeys(numbers))
    some = ", ".join(map(str, notes[:MOST_NAMED])) + (" …" if len(notes) > MOST_NAMED else "")
    cards = "1 card" if len(numbers) == 1 else f"{len(numbers):,} cards"
    return f"{what}: {cards} ({'note' if len(notes) == 1 else 'notes'} {some})", hint
