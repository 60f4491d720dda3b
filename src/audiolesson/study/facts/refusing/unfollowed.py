"""Facts that take a sentence of more than 25 words, which nobody follows by ear."""

from dataclasses import replace

from audiolesson.draft.refusing.long_sentences import long_ones
from audiolesson.study.facts.model import Fact


def followed(fact: Fact) -> Fact | None:
    """The fact, without a repetition that is too long; None where the question or the answer is.

    A card that the author wrote stays as it is.
    """
    if fact.kind == "given":
        return fact
    if long_ones(fact.question) or long_ones(fact.answer):
        return None
    return replace(fact, again="") if long_ones(fact.again) else fact
