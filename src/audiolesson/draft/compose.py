"""From the chosen sentences to the segments of a script: paragraphs of one to four sentences, frame and recap."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from audiolesson.draft.frame import Frame, counted
from audiolesson.draft.model import Candidate
from audiolesson.draft.tags import content_words
from audiolesson.draft.texts import glue, holds_two, to_spans
from audiolesson.errors import Place
from audiolesson.lesson.model import Text
from audiolesson.script.model import Item, Paragraph, Pause, Segment, Span
from audiolesson.units import Ms

MOST_SENTENCES = 4

MOST_POINTS = 3

LEAST_FOR_A_QUESTION = 6
"""An episode of fewer sentences needs no question about it."""

THINKING = Ms(3000)
"""The silence behind the question."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which candidates are said where, by their order; `ranks` holds those that are said only if there is time.

    `hook` opens the episode, wherever it stands in the lesson."""

    opening: tuple[int, ...]
    groups: tuple[tuple[int, ...], ...]
    recap: tuple[int, ...] = ()
    ranks: Mapping[int, int] | None = None
    hook: int = -1

    def all(self) -> set[int]:
        """All candidates that are said at all."""
        return {*self.opening, *self.recap, *(order for group in self.groups for order in group)}


def compose(
    choice: Choice, titles: Sequence[str], topic_title: str, frame: Frame, candidates: Sequence[Candidate], place: Place
) -> tuple[Segment, ...]:
    """The segments of the script: opening, one a group that says anything, recap and close."""
    ranks = choice.ranks or {}
    segments: list[Segment] = []
    lines: list[bool] = []
    ordered = sorted(choice.opening, key=lambda order: (_root(order, candidates) != choice.hook, order))
    opening = _paragraphs(ordered, ranks, candidates, place, before=frame.before, behind=frame.behind)
    if opening:
        segments.append(Segment(topic_title, place, items=opening))
    for at, group in enumerate(choice.groups):
        if not group:
            continue
        line = frame.signposts[at] if at < len(frame.signposts) else ""
        first = next((candidates[o] for o in sorted(group) if o not in ranks), None)
        led = lines[-2:] == [True, True]
        line = line if first and not led and _leads(at, line, titles[at], first, frame) else ""
        lines.append(bool(line))
        segments.append(Segment(titles[at], place, items=_paragraphs(group, ranks, candidates, place, before=line)))
    ending = _ending(choice, frame, candidates, place)
    if (choice.recap or _turned(choice, frame)) and len(segments) > 1:
        segments.append(Segment(frame.recap_title, place, items=ending))
    elif ending and segments:
        segments[-1] = replace(segments[-1], items=segments[-1].items + ending)
    return tuple(segment for segment in segments if segment.items)


def _root(order: int, candidates: Sequence[Candidate]) -> int:
    """The sentence that this one leans on in the end, or itself."""
    while candidates[order].follows >= 0:
        order = candidates[order].follows
    return order


def _leads(at: int, line: str, title: str, first: Candidate, frame: Frame) -> bool:
    """Whether a signpost leads to a segment's first sentence: it stands under that title and does not name it again."""
    return bool(line) and first.section in frame.homes[at] and not _names(title, first.text.text)


def _names(title: str, sentence: str) -> bool:
    """Whether a sentence says its segment's title within its first words, so that a signpost would say it twice."""
    head = {word[:5] for word in content_words(" ".join(sentence.split()[:12]))}
    wanted = [word[:5] for word in content_words(title)]
    return not wanted or sum(word in head for word in wanted) * 2 >= len(wanted)


def _ending(choice: Choice, frame: Frame, candidates: Sequence[Candidate], place: Place) -> tuple[Item, ...]:
    """Recap, a question to answer before the cards, with time to think, and the close."""
    items: list[Item] = []
    points = [candidates[order].text for order in choice.recap] or _turned(choice, frame)
    if points:
        number = sum(candidates[order].follows < 0 for order in choice.recap) or len(points)
        items.append(_paragraph([Text(counted(frame.recap, number)), *points], place))
    question = _question(choice, frame)
    if question:
        items += [_paragraph([Text(question)], place), Pause(THINKING, place)]
    if frame.close:
        items.append(_paragraph([Text(frame.close)], place))
    return tuple(items)


def _turned(choice: Choice, frame: Frame) -> list[Text]:
    """Definitions that were told, turned round, where the lesson has no other sentences for a recap."""
    found = [Text(frame.turned[order]) for order in _told(choice) if order in frame.turned]
    return found[:MOST_POINTS] if len(found) > 1 else []


def _question(choice: Choice, frame: Frame) -> str:
    """One question whose answer was told for certain; the middle of the episode is asked about before its opening."""
    told = _told(choice)
    if len(told) < LEAST_FOR_A_QUESTION:
        return ""
    asked = [order for order in told if order in frame.questions]
    later = [order for order in asked if order not in choice.opening]
    return frame.questions[(later or asked)[0]] if asked else frame.say_it


def _told(choice: Choice) -> list[int]:
    """What is said in any case, in the order of the lesson, but for the recap."""
    ranks = choice.ranks or {}
    return sorted(order for order in choice.all() if order not in ranks and order not in choice.recap)


def _paragraphs(
    orders: Sequence[int],
    ranks: Mapping[int, int],
    candidates: Sequence[Candidate],
    place: Place,
    before: str = "",
    behind: str = "",
) -> tuple[Item, ...]:
    """Sentences as paragraphs: those said if there is time alone, the others up to four together."""
    items: list[Item] = []
    run: list[Text] = [Text(before)] if before else []
    block = -1

    def close() -> None:
        if run:
            items.append(_paragraph(run, place))
            run.clear()

    in_order = list(orders)
    for order in in_order:
        candidate = candidates[order]
        if order in ranks:
            close()
            items.append(replace(_paragraph([candidate.text], place), if_time=True, rank=ranks[order]))
            continue
        free = candidate.follows < 0 or candidate.source == "bullet"
        said = sum(_count(text) for text in run)
        full = said + _count(candidate.text) > MOST_SENTENCES
        if free and run and (full or (len(run) >= 2 and candidate.block != block)):
            close()
        run.append(candidate.text)
        block = candidate.block
    if behind:
        if len(run) >= MOST_SENTENCES - 1:
            close()
        run.append(Text(behind))
    close()
    return tuple(items)


def _count(text: Text) -> int:
    """How many sentences a candidate holds: two where one names the subject or asks."""
    return 2 if holds_two(text.text) else 1


def _paragraph(sentences: Sequence[Text], place: Place) -> Paragraph:
    parts: list[Text | str] = []
    for at, sentence in enumerate(sentences):
        parts += [" " if at else "", sentence]
    spans = to_spans(glue(*parts))
    return Paragraph(spans or (Span(""),), place)
