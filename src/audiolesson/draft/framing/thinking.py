"""Time to think: where a lesson has fewer words than the time, a segment ends with a question to oneself.

Trying to recall what was just heard keeps it better than hearing it again; so the time that the lesson cannot fill is
given to that, and not to words that it does not have. Where the words suffice, nothing is asked.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from audiolesson.draft.framing.asked_back import question_back
from audiolesson.draft.framing.ending import THINKING
from audiolesson.draft.framing.said_names import says_name
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.sentences.told import stems
from audiolesson.patterns import lazy
from audiolesson.script.model import Item, Paragraph, Segment, Span, Think
from audiolesson.units import Ms
from audiolesson.wording.sentences import split

TO_RECALL = Ms(6000)
"""The time behind a question to oneself."""

MOST_TO_RECALL = Ms(9000)
"""The longest time behind a question: beyond it nobody goes on thinking."""

LEAST_SENTENCES = 4
"""A segment that says less needs no recalling."""

MOST_WITH_THOUGHT = 1.02
"""The share of the time asked for that an episode with time to think may take."""

MOST_MOMENTS = 3
"""So often a listener is asked to think before the end; beyond it the episode is more silence than lesson."""

ASKED = (
    "A moment to think: {q}",
    "Before you go on, ask yourself: {q}",
    "Say it in your own words: {q}",
)
ABOUT = (
    "A moment to think: what have you just heard about {t}?",
    "Before you go on, ask yourself: what would you tell a friend about {t}?",
    "Say it in your own words: what matters about {t}?",
)


MIDWAY = (
    "Stop here for a moment: what have you heard so far?",
    "Put what you have just heard into your own words before you go on.",
    "One more moment to think: what was new to you here?",
)
"""What is asked in the middle of a long segment, whatever it tells."""

STOPS = (
    "Stop here for a moment: {q}",
    "Before you go on, answer in your own words: {q}",
    "One more moment to think: {q}",
)
"""What is asked there where a sentence before it answers."""

LEAST_TO_STOP = 6
"""Sentences of a segment that has a middle to stop in, and of which as many again are needed for another stop."""


def with_time_to_think(
    segments: tuple[Segment, ...],
    titles: Sequence[str],
    whole: str,
    host: str,
    lacking: Callable[[tuple[Segment, ...]], bool],
    fits: Callable[[tuple[Segment, ...]], bool],
    *,
    clean: bool = False,
) -> tuple[Segment, ...]:
    """The segments, with a question and a pause at the end of one after the other while time is `lacking`, then longer;
    none that takes more than the time, which `fits` tells.

    `titles` are those of the segments that tell the lesson; `whole` is its text, which tells names from other words.
    Segments with a question that a sentence of them surely answers come first, then those with a noun for a title. The
    last segment closes the episode, and is not asked about. Of a `clean` lesson, of which no more can be told, every
    segment may be asked about.
    """
    asked = said_in(segments)
    long = [at for at, one in enumerate(segments[:-1]) if says_enough(one)]
    telling = [at for at in long if segments[at].title in titles]
    sure = {
        at: question for at in (long if clean else telling) if (question := question_in(segments[at], whole, asked))
    }
    about = {
        at: found.text
        for at in telling
        if (found := slot(segments[at].title, whole)).kind == "noun"
        and found.telling
        and says_name(found.text, told_in(segments[at]))
    }
    closing = _text(segments[-1]) if segments else ""
    about = {at: text for at, text in about.items() if text not in closing}
    order = [*sorted(sure, key=lambda at: at not in telling), *(at for at in about if at not in sure)]
    made = list(segments)
    for number, at in enumerate(order):
        if number == MOST_MOMENTS or not lacking(tuple(made)):
            break
        line = ASKED[number].format(q=sure[at]) if at in sure else ABOUT[number].format(t=about[at])
        speaker = "" if host == "Host" else host
        place = segments[at].place
        items = (*made[at].items, Paragraph((Span(line),), place, speaker=speaker), Think(place, TO_RECALL))
        asking = [*made[:at], replace(made[at], items=items), *made[at + 1 :]]
        made = asking if fits(tuple(asking)) else made
    return _longer_pauses(_with_stops(tuple(made), whole, host, lacking), lacking)


def _with_stops(
    segments: tuple[Segment, ...], whole: str, host: str, lacking: Callable[[tuple[Segment, ...]], bool]
) -> tuple[Segment, ...]:
    """The segments with a stop in the middle of the longest, one after the other, while time is `lacking`.

    It asks for what a sentence before it answers, where one does for certain.
    """
    speaker = "" if host == "Host" else host
    stops: list[Paragraph] = []
    for line in MIDWAY[: moments_left(segments)]:
        runs = {at: _longest_run(segment) for at, segment in enumerate(segments)}
        long = [
            at
            for at, (middle, many) in runs.items()
            if middle >= 0 and many >= 2 * LEAST_TO_STOP and not _is_beside_a_stop(segments[at].items, middle, stops)
        ]
        if not long or not lacking(segments):
            break
        longest = max(long, key=lambda at: (runs[at][1], -at))
        segment, middle = segments[longest], runs[longest][0]
        before = replace(segment, items=segment.items[:middle])
        if question := question_in(before, whole, said_in(segments)):
            line = STOPS[len(stops)].format(q=question)
        stops.append(Paragraph((Span(line),), segment.place, speaker=speaker))
        stop = (stops[-1], Think(segment.place, TO_RECALL))
        items = (*segment.items[:middle], *stop, *segment.items[middle:])
        segments = (*segments[:longest], replace(segment, items=items), *segments[longest + 1 :])
    return tuple(replace(one, items=_in_order(one.items, stops)) for one in segments)


def _is_beside_a_stop(items: Sequence[Item], middle: int, stops: Sequence[Paragraph]) -> bool:
    """Whether another stop stands right before or behind a place."""
    return any(isinstance(item, Think) or any(item is one for one in stops) for item in items[middle - 1 : middle + 1])


def _in_order(items: tuple[Item, ...], stops: list[Paragraph]) -> tuple[Item, ...]:
    """Items with the lines of the stops as they are heard: the first line first."""
    places = [at for at, item in enumerate(items) if any(item is stop for stop in stops)]
    lines = sorted((items[at] for at in places), key=lambda item: stops.index(item))  # type: ignore[arg-type]
    changed = dict(zip(places, lines, strict=True))
    return tuple(changed.get(at, item) for at, item in enumerate(items))


def _longest_run(segment: Segment) -> tuple[int, int]:
    """Before which item of the longest stretch without a pause a stop cuts least, and how many sentences it has."""
    best, run = (-1, 0), list[tuple[int, int]]()
    for at, item in enumerate((*segment.items, None)):
        if isinstance(item, Paragraph):
            run.append((at, len(split(item.text))))
            continue
        many = sum(count for _, count in run)
        if many > best[1] and len(run) > 1:
            middle = _least_cut(segment.items, run, many)
            best = (middle, many)
        run = []
    return best


def _least_cut(items: Sequence[Item], run: Sequence[tuple[int, int]], many: int) -> int:
    """Before which paragraph of a stretch of so many sentences the fewest words go on; -1 where all go on.

    It lies a quarter of the stretch from its ends at least; of places alike it is the one nearest to the middle.
    """
    found: list[tuple[int, int, int]] = []
    within, so_far = _within_counts(items, [at for at, _ in run]), 0
    for (before, count), (at, _) in pairwise(run):
        so_far += count
        last, next_one = _sentence(items[before], -1), _sentence(items[at], 0)
        goes_on = at in within or _GOES_ON.match(next_one)
        if 4 * so_far >= many and 4 * (many - so_far) >= many and not goes_on:
            found.append((len(stems(last) & stems(next_one)), abs(2 * so_far - many), at))
    return min(found)[2] if found else -1


def _within_counts(items: Sequence[Item], places: Sequence[int]) -> frozenset[int]:
    """The places of a stretch before which one of several steps was told, and behind which the next one is."""
    within: set[int] = set()
    ahead = ""
    for at in reversed(places):
        item = items[at]
        text = item.text if isinstance(item, Paragraph) else ""
        said = (text[slice(*span)] for span in split(text))
        ahead = next((one for one in said if _COUNTS.search(one)), ahead)
        if _COUNTS_ON.match(ahead):
            within.add(at)
    return frozenset(within)


_COUNTS = lazy(r"^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|And last), |: first, ")
_COUNTS_ON = lazy(r"(?!First)(?:[A-Z][a-z]+|And last), ")
"""A step behind others, between which nobody stops to think."""

_GOES_ON = lazy(
    r"(?:this|that|these|those|it|its|they|their|he|she|his|her|but|and|or|so|however|thus|therefore|then|instead"
    r"|for (?:example|instance)|also|in (?:the|this|that|these|such|addition|contrast|fact)|otherwise|such|another"
    r"|the (?:other|second|former|latter)|unfortunately|fortunately|similarly|likewise|finally|next|both"
    r"|as a result|because of|on the other)\b",
    re.IGNORECASE,
)
"""How a sentence begins before which nobody stops to think."""


def _sentence(item: Item, at: int) -> str:
    """The first or the last sentence of a paragraph."""
    text = item.text if isinstance(item, Paragraph) else ""
    spans = split(text) if text else ()
    return text[slice(*spans[at])] if spans else ""


def _longer_pauses(
    segments: tuple[Segment, ...], lacking: Callable[[tuple[Segment, ...]], bool]
) -> tuple[Segment, ...]:
    """The segments with more time behind each question, a second at a time, while time is `lacking`."""
    for length in range(THINKING + 1000, MOST_TO_RECALL + 1, 1000):
        for at, segment in enumerate(segments):
            if not lacking(segments):
                return segments
            items = tuple(
                replace(item, length=Ms(max(item.length, length))) if isinstance(item, Think) else item
                for item in segment.items
            )
            segments = (*segments[:at], replace(segment, items=items), *segments[at + 1 :])
    return segments


def moments_left(segments: Sequence[Segment]) -> int:
    """How often a listener may still be asked to think; the question at the end is one more."""
    given = sum(isinstance(item, Think) for segment in segments for item in segment.items)
    ends = bool(segments) and any(isinstance(item, Think) for item in segments[-1].items[-2:])
    return max(0, MOST_MOMENTS - (given - ends))


def says_enough(segment: Segment, least: int = LEAST_SENTENCES) -> bool:
    """Whether a segment tells so much that recalling it is worth a moment."""
    return len(_sentences(segment)) >= least


def question_in(segment: Segment, whole: str, asked: str) -> str:
    """The best question that a sentence of a segment answers for certain, and that is not `asked`; "" for none."""
    return question_back(_sentences(segment), segment.title, whole, asked)


def said_in(segments: Sequence[Segment]) -> str:
    """All that is said in segments, in small letters, in which what they ask already stands."""
    return " ".join(map(_text, segments)).lower()


def _sentences(segment: Segment) -> list[str]:
    """What is said in any case, sentence by sentence."""
    texts = [item.text for item in segment.items if isinstance(item, Paragraph) and not item.if_time]
    return [text[start:end] for text in texts for start, end in split(text)]


def told_in(segment: Segment) -> list[str]:
    """The sentences of a segment without the line that leads to it by its title."""
    title = segment.title.lower()
    bare = [(one, one.lower().replace(title, "")) for one in _sentences(segment)]
    return [one for one, rest in bare if rest == one.lower() or len(rest.split()) > _MOST_OF_A_SIGNPOST]


_MOST_OF_A_SIGNPOST = 7
"""Words that a line has which leads to a title, beside the title."""


def _text(segment: Segment) -> str:
    return " ".join(item.text for item in segment.items if isinstance(item, Paragraph))
