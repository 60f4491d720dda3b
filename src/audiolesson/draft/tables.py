"""Tables for the ear: rows as sentences where they are few, else the most and the least of a column.

Only where head and cells are short and plain; a table of terms is told like a list of terms, by `terms`.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.forms import is_plural
from audiolesson.draft.lists import small
from audiolesson.draft.naming import GENERIC, head_noun
from audiolesson.draft.tags import content_words, has_finite_verb, is_noun_phrase
from audiolesson.draft.texts import capital, cut, glue, is_name
from audiolesson.lesson.model import Text

MOST_ROWS = 4
"""Of a table of more rows with numbers only the greatest and the least are said."""

LEAST_ROWS = 3
"""A table of fewer rows shows one case, a result or an example, and no set of things."""

_NUMBER = re.compile(r"[-−~≈<>]?\s*[$€£]?\d[\d,. ]*(?:\s*(?:%|[a-zA-Zµ°²³/]{1,12}))?")
_MEANING = re.compile(
    r"(?:definition|meaning|description|explanation|what it (?:is|does)|purpose|notes?|role|function)s?$", re.IGNORECASE
)
_VAGUE = re.compile(
    r"(?:value|key|notes?|comments?|examples?|id|no|number|type|name|code|link|url|status|details?|remarks?|source"
    r"|description|meaning|definition|item|result|output|input|command|syntax|default|usage|option|parameter)s?$",
    re.IGNORECASE,
)
_SUM = re.compile(
    r"^(?:max|min)|\b(?:sub)?totals?\b|\b(?:average|mean|sum|balance|net|overall|others?)\b", re.IGNORECASE
)
_HIGH = re.compile(
    r"temperature|pressure|price|rate|probability|score|accuracy|cost|speed|level|percent|share|risk|voltage|frequency"
    r"|salary|wage|unemployment|gdp|value|point|precision|recall|likelihood|inflation|tax|energy|income",
    re.IGNORECASE,
)


def as_terms(rows: Sequence[Sequence[Text]]) -> list[tuple[Text, Text]]:
    """The rows of a two-column table of terms and what is said of them; [] when it is none."""
    if len(rows) < 2 or any(len(row) != 2 for row in rows):
        return []
    body = [(row[0], row[1]) for row in rows[1:] if row[0].text.strip() and row[1].text.strip()]
    told = sum(_is_told(cell.text) for _, cell in body)
    if len(body) > 8 or not body or not (_MEANING.search(rows[0][1].text.strip()) or told == len(body)):
        return []
    return body


def _is_told(cell: str) -> bool:
    return len(cell.split()) > 3 and cell[:1].isupper() and has_finite_verb(cell)


def rows_as_sentences(rows: Sequence[Sequence[Text]], whole: str = "") -> tuple[Text, ...]:
    """Sentences for a table: "The height of Everest is 8,849 m."; () when it is not for the ear."""
    if len(rows) < 2 or not 2 <= len(rows[0]) <= 4 or any(len(row) != len(rows[0]) for row in rows):
        return ()
    head = [cell.text.strip() for cell in rows[0]]
    if not all(_head_fits(name) for name in head[1:]):
        return ()
    body = [row for row in rows[1:] if not _SUM.search(row[0].text)]
    if len(body) > MOST_ROWS or (len(body) > 2 and len(head) > 3):
        extremes = tuple(
            made for at in range(1, len(head)) if (made := _extremes(head[at], body, at, whole)) is not None
        )
        if extremes or len(body) > MOST_ROWS + 2:
            return extremes[:2]
    if len(body) < LEAST_ROWS:
        return ()
    if not all(_NUMBER.fullmatch(cell.text.strip()) for row in body for cell in row[1:]):
        return _compared(head, [row[0].text.strip() for row in body], whole)
    return tuple(sentence for row in body if (sentence := _sentence(head, row, whole)) is not None)


def _compared(head: Sequence[str], labels: Sequence[str], whole: str) -> tuple[Text, ...]:
    """What a table of words compares: "Kilns and ovens differ in heat, size and price."; () when that is not sure.

    Cells of words are notes, which make no sentences; the two things that stand beside each other, and by what, are
    all that can surely be said.
    """
    if len(head) != 3 or not LEAST_ROWS <= len(labels) <= MOST_ROWS + 2:
        return ()
    sure = all(is_plural(name.split()[-1]) and is_noun_phrase(name) and len(name.split()) <= 4 for name in head[1:])
    fits = all(
        is_noun_phrase(label) and len(label.split()) <= 3 and re.fullmatch(r"[\w -]+", label) for label in labels
    )
    if not sure or not fits:
        return ()
    named = [small(Text(label), whole).text for label in labels[:MOST_ROWS]]
    by = f"{', '.join(named[:-1])} and {named[-1]}"
    among = " among other things" if len(labels) > MOST_ROWS else ""
    return (capital(Text(f"{head[1]} and {small(Text(head[2]), whole).text} differ in {by}{among}.")),)


def _head_fits(name: str) -> bool:
    bare = _bare(name)
    if not bare or len(bare.split()) > 4 or re.search(r"[/?|=&#°%<>\d]", bare):
        return False
    return is_noun_phrase(bare) and not _VAGUE.search(bare) and bare.lower() not in GENERIC


def _bare(name: str) -> str:
    return re.sub(r"\s*\([^)]*\)", "", name).strip()


def _names(name: str) -> bool:
    fits = 1 <= len(name.split()) <= 4 and re.match(r"[^\W\d_]", name) and not re.search(r"[/|=<>{}:;,]", name)
    return bool(fits) and is_noun_phrase(name)


def _inside(label: str, whole: str) -> str:
    """A column's name inside a sentence: small, but for names and acronyms."""
    parts = _bare(label).split()
    return " ".join(part.lower() if part[1:].islower() and not is_name(part, whole) else part for part in parts)


def _extremes(label: str, body: Sequence[Sequence[Text]], at: int, whole: str) -> Text | None:
    """The most and the least of a column: "The mass is greatest for Jupiter, at 318, and least for Mars, at 0.1."."""
    cells = [cut(row[at], 0, len(row[at].text.rstrip(". "))) for row in body]
    values = [_value(cell.text) for cell in cells]
    known = [value for value in values if value is not None]
    units = {re.sub(r"[\d,. −-]", "", cell.text) for cell in cells}
    if len(known) != len(cells) or len(units) > 1 or not all(_names(row[0].text) for row in body):
        return None
    if not all(_NUMBER.fullmatch(cell.text) for cell in cells) or re.search(
        r"\byear|date|rank\b", label, re.IGNORECASE
    ):
        return None
    high, low = known.index(max(known)), known.index(min(known))
    if known.count(known[high]) > 1 or known.count(known[low]) > 1:
        return None
    unit = re.search(r"\(([^)]{1,12})\)", label)
    most, least = (glue(cells[i], " " + unit.group(1)) if unit else cells[i] for i in (high, low))
    first, last = small(body[high][0], whole), small(body[low][0], whole)
    name = _inside(label, whole)
    if is_plural(name.split()[-1]) and not unit and all(cell.text.isdigit() for cell in cells):
        return capital(glue(first, f" has the most {name}, ", most, ", and ", last, " the fewest, ", least, "."))
    verb = "are" if is_plural(head_noun(name)) else "is"
    much, little = ("highest", "lowest") if _HIGH.search(name) else ("greatest", "least")
    return glue(
        f"The {name} {verb} {much} for ", first, ", at ", most, f", and {little} for ", last, ", at ", least, "."
    )


def _value(cell: str) -> float | None:
    found = re.match(r"[-−]?[\d,]+(?:\.\d+)?", cell.strip().lstrip("$€£~≈"))
    return (
        float(found.group().replace(",", "").replace("−", "-") or 0)
        if found and re.search(r"\d", found.group())
        else None
    )


def _sentence(head: list[str], row: Sequence[Text], whole: str) -> Text | None:
    """A row as "For Mars, the diameter is 6,779 km and there are 2 moons."; None where a cell is long or not plain."""
    name = row[0]
    if not _names(name.text) or set(content_words(name.text)) & set(content_words(" ".join(head[1:]))):
        return None
    cells = [cut(cell, 0, len(cell.text.rstrip(". "))) for cell in row[1:]]
    if not all(_cell_fits(cell.text) for cell in cells):
        return None
    if any(mark.kind == "formula" and mark.end - mark.start > 12 for cell in cells for mark in cell.marks):
        return None
    parts: list[Text | str] = []
    for at, (label, cell) in enumerate(zip(head[1:], cells, strict=True)):
        joint = "" if not at else " and " if at == len(cells) - 1 else ", "
        parts += [joint, *_said_cell(label, whole, small(cell, whole) if not _NUMBER.fullmatch(cell.text) else cell)]
    return capital(glue("for ", small(name, whole), ", ", *parts, "."))


def _said_cell(label: str, whole: str, cell: Text) -> tuple[Text | str, ...]:
    """ "the diameter is 6,779 km", or for a count "there are 2 moons", "there is 1 moon"."""
    unit = re.search(r"\(([^)]{1,12})\)", label)
    name = _inside(label, whole)
    plural = is_plural(name.split()[-1])
    if plural and not unit and re.fullmatch(r"\d+", cell.text):
        one = cell.text == "1" and name.endswith("s")
        return ("there is " if one else "there are ", cell, f" {name[:-1] if one else name}")
    value = glue(cell, " " + unit.group(1)) if unit and re.fullmatch(r"[-−\d.,]+", cell.text) else cell
    return (f"the {name} {'are' if plural else 'is'} ", value)


def _cell_fits(cell: str) -> bool:
    if not cell or len(cell.split()) > 6 or re.search(r"[/|=<>{}✓✗✔:;]|[.!?] ", cell):
        return False
    if re.fullmatch(r"(?:yes|no|none|n\.?/?a\.?|-+|true|false|high|low|medium)", cell, re.IGNORECASE):
        return False
    return bool(_NUMBER.fullmatch(cell)) or is_noun_phrase(cell)
