"""What happens in a case that a sentence tells: "What happens when clay dries?", "What is the cure when …?"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.past_forms import is_past
from audiolesson.draft.english.tags import first_verb, verb_in
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import VAGUE, is_many, is_term, large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.alone import stands_alone
from audiolesson.study.facts.prose.clauses import LEANS
from audiolesson.study.facts.prose.plain_sentences import plain_sentences, unjoined

_CASE = lazy(
    r"(?P<how>When|If|Where|As soon as|Once) (?P<a>[^,;:]{8,80}), (?:then )?(?P<b>[^;:]{8,110}?)(?=$|[;:]"
    r"|, (?:and|so|which"
    r"|because|since|but|until|while|even|in|as|especially|like) .*)"
)
_IS = lazy(r"(?P<x>the (?!same)(?:[a-z-]+ ){0,2}[a-z-]+) (?P<be>is|are) (?P<what>(?!not\b|no\b)[^,]{3,60})$")
_UNSURE = lazy(r"\b(?:should|must|might|not|never|nothing|you|we|i|perhaps|probably|usually|often)\b|n[’']t\b", re.I)
_LOOSE = lazy(r"\b(?:you|your|we|our|us|i|my|this|these|that one|such|another|other|both|again|also)\b", re.I)
LEAST, MOST = 4, 15
MOST_IN_CASE = 12
_STATES = frozenset(["is", "are", "was", "were", "has", "have", "had", "call", "calls", "speak", "say", "means"])


def cases(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that tells what follows in a case."""
    for told, said in plain_sentences(ground):
        found = _CASE.match(unjoined(said))
        if found and (fact := _asked(ground, told, found)):
            yield fact


def _asked(ground: Ground, told: Told, found: re.Match[str]) -> Fact | None:
    case, then, how = found["a"], found["b"], found["how"].lower()
    at = first_verb(large(case))
    if (
        at < 1
        or is_past(verb_in(large(case)))
        or len(case.split()) > MOST_IN_CASE
        or _LOOSE.search(f"{case} {then}")
        or not stands_alone(ground, large(case))
    ):
        return None
    if is_what := _IS.match(then):
        thing = re.split(r" (?:of|in|for|that|on|to) ", is_what["what"])[0]
        if VAGUE.search(is_what["x"]) or not is_term(thing, marked=True):
            return None
        asked = f"What {is_what['be']} {is_what['x']} {how} {case}?"
        return made(ground, told, "description", is_what["x"], asked, is_what["what"], told.bare, 1.3, exact=True)
    then = _named(case, at, then)
    verb = first_verb(large(then))
    if (
        not LEAST <= len(then.split()) <= MOST
        or verb < 1
        or verb_in(large(then)) in _STATES
        or _UNSURE.search(then)
        or LEANS.search(then)
        or not stands_alone(ground, large(then))
        or "," in then
    ):
        return None
    x = " ".join(then.split()[:verb])
    return made(ground, told, "description", x, f"What happens {how} {case}?", then, told.bare, 1.2, exact=True)


def _named(case: str, at: int, then: str) -> str:
    """What follows, with what the case is about in place of "it" or "they" at its beginning."""
    x = " ".join(case.split()[:at])
    found = re.match(r"(?P<it>it|they) ", then)
    alike = found is not None and is_many(x) == (found["it"] == "they")
    return f"{x} {then[found.end() :]}" if found and alike else then
