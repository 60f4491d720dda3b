"""Whether a card can be understood alone: its pronouns have their noun in it, and what it speaks of as known is known.

What the lesson alone makes known ("the kernel", "the union") is set in what the lesson is about; what one sentence of
it made known ("both", "that promise", "an early scheme … it") no such setting mends.
"""

import re

from audiolesson.draft.english.forms import is_plural, tokens_of
from audiolesson.draft.english.verbs import AUXILIARIES, MODALS, PREPOSITIONS, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.model import Fact

_ONE = word_set("it its itself he him his she her hers himself herself")
_MANY = word_set("they them their theirs themselves")
_PERSON = word_set("he him his she her hers himself herself")
_NOT_A_NOUN = word_set(
    """what which who whom whose where when why how there here this that these those then than also only just not no
    many much more most some any all each every few several other others another such so very too"""
)
_OPENS = word_set(
    """and but or so because since as if when while until before after that which who whose where although though
    unless whether once than"""
)
"""Words with which another clause may begin, in which a pronoun can stand for what stood before them."""
_DEMONSTRATIVE = lazy(
    r"\b(?:this|these|those)\b(?! (?:is|are) called)"
    r"|\b(?:of|in|by|with|keep|keeps|on|for|from|to|at|is|was) that [a-z]+"
    r"|\bboth\b(?![^.?]*\band\b)|\b(?:either|neither)\b(?![^.?]*\b(?:or|nor)\b)|\bthe (?:latter|former|others?)\b"
    r"|\b(?:the|its|their) (?:refined|improved|same|usual|other|standard|ongoing)"
    r" (?!(?:of|to|as|for)\b)[a-z]+\b(?! of\b)"
    r"|\bthe (?:two|three|other) [a-z]+\b(?<!\band)(?![^.?]*\b(?:of|in|for|between|by|with)\b)"
    r"|\btelling (?:them|it|him|her)\b"
    r"|\b(?<!than the )(?:one|ones)\b(?= (?:is|are|that|which)\b)",
    re.I,
)
"""What points at the sentence before."""
_THIS_CALLED = lazy(r"\. What (?:is|are) (?:this|these|such an?) [\w -]+ called\?$|\. What is this called\?$")
_COUNTED = lazy(r"(?<=, )what are the (?=[a-z]+ )")
"""What is counted within what stands before it: "In a kiln, what are the three zones?"."""
_ANY_QUESTION = lazy(r"\. (?:Why|What is this called|What are these called)\?$")


def points_away(fact: Fact) -> bool:
    """Whether a question or its answer has a pronoun without its noun, or points at a sentence before it."""
    asked = _COUNTED.sub("", _THIS_CALLED.sub(".", fact.question))
    if _DEMONSTRATIVE.search(asked) or _DEMONSTRATIVE.search(fact.answer):
        return True
    told = tokens_of(_ANY_QUESTION.sub("", asked).rstrip("?"))
    said = tokens_of(fact.answer)
    clause = bool(said) and said[0].lower() in ("because", "so", "when", "if", "until", "by", "in", "that")
    return _has_loose(told, len(told)) or _has_loose(
        [*told, *(["because"] if clause else []), *said], len(told), clause
    )


def _has_loose(tokens: list[str], start: int, clause: bool = True) -> bool:
    """Whether one of the pronouns has no noun before it that it can stand for. `start`: where the answer begins."""
    low = [token.lower() for token in tokens]
    return any(word in _ONE | _MANY and not _has_noun(tokens, low, at, start, clause) for at, word in enumerate(low))


def _has_noun(tokens: list[str], low: list[str], at: int, start: int, clause: bool) -> bool:
    word = low[at]
    if word == "it" and (_is_empty(low, at) or low[at - 1 : at] == ["called"]):
        return True
    own = word.endswith(("self", "selves")) or word in ("its", "their", "his", "her")
    # what a definition says of a thing, it does not say of the thing itself
    begin = start if at >= start and not clause and not own else 0
    bound = (
        at if own else max((one for one in range(begin, at) if low[one] in _OPENS or low[one] in ",;:."), default=-1)
    )
    if bound < 0 or (not own and _is_in_relative(low, at, bound)):
        return False
    nouns = [one for one in range(begin, bound) if _may_be_noun(tokens, low, one)]
    if word in _PERSON:
        return any(tokens[one][:1].isupper() for one in nouns if one) or any(
            re.fullmatch(r".*(?:er|or|ist|ian|man|woman|person|child|king|queen)", low[one]) for one in nouns
        )
    many = word in _MANY
    if many and any(low[one] in ("and", "you", "people") for one in range(begin, bound)):
        return True
    return any(is_plural(low[one]) == many for one in nouns)


def _is_in_relative(low: list[str], at: int, bound: int) -> bool:
    """Whether a pronoun is the object of the clause that tells the noun before it: "the step that created it"."""
    return low[bound] in ("that", "which", "who") and 1 < at - bound <= _NEAR


_NEAR = 2


def _may_be_noun(tokens: list[str], low: list[str], at: int) -> bool:
    word = low[at]
    return (
        word[:1].isalpha()
        and word not in _ONE | _MANY | _NOT_A_NOUN | _OPENS
        and word not in AUXILIARIES | MODALS | PREPOSITIONS
        and word not in ("a", "an", "the", "do", "does", "did", "in")
    )


_WEATHER = word_set(
    "rain rains snow snows takes is was seems turns follows happens makes costs took would can may might will"
)


def _is_empty(low: list[str], at: int) -> bool:
    """Whether "it" stands for nothing: "it takes", "it is hard to", "make it possible", "what is it called when"."""
    behind = low[at + 1 : at + 8]
    if behind[:1] in (["take"], ["takes"], ["took"]) or behind[:2] == ["called", "when"]:
        return True
    if behind[:1] and behind[0] in _WEATHER and ("to" in behind or "that" in behind):
        return True
    return low[at - 1 : at] in (["make"], ["makes"], ["made"], ["find"], ["keeps"]) and "to" in behind
