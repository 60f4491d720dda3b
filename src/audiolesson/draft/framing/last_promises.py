"""What an episode promises where nothing better can be promised: its topic with one matter, or its parts by name."""

import re
from collections.abc import Sequence

from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.frame_opening import MOST_NAMES, fits_a_line, in_a_row, some
from audiolesson.draft.framing.frame_sets import FIRST_AGENDA
from audiolesson.draft.framing.headings_in_a_row import is_of_any_lesson
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.framing.worth_naming import is_name_kept
from audiolesson.draft.titling.headings import ASKS
from audiolesson.draft.titling.inside import is_order, kind_of
from audiolesson.patterns import lazy

LEAST_BESIDE = 0.5
"""What a matter weighs at least that is promised beside the topic."""

EXPLAINS = lazy(r"why |how (?!to )|what .+ (?:is|are)$")

LEAST_OF_A_PART = 2
"""Told sentences of a part that is named."""

LEAST_PARTS = 2
"""Parts that are named: one alone is no way through."""

_LEANS = lazy(
    r"\b(?:it|its|they|them|their|this|that|these|those|here|there|we|us|our|you|your|i|my|he|she|one|ones|else|other|more"
    r"|part|thing|things|stuff|vs)\b|[?!:.,]|^(?:for|next|last|this) |^\w+$(?<!s)|^\w+ing\b|^the \w+$",
    re.IGNORECASE,
)
"""What means something only beside its page, and one word that may be of any kind."""


def with_topic(told: Sequence[int], of_topic: bool, frame: Frame) -> str:
    """The topic, and what one told sentence says a thing is, or why: a topic alone promises little."""
    fit = [one for one in frame.matters.weighty(told[1:], told, LEAST_BESIDE) if EXPLAINS.match(one[2].clause)]
    lines = (frame.promise.with_topic(matter.clause) for *_, matter in fit if frame.matters.is_of_the_lesson(matter))
    return next((line for line in lines if line), "") if of_topic else ""


def through_the_parts(musts: Sequence[Sequence[int]], of_topic: bool, frame: Frame) -> str:
    """The parts by the names that the author gave them, where two or more can be said; "" where they cannot.

    It claims no more than that they come: "In this episode: water in two places and the four directions".
    """
    if of_topic and frame.promise.alone():
        return ""
    whole = frame.matters.whole
    long = [at for at, must in enumerate(musts[: len(frame.titles)]) if len(must) >= LEAST_OF_A_PART]
    named = [frame.titles[at] for at in long if is_name_kept(at, frame.titles[at], musts[at], frame)]
    fit = [title for title in named if not _LEANS.search(title) and not ASKS.match(title) and not is_order(title)]
    names = [name for title in fit if (name := slot(title, whole).text) and kind_of(name) and fits_a_line(name)]
    names = [name for name in names if not is_of_any_lesson(name)]
    if len(names) < LEAST_PARTS or any(" and " in name for name in names):
        return ""
    return FIRST_AGENDA.format(S=in_a_row(some(names, MOST_NAMES)))
