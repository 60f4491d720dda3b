"""Whether what stands behind a joint is surely a main clause, with more before its verb than `begins_as_clause` takes.

"At night the kiln that …", "around 1900 Ann Hill made …", "when rain came, the clay …", "they soon …". English only.
"""

import re
from functools import lru_cache

from audiolesson.draft.english.clauses import begins_as_clause, verb_first
from audiolesson.draft.english.forms import is_plural, tokens_of
from audiolesson.draft.english.past_forms import is_past_form
from audiolesson.draft.english.tags import finite_at, has_finite_verb, has_main_verb
from audiolesson.draft.english.verbs import DETERMINERS, PLAIN, PREPOSITIONS
from audiolesson.patterns import lazy

_I = re.IGNORECASE
_PRONOUN = lazy(
    r"(?:it|they|he|she|we|you|there) (?:(?:[a-z]+ly|soon|also|still|never|often|later|now|then|always|first|even"
    r"|again|thus|once) ){0,2}",
    _I,
)
_PHRASE = lazy(
    r"(?:in|on|at|by|for|from|during|after|before|between|until|among|within|under|over|with|without|to|of|through"
    r"|throughout|along|beyond|near|across|around|about|together with|instead of|because of|each time|every time"
    r"|since|towards?|despite|like|unlike|as a result|of) ",
    _I,
)
_CLAUSE = lazy(
    r"(?:when|whenever|after|before|while|as|once|because|since|although|though|if|until"
    r"|unless) ",
    _I,
)
_TIME = lazy(
    r"(?:after|in|within|for|over) (?:[\w.,-]+ ){0,5}?"
    r"(?:years|months|weeks|days|hours|minutes|seconds|centuries|decades),? ",
    _I,
)
_SUBJECT = lazy(
    r",? (?=(?:the|an?|it|they|he|she|we|you|this|these|its|their|his|her|each|every|no|most|many|some|all|both"
    r"|not an?|nobody|[A-Z][\w’'-]*[a-z]) |(?:it|they|he|she|we|you|there)[’'](?:s|re|ve|d|ll) )"
)
"""Where the subject may begin behind a phrase in front of it."""

_COUNT = lazy(
    r"(?:(?:some|about|around|nearly|almost|over|more than|fewer than|at least|only|between [\d,.]+ and) )?[\d][\d,.]*"
    r" (?:(?:hundred|thousand|million|billion|percent of the) )?[a-z-]+ "
)
_DOING = lazy(
    r"[a-z]+ing (?:the|an?|this|these|its|their|your|more|less|fewer) (?:[\w-]+ ){1,4}?(?:makes?|means|is|was|can|will"
    r"|would|leads|helps|gives|requires|takes|causes|made|led|gave|took|caused)\b"
    r"|[a-z]+ing (?:it|them|this|these|that|so) (?:is|was|must|can|will|would|should|means|makes|takes|needs"
    r"|requires)\b"
)
_SET_OFF = lazy(r"^([^,]{3,70}), (?!and |but |so )(?:[^,]|,\d){3,90}, (?=(?:\w+ly )?\w+ )")


_WHAT = lazy(
    r"what (?:(?:it|they|we|you|he|she) )?[a-z]+(?: \w+){0,3}? (?:is|was) (?:that|where|how|why|when|the|an?|not|to) ",
    _I,
)
"""A clause as the subject of another: "what counts is how …"."""

_ITS_OBJECT = lazy(
    r"(?:the|an?|this|these|its|their) (?!more |less |\w+er )(?:[\w-]+ ){1,3}?(?:they|we|you|he|she|it) (?:\w+ ){1,3}?"
    r"(?:is|are|was|were|can|will|has|have) ",
    _I,
)
"""A subject that somebody does something with: "the clay they bring is …"."""

_SEVERAL = lazy(r"(?:many|few|others|most) (?P<verb>[a-z]+) (?!of\b)(?P<next>[a-z]+) ", _I)

_JOINED = lazy(r", |\b(?:when|where|if|that|which|who|because|while|and then|but)\b")
"""What no phrase in front of a subject holds."""


_NEARLY = lazy(r"^(?:nearly|almost|roughly|not) (?=(?:all|every|half|the|an?) )")
_SHORT_FORM = lazy(r"(?:it|they|we|you|he|she|there)[’'](?:s|re|ve|d|ll) \w")
_ROW = lazy(
    r"(?!(?:if|when|that|which|who|because|while|as|to|not|such) )(?:(?:[\w-]+ ){0,2}[\w-]+, ){1,4}"
    r"(?:[\w-]+ ){0,2}[\w-]+ and (?:[\w-]+ ){1,3}?(?:are|were|have) ",
    _I,
)
"""A row of things as the subject: "ash, old clay and damp sand were …"."""


SHARED_IS = lazy(r"(?:the|its|their) (?:[\w-]+ ){1,3}(?:[a-z]{3,}er|more|less)(?:,|$)", _I)
"""What shares its "is" with the half before: "The top ones are hotter than …, and the bottom ones cooler"."""


@lru_cache(maxsize=1024)
def is_sure_clause(half: str, depth: int = 2) -> bool:
    """Whether half a sentence is surely a main clause, at most behind two phrases or clauses in front of it."""
    half = _NEARLY.sub("", half.strip())
    return begins_as_clause(half) or _has_its_subject(half) or (depth > 0 and _behind_a_front(half, depth - 1))


def _has_its_subject(half: str) -> bool:
    if found := _PRONOUN.match(half):
        tokens = tokens_of(half)
        return finite_at(tokens, len(tokens_of(found.group())))
    if found := _COUNT.match(half):
        return _is_verb(half[found.end() :])
    if (
        _SHORT_FORM.match(half)
        or _ROW.match(half)
        or _DOING.match(half)
        or _WHAT.match(half)
        or _ITS_OBJECT.match(half)
    ):
        return True
    if found := _SEVERAL.match(half):
        return found["verb"] in PLAIN and found["next"] in PREPOSITIONS | DETERMINERS
    if found := _SET_OFF.match(half):
        return _is_verb(half[found.end() :]) and begins_as_clause(f"{found.group(1)} {half[found.end() :]}")
    head = half.partition(", ")[0]
    if re.match(r"most (?!of\b)[a-z]+(?:s|people|men|women) ", half):
        return begins_as_clause(f"the {half.split(' ', 1)[1]}")
    relative = re.search(r"(?P<before>[\w’'-]+) (?:that|which|who) ", head)
    if not relative or not ((tokens_of(head))[0].lower() in DETERMINERS or is_plural(relative["before"])):
        return False
    return relative["before"].lower() not in PREPOSITIONS and has_main_verb(head)


def _is_verb(rest: str) -> bool:
    """Whether the first word behind a subject can only be its verb."""
    tokens = [token.lower() for token in tokens_of(rest)[:2]]
    told = bool(tokens) and is_past_form(tokens[0]) and "by" not in tokens
    return told or verb_first(rest) == 0


def _behind_a_front(half: str, depth: int) -> bool:
    if found := _CLAUSE.match(half):
        for comma in re.finditer(r", | (?=(?:it|they|he|she|we|you) )", half):
            inner = half[found.end() : comma.start()]
            clause = begins_as_clause(inner) or (len(inner.split()) == 2 and _is_verb(inner.split()[1]))
            if clause and is_sure_clause(half[comma.end() :], depth):
                return True
    if (spent := _TIME.match(half)) and begins_as_clause(half[spent.end() :]):
        return True
    if phrase := _PHRASE.match(half):
        for place in _SUBJECT.finditer(half, phrase.end()):
            if has_finite_verb(half[: place.start()]) or _JOINED.search(half[: place.start()]):
                return False
            if is_sure_clause(half[place.end() :], depth):
                return True
    return False
