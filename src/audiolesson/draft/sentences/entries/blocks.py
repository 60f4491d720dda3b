"""Where the entries of a page stand: in lists, behind labels, under headings; each run of them becomes paragraphs."""

from collections.abc import Sequence

from audiolesson.draft.english.texts import is_bold
from audiolesson.draft.refusing.answers import asks
from audiolesson.draft.sentences.entries.entry import MOST_IN_A_NAME, SURE, TOLD, Entry, term_of
from audiolesson.draft.sentences.entries.leads import with_names
from audiolesson.draft.sentences.entries.listed import (
    PRINCIPLES,
    SHARE,
    as_paragraph,
    listed,
    of_columns,
    of_item,
    pair_of,
    pairs_of,
)
from audiolesson.draft.sentences.entries.page import Page, shortened
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.titling.sections import role
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

_LEAST_PLAIN = 3
"""Paragraphs in a row that begin with a plain label, and so are entries."""

_PLAIN = lazy(r"[A-Z][\w’'() -]{2,50}: ?(?=[A-Z])")


def with_entries(page: Page, blocks: Sequence[Block], title: str) -> tuple[Block, ...]:
    """The blocks of a section, those that are entries as paragraphs."""
    made: list[Block] = []
    entries: list[int] = []
    at = 0
    while at < len(blocks):
        used, new = _at(page, blocks, at, made[-1] if made else None, title)
        if used and new and new[0].kind == "paragraph" and made and blocks[at].kind == "list" and used == 1:
            made[-1:] = with_names(
                made[-1], [pair[0] for pair in pairs_of(blocks[at], page.columns) if pair], page.whole
            )
        entries += [id(block) for block in new]
        made += new if used else [blocks[at]]
        at += used or 1
    return shortened(made, frozenset(entries)) if page.is_long else tuple(made)


def _at(page: Page, blocks: Sequence[Block], at: int, before: Block | None, title: str) -> tuple[int, list[Block]]:
    """How many blocks from a place on are entries, and what they are as paragraphs; 0 where the first is none."""
    block, behind = blocks[at], blocks[at + 1] if at + 1 < len(blocks) else None
    if (label := _label_alone(block)) is not None:
        text = _under_label(page, behind, label.text)
        if behind is None or text is None:
            return 0, []
        columns = behind.kind == "list" and len(behind.items) > 1
        [one] = page.told([Entry(label, text)], deeds=columns, advice=PRINCIPLES.search(title) is not None)
        made = one.text is not text if one.kind == "orders" else one.kind in TOLD
        return (2, [as_paragraph(behind, one.text)]) if made else (0, [])
    if block.kind == "list" and len(block.items) == 1 and block.items[0].items:
        return _one_with_its_text(page, block, title)
    if block.kind == "list":
        return listed(page, block, before, title)
    if block.kind == "paragraph":
        return _labelled(page, blocks, at)
    return 0, []


def _label_alone(block: Block) -> Text | None:
    """The name that a block is, in bold and alone: an item "1. **Warp**:", a paragraph "**Warp**"; None for others."""
    if block.kind == "list" and len(block.items) == 1 and not block.items[0].items:
        text = block.items[0].text
    elif block.kind == "paragraph":
        text = block.text
    else:
        return None
    bare = term_of(text)
    fits = is_bold(text) and 1 <= len(bare.text.split()) <= MOST_IN_A_NAME and not text.text.endswith((".", "!", "?"))
    return bare if fits and role(bare.text, 3) == "told" else None


def _one_with_its_text(page: Page, block: Block, title: str) -> tuple[int, list[Block]]:
    """A list of one item, "1. **Warp**:", that has what it is under it."""
    pair = of_item(block.items[0], page.columns)
    if pair is None:
        return 0, []
    [one] = page.told([Entry(*pair)], advice=PRINCIPLES.search(title) is not None)
    made = one.text is not pair[1] if one.kind == "orders" else one.kind in TOLD
    return (1, [as_paragraph(block, one.text)]) if made else (0, [])


def _under_label(page: Page, block: Block | None, name: str) -> Text | None:
    """What stands under a label that is alone: a paragraph, an item, or a list with the labels that all such lists
    have."""
    if block is None or (block.kind == "paragraph" and _label_alone(block) is not None):
        return None
    if block.kind == "paragraph":
        return block.text
    if block.kind != "list":
        return None
    if len(block.items) == 1 and not block.items[0].items and term_and_text(block.items[0].text) is None:
        return block.items[0].text if not is_bold(block.items[0].text) else None
    return of_columns(block.items, page.columns, name)


def entry_of(block: Block) -> Entry | None:
    """What a paragraph is that begins with a bold label, and asks nothing; None for others."""
    if block.kind != "paragraph" or not _begins_bold(block.text) or asks(block.text.text) != "no":
        return None
    pair = pair_of(block.text)
    return Entry(*pair) if pair else None


def _begins_bold(text: Text) -> bool:
    return bool(text.strong) and text.strong[0][0] == 0


def _labelled(page: Page, blocks: Sequence[Block], at: int) -> tuple[int, list[Block]]:
    """A paragraph that begins with a bold label, or some in a row that begin with a plain one, each what it names."""
    block = blocks[at]
    if _begins_bold(block.text):
        entry = entry_of(block)
        if entry is None:
            return 0, []
        [one] = page.told([entry])
        return (1, [as_paragraph(block, one.text)]) if one.kind in SURE else (0, [])
    if not _PLAIN.match(block.text.text):
        return 0, []
    row = [block]
    for behind in blocks[at + 1 :]:
        if behind.kind != "paragraph" or not _PLAIN.match(behind.text.text):
            break
        row.append(behind)
    pairs = [pair_of(one.text) for one in row]
    if len(row) < _LEAST_PLAIN or not all(pairs):
        return 0, []
    made = page.told([Entry(*pair) for pair in pairs if pair])
    if sum(one.kind in SURE for one in made) < SHARE * len(made):
        return 0, []
    told_ones = [as_paragraph(one, new.text) if new.kind in SURE else one for one, new in zip(row, made, strict=True)]
    return len(row), told_ones
