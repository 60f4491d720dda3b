"""A list as it can best be told: to its end where that is certain, else what of it can be told."""

from collections.abc import Sequence

from audiolesson.draft.sentences.bullets import bullets
from audiolesson.draft.sentences.flowing_lists import told_as_it_stands
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.told_kinds import told_kinds
from audiolesson.draft.sentences.whole_lists import told_whole
from audiolesson.lesson.model import Block, Text


def tell_list(
    found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int, above: int | None
) -> None:
    """Take what can be told of a list; where something of it would be left out, all of it, if it can be told whole.

    The arguments are those of `bullets`.
    """
    candidates, refused = list(found.candidates), len(found.refused)
    if found.is_english and told_as_it_stands(found, block, lead, headings, last, above is not None, terms=True):
        return
    found.candidates[:] = candidates
    del found.refused[refused:]
    bullets(found, block, lead, headings, last, above)
    if len(found.refused) == refused or not found.is_english:
        return
    told, left = found.candidates[:], found.refused[refused:]
    for tell in (told_kinds, told_whole, told_as_it_stands):
        found.candidates[:] = candidates
        del found.refused[refused:]
        if tell(found, block, lead, headings, last, above is not None):
            return
    found.candidates[:] = told
    found.refused[refused:] = left
