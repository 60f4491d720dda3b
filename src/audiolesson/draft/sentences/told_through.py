"""A page that is told far too shortly, gone through once more: all that surely is a sentence is told in its place.

Lists of orders, notes and labels are what such pages are made of, and the rules for lists tell one whole or hardly at
all. Here each item and each sentence is judged by itself (`heard`): told is what the parser reads as a whole statement
or order, under a line and a heading that leave it true. English only.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from audiolesson.draft.english.texts import sentences_in
from audiolesson.draft.model import Candidate, Refused
from audiolesson.draft.refusing.reasons import NO_VERB
from audiolesson.draft.sentences.as_it_stands import TAKES_BACK, Bearing, Made
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.heard import Ear
from audiolesson.draft.sentences.held import UNTRUE, bends
from audiolesson.draft.sentences.spoken import spoken
from audiolesson.draft.titling.apart import Taught, taught_apart
from audiolesson.lesson.model import Block, Lesson, Section, Text
from audiolesson.patterns import lazy

_LEFT = frozenset(
    {
        *("is somebody's words", "is code", "is a picture", "is a table for the eye"),
        *("belongs to one project, meeting or exercise", "answers a question that is not told"),
        *("answers a question that is not for the ear", "is the choice of a quiz"),
    }
)
"""Why that is refused which is not looked at again."""

_APART = frozenset({"is for doing or looking up, not for hearing", "is a part of a section that is not told"})
"""Why whole sections are refused, in which prose may stand all the same."""

_NOT_SO = lazy(
    r"\b(?:mistakes?|errors?|pitfalls?|myths?|misconceptions?|wrong|true|never|avoid|don['’]?ts?|questions?|quiz\w*"
    r"|homework|checklist|to-?dos?|agenda|objectives?|outcomes?|goals?|aims?|exercises?|assignments?|scenarios?|suppose"
    r"|imagine|if|unless|until|what you(?:['’]ll| will)? (?:need|learn)|references?|readings?|links?|resources"
    r"|prerequisites?|credits|change ?log|releases?|status|attendees|action items|(?<!with )(?<!and )examples?|claims?|opinions?|answers?"
    r"|solutions?|schedule|grading|predictions?|ideas|vs|would|should|ask yourself|anti-?patterns?|alternatives"
    r"|hypothes[ie]s(?! test)|false(?! \w+ \w)|which of|what if|(?:do|does|is|are|what|why|how|when) not)\b|^not\b|n['’]t\b"
    r"|^(?:when|before|after|while)\b(?! \w+ing\b)",
    re.IGNORECASE,
)
"""What a heading, a line or an item says over items that are no facts, or not what is taught."""


def told_through(lesson: Lesson, found: Gathered) -> Gathered:
    """The same with every sentence that can be heard in its place; `found`: what `as_it_stands` makes of the lesson."""
    return replace(_Through(lesson, found, _BEARING).gone_through(), is_clean=True, stands=True)


_BEARING = Bearing(frozenset(), 36, 4)


class _Through(Made):
    """What is told already, and what is refused, as far as the lesson is gone through."""

    def __init__(self, lesson: Lesson, found: Gathered, bearing: Bearing) -> None:
        super().__init__(lesson, found, bearing)
        self._ear = Ear(found)
        self._lists: dict[int, _Lists] = {}
        self._apart: dict[int, Taught] = {}

    def bears(self, one: Refused) -> bool:
        """Whether what was refused is looked at again."""
        if one.block < 0 or one.why in _LEFT:
            return False
        if one.why == QUOTED:
            return one.text in self._of(one.section).set_off
        return one.why not in _APART or (one.said is not None and self._taught(one.section) != "nothing")

    def _taught(self, section: int) -> Taught:
        """What a section teaches that is for doing or looking up: by its own heading or by that of which it is a part."""
        if section not in self._apart:
            self._apart[section] = taught_apart(self._lesson, section)
        return self._apart[section]

    def keep(self, candidate: Candidate) -> None:
        """Take what is told already if it is a sentence: of lists much else is told where nothing else fills the time."""
        if self._ear.may_stay(candidate):
            super().keep(candidate)
        else:
            self.orders.append(-1)
            order = len(self.candidates)
            self.refused.append(Refused(candidate.section, candidate.text.text, NO_VERB, order, block=candidate.block))
            self._last = -1

    def _told(self, one: Refused, ahead: str) -> Sequence[tuple[Text, bool]]:
        if TAKES_BACK.match(ahead):
            return ()
        lists = self._of(one.section)
        item = lists.items.get(one.text)
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

    def _of(self, section: int) -> "_Lists":
        return self._lists.setdefault(section, _Lists(self._lesson.sections[section], self._ear))

    def _may_order(self, one: Refused, item: "_Item | None", lists: "_Lists") -> bool:
        if one.why in _APART and (self._taught(one.section) == "facts" or lists.shows_code):
            return False
        return item is None or lists.may_order(item)


@dataclass(frozen=True, slots=True)
class _Item:
    """An item of a list: its text, what stands `over` it, nearest first, and the list that it is in."""

    text: Text
    over: tuple[str, ...]
    led: str
    ordered: bool


@dataclass(frozen=True)
class _Lists:
    """The lists of a section: each item by its text, and each sentence of one."""

    section: Section
    ear: Ear

    @cached_property
    def items(self) -> dict[str, _Item]:
        found: dict[str, _Item] = {}
        above = ""
        for block in self.section.blocks:
            if block.kind == "list":
                for item in _inner(block, (above, self.section.title) if above else (self.section.title,), above):
                    found.setdefault(item.text.text, item)
                    for part in sentences_in(item.text, self.ear.found.language):
                        found.setdefault(part.text, replace(item, text=part))
            above = block.text.text if block.kind == "paragraph" and _heads(block.text.text) else ""
        return found

    @cached_property
    def set_off(self) -> dict[str, Text]:
        """Paragraphs that are set off like quotations, in nobody's words: an author's notes and what he looked up."""
        found: dict[str, Text] = {}
        above = ""
        for block in self.section.blocks:
            said = block.text.text
            if block.kind == "quote" and len(said.split()) >= _LEAST_SET_OFF and not _OF_SOMEBODY.search(said):
                if not (above.endswith(":") or _SAYS.search(above)):
                    found[said] = block.text
            above = said
        return found

    @cached_property
    def shows_code(self) -> bool:
        """Whether a program stands in the section."""
        return any(block.kind == "code" for block in self.section.blocks)

    def may_be_told(self, item: _Item) -> bool:
        """Whether what stands over an item leaves it true."""
        if any(_turns(over) for over in item.over) or _GOES_ON.search(item.led):
            return False
        return not (item.led.endswith(":") and bends(item.led))

    def may_order(self, item: _Item) -> bool:
        """Whether what is said like an order is one: in steps, under advice, or on a page that speaks to its reader."""
        if any(map(_OF_THINGS.search, item.over[:2])):
            return False
        return item.ordered or any(map(_ADVISES.search, item.over)) or self.ear.speaks_to_reader


def _turns(over: str) -> bool:
    """Whether a heading, a line or an item makes what stands under it less than true; what is a sentence does not."""
    heads = len(over.split()) <= _MOST_OF_A_HEAD or over.endswith(":")
    return bool(UNTRUE.search(over) or (heads and _NOT_SO.search(over)))


_MOST_OF_A_HEAD = 6

QUOTED = "is a quotation or an aside"
_LEAST_SET_OFF = 15
_OF_SOMEBODY = lazy(r"^[\"“”‘']|[\"“”]$|\b(?:I|my|me|we|our|us|he|she|his|her|you|your)\b|[—–-]{1,2} ?[A-Z][\w. ]+$|\?|TODO|\[")
_SAYS = lazy(r"\b(?:says?|said|writes?|wrote|puts?|quot\w+|according to|asks?|states?|argues?)\b[^.]*$")
"""What leads to a quotation."""

_GOES_ON = lazy(
    r"\b(?:to|can|could|may|might|will|would|by|for|of|with|from|the|an?|is|are|was|were|has|have|includes?|like|as|that"
    r"|which|who|and|or|in|on|at|either|both|not)(?: (?:the following|these|either|all of the following))?:$"
)
"""How a line ends whose end stands in the list below it."""

_OF_THINGS = lazy(
    r"\b(?:adaptations?|mechanisms?|functions?|roles?|effects?|features|responsibilit\w+|properties|purposes?|uses"
    r"|causes?|symptoms?|characteristics|abilit\w+|strateg\w+)\b",
    re.IGNORECASE,
)
"""What a heading says over what things do, which is written like orders."""

_ADVISES = lazy(
    r"\b(?:how to|tips?|steps?|advice|techniques?|methods?|process|procedure|instructions?|guide|practices?|rules?"
    r"|recipe|workflow|do['’]?s|recommend\w*|preparation|preparing|making|using|\w+ing)\b",
    re.IGNORECASE,
)
"""What a heading or a line says over orders."""


def _heads(said: str) -> bool:
    """Whether a paragraph leads to the list behind it, or is a label over it: "Before firing:", "Don't"."""
    return said.endswith(":") or (len(said.split()) <= _MOST_OF_A_HEAD and not said.endswith((".", "!")))


def _inner(block: Block, over: tuple[str, ...], led: str) -> Iterator[_Item]:
    for item in block.items:
        yield _Item(item.text, over, led, block.ordered)
        yield from _inner(item, (item.text.text, *over), item.text.text)
