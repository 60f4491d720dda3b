"""One lesson told with one freedom: chosen by importance, framed, and brought to its time."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from audiolesson.draft.choosing.budget import ALL_SHARE, MUST_SHARE_AS_IT_RUNS, Clock, length, thinking
from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.choosing.choose import Chooser
from audiolesson.draft.choosing.if_time import add_back
from audiolesson.draft.choosing.importance import core_of, scores, vectors
from audiolesson.draft.choosing.least import Least, least_of
from audiolesson.draft.choosing.likeness import Likeness
from audiolesson.draft.choosing.outline import (
    LONG_OPENING,
    LONG_OPENING_OF_WHOLES,
    Outline,
    chapters,
    most_groups,
    outline,
)
from audiolesson.draft.choosing.passages import passages
from audiolesson.draft.choosing.settling import Torn, settled
from audiolesson.draft.choosing.tidy import tidy
from audiolesson.draft.framing.compose import LEAST_TO_FRAME, told_in_order
from audiolesson.draft.framing.divided import divided
from audiolesson.draft.framing.frame import Frame, frame
from audiolesson.draft.framing.frame_opening import pick
from audiolesson.draft.framing.frame_sets import CLOSES_OF_NOTHING
from audiolesson.draft.framing.opening import (
    Manner,
    first_of_opening,
    is_scarce,
    opened,
    opening_title,
    opens_well,
    to_spare,
)
from audiolesson.draft.framing.parting import parted
from audiolesson.draft.framing.retelling import TITLE, with_retelling
from audiolesson.draft.framing.retitle import retitled
from audiolesson.draft.framing.strays import without_strays
from audiolesson.draft.framing.thinking import MOST_WITH_THOUGHT, TO_RECALL, with_time_to_think
from audiolesson.draft.framing.told_titles import titled_as_told, under_titles, without_echo
from audiolesson.draft.last_resort import has_name, is_stray, is_to_read, to_read
from audiolesson.draft.model import NEVER, Flashcards
from audiolesson.draft.segments_of import Composer, Told
from audiolesson.draft.select import (
    add_optional,
    is_longer,
    length_of_all,
    select,
    select_all,
    select_but_the_least,
)
from audiolesson.draft.sentences.bearable import MOST_FREE
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.short_forms import told_in_full
from audiolesson.draft.titling.lesson_names import named, topic_of
from audiolesson.errors import Place
from audiolesson.lesson.model import Lesson
from audiolesson.script.model import Paragraph, Segment, Span
from audiolesson.units import Ms

ENOUGH_SHARE = 0.96
"""With less than this share of the target in words, an episode cannot be brought to its length (measured: 0.98 can)."""

REACHED_SHARE = 0.9
"""With so much of it in words and in time to think, slower speech and longer breaths do the rest."""

MOST_SILENCE = 0.25
"""The share of an episode that may be time to think."""

MUCH_LONGER = 1.3
"""All that can be told is not measured where it takes about so many times the target."""

_OVER = Ms(2000)
"""What a second more behind each question of a retelling comes to."""

MOST_IN_ANY_CASE = 0.98
"""Where new titles and what is said of them make must-say longer than this share of the target, the old ones stay."""


class Telling:
    """One lesson on its way to a script: what can be said, what each sentence is worth, and who speaks.

    `torn`: what goes on from a sentence that is not told may be told, where nothing in it surely points back.
    """

    def __init__(
        self,
        lesson: Lesson,
        gathered: Gathered,
        clock: Clock,
        place: Place,
        speakers: Sequence[str],
        *,
        cards: Flashcards,
        terms: Sequence[str],
        torn: Torn = 0,
    ) -> None:
        self._lesson, self._gathered, self._clock, self._place = lesson, gathered, clock, place
        self._speakers, self._cards = speakers, cards
        self._frames: dict[tuple[tuple[str, ...], int], Frame] = {}
        self._composers: dict[tuple[tuple[str, ...], int], Composer] = {}
        self._mentions = settled(lesson, gathered, terms, torn)
        titles = [section.title for section in lesson.sections]
        seen = vectors(gathered.candidates)
        self._likeness = Likeness(gathered.candidates, seen)
        self._passages = passages(gathered.candidates, self._mentions, titles, gathered.refused, gathered.above)
        core = core_of(lesson, gathered.candidates)
        self._worth = scores(lesson, gathered.candidates, seen, core)
        self._core = core if gathered.is_english else frozenset()
        self._topic = topic_of(named(lesson, gathered.whole), gathered.whole)

    def write(self, target: Ms | None) -> Told:
        """Choose and compose: the segments, and which candidates they hold."""
        lesson, gathered, read = self._lesson, self._gathered, self._gathered.read
        if target is None:
            first_plan = plan = chapters(lesson, gathered.candidates, gathered.whole, read)
            hook = first_of_opening(plan, gathered.candidates)
        else:
            spare = to_spare(gathered.candidates, target)
            opens = LONG_OPENING_OF_WHOLES if gathered.wholes else LONG_OPENING
            most = most_groups(target)
            first_plan = plan = outline(lesson, gathered.candidates, gathered.whole, most, spare, read, opens)
            scarce = is_scarce(gathered.candidates, target) and bool(plan.opening)
            manner: Manner = "first" if gathered.wholes else "scarce" if scarce else "rich"
            plan, hook = opened(plan, gathered.candidates, self._worth, self._topic, self._passages.starts, manner)
        if target is not None and not opens_well(hook, gathered.candidates, self._topic, self._passages.starts):
            plan, hook = first_plan, -1
        least = self._least(target)
        if least and hook >= 0 and hook not in first_plan.opening and not gathered.candidates[hook].first:
            plan, hook = first_plan, -1
        chooser = self._chooser(plan, Choice((hook,) if hook >= 0 else (), ((),) * len(plan.groups), hook=hook))
        parts: Sequence[Sequence[int]] = ()
        if target is None:
            select_all(chooser)
        elif least is None:
            select(chooser, target, self._frame(plan, hook))
            if gathered.freedom == MOST_FREE or gathered.is_clean:
                chooser = self._told_whole(chooser, target)
        else:
            parts = select_but_the_least(chooser, target, self._frame(plan, hook), least)
        plan, choice = tidy(plan, chooser.choice, gathered.candidates, gathered.whole)
        if target is not None and gathered.is_english:
            plan, choice = self._named(plan, choice, target)
        chooser = self._chooser(plan, choice)
        if target is not None:
            if least:
                add_back(chooser, least, parts, round(target * ALL_SHARE * 1.015))
            if not least or chooser.measure(chooser.choice, True) < target * 1.01:
                add_optional(chooser, target, under_titles(plan, choice, gathered, lesson))
        self._tell_in_full(chooser.choice)
        compose_it = self._composer(plan, chooser.choice.hook)
        segments = compose_it(chooser.choice)
        told = [self._said(order) for order in sorted(chooser.choice.all())]
        if target is not None and self._has_a_name() and has_name(self._lesson) and is_to_read(self._lesson, told):
            return Told(self._to_read(segments), chooser.choice.emptied())
        if target is not None and len(told) < LEAST_TO_FRAME and 4 * length(segments, self._clock, True) < target:
            return self._thin(chooser.choice, compose_it)
        return Told(segments, chooser.choice, plan)

    def _least(self, target: Ms | None) -> Least | None:
        """What the sentences of a clean lesson that is longer than its time weigh and stand on; None for others."""
        gathered = self._gathered
        if target is None or not gathered.is_clean or not is_longer(gathered.candidates, target):
            return None
        return least_of(self._lesson, gathered, self._mentions, self._passages, self._core)

    def _named(self, plan: Outline, choice: Choice, target: Ms) -> tuple[Outline, Choice]:
        """The segments cut and called by what they tell; not cut, or as they were, where this takes too long to say."""
        lesson, gathered = self._lesson, self._gathered
        for cut in (parted(plan, choice, gathered, lesson), (plan, choice)):
            named, told = retitled(*cut, gathered, lesson)
            named = titled_as_told(named, told, gathered, lesson)
            titles = [group.title for group, said in zip(named.groups, told.groups, strict=True) if said]
            first = opening_title(lesson, gathered.whole, titles, self._said(told.hook))
            named, told = without_strays(*without_echo(named, told, first), gathered, lesson)
            named, told = divided(named, told, gathered, lesson, target)
            if self._chooser(named, told).measure(told, False) <= target * MOST_IN_ANY_CASE:
                return named, told
        return plan, choice

    def _told_whole(self, chosen: Chooser, target: Ms) -> Chooser:
        """All that can be told, in the lesson's order, where it fits the time; else what was chosen."""
        told = chosen.measure(chosen.choice, False)
        if length_of_all(chosen, told) > target * MUCH_LONGER:
            return chosen
        hook = chosen.choice.hook
        empty = Choice((hook,) if hook >= 0 else (), ((),) * len(chosen.plan.groups), hook=hook)
        whole = self._chooser(chosen.plan, empty)
        select_all(whole)
        return whole if told < whole.measure(whole.choice, False) <= target * MUST_SHARE_AS_IT_RUNS else chosen

    def _thin(self, choice: Choice, compose_it: Composer) -> Told:
        """The segments of a lesson of which little can be told; strays are not told, but where it can be read."""
        made = compose_it(choice, thin=True)
        if self._has_a_name() and is_stray([self._said(order) for order in sorted(choice.all())], self._topic):
            return Told(self._to_read(made), choice.emptied())
        return Told(made, choice)

    def _has_a_name(self) -> bool:
        """Whether it can be said of a page that it is one to read."""
        return self._gathered.is_english and bool(self._lesson.title.strip())

    def _to_read(self, made: tuple[Segment, ...]) -> tuple[Segment, ...]:
        """What is said of a page of which too little can be told: that it is one to read, and where it is."""
        place, title = made[0].place, opening_title(self._lesson, self._gathered.whole, (), "")
        line = f"{to_read(self._lesson).text} {pick(CLOSES_OF_NOTHING, len(self._lesson.slug))}"
        return (Segment(title, place, items=(Paragraph((Span(line),), place),)),)

    def _tell_in_full(self, choice: Choice) -> None:
        """Give each short form in full where it is told first, where the lesson does so anywhere."""
        gathered = self._gathered
        if full := gathered.in_full:
            ranks = choice.ranks or {}
            musts = [order for order in told_in_order(choice, gathered.candidates) if order not in ranks]
            told = told_in_full(gathered.candidates, musts, sorted(ranks), full)
            if told != gathered.candidates:
                gathered.candidates[:] = told
                self._composers.clear()

    def filled(self, told: Told, target: Ms) -> tuple[Segment, ...]:
        """The segments with time to think, where the lesson has too few words for the time."""
        plan, choice = told.plan, told.choice
        if plan is None or not self._gathered.is_english:
            return told.segments
        around = self._frame(plan, choice.hook)
        told_of = [around.tells(at, group) and bool(around.homes[at]) for at, group in enumerate(choice.groups)]
        titles = [group.title for group, tells in zip(plan.groups, told_of, strict=True) if tells]
        needs = self._lacking(target), lambda made: length(made, self._clock, True) <= target * MOST_WITH_THOUGHT
        clean = self._gathered.is_clean
        return with_time_to_think(told.segments, titles, self._gathered.whole, self._speakers[0], *needs, clean=clean)

    def told_again_by_the_listener(
        self, segments: tuple[Segment, ...], choice: Choice, target: Ms
    ) -> tuple[Segment, ...]:
        """The segments with the whole lesson for the listener to retell.

        () where that does not fill the time, where it was done, or where much that could be told is not.
        """
        told = [self._said(order) for order in choice.all()]
        left = sum(one.tier < NEVER for one in self._gathered.candidates) - len(told)
        if len(told) < LEAST_TO_FRAME or left > len(told) or any(one.title == TITLE for one in segments):
            return ()
        lacking = self._lacking(target, _OVER)
        heads = [section.title for section in self._lesson.sections]
        made = with_retelling(segments, told, self._gathered.whole, self._speakers[0], lacking, heads)
        filled = length(made, self._clock, True) >= target * REACHED_SHARE
        return made if filled and thinking(made) <= target * MOST_SILENCE else ()

    def _lacking(self, target: Ms, more: Ms = TO_RECALL) -> Callable[[tuple[Segment, ...]], bool]:
        """What tells whether segments are too short for the length and may have so much `more` time to think."""
        most = target * MOST_SILENCE - more
        return lambda made: thinking(made) <= most and length(made, self._clock, True) < target * ENOUGH_SHARE

    def _chooser(self, plan: Outline, choice: Choice) -> Chooser:
        counts = Counter({-1: len(choice.opening), **{at: len(group) for at, group in enumerate(choice.groups)}})
        composed = self._composer(plan, choice.hook)

        def measure(trial: Choice, everything: bool) -> Ms:
            return length(composed(trial), self._clock, everything)

        return Chooser(
            self._gathered.candidates,
            self._worth,
            self._likeness.anew(),
            plan,
            measure,
            choice,
            counts,
            self._mentions,
            self._passages,
            freedom=self._gathered.freedom,
            clean=self._gathered.is_clean,
            core=self._core,
        )

    def _composer(self, plan: Outline, hook: int) -> Composer:
        """What makes the segments of a choice, made once for an outline."""
        titles = tuple(group.title for group in plan.groups)
        if (titles, hook) not in self._composers:
            around, candidates = self._frame(plan, hook), self._gathered.candidates
            opening = opening_title(self._lesson, self._gathered.whole, titles, self._said(hook))
            made = Composer(titles, opening, around, candidates, self._place, self._speakers)
            self._composers[titles, hook] = made
        return self._composers[titles, hook]

    def _frame(self, plan: Outline, hook: int) -> Frame:
        """The frame of an outline, made once for it."""
        titles = tuple(group.title for group in plan.groups)
        if (titles, hook) not in self._frames:
            made = frame(self._lesson, self._topic, self._said(hook), titles, self._gathered)
            self._frames[titles, hook] = replace(made, cards=self._cards.led_to, asked=self._cards.asks)
        return self._frames[titles, hook]

    def _said(self, order: int) -> str:
        return self._gathered.candidates[order].text.text if order >= 0 else ""
