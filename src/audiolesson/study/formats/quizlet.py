"""What Quizlet exports: a line a card, the term, a tab or what the user chose, the definition. No quotation marks."""

from collections.abc import Sequence

from audiolesson.script.mistakes import shown
from audiolesson.study.formats.gather import Gathered
from audiolesson.study.formats.model import Imported, ImportedCard


def read_quizlet(text: str, name: str, separator: str = "\t") -> Imported:
    """The cards of an export; what stands behind the first separator of a line is the definition."""
    found = Gathered(name)
    for number, line in enumerate(text.split("\n"), 1):
        term, between, definition = line.partition(separator)
        if between:
            found.add(ImportedCard(term, definition, line=number))
        elif line.strip():
            said = "a tab" if separator == "\t" else repr(separator)
            hint = f"write term and definition with {said} between them; a definition goes on for one line only"
            found.lost(number, f"{shown(line)} stands without {said}", hint)
    return found.imported()


def write_quizlet(cards: Sequence[ImportedCard]) -> str:
    """Cards for Quizlet's import, as it expects them by default."""
    return "".join(f"{' '.join(card.question.split())}\t{' '.join(card.answer.split())}\n" for card in cards)
