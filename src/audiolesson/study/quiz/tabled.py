"""Questions from tables: each row is asked for by what another column says of it, with the rows beside it as choices.

By the head of the column: "Holds" gives "Which element holds the title?", "Parameters" with numbers "Which model
has 175 billion parameters?", "What it showed" "Which model showed that …?", "Reviewed" "Which box is reviewed …?".
"""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural
from audiolesson.draft.english.tags import has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.verbs import ALSO_NOUNS, PLAIN, word_set
from audiolesson.draft.titling.sections import role
from audiolesson.draft.titling.written_at import has
from audiolesson.errors import Place
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import POINTING, is_whole
from audiolesson.study.facts.form import in_sentence, large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.quiz.choices import LEAST
from audiolesson.study.quiz.happening import happened, happens_at
from audiolesson.study.quiz.labelled import OF_ANY, Rows, labelled
from audiolesson.study.quiz.pose import FIRST, NUMBERS, Posed
from audiolesson.study.quiz.row_alone import MOST_WORDS, is_clause, rivals_of, tells_row

_WORTH = 1.6
"""What such a question is worth: less than a definition, more than a plain sentence."""

_ARTICLE = lazy(r"(?:an?|the|its|each|every) ")
_AMOUNT = lazy(r"\d[\d,.]*(?: (?:thousand|million|billion|trillion))?")
_YEAR = lazy(r"(?:1[0-9]|20)\d\d")
_WITHOUT_IT = lazy(r"what (?:fails|breaks|happens|goes wrong|is lost) without (?:it|them)", re.IGNORECASE)
_WHAT_IT_DOES = lazy(r"what (?:it|they) (?P<verb>(?!is\b|does\b|has\b)[a-z]+s)", re.IGNORECASE)
_SAYING = word_set("shows means says tells proves indicates")
_WHAT_IT_DID = lazy(r"what (?:it|they) (?P<verb>[a-z]+ed)", re.IGNORECASE)


def tabled(base: Ground) -> Iterator[Posed]:
    """The questions that the tables of a lesson give, each row once for each column that can be asked."""
    for index, section in enumerate(base.lesson.sections):
        if role(section.title, section.level) not in ("told", "summary"):
            continue
        lead = ""
        for block in section.blocks:
            if block.kind == "table" and max(len(block.rows), len(block.rows[0])) > LEAST + 1:
                yield from _of_table(block.rows, index, block.place, (section.title, lead), base.whole)
            lead = block.text.text


def _of_table(
    rows: Sequence[Sequence[Text]], index: int, place: Place, above: tuple[str, str], whole: str
) -> Iterator[Posed]:
    """The questions of one table; `above`: the section's title and the paragraph in front of it."""
    rows = _by_things(rows)
    head = [cell.text.strip(" *:") for cell in rows[0]]
    body = [[cell.text.strip() for cell in row] for row in rows[1:]]
    at = next((at for at, named in enumerate(head) if _is_one(named)), -1)
    if at < 0 and any(map(is_plural, head)):
        at = next((at for at, named in enumerate(head) if named.lower() == "name"), -1)
    at = 0 if not head[0] or _KIND_HEAD.fullmatch(head[0]) else at
    if at > 0 and not _is_place_in_row(head[0], [row[0] for row in body]):
        return  # what the first column names is told of by the others
    if len(head) < 2 or at < 0 or any(len(row) != len(head) for row in body):
        return
    names = [re.sub(r" \([^()]*\)$", "", row[at]) for row in body]
    kind = _kind(_in_small(head[at]) or "name", *above)
    if any(len(name) == 1 for name in names) and " of " in kind:
        kind = kind.rpartition(" of ")[2]
        names = [f"{name} {kind}" for name in names]
    if all(name.isdigit() for name in names):
        names = [f"{head[at].capitalize()} {name}" for name in names]
    if len({name.lower() for name in names}) < len(names) or not all(map(_is_name, names)):
        return
    for column in sorted(set(range(len(head))) - {at}, reverse=True):
        happens = happens_at(kind, head[column], [row[column] for row in body])
        said = happens or _column(head[column], [row[column] for row in body], whole)
        for row, words in enumerate(said):
            wrong = rivals_of(names, said, row) if words else ()
            if wrong and tells_row(words, names[row], said, row):
                rank = NUMBERS if re.search(r"\d", words) else FIRST
                why = large(f"{names[row]} {words}.")
                question = f"{words}?" if happens else f"Which {kind} {words}?"
                why = happened(words, names[row]) if happens else why
                yield Posed(question, names[row], wrong, place, "term", why, _WORTH, index, rank=rank)
        if not said:
            yield from labelled(Rows(rows, at, names, kind, index, place, whole), column)


_KIND_HEAD = lazy(r"(?P<of>[A-Z]?[a-z]+) (?P<kind>type|kind|form|class|category|group)", re.IGNORECASE)
"""A first column that has kinds: "Community Type"."""
_PLACE_IN_ROW = lazy(
    r"#|no\.?|nr\.?|number|rank|id|year|date|time|century|period|decade|age|step|order|code|symbol|sign|week|day"
)


def _is_place_in_row(head: str, cells: Sequence[str]) -> bool:
    """Whether a first column only counts, dates or marks its rows, of which another one has the names."""
    return bool(_PLACE_IN_ROW.fullmatch(head.lower())) or not any(re.search(r"[A-Za-z]{3}", cell) for cell in cells)


def _in_small(head: str) -> str:
    """A head in small letters but for its acronyms."""
    return " ".join(word if word.isupper() else word.lower() for word in head.split())


_ASPECTS = lazy(r"(?:(?:feature|aspect|property|characteristic|criterion|point)s?)?", re.IGNORECASE)


def _by_things(rows: Sequence[Sequence[Text]]) -> Sequence[Sequence[Text]]:
    """A table with a row for each thing, where it has a column for each and a row for what is said of all."""
    first = rows[0][0]
    if not _ASPECTS.fullmatch(first.text.strip(" *:")) or any(len(row) != len(rows[0]) for row in rows):
        return rows
    turned = [list(column) for column in zip(*rows, strict=True)]
    turned[0][0] = Text("", (), (), ())
    return turned


_KINDS_OF = lazy(
    r"\b(?:kinds|types|forms|sorts|classes|categories) of (?P<of>[a-z]+(?: [a-z]+)?)"
    r"(?= (?:are|can|may|exist|were|have|differ)\b|[:.]$)"
)


def _kind(head: str, title: str, lead: str) -> str:
    """What a question calls the rows by the column's head; "type of vaccine" where the section says of what."""
    if head == "name":
        return "of these"
    if of := _KIND_HEAD.fullmatch(head):
        return f"{of['kind']} of {of['of']}"
    if head not in OF_ANY:
        return head
    if (many := re.fullmatch(rf"(?P<kind>[A-Z]?[a-z]+(?:-[a-z]+)? {head})e?s", title)) and is_noun_phrase(many["kind"]):
        return many["kind"].lower()
    of = re.search(r"\b(?:types|kinds|forms|classes|categories) of (?P<of>[a-z]+(?: [a-z]+)?)$", title, re.IGNORECASE)
    if of and is_noun_phrase(of["of"]):
        return f"{head} of {of['of'].lower()}"
    told = _KINDS_OF.search(lead)
    if told and is_noun_phrase(told["of"]):
        return f"{head} of {told['of']}"
    return (
        f"{head} of {title[:-1].lower()}" if re.fullmatch(r"[A-Z]?[a-z]+[^s\W]s", title) and is_plural(title) else head
    )


_NOTES = lazy(r"(?:notes?|remarks?|comments?|examples?|status)")
"""Heads of what is said besides, which look like verbs."""
_MOST_IN_CELL = 10


def _column(head: str, cells: Sequence[str], whole: str) -> tuple[str, ...]:
    """What a column says of each row, with its verb; nothing where its head gives none."""
    title = head.lower()
    if _NOTES.fullmatch(title):
        return ()
    cells = [re.sub(r"[.\s]+$", "", cell) for cell in cells]
    cells = [re.sub(r"^(?:An?|The) (?=[a-z])", lambda article: article[0].lower(), cell) for cell in cells]
    if title.isalpha() and base_of_s(title) and all(map(_is_told, cells)):
        return tuple(f"{title} {cell}" for cell in cells)
    if title.isalpha() and is_plural(title) and is_noun_phrase(title) and all(map(_AMOUNT.fullmatch, cells)):
        return tuple(f"has {cell} {title}" if cell != "1" else "" for cell in cells)
    if title == "year" and all(map(_YEAR.fullmatch, cells)):
        return tuple(f"dates from {cell}" for cell in cells)
    if (did := _WHAT_IT_DID.fullmatch(title)) and all(has_main_verb(cell) and is_clause(cell) for cell in cells):
        return tuple(f"{did['verb']} that {cell[0].lower()}{cell[1:]}" for cell in cells)
    if _WITHOUT_IT.fullmatch(title) and all(has_main_verb(cell) and is_clause(cell) for cell in cells):
        return tuple(f"is missing when {cell[0].lower()}{cell[1:]}" for cell in cells)
    does = _WHAT_IT_DOES.fullmatch(title)
    if does and does["verb"] in _SAYING and all(has_main_verb(cell) and is_clause(cell) for cell in cells):
        return tuple(f"{does['verb']} that {cell[0].lower()}{cell[1:]}" for cell in cells)
    if does and sum(map(_is_object, cells)) > LEAST:
        return tuple(f"{does['verb']} {cell}" if _is_object(cell) else "" for cell in cells)
    if _WHEN.fullmatch(title) and all(has_main_verb(cell) and is_clause(cell) for cell in cells):
        return tuple(f"is used when {cell[0].lower()}{cell[1:]}" for cell in cells)
    if all(map(_is_deed, cells)):
        return tuple(cells)
    if (verb := _DEED.fullmatch(title)) and base_of_s(verb["verb"]) and base_of_s(verb["verb"]) not in ALSO_NOUNS:
        return tuple(f"{title} {_with_the(cell, whole)}" if _is_named(cell) else "" for cell in cells)
    if _DONE.fullmatch(title):
        return tuple(f"is {title} {cell}" if _is_object(cell) else "" for cell in cells)
    if title.isalpha() and base_of_s(title) and title not in _NOUNS and sum(map(_is_object, cells)) > LEAST:
        return tuple(f"{title} {cell}" if _is_object(cell) else "" for cell in cells)
    if base_of_ed(title) and all(re.match(r"(?:every|once|in|by|at|on|from|for|with) ", cell) for cell in cells):
        return tuple(f"is {title} {cell}" for cell in cells)
    return ()


def _is_one(head: str) -> bool:
    """Whether a column is called after one thing that can be named: "Element"; no year and no number."""
    said = head.lower()
    noun = is_noun_phrase(head) or said in ALSO_NOUNS or said == "family"
    named = re.fullmatch(r"[A-Za-z]+|[A-Z]{2,} [a-z]+", head)
    return named is not None and not is_plural(head) and noun and said not in ("year", "time", "name", "example", "id")


def _is_name(cell: str) -> bool:
    return 1 <= len(cell.split()) <= 3 and (len(cell) > 1 or cell.isupper()) and not re.search(r"^\d|[,;:?!]", cell)


_DEED = lazy(r"(?P<verb>[a-z]{3,}s)(?: [a-z]+){0,2} (?:for|in|into|from|by|of|at|with|as|to|on)")
"""A head that says what each row does, up to the word that leads to its cell: "receives clay from"."""


def _is_named(cell: str) -> bool:
    """Whether a cell names one thing."""
    return bool(re.fullmatch(r"[A-Za-z][\w’'-]*(?: [\w’'-]+){0,3}", cell)) and is_noun_phrase(cell)


def _with_the(cell: str, whole: str) -> str:
    """What a cell names, with the article that the lesson gives it."""
    name = in_sentence(cell, whole)
    return f"the {name}" if has(whole, name, r"(?<=\b[Tt]he )", r"\b") else name


_DONE = lazy(r"(?:[a-z]+ed|made|meant|found|held|good|best|[a-z]+able) (?:for|in|from|by|of|at|with|as)")
_WHEN = lazy(r"(?:use (?:it|them) when|used when|when to use(?: (?:it|them))?)")
_NOUNS = frozenset(
    ["pros", "cons", "notes", "examples", "links", "uses", "signs", "points", "tools", "types", "values"]
)
"""Heads that look like verbs and name what stands below."""


def _is_deed(cell: str) -> bool:
    """Whether a cell says what its thing does, by a verb in front: "keeps every commit", "is linear"."""
    first, _, rest = cell.partition(" ")
    if is_plural(first) and rest.split(" ")[0] in PLAIN:
        return False  # a statement of several: "plates move apart"
    does = first in ("is", "has") or (base_of_s(first) and base_of_s(first) not in ALSO_NOUNS)
    return bool(does and rest) and is_clause(cell)


def _is_object(cell: str) -> bool:
    """Whether a cell can stand behind a verb or "for": a noun phrase or a deed, and no statement."""
    before = re.split(r" (?:that|which|who) ", cell)[0]
    fits = 1 < len(cell.split()) <= _MOST_IN_CELL and not has_main_verb(before) and not cell[:1].isupper()
    joined = "," not in cell or re.search(r" (?:and|or) |, [a-z]+ed |, \w+ing |, (?:often|usually|with|through) ", cell)
    return bool(fits and joined) and is_whole(cell) and not POINTING.search(cell)


def _is_told(cell: str) -> bool:
    """Whether a cell is a noun phrase that can be heard alone."""
    fits = _ARTICLE.match(cell) and len(cell.split()) <= MOST_WORDS and not has_finite_verb(cell)
    return bool(fits) and is_whole(cell) and not POINTING.search(cell)
