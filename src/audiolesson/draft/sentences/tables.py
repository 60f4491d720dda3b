"""Tables for the ear: what few rows compare, else the most and the least of a column.

Only where head and cells are short and plain; a table of terms is told like a list of terms, by `terms`.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import has_finite_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue, is_name
from audiolesson.draft.sentences.cells import NUMBER
from audiolesson.draft.sentences.columns import MOST_COLUMNS, columns_told
from audiolesson.draft.sentences.dates import DATE, dated_rows
from audiolesson.draft.sentences.lists import small
from audiolesson.draft.sentences.naming import GENERIC, head_noun
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

MOST_ROWS = 4
"""Of a table of more rows with numbers only the greatest and the least are said."""

LEAST_ROWS = 3
"""A table of words of fewer rows shows one case, a result or an example, and no set of things."""

_MEANING = lazy(
    r"(?:definition|meaning|description|explanation|what it (?:is|does)|purpose|notes?|role|function)s?$", re.IGNORECASE
)
_VAGUE = lazy(
    r"(?:value|key|notes?|comments?|examples?|id|no|number|type|name|code|link|url|status|details?|remarks?|source"
    r"|description|meaning|definition|item|result|output|input|command|syntax|default|usage|option|parameter)s?$",
    re.IGNORECASE,
)
_SUM = lazy(
    r"^(?:max|min)(?:im(?:um|al))?\b|\b(?:sub)?totals?\b|\b(?:average|mean|sum|balance|net|overall|others?)\b",
    re.IGNORECASE,
)
_HIGH = lazy(
    r"temperature|pressure|price|rate|probability|score|accuracy|cost|speed|level|percent|share|risk|voltage|frequency"
    r"|salary|wage|unemployment|gdp|value|point|precision|recall|likelihood|inflation|tax|energy|income",
    re.IGNORECASE,
)


def as_terms(rows: Sequence[Sequence[Text]]) -> list[tuple[Text, Text]]:
    """The rows of a two-column table of terms and what is said of them; [] when it is none."""
    if len(rows) < 2 or any(len(row) != 2 for row in rows):
        return []
    body = [(row[0], row[1]) for row in rows[1:] if row[0].text.strip() and row[1].text.strip()]
    if all(DATE.fullmatch(date.text.strip()) for date, _ in body):
        return []
    told = sum(_is_told(cell.text) for _, cell in body)
    if len(body) > 8 or not body or not (_MEANING.search(rows[0][1].text.strip()) or told == len(body)):
        return []
    return body


def _is_told(cell: str) -> bool:
    return len(cell.split()) > 3 and cell[:1].isupper() and has_finite_verb(cell)


def rows_as_sentences(rows: Sequence[Sequence[Text]], whole: str = "", caption: str = "") -> tuple[Text, ...]:
    """Sentences for a table: "The height of Everest is 8,849 m."; () when it is not for the ear."""
    if len(rows) < 2 or not 2 <= len(rows[0]) <= MOST_COLUMNS or any(len(row) != len(rows[0]) for row in rows):
        return ()
    if dated := dated_rows(rows, whole):
        return dated
    head = [cell.text.strip() for cell in rows[0]]
    body = [row for row in rows[1:] if not _SUM.search(row[0].text)]
    fit = all(_head_fits(name) for name in head[1:])
    if fit and len(body) > MOST_ROWS:
        extremes = tuple(
            made for at in range(1, len(head)) if (made := _extremes(head[at], body, at, whole)) is not None
        )
        if extremes:
            return extremes[:2]
    if told := columns_told(rows, whole, caption):
        return told
    return _compared(head, [row[0].text.strip() for row in body], whole) if fit else ()


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
    fits = 1 <= len(name.split()) <= 4 and re.match(r"[^\W\d_]", name) and not re.search(r"[/|=<>{}:;,_]", name)
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
    if not all(NUMBER.fullmatch(cell.text) for cell in cells) or re.search(r"\byear|date|rank\b", label, re.IGNORECASE):
        return None
    high, low = known.index(max(known)), known.index(min(known))
    if known.count(known[high]) > 1 or known.count(known[low]) > 1:
        return None
    unit = re.search(r"\(([^)\d]{1,12})\)", label)
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
