"""Lists of entries: names, each with what it is beside it or under it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import cut, glue, is_bold
from audiolesson.draft.english.verbs import PREPOSITIONS
from audiolesson.draft.refusing.answers import asks
from audiolesson.draft.sentences.announcing import counted
from audiolesson.draft.sentences.entries.entry import MOST_IN_A_NAME, SURE, TOLD, Entry, Told, several_names, term_of
from audiolesson.draft.sentences.entries.leads import plainly_led
from audiolesson.draft.sentences.entries.page import Page
from audiolesson.draft.sentences.held import UNTRUE
from audiolesson.draft.sentences.items_as_paragraphs import turns
from audiolesson.draft.sentences.items_as_prose import may_be_so
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

SHARE = 0.6
"""The share of the items of a list that must be entries."""

_SHARE_OF_SAID = 0.7
"""The same where none of them says what its name means."""


def as_paragraph(block: Block, text: Text) -> Block:
    """What an entry is told as, in the place of its block."""
    return Block("paragraph", block.place, text)


def pair_of(text: Text) -> tuple[Text, Text] | None:
    """The name and what stands behind it, of a paragraph or an item; None where it has no such shape."""
    pair = term_and_text(text)
    if pair is None:
        return None
    term = term_of(pair[0])
    return (term, pair[1]) if term.text and len(term.text.split()) <= MOST_IN_A_NAME else None


def pairs_of(block: Block, columns: frozenset[str]) -> list[tuple[Text, Text] | None]:
    """The name and the text of each item of a list; what stands under an item may be its text."""
    return [of_item(item, columns) for item in block.items]


def entries_of(block: Block, columns: frozenset[str]) -> list[Entry]:
    """The entries of a list; [] where one item is none, or the names are no names: columns, "In spring: …"."""
    pairs = [pair for pair in pairs_of(block, columns) if pair]
    names = [term.text for term, _ in pairs]
    if not 2 <= len(pairs) == len(block.items) or columns.issuperset(names):
        return []
    fit = all(PREPOSITIONS.isdisjoint(name.lower().split()[:1]) for name in names)
    return [Entry(*pair) for pair in pairs] if fit else []


def of_item(item: Block, columns: frozenset[str]) -> tuple[Text, Text] | None:
    """The name and the text of an item, which may stand under it; None where it has no such shape."""
    if not item.items:
        return pair_of(item.text)
    inner = [one for one in item.inner() if one.kind == "paragraph"]
    label = term_of(item.text)
    if not is_bold(item.text) or len(label.text.split()) > MOST_IN_A_NAME or not inner:
        return None
    if len(inner) == 1 and term_and_text(inner[0].text) is None:
        return label, inner[0].text
    text = of_columns(inner, columns, label.text)
    return (label, text) if text is not None else None


_ROW = "Examples include "
"""How a column begins that names some of what its label calls many."""


def _parted(text: Text) -> tuple[Text, Text] | None:
    """A label in bold with a colon, and what stands behind it, be that a row of names; None for no such."""
    at = text.text.find(":")
    bold = text.strong and text.strong[0][0] == 0 and 0 < at <= text.strong[0][1]
    return (cut(text, 0, at), cut(text, at + 1, len(text.text))) if bold else term_and_text(text)


def of_columns(items: Sequence[Block], columns: frozenset[str], name: str) -> Text | None:
    """The texts of items under a name whose labels are columns, the first and what else is a sentence; else None."""
    pairs = [_parted(item.text) for item in items]
    if not columns or not all(pair and pair[0].text in columns for pair in pairs):
        return None
    (_, first), *others = [(pair[0].text.lower(), _stopped(pair[1])) for pair in pairs if pair]
    parts: list[Text | str] = []
    whose = "Their" if several_names(name) else "Its"
    for label, text in others:
        if has_main_verb(text.text):
            rows = is_plural(label) and text.text.startswith(_ROW)
            parts += [" ", glue(f"{whose} {label} ", cut(text, len("Examples "), len(text.text))) if rows else text]
    return glue(_stopped(first), *parts)


def _stopped(text: Text) -> Text:
    return text if text.text.endswith((".", "!", "?")) else glue(text, ".")


def columns_of(blocks: Iterable[Block]) -> frozenset[str]:
    """Labels that several lists have, or the lists under several items."""
    lists = [one for block in blocks if block.kind == "list" for one in (block, *(i for i in block.inner() if i.items))]
    found: Counter[str] = Counter()
    for one in lists:
        items = [item for inner in one.items for item in (inner.items if inner.kind == "list" else (inner,))]
        found.update({pair[0].text for item in items if (pair := _parted(item.text))})
    return frozenset(label for label, number in found.items() if number > 1)


def listed(page: Page, block: Block, before: Block | None, title: str) -> tuple[int, list[Block]]:
    """A list of entries as paragraphs."""
    entries = entries_of(block, page.columns)
    if not entries:
        return 0, []
    line = before.text.text if before is not None and before.kind == "paragraph" else ""
    if (
        asks(line) != "no"
        or any(map(UNTRUE.search, (line, title)))
        or turns(_TO_THEM.sub("", plainly_led(line.rpartition(". ")[2])))
    ):
        return 0, []
    over = f"{title} {line}"
    advice = (not block.ordered or PRINCIPLES.search(over) is not None) and not _STEPS.search(over)
    made = page.told(entries, advice=advice)
    rewritten = [new.kind == "orders" and new.text is not one.text for new, one in zip(made, entries, strict=True)]
    made = [Told("does", new.text) if fit else new for new, fit in zip(made, rewritten, strict=True)]
    kinds = Counter[str](one.kind for one in made)
    sure = sum(kinds[kind] for kind in SURE)
    lead = Text(plainly_led(line.rpartition(". ")[2])) if line.endswith(":") else None
    above = Text(_EXAMPLES.sub("", lead.text)) if lead is not None else None
    if kinds["says"] and not may_be_so(above, (_EXAMPLES.sub("", title),)):
        return 0, []
    if sure + kinds["says"] < (SHARE if sure else _SHARE_OF_SAID) * len(made) or 2 * kinds["orders"] > len(made):
        return 0, []
    if not sure and _LEAST_ALONE * sum(_has_its_head(new) for new in made) > len(made):
        return 0, []
    if 2 * sure < len(made) < _MANY and sure + kinds["says"] < len(made):
        return 0, []
    if counted(line.rpartition(". ")[2] or line) and sure + kinds["says"] < len(made):
        return 0, []
    return 1, [
        as_paragraph(item, new.text if new.kind in TOLD else _as_written(one))
        for item, new, one in zip(block.items, made, entries, strict=True)
    ]


_MANY = 5
"""Of so many items one may be left out though few say what their names mean."""

_LEAST_ALONE = 3
"""Of so many statements one at the most may need its label, where none says what its name means."""


def _has_its_head(new: Told) -> bool:
    return bool(new.text.strong) and new.text.strong[0][0] == 0


_TO_THEM = lazy(r"(?:the following(?: [\w-]+){0,4}|as follows|these(?: [\w-]+){0,2}):$", re.IGNORECASE)
"""How a line goes over to the entries under it."""

_STEPS = lazy(
    r"\b(?:install\w*|set-?\s?up|run(?:ning)?|click|commands?|exercise|task|lab|recipe|procedure|how to|in order)\b",
    re.IGNORECASE,
)
"""What a title or line says over orders that are followed one after the other."""

PRINCIPLES = lazy(
    r"\b(?:principles?|practices|concepts?|tips|measures|strategies|rules|guidelines|ways)\b", re.IGNORECASE
)

_EXAMPLES = lazy(r"\b(?:(?:some|a few|several) )?(?:common )?examples of (?=\w)", re.IGNORECASE)
"""What a line says of entries that say themselves that they may be so."""


def _as_written(entry: Entry) -> Text:
    return glue(entry.term, ": ", entry.text)
