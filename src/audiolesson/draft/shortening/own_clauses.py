"""A clause behind "and", "but" or a semicolon that is surely one of its own, where a sentence is still long.

Each rule sees the half before a joint and the rest behind it, as those of `joints` do. English only.
"""

import re

from audiolesson.draft.english.binding import reaches_on, waits
from audiolesson.draft.english.clauses import Start, is_told_past, verb_first
from audiolesson.draft.shortening.joints import SHARED_NOUN
from audiolesson.draft.shortening.predicates import has_short_end, orders
from audiolesson.draft.shortening.reasons import BEGINS
from audiolesson.draft.shortening.sure_clauses import is_sure_clause
from audiolesson.draft.shortening.two_clauses import GOES_ON
from audiolesson.patterns import lazy

_I = re.IGNORECASE
_GOVERNS = lazy(
    r"\b(?:if|unless|whether|how|what|why|whose|assuming|provided|suppose|imagine|lest|so that|such that|as long as"
    r"|in case|let|lets|see|watch|not because)\b",
    _I,
)
"""What a second clause may belong to wherever it stands."""

_DATES = lazy(r"\b(?:when|where|while|until|before|after|since|as|once)\b", _I)
"""What tells when or where something was: of what was done in the past the next clause is true in either place."""

_MOOD = lazy(r"\b(?:would|could|might|may|should|will|can|must)\b|['’]d\b", _I)
_SAYS = lazy(
    r"\b(?:sa(?:y|ys|id)|claim\w*|argu\w+|believ\w+|thinks?|thought|suggest\w*|propos\w+|predict\w*|reports?|reported"
    r"|suspect\w*|contend\w*|hopes?|hoped|fear\w*|feared|according to|supposed|expect\w*)\b",
    _I,
)
_NOT_ITS_OWN = lazy(rf"{GOES_ON.pattern}|(?:none|neither|right|straight|ever|just)\b", _I)
"""How a piece begins that is no clause of its own."""

_OWN = lazy(r"(?:it|they|he|she|we|you|there|this|in|on|at|by|for|from|when|after|around|each time)\b", _I)
"""How a clause begins that cannot be the last of a row of things."""

_FEWEST = 4


def and_its_own(left: str, rest: str) -> Start | None:
    """`, and` or `, but` before what is surely a clause of its own that nothing before it governs."""
    found = re.match(r"(and|but) (?:then )?", rest)
    second = rest[found.end() :] if found else ""
    if not found or len(second.split()) < _FEWEST or _NOT_ITS_OWN.match(second):
        return None
    if reaches_on(left) or orders(left) or _SAYS.search(left):
        return None
    if _GOVERNS.search(left) or is_held_by_that(left) or SHARED_NOUN.search(f"{left}|{second}"):
        return None
    if _DATES.search(left) and (_MOOD.search(f"{left} {second}") or not (is_told_past(left) and _did(second))):
        return None
    if _DENIED.search(left) or (has_short_end(left) and not _OWN.match(second)) or not is_sure_clause(second):
        return None
    return found.end(), BEGINS.get(found.group(1), "")


_DENIED = lazy(r"(?:\b(?:not|no|never|only|just)\b|n['’]t\b).*\b(?:because|since|although|though)\b", _I)
"""A reason that may be denied itself, and what comes behind it with it."""


def _did(clause: str) -> bool:
    """Whether a clause tells what was done, also where an adverb stands before its verb: "they soon left"."""
    return is_told_past(_ADVERB.sub(r"\1", clause, count=1))


_ADVERB = lazy(r"^((?:it|they|he|she|we) )(?:[a-z]+ly|soon|also|still|later|now|then|first|again) ", _I)


def is_held_by_that(left: str) -> bool:
    """Whether "that" begins anything but a clause that says which one: "a bulge that keeps up …"."""
    return any(verb_first(left[found.end() :]) < 0 for found in re.finditer(r"\bthat ", left))


def at_semicolon(left: str, rest: str) -> Start | None:
    """A semicolon before what is surely a clause of its own: like a stop, it ends what a report or an "if" holds."""
    found = re.match(r"(but|and|so) ", rest)
    second = rest[found.end() :] if found else rest
    if ":" in left or re.search(r"[;:]", rest) or re.match(r"(?:first|one|namely|or)\b|[\"“'‘]", second, _I):
        return None
    if waits(left) or not is_sure_clause(second):
        return None
    return (found.end(), BEGINS.get(found.group(1), "")) if found else (0, "")
