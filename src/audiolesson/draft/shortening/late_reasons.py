"""A reason or a contrast late in a sentence that is still long: "That is because …", "This is due to …".

Each rule sees the half before a joint and the rest behind it. English only.
"""

import re

from audiolesson.draft.english.binding import reaches_on, reports, waits
from audiolesson.draft.english.clause_ends import runs_to_the_end
from audiolesson.draft.english.clauses import Start, begins_as_clause, is_told_past
from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.tags import finite_at
from audiolesson.draft.shortening.long_ends import goes_on
from audiolesson.draft.shortening.predicates import orders
from audiolesson.draft.shortening.reasons import BUT_FOR_A_CASE
from audiolesson.draft.shortening.sure_clauses import is_sure_clause
from audiolesson.draft.shortening.two_clauses import LINKED
from audiolesson.patterns import lazy

_I = re.IGNORECASE


def because_freely(left: str, rest: str) -> Start | None:
    """`, because` behind a denial, which it cannot belong to behind a comma, or `because` behind a half with commas."""
    found = re.match(r"because (?!of\b)", rest)
    if (
        not found
        or reports(left)
        or waits(left)
        or re.match(r"(?:suppose|given|unless|until|because|since)\b", left, _I)
    ):
        return None
    if re.search(r"\b(?:only|just|simply|partly|mainly|largely|unless|reasons?|why)\b|^\w+ (?:when|if)\b", left):
        return None
    second = rest[found.end() :]
    if re.search(r";|, (?:and|but|so|or) ", rest) or not is_sure_clause(second) or goes_on(rest):
        return None
    return found.end(), "That was because " if is_told_past(left) and is_told_past(second) else "That is because "


def because_plainly(left: str, rest: str) -> Start | None:
    """`because` without a comma, where nothing is denied before it."""
    return None if re.search(r"\b(?:not|no|never)\b|n['’]t|\b(?:is|was|simply)$", left) else because_freely(left, rest)


def but_still(left: str, rest: str) -> Start | None:
    """`although` or `whereas` and a clause at the very end, without a comma or behind more than `contrasted` takes."""
    found = re.match(r"(?:even )?(?:although|though|whereas) ", rest)
    if not found or reaches_on(left) or goes_on(rest) or BUT_FOR_A_CASE.search(rest):
        return None
    if re.search(r"(?:[—–]|-)$", left):
        return None
    begin = "By contrast, " if "whereas" in found.group() else "Yet " if "even" in found.group() else "However, "
    return (found.end(), begin) if is_sure_clause(rest[found.end() :]) else None


_STATE = lazy(
    r"as (?!you\b|we\b|I\b|is\b|if\b|long\b|well\b|soon\b|far\b)(?:[\w’'-]+ ){1,6}?(?:is|are|has|have|can"
    r"|cannot|must|may|will|does|do) "
    r"(?!(?:\w+ly |also |often |now )?(?:called|known|named|termed|told|taught|asked|expected|shown|seen"
    r"|described|discussed|said"
    r"|become|becoming|getting|going|when)\b)\w+ \w",
)


def lasts(clause: str) -> bool:
    """Whether a clause with "as" tells what lasts, so that it can only be a reason."""
    return bool(_STATE.match(clause))


def as_it_is(left: str, rest: str) -> Start | None:
    """`, as` and what lasts at the very end, which can only be a reason: "That is because …"."""
    if not lasts(rest) or reaches_on(left) or "," in left:
        return None
    if re.search(r"\b(?:not|no|never|only|same|such|just)\b|n['’]t", left) or re.search(
        r"\bas\b|, (?:and|but|so|or) ", left + rest[3:]
    ):
        return None
    return (3, "That is because ") if begins_as_clause(rest[3:]) and not goes_on(rest) else None


def because_of(left: str, rest: str) -> Start | None:
    """`because of` or `due to` at the very end of what happens: "This is due to …"."""
    found = re.match(r"(?:because of|due to|thanks to|owing to) (?!the fact)", rest)
    if not found or LINKED.search(left) or reaches_on(left) or orders(left):
        return None
    if re.search(r"\b(?:not|no|never|only)\b|n['’]t|\b(?:is|are|was|were|be|partly|mainly|largely)$|, ", left):
        return None
    tokens = tokens_of(left)
    if not runs_to_the_end("", rest) or re.search(r", (?:and|but|or|so) ", rest):
        return None
    if sum(finite_at(tokens, at) for at in range(1, len(tokens))) != 1 or re.search(r"\b(?:they|we|you|it) \w+$", left):
        return None
    return 0, "This was " if is_told_past(left) else "This is "
