"""Questions and answers that a cut broke: a row without its end, a second clause, a word twice, half of a name."""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAMES_FOR
from audiolesson.study.facts.model import Fact

_TWICE = lazy(r"\b([a-z]{4,}) \1\b", re.IGNORECASE)
_OPEN_ROW = lazy(r", (?!and |or |which |who |where |when |what |why |how |if )(?:[^\s,]+ ){0,3}[^\s,]+\?$")
"""A question that ends in the middle of a row."""

_AND_LAST = lazy(r", (?:and|or) [^,]+\?$|, [^,]+(?:,? (?:and|or) )[^,]+\?$")
_SECOND_CLAUSE = lazy(r",? and (?:should|must|can|cannot|will|would|may|is|are|was|were|has|have)\b|, \w+ (?:is|are) ")
_TO_DOING = lazy(r"to \w+ing\b", re.IGNORECASE)
_COMPARED = lazy(r"(?:smaller|larger|bigger|faster|slower|better|worse|more|less|higher|lower|easier|harder)\Z", re.I)
_OTHER = lazy(
    r"(?:(?:an?|the) )?(?:exact |direct |natural |logical )?(?:inverse|complement|opposite|counterpart|reverse"
    r"|extension(?!.* (?:that|which|used) )|illustration|reflection|result|consequence) of\b",
    re.IGNORECASE,
)
"""What a thing is to another one, which does not say what it is."""
_ASIDE_OF = lazy(
    r"(?:(?:an?|the) )?(?:(?:exact|direct|natural|logical) (?:inverse|complement|opposite|counterpart|reverse)"
    r"|illustration|reflection|counterpart) of\b",
    re.IGNORECASE,
)
"""The same where a name is asked for, which may well be that of an inverse or a result."""
_OWN_CLAUSE = lazy(r"\b(?:that|which|who|whose|where|when)\b")

_GIVES = lazy(
    r"(?:(?:an?|the) )?(?:[A-Za-z]+ )?(?:sponsor|partner|supporter|member|customer|client) (?:of|for)\b", re.I
)
_OF_NO_NAME = lazy(r"name for (?:an? |the )?(?:(?:due|then|than|because|when|if|while)\b|\w+ in general\?)", re.I)


def is_broken_off(fact: Fact) -> bool:
    """Whether a question or an answer lost a part, or the answer only sets the thing beside another one."""
    asked, said = fact.question, fact.answer
    row = _OPEN_ROW.search(asked) and not _AND_LAST.search(asked)
    if (named := NAMES_FOR.match(asked)) and (_ASIDE_OF.match(named["said"]) or _has_second_clause(named["said"])):
        return True
    return bool(
        row
        or said.startswith("&")
        or _TWICE.search(asked)
        or _OF_NO_NAME.search(asked)
        or _SECOND_CLAUSE.search(said)
        or _TO_DOING.match(said)
        or _COMPARED.fullmatch(said)
        or (
            asked.startswith(("What is ", "What are ", "What does the term "))
            and (_OTHER.match(said) or _GIVES.match(said))
        )
    )


def _has_second_clause(told: str) -> bool:
    """Whether a second predicate is joined to what a name is asked by, and not to a clause of it."""
    found = _SECOND_CLAUSE.search(told)
    return found is not None and not _OWN_CLAUSE.search(told[: found.start()])
