"""A page that is told far too shortly, gone through once more: all that surely is a sentence is told in its place.

Lists of orders, notes and labels are what such pages are made of, and the rules for lists tell one whole or hardly at
all. Here each item and each sentence is judged by itself (`heard`): told is what the parser reads as a whole statement
or order, under a line and a heading that leave it true. English only.
"""

from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.model import Candidate, Refused
from audiolesson.draft.refusing.reasons import NO_VERB, PICTURE
from audiolesson.draft.sentences.as_it_stands import Bearing, Made
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.heard import Ear
from audiolesson.draft.sentences.list_items import HELD
from audiolesson.draft.sentences.lists_over import ListItem, Lists
from audiolesson.draft.sentences.spoken import spoken
from audiolesson.draft.sentences.taken_back import takes_back
from audiolesson.draft.titling.apart import Taught, taught_apart, titles_over
from audiolesson.lesson.model import Lesson, Text

_QUOTED = "is a quotation or an aside"
_LEFT = frozenset(
    {
        *("is somebody's words", "is code", PICTURE, "is a table for the eye"),
        *("belongs to one project, meeting or exercise", "answers a question that is not told"),
        *("answers a question that is not for the ear", "is the choice of a quiz"),
    }
)
"""Why that is refused which is not looked at again."""

_APART = frozenset({"is for doing or looking up, not for hearing", "is a part of a section that is not told"})
"""Why whole sections are refused, in which prose may stand all the same."""


def told_through(lesson: Lesson, found: Gathered, *, careful: bool = False) -> Gathered:
    """The same with every sentence that can be heard in its place; `found`: what `as_it_stands` makes of the lesson.

    `careful`: its author is, so that what is told already stays.
    """
    return replace(
        _Through(lesson, found, _CAREFUL if careful else _BEARING).gone_through(), is_clean=True, stands=True
    )


_BEARING = Bearing(frozenset(), 36, 36, 4)
_CAREFUL = replace(_BEARING, careful=True)


class _Through(Made):
    """What is told already, and what is refused, as far as the lesson is gone through."""

    def __init__(self, lesson: Lesson, found: Gathered, bearing: Bearing) -> None:
        super().__init__(lesson, found, bearing)
        self._ear = Ear(found)
        self._lists: dict[int, Lists] = {}
        self._apart: dict[int, Taught] = {}

    def bears(self, one: Refused) -> bool:
        """Whether what was refused is looked at again."""
        if one.block < 0 or one.why in _LEFT:
            return False
        if one.why == _QUOTED:
            return one.text in self._of(one.section).set_off
        return one.why not in _APART or (one.said is not None and self._taught(one.section) != "nothing")

    def _taught(self, section: int) -> Taught:
        """What a section teaches that is for doing or looking up, by its own heading or that of which it is a part."""
        if section not in self._apart:
            self._apart[section] = taught_apart(self._lesson, section)
        return self._apart[section]

    def keep(self, candidate: Candidate) -> None:
        """Take what is told already if it is a sentence: of lists much else is told where the time is not filled."""
        lists, text = self._of(candidate.section), candidate.text
        item = lists.items.get(text.text) or lists.items.get(text.text.rstrip("."))
        if item is not None and not lists.may_be_told(item):
            self.leave(candidate, HELD, text)
            return
        if self._bearing.careful or self._ear.may_stay(candidate):
            super().keep(candidate)
            return
        order = len(self.candidates)
        again = Refused(candidate.section, text.text, NO_VERB, order, block=candidate.block, said=text)
        if text.text.rstrip(".") in self._of(candidate.section).items:
            self.look_at(again, "")
        else:
            self.refused.append(again)
            self._last = -1
        self.orders.append(len(self.candidates) - 1 if len(self.candidates) > order else -1)

    def _told(self, one: Refused, ahead: str) -> Sequence[tuple[Text, bool]]:
        if takes_back(ahead, surely=False):
            return ()
        lists = self._of(one.section)
        item = lists.items.get(one.text) or lists.items.get(one.text.rstrip("."))
        if item is not None:
            if not lists.may_be_told(item):
                return ()
        elif self._is_led(one):
            return ()
        text = one.said or (item.text if item is not None else lists.set_off.get(one.text, Text(one.text)))
        heard, _ = spoken(text, self._ear, joined=self._goes_on(one, text.text), noted=item is not None)
        if any(said.kind == "order" for said in heard) and not self._may_order(one, item, lists):
            return ()
        return [(said.text, said.leans) for said in heard]

    def _of(self, section: int) -> Lists:
        if section not in self._lists:
            titles = titles_over(self._lesson, section)
            self._lists[section] = Lists(self._lesson.sections[section], titles, self._ear)
        return self._lists[section]

    def _may_order(self, one: Refused, item: ListItem | None, lists: Lists) -> bool:
        if one.why in _APART and (self._taught(one.section) == "facts" or lists.shows_code):
            return False
        return lists.may_order(item)
