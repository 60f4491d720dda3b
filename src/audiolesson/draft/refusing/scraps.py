"""A word or two that are no sentence and between which a paragraph goes on: "Light.", "Salt glazes."."""

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import words
from audiolesson.draft.english.verbs import FUNCTION
from audiolesson.draft.refusing.reasons import NO_VERB, TOO_SHORT

_MOST_WORDS = 3


def is_scrap(said: str, why: str) -> bool:
    """Whether what was refused for a reason brings nothing up that the next sentence could go on from."""
    few = why in (TOO_SHORT, NO_VERB) and len(said.split()) <= _MOST_WORDS
    return few and not any(word.lower() in FUNCTION for word in words(said)) and not has_main_verb(said, lenient=True)
