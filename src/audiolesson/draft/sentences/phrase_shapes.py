"""Of what shape the items of a list are: bare verbs, verbs in -s, phrases in -ing, "to …", "how …"."""

import re
from collections.abc import Sequence

from audiolesson.draft.english.forms import base_of_s, tokens_of
from audiolesson.draft.english.tags import begins_with_order, finite_at, has_main_verb
from audiolesson.draft.english.texts import words
from audiolesson.draft.english.verbs import (
    ALSO_NOUNS,
    AUXILIARIES,
    DETERMINERS,
    FUNCTION,
    PLAIN,
    PREPOSITIONS,
    PRONOUNS,
)
from audiolesson.patterns import lazy

_GERUND_NOUNS = lazy(r"(?:thing|string|spring|king|wing|ring|morning|evening|ceiling|nothing|anything)s?$")


_HOW_IT_IS = lazy(
    r"[a-z]+(?:[ai]ble|ive|ous|ic|ful|less|[ae]nt) (?:to|from|by|at|for|in|with|against)\b", re.IGNORECASE
)


def tells_how_it_is(said: str) -> bool:
    """Whether some words tell how a thing is, and not what: "permeable to water"."""
    return _HOW_IT_IS.match(said) is not None


def bare(items: Sequence[str]) -> bool:
    """Whether items begin with bare verbs: two of three surely, the others with what may be one."""
    sure = sum(is_bare(item) for item in items)
    return sure * 3 >= len(items) * 2 and all(is_bare(item) or _may_be_bare(item) for item in items)


def is_bare(item: str) -> bool:
    """Whether an item begins with a bare verb, and holds no other that is finite but in a clause."""
    first = words(item)[0].lower()
    if first not in PLAIN or first in PRONOUNS or (re.match(r"\w+ (?:of|and|or)\b", item) and first in ALSO_NOUNS):
        return False
    if first in ALSO_NOUNS and not begins_with_order(item):
        return False
    return not has_main_verb(item)


def _may_be_bare(item: str) -> bool:
    first = words(item)[0].lower()
    known = first in PLAIN or not re.search(r"(?:ing|ed|ly|s|tion|ment|ness|ity|er)$", first)
    return known and first not in FUNCTION and not has_main_verb(item) and first.isalpha()


def third(items: Sequence[str]) -> bool:
    """Whether items are what a thing does: half of them surely, the others with what may be a verb in -s."""
    sure = sum(_is_third(item) for item in items)
    return sure * 2 >= len(items) and all(_is_third(item) or base_of_s(words(item)[0].lower()) for item in items)


def _is_third(item: str) -> bool:
    """Whether an item is what a thing does: "stores the water", "is fast"."""
    tokens = [token.lower() for token in words(item)]
    if tokens[0] in ("is", "has", "does"):
        return len(tokens) > 1
    base = base_of_s(tokens[0])
    if not base or tokens[1] in ("of", "and", "or") or has_main_verb(" ".join(words(item)[1:])):
        return False
    return base not in ALSO_NOUNS or tokens[1] in DETERMINERS | PREPOSITIONS - {"for", "in", "by"}


def gerunds(items: Sequence[str]) -> bool:
    """Whether all items are phrases in -ing."""
    return all(is_gerund(item) for item in items)


def is_gerund(item: str) -> bool:
    """Whether an item is a phrase in -ing without a verb behind it: "cutting the stem"."""
    first = words(item)[0].lower()
    return (
        first.endswith("ing") and len(first) > 5 and not _GERUND_NOUNS.search(first) and not has_main_verb(item, True)
    )


def infinitives(items: Sequence[str]) -> bool:
    """Whether all items are "to …" with a verb."""

    def one(item: str) -> bool:
        tokens = [token.lower() for token in words(item)]
        return tokens[0] == "to" and len(tokens) > 2 and (tokens[1] in PLAIN or tokens[1] in ("be", "have"))

    return all(one(item) for item in items) and not any(has_main_verb(item) for item in items)


def clauses(items: Sequence[str]) -> bool:
    """Whether all items are clauses: "how it is fired"."""
    return all(_is_clause(item) for item in items)


def _is_clause(item: str) -> bool:
    tokens = [token.lower() for token in tokens_of(item)]
    if tokens[0] not in ("how", "what", "why", "when", "whether", "where", "which", "who") or len(tokens) < 3:
        return False
    if tokens[1] in AUXILIARIES and tokens[0] not in ("what", "who"):
        return False
    return "to" in tokens[1:3] or any(finite_at(tokens, i) for i in range(1, len(tokens)))
