"""What it is called when something is the case: "If a glaze shrinks more than its pot, it is called crazed"."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.patterns import lazy
from audiolesson.study.facts.defining.statements import Statement
from audiolesson.study.facts.form import in_sentence, large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.termed.asked import Asked
from audiolesson.study.facts.termed.phrase import name_at, tells_name

_CALLED = r"(?:(?:usually|often|commonly|generally|then) )?(?:called|known as|termed|referred to as)"
_WHEN = lazy(
    rf"(?:If|When|Whenever) (?P<case>[^;:()]+?)(?:,|(?= it )) (?P<it>it|this|that"
    rf"|the (?:process|result|phenomenon|effect|event|situation|condition|practice))"
    rf" (?P<be>is|are) {_CALLED} (?P<behind>.+)"
)
_SUBJECT = lazy(
    r"(?P<x>an? (?:[a-z-]+ )?[a-z-]+(?<!ed)) (?P<rest>(?:is|has|lies|can|does|goes|(?!as\b)[a-z]{2,}(?<!s)s) .+)"
)
_LEANS = lazy(
    r"\b(?:this|these|those|he|she|you|your|here|there|such|above|below|something|someone|the same)\b|\d"
    r"|, (?:such as|like|for example|e\.g)",
    re.IGNORECASE,
)
LEAST, MOST = 4, 20


def called_when(ground: Ground, found: Sequence[Statement]) -> Iterator[Asked]:
    """A question for each name of a case."""
    for one in found:
        told = _WHEN.fullmatch(one.said)
        if told and (fact := _asked(ground, one, told)):
            yield fact


def _asked(ground: Ground, one: Statement, told: re.Match[str]) -> Asked | None:
    case, name = told["case"].strip(" ,"), name_at(told["behind"])
    if not name or not LEAST <= len(case.split()) <= MOST or _LEANS.search(case) or not has_main_verb(case):
        return None
    if re.match(r"(?:it|they|the [a-z]+) ", case, re.IGNORECASE) or tells_name(ground, name, case):
        return None
    thing = _SUBJECT.fullmatch(case) if told["it"] == "it" else None
    if thing and not re.search(r"\b(?:its?|they|their|them)\b", thing["rest"]):
        x = thing["x"].strip()
        asked, told_all = f"What is {x} called if it {thing['rest']}?", f"If {case}, it is called {name}."
        return Asked(one, name, asked, told_all)
    if re.match(r"an? ", case):
        return None
    small = in_sentence(large(case), ground.whole)
    return Asked(one, name, f"What is it called when {small}?", f"When {small}, that is called {name}.")
