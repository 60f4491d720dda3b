"""What a small table compares, a sentence a column of one plain shape: "The range is 16 m for Fundy, 3 m for Kiel."."""

import re
from collections.abc import Callable, Sequence

from audiolesson.draft.english.forms import a_or_an, base_of_s, is_plural
from audiolesson.draft.english.tags import has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue, is_name
from audiolesson.draft.english.verbs import AUXILIARIES, DETERMINERS, PLAIN
from audiolesson.draft.sentences.cells import (
    MEANS,
    MOST_IN_A_CAPTION,
    NUMBER,
    RANKED,
    fits,
    forms_meant,
    head_fits,
    in_a_row,
    is_deed,
    is_long_formula,
    is_verb,
    names_or_describes,
    of_their_kind,
    says_what_happens,
)
from audiolesson.draft.sentences.dates import are_dates
from audiolesson.draft.sentences.label_rows import is_adjective
from audiolesson.draft.sentences.lists import small
from audiolesson.draft.sentences.naming import head_noun, lower_first, lower_in
from audiolesson.draft.sentences.row_names import row_names
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

MOST_ROWS = 6
MOST_COLUMNS = 4
MOST_IN_A_SENTENCE = 3
"""Rows that one sentence compares; of more words than `MOST_WORDS` fewer."""

MOST_WORDS = 25
MOST_WHO_DO = 2
_TURNED = lazy(
    r"(?:features?|propert(?:y|ies)|aspects?|characteristics?|criteri(?:on|a)|attributes?|qualit(?:y|ies)"
    r"|differences?|traits?|points? of comparison)?$",
    re.IGNORECASE,
)
"""The head of a first column whose cells are what the things in the other columns are compared by."""

_OF_WHAT = lazy(r"(?:share|percentage|proportion|fraction|portion|part|amount|count|total)s?$", re.IGNORECASE)
"""Heads that say nothing without what they are of."""

_CALLED = lazy(r"(?:(?:also |often )?(?:called|named|known as|termed))$", re.I)
_NO_THING = lazy(
    r"(?:(?:pays|receives|owes|gets|gives|takes|makes|does|has|wants|needs|sends|holds|buys|sells|owns|says|knows)"
    r"|now|then|today|before|after|afterwards?|later|earlier|here|there|(?:[a-z]+ )?(?:called|named|known|used|made"
    r"|given|seen|found|done|needed|allowed|included|taken|sold|spoken|written|said|told|paid|won|lost|born|died)"
    r"|[a-z]{3,}(?<!e)ed)$",
    re.IGNORECASE,
)
"""Heads that are no noun: "the now is …" says nothing."""

_DOES = lazy(r"(?:effect|action|function|role|what it does|purpose|job|task)s?$", re.I)
_WHEN = lazy(r"(?:use (?:it )?when|(?:best )?used when|when to use(?: it)?)$", re.IGNORECASE)
_WHAT_IT = lazy(r"What (?:it|each|this) (?P<does>(?!is\b|was\b|does\b)[a-z]+s)$")
_BROKEN_OFF = lazy(r"(?:…|\.\.\.)$")
_YES, _NO = lazy(r"(?:yes|[✓✔])$", re.I), lazy(r"(?:no|[✗✘])$", re.I)
_SUM = lazy(r"^(?:max|min)\b|\b(?:sub)?totals?\b|\b(?:average|mean|sum|balance|net|overall|others?)\b", re.I)


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
    if are_dates([label.text for label in labels], head[0].text):
        columns = zip(head[1:], [*zip(*body, strict=True)][1:], strict=True)
        return tuple(one for name, cells in columns for one in _in_years(name, labels, cells, whole))
    names = of_their_kind(head[0], labels) or row_names(labels, whole)
    if names is None:
        return ()
    told: list[Text] = []
    known = {label.text.lower(): name for label, name in zip(labels, names, strict=True) if " " in label.text}
    for at in range(1, len(head)):
        cells = [cut(row[at], 0, len(row[at].text.rstrip(". "))) for row in body]
        cells = [known.get(cell.text.lower(), in_a_row(cell)) for cell in cells]
        told += _column(_of_what(head[at], caption), forms_meant(head, body, at) or names, cells, whole)
    return tuple(told)


def _in_years(head: Text, years: Sequence[Text], cells: Sequence[Text], whole: str) -> tuple[Text, ...]:
    """How much there was in each year that is over; () where the cells are no numbers."""
    said = re.sub(r"\s*\([^)]*\)", "", head.text).strip()
    counts = all(NUMBER.fullmatch(cell.text.strip()) for cell in cells)
    past = all(re.fullmatch(r"1\d{3}|20[0-2]\d", year.text.strip()) for year in years)
    return _numbers(head.text, said, years, cells, whole, then=True) if counts and past else ()


def _of_what(head: Text, caption: str) -> Text:
    """ "Share" under "Share of sunlight that plants use" as that."""
    said = caption.strip().rstrip(".:")
    whole = _OF_WHAT.match(head.text) and said.lower().startswith(f"{head.text.lower()} of ")
    return Text(said) if whole and len(said.split()) <= MOST_IN_A_CAPTION else head


def _is_turned(rows: Sequence[Sequence[Text]]) -> bool:
    """Whether things stand beside each other in columns, and what they are compared by in rows."""
    plain = all(is_noun_phrase(cell.text) for cell in rows[0][1:])
    return bool(_TURNED.match(rows[0][0].text.strip())) and plain and 2 <= len(rows[0]) <= MOST_COLUMNS


def _column(head: Text, names: Sequence[Text], cells: Sequence[Text], whole: str) -> tuple[Text, ...]:
    """The sentences of one column, () where it has no plain shape."""
    said = re.sub(r"\s*\([^)]*\)", "", head.text).strip()
    texts = [cell.text.strip() for cell in cells]
    if what := _WHAT_IT.match(said):
        said = what["does"].capitalize()
    if (broken_off := _BROKEN_OFF.search(said)) and all(map(fits, texts)):
        return _completed(cut(head, 0, broken_off.start()), names, cells, whole)
    if is_deed(said) and all(_YES.match(text) or _NO.match(text) for text in texts):
        return _who_does(said, names, [bool(_YES.match(text)) for text in texts])
    if not all(fits(text) for text in texts) or any(is_long_formula(cell) for cell in cells):
        return ()
    if all(NUMBER.fullmatch(text) for text in texts):
        return _numbers(head.text, said, names, cells, whole)
    if any(NUMBER.fullmatch(text) for text in texts):
        return ()
    inside = [small(cell, whole) for cell in cells]
    if _WHEN.match(said):
        clauses = any(has_finite_verb(text) for text in texts) and all(len(text.split()) > 2 for text in texts)
        return _in_turn(names, inside, lambda name, cell: (name, " is used when ", cell)) if clauses else ()
    if all(is_deed(text) for text in texts):
        return _deeds(said, names, [lower_first(cell) for cell in cells], whole)
    if all(map(says_what_happens, texts)) and not is_verb(said):
        happens = [lower_first(cell) for cell in cells]
        return _in_turn(names, happens, lambda name, cell: ("with ", name, ", ", cell), apart=True)
    if any(has_main_verb(text) for text in texts):
        return ()
    if _CALLED.match(said):
        return _in_turn(names, inside, lambda name, cell: (name, f" is {said.lower()} ", cell))
    if MEANS.match(said):
        return _in_turn(names, inside, lambda name, cell: (name, " means ", cell))
    if is_verb(said):
        if any(map(says_what_happens, texts)):
            return ()
        return _in_turn(
            names, inside, lambda name, cell: (name, f" {_in_number(said.lower(), name)} ", cell), several=True
        )
    if not head_fits(said) or _OF_WHAT.match(said) or _NO_THING.match(said):
        return ()
    if not all(map(names_or_describes, texts)) or any(RANKED.match(name.text) for name in names):
        return ()
    several = is_plural(_noun(said))
    if not several and any(is_plural(head_noun(text)) and not is_adjective(text) for text in texts):
        return ()
    if several and not all(is_plural(head_noun(text)) or " and " in text for text in texts):
        return ()
    return _values(said, "are" if several else "is", names, inside, whole)


def _numbers(
    written: str, said: str, names: Sequence[Text], cells: Sequence[Text], whole: str, then: bool = False
) -> tuple[Text, ...]:
    unit = re.search(r"\(([^)\d]{1,12})\)", written)
    bare = all(re.fullmatch(r"[-−\d.,]+", cell.text) for cell in cells)
    if not head_fits(said) or _OF_WHAT.match(said) or _NO_THING.match(said):
        return ()
    if re.match(r"(?:year|date|rank)\b", said, re.IGNORECASE):
        return ()
    if bare and not unit and is_plural(_noun(said)) and all(re.fullmatch(r"[\d,]+", cell.text) for cell in cells):
        said = f"number of {said}"
    elif unit and bare:
        cells = [glue(cell, " " + unit[1]) for cell in cells]
    several = is_plural(_noun(said))
    verb = ("were" if several else "was") if then else "are" if several else "is"
    return _values(said, verb, names, cells, whole, " in " if then else " for ")


def _noun(head: str) -> str:
    return head_noun(head.split(" per ", 1)[0])


def _values(
    said: str, verb: str, names: Sequence[Text], cells: Sequence[Text], whole: str, link: str = " for "
) -> tuple[Text, ...]:
    """ "The speed is 5 m for the glacier and 40 m for the ice stream." """
    name = _inside(said, whole)
    begin = f"the {name} {verb} "
    return tuple(
        capital(glue(begin, *_row([(cell, link, label) for label, cell in group]), "."))
        for group in _groups(names, cells)
    )


def _deeds(said: str, names: Sequence[Text], cells: Sequence[Text], whole: str) -> tuple[Text, ...]:
    """What each thing does, or what the head of the column does with each: "With merge, the history keeps …"."""
    if _DOES.match(said) or said.lower() in ("keeps", "does"):
        return _in_turn(names, cells, lambda name, cell: (name, " ", cell))
    if not head_fits(said) or is_plural(head_noun(said)):
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


def _in_number(verb: str, name: Text) -> str:
    """A verb in -s as it is said of a name: "the kiln needs", "kilns need"."""
    first, *others = verb.split(" ")
    return " ".join([base_of_s(first) if is_plural(head_noun(name.text)) else first, *others])


def _completed(head: Text, names: Sequence[Text], cells: Sequence[Text], whole: str) -> tuple[Text, ...]:
    """What a head says with each cell that completes it: "For a bowl, if the heat falls, the glaze cracks."."""
    said = lower_in(cut(head, 0, len(head.text.rstrip())), whole)
    rows = [(name, cell, _form(cell.text)) for name, cell in zip(names, cells, strict=True)]
    told = [(_with_article(name), cell) for name, cell, form in rows if form and form == rows[0][2]]
    if len(head.text.split()) < _LEAST_IN_A_HEAD or len(told) < 2:
        return ()
    return tuple(capital(glue("for ", name, ", ", said, " ", lower_first(cell), ".")) for name, cell in told)


def _form(cell: str) -> str:
    """How a cell goes on with a verb, "does" or "do"; "" where it does not."""
    first = cell.split()[0].lower()
    if first in AUXILIARIES or base_of_s(first):
        return "does"
    return "do" if first in PLAIN else ""


def _with_article(name: Text) -> Text:
    """A name of one of several things that has no article: "a bowl"."""
    said = name.text
    bare = said.split()[0].lower() not in (*DETERMINERS, "an") and said.islower() and not name.marks
    return glue(f"{a_or_an(said)} ", name) if bare and not is_plural(said) else name


_LEAST_IN_A_HEAD = 3


def _in_turn(
    names: Sequence[Text],
    cells: Sequence[Text],
    say: Callable[[Text, Text], tuple[Text | str, ...]],
    apart: bool = False,
    several: bool = False,
) -> tuple[Text, ...]:
    """A clause a row: two in a sentence at most, or `apart` one. `several`: a name may be of several things."""
    if not several and any(is_plural(head_noun(name.text)) for name in names):
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
