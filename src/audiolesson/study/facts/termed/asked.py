"""A name with the question that asks for it."""

from dataclasses import dataclass

from audiolesson.study.facts.defining.statements import Statement


@dataclass(frozen=True, slots=True)
class Asked:
    """What a statement names or says: `answer` is the name unless it is given; `term` is what the card is about."""

    one: Statement
    term: str
    question: str
    again: str
    answer: str = ""
