"""Items of lists that would be heard under another heading than their own: marks of one kind, told of another."""

import re
from collections.abc import Collection

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


def without_strays(plan: Outline, choice: Choice, gathered: Gathered, lesson: Lesson) -> Choice:
    """The choice without the items that need their own heading where another one stands over the segment.

    "Carriers are healthy" is said of what its list's heading names. Under the title of the section behind it that is
    false, unless the item names its thing itself.
    """
    homes = homes_of(lesson, [group.title for group in plan.groups], gathered.whole)
    lost: set[int] = set()
    for said, home in zip(choice.groups, homes, strict=True):
        for order in said:
            one = gathered.candidates[order]
            if one.follows in lost or (home and _needs_its_heading(one, home, lesson)):
                lost.add(order)
    if not lost:
        return choice
    groups = tuple(tuple(order for order in said if order not in lost) for said in choice.groups)
    ranks = {order: rank for order, rank in (choice.ranks or {}).items() if order not in lost}
    recap = tuple(order for order in choice.recap if order not in lost)
    return Choice(choice.opening, groups, recap, ranks or None, choice.hook)


def _needs_its_heading(one: Candidate, home: Collection[int], lesson: Lesson) -> bool:
    title = lesson.sections[one.section].title
    if one.source != "bullet" or one.section in home or not _SIDES.match(title):
        return False
    return not telling_stems(title) & stems(one.text.text)
