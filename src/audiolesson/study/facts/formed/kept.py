"""Forms of plain questions that teachers of careful lessons keep: a whole reason, a named doer, a named one's year.

Of the cards of ten clean lessons and forty pages that a strict teacher judged, doubtful ones with them, those of these
forms were kept, but for those cut short or said to somebody, which these rules leave out.
"""

import re

from audiolesson.draft.english.parse.model import has_rare_word
from audiolesson.draft.english.parse.tree import FINITE, ROOT
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems, tree_of_answer
from audiolesson.study.facts.model import Fact

_WHY = lazy(r"(?:(?:In|On|At|With|Under|Among|When|If|Where|Inside|Within|Without) [^?]*, why|Why) [^?.,]+\?")
_WHY_BEHIND = lazy(r"[A-Z][^?.]+\. Why\?")
_SOMEBODY = lazy(r"\b(?:you|your|we|our|us|I|my|me|he|she|his|her|him|somebody|someone|nobody|people)\b", re.I)
_LEANS = lazy(
    r"\b(?:this|these|such|so|too|also|there|here|others?|(?<!to )another|neither|those|same|again|now|then|former"
    r"|latter|(?:the|this|that|which) (?:[a-z]+ )?ones?|first of all|it|they|them|something|anything|similar|stuff"
    r"|mainly|partly)\b",
    re.I,
)
_COMPARED = lazy(
    r"\b(?:more|less|fewer|better|worse|harder|easier|higher|lower|larger|smaller|faster|slower|longer|shorter|cheaper"
    r"|weaker|stronger|older|younger|later|earlier)\b(?!.*\bthan\b)"
)
_TORN = lazy(r"\b(?:did|does|do) [^?]*\b(?:did|does|do) not\b|, or |\bto be (?:for|of|in)\?")
_JUDGES = lazy(
    r"\b(?:is|are|was|were) [^?]*\b(?:hard|easy|good|bad|plain|odd|clear|obvious|important|useful|worth|possible"
    r"|impossible|nice|interesting|natural|reasonable|tempting|critical|essential|key|valuable|popular)\?"
)
_NAME = r"(?:the )?[A-ZÀ-Þ][\w’'.-]*"
_YEAR_DID = lazy(rf"In which year did (?:{_NAME}|an? [a-z]+ (?=[^?]*[A-Z])) ?[^?]+\?")
_YEAR_WAS = lazy(r"In which year (?:was|were) (?=[^?]*[A-Z])(?:the |an? )?[^?]+\?")
_OPEN_YEAR = lazy(
    r"\b(?:the (?:specification|system|company|bill|act|law|court|committee|government|house|council|study|team|plan"
    r"|experiment|program|project|result|idea|king|queen|war|treaty|ship|line|school|club|museum|group)\b"
    r"(?! (?:of|that|which|for|in|on|to)\b)|an? (?:new |first |working |further |second )?(?:draft|version|report|paper"
    r"|study|letter|book|talk|article|meeting))"
)
_OF_A_LIFE = lazy(r"\b(?:born|die|died|marry|married|buried|move|retire|join|win|award|prize|medal)\b", re.I)
_WHO = lazy(r"(?:(?:In|Around) (?:1\d{3}|20\d\d), (?:who|which)|Who|Which) (?!of\b)[^?]+\?")
_PERSON = lazy(r"(?:[A-ZÀ-Þ][\w’'-]*\.?)(?: (?:de|von|van|der|la|le|of))?(?: [A-ZÀ-Þ][\w’'-]*\.?)+(?: and .+)?")
_BODY = lazy(r"\b(?:States|Kingdom|Court|Council|Company|City|Works|Park|Union|Lines|New|North|South|East|West)\b")
LEAST_OF_WHY, LEAST_OF_DEED, LEAST_IN_REASON = 2, 3, 3
"""Words with a meaning of what is explained or done, and words of a reason."""


def is_kept(fact: Fact) -> bool:
    """Whether a plain fact is of a form that teachers keep where a lesson is careful."""
    asked, said = fact.question, fact.answer
    if _LEANS.search(asked) or _SOMEBODY.search(asked) or _TORN.search(asked):
        return False
    if fact.kind == "cause":
        return _is_reason(asked, said)
    if fact.kind == "year":
        return _is_year(asked)
    if _WHEN.fullmatch(asked):
        return len(stems(asked)) >= LEAST_OF_DEED and _ONLY.match(said) is not None
    if _HOW.fullmatch(asked):
        return len(stems(asked)) >= LEAST_OF_DEED and _BY.fullmatch(said) is not None
    if fact.kind == "definition":
        return _is_definition(asked, said)
    if _MOST.fullmatch(asked):
        return len(said.split()) <= MOST_IN_NAME and len(stems(asked)) >= LEAST_OF_DEED and not _SIDES.search(said)
    if named := _CALLED.fullmatch(asked):
        told = has_rare_word(said) or len(named["what"].split()) >= LEAST_OF_A_COMMON_NAME
        told = told and not _SIDES.search(said)
        return (
            told
            and len(stems(asked)) > LEAST_OF_DEED
            and len(said.split()) <= MOST_IN_NAME
            and _is_thing(named["what"])
        )
    return bool(_WHO.fullmatch(asked)) and len(stems(asked)) >= LEAST_OF_DEED and _is_person(said)


_HOW = lazy(r"How (?:do|does|did|is|are|was|were|can) (?!.*\b(?:to be|be)\b)[^?,/]+(?<! work)\?")
_WHEN = lazy(r"When (?:do|does|did|is|are|was|were|can|may|must) [^?,/]+\?")
_ONLY = lazy(r"Only (?:if|when|after|once) ")
_BY = lazy(r"By [a-z]+ing (?:[^\W\d_][\w’'-]* ?)+")
_WHAT = lazy(r"(?:In [^,]+, w|W)hat (?:is|does the term) (?:(?:an?|the) )?(?P<term>[a-z-]+(?: [a-z-]+)?)(?: mean)?\?")
_SETS_APART = lazy(r"An? (?:[a-z-]+,? ){1,5}?(?:that|which|where|who|with|on|within|of) [^,;:]+")
_CALLED = lazy(
    r"(?:In [^,]+, w|W)hat (?:is|are) (?P<what>(?:an?|the) (?:[a-z-]+ ){1,4}?(?:of|that|which|[a-z]+ing|with|for"
    r"|between|around|from) [^?.]+) called\?"
)
_MOST = lazy(
    r"What (?:is|was|are|were) the (?!(?:best|rest|forest|interest|test|guest|quest|latest|most (?:important|common"
    r"|popular|famous|interesting|useful|effective|likely|recent)) )"
    r"(?:[a-z]+est|most [a-z]+|first|last) (?!step|part|thing|way|time|one|two|half|day|term|point)[^?,]+(?<!called)\?"
)
"""What asks for the one of a kind that is most so."""
_SIDES = lazy(r"\b(?:factor|feature|aspect|part|thing|element|component|reason|side)s?$")
"""Nouns that name nothing by themselves."""
LEAST_OF_A_MEANING, MOST_IN_NAME, LEAST_OF_A_COMMON_NAME = 7, 3, 10


def _is_definition(asked: str, said: str) -> bool:
    """Whether a definition has its kind and what sets it apart, and is of a word that says nothing by itself."""
    found = _WHAT.fullmatch(asked)
    apart = bool(found) and _SETS_APART.fullmatch(said) is not None and len(said.split()) >= LEAST_OF_A_MEANING
    return apart and _is_thing(said) and not _STATES.match(said)


_STATES = lazy(r"(?:(?!\b(?:that|which|who|where)\b).)*\b(?:calls for|requires|needs|should|must|leads to|causes)\b")
"""A statement in place of a thing: "a crack on one side calls for a look"."""


def _is_thing(said: str) -> bool:
    """Whether an answer is one noun phrase as the parser reads it, with no statement of its own joined to it."""
    tree = tree_of_answer(said)
    if tree is None or not tree.tags[tree.root].startswith("NN"):
        return False
    verbs = (
        at for at, tag in enumerate(tree.tags) if tag in FINITE and tree.labels[at] not in ("cop", "aux", "aux:pass")
    )
    return all(
        tree.labels[at] in ("acl:relcl", "advcl", "conj", "csubj", "acl") and tree.heads[at] != ROOT for at in verbs
    )


def _is_reason(asked: str, said: str) -> bool:
    if not (_WHY.fullmatch(asked) or _WHY_BEHIND.fullmatch(asked)) or not re.match(r"Because (?!\d)", said):
        return False
    if _COMPARED.search(asked) or _JUDGES.search(asked) or _SOMEBODY.search(said):
        return False
    return len(stems(asked)) >= LEAST_OF_WHY and len(said.split()) > LEAST_IN_REASON


def _is_year(asked: str) -> bool:
    named = _YEAR_DID.fullmatch(asked) or _YEAR_WAS.fullmatch(asked)
    return (
        bool(named) and not (_OPEN_YEAR.search(asked) or _OF_A_LIFE.search(asked)) and len(stems(asked)) > LEAST_OF_DEED
    )


def _is_person(said: str) -> bool:
    return _PERSON.fullmatch(said) is not None and not _BODY.search(said)
