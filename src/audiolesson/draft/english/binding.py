"""What in half a sentence reaches into the next half: a condition, somebody's report, the first word of a pair.

Cut from it, the next half would be heard as plainly so. English only.
"""

import re
from functools import lru_cache

from audiolesson.patterns import lazy

_I = re.IGNORECASE
_CONDITION = lazy(r"(?:if|when|whenever|unless|once|until|after|before|as|because|since|where|given|suppose)\b", _I)
_SAID = lazy(
    r"\b(?:say|says|said|saying|state[sd]?|argue[sd]?|arguing|claim(?:s|ed|ing)?|believe[sd]?|believing"
    r"|think(?:s|ing)?|thought"
    r"|find(?:s|ing)?|found|show(?:s|ed|n|ing)?|suggest(?:s|ed|ing)?|report(?:s|ed|ing)?|predict(?:s|ed)?|note[sd]?"
    r"|assum(?:e|es|ed|ing)|hope[sd]?|fear(?:s|ed)?|impl(?:y|ies|ied)|mean(?:s|ing)?|reveal(?:s|ed)?|indicat(?:es?|ed)"
    r"|suppos(?:e|es|ed)|propos(?:es?|ed)|hypothesi[sz]ed?|theory|hypothesis|idea|fact|view|belief|evidence"
    r"|assumption|concept|notion|principle|understanding|impression|sense|danger|risk|chance|statement|concern|worry"
    r"|expectation|condition|rule|pattern|argument|claim|proof|sign|proposal|agreement|conclud(?:e|es|ed)"
    r"|kn[eo]ws?|known|tells?|told|learn(?:s|ed|t)?|ensur(?:e|es|ed|ing)|imagin(?:e|es|ed)|explain(?:s|ed)?|see|sure"
    r"|notice[sd]?|recogni[sz]e[sd]?|determine[sd]?|so|such|likely|possible|true|clear|important|essential|case"
    r"|demand(?:s|ed)?|requir(?:es?|ed)|recommend(?:s|ed)?"
    r"|writ(?:es?|ten)|wrote|discover(?:s|ed)?|warn(?:s|ed)?|holds?|held|feels?|felt|agree[sd]?|maintain(?:s|ed)?"
    r"|announce[sd]?|point(?:s|ed)? out"
    r"|contend(?:s|ed)?|admit(?:s|ted)?|observe[sd]?|confirm(?:s|ed)?|demonstrate[sd]?|prove[sdn]?|ask(?:s|ed)?"
    r"|insist(?:s|ed)?|estimate[sd]?|declar(?:es?|ed)|decid(?:es?|ed)) that\b",
    _I,
)
_PAIRED = lazy(r"\b(?:not only|either|neither|whether|both|between|not just|not merely|not so much|if(?!-))\b", _I)


def begins_with_condition(text: str) -> bool:
    """Whether a sentence begins with If, When …: what its first words say may hold for all of it."""
    text = re.sub(
        r"^(?:[A-Z]\w+(?: \w+){0,3}, |(?i:and|but|so|then|even|only|especially|for example)\s+)", "", text, count=1
    )
    return bool(_CONDITION.match(text))


@lru_cache(maxsize=256)
def reports(text: str) -> bool:
    """Whether a clause says what somebody says or that something is so: a second one may be said by the same."""
    return bool(_SAID.search(text)) or bool(
        re.search(
            r"\b(?:says?|said|think|thinks|thought|believes?|argues?|claims?|means?) (?:the|it|they|we|you)\b", text
        )
    )


@lru_cache(maxsize=256)
def waits(text: str) -> bool:
    """Whether a half holds the first word of a pair whose second may stand in the other: either, not only, both."""
    return bool(_PAIRED.search(_PAIR.sub("", text)))


def reaches_on(half: str) -> bool:
    """Whether half a sentence reaches into the next: a condition in front, a report, or the first word of a pair."""
    return reports(half) or waits(half) or begins_with_condition(half)


def ends_in_case(half: str) -> bool:
    """Whether half a sentence ends in a clause that says when: what a clause joined without a comma adds is of it."""
    return _ENDS_IN_CASE.search(half) is not None


_ENDS_IN_CASE = lazy(
    r"\w,? (?:[—–-] )?(?:when|whenever|if|where|unless) (?!(?:possible|necessary|needed)$)[^,;:—–]+$", _I
)

_PAIR = lazy(
    r"\bbetween (?:them|us|these|those|the two)\b|\beither (?:side|end|hand|way|case)\b"
    r"|\b(?:are|were) both\b(?![^,;:—]* and )|\bboth (?:sides|ends|hands|halves|ways)\b|"
    r"\b(?:(?:both|between)\b(?:[^,;:—]|,\d){1,60}? and|either\b[^,;:—]{1,60}? or"
    r"|neither\b[^,;:—]{1,60}? nor|whether or not) \w+",
    _I,
)
"""Both words of a pair, or one that begins none: "between them", "on either side"."""
