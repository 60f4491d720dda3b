"""Which sentence a segment begins with: the one that says what its title names, else the first in the lesson."""

from collections.abc import Sequence

from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.model import Candidate


def all_leads(frame: Frame, choice: Choice, candidates: Sequence[Candidate]) -> Sequence[int]:
    """For each segment the told sentence of its first section that says what its title names; -1 for none."""
    ranks, leads = choice.ranks or {}, frame.leads or (-1,) * len(choice.groups)
    pairs = zip(leads, choice.groups, strict=True)
    fit = [lead if lead in group and lead not in ranks else -1 for lead, group in pairs]
    begins = [candidates[min(group)].section if group else -1 for group in choice.groups]
    return [one if candidates[one].section == at else -1 for one, at in zip(fit, begins, strict=True)]


def led(group: Sequence[int], lead: int, candidates: Sequence[Candidate]) -> list[int]:
    """The sentences of a segment in the lesson's order, but what its title names is said to be what it is first."""
    if lead < 0:
        return sorted(group)
    return sorted(group, key=lambda order: (root(order, candidates) != lead, order))


def root(order: int, candidates: Sequence[Candidate]) -> int:
    """The sentence that this one leans on in the end, or itself."""
    while candidates[order].follows >= 0:
        order = candidates[order].follows
    return order
