"""Whether a lesson is written to be read from its first sentence to its last, as an article or a chapter is.

Most of what such a lesson tells stands in paragraphs, and there hardly a sentence is for the eye, for a class or for a
computer: so that a filter that refuses one is more often wrong than its author.
"""

from collections.abc import Iterator, Sequence

from audiolesson.draft.english.texts import sentences_in
from audiolesson.draft.refusing.flowing import stands
from audiolesson.draft.refusing.in_paragraphs import without_label
from audiolesson.draft.refusing.reasons import ONES_OWN, TOO_LONG, TOO_SHORT
from audiolesson.draft.sentences.reading import Reading
from audiolesson.lesson.model import Lesson, Text
from audiolesson.lesson.outline import texts

_SHARE = 0.75
"""The share of its sentences that are right where they stand (of 78 lessons by careful writers 62 have more,
the others are notes; of 76 wild pages 23, all of them articles, essays and chapters of textbooks but two)."""

_LEAST = 5
"""Sentences in paragraphs of such a lesson."""

_IN_PARAGRAPHS, _SEVERAL = 0.4, 2
"""The share of its letters that stand in paragraphs of so many sentences or more: notes in a list are none."""


_MANY, _SURE, _BESIDE_LISTS = 12, 0.78, 0.2
"""So many sentences, so many of them right, beside which lists may hold more: how to do something has steps."""

_OF_HIMSELF = frozenset({ONES_OWN, "speaks of the author or the student"})
_OF_AN_ESSAY = 0.6
"""Faults of one who writes of himself; the share of the letters of his essay that stand in paragraphs: read aloud by
him, or for him, what he did and thinks is no fault there, and what it leads to cannot be followed without it."""

_OF_ITS_LENGTH = frozenset({TOO_LONG, TOO_SHORT})
"""Faults that say nothing of whether a lesson is one to be read: an author may like long sentences, or short ones."""


_OF_CODE = frozenset({"holds long code", "is mostly code", "names parts of a program", "holds a long formula"})
"""Faults of what a sentence speaks of, and not of how it is written."""


def is_clean(found: Reading, lesson: Lesson) -> bool:
    """Whether a lesson is written to be read from beginning to end; `found` judges its sentences, and keeps that."""
    if found.whole not in found.judged.clean:
        found.judged.clean[found.whole] = _is_clean(found, lesson)
    return found.judged.clean[found.whole]


def _is_clean(found: Reading, lesson: Lesson) -> bool:
    every = stood = letters = personal = 0
    for sentences in paragraphs(lesson, found.language):
        if len(sentences) < _SEVERAL:
            continue
        paragraph = sentences[:-1] if sentences[-1].text.endswith(":") else sentences
        letters += sum(len(one.text) for one in paragraph)
        faults = [found.fault_in_parts(one) for one in paragraph]
        ones = [
            (stands(one, why) and not found.is_unheard(one), why in _OF_HIMSELF)
            for one, why in zip(paragraph, faults, strict=True)
            if why not in _OF_ITS_LENGTH and (why not in _OF_CODE or stands(one, why))
        ]
        every, stood = every + len(ones), stood + sum(right for right, _ in ones)
        personal += sum(own and not right for right, own in ones)
    blocks = (block for section in lesson.sections for block in section.blocks if block.kind not in ("code", "formula"))
    whole = sum(len(text.text) for block in blocks for text in texts(block))
    right = every >= _LEAST and stood >= _SHARE * every
    listed = every >= _MANY and stood >= _SURE * every and letters >= _BESIDE_LISTS * whole
    rest = every - personal
    essay = rest >= _MANY and stood >= _SHARE * rest and letters >= _OF_AN_ESSAY * whole
    return essay or (right and (letters >= _IN_PARAGRAPHS * whole or listed))


def paragraphs(lesson: Lesson, language: str) -> Iterator[Sequence[Text]]:
    """The sentences of each paragraph of a lesson, without a label in front."""
    for section in lesson.sections:
        for block in section.blocks:
            if block.kind == "paragraph":
                yield sentences_in(without_label(block.text), language)
