"""Words and sentences of other languages in an English lesson, such as a summary for parents."""

from audiolesson.draft.english.spelling import is_british, rarity
from audiolesson.draft.english.texts import AROUND
from audiolesson.draft.english.verbs import FUNCTION, word_set

OTHERS = word_set(
    """der die das und ist nicht ein eine mit von den dem zu auf für le la les des et est une dans pour que qui sur el
    los las es una con del por il gli che di non per het een van en op te o os em não um uma da och att det som är"""
)
"""The commonest words of other languages, which English hardly has."""


def is_of_another_tongue(said: str) -> bool:
    """Whether a sentence has none of the words that English ones have, and half of its small ones are of none of it."""
    words = [word.strip(AROUND) for word in said.split()]
    small = [word for word in words if word[:1].islower() and word.isalpha()]
    if len(small) < _LEAST_SMALL or any(word.lower() in FUNCTION for word in words):
        return False
    unknown = {word for word in small if rarity(word) > _RARE and not is_british(word)}
    return bool(unknown) and 2 * sum(word in unknown or word in OTHERS for word in small) >= len(small)


_LEAST_SMALL, _RARE = 2, 26.0
"""Small words that tell a language, and bits of a word that no list has; rare ones of English have 25 ("haploid")."""
