"""Notes that leave out an article or have a comma too many: "followed by period of lower activity", "a clear, message".

Such a card is not refused, for its author can mend it, but it is not heard unread.
"""

from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.refusing.slips_of_grammar import is_slip_of_grammar
from audiolesson.patterns import lazy

_ONE = (
    r"(?:period|amount|number|group|series|set|sequence|pair|piece|part|kind|type|level|point|state|process|place|person"
    r"|child|student|teacher|patient|customer|buyer|seller|company|country|team|user|reader|player|worker|mother|father"
    r"|way|method|model|system|question|problem|result|value|rate|range|list|layer|loop|cell|gene|organ|device|machine)"
)
_LOST = lazy(
    r"\b(?:by|of|with|in|from|into|to|for|between|after|before|is|are|than|as)"
    r" (?:(?!(?:water|power|paper|user|computer|river|layer|metal|signal|animal) )[a-z]+(?:er|al|ic|ous|ive|ent|ant) )?"
    r"(?:(?:general|overall|average|total|maximum|minimum) (?:[a-z]+ )?)?"
    rf"(?P<noun>(?!(?<=\bof )value that\b){_ONE})"
    r" (?:of (?!the\b)|that\b|which\b|who\b|in which\b|with (?:younger|older|a|the)\b)",
)
_GOOD = lazy(r"\b(?:of|by|with) (?P<noun>good|product|service|item|share) (?:that|which|or service)\b")
_PAIRED = lazy(rf"\b(?:older|younger|each|every|one|a|the) {_ONE} with (?:older|younger|new|old) {_ONE}\b")
_BEGINS = lazy(rf"{_ONE} (?:of|that|which|in which) ")
_STRAY = lazy(r"\ban? [a-z]+, (?P<noun>[a-z]+) (?:when|if|that|which|who|is|to|for|of|in|after|while)\b")
_DESCRIBES = word_set("long short big small old new hot cold wet dry thick thin hard soft light dark warm cool")
_ALLOWED = lazy(r"\b(?:allow|enable|let|help|require)(?:s|ed|ing)? (?:[a-z]+(?:er|or)|" + _ONE + r") to\b")
_SLIPPED = lazy(r"\b(?:and or|or and|of of|the a|a the|, ,|cause by (?:an?|the))\b|\b(?:and|or) [,.]")
_AGREES = lazy(r"\b(?:other|many|several|some|these|those) [a-z]+s (?:like|such as) [a-z]+ is\b")


def is_telegraphic(asked: str, said: str) -> bool:
    """Whether a question or an answer has lost an article, or holds a slip of writing that everyone hears."""
    return any(map(_is_slipped, (asked, said))) or _BEGINS.match(said[:1].lower() + said[1:]) is not None


def _is_slipped(text: str) -> bool:
    if any(pattern.search(text) for pattern in (_LOST, _GOOD, _PAIRED, _ALLOWED, _SLIPPED, _AGREES)):
        return True
    if is_slip_of_grammar(text):
        return True
    stray = _STRAY.search(text)
    return (
        stray is not None and stray["noun"] not in _DESCRIBES and not stray["noun"].endswith(("ed", "ing", "al", "ic"))
    )
