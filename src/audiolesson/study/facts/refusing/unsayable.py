"""Questions that are no English, as something was left out or the turn went wrong: "why does clay have?"."""

import re

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.patterns import lazy
from audiolesson.study.facts.leads import without_lead
from audiolesson.study.facts.model import Fact

_WAITS = lazy(
    r"(?:why|when|where) (?:do|does|did) [^?]*\b(?:have|be|become|get|make|let|cause|the|an?|of|to|and|or)\?$",
    re.IGNORECASE,
)
"""A verb that waits for what it has: "why does clay have?"."""

_BETWEEN_ONE = lazy(r"\bbetween (?:the |an? )?(?P<one>[\w’'-]+)\?$")
"""A gap between one thing: "the difference between porcelain?"."""

_DONE = lazy(r"(?:when|why|where|how) (?:do|does|did) (?P<who>[^?]+) (?P<done>[a-z]+ed)\?$", re.IGNORECASE)
"""What was done stands where a verb has to: "when does a kiln heated?"."""

_SHOULD = lazy(r"what (?:is it|are they) called when [^?]*\b(?:should|must|ought|shall)\b", re.IGNORECASE)
"""A rule for a thing is no state that has a name: "what is it called when pots should dry?"."""

_NEXT = lazy(r"^(?P<verb>[A-Za-z]+)\b.*\band (?:an?|the|its|[A-Z]\w+) (?:[\w-]+ ){1,3}?(?P<again>[a-z]+s)\b")


def is_unsayable(fact: Fact) -> bool:
    """Whether a question is no English, or its answer tells what a second thing does."""
    asked = without_lead(fact.question)
    if _WAITS.fullmatch(asked) or _SHOULD.match(asked):
        return True
    if (between := _BETWEEN_ONE.search(asked)) and not is_plural(between["one"].lower()):
        return True
    done = _DONE.fullmatch(asked)
    if done and base_of_ed(done["done"]) and done["done"] not in PLAIN:
        return True
    return _does_another(asked, fact.answer)


def _does_another(asked: str, said: str) -> bool:
    """Whether an answer goes on with the same deed of another thing: "opens in spring and the shop opens in May"."""
    if not re.match(r"what (?:do|does) ", asked, re.IGNORECASE):
        return False
    found = _NEXT.search(said)
    return found is not None and base_of_s(found["again"]) in (base_of_s(found["verb"].lower()), found["verb"].lower())
