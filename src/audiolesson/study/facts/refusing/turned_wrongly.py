"""Questions that were turned round at the wrong word, or ask for what their sentence does not give."""

from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.irregular import BASES
from audiolesson.draft.english.verbs import DETERMINERS, PLAIN, PREPOSITIONS, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.model import Fact

_HELPED = lazy(r"\b(?:[Dd]id|[Dd]oes|[Dd]o) (?P<rest>[^?]+)\?")
_CASE_ALONE = lazy(
    r"^(?:[^:]+: )?(?:[Ii]f|[Ww]hen|[Uu]nless|[Ww]hile|[Ss]ince|[Bb]ecause),? (?:why|what|how|who|which|where)\b"
)
"""A case without what it is: "If, why does …?"."""

_OF_NO_SENTENCE = lazy(r"\b[Ww]hy (?:is|was|are|were|do|does|did) [a-z]+ (?:in|of|for|to|with|by|on) which\b")
"""A sentence that was none: "Cases in which it is used because …"."""

_WHY_IT_MEANS = lazy(r"\b[Ww]hy (?:do|does|did) [^?]*?(?<!no)(?<!many)(?<!two) means? (?:an?|the|that)\b")
"""A reason for what a word means, which belongs to the thing."""

_DENIED_STATE = lazy(r"\b[Ww]hat is it called when [^?]*\b\w+n['’]t\b")
"""A name for what does not happen, which is told of its cause."""

_OF_SOMEBODY = lazy(r"(?:An?|The) (?:\w+ )?(?:committee|team|panel|crew|board) of (?:[\w-]+ ){0,3}[a-z]+s\b")
_MADE = lazy(r"\b(?:plan|design|report|law|rule|project|programme?|scheme|map|book|article|study|proposal|work|idea)\b")
_ASKS_WHAT = lazy(r"\b[Ww]hat (?:is|was) (?P<x>[^?]+)\?")
"""What somebody made, told by who made it: "the design", "a committee of …"."""


def is_turned_wrongly(fact: Fact) -> bool:
    """Whether a question asks for what its sentence does not tell, because it was turned round at the wrong word."""
    asked = fact.question
    if _CASE_ALONE.match(asked) or any(one.search(asked) for one in (_WHY_IT_MEANS, _DENIED_STATE, _OF_NO_SENTENCE)):
        return True
    what = _ASKS_WHAT.search(asked)
    if what and _OF_SOMEBODY.match(fact.answer) and _MADE.search(what["x"]):
        return True
    return _keeps_its_verb(asked)


def _keeps_its_verb(asked: str) -> bool:
    """Whether a question with "did" or "does" has a second verb that nothing joins: "did a brig call the Rose left"."""
    found = _HELPED.search(asked)
    tokens = tokens_of(found["rest"]) if found else []
    for at, token in enumerate(tokens):
        if token.lower() in _JOINS or token == "," or token.lower() in _THINKS:
            return False
        before = tokens[at - 1].lower() if at else ""
        if at < _LEAST_BEFORE or before in DETERMINERS or before in PREPOSITIONS:
            continue
        behind = tokens[at + 1] if at + 1 < len(tokens) else ""
        acts = behind.lower() in DETERMINERS or behind[:1].isupper()
        if token in _BEING or (
            token in BASES and token not in PLAIN and token not in _BASES_TOO and acts and before not in _HELPS
        ):
            return True
    return False


_LEAST_BEFORE = 3
"""Words between "did" and a second verb: a subject and its first verb."""
_BEING = frozenset({"stays", "remains", "becomes", "seems", "is", "are", "was", "were"})
_HELPS = word_set("be been being is are was were have has had get got gets not")
"""What stands before what is done to a thing, which is no second verb."""
_THINKS = word_set("think thinks thought say says said believe believes hold holds know knows view")
_BASES_TOO = frozenset({"found", "burst", "spread"})
"""Past forms that are verbs by themselves."""
_JOINS = word_set(
    "that which who whom whose when where if because after before while than how what why whether since until unless so"
)
"""What begins a clause of its own."""
