"""Clauses late in a sentence as sentences of their own: reasons ("That is because …"), contrasts ("However, …").

Each rule sees the half before a joint and the rest behind it, as those of `joints` do. English only.
"""

import re

from audiolesson.draft.english.binding import reaches_on, reports, waits
from audiolesson.draft.english.clause_ends import runs_to_the_end
from audiolesson.draft.english.clauses import Start, begins_as_clause, is_told_past
from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.tags import has_finite_verb
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.patterns import lazy

_I = re.IGNORECASE
BEGINS = {
    "but": "But ",
    "or": "Or ",
    "so": "So ",
    "yet": "Yet ",
    "thus": "Thus, ",
    "therefore": "Therefore, ",
    "then": "Then, ",
    "however": "However, ",
    "otherwise": "Otherwise, ",
}
"""How a second sentence begins behind each conjunction; "" for "and"."""


IN_ANY_WAY = lazy(r"however (?:it|they|we|you) (?:is|are|was|were) \w+ed\b", _I)
"""How a clause begins that tells no contrast: "however it is told"."""


def contrasted(left: str, rest: str) -> Start | None:
    """`, while/whereas/although/even though` and a clause late in the sentence."""
    found = re.match(r"(?:even )?(while|whereas|although|though)\s+", rest, _I)
    if not found or reaches_on(left):
        return None
    second = rest[found.end() :]
    if not begins_as_clause(second) or not runs_to_the_end(left, rest) or BUT_FOR_A_CASE.search(second):
        return None
    return found.end(), _CONTRASTS.get(found.group().strip().lower(), "However, ")


BUT_FOR_A_CASE = lazy(r"\b(?:unless|except|provided|as long as|only if)\b")
"""What narrows the whole sentence, so that it cannot be told of its last clause alone."""

_CONTRASTS = {"whereas": "By contrast, ", "while": "", "even though": "Yet "}


def spliced(left: str, rest: str) -> Start | None:
    """`, however/therefore/otherwise` and a clause, with no more than that comma between two sentences."""
    found = re.match(r"(however|therefore|otherwise),?\s+", rest, _I)
    if not found or reaches_on(left) or IN_ANY_WAY.match(rest):
        return None
    if not begins_as_clause(rest[found.end() :]):
        return None
    return found.end(), BEGINS[found.group(1).lower()]


_WEAK_REASON = lazy(
    r"\b(?:not|no|never|n't|only|just|simply|partly|mainly|largely|but|unless|reasons?|why)\b|n['’]t", _I
)


def reasoned(left: str, rest: str, comma: bool = True) -> Start | None:
    """`because` (or `, since`) and a clause at the very end: "That is because …"."""
    found = re.match(
        r"(?:because|since(?=\s(?:it|they|we|you|this)\b))\s+(?!of\b)"
        if not comma
        else r"(?:because|since)\s+(?!of\b|then\b)",
        rest,
        _I,
    )
    if not found or _UNSURE_REASON.match(left) or reports(left) or waits(left) or _WEAK_REASON.search(left):
        return None
    second = rest[found.end() :]
    if not begins_as_clause(second) or _CONJUNCTION_INSIDE.search(second) or not runs_to_the_end(left, rest):
        return None
    if (not comma and "that" in tokens_of(left)) or _joins_verbs(left) or left.count(", ") > 1:
        return None
    return found.end(), "That was because " if is_told_past(left) and is_told_past(second) else "That is because "


_UNSURE_REASON = lazy(r"(?:suppose|given|unless|until|because|since|even if|as long as)\b", _I)


def explained(left: str, rest: str) -> Start | None:
    """`, as` and a clause at the very end that can only be a reason: ", as it is …" but not ", as it is called"."""
    found = re.match(r"as\s+(?=(?:it|they|these|this|those|the|its|their|there|we|you)\s)", rest, _I)
    if not found or reaches_on(left) or _WEAK_REASON.search(left):
        return None
    second = rest[found.end() :]
    if (
        _YOU_HAVE.match(second)
        or not _IS_SO.match(second)
        or _CONJUNCTION_INSIDE.search(second)
        or not runs_to_the_end(left, rest)
    ):
        return None
    if not begins_as_clause(second) or _joins_verbs(left) or left.count(", ") > 1:
        return None
    return found.end(), "That is because "


_YOU_HAVE = lazy(r"(?:you|we) (?:[a-z]+ly |may |might |already )*(?:have|know|see|saw|can|do|did)\b", _I)
"""What the hearer has or knows too, and is no reason: "as you probably have in your kitchen"."""
_IS_SO = lazy(
    r"(?:[\w-]+ ){1,4}(?:is|are|has|have|can|cannot|may|will|do|does|needs?|requires?|allows?) "
    r"(?!(?:also |often |commonly |sometimes |usually )?(?:called|known|named|termed|told|taught|asked|expected|shown"
    r"|seen|described|discussed|said|become|becoming|getting|going|discuss|show|see)\b)\w+ \w",
    _I,
)


def _joins_verbs(left: str) -> bool:
    """Whether an "and" or "or" in a half is followed by a verb or a clause: the reason may be that of the last only."""
    for found in re.finditer(r"\b(?:and|or) ", left):
        tail = left[found.end() :]
        if has_finite_verb(tail) or (tokens_of(tail) or [""])[0].lower() in PLAIN:
            return True
    return False


_CONJUNCTION_INSIDE = lazy(r", (?:and|but|so|or) ")
