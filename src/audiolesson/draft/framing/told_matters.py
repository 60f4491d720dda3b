"""Which matters of a lesson are worth a promise, a question or a place in the recap."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import islice

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.draft.framing import matter_shapes as shapes
from audiolesson.draft.framing.answered import answers
from audiolesson.draft.framing.asked_back import question_of
from audiolesson.draft.framing.matter import Matter, name_of, subject_in
from audiolesson.draft.framing.matters import matter_of
from audiolesson.draft.framing.matters_of_clean import matter_in
from audiolesson.draft.framing.plain_names import Asked
from audiolesson.draft.framing.topic_articles import MASS
from audiolesson.draft.framing.well_asked import asks_well
from audiolesson.draft.model import NEVER, Candidate
from audiolesson.draft.sentences.told import stems, telling_stems
from audiolesson.patterns import lazy

ENOUGH = 1.2
"""A matter that weighs less is a side matter."""

LEAST_OF_CLEAN = 0.9
"""What a reason of a lesson that is written to be read is worth wherever it stands, and a definition of what others of
its told sentences speak of."""

_EXPLAINS = lazy(r"why |what .+ (?:is|are|means?)$|(?:into )?which ")

_OF_A_DETAIL = lazy(r"what (?:.+ (?:is|are)|happens (?:if|when) .+)$")
"""What is a matter only where the lesson often speaks of it: "what happens if d is odd" is a detail."""

OFTEN, SHARE_OFTEN = 4, 0.1
"""So many sentences, and such a share of all, say what a lesson is about."""

LEAST_SPEAK = 3
"""Told sentences that speak of a thing which neither topic nor titles name, so that it is no thing beside."""

_MOST_SPOKEN = 3
"""Told sentences beyond so many make a matter no weightier."""


class Matters:
    """What the sentences of one lesson tell; each is looked at once, when it is told.

    `topic` is the lesson's, `titles` those of the segments. `clean`: the lesson is written to be read, so that more of
    its sentences are taken for what they say. `often` are the stems that many of its sentences say.
    """

    def __init__(
        self,
        candidates: Sequence[Candidate] = (),
        whole: str = "",
        topic: str = "",
        titles: Sequence[str] = (),
        *,
        clean: bool = False,
    ) -> None:
        self._candidates, self._whole, self.clean = candidates, whole, clean
        self._topic, self._titles = stems(topic), [stems(title) for title in titles]
        self.often = _said_often(candidates)
        self._common = self.often if clean else frozenset[str]()
        self._found: dict[int, Matter | None] = {}
        self._subjects: dict[int, tuple[str, frozenset[str]]] = {}
        self._stems: dict[int, frozenset[str]] = {}

    def of(self, order: int) -> Matter | None:
        """What one candidate tells; None where that is not certain."""
        if order not in self._found and 0 <= order < len(self._candidates):
            one = self._candidates[order]
            found = matter_in if self.clean else matter_of
            matter = found(one.text.text, self._whole) if one.tier < NEVER else None
            said = one.text.text
            asked = [asks for asks in (matter.clause, matter.asks) if asks] if matter else []
            kept = all(answers(asks, (said,)) and asks_well(asks, said, self._whole) for asks in asked)
            self._found[order] = matter if kept else None
        return self._found.get(order)

    def asks(self, order: int) -> str:
        """The question that one candidate surely answers, "" for none."""
        matter = self.of(order)
        return matter.asks if matter else ""

    def weighty(
        self, orders: Sequence[int], told: Collection[int], least: float = ENOUGH
    ) -> list[tuple[float, int, Matter]]:
        """The matters of some sentences that weigh so much at `least`, the weightiest first; no two with the same
        question.

        `told` is all that is told, which tells how much is said of a thing.
        """
        found: dict[str, tuple[float, int, Matter]] = {}
        for order in orders:
            matter = self.of(order)
            weight = self._weight(matter, order, told) if matter else 0.0
            if matter and weight >= least and weight > found.get(matter.asks or matter.again, (-1.0,))[0]:
                found[matter.asks or matter.again] = (weight, order, matter)
        return sorted(found.values(), key=lambda one: (-one[0], one[1]))

    def spoken_of(self, told: Collection[int], least: int) -> list[str]:
        """What so many told sentences speak of at `least`, and one is about, as it stands inside a sentence; what most
        speak of comes first.
        """
        found: dict[frozenset[str], tuple[int, str]] = {}
        for order in told if self._candidates else ():
            name, key = self._subject(order)
            if key and key not in found:
                many = sum(map(key.issubset, map(self.said, told)))
                if many >= least:
                    found[key] = (many, name)
        return [name for _, name in sorted(found.values(), key=lambda one: -one[0])]

    def _subject(self, order: int) -> tuple[str, frozenset[str]]:
        """What one candidate is about, as it stands inside a sentence, with its stems; nothing where that is unsure."""
        if order not in self._subjects:
            name = name_of(subject_in(self._candidates[order].text.text), self._whole)
            fits = name and not name.startswith(("a ", "an ")) and not shapes.DOERS.search(name)
            fits = fits and not shapes.SIGNS.search(name) and not _is_bare_word(name) and not _ANYBODY.match(name)
            self._subjects[order] = (name, stems(name)) if fits else ("", frozenset())
        return self._subjects[order]

    def _weight(self, matter: Matter, order: int, told: Collection[int]) -> float:
        """How much a matter is the lesson's: it names topic or title, others speak of it too, it says why or how."""
        name = telling_stems(matter.name)
        if not name:
            return 0.0
        titled = max((len(name & title) / len(name) for title in self._titles), default=0.0)
        others = (other for other in told if name <= self.said(other) and other != order)
        spoken = sum(1 for _ in islice(others, _MOST_SPOKEN))
        how = {"why": 1.0, "how": 0.7, "whic": 0.7}.get(matter.clause[:4].strip(), 0.3)
        if matter.clause.endswith((" do", " does", " include", " includes", " contain", " contains")):
            spoken = 0  # what a thing does is a matter where the lesson is about it
        worth = 1.5 * len(name & self._topic) / len(name) + titled + 0.5 * spoken
        if self.clean and _EXPLAINS.match(matter.clause):
            worth = max(worth, LEAST_OF_CLEAN * (spoken > 1 or not matter.clause.startswith("what ")))
        if self.clean and self.is_a_detail(matter.clause, matter.name):
            return 0.0
        return worth + how if worth >= 0.5 else 0.0

    @property
    def whole(self) -> str:
        """The lesson's text, which tells names."""
        return self._whole

    def text(self, order: int) -> str:
        """What one candidate says."""
        return self._candidates[order].text.text if order < len(self._candidates) else ""

    def asked(self, said: str, before: str, behind: str) -> Asked | None:
        """The best question that a told sentence between two others answers."""
        return question_of(said, self._whole, before, behind)

    def is_of_the_lesson(self, matter: Matter) -> bool:
        """Whether a matter is about what the topic or a title names, and so no thing beside."""
        name = telling_stems(matter.name)
        return any(name & known for known in (self._topic, *self._titles))

    def is_a_detail(self, clause: str, name: str) -> bool:
        """Whether a clause says what a thing is, or what comes of a case, that neither the topic nor a title names and
        the lesson does not often speak of: it is no promise.
        """
        known = self._topic.union(self.often, *self._titles)
        return bool(_OF_A_DETAIL.match(clause)) and not telling_stems(name) & known

    def begins(self, order: int, home: Collection[int]) -> bool:
        """Whether a candidate is the first of those that stand in some sections."""
        before = self._candidates[order - 1].section if 0 < order < len(self._candidates) else -1
        return order < len(self._candidates) and self._candidates[order].section in home and before not in home

    def said(self, order: int) -> frozenset[str]:
        """The stems of what one candidate says."""
        if order >= len(self._candidates):
            return frozenset()
        if order not in self._stems:
            self._stems[order] = stems(self._candidates[order].text.text)
        return self._stems[order]


_ANYBODY = lazy(r"(?:no|any|every|some)(?:body|one|thing|where)\b|none\b|most people\b", re.IGNORECASE)
"""Whom a sentence is about that is about nobody in particular."""


def _said_often(candidates: Sequence[Candidate]) -> frozenset[str]:
    """The stems that many sentences of a lesson say: what it is about, whatever its title."""
    many = Counter(stem for one in candidates for stem in stems(one.text.text))
    least = max(OFTEN, SHARE_OFTEN * len(candidates))
    return frozenset(stem for stem, times in many.items() if times >= least)


def _is_bare_word(name: str) -> bool:
    """Whether a name is one common word that may be of another kind ("default", "stores"), or says little alone."""
    plain = " " not in name and name.islower()
    return plain and (base_of_s(name) in PLAIN or not (is_plural(name) or MASS.search(name) or name.endswith("y")))


def differing(matters: Sequence[tuple[float, int, Matter]], most: int) -> list[tuple[float, int, Matter]]:
    """At most so many matters, each about another thing, the weightiest."""
    kept: list[tuple[float, int, Matter]] = []
    for one in matters:
        if len(kept) < most and not any(_say_the_same(one[2], other[2]) for other in kept):
            kept.append(one)
    return kept


_WHAT_IS = ("what is ", "what are ")
_HAPPENS = lazy(r"what happen(?:s|ed) (?:when|if) (?P<said>.+?)(?: (?:occurs?|happens?|arises?))?\??$")
"""A case, whose words alone tell it from another one."""


def _say_the_same(one: Matter, other: Matter) -> bool:
    """Whether two matters are about one thing, or two cases are one in other words ("pots crack", "a crack occurs")."""
    first, second = stems(one.name), stems(other.name)
    says_what = one.asks.startswith(_WHAT_IS) and other.asks.startswith(_WHAT_IS)
    if first == second or (says_what and (first <= second or second <= first)):
        return True
    case, other_case = _HAPPENS.match(one.asks), _HAPPENS.match(other.asks)
    return bool(case and other_case and stems(case["said"]) & stems(other_case["said"]))
