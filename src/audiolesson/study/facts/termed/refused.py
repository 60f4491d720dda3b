"""Names that nobody would ask the meaning of: what describes them is asked for as little, from either end."""

from dataclasses import replace

from audiolesson.patterns import lazy
from audiolesson.study.facts.form import large
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.as_read import as_read
from audiolesson.study.facts.refusing.strict import Bar

_NAMED = lazy(r"What (?P<be>is|are|was|were) (?P<what>[^?]+) called\?")


def is_refused_backwards(bar: Bar, fact: Fact) -> bool:
    """Whether no teacher would ask what the named thing is, as what is said of it tells too little."""
    found = _NAMED.fullmatch(fact.question)
    if not found:
        return False
    name = fact.answer if any(letter.isupper() for letter in fact.answer[1:]) else fact.answer.lower()
    defined = replace(
        fact, kind="definition", question=f"What {found['be']} {name}?", answer=large(found["what"]), again=""
    )
    return as_read(bar, defined) is None
