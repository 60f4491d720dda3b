"""What kind of words: has it a finite verb, is it a noun phrase, does it begin with an order?

A small tagger of lists and neighbours, English only. Where it cannot tell, it says no finite verb.
"""

import re
from functools import lru_cache
from itertools import pairwise

from audiolesson.draft.english.clause_openings import opens_clause
from audiolesson.draft.english.forms import (
    base_of_ed,
    base_of_s,
    is_clause_of_you,
    is_contracted,
    is_numbered,
    is_plural,
    is_singular_in_s,
    tokens_of,
    without_asides,
    word_of,
)
from audiolesson.draft.english.texts import words
from audiolesson.draft.english.verb_neighbours import are_of_a_thing, did, does
from audiolesson.draft.english.verbs import (
    ACTS,
    ADVERBS,
    ALSO_ADJECTIVES,
    ALSO_NOUNS,
    AUXILIARIES,
    BEFORE_ORDERS,
    BEFORE_VERBS,
    CONNECTIVES,
    DETERMINERS,
    EVERYDAY_NOUNS,
    FUNCTION,
    HELPERS,
    MODALS,
    NEVER_ALONE,
    NOT_ORDERS,
    NOUNS_IN_ATE,
    OBJECT_OPENS,
    ONLY_VERBS,
    ORDER_LIKE,
    PARTICLES,
    PAST,
    PLAIN,
    PREPOSITIONS,
    PRONOUNS,
    SUBJECTS,
    SUBORDINATE,
    UNCHANGED,
)
from audiolesson.patterns import lazy

_BRACKETED = lazy(r"\([^)]*\)")

_BETWEEN = frozenset({"also", "soon", "later", "never", "often", "still", "then", "once", "first", "again", "always"})
"""What stands between a pronoun and what it did: "he soon learned"."""

_VERBS = AUXILIARIES | PAST | PLAIN | {"need", "dare"}
"""The words that may be a finite verb, but for those in -s and in -ed."""


def finite_at(tokens: list[str], at: int) -> bool:
    """Whether the word at this place of `tokens_of` is surely a finite verb, by its form and its neighbours."""
    word = tokens[at].lower()
    if word not in _VERBS and not word.endswith(("s", "ed")) and not is_contracted(word):
        return False  # most words of a text can be no verb
    before = tokens[at - 1].lower() if at else ""
    after = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
    if word in AUXILIARIES or is_contracted(word):
        helped = tokens[at - 2].lower() if before == "not" and at > 1 else before
        return not (word in ("have", "do") and helped in MODALS)
    if word in ("need", "dare") and after == "not":
        return True
    if (len(word) > 1 and tokens[at].isupper()) or (at and is_contracted(before)):
        return False
    doer = tokens[at - 2].lower() if before in _BETWEEN and at > 1 else before
    if doer in SUBJECTS and (word in PAST or (word.endswith("ed") and len(word) > 4)):
        return True
    if word == "," or at == 0 or (before in NEVER_ALONE and not is_numbered(tokens, at - 1)):
        return False
    if before in PREPOSITIONS or before in AUXILIARIES or before in ("be", "been", "being", "to", "not"):
        return False
    if base := base_of_s(word):
        return does(tokens, at, base)
    if word.endswith("s") and len(word) > 3 and after in OBJECT_OPENS:
        return not (before in FUNCTION or is_plural(before) or is_singular_in_s(word))
    if word in PAST:
        return before not in ("and", "or") and after != "by" and (word not in UNCHANGED or after in DETERMINERS)
    if base_of_ed(word):
        return did(tokens, at)
    near = [token.lower() for token in tokens[max(0, at - 4) : at - 1]] if at > 2 else []
    pair = "and" in near and before not in FUNCTION and before != ","
    if before in CONNECTIVES and at > 1 and word in PLAIN:
        return is_plural(tokens[at - 2]) or tokens[at - 2].lower() in SUBJECTS
    subject = is_plural(before) or pair or before in PRONOUNS or before in BEFORE_VERBS
    if word in PLAIN and subject and not HELPERS & {token.lower() for token in tokens[max(0, at - 4) : at]}:
        if word in ALSO_NOUNS:
            return after in DETERMINERS or (after not in ("", "of", "and", "or") and not is_plural(word))
        return True
    if word in PLAIN and (word not in ALSO_NOUNS or after in DETERMINERS) and are_of_a_thing(tokens, at):
        return True
    if word in PLAIN and at > 1 and (before in ("never", "always") or _speaks(tokens, at)):
        return True
    return word.endswith("ly") is False and word in PLAIN and word not in ALSO_NOUNS and before.endswith("ly")


def _speaks(tokens: list[str], at: int) -> bool:
    return tokens[at - 1].lower().endswith("ly") and tokens[at - 2].lower() in SUBJECTS


@lru_cache(maxsize=1024)
def has_finite_verb(text: str) -> bool:
    """Whether the text holds a finite verb that is not inside brackets."""
    tokens = tokens_of(_BRACKETED.sub(" ", text) if "(" in text else text)
    return any(finite_at(tokens, at) for at in range(len(tokens)))


@lru_cache(maxsize=1024)
def has_main_verb(text: str, lenient: bool = False) -> bool:
    """Whether the text holds a finite verb beside those of its clauses with that, which, if, because ….

    `lenient` also takes a word that may be a noun: right for the sentences of a paragraph, which seldom lack a verb.
    """
    if lenient and has_main_verb(text):
        return True
    tokens = without_asides(tokens_of(_BRACKETED.sub(" ", text) if "(" in text else text))
    if not lenient:
        return _main_verb(tokens) >= 0
    clause = bool(tokens) and tokens[0].lower() in SUBORDINATE
    late = tokens.index(",") if clause and "," in tokens else len(tokens) if clause else 1
    return any(may_be_finite(tokens, at) for at in range(late, len(tokens) - 1))


def main_verb(text: str) -> int:
    """The place of that verb among `tokens_of(text)`, or -1; clauses set off by commas with "which" are not counted."""
    return _main_verb(without_asides(tokens_of(text)))


def _main_verb(tokens: list[str]) -> int:
    owed = 0
    for at, token in enumerate(tokens):
        if token == ",":
            owed = 0
        elif is_clause_of_you(tokens, at):
            continue
        elif opens_clause(tokens, at):
            owed += 1
        elif owed and _shuts_clause(tokens, at):
            owed -= 1
        elif finite_at(tokens, at):
            joined = at > 0 and tokens[at - 1].lower() in ("and", "or", "but")
            if not owed and not joined:
                return at
            owed = max(0, owed - 1)
    return -1


def _shuts_clause(tokens: list[str], at: int) -> bool:
    """Whether a word that may be a noun is the verb of a clause with that: the next one surely is a verb.

    "A trace that nobody uses grows weaker": uses.
    """
    word = tokens[at].lower()
    verb = base_of_s(word) or base_of_ed(word) or word in PAST or word in PLAIN
    if tokens[at - 1].lower() in DETERMINERS | PREPOSITIONS:
        return False
    return bool(verb) and at + 1 < len(tokens) and finite_at(tokens, at + 1) and not finite_at(tokens, at)


def may_be_finite(tokens: list[str], at: int) -> bool:
    """Whether a word that is a noun or a verb stands where a verb would: "Encouragement helps learners"."""
    word, before, after = (tokens[i].lower() for i in (at, at - 1, at + 1))
    if (
        before in ONLY_VERBS
        or before in FUNCTION
        or before == ","
        or after in PAST
        or after in {"of", "and", "or", ","}
    ):
        return False
    if not base_of_s(word) and not (word in PLAIN and any(is_plural(noun) for noun in (before, *tokens[:2]))):
        return False
    return not any(one.lower() == "to" and two.lower() in PLAIN for one, two in pairwise(tokens[:at]))  # an aim


@lru_cache(maxsize=1024)
def first_verb(text: str) -> int:
    """The place among `tokens_of(text)` of the first finite verb, or -1."""
    tokens = tokens_of(text)
    return next((at for at in range(len(tokens)) if finite_at(tokens, at)), -1)


def first_verb_of_words(text: str) -> int:
    """The place among `text.split()` of the first finite verb, or -1: a comma is no word there."""
    at = first_verb(text)
    return word_of(text, at) if at >= 0 else at


def verb_in(text: str) -> str:
    """The first finite verb of a text, or "". Its place among the tokens is none among words: a comma is a token."""
    at = first_verb(text)
    return tokens_of(text)[at] if at >= 0 else ""


_BY_NAME = lazy(r"[A-Z][\w’'-]+ the [A-Z][\w’'-]+(?: [a-z]|[.:,]|$)")
"""Somebody with what he is called by: "Odin the All-Father"."""


@lru_cache(maxsize=1024)
def begins_with_order(text: str) -> bool:
    """Whether the text begins with a bare verb (open, use, take), as a step or a task does."""
    if _ROW_FIRST.match(text) and has_main_verb(text):
        return False
    tokens = [token.lower() for token in tokens_of(text)]
    if tokens[:1] and tokens[0] in ("whom", "whose"):
        return False
    rest = fronted.group(1) if (fronted := _FRONTED.match(text)) else ""
    if rest.split(" ")[0].lower() in _ONLY_ACTS:
        return True
    if re.match(r"\w+ (?:the|an?|your|its|each|any|all|up|out|down)\b", rest):
        return begins_with_order(rest)
    lettered = tokens[1:2] == ["a"] and set(tokens[2:3]) & AUXILIARIES
    if lettered or (tokens[1:2] == [","] and tokens[0] not in ACTS):
        return False
    tokens = [token for token in tokens if token != ","]
    told = False
    while tokens and (tokens[0].endswith("ly") or tokens[0] in BEFORE_ORDERS):
        told = told or tokens[0] in BEFORE_ORDERS
        tokens = tokens[1:]
    if told and tokens and tokens[0] in ACTS:
        return True
    if (
        len(tokens) > 2
        and tokens[1] in ("the", "a", "an", "your", "its", "each", "any", "all")
        and _could_be_order(tokens[0])
        and (tokens[0] in ACTS or not _BY_NAME.match(text))
    ):
        return True
    if not tokens or tokens[0] not in ACTS:
        return False
    if len(tokens) > 2 and tokens[1] in ADVERBS and base_of_s(tokens[2]):
        return False
    if len(tokens) > 2 and base_of_s(tokens[1]) and tokens[2] in DETERMINERS and tokens[1] not in FUNCTION:
        return False
    if tokens[0] in ALSO_ADJECTIVES and not set(tokens[1:3]) & (DETERMINERS | PRONOUNS | PREPOSITIONS):
        verb = next((at for at in range(2, min(6, len(tokens))) if finite_at(tokens, at)), 0)
        if verb and not SUBORDINATE & set(tokens[1:verb]):
            return False
    if len(tokens) > 2 and tokens[0] in ALSO_NOUNS and tokens[1] in PARTICLES:
        return True
    if len(tokens) > 1 and (tokens[1] in AUXILIARIES or base_of_s(tokens[1]) not in ("", *ALSO_NOUNS)):
        return False
    if tokens[0] in ORDER_LIKE and len(tokens) > 2:
        return (
            tokens[1] not in AUXILIARIES
            and tokens[1] not in ("of", "and", "or", "in", "by")
            and not base_of_s(tokens[1])
        )
    if tokens[0] in EVERYDAY_NOUNS and len(tokens) == 2:
        return False  # "steam damage"
    if tokens[0] in ALSO_NOUNS and len(tokens) > 2:
        return tokens[1] in DETERMINERS | PRONOUNS - {"i"} or (tokens[1] in PREPOSITIONS and not has_finite_verb(text))
    return True


def _could_be_order(word: str) -> bool:
    """Whether a word before an article can hardly be anything but an order: "Rearrange the …"."""
    return word not in FUNCTION | NOT_ORDERS and not word.endswith(("ing", "ed", "ly", "s"))


_FRONTED = lazy(
    r"(?:(?:on|in|with|for|to|at|from|before|after)\b[^,]{1,40},|(?:next|first|second|third|then|finally|lastly|also"
    r"|again|now|otherwise|instead|so),?) (?:simply |just |please |then )?(\w+\b.*)",
    re.IGNORECASE,
)
"""What stands before an order: "In the menu, take …", "Next, read …"."""

_ONLY_ACTS = ACTS - ALSO_NOUNS

_ROW_FIRST = lazy(r"\w+, (?:\w+, )*(?:\w+,? )?(?:and|or) \w+ (?!\w+ly\b)", re.IGNORECASE)
"""A row of nouns that begins a sentence: "Recall, spacing and sleep tell …"."""


def is_noun_phrase(text: str) -> bool:
    """Whether the text can stand as the subject of a sentence: no finite verb, no order, no loose end."""
    tokens = [token.lower() for token in words(text)]
    if not tokens or has_finite_verb(text) or tokens[-1] in FUNCTION - {"more", "other"}:
        return False
    if tokens[0] in (FUNCTION - DETERMINERS) or tokens[0].endswith("ly"):
        return False
    if len(tokens) > 1 and tokens[0] in ACTS and tokens[1] in DETERMINERS:
        return False
    if len(tokens) > 1 and tokens[0].endswith(("ate", "ize", "ify")) and tokens[0] not in NOUNS_IN_ATE:
        return False
    return tokens[0] not in PLAIN or tokens[0] in ALSO_NOUNS or len(tokens) == 1
