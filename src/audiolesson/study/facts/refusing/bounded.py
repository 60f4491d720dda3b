"""Facts that were cut in the wrong place: a condition, the word behind a pronoun or half of a clause is missing.

Each rule is of a form in which a sound sentence makes an unsound card; none of them looks at a lesson's subject.
"""

import re

from audiolesson.draft.english.forms import base_of_ed
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAMES_FOR, WHAT_IS
from audiolesson.study.facts.model import Fact

_LEFT_OVER = lazy(r"(?:And|Or|But|Nor|Then|Also) ")
"""How an answer begins that was torn from the words before it: "And Mexico"."""
_ONLY_HAPPENS = lazy(r" (?:occurs?|happens?|takes? place|begins?|starts?|follows?)\Z")
"""How an answer ends that says only that something happens."""
_SAYS_OF_IT = lazy(r"(?:Who|What) (?:[a-z]+ly )?[a-z]+ (?:in \d{4} )?(?:that|how|why) (?:it|they|he|she)\b")
"""What somebody said of a thing that the question does not name."""
_STATE_IN_STATE = lazy(r"in which (?:when|whenever|if|once|while|because|as)\b")
_IS_IN_IT = lazy(r"(?:process|phenomenon|effect|condition) in which [a-z]+ (?:is|are) [^?]*,")
"""A thing with all that stands behind it by commas, of which only the last is named so."""
_TURNS = lazy(r", (?:but|though|although|if|unless) (?:only|not|never|rarely|just|for)\b(?P<rest>[^.;]*)")
"""What takes back a part of what is said before it."""
_ASKS_DOER = lazy(r"(?:What|Who|Which [a-z]+) (?!is\b|are\b|was\b|were\b|do\b|does\b|did\b)[a-z]+ ")
_AND_DID = lazy(r" and (?:\w+ly )?(?P<verb>[a-z]+)\b[^.;:]*? (?:in|on) (?:[A-Z][a-z]+ )?(?:1\d{3}|20\d\d)\b")
"""A second deed, whose year it is: "tested herself on … and published the results in 1885"."""
_CUT_NOUN = lazy(r"[A-Z][a-z]*s (?:don['’]t|do not|can['’]t|cannot|aren['’]t|are|have|can|will|may|should|must|do)\b")
"""A whole sentence for a deed, whose subject lost its first word: "What does wheel do? Heads don't …"."""
_HOW_IT_DOES = lazy(r"\w.* (?!family|assembly|anomaly|supply|reply|monopoly|ally|jelly|butterfly)[a-z]{2,}ly")
"""A doer with how it does it: "the kiln automatically"."""
LEAST_BEFORE_ROW = 3
_PAST = frozenset(["made", "wrote", "found", "gave", "took", "built", "began", "won", "led", "sold", "set", "put"])


def is_badly_bounded(fact: Fact) -> bool:
    """Whether a question or an answer begins or ends in the wrong place of its sentence."""
    asked, said = fact.question, fact.answer
    if asked.startswith("What happens ") and _ONLY_HAPPENS.search(said):
        return True
    if _LEFT_OVER.match(said) or _SAYS_OF_IT.match(asked):
        return True
    if (named := NAMES_FOR.match(asked)) and (_STATE_IN_STATE.search(named["said"]) or _IS_IN_IT.search(asked)):
        return True
    if fact.kind in ("definition", "description") and _ends_in_row(fact):
        return True
    if asked.endswith(" do?") and _CUT_NOUN.match(said):
        return True
    if fact.kind == "year":
        return _is_year_of_another(fact)
    if not _ASKS_DOER.match(asked):
        return False
    turned = _TURNS.search(fact.sentence)
    lost = turned is not None and turned["rest"].strip() not in f"{asked} {said}"
    return lost or _HOW_IT_DOES.fullmatch(said) is not None


_GOES_ON = lazy(
    r", (?!which\b|who\b|where\b|when\b|such\b)(?:[\w’'-]+ ){0,3}[\w’'-]+,?"
    r" (?:and|or) (?!\w+ (?:is|are|was|were|has)\b)[^.;]"
)


def _ends_in_row(fact: Fact) -> bool:
    """Whether an answer ends in the middle of a row of its sentence: "melting" of "melting, freezing, and …"."""
    if not WHAT_IS.fullmatch(fact.question) or len(fact.answer.split()) < LEAST_BEFORE_ROW:
        return False
    at = fact.sentence.find(fact.answer[1:])
    return at > 0 and _GOES_ON.match(fact.sentence, at + len(fact.answer) - 1) is not None


def _is_year_of_another(fact: Fact) -> bool:
    """Whether the year of a sentence is that of a second deed, which the question does not ask for."""
    found = _AND_DID.search(fact.sentence)
    if not found or not (base_of_ed(found["verb"]) or found["verb"] in _PAST):
        return False
    return re.search(rf"\b{re.escape(found['verb'][:4])}", fact.question) is None
