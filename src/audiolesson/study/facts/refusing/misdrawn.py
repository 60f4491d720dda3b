"""Questions that were drawn wrongly from their sentence, and meanings that say nothing of their thing."""

import re

from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.sentences.own_heads import OF_THE_PAGE
from audiolesson.patterns import lazy
from audiolesson.study.facts.leads import without_lead
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.no_difference import DIFFER

_OF_THE_NUMBER = lazy(r"\bor (?:more|less|fewer|so)\?$")
"""The end of a number that its question was cut from: "How many pots can they make an hour or more?"."""

_TOLD_AS_TALE = lazy(r"what (?:is|was) the (?:story|tale|history|saga|magic|beauty) of\b", re.I)
_NO_MEANING = lazy(
    r"an? (?:[a-z]+ (?:and [a-z]+ )?)?(?:building block|cornerstone|pillar|backbone|bedrock) of\b"
    r"|an? (?:[a-z]+ )?(?:tale|story|journey|testament|marvel|saga|symphony|triumph) (?:of|to|from)\b"
    r"|an? (?:direct|natural|clear|perfect) (?:product|consequence|outcome|result|extension|expression|response)\b",
    re.I,
)
"""What praises a thing or says where it came from, in place of what it is."""

_ARRANGED = lazy(r"where (?:is|are|was|were) .*\b(?:built|based|organi[sz]ed|cent(?:red|ered)|designed)\?$", re.I)
_IN_AN_IMAGE = lazy(
    r"(?:at|in|on) (?:the )?(?:(?:very )?(?:pinnacle|forefront|heart|core|mercy|crossroads|brink|verge|intersection"
    r"|peak|apex|helm|top) of)\b",
    re.I,
)
"""A place in an image: "at the pinnacle of society"."""

_TORN_PLACE = lazy(r" (?:along|together|apart|as|close|next)$")
"""A place that lost what goes with its last word: "along with pots"."""

_MAY = lazy(r"why (?:can|may|might|could)\b", re.I)
_TO_BE = lazy(r"\b(?:was|were|is|are|did) [^?]*\bto be [a-z]+(?:ed|en|t|wn)\b [^?]+\?$")
"""A subject that holds a verb of its own, behind which the other verb can't be heard as one."""

_NAME_FOR = lazy(r"what is another name for (?P<x>[^?]+)\?$", re.I)
_BARE_THING = lazy(
    r"what (?:is|are) the (?:small|little|tiny|large|big|thin|long|short|narrow|wide|deep|round) [a-z-]+ called\?$",
    re.I,
)
"""A thing by its size alone, which is known only where its page shows it."""

_ASKS_LAST = lazy(r"(?P<told>[^?]+)\. What is this (?P<noun>[a-z-]+) called\?$")
_ONE_WITHIN = lazy(r"\ban? (?P<first>[a-z-]+) (?:that|which|who) [^,;]*$")
"""A thing with a clause of its own, in which another one stands: "a line that looks like the end of a year"."""

_TWO_VERBS = lazy(
    r"\b(?:was|were) (?:(?!\b(?:that|which|who|whom|whose|when|where|what|how|why|if|because|and|or|than|as)\b)[^,?])*"
    r"\b(?:was|were)\b"
)
"""A question with the verb of its statement besides its own."""
_ONE_OF_MANY = lazy(r"what is (?!an?\b|the\b)(?:members|people|parts|kinds|types|forms|groups|pieces) of\b", re.I)
_OF_A_KIND = lazy(r"what is the (?P<kind>[a-z]+) (?P<name>[A-Z0-9][\w-]*)\?$", re.I)
_HEAD = lazy(
    r"(?:an?|the) (?:[a-z-]+ )*?(?P<head>[a-z]+)(?: (?:that|which|of|in|with|for|from|around|orbiting)\b|$)", re.I
)
_BARE = lazy(r"(?:the|an?) (?:[a-z-]+ )?[a-z-]+", re.I)
"""A thing in two words, which tells of a label nothing."""
_ALSO_SO = lazy(r",? (?:as|since|because) (?:they|it|he|she) (?:can|may|could|might) also\b")
"""What is said besides, and is no reason."""

_NO_NOUN = lazy(r"(?:ic|ical|ous|ive|less|ful|able|ible)$")
_SUBSTANTIVES = word_set("music logic topic fabric plastic arctic public critic clinic comic traffic rhetoric")


def is_misdrawn(fact: Fact) -> bool:
    """Whether a question shows that it was cut wrongly, or an answer that it says nothing of what is asked for."""
    asked, answer = without_lead(fact.question), fact.answer
    if _OF_THE_NUMBER.search(asked) or _TO_BE.search(asked) or _BARE_THING.match(asked) or _ONE_OF_MANY.match(asked):
        return True
    if _TWO_VERBS.search(asked) and ". " not in asked:
        return True
    if fact.kind == "definition" and (_is_of_another_kind(asked, answer) or _says_two_words(asked, answer)):
        return True
    if fact.kind == "cause" and _ALSO_SO.search(fact.sentence):
        return True
    if asked.endswith("What is this called?") and f"({answer.lower()})" in fact.sentence.lower():
        return True  # in brackets stands what one thing of the sentence is
    if fact.kind == "definition" and (
        _TOLD_AS_TALE.match(asked) or _NO_MEANING.match(answer) or OF_THE_PAGE.match(answer)
    ):
        return True
    if asked.lower().startswith("where ") and (
        (_ARRANGED.match(asked) and answer.lower().startswith("around ")) or _IN_AN_IMAGE.match(answer)
    ):
        return True
    if asked.lower().startswith("where ") and _TORN_PLACE.search(answer):
        return True
    if _MAY.match(asked) and answer.lower().startswith("so that "):
        return True  # what may be has its cases beside it: "so that its walls are even, or …"
    return _holds_its_name(asked, answer) or _asks_for_another(asked) or _differs_by_half(asked)


def _is_of_another_kind(asked: str, answer: str) -> bool:
    """Whether a thing is asked for with its kind, and the answer is of another: "the planet K2" is no compound."""
    found, said = _OF_A_KIND.match(asked), _HEAD.match(answer)
    return bool(found and said and found["name"][0].isupper() and said["head"].lower() != found["kind"].lower())


def _says_two_words(asked: str, answer: str) -> bool:
    """Whether what a term means is said in a thing of one or two words: "the fine tuning"."""
    return asked.endswith(" mean?") and _BARE.fullmatch(answer) is not None and answer.lower().startswith("the ")


def _holds_its_name(asked: str, answer: str) -> bool:
    """Whether the other name is a piece of the one that is asked with: "mark" of "trademark"."""
    found = _NAME_FOR.match(asked)
    bare = re.sub(r"^(?:an?|the) ", "", answer.lower())
    return bool(found and " " not in bare and any(bare in word for word in found["x"].lower().split()))


def _asks_for_another(asked: str) -> bool:
    """Whether the noun that is asked for stands in a clause of the thing that has the name."""
    found = _ASKS_LAST.match(asked)
    within = _ONE_WITHIN.search(found["told"]) if found else None
    return bool(found and within and within["first"] != found["noun"])


def _differs_by_half(asked: str) -> bool:
    """Whether one of two things that are set apart is an adjective whose noun was taken for a verb."""
    found = DIFFER.fullmatch(asked)
    if not found:
        return False
    last = [found[side].split()[-1].lower() for side in ("x", "y")]
    return any(_NO_NOUN.search(word) and word not in _SUBSTANTIVES for word in last)
