"""What strict teachers dropped as hollow: an answer that says nothing of its own, or that needs something unsaid."""

import re

from audiolesson.draft.verbs import FUNCTION
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.evidence import Evidence
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.model import Fact

_OF_ANOTHER = re.compile(
    r"(?:an? (?:(?:(?:final|additional|further|related|second|third|complementary|corresponding|counterpart) "
    r"|alternative (?!forms?\b|versions?\b))|(?:follow-up|companion) )|(?:an?|the) partner )",
    re.I,
)
"""How a description begins that leans on what was told before: a second one, the partner of another."""
_NOTHING = re.compile(
    r"\b(?:ha(?:s|ve)|offers?|provides?|performs?|includes?|with|of|in|for|to) (?:an? )?(?:(?:wide|broad|great|large"
    r"|whole|vast) (?:range|variety|array)|(?:number|variety|range) of (?:different|various|other|[a-z]+ and)|various|several"
    r"|many) "
    r"(?:[a-z]+ly )?(?:[a-z]+ )?(?:abilit(?:y|ies)|features?|capabilit(?:y|ies)|backgrounds?|purposes|ways|things"
    r"|functions|tasks|reasons|uses|options|[a-z]+ and )",
    re.I,
)
_MANY_SORTS = re.compile(r"\bha(?:s|ve) an? (?:wide|broad|great|large|whole|vast) (?:range|variety|array) of\b", re.I)
"""What says of a thing only that there is much of it."""
_AND_ALL = re.compile(r"\b(?:as well|and so on|and the like|and more|and others)\Z", re.I)
_NAMED_NOW = re.compile(
    r"What (?:is|are) the names? for (?:an? |the )?(?:today|now|here|usually|often|currently|formerly|originally"
    r"|historically|traditionally|generally|sometimes|especially|perhaps|mainly)\b",
    re.I,
)
_TIME = re.compile(r"\b(?:after|before|during|when|while|until|once|as soon as)\b", re.I)
_THERE_ARE = re.compile(r"(?:, |^)there (?:is|are|was|were)\b|^(?:first|to begin), ", re.I)
_DOES = re.compile(r"What (?:do|does) (?:the )?(?P<x>[^?]+) do\?")
_FEATURE = re.compile(r"(?:allow|enable|let|support|provide|offer)s?\b", re.I)
_VAGUE_KIND = re.compile(
    r"Which (?:kind of )?[a-z]+ (?:can |may |has |have )?(?:serves? as|exemplif(?:y|ies)|offers?|remains?|represents?"
    r"|(?:is|are) (?:at|an important|a key|tools?|ways?|useful|powerful)) ",
    re.I,
)
_PIECES = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_LEAST = 3
"""Letters of a piece of a name that a question may tell."""
_BEGINS = 4
_ASKS_NAME = re.compile(r"(?:What (?:is|are) the names? for|Which (?P<kind>[a-z]+)) (?P<rest>.+)\?")


def is_hollow(evidence: Evidence, fact: Fact) -> bool:
    """Whether a fact's answer says nothing of its own, is told by its question, or leans on what is not said."""
    asked, said = fact.question, fact.answer
    if fact.kind == "acronym":
        return False
    described = re.sub(r"^What (?:is|are) the names? for ", "", asked)
    if _OF_ANOTHER.match(said) or (described != asked and _OF_ANOTHER.match(described)):
        return True
    if _NAMED_NOW.match(asked) or _AND_ALL.search(said) or _THERE_ARE.search(said) or _VAGUE_KIND.match(asked):
        return True
    if any(_NOTHING.search(text) or _MANY_SORTS.search(text) for text in (asked, said)):
        return True
    if asked.startswith("Where ") and _TIME.search(said):
        return True
    return _is_one_feature(evidence, asked, said) or tells_name(asked, said)


def _is_one_feature(evidence: Evidence, asked: str, said: str) -> bool:
    """Whether one of many things that a whole tool or the page's own topic allows is told as what it does."""
    found = _DOES.fullmatch(asked)
    if not found or not _FEATURE.match(said):
        return False
    x = without_article(found["x"])
    named = x[:1].isupper() and " " not in x and x.lower() not in evidence.ground.coded
    return named or set(stems(x)) == set(stems(evidence.ground.lesson.title))


def tells_name(asked: str, said: str) -> bool:
    """Whether a question holds all words of the name that it asks for: "… get a user?", db.getUser; of a kind, all
    the words before the kind: "Which networks … of neurons?", neural networks."""
    found = _ASKS_NAME.fullmatch(asked)
    if not found:
        return False
    name = re.sub(r"^(?:\w+\.)+(?=\w)", "", without_article(said))
    pieces = [word.lower() for word in _PIECES.findall(name)]
    kind = found["kind"] or ""
    pieces = [word for word in pieces if word not in FUNCTION and word[:_BEGINS] != kind[:_BEGINS]]
    told = re.findall(r"[a-z]+", found["rest"].lower())
    return bool(pieces) and all(_is_told(piece, told) for piece in pieces)


def _is_told(piece: str, told: list[str]) -> bool:
    """Whether a piece of a name begins as one of the words does."""
    if len(piece) < _LEAST:
        return piece in told
    return any(word[:_BEGINS] == piece[:_BEGINS] or (len(piece) == _LEAST and word.startswith(piece)) for word in told)
