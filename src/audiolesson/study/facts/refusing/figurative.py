"""Definitions that are quips: what somebody said of a thing in jest or in a figure, which tells nobody what it is.

An essay may begin with one, and a strict teacher keeps none of them: "the one tool that you could explain to a
child", "a dance between two partners", "plants that have learned to hunt".
"""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.leads import without_lead
from audiolesson.study.facts.model import Fact

_WHAT_IS = lazy(r"(?:In [^,?]+, )?what (?:(?:is|are) [^?]+|does (?:the term )?[^?]+ mean)\?", re.IGNORECASE)
_BY_THE_WAY = lazy(r"\byou (?:could|might|would|never|always) |\byour (?:grand|mother|father|neighbour|neighbor)")
"""How a page chats: "that you could explain to your grandmother"."""

_LIKE_A_MIND = lazy(
    r"\b(?:that|which|who) (?:has|have|had) (?:discovered|learn(?:ed|t)|decided|forgotten|agreed|refused|fallen in love"
    r"|been persuaded|been taught|gone)\b"
)
"""What only a mind does: "plants that have learned to hunt"."""

_FIGURE = lazy(
    r"(?:(?:an?|the|one (?:long|big)) )?(?:[a-z-]+ )?(?:(?:machine|recipe|factory|ladder|letter|love letter) (?:for|to)"
    r"|(?:dance|conversation|marriage|tug of war|tug-of-war|wedding|duel|handshake|argument) (?:between|of|with)"
    r"|window (?:into|on|onto)|love affair|game of|glue that|backbone|lifeblood|heartbeat|workhorse|bread and butter"
    r"|Swiss army knife)\b",
    re.IGNORECASE,
)
"""A kind that the thing is not: "a machine for finding bargains", of a market."""

_IS_ONE = lazy(
    r"\b(?:machines?|engines?|robots?|presses|press|mills?|looms?|recipes?|factor(?:y|ies)|dances?|games?|ladders?"
    r"|computers?|devices?|protocols?|windows?|[a-z]+(?:er|or))\?",
    re.IGNORECASE,
)
"""What may be of such a kind in earnest."""


def is_figurative(fact: Fact) -> bool:
    """Whether a definition is a quip, a figure or what somebody is quoted for."""
    asked, said = without_lead(fact.question), fact.answer
    if not _WHAT_IS.fullmatch(asked):
        return False
    if _BY_THE_WAY.search(said) or _LIKE_A_MIND.search(said) or _is_quoted(fact):
        return True
    return _FIGURE.match(said) is not None and not _IS_ONE.search(asked)


def _is_quoted(fact: Fact) -> bool:
    """Whether the sentence has the whole answer in quotation marks, as words of somebody."""
    return re.search(rf"[\"“]{re.escape(fact.answer)}[.,]?[\"”]", fact.sentence, re.IGNORECASE) is not None
