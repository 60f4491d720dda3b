"""Where the entries of a page stand: in lists, behind labels, under headings; each run of them becomes paragraphs."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import cut, glue, is_bold
from audiolesson.draft.refusing.answers import asks
from audiolesson.draft.sentences.announcing import counted
from audiolesson.draft.sentences.entries.entry import (
    MOST_IN_A_NAME,
    SURE,
    TOLD,
    Entry,
    Told,
    first_sentences,
    several_names,
    term_of,
    told,
)
from audiolesson.draft.sentences.entries.leads import with_names
from audiolesson.draft.sentences.held import UNTRUE
from audiolesson.draft.sentences.items_as_paragraphs import turns
from audiolesson.draft.sentences.items_as_prose import may_be_so
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.draft.titling.sections import role
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

_SHARE = 0.6
"""The share of the items of a list that must be entries."""

_LEAST_PLAIN = 3
"""Paragraphs in a row that begin with a plain label, and so are entries."""

_PLAIN = lazy(r"[A-Z][\w’'() -]{2,50}: ?(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Page:
    """What is known of the page while its entries are looked for: all its words, and the trees of its sentences.

    `columns`: labels that stand again and again under the names, "Use:" and "Example:", and so are none themselves.
    """

    whole: str
    trees: Trees
    columns: frozenset[str] = frozenset()

    def told(self, entries: Sequence[Entry], *, deeds: bool = False) -> list[Told]:
        """Entries as paragraphs; `deeds`: elsewhere texts of their kind say what their names do."""
        entries = with_their_subject(entries)
        self.trees.read_few(first_sentences(entries))
        begins = [(entry.text.text.split(" ", 1)[0], several_names(entry.term.text)) for entry in entries]
        apart = any((first == "They" and not several) or (first == "It" and several) for first, several in begins)
        return [told(entry, self.whole, self.trees, deeds=deeds, apart=apart) for entry in entries]


def with_their_subject(entries: Sequence[Entry]) -> list[Entry]:
    """Entries that all speak of one thing, "Mills grind corn …" and "They stand …", with that in the place of "they"."""
    begins = Counter(" ".join(entry.text.text.split(" ")[:2]) for entry in entries)
    subject, number = begins.most_common(1)[0] if begins else ("", 0)
    if number < _LEAST_SAID or not _SEVERAL.fullmatch(subject):
        return list(entries)
    return [
        Entry(entry.term, glue(subject, " ", cut(entry.text, len("They "), len(entry.text.text))))
        if entry.text.text.startswith("They ")
        else entry
        for entry in entries
    ]


_LEAST_SAID = 2
_SEVERAL = lazy(r"[A-Z][\w-]* [a-z][\w-]*[^s]s")
"""What several entries begin with: a name of two words in the plural."""


def with_entries(page: Page, blocks: Sequence[Block], title: str) -> tuple[Block, ...]:
    """The blocks of a section, those that are entries as paragraphs."""
    made: list[Block] = []
    at = 0
    while at < len(blocks):
        used, new = _at(page, blocks, at, made[-1] if made else None, title)
        if used and new and new[0].kind == "paragraph" and made and blocks[at].kind == "list" and used == 1:
            made[-1:] = with_names(made[-1], [pair[0] for pair in _pairs(blocks[at], page.columns) if pair], page.whole)
        made += new if used else [blocks[at]]
        at += used or 1
    return tuple(made)


def _at(
    page: Page, blocks: Sequence[Block], at: int, before: Block | None, title: str
) -> tuple[int, list[Block]]:
    """How many blocks from a place on are entries, and what they are as paragraphs; 0 where the first is none."""
    block, behind = blocks[at], blocks[at + 1] if at + 1 < len(blocks) else None
    if (label := _label_alone(block)) is not None:
        text = _under_label(page, behind)
        if behind is None or text is None:
            return 0, []
        [one] = page.told([Entry(label, text)], deeds=behind.kind == "list")
        return (2, [_paragraph(behind, one.text)]) if one.kind in TOLD else (0, [])
    if block.kind == "list":
        return _list(page, block, before, title)
    if block.kind == "paragraph":
        return _labelled(page, blocks, at)
    return 0, []


def _paragraph(block: Block, text: Text) -> Block:
    return Block("paragraph", block.place, text)


def _label_alone(block: Block) -> Text | None:
    """The name that a block is, in bold and alone: an item "1. **Warp**:", or a paragraph "**Warp**"; None for no such."""
    if block.kind == "list" and len(block.items) == 1 and not block.items[0].items:
        text = block.items[0].text
    elif block.kind == "paragraph":
        text = block.text
    else:
        return None
    bare = term_of(text)
    fits = is_bold(text) and 1 <= len(bare.text.split()) <= MOST_IN_A_NAME and not text.text.endswith((".", "!", "?"))
    return bare if fits and role(bare.text, 3) == "told" else None


def _under_label(page: Page, block: Block | None) -> Text | None:
    """What stands under a label that is alone: a paragraph, or a list with the labels that all such lists have."""
    if block is None or (block.kind == "paragraph" and _label_alone(block) is not None):
        return None
    if block.kind == "paragraph":
        return block.text
    return of_columns(block.items, page.columns) if block.kind == "list" else None


def _labelled(page: Page, blocks: Sequence[Block], at: int) -> tuple[int, list[Block]]:
    """A paragraph that begins with a bold label, or some in a row that begin with a plain one, each what it names."""
    block = blocks[at]
    if block.text.strong and block.text.strong[0][0] == 0:
        pair = _pair(block.text)
        if pair is None or asks(block.text.text) != "no":
            return 0, []
        [one] = page.told([Entry(*pair)])
        return (1, [_paragraph(block, one.text)]) if one.kind in SURE else (0, [])
    if not _PLAIN.match(block.text.text):
        return 0, []
    row = [block]
    for behind in blocks[at + 1 :]:
        if behind.kind != "paragraph" or not _PLAIN.match(behind.text.text):
            break
        row.append(behind)
    pairs = [_pair(one.text) for one in row]
    if len(row) < _LEAST_PLAIN or not all(pairs):
        return 0, []
    made = page.told([Entry(*pair) for pair in pairs if pair])
    if sum(one.kind in SURE for one in made) < _SHARE * len(made):
        return 0, []
    told_ones = [
        _paragraph(one, new.text) if new.kind in SURE else one for one, new in zip(row, made, strict=True)
    ]
    return len(row), told_ones


def _pair(text: Text) -> tuple[Text, Text] | None:
    """The name and what stands behind it, of a paragraph or an item; None where it has no such shape."""
    pair = term_and_text(text)
    if pair is None:
        return None
    term = term_of(pair[0])
    return (term, pair[1]) if term.text and len(term.text.split()) <= MOST_IN_A_NAME else None


def _pairs(block: Block, columns: frozenset[str]) -> list[tuple[Text, Text] | None]:
    """The name and the text of each item of a list; what stands under an item may be its text."""
    return [_of_item(item, columns) for item in block.items]


def _of_item(item: Block, columns: frozenset[str]) -> tuple[Text, Text] | None:
    if not item.items:
        return _pair(item.text)
    inner = [one for one in item.inner() if one.kind == "paragraph"]
    label = term_of(item.text)
    if not is_bold(item.text) or len(label.text.split()) > MOST_IN_A_NAME or not inner:
        return None
    if len(inner) == 1 and term_and_text(inner[0].text) is None:
        return label, inner[0].text
    text = of_columns(inner, columns)
    return (label, text) if text is not None else None


def of_columns(items: Sequence[Block], columns: frozenset[str]) -> Text | None:
    """The texts of items whose labels are columns, the first and what else is a sentence; None where one has another."""
    pairs = [term_and_text(item.text) for item in items]
    if not columns or not all(pair and pair[0].text in columns for pair in pairs):
        return None
    first, *others = [_stopped(pair[1]) for pair in pairs if pair]
    parts: list[Text | str] = [part for text in others if has_main_verb(text.text) for part in (" ", text)]
    return glue(first, *parts)


def _stopped(text: Text) -> Text:
    return text if text.text.endswith((".", "!", "?")) else glue(text, ".")


def columns_of(blocks: Iterable[Block]) -> frozenset[str]:
    """Labels that several lists have, or the lists under several items."""
    lists = [one for block in blocks if block.kind == "list" for one in (block, *(i for i in block.inner() if i.items))]
    found: Counter[str] = Counter()
    for one in lists:
        items = [item for inner in one.items for item in (inner.items if inner.kind == "list" else (inner,))]
        found.update({pair[0].text for item in items if (pair := term_and_text(item.text))})
    return frozenset(label for label, number in found.items() if number > 1)


def _list(page: Page, block: Block, before: Block | None, title: str) -> tuple[int, list[Block]]:
    """A list of entries as paragraphs."""
    pairs = _pairs(block, page.columns)
    if len(pairs) < 2 or not all(pairs) or all(pair and pair[0].text in page.columns for pair in pairs):
        return 0, []
    line = before.text.text if before is not None and before.kind == "paragraph" else ""
    if asks(line) != "no" or any(map(UNTRUE.search, (line, title))) or turns(line.rpartition(". ")[2]):
        return 0, []
    made = page.told([Entry(*pair) for pair in pairs if pair])
    kinds = Counter(one.kind for one in made)
    sure = sum(kinds[kind] for kind in SURE)
    lead = Text(line.rpartition(". ")[2]) if line.endswith(":") else None
    if kinds["says"] and not may_be_so(lead, (title,)):
        return 0, []
    if sure + kinds["says"] < _SHARE * len(made) or 2 * kinds["orders"] > len(made):
        return 0, []
    if lead is not None and counted(lead.text) and sure + kinds["says"] < len(made):
        return 0, []
    return 1, [
        _paragraph(item, new.text if new.kind in TOLD else _as_written(pair))
        for item, new, pair in zip(block.items, made, pairs, strict=True)
        if pair
    ]


def _as_written(pair: tuple[Text, Text]) -> Text:
    return glue(pair[0], ": ", pair[1])
