"""What an episode promises behind its first sentence: what it is about, and what will be known at the end."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from audiolesson.draft.frame_sets import (
    CLAUSE_PROMISES,
    FIRST_CLAUSE_PROMISES,
    FIRST_PROMISES,
    MORE_PROMISES,
    PROMISES,
    TOPIC_CLAUSE_PROMISES,
    TOPIC_LINES,
    TOPIC_PROMISES,
    FrameSet,
)
from audiolesson.draft.slots import MASS, Slot

_MOST_IN_A_NAME = 6
_MOST_IN_A_CLAUSE = 8


@dataclass(frozen=True, slots=True)
class Promise:
    """What may be promised: `stops` has the title of each segment inside a sentence, None where it is no promise.

    `subject` is the topic, `named` whether it was said before; `lines` are those of the lesson's set; `first` is
    true where nothing is said before.
    """

    stops: tuple[Slot | None, ...] = ()
    subject: Slot = field(default_factory=Slot)
    named: bool = True
    lines: tuple[str, ...] = ()
    first: bool = False
    turn: int = 0

    def line(self, told: Collection[int], topic_told: bool = True) -> str:
        """The sentence that promises some of the segments `told`, by their place; "" where none can be named.

        Where too little is told of the topic, nothing is promised of it.
        """
        stops = [one for at, one in enumerate(self.stops) if one is not None and at in told]
        names = _differing([one.text for one in stops if one.kind != "clause"], self.subject.text)
        nouns = [name for name in names if len(name.split()) <= _MOST_IN_A_NAME]
        clauses = [one.text for one in stops if one.kind == "clause" and len(one.text.split()) <= _MOST_IN_A_CLAUSE]
        topic = "" if self.named or self.subject.kind not in ("noun", "doing", "clause") else self.subject.text
        rows = FIRST_CLAUSE_PROMISES if self.first else CLAUSE_PROMISES
        if not nouns and not clauses:
            alone = TOPIC_LINES if topic_told else TOPIC_LINES[:1]
            return _capital(pick(alone, self.turn // 3).format(T=topic)) if topic else ""
        if len(clauses) > 1 and len(clauses) >= len(nouns) - 1:
            return self._filled(TOPIC_CLAUSE_PROMISES if topic else rows, topic, some(clauses, 3))
        if len(clauses) == 1 and nouns:
            lines = (TOPIC_CLAUSE_PROMISES[0],) if topic else MORE_PROMISES
            both = f"{clauses[0]}, and more about {_named(nouns, 2)}"
            return self._filled(lines, topic, [both])
        if not nouns:
            return self._filled(TOPIC_CLAUSE_PROMISES if topic else rows, topic, clauses)
        first = FIRST_PROMISES[
            : 1 if all(" and " in name for name in nouns) else None
        ]  # none goes "through" and "about"
        own = first if self.first and len(nouns) > 1 else self.lines if len(nouns) > 1 else ()
        about = TOPIC_PROMISES if self.subject.kind == "noun" else TOPIC_PROMISES[:1]
        return self._filled(about if topic else own or PROMISES, topic, [_named(nouns, 3)])

    def _filled(self, lines: Sequence[str], topic: str, names: Sequence[str]) -> str:
        return _capital(pick(lines, self.turn // 3).format(T=topic, S=joined(names)))


def promise(
    item: FrameSet,
    slots: Sequence[Slot],
    homes: Sequence[Collection[int]],
    subject: Slot,
    named: bool,
    turn: int,
    first: bool,
) -> Promise:
    """What may be promised of segments with these titles, whose `homes` are the sections that they speak of.

    A title that was taken from a sentence, and so has no home, promises nothing.
    """
    stops = tuple(
        one if home and may_be_promised(one, subject) else None for one, home in zip(slots, homes, strict=True)
    )
    return Promise(stops, subject, named, item.promise, first, turn)


def may_be_promised(one: Slot, subject: Slot) -> bool:
    """Whether a title says at the opening what is to come."""
    if " " not in one.text and not one.plural and one.text.islower() and one.kind == "noun":
        return one.telling and bool(subject.text) and bool(MASS.search(one.text))
    return one.telling and one.kind not in ("", "question") and one.text != subject.text and fits_a_line(one.text)


_ODD = re.compile(r"[—–:,;]| / | about |\b(?:aspects|considerations|remarks|matters)\b|\blessons? learned\b")
"""What makes a heading no part of a spoken line: signs, and what names nothing."""


def fits_a_line(title: str) -> bool:
    """Whether a title, as it stands inside a sentence, can be said in a promise or a question."""
    return not _ODD.search(title)


def _named(names: Sequence[str], most: int) -> str:
    """Names as they stand behind "about": those of one thing each; where each joins two things, two with their own."""
    plain = [name for name in names if " and " not in name]
    return joined(some(plain, most)) if plain else ", and about ".join(some(names, MOST_PAIRS))


MOST_PAIRS = 2
"""Names with an "and" of their own that one line can hold."""


def _differing(names: Sequence[str], topic: str) -> list[str]:
    """Those that do not say the topic, or one of the others, once more."""
    kept: list[str] = []
    for name in names:
        key = _key(name)
        if not key <= _key(topic) and not any(key <= _key(other) or _key(other) <= key for other in kept):
            kept.append(name)
    return kept


def _key(name: str) -> frozenset[str]:
    return frozenset(word[:5].lower() for word in re.findall(r"[\w-]{3,}", name) if word.lower() != "the")


def some(names: Sequence[str], most: int) -> list[str]:
    """At most so many of them, from the whole of the episode."""
    if len(names) <= most:
        return list(names)
    return [names[round(at * (len(names) - 1) / (most - 1))] for at in range(most)]


def pick(lines: Sequence[str], turn: int) -> str:
    """The line whose turn it is."""
    return lines[turn % len(lines)]


def joined(names: Sequence[str]) -> str:
    """ "a, b and c"."""
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else "".join(names)


def _capital(line: str) -> str:
    return line[:1].upper() + line[1:]
