"""Brackets of a sentence that is too long with them: what is said by the way goes, though it holds "may"."""

import re

from audiolesson.draft.english.texts import has_mark, without
from audiolesson.draft.shortening.brackets import has_numbered_parts
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_BRACKET = lazy(r"(?<=\s)\(([^()]*)\)")
_BOUNDS = lazy(
    r"\b(?:if|unless|except|excluding|only|without|not|no|nor|never|at (?:least|most)|up to|assuming|given"
    r"|provided|until"
    r"|as long as|rather than|other than|more than|less than|per ?cent)\b|n['’]t|%|^(?:in|for|on|when|under|within) "
    r"|^(?:just |and |always )?(?:after|before|once) ",
    re.IGNORECASE,
)
"""What bounds the words before the bracket."""

_LEAST = 3
"""Fewer words are a short form or a hedge: "(usually)"."""


def without_brackets(text: Text) -> Text:
    """The sentence without its brackets of some words that bound nothing."""
    at = 0
    while not has_numbered_parts(text.text) and (found := _BRACKET.search(text.text, at)):
        inside = found.group(1)
        if has_mark(text, *found.span()) or len(inside.split()) < _LEAST or _BOUNDS.search(inside):
            at = found.end()
        else:
            at = found.start()
            text = without(text, found.start(), found.end())
    return text
