"""A clause late in a sentence that is still long as one of its own: "That was when …", "Among them are …".

Each rule sees the half before a joint and the rest behind it. English only.
"""

import re

from audiolesson.draft.english.binding import begins_with_condition, reaches_on, reports, waits
from audiolesson.draft.english.clause_ends import runs_to_the_end
from audiolesson.draft.english.clauses import Start, is_told_past, stands_alone, verb_behind_which
from audiolesson.draft.english.forms import is_plural, tokens_of
from audiolesson.draft.english.tags import has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.verbs import PREPOSITIONS
from audiolesson.draft.shortening.antecedent import named_again
from audiolesson.draft.shortening.long_ends import goes_on
from audiolesson.draft.shortening.predicates import again_reported, orders
from audiolesson.draft.shortening.sure_clauses import is_sure_clause
from audiolesson.patterns import lazy

_I = re.IGNORECASE
_DENIED = lazy(r"\b(?:not|no|never|only|nor|neither)\b|n['’]t\b", _I)
_CLAIMS = lazy(
    r"\b(?:claims?|ideas?|theor(?:y|ies)|hypothes[ie]s|views?|beliefs?|arguments?|rumours?|rumors?|question|myths?"
    r"|conclusions?|assumptions?|guess|fears?|hopes?|stor(?:y|ies)|proposals?|promises?|objections?|mistakes?|examples?"
    r"|say|says|said|asks?|asked|assumes?|believed?|argued?|thought|suggest\w*|predict\w*|claimed|called|named|is|are"
    r"|was|were|as|like|following|two|three|four|five|six|several|many|ways|steps|kinds|types|reasons)\b",
    _I,
)
"""What a colon holds when it is claimed, supposed or counted, and not told as so."""


def at_colon(left: str, rest: str) -> Start | None:
    """A colon before what is surely a clause of its own, which tells the first again in full."""
    if re.search(r"[;:\"“”]", left + rest) or waits(left) or reports(left) or orders(left) or _is_if(left):
        return None
    if re.search(r"(?:^| )[A-Z][\w-]*$", left) or _CLAIMS.search(" ".join(left.split()[-6:])):
        return None
    if re.match(r"(?:first|one|some|and|or|but|so|namely)\b", rest, _I):
        return None
    return (0, "") if is_sure_clause(rest) and stands_alone(left, ended=True) else None


def _is_if(left: str) -> bool:
    return bool(re.match(r"(?:(?:but|and|so|then) )?(?:if|unless|suppose|when|whenever)\b", left, _I))


_TIME = lazy(
    r"\b(?:in|on|by|of|since|until|from|about|around|at|last|this|every|each) (?:the )?(?:[\w.]+ ){0,4}?"
    r"(?:\d{3,4}s?(?: (?:BC|AD|BCE|CE))?|spring|summer|autumn|winter|morning|evening|night|noon|dawn|dusk|century"
    r"|decade|January|February|March|April|May|June|July|August|September|October|November|December)$"
)


def that_was_when(left: str, rest: str) -> Start | None:
    """`, when` and a clause at the very end behind a time: "That was when …"."""
    found = re.match(r"when ", rest)
    if not found or not _TIME.search(left) or reaches_on(left) or orders(left) or _DENIED.search(left):
        return None
    second = rest[found.end() :]
    if goes_on(rest) or not is_sure_clause(second) or not runs_to_the_end("", rest) or not stands_alone(left):
        return None
    past = is_told_past(left)
    return (found.end(), "That was when " if past else "That is when ") if past == is_told_past(second) else None


_OF_A_THING = lazy(
    r"(?:an?|the|its|their|his|her|this|these|each|every) (?:[\w’'-]+ ){1,4}(?:which|that|who|whom|whose|where)\b"
)
"""A thing with its clause, whose verb is that clause's own."""


def for_it_is(left: str, rest: str) -> Start | None:
    """`, for` and a clause at the very end, which can only be a reason: "That is because …"."""
    found = re.match(
        r"for (?=(?:the|an?|it|they|he|she|we|you|this|these|there|its|their|his|her|no|every|each)\b)", rest
    )
    if not found or reaches_on(left) or _DENIED.search(left) or "," in rest:
        return None
    second = rest[found.end() :]
    if _OF_A_THING.match(second):
        return None  # "for the section which they had just left" is whose it is
    if not is_sure_clause(second) or not has_main_verb(second) or not stands_alone(left):
        return None
    return found.end(), "That was because " if is_told_past(left) and is_told_past(second) else "That is because "


def among_them(left: str, rest: str) -> Start | None:
    """`, among them a and b` at the very end: "Among them are …"."""
    found = re.match(r"(among (?:them|these)) (?P<what>[^;:]+)\.$", rest)
    if not found or reports(left) or begins_with_condition(left) or _DENIED.search(left) or not stands_alone(left):
        return None
    plain = re.split(r"\b(?:that|which|who|where|whose)\b", found["what"], maxsplit=1)[0]
    if has_finite_verb(plain) or not is_noun_phrase(re.split(r" for | of |, | and ", plain, maxsplit=1)[0]):
        return None
    several = " and " in found["what"] or any(map(is_plural, tokens_of(plain)[:4]))
    verb = ("were" if several else "was") if is_told_past(left) else "are" if several else "is"
    return found.end(1) + 1, f"Among them {verb} "


def also_that(left: str, rest: str) -> Start | None:
    """`, that` in a row of what somebody found: "He also found that …"."""
    if not re.match(r"that [^;:]+, and that ", rest):
        return None
    start = again_reported(left, f"and {rest}")
    return (start[0] - len("and "), start[1]) if start else None


def whose(left: str, rest: str) -> Start | None:
    """`, whose` and a clause at the very end: "The roofs of these kilns …"."""
    found = re.match(r"whose ((?:[\w’'-]+ ){0,2}?[\w’'-]+) (?=\w)", rest)
    if not found or reaches_on(left) or _DENIED.search(left) or not runs_to_the_end("", rest) or goes_on(rest):
        return None
    for end in (place.start() for place in re.finditer(r" ", rest) if place.start() > len("whose ")):
        owned = rest[len("whose ") : end]
        if len(owned.split()) > _FEW:
            return None
        if verb_behind_which(rest[end + 1 :]) == 0 and is_noun_phrase(f"the {owned}") and stands_alone(left):
            owner = named_again(left, "are" if is_plural(tokens_of(left)[-1]) else "is")
            proper = bool(owner) and owner.split()[0] in tokens_of(left)
            name = owner if proper else owner[:1].lower() + owner[1:]
            return (end, f"The {owned} of {name}") if name else None
    return None


_FEW = 3

_BOTH_NAMED = lazy(r"\b([A-Z][\w’'.-]+ (?:[A-Z][\w’'.-]*[\w’'-] )*)and ([A-Z][\w’'-]+(?: [A-Z][\w’'.-]+)+)$")


def they_who(left: str, rest: str) -> Start | None:
    """`, who` behind two full names at the very end: "They …"."""
    found = re.match(r"who ", rest)
    if not found or not _BOTH_NAMED.search(left) or reaches_on(left) or not runs_to_the_end("", rest):
        return None
    return (found.end(), "They ") if verb_behind_which(rest[found.end() :]) >= 0 else None


_NAMED = lazy(r"(?P<before>[a-z]+) (?P<name>[A-Z][\w’'-]+(?: (?:[A-Z]\. )?[A-Z][\w’'-]+){0,4})$")
_PLACE = lazy(
    r"\b(?:city|town|village|port|island|country|region|state|province|river|district|capital|suburb|fort|harbou?r|lake"
    r"|valley|mountain|peninsula|kingdom|colony|settlement)\b"
)
_LONG_AGO = lazy(
    r"\b(?:from|in|since|until|about|before|after) (?:about )?1[0-8]\d\d\b(?! (?:\w+s|people|men|women|feet)\b)"
)
_APPOSED = lazy(
    r"(?:an?|the|one of the) (?P<noun>[^,;:]+?) (?=(?:that|which|who|whose|where|of|from|with|in|near|on|at|for)\b)"
)


def named_and_told(left: str, rest: str) -> Start | None:
    """A name and what it is at the very end: ", a town that …" becomes "Ford was a town that …"."""
    name, found = _NAMED.search(left), _APPOSED.match(rest)
    if not name or not found or reaches_on(left) or not runs_to_the_end("", rest):
        return None
    if not is_noun_phrase(found["noun"]) or has_finite_verb(found["noun"]) or not stands_alone(left):
        return None
    if name["before"] in ("and", "or", "of", "than", "as", "like", "called", "named"):
        return None
    if name["before"] in PREPOSITIONS - {"by", "with"} and not _PLACE.search(found["noun"]):
        return None
    if re.search(r", (?:and|or|but) |\bbut\b", rest) or re.search(r", [^,]*\b(?:and|or)\b[^,]*$", left):
        return None
    long_ago = bool(_LONG_AGO.search(rest))
    past = (is_told_past(left) or long_ago) and not re.search(r"\b(?:is|are|has|can)\b", rest)
    return 0, f"{name['name']} {'was' if past else 'is'} "
