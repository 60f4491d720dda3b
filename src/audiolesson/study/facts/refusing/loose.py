"""Questions and answers too loose to be known: no kind, no thing of its own, a name that only its page has.

Two outside teachers of 300 fresh pages dropped such cards; each rule is of a form, none looks at a lesson's subject.
"""

import re

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.verbs import DETERMINERS
from audiolesson.draft.sentences.naming import head_noun
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAMES_FOR, WHAT_IS
from audiolesson.study.facts.articles import HEAD
from audiolesson.study.facts.evidence import Evidence
from audiolesson.study.facts.form import ends_as_mass, without_article
from audiolesson.study.facts.model import Fact

_MANY = r"(?:many|multiple|various|several|numerous|different|diverse)"
_SAYS_MANY = lazy(rf"{_MANY} |all |any |every ", re.IGNORECASE)
"""An answer that begins by how much there is: "multiple steps as well as …", "all data in encrypted form"."""
_ASKS_OBJECT = lazy(r"What (?:do|does) (?!the term ).+ (?!do\?)(?:[a-z]+|[a-z]+ (?:of|from|in|on|to))\?")
_DOES_MANY = lazy(rf"Which (?:[a-z]+ ){{1,2}}[a-z]+ (?:{_MANY}|some) ")
"""What one of several kinds does to many: "Which model imposes many constraints …?"."""
_ONE = lazy(r"(?:What|Which|Who) (?:is|are|was|were) the (?:only|first|last) ones?\b")
"""One of what, only its answer tells."""
_ORIGIN = lazy(r"an? (?:[a-z-]+ )?[a-z-]+ from (?:the [a-z]+ of )?[A-Z]\w+(?: [A-Z]\w+)*")
"""A kind of which only the land is told: "a stew from Norway"."""
_LACKS = lazy(r"an? (?:[\w-]+ ){1,3}without [\w-]+", re.IGNORECASE)
"""A kind of which only is told what it has not: "a clay without grog"."""
_TWO = lazy(
    r"(?:the|an?) (?:(?!of |in |on |for |to |with |from |by |or )[\w-]+ ){1,3}and (?:the|an?) [\w-]+ ", re.IGNORECASE
)
"""Two things where the kind of one should be told."""
_TO_NOTHING = lazy(
    r"To [a-z]+ (?:an? |the )?(?:[\w-]+ )?(?:results?|values?|outputs?|outcomes?|things?|something|anything)"
    r"(?: [\w-]+)?"
)
"""A use that many things have: "to make something different"."""
_A_NUMBER = lazy(r"(?:In [^,]+, w|W)hat (?:is|are|does the term) [\W\d]+(?: mean)?\?")
_VARIABLE = lazy(r"[a-z]+(?:[A-Z_]\w*)?")
_STANDS_FOR = lazy(r"What does (?P<x>\S+) (?:represent|denote|mean|store|hold|contain)\?")
_SEVERAL_NAMES = lazy(r" (?:and|or) |, ")


def is_loose(evidence: Evidence, fact: Fact) -> bool:
    """Whether a question has no one answer, or an answer that names no kind of its own."""
    asked, said = fact.question, fact.answer
    if fact.kind == "acronym":
        return False
    if _ONE.match(asked) or _DOES_MANY.match(asked) or _A_NUMBER.fullmatch(asked):
        return True
    if _ASKS_OBJECT.fullmatch(asked) and _SAYS_MANY.match(said):
        return True
    if asked.startswith("What is another name for "):
        return bool(_SEVERAL_NAMES.search(said))
    if asked.endswith(" used for?") and _TO_NOTHING.fullmatch(said):
        return True
    if (found := _STANDS_FOR.fullmatch(asked)) and _is_variable(evidence, found["x"]):
        return True
    if described := NAMES_FOR.match(asked):
        told = described["said"]
        return bool(_ORIGIN.fullmatch(told) or _LACKS.fullmatch(told) or _TWO.match(told))
    if not WHAT_IS.fullmatch(asked) or fact.kind not in ("definition", "description"):
        return False
    if _is_variable(evidence, without_article(fact.term)) and _is_bare(said):
        return True
    two = asked.startswith("What is ") and _TWO.match(said)
    return bool(two or _ORIGIN.fullmatch(said[0].lower() + said[1:]) or _LACKS.fullmatch(said))


def _is_variable(evidence: Evidence, name: str) -> bool:
    """Whether a name stands as code and is spelled like a variable, which only its own program has."""
    return name.lower() in evidence.ground.coded and _VARIABLE.fullmatch(name) is not None


def _is_bare(said: str) -> bool:
    """Whether an answer lacks the article that its kind needs: "Match that already has a time"."""
    head = head_noun(HEAD.split(said)[0])
    return said.split()[0].lower() not in DETERMINERS and not (is_plural(head) or ends_as_mass(head))
