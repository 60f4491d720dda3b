"""Cards as tables: the text that Anki reads, and CSV."""

from collections.abc import Sequence

from audiolesson.patterns import lazy
from audiolesson.study.formats.anki_note import NAME

COLUMNS = ("question", "answer", "hint", "again", "tags")
"""The first line of a table that we write; in one that begins so, guarded cells lose their guard again."""
_FORMULA = lazy(r"'*[=+\-@\t\r](?!\d*[.,]?\d+\Z)")
"""What a spreadsheet would run, unless it is only a number: and what begins as if it were guarded already."""
GUARDED = lazy(r"\A'(?='*[=+\-@\t\r])")


def write_anki_text(rows: Sequence[Sequence[str]], columns: Sequence[str], deck: str) -> str:
    """Fields of HTML as a text that Anki reads into its deck `deck`: first the guid, last the tags.

    Where Anki knows our note type, from a package, its notes are updated; else it asks which type to make.
    """
    head = ["#separator:tab", "#html:true", f"#notetype:{NAME}", f"#deck:{' '.join(deck.split())}"]
    head += [f"#columns:{chr(9).join(columns)}", "#guid column:1", f"#tags column:{len(columns)}"]
    return "\n".join([*head, *("\t".join(map(_field, row)) for row in rows)]) + "\n"


def write_csv(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table with the names of its columns in its first line, as RFC 4180 has it.

    A cell that a spreadsheet would take for a formula has an apostrophe in front, which shows it as text.
    """
    guarded = [[f"'{field}" if _FORMULA.match(field) else field for field in row] for row in rows]
    return "".join(",".join(_field(field, ",") for field in row) + "\r\n" for row in (columns, *guarded))


def _field(field: str, separator: str = "\t") -> str:
    if any(sign in field for sign in ('"', separator, "\n", "\r")):
        doubled = field.replace('"', '""')
        return f'"{doubled}"'
    return field
