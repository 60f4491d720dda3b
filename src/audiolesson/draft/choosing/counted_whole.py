"""Counted items of a list are told all or none, also where sentences are picked and not taken out.

What was told of "First, …" to "Fifth, …" when the time was full ended in the middle of a procedure.
"""

from collections.abc import Collection
from dataclasses import replace

from audiolesson.draft.choosing.choose import Chooser
from audiolesson.draft.choosing.counted import counts
from audiolesson.draft.model import NEVER


def tell_counted_whole(chooser: Chooser, most: int) -> None:
    """Tell the rest of each list of which some is told, up to `most` ms; where it does not fit, none of it."""
    listed = [one for one in chooser.candidates if one.source == "bullet" and one.tier < NEVER]
    for run in counts(listed):
        told = chooser.choice.all().intersection(run)
        left = [order for order in run if order not in told]
        if not told or not left or not all(order in chooser.group_of() for order in run):
            continue
        before = chooser.choice
        chooser.take_all(left)
        if chooser.measure(chooser.choice, False) > most:
            chooser.choice = before
            _leave_out(chooser, told)


def _leave_out(chooser: Chooser, orders: Collection[int]) -> None:
    """Take sentences out of the choice, with all that is said behind them."""
    gone = set(orders)
    for one in chooser.candidates:
        if one.follows in gone:
            gone.add(one.order)
    choice = chooser.choice
    groups = tuple(tuple(order for order in group if order not in gone) for group in choice.groups)
    opening = tuple(order for order in choice.opening if order not in gone)
    chooser.choice = replace(choice, groups=groups, opening=opening)
