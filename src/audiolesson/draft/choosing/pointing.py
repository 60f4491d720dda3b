"""Whether a sentence inside a paragraph of a clean lesson may be told without the one before it.

What things it takes as known is looked at apart; here it is asked whether any word of it points back.
"""

import re
from collections import Counter
from collections.abc import Iterable

from audiolesson.draft.choosing.torn import points_back, stands_alone
from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.past_forms import is_past
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.model import Candidate
from audiolesson.patterns import lazy

_BACK = lazy(
    r"\b(?:now|then|also|too|as well|again|that (?:much|many)|in (?:return|turn)|both|neither|others?|instead"
    r"|therefore|thus|however|same|the (?:two|three|four)|likewise|similarly|equally|just as"
    r"|later|earlier|afterwards|meanwhile|by (?:contrast|then|now)|next (?:day|year|week|month)|so (?:far|much|many))\b"
)
"""What says that a sentence goes on from the one before it, wherever in it."""

_LEAST_WORDS = 6
"""A shorter sentence says too little to begin with: "The crew was alarmed."."""

_SAID = lazy(r", (?:he|she|they|it) \w+\.$")
"""Whose words a sentence gives: "Nobody eats stones, she said."."""

_OF_THEM = lazy(r"(?:Some|Many|Most|Few|Several|Others?|All|Both|None|Neither|Each|One|Two|Three)\b")
"""What tells of some of those who were named before, if a verb comes next."""

_POINTS = lazy(
    r"\b(?:it|its|itself|he|him|his|she|her|hers|they|them|their|theirs|we|us|such|one|ones|some|all|none|many|few"
    r"|each|every|more|less|fewer|better|worse|former|latter|(?:bigg|small|larg|great|high|low|old|young|new|short|long"
    r"|fast|slow|strong|weak|rich|poor|cheap)er)\b",
    re.IGNORECASE,
)
"""What may point back where it stands before the verb."""

_PLACED = lazy(
    r"(?:On|In|By|At|During|Between|From|Since|Until|After|Under|Throughout|Around|About) (?:the |about |early |late )*"
    r"(?:[\w’'-]+ ){0,3}?(?:\d{1,4}s?|[A-Z][\w’'-]+)\b(?:[^,;]{0,30}, | )"
)
"""How a sentence begins that says by itself when or where something was: "On 3 May 1790 …", "In the Harz, …"."""


def stories(candidates: Iterable[Candidate]) -> frozenset[int]:
    """The paragraphs that tell what happened: most of their sentences are in the past tense."""
    past: Counter[int] = Counter()
    for one in candidates:
        verb = "".join(tokens_of(one.text.text)[first_verb(one.text.text) :][:1]).lower()
        past[one.block] += (1 if is_past(verb) else -1) if verb else 0
    return frozenset(block for block, more in past.items() if more > 0)


def is_free(one: Candidate, title: str, in_story: bool) -> bool:
    """Whether a sentence may be told without the one before it; those of a story only if they say when or where."""
    said = one.text.text
    if _BACK.search(said) or _SAID.search(said) or (_OF_THEM.match(said) and first_verb(said) == 1):
        return False
    return _is_placed(one) or (not in_story and stands_alone(one, title))


def _is_placed(one: Candidate) -> bool:
    """Whether a sentence says itself when or where something was, or who did it, and points at nothing before it."""
    said = one.text.text
    if one.follows >= 0 or len(said.split()) < _LEAST_WORDS or points_back(one):
        return False
    placed = _PLACED.match(said)
    start = placed.end() if placed else 0
    tokens = tokens_of(said[start:])
    subject = tokens[: first_verb(said[start:])]
    named = [token for token in subject if token.lower() not in ("the", "a", "an")][:1]
    proper = placed is not None or (subject != named and bool(named) and named[0][:1].isupper() and len(subject) < 4)
    return proper and bool(subject) and not _POINTS.search(said[:start] + " ".join(subject))
