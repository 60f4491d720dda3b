"""From the chosen sentences to the segments of a script: paragraphs of one to four sentences, frame and recap."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from audiolesson.draft.frame import Frame, counted
from audiolesson.draft.model import Candidate
from audiolesson.draft.tags import content_words
from audiolesson.draft.texts import glue, holds_two, to_spans
from audiolesson.errors import Place
from audiolesson.lesson.model import Text
from audiolesson.script.model import Item, Paragraph, Segment, Span

MOST_SENTENCES = 4


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
    ordered = sorted(choice.opening, key=lambda order: (_root(order, candidates) != choice.hook, order))
    opening = _paragraphs(ordered, ranks, candidates, place, before=frame.before, behind=frame.behind)
    if opening:
        segments.append(Segment(topic_title, place, items=opening))
    for at, group in enumerate(choice.groups):
        if not group:
            continue
        line = frame.signposts[at] if at < len(frame.signposts) else ""
        first = next((candidates[o].text.text for o in sorted(group) if o not in ranks), "")
        line = "" if not first or _names(titles[at], first) else line
        segments.append(Segment(titles[at], place, items=_paragraphs(group, ranks, candidates, place, before=line)))
    ending = _ending(choice, frame, candidates, place)
    if len(ending) > 1 and len(segments) > 1:
        segments.append(Segment(frame.recap_title, place, items=ending))
    elif ending and segments:
        segments[-1] = replace(segments[-1], items=segments[-1].items + ending)
    return tuple(segment for segment in segments if segment.items)


def _root(order: int, candidates: Sequence[Candidate]) -> int:
    """The sentence that this one leans on in the end, or itself."""
    while candidates[order].follows >= 0:
        order = candidates[order].follows
    return order


def _names(title: str, sentence: str) -> bool:
    """Whether a sentence says its segment's title within its first words, so that a signpost would say it twice."""
    head = {word[:5] for word in content_words(" ".join(sentence.split()[:12]))}
    wanted = [word[:5] for word in content_words(title)]
    return not wanted or sum(word in head for word in wanted) * 2 >= len(wanted)


def _ending(choice: Choice, frame: Frame, candidates: Sequence[Candidate], place: Place) -> tuple[Item, ...]:
    items: list[Item] = []
    if choice.recap:
        items += _paragraphs(choice.recap, {}, candidates, place, before=counted(frame.recap, len(choice.recap)))
    elif frame.points:
        items.append(_paragraph([Text(text) for text in (frame.points, frame.close) if text], place))
        return tuple(items)
    if frame.close:
        items.append(_paragraph([Text(frame.close)], place))
    return tuple(items)


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
