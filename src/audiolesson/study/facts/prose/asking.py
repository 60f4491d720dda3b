"""A fact of a clause: one of its ends is asked for."""

from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clauses import Clause


def asked_of(ground: Ground, clause: Clause, question: str, answer: str, worth: float) -> Fact | None:
    """The fact that a clause's question and answer make; None where they are not sound."""
    return made(ground, clause.told, "description", clause.x, question, answer, clause.said, worth, exact=True)
