"""A sentence in other words for the recap, where its shape is certain: its parts the other way round."""

import re

from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.framing import matter_shapes as shapes
from audiolesson.draft.framing.matter import Matter, verb_at
from audiolesson.draft.sentences.asking import small
from audiolesson.draft.titling.inside import is_order
from audiolesson.patterns import lazy

MOST_TURNED = 25
"""Words of a sentence of which the end may come first."""


def turned(sentence: str, whole: str) -> Matter | None:
    """A sentence with its condition, cause, means or purpose at the other end.

    It promises nothing and answers no question.
    """
    if len(sentence.split()) > MOST_TURNED:
        return None
    if found := shapes.CONDITION_FIRST.match(sentence) or shapes.MEANS_FIRST.match(sentence):
        then, said, word = found["then"], found["said"], found["when"].lower().strip()
        again = f"{upper_first(then)} {word} {said}."
    elif found := shapes.CONDITION_LAST.match(sentence):
        then, said, word = found["then"], found["said"], found["when"]
        again = f"{word.capitalize()} {said}, {small(then, whole)}."
    else:
        return None
    if (
        _TORN.search(then)
        or (found["when"] != word and shapes.CUT.search(said))
        or (word == found["when"] and (_ASKS_ON.search(then) or _DEFINES.search(then)))
        or said.startswith("possible")
        or _ANOTHER.search(said)
    ):
        return None
    means = word in ("by", "to", "in order to")
    if means and _FOLLOWED.search(then):
        return None
    ordered = word != "by" and is_order(then)
    if shapes.LEANS.search(shapes.HEARERS.sub("", f"{then} {said}")) or shapes.SIGNS.search(again):
        return None
    if not (means or first_verb(said) > 0) or not (ordered or first_verb(then) > 0) or not small(then, whole):
        return None
    name = then if ordered else " ".join(then.split()[: verb_at(then)])
    return Matter("", "", said if shapes.HEARERS.fullmatch(name) or ordered else name, again)


_TORN = lazy(
    r"\b(?:as soon|even|only|just|exactly|precisely|not|never|simply|merely|mainly|mostly|largely|partly|especially"
    r"|particularly|probably|perhaps|possibly|maybe|shortly|immediately|right|long|soon|well|except|ever)$"
    r"|,| but |\bcan or\b|^(?:which|and|or|so)\b"
    r"|^(?:we|you|i) (?:should|would|will|can|could|might|may) (?:not )?(?:see|find|notice|get|have|want|like)\b"
    r"|\bcurrently\b"
    r"|^(?:we|you|i) (?:have |had )?(?:\w+ed|saw|seen|met|found|made|did|knew|learnt|read|wrote|spoke|took)\b",
    re.IGNORECASE,
)
"""What stands with a condition and is more, or less, than one statement, or speaks of an earlier page."""

_ANOTHER = lazy(r"\bbut (?:because|since|when|if|only|also)\b")
"""A second reason or condition that takes the first back: "not because it is wet but because it is thin"."""

_FOLLOWED = lazy(r"\b(?:when|if|that|which|who|where|because|until|after|before|while)\b")
"""What has a clause of its own, to whose verb means at the end would belong."""

_DEFINES = lazy(r"^[^,]{1,40}? (?:is|are|means?|refers? to) (?:an?|the) (?:\w+ ){1,8}(?:of|for|to|that|which|or|and) ")
"""What says what a thing is: the condition at its end belongs to that, "the habit of moving to sheds when it rains"."""

_ASKS_ON = lazy(
    r"\b(?:what|how|which|where|who|whether|see|know|check|ask|tell|tells|show|shows|determine|decide|wonder|matter)\b"
)
"""Behind which a condition belongs to the question: "… asked what happens when it dries"."""
