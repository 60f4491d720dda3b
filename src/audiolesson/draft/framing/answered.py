"""Whether a told sentence answers what an episode promises or asks: "what a kiln is" by "A kiln is an oven".

A remark about a thing ("Kilns are often confused with ovens.", "A kiln is a common problem.") says not what it is.
Judges found one promise in six that no told sentence kept, and most of them asked what something is.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.known_names import OF_A_PEOPLE
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.spelling import rarity
from audiolesson.draft.framing.matter_shapes import EACH_THE_OTHER
from audiolesson.draft.sentences.asking import judges
from audiolesson.draft.sentences.told import stems
from audiolesson.patterns import lazy

_CLAUSE = lazy(r"what (?P<name>.+) (?:is|are|was|were)$")
_QUESTION = lazy(r"[Ww]hat (?:is|are|was|were) (?P<name>[^?]+)\?$")
_DIFFER = lazy(r"[Hh]ow .+ differs?\b")
_OTHER = lazy(
    r"it called|.+ (?:called|known as|for|like|from|about|by|to|in|on|of|at)$|(?:the|a) (?:name|word|term)\b"
    r"|.+ (?:used|made|done|needed|measured|produced|found|caused|stored|meant)\b"
)
"""What is no thing of which it is asked what it is."""

_SEVERAL_FIT = lazy(
    r"(?:an?|one|another) (?:[\w-]+ ){0,2}(?:aspects?|parts?|examples?|ways?|reasons?|kinds?|types?|benefits?|steps?"
    r"|advantages?|features?|factors?|goals?|issues?|problems?|points?|alternatives?|options?|solutions?)\b"
)
"""A name that fits several things, of which the lesson tells one."""

_NO_THING = lazy(
    r"(?:chapter |part |section )?(?:[IVXLC]+|\d+)"
    r"|the (?:larger|smaller|bigger|greater|longer|shorter|older|younger|newer|earlier|later|faster|slower|latter"
    r"|former|other|more [a-z]+|less [a-z]+)(?: [a-z]+)?"
)
"""What counts a part, or sets one thing against another that is not named: "IV", "the larger number"."""

_MARKS = lazy(r"\[([^\]]*)\]\([^()]*(?:\([^()]*\))?[^()]*\)|[“”\"*_`]|\([^()]*\) ?")
_STARTS = lazy(r"(?:^|[,;:—–.?!]) ?(?:(?:and|but|so|yet|while|whereas|or) )?")
_IN_A_FIELD = lazy(r"^(?:In|For|On|At|By|As|To|From|With|Within|Under) [^,;:]{2,50}, ")

_IS = lazy(
    r"(?:(?:an?|the|each|every) )?(?P<name>[\w’'/.–-]+(?: [\w’'/.–-]+){0,7}?)"
    r"(?:, (?:also|or|sometimes|often|commonly|which|called|known|abbreviated|short)\b[^,]{2,60},)? "
    r"(?:(?P<be>is|are|was|were|['’]s)(?: (?:also|simply|just|basically|essentially|really|merely|usually|generally"
    r"|nothing (?:more|else|but)(?: than)?|therefore|thus|then|in short|actually|itself|themselves|all|both))?,?"
    r" (?P<what>.+)"
    r"|(?P<means>means? (?!that\b)|refers? to |denotes? |stands? for |describes? (?:the|how|an?)\b|consists? of "
    r"|comprises? |states? that |says? that |involves? [a-z]+ing |occurs? when |happens? when ))",
    re.IGNORECASE,
)
_SAYS_WHAT = lazy(
    r"(?:that|any|anything|everything|how|when|what|where|whatever|one (?!of)|two|three|four|those|people|\d|about \d"
    r"|made (?:up )?of|composed of|defined (?:as|by)|short for"
    r"|the (?:name|term|amount|number|process|act|part of)|[a-z]+ing"
    r" (?!of|at|in|on|from|for|to|with|by))\b|an? (?:type|kind|form|sort|way|method|set|group|means) (?:of|to|in)\b"
)
_NAMES = r"(?:called|known as|termed|dubbed|named|referred to as|calls?|call (?:this|that|it|them|these|such [a-z]+))"
_REMARK = lazy(
    r"(?:an? |the |one of (?:the|its) )?(?:[\w-]+,? ){0,3}?(?:evidence|proof|sign|issue|requirement|concern|challenge"
    r"|problem|topic|subject|success|failure|favou?rite|foundation|backbone|key|heart|basis|result|consequence|culprit|mistake|myth"
    r"|circumstance|background|tale|story|enabler|aim|building block|cornerstone|pillar|lifeline)"
    r"s?(?! that (?:makes?|causes?))\b(?! of (?:the )?(?:study|law|science))"
    r"|(?:an? |the )?(?:much |far |even |slightly )?(?:more|less|better|worse|[a-z]+er) [a-z]+(?: [a-z]+)? than\b"
    r"|(?:not|no|never|n['’]t|here|there|full|capable|typical|aware|part|free|worth|key|one of)\b"
    r"|(?:often|sometimes|always|usually|also|never|still|now|fairly|evenly|very|so|too|quite|only|as|like|in|at|on|from"
    r"|used|found|known|available|hard|easy|difficult|able|likely|necessary|possible|important|common|essential|needed|responsible"
    r"|unique|different|similar|distinct|separate|equal|opposed|relevant|central|prone|subject to|thought|considered"
    r"|believed)\b"
)
_PRAISE = lazy(
    r"(?:an?|the) (?:[\w-]+ly )?(?:core|indispensable|ultimate|unusual|ideal|fundamental|go-to|must-have) "
    r"|an? (?:[\w-]+ly )?(?:similar|generic|separate) (?!.*\b(?:that|which|of)\b)"
    r"|an? (?:[\w-]+ )?(?:term|word|phrase|name|expression) (?:that|which) (?:(?:has|have|had) been|became|gained)\b"
    r"(?!.* (?:describ|refer|mean|denot|stand|used (?:to|for|when)))"
    r"|.*\b(?:def(?:y|ies)|escapes?|resists?|eludes?) (?:\w+ )?(?:definition|description|classification)\b"
    r"|.*\b(?:hard|difficult|impossible) to (?:define|describe|pin down)\b",
    re.IGNORECASE,
)
"""What only says how good or needed a thing is, or how it stands with its name, whatever is told of it behind."""

_ABOUT = lazy(r"(?:all |mainly |mostly )?about (?!\d|half\b|one\b|two\b|three\b)")
_FIELD = lazy(r"(?:ics|logy|sophy|ism|theory|law|science|history)$", re.IGNORECASE)
"""What may be said to be about something: a field is that, music is not."""

_THIN = lazy(
    r"an? (?:[\w-]+ )?[\w-]+(?=,(?! made\b| [a-z]+(?:ed|en)\b)|[.;]|$| (?:because|so|as|but|since|with which)\b)"
)
_EVERYDAY = 18
"""Bits of a word that everybody knows, which a kind and one quality do not explain: "Wind is a fickle servant."."""

_TELLS = lazy(
    r"(?P<what>(?:[\w’'-]+,? ){0,4}?(?P<noun>[\w’'-]+)),?"
    r" (?:that|which|who|whose|of|in which|where|whereby|by which|made|used|for|with|in|from|on|set|[a-z]+ed|between|to"
    r"|and)\b"
)


def answers(asks: str, said: Iterable[str]) -> bool:
    """Whether one of some sentences answers a clause ("what a kiln is") or question that asks what something is."""
    if _DIFFER.match(asks):
        return not all(EACH_THE_OTHER.match(one) for one in said)
    found = _CLAUSE.match(asks) or _QUESTION.match(asks)
    if not found or _OTHER.match(found["name"]):
        return True
    name = found["name"]
    if _NO_THING.fullmatch(name) or OF_A_PEOPLE.fullmatch(name):
        return False
    if base_of_past(name.split()[0].lower()) or name.split()[0].endswith("ed"):
        return True  # "what is laid under the road?"
    return not _SEVERAL_FIT.match(name) and any(says_what(name, one) for one in said)


@lru_cache(maxsize=8192)
def says_what(name: str, said: str) -> bool:
    """Whether a sentence says what a thing is, in words of its own: it names a kind, or gives the thing its name."""
    wanted = stems(name)
    if not wanted or not wanted <= stems(said):
        return not wanted
    plain = _MARKS.sub(lambda found: found[1] or "", said)
    plain = _IN_A_FIELD.sub("", plain)
    if _is_called(name, wanted, plain):
        return True
    starts = [found.end() for found in _STARTS.finditer(plain)]
    return any(_is_said(wanted, plain[at:].rstrip(".!")) for at in starts)


def _is_called(name: str, wanted: frozenset[str], plain: str) -> bool:
    """Whether a sentence gives a thing its name: "clay that has dried is called greenware"."""
    words = len(name.split()) + 2
    return any(
        wanted <= stems(" ".join(plain[found.end() :].split()[:words]))
        and not _names_alone(plain[: found.start()], " ".join(plain[found.end() :].split()[words - 3 :]))
        for found in re.finditer(rf"\b{_NAMES} ", plain)
    )


def _names_alone(before: str, behind: str) -> bool:
    """Whether a name stands in the place of a thing of which nothing is said: "They feared what is called rime."."""
    found = _WHAT_IS.search(before)
    if not found or _IN_OTHER_WORDS.search(behind):
        return False
    said = re.split(r"[,;:]| but ", before[: found.start()])[-1]
    return not (found["be"] and len(said.split()) >= _LEAST_EXPLAINED)


_WHAT_IS = lazy(r"(?P<be>\b(?:is|are|was|were) )?\bwhat (?:is|are|was|were) (?:[a-z]+ly |often |then |also )?$")
_IN_OTHER_WORDS = lazy(r"^[^,;:—–]*(?:[,:—–]|\b(?:which|where|in which|that|whose)\b) ?\w")
_LEAST_EXPLAINED = 5
"""Words that are said to be what has a name, so that they explain it: "firing a pot twice is what is called …"."""


def _is_said(wanted: frozenset[str], part: str) -> bool:
    """Whether a clause begins with a name and says what kind of thing that is."""
    found = _IS.match(part)
    if not found or not wanted <= (named := stems(found["name"])) or len(named - wanted) > 1:
        return False
    what = found["what"]
    if _LEANS.search(what or part):
        return False
    if found["means"]:
        return True
    if _says_only_of_which_kind(what, wanted):
        return False
    if _SAYS_WHAT.match(what):
        return True
    if _PRAISE.match(what) or (_ABOUT.match(what) and not _FIELD.search(found["name"])):
        return False
    if _THIN.match(what) and part.startswith(found["name"]) and _is_everyday(found["name"]):
        return False
    if _REMARK.match(what) or judges(what):
        return bool(_TELLS_ALL_THE_SAME.match(what))
    if re.match(r"(?:an?|the|its|our|your|their) ", what):
        return True
    first = what.split()[0]
    if base_of_past(first.lower()) or first.endswith(("ed", "ly", "ful", "ous", "able", "ible")):
        return False
    tells = _TELLS.match(f"{what} and")
    if not tells:
        return False
    return found["be"] in ("is", "was", "'s", "’s") or is_plural(tells["noun"])


def _is_everyday(name: str) -> bool:
    return " " not in name and not is_plural(name) and rarity(name.lower()) < _EVERYDAY


def _says_only_of_which_kind(what: str, wanted: frozenset[str]) -> bool:
    """Whether a thing is only called one of a kind that its name says: "a form of banking that is important"."""
    found = _OF_ITS_KIND.match(what)
    return bool(found and stems(found["kind"]) <= wanted and not _DOES_SOMETHING.search(found["rest"]))


_OF_ITS_KIND = lazy(r"an? (?:type|kind|form|sort) of (?P<kind>[\w-]+)(?P<rest>.*)")
_DOES_SOMETHING = lazy(
    r"\b(?:in which|where(?:by|in)?|(?:that|which|who)(?! (?:is|are|was|were)\b|['’]s\b)|used (?:to|for)"
    r"|(?:made|done) (?:of|by|from|with)|with(?:out)?|between|based on)\b"
)
_LEANS = lazy(r"\b(?:of|in|for|by|with|to|from|on|about|behind) (?:this|that|these|those|such) [a-z]+[\w ]*\W*$")
"""What says a thing by another that the sentence only points at: "the study of that oath"."""

_TELLS_ALL_THE_SAME = lazy(
    r"(?:an?|the) (?:[\w-]+ ){0,3}?[\w-]+(?<!pon) (?:that|which|who|whose|in which|where|whereby|by which|made|used) "
    r"(?!(?:can|may|should|must|will|could|is|are) (?:be )?(?:important|common|hard|difficult))"
    r"|the [a-z]+est (?:[\w-]+ ){1,3}of "
)
"""What judges and still names a kind: "a simple device that lifts water"."""
