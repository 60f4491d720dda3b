"""One lesson told ever more freely until its time is filled: steps of a ladder, each climbed once."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from audiolesson.draft.choosing.budget import Clock, length, thinking
from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.choosing.settling import Torn
from audiolesson.draft.choosing.undoubted import without_doubted
from audiolesson.draft.last_resort import tell_at_least_something
from audiolesson.draft.model import Flashcards, is_english
from audiolesson.draft.segments_of import Told
from audiolesson.draft.sentences.as_it_stands import as_it_stands, in_its_place
from audiolesson.draft.sentences.bearable import MOST_FREE, Freedom, Long
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.read_through import is_mostly_prose, read_through
from audiolesson.draft.sentences.told_through import told_through
from audiolesson.draft.sentences.whole_paragraphs import whole_paragraphs
from audiolesson.draft.shortening.judged import Judged
from audiolesson.draft.telling import ENOUGH_SHARE, REACHED_SHARE, Telling
from audiolesson.errors import Place
from audiolesson.lesson.model import Lesson
from audiolesson.script.model import Segment
from audiolesson.units import Ms

MANY = 1500
"""Sentences of which so many may be told and that still do not fill the time say the same: no more are looked for."""

LITTLE_SILENCE = Ms(15_000)
"""Time to think for which nothing more is sought to be told."""

FAR_MORE = 1.5
"""So many times the speech is worth sentences that are far too long, or that lean on others."""

_MORE = 1.05
"""So many times the speech is worth a page that is gone through once more."""

_MOSTLY_SAID = 0.75
"""The share of the time that a page must fill with speech to be told as it runs."""

_WORTH_HEARING = 0.3
"""The share of the time that a page must fill to be told as it stands, rather than in the few sentences it has."""


def _freedoms(target: Ms | None, most: Freedom) -> tuple[Freedom, ...]:
    """How freely a lesson is told, one after the other until the time is filled; the whole of it as it runs."""
    every: tuple[Freedom, ...] = (0, 1, 2, MOST_FREE)
    return (MOST_FREE,) if target is None else every[: most + 1]


@dataclass(frozen=True, slots=True)
class Attempt:
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

    def filled(self, target: Ms, clock: Clock) -> "Attempt":
        """The same with time to think, where the lesson has too few words for the time."""
        segments = self.drafting.filled(self.told, target)
        return replace(self, segments=segments, most=length(segments, clock, True))

    def told_again(self, target: Ms, clock: Clock) -> "Attempt | None":
        """The same with the lesson for the listener to tell again; None where that does not fill the time."""
        segments = self.drafting.told_again_by_the_listener(self.segments, self.choice, target)
        return replace(self, segments=segments, most=length(segments, clock, True)) if segments else None


@dataclass(frozen=True, slots=True)
class Ladder:
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
    steps: dict[tuple[Freedom, Torn, Long], Attempt | None] = field(default_factory=dict)

    def climbed(self, torn: Torn = 0, *, long: Long = 0, most: Freedom = MOST_FREE) -> Attempt | None:
        """The lesson told more freely until the time is filled; the best that was reached.

        `torn`: how much is told behind gaps; `long`: what is told rather than silence is told too, see `gather`, and
        time that is filled with much silence is not filled. `most`: no more freely than this.
        """
        target, english = self.target, is_english(self.language)
        best: Attempt | None = None
        for freedom in _freedoms(target, most) if english else (0,):
            tired = best is not None and not best.gathered.is_clean and freedom == MOST_FREE and not long
            if tired and best and target is not None and (again := best.told_again(target, self.clock)):
                return again
            step = (freedom, torn, long if not torn or freedom == MOST_FREE else 0)
            if step not in self.steps:
                self.steps[step] = self._step(*step, best)
            if (made := self.steps[step]) is None:
                continue
            runs = english and not (freedom or torn or long or made.gathered.is_clean)
            if runs and target is not None and not made.fills(target, silent=False) and (read := self._read(target)):
                return read
            more = best is None or (made.said > best.said if long else made.most > best.most)
            best = made if more or best is None else best
            if target is None or best.fills(target, silent=not long) or len(made.gathered.candidates) > MANY:
                break
        if best and best.gathered.is_clean and target is not None:
            best = best.filled(target, self.clock)
        if best and english and target is not None and best.most < target * ENOUGH_SHARE:
            best = best.told_again(target, self.clock) or best
        return best

    def rather_than_silence(self, best: Attempt, target: Ms) -> Attempt:
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

    def as_it_stands(self, best: Attempt, target: Ms) -> Attempt:
        """The lesson with all that can be told where it stands, where that fills the time or is far more."""
        fuller = self._stood(as_it_stands(self.lesson, self._all_of_it()), target) or best
        much = fuller.said > max(FAR_MORE * best.said, _WORTH_HEARING * target)
        best = fuller if fuller.said > best.said and (much or fuller.reaches(target)) else best
        return best if best.reaches(target) else self._told_through(best, target)

    def _told_through(self, best: Attempt, target: Ms) -> Attempt:
        """The lesson with every sentence that can be heard in its place, where that is more, of a careful author far
        more; where the page was to be said to be one to read, only if it fills the time."""
        found = self._all_of_it()
        fuller = self._stood(
            told_through(self.lesson, as_it_stands(self.lesson, found), careful=found.is_clean), target
        )
        if fuller is not None and not fuller.reaches(target):
            fuller = fuller.told_again(target, self.clock) or fuller
        more = FAR_MORE if found.is_clean else _MORE
        if fuller is not None and (fuller.reaches(target) or (best.choice.all() and fuller.said > more * best.said)):
            best = fuller if fuller.said > best.said else best
        return best if best.reaches(target) else best.told_again(target, self.clock) or best

    def _read(self, target: Ms) -> Attempt | None:
        """The page read as it runs, where that fills the time with what paragraphs say; None where it does not. A
        careful author's is not tried: its paragraphs are told whole."""
        read = read_through(self.lesson, gather(self.lesson, self.language, 0, self.judged, long=1, notes=True))
        made = self._stood(read, target) if is_mostly_prose(read) else None
        much = made is not None and made.reaches(target) and made.said >= _MOSTLY_SAID * target
        return made if much else None

    def _all_of_it(self) -> Gathered:
        return gather(self.lesson, self.language, MOST_FREE, self.judged, long=1, notes=True)

    def _stood(self, gathered: Gathered, target: Ms) -> Attempt | None:
        """What is told where it stands, with time to think as far as it does not make it too long; None for nothing."""
        if not gathered.candidates:
            return None
        plain = self._told(gathered, 2)
        filled = plain.filled(target, self.clock)
        return filled if filled.most <= target else plain

    def _step(self, freedom: Freedom, torn: Torn, long: Long, best: Attempt | None) -> Attempt | None:
        """The lesson told with one freedom; None where that gives no more to tell than the `best` so far."""
        notes = bool(long) and not torn
        gathered = gather(self.lesson, self.language, freedom, self.judged, long=long, notes=notes)
        if gathered.is_clean:
            gathered = whole_paragraphs(in_its_place(self.lesson, gathered), self.target)
        if not gathered.candidates and freedom == MOST_FREE:
            gathered = gather(self.lesson, self.language, freedom, self.judged, long=long, notes=notes, scraps=True)
        if not gathered.candidates and best is None:
            tell_at_least_something(self.lesson, gathered)
        if not gathered.candidates or (best and len(gathered.candidates) <= len(best.choice.all())):
            return None
        return self._told(gathered, torn)

    def _told(self, gathered: Gathered, torn: Torn) -> Attempt:
        # a page that is read whole has its slips, too
        if self.target is not None and torn < 2 and gathered.is_english:
            without_doubted(gathered, self.lesson, self.target)
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
        made = Attempt(drafting, gathered, told, told.segments, length(told.segments, self.clock, True))
        return made if self.target is None or gathered.is_clean else made.filled(self.target, self.clock)
