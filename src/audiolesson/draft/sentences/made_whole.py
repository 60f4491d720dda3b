"""A paragraph of a careful author as it is told: with what was refused inside it, up to what is not for the ear."""

import re
from dataclasses import dataclass, field, replace

from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.texts import capital, cut, glue, holds_two
from audiolesson.draft.model import NEVER, Candidate, Refused
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.parsed_clauses import is_clause
from audiolesson.draft.refusing.reasons import COURSE, LABELLED, LEANS, QUESTION, REST, TOO_SHORT
from audiolesson.draft.sentences.as_it_stands import OF_HIMSELF
from audiolesson.draft.sentences.as_written import Piece, as_written, in_parts
from audiolesson.draft.sentences.borne_inside import (
    MAY_BE_NONE,
    OF_ONE,
    is_borne,
    is_for_little,
    is_told_as_one,
    is_too_long,
    may_be_said,
)
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.leans import LAST_TIER
from audiolesson.draft.sentences.taken_back import takes_back
from audiolesson.draft.sentences.written_on import SAYS_WHAT_HE_DOES
from audiolesson.draft.titling.sections import is_task
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_MOST_LETTERS = 320
"""Letters of a sentence that is told with its end, which was cut off as too long."""

_FEWEST = 5
"""Words of an end that is told as a clause of its own."""

_MOST_IN_A_LABEL = 6
"""Words of what only names what its paragraph tells."""

_TELLS_NOTHING = "tells nothing"
"""What is no paragraph by itself: "See the list for details."."""

_AHEAD = lazy(
    r"Here(?:['’]s| is| are) (?:an?|the|what|how|two|three|some|one)\b[^.;]*[.:]$"
    r"|This is the (?:part|bit|thing|point|rule|one) (?:to|that|which|you)\b"
)
"""How a sentence begins that points at what stands behind it."""

_OF_THE_AUTHOR = lazy(r"(?:I|I['’](?:m|ve|d|ll)|My) ")
"""How a sentence begins in which an author speaks of himself."""

_EASY = 40
"""Words of a sentence that is told in one where its author's clauses could be told one by one."""

_ANSWERS = lazy(
    r"(?:No|Yes|Neither|Both|None|Never|Not (?:quite|really|at all|necessarily|always|exactly|so|yet)|Exactly"
    r"|Of course|Far from it|Quite the opposite|It depends|That depends|Almost|Hardly|Partly)\b[\w, ]{0,12}[.!]"
)
"""What only answers a question that is not told."""

_CASE = lazy(
    r"(?:If|When|Whenever|Where|In case|Unless|Until|Before|After|Once|Should|Had|Were|Provided|Only"
    r"|As (?:long|soon) as|With|Without|Suppose|For (?:an? )?)\b"
)
"""How a sentence begins that says when what is told to do behind it holds."""

_ALLOWS = lazy(
    r"\b(?:you (?:can|may|could|should|must|need not)|may (?:now |then )?be \w+(?:ed|en)|can (?:now|then) be)\b",
    re.IGNORECASE,
)
"""How a sentence allows what only its case makes safe."""

_DENIES = lazy(
    r"\b(?:wrong|false|untrue|mistaken?|myth|not (?:true|so|right|safe))\b|\b(?:is|are|does|do) ?n[o’']t[.!]",
    re.IGNORECASE,
)
"""How a sentence that is not told may take back the one before it."""

_TIER = 1
"""The most harm that a sentence does inside its paragraph."""


@dataclass(slots=True)
class Wholes:
    """A lesson as far as it is told in whole paragraphs.

    `orders`: the new order of each old candidate, -1 for one that is not told after all. `last`: the order of the
    sentence right before in this paragraph, -1 for none; `gap`: something right before is not told; `broken`: the
    paragraph is not told whole from here on; `caseless`: what says when its orders hold is not told.
    `doubtful`: the tier of the last sentence, where what takes it back may not be told.
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
    doubtful: int = 0

    def tell(self, block: int, items: list[Candidate | Refused]) -> None:
        """Tell one block, a paragraph as far as it is for the ear, any other as it was."""
        paragraph = self.found.paragraphs.get(block)
        self.caseless, self.last = False, -1
        self.broken = paragraph is None or is_task(self.found.titles[items[0].section])
        for own, pieces in as_written(paragraph, items) if paragraph and not self.broken else ((None, items),):
            if own is not None and SAYS_WHAT_HE_DOES.match(own.text):
                self._pass_over(pieces)
            elif own is None or self.broken or not self._take_as_written(own, pieces):
                self._tell_pieces(pieces)
        self._leave_for_last()

    def _tell_pieces(self, pieces: list[Piece]) -> None:
        for one in pieces:
            if isinstance(one, Candidate):
                self._keep(one)
            elif self.broken or not self._take(one):
                self._refuse(one)

    def _pass_over(self, pieces: list[Piece]) -> None:
        """Leave out a sentence in which the author says what comes next: the paragraph goes on behind it."""
        for one in pieces:
            self.refused.append(replace(_left_out(one, COURSE), before=len(self.candidates), aside=True))

    def _take_as_written(self, own: Text, pieces: list[Piece]) -> bool:
        """Tell a sentence as its author wrote it, where some of what was made of it cannot be told."""
        left = [one for one in pieces if isinstance(one, Refused) and not one.aside]
        begun = isinstance(pieces[0], Candidate) and all(one.why == REST for one in left)
        spans = any(holds_two(one.text.text) for one in pieces if isinstance(one, Candidate))
        if not left or begun or spans or (len(pieces) == 1 and left[0].said == own and not is_too_long(own)):
            return False
        able = all(one.why == REST or is_for_little(one.why) for one in left) and not _is_labelled(own.text)
        if any(one.why in MAY_BE_NONE for one in left) and not is_told_as_one(own.text, self.found):
            return False
        if not self.candidates and _OF_THE_AUTHOR.match(own.text):
            return False  # nobody has heard of him yet
        parts = in_parts(own, _EASY) if able else []
        if not parts or self._lacks_its_case(pieces[0]) or not all(may_be_said(part, self.found) for part in parts):
            return False
        follows = self._behind(own, pieces[0])
        if follows is None:
            return False
        for part in parts:
            self._add(part, pieces[0], follows)
            follows = self.last
        self.orders |= {one.order: self.last for one in pieces if isinstance(one, Candidate)}
        return True

    def _keep(self, one: Candidate) -> None:
        """Take what was told already."""
        follows = self.orders.get(one.follows, -1)
        if self._lacks_its_case(one) or (one.follows >= 0 > follows and (self.broken or self.last < 0)):
            self._refuse(_left_out(one, LEANS))
            return
        self.orders[one.order] = len(self.candidates)
        if self.broken or one.tier == NEVER:
            self.broken = True
            self.candidates.append(replace(one, order=len(self.candidates), follows=follows))
            self.gap = False
        else:
            self._add(one.text, one, follows, min(one.tier, _TIER))
            self.doubtful = one.tier if one.tier >= LAST_TIER else 0

    def _leave_for_last(self) -> None:
        """Leave the last sentence told for last again, for what takes it back cannot be told."""
        if self.doubtful and self.last >= 0:
            self.candidates[self.last] = replace(self.candidates[self.last], tier=self.doubtful)
        self.doubtful = 0

    def _add(self, text: Text, one: Candidate | Refused, follows: int, tier: int = _TIER) -> None:
        order = len(self.candidates)
        self.candidates.append(Candidate(text, one.section, one.block, order, "prose", self.last < 0, follows, tier))
        self.wholes.add(one.block)
        self.last, self.gap, self.doubtful = order, False, 0

    def _refuse(self, one: Refused) -> None:
        """Leave a sentence out; a paragraph goes on behind an aside and behind the name of what it tells."""
        self.refused.append(replace(one, before=len(self.candidates)))
        if self.last >= 0 and (takes_back(one.text, surely=True) or _DENIES.search(one.text)):
            self.doubtful = self.doubtful or LAST_TIER
        self._leave_for_last()
        self.caseless = self.caseless or one.why == LABELLED or _CASE.match(one.text) is not None
        if not one.aside:
            self.gap = True
            scrap = one.why in MAY_BE_NONE and len(one.text.split()) <= _FEWEST
            self.broken = self.broken or not (scrap or self._is_label(one) or self._asked_above(one))

    def _asked_above(self, one: Refused) -> bool:
        """Whether a question stands over its paragraph: as its heading, or at the end of the one before it."""
        paragraph = self.found.paragraphs.get(one.block)
        return one.why == QUESTION and self.last < 0 and paragraph is not None and one.text not in paragraph.text

    def _take(self, one: Refused) -> bool:
        """Tell a sentence that was refused, if it can be told where it stands."""
        if one.why == REST:
            return self._end(one)
        if self._lacks_its_case(one) or (one.why == _TELLS_NOTHING and self.last < 0):
            return False
        said = one.said or Text(one.text)
        if self.last < 0 and _ANSWERS.fullmatch(said.text):
            return False
        if self._is_label(one) or not is_borne(one, said, self.found) or not self._is_its_own(said, one):
            return False
        follows = self._behind(said, one)
        if follows is None:
            return False
        self._add(said, one, follows)
        return True

    def _behind(self, said: Text, one: Piece) -> int | None:
        """The order of the sentence that one is told behind, -1 for none; None where that is not told."""
        if self.last >= 0 or not leans_back(said.text) or OF_HIMSELF.match(said.text) or _AHEAD.match(said.text):
            return self.last
        if self._goes_on(one):
            return len(self.candidates) - 1
        return None if self.candidates or OF_ONE.match(said.text) else -1

    def _lacks_its_case(self, one: Piece) -> bool:
        """Whether what says when an order holds is not told."""
        said = one.text if isinstance(one, Refused) else one.text.text
        return self.caseless and (begins_with_order(said) or bool(_ALLOWS.search(said)))

    def _is_its_own(self, said: Text, one: Refused) -> bool:
        """Whether a sentence stands in its paragraph as it is told, without a label: "Myth: butter heals a burn"."""
        text = self.found.paragraphs[one.block].text
        at = text.find(said.text)
        return at >= 0 and not text[:at].rstrip().endswith(":")

    def _goes_on(self, one: Piece) -> bool:
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
        ended = len(whole.text[:stop].rstrip(" ,;:–—("))  # an aside in brackets may have stood there
        self.candidates[self.last] = replace(begun, text=glue(cut(whole, start, ended), "."))
        return True

    def _is_label(self, one: Refused) -> bool:
        """Whether what was refused begins a paragraph and only names what it tells: "Seasonal stock."."""
        short = one.why in MAY_BE_NONE | {TOO_SHORT} and len(one.text.split()) <= _MOST_IN_A_LABEL
        names = short and not one.text.rstrip().endswith(("?", ":"))
        return self.last < 0 and names and not has_main_verb(one.text, lenient=True)


def _is_labelled(said: str) -> bool:
    """Whether a label that is no clause stands before what a sentence says: "Myth: butter heals a burn"."""
    label, colon, _ = said.partition(": ")
    short = bool(colon) and len(label.split()) <= _MOST_IN_A_LABEL
    return short and not (begins_with_order(label) or has_main_verb(label))


def _left_out(one: Piece, why: str) -> Refused:
    """What is not told after all, and why."""
    if isinstance(one, Refused):
        return replace(one, why=why)
    return Refused(one.section, one.text.text, why, 0, block=one.block, said=one.text)
