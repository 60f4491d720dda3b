"""Cards whose words alone show that they were made wrongly, or that they say nothing: no teacher would keep them.

Each of these shapes was found among cards that judges of unseen lessons dropped, and among few that they kept.
"""

import re

from audiolesson.draft.english.forms import base_of_ed
from audiolesson.draft.english.verbs import ADVERBS, PREPOSITIONS, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MEANS
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.model import Fact

_NAMED_ALREADY = lazy(
    r"\b(?:called|known as|named|termed)\b.+\b(?:called|known as)\?|name for .*\b(?:called|known as)\b"
)
"""What is asked for by its name holds another name: "a wall filled with a clay called slip"."""
_TWO_SAID = lazy(r"(?:[Ii]n which year|[Ww]hen|[Ww]hy|[Ww]ho|[Hh]ow|[Ww]here) [^:?]*: [a-z][^:?]*\?$")
"""Two statements with a colon between them in one question."""
_DENIED_CALLED = lazy(r"\b(?:not|never|no|nor|n['’]t)\b[^.?]*\. What (?:is|are) (?:this|these)\b.* called\?$")
_TWICE = lazy(r"\b(?!that |had |very )(\w[\w-]{2,}) \1\b", re.IGNORECASE)
_TO_YOU = lazy(r"name for .*\b(?:you|you['’]ll|your|we|we['’]ll|our|my|I)\b")
_DOINGS = lazy(r"What are [a-z]+ing (?:[a-z]+ )*.*\bcalled\?")
_OF_ANY_KIND = lazy(
    r".*\bname for an? (?:process|kind|type|form|method|way|example|part|result|case|set|piece) of [\w-]+(?: [\w-]+)?\?"
)
_ASKS_NAME = lazy(r"\bcalled\?|\bknown as\?|\bname for\b|\banother name\b")
_A_REMARK = lazy(
    r"(?:Too|Very|So|More|Less|Quite|Rather|Just|Only|Also|Still|Even|Never|Always|Often|Usually|Probably|Perhaps) "
    r"|The (?:more|less|\w+er) (?:you|we|the|it|they|one)\b"
    r"|The (?:next |second |third )?(?:most|least) [a-z]+ (?:after|for|in|of|to|with|that|among|when|because)\b"
)
"""How an answer begins that says what a thing is like, or a saying: "Too soft to be fired.", "The less you fire, …"."""
_PRAISE = lazy(
    r"(?:An?|The|One of the) (?:[a-z]+ly )?(?:single most|tremendous|fascinating|important|powerful|great|wonderful"
    r"|crucial|serious|real|beautiful|amazing|vital|essential|significant|popular|good|bad|huge|remarkable|valuable|lovely|major"
    r"|central|interesting|positive|negative) "
)
"""What judges a thing and does not say what it is."""
_BESIDE = lazy(
    r"(?:An?|The) (?:more|most|less|least|other|older|newer|[a-z]+(?:er|est)) (?:[a-z-]+ )?ones?\b"
    r"|(?:An?|The) (?:mystery|puzzle|nightmare|miracle|surprise|bargain|mess|pity|shame)\b"
    r"|.*, even (?:if|though|when)\b"
    r"|.*(?<!that )(?<!which )(?<!who )(?<!it )(?<!they )(?<!and )(?<!but )\b(?:is|are|was|were|do|does|did)n['’]t\b"
)
"""What is said of a thing beside what it is: "The more precise one", "A nightmare to clean"."""
_MEASURE = lazy(r"\d[\d.,]* ?(?:[a-zµ°%]{1,3}|percent|years?|days?|hours?|minutes?|seconds?|degrees)")
"""A number and its unit, which is no thing; not "3D printing", "5G"."""
_CLAUSE = lazy(
    r"[^,;]*\b(?:that|which|who) (?:you|we|they|it|one|he|she) [a-z]+ (?:can|could|will|may|might|must|is|are)\b"
)
"""A clause of its own behind a thing: "The number that you get can be …"."""
_BARE = lazy(r"(?:An?|The|One) (?:[a-z-]+ ){0,2}(?P<noun>[a-z]+)\.?")
_ANY_NOUN = word_set(
    """mechanism tool method way concept idea technique process approach thing system structure element component part
    type kind form example factor feature aspect property step stage function feature option problem solution issue
    topic subject field area term word name resource skill practice strategy device model illustration phenomenon
    measure metric framework theory"""
)
_RELATIVE = lazy(r"\b(?:whose|which|who|that)\b")
_HEADS = word_set("definition definitions meaning overview summary introduction examples example background")
"""Last words of headings that notes put at each of their things."""
_UNCOUNTED = lazy(
    r"\ball (?:two|three|four|five|six)\b(?! (?:of|[a-z]))|\bthe other (?:two|three|four|five|six)\b|\b[a-z]{3,} ones\b"
)
"""Things that another sentence counted or named: "the bridge between all three"."""
_COMMA_AS = lazy(r", as (?P<said>[^,;:.]+)\.$")


def is_odd(fact: Fact) -> bool:
    """Whether a question or its answer has a shape that no good card has."""
    asked, said = fact.question, fact.answer
    if fact.kind == "given":
        return False
    if _NAMED_ALREADY.search(asked) or _DENIED_CALLED.search(asked) or _TWICE.search(asked) or _TWICE.search(said):
        return True
    if _TO_YOU.search(asked) or _DOINGS.match(asked) or _OF_ANY_KIND.fullmatch(asked) or _TWO_SAID.search(asked):
        return True
    if fact.kind == "acronym":
        return False
    if _ASKS_NAME.search(asked):
        return bool(_RELATIVE.search(said))
    if fact.kind == "cause" and _is_likened(fact):
        return True
    return fact.kind != "list" and MEANS.fullmatch(asked) is not None and _says_nothing(fact)


def _says_nothing(fact: Fact) -> bool:
    """Whether what a thing is said to be is a remark, or any thing; or the thing is a heading that names none."""
    first, _, behind = fact.answer.partition(" ")
    next_word = behind.split(" ", 1)[0].lower()
    if base_of_ed(first.lower()) and next_word not in PREPOSITIONS | ADVERBS and not next_word.endswith("ly"):
        return True  # "Developed glazes for the court" is what somebody did
    if _PRAISE.match(fact.answer) or _CLAUSE.match(fact.answer) or _BESIDE.match(fact.answer):
        return True
    if _MEASURE.fullmatch(without_article(fact.term)):
        return True
    if _A_REMARK.match(fact.answer) or _UNCOUNTED.search(fact.answer):
        return True
    if not _HEADS.isdisjoint(without_article(fact.term).lower().split()[-1:]):
        return True
    found = _BARE.fullmatch(fact.answer)
    return found is not None and found["noun"] in _ANY_NOUN


def _is_likened(fact: Fact) -> bool:
    """Whether a reason that begins with a name stands behind ", as" at the end, where it may be an example."""
    found = _COMMA_AS.search(fact.sentence)
    words = fact.answer.removeprefix("Because ").rstrip(".").split()
    return found is not None and found["said"].split()[:3] == words[:3] and words[0][:1].isupper()
