"""Titles of long headings that no other rule shortens: better the half of a heading than the title of a neighbour."""

import re

from audiolesson.draft.english.forms import base_of_ed, is_plural
from audiolesson.draft.english.tags import first_verb, is_noun_phrase
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS, FUNCTION, PLAIN, PRONOUNS
from audiolesson.draft.titling.cutting import NEEDS_ITS_END
from audiolesson.draft.titling.empty_titles import GENERAL
from audiolesson.draft.titling.headings import GENERIC, MOST_WORDS, as_it_stands, clean, from_title_case, with_capital
from audiolesson.draft.titling.inside import is_order
from audiolesson.patterns import lazy

_ASKS_HOW = lazy(r"how (?:do|can|should|could|would|might|did) (?:you|we|i|one|they) (?=\w)(.+)$", re.IGNORECASE)
_ASKS_OF = lazy(
    r"(?:what|where|who|which)(?: \w+ly)? (?:is|are|was|were) (?:this |these |that |those )?(?P<name>.+)$",
    re.IGNORECASE,
)
_TWO_ACTS = lazy(r"(?P<act>[A-Za-z]{2,}ing (?:[\w’'-]+ ){0,3}[\w’'-]+),? (?:and|or) [a-z]{2,}ing\b", re.IGNORECASE)
_HALF_AN_ACT = lazy(rf"^{NEEDS_ITS_END}|\b(?:an?|the|your|its) [\w-]+$", re.IGNORECASE)
"""An act whose object may go on behind "and": "building a warm (and welcoming studio)"."""

_OF_A_GENERIC = lazy(r"(?P<head>[^:]+?) (?:about|on|of|for|in) (?:the |an? )?(?P<name>[^:]+)$", re.IGNORECASE)
_OPENS_LOOSE = lazy(
    r"(?:only|just|even|some|many|most|all|while|when|if|because|after|before|since|although|as|there|here|it|this|that"
    r"|these|those|you|we|i|they|he|she|what|which|who|how|why|where|not|no|never|don['’]t)\b",
    re.IGNORECASE,
)


def last_title_of(heading: str, whole: str) -> str:
    """A title of at most five words from a heading which is a question, two acts, an order or a statement; or ""."""
    text = from_title_case(as_it_stands(heading), whole).rstrip("?!. ")
    if not text or GENERAL.match(clean(heading)) or len(heading.split()) > _LONGEST:
        return ""
    if going_on := _GOES_ON.match(text):
        said = f"What {_MEANS_NOW[going_on['act'].lower()]} {going_on['rest']}"
        return said if len(said.split()) <= MOST_WORDS else ""
    if heading.rstrip().endswith("?") and (thing := _asked_of(text)):
        return thing
    if found := _ASKS_HOW.match(text):
        words = found[1].split()
        return f"How to {found[1]}" if len(words) <= MOST_WORDS - 2 and _has_an_object(words) else ""
    if heading.rstrip().endswith("?"):
        asked = _ASKS_OF.match(text)
        return _named(asked["name"]) if asked else ""
    if (found := _TWO_ACTS.match(text)) and len(found["act"].split()) <= MOST_WORDS:
        return "" if _HALF_AN_ACT.search(found["act"]) else with_capital(found["act"])
    head = re.split(r" \+ | [-–—] |: ", text)[0]
    if head != text and is_noun_phrase(head) and _fits(head):
        return _named(head)
    if is_order(text):
        return ""
    if (found := _OF_A_GENERIC.match(text)) and GENERIC.match(found["head"]):
        return _named(found["name"])
    return _subject(text)


_MEANS_NOW = {"happening": "happens", "going on": "goes on"}
_GOES_ON = lazy(
    rf"what(?: is|['’]s) (?:really |actually )?(?P<act>{'|'.join(_MEANS_NOW)}) (?P<rest>.+)$", re.IGNORECASE
)
_HELPS = lazy(
    r"(?:(?:why|how|when|where) )?(?:do|does|did|can|could|will|would|should)(?:n['’]t)? (?P<rest>(?:the"
    r"|an?) .+)$",
    re.I,
)
"""A question about one thing: "Why doesn't the gauge show it?"."""


def _asked_of(text: str) -> str:
    """The thing that a question with a helping verb asks about: "The gauge" of "Why doesn't the gauge show it?"."""
    found = _HELPS.match(text)
    words = found["rest"].split() if found else []
    ends = (at for at in range(2, len(words)) if _acts(words, at))
    name = " ".join(words[: next(ends, 0)])
    return with_capital(name) if name and is_noun_phrase(name) and len(name.split()) <= MOST_WORDS else ""


def _acts(words: list[str], at: int) -> bool:
    """Whether a word of a question is its verb: no noun, or one with a pronoun or an article behind it."""
    word, behind = words[at].lower(), words[at + 1].lower() if at + 1 < len(words) else ""
    return word in PLAIN and (word not in ALSO_NOUNS or behind in PRONOUNS | DETERMINERS)


_LONGEST = 14
"""Words of a heading; a longer one is a paragraph that was made one."""


def _has_an_object(words: list[str]) -> bool:
    """Whether an act is told with what it is done to: "control the speed"."""
    return len(words) >= 2 and words[-1].lower() not in FUNCTION | PRONOUNS


def _subject(text: str) -> str:
    """What a statement speaks of: "21 million coins" of "Only 21 million coins will exist"."""
    bare = re.sub(r"^(?:only|just|even) ", "", text, flags=re.IGNORECASE)
    at = first_verb(bare)
    words = bare.split()[: max(at, 0)]
    if len(words) < _LEAST or _OPENS_LOOSE.match(bare) or {"and", "or", "that", "which", "who"} & {*words}:
        return ""
    return _named(" ".join(words))


_LEAST = 2
"""Words of the subject of a statement that is a title: one alone says less than the heading."""


def _named(name: str) -> str:
    """A name as a title, where it is a noun phrase of two to five words."""
    name = re.sub(r"^(?:the|an?) (?=\w+ \w)", "", name.strip(" ,"), flags=re.IGNORECASE)
    return with_capital(name) if _fits(name) and is_noun_phrase(name) else ""


def _fits(name: str) -> bool:
    words = name.split()
    last = words[-1].lower() if words else ""
    loose = (
        last in FUNCTION | PRONOUNS or base_of_ed(last) or (last in PLAIN and not is_plural(last) and len(words) > 1)
    )
    unfit = re.search(r"\b(?:my|our|your|we|you|i|it)\b|[,;?!\"“”]", name, re.IGNORECASE)
    return 2 <= len(words) <= MOST_WORDS and not loose and not unfit
