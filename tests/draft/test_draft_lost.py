"""What falls with a sentence is found in time that grows with what falls, not with the square of the lesson."""

import random
from collections.abc import Set

import pytest

from audiolesson.draft.choosing.grounds import Ground
from audiolesson.draft.choosing.lost import Standing
from audiolesson.draft.choosing.one_of import OneOf, Parted


def _grounds(size: int, chance: random.Random) -> list[Ground]:
    """Sentences that stand on earlier ones, alone or on one of several, of which some go together."""
    shared: list[list[int]] = [[], [], []]
    found = []
    for order in range(size):
        before = chance.sample(range(order), min(order, 1)) if chance.random() < 0.2 else []
        some = [OneOf.so_far(each) for each in shared if each and chance.random() < 0.4]
        mates = frozenset({chance.randrange(size)}) if chance.random() < 0.1 else frozenset[int]()
        found.append(Ground(frozenset(before), tuple(some), mates))
        for each in shared:
            if chance.random() < 0.3:
                each.append(order)
    return found


def _gone_through(gone: int, told: Set[int], on: list[Ground]) -> set[int]:
    """What falls, as the words say it: all is gone through until nothing more does."""
    lost = {gone}
    while True:
        more = {mate for order in lost for mate in on[order].mates & told}
        for order in told:
            some = [[one for one in by if one in told] for by in on[order].any_of]
            if on[order].on & lost or any(by and lost.issuperset(by) for by in some):
                more.add(order)
        if more <= lost:
            return lost
        lost |= more


@pytest.mark.parametrize("seed", range(40))
def test_all_that_stands_on_a_sentence_falls_with_it_and_nothing_else(seed: int) -> None:
    chance = random.Random(seed)
    on = _grounds(30, chance)
    told = frozenset(chance.sample(range(30), 20))
    standing = Standing(on, told)
    for gone in told:
        assert standing.lost_without(gone) == _gone_through(gone, told, on)


class _Counted(list[int]):
    """A list that counts how often one of its own is looked at."""

    looks = 0

    def __getitem__(self, at):  # type: ignore[no-untyped-def]
        self.looks += 1
        return super().__getitem__(at)

    def __iter__(self):  # type: ignore[no-untyped-def]
        self.looks += len(self)
        return super().__iter__()


def _looks(size: int) -> int:
    """How often a list is looked at that half of a lesson is on and half of it needs, for each of its sentences."""
    said = _Counted()
    on = []
    for order in range(size):
        on.append(Ground(any_of=(OneOf.so_far(said),) if order % 2 else ()))
        said.append(order) if not order % 2 else None
    standing = Standing(on, frozenset(range(size)))
    assert sum(len(standing.lost_without(order)) for order in range(size)) == size + 1
    return said.looks


def test_what_a_whole_lesson_speaks_of_is_looked_at_in_proportion_to_the_lesson() -> None:
    assert _looks(4000) < 2.2 * _looks(2000)


def test_sentences_of_which_one_will_do_stay_what_they_were_when_more_are_brought_up() -> None:
    said = [0, 2]
    some = OneOf.so_far(said)
    said.append(5)
    assert (list(some), list(reversed(some)), len(some), some[-1], 5 in some) == ([0, 2], [2, 0], 2, 2, False)
    assert list(Parted([0, 0, 1, 1, 1, 1]).inside(some, 1)) == [2]
    assert not Parted([0] * 6).inside(some, 1)
