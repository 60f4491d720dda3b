"""A term with what is said of it, and the question that asks for one of the two."""

from dataclasses import dataclass

from audiolesson.study.facts.defining.statements import Statement


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a statement says of a term. `how`: is, are, means; `named` asks for the name; `when` for its condition.

    `asked`: the question, where it is no usual one. `full`: all that is said, where `what` is too long or a part.
    """

    one: Statement
    x: str
    how: str
    what: str
    asked: str = ""
    full: str = ""
