"""The headings that a segment goes over to: what stands under one is heard as said of the one before.

"Long jobs may starve." is true of one way to share a processor and false of the next. So the heading is named before
the first told sentence under it which does not say it.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from audiolesson.draft.framing.signposts import is_short_name
from audiolesson.draft.framing.slots import Slot, slot
from audiolesson.draft.framing.title_signposts import named_by
from audiolesson.draft.framing.told_under import own_heading
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.naming import names_term
from audiolesson.draft.sentences.told import stems
from audiolesson.draft.titling.empty_titles import GENERAL
from audiolesson.draft.titling.headings import ASKS, GENERIC
from audiolesson.draft.titling.over import above
from audiolesson.draft.titling.titles import title_of
from audiolesson.lesson.model import Lesson
from audiolesson.patterns import lazy

_MOST_WORDS = 5
"""Words of a heading that is named inside a segment."""

_MOST_OVER = 3
"""Words of one that is said in front of another."""

_OF_ANYTHING = lazy(
    r"(?:the |its |their |common |main |major )?(?:signs?|symptoms?|treatments?|causes?|effects?|uses?|properties"
    r"|applications?|examples?|diagnosis|prevention|ingredients?|materials?|equipment|tools?|method|results?|rules?"
    r"|explanations?|descriptions?|procedures?|processes|warnings?|facts?|key \w+|importance|evidence|requirements?"
    r"|components?|types?(?: of \w+)?|kinds?(?: of \w+)?|summary|management|analysis|access|files|operation"
    r"|types in [\w ]+|one [\w -]+"
    r"|(?:strengths?|advantages?|pros|benefits|limitations?|merits) (?:and|&) [a-z]+)",
    re.IGNORECASE,
)
"""Headings that say only together with the one above what they are about."""


@dataclass(slots=True)
class HeadsWithin:
    """The headings of one lesson, each looked at once for all the tellings that are tried; `whole` is its text."""

    lesson: Lesson
    whole: str
    _paths: dict[int, tuple[int, ...]] = field(default_factory=dict)
    _homes: dict[str, frozenset[int]] = field(default_factory=dict)
    _titles: list[str] = field(default_factory=list)
    _names: dict[tuple[int, str, str], str] = field(default_factory=dict)
    _entered: dict[tuple[tuple[int, ...], frozenset[int], str, int], dict[int, str]] = field(default_factory=dict)

    def entered(
        self,
        orders: Sequence[int],
        later: Collection[int],
        title: str,
        candidates: Sequence[Candidate],
        last: int = -1,
    ) -> dict[int, str]:
        """The names of headings to be said before the first told sentence under each, by the order of that sentence.

        `orders` are told in the segment of this `title`, those in `later` only if there is time: a name stands before
        the first that is told in any case. `last` is the section of what is told before the segment, -1 for none.
        There is none for what stands under the title itself, or leans on what is before it.
        """
        asked = (tuple(orders), frozenset(later), title, last)
        if asked not in self._entered:
            self._entered[asked] = self._enter(orders, later, title, candidates, last)
        return self._entered[asked]

    def _enter(
        self, orders: Sequence[int], later: Collection[int], title: str, candidates: Sequence[Candidate], last: int
    ) -> dict[int, str]:
        names: dict[int, str] = {}
        left = self._under(title).union(self._path(last) if last >= 0 else ())
        heard: set[int] = set()
        for order in orders:
            path = self._path(candidates[order].section)
            new = [at for at in path if at not in left]
            left = frozenset(path)
            elsewhere = not heard <= left
            heard |= left
            home = any(self._title(at).lower() == title.lower() for at in new)
            if not new or (home and not elsewhere):
                continue
            own = (one for one in orders if candidates[one].section == new[0] and one not in later)
            first = next((one for one in own if _begins(candidates[one], candidates)), order)
            known = "" if home else title
            if _begins(candidates[first], candidates) and (
                named := self._name_of(new, candidates[first].text.text, known)
            ):
                names[first] = named
        return names

    def _path(self, section: int) -> tuple[int, ...]:
        """A section and those that it stands under, the innermost first."""
        if section not in self._paths:
            self._paths[section] = tuple(above(section, self.lesson))
        return self._paths[section]

    def _title(self, section: int) -> str:
        if not self._titles:
            self._titles += [title_of(one.title, self.whole) for one in self.lesson.sections]
        return self._titles[section]

    def _under(self, title: str) -> frozenset[int]:
        """The heading of a segment's title with those above it, and the lesson's own."""
        if title not in self._homes:
            names = {title.lower(), *title.lower().split(" and ")}
            home = next((at for at in range(len(self.lesson.sections)) if self._title(at).lower() in names), -1)
            self._homes[title] = own_heading(self.lesson).union(self._path(home) if home >= 0 else ())
        return self._homes[title]

    def _name_of(self, new: Sequence[int], said: str, title: str) -> str:
        """The innermost of the headings that says what its sentences are about; "" where the first of them says it."""
        for at in new:
            if (at, said, title) not in self._names:
                self._names[at, said, title] = self._named(at, said, title)
            if name := self._names[at, said, title]:
                over = self.over(at) if name.startswith(BEHIND_COLON) and len(new) > 1 else ""
                return f"{BEHIND_COLON}{over}, {name.removeprefix(BEHIND_COLON)}" if over else name.removeprefix(_SAID)
        return ""

    def with_what_is_over(self, at: int, name: str, before: str) -> str:
        """What a heading is called with the one right above it, where nothing `before` says that."""
        over = self.over(at)
        return f"{over}, {name}" if over and not stems(over) <= stems(f"{before} {name}") else name

    def fuller(self, at: int, name: str, before: str) -> str:
        """The name of a heading with the one right above it, where that is its own and nothing `before` says the other:
        "the causes of decay" is told of whatever was told last.
        """
        own = _OF_WHAT_IS_OVER.match(name) and stems(name) <= stems(self.lesson.sections[at].title)
        return self.with_what_is_over(at, name, before) if own else name

    def over(self, at: int) -> str:
        """The heading right above one as it is said in front of it, "Mexico"; "" where none is to be said."""
        above_it = self._path(at)[1:2]
        if not above_it or above_it[0] in own_heading(self.lesson):
            return ""
        name = named_by(self.lesson.sections[above_it[0]].title, self.lesson.title, self.whole)
        name = "" if _says_nothing(self._title(above_it[0])) else name
        fits = len(name.split()) <= _MOST_OVER and not ASKS.match(name) and not _DOING.match(name)
        return name if fits else ""

    def _named(self, at: int, said: str, title: str) -> str:
        """What a heading is called before a sentence; `_SAID` where the sentence says it, "" where it names nothing."""
        head = self._title(at)
        if names_term(head, said):
            return _SAID
        one = slot(head, self.whole) if head and not _says_nothing(head) else Slot()
        if one.kind != "noun" or not is_short_name(one) or len(one.text.split()) > _MOST_WORDS:
            return self._as_it_stands(at, said, title)
        known = stems(one.text) <= stems(f"{title} {self.lesson.title}") or names_term(one.text, said)
        return _SAID if known else one.text

    def _as_it_stands(self, at: int, said: str, title: str) -> str:
        """A heading that is no name for certain, to be said behind a colon."""
        head = self.lesson.sections[at].title
        name = "" if _says_nothing(self._title(at)) else named_by(head, f"{self.lesson.title} {title}", self.whole)
        short = name and len(name.split()) <= _MOST_WORDS and not ASKS.match(name)
        return f"{BEHIND_COLON}{name}" if short and not stems(name) <= stems(said) else ""


_OF_WHAT_IS_OVER = lazy(
    r"(?:the )?(?:main |major |key )?(?:causes?|effects?|consequences?|results?|origins?|reasons?|features?|history|end"
    r"|fall|rise|growth|decline|spread|impacts?|types?|kinds?|stages|(?:dis)?advantages?|benefits?|drawbacks?)"
    r" (?:of|for) ",
    re.IGNORECASE,
)
"""What is told of the thing that the heading above names: "the causes of decay"."""

_DOING = lazy(r"[a-z]+ing\b", re.IGNORECASE)
"""What one does, which stands over nothing: "getting to know clay"."""

BEHIND_COLON = ": "
"""How a heading begins that is to be said behind a colon."""


def _begins(one: Candidate, candidates: Sequence[Candidate]) -> bool:
    """Whether a sentence leans on none that stands under its own heading."""
    return one.follows < 0 or candidates[one.follows].section != one.section


_SAID = "-"
"""Stands for a heading that need not be named."""


def _says_nothing(head: str) -> bool:
    return bool(_OF_ANYTHING.fullmatch(head) or GENERIC.match(head) or GENERAL.match(head))
