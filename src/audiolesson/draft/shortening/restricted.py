"""A clause that says which one of a kind, behind "a" and a noun at the end: "… in a kiln that …" → "This kiln …".

Where such a thing is asked for, denied or only meant, the clause is a condition, and nothing is cut. English only.
"""

import re

from audiolesson.draft.english.binding import reports
from audiolesson.draft.english.clause_ends import runs_to_the_end
from audiolesson.draft.english.clauses import Start, begins_as_clause, number_of_verb, verb_first
from audiolesson.draft.english.forms import is_plural, tokens_of
from audiolesson.draft.english.tags import has_finite_verb, is_noun_phrase
from audiolesson.draft.english.verbs import DETERMINERS, FUNCTION, ONLY_VERBS, PREPOSITIONS, word_set
from audiolesson.draft.shortening.antecedent import named_again
from audiolesson.patterns import lazy

_I = re.IGNORECASE
_WANTED = lazy(
    r"\b(?:not|no|never|if|unless|whether|should|must|need\w*|want\w*|requir\w*|look\w* for|search\w*|find|choose"
    r"|lack\w*"
    r"|without|between|unlike|any|every|each|only|same|kind|such|like|than|could|would|might|may|try\w*|hop\w*|wish\w*|what|how|why|let)\b"
    r"|n['’]t|^(?:It|This|That|There) (?:is|was|are|were|can|may)\b",
    _I,
)
"""What makes "an API that checks …" one that is asked for or denied, so that its clause is a condition."""

_VAGUE = word_set("way one thing place point time case lot number bit kind type sort variety form series range part")
_LEAST_BEFORE = 10
"""Words before "a kiln that …": fewer say nothing without that clause ("A kiln is a device.")."""


def restricted(left: str, rest: str, least: int = _LEAST_BEFORE) -> Start | None:
    """`that/which` and a verb, or `in which` and a clause, behind a noun at the very end: "This kiln …"."""
    found = re.match(r"(that|which|in which|where)\s+", rest)
    if not found or len(left.split()) < least or _WANTED.search(left) or reports(left) or _ONE_OF_ITS_KIND.search(left):
        return None
    said = rest[found.end() :]
    if _BEGINS_ANOTHER.search(left) and _GOES_ON_WITH_IT.search(said):
        return None
    place = found.group(1) in ("in which", "where")
    at = verb_first(said)
    if not runs_to_the_end(left, rest) or not (begins_as_clause(said) if place else at >= 0):
        return None
    if re.search(r"\bor ", said):
        return None
    number = number_of_verb("is" if place else tokens_of(said)[at])
    noun = _of_one(left) if number != 2 else ""
    this = "this"
    if not noun and number != 1 and not place:
        noun, this = _of_several(left), "these"
    if not noun:
        return None
    return found.end(), f"In {this} {noun}, " if place else f"{this.capitalize()} {noun} "


_ONE_OF_ITS_KIND = lazy(
    r"\b(?:alone|only|unique|uniquely|unlike|nobody|nothing|no other|hardly any|few|first|last)\b", re.I
)
"""What is so of one alone is so of what its clause narrows: "alone of all, it has an ending that can be moved"."""

_BEGINS_ANOTHER = lazy(
    r"\b(?:as|when|whenever|while|because|since|although|though|where|until|once|after|before|so|and|but|that|[Jj]ust)"
    r" (?:an? |the )?(?:[\w-]+ ){0,2}[\w-]+$"
)
"""How a half ends whose last noun may begin a clause of its own: "… , much as a lid"."""

_GOES_ON_WITH_IT = lazy(
    r"^\w+(?: [^,;:]+)? (?:will|would|can|could|may|might|must|should|is|are|was|were|has|have|had|does|did)\b"
    r"(?! (?:not )?to\b)"
)


_IS_A = lazy(
    r"(?P<name>(?:An? |The )?(?!(?:It|This|That|There|One|What|Here|Another|Such)\b)[A-Z]?[\w’'-]+(?: [\w’'-]+){0,4})"
    r" (?:is|are) (?:(?:basically|essentially|simply|usually|often|typically) )?"
    r"(?P<article>an? )?(?P<kind>(?:[\w-]+ ){0,4}[\w-]+)$"
)
_OF_A_KIND = lazy(r"^(?:type|kind|form|sort|series|set|collection|group|piece|branch) of ")
_NO_PLACE = word_set("situation condition state case phenomenon event relationship reason problem")


def told_what_it_is(left: str, rest: str, least: int = 2) -> Start | None:
    """ "A loom is a wooden frame that …" → "A loom is a wooden frame." "It …"; "… in which …" → "In it, …".

    The frame is said to be wooden, so that the first half tells something; what stands behind "of" or "for" may be
    what the clause belongs to, unless its verb is of another number. `least`: the words that say what it is.
    """
    found = _IS_A.match(left)
    clause = re.match(r"(that|which|in which|where)\s+", rest)
    if not found or not clause or _DENIES.search(found["kind"]) or _names_another(rest):
        return None
    kind = _OF_A_KIND.sub("", found["kind"])
    several = is_plural(found["name"].split()[-1])
    noun = kind.split()[-1]
    if several != (found["article"] is None) or len(kind.split()) < least or noun.lower() in _VAGUE | _NO_PLACE:
        return None
    if not is_noun_phrase(found["name"]) or has_finite_verb(kind) or set(found["name"].lower().split()) & PREPOSITIONS:
        return None
    said = rest[clause.end() :]
    inside = bool({word.lower() for word in kind.split()} & PREPOSITIONS)
    it, them = ("They ", "In them, ") if several else ("It ", "In it, ")
    if clause.group(1) in ("in which", "where"):
        return (clause.end(), them) if begins_as_clause(said) and not inside else None
    at = verb_first(said)
    if at < 0 or number_of_verb(tokens_of(said)[at]) != (2 if several else 1):
        return None
    return (clause.end(), it) if not inside or is_plural(noun) != several else None


def _names_another(rest: str) -> bool:
    """Whether a second thing that the subject is may stand behind the clause of the first."""
    if re.search(r"\bor ", rest):
        return True
    return any(not begins_as_clause(rest[found.end() :]) for found in _GOES_ON.finditer(rest))


_GOES_ON = lazy(r", (?:(?:and|or|but) )?(?=(?:an?|the|is|are|one|not) )")
_DENIES = lazy(r"\b(?:not|no|never|only|same|any|every|each|first|last|best|most|such|more|less|like|as)\b", _I)


def _of_one(left: str) -> str:
    """The noun at the end of a half that an article brings up, with what describes it where that is sure; or ""."""
    article = _ARTICLE.search(left)
    if not article or set(article.group(2).split()) & PREPOSITIONS or _MEANT.search(article.group(1)):
        return ""
    name = named_again(left, "is")
    noun = name.removeprefix("This ") if name.startswith("This ") else article.group(2).split()[-1]
    loose = noun.lower() in _VAGUE or is_plural(noun) or re.search(r"(?:ing|ed|ly)$", noun)
    return "" if loose or _is_torn(noun) else noun


_ARTICLE = lazy(r"^(.*[^,] )an? ((?:[\w-]+ ){0,3}[\w-]+)$", _I)
_MEANT = lazy(
    r"\b(?:of|in|on|at|from|than|around|near|between|within|for|about"
    r"|across|along|under|over|and|or|to \w+)(?: up)? $"
    r"|\b(?:present|portray|depict|describ|regard|see)\w* .*\bas $",
    _I,
)
"""What stands before "a scale that …" where the clause may belong to another noun, or the thing is only meant."""


def _is_torn(noun: str) -> bool:
    """Whether what should be a noun with its adjectives holds a verb or an article."""
    words = noun.lower().split()
    return bool(set(words) & FUNCTION) or any(word in ONLY_VERBS for word in words[:-1])


def _of_several(left: str) -> str:
    """The plural noun at the end of a half, if it is the object of its verb or of "on", "with" …, or ""."""
    name = named_again(left, "are").removeprefix("These ")
    before = tokens_of(left)[: -len(name.split()) or None]
    pointed = {word.lower() for word in before[-3:]} & {"the", "those", "all", "most", "some"}
    if not name or not before or pointed or name.split()[-1].lower() in _MANY or _is_torn(name):
        return ""
    if before[-1].lower() in PREPOSITIONS - {"on", "with", "by", "between", "into"} | DETERMINERS | {"to"} or (
        len(before) > 1 and before[-2].lower() == "to"
    ):
        return ""
    return name[0].lower() + name[1:] if name.split()[0] not in tokens_of(left) else name


_MANY = word_set("people things ways those ones cases conditions situations problems questions methods times areas")
