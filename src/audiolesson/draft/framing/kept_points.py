"""The points of the recap: the told sentences that weigh most as points, of different parts, in the lesson's order."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import nlargest

from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.slips.ear import slips_in
from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.other_words import other_words, plainer
from audiolesson.draft.framing.recap_worth import Around, can_be_said_again, recap_worth, told_stems
from audiolesson.draft.framing.said_again import is_denied_soon, may_lack_verb, stands_again
from audiolesson.draft.framing.samples import is_sample
from audiolesson.draft.framing.shorter import shorter
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.contrasts import is_taken_back
from audiolesson.draft.sentences.told import stems, telling_stems
from audiolesson.draft.shortening.parsed.read import Read
from audiolesson.draft.shortening.parsed.whole import is_whole
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

AGAIN = 0.3
"""By so much a sentence weighs more that can be said in other words."""

JUST_SAID = 0.5
"""By so much one of the last three sentences weighs less, which are still in the ear."""

LAST_SAID = 3

UNHELD, OPENING = 1.0, 0.8
"""By so much one of a careful lesson weighs less that takes up something said before, or that leads to its question."""

OF_ONE_PART = 1.0
"""By so much a second point of a part weighs less."""

_FEWEST = 2
_MOST_LOOKED_AT = 60
"""The weightiest points, among which those of the recap are."""

LEAST_FIRST, LEAST_SECOND = -0.6, -0.9
"""What the points weigh at least that make a recap possible, and what another one does."""

_DOUBTED = -1.2
"""The logarithm of the ear's odds from which a sentence is not told once more: it is bad to hear one time of four."""


@dataclass(frozen=True, slots=True)
class Point:
    """A told sentence as the recap says it, with what it weighs, its part and its stems."""

    weight: float
    order: int
    part: int
    text: str
    said: frozenset[str]


def kept_points(
    choice: Choice,
    frame: Frame,
    candidates: Sequence[Candidate],
    but: Collection[int],
    before: Sequence[str],
    most: int,
) -> list[Point]:
    """At most so many points in the lesson's order, none of which says what `before` or another one says.

    `but` are sentences that the listener is asked for. Of 78 lessons of careful authors four begin with a main point,
    the others with a hook, which is taken only where a recap would have no two points without it.
    """
    every = _weighed(choice, frame, candidates, but)
    hook = min(choice.told(), default=-1) if frame.matters.clean else -1
    hook = hook if hook >= 0 and not _DEFINES.match(candidates[hook].text.text) else -1
    found = _heaviest([one for one in every if one.order != hook], frame, before, most)
    return found if len(found) + len(before) >= _FEWEST else _heaviest(every, frame, before, most)


_DEFINES = lazy(r"(?!There )(?:(?:An?|The) )?[\w’'-]+(?: [\w’'-]+){0,3} (?:is|are) (?:an?|the) ")
"""A first sentence that says what the lesson is about is no hook."""


def _heaviest(every: Sequence[Point], frame: Frame, before: Sequence[str], most: int) -> list[Point]:
    """At most so many of the points, as `kept_points` takes them."""
    said = [stems(text) for text in before]
    chosen: list[Point] = []
    rest = nlargest(_MOST_LOOKED_AT, every, key=lambda one: (one.weight, -one.order))
    while rest and len(chosen) < most:
        parts = {one.part for one in chosen}
        best = max(rest, key=lambda one: (one.weight - OF_ONE_PART * (one.part in parts), -one.order))
        rest.remove(best)
        least = LEAST_SECOND if chosen or before else LEAST_FIRST
        if best.weight - OF_ONE_PART * (best.part in parts) < least:
            break
        own = best.said
        if (not frame.matters.clean or may_lack_verb(best.text)) and not reads_well(best.text):
            continue
        if not sounds_well(best.text):
            continue
        if not any(2 * len(own & other) >= min(len(own), len(other)) for other in said):
            chosen.append(best)
            said.append(own)
    return sorted(chosen, key=lambda one: one.order)


@lru_cache(maxsize=1024)
def reads_well(said: str) -> bool:
    """Whether the parser reads a point as a whole sentence; an order has no subject, and is judged by its verb."""
    if begins_with_order(said):
        return True
    tree = tree_of(said)
    return tree is not None and is_whole(Read(Text(said), tree))


@lru_cache(maxsize=1024)
def sounds_well(said: str) -> bool:
    """Whether nothing sounds wrong in a point: what is told twice is to be right."""
    return slips_in([said])[0] < _DOUBTED


def _weighed(choice: Choice, frame: Frame, candidates: Sequence[Candidate], but: Collection[int]) -> list[Point]:
    """All told sentences that may be points, with what they weigh here."""
    ranks, matters = choice.ranks or {}, frame.matters
    told = [order for order in choice.told() if order not in ranks]
    known = told_stems([matters.said(order) for order in told])
    last = sorted(choice.groups[-1])[-LAST_SAID:] if choice.groups else []
    ends, imagined = _ends(candidates), _imagined(candidates, {candidates[order].block for order in told})
    found: list[Point] = []
    parts = [(frame.topic, choice.opening), *zip(frame.titles, choice.groups, strict=False)]
    for part, (title, group) in enumerate(parts):
        for order in sorted(group):
            one = candidates[order]
            if order in ranks or order in but or is_taken_back(one, candidates) or one.block in imagined:
                continue
            if is_sample(one, frame):
                continue
            if one.source == "formula" or (one.source != "prose" and ":" in one.text.text):
                continue  # what sends to the notes for a formula, and a list that is read out
            plain = plainer(matters.text(order))
            heading = frame.headings[one.section] if one.section < len(frame.headings) else ""
            if not can_be_said_again(plain, known) or is_denied_soon(order, candidates, heading):
                continue
            if not (stands_again(matters.text(order)) and stands_again(plain)):
                continue
            begins, behind = order in ends[0], order in ends[1]
            around = Around(begins, behind, not part, one.source == "prose", telling_stems(title))
            again = other_words(plain, matters.whole) or shorter(plain)
            weight = recap_worth(plain, around, known) + AGAIN * bool(again) - JUST_SAID * (order in last)
            weight -= matters.clean * (UNHELD * _takes_up(plain) + OPENING * (not part))
            found.append(Point(weight, order, part, again or plain, stems(plain)))
    return found


@lru_cache(maxsize=4096)
def _takes_up(said: str) -> bool:
    """Whether a sentence mostly takes up something that was said before it."""
    return _UNHELD.search(said) is not None


_UNHELD = lazy(
    r"^(?:(?!\b(?:that|which|who|when|if|because|since|so|and|but|as|while|where|than|until)\b)[^,;:])*"
    r"\b(?:it|they|them)\b"
    r"|\bones?\b(?=[.,;:]| (?:is|are|was|were|has|have|can|in|on|or)\b)|\bothers?\b(?! [a-z])|\bthe other\b"
    r"|\b(?:then|again|still|next|later|meanwhile|(?:did|do|does|doing) so|does it|yet)\b"
    r"|\bso\b(?! (?:that|much|long)\b)"
    r"|\bthere\b(?! (?:is|are|was|were)\b)|\bthe (?:lower|upper|first|second|third|latter|former)\b"
    r"|\b(?:from|in|of|at|to|by|with|for|on) (?:that|those)\b(?! (?:which|who|of)\b)"
    r"|\bwith (?:two|three|four|five|six|seven|eight)\b(?! [a-z])|^(?:No|Still|Once|A few|Instead)\b",
    re.IGNORECASE,
)
"""What mostly takes up something that was said before: once more, far from it, it cannot be placed."""

_IMAGINES = lazy(r"(?:Imagine|Suppose|Picture|Pretend|Say that|Let us (?:say|imagine|suppose)|Opponents|Critics)\b")
"""How a paragraph begins of which nothing is said to be so."""


def _imagined(candidates: Sequence[Candidate], told: Collection[int]) -> frozenset[int]:
    """The told paragraphs that tell what is only imagined, or what others hold."""
    return frozenset(one.block for one in candidates if one.block in told and _IMAGINES.match(one.text.text))


def _ends(candidates: Sequence[Candidate]) -> tuple[frozenset[int], frozenset[int]]:
    """The first and the last sentence of each section."""
    sections = [one.section for one in candidates]
    first = {section: one.order for section, one in zip(reversed(sections), reversed(candidates), strict=True)}
    last = {section: one.order for section, one in zip(sections, candidates, strict=True)}
    return frozenset(first.values()), frozenset(last.values())
