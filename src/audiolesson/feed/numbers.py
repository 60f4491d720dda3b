"""The numbers of episodes, for feed and pages."""

import itertools
from collections.abc import Sequence


def episode_numbers(order: str, given: Sequence[int]) -> list[int]:
    """The number of each episode, in the order of their dates; 0 for none. `given` are the authors' own, 0 for none.

    In an `episodic` show only those count. In a `serial` one the others are counted on in time, and no number is
    given twice, for apps order such a show by them.
    """
    if order != "serial":
        return list(given)
    found: list[int] = []
    for number in given:
        free = (n for n in itertools.count(max(found, default=0) + 1) if n not in given)
        found.append(number or next(free))
    return found
