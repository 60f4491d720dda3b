"""Answers that have not the form which their question asks for: a clause for a thing, a verb that goes on, a cut name.

What is asked for tells the form: a thing is told by a noun phrase, a place by a place, a reason by a clause of its own.
None of the rules looks at what a lesson is about.
"""

import re

from audiolesson.draft.english.clause_openings import opens_clause
from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural, tokens_of
from audiolesson.draft.english.tags import has_finite_verb
from audiolesson.draft.english.verbs import (
    ADVERBS,
    ALSO_ADJECTIVES,
    ALSO_NOUNS,
    AUXILIARIES,
    DETERMINERS,
    FUNCTION,
    ONLY_VERBS,
    PAST,
    PLAIN,
    PREPOSITIONS,
    PRONOUNS,
    word_set,
)
from audiolesson.patterns import lazy
from audiolesson.study.facts.model import Fact

_THING = lazy(
    r"(?:In [^,]+, w|W)hat (?:(?:do|does|did|can|could|must|may|might|should|will|would) (?P<does>[^?]+)"
    r"|(?:is|are|was|were) (?P<done>[^?]+ (?:by|of|for|from|with|on|in|to|up|into)))\?"
)
"""What asks for the object of a verb, or of its preposition."""
_NATURE = lazy(r"(?:In [^,]+, w|W)hat (?:(?:is|are|was|were) (?!it called)[^?]+|does the term [^?]+ mean)\?")
_DEED = lazy(r"\b(?:do|done|doing)(?: (?:with|when|if|to|about|for|in|once|as|while)\b[^?]*)?$")
"""What asks for a deed, so that a verb answers it."""
_CALLED = lazy(r".*\b(?:called|known as)\?|.*\bthe name for\b")
_STATE = lazy(r"What (?:is|are) (?!it\b|the name\b)[^?]* (?:if|when) [^?]+\?(?<!called\?)")
"""What asks how a thing is, in place of what: "What is the kiln if the fire is out?"."""
_STATES = word_set(
    """mean means say show suggest state believe hold argue conclude find require tell imply ensure prove assume claim
    demand promise predict decide determine think hope expect propose declare announce warn prefer report recommend
    indicate reveal demonstrate know note realise realize learn discover insist see check ask confirm order decree
    guarantee explain teach describe"""
)
"""Verbs whose object may be a whole statement."""
_NO_NOUN = word_set(
    """and or but because if while whose whom although though till unless whereas out up off away together due using
    including depending according upstream downstream differed trying going"""
)
"""Words that begin no noun phrase."""
_ABOUT = word_set("about over under around between up more less within")
"""Prepositions that an amount begins with."""
_CLAUSES = word_set("what how whether where when why that who which whatever whichever whoever")
_LINKS = word_set("is are was were remain remains became becomes may can will has had cannot")
_OPENS_INNER = word_set("it they you we he she than as there nobody someone so")
"""Words that begin a clause within a phrase: "the heat it takes"."""
_ENDING = AUXILIARIES - {"do", "have"}
_ARTICLES = frozenset({"a", "an", "the", "it", "them", "its", "their"})
_OBJECTS = _ARTICLES | {"each", "every", "any", "all", "him", "her", "us"}
_ALSO_DESCRIBE = word_set("left lost found broken frozen bent lent bound built bred fed held kept sold spent split")
"""Past forms that stand before a noun, too: "lost pots"."""
_UNFINISHED = lazy(
    r"\b(?:an?|the) [a-z-]+, [a-z-]+$|\b(?:an?|the|and|or|of|its|their|from them)$"
    r"|^An? [a-z-]+ (?:used|called|known|named)$|^[^,]+, [a-z]+ing$"
    r"|\bto (?:consider|include|provide|allow|enable|involve|describe|contain|make|take|give)$"
)
_NO_PLACE = lazy(
    r"In (?:two|three|four|five|many|several|various|some|different)(?: [a-z]+)? (?:ways|respects)|In part"
    r"|In an? [a-z]+ (?:fashion|manner|way)\b.*"
    r"|At (?:an? )?(?:[a-z]+ )?(?:speeds?|rates?|levels?|intervals?|times)"
    r"|On an? [a-z]+ scale\b.*|In (?:length|width|size|height|depth|number|volume|diameter|value|strength)"
)
_LEFT_OUT = lazy(
    r"\band [^,]+ (?:only |just )(?:one|two|three|four|five|six|\d+)$|\band by [a-z]+ing\b"
    r"|^(?:(?!\b(?:that|which|who|what|how|where|when|if)\b).)*, (?:must|should|may|can) [a-z]+\b"
)
"""What leaves its verb out, or goes on with a preposition that nothing before it has."""
_THAT_MANY = lazy(
    r"(?:hold|held|says?|said|states?|means?|claims?|believes?|argues?) that (?P<tail>(?:[\w-]+ ?){1,5})$"
)
_DOES_SO = lazy(r"Because (?:[\w'’-]+ ){1,6}(?:does|do|did) (?:with|in|for|too)\b")
"""A comparison in place of a reason: "as the old kiln does with its own"."""
_HOW_IT_IS = lazy(
    r"(?:Small|Large|Big|High|Low|Common|Rare|Likely|Possible|Strong|Weak|Equal|Inhibited) (?:in|at|for|when|if|on)\b"
    r"|(?:Hostile|Similar|Equal|Due|Able|Responsible|Prone|Resistant|Sensitive|Essential|Necessary|Important|Useful)"
    r" (?:to|for|in|of)\b"
)
_YEARS = lazy(r"(?:Between|From) 1[5-9]\d\d (?:and|to) 1[5-9]\d\d")
_LAST_DEED = lazy(r", (?P<verb>[a-z]+) [^,]+$")
_NAMED = lazy(r"(?:An?|The) [a-z-]+|[A-Za-z-]+")


MOST_IN_A_NAME = 5
"""Words that begin with "that" and may be a name alone: "That the Great Kiln"."""


def is_said_badly(fact: Fact) -> bool:
    """Whether an answer has not the form that its question asks for."""
    asked, said = fact.question, fact.answer
    if fact.kind in ("acronym", "given", "contrast", "year"):
        return False
    first = said.split()[0].lower()
    if said[0] in "&/+=" or (asked.startswith("How many ") and _YEARS.fullmatch(said)):
        return True
    if _UNFINISHED.search(said) or _LEFT_OUT.search(said) or _DOES_SO.match(said) or _NO_PLACE.fullmatch(said):
        return True
    if _STATE.fullmatch(asked) and first not in DETERMINERS:
        return True
    if (tail := _THAT_MANY.search(said)) and not has_finite_verb(tail["tail"]):
        return True
    if asked.endswith(" by?") and first.endswith("ing") and " does " in asked:
        return True
    if fact.kind in ("list", "number") or asked.startswith(("Where ", "How ")):
        return _goes_on(said)
    if _CALLED.match(asked):
        return _is_cut_name(said, fact.sentence)
    thing = _THING.fullmatch(asked)
    asks = (thing["does"] or thing["done"]) if thing else ""
    of_a_thing = bool(asks) and not _DEED.search(asks)
    return (
        (of_a_thing or (fact.kind == "definition" and bool(_NATURE.fullmatch(asked))))
        and not fact.read
        and _is_no_thing(fact, asks)
    )


def _is_no_thing(fact: Fact, asks: str) -> bool:
    """Whether something else than a noun phrase answers what a thing is; `asks`: the verb that it is the object of."""
    said = fact.answer
    first, second = [*(word.strip(",").lower() for word in said.split()[:2]), "", ""][:2]
    if first in _NO_NOUN and (asks or first != "using"):
        return True
    told = (first == "to" and asks.endswith(" for")) or "the term " in fact.question
    if first in PREPOSITIONS - _ABOUT and not told:
        return True
    if first == "that" and len(said.split()) <= MOST_IN_A_NAME and not has_finite_verb(said):
        return True
    if first == "that" and second in PLAIN and "".join(said.split()[2:3]) in DETERMINERS:
        return True
    if first in _CLAUSES:
        return first == "which" and not asks
    if "term" in asks.split() and first in PLAIN:
        return False
    if (not asks and first in ONLY_VERBS - ALSO_ADJECTIVES) or _begins_with_verb(first, second):
        return True
    if _HOW_IT_IS.match(said) or _goes_on(said) or _is_one_of_several(fact):
        return True
    return not set(asks.split()) & _STATES and _is_statement(said)


def _begins_with_verb(first: str, second: str) -> bool:
    """Whether a verb begins an answer: "act as …", "merge and leave …"."""
    if base_of_ed(first) and second in PREPOSITIONS - {"by", "of", "in", "with"}:
        return True
    if first not in PLAIN or first in ALSO_ADJECTIVES:
        return False
    if second == "as" or second in _ARTICLES | DETERMINERS - {"that"}:
        return True
    return first not in ALSO_NOUNS and (second in PRONOUNS | PREPOSITIONS or second == "and")


def _goes_on(said: str) -> bool:
    """Whether a further verb with its object stands behind a thing: "the slip, make the pot"."""
    tokens = [token.lower() for token in tokens_of(said)]
    for at in range(1, len(tokens) - 1):
        if opens_clause(tokens, at) or tokens[at] in ("to", "by") or tokens[at].endswith("ing"):
            return False
        if tokens[at - 1] in (",", "and", "or", "but") and at > 1 and _does_something(*tokens[at - 1 : at + 2]):
            return True
    return False


def _does_something(before: str, word: str, after: str) -> bool:
    """Whether a word behind "and" or a comma is a verb by what stands behind it."""
    if word in ALSO_ADJECTIVES or word in FUNCTION or word in ("above", "below"):
        return False
    if before != "," and ((after in _ARTICLES and not word.endswith("ly")) or base_of_s(word) in ONLY_VERBS):
        return True
    if not (word in PLAIN or base_of_s(word) or base_of_ed(word) or word in PAST):
        return False
    did = word in PAST - _ALSO_DESCRIBE and word not in PLAIN and is_plural(after)
    return did or after in _OBJECTS or (word in ONLY_VERBS and after in ("onto", "into"))


def _is_one_of_several(fact: Fact) -> bool:
    """Whether an answer ends in the middle of several deeds: "erosion, store water", of which a third one follows."""
    last = _LAST_DEED.search(fact.answer)
    if not last:
        return False
    if base_of_s(last["verb"]) in ONLY_VERBS and " and " not in last.group():
        return True
    goes = re.match(r",? and ([a-z]+) ", fact.sentence.partition(fact.answer[1:])[2])
    return goes is not None and goes[1] in PLAIN and last["verb"] in PLAIN


def _is_statement(said: str) -> bool:
    """Whether an answer has a verb of its own: "a bell that rings late may as well not ring"."""
    tokens = [token.lower() for token in tokens_of(said)]
    opened = 0
    for at in range(1, len(tokens)):
        word = tokens[at]
        if opens_clause(tokens, at) or word in _OPENS_INNER:
            opened += 1
        elif tokens[at - 1] in ("and", "or", "but", ",") or not (word in _LINKS or _begins_doing(tokens, at)):
            continue
        elif opened == 0 or (opened == 1 and word in _LINKS and _has_verb_inside(tokens[:at])):
            return opened > 0 or at + 1 < len(tokens)
    return False


def _begins_doing(tokens: list[str], at: int) -> bool:
    return tokens[at] in ("starts", "begins", "keeps", "stops") and "".join(tokens[at + 1 : at + 2]).endswith("ing")


def _has_verb_inside(tokens: list[str]) -> bool:
    """Whether the last clause that was opened has had its verb."""
    opened = max((at for at in range(len(tokens)) if opens_clause(tokens, at)), default=-1)
    inner = tokens[opened + 1 : opened + 3] if opened >= 0 else []
    return any(word in ONLY_VERBS | _ENDING or base_of_s(word) in ONLY_VERBS for word in inner)


def _is_cut_name(said: str, sentence: str) -> bool:
    """Whether a name goes on in its sentence: "a wet" of "a wet kiln"."""
    if not _NAMED.fullmatch(said) or is_plural(said):
        return False
    behind = sentence.lower().partition(f"called {said.lower()}")[2]
    if re.match(r", or [a-z]+, [a-z]+\b", behind):
        return True
    goes = re.match(r"[”\"’']? ([a-z-]+)", behind)
    if not goes:
        return False
    word = goes[1]
    ended = word in FUNCTION | ADVERBS | PLAIN | PAST or word.endswith(("ly", "ing", "ed"))
    return not ended and not base_of_s(word)
