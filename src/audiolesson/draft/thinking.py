"""Time to think: where a lesson has fewer words than the time, a segment ends with a question to oneself.

Trying to recall what was just heard keeps it better than hearing it again; so the time that the lesson cannot fill is
given to that, and not to words that it does not have. Where the words suffice, nothing is asked.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from audiolesson.draft.asking import question_of
from audiolesson.draft.compose import THINKING
from audiolesson.draft.slots import slot
from audiolesson.script.model import Paragraph, Pause, Segment, Span
from audiolesson.units import Ms
from audiolesson.wording.sentences import split

TO_RECALL = Ms(4000)
"""The silence behind a question to oneself."""

MOST_TO_RECALL = Ms(9000)
"""The longest silence behind a question: beyond it nobody goes on thinking."""

LEAST_SENTENCES = 2
"""A segment that says less needs no recalling."""

ASKED = (
    "A moment to think: {q}",
    "Before you go on, ask yourself: {q}",
    "Say it in your own words: {q}",
    "Think back for a moment: {q}",
    "Time for a question: {q}",
)
ABOUT = (
    "A moment to think: what have you just heard about {t}?",
    "Before you go on, ask yourself: what would you tell a friend about {t}?",
    "Say it in your own words: what matters about {t}?",
    "Think back for a moment: what do you remember about {t}?",
    "Time for a question: what could you say about {t}?",
)


def with_time_to_think(
    segments: tuple[Segment, ...],
    titles: Sequence[str],
    whole: str,
    host: str,
    lacking: Callable[[tuple[Segment, ...]], bool],
) -> tuple[Segment, ...]:
    """The segments, with a question and a pause at the end of one after the other while time is `lacking`, then longer.

    `titles` are those of the segments that tell the lesson; `whole` is its text, which tells names from other words.
    Segments with a question that a sentence of them surely answers come first, then those with a noun for a title. The
    last segment closes the episode, and is not asked about.
    """
    asked = " ".join(_text(segment) for segment in segments)
    telling = [at for at, one in enumerate(segments[:-1]) if one.title in titles and _says_enough(one)]
    sure = {at: question for at in telling if (question := _question(segments[at], whole, asked))}
    about = {at: found.text for at in telling if (found := slot(segments[at].title, whole)).kind == "noun"}
    closing = _text(segments[-1]) if segments else ""
    about = {at: text for at, text in about.items() if text not in closing}
    order = [*sure, *(at for at in about if at not in sure)]
    made = list(segments)
    for number, at in enumerate(order):
        if number == len(ASKED) or not lacking(tuple(made)):
            break
        line = ASKED[number].format(q=sure[at]) if at in sure else ABOUT[number].format(t=about[at])
        speaker = "" if host == "Host" else host
        place = segments[at].place
        items = (*made[at].items, Paragraph((Span(line),), place, speaker=speaker), Pause(TO_RECALL, place))
        made[at] = replace(made[at], items=items)
    return _longer_pauses(tuple(made), lacking)


def _longer_pauses(
    segments: tuple[Segment, ...], lacking: Callable[[tuple[Segment, ...]], bool]
) -> tuple[Segment, ...]:
    """The segments with more time behind each question, a second at a time, while time is `lacking`."""
    for length in range(THINKING + 1000, MOST_TO_RECALL + 1, 1000):
        for at, segment in enumerate(segments):
            if not lacking(segments):
                return segments
            items = tuple(
                replace(item, length=Ms(max(item.length, length))) if isinstance(item, Pause) else item
                for item in segment.items
            )
            segments = (*segments[:at], replace(segment, items=items), *segments[at + 1 :])
    return segments


def _says_enough(segment: Segment) -> bool:
    return len(_sentences(segment)) >= LEAST_SENTENCES


def _question(segment: Segment, whole: str, asked: str) -> str:
    """The first question that a sentence of the segment answers in any case, and that is not asked already."""
    found = (question_of(sentence, whole) for sentence in _sentences(segment))
    return next((question for question in found if question and question not in asked), "")


def _sentences(segment: Segment) -> list[str]:
    """What is said in any case, sentence by sentence."""
    texts = [item.text for item in segment.items if isinstance(item, Paragraph) and not item.if_time]
    return [text[start:end] for text in texts for start, end in split(text)]


def _text(segment: Segment) -> str:
    return " ".join(item.text for item in segment.items if isinstance(item, Paragraph))
