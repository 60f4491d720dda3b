"""Why things are so: "X because Y." and "Because Y, X."."""

import re

from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.sentences.asking import question_of
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import in_sentence, is_many, is_term, large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact

_LEANS_WHY = lazy(
    r"^(?:the \w+ (?:is|was|are|were|has|had)|partly|it|they|he|she|this|that|these)\b|\b(?:it|they|them|he|she|him|her"
    r"|his|this|these|those|you|your|we|our|us|i|my|here|there|only|just|so|most|best|partly|simply|perhaps|not|may"
    r"|might"
    r"|could)\b|['’](?:s|re|ve) ",
    re.I,
)
_COMPARES = lazy(
    r"\b(?:occurs?|happens?)\. Why"
    r"|\b(?:not as|as (?:\w+ )?(?:many|much|significant|strong|large)|particularly|especially|similar\w*|so \w+|such"
    r"|also|sometimes|often|first|critical|important|significant|in the field|and (?:is|are|was|were))\b|\b(?:is"
    r"|are|be) (?:one|an?|the) ",
    re.I,
)
"""What compares with something that a question does not name, or only judges."""
_UNTOLD = lazy(r"\b(?:more|less|fewer|greater|larger|smaller|higher|lower)\b(?!.* than\b)")
"""A comparison whose other side is not said."""
_TWO_CLAUSES = lazy(r"\b(?:that|which|who|whom|whose|if|unless|although|though)\b")
"""More than one clause in front of "because", of which the last may be what has the reason."""
_LEANS_Y = lazy(r"\b(?:you|your|we|our|this|these|those|that one|it|they|them|here|he|she)\b", re.I)


def _is_of_subject(said: str, many: bool) -> bool:
    """Whether "they" or "it" behind "because" can only be the subject: nothing else of its number stands between."""
    head = said.partition(" because ")[0]
    at = first_verb(head)
    words = head.split()
    subject = " ".join(words[: max(at, 0)])
    if not 1 <= at < len(words) or is_many(re.split(r" (?:of|in|on|for|from|with) ", subject)[0]) != many:
        return False
    if re.match(r"(?:is|are|was|were|became|becomes?|remains?|remained)$", words[at]):
        return True
    others = [word.strip(",") for word in words[at + 1 :]]
    if many:
        return True
    return not any(re.fullmatch(r"(?:an?|the|its|one|each)", word) for word in others)


def _put_first(said: str) -> str:
    """ "X because Y." as "X. Why?", which needs no other order of words; "" where X cannot stand alone."""
    head, because, what = said.partition(" because ")
    head = head.rstrip(", ")
    count = len(head.split())
    if not because or what.startswith("of ") or not 3 <= count <= 16 or _LEANS_WHY.search(head):
        return ""
    at = first_verb(head)
    subject = " ".join(head.split()[: max(at, 0)])
    if count < 4 and " " not in subject:
        return ""
    if re.search(r"\b(?:suggest|argue|believe|claim|think|find|found|show|thought|said|say|note)\w* that\b", head):
        return ""
    if subject.endswith("ly") or re.match(r"The (?:different|same|process|situation|method)\b", subject):
        return ""
    if "," in head or at < 1 or not is_term(re.sub(r" (?:of|in|on|for|from) .*", "", subject)):
        return ""
    return f"{head}. Why?"


_BECAUSE = lazy(
    r"Because (?P<what>(?!of\b)[^,]{8,80}), (?P<head>(?!the )(?![^,]*\b(?:will|must|should)\b)[^,]{12,100})\.$"
)


def why(ground: Ground, told: Told) -> Fact | None:
    """ "A because B." or "Because B, A." as "Why A?"; None where the sentence gives no reason that can be asked for."""
    if turned := _BECAUSE.match(told.bare):
        said = f"{large(turned['head'])} because {turned['what']}."
    elif told.bare.count(" because ") == 1 and ";" not in told.bare:
        said = told.bare
    else:
        return None
    question = question_of(said, ground.whole)
    if not question.startswith("why"):
        question = _put_first(said)
    if (
        not question
        or leans_back(said)
        or "(" in told.text.text
        or _COMPARES.search(question)
        or _UNTOLD.search(question)
        or _TWO_CLAUSES.search(said.partition(" because ")[0])
    ):
        return None
    what = said.rpartition(" because ")[2]
    stands_for = {"they": True, "it": False}.get(what.split()[0])
    own = stands_for is not None and _is_of_subject(said, stands_for)
    if re.search(
        r"\b(?:is|are|was|were) (?:just )?(?:one|some|part) of\b|\bthere (?:is|are)\b"
        r"|\bis (?:critical|important|essential|necessary|vital|useful) (?:for|to)\b",
        what,
    ):
        return None
    if (_LEANS_Y.match(what) and not own) or re.search(r"\b(?:this|these|now)\b", what):
        return None
    return made(ground, told, "cause", _subject(said, ground.whole), large(question), f"because {what}", told.bare, 1.9)


def _subject(said: str, whole: str) -> str:
    """What the sentence is about, by which the lesson shows whether it teaches the reason."""
    words = said.split()
    return in_sentence(" ".join(words[: max(first_verb(said), 1)]), whole)
