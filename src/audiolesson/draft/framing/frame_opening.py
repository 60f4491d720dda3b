"""What an episode promises behind its first sentence: what it is about, and what will be known at the end."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.framing.frame_sets import (
    AGENDA,
    ALSO,
    CLAUSE_PROMISES,
    FIRST_AGENDA,
    FIRST_ALONE,
    FIRST_CLAUSE_PROMISES,
    FIRST_TOPIC_PROMISES,
    PROMISES,
    TOPIC_CLAUSE_PROMISES,
    TOPIC_LINES,
    TOPIC_PROMISES,
    WITH_TOPIC,
)
from audiolesson.draft.framing.headings_in_a_row import is_a_statement
from audiolesson.draft.framing.named_once import named_once
from audiolesson.draft.framing.question_clauses import as_clause
from audiolesson.draft.framing.slots import Slot
from audiolesson.draft.framing.topic_articles import MASS
from audiolesson.draft.framing.well_asked import OF_ANY_WAY
from audiolesson.patterns import lazy

_MOST_IN_A_NAME = 6
_MOST_IN_A_CLAUSE = 8
_MOST_IN_ALL = 24
MOST_IN_A_LINE = 25
"""Words of a promise: more are no sentence to speak."""

MOST_PROMISED = 3
"""Clauses that one line promises."""

MOST_NAMES = 4
"""Names of parts in one line."""


@dataclass(frozen=True, slots=True)
class Promise:
    """What may be promised: `stops` has the title of each segment inside a sentence, None where it is no promise.

    `subject` is the topic, `named` whether it was said before, `hooked` whether a sentence of the lesson comes first;
    `first` is true where nothing is said before.
    """

    stops: tuple[Slot | None, ...] = ()
    subject: Slot = field(default_factory=Slot)
    named: bool = True
    first: bool = False
    turn: int = 0
    hooked: bool = True

    def line(
        self, told: Collection[int], large: Collection[int] = (), topic_told: bool = True, matters: Sequence[str] = ()
    ) -> str:
        """The sentence that promises the `matters`, clauses like "why bread rises", or segments `told`, by their place.

        A segment is promised alone only where it is a `large` one; "" where nothing can be named. Where too little is
        told of the topic, nothing is promised of it. A line that grows too long names less.
        """
        for most in range(MOST_NAMES, 0, -1):
            line = self._line(told, large, topic_told, matters[:most], most)
            if len(line.split()) <= MOST_IN_A_LINE:
                return line
        return ""

    def _line(
        self, told: Collection[int], large: Collection[int], topic_told: bool, matters: Sequence[str], most: int
    ) -> str:
        stops = [(at, one) for at, one in enumerate(self.stops) if one is not None and at in told]
        nouns = [(at, one.text) for at, one in stops if one.kind != "clause"]
        names = _differing([name for _, name in nouns], [*matters, self.subject.text])
        names = [name for name in names if _is_short(name, _MOST_IN_A_NAME) and not _is_half_told(name, matters)]
        if len(names) == 1 and not any(at in large and name == names[0] for at, name in nouns):
            names = []
        clauses = _differing([one.text for _, one in stops if one.kind == "clause"], matters)
        clauses = _fitting([*matters, *(clause for clause in clauses if _is_short(clause, _MOST_IN_A_CLAUSE))])[:most]
        topic = "" if self.named or self.subject.kind not in ("noun", "doing", "clause") else self.subject.text
        topic = "" if topic.startswith(("a ", "an ")) else topic
        small = not any(at in large for at, one in stops if one.kind == "clause")
        if not matters and not names and len(clauses) == 1 and small and topic_told and self.alone():
            clauses = []
        if not clauses and (not names or (len(names) == 1 and self._says_no_less(names[0], topic_told))):
            return self._of_topic(topic, topic_told)
        chosen = some(names, min(most, MOST_PAIRS) if any(" and " in name for name in names) else most)
        if not clauses and len(chosen) == 1:
            return self._filled(self._about(topic), topic, chosen)
        row = in_a_row(chosen)
        if not clauses:
            return self._filled((WITH_TOPIC,) if topic else (FIRST_AGENDA,) if self.first else (AGENDA,), topic, [row])
        rows = FIRST_CLAUSE_PROMISES if self.first else CLAUSE_PROMISES
        known = self._filled(TOPIC_CLAUSE_PROMISES if topic else rows, topic, named_once(clauses, self.subject))
        more = AGENDA if len(chosen) > 1 else ALSO
        return f"{known} {more.format(S=row)}" if row and len(clauses) == 1 else known

    def _about(self, topic: str) -> Sequence[str]:
        """The lines that name one segment."""
        if topic:
            return TOPIC_PROMISES if self.subject.kind == "noun" else TOPIC_PROMISES[:1]
        return FIRST_ALONE if self.first else PROMISES

    def _says_no_less(self, name: str, topic_told: bool) -> bool:
        """Whether the topic can be promised where of all segments there is but one to promise: a side matter mostly."""
        if self.subject.kind == "clause" and not self.named:
            return True
        fits = topic_told and (self.hooked or self.first)
        return fits and bool(self.alone()) and not _key(self.subject.text) & _key(name)

    def alone(self) -> str:
        """The line that opens an episode of which nothing but the topic can be promised, "" where that fits none."""
        one = self.subject
        fits = one.telling and one.kind in ("noun", "doing") and not one.is_indefinite
        return self._filled(FIRST_TOPIC_PROMISES, one.text, ()) if fits else ""

    def about(self) -> str:
        """The line that says what the lesson is called after, where nothing of it can be promised."""
        return self._filled(TOPIC_LINES[:1], self.subject.text, ()) if self.alone() else ""

    def with_topic(self, clause: str) -> str:
        """The line that promises one clause of a topic that is promised as a whole, "" where the topic fits none."""
        if not self.alone() or len(clause.split()) > _MOST_IN_A_CLAUSE or _key(self.subject.text) <= _key(clause):
            return ""
        if not self.named:
            return self._filled(TOPIC_CLAUSE_PROMISES[:1], self.subject.text, (clause,))
        return self._filled(FIRST_CLAUSE_PROMISES if self.first else CLAUSE_PROMISES, "", (clause,))

    def _of_topic(self, topic: str, told: bool) -> str:
        """The line that names the topic alone; where a sentence of the lesson did, one that promises more about it."""
        if topic:
            knows = told and self.subject.kind != "clause" and not topic.startswith(("a ", "an "))
            return self._filled(TOPIC_LINES if knows else TOPIC_LINES[:1], topic, ())
        if self.first and told:
            return self.alone()
        return self._filled(TOPIC_LINES[1:], self.subject.text, ()) if told and self.hooked and self.alone() else ""

    def _filled(self, lines: Sequence[str], topic: str, names: Sequence[str]) -> str:
        return upper_first(pick(lines, self.turn // 3).format(T=topic, S=joined(names)))


_OF_PROMISES = (*PROMISES, *CLAUSE_PROMISES, *TOPIC_PROMISES, *TOPIC_LINES, AGENDA, FIRST_AGENDA)
_PROMISES = lazy(r"(?:" + "|".join(re.escape(line.split("{")[0]) for line in _OF_PROMISES) + r")[^.]*\.$")


def promises(said: str) -> bool:
    """Whether what is said is a promise and no more."""
    return bool(_PROMISES.match(said))


def _is_short(name: str, most: int) -> bool:
    return len(name.split()) <= most


def _is_half_told(name: str, matters: Sequence[str]) -> bool:
    """Whether a clause that is promised has half of the words of a name, which would promise it once more."""
    key = _key(name)
    return any(2 * len(key & _key(matter)) >= len(key) for matter in matters)


def _fitting(clauses: Sequence[str]) -> list[str]:
    """The first clauses, up to three, that one sentence can hold."""
    kept: list[str] = []
    for clause in clauses[:3]:
        if sum(len(one.split()) for one in (*kept, clause)) <= _MOST_IN_ALL:
            kept.append(clause)
    return kept


def promise(
    slots: Sequence[Slot],
    homes: Sequence[Collection[int]],
    subject: Slot,
    named: bool,
    turn: int,
    first: bool,
    hooked: bool,
) -> Promise:
    """What may be promised of segments with these titles, whose `homes` are the sections that they speak of.

    A title that was taken from a sentence, and so has no home, promises nothing, nor does the bare name of a thing
    beside others.
    """
    stops = tuple(
        one
        if home and may_be_promised(one, subject) and not (one.kind == "noun" and is_a_statement(one.text))
        else None
        for one, home in zip(map(as_clause, slots), homes, strict=True)
    )
    known = tuple(None if one and is_unknown(one, subject) else one for one in stops)
    return Promise(known, subject, named, first, turn, hooked)


def is_unknown(one: Slot, subject: Slot) -> bool:
    """Whether a title names a thing that nobody knows yet when it is promised: "the wheel", "turning the wheel"."""
    return (
        one.kind in ("noun", "doing") and bool(_THE_ONE.fullmatch(one.text)) and not _key(one.text) & _key(subject.text)
    )


def may_be_promised(one: Slot, subject: Slot) -> bool:
    """Whether a title says at the opening what is to come."""
    if " " not in one.text and not one.plural and one.text.islower() and one.kind == "noun":
        return one.telling and bool(subject.text) and bool(MASS.search(one.text))
    if one.kind == "clause" and (
        asks_of_us(one.text) or _HARDLY_ASKS.fullmatch(one.text) or OF_ANY_WAY.match(one.text)
    ):
        return False
    said = one.text.removesuffix(" matters") if one.kind == "clause" else one.text
    return one.telling and one.kind not in ("", "question") and one.text != subject.text and fits_a_line(said)


def asks_of_us(clause: str) -> bool:
    """Whether a clause asks for what "we" do, which says nothing away from its page: "whether we can do better"."""
    return bool(_OF_US.search(clause))


_THE_ONE = lazy(r"(?:[a-z]+ing )?the [\w-]+")

_OF_US = lazy(r"\b(?:we|us|our)\b", re.IGNORECASE)

_HARDLY_ASKS = lazy(r"\w+ \w+|what \w+(?:able|ible) (?:is|are)|when (?!to ).+")
"""A clause that hardly says what it is about: "what helps", "what drinkable is", "when it went wrong"."""

_ODD = lazy(
    r"[—–:,;?]| / | - | about |^\d+\.\w"
    r"|\b(?:aspects|considerations|remarks|matters|reflections?|descriptions?|additional|notes?)\b"
    r"|\b(?:one-line|short|long|full) versions?\b"
    r"|\blessons? learned\b|\bstarting points?\b|\b(?:achievements|highlights)\b|^(?:different|various|several"
    r"|common|simple|some) "
    r"|\bmiscellaneous\b|\b(?:tips|tricks|hints|reminders?|consequences)\b|^\d|^(?:advice|examples|exercises|questions)\b"
    r"|^(?!the |an? |[\w’']+['’]s )(?:[\w-]+ )+(?i:century|era|age|decade|epoch)$"
    r"|^the \w+est (?:idea|way|case|form|example|thing|approach|solution|version)s?$"
)
"""What makes a heading no part of a spoken line: signs, and what names nothing."""


def fits_a_line(title: str) -> bool:
    """Whether a title, as it stands inside a sentence, can be said in a promise or a question."""
    return not _ODD.search(title)


def in_a_row(names: Sequence[str]) -> str:
    """Names behind a colon; the last one behind a comma too where there are three, or one has an "and" of its own."""
    last = ", and " if any(" and " in name for name in names) or len(names) > 2 else " and "
    return last.join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else "".join(names)


def named_in_a_row(names: Sequence[str], most: int) -> str:
    """Names as they stand behind "about"; where one joins two things, three of them, each with its own "about"."""
    if any(" and " in name for name in names):
        chosen = some(names, min(most, MOST_PAIRS))
        return ", and about ".join(part for part in (", about ".join(chosen[:-1]), chosen[-1]) if part)
    return joined(some(names, most))


MOST_PAIRS = 3
"""Names in a line in which one has an "and" of its own."""


def _differing(names: Sequence[str], known: Sequence[str]) -> list[str]:
    """Those that do not say once more what is `known`, or one of the others."""
    kept: list[str] = []
    for name in names:
        key = _key(name)
        if any(key <= _key(other) for other in known):
            continue
        if not any(key <= _key(other) or _key(other) <= key for other in kept):
            kept.append(name)
    return kept


def _key(name: str) -> frozenset[str]:
    return frozenset(word[:5].lower() for word in re.findall(r"[\w-]{3,}", name) if word.lower() != "the")


def some(names: Sequence[str], most: int) -> list[str]:
    """At most so many of them, from the whole of the episode."""
    if len(names) <= most:
        return list(names)
    if most == 1:
        return list(names[:1])
    return [names[round(at * (len(names) - 1) / (most - 1))] for at in range(most)]


def pick(lines: Sequence[str], turn: int) -> str:
    """The line whose turn it is."""
    return lines[turn % len(lines)]


def joined(names: Sequence[str]) -> str:
    """ "a, b and c"."""
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else "".join(names)
