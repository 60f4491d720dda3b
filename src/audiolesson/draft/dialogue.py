"""A talk as a dialogue: the guest asks what the next segment answers and opens the recap, the host tells."""

from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.frame import Frame
from audiolesson.script.model import Item, Paragraph, Segment, Span


def dialogue(
    segments: tuple[Segment, ...], host: str, guest: str, titles: Sequence[str], around: Frame
) -> tuple[Segment, ...]:
    """The segments of `compose` for two voices, in the same order and with the same words of the lesson.

    `host` and `guest` are names of show.toml's voices; `titles` are those of the segments between opening and recap,
    and `around` is the frame that they were composed with: its signposts give way to the guest's questions.
    """
    last = segments[-1].items[-1] if segments and segments[-1].items else None
    made: list[Segment] = []
    for segment in segments:
        at = titles.index(segment.title) if segment.title in titles else -1
        items = segment.items
        if at >= 0 and at < len(around.asks) and around.asks[at] and made:
            line = around.signposts[at] if at < len(around.signposts) else ""
            items = (_say(around.asks[at], guest, segment), *_without(items, line))
        elif segment.title == around.recap_title and segment is segments[-1]:
            items = _recap(items, guest, last)
        made.append(replace(segment, items=tuple(_by(item, host) for item in items)))
    return tuple(made)


def _say(text: str, speaker: str, segment: Segment) -> Paragraph:
    return Paragraph((Span(text),), segment.place, speaker=speaker)


def _by(item: Item, host: str) -> Item:
    """What nobody else says, said by the host; the speaker "" is the Host."""
    if not isinstance(item, Paragraph) or item.speaker or host == "Host":
        return item
    return replace(item, speaker=host)


def _without(items: tuple[Item, ...], line: str) -> tuple[Item, ...]:
    """The items without a signpost at the start of the first, for which a question stands."""
    first = items[0] if items else None
    if not line or not isinstance(first, Paragraph) or not first.spans[0].text.startswith(line):
        return items
    rest = first.spans[0].text[len(line) :].lstrip()
    spans = (replace(first.spans[0], text=rest), *first.spans[1:]) if rest else first.spans[1:]
    return (replace(first, spans=spans), *items[1:]) if spans else items[1:]


def _recap(items: tuple[Item, ...], guest: str, close: Item | None) -> tuple[Item, ...]:
    """The recap by the guest, but for the close."""
    return tuple(
        replace(item, speaker=guest) if isinstance(item, Paragraph) and item is not close else item for item in items
    )
