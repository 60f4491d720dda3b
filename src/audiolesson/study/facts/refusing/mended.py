"""What a teacher words otherwise in a sound card: a kind by itself, without how its author judges it."""

import re
from dataclasses import replace

from audiolesson.draft.english.forms import a_or_an
from audiolesson.study.facts.model import Fact

_JUDGED = re.compile(
    r"\b[Tt]he (?:foundational|quintessential|go-to|archetypal|classic|definitive) (?=[a-z]+ (?:of|for|that|to)\b)"
)
_LIKENESS = re.compile(r"(?<=\w), (?:just |much |rather |a bit )?like (?:an? |the )?(?:[\w'’-]+ ?){1,6}(?=[.?]?$)")
"""What a thing is like, behind what it is."""
LEAST_WITHOUT = 4
"""Words that a definition has without its likeness."""


def plainly(fact: Fact) -> Fact:
    """A definition, or a question for the name of what it describes, without judgement and without a likeness."""
    asked, said = (_LIKENESS.sub("", text) for text in (fact.question, fact.answer))
    if len(said.split()) < LEAST_WITHOUT and said != fact.answer:
        return fact
    return _unjudged(replace(fact, question=asked, answer=said, again=_LIKENESS.sub("", fact.again)))


def _unjudged(fact: Fact) -> Fact:
    """A definition with its plain kind: "The foundational measure of …", a measure of it."""
    found = _JUDGED.match(fact.answer)
    if not found:
        return fact
    rest = fact.answer[found.end() :]
    one = a_or_an(rest)
    return replace(fact, answer=f"{one.capitalize()} {rest}", again=_JUDGED.sub(f"{one} ", fact.again, count=1))
