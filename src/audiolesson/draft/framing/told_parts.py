"""Which named parts of a lesson an episode tells, for a recap, a promise or a question that names them."""

from collections.abc import Sequence

from audiolesson.draft.framing.claims import keeps
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.named_parts import Part, apart
from audiolesson.draft.framing.paragraphs import count_of
from audiolesson.draft.framing.said_names import says_name
from audiolesson.draft.framing.worth_naming import is_kept, is_name_kept, leads_to, names_all, own
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.told import stems

LEAST = 2
"""Told sentences of a part that is named."""

LEAST_BELOW = 3
"""The same for a part that no segment is called after."""


def told_parts(
    musts: Sequence[Sequence[int]],
    told: Sequence[int],
    frame: Frame,
    candidates: Sequence[Candidate],
    least: int = LEAST,
    *,
    how_to: bool = False,
    headed: bool = False,
) -> list[Part]:
    """The parts of which so many sentences at `least` are told, segments first, then what tells most; no two with one
    name. `musts` are the told sentences of each segment.

    Of a segment the sentences speak of what its title names. Those of a part below say two thirds of the words of its
    name: what a heading promises and nobody hears is no part. `how_to`: ways are parts too ("how to fire a pot").
    `headed`: segments too most of whose sentences stand under a title of which a word is heard in one of them.
    """

    def heard(part: Part, orders: Sequence[int]) -> bool:
        wanted = stems(part.one.text) if part.one.kind == "clause" else part.stems
        saying = sum(bool(wanted & frame.matters.said(order)) for order in orders)
        return saying >= (LEAST if part.one.kind == "doing" else 1)

    weighed: list[tuple[int, int, Part]] = []
    for part in frame.parts.segments if frame.parts else ():
        orders = musts[part.at]
        every = sum(count_of(candidates[order].text) for order in orders)
        mine = own(part.at, orders, frame, candidates)
        under = headed and mine >= LEAST_BELOW and 3 * mine >= 2 * every and is_kept(part.at, orders, frame)
        under = under and heard(part, orders)
        said = frame.matters.clean or part.one.kind == "clause" or _says(part, orders, frame)
        said = said and is_name_kept(part.at, part.one.text, orders, frame)
        if mine >= least and said and (under or leads_to(part.at, orders, frame, candidates)):
            weighed.append((-len(orders), min(orders), part))
    below: list[tuple[int, int, Part]] = []
    sections = [candidates[order].section for order in told]
    for part, places in frame.parts.headings(sections, max(least, LEAST_BELOW)) if frame.parts else ():
        orders = [told[place] for place in places]
        if _says(part, orders, frame):
            below.append((-len(orders), orders[0], part))
    ranked = (*sorted(weighed, key=_first), *sorted(below, key=_first))
    found = [part for *_, part in ranked if (how_to or not part.is_way) and not names_all(part.one.text, frame)]
    return apart(found, stems(frame.topic))


def _first(one: tuple[int, int, Part]) -> tuple[int, int]:
    return one[:2]


def _says(part: Part, orders: Sequence[int], frame: Frame) -> bool:
    said = frozenset[str]().union(*map(frame.matters.said, orders))
    texts = [frame.matters.text(order) for order in orders]
    kept = keeps(part.one.text, texts) and says_name(part.one.text, texts)
    return bool(part.stems) and 3 * len(part.stems & said) >= 2 * len(part.stems) and kept
