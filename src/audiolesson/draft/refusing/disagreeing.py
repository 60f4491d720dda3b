"""Slips of the page that a listener hears at once: "a primary themes", "each of these have", "pots is".

They are refused, not mended: what was meant is the author's to say. English only.
"""

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy

_COUNTS = word_set("few couple dozen hundred thousand million billion great good many lot pair number variety series")
_ONE_IN_S = word_set(
    """series species means humanities headquarters crossroads works barracks sales sports goods savings
    earnings arms honors honours customs glasses always sometimes perhaps hers ours yours theirs its yes pros
    cons kudos pathos logos diabetes measles mumps rabies herpes aids"""
)
"""Words of one thing, or of none, that look like plurals."""
_A_MANY = lazy(r"\ban? (?P<first>[a-z]+ )?(?P<noun>[a-z]{3,}s)(?=[.,;:]|$| (?:of|in|for|with|that|which|to|and)\b)")
_MANY_IS = lazy(
    r"(?:(?:The|These|Those|Some|Many|Most|All|Both) )?(?:[A-Z]?[a-z-]+ )?(?P<noun>[A-Za-z][a-z]{2,}s)"
    r" (?:is|was|has|does) (?:an?|the|not|NOT|very|more|less|always|usually|often|also|in|on|at|by|[a-z]+ed)\b"
)
_ONE_DEED = lazy(r"\w+ing |What |Who |Whoever ")
"""What takes a verb of one thing, whatever stands behind it: "Firing pots is slow."."""
_EACH_HAVE = lazy(r"\b[Ee]ach (?:one )?of (?:the|these|those) (?:[a-z-]+ )?[a-z]+s (?:have|are|were|do)\b(?! to\b)")
_CLAUSE = r"(?:and|or|but|that|which|who|whose|what|where|how|why|whether|when|if|as|because|than|while|so)"
_STRETCH = rf"(?:(?!\b{_CLAUSE}\b)[^,;:.?!()—–-]){{1,80}}?"
_TWICE = lazy(rf"[A-Z]{_STRETCH} are {_STRETCH} are (?:the|an?|in|on|[a-z]+s)\b")
_ONE_ARE = lazy(r"(?:The )?[A-Z]?[a-z]+(?:tion|sion|ment|ness|ity) are (?:an?|the|being|not|made|used|[a-z]+ing)\b")
_OF_WHAT = lazy(r"\bcompris(?:es?|ed) of\b(?<!is comprised of)(?<!are comprised of)")
_NEED = lazy(r"\b(?:is|are|was|were) need (?:for|to)\b")


def disagrees(said: str) -> bool:
    """Whether a sentence has an article, a subject and a verb of another number, or a verb too many."""
    if (
        _EACH_HAVE.search(said)
        or _TWICE.match(said)
        or _NEED.search(said)
        or _ONE_ARE.match(said)
        or _OF_WHAT.search(said)
    ):
        return True
    many = _MANY_IS.match(said)
    if many and _is_many(many["noun"]) and many["noun"][0].islower() and not _ONE_DEED.match(said):
        return True
    return any(
        _is_many(found["noun"]) and not base_of_s(found["noun"]) and (found["first"] or "").strip() not in _COUNTS
        for found in _A_MANY.finditer(said)
    )


def _is_many(noun: str) -> bool:
    low = noun.lower()
    return is_plural(low) and low not in _ONE_IN_S
