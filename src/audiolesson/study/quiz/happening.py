"""Columns of a table that tell what becomes of a thing in each row: "At which boundary do plates move apart?"."""

from collections.abc import Sequence

from audiolesson.draft.english.forms import base_of_ed, is_plural
from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.verbs import PAST, PLAIN, word_set
from audiolesson.patterns import lazy

_AT = word_set("boundary stage point step level edge border site temperature position")
_IN = word_set("phase period century place country organ region zone layer era age cell chamber season process case")
_OWN = word_set(
    """effect result history behaviour behavior role purpose use function status outcome action meaning description
    property task feature rule"""
)
"""Heads that name a side of the row, whose verb tells of the row itself."""
_DONE = lazy(r"is (?:neither )?(?P<done>[a-z]+)\b")


def happens_at(kind: str, head: str, cells: Sequence[str]) -> tuple[str, ...]:
    """The questions, without their marks, that ask where a column's thing does or suffers what each cell says.

    Nothing where the cells tell of the rows themselves; questions that are empty where no word says where.
    """
    thing = head.lower().strip()
    if not thing.isalpha() or not is_noun_phrase(thing) or thing in _OWN or len(cells) < len(("one", "two")):
        return ()
    many = is_plural(thing)
    do = many and all(cell.split() and cell.split()[0] in PLAIN and " " in cell for cell in cells)
    be = not many and all((found := _DONE.match(cell)) and _is_done(found["done"]) for cell in cells)
    if not do and not be:
        return ()
    where = "At" if kind in _AT else "In" if kind in _IN else ""
    if not where:
        return ("",) * len(cells)
    said = (f"do {thing} {cell}" if do else f"is {thing} {cell.removeprefix('is ')}" for cell in cells)
    return tuple(f"{where} which {kind} {one.rstrip('.')}" for one in said)


def happened(question: str, name: str) -> str:
    """The sentence that tells such a question again: "At the colliding edge plates fold."."""
    found = _ASKED.fullmatch(question)
    if not found:
        return ""
    small = name if name[1:2].isupper() else name[0].lower() + name[1:]
    row = small if small.endswith(found["kind"]) else f"{small} {found['kind']}"
    does = found["did"] if found["do"] == "do" else f"{found['thing']} is {found['rest']}"
    return f"{found['where']} the {row} {does}."


_ASKED = lazy(r"(?P<where>At|In) which (?P<kind>[^?]+?) (?P<do>do|is) (?P<did>(?P<thing>[a-z]+) (?P<rest>.+))")


def _is_done(word: str) -> bool:
    return bool(base_of_ed(word)) or word in PAST or word == "neither"
