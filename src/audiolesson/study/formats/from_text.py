"""The file of a foreign deck → its cards, whatever program wrote it; the format is known by its bytes and its name."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePosixPath

from audiolesson.errors import AudiolessonError, Place
from audiolesson.lesson.carried.sides import BEHIND, begins
from audiolesson.patterns import lazy
from audiolesson.study.formats.fences import without_code
from audiolesson.study.formats.model import Imported
from audiolesson.study.formats.names import FORMATS, known_form
from audiolesson.study.formats.obsidian import read_obsidian
from audiolesson.study.formats.qa import read_qa
from audiolesson.study.formats.quizlet import read_quizlet
from audiolesson.study.formats.table_columns import HEADER, SEPARATORS, separator_of
from audiolesson.study.formats.text_in import deck_text
from audiolesson.study.formats.tsv import read_table

_ZIP = b"PK\x03\x04"
_SQLITE = b"SQLite format 3\0"
_OBSIDIAN = lazy(r"^\?{1,2}[ \t]*$|[^\s:][ \t]*:::?(?!:)[ \t]*\S|==(?=[^\s=])[^=\n]{1,300}==", re.MULTILINE)
_LOOKED_AT = 200_000


def read_deck(data: bytes, name: str, form: str = "", separator: str = "") -> Imported:
    """Read a deck in one of `FORMATS`; without one it is found out. `name` is the file's, for messages and the title.

    `separator` stands between question and answer of a table or of Quizlet's text: a sign, several, or its name.
    Raises AudiolessonError where the format cannot be told, or nothing can be read in it.
    """
    form = known_form(form) if form else ("apkg" if data.startswith((_ZIP, _SQLITE)) else "")
    separator = SEPARATORS.get(separator.lower(), separator)
    if form == "apkg":
        from audiolesson.study.formats.anki_read import read_apkg

        return read_apkg(data, name)
    if data.startswith(_ZIP):
        raise AudiolessonError("the file is a zip archive, no text", Place(name), "leave --from out, or say apkg")
    text, damage = deck_text(data, name)
    form = form or form_of(text, name, separator)
    readers: dict[str, Callable[[], Imported]] = {
        "tsv": lambda: read_table(text, name, separator or _declared(text, "\t")),
        "csv": lambda: read_table(text, name, separator),
        "quizlet": lambda: read_quizlet(text, name, separator or "\t"),
        "obsidian": lambda: read_obsidian(text, name),
        "qa": lambda: read_qa(text, name),
    }
    found = readers[form]()
    return replace(found, title=found.title or _title_of(name), problems=(*damage, *found.problems))


def form_of(text: str, name: str, separator: str = "") -> str:
    """The format of a text, by what stands in it, then by its name. Raises AudiolessonError where nothing tells."""
    ending = PurePosixPath(name.replace("\\", "/")).suffix.lower()
    start = text[:_LOOKED_AT]
    if HEADER.match(start.lstrip("\n")):
        return "tsv"
    lines = [line for line in start.split("\n") if line.strip()]
    sides = [begins(line)[0] for line in lines]
    asked = "\n".join(line for line, side in zip(lines, sides, strict=True) if side == "question")
    if asked and ("answer" in sides or BEHIND.search(asked)):
        return "qa"
    if ending in (".csv", ".tsv"):
        return ending[1:]
    if not separator and _OBSIDIAN.search(without_code(start)):
        return "obsidian"
    sign = separator or separator_of(start)
    if lines and sum(sign in line for line in lines) >= 0.5 * len(lines) and (separator or sign in "\t;|"):
        several = not separator and any(line.count(sign) > 1 for line in lines)
        return "csv" if several or any(line.startswith('"') for line in lines) else "quizlet"
    if not lines:
        raise AudiolessonError("the file is empty", Place(name), "export the cards again")
    if name.endswith(".cards.md"):
        hint = "copy it into scripts/ under the name of its lesson"
        raise AudiolessonError("the file is a show's own file of cards", Place(name), hint)
    hint = f"say which with --from: {', '.join(FORMATS)}; or where a card's sides are parted with --separator"
    raise AudiolessonError("it cannot be told how the cards are written", Place(name), hint)


def _declared(text: str, otherwise: str) -> str:
    """Nothing where the text names its separator itself, else a separator."""
    return "" if re.search(r"^#separator:", text[:2000], re.MULTILINE) else otherwise


def _title_of(name: str) -> str:
    stem = PurePosixPath(name.replace("\\", "/")).stem
    title = " ".join(re.sub(r"[_-]+", " ", stem).split())[:200]
    return title[:1].upper() + title[1:]
