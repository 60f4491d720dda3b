"""Orders that give a rule, read as what whoever listens should do: "Never glaze wet clay"."""

import re

from audiolesson.draft.english.tags import begins_with_order, has_finite_verb, has_main_verb
from audiolesson.draft.english.verbs import PLAIN, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import large
from audiolesson.study.facts.prose.inverting import Statement

_HAND = word_set("click press type open run install download select choose scroll log go enter paste drag tap")
"""What is done at a computer."""
_ADVICE = lazy(r"(?:(?:always|please|then|instead|simply|just) )?(?P<verb>[a-z]+) (?P<what>.+)", re.I)
_DONT = lazy(r"(?:Never|Don[’']t|Do not) (?P<verb>[a-z]+) (?P<what>.+)")
_FOR = lazy(
    r"(?P<lead>(?:For|In|With|On|At|Before|After) [^,]{3,40}?) (?P<rest>[a-z]+ (?:the|an?|your|its|each|every"
    r"|all|only|no|any)\b.+)"
)
_BEFORE_CLAUSE = lazy(
    r"\b(?:that|what|which|where|when|whenever|if|who|how|why|before|after|until|unless|because|as|so|than)\b|,"
)


def advised_in(what: str) -> Statement | None:
    """What an order asks for, as what "you" should do; None where it is none, or work at a computer."""
    tail = ""
    if (found := _FOR.fullmatch(what)) and found["rest"].split()[0] in PLAIN and not has_main_verb(found["lead"]):
        first = found["lead"].split()[0]
        what, tail = found["rest"], f" {found['lead'].replace(first, first.lower(), 1)}"
    if found := _DONT.fullmatch(what):
        verb, should = found["verb"], "shouldn't"
    elif begins_with_order(large(what)) and (found := _ADVICE.fullmatch(what)):
        verb, should = found["verb"].lower(), "should"
    else:
        return None
    if has_finite_verb(_BEFORE_CLAUSE.split(f"it {found['what']}")[0]):
        return None
    if (
        (verb not in PLAIN and should == "should")
        or verb in _HAND
        or re.search(r"\b(?:and|or) (?:the|it|they|you|we)\b", found["what"])
    ):
        return None
    return Statement("you", should, f"{verb} {found['what']}{tail}", True)
