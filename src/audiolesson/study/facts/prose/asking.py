"""A fact of a clause, one of whose ends is asked for, or of a thing with what is said of it."""

import re

from audiolesson.draft.english.texts import is_name
from audiolesson.study.facts.answer import NAME_FOR
from audiolesson.study.facts.form import large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clauses import Clause


def asked_of(ground: Ground, clause: Clause, question: str, answer: str, worth: float) -> Fact | None:
    """The fact that a clause's question and answer make; None where they are not sound."""
    if clause.x in question and _may_be_small(clause.x, ground.whole):
        return None
    named = _is_another_kind(clause.x, answer)
    return made(
        ground, clause.told, "description", clause.x, question, answer, clause.said, worth, exact=True, named=named
    )


MOST = 20
"""Words of what is asked for its name."""


def defined_or_named(ground: Ground, told: Told, x: str, be: str, what: str) -> Fact | None:
    """The definition of a thing; where it is none that is sound, the question for the name of what is said of it."""
    again = f"{large(x)} {be} {what}."
    return made(ground, told, "definition", x, f"What {be} {x}?", what, again, 1.9, exact=True) or name_asked(
        ground, told, x, what, again
    )


def name_asked(ground: Ground, told: Told, x: str, what: str, again: str, worth: float = 1.7) -> Fact | None:
    """The question for the name of what is said of a thing."""
    asked = f"What is the name for {what}?"
    most = MOST + NAME_FOR
    return made(ground, told, "description", x, asked, x, again, worth, exact=True, named=True, most=most)


def _is_another_kind(x: str, answer: str) -> bool:
    """Whether an answer shares with the subject only the noun that both end in: stem cells turn into blood cells."""
    one, other = x.lower().split(), answer.lower().split()
    return len(one) > 1 and len(other) > 1 and one[-1] == other[-1] and not {*one[:-1]} & {*other[:-1]}


def _may_be_small(x: str, whole: str) -> bool:
    """Whether a word is large only as the first of its sentences, so that nobody knows how it is written behind "was":
    "Where was Paper invented?".
    """
    return re.fullmatch(r"[A-Z][a-z]+", x) is not None and not is_name(x, whole)
