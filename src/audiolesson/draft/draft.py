"""Lesson → Script: gather what can be said, outline it, choose by importance, frame it, hold the time."""

from collections.abc import Mapping, Sequence
from itertools import chain

from audiolesson.draft.choosing.budget import Clock, thinking
from audiolesson.draft.choosing.introduced import introduced
from audiolesson.draft.choosing.settling import Torn
from audiolesson.draft.english.respelled import respelled
from audiolesson.draft.ladder import FAR_MORE, Ladder
from audiolesson.draft.long_told import is_written_long, with_long_ones_marked
from audiolesson.draft.model import FLASHCARDS, Drafted, Flashcards, is_english
from audiolesson.draft.notes import (
    is_of_another_language,
    mostly_silent,
    notes_of,
    of_another_language,
    spelled_right,
    told_as_it_stands,
    told_long,
    too_short,
)
from audiolesson.draft.sentences.bearable import HOWEVER_LONG, Long
from audiolesson.draft.sentences.blocks import all_text
from audiolesson.draft.sentences.cleanness import paragraphs
from audiolesson.draft.sentences.entries.lesson import with_entries_told
from audiolesson.draft.shortening.judged import Judged
from audiolesson.draft.titling.lesson_names import name_of_episode
from audiolesson.errors import LessonError, Place
from audiolesson.lesson.model import Lesson
from audiolesson.script.model import Head, Script
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

OTHER = "und"
"""The language of a lesson that is not in its show's: nothing English is said around it."""

MUCH_SILENCE = 0.15
"""The share of an episode in time to think of which its author is told."""


def draft(
    lesson: Lesson,
    *,
    pace: Pace,
    target: Ms | None,
    date: str,
    language: str = "en",
    lexicon: Mapping[str, str] = {},
    speakers: Sequence[str] = ("Host",),
    cards: Flashcards = FLASHCARDS,
) -> Drafted:
    """Draft the script of a lesson, in the lesson's own words.

    `target` is the length of the episode in ms: must-say comes to about 0.85 of it, everything to about 1.12, as
    far as the lesson has the words. None takes everything that can be said, in the lesson's order, a segment a
    section. `date` (RFC 3339) goes into the head. Of two `speakers` or more, names of voices, the first tells and
    the second asks. `cards`: what the ending may say of the lesson's flashcards. A lesson that is plainly written
    in another language than the show's `language` is told in its own. Raises LessonError when nothing in the lesson can
    be said.
    """
    shows, language = language, lesson.meta.get("lang", "") or language
    clock = Clock(pace, language, lexicon)
    place = Place(f"{lesson.slug}.md")
    foreign = is_english(language) and is_of_another_language(lesson)
    told_in = OTHER if foreign else language
    english, judged = is_english(told_in), Judged()
    lesson, slips = respelled(lesson, all_text(lesson)) if english else (lesson, {})
    lesson = with_entries_told(lesson, judged.trees, target) if english else lesson
    ladder = Ladder(lesson, target, clock, place, speakers, told_in, cards, introduced(lesson), judged)
    if english:
        judged.read_ahead(chain.from_iterable(paragraphs(lesson, told_in)))
    best = ladder.climbed()
    if best is None:
        raise LessonError(
            "nothing in this lesson can be told: no sentence of it stands alone",
            Place(lesson.sections[0].place.file if lesson.sections else f"{lesson.slug}.md"),
            "write a paragraph or two in full sentences, or write the script by hand",
        )
    if english and target is not None:
        best = ladder.rather_than_silence(best, target)
    for torn, long in _LAST_MEANS if english and target is not None else ():
        if best.reaches(target):
            break
        whole = ladder.climbed(torn, long=long)
        best = whole if whole and whole.reaches(target) and whole.said >= best.said else best
    if english and target is not None and not best.reaches(target):
        best = ladder.as_it_stands(best, target)
    if english and target is not None and not best.reaches(target) and is_written_long(lesson, told_in):
        whole = ladder.climbed(2, long=HOWEVER_LONG)
        best = whole if whole and whole.said > FAR_MORE * best.said else best
    notes = notes_of(lesson, best.gathered, best.choice, best.reaches(target))
    if target is not None and not best.reaches(target):
        count = len(best.choice.all())
        notes = (*notes, too_short(lesson, best.most, Ms(target), place, count, foreign=foreign))
    elif target is not None and (silent := thinking(best.segments)) > target * MUCH_SILENCE:
        notes = (*notes, mostly_silent(lesson, silent, Ms(target), place))
    if best.gathered.stands:
        notes = (*notes, told_as_it_stands(lesson, place))
    if slips:
        notes = (*notes, spelled_right(lesson, slips, place))
    if not shows.lower().startswith(language.partition("-")[0].lower()):
        notes = (*notes, of_another_language(lesson, language, shows, place))
    segments, many = with_long_ones_marked(best.segments, told_in)
    if many:
        notes = (*notes, told_long(lesson, many, place))
    called = lesson.title if foreign else name_of_episode(lesson, best.gathered.whole)
    head = Head(called, date, target, lexicon={}, resources=lesson.resources)
    return Drafted(Script(head, segments), notes)


_LAST_MEANS: tuple[tuple[Torn, Long], ...] = ((1, 0), (2, 0), (2, 1))
"""What is told besides where a lesson does not fill its time, only if it then does: more of what stands behind gaps
("torn"), sentences of over 25 words ("long"), and both."""
