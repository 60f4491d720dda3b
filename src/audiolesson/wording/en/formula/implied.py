"""Arrows that mean "implies" by the sentence around them: if A → B and A hold."""

import re

from audiolesson.patterns import lazy

_STATED = lazy(r"\b(?:statement|proposition|implication|formula|claim|equivalent to)[\s$]+\Z")
_FOR_ALL = lazy(r"[∀∃]\w\s?\(?\Z")
ARROW = lazy(r"→|\\(?:to|rightarrow)(?![a-z])|->")
_STATEMENTS = lazy(r"[A-Zp-s¬\\(](?:[A-Zp-s→¬∧∨&~()\s>-]|\\(?:to|rightarrow|neg|lnot|land|lor|wedge|vee)\b){2,60}")
"""Nothing but letters of statements and signs of logic."""
_HOLDING = lazy(
    r"\$?,?\s(?:(?:and|or)\s\S{1,24}\s(?:both\s)?)?(?:holds?|fails?|(?:is|are|be|was)\s(?:not\s|always\s|also\s|logically\s|only\s)?"
    r"(?:true|false|valid|provable|(?:an?\s)?(?:tautology|contradiction|implication|conditional|theorem)|"
    r"(?:logically\s)?equivalent\sto|vacuously))\b"
)
_MEANS_IF = lazy(r"\$?\s(?:means|says|reads|states)\s(?:that\s)?[\"“]?[Ii]f\b")
_INFERRED = lazy(
    r"\b(?:conclude|infer|deduce|derive|(?:it\s)?follows|assume|suppose|prove|modus|contrapositive|converse|hypothes[ie]s|"
    r"premises?|truth|entails?|logic\w*|implications?|tautolog\w+)\b",
    re.IGNORECASE,
)
_IF_THEN = lazy(
    r"\b[Ii]f\s\$?¬?[A-Zp-s]\s?(?:→|->|\\to|\\rightarrow)\s?(?:¬|\\neg )?[A-Zp-s]\$?"
    r"(?:,|\s(?:and|or)\b)[^.;]{0,70}\bthen\b"
)
_WAYS = lazy(
    r"\b(?:edges?|arcs?|paths?|routes?|roads?|flights?|maps?|mappings?|functions?|reactions?|reacts?|transitions?|"
    r"links?|graphs?|flows?|trains?|bus(?:es)?|moves?|trips?|travel\w*|states?|nodes?|arrows?|functors?|\w+morphisms?|embeddings?|extensions?|onto|"
    r"injective|surjective|bijecti\w+|dependenc(?:y|ies)|relations?|schema|attributes?)\b"
)
"""What an arrow between two letters is otherwise: a way or a mapping."""


def is_implication(text: str, start: int, end: int) -> bool:
    """Whether an arrow joins statements: behind "the statement", before "holds", among words of inference."""
    if _STATED.search(text, max(0, start - 24), start) or _FOR_ALL.search(text[max(0, start - 5) : start]):
        return True
    if not _STATEMENTS.fullmatch(text[start:end]):
        return False
    before, after = text[max(0, start - 90) : start], text[end : end + 90]
    if _WAYS.search(before) or _WAYS.search(after):
        return False
    if _IF_THEN.search(text, max(0, start - 90), end + 90):
        return True
    return bool(_HOLDING.match(after) or _MEANS_IF.match(after) or _INFERRED.search(before) or _INFERRED.search(after))
