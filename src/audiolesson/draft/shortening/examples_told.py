"""Examples and parts at the end of a sentence as a sentence of their own: "Examples are …", "Among these are …".

Each rule sees the half before a joint and the rest behind it. English only.
"""

import re

from audiolesson.draft.english.binding import waits
from audiolesson.draft.english.clauses import Start, stands_alone, verb_first
from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import has_finite_verb, is_noun_phrase
from audiolesson.draft.shortening.antecedent import named_again
from audiolesson.patterns import lazy

_I = re.IGNORECASE
_SUCH_AS = lazy(
    r"(?:such as|for example,?|for instance,?|e\.g\.,?|(?P<parts>including))\s+(?!with\b|in\b|by\b|to\b)", _I
)
_CLAUSE = lazy(r"\b(?:that|which|who|where|when|how|whether|what|because|if)\b")
_NO_THING = lazy(
    r"^(?:this|these|those|that|it|ourselves|themselves)\b|\b(?:as well as|rather than|but|not|etc|than)\b|[;:—–(]| - ",
    _I,
)
_FEWEST = 3


def instanced(left: str, rest: str) -> Start | None:
    """`such as …` at the very end behind several things: "Examples are …"."""
    found = _SUCH_AS.match(rest)
    if not found or not stands_alone(left) or waits(left) or not is_plural(named_again(left, "are").split(" ")[-1]):
        return None
    said = rest[found.end() :].rstrip(".")
    if not found["parts"] and re.match(r"[a-z]{2,}ing \w", said):
        return None
    if len(said.split()) < _FEWEST or _NO_THING.search(said) or not _are_things(said):
        return None
    several = re.search(r"\b(?:and|or) ", said)
    if found["parts"]:
        return found.end(), "Among these are " if several else "One of these is "
    return found.end(), "Examples are " if several else "One example is "


def _are_things(said: str) -> bool:
    """Whether words name one thing or several and hold no verb with which the sentence goes on."""
    plain = _CLAUSE.split(said, maxsplit=1)[0]
    if re.search(r", (?:that|which|who)\b", said):
        return False
    if has_finite_verb(plain) or (plain != said and "," in said[len(plain) :]):
        return False
    if any(verb_first(said[found.end() :]) == 0 for found in re.finditer(r", ", said)):
        return False
    first = re.split(r", | and | or ", plain)[0].strip()
    return bool(first) and is_noun_phrase(first)
