"""What a small table compares, a sentence a column: "The range is 16 m for the Bay of Fundy and 0.3 m for the Rhine."

Each column is told if its head and all its cells are of one plain shape; the others are left to the page.
"""

import re
from collections.abc import Callable, Sequence

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.tags import has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue, is_name
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS, FUNCTION, PLAIN
from audiolesson.draft.sentences.label_rows import is_adjective
from audiolesson.draft.sentences.lists import small
from audiolesson.draft.sentences.naming import GENERIC, MASS, head_noun, lower_first
from audiolesson.draft.sentences.row_names import row_names
from audiolesson.lesson.model import Text

MOST_ROWS = 6
MOST_COLUMNS = 4
MOST_IN_A_SENTENCE = 3
"""Rows that one sentence compares; of more words than `MOST_WORDS` fewer."""

MOST_WORDS = 25
MOST_WHO_DO = 2
_MOST_IN_A_CELL = 7
_MOST_IN_A_CAPTION = 9

NUMBER = re.compile(r"[-−~≈<>]?\s*[$€£]?\d[\d,. ]*(?:\s*(?:%|[a-zA-Zµ°²³/]{1,12}))?")
_TURNED = re.compile(
    r"(?:features?|propert(?:y|ies)|aspects?|characteristics?|criteri(?:on|a)|attributes?|qualit(?:y|ies)"
    r"|differences?|traits?|points? of comparison)?$",
    re.IGNORECASE,
)
"""The head of a first column whose cells are what the things in the other columns are compared by."""

_VAGUE = re.compile(
    r"(?:key|notes?|comments?|examples?|id|no|links?|url|status|details?|remarks?|source|description|definition|item"
    r"|result|output|input|command|syntax|default|usage|option|parameter|values?|code|reason|why|date|name|type|answer"
    r"|yes|no|grade|points|page|chapter|week|day|lesson|topic|version|symbol|abbreviation|formula|unit)s?$",
    re.IGNORECASE,
)
_NO_HEAD = re.compile(r"[~_/?|=&#°%<>\d:;,]|\b(?:yes|no|you|your|my|I)\b|^(?:most|truly|\w+ly|not)\b", re.IGNORECASE)
_OF_WHAT = re.compile(r"(?:share|percentage|proportion|fraction|portion|part|amount|count|total)s?$", re.IGNORECASE)
"""Heads that say nothing without what they are of."""

_MEANS = re.compile(r"(?:meaning|sense)$", re.IGNORECASE)
_DOES = re.compile(r"(?:effect|action|function|role|what it does|purpose|job|task)s?$", re.IGNORECASE)
_WHEN = re.compile(r"(?:use (?:it )?when|(?:best )?used when|when to use(?: it)?)$", re.IGNORECASE)
_WORD = re.compile(r"[a-z]{2}|[A-Z]{2}")
_NO_CELL = re.compile(r"[+_|=<>{}\[\]\\✓✗✔✘:;?!→]|[.!?] |, |\betc\b|\b(?:you|your|I|my|we|our)\b")
_EMPTY = re.compile(r"(?:yes|no|none|n\.?/?a\.?|[-–—]+|true|false)$", re.IGNORECASE)
_YES, _NO = re.compile(r"(?:yes|[✓✔])$", re.IGNORECASE), re.compile(r"(?:no|[✗✘])$", re.IGNORECASE)
_SUM = re.compile(r"^(?:max|min)\b|\b(?:sub)?totals?\b|\b(?:average|mean|sum|balance|net|overall|others?)\b", re.I)


def columns_told(rows: Sequence[Sequence[Text]], whole: str, caption: str = "") -> tuple[Text, ...]:
    """The sentences of a table; () where none of its columns is plain. The first row is its head.

    `caption`: the words above it, which may say what it gives the share of.
    """
    if _is_turned(rows):
        rows = tuple(zip(*rows, strict=True))
    head, body = rows[0], rows[1:]
    if not 2 <= len(body) <= MOST_ROWS or not 2 <= len(head) <= MOST_COLUMNS:
        return ()
    labels = [row[0] for row in body]
    if any(_SUM.search(label.text) for label in labels):
        return ()
    names = row_names(labels, whole)
    if names is None:
        return ()
    told: list[Text] = []
    for at in range(1, len(head)):
        cells = [cut(row[at], 0, len(row[at].text.rstrip(". "))) for row in body]
        told += _column(_of_what(head[at], caption), names, cells, whole)
    return tuple(told)


def _of_what(head: Text, caption: str) -> Text:
    """ "Share" under "Share of sunlight that plants use" as that."""
    said = caption.strip().rstrip(".:")
    whole = _OF_WHAT.match(head.text) and said.lower().startswith(f"{head.text.lower()} of ")
    return Text(said) if whole and len(said.split()) <= _MOST_IN_A_CAPTION else head


def _is_turned(rows: Sequence[Sequence[Text]]) -> bool:
    """Whether things stand beside each other in columns, and what they are compared by in rows."""
    plain = all(is_noun_phrase(cell.text) for cell in rows[0][1:])
    return bool(_TURNED.match(rows[0][0].text.strip())) and plain and 2 <= len(rows[0]) <= MOST_COLUMNS


def _column(head: Text, names: Sequence[Text], cells: Sequence[Text], whole: str) -> tuple[Text, ...]:
    """The sentences of one column, () where it has no plain shape."""
    said = re.sub(r"\s*\([^)]*\)", "", head.text).strip()
    texts = [cell.text.strip() for cell in cells]
    if _is_deed(said) and all(_YES.match(text) or _NO.match(text) for text in texts):
        return _who_does(said, names, [bool(_YES.match(text)) for text in texts])
    if not all(_fits(text) for text in texts) or any(_is_long_formula(cell) for cell in cells):
        return ()
    if all(NUMBER.fullmatch(text) for text in texts):
        return _numbers(head.text, said, names, cells, whole)
    if any(NUMBER.fullmatch(text) for text in texts):
        return ()
    inside = [small(cell, whole) for cell in cells]
    if _WHEN.match(said):
        clauses = any(has_finite_verb(text) for text in texts) and all(len(text.split()) > 2 for text in texts)
        return _in_turn(names, inside, lambda name, cell: (name, " is used when ", cell)) if clauses else ()
    if all(_is_deed(text) for text in texts):
        return _deeds(said, names, [lower_first(cell) for cell in cells], whole)
    if any(has_main_verb(text) for text in texts):
        return ()
    if _MEANS.match(said):
        return _in_turn(names, inside, lambda name, cell: (name, " means ", cell))
    if _is_verb(said):
        verb = said.lower()
        return _in_turn(names, inside, lambda name, cell: (name, f" {verb} ", cell))
    if not _head_fits(said) or _OF_WHAT.match(said) or not all(map(_names_or_describes, texts)):
        return ()
    several = is_plural(_noun(said))
    if not several and any(is_plural(head_noun(text)) and not is_adjective(text) for text in texts):
        return ()
    if several and not all(is_plural(head_noun(text)) or " and " in text for text in texts):
        return ()
    return _values(said, "are" if several else "is", names, inside, whole)


def _numbers(written: str, said: str, names: Sequence[Text], cells: Sequence[Text], whole: str) -> tuple[Text, ...]:
    unit = re.search(r"\(([^)]{1,12})\)", written)
    bare = all(re.fullmatch(r"[-−\d.,]+", cell.text) for cell in cells)
    if not _head_fits(said) or _OF_WHAT.match(said) or re.match(r"(?:year|date|rank)\b", said, re.IGNORECASE):
        return ()
    if bare and not unit and is_plural(_noun(said)) and all(cell.text.isdigit() for cell in cells):
        said = f"number of {said}"
    elif unit and bare:
        cells = [glue(cell, " " + unit[1]) for cell in cells]
    return _values(said, "are" if is_plural(_noun(said)) else "is", names, cells, whole)


def _noun(head: str) -> str:
    return head_noun(head.split(" per ", 1)[0])


def _values(said: str, verb: str, names: Sequence[Text], cells: Sequence[Text], whole: str) -> tuple[Text, ...]:
    """ "The speed is 5 m for the glacier and 40 m for the ice stream." """
    name = _inside(said, whole)
    begin = f"the {name} {verb} "
    return tuple(
        capital(glue(begin, *_row([(cell, " for ", label) for label, cell in group]), "."))
        for group in _groups(names, cells)
    )


def _deeds(said: str, names: Sequence[Text], cells: Sequence[Text], whole: str) -> tuple[Text, ...]:
    """What each thing does, or what the head of the column does with each: "With merge, the history keeps …"."""
    if _DOES.match(said) or said.lower() in ("keeps", "does"):
        return _in_turn(names, cells, lambda name, cell: (name, " ", cell))
    if not _head_fits(said) or is_plural(head_noun(said)):
        return ()
    name = _inside(said, whole)
    return _in_turn(names, cells, lambda label, cell: ("with ", label, f", the {name} ", cell), apart=True)


def _who_does(deed: str, names: Sequence[Text], do: Sequence[bool]) -> tuple[Text, ...]:
    """Which of two things does what the head says: "PageRank uses links, and BM25 does not." """
    if len(names) != MOST_WHO_DO or len(set(do)) == 1 or is_plural(head_noun(names[0].text)):
        return ()
    one, other = (names[do.index(True)], names[do.index(False)])
    verb, *rest = deed.split(" ", 1)
    does = "is" if verb.lower() == "is" else "does"
    return (capital(glue(one, f" {verb.lower()} {rest[0]}, and ", other, f" {does} not.")),)


def _in_turn(
    names: Sequence[Text],
    cells: Sequence[Text],
    say: Callable[[Text, Text], tuple[Text | str, ...]],
    apart: bool = False,
) -> tuple[Text, ...]:
    """A clause a row: two in a sentence at most, or `apart` one."""
    if any(is_plural(head_noun(name.text)) for name in names):
        return ()
    clauses = [say(name, cell) for name, cell in zip(names, cells, strict=True)]
    if apart or len(clauses) == 1:
        return tuple(capital(glue(*clause, ".")) for clause in clauses)
    told: list[Text] = []
    while clauses:
        size = 3 if len(clauses) == 3 else 2
        group, clauses = clauses[:size], clauses[size:]
        one = capital(glue(*_row(group, ", and "), "."))
        if len(one.text.split()) <= MOST_WORDS:
            told.append(one)
        else:
            told += [capital(glue(*clause, ".")) for clause in group]
    return tuple(told)


def _row(parts: Sequence[tuple[Text | str, ...]], last: str = " and ") -> list[Text | str]:
    made: list[Text | str] = []
    for at, part in enumerate(parts):
        made += ["" if not at else last if at == len(parts) - 1 else ", ", *part]
    return made


def _groups(names: Sequence[Text], cells: Sequence[Text]) -> list[list[tuple[Text, Text]]]:
    """The rows, as many in a sentence as can be heard."""
    pairs = list(zip(names, cells, strict=True))
    most = MOST_IN_A_SENTENCE + 1 if len(pairs) == MOST_IN_A_SENTENCE + 1 else MOST_IN_A_SENTENCE
    long = sum(len(name.text.split()) + len(cell.text.split()) + 1 for name, cell in pairs[:most]) > MOST_WORDS - 4
    size = 2 if long else most
    return [pairs[at : at + size] for at in range(0, len(pairs), size)]


def _inside(name: str, whole: str) -> str:
    """A column's name inside a sentence."""
    first, *others = name.split(" ")
    kept = first if first[1:].lower() != first[1:] or is_name(first, whole) else first.lower()
    return " ".join([kept, *(one.lower() if one.istitle() and not is_name(one, whole) else one for one in others)])


def _fits(cell: str) -> bool:
    plain = (
        1 <= len(cell.split()) <= _MOST_IN_A_CELL
        and (_WORD.search(cell) or NUMBER.fullmatch(cell))
        and not _NO_CELL.search(cell)
        and not _EMPTY.match(cell)
    )
    return bool(plain) and not re.match(r"[^\w$€£~≈<>−-]", cell) and cell.count("(") == cell.count(")") == 0


def _is_long_formula(cell: Text) -> bool:
    return any(mark.kind == "formula" and mark.end - mark.start > 12 for mark in cell.marks)


def _head_fits(name: str) -> bool:
    if (
        not name[:1].isupper()
        or len(name.split()) > _MOST_IN_A_CAPTION
        or " to " in name
        or _NO_HEAD.search(name)
        or name.split()[0].lower() in DETERMINERS
    ):
        return False
    bare = re.split(r" (?:of|per|in|for|that) ", name, maxsplit=1)[0]
    return is_noun_phrase(bare) and not _VAGUE.search(bare) and name.lower() not in GENERIC


def _is_verb(head: str) -> bool:
    """Whether a head is what the things of a table do: "Keeps", "Protects against", "Uses"."""
    tokens = head.lower().split()
    base = base_of_s(tokens[0]) if tokens else ""
    return (
        bool(base)
        and len(tokens) <= 2
        and base in PLAIN
        and not MASS.search(tokens[0])
        and (
            base
            in ("keep", "use", "need", "contain", "produce", "measure", "show", "eat", "hold", "give", "make", "take")
            or (len(tokens) == 2 and tokens[1] in FUNCTION)
        )
    )


def _is_deed(cell: str) -> bool:
    """Whether a cell says what a thing does: "keeps every commit", "is linear"."""
    tokens = cell.lower().split()
    if len(tokens) < 2:
        return False
    if tokens[0] in ("is", "has", "does"):
        return not has_main_verb(" ".join(tokens[1:]))
    base = base_of_s(tokens[0])
    return bool(base) and tokens[1] not in ("of", "and", "or") and not has_main_verb(" ".join(tokens[1:]))


def _names_or_describes(cell: str) -> bool:
    tokens = cell.lower().split()
    orders = tokens[0] in PLAIN and (tokens[1] in DETERMINERS if tokens[1:] else tokens[0] not in ALSO_NOUNS)
    if has_finite_verb(cell) or (tokens[1:] and tokens[-1] in FUNCTION) or (orders and not is_adjective(cell)):
        return False
    return (
        is_noun_phrase(cell)
        or tokens[0].endswith("ly")
        or len(tokens) == 1
        or tokens[0] in ("at", "in", "on", "from", "under", "above")
    )
