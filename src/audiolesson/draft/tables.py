"""Tables read by rows: each row a sentence, only where head and cells are short and plain."""

import re
from collections.abc import Sequence

from audiolesson.draft.tags import has_finite_verb, is_noun_phrase, is_plural
from audiolesson.draft.texts import capital, cut, glue
from audiolesson.lesson.model import Text

MOST_ROWS = 6
"""A table of more rows is looked up, not heard: of a longer one the first and the extreme rows are said."""

_NUMBER = re.compile(r"[-−~≈<>]?\s*[$€£]?\d[\d,. ]*(?:\s*(?:%|[a-zA-Zµ°²³/]{1,12}))?")
_MEANING = re.compile(r"(?:definition|meaning|description|explanation|what it (?:is|does)|purpose)s?$", re.IGNORECASE)


def rows_as_sentences(rows: Sequence[Sequence[Text]]) -> tuple[Text, ...]:
    """Sentences for the rows of a table: "The height of Everest is 8,849 m."; () when it is not for the ear."""
    if len(rows) < 2 or not 2 <= len(rows[0]) <= 4 or any(len(row) != len(rows[0]) for row in rows):
        return ()
    head = [cell.text.strip() for cell in rows[0]]
    if not all(_head_fits(name) for name in head[1:]):
        return ()
    return tuple(sentence for row in _chosen(rows[1:]) if (sentence := _sentence(head, row)) is not None)


def _head_fits(name: str) -> bool:
    bare = re.sub(r"\s*\([^)]*\)", "", name)
    return bool(bare) and len(bare.split()) <= 4 and not re.search(r"[/?|=&#°]", bare) and is_noun_phrase(bare)


def _chosen(rows: Sequence[Sequence[Text]]) -> Sequence[Sequence[Text]]:
    """All rows of a short table; of a long one the first, and those with the smallest and largest first number."""
    if len(rows) <= MOST_ROWS:
        return rows
    numbers = [(_value(row[1].text), at) for at, row in enumerate(rows)]
    if any(value is None for value, _ in numbers):
        return rows[:3]
    ordered = sorted((value or 0.0, at) for value, at in numbers)
    return [rows[at] for at in sorted({0, ordered[0][1], ordered[-1][1]})]


def _value(cell: str) -> float | None:
    found = re.match(r"[-−]?[\d,]+(?:\.\d+)?", cell.strip().lstrip("$€£~≈"))
    return (
        float(found.group().replace(",", "").replace("−", "-") or 0)
        if found and re.search(r"\d", found.group())
        else None
    )


def _sentence(head: list[str], row: Sequence[Text]) -> Text | None:
    name = row[0]
    if re.match(r"(?:max|min|total|average|mean|sum)", name.text, re.IGNORECASE):
        return None
    if not 1 <= len(name.text.split()) <= 4 or not re.match(r"[^\W\d_]", name.text) or not is_noun_phrase(name.text):
        return None
    cells = [cut(cell, 0, len(cell.text.rstrip(". "))) for cell in row[1:]]
    if len(cells) == 1 and has_finite_verb(cells[0].text) and cells[0].text[:1].isupper():
        return glue(cells[0], ".")
    if not all(_cell_fits(cell.text) for cell in cells) or _MEANING.search(head[1]):
        return None
    if any(mark.kind == "formula" and mark.end - mark.start > 12 for cell in cells for mark in cell.marks):
        return None
    parts: list[Text | str] = []
    for at, (label, cell) in enumerate(zip(head[1:], cells, strict=True)):
        joint = "" if not at else " and " if at == len(cells) - 1 else ", "
        parts += [joint, *_said_cell(label, cell)]
    return capital(glue("for ", name, ", ", *parts, "."))


def _said_cell(label: str, cell: Text) -> tuple[Text | str, ...]:
    """ "the diameter is 6,779 km", or for a count "there are 2 moons", "there is 1 moon"."""
    plain = re.sub(r"\s*\([^)]*\)", "", label)
    unit = re.search(r"\(([^)]{1,12})\)", label)
    small = plain if any(c.isupper() for c in plain[1:]) else plain[0].lower() + plain[1:]
    plural = is_plural(plain.split()[-1])
    if plural and not unit and re.fullmatch(r"\d+", cell.text):
        one = cell.text == "1" and small.endswith("s")
        return ("there is " if one else "there are ", cell, f" {small[:-1] if one else small}")
    value = glue(cell, " " + unit.group(1)) if unit and re.fullmatch(r"[-−\d.,]+", cell.text) else cell
    return (f"the {small} {'are' if plural else 'is'} ", value)


def _cell_fits(cell: str) -> bool:
    if not cell or len(cell.split()) > 6 or re.search(r"[/|=<>{}✓✗✔:;]", cell):
        return False
    return bool(_NUMBER.fullmatch(cell)) or is_noun_phrase(cell)
