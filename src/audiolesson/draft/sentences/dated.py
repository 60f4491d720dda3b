"""Lists of dates: "1817: Karl von Drais builds a machine." is "In 1817, Karl von Drais builds a machine."."""

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import sentence_parts
from audiolesson.draft.refusing.parsed_clauses import is_clause
from audiolesson.draft.sentences.dates import DATE, are_dates, with_its_date
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.prose import prose
from audiolesson.lesson.model import Block, Text

_LEAST = 2


def told_by_dates(found: Gathered, block: Block) -> bool:
    """Whether a list of dates with what happened then was told, a sentence or more a date."""
    items = [item.text for item in block.items]
    if len(items) < _LEAST or any(item.items for item in block.items):
        return False
    if not are_dates([date.group() if (date := DATE.match(item.text)) else "" for item in items]):
        return False
    dated = [with_its_date(item, found.whole) for item in items]
    if not all(dated):
        return False
    said = [one for one in dated if one is not None]
    if sum(_tells(one, found) for one in said) * 2 <= len(said):
        return False
    for one in said:
        prose(found, one, tier=1)
    return True


def _tells(item: Text, found: Gathered) -> bool:
    """Whether an item begins with a whole sentence."""
    first = next(iter(sentence_parts(item.text)), "")
    bare = first.split(", ", 1)[-1]
    return has_main_verb(bare) or is_clause(first, found.judged.trees.of)
