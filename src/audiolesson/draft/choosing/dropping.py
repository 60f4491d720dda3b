"""A clean lesson that is longer than the time is told whole, but for what its sections need least.

Sentences are taken out, not picked: each time what gives least for its length, with all that stands on it. So what is
told stands on what is told, and what is taken out last comes back first, if there is time.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from audiolesson.draft.choosing.choose import Chooser
from audiolesson.draft.choosing.least import Least, Parts, over_a_hole, stands, told_of
from audiolesson.draft.sentences.contrasts import may_turn

MS_A_LETTER = 65
"""About what a letter takes: a lesson that is much too long is not measured, for measuring reads every sentence."""

_AT_MOST_AS_LONG, _SURELY_LONGER = 1.4, 1.03
"""What is taken out takes at most so many times the time of its letters. While what is left so takes more than so many
times the time, it is not measured: what is said around it varies by less."""

_ROUGHLY = 1.5
_OF_THE_REST = 0.3
"""While a lesson takes more than so many times the time, what it needs least is taken out many at a time: this share
of what is too much."""

_AT_ONCE = 0.15
"""The share of a segment that is taken out at a time."""

_ROOMY = 1.5
"""What takes more than so many times the time that is left, by its letters, is not measured: it does not fit."""

_COME_BACK = 16
"""So many of the parts that were taken out last are looked at again."""

_MUCH_LEFT = 0.85
"""The share of the time that whole paragraphs fill, without which others are begun."""


def drop_least(chooser: Chooser, least: Least, most: int) -> tuple[tuple[int, ...], ...]:
    """Take out of the choice what its sections need least until it takes `most` ms; the parts taken out, in order."""
    lesson = Parts(chooser, least)
    parts: list[frozenset[int]] = []
    measured, letters = 0.0, 1
    while True:
        told = told_of(chooser)
        now = lesson.lengths(told)
        length: float = MS_A_LETTER * now.total()
        if length < _ROUGHLY * most:
            length = measured * (1 - _AT_MOST_AS_LONG * (1 - now.total() / letters))
            if not _SURELY_LONGER * most < length or measured > _ROUGHLY * most:
                length = measured = chooser.measure(chooser.choice, False)
                letters = now.total()
        if length <= most:
            break
        over = (1 - most / length) * now.total()
        able = lesson.able(told, now, over) or lesson.able(told, now, over, torn=True)
        if not able:
            break
        many = _OF_THE_REST * (1 - most / length) * now.total() if length > _ROUGHLY * most else 0
        taken = _take_out(able, lesson, now, many)
        parts += taken
        _put(chooser, told.difference(*taken))
    _bring_back(chooser, least, lesson, parts, most)
    _begin_paragraphs(chooser, least, parts, most)
    told = told_of(chooser)
    return tuple(tuple(sorted(part)) for part in parts if not told & part)


def _take_out(
    able: Sequence[tuple[float, int, frozenset[int]]], lesson: Parts, now: Mapping[int, int], many: float
) -> list[frozenset[int]]:
    """The least of what may be taken out, or up to so `many` letters: parts that have nothing in common.

    Of many no segment gives more than its share, for what is left of it weighs more then.
    """
    taken: list[frozenset[int]] = []
    out: set[int] = set()
    lost: Counter[int] = Counter()
    done: set[int] = set()
    for _, _, part in able:
        of_each = lesson.lost(part).of_each
        done |= {at for at in of_each if lost[at] and lost[at] + of_each[at] > _AT_ONCE * now[at]}
        if part & out or done & of_each.keys():
            continue
        taken.append(part)
        out |= part
        lost += of_each
        if lost.total() >= many:
            break
    return taken


def _bring_back(chooser: Chooser, least: Least, lesson: Parts, parts: Sequence[frozenset[int]], most: int) -> None:
    """Tell again what gives most of what was taken out, where there is room for it up to `most` ms."""
    out = list(parts[-_COME_BACK:])
    room = most - chooser.measure(chooser.choice, False) if out else 0
    while out:
        told = told_of(chooser)
        able = [part for part in out if stands(part, told, least) and least.torn.isdisjoint(part)]
        able = [part for part in able if not over_a_hole(part, told, chooser, least)]
        if not able:
            return
        best = max(able, key=lambda part: (lesson.value(part, told | part, lesson.lengths(told | part)), min(part)))
        out.remove(best)
        if lesson.length(best) * MS_A_LETTER > _ROOMY * room:
            continue
        before = chooser.choice
        _put(chooser, told | best)
        if (length := chooser.measure(chooser.choice, False)) > most:
            chooser.choice = before
        else:
            room = most - length


def _begin_paragraphs(chooser: Chooser, least: Least, parts: Sequence[Collection[int]], most: int) -> None:
    """Tell the beginning of what was taken out last, where whole paragraphs leave much of the time."""
    if not least.wholes:
        return
    length = chooser.measure(chooser.choice, False)
    for part in reversed(parts):
        for order in sorted(part):
            if length >= _MUCH_LEFT * most:
                return
            told = told_of(chooser)
            if may_turn(chooser.candidates[order], chooser.candidates):
                break
            if order in told or not stands({order}, told, least) or over_a_hole({order}, told, chooser, least):
                break
            before = chooser.choice
            _put(chooser, told | {order})
            longer = chooser.measure(chooser.choice, False)
            if longer > most:
                chooser.choice = before
                break
            length = longer


def _put(chooser: Chooser, told: Collection[int]) -> None:
    """Make these the told sentences of the choice."""
    where = chooser.group_of()
    groups: list[list[int]] = [[] for _ in chooser.plan.groups]
    opening: list[int] = []
    for order in sorted(told):
        (opening if where[order] < 0 else groups[where[order]]).append(order)
    chooser.choice = replace(chooser.choice, opening=tuple(opening), groups=tuple(map(tuple, groups)))
