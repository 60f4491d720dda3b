"""An apposition or a row at the end of a sentence as a sentence of its own: "This is a …", "These are …".

Each rule sees the half before a sign and the rest behind it. English only.
"""

import re

from audiolesson.draft.english.binding import begins_with_condition, reports
from audiolesson.draft.english.clause_ends import runs_to_the_end
from audiolesson.draft.english.clauses import Start, begins_as_clause, is_past, verb_place
from audiolesson.draft.english.forms import is_plural, tokens_of
from audiolesson.draft.english.tags import begins_with_order, finite_at, has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.verbs import ADVERBS
from audiolesson.patterns import lazy

_I = re.IGNORECASE
_PERSON = lazy(r"an? (?:[\w-]+ ){0,2}\w+(?:er|or|ist|ian|man)\b(?<!number)(?<!order)(?<!layer)(?<!vector)")


_THAT_IS = lazy(r"(?:that is|namely|i\.e\.),?\s+", _I)


def apposed(left: str, rest: str) -> Start | None:
    """`, a …` at the very end: "This is a …"; not in a list, and not of a person."""
    said = _THAT_IS.match(rest)
    skip = said.end() if said else 0
    rest = rest[skip:]
    found = re.match(r"(?:an?|one of the) [a-z]", rest)
    tokens = tokens_of(left)
    if not found or len(rest.split()) < 4 or not runs_to_the_end(left, rest) or reports(left):
        return None
    noun, link, clause = [*_LINK.split(rest, maxsplit=1), "", ""][:3]
    if not link or has_finite_verb(noun) or _PERSON.match(rest) or tokens[-1].lower() in ADVERBS:
        return None
    linked = _LINKED.match(clause) if link in ("that", "which", "where") else None
    if linked and has_main_verb(f"{noun}{clause[linked.end() :]}"):
        return None  # "a reply that changes the terms is a new offer" is a clause of its own
    plain = _CLAUSE.split(clause)[0] if said else clause
    if link in ("of", "for", "used", "called", "known") and has_main_verb(plain):
        return None
    if (not said and re.search(r"\b(?:a|an|with|of) [\w-]+$|\d$|\bas\b", left)) or re.search(
        r", (?:and|or) |\bbut\b", rest
    ):
        return None
    if not (begins_as_clause(left) or ("," not in left and has_main_verb(left))) or re.match(
        r"an? (?:few|lot|little|number|bit|year|day|man|woman)\b", rest
    ):
        return None
    if re.search(r", [^,]{1,30}$", left) or is_plural(tokens[-1]) or re.search(r"\b\w+ and [\w-]+$", left):
        return None
    at = verb_place(tokens)
    if tokens[-1].lower().endswith("ly") or finite_at(tokens, len(tokens) - 1) or at < 0:
        return None
    if is_past(tokens, at) and not re.search(r"\b(?:is|are|can|has|have)\b", clause):
        return None
    return skip, "This is "


_LINKED = lazy(
    r" (?!(?:is|are|was|were|has|have|can|will|must|may|does|had|would) )[\w-]+ (?:(?:the|an?|its|their) )?"
    r"(?:[\w-]+ )??(?=(?:is|are|was|were|has|have|can|will|must|may|does) )"
)
"""A short clause that says which one, before the verb of the whole."""

_CLAUSE = lazy(r"\b(?:that|which|who|where)\b")
_LINK = lazy(r"\b(of|that|which|called|known|in which|where|used|for|entailing|containing|consisting)\b")


_ABSTRACT = lazy(
    r"the (?:ability|capacity|process|practice|idea|belief|recognition|study|tendency|principle|act|art|science|right"
    r"|power|notion|view|theory|number|amount|rate|degree|time|point|place|part|region|sum|ratio|difference|percentage"
    r"|fraction|area|assumption|possibility|use|law|total|branch|field|layer|space|moment|distance|speed|energy|cost)"
    r" (?:to|of|that|in|at|between|by|where|when|from|with|for|needed|required) ",
)


def defined(left: str, rest: str) -> Start | None:
    """A sign and "the ability to …", "the process of …" at the very end: "This is the …"."""
    said = _THAT_IS.match(rest)
    skip = said.end() if said else 0
    rest = rest[skip:]
    tokens = tokens_of(left)
    if not _ABSTRACT.match(rest) or len(rest.split()) < _LEAST or reports(left) or not runs_to_the_end(left, rest):
        return None
    head = re.split(r"\b(?:to|of|that|where|when|in which)\b", rest, maxsplit=1)[0]
    if (
        has_finite_verb(head)
        or is_plural(tokens[-1])
        or has_main_verb(re.sub(r"^.*? (?=to|of|that)", "", rest, count=1))
    ):
        return None
    if re.search(r", [^,]{1,30}$|\b(?:and|or) [\w-]+$", left) or re.search(r", (?:and|or|but) ", rest):
        return None
    if not has_main_verb(left) or finite_at(tokens, len(tokens) - 1) or tokens[-1].lower() in ADVERBS:
        return None
    return skip, "This is "


_LEAST = 5
"""Fewer words than this behind a sign define nothing."""

COUNTED = lazy(
    r"\b(?:two|three|four|five|six|seven|several|many|various|different|main|following)\b"
    r"(?: (?!thousand|million)[\w-]+){0,2}"
    r" (?!years|days|hours|minutes|weeks|months|centuries|decades|times|dollars|inches|feet)\w*s\b"
)
_MOST = 23
"""Words of a row that can be followed."""


def something(left: str, rest: str) -> Start | None:
    """`, something that …` at the very end: "This is something that …"."""
    found = re.match(
        r"(?:something|a fact|a feat|a task|a trend|a pattern|a practice|a change) (?:that|which) "
        r"|enough (?:[\w-]+ )?(?:to|for) ",
        rest,
    )
    if not found or reports(left) or begins_with_condition(left) or not runs_to_the_end(left, rest):
        return None
    return None if re.search(r", [^,]{1,30}$", left) else (0, "This is ")


def listed(left: str, rest: str) -> Start | None:
    """A colon or dash and a row of things that the half counts: "… in three layers: …" → "These are …"."""
    tokens = tokens_of(left)
    at = verb_place(tokens)
    row = re.search(r"(?:,|;)? (?:and|or) [^,;]+$", rest.rstrip("."))
    if at < 0 or not row or len(rest.split()) > _MOST or not COUNTED.search(left) or has_main_verb(rest, lenient=True):
        return None
    if ":" in rest or re.search(r"[—–]| -{1,3} ", rest) or not re.match(r"[\w“\"(]", rest) or reports(left):
        return None
    if not has_main_verb(left) or re.search(
        r"\b(?:is|are|as|of|include|includes|following|follows|below|these)$", left
    ):
        return None
    first = re.split(r"[,;]| and | or ", rest, maxsplit=1)[0]
    if (
        not is_noun_phrase(first)
        or begins_with_order(f"{first}.")
        or re.match(r"(?:to|how|what|why|whether|when|that|if|by|in|for|with|from)\b", rest, _I)
    ):
        return None
    return 0, "These were " if is_past(tokens, at) else "These are "
