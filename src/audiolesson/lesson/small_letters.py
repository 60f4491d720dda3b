"""Pages that are written in small letters throughout: their sentences are begun with capitals, and "i" is "I".

A few authors write so. To every rule that knows a sentence by its beginning such a page holds none, and half a minute
was told of 1,200 words. Only letters change, so that code, formulas and links stay where they are.
"""

from collections.abc import Sequence
from dataclasses import replace

from audiolesson.lesson.model import Block, Section, Text
from audiolesson.patterns import lazy

LEAST_PARAGRAPHS = 6
MOST_LARGE = 0.15
"""Of so many paragraphs at least, the share that may begin with a capital for a page to be written in small letters.

A page of notes is left as it is: its lines are half sentences, and a capital would make them look whole."""

_LEAST_WORDS = 6

_BEGINS = lazy(r"[\"“‘'(]?(?P<first>[a-z])[a-z'’-]*(?=[\s,.;:!?)]|$)")
_GOES_ON = lazy(
    r"(?<![\s.(]e\.g)(?<![\s.(]i\.e)(?<!\betc)(?<!\bvs)(?<!\bcf)(?<!\bpg)(?<!\bpp)(?<!\bca)(?<!\bno)(?<!\bapprox)"
    r"[.!?][\"”’)]* [\"“‘'(]?(?P<first>[a-z])[a-z'’-]*(?=[\s,;:.!?)])"
)
_I = lazy(r"(?<![\w.'’/-])(?P<first>i)(?=['’](?:m|ve|ll|d|s)\b|[\s,;:?!)]|\.(?!\w)|$)")


def begun_large(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The sections with the sentences of paragraphs, items and quotations begun with capitals, on a page without them.

    Linear in the lesson.
    """
    blocks = [block for section in sections for block in section.blocks]
    said = [block.text.text for block in blocks if block.kind == "paragraph"]
    whole = [text for text in said if len(text.split()) >= _LEAST_WORDS and text.endswith((".", "!", "?"))]
    noted = sum(len(item.text.text) for block in blocks for item in block.inner())
    if noted > sum(map(len, whole)):
        return sections
    first = [text.lstrip("\"“‘'(")[:1] for text in whole]
    letters = [one for one in first if one.isalpha()]
    if len(letters) < LEAST_PARAGRAPHS or sum(map(str.isupper, letters)) > MOST_LARGE * len(letters):
        return sections
    return tuple(replace(section, blocks=_blocks(section.blocks)) for section in sections)


def _blocks(blocks: Sequence[Block]) -> tuple[Block, ...]:
    return tuple(
        replace(block, text=_large(block.text), items=_blocks(block.items))
        if block.kind in ("paragraph", "list", "quote")
        else block
        for block in blocks
    )


def _large(text: Text) -> Text:
    """A text with capitals where its sentences begin, but for code and formulas."""
    places = [found.start("first") for found in _GOES_ON.finditer(text.text)]
    places += [found.start("first") for found in _I.finditer(text.text)]
    if begins := _BEGINS.match(text.text):
        places.append(begins.start("first"))
    said = list(text.text)
    for at in places:
        if not any(mark.start <= at < mark.end for mark in text.marks):
            said[at] = said[at].upper()
    return replace(text, text="".join(said))
