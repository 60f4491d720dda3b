"""Lesson → Script: gather what can be said, outline it, choose by importance, frame it, hold the time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from audiolesson.draft.choosing.budget import Clock, length, thinking
from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.choosing.introduced import introduced
from audiolesson.draft.choosing.settling import Torn
from audiolesson.draft.last_resort import tell_at_least_something
from audiolesson.draft.long_told import is_written_long, with_long_ones_marked
from audiolesson.draft.model import FLASHCARDS, Drafted, Flashcards, is_english
from audiolesson.draft.notes import (
    is_of_another_language,
    mostly_silent,
    notes_of,
    of_another_language,
    told_as_it_stands,
    told_long,
    too_short,
)
from audiolesson.draft.segments_of import Told
from audiolesson.draft.sentences.as_it_stands import as_it_stands, in_its_place
from audiolesson.draft.sentences.bearable import HOWEVER_LONG, MOST_FREE, Freedom, Long
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.cleanness import paragraphs
from audiolesson.draft.sentences.entries.lesson import with_entries_told
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.told_through import told_through
from audiolesson.draft.sentences.whole_paragraphs import whole_paragraphs
from audiolesson.draft.shortening.judged import Judged
from audiolesson.draft.telling import ENOUGH_SHARE, REACHED_SHARE, Telling
from audiolesson.draft.titling.lesson_names import name_of_episode
from audiolesson.errors import LessonError, Place
from audiolesson.lesson.model import Lesson
from audiolesson.script.model import Head, Script, Segment
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

MANY = 1500
"""Sentences of which so many may be told and that still do not fill the time say the same: no more are looked for."""

OTHER = "und"
"""The language of a lesson that is not in its show's: nothing English is said around it."""

LITTLE_SILENCE = Ms(15_000)
"""Time to think for which nothing more is sought to be told."""

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
    lesson = with_entries_told(lesson, judged.trees, target) if english else lesson
    ladder = _Ladder(lesson, target, clock, place, speakers, told_in, cards, introduced(lesson), judged)
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
        best = whole if whole and whole.said > _FAR_MORE * best.said else best
    notes = notes_of(lesson, best.gathered, best.choice, best.reaches(target))
    if target is not None and not best.reaches(target):
        count = len(best.choice.all())
        notes = (*notes, too_short(lesson, best.most, Ms(target), place, count, foreign=foreign))
    elif target is not None and (silent := thinking(best.segments)) > target * MUCH_SILENCE:
        notes = (*notes, mostly_silent(lesson, silent, Ms(target), place))
    if best.gathered.stands:
        notes = (*notes, told_as_it_stands(lesson, place))
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

_FAR_MORE = 1.5
"""So many times the speech is worth sentences that are far too long, or that lean on others."""

_MORE = 1.05
"""So many times the speech is worth a page that is gone through once more."""

_WORTH_HEARING = 0.3
"""The share of the time that a page must fill to be told as it stands, rather than in the few sentences it has."""


def _freedoms(target: Ms | None, most: Freedom) -> tuple[Freedom, ...]:
    """How freely a lesson is told, one after the other until the time is filled; the whole of it as it runs."""
    every: tuple[Freedom, ...] = (0, 1, 2, MOST_FREE)
    return (MOST_FREE,) if target is None else every[: most + 1]


@dataclass(frozen=True, slots=True)
class _Attempt:
    """A lesson told with one freedom: what it gives, its segments, and how long they are in all."""

    drafting: Telling
    gathered: Gathered
    told: Told
    segments: tuple[Segment, ...]
    most: Ms

    @property
    def choice(self) -> Choice:
        return self.told.choice

    def reaches(self, target: Ms | None) -> bool:
        """Whether it is about as long as was asked for, where a length was."""
        return target is not None and self.most >= target * REACHED_SHARE

    @property
    def silent(self) -> Ms:
        """How much of it is time to think."""
        return thinking(self.segments)

    @property
    def said(self) -> Ms:
        """How much of it is said."""
        return Ms(self.most - self.silent)

    def fills(self, target: Ms, *, silent: bool) -> bool:
        """Whether it can be brought to the length asked for; `silent`: however much of it is time to think."""
        return self.most >= target * ENOUGH_SHARE and (silent or self.silent <= LITTLE_SILENCE)

    def filled(self, target: Ms, clock: Clock) -> "_Attempt":
        """The same with time to think, where the lesson has too few words for the time."""
        segments = self.drafting.filled(self.told, target)
        return replace(self, segments=segments, most=length(segments, clock, True))

    def told_again(self, target: Ms, clock: Clock) -> "_Attempt | None":
        """The same with the lesson for the listener to tell again; None where that does not fill the time."""
        segments = self.drafting.told_again_by_the_listener(self.segments, self.choice, target)
        return replace(self, segments=segments, most=length(segments, clock, True)) if segments else None


@dataclass(frozen=True, slots=True)
class _Ladder:
    """One lesson to be told ever more freely.

    `judged`: what was found out about its sentences, whatever the freedom. `steps`: how each climb told it so far, by
    freedom, how much is told behind gaps, and whether long sentences are.
    """

    lesson: Lesson
    target: Ms | None
    clock: Clock
    place: Place
    speakers: Sequence[str]
    language: str
    cards: Flashcards
    terms: Sequence[str]
    judged: Judged = field(default_factory=Judged)
    steps: dict[tuple[Freedom, Torn, Long], _Attempt | None] = field(default_factory=dict)

    def climbed(self, torn: Torn = 0, *, long: Long = 0, most: Freedom = MOST_FREE) -> _Attempt | None:
        """The lesson told more freely until the time is filled; the best that was reached.

        `torn`: how much is told behind gaps; `long`: what is told rather than silence is told too, see `gather`, and
        time that is filled with much silence is not filled. `most`: no more freely than this.
        """
        target, english = self.target, is_english(self.language)
        best: _Attempt | None = None
        for freedom in _freedoms(target, most) if english else (0,):
            tired = best is not None and not best.gathered.is_clean and freedom == MOST_FREE and not long
            if tired and best and target is not None and (again := best.told_again(target, self.clock)):
                return again
            step = (freedom, torn, long if not torn or freedom == MOST_FREE else 0)
            if step not in self.steps:
                self.steps[step] = self._step(*step, best)
            if (made := self.steps[step]) is None:
                continue
            more = best is None or (made.said > best.said if long else made.most > best.most)
            best = made if more or best is None else best
            if target is None or best.fills(target, silent=not long) or len(made.gathered.candidates) > MANY:
                break
        if best and best.gathered.is_clean and target is not None:
            best = best.filled(target, self.clock)
        if best and english and target is not None and best.most < target * ENOUGH_SHARE:
            best = best.told_again(target, self.clock) or best
        return best

    def rather_than_silence(self, best: _Attempt, target: Ms) -> _Attempt:
        """The lesson with long sentences and items that are paragraphs, where it is not filled without, or much silent.

        Beside programs and formulas it is then told no more freely than before: it would lead through the page.
        """
        reached = best.reaches(target)
        if reached and best.silent <= LITTLE_SILENCE:
            return best
        shows = any(block.kind in ("code", "formula") for section in self.lesson.sections for block in section.blocks)
        fuller = self.climbed(long=1, most=best.gathered.freedom if shows and reached else MOST_FREE)
        fits = fuller is not None and fuller.said > best.said and (fuller.reaches(target) or not reached)
        return fuller if fuller is not None and fits else best

    def as_it_stands(self, best: _Attempt, target: Ms) -> _Attempt:
        """The lesson with all that can be told where it stands, where that fills the time or is far more."""
        fuller = self._stood(as_it_stands(self.lesson, self._all_of_it()), target) or best
        much = fuller.said > max(_FAR_MORE * best.said, _WORTH_HEARING * target)
        best = fuller if fuller.said > best.said and (much or fuller.reaches(target)) else best
        return best if best.reaches(target) else self._told_through(best, target)

    def _told_through(self, best: _Attempt, target: Ms) -> _Attempt:
        """The lesson with every sentence that can be heard in its place, where that is more, of a careful author far
        more; where the page was to be said to be one to read, only if it fills the time."""
        found = self._all_of_it()
        fuller = self._stood(
            told_through(self.lesson, as_it_stands(self.lesson, found), careful=found.is_clean), target
        )
        if fuller is not None and not fuller.reaches(target):
            fuller = fuller.told_again(target, self.clock) or fuller
        more = _FAR_MORE if found.is_clean else _MORE
        if fuller is not None and (fuller.reaches(target) or (best.choice.all() and fuller.said > more * best.said)):
            best = fuller if fuller.said > best.said else best
        return best if best.reaches(target) else best.told_again(target, self.clock) or best

    def _all_of_it(self) -> Gathered:
        return gather(self.lesson, self.language, MOST_FREE, self.judged, long=1, notes=True)

    def _stood(self, gathered: Gathered, target: Ms) -> _Attempt | None:
        """What is told where it stands, with time to think as far as it does not make it too long; None for nothing."""
        if not gathered.candidates:
            return None
        plain = self._told(gathered, 2)
        filled = plain.filled(target, self.clock)
        return filled if filled.most <= target else plain

    def _step(self, freedom: Freedom, torn: Torn, long: Long, best: _Attempt | None) -> _Attempt | None:
        """The lesson told with one freedom; None where that gives no more to tell than the `best` so far."""
        notes = bool(long) and not torn
        gathered = gather(self.lesson, self.language, freedom, self.judged, long=long, notes=notes)
        if gathered.is_clean:
            gathered = whole_paragraphs(in_its_place(self.lesson, gathered), self.target)
        if not gathered.candidates and best is None:
            tell_at_least_something(self.lesson, gathered)
        if not gathered.candidates or (best and len(gathered.candidates) <= len(best.choice.all())):
            return None
        return self._told(gathered, torn)

    def _told(self, gathered: Gathered, torn: Torn) -> _Attempt:
        drafting = Telling(
            self.lesson,
            gathered,
            self.clock,
            self.place,
            self.speakers,
            cards=self.cards,
            terms=self.terms,
            torn=torn,
        )
        told = drafting.write(self.target)
        made = _Attempt(drafting, gathered, told, told.segments, length(told.segments, self.clock, True))
        return made if self.target is None or gathered.is_clean else made.filled(self.target, self.clock)
