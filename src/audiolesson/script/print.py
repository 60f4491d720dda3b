"""Script → text: one paragraph a line, a sign escaped only where it must be."""

import json
import re
from collections.abc import Iterator

from audiolesson.patterns import lazy
from audiolesson.script import attributes
from audiolesson.script.blocks import SLOW, SPEAKER
from audiolesson.script.escape import write_label, write_spans, write_title
from audiolesson.script.model import Comment, Head, Item, Paragraph, Pause, Script, Segment, Sound, Think
from audiolesson.script.normal import normal
from audiolesson.units import Ms, clock

_PLAIN = lazy(r"[^\W_](?:[\w .,;()/'’–+?!&%-]*[\w.)?!])?")
"""YAML texts that need no quotation marks, whatever reads them."""


def print_script(script: Script) -> str:
    """A script as its author would write it. `parse` of the result equals `normal(script)`.

    Raises ValueError where the script holds what the format cannot (see `normal`).
    """
    script = normal(script)
    blocks = [write_head(script.head)]
    blocks += [_item(comment) for comment in script.preface]
    for segment in script.segments:
        blocks += _segment(segment)
    return "\n\n".join(blocks) + "\n"


def write_head(head: Head) -> str:
    """A head with its two lines of ---; only what it holds is written."""
    return "\n".join(["---", *_head_lines(head), "---"])


def _head_lines(head: Head) -> Iterator[str]:
    if head.title:
        yield f"title: {_yaml(head.title)}"
    if head.date:
        yield f"date: {head.date}"
    if head.length is None:
        yield "length: full"
    elif head.length:
        rest = head.length % 1000
        yield f"length: {clock(head.length)}{f'.{rest:03}' if rest else ''}"
    if head.number:
        yield f"number: {head.number}"
    if head.guid:
        yield f"guid: {_yaml(head.guid)}"
    if head.lexicon:
        yield "lexicon:"
        for word, said in head.lexicon.items():
            yield f"  {_yaml(word)}: {_yaml(said)}"
    if head.resources:
        yield "resources:"
        for resource in head.resources:
            yield f"  - title: {_yaml(resource.title)}"
            yield f"    url: {_yaml(resource.url)}"


def _yaml(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)


def _segment(segment: Segment) -> Iterator[str]:
    braces = attributes.write([(f"#{segment.id}", "")] if segment.id else [])
    yield " ".join(part for part in ("##", write_title(segment.title, segment.url), braces) if part)
    if segment.picture:
        file = segment.picture
        file = f"<{file}>" if re.search(r"[\s()]", file) else file
        yield f"![{write_label(segment.picture_alt) if segment.picture_alt else ''}]({file})"
    yield from map(_item, segment.items)


def _item(item: Item) -> str:
    match item:
        case Paragraph():
            return _paragraph(item)
        case Pause():
            return f"[pause {_seconds(item.length)}]"
        case Think():
            return f"[think {_seconds(item.length)}]" if item.length else "[think]"
        case Sound():
            return f"[sound {item.file}]"
        case Comment():
            return write_comment(item)


def _seconds(length: Ms) -> str:
    whole, rest = divmod(length, 1000)
    return f"{whole}{f'.{rest:03}'.rstrip('0') if rest else ''}s"


def write_comment(comment: Comment) -> str:
    """A comment as a block."""
    return f"<!-- {comment.text} -->"


def _paragraph(paragraph: Paragraph) -> str:
    text = write_spans(paragraph.spans)
    if paragraph.speaker:
        text = f"**{paragraph.speaker}:** {text}"
    elif speaker := SPEAKER.match(text):
        colon = speaker.end(1)
        text = f"{text[:colon]}\\{text[colon:]}"
    found: list[attributes.Attribute] = []
    if paragraph.if_time:
        found.append((".if-time", ""))
    if paragraph.rank:
        found.append(("rank", str(paragraph.rank)))
    if paragraph.rate == SLOW:
        found.append((".slow", ""))
    elif paragraph.rate != 1:
        found.append(("rate", repr(float(paragraph.rate))))
    text = f"{text} {attributes.write(found)}" if found else text
    return f"{text}\n\n[record {paragraph.record.file}]" if paragraph.record else text
