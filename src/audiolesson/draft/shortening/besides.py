"""What else is so of a subject, behind the word again that its verb began with: "They have …", "That is also why …".

Each rule sees the half before a joint and the rest behind it, as those of `joints` do. English only.
"""

import re

from audiolesson.draft.english.binding import begins_with_condition, waits
from audiolesson.draft.english.clauses import Start, number_of_verb, verb_place
from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.tags import finite_at
from audiolesson.draft.shortening.predicates import orders, subject_again
from audiolesson.draft.shortening.sure_clauses import is_sure_clause
from audiolesson.draft.shortening.two_clauses import LINKED
from audiolesson.patterns import lazy

_FEWEST = 5
_HELPS = lazy(r"and (?P<aux>have|has|are|is|was|were|can|may|will|must|should|could|might|do not|does not) ")


def and_has_besides(left: str, rest: str) -> Start | None:
    """`, and` and the auxiliary of the main verb again, which no other verb of the half has: "They have …"."""
    found = _HELPS.match(rest)
    tokens = tokens_of(left)
    at = verb_place(tokens)
    if not found or at < 0 or len(rest.split()) < _FEWEST or orders(left):
        return None
    if begins_with_condition(left) or waits(left):
        return None
    aux = found["aux"].split()[0]
    later = [token.lower() for token in tokens[at + 1 :]]
    if tokens[at].lower() != aux or aux in later or LINKED.search(" ".join(tokens[:at])):
        return None
    others = [i for i in range(at + 1, len(tokens)) if finite_at(tokens, i)]
    if any(number_of_verb(tokens[i]) == number_of_verb(aux) for i in others):
        return None
    subject = subject_again(left)
    name = subject[0] if subject else "They" if aux in ("have", "are", "were") and "there" not in later[:1] else ""
    if tokens[0].lower() == "there" or not name:
        return None
    return 4, f"{name} "


_ASKED = lazy(r"(?P<begin>(?:That|This|It) (?:is|was|explains|shows|tells us)) (?P<word>why|how|where|what|when) ")


def and_why(left: str, rest: str) -> Start | None:
    """`and why` behind "That is why …": "That is also why …"."""
    begun, found = _ASKED.match(left), re.match(r"and (?P<word>why|how|where|what|when) ", rest)
    if not begun or not found or begun["word"] != found["word"] or waits(left):
        return None
    if not is_sure_clause(rest[found.end() :]):
        return None
    words = begun["begin"].split(" ", 1)
    said = f"{words[0]} {words[1]} also" if words[1] in ("is", "was") else f"{words[0]} also {words[1]}"
    return 4, f"{said} "
