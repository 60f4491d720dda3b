"""Orders that begin with a verb that may be a noun, or behind a word that joins: "Hold a meeting", "Then, use it"."""

import re

from audiolesson.draft.english.forms import base_of_s, tokens_of
from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.verbs import ACTS, AUXILIARIES, FUNCTION
from audiolesson.patterns import lazy

_JOINED = lazy(
    r"(?:and|but|so|or|then|next|also|finally|first|second|third|lastly|instead|therefore|afterwards"
    r"|in (?:either|any|each|this|that) case|at (?:first|last)|after that),? (?=\w)",
    re.IGNORECASE,
)
_DONT = lazy(r"(?:do not|don['’]t|never|always|please|be sure to|make sure|let['’]?s) \w", re.IGNORECASE)


def is_order(sentence: str) -> bool:
    """Whether a sentence is an order, if only behind a word that joins it to the one before."""
    said = sentence
    if joined := _JOINED.match(said):
        said = said[joined.end() :]
    if _DONT.match(said) or begins_with_order(said):
        return True
    tokens = [token.lower() for token in tokens_of(said)]
    if len(tokens) < 3 or tokens[0] not in ACTS or tokens[0] in FUNCTION or has_main_verb(said):
        return False
    return tokens[1] not in AUXILIARIES | {"of", "and", "or", ","} and not base_of_s(tokens[1])
