"""A page told in its own order, whatever a sentence leans on, as long as that is told right before it.

Of pages that do not fill their time judges could not place 10 of 100 sentences that were picked one by one, and 3 of
100 of the same pages read as they run; there they stopped at code, formulas and what points at the page. So such a
page is gone through once more: refused stays what is for the eye, for a class or no whole sentence. English only.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.english.spelling import wrong_word
from audiolesson.draft.model import NEVER, Candidate, Refused
from audiolesson.draft.refusing.filters import every_fault
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.parsed_clauses import is_clause
from audiolesson.draft.refusing.reasons import (
    AT_THE_PAGE,
    GOES_ON,
    LABELLED,
    LEANS,
    MEANS_HERE,
    NO_VERB,
    TOO_LONG,
    TOO_SHORT,
)
from audiolesson.draft.sentences.as_it_stands import Bearing, Made
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.taken_back import takes_back
from audiolesson.draft.sentences.written_on import is_of_the_page
from audiolesson.lesson.model import Lesson, Text

_OF_WHAT_IS_BEFORE = frozenset(
    {
        *(LEANS, GOES_ON, MEANS_HERE, TOO_SHORT),
        *("speaks of what stands before it and is not told", "does not say what it is about"),
        *("answers a question that is not told", "speaks of what is not told"),
        *("speaks of something that was not told before", "begins with what a listener cannot place"),
    }
)
"""Why a sentence is refused that has what it needs right behind a told one."""

_WHOLE = frozenset(
    {
        *(TOO_LONG, LABELLED, "announces what is not told behind it", "explains a program on the page"),
        *("belongs to the formulas of the page", "speaks of the author or the student"),
        *("tells of one run or the author's own things", "uses a short form that is given in full nowhere"),
    }
)
"""Why one is refused that stands where it stands."""

_BEARING = Bearing(_OF_WHAT_IS_BEFORE | _WHOLE, 36, 40, 2, 42, careful=True)


def read_through(lesson: Lesson, found: Gathered) -> Gathered:
    """The same with what can be told where it stands, in the order of the lesson."""
    return replace(_Read(lesson, found, _BEARING).gone_through(), is_clean=True)


def is_mostly_prose(found: Gathered) -> bool:
    """Whether most of what can be told stands in paragraphs; pages of notes are told by the rules for lists."""
    words: Counter[bool] = Counter()
    for one in found.candidates:
        if one.tier < NEVER:
            words[found.above.get(one.block) is not None and one.source == "prose"] += len(one.text.text.split())
    return words[True] >= _PROSE * words.total() > 0


_PROSE = 0.6


class _Read(Made):
    """What is told already, and what is refused, as far as the lesson is gone through."""

    def keep(self, candidate: Candidate) -> None:
        """Take what is told already, but for what a page shows."""
        if is_of_the_page(candidate.text):
            self.leave(candidate, AT_THE_PAGE, candidate.text)
        else:
            super().keep(candidate)

    def _told(self, one: Refused, ahead: str) -> Sequence[tuple[Text, bool]]:
        if takes_back(ahead, surely=False):
            return ()
        text = one.said or Text(one.text)
        joined = self._goes_on(one, text.text)
        needs = leans_back(text.text) or one.why in _OF_WHAT_IS_BEFORE
        if (needs and not joined) or not self._is_for_the_ear(text, one, ahead, joined=joined):
            return ()
        return ((text, needs),)

    def _is_for_the_ear(self, text: Text, one: Refused, ahead: str, *, joined: bool) -> bool:
        """Whether a sentence has no fault but that it leans on what is told before it."""
        if len(text.text.split()) > self._most(one, led=leans_back(ahead)) or is_of_the_page(text):
            return False
        if wrong_word(text.text, self._found.misspelled) or any(mark.kind == "formula" for mark in text.marks):
            return False
        faults = {*every_fault(text, self._found.language, lenient=True)} - _BEARING.whys
        if NO_VERB in faults and is_clause(text.text, self._found.judged.trees.of):
            faults.remove(NO_VERB)
        return not faults and not self._found.unwhole(text, not joined)
