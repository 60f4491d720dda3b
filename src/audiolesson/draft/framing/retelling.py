"""The listener tells the lesson again: what a lesson too short for its time ends with.

Trying to say from memory what was heard keeps it better than hearing it once more, and needs no words that the lesson
does not have. So where all that can be told and the questions on the way do not fill the time, each part that was not
asked about gets a moment, and before the close the listener is led through the whole lesson by the names of its parts.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from itertools import product

from audiolesson.draft.framing.frame_opening import promises
from audiolesson.draft.framing.frame_sets import SETS
from audiolesson.draft.framing.said_names import says_name
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.framing.thinking import (
    MOST_TO_RECALL,
    STOPS,
    moments_left,
    question_in,
    said_in,
    says_enough,
    told_in,
)
from audiolesson.draft.sentences.told import stems
from audiolesson.patterns import lazy
from audiolesson.script.model import Item, Paragraph, Segment, Span, Think
from audiolesson.units import Ms

TITLE = "Tell it yourself"
"""The title of the part in which nothing new is told."""

OWN_WORDS = (
    "Before you go on, say in your own words what you have just heard.",
    "What has stayed with you from this part?",
    "In one sentence, what was this part about?",
)
"""What is asked behind a part whose title fits into no question."""

OPENING = "Now it is your turn: tell this lesson to yourself."
FIRST, NEXT, LAST = "Begin with {t}.", "Go on with {t}.", "And end with {t}."
QUESTIONS_OPENING = "Now it is your turn: answer in your own words."
ASKED = ("First, {q}", "Then, {q}", "And last, {q}")
"""What leads through it by questions that told sentences answer."""

PLAIN = ("First, what was it about?", "Then, what was new to you?", "And last, what would you like to look up again?")
"""What leads through a lesson whose parts have no names that fit."""

_NO_PART = lazy(r"[–—:;]|^(?:no|not)\b|\balone\b")
"""What is no name that a listener can begin with: "no excuses – the potter's own fault"."""

LEAST_SENTENCES = 4
"""A part that says less, and an opening that says one more, is not asked about."""

LEAST = 5000
"""Milliseconds in which a part can be told in a sentence."""

RECAPS = frozenset(item.recap_title for item in SETS)
"""The titles of a part that sums up."""

MOST_PARTS = 4
LEAST_PARTS = 2


def with_retelling(
    segments: tuple[Segment, ...],
    told: Collection[str],
    whole: str,
    host: str,
    lacking: Callable[[tuple[Segment, ...]], bool],
    headings: Collection[str] = (),
) -> tuple[Segment, ...]:
    """The segments with a moment behind each part that has none, and a part to retell all, while time is `lacking`.

    `told` are the sentences that the segments tell; what stands behind the last of them closes the episode, and goes
    behind the retelling. A recap comes behind it, so that a listener can hold against it what they told. `whole` is the
    lesson's text, which tells names from other words, and `headings` are those of the lesson.
    """
    speaker = "" if host == "Host" else host
    known = [stems(heading) for heading in headings]
    made = list(segments)
    lines = iter(OWN_WORDS[: moments_left(segments)])
    for at in (*range(1, len(segments) - 1), *range(len(segments) > 1)):
        segment = segments[at]
        if not lacking(tuple(made)) or any(isinstance(item, Think) for item in segment.items):
            continue
        if says_enough(segment, LEAST_SENTENCES + (not at)) and (line := next(lines, "")):
            if question := question_in(segment, whole, said_in(made)):
                line = STOPS[OWN_WORDS.index(line)].format(q=question)
            made[at] = _with_moment(segment, _moment(line, segment, speaker))
    if not lacking(tuple(made)) or not made:
        return tuple(made)
    return _without_needless(_retold(made, told, whole, speaker, lacking, known), segments, lacking)


def _with_moment(segment: Segment, moment: tuple[Item, Item]) -> Segment:
    """A segment with a moment to think at its end, but before a promise of what is to come."""
    last = segment.items[-1]
    ahead = isinstance(last, Paragraph) and promises(last.text)
    end = len(segment.items) - ahead
    return replace(segment, items=(*segment.items[:end], *moment, *segment.items[end:]))


def _retold(
    made: Sequence[Segment],
    told: Collection[str],
    whole: str,
    speaker: str,
    lacking: Callable[[tuple[Segment, ...]], bool],
    known: Collection[frozenset[str]],
) -> tuple[Segment, ...]:
    """The segments with the part to retell all: as few parts of the lesson, and as short, as fill the time.

    Whoever has told all of it is asked no further question, where the time is filled without.
    """
    *before, last = made
    sums_up = last.title in RECAPS
    kept = 0 if sums_up else _told_items(last, told)
    told_all = (*before, *((replace(last, items=last.items[:kept]),) if kept else ()))
    ending = last.items[kept:]
    asked = " ".join(item.text for item in ending if isinstance(item, Paragraph) and item.text.endswith("?"))
    plain = _without_question(ending)
    questions = _questions(made, whole)
    endings = ((plain, _names(made, whole, "", known)), (ending, _names(made, whole, asked, known)))
    times = range(LEAST, MOST_TO_RECALL + 1, 1000)
    for closing, names in endings[plain == ending :]:
        most = len(names) or len(PLAIN)
        for many, time in product(range(LEAST_PARTS, most + 1), times):
            lines = _parts(names, many, questions)
            moments = [item for line in lines for item in _moment(line, last, speaker, Ms(time))]
            begins = OPENING if names or lines[0] == PLAIN[0] else QUESTIONS_OPENING
            opening = Paragraph((Span(begins),), last.place, speaker=speaker)
            items = (opening, *moments, *(() if sums_up else closing))
            recap = (replace(last, items=closing),) if sums_up else ()
            whole_one = (*told_all, Segment(TITLE, last.place, items=items), *recap)
            if not lacking(whole_one):
                return whole_one
    return whole_one


def _without_question(ending: tuple[Item, ...]) -> tuple[Item, ...]:
    """What closes an episode without its question and the time to think behind it."""
    asks = [at for at, item in enumerate(ending) if isinstance(item, Think)]
    return tuple(item for at, item in enumerate(ending) if at not in asks and at + 1 not in asks)


def _without_needless(
    made: tuple[Segment, ...],
    segments: tuple[Segment, ...],
    lacking: Callable[[tuple[Segment, ...]], bool],
) -> tuple[Segment, ...]:
    """The segments without the moments that are not needed any more, those right before the retelling first; `segments`
    are those that had none.
    """
    for at, segment in reversed([*enumerate(segments[:-1])]):
        trial = (*made[:at], segment, *made[at + 1 :])
        made = made if lacking(trial) else trial
    return made


def _moment(line: str, segment: Segment, speaker: str, time: Ms = MOST_TO_RECALL) -> tuple[Item, Item]:
    return Paragraph((Span(line),), segment.place, speaker=speaker), Think(segment.place, time)


def _questions(made: Sequence[Segment], whole: str) -> list[str]:
    """Questions that sentences of different segments answer, in their order, which were not asked."""
    asked = said_in(made)
    found: list[str] = []
    for segment in made:
        if question := question_in(segment, whole, asked):
            found.append(question)
            asked = f"{asked} {question.lower()}"
    return found


def _parts(names: Sequence[str], many: int, questions: Sequence[str]) -> Sequence[str]:
    """What leads through the lesson: the names of so `many` of its parts, questions about it, or plain ones."""
    if not names and len(questions) >= many - 1:
        spread = [questions[round(at * (len(questions) - 1) / max(1, many - 1))] for at in range(many)]
        asked = spread if len(questions) >= many else questions
        lines = [frame.format(q=one) for frame, one in zip(ASKED, asked, strict=False)]
        return [*lines[: many - 1], ASKED[-1].format(q=asked[-1]) if len(asked) == many else PLAIN[-1]]
    if not names:
        return (*PLAIN[: many - 1], PLAIN[-1])
    spread = [names[round(at * (len(names) - 1) / (many - 1))] for at in range(many)]
    frames = (FIRST, *(NEXT,) * (many - 2), LAST)
    return [frame.format(t=name) for frame, name in zip(frames, spread, strict=True)]


def _names(segments: Sequence[Segment], whole: str, closing: str, known: Collection[frozenset[str]]) -> Sequence[str]:
    """The names of a lesson's parts, where at least two fit into a sentence.

    What the `closing` asks about is left to it, and the first part, which opens the whole. A title that was made for a
    part whose heading says nothing was never heard: `known` are the stems of the lesson's headings.
    """
    own = [one for one in segments[1:] if not known or any(stems(one.title) <= head for head in known)]
    slots = [slot(one.title, whole) for one in own if says_name(one.title, told_in(one))]
    told = (one.text for one in slots if one.kind == "noun" and one.telling and not _NO_PART.search(one.text))
    names = [name for name in told if name not in closing]
    return names[:MOST_PARTS] if len(names) >= LEAST_PARTS else ()


def _told_items(segment: Segment, told: Collection[str]) -> int:
    """How many items of a segment there are up to the last that tells something of the lesson."""
    tells = [
        at
        for at, item in enumerate(segment.items)
        if isinstance(item, Paragraph) and any(said in item.text for said in told)
    ]
    return max(tells, default=-1) + 1
