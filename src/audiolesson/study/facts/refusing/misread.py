"""Cards whose question and sentence, side by side, show that a finder took the wrong words of it.

A list read as a meaning, the noun beside the one that is named, a statement that hardly holds: each is a shape of
cards that judges of unseen lessons dropped, and hardly one that they kept.
"""

import re

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MEANS
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.model import Fact

_HARDLY = lazy(r"\b(?:hardly|barely|scarcely|rarely|seldom)\b", re.I)
"""What all but denies a statement; a question that leaves it out says the opposite."""
_NO_TERM = lazy(
    r"(?:In [^,]+, w|W)hat (?:is|are|was|were) (?:an? |the )?"
    r"(?:(?:little|much|many|few|some|any|none|more|less|such)\b[^?]*\?(?<!called\?)"
    r"|[^?]* (?:whose|which)(?: [\w-]+)?\?)"
)
"""An amount of something, or half of a clause, in the place of a term."""
_NAMELESS = lazy(
    r"(?:In )?(?:Summary|Conclusion|General|Fact|Practice|Contrast|Addition|Particular|Short|Essence|All|None|Some|Both"
    r"|(?:One|Two|Three|Four|Five|Six|Ten) [a-z]+)"
)
"""What is no name, though a sentence begins with it."""
_ASKS_NAME = lazy(r"\b(?:called|known as)\?|\bname for\b")
_COMMA_LEFT = lazy(r"(?:^|: )[^,.?]+, (?:is|are|was|were|has|have|had|can|may|will) [^?]* called\?$")
"""A comma between a subject and its verb, left by a name that stood there: "Bowls, are hollow vessels. …"."""
_COMMA_VERB = lazy(r"[^,.]+, (?P<verb>[a-z]+s) [^,.]+\. What (?:is|are) [^?]+ called\?")
_THESE = lazy(r"\bWhat are these [a-z-]+ called\?$")
_ONE_THING = lazy(r"(?:An?|The) (?P<noun>[a-z][\w-]*(?: [a-z][\w-]*)*)")
_THIS = lazy(r"\bWhat (?:is this|are these) (?P<noun>[a-z-]+) called\?$")
_NAMES = lazy(r"\b(?P<noun>[A-Za-z-]+) (?:called|known as) ")
_OF_MANY = lazy(r"\bthe (?:final|next|last|second|third|other) [^?]*\b(?:called|known as)\?")
"""What is told by its place in the lesson's row."""
_SO_THAT = lazy(r"\bso [a-z]+ [^?]*\bthat\b[^?]*\bcalled\?")
_OF_ANY = lazy(
    r"\b(?:deal with|belong to)\?$|\b(?:is|are) [^?]+ designed for\?$"
    r"|\bname for (?:no matter|an? property of)\b|\b[Hh]ow must\b"
    r"|\b[Aa]mong which \w+\b|\bwhat do(?:es)? (?:used|based|made|called|known) "
)
"""What many answers fit."""
_OF_A_PART = lazy(r"of which [^?]+ (?:of|in|on|to|from|with)(?: an?| the)? [\w-]+\?$")
"""A clause whose "which" belongs to a phrase within it: "the clays of which most pots are made from mixtures"."""
_OPINION = lazy(r"\b(?:greatest|finest|best(?!-)|worst|most (?:famous|important|beautiful|beloved|powerful))\b")
_FIRST = lazy(r"The (?:default|standard|preferred|dominant|ideal|right|best|perfect|obvious|go-to) ")
"""A rank among others, which does not say what a thing is."""
_HELD = lazy(r"(?:[Tt]o |\w+ing\b|[A-Z]?\w+(?:tion|sion|ment|sis|ance|ence)s?\b)")
_USED_FOR = lazy(r"\bused for\?$")
_ONE_CASE = lazy(r"\d|\b(?:has|have|had) \w+(?:ed|en)\b")
"""What tells of one case by its numbers or its past, and sets no two kinds apart."""
_VAGUE = lazy(r"An? (?:concept|idea|notion|skill) (?:for|that|which) ")
"""What is said to be no more than something of the mind, and what it does."""
_TORN_WHOSE = lazy(r"(?:(?!\bwhose\b).)* and whose\b")
"""The second of two clauses whose first was left out."""
_LISTED = lazy(r"(?:and|or) |, (?:in|of|from|on|with) which |: (?:any|all|each|both|none) of |: [a-z-]+\.$")
"""What stands behind a meaning that is none, or half of one: a row goes on, a clause tells the rest."""
_OF_BEFORE = lazy(r"(?:it|they|this|that|these|those|he|she) (?:is|are|was|were)\b", re.I)
"""A statement of what the sentence before told, which may be of another thing than the last that it named."""
_DONE = lazy(r"What does the term (?P<term>[a-z-]+ed|[a-z]+-(?:on|in|off|out|up)) mean\?")
_SAME_START = 4
_SHORT_MEANING = 5


def is_misread(fact: Fact) -> bool:
    """Whether a card was made of the wrong words of its sentence."""
    if fact.kind in ("given", "acronym"):
        return False
    asked, said = fact.question, fact.answer
    if fact.kind == "contrast":
        return _ONE_CASE.search(said) is not None
    if "compared with" in said or (fact.kind == "list" and ". " in said):
        return True
    if _HARDLY.search(fact.sentence) and not _HARDLY.search(f"{asked} {said}"):
        return True
    if _NO_TERM.fullmatch(asked) or _OF_ANY.search(asked) or (_USED_FOR.search(asked) and not _HELD.match(said)):
        return True
    if _ASKS_NAME.search(asked):
        return _names_another(fact)
    if _OPINION.search(asked) and re.match(r"(?:In [^,]+, w|W)h(?:at|o) (?:is|was|are|were) ", asked):
        return True
    return MEANS.fullmatch(asked) is not None and _means_another(fact)


def _names_another(fact: Fact) -> bool:
    """Whether what a question tells is not what its sentence gives that name."""
    asked, said = fact.question, fact.answer
    if (
        _NAMELESS.fullmatch(said)
        or _COMMA_LEFT.search(asked)
        or ((left := _COMMA_VERB.fullmatch(asked)) and base_of_s(left["verb"]))
        or _OF_MANY.search(asked)
        or _OF_A_PART.search(asked)
        or _SO_THAT.search(asked)
        or _TORN_WHOSE.match(asked)
    ):
        return True
    one = _ONE_THING.fullmatch(said)
    if _THESE.search(asked) and one and not is_plural(one["noun"].split()[-1]):
        return True  # the molecules of a layer are not the layer
    this, named = _THIS.search(asked), [found["noun"] for found in _NAMES.finditer(fact.sentence)]
    nouns = [noun.lower() for noun in named if noun.lower() not in _BEFORE_A_NAME]
    if this and nouns and this["noun"].removesuffix("s") not in {noun.removesuffix("s") for noun in nouns}:
        return True
    return len(nouns) > 1 and not this and nouns[-1] not in re.findall(r"[a-z-]+", asked.lower())[:_HEAD_OF_IT]


_BEFORE_A_NAME = word_set(
    """is are was were be been being also often sometimes usually commonly generally now so it them they this that which
    otherwise better"""
)
_HEAD_OF_IT = 5
"""Words of a question among which the noun stands that is named: "what are pots called", "what is a small pot …"."""


def _means_another(fact: Fact) -> bool:
    """Whether what is said of a term goes on behind the answer, says the term again, or is of another thing."""
    said, term = fact.answer, without_article(fact.term)
    behind = fact.sentence.partition(said[1:])[2].lstrip(" ") if said[1:] and said[1:] in fact.sentence else ""
    if _VAGUE.match(said) or ("," in said and behind.startswith(", with ")):
        return True
    if _LISTED.match(behind) or _FIRST.match(said) or (_OF_BEFORE.match(fact.sentence) and term not in fact.sentence):
        return True
    if (done := _DONE.fullmatch(fact.question)) and (
        base_of_ed(said.split(" ")[0].lower()) or done["term"].endswith("ed")
    ):
        return True
    if not is_plural(term.split()[-1] if term else "") and re.match(rf"{re.escape(term)} are ", fact.sentence, re.I):
        return bool(term)
    if re.search(rf", (?:an? |the )?{re.escape(term)}, {re.escape(said)}", fact.sentence, re.I):
        return bool(term)  # both stand in a row
    last = re.findall(r"\w+", said)[-1:]
    again = (
        bool(last)
        and without_article(said).lower() != term.lower()
        and len(said.split()) <= _SHORT_MEANING
        and len(term) > _SAME_START
        and " " not in term
    )
    return again and last[0].lower()[:_SAME_START] == term.lower()[:_SAME_START]
