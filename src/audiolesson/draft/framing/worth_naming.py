"""Whether so much of a segment's title is told that the frame may name it."""

import re
from collections.abc import Collection, Sequence

from audiolesson.draft.framing.claims import defines, keeps
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.paragraphs import count_of
from audiolesson.draft.framing.said_names import joins_things, lists_in_vain, says_name
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.told import stems, telling_stems
from audiolesson.patterns import lazy

LEAST_TO_NAME = 3
"""Of a section that is told in fewer sentences nobody would say that they know more about it now."""

MOST_OF_SECTION = 0.6
"""The share of the words of a section that is told as a whole, …"""

MUCH_OF_SECTION = 0.4
"""… and of one that tells what its heading says it does: "how they were built", "what causes it"."""

_TELLS_OF = lazy(r"(?:how (?!to )|what |who |where |which )", re.IGNORECASE)

LEAST_ABOVE = 2
"""Titles that hold all words of another one, and more."""


def may_be_named(at: int, told: Collection[int], frame: Frame, candidates: Sequence[Candidate]) -> bool:
    """Whether so much of a segment's title is told that a promise or a question may name it."""
    if at >= len(frame.homes):
        return frame.tells(at, told)
    name = frame.names[at] if at < len(frame.names) else frame.titles[at]
    if not is_name_kept(at, name, told, frame):
        return False
    defined = (not frame.whats[at] or frame.leads[at] in told) and is_kept(at, told, frame)
    return own(at, told, frame, candidates) >= LEAST_TO_NAME and defined and tells(at, told, frame, candidates)


def is_kept(at: int, told: Collection[int], frame: Frame) -> bool:
    """Whether the told sentences answer what a segment's title asks, or tell how to do what it orders; or are most of
    what the lesson has under that title.
    """
    return (
        at >= len(frame.names)
        or (is_told_whole(at, told, frame) and not defines(frame.names[at]))
        or keeps(frame.names[at], [frame.matters.text(order) for order in sorted(told)])
    )


def is_name_kept(at: int, name: str, told: Collection[int], frame: Frame) -> bool:
    """Whether the told sentences say what a segment is called by, or are much of what the lesson has under that title:
    then its author's heading says what they tell, though none says its words. So it is of a careful author's title of
    one thing, where the first sentence under it is told.
    """
    said = [frame.matters.text(order) for order in sorted(told)]
    if says_name(name, said, frame.topic):
        return True
    every = frame.words[at] if at < len(frame.words) else 0
    much = every > 0 and sum(len(one.split()) for one in said) >= MUCH_OF_SECTION * every
    opens = frame.matters.clean and bool(told) and not joins_things(name) and at < len(frame.homes)
    opens = opens and frame.matters.begins(min(told), frame.homes[at])
    return (much or opens) and not lists_in_vain(name, said)


def is_told_whole(at: int, told: Collection[int], frame: Frame) -> bool:
    """Whether most of what the lesson has under a segment's title is told: the author's title then says what it is."""
    if at >= len(frame.words) or len(told) < LEAST_TO_NAME:
        return False
    said = sum(len(frame.matters.text(order).split()) for order in told)
    share = MUCH_OF_SECTION if _TELLS_OF.match(frame.names[at]) else MOST_OF_SECTION
    return bool(frame.words[at]) and said >= share * frame.words[at]


def names_all(name: str, frame: Frame) -> bool:
    """Whether a name is a word of two other titles: what every part speaks of is no part of its own."""
    known = stems(name)
    return sum(known < stems(title) for title in frame.titles) >= LEAST_ABOVE


def own(at: int, told: Collection[int], frame: Frame, candidates: Sequence[Candidate]) -> int:
    """How many sentences are told of those that stand under a segment's title in the lesson, if known."""
    if at >= len(frame.homes):
        return len(told)
    return sum(count_of(candidates[order].text) for order in told if candidates[order].section in frame.homes[at])


def tells(at: int, told: Collection[int], frame: Frame, candidates: Sequence[Candidate]) -> bool:
    """Whether the told sentences are about what a segment's title names: they speak of it, or most stand under it and
    one says a word of it.
    """
    if frame.tells(at, told):
        return True
    return _is_wide(at, told, frame, candidates) and _says_a_word(at, told, frame)


def _is_wide(at: int, told: Collection[int], frame: Frame, candidates: Sequence[Candidate]) -> bool:
    """Whether a title names a field, and most of what is told stands under it."""
    if at >= len(frame.wide) or not frame.wide[at]:
        return False
    mine, every = own(at, told, frame, candidates), sum(count_of(candidates[order].text) for order in told)
    return mine >= LEAST_TO_NAME and mine * 3 >= every * 2


def leads_to(at: int, told: Collection[int], frame: Frame, candidates: Sequence[Candidate]) -> bool:
    """Whether a signpost may name a segment: its sentences tell of the title, or all stand under it and one says a
    word of it.
    """
    if not is_kept(at, told, frame):
        return False
    if tells(at, told, frame, candidates):
        return True
    mine = own(at, told, frame, candidates)
    every = sum(count_of(candidates[order].text) for order in told)
    return LEAST_TO_NAME <= mine == every and _says_a_word(at, told, frame)


def _says_a_word(at: int, told: Collection[int], frame: Frame) -> bool:
    wanted = telling_stems(frame.titles[at])
    return any(wanted & frame.matters.said(order) for order in told)
