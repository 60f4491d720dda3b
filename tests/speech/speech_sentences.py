"""Sentences for tests of speech, cut into tokens as the wording stage cuts them."""

import re

from audiolesson.speech.model import Utterance
from audiolesson.wording.model import Token


def tokens_of(sentence: str) -> tuple[Token, ...]:
    """Words and marks of a plain sentence, each spoken as it is written."""
    found = re.finditer(r"[\w']+|[,.;:?!—-]", sentence)
    return tuple(Token(match[0], match.start(), match.end(), match[0]) for match in found)


def saying(sentence: str, voice: str = "tone", rate: float = 1.0) -> Utterance:
    """An utterance of a plain sentence."""
    return Utterance(tokens_of(sentence), voice, rate)
