"""A careful author's paragraphs, told from their first sentence to their last.

Of 112 sentences of clean lessons that judges could not place, nine of ten spoke of a sentence that had been refused: as
too long, as the author's own, as leaning on one that was refused before it. Alone each reason is good; inside a
paragraph a sentence has what it needs, for its author wrote it there. So a paragraph is told as it stands, up to the
first sentence that is for the eye or for a class, and is chosen as a whole. In blind pairs of 19 lessons told so and
as before, judges preferred these 13 times, and could not place 83 sentences instead of 112. English only.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.texts import capital, cut, glue, holds_two
from audiolesson.draft.model import NEVER, Candidate, Refused
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.parsed_clauses import is_clause
from audiolesson.draft.refusing.reasons import LABELLED, LEANS, REST, TOO_SHORT
from audiolesson.draft.sentences.as_it_stands import OF_HIMSELF
from audiolesson.draft.sentences.as_written import Piece, as_written, in_parts
from audiolesson.draft.sentences.borne_inside import (
    MAY_BE_NONE,
    MOST,
    OF_ONE,
    is_borne,
    is_for_little,
    is_told_as_one,
    is_too_long,
    may_be_said,
)
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.leans import LAST_TIER
from audiolesson.draft.titling.sections import is_task
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.units import Ms

_MOST_LETTERS = 320
"""Letters of a sentence that is told with its end, which was cut off as too long."""

_FEWEST = 5
"""Words of an end that is told as a clause of its own."""

_MOST_IN_A_LABEL = 6
"""Words of what only names what its paragraph tells."""

_TELLS_NOTHING = "tells nothing"
"""What is no paragraph by itself: "See the list for details."."""

_CASE = lazy(r"(?:If|When|Where|In case|Unless|Before|After|Once|Should|For (?:an? )?)\b")
"""How a sentence begins that says when what is told to do behind it holds."""

_TIER = 1
"""The most harm that a sentence does inside its paragraph."""

_MS_A_SECTION = 26_000
"""What a section takes at least of which a paragraph is told."""

_MS_A_WORD = 430
"""Speech with its gaps."""

_TIMES = 3.3
"""So many times the time a lesson may take in all that is told in whole paragraphs."""


def whole_paragraphs(found: Gathered, target: Ms | None) -> Gathered:
    """The same lesson of a careful author with each paragraph whole, as far as it is for the ear; as it was where an
    episode of `target` ms (None tells all) has no room for that.

    `wholes` of what is returned are the numbers of these paragraphs: each is told from its beginning to its end, or
    not at all; from its beginning on only where whole ones leave much of the time.
    """
    if not _has_room(found, target):
        return found
    made = _Made(found)
    for block, items in groupby(_in_order(found), key=lambda one: one.block):
        made.tell(block, list(items))
    defined, counted = (
        {made.orders.get(order, -1) for order in orders} - {-1} for orders in (found.defined, found.counted)
    )
    told, wholes = made.candidates, frozenset(made.wholes)
    whole = replace(found, candidates=told, refused=made.refused, wholes=wholes, defined=defined, counted=counted)
    return whole if _has_room(whole, target) else found


def _has_room(found: Gathered, target: Ms | None) -> bool:
    """Whether an episode of `target` ms can tell each section of a lesson in a paragraph or more; None can tell all.

    Of 43 lessons of at most eight sections judges preferred 28 told in whole paragraphs, of 14 of more only two: there
    the best sentences of each tell more.
    """
    if target is None:
        return True
    told = [one for one in found.candidates if one.tier < NEVER]
    sections, words = {one.section for one in told}, sum(len(one.text.text.split()) for one in told)
    return len(sections) * _MS_A_SECTION <= target and words * _MS_A_WORD <= _TIMES * target


def among_others(found: Gathered) -> frozenset[int]:
    """The paragraphs told whole of sections that have more than one: of one alone the least sentences are left out."""
    sections = {one.block: one.section for one in found.candidates if one.block in found.wholes}
    many = Counter(sections.values())
    return frozenset(block for block, section in sections.items() if many[section] > 1)


def _in_order(found: Gathered) -> Iterator[Candidate | Refused]:
    """What the lesson gives, told or not, in its order."""
    waiting = sorted(found.refused, key=lambda one: one.before)
    turn = 0
    for order, candidate in enumerate([*found.candidates, None]):
        while turn < len(waiting) and waiting[turn].before <= order:
            yield waiting[turn]
            turn += 1
        if candidate is not None:
            yield candidate


@dataclass(slots=True)
class _Made:
    """A lesson as far as it is told in whole paragraphs.

    `orders`: the new order of each old candidate, -1 for one that is not told after all. `last`: the order of the
    sentence right before in this paragraph, -1 for none; `gap`: something right before is not told; `broken`: the
    paragraph is not told whole from here on; `caseless`: what says when its orders hold is not told.
    """

    found: Gathered
    candidates: list[Candidate] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    orders: dict[int, int] = field(default_factory=dict)
    wholes: set[int] = field(default_factory=set)
    last: int = -1
    gap: bool = True
    broken: bool = False
    caseless: bool = False

    def tell(self, block: int, items: list[Candidate | Refused]) -> None:
        """Tell one block, a paragraph as far as it is for the ear, any other as it was."""
        self.caseless, self.last, self.broken = (
            False,
            -1,
            block not in self.found.paragraphs or is_task(self.found.titles[items[0].section]),
        )
        for own, pieces in as_written(self.found.paragraphs[block], items) if not self.broken else ((None, items),):
            if own is None or self.broken or not self._take_as_written(own, pieces):
                self._tell_pieces(pieces)

    def _tell_pieces(self, pieces: list[Piece]) -> None:
        for one in pieces:
            if isinstance(one, Candidate):
                self._keep(one)
            elif self.broken or not self._take(one):
                self._refuse(one)

    def _take_as_written(self, own: Text, pieces: list[Piece]) -> bool:
        """Tell a sentence as its author wrote it, where some of what was made of it cannot be told."""
        left = [one for one in pieces if isinstance(one, Refused) and not one.aside]
        begun = isinstance(pieces[0], Candidate) and all(one.why == REST for one in left)
        spans = any(holds_two(one.text.text) for one in pieces if isinstance(one, Candidate))
        if not left or begun or spans or (len(pieces) == 1 and left[0].said == own and not is_too_long(own)):
            return False
        if any(one.why in MAY_BE_NONE for one in left) and not is_told_as_one(own.text, self.found):
            return False
        parts = in_parts(own, MOST, self.found.judged.trees.of)
        able = all(one.why == REST or is_for_little(one.why) for one in left)
        if not able or self._lacks_its_case(left[0]) or not all(may_be_said(part, self.found) for part in parts):
            return False
        follows = self._behind(own, left[0])
        if follows is None:
            return False
        for part in parts:
            self._add(part, left[0], follows)
            follows = self.last
        self.orders |= {one.order: self.last for one in pieces if isinstance(one, Candidate)}
        return True

    def _keep(self, one: Candidate) -> None:
        """Take what was told already."""
        follows = self.orders.get(one.follows, -1)
        if self._lacks_its_case(one) or (one.follows >= 0 > follows and (self.broken or self.last < 0)):
            self._refuse(Refused(one.section, one.text.text, LEANS, 0, block=one.block, said=one.text))
            return
        self.orders[one.order] = len(self.candidates)
        if self.broken or one.tier >= LAST_TIER:  # what is left for last is not brought back by its neighbours
            self.broken = True
            self.candidates.append(replace(one, order=len(self.candidates), follows=follows))
            self.gap = False
        else:
            self._add(one.text, one, follows, min(one.tier, _TIER))

    def _add(self, text: Text, one: Candidate | Refused, follows: int, tier: int = _TIER) -> None:
        order = len(self.candidates)
        self.candidates.append(Candidate(text, one.section, one.block, order, "prose", self.last < 0, follows, tier))
        self.wholes.add(one.block)
        self.last, self.gap = order, False

    def _refuse(self, one: Refused) -> None:
        """Leave a sentence out; a paragraph goes on behind an aside and behind the name of what it tells."""
        self.refused.append(replace(one, before=len(self.candidates)))
        self.caseless = self.caseless or one.why == LABELLED or _CASE.match(one.text) is not None
        if not one.aside:
            self.gap = True
            scrap = one.why in MAY_BE_NONE and len(one.text.split()) <= _FEWEST
            self.broken = self.broken or not (scrap or self._is_label(one))

    def _take(self, one: Refused) -> bool:
        """Tell a sentence that was refused, if it can be told where it stands."""
        if one.why == REST:
            return self._end(one)
        if self._lacks_its_case(one) or (one.why == _TELLS_NOTHING and self.last < 0):
            return False
        said = one.said or Text(one.text)
        if self._is_label(one) or not is_borne(one, said, self.found) or not self._is_its_own(said, one):
            return False
        follows = self._behind(said, one)
        if follows is None:
            return False
        self._add(said, one, follows)
        return True

    def _behind(self, said: Text, one: Refused) -> int | None:
        """The order of the sentence that one is told behind, -1 for none; None where that is not told."""
        if self.last >= 0 or not leans_back(said.text) or OF_HIMSELF.match(said.text):
            return self.last
        if self._goes_on(one):
            return len(self.candidates) - 1
        return None if self.candidates or OF_ONE.match(said.text) else -1

    def _lacks_its_case(self, one: Candidate | Refused) -> bool:
        """Whether what says when an order holds is not told."""
        said = one.text if isinstance(one, Refused) else one.text.text
        return self.caseless and begins_with_order(said)

    def _is_its_own(self, said: Text, one: Refused) -> bool:
        """Whether a sentence stands in its paragraph as it is told, without a label: "Myth: butter heals a burn"."""
        text = self.found.paragraphs[one.block].text
        at = text.find(said.text)
        return at >= 0 and not text[:at].rstrip().endswith(":")

    def _goes_on(self, one: Refused) -> bool:
        """Whether the paragraph before one, in its section, is told to its end."""
        before = self.candidates[-1] if self.candidates and not self.gap else None
        return before is not None and before.section == one.section and one.block - before.block == 1

    def _end(self, one: Refused) -> bool:
        """Tell the end of a sentence whose beginning is told: as a clause of its own, or both as they stood."""
        if self.last < 0:
            return False
        end = glue(capital(one.said or Text(one.text)), ".")
        if len(end.text.split()) >= _FEWEST and is_clause(end.text, self.found.judged.trees.of):
            self._add(end, one, self.last)
            return True
        whole, begun = self.found.paragraphs[one.block], self.candidates[self.last]
        start = whole.text.find(begun.text.text[:-1])
        stop = whole.text.find(one.text, max(start, 0)) + len(one.text) + 1
        if start < 0 or not len(begun.text.text) < stop - start <= _MOST_LETTERS:
            return False
        self.candidates[self.last] = replace(begun, text=cut(whole, start, stop))
        return True

    def _is_label(self, one: Refused) -> bool:
        """Whether what was refused begins a paragraph and only names what it tells: "Seasonal stock."."""
        short = one.why in MAY_BE_NONE | {TOO_SHORT} and len(one.text.split()) <= _MOST_IN_A_LABEL
        names = short and not one.text.rstrip().endswith(("?", ":"))
        return self.last < 0 and names and not has_main_verb(one.text, lenient=True)
