"""The parts of a lesson that can be named in a sentence: its headings, where they are sound names."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache, partial

from audiolesson.draft.english.forms import ing_form, is_plural
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS, ONLY_VERBS, PLAIN
from audiolesson.draft.framing.frame_opening import is_unknown, may_be_promised
from audiolesson.draft.framing.matter import stands_bare
from audiolesson.draft.framing.slots import Slot, slot
from audiolesson.draft.framing.topic_articles import MASS, head_of
from audiolesson.draft.sentences.told import stems, telling_stems
from audiolesson.draft.titling.headings import as_it_stands
from audiolesson.draft.titling.over import above
from audiolesson.draft.titling.sections import role
from audiolesson.draft.titling.titles import title_of
from audiolesson.draft.titling.written_at import has
from audiolesson.lesson.model import Lesson
from audiolesson.patterns import lazy

MOST_IN_A_NAME, MOST_IN_A_CLAUSE = 6, 8
"""Words of a heading that is said in one breath with others."""

_NO_SPEECH = lazy(r"^.{1,2}$|\d\.|\b\d+[A-Za-z]|[A-Za-z]\d|[`\"“”*_=<>\[\](){}$\\]")
"""Signs of headings that nobody says in a row of names."""


@dataclass(frozen=True, slots=True)
class Part:
    """A name inside a sentence, the sections that bear it, and the segment that is called so, -1 for none."""

    one: Slot
    home: frozenset[int]
    stems: frozenset[str]
    at: int = -1

    @property
    def is_way(self) -> bool:
        """Whether it says how something is done."""
        return self.one.text.startswith("how to ")


class Parts:
    """What can be named of a lesson: its segments, and the headings of what is told, each looked at when it is told.

    `titles` are those of the segments, whose sections are their `homes`, and `slots` how they stand inside a sentence;
    `subject` is the topic.
    """

    def __init__(
        self,
        lesson: Lesson,
        subject: Slot,
        whole: str,
        titles: Sequence[str] = (),
        homes: Sequence[frozenset[int]] = (),
        slots: Sequence[Slot] = (),
    ) -> None:
        self._sections, self._subject, self._whole = lesson.sections, subject, whole
        self._heads = {as_it_stands(section.title).lower() for section in lesson.sections}
        self._above = cache(partial(above, lesson=lesson))
        self._found: dict[int, Part | None] = {}
        known = slots or [named_as(title, self._heads, whole) for title in titles]
        named = enumerate(zip(titles, homes, known, strict=True))
        made = (self._part(title, home, at, one) for at, (title, home, one) in named)
        self.segments = tuple(part for part in made if part and part.home)

    def headings(self, told: Collection[int], least: int) -> list[tuple[Part, list[int]]]:
        """The headings over so many of some sections at `least`, each with the places of these; a section may be there
        more than once.
        """
        under: dict[int, list[int]] = {}
        for place, section in enumerate(told):
            for at in self._above(section):
                under.setdefault(at, []).append(place)
        return [
            (part, under[at]) for at in sorted(under) if at and len(under[at]) >= least and (part := self._heading(at))
        ]

    def _heading(self, at: int) -> Part | None:
        if at not in self._found:
            section = self._sections[at]
            told = section.title and role(section.title, section.level) == "told"
            title = title_of(section.title, self._whole) if told else ""
            self._found[at] = self._part(title, frozenset((at,)), -1) if title else None
        return self._found[at]

    def _part(self, title: str, home: frozenset[int], at: int, known: Slot | None = None) -> Part | None:
        one = known or named_as(title, self._heads, self._whole)
        one = one if is_a_name(title, self._heads, self._whole) else Slot()
        return Part(one, home, telling_stems(one.text), at) if can_be_named(one, self._subject, self._whole) else None


def is_a_name(title: str, heads: Collection[str], whole: str) -> bool:
    """Whether a title is what a person would name: a heading as it stands or several words, not one torn word.

    Two words that may be an order ("transfer files") are a name where the lesson uses them as one.
    """
    first, _, rest = title.lower().partition(" ")
    if rest and " " not in rest and first in PLAIN and is_plural(rest):
        return bool(re.search(rf"\b(?:the|of|for|in|with|by|about|these|two|and) {re.escape(title.lower())}\b", whole))
    return bool(rest) or title.lower() in heads


def _is_one_noun(verb: str, what: str, whole: str) -> bool:
    """Whether a lesson uses the first two words of an order as a noun: "commit messages", "a commit message"."""
    noun = re.escape(what.split()[0].removesuffix("s"))
    return re.search(rf"\b(?:an?|the|each|every|your|its|good) {re.escape(verb)} {noun}s?\b", whole, re.I) is not None


def named_as(title: str, heads: Collection[str], whole: str) -> Slot:
    """A title inside a sentence; an order as what one is doing ("fixing the code"), for "how to fix the code" would
    claim that it is told how, which only a heading that says so does.
    """
    one = slot(title, whole)
    if not one.text.startswith("how to ") or any(_says_how(head, title) for head in heads):
        return one
    verb, _, what = one.text.removeprefix("how to ").partition(" ")
    joined = any(word in ONLY_VERBS for word in _JOINED.findall(what))
    if (
        not what
        or not verb.isalpha()
        or joined
        or not _is_done_to(verb, what, whole)
        or _is_one_noun(verb, what, whole)
    ):
        return Slot()
    return Slot(f"{ing_form(verb)} {what}", "doing", telling=one.telling and not _HEARERS.search(what))


def _is_done_to(verb: str, what: str, whole: str) -> bool:
    """Whether a verb in a heading surely has an object, and is no noun before another ("attribute color")."""
    first, *_ = what.split()
    if first.lower() in DETERMINERS or is_plural(head_of(what)):
        return True
    return verb not in ALSO_NOUNS and stands_bare(what, whole) and not has(whole, f"{verb} {what}".lower(), _AS_NOUN)


_AS_NOUN = r"(?:(?<=\bthe )|(?<=\ban )|(?<=\ba )|(?<=\bof )|(?<=\beach )|(?<=\bthis ))"
_HEARERS = lazy(r"\b(?:you|your|our|us|my)\b", re.IGNORECASE)
_JOINED = lazy(r"\b(?:and|or) (\w+)")


def _says_how(head: str, title: str) -> bool:
    return head.startswith("how to ") and title.lower() in head


def can_be_named(one: Slot, subject: Slot, whole: str) -> bool:
    """Whether a title can stand in a row of what a lesson tells."""
    words = one.text.split()
    most = MOST_IN_A_CLAUSE if one.kind == "clause" else MOST_IN_A_NAME
    short = len(words) <= most and not _NO_SPEECH.search(one.text)
    known = not is_unknown(one, subject)
    return short and known and (may_be_promised(one, subject) or _names_a_matter(one, whole))


def _names_a_matter(one: Slot, whole: str) -> bool:
    """Whether a single word says enough beside others: "fermentation", or "bread", which the lesson writes bare."""
    alone = one.kind == "noun" and one.telling and one.text.islower() and " " not in one.text
    bare = alone and has(whole, one.text, _BARE, _ENDS) and not has(whole, one.text, _ONE, _ENDS)
    return alone and (bare or bool(MASS.search(one.text)))


_BARE = r"(?<= (?:of|on|in|by) )"
_ONE = r"(?:(?<= a )|(?<= an ))"
_ENDS = r"(?= (?:and|or|is|was|in|at|to|for|from|by|with|that|which|has|had)\b|[.,;:])"
"""What stands around a noun without an article, and around one that takes it."""


def apart(names: Sequence[Part], topic: frozenset[str]) -> list[Part]:
    """Those of which none says what the topic or one before it says."""
    kept: list[Part] = []
    for one in names:
        said = one.stems
        if (
            said
            and not stems(one.one.text) <= topic
            and not any(said <= other.stems or other.stems <= said for other in kept)
        ):
            kept.append(one)
    return kept
