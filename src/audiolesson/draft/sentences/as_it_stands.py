"""What a lesson with too little to tell was refused, and can be told where it stands, behind the sentence before it.

Of 40 wild pages every fourth filled a third of the time: what its author tells of himself, what is longer than 25
words and all that leans on either was refused, and sentences that stand alone were hardly left. An author would rather
strike ten sentences out of a draft than write thirty. So such a page is told as it runs; what points at the page, is
somebody's words, a question, a step or no whole sentence stays with the page. English only.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from audiolesson.draft.english.tags import begins_with_order, has_finite_verb
from audiolesson.draft.english.texts import cut, sentences_of
from audiolesson.draft.model import Candidate, Refused
from audiolesson.draft.refusing.filters import every_fault
from audiolesson.draft.refusing.leaning import leans_back, leans_by_its_first_word
from audiolesson.draft.refusing.likely import has_likely_verb
from audiolesson.draft.refusing.parsed_clauses import is_clause
from audiolesson.draft.refusing.read_aloud import OFTEN_FALSE, points_at_the_page
from audiolesson.draft.refusing.reasons import GOES_ON, LEANS, NO_VERB, ONES_OWN, ORDER, TOO_LONG, TOO_SHORT
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.items_as_paragraphs import turns
from audiolesson.draft.sentences.list_items import HELD
from audiolesson.draft.sentences.reading import Above
from audiolesson.lesson.model import Block, Lesson, Text
from audiolesson.patterns import lazy

_OF_THE_AUTHOR = frozenset(
    {ONES_OWN, "speaks of the author or the student", "uses a short form that is given in full nowhere"}
)
_AT_A_MACHINE = frozenset({"is for doing, not for hearing", "is a step at a machine", "is done at a keyboard"})


@dataclass(frozen=True, slots=True)
class _Bearing:
    """Why sentences are refused that a listener can follow where they stand, if they have no other fault.

    `most`: words of a sentence; `tier`: that of what is told so; `over_headings`: what opens a section may lean on the
    end of the one before it.
    """

    whys: frozenset[str]
    most: int
    tier: int
    over_headings: bool = False


_OF_A_PAGE = _Bearing(_OF_THE_AUTHOR | (OFTEN_FALSE - _AT_A_MACHINE) | {LEANS, GOES_ON, TOO_LONG, NO_VERB, HELD}, 36, 4)
_OF_A_CAREFUL_AUTHOR = _Bearing(
    (OFTEN_FALSE - _AT_A_MACHINE) | {LEANS, GOES_ON, ORDER, TOO_SHORT, TOO_LONG, NO_VERB},
    30,
    1,
    over_headings=True,
)

_LED_FROM = 36
"""Words of a sentence that is told where the next one leans on it."""

_JOINED: tuple[Above, ...] = ("paragraph", "heading")
"""What stands above a paragraph that may go on from the one before."""

_OF_HIMSELF = lazy(r"(?:(?:And|But|So|Then|Now|Finally|First|Next|Also),? )?(?:I|My|We|Our)\b")
"""How a sentence begins that speaks of who tells: he is known."""

_FEWEST = 5
"""Words of an item of a list that is a sentence by itself."""


def as_it_stands(lesson: Lesson, found: Gathered) -> Gathered:
    """The same with what can be told where it stands, in the order of the lesson, as one that is written to be read."""
    return replace(_Made(lesson, found, _OF_A_PAGE).gone_through(), is_clean=True, stands=True)


def in_its_place(lesson: Lesson, found: Gathered) -> Gathered:
    """The same lesson of a careful author with what was refused for what it leans on, which is told itself."""
    return _Made(lesson, found, _OF_A_CAREFUL_AUTHOR).gone_through()


class _Made:
    """Candidates and what is still refused, as far as the lesson is gone through.

    `orders`: the new order of each old candidate; `last`: the order of the sentence right before, -1 for none; `held`:
    the section and block of an item right before that is not told; `most`: words of what is looked at.
    """

    def __init__(self, lesson: Lesson, found: Gathered, bearing: _Bearing) -> None:
        self._lesson, self._found, self._bearing = lesson, found, bearing
        self.candidates: list[Candidate] = []
        self.refused: list[Refused] = []
        self.orders: list[int] = []
        self._last = -1
        self._held = (-1, -1)
        self._most = bearing.most

    def gone_through(self) -> Gathered:
        """What the lesson gives, with what can be told where it stands."""
        found, behind = self._found, 0
        for order, candidate in enumerate([*found.candidates, None]):
            while behind < len(found.refused) and found.refused[behind].before <= order:
                behind += 1
                more = found.refused[behind : behind + 1]
                ahead = more[0].text if more and more[0].before <= order else candidate.text.text if candidate else ""
                self.look_at(found.refused[behind - 1], ahead)
            if candidate is not None:
                self.keep(candidate)
        defined = {self.orders[order] for order in found.defined}
        return replace(found, candidates=self.candidates, refused=self.refused, defined=defined)

    def keep(self, candidate: Candidate) -> None:
        """Take a candidate that there was, with its new order; not what goes on in an item that is not told."""
        order = len(self.candidates)
        self.orders.append(order)
        if self._held == (candidate.section, candidate.block) and not candidate.first:
            self.refused.append(Refused(candidate.section, candidate.text.text, HELD, order, block=candidate.block))
            self._last = -1
            return
        follows = self.orders[candidate.follows] if candidate.follows >= 0 else -1
        self.candidates.append(replace(candidate, order=order, follows=follows if follows < order else -1))
        self._last, self._held = order, (-1, -1)

    def look_at(self, one: Refused, ahead: str) -> None:
        """Take what was refused and can be told, each sentence of an item by itself, or leave it refused.

        `ahead`: the sentence behind it.
        """
        joined = self._last if self._goes_on(one) else -1
        self._most = _LED_FROM if leans_back(ahead) else self._bearing.most
        tier = self._bearing.tier
        told = list(self._told(one, joined)) if one.why in self._bearing.whys and one.block >= 0 else []
        for text, leans in told:
            first = not self.candidates or self.candidates[-1].block != one.block
            order = len(self.candidates)
            follows = order - 1 if leans else -1
            self.candidates.append(Candidate(text, one.section, one.block, order, "prose", first, follows, tier))
            self._last = order
        self._held = (one.section, one.block) if one.why == HELD and not told else (-1, -1)
        if not told:
            self.refused.append(replace(one, before=len(self.candidates)))
            self._last = self._last if one.aside else -1

    def _goes_on(self, one: Refused) -> bool:
        """Whether what was refused stands right behind the last sentence told."""
        if self._last < 0:
            return False
        last = self.candidates[self._last]
        if last.block == one.block:
            return True
        near = one.block - last.block == 1 and self._found.above.get(one.block) in _JOINED
        return near and (last.section == one.section or (self._bearing.over_headings and last.source == "prose"))

    def _told(self, one: Refused, joined: int) -> Iterator[tuple[Text, bool]]:
        """The sentences of what was refused, as far as they can be told, and whether each leans on the one before."""
        text, over = self._found_in(one)
        if text is None or (one.why == HELD and turns(over)):
            return
        spans = sentences_of(text, self._found.language) if one.why == HELD else ((0, len(text.text)),)
        for start, end in spans:
            said = cut(text, start, end)
            leans = leans_back(said.text) and not _OF_HIMSELF.match(said.text)
            if (leans and not self._leads_to(said.text, one, joined)) or not self._stands(said, one.why, joined < 0):
                return
            yield said, leans
            joined = 0

    def _leads_to(self, said: str, one: Refused, joined: int) -> bool:
        """Whether what a sentence leans on is told: the one before it, or the one before that in its paragraph."""
        last = self.candidates[-1] if self.candidates else None
        beside = last is not None and (last.section, last.block) == (one.section, one.block)
        return joined >= 0 or (beside and one.why != HELD and not leans_by_its_first_word(said))

    def _stands(self, said: Text, why: str, opens: bool) -> bool:
        """Whether a sentence is whole, for the ear, and of no fault but those that can be borne."""
        words = len(said.text.split())
        if words > max(self._bearing.most, self._most) or points_at_the_page(said.text):
            return False
        if why == HELD and (words < _FEWEST or begins_with_order(said.text) or not has_finite_verb(said.text)):
            return False
        faults = [*every_fault(said, self._found.language, lenient=True)]
        if NO_VERB in faults and not (has_likely_verb(said.text) or is_clause(said.text, self._found.judged.trees.of)):
            return False
        if any(fault not in self._bearing.whys for fault in faults):
            return False
        return not self._found.unwhole(said, opens)

    def _found_in(self, one: Refused) -> tuple[Text | None, str]:
        """What was refused, with its marks, where it stands in its section, and what is over it; None if nowhere."""
        section = self._lesson.sections[one.section]
        over = section.title
        if one.said is not None and one.why != HELD:
            return one.said, over
        for block, before in zip(section.blocks, (None, *section.blocks), strict=False):
            lead = before.text.text if before and before.text.text.endswith(":") else ""
            for text, heads in _texts(block, (section.title, lead)) if block.kind in ("paragraph", "list") else ():
                if (at := text.text.find(one.text)) >= 0:
                    return cut(text, at, at + len(one.text)), " ".join(heads)
        return None, over


def _texts(block: Block, over: tuple[str, ...]) -> Iterator[tuple[Text, tuple[str, ...]]]:
    """The text of a block and of each item in it, with what stands over them."""
    yield block.text, over
    for item in block.items:
        yield from _texts(item, (*over, block.text.text) if block.text.text else over)
