"""Filling the time with the candidates of a chooser: each segment's best first, then passages, then the recap."""

from collections.abc import Collection, Sequence

from audiolesson.draft.choosing.choose import MOST_TIER, TOO_ALIKE, Chooser
from audiolesson.draft.choosing.own_points import is_point
from audiolesson.draft.choosing.passages import BEGINS, OPENS, RESUMES, TORN
from audiolesson.draft.english.texts import holds_two

OPENING_MOST = 4

RECAP_TIER = 2
"""A point of the summary that is more harmful than this is no recap."""

_PHASES = (
    *((tier, start) for tier, start in ((0, OPENS), (1, OPENS), (1, BEGINS), (2, OPENS), (2, BEGINS))),
    *((tier, start) for start in (BEGINS, RESUMES) for tier in range(MOST_TIER + 1)),
)
"""What may be taken, one after the other, as its tier and how it begins: what opens its section and goes on there,
what begins a paragraph, both with ever more harm, then sentences torn from their passage; where all is told as it
runs, also what goes on behind a sentence that is not told."""

_LEAST_A_GROUP = 3
"""Must-say sentences that a segment should have: one alone is no segment."""


def fill(
    chooser: Chooser,
    most: int,
    enough: int,
    if_time: bool,
    needed: int | None = None,
    among: Collection[int] | None = None,
) -> None:
    """Take candidates, the best first, until the length is between `enough` and `most`, both in ms.

    One that would make it too long is passed over for a shorter one; those of a higher tier come when the lower are
    spent, and those that are torn from their passage only up to the `needed` ms. With `if_time` each becomes a
    paragraph of its own with the next rank; none leans on another of them, and what goes on with no told sentence is
    taken only up to the `needed` ms, for it would be heard out of nowhere. `among`: the only ones that may be taken.
    """
    where = chooser.group_of()
    pool = sorted(where) if among is None else sorted(where.keys() & set(among))
    plenty = bool(chooser.plan.groups)
    passed: set[int] = set()
    length = chooser.measure(chooser.choice, if_time)
    phases = (*_PHASES, (MOST_TIER, TORN)) if chooser.freedom else _PHASES
    steps = [(tier, start, joined) for joined in ((True, False) if if_time else (False,)) for tier, start in phases]
    for tier, start, joined in steps:
        bounded = (start == RESUMES and not chooser.freedom) or (if_time and not joined)
        wanted = min(enough, needed) if needed is not None and bounded else enough
        while length < wanted:
            for order in chooser.ranked(pool, tier, start, if_time, joined):
                full = where[order] < 0 and chooser.counts[-1] >= OPENING_MOST and tier < MOST_TIER and plenty
                two = holds_two(chooser.candidates[order].text.text)
                if order in passed or (two if if_time else full):
                    continue
                trial = chooser.take(order, len(chooser.choice.ranks or {}) + 1 if if_time else 0)
                longer = chooser.measure(trial, if_time)
                if longer > most:
                    passed.add(order)
                    continue
                chooser.keep(order, trial)
                length = longer
                break
            else:
                break


def cover(chooser: Chooser, most: int, leads: Sequence[int] = ()) -> None:
    """Give each segment the best beginning of a passage first, then each a second and a third sentence, as time allows.

    Before all, each gets the one of `leads` that says what its title names; -1 where it has none. What else a
    definition names is not asked for: it was written to be understood by who knows nothing yet.

    A sentence of a higher tier, or one torn from its passage, is taken only where the segment has no other.
    """
    for at, lead in enumerate(leads):
        if lead in chooser.plan.groups[at].orders and lead not in chooser.choice.all():
            trial = chooser.take(lead)
            if chooser.measure(trial, False) <= most:
                chooser.keep(lead, trial)
    for number in range(1, _LEAST_A_GROUP + 1):
        for at, group in enumerate(chooser.plan.groups):
            if len(chooser.choice.groups[at]) >= number:
                continue
            _take_best(chooser, group.orders, most)


def _take_best(chooser: Chooser, pool: Sequence[int], most: int) -> None:
    """Take the best of a pool that fits, from the lowest tier that has one."""
    for tier, start in _PHASES[1:]:
        for order in chooser.ranked(pool, tier, start)[:6]:
            trial = chooser.take(order)
            if chooser.measure(trial, False) <= most:
                return chooser.keep(order, trial)
    return None


def recap(chooser: Chooser, points: int) -> tuple[int, ...]:
    """Sentences that say the main things in other words: from the summary, else the best that are left.

    Each is unlike the others; those that come from no summary are somewhat like what was said (0.2 to 0.55).
    """
    said = chooser.choice.all()
    found: list[int] = []
    listed = [order for order in chooser.plan.summary if chooser.candidates[order].tier <= RECAP_TIER]
    summary = [order for order in listed if is_point(chooser.candidates[order].text.text)]
    rest = () if listed else tuple(chooser.group_of())
    for pool, low, high in ((summary, 0.0, 0.9), (rest, 0.2, TOO_ALIKE)):
        order_of_worth = sorted(pool, key=lambda order: (-chooser.scores[order] + _length_cost(chooser, order), order))
        for order in order_of_worth:
            if len(found) == points or order in said or order in found:
                continue
            if chooser.candidates[order].tier > (RECAP_TIER if pool is summary else 0):
                continue
            if pool is not summary and chooser.passages.starts and chooser.passages.starts[order] < BEGINS:
                continue
            if chooser.candidates[order].follows >= 0 or not low <= chooser.likeness.of(order, said) <= high:
                continue
            if holds_two(chooser.candidates[order].text.text):
                continue
            if chooser.likeness.of(order, set(found)) < (TOO_ALIKE if pool is summary else 0.4):
                found.append(order)
    return tuple(sorted(found))


def _length_cost(chooser: Chooser, order: int) -> float:
    said = chooser.candidates[order].text.text
    return 0.04 * max(0, len(said.split()) - 16) + 0.8 * (" include " in said)
