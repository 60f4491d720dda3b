"""A lesson with its entries as paragraphs, so that they are told as what an author wrote in whole sentences is."""

from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.refusing.answers import is_form, is_record
from audiolesson.draft.sentences.entries.blocks import entry_of, with_entries
from audiolesson.draft.sentences.entries.entry import MOST_IN_A_NAME, first_sentences
from audiolesson.draft.sentences.entries.leads import with_names
from audiolesson.draft.sentences.entries.listed import columns_of, entries_of
from audiolesson.draft.sentences.entries.mended import mended
from audiolesson.draft.sentences.entries.page import Page
from audiolesson.draft.sentences.entries.under_headings import under_its_heading
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.draft.titling.sections import role
from audiolesson.lesson.model import Lesson, Section, Text
from audiolesson.lesson.outline import texts
from audiolesson.units import Ms

_WORDS_A_MINUTE = 150
_FAR_MORE = 1.6
"""So many times the words that are told a lesson holds of which something else than what things mean is left out."""


def with_entries_told(lesson: Lesson, trees: Trees, target: Ms | None = None) -> Lesson:
    """The lesson with each entry as a paragraph; as it is where it asks somebody, or records what was done.

    `target`: the length of the episode, None where all is told.
    """
    if is_form(lesson) or is_record(lesson):
        return lesson
    lines = (_unlabelled(text) for section in lesson.sections for block in section.blocks for text in texts(block))
    columns = columns_of(block for section in lesson.sections for block in section.blocks)
    whole = "\n".join(line for line in lines if line)
    room = target * _WORDS_A_MINUTE / 60_000 if target is not None else 0
    page = Page(whole, trees, columns, is_long=0 < _FAR_MORE * room < len(whole.split()))
    trees.read_few(_asked_for(lesson, columns))
    sections = [_told(page, section) for section in lesson.sections]
    return replace(lesson, sections=tuple(_leading(page, sections)))


def _unlabelled(text: Text) -> str:
    """What stands behind a label, which writes common words large."""
    pair = term_and_text(text)
    return pair[1].text if pair else "" if len(text.text.split()) <= MOST_IN_A_NAME else text.text


def _asked_for(lesson: Lesson, columns: frozenset[str]) -> list[str]:
    """What the parser is asked of the entries of a lesson, but for what stands under a label alone."""
    blocks = [mended(block) for section in lesson.sections if _may_be_told(section) for block in section.blocks]
    lists = [entry for block in blocks if block.kind == "list" for entry in entries_of(block, columns)]
    return first_sentences([*lists, *filter(None, map(entry_of, blocks))])


def _may_be_told(section: Section) -> bool:
    return role(section.title, max(section.level, 2)) not in ("apart", "summary")


def _told(page: Page, section: Section) -> Section:
    if not _may_be_told(section):
        return section
    blocks = with_entries(page, [mended(block) for block in section.blocks], section.title)
    return replace(section, blocks=under_its_heading(page, section.title, blocks))


def _leading(page: Page, sections: Sequence[Section]) -> list[Section]:
    """Sections whose last line leads to the headings under them name these."""
    made: list[Section] = []
    for at, section in enumerate(sections):
        under = _under(sections, at)
        last = section.blocks[-1] if section.blocks else None
        if len(under) > 1 and last is not None and last.kind == "paragraph":
            blocks = (*section.blocks[:-1], *with_names(last, [Text(title) for title in under], page.whole))
            section = replace(section, blocks=blocks)
        made.append(section)
    return made


def _under(sections: Sequence[Section], at: int) -> list[str]:
    """The headings right under one."""
    level = sections[at].level
    found: list[str] = []
    for section in sections[at + 1 :]:
        if section.level <= level:
            break
        if section.level == sections[at + 1].level:
            found.append(section.title)
    return found
