"""Which paragraphs of an episode that is too long could be marked `{.if-time}`."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from audiolesson.episode.model import Sentence
from audiolesson.episode.shares import Overrun
from audiolesson.errors import Place
from audiolesson.script.model import Paragraph, Script
from audiolesson.units import Ms


@dataclass(frozen=True, slots=True)
class Spare:
    """A paragraph that is always spoken and need not be: its words and how long they take."""

    text: str
    length: Ms
    place: Place = field(compare=False)


def spare(
    script: Script, sentences: Sequence[Sentence], lengths: Sequence[Ms], over: Sequence[Overrun]
) -> tuple[Spare, ...]:
    """Of each segment that is too long, the last paragraphs that together take what is too much.

    The first paragraph of a segment says what it is about and is not named, nor is one that is `.if-time` already.
    Nothing is named for a segment that is too short.
    """
    found: dict[tuple[int, int], Spare] = {}
    for one in over:
        needed = int(one.off)
        items = script.segments[one.segment].items
        told = [at for at, item in enumerate(items) if isinstance(item, Paragraph)]
        for at in reversed(told[1:]):
            item = items[at]
            if needed <= 0 or not isinstance(item, Paragraph) or item.if_time:
                continue
            own = (length for sentence, length in zip(sentences, lengths, strict=True) if _is_in(sentence, one, at))
            length = Ms(sum(own))
            found[one.segment, at] = Spare(item.text, length, item.place)
            needed -= length
    return tuple(found[key] for key in sorted(found))


def _is_in(sentence: Sentence, one: Overrun, item: int) -> bool:
    return (sentence.segment, sentence.item) == (one.segment, item)
