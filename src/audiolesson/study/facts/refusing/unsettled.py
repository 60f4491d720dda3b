"""What the lesson itself does not leave as it stands: a list that goes on, a remark, what the next sentence takes back.

A card has only its sentence; each of these rules looks at what the lesson says around it.
"""

import re

from audiolesson.draft.sentences.contrasts import denies
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import WHAT_IS
from audiolesson.study.facts.evidence import FEW, Evidence
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.kind_nouns import HOLLOW
from audiolesson.study.facts.model import Fact

_GOES_ON = lazy(
    r"[^.;]*?,? (?:along with|as well as|in addition to|together with|not to mention|plus|but also|and (?:so|many) "
    r"(?:on|more|others?)|among (?:many )?others|to name (?:a few|but)|etc)\b",
    re.IGNORECASE,
)
_LISTS = lazy(r"What are the |Which (?:two|three|four|five|six|seven) |.* consists? of|.*which (?:two|three|four)")
_OTHER_NAME = lazy(r"What is another name for (?:an? |the )?(?P<x>[^?]+)\?")
_EACH = lazy(r"How many .*\b(?:each|every) .*\?")
"""How many there are in each of things that only their page names."""


def is_unsettled(evidence: Evidence, fact: Fact) -> bool:
    """Whether the lesson adds to what a fact says, takes it back, or says it of another thing or elsewhere."""
    if not fact.sentence:
        return False
    behind = evidence.behind.get(fact.sentence, "")
    if behind and denies(behind):
        return True
    if _LISTS.match(fact.question) and _goes_on(fact):
        return True
    if evidence.words >= FEW and _EACH.fullmatch(fact.question):
        return True
    if other := _OTHER_NAME.fullmatch(fact.question):
        return re.search(rf"\bof (?:an? |the )?{re.escape(other['x'])}, ", fact.sentence, re.IGNORECASE) is not None
    defines = WHAT_IS.fullmatch(fact.question) and fact.kind == "definition"
    return bool(defines) and HOLLOW.match(fact.answer) is not None and _is_told_before(evidence, fact)


def _goes_on(fact: Fact) -> bool:
    """Whether a list's sentence names more behind its last member: "A and B are the most common, along with C"."""
    last = re.split(r", | and | or ", fact.answer)[-1].lower()
    at = fact.sentence.lower().rfind(last)
    return at >= 0 and _GOES_ON.match(fact.sentence[at + len(last) :]) is not None


def _is_told_before(evidence: Evidence, fact: Fact) -> bool:
    """Whether the lesson has said what a thing is in front of the sentence that a hollow definition is taken from."""
    at = evidence.small.find(fact.sentence.lower())
    name = re.escape(without_article(fact.term).lower())
    told = re.compile(
        rf"\b(?:called|named|known as|termed) (?:an? |the )?{name}\b"
        rf"|(?:^|[.!?:]\s+|\n)(?:an? |the |so,? )?{name} (?:is|are|means|refers to|describes)"
        r" (?:an?|the|when|what|how|using|[a-z]+ing)\b"
    )
    return told.search(evidence.small, 0, max(at, 0)) is not None
