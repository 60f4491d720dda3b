"""The verbs that past forms are of: "wrote" → "write", "heated" → "heat"."""

from audiolesson.draft.english.forms import base_of_ed
from audiolesson.draft.english.irregular import BASES
from audiolesson.draft.english.verbs import PAST, PLAIN


def base_of_past(word: str) -> str:
    """The verb that a past form is of; "" where it is none that is known."""
    return BASES.get(word) or base_of_ed(word)


def is_past_form(word: str) -> bool:
    """Whether a word may be the past form of a verb, or its participle: "took", "heated", "put"."""
    return word in PAST or bool(base_of_ed(word))


def is_past(verb: str) -> bool:
    """Whether a verb tells of one day that is over: "took", "was".

    >>> is_past("took"), is_past("cools"), is_past("put")
    (True, False, False)
    """
    return verb in ("was", "were", "had") or (verb not in PLAIN and is_past_form(verb))
