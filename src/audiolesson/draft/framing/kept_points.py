"""The points of the recap: the told sentences that weigh most as points, of different parts, in the lesson's order."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.kept import OF_THE_PAST, Kept, is_past, kept, worth
from audiolesson.draft.framing.statements import spoken_by
from audiolesson.draft.framing.told_matters import Point
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.contrasts import is_taken_back
from audiolesson.draft.sentences.told import stems, telling_stems

FIRST, LEANING, JUST_SAID = 0.3, 0.4, 0.4
"""By so much what opens its paragraph weighs more, what went on from another sentence less, and what was just said."""

OF_ONE_PART = 0.5
"""By so much a second point of a part weighs less."""

IN_A_HISTORY = 0.4
"""The share of the told sentences that tell what was, where the lesson is a history."""

LAST_SAID = 3
"""So many sentences before the recap are still in the ear."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A point with its place in the lesson, what it weighs, and the part that tells it."""

    weight: float
    order: int
    part: int
    point: Kept


def kept_points(
    choice: Choice,
    frame: Frame,
    candidates: Sequence[Candidate],
    but: Collection[int],
    before: Sequence[str],
    most: int,
    least: tuple[float, float],
) -> list[Point]:
    """At most so many points, none of which says what `before` or another one says.

    They weigh so much at `least`, the first of them and the others. `but` are sentences that the listener is asked for.
    """
    said = [stems(text) for text in before]
    chosen: list[Weighed] = []
    rest = _weighed(choice, frame, candidates, but)
    while rest and len(chosen) < most:
        parts = {one.part for one in chosen}
        best = max(rest, key=lambda one: (one.weight - OF_ONE_PART * (one.part in parts), -one.order))
        rest.remove(best)
        if best.weight - OF_ONE_PART * (best.part in parts) < least[bool(chosen or before)]:
            break
        own = best.point.said
        if not any(2 * len(own & other) >= min(len(own), len(other)) for other in said):
            chosen.append(best)
            said.append(own)
    return [_as_point(one, frame) for one in sorted(chosen, key=lambda one: one.order)]


def _as_point(one: Weighed, frame: Frame) -> Point:
    """A point as the recap takes it: behind its subject only where that is what the lesson or a part is called."""
    point = one.point
    known = any(point.name <= stems(name) for name in frame.main)
    led, also, on = point.led if known else ("", "", point.led[2])
    return Point(one.weight, one.order, point.text, point.again, point.subject, led, also, on)


def _weighed(choice: Choice, frame: Frame, candidates: Sequence[Candidate], but: Collection[int]) -> list[Weighed]:
    """All told sentences that may be points, with what they weigh here."""
    ranks, told = choice.ranks or {}, [order for order in choice.told() if order not in (choice.ranks or {})]
    matters, topic = frame.matters, stems(frame.topic)
    said = {order: matters.said(order) for order in told}
    last = sorted(choice.groups[-1])[-LAST_SAID:] if choice.groups else []
    history = sum(is_past(matters.text(order)) for order in told) > IN_A_HISTORY * len(told)
    found: list[Weighed] = []
    parts = [(frame.topic, choice.opening), *zip(frame.titles, choice.groups, strict=False)]
    for part, (title, group) in enumerate(parts):
        of_title = telling_stems(title) - topic
        for order in group:
            if order in ranks or order in but or order not in said:
                continue
            one, point = candidates[order], kept(matters.text(order), matters.whole)
            if not point or is_taken_back(one, candidates):
                continue
            spoken = spoken_by(point.name, said.values()) - (point.name <= said[order]) if point.name else 0
            weight = worth(point, topic, matters.often, of_title, spoken)
            weight += (
                FIRST * (one.first and one.follows < 0) - LEANING * (one.follows >= 0) - JUST_SAID * (order in last)
            )
            weight += OF_THE_PAST * (history and point.past)
            found.append(Weighed(weight, order, part, point))
    return found


def worded(points: Sequence[Point], before: Sequence[str]) -> list[str]:
    """Points in the order of the lesson, in other words or one of them behind its subject.

    `before` are other points that stand before them.
    """
    ordered = sorted(points, key=lambda one: one.order)
    whole = [*before, *(one.text for one in ordered)]
    said, led = [*whole], False
    for at in reversed(range(len(before), len(whole))):
        one = ordered[at - len(before)]
        if one.again:
            continue
        if at and one.on and whole[at - 1].startswith(f"{one.subject} "):
            said[at] = one.on
        elif not led and not any(one.subject.lower() in other.lower() for other in whole[:at]):
            said[at] = (one.also if at else one.led) or one.text
            led = said[at] != one.text
    return said[len(before) :]
