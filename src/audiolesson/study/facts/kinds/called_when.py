"""What is told of a term as a state of things: "Testing is when …" asks "What is it called when …?"."""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_REVERSED, NAME_FOR, POINTING
from audiolesson.study.facts.form import in_sentence, is_many, is_term
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact

_WHEN = lazy(r"(?P<x>[A-Z][\w-]*(?: [\w-]+){0,3}) (?:is|occurs|happens|takes place) when (?P<what>[^,;:]{25,110})\.$")


def called_when(ground: Ground, told: Told, said: str) -> Fact | None:
    """ "Big bang testing is when all parts are tested as one." as "What is it called when all parts …?"."""
    found = _WHEN.match(said)
    if not found:
        return None
    x, what = found["x"], found["what"]
    if (
        not ground.sets_off(x)
        or not is_term(x, marked=True)
        or POINTING.search(what)
        or re.search(r"\b(?:it|you)\b", what)
    ):
        return None
    if " is when" not in told.bare and is_many(x):
        return None
    small = in_sentence(x, ground.whole)
    question = f"What is it called when {what}?"
    return made(
        ground, told, "description", small, question, small, told.bare, 1.8, exact=True, most=MOST_REVERSED + NAME_FOR
    )
