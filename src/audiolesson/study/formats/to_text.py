"""A deck → the text of another program."""

from collections.abc import Callable, Mapping, Sequence

from audiolesson.study.formats.anki_note import FIELDS, AnkiNote
from audiolesson.study.formats.obsidian import write_obsidian
from audiolesson.study.formats.qa import write_qa
from audiolesson.study.formats.quizlet import write_quizlet
from audiolesson.study.formats.spans import markdown_card, plain_card
from audiolesson.study.formats.table_out import COLUMNS, write_anki_text, write_csv
from audiolesson.study.model import Deck

_WITHOUT_SOUND = [at for at, name in enumerate(FIELDS) if not name.endswith("Audio")]


def write_text(form: str, deck: Deck, notes: Sequence[AnkiNote], slug: str, title: str, anki_deck: str) -> str:
    """The deck in one of the formats "tsv", "csv", "quizlet", "obsidian" and "qa".

    `notes` are the cards as Anki's notes; `anki_deck` is the name of their deck there. Of the texts only Anki's and
    the table keep all that a card has.
    """
    plain = [plain_card(card) for card in deck.cards]
    marked = [markdown_card(card) for card in deck.cards]
    rows = [(card.question, card.answer, card.hint, card.again, " ".join(card.tags)) for card in plain]
    writers: Mapping[str, Callable[[], str]] = {
        "tsv": lambda: _anki_text(notes, anki_deck),
        "csv": lambda: write_csv(COLUMNS, rows),
        "quizlet": lambda: write_quizlet(plain),
        "obsidian": lambda: write_obsidian(slug, marked),
        "qa": lambda: write_qa(title, marked),
    }
    return writers[form]()


def _anki_text(notes: Sequence[AnkiNote], name: str) -> str:
    """The notes without their sound, which stays as it is in a collection that has it."""
    rows = [(note.guid, *(note.fields[at] for at in _WITHOUT_SOUND), " ".join(note.tags)) for note in notes]
    columns = ("GUID", *(FIELDS[at] for at in _WITHOUT_SOUND), "Tags")
    return write_anki_text(rows, columns, name)
