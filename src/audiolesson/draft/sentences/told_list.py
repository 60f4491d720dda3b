"""A list as it can best be told: to its end where that is certain, else what of it can be told."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS
from audiolesson.draft.model import Candidate
from audiolesson.draft.refusing.reasons import NO_SUBJECT
from audiolesson.draft.sentences.announcing import counted
from audiolesson.draft.sentences.bullets import bullets
from audiolesson.draft.sentences.carried_on import told_of_one_thing
from audiolesson.draft.sentences.dated import told_by_dates
from audiolesson.draft.sentences.each_item import told_each
from audiolesson.draft.sentences.flowing_lists import is_for_the_ear, told_as_it_stands
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.held import DENIED, words_over
from audiolesson.draft.sentences.item_sentences import told_by_sentences
from audiolesson.draft.sentences.items_as_paragraphs import told_as_paragraphs
from audiolesson.draft.sentences.items_as_prose import told_as_prose
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.sentences.label_values import told_by_value
from audiolesson.draft.sentences.list_items import HELD
from audiolesson.draft.sentences.named_kinds import kinds_named
from audiolesson.draft.sentences.noted import told_as_noted
from audiolesson.draft.sentences.noun_rows import told_as_its_kind
from audiolesson.draft.sentences.outline_notes import told_in_outline
from audiolesson.draft.sentences.read_out import read_out
from audiolesson.draft.sentences.told_kinds import told_kinds
from audiolesson.draft.sentences.told_steps import told_steps
from audiolesson.draft.sentences.under_label import bind_to_label
from audiolesson.draft.sentences.where_items import with_its_being
from audiolesson.draft.sentences.whole_lists import told_whole
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

_OF_ONE_SIDE = lazy(
    r"\b(?:benefits?|(?:dis)?advantages?|pros|cons|drawbacks?|trade-?offs?|strengths?|weaknesses|limitations|why"
    r"|upsides?|downsides?)\b",
    re.IGNORECASE,
)
"""What a heading or line says over labels that are sides of one thing, and do nothing themselves."""


def tell_list(
    found: Gathered,
    block: Block,
    lead: Text | None,
    headings: Sequence[str],
    last: int,
    above: int | None,
    label: str = "",
) -> None:
    """Take what can be told of a list; where something of it would be left out, all of it, if it can be told whole.

    The arguments are those of `bullets`; `label` stands over the list without being a sentence.
    """
    before = len(found.candidates)
    _tell_list(found, block, lead, headings, last, above)
    if found.is_english and label:
        bind_to_label(found, label, before)


def _tell_list(
    found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int, above: int | None
) -> None:
    if found.is_english and (why := _why_none(found, block, lead, headings, last)):
        for item in block.items:
            found.refuse(item.text.text, why)
        return
    if found.is_english and told_by_dates(found, block):
        return
    if found.is_english and lead is None and not (last >= 0 and counted(found.candidates[last].text.text)):
        block = _without_quotations(found, block)
    if not block.items:
        return
    block = with_its_being(kinds_named(block), found.whole) if found.is_english else block
    headings = naming_the_labels(headings, block)
    candidates, refused = list(found.candidates), len(found.refused)

    def take_back() -> None:
        found.candidates[:] = candidates
        del found.refused[refused:]

    if found.is_english and told_as_it_stands(found, block, lead, headings, last, above is not None, terms=True):
        return
    take_back()
    if found.is_english and told_of_one_thing(found, block, lead, headings, last, above is not None):
        return
    take_back()
    bullets(found, block, lead, headings, last, above)
    if len(found.refused) == refused or not found.is_english:
        return
    told, left = found.candidates[:], found.refused[refused:]
    for tell in (told_kinds, told_whole, told_as_it_stands, told_as_its_kind, told_by_value):
        take_back()
        if tell(found, block, lead, headings, last, above is not None):
            return
    take_back()
    if told_steps(found, block, lead, headings, last):
        return
    if told_as_paragraphs(found, block, lead, headings, last) and _says_more(
        found.candidates[len(candidates) :], told[len(candidates) :]
    ):
        return
    take_back()
    noted = found.noted and found.runs and lead is None and is_for_the_ear(found, None, headings)
    each = told_as_noted(found, block, headings) if noted else told_each(found, block, lead, headings, last)
    if not each or len(found.candidates) < len(told):
        found.candidates[:] = told
        found.refused[refused:] = left
    if len(found.refused) > refused:
        told, left = found.candidates[:], found.refused[refused:]
        take_back()
        if read_out(found, block, lead, headings, last):
            return
        found.candidates[:] = told
        found.refused[refused:] = left
    for tell_more, is_better in _FULLER if found.notes else ():
        told, left = found.candidates[:], found.refused[refused:]
        take_back()
        fits = tell_more(found, block, lead, headings)
        if not fits or not is_better(found.candidates[len(candidates) :], told[len(candidates) :]):
            found.candidates[:] = told
            found.refused[refused:] = left


def _why_none(found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int) -> str:
    """Why no item of a list may be told; "" where some may."""
    if _are_deeds_of_another(block, lead, headings):
        return NO_SUBJECT
    return HELD if lead is None and DENIED.fullmatch(found.right_before(last)) else ""


_QUOTATION = lazy(r"“[^“”]{40,}[“”]|\"[^\"“”]{40,}\"")
"""An item that is somebody's words from its first mark to its last."""

_PAGE = lazy(r"\s*(?:\([^()]{1,60}\)|p{0,2}\.? ?\d{1,4})$")
_STOPS = " .,;:!?"


def _without_quotations(found: Gathered, block: Block) -> Block:
    """A list without the items that are nothing but somebody's words, as in notes on a book: they are no facts."""
    quoted = [not item.items and _is_quotation(item.text.text) for item in block.items]
    if not any(quoted):
        return block
    for item, is_quoted in zip(block.items, quoted, strict=True):
        if is_quoted:
            found.refuse(item.text.text, "is somebody's words")
    kept = tuple(item for item, is_quoted in zip(block.items, quoted, strict=True) if not is_quoted)
    return replace(block, items=kept)


def _is_quotation(said: str) -> bool:
    bare = _PAGE.sub("", said.rstrip(_STOPS)[-80:])
    return _QUOTATION.fullmatch(f"{said.rstrip(_STOPS)[:-80]}{bare}".rstrip(_STOPS)) is not None


def _says_more(now: Sequence[Candidate], before: Sequence[Candidate]) -> bool:
    """Whether a list is told in more words than before."""
    return _words(now) > _words(before)


def _states_more(now: Sequence[Candidate], before: Sequence[Candidate]) -> bool:
    """Whether it is told in more words than its statements had before, and none of these is lost; or in far more."""
    stated = [one for one in before if has_main_verb(one.text.text)]
    said = {one.text.text for one in now}
    lost = not all(one.text.text in said for one in stated)
    return _words(now) > (_FAR_MORE if lost else 1) * _words(stated)


_FAR_MORE = 1.4
"""So many times the words are worth a statement that is lost."""

_FULLER = ((told_as_prose, _says_more), (told_in_outline, _states_more), (told_by_sentences, _states_more))
"""How the notes of a list are told where nothing else fills the time, and when that is better than what was told."""


def _words(candidates: Sequence[Candidate]) -> int:
    return sum(len(one.text.text.split()) for one in candidates)


def _are_deeds_of_another(block: Block, lead: Text | None, headings: Sequence[str]) -> bool:
    """Whether labels name sides of a thing, and their texts what that does: "Strength: holds the load" of a beam."""
    if not _OF_ONE_SIDE.search(words_over(lead, headings)):
        return False
    pairs = [term_and_text(item.text) for item in block.items]
    deeds = sum(pair is not None and _begins_with_deed(pair[1].text) for pair in pairs)
    return deeds > 1 and 2 * deeds >= len(pairs)


_AGAINST = lazy(r"\b(?:vs\.?|versus)(?= )", re.IGNORECASE)


def naming_the_labels(headings: Sequence[str], block: Block) -> list[str]:
    """Headings in which "X vs Y" names all labels of a list: it parts two things, and is no side of one."""
    if not any(_AGAINST.search(heading) for heading in headings):
        return list(headings)
    pairs = [term_and_text(item.text) for item in block.items]
    labels = [pair[0].text.strip(" :").lower() for pair in pairs if pair]
    named = len(labels) == len(pairs) > 1
    return [
        _AGAINST.sub("and", heading) if named and all(label in heading.lower() for label in labels) else heading
        for heading in headings
    ]


def _begins_with_deed(said: str) -> bool:
    first, second = [*said.lower().split(), "", ""][:2]
    base = base_of_s(first)
    return bool(base) and (base not in ALSO_NOUNS or second in DETERMINERS) and second not in ("of", "is", "are")
