"""Items of lists that would be heard under another heading than their own: marks of one kind, told of another."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.choosing.outline import Outline
from audiolesson.draft.framing.frame import homes_of
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.told import stems, telling_stems
from audiolesson.lesson.model import Lesson
from audiolesson.patterns import lazy

_SIDES = lazy(
    r"(?:(?:the|some|key|main|common|typical|major|important|clinical|distinguishing) )*"
    r"(?:hallmarks?|features?|characteristics?|signs?|symptoms?|propert(?:y|ies)|traits?|(?:dis)?advantages?|benefits?"
    r"|drawbacks?|limitations?|limits|downsides?|pros|cons|strengths?|weakness(?:es)?|causes?|effects?|consequences"
    r"|complications|criteria|requirements?|indications?|contraindications?|risks?|uses|applications)\b",
    re.IGNORECASE,
)
"""How a heading begins whose items say something of the thing that it, or the heading above it, names."""


def without_strays(plan: Outline, choice: Choice, gathered: Gathered, lesson: Lesson) -> tuple[Outline, Choice]:
    """The outline and the choice without the items that need their own heading where another one stands over the
    segment, so that nothing takes them later either.

    "Carriers are healthy" is said of what its list's heading names. Under the title of the section behind it that is
    false, unless the item names its thing itself.
    """
    sides = {at for at, section in enumerate(lesson.sections) if _SIDES.match(section.title)}
    if not sides:
        return plan, choice
    homes = homes_of(lesson, [group.title for group in plan.groups], gathered.whole)
    lost: set[int] = set()
    for group, home in zip(plan.groups, homes, strict=True):
        for order in sorted(group.orders):
            one = gathered.candidates[order]
            stray = home and one.section in sides - home and _needs_its_heading(one, lesson)
            if one.follows in lost or stray:
                lost.add(order)

    def kept(orders: Sequence[int]) -> tuple[int, ...]:
        return tuple(order for order in orders if order not in lost)

    groups = tuple(replace(group, orders=kept(group.orders)) for group in plan.groups)
    return replace(plan, groups=groups), replace(choice, groups=tuple(map(kept, choice.groups)))


def _needs_its_heading(one: Candidate, lesson: Lesson) -> bool:
    heading = telling_stems(lesson.sections[one.section].title)
    return one.source == "bullet" and not heading & stems(one.text.text)
