"""What explains the end of a half as a sentence of its own: "In this view, …", "In this way, …", "These are …".

Each rule sees the half before a sign and the rest behind it. English only.
"""

import re

from audiolesson.draft.english.binding import begins_with_condition, reaches_on, reports, waits
from audiolesson.draft.english.clause_ends import runs_to_the_end
from audiolesson.draft.english.clauses import Start, begins_as_clause, is_past, verb_place
from audiolesson.draft.english.forms import NUMBER_OF, is_plural, tokens_of
from audiolesson.draft.english.tags import has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.shortening.apposed import COUNTED
from audiolesson.draft.shortening.predicates import orders
from audiolesson.patterns import lazy

_I = re.IGNORECASE
_VIEW = lazy(
    r"^[^,;:]{3,60}? (?:now |still |first |also |therefore |later )?"
    r"(?:thinks?|thought|believe[sd]?|argue[sd]?|holds?|held"
    r"|claim(?:s|ed)?|maintain(?:s|ed)?|propose[sd]?|suggest(?:s|ed)?|contend(?:s|ed)?|suspect(?:s|ed)?) that\b",
    _I,
)
_DENIES = lazy(r"\b(?:not|no|never|nobody|few|wrongly|mistakenly|falsely|once|used to)\b|n['’]t", _I)


def in_this_view(left: str, rest: str) -> Start | None:
    """A colon behind what somebody thinks, and a clause that explains it: "In this view, …"."""
    found = _VIEW.match(left)
    if not found or _DENIES.search(found.group()) or reports(left[found.end() :]) or begins_with_condition(left):
        return None
    if re.search(r"[;:“\"]", rest) or waits(left) or not begins_as_clause(rest) or orders(left):
        return None
    return 0, "In this view, "


_WANTED = lazy(
    r"\b(?:not|no|never|if|unless|should|must|need\w*|want\w*|require[sd]?|so|such|only|ensure[sd]?|make sure|try|tried"
    r"|order)\b|n['’]t",
    _I,
)
_IS_THAT = lazy(r"so that [\w-]+(?<!s) (?:is|was|has|can|will)\b", _I)
"""Where "that" may point: "so that shop is closed"."""
_MEANT = lazy(r"\b(?:would|should|might|must)\b", _I)


_HOW_IT_IS_DONE = lazy(
    r"\b(?:arrang|design|organi[sz]|construct|position|plac|tun|adjust|configur|shap|word|order|structur|align|divid"
    r"|calibrat|tim|spac|orient|formulat|phras)(?:e|es|ed|s|ing)$|\b(?:built|made|set|set up|chosen|written|laid out)$",
    _I,
)
"""Deeds of which "so that" says how they are done, and that say little without it."""

_STATE = lazy(r"\b(?:(?:is|are|was|were)(?! \w+(?:ed|en|t)\b)|has|have|had)\b", _I)
"""A state of things, of which something comes and that is no way of doing it."""


def in_this_way(left: str, rest: str) -> Start | None:
    """`, so that` and a clause at the very end: what comes of the first half, "In this way, …"."""
    found = re.match(r"so that\s+", rest, _I)
    if not found or _WANTED.search(left) or _HOW_IT_IS_DONE.search(left) or reaches_on(left) or orders(left):
        return None
    second = rest[found.end() :]
    if _MEANT.search(second) or _IS_THAT.match(rest) or not begins_as_clause(second) or not runs_to_the_end(left, rest):
        return None
    return found.end(), "So " if _STATE.search(left) else "In this way, "


_CLAUSE = lazy(r"\b(?:that|which|who|whose|where|when|in which|of which)\b")
_THAT_IS = lazy(r"that is(?: to say)?, +|namely,? +", _I)
_WITH_CLAUSE = lazy(
    r"(?P<noun>(?:(?:an?|the) )?(?:[\w’'-]+ ){0,3}?[\w’'-]+) (?:that|which|who|whose|where|in which|of|for|between) ",
    _I,
)


def that_is(left: str, rest: str) -> Start | None:
    """`, that is,` and a noun with its clause at the very end: "This is the …", "These are …"."""
    found = _THAT_IS.match(rest)
    if not found or reaches_on(left):
        return None
    return _is_what(left, rest[found.end() :], found.end())


def what_it_is(left: str, rest: str) -> Start | None:
    """A colon and one noun with its clause at the very end, which says what the last noun before it is."""
    if reaches_on(left) or orders(left) or not re.match(r"(?:an?|the) ", rest):
        return None
    return _is_what(left, rest, 0)


def _is_what(left: str, said: str, skip: int) -> Start | None:
    """ "This is" or "These are" before a noun that has the number of the last noun of the half, in its tense."""
    found = _WITH_CLAUSE.match(said)
    tokens = tokens_of(left)
    if not found or not is_noun_phrase(found["noun"]) or not runs_to_the_end(left, said) or ":" in said or ";" in said:
        return None
    if (
        has_main_verb(_SECOND_VERB.split(said)[0])
        or _DENIES.search(said.split(" ")[0])
        or re.search(r"[—–]", said + left)
    ):
        return None
    plural = is_plural(found["noun"].split()[-1])
    if plural != is_plural(tokens[-1]) or _NO_NOUN.search(left):
        return None
    at = verb_place(tokens)
    clause = tokens_of(said[found.end() :])
    past = at > 0 and is_past(tokens, at)
    said_past = any(word.lower() in ("was", "were", "had") for word in clause)
    if past and not said_past:
        return None
    was = ("These were " if plural else "This was ") if past else ("These are " if plural else "This is ")
    return skip, was


_SECOND_VERB = lazy(r",? (?:and|or) ")
_NO_NOUN = lazy(
    r"\b(?:is|are|was|were|it|them|him|her|this|that|these|those|not|so|of|in|to|one|two|three|ways?|things?|\w+ly)$",
    _I,
)

_UNIT = lazy(r"\b(?:years|days|hours|minutes|weeks|months|times|centuries|decades|dollars|percent|ways)$")


_GROUP = lazy(
    r"\b(?:[Cc]lass|[Gg]roup|[Ff]amily|[Ee]state|[Oo]rder|[Cc]rowd|[Pp]arty|[Tt]eam|[Pp]opulation|[Cc]ouncil)$"
)
"""One noun of many, whose row of several things may begin "These were"."""

_ABOVE_ALL = lazy(r"^(?:above all|especially|mainly|later|finally|most of all) ")


def _noun_of(item: str) -> str:
    """The thing that an item of a row names, without its clause."""
    return _CLAUSE.split(re.split(r", (?:which|who|where)\b", item)[0])[0].strip().rstrip(".")


def _head(item: str) -> str:
    return (_noun_of(item).split() or [""])[-1]


def _counts(left: str, number: int) -> bool:
    """Whether a half counts things, and not another number of them."""
    found = COUNTED.search(left)
    return bool(found and NUMBER_OF.get(found.group().split()[0].lower(), number) == number)


def listed_with_clauses(left: str, rest: str) -> Start | None:
    """A colon and the things that the half counts, each with a clause: "These are a, which …, and b, which …"."""
    tokens = tokens_of(left)
    at = verb_place(tokens)
    row = re.split(r"(?:, |; )(?:and )?(?!(?:which|who|that|where|in which)\b)", rest)
    plain = len(row) > 2 and is_plural(tokens[-1]) and "," not in left and not _CLAUSE.search(left)
    row = [_ABOVE_ALL.sub("", item) for item in row]
    group = _GROUP.search(left) and len(row) > 2 and all(is_plural(_head(item)) for item in row)
    counted = _counts(left, len(row)) or (plain and not _UNIT.search(left)) or group
    if at < 0 or len(row) < 2 or not counted or reports(left) or waits(left) or orders(left):
        return None
    if re.search(r"[:;—–“\"()]", rest) or not re.search(
        r",? and [^,;]+(?:, (?:which|who|where) [^,;]+)?$", rest.rstrip(".")
    ):
        return None
    if (
        not has_main_verb(left)
        or begins_with_condition(left)
        or re.search(r"\b(?:is|are|as|of|includes?|these)$", left)
    ):
        return None
    for item in row:
        noun = _noun_of(item)
        if not noun or has_finite_verb(noun) or not is_noun_phrase(noun):
            return None
    return 0, "These were " if is_past(tokens, at) else "These are "
