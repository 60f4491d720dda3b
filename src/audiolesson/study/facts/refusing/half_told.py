"""Cards that ask for half of what their sentence says, or for something that many are: their author can mend them.

Of 408 sure cards of 130 known lessons and pages teachers kept 76 of 100: none that is answered by "only if",
and few whose name is of many while they ask for one.
"""

import re

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.spelling import misspelled, wrong_word
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.framing.topic_articles import head_of
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import ends_as_mass, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.leads import without_lead
from audiolesson.study.facts.model import Fact

_ONLY = lazy(r"Only (?:if|when|where|for|in|after)\b", re.IGNORECASE)
"""A condition among others: "When does a finder acquire rights?" has more of them."""

_TWO_DEEDS = lazy(
    r"why (?:was|were|is|are) [^?]* [a-z]+(?:ed|en|t|wn|de|ld)(?: \w+)? and (?:then )?[a-z]+(?:ed|en|t|wn|de|ld)\?",
    re.I,
)
"""Two deeds of which a reason behind them belongs to the last: "tried first and dropped"."""

_NO_CLAUSE = lazy(
    r"\b(?:worked|found|figured|showed|shown|explained|knew|saw) (?:out )?how (?:around|in|about|by|at|when|\d|to\?)"
)
"""A "how" of which the sentence before told what."""

_SAYS = lazy(
    r"what (?:do|does|did) (?![^?]*\b(?:principle|law|rule|theorem|theory|hypothesis|clause|act|article"
    r"|doctrine|maxim|effect)s?\b)"
    r"[^?]+ (?:admit|say|think|believe|hold|mention|note|state|argue|claim|see|want|know)\?",
    re.IGNORECASE,
)
"""What somebody says or thinks, of much else: "What does Plato admit?"."""
_TORN = lazy(r"\bwhich [A-Z]\w+ called\?|\b(?:more|less|fewer) than (?:in|per|at|for|by|a|an|the|each|every)\b")
_ONE_MORE = lazy(r"\b(?:one more|yet another|the other) [a-z]+")
"""One beside others that are not asked for."""

_WHAT_IS = lazy(
    r"what (?:is|was) (?:(?:an?|the) )?(?P<term>[^?]+?)\?|what does the term (?P<meant>[^?]+) mean\?", re.IGNORECASE
)
_ONE_ASKED = lazy(r"what is (?:the name for )?(?:an? (?P<one>[^?]+?))(?: called)?\?", re.IGNORECASE)
_NAME_FOR = lazy(r"what is the name for (?:the )?(?P<thing>[^?]+)\?", re.IGNORECASE)
_HAS_ARTICLE = lazy(r"(?:an?|one) ", re.IGNORECASE)
_WORD = lazy(r"[a-z]{4,}(?=[’']s\b|\b)")
_FRAME = word_set("name year type kind sort term called mean stand happens which what does lesson")
"""Words of a question's own, whatever the lesson writes: "In which year" beside its "Five Year Plan"."""


def is_half_told(ground: Ground, fact: Fact) -> bool:
    """Whether a card asks for half of what is said, for one of many, or has a slip of number, name or spelling."""
    asked, said = without_lead(fact.question), fact.answer
    if _ONLY.match(said) and asked.lower().startswith("when "):
        return True
    if any(pattern.search(asked) for pattern in (_TWO_DEEDS, _NO_CLAUSE, _SAYS, _TORN, _ONE_MORE)):
        return True
    if _disagrees(asked, said) or _has_small_name(ground, f"{asked} {said}"):
        return True
    own = {*fact.term.lower().split()} if ground.sets_off(fact.term) else set()
    return bool(wrong_word(f"{asked} {said}", misspelled(ground.whole).keys() - own))


def _disagrees(asked: str, said: str) -> bool:
    """Whether one thing is asked for and many are answered, or the other way round: "What is footing? The stones"."""
    if found := _NAME_FOR.fullmatch(asked):
        return (_HAS_ARTICLE.match(said) or _HAS_ARTICLE.match(found["thing"])) is not None and (
            _is_many(found["thing"]) != _is_many(said)
        )
    if found := _WHAT_IS.fullmatch(asked):
        term = found["term"] or found["meant"]
        return not _is_many(term) and not ends_as_mass(term) and said.startswith("The ") and _is_many(said)
    if found := _ONE_ASKED.fullmatch(asked):
        return _is_many(said)
    return False


def _is_many(phrase: str) -> bool:
    return is_plural(head_of(without_article(phrase)).strip(",;").lower())


def _has_small_name(ground: Ground, text: str) -> bool:
    """Whether a word stands small that the lesson always writes as a name: "on which judson's company took"."""
    return any(
        re.search(rf"\b{word.capitalize()}\b", ground.whole) and not re.search(rf"\b{word}\b", ground.whole)
        for word in {*_WORD.findall(text)} - _FRAME
        if _is_name(ground, word)
    )


def _is_name(ground: Ground, word: str) -> bool:
    """Whether the lesson has a word with a capital inside a sentence."""
    return re.search(rf"(?<=[a-z,] ){word.capitalize()}\b", ground.whole) is not None
