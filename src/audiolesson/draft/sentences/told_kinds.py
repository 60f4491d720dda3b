"""Kinds and what is of each: "There are two kinds of goods: normal and inferior goods. Normal goods include bread."

A list of names, some of which have names of their own behind a colon or in a list below them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from audiolesson.draft.english.forms import NUMBERS, is_plural
from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.sentences import joins, lists
from audiolesson.draft.sentences.announcing import announcement
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.naming import head_noun
from audiolesson.draft.sentences.phrases import MOST_WORDS, in_a_row
from audiolesson.lesson.model import Block, Text

_MOST_IN_A_NAME = 3
MOST_KINDS = len(NUMBERS) - 1


@dataclass(frozen=True, slots=True)
class _Named:
    """A name and what stands under it."""

    name: Text
    under: tuple["_Named", ...] = ()


def told_kinds(
    found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int, ahead: bool = False
) -> bool:
    """Take the names of a list, and what each holds behind them; whether that could be done."""
    if ahead:
        return False
    rows = [_row(item, found.whole) for item in block.items]
    whole = [row for row in rows if row is not None]
    if not 2 <= len(whole) == len(rows) or not any(row.under for row in whole):
        return False
    first = _first(found, lead, headings, [row.name for row in whole])
    if first is None:
        return False
    told = [first, *(sentence for row in whole for sentence in _under(row, found.whole))]
    if any(len(sentence.text.split()) > MOST_WORDS for sentence in told):
        return False
    before = found.offer(told[0], "bullet", True, last, tier=1, sure=True)
    for sentence in told[1:]:
        if before < 0:
            return False
        before = found.offer(sentence, "bullet", False, before, tier=1, sure=True, bound=True)
    return before >= 0


def _first(found: Gathered, lead: Text | None, headings: Sequence[str], names: list[Text]) -> Text | None:
    """What says the names of all kinds: the line above with them, or a sentence that counts them."""
    if lead is not None and (joined := lists.lead_and_items(lead, names, found.whole)):
        return joined
    said = announcement(found, lead, headings, len(names)) if len(names) <= MOST_KINDS else None
    inside = lists.things(names, found.whole)
    if said is None or inside is None or said.text.endswith("?"):
        return None
    return glue(cut(said, 0, len(said.text) - 1), ": ", in_a_row(inside), ".")


def _row(item: Block, whole: str) -> _Named | None:
    """An item's name and the rows of what stands under it; None where it is no name."""
    if item.text.marks or item.text.links:
        return None
    pair = joins.term_and_text(item.text, colon_only=True) if ": " in item.text.text else None
    if pair is not None:
        names = _parts(pair[1])
        several = len(names) > 1 and not item.items and not are_forms(names)
        return _Named(pair[0], tuple(_Named(name) for name in names)) if several else None
    name = cut(item.text, 0, len(item.text.text.rstrip(" :.")))
    if not name.text:
        return None
    if lists.things([name, name], whole) is None and not _are_several(name.text):
        return None
    rows = [_row(one, whole) for one in item.items]
    return None if None in rows else _Named(name, tuple(row for row in rows if row is not None))


def _parts(text: Text) -> list[Text]:
    """The names of "horns, trumpets and the tuba"; [] where one is more than a name."""
    bare = cut(text, 0, len(text.text.rstrip(" .")))
    cuts = [found.span() for found in re.finditer(r",? (?:and|or) |, ", bare.text)]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(bare.text)]
    names = [cut(bare, start, end) for start, end in zip(starts, ends, strict=True)]
    plain = all(is_noun_phrase(name.text) and len(name.text.split()) <= _MOST_IN_A_NAME for name in names)
    return names if plain and not re.search(r"[:;.!?/()]", bare.text) else []


_SAME, _ENDING = 0.6, 2
"""The share of the shortest of the forms of a word in which they are alike, and the letters that each adds at most."""


def are_forms(names: Sequence[Text]) -> bool:
    """Whether names are forms of one word, which a vocabulary gives: "poeta, poetae"."""
    words = [name.text.lower() for name in names]
    same = sum(1 for _ in takewhile(lambda letters: len(set(letters)) == 1, zip(*words, strict=False)))
    shortest, longest = min(map(len, words), default=0), max(map(len, words), default=0)
    alone = not any(" " in word for word in words)
    return alone and len(words) > 1 and same >= _SAME * shortest and longest - same <= _ENDING


def _are_several(name: str) -> bool:
    """Whether a short name surely is of several things: "double basses"."""
    tokens = name.split()
    return len(tokens) <= 2 and is_plural(tokens[-1]) and name.replace(" ", "").isalpha() and not is_plural(tokens[0])


def _under(row: _Named, whole: str) -> list[Text]:
    """ "Strings include violins and cellos.", and the same of those that have something under them again."""
    if not row.under:
        return []
    verb = " include " if is_plural(head_noun(row.name.text)) else " includes "
    names = lists.in_one_case([one.name for one in row.under], whole)
    told = [glue(capital(row.name), verb, in_a_row(names), ".")]
    return told + [sentence for one in row.under for sentence in _under(one, whole)]
