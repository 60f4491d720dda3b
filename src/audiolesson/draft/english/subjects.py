"""Sentences that begin with their verb: "Allows access to …", "May cause …"."""

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural, tokens_of
from audiolesson.draft.english.tags import first_verb, has_finite_verb, has_main_verb
from audiolesson.draft.english.texts import words
from audiolesson.draft.english.verbs import (
    ALSO_NOUNS,
    AUXILIARIES,
    DETERMINERS,
    FUNCTION,
    ONLY_VERBS,
    PAST,
    PLAIN,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATE,
    TELLS,
)
from audiolesson.patterns import lazy

_WITH_CLAUSE = lazy(r"(?:[\w-]+ ){0,2}(?P<noun>[\w-]+) which [\w-]+ (?P<rest>.*)")
_WITH_PARTICIPLE = lazy(r"[A-Z][a-z]+ (?:stored|known|called) (?:as|in|by) (?P<rest>.*)")


_SURE = ONLY_VERBS | AUXILIARIES | PAST
"""What is surely a verb."""


def is_noun_alone(text: str) -> bool:
    """Whether a text is a noun with what belongs to it, and says nothing of it: "Data stored as rows in tables."."""
    clause = _WITH_CLAUSE.match(text)
    found = clause if clause and base_of_s(clause["noun"].lower()) in ALSO_NOUNS else _WITH_PARTICIPLE.match(text)
    if not found:
        return False
    head = [token.lower() for token in words(text[: found.start("rest")])]
    rest = [token.lower() for token in words(found["rest"])]
    return not (AUXILIARIES & set(head)) and not any((base_of_s(word) or word) in _SURE for word in rest)


def lacks_subject(text: str) -> bool:
    """Whether a text begins with its verb: "Allows access to …", "May cause …", "Updated the file …"."""
    tokens = [token.lower() for token in words(text)]
    if len(tokens) > 2 and tokens[0] in ("but", "and", "or"):
        tokens = tokens[1:]
    if len(tokens) < 2:
        return False
    first, second = tokens[0], tokens[1]
    if first in ("had", "were", "should") and "," in text:
        return False
    if first in AUXILIARIES or (first in ("need", "needs") and second == "to"):
        return True
    third = "".join(tokens[2:3])
    relative = second == "that" and (
        third in PLAIN or third in AUXILIARIES or third in PAST or base_of_ed(third) or base_of_s(third)
    )
    if first == "thanks" or relative:
        return False
    told = first in TELLS and second not in AUXILIARIES | {"of", "and", "or"}
    if base_of_s(first) and (told or second in DETERMINERS or not (second in FUNCTION or has_finite_verb(text))):
        return True
    aims = first in ("aims", "seeks", "tries", "tends", "serves", "helps") and second == "to"
    if base_of_s(first) and (aims or (second in SUBORDINATE and not has_main_verb(text))):
        return True
    if base_of_s(first) and base_of_s(first) not in ALSO_NOUNS and second not in AUXILIARIES:
        return base_of_s(second) == "" and second not in ONLY_VERBS
    if len(tokens) > 3 and is_plural(second) and tokens[2] in AUXILIARIES:
        return False
    if base_of_ed(first) and second not in DETERMINERS | PREPOSITIONS | PRONOUNS and 1 < first_verb(text) <= 7:
        return False
    return bool(base_of_ed(first)) and "," not in tokens_of(text)[:12]
