"""Which labels of notes name what their phrase means, and which only head it: "Mistake: …", "Market position: …"."""

from collections.abc import Sequence

from audiolesson.draft.english.articles import COUNTED
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.sentences.naming import head_noun

_HEADS = word_set(
    """mistake error myth reality fact tip note warning caution position mechanism goal aim purpose role focus strength
    weakness advantage disadvantage benefit drawback result outcome reason cause effect impact symptom sign problem
    solution question answer action task example case use feature status size cost price location origin result
    consequence caveat lesson rule risk priority highlight"""
)
"""Nouns of labels whose phrase is one of their kind, and not what they mean."""

_RANKS = word_set("leading ranging depending located including starting based")
"""What only says where a thing stands: "leading in the north"."""

_NARROWS = ("that", "which", "who", "whose", "of")


def names_its_meaning(label: str, said: Sequence[str]) -> bool:
    """Whether a label may mean the words of its phrase: it heads none of its kind, and they lack no article."""
    if head_noun(label).lower() in _HEADS:
        return False
    first, second = said[0].lower(), said[1].lower() if len(said) > 1 else ""
    if first in _RANKS or (_lacks_one(first) and second in _NARROWS):
        return False
    return not (first.endswith("ing") and _lacks_one(second) and len(said) > 2 and said[2].lower() in _NARROWS)


def _lacks_one(noun: str) -> bool:
    return noun in COUNTED or noun in _LACK


_LACK = word_set("consequence unit device tool group part piece person type form tissue organ measure method model")
"""Nouns of one thing that have an article where they are narrowed: "consequence that increases …"."""
