"""Sentences that begin with what happened: "When the mill burned in 1850, …" is two deeds in order. English only."""

import re

from audiolesson.draft.english.binding import reports
from audiolesson.draft.english.clauses import begins_as_clause, is_past, verb_place
from audiolesson.draft.english.forms import base_of_ed, tokens_of
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_I = re.IGNORECASE
_LED = lazy(r"(When|After) (?=[^;:()—–“”\"]+\.$)")
_DATED = lazy(r"\b(?:1\d|20)\d\d\b|\b\d{1,4} (?:BC|AD|BCE|CE)\b")
"""What tells that a thing happened once, and not each time."""

_NOT_ONCE = lazy(
    r"\b(?:would|could|should|might|used to|every|each|any|whenever|often|usually|always|if|not|no|never|because|until"
    r"|unless|only|first)\b|n['’]t|^(?:it|they|he|she|its|their|his|her|this|these|that|those|we|you|one)\b",
    _I,
)
_BEGINS = {"When": "Then ", "After": "After that, "}


def happened(text: Text) -> tuple[Text, ...]:
    """ "When A did x in 1850, B did y." → "A did x in 1850." "Then B did y." Both in the past, and once."""
    found = _LED.match(text.text)
    if not found:
        return ()
    for comma in re.finditer(r", ", text.text):
        inner, rest = text.text[found.end() : comma.start()], text.text[comma.end() : -1]
        if not _is_past_clause(rest) or not _is_past_clause(inner):
            continue
        if not _DATED.search(inner) or _NOT_ONCE.search(inner) or reports(inner):
            return ()
        first = glue(capital(cut(text, found.end(), comma.start())), ".")
        return first, glue(_BEGINS[found.group(1)], cut(text, comma.end(), len(text.text)))
    return ()


def _is_past_clause(clause: str) -> bool:
    """Whether a clause tells what happened: "burned", "was burned", not "was old" or "had burned"."""
    tokens = [*tokens_of(clause), "."]
    at = verb_place(tokens)
    if at < 0 or not begins_as_clause(clause) or not is_past(tokens, at):
        return False
    lasts = tokens[at].lower() in ("was", "were", "had")
    return not lasts or (tokens[at].lower() != "had" and bool(base_of_ed(tokens[at + 1].lower())))
