"""Questions and answers cut at the wrong word, or asked of one case alone: what broad patterns make of good sentences.

Each form was found among the cards of 140 lessons, where it stood in bad ones at least five times as often as in good
ones; none looks at a lesson's subject.
"""

import re
from itertools import pairwise

from audiolesson.draft.english.forms import base_of_ed, is_plural
from audiolesson.draft.english.tags import has_finite_verb
from audiolesson.draft.english.verbs import PAST, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.model import Fact

_THAT_ONE = lazy(
    r"\bthat (?:much|many|summer|winter|year|month|day|night|time|share|way|sort|point|rent|case|result"
    r"|moment|number|amount|idea|place|word)\b(?! (?:that|which|of)\b)|\byours\b|\bnot itself\b|\bwhich ones\b"
    r"|\bthe real one\b|\bth(?:at|is) very\b|\b(?:some|what)\?$|\bmakes? the (?:point|case)\?$"
    r"|\bthat (?:it|they|he|she) (?:was|is|were|are|did|had)\?|\bof the (?:two|three|four|five|six|seven)$"
    r"|\bif you don['’]t\?|\banything at all\b",
    re.I,
)
"""What means one thing of the sentences before."""
_WHY = lazy(r"(?:In [^,]+, )?(?:w|W)(?:hy|hen) |(?:In [^,]+, )?(?:h|H)ow (?!much|many)")
_HAPPENS = lazy(r"(?:In [^,]+, )?[Ww]hat happens (?:if|when|once|as soon as|after|where) (?P<case>.+)\?")
_YEAR = lazy(r"\b(?:in|since|from|of) (?:1\d{3}|20\d\d)\b")
_SOMEBODY = lazy(r"(?P<name>[A-Z][a-z]{1,8}) (?P<verb>[a-z]+s)\b")
_NOT_HOW = lazy(r"(?:In [^,]+, )?[Hh]ow (?:(?:do|does|did|is|are|was|were|can)n['’]t|(?:do|does|did) [^?]*\bnot\b)")
_SO_OFTEN = lazy(r"(?:In|At) (?:about|roughly|nearly|some|one in|\d)")
_WHEN_NOT = lazy(r"(?:In [^,]+, )?[Ww]hen (?:do|does|is|are) [^?]*\bnot\b")
_NO_ONE = lazy(r"What (?:should|must|can|may) (?:no|nobody|none|nothing)\b|Why (?:can|would) (?:you|nobody|anyone)\b")
_SHOULD_YOU = lazy(r".*\b(?:should|must|can) you (?P<what>[^?]+)\?")
_JOINS = lazy(r"\b(?:that|which|who|whose|if|when|where|what|how|before|after|until|so|as|than|because|and)\b")
_WHEN_AND_ALSO = lazy(r"(?:When|If|Until|As long as) .*(?:, | and )(?:[a-z]+s (?:as|for|to|in|on|from|up|at|by)\b|\d)")
_BY_SO_MUCH = lazy(r"By (?:about|some|something|nearly|almost|roughly|a factor|an? (?:half|third|quarter)|\d)")
_BY_DOING_AND_DID = lazy(r"By [a-z]+ing\b.* and (?P<verb>[a-z]+) ")
_WHAT_IS_VERB = lazy(r"What (?:is|are|was) (?:comes|goes|gives|makes|takes|gets|has|does|says|means|lies|stands) ")
_ONE_NAME = lazy(r"What is (?:this|such an?) [a-z-]+(?: [a-z-]+)? called\?$")
_OTHER_SIDE = lazy(
    r"The (?:lower|upper|other|former|latter|same|first|second|opposite|rest) (?:in|on|at|of (?:the )?two)\b", re.I
)
_SECOND = lazy(r"^[\w-]+(?: [\w-]+){0,2}, (?:the )?[\w-]+(?: [\w-]+)? (?:means|is|are|was|were) ")
_DONE = lazy(r"(?P<verb>[A-Z][a-z]+) (?:in|by|with|on|at|to|from) ")
_BECAUSE = lazy(r"Because (?P<said>.+)")
_NO_CLAUSE = lazy(r"(?:instance|example|long as|a result|of which|you(?:'ve|’ve| have) just)\b|.*\bof which\b")
_WORDED = lazy(r"(?:In [^,]+, )?[Ww]hy (?:is|are|was|were) (?:the |an? )?[\w-]+ [a-z]+ed\?")
_COLON = lazy(r": (?=[a-z])|; ")
_TIED_TO = lazy(
    r"(?:In [^,]+, w|W)hat (?:is|are|was|were) [^?]*\b(?:inspired|broken|bound|associated|needed|described|built"
    r"|incentivized) (?:for|by|with|into|to|in|on)\?"
)
"""What a thing is tied to, of which there is much: 10 of 10 on wild pages were dropped, and no lesson has one."""
_LETS_YOU = lazy(r" you (?:to )?do\?$")
_IF_FIT = lazy(r"(?:When|If|Where|As) (?:needed|feasible|possible|necessary|appropriate|required|applicable)")
_ITSELF_WEIGHED = lazy(r"(?:Somewhat|Rather|Quite|Something of|Sort of|Only(?! (?:if|when|after|once) )|Just|Merely) ")


def is_torn(fact: Fact) -> bool:
    """Whether a question or its answer was cut at the wrong word, or is about one case that only its page tells."""
    asked, said = fact.question, fact.answer
    if fact.kind in ("acronym", "given", "contrast"):
        return False
    bare = asked.removesuffix("?")
    if _THAT_ONE.search(asked) or _THAT_ONE.search(said) or _WHAT_IS_VERB.match(asked) or _NOT_HOW.match(asked):
        return True
    if (_WHY.match(asked) and _COLON.search(bare) and ". Why?" not in asked) or _WORDED.fullmatch(asked):
        return True
    if (case := _HAPPENS.fullmatch(asked)) and _is_one_case(case["case"]):
        return True
    if (
        _TIED_TO.match(asked)
        or _LETS_YOU.search(asked)
        or _IF_FIT.fullmatch(said)
        or asked.endswith((" at least?", " at most?"))
    ):
        return True
    if _WHEN_NOT.match(asked) or _NO_ONE.match(asked) or _goes_on(asked, said):
        return True
    if asked.startswith("Where ") and _SO_OFTEN.match(said):
        return True
    if _OTHER_SIDE.match(said) or _SECOND.match(said) or _ITSELF_WEIGHED.match(said):
        return True
    if asked.startswith(("How ", "In ")) and _BY_SO_MUCH.match(said) and " how " in f" {asked.lower()}":
        return True
    if (deed := _BY_DOING_AND_DID.match(said)) and (base_of_ed(deed["verb"]) or deed["verb"] in PAST):
        return True
    if (reason := _BECAUSE.match(said)) and _NO_CLAUSE.match(reason["said"]):
        return True
    if _is_done(asked, said):
        return True
    many = is_plural(said.split()[-1].lower())
    return bool(many and _ONE_NAME.search(asked))


def _goes_on(asked: str, said: str) -> bool:
    """Whether the rest of a sentence stands behind what was asked, or behind the condition that answers it."""
    order = _SHOULD_YOU.fullmatch(asked)
    if order and not _JOINS.search(order["what"]) and has_finite_verb(order["what"].partition(" ")[2]):
        return True
    return " when " in f" {asked.lower()}" and _WHEN_AND_ALSO.match(said) is not None


def _is_one_case(case: str) -> bool:
    """Whether what happens is asked of a case in the past, or of somebody in an example."""
    words = [*case.split(), ""]
    past = not _HELPS.search(case) and any(
        (word in PAST and word not in _ALSO_NOW) or (base_of_ed(word) and behind in ("the", "a", "an"))
        for word, behind in pairwise(words[1:])
    )
    somebody = _SOMEBODY.match(case)
    return bool(_YEAR.search(case) or past or (somebody and somebody["name"] not in _NO_PERSONS))


_HELPS = lazy(r"\b(?:is|are|has|have|be|been|being)\b")
_ALSO_NOW = word_set("cut put set let hit cost read spread split shut hurt left found lay saw felt fell bound lit met")
"""Past forms that are forms of the present, too, or stand behind a noun."""
_NO_PERSONS = frozenset(["Git", "Docker", "Python", "Earth", "Bash", "Linux", "Water", "Rust", "React", "Light"])


def _is_done(asked: str, said: str) -> bool:
    """Whether what was done to a thing stands where its kind is asked for: "Done in pairs"."""
    found = _DONE.match(said)
    if not found or not re.match(
        r"(?:In [^,]+, w|W)hat (?:is|are) (?!.*\b(?:for|by|with|of|in|to|from|called)\?)", asked
    ):
        return False
    verb = found["verb"].lower()
    return verb in ("done", "made", "known", "given", "taken", "seen", "held", "drawn", "built") or bool(
        base_of_ed(verb) and len(said.split()) <= 4
    )
