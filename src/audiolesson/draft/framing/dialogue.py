"""A talk as a dialogue: the guest asks what the next segment answers and sums up, the host tells."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.frame_ending import counted, things
from audiolesson.draft.framing.frame_guest import GUEST_KEEPS_ONE, GUEST_SUMS_UP
from audiolesson.draft.framing.frame_opening import pick
from audiolesson.draft.framing.frame_sets import DEFINED
from audiolesson.draft.framing.signposts import what_is
from audiolesson.script.model import Item, Paragraph, Segment, Span
from audiolesson.wording.sentences import split


def dialogue(
    segments: tuple[Segment, ...], host: str, guest: str, titles: Sequence[str], around: Frame
) -> tuple[Segment, ...]:
    """The segments of `compose` for two voices, in the same order and with the same words of the lesson.

    `host` and `guest` are names of show.toml's voices; `titles` are those of the segments between opening and recap,
    and `around` is the frame that they were composed with: its signposts give way to the guest's questions. Without
    questions, as in other languages than English, the host speaks alone.
    """
    made: list[Segment] = []
    for segment in segments:
        at = titles.index(segment.title) if segment.title in titles else -1
        items = segment.items
        if made and 0 <= at < len(around.asks):
            items = _without(items, _lead(items, around, at))
            items = (_says(_ask(items, around.asks[at]), guest, segment), *items)
        if segment is segments[-1] and around.asks:
            items = _ending(items, guest, around, segment)
        made.append(replace(segment, items=tuple(_by(item, host) for item in items)))
    return tuple(made)


def _lead(items: tuple[Item, ...], around: Frame, at: int) -> str:
    """The signpost that a segment begins with, "" where it has none."""
    if at >= len(around.signposts) or not items or not isinstance(items[0], Paragraph):
        return ""
    opens, _ = pick(DEFINED, around.turn // 13).split("{q}")
    asked = re.match(rf"{re.escape(opens)}(?:what|which|why|how|when) [^?.]+\?", items[0].text)
    line = around.signposts[at]
    return asked[0] if asked else _begins(items[0], {line: 0} if line else {})


def _ask(items: tuple[Item, ...], ask: str) -> str:
    """What the guest asks: "What is a kiln?" where the segment begins by saying so, else the question of its title."""
    first = next((item.text for item in items if isinstance(item, Paragraph) and not item.if_time), "")
    end = split(first)[0][1] if first else 0
    return what_is(first[:end], ask)


def _says(text: str, speaker: str, segment: Segment) -> Paragraph:
    return Paragraph((Span(text),), segment.place, speaker=speaker)


def _by(item: Item, host: str) -> Item:
    """What nobody else says, said by the host; the speaker "" is the Host."""
    if not isinstance(item, Paragraph) or item.speaker or host == "Host":
        return item
    return replace(item, speaker=host)


def _without(items: tuple[Item, ...], line: str) -> tuple[Item, ...]:
    """The items without what the first begins with: a signpost, for which a question stands, or the recap's line."""
    first = items[0] if items else None
    if not line or not isinstance(first, Paragraph) or not first.spans[0].text.startswith(line):
        return items
    rest = first.spans[0].text[len(line) :].lstrip()
    spans = (replace(first.spans[0], text=rest), *first.spans[1:]) if rest else first.spans[1:]
    return (replace(first, spans=spans), *items[1:]) if spans else items[1:]


def _ending(items: tuple[Item, ...], guest: str, around: Frame, segment: Segment) -> tuple[Item, ...]:
    """The guest sums up; what is asked of the listener, and the close, are the host's."""
    lines = {counted(around.recap, points): points for points in (1, 2, 3)} if around.recap else {}
    at = next((n for n, item in enumerate(items) if isinstance(item, Paragraph) and _begins(item, lines)), -1)
    if at < 0:
        return items
    line = _begins(items[at], lines)
    told = _without(items[at:], line)
    row = GUEST_SUMS_UP if lines[line] > 1 else GUEST_KEEPS_ONE
    count = things(lines[line])
    opens = row[len(around.close) % len(row)].format(n=count[:1].lower() + count[1:])
    recap, rest = told[0], told[1:]
    if not isinstance(recap, Paragraph):
        return items
    spans = (replace(recap.spans[0], text=f"{opens} {recap.spans[0].text}"), *recap.spans[1:])
    if recap.spans[0].kind != "text" or recap.spans[0].url:
        spans = (Span(f"{opens} "), *recap.spans)
    return (*items[:at], replace(recap, spans=spans, speaker=guest), *rest)


def _begins(item: Item, lines: dict[str, int]) -> str:
    """The line of `lines` that a paragraph begins with, as a whole sentence."""
    text = item.text if isinstance(item, Paragraph) else ""
    return next((line for line in lines if re.match(rf"{re.escape(line)}(?: |$)", text)), "")
