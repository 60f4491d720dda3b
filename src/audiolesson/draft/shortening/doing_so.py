"""How or for what somebody does something, told as a sentence of its own: "They do so by …", "This is done by …".

Each rule sees the half before a joint and the rest behind it. English only.
"""

import itertools
import re

from audiolesson.draft.english.binding import reaches_on
from audiolesson.draft.english.clause_ends import runs_to_the_end
from audiolesson.draft.english.clauses import Start, is_past, verb_place
from audiolesson.draft.english.forms import base_of_ed, tokens_of
from audiolesson.draft.english.tags import finite_at
from audiolesson.draft.english.verbs import ADVERBS, AUXILIARIES, PLAIN, word_set
from audiolesson.draft.shortening.continued import MODALS
from audiolesson.draft.shortening.predicates import orders, subject_again
from audiolesson.patterns import lazy

_I = re.IGNORECASE
_HOW = lazy(
    r"(?P<how>by (?:[a-z]+ly )?[a-z]+ing\b|(?:rather than|instead of|without) [a-z]+ing\b|in order to (?=[a-z]))", _I
)
_WITHIN = lazy(
    r"\b(?:that|which|who|whose|where|when|if|because|while|what|how|than|as|not|never|no|only|without|whether)\b|n['’]t"
    r"|[;:—–\"“(]| - ",
    _I,
)
"""What a means late in a sentence may belong to rather than to its main verb, or what denies that verb."""

_PARTICIPLES = word_set("known built made written found given held kept taken drawn done seen shown sent sold run")
_FEWEST = 4
_LEAST_BEFORE = 6


def doing_so(left: str, rest: str) -> Start | None:
    """`by doing …` at the very end: "They do so by doing …", "This can be done by doing …"."""
    found = _HOW.match(rest)
    if not found or len(rest.split()) < _FEWEST or len(left.split()) < _LEAST_BEFORE or not runs_to_the_end("", rest):
        return None
    if reaches_on(left) or _WITHIN.search(left):
        return None
    if orders(left):
        return 0, "Do so "
    done = _done(left)
    return (0, done + " ") if done else None


def _done(left: str) -> str:
    """What says again that the subject of a half does that: "They do so", "This was done"; "" where unsure."""
    tokens = tokens_of(left)
    subject = subject_again(left)
    at = verb_place(tokens)
    if at < 0 or at + 1 >= len(tokens) or sum(finite_at(tokens, i) for i in range(1, len(tokens))) != 1:
        return ""
    verb, behind = tokens[at].lower(), [token.lower() for token in tokens[at + 1 :]]
    while behind and (behind[0] in ADVERBS or behind[0].endswith("ly")):
        behind = behind[1:]
    if not behind or any(one == "to" and two in PLAIN for one, two in itertools.pairwise(behind)):
        return ""
    if verb in ("is", "are", "was", "were"):
        return f"This {'was' if verb in ('was', 'were') else 'is'} done" if _is_participle(behind[0]) else ""
    if verb in MODALS - {"cannot"}:
        if behind[0] == "be":
            return f"This {verb} be done" if len(behind) > 1 and _is_participle(behind[1]) else ""
        return f"{subject[0]} {verb} do so" if subject and behind[0] in PLAIN else ""
    if verb in AUXILIARIES or subject is None:
        return ""
    return f"{subject[0]} {'did' if is_past(tokens, at) else 'does' if subject[1] == 1 else 'do'} so"


def _is_participle(word: str) -> bool:
    return word in _PARTICIPLES or bool(base_of_ed(word))
