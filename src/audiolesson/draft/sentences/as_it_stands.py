"""What a lesson was refused, and can be told where it stands, right behind the sentence before it.

Of 160 wild pages 45 did not fill their time: what the author tells of himself, what is longer than 25 words and all
that leans on either was refused, and sentences that stand alone were hardly left. An author would rather strike ten
sentences out of a draft than write thirty. So such a page is told as it stands; what points at the page, is somebody's
words, a question, a step or no whole sentence stays with the page. And of a careful author an order is told with what
leans on it: "Look at the lamp in your hall." opens what the rest explains. English only.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from audiolesson.draft.english.spelling import wrong_word
from audiolesson.draft.english.texts import sentences_in
from audiolesson.draft.model import Candidate, Refused
from audiolesson.draft.refusing.filters import every_fault
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.likely import has_likely_verb
from audiolesson.draft.refusing.parsed_clauses import is_clause
from audiolesson.draft.refusing.read_aloud import OFTEN_FALSE
from audiolesson.draft.refusing.reasons import (
    BEGINS_INSIDE,
    GOES_ON,
    HALF,
    LABELLED,
    LEANS,
    MEANS_HERE,
    NO_SENTENCE,
    NO_VERB,
    ONES_OWN,
    ORDER,
    TO_STUDENT,
    TOO_LONG,
    TOO_SHORT,
)
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.items_as_paragraphs import turns
from audiolesson.draft.sentences.leans import opens_a_lesson
from audiolesson.draft.sentences.list_items import HELD
from audiolesson.draft.sentences.reading import Above
from audiolesson.draft.sentences.taken_back import takes_back
from audiolesson.draft.sentences.whole_items import Item, items_of
from audiolesson.draft.sentences.written_on import is_of_the_page, is_written_on
from audiolesson.lesson.model import Lesson, Text
from audiolesson.patterns import lazy

_OF_HIMSELF = frozenset({ONES_OWN, "speaks of the author or the student"})
_OF_THE_AUTHOR = _OF_HIMSELF | {"uses a short form that is given in full nowhere"}
_AT_A_MACHINE = frozenset({"is for doing, not for hearing", "is a step at a machine", "is done at a keyboard"})


@dataclass(frozen=True, slots=True)
class Bearing:
    """Why sentences are refused that a listener can follow where they stand, if they have no other fault.

    `most`: words of a sentence, `most_led` of one that the next leans on, `most_opening` of one of the introduction, or
    that begins a section; `tier`: that of what is told so; `careful`:
    by an author of whom what opens a section may lean on the end of the one before it, and what likely has a verb is
    taken to have one. `read_on`: why a sentence of such an author is refused that is told all the same right behind
    another one of its paragraph.
    """

    whys: frozenset[str]
    most: int
    most_led: int
    tier: int
    most_opening: int = 0
    careful: bool = False
    read_on: frozenset[str] = frozenset()


_OF_A_PAGE = Bearing(_OF_THE_AUTHOR | {TO_STUDENT, LEANS, GOES_ON, TOO_LONG, NO_VERB, HELD}, 36, 36, 4)
_READ_ON = frozenset(
    {
        *(*_OF_THE_AUTHOR, HALF, NO_SENTENCE, LABELLED, BEGINS_INSIDE, MEANS_HERE, NO_VERB, TOO_SHORT),
        *("speaks of what stands before it and is not told", "does not say what it is about"),
        *(
            "is not written cleanly",
            "answers a question that is not told",
            "speaks of what is not told",
            "is written like a note",
        ),
    }
)
"""Why a sentence seems to be none, or to need something else: between its neighbours a careful author's sentence is
one, and has what it needs."""

_OF_A_CAREFUL_AUTHOR = Bearing(
    (OFTEN_FALSE - _AT_A_MACHINE) | {LEANS, GOES_ON, ORDER, TOO_SHORT, TOO_LONG, NO_VERB},
    34,
    46,
    1,
    42,
    careful=True,
    read_on=_READ_ON,
)

_SURELY_WHOLE = 8
"""Words from which on a careful author's sentence has a verb, whether it is found or not."""

_JOINED: tuple[Above, ...] = ("paragraph", "heading")
"""What stands above a paragraph that may go on from the one before."""

OF_HIMSELF = lazy(r"(?:(?:And|But|So|Then|Now|Finally|First|Next|Also),? )?(?:I|My|We|Our)\b")
"""How a sentence begins that speaks of who tells: he is known."""

_OF_ONE = lazy(r"(?i:\w+ )?(?i:they|it|he|she|them|their|its|his|her|him|this|that|these|those|such)\b")
"""How a sentence begins whose "it" may be what its own heading names."""


def as_it_stands(lesson: Lesson, found: Gathered) -> Gathered:
    """The same with what can be told where it stands, in the order of the lesson, as one that is written to be read."""
    return replace(Made(lesson, found, _OF_A_PAGE).gone_through(), is_clean=True, stands=True)


def in_its_place(lesson: Lesson, found: Gathered) -> Gathered:
    """The same lesson of a careful author with what was refused for what it leans on, which is told itself."""
    return Made(lesson, found, _OF_A_CAREFUL_AUTHOR).gone_through()


class Made:
    """Candidates and what is still refused, as far as the lesson is gone through.

    `orders`: the new order of each old candidate, -1 for one that is not told after all; `last`: the order of the
    sentence right before, -1 for none; `held`: the section and block of an item right before that is not told;
    `first`: what is looked at begins a paragraph, `begins`: one that goes on; `block`: the last one gone through.
    """

    def __init__(self, lesson: Lesson, found: Gathered, bearing: Bearing) -> None:
        self._lesson, self._found, self._bearing = lesson, found, bearing
        self.candidates: list[Candidate] = []
        self.refused: list[Refused] = []
        self.orders: list[int] = []
        self._last = -1
        self._held = (-1, -1)
        self._begins, self._first, self._block = False, False, -1
        self._items: dict[int, dict[str, Item]] = {}
        self._led: dict[int, frozenset[str]] = {}

    def gone_through(self) -> Gathered:
        """What the lesson gives, with what can be told where it stands."""
        found, behind = self._found, 0
        for order, candidate in enumerate([*found.candidates, None]):
            while behind < len(found.refused) and found.refused[behind].before <= order:
                behind += 1
                more, one = found.refused[behind : behind + 1], found.refused[behind - 1]
                ahead = more[0] if more and more[0].before <= order else candidate
                said = ahead.text if isinstance(ahead, Refused) else ahead.text.text if ahead else ""
                self._first = self._block != one.block
                self._begins = ahead is not None and self._first and one.block == ahead.block
                self.look_at(one, said)
                self._block = one.block
            if candidate is not None:
                self.keep(candidate)
                self._block = candidate.block
        now = [{self.orders[order] for order in orders} - {-1} for orders in (found.defined, found.counted)]
        return replace(found, candidates=self.candidates, refused=self.refused, defined=now[0], counted=now[1])

    def keep(self, candidate: Candidate) -> None:
        """Take a candidate that there was, with its new order; not what goes on in an item that is not told."""
        order = len(self.candidates)
        follows = self.orders[candidate.follows] if candidate.follows >= 0 else -1
        held = self._held == (candidate.section, candidate.block) and not candidate.first
        if held or (candidate.follows >= 0 > follows):
            self.leave(candidate, HELD if held else LEANS)
            return
        self.orders.append(order)
        self.candidates.append(replace(candidate, order=order, follows=follows))
        self._last, self._held = order, (-1, -1)

    def leave(self, candidate: Candidate, why: str, said: Text | None = None) -> None:
        """Take a candidate that there was no longer; `said`: its text with the marks, where that is to be kept."""
        self.orders.append(-1)
        order, text = len(self.candidates), candidate.text.text
        self.refused.append(Refused(candidate.section, text, why, order, block=candidate.block, said=said))
        self._last = -1

    def bears(self, one: Refused) -> bool:
        """Whether what was refused is looked at again."""
        return one.block >= 0 and one.why in self._bearing.whys | self._bearing.read_on

    def look_at(self, one: Refused, ahead: str) -> None:
        """Take what was refused and can be told, each sentence of an item by itself, or leave it refused.

        `ahead`: the sentence behind it.
        """
        tier = self._bearing.tier
        told = self._told(one, ahead) if self.bears(one) else ()
        for text, leans in told:
            first = not self.candidates or self.candidates[-1].block != one.block
            order = len(self.candidates)
            follows = order - 1 if leans else -1
            self.candidates.append(Candidate(text, one.section, one.block, order, "prose", first, follows, tier))
            self._last = order
        self._held = (one.section, one.block) if one.why == HELD and not told else (-1, -1)
        if not told:
            self.refused.append(replace(one, before=len(self.candidates)))
            self._last = -1

    def _goes_on(self, one: Refused, said: str) -> bool:
        """Whether what was refused stands right behind the last sentence told, of which it may speak."""
        if self._last < 0:
            return False
        last = self.candidates[self._last]
        if last.block == one.block:
            return True
        near = one.block - last.block == 1 and self._found.above.get(one.block) in _JOINED
        over = self._bearing.careful and last.source == "prose" and not _OF_ONE.match(said)
        return near and (last.section == one.section or over)

    def _told(self, one: Refused, ahead: str) -> Sequence[tuple[Text, bool]]:
        """The sentences of what was refused, each with whether it leans on the one before; all of them, or none."""
        if one.why != HELD and self._is_led(one):
            return ()  # what stands over it may be all that makes it true
        texts = self._item(one) if one.why == HELD else (one.said,) if one.said is not None else ()
        told: list[tuple[Text, bool]] = []
        for text in texts:
            joined = bool(told) or self._goes_on(one, text.text)
            opens = self._bearing.careful and not self.candidates
            leans = leans_back(text.text) and not OF_HIMSELF.match(text.text)
            leans = leans and not (opens and opens_a_lesson(text.text, one.section, self.refused))
            reads_on = joined and self._reads_on(one, text.text)
            bound = leans or reads_on or (one.why == ORDER and joined)
            if (leans and not joined) or not self._stands(one, text, ahead, joined, reads_on):
                return ()
            told.append((text, bound))
        return told

    def _reads_on(self, one: Refused, said: str) -> bool:
        """Whether a sentence of a careful author's paragraph stands right behind a told one, and is begun and ended."""
        last = self.candidates[self._last] if self._last >= 0 else None
        here = last is not None and last.block == one.block and last.source == "prose" and said in self._found.whole
        return bool(here and self._bearing.read_on and is_written_on(said))

    def _stands(self, one: Refused, said: Text, ahead: str, joined: bool, reads_on: bool) -> bool:
        """Whether a sentence is whole, for the ear, of no fault but those that can be borne, and not taken back."""
        why, led = one.why, leans_back(ahead)
        if takes_back(ahead, surely=self._bearing.careful) or wrong_word(said.text, self._found.misspelled):
            return False
        begins = why == ORDER and self._bearing.careful and self._begins
        if why in (ORDER, TOO_SHORT) and not (led or begins or (joined and why == TOO_SHORT)):
            return False
        words = len(said.text.split())
        if words > self._most(one, led=led) or is_of_the_page(said):
            return False
        faults = [*every_fault(said, self._found.language, lenient=True)]
        if reads_on:
            return not any(fault not in self._bearing.whys | self._bearing.read_on for fault in faults)
        needed = (led and not OF_HIMSELF.match(said.text)) or (joined and leans_back(said.text))
        own = needed and self._introduces(one) and is_written_on(said.text)
        whys = self._bearing.whys | (_OF_HIMSELF if own and self._bearing.careful else frozenset())
        if why not in whys:
            return False
        likely = self._bearing.careful and (led or words >= _SURELY_WHOLE or has_likely_verb(said.text))
        if NO_VERB in faults and not (likely or is_clause(said.text, self._found.judged.trees.of)):
            return False
        return not any(fault not in whys for fault in faults) and not self._found.unwhole(said, not joined)

    def _most(self, one: Refused, *, led: bool) -> int:
        """The words that a sentence may have where it stands."""
        opens = self._introduces(one) or (self._first and self._found.above.get(one.block) == "heading")
        most = max(self._bearing.most, self._bearing.most_opening) if opens else self._bearing.most
        return max(most, self._bearing.most_led) if led else most

    def _introduces(self, one: Refused) -> bool:
        """Whether a sentence stands in the introduction of a lesson that has sections behind it."""
        lesson = self._lesson
        own = one.section == 0 and len(lesson.sections) > 1
        return own and lesson.sections[0].title in ("", lesson.title)

    def _items_of(self, section: int) -> dict[str, Item]:
        if section not in self._items:
            self._items[section] = {item.text.text: item for item in items_of(self._lesson.sections[section])}
        return self._items[section]

    def _is_led(self, one: Refused) -> bool:
        """Whether what was refused is a sentence of an item, or of a paragraph that a line with a colon leads to."""
        if one.section not in self._led:
            blocks = self._lesson.sections[one.section].blocks
            led = [now.text for before, now in pairwise(blocks) if before.text.text.endswith(":")]
            texts = [*led, *(item.text for item in self._items_of(one.section).values())]
            parts = (part.text for text in texts for part in sentences_in(text, self._found.language))
            self._led[one.section] = frozenset(parts)
        return one.text in self._led[one.section]

    def _item(self, one: Refused) -> Sequence[Text]:
        """The sentences of an item of a list that says what it says in whole ones, whatever stands over it."""
        item = self._items_of(one.section).get(one.text)
        return () if item is None or turns(item.over) else item.sentences(self._found.language)
