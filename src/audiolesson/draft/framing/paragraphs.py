"""Sentences as the paragraphs of a script: up to four together, what is said only if there is time alone."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain

from audiolesson.draft.english.texts import glue, holds_two, to_spans
from audiolesson.draft.model import Candidate
from audiolesson.errors import Place
from audiolesson.lesson.model import Text
from audiolesson.script.model import Item, Paragraph, Span

MOST_SENTENCES = 4


def paragraphs_of(
    orders: Sequence[int],
    ranks: Mapping[int, int],
    candidates: Sequence[Candidate],
    place: Place,
    before: str = "",
    behind: str = "",
    leads: Mapping[int, str] = {},
    last: bool = False,
) -> tuple[Item, ...]:
    """Sentences as paragraphs: those said if there is time alone or with others of their rank behind each other, the
    rest up to four together.

    `leads` are lines before some of them. The line `before` comes first; the one `behind` them last, but behind the
    first paragraph of a long telling that ends where a paragraph of the lesson does.
    """
    items: list[Item] = []
    run: list[Text] = [Text(before)] if before else []
    many = {order: count_of(candidates[order].text) for order in orders if order not in ranks}
    said, block = sum(map(count_of, run)), -1
    long = not last and sum(many.values()) > MOST_SENTENCES

    def close(ends: bool = True) -> None:
        nonlocal behind, said
        if run:
            if behind and long and ends:
                run.append(Text(behind))
                behind = ""
            items.append(paragraph_of(run, place))
            run.clear()
            said = 0

    def led(order: int) -> list[Text]:
        return [Text(leads[order])] if order in leads else []

    for order in orders:
        candidate = candidates[order]
        if order in ranks:
            same = [other for other in orders if ranks.get(other) == ranks[order]]
            if order == same[0]:
                close(candidate.block != block)
                told = [[*led(other), candidates[other].text] for other in same]
                whole = paragraph_of([*chain.from_iterable(told)], place)
                items.append(replace(whole, if_time=True, rank=ranks[order]))
            continue
        free = candidate.follows < 0 or candidate.source == "bullet"
        full = said + many[order] > MOST_SENTENCES
        if free and run and (full or (len(run) >= 2 and candidate.block != block)):
            close(candidate.block != block)
        for line in led(order):
            close()
            run.append(line)
            said += count_of(line)
        run.append(candidate.text)
        said += many[order]
        block = candidate.block
    if behind and not long:
        if len(run) >= MOST_SENTENCES - 1:
            close()
        run.append(Text(behind))
    close()
    return tuple(items)


def count_of(text: Text) -> int:
    """How many sentences a candidate holds: two where one names the subject or asks."""
    return 2 if holds_two(text.text) else 1


def paragraph_of(sentences: Sequence[Text], place: Place) -> Paragraph:
    parts: list[Text | str] = []
    for at, sentence in enumerate(sentences):
        parts += [" " if at else "", sentence]
    spans = to_spans(glue(*parts))
    return Paragraph(spans or (Span(""),), place)
