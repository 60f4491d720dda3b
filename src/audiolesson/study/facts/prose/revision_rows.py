"""The rows of revision tables: what a term is, what it is built from, how many it has, what happens in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiolesson.draft.english.forms import a_or_an, base_of_s, is_plural
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.verbs import PREPOSITIONS
from audiolesson.draft.titling.sections import role
from audiolesson.errors import Place
from audiolesson.lesson.model import Block
from audiolesson.patterns import lazy
from audiolesson.study.facts.about import about
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import in_sentence, large, of_one, small_item, with_article, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clean import task_sections
from audiolesson.study.facts.prose.label_facts import definition
from audiolesson.study.facts.prose.label_lines import Labelled, leans, names
from audiolesson.study.facts.tables import is_small_table, told_most

LEAST_NAMED = 2
"""Rows of a table whose names can be asked for."""
_WORTH = 1.5
_BUILT = lazy(r"(?P<verb>[A-Z]?[a-z]+) (?P<with>from|of|by|with|for|in)")
_HAPPENS = lazy(r"(?:what (?:happens|you (?:would )?see|goes on|changes)|events?|key events?)\W*", re.I)
_STAGES = lazy(r"(?:[a-z]+ )?(?:stage|phase|step|period|process|event|segment|part|zone|layer|region)", re.I)
_SIDES = lazy(r"(?:(?:main|usual|typical) )?(?:source|effect|function|role|job|cause|purpose|origin|viscosity)", re.I)
_NUMBER = lazy(r"(?:about |around |~ ?)?\d[\d,.]*(?: ?(?:–|-|to) ?\d[\d,.]*)?(?: (?:million|billion))?")
_COUNTED = lazy(r"(?:(?:number|no\.) of (?P<of>[a-z ]+)|(?P<many>[A-Za-z][a-z]*(?: [a-z]+)?s))")
_NO_COUNT = lazy(r"(?:years?|dates?|times?|ages?|marks?|points?|hours?|weeks?|pages?|deaths?|costs?|fees?)\b", re.I)

_NO_MEANING = lazy(
    r"\b(?:prices?|costs?|years?|dates?|examples?|authors?|sources?|cases?|authority|where|when|who|links?|notes?|remarks?)\b",
    re.I,
)
"""Heads of columns that tell something else than what a thing is."""


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of a table beside that of its names."""

    ground: Ground
    section: int
    place: Place
    kind: str
    head: str
    names: tuple[str, ...]
    cells: tuple[str, ...]

    def beside(self, at: int) -> tuple[str, ...]:
        """The names of the other rows, those below first."""
        return (*self.names[at + 1 :], *self.names[:at])

    def fact(self, at: int, question: str, said: str, again: str) -> Fact | None:
        if leans(said) or not is_asked_well(question, said, contrast=True):
            return None
        return Fact(
            "description", without_article(self.names[at]), question, large(said), self.section, self.place, again, "",
            self.beside(at), _WORTH,
        )  # fmt: skip


def revision_rows(ground: Ground) -> Iterator[Fact]:
    """A few facts of each table whose first column names things, by what the head of another one says."""
    tasks = frozenset(task_sections(ground))
    for index, section in enumerate(ground.lesson.sections):
        if index in tasks or role(section.title, section.level) == "apart":
            continue
        for block in section.blocks:
            for column in _columns(ground, index, block):
                for kind in (_definitions, _built, _counts, _sides, _happens):
                    yield from kind(column)


def _columns(ground: Ground, section: int, block: Block) -> Iterator[_Column]:
    rows = block.rows
    if not is_small_table(block) or any(cell.marks for row in rows for cell in row):
        return
    plain = [tuple(cell.text.strip(" *").replace(" & ", " and ") for cell in row) for row in rows]
    plain = [(re.sub(r" \([^()]*\)$", "", row[0]), *row[1:]) for row in plain]
    body = [row for row in plain[1:] if _names(row[0])]
    called = tuple(small_item(row[0], ground.whole) for row in body)
    if len(set(called)) < len(called) or len(body) < LEAST_NAMED:
        return
    for at in range(1, len(plain[0])):
        cells = tuple(row[at] for row in body)
        if plain[0][at]:
            yield _Column(ground, section, block.place, plain[0][0], plain[0][at], called, cells)


def _names(cell: str) -> bool:
    return len(cell.split()) <= 3 and re.fullmatch(r"[^\W\d][\w’' -]*", cell) is not None


def _definitions(column: _Column) -> Iterator[Fact]:
    """What each term is, where most cells of a column are definitions by their form."""
    if (
        not column.kind
        or _NO_MEANING.search(column.head)
        or column.head.lower().split()[-1] in PREPOSITIONS
        or not re.match(r"[A-Za-z]", column.head)
    ):
        return
    found: list[Fact] = []
    for at, (name, cell) in enumerate(zip(column.names, column.cells, strict=True)):
        if names(name):
            one = Labelled(
                name, (cell,), ":", column.section, column.place, beside=column.beside(at), item=True, row=True
            )
            found += [fact] if (fact := definition(column.ground, one)) else []
    if 2 * len(found) >= len(column.names):
        yield from found


def _built(column: _Column) -> Iterator[Fact]:
    """What each is built from, made of, used for, caused by: a head that is a participle with its preposition."""
    found = _BUILT.fullmatch(column.head)
    if not found or not base_of_past(found["verb"].lower()) or _repeats(column.cells):
        return
    how = f"{found['verb'].lower()} {found['with']}"
    for at in told_most(column.ground, column.names):
        x = _called(column, at)
        said = _ANY_OF.sub(r"\g<first> or \g<last>", re.sub(r" \+ ", " and ", column.cells[at]))
        if has_main_verb(said) or not re.search(r"[a-z]{3}", said):
            continue
        be = "are" if is_plural(x.split()[-1]) else "is"
        said = in_sentence(said, column.ground.whole)
        if fact := column.fact(at, f"What {be} {x} {how}?", said, f"{large(x)} {be} {how} {said}."):
            yield fact


def _counts(column: _Column) -> Iterator[Fact]:
    """How many of what the head names each has: "Semitones | 7"."""
    found = _COUNTED.fullmatch(column.head)
    things = (found["of"] or found["many"]).lower() if found else ""
    if not things or not is_plural(things.split()[-1]) or _NO_COUNT.match(things) or _repeats(column.cells):
        return
    if not all(map(_NUMBER.fullmatch, column.cells)):
        return
    for at in told_most(column.ground, column.names):
        x = _called(column, at)
        do, have = ("do", "have") if is_plural(x.split()[-1]) else ("does", "has")
        again = f"{large(x)} {have} {column.cells[at]} {things}."
        if fact := column.fact(at, f"How many {things} {do} {x} have?", column.cells[at], again):
            yield fact


def _sides(column: _Column) -> Iterator[Fact]:
    """What the head names of each: its source, its effect, its function."""
    if not _SIDES.fullmatch(column.head) or _repeats(column.cells):
        return
    side = column.head.lower()
    for at in told_most(column.ground, column.names):
        x, said = _called(column, at), re.sub(r" \([^()]*\)| itself$", "", column.cells[at])
        said = in_sentence(said, column.ground.whole)
        if has_main_verb(said) or not re.search(r"[a-z]{3}", said) or base_of_s(said.split()[0].lower()):
            continue
        if fact := column.fact(at, f"What is the {side} of {x}?", said, f"The {side} of {x} is {said}."):
            yield fact


def _happens(column: _Column) -> Iterator[Fact]:
    """What happens at each stage."""
    if not _HAPPENS.fullmatch(column.head) or not _STAGES.fullmatch(column.kind):
        return
    for at in range(len(column.names)):
        said = column.cells[at].split("; ")[0].strip(" .")
        name = column.names[at]
        x = f"the {name}" if " " in name and name.islower() and not is_plural(name.split()[-1]) else name
        if not has_main_verb(said) or base_of_s(said.split()[0].lower()):
            continue
        said = in_sentence(said, column.ground.whole)
        if fact := column.fact(at, f"What happens in {x}?", said, f"In {x}, {said}."):
            yield fact


def _called(column: _Column, at: int) -> str:
    """A name with its article, which is "a" where the lesson counts one of its column."""
    name, whole = column.names[at], column.ground.whole
    if _OF_A_SORT.fullmatch(column.kind) and (thing := _subject(column.ground)) and thing not in name.lower():
        return f"{a_or_an(name)} {name} {thing}"
    if re.match(r"[A-Z]", name) or is_plural(name.split()[-1]):
        return name
    if any(with_article(other, whole).startswith(("a ", "an ")) for other in column.names):
        return f"{a_or_an(name)} {name}"
    return with_article(name, whole)


_ANY_OF = lazy(r"^(?P<first>(?:[^,;]+, )*[^,;]+), (?P<last>(?!and |or )[^,;]+)$(?<!\band\b)")
"""A row of what each may be made of, without its "or"."""
_OF_A_SORT = lazy(r"types?|kinds?|sorts?|forms?|class(?:es)?|variety", re.IGNORECASE)
"""Heads of a column whose labels say of which sort a thing is: "Metal" of zips."""


def _subject(ground: Ground) -> str:
    """What a lesson is about, if that is one word of which there may be several: "zip"; "" else."""
    thing = without_article(about(ground)).lower()
    one = of_one(thing)
    return one if re.fullmatch(r"[a-z]+", one) and f" {one}s" in ground.low else ""


def _repeats(cells: Sequence[str]) -> bool:
    return len({cell.lower() for cell in cells}) < len(cells) or not all(cells)
