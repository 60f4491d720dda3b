"""Kinds and what is of each: "There are two kinds of goods: normal and inferior goods. Normal goods include bread."

A list of names, some of which have names of their own behind a colon or in a list below them.
"""

from collections.abc import Sequence

from audiolesson.draft import joins, lists
from audiolesson.draft.announcing import announcement
from audiolesson.draft.forms import NUMBERS, is_plural
from audiolesson.draft.gathered import Gathered
from audiolesson.draft.label_rows import names_of
from audiolesson.draft.naming import head_noun
from audiolesson.draft.phrases import MOST_WORDS, in_a_row
from audiolesson.draft.texts import capital, cut, glue
from audiolesson.lesson.model import Block, Text

MOST_KINDS = len(NUMBERS) - 1


def told_kinds(found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int) -> bool:
    """Take the names of a list, and what each holds behind them; whether that could be done."""
    rows = [_row(item, found.whole) for item in block.items]
    whole = [row for row in rows if row is not None]
    if not 2 <= len(whole) == len(rows) or not any(under for _, under in whole):
        return False
    first = _first(found, lead, headings, [name for name, _ in whole])
    if first is None:
        return False
    told = [first, *(sentence for name, under in whole for sentence in _under(name, under, found.whole))]
    if any(len(sentence.text.split()) > MOST_WORDS for sentence in told):
        return False
    before = found.offer(told[0], "bullet", True, last, tier=1, sure=True)
    for sentence in told[1:]:
        if before < 0:
            return False
        before = found.offer(sentence, "bullet", False, before, tier=1, sure=True, bound=True)
    return before >= 0


_Under = tuple["_Row", ...]
_Row = tuple[Text, tuple[object, ...]]


def _first(found: Gathered, lead: Text | None, headings: Sequence[str], names: list[Text]) -> Text | None:
    """What says the names of all kinds: the line above with them, or a sentence that counts them."""
    if lead is not None and (joined := lists.lead_and_items(lead, names, found.whole)):
        return joined
    said = announcement(found, lead, headings, len(names)) if len(names) <= MOST_KINDS else None
    inside = lists.things(names, found.whole)
    if said is None or inside is None or said.text.endswith("?"):
        return None
    return glue(cut(said, 0, len(said.text) - 1), ": ", in_a_row(inside), ".")


def _row(item: Block, whole: str) -> "tuple[Text, tuple] | None":
    """An item's name and the rows of what stands under it; None where it is no name."""
    if item.text.marks or item.text.links:
        return None
    pair = joins.term_and_text(item.text, colon_only=True) if ": " in item.text.text else None
    if pair is not None:
        names = names_of([cut(pair[1], 0, len(pair[1].text))], whole)
        return (pair[0], tuple((name, ()) for name in names)) if len(names) > 1 and not item.items else None
    name = cut(item.text, 0, len(item.text.text.rstrip(" :.")))
    if lists.things([name, name], whole) is None:
        return None
    under: list[tuple[Text, tuple]] = []
    for inner in item.items:
        rows = [_row(one, whole) for one in inner.items] if inner.kind == "list" else [None]
        if any(row is None for row in rows):
            return None
        under += [row for row in rows if row is not None]
    return name, tuple(under)


def _under(name: Text, under: tuple, whole: str) -> list[Text]:
    """ "Strings include violins and cellos.", and the same of those that have something under them again."""
    inside = lists.things([one for one, _ in under], whole) if len(under) > 1 else [one for one, _ in under]
    if not inside:
        return []
    verb = " include " if is_plural(head_noun(name.text)) else " includes "
    told = [glue(capital(name), verb, in_a_row([lists.small(one, whole) for one in inside]), ".")]
    return told + [sentence for one, more in under for sentence in _under(one, more, whole)]
