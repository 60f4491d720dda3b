"""Where in an episode a card or a question is explained: the sentence that shares most of its content words."""

import math
from collections import Counter
from collections.abc import Sequence

from audiolesson.draft.english.content import content_words

ENOUGH = 0.5
"""The least share of the weight of a card's words that its sentence has; below it there is no moment."""

ENOUGH_OF_ANSWER = 0.3
"""The same for its answer alone: a sentence that only repeats the question explains nothing."""


def moments(asked: Sequence[tuple[str, str]], sentences: Sequence[str]) -> list[int]:
    """For each (question, answer) the index of the sentence that explains it, -1 where none does enough.

    Words are weighted by rarity, log(1 + sentences / those that have the word); a word that no sentence has weighs
    as the rarest, so a card about something else finds nothing. Of equals the first is taken.
    """
    said = [frozenset(content_words(sentence)) for sentence in sentences]
    spread = Counter(word for words in said for word in words)

    def weight(words: frozenset[str]) -> float:
        return math.fsum(math.log(1 + len(said) / max(spread[word], 1)) for word in sorted(words))

    found = []
    for question, answer in asked:
        own = frozenset(content_words(answer))
        whole = own | frozenset(content_words(question))
        best, most = -1, ENOUGH * weight(whole)
        for index, words in enumerate(said):
            shared = weight(whole & words)
            better = shared > most or (best < 0 and shared == most and whole & words)
            if better and weight(own & words) >= ENOUGH_OF_ANSWER * weight(own):
                best, most = index, shared
        found.append(best)
    return found
