"""A newer deck or quiz of a lesson into the one that an author has made of the first: card by card, by their ids."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from audiolesson.draft.merging.entry import (
    Entries,
    Entry,
    number_of,
    read_entries,
    split_last,
    with_id,
    with_last,
    with_line,
)
from audiolesson.draft.merging.match import best_pairs, likeness
from audiolesson.draft.merging.model import Conflict, Merge
from audiolesson.draft.merging.paragraph import Odds
from audiolesson.draft.merging.pieces import merged_order, weave
from audiolesson.draft.merging.write import Written, write

_ALIKE = 0.6
"""The share of words that two cards have in common when one is a newer form of the other."""


def merge_entries(base: str, lesson: str, yours: str, given: Iterable[str] = ()) -> Merge:
    """The author's deck or quiz `yours`, made of the draft `base`, with what changed up to the new draft `lesson`.

    Cards of the new draft get the ids that they had, new ones ids that none ever had, of which the base keeps the
    last; `given` are ids that stand elsewhere. A card that the author edited stays; where the lesson changed it too,
    that is told. Only `line=` follows.
    """
    base, last = split_last(base)
    end = "\r\n" if "\r\n" in yours else "\n"
    old, own = read_entries(base.replace("\n", end)), read_entries(yours)
    new, last = _renamed(old, read_entries(lesson.replace("\n", end)), own, last, given)
    text, kept, conflicts = _merged(old, new, own, end)
    kept, fresh = (with_last(one.replace("\r\n", "\n"), last) for one in (kept, _in_order(new, end)))
    return Merge(text, kept, fresh, conflicts)


def _renamed(old: Entries, new: Entries, own: Entries, last: str, given: Iterable[str]) -> tuple[list[Entry], str]:
    """The new entries under their old ids, and the last id ever given, where no entry of the new draft has it.

    What did not change but for the order of its choices stays as it was.
    """
    pairs = _paired(old.entries, new.entries)
    letters = number_of(next((one.id for one in new.entries), ""))[0]
    known = _highest(letters, [last, *(one.id for one in (*old.entries, *own.entries))])
    highest = max(known, _highest(letters, given))
    texts = []
    for at, entry in enumerate(new.entries):
        before = old.entries[pairs[at]] if at in pairs else None
        if before and before.content == entry.content:
            texts.append(with_line(before, entry.lesson_line) if before.lesson_line else before.block.raw)
        elif before:
            texts.append(with_id(entry, before.id))
        else:
            highest += 1
            texts.append(with_id(entry, f"{letters}{highest:02}"))
    found = [read_entries(text).entries[0] for text in texts]
    in_use = max((number_of(one.id)[1] for one in found), default=0)
    return found, f"{letters}{known:02}" if known > in_use else ""


def _highest(letters: str, names: Iterable[str]) -> int:
    return max((number for name in names for letter, number in [number_of(name)] if letter == letters), default=0)


def _paired(old: Sequence[Entry], new: Sequence[Entry]) -> dict[int, int]:
    """new entry → old entry: of one content, of one question, of one answer, else nearly of the same words."""
    pairs: dict[int, int] = {}
    ways: tuple[Callable[[Entry], Hashable], ...] = (
        attrgetter("content"),
        attrgetter("question"),
        attrgetter("answer"),
    )
    for of in ways:
        there = {of(one): at for at, one in reversed(list(enumerate(old))) if at not in pairs.values()}
        for at, one in enumerate(new):
            if at not in pairs and of(one) in there:
                pairs[at] = there.pop(of(one))
    left = [at for at in range(len(new)) if at not in pairs]
    free = [at for at in range(len(old)) if at not in pairs.values()]

    def alike(one: int, two: int) -> float:
        return likeness(" ".join(new[one].content), " ".join(old[two].content))

    return pairs | best_pairs(left, free, alike, _ALIKE)


@dataclass(frozen=True, slots=True)
class _One:
    """A card in its three versions."""

    base: Entry | None
    lesson: Entry | None
    yours: Entry | None


def _merged(old: Entries, new: Sequence[Entry], own: Entries, end: str) -> tuple[str, str, tuple[Conflict, ...]]:
    by_key = [_by_key(entries) for entries in (old.entries, new, own.entries)]
    keys = [list(there) for there in by_key]
    asked = {entry.question for key, entry in by_key[2].items() if key not in by_key[0]}
    text: list[Written] = []
    kept: dict[str, str] = {}
    for key in merged_order(*keys):
        one = _One(*(there.get(key) for there in by_key))
        written, base = _settled(one, end)
        if one.lesson and not one.base and not one.yours and one.lesson.question in asked:
            written = None  # the author has a card of this question
        if written:
            number = keys[2].index(key) if one.yours else -1
            text.append(Written(written.text, one.yours.block if one.yours else None, number, written.odds))
        if base:
            kept[key] = base
    gaps = [entry.block.gap for entry in own.entries][-1:]
    said, conflicts = write(own.lead, text, end, gaps[0] if gaps else end)
    order = [key for key in weave(keys[1], keys[0]) if key in kept]
    said_base, _ = write("", [Written(kept[key]) for key in order], end, end)
    return said, said_base, tuple(conflicts)


def _in_order(entries: Sequence[Entry], end: str) -> str:
    """The new draft, under its old ids."""
    return write("", [Written(entry.block.raw) for entry in entries], end, end)[0]


def _by_key(entries: Sequence[Entry]) -> dict[str, Entry]:
    """Entries by their ids; one without, or with one that is given already, has a key of its own."""
    found: dict[str, Entry] = {}
    for at, entry in enumerate(entries):
        found[entry.id if entry.id and entry.id not in found else f"\0{at} {entry.question}"] = entry
    return found


def _settled(one: _One, end: str) -> tuple[Written | None, str]:
    """What an entry becomes in the author's file (None: nothing) and in the next base ("": nothing)."""
    base, lesson, yours = one.base, one.lesson, one.yours
    new = lesson.block.raw if lesson else ""
    if not yours:
        return (Written(new) if new and not base else None), new
    if not base:
        return Written(yours.block.raw), new
    if yours.content == base.content or yours.block.words == base.block.words:
        return _following(base, lesson, yours, end), new
    if lesson and lesson.content in (base.content, yours.content):
        line = lesson.lesson_line if yours.lesson_line == base.lesson_line else yours.lesson_line
        return Written(with_line(yours, line)), new
    odds = Odds(0, base.block.words, lesson.block.words if lesson else "", yours.block.words)
    return Written(yours.block.raw, odds=(odds,)), base.block.raw


def _following(base: Entry, lesson: Entry | None, yours: Entry, end: str) -> Written | None:
    """An entry whose words the author left alone: the lesson's, with the author's comments in it."""
    if not lesson:
        return Written(yours.notes) if yours.notes else None
    if lesson.content == base.content and yours.block.words != lesson.block.words:
        line = lesson.lesson_line if yours.lesson_line == base.lesson_line else yours.lesson_line
        return Written(with_line(yours, line))
    if yours.block.words == lesson.block.words:
        return Written(yours.block.raw)
    return Written(f"{lesson.block.raw}{2 * end}{yours.notes}" if yours.notes else lesson.block.raw)
