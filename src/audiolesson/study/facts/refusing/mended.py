"""What a teacher words otherwise in a sound card: a kind by itself, without how its author judges it."""

import re
from dataclasses import replace

from audiolesson.study.facts.model import Fact

_JUDGED = re.compile(
    r"\b[Tt]he (?:foundational|quintessential|go-to|archetypal|classic|definitive) (?=[a-z]+ (?:of|for|that|to)\b)"
)


def unjudged(fact: Fact) -> Fact:
    """A definition with its plain kind: "The foundational measure of …", a measure of it."""
    found = _JUDGED.match(fact.answer)
    if not found:
        return fact
    rest = fact.answer[found.end() :]
    one = "an" if rest[0] in "aeiou" else "a"
    return replace(fact, answer=f"{one.capitalize()} {rest}", again=_JUDGED.sub(f"{one} ", fact.again, count=1))
