"""A told sentence in other words for the recap: shorter, told from its other end, or as what one can or should do.

Each form is one of grammar, and says what the sentence says, its conditions and denials too; where none is sure,
there is none.
"""

import re
from functools import lru_cache

from audiolesson.draft.english.tags import begins_with_order, first_verb
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.framing import said_of_being as being
from audiolesson.draft.framing import said_of_doing as doing
from audiolesson.draft.framing.plain_parts import name_start
from audiolesson.draft.framing.turned import turned
from audiolesson.draft.refusing.filters import LONGEST
from audiolesson.draft.sentences.asking import reversed_definition
from audiolesson.patterns import lazy

_LEADS_IN = lazy(
    r"\A(?!so (?:long|far|much|many|little|few|that)\b)"
    r"(?:but|and|so|yet|however|therefore|thus|hence|in fact|of course|in short|as a result|consequently|in addition"
    r"|in other words|ultimately|overall|note that|remember that|recall that|indeed|moreover|furthermore"
    r"|(?:as )?you (?:may |might )?(?:already )?know(?: that|,)),? (?=\w)",
    re.IGNORECASE,
)
"""What joins a sentence to the one before it."""

_BRACKETS = lazy(r" \([^()]*\)")
_ASIDE = lazy(
    r"(?<=\w), (?:(?:of course|for example|for instance|by the way|in turn|in fact|on the other hand), "
    r"|(?:however|therefore|too),? )"
)
_CLAUSE_FIRST = lazy(
    r"(?:If|When|Even|Although|Though|While|Because|Since|As|Once|Unless|Until|Whenever|After|Before) "
)
"""How a sentence begins whose first comma stays, whatever stood there."""

_LED = lazy(
    r"(?P<front>(?:In|On|At|From|During|After|Before|Without|With|Under|Inside|Within|Among|Outside|Between)"
    r" (?P<what>[^,;:]{4,45})), (?P<main>[^,;:—–()]+)\.$"
)
_FORMULAS = lazy(
    r"(?:(?:the )?(?:first|second|third|fourth|fifth|sixth|last|final) "
    r"|.*\b(?:image|figure|step|example|lesson|chapter|slide)s?\b"
    r"|turn|fact|short|general|practice|particular|addition|contrast|other words|the end|theory|principle|effect"
    r"|this|that|these|those|such|it|which|most cases|many cases|some cases|all|the other hand"
    r"|the one hand|one|the same|other|first|last|the meantime|time|the beginning"
    r"|the case|our|my|reality|essence|summary|conclusion)\b",
    re.IGNORECASE,
)
_FRONT_BINDS = lazy(r"\b(?:that|which|who|to|than|as|and|but|or|if|is|are|was|were|called|known|named) ")
"""Behind which an end would belong to its own clause: "is called an interval in music"."""

_PARTICIPLE = lazy(r"\b[a-z]+ed (?:by|from|with)\b|\b(?!thing)[a-z]{3,}ing\b|\bnot\b|\brather than\b")
"""To which a place at the end might belong: "people hold jobs supervised by others in the lower class"."""

_BY_DOING = lazy(r"(?P<main>[^,;:—–()]{12,}?) by (?P<what>[a-z]+ing [^,;:—–()]+)\.$")
_POINTS = lazy(
    r"\b(?:its?|they|their|them|he|she|his|her|this|these|those|here|there|us|our|my|I|what|doing so)\b", re.IGNORECASE
)
_ORDERS = lazy(r"(?:never|always|do not|don['’]t|please|just|simply)\b", re.IGNORECASE)
"""What turns the listener away from a deed as well as its means: "Never save time by firing wet pots"."""

_IS = lazy(r"\b(?:is|are|was|were|be|been|being|will)\b")


@lru_cache(maxsize=4096)
def other_words(sentence: str, whole: str) -> str:
    """A sentence in other words; "" where none are sure. `whole` is the lesson's text, which tells names."""
    said = plainer(sentence)
    if not said.endswith(".") or len(said) > 220:
        return ""
    again = next((text for form in _FORMS if (text := form(said, whole))), "")
    fits = again and again != said and len(again.split()) <= LONGEST and not re.search(r"[`*\[\]{}<>|]", again)
    return again if fits else ""


@lru_cache(maxsize=4096)
def plainer(sentence: str) -> str:
    """A sentence without what joins it to the one before, and without brackets."""
    said = _ASIDE.sub(", " if _CLAUSE_FIRST.match(sentence) else " ", _BRACKETS.sub("", sentence))
    return upper_first(_LEADS_IN.sub("", said))


def _turned(said: str, whole: str) -> str:
    found = turned(said, whole)
    return found.again if found else ""


def _moved(said: str, whole: str) -> str:
    """ "In a fast kiln, clay cracks." is "Clay cracks in a fast kiln."; "We save time by firing twice." begins with the
    means.
    """
    if found := _LED.match(said):
        front, main = found["front"], found["main"]
        fits = first_verb(main) > 0 and first_verb(found["what"]) < 0 and not _FORMULAS.match(found["what"])
        fits = fits and 4 <= len(main.split()) <= 14 and not _POINTS.search(said) and not _FRONT_BINDS.search(main)
        if not fits or not name_start(main, whole) or _PARTICIPLE.search(main):
            return ""
        return f"{upper_first(main)} {front[0].lower()}{front[1:]}."
    found = _BY_DOING.match(said)
    if not found or _POINTS.search(said) or _IS.search(found["main"]) or first_verb(found["main"]) < 1:
        return ""
    if _ORDERS.match(found["main"]) or begins_with_order(found["main"]):
        return ""
    if re.search(r"\b(?:that|which|who|if|when|because|followed|than|and|but|or)\b", found["main"]):
        return ""
    main = name_start(found["main"], whole)
    return f"By {found['what']}, {main}." if main else ""


_FORMS = (
    reversed_definition,
    being.swapped,
    being.in_a_row,
    being.not_but,
    being.compared,
    doing.lets,
    doing.used,
    doing.able,
    doing.to_do,
    doing.holds,
    doing.brings,
    doing.by_whom,
    _turned,
    _moved,
)
