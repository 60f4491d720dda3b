"""Answers that do not say what a thing is: a hollow kind with nothing that names it, a nickname, half of a predicate.

A kind like "tool" or "ability" fits everything; only a clause that says what is done with it sets one apart. Outside
teachers kept none of the cards whose answer ended before that.
"""

import re

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.verbs import ALSO_NOUNS, AUXILIARIES, DETERMINERS, MODALS, PAST, PLAIN
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAMES_FOR, WHAT_IS
from audiolesson.study.facts.evidence import FEW, Evidence, is_marked, is_titled
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact

_HOLLOW = lazy(
    r"(?:(?:an?|the|any|one) )?(?:(?!of |for |to |that )[\w-]+ ){0,2}"
    r"(?:(?:tool|basis|foundation|artifact|art|skill|asset|mindset|approach|practice|aspect|opportunity|opportunities|pillar|ingredient|blueprint)s?"
    r"|(?:base|key|core|bridge|lens|engine|currency|driver)s?(?= (?:for|of|to)\b))(?P<rest> .*|$)",
    re.IGNORECASE,
)
_ABILITY = lazy(r"(?:(?:an?|the) )?(?:[a-z]+ )?(?:ability|capacity|willingness|courage|freedom|power) to ", re.I)
_NAMES_IT = lazy(
    r" (?:used (?:to|for|by|in)|designed (?:to|for)|(?:of|for|by) [a-z]+ing|(?:in|by|with|through) which|where"
    r"|contain(?:s|ing)|consisting|made|that|which) "
)
_CLAUSE = lazy(r" (?:that|which) (?:\w+ly )?(?P<verb>[\w-]+)")
_QUOTED = lazy(r"[\"“”]")
_PREDICATE = lazy(r",? (?:and|or) (?P<verb>[a-z]+) (?P<next>[a-z]+)")
_INNER = lazy(r"\b(?:to|that|which|who|where|when|how)\b", re.IGNORECASE)
_OF_A_WORD = lazy(
    r"(?:an? |the )?(?:[a-z-]+ ){0,2}(?:term|word|name|expression|phrase|label|notion|title)s? "
    r"(?:describing|denoting|meaning|referring|for|used|given|that|which|applied)\b"
)
"""A description of the word and not of the thing: "a general term describing …"."""
_DOING = lazy(r"[a-z]{2,}ing (?:an?|the|each|every|its|their|all)\b")
_DEED = lazy(r"(?:ing|tion|sion|ment|ure|sis|al|graphy)$")
"""How names of deeds end."""
_HELD_BACK = lazy(
    r"What [a-z]+ (?!is |are ).*\b(?:in|by|through|with|into|of|to) (?:two|three|four|five|six|seven|several|many)"
    r" (?:[a-z]+ ){0,2}[a-z]+s\?"
)
"""A question that counts what it does not tell: "What joins pots in three ways?"."""
_PLACEHOLDER = lazy(r"\w?[xX]{3,}\b|\b[Xx]{2}\b|\bfoo(?:bar)?\b|\blorem\b|\bTODO\b|\bTBD\b", re.IGNORECASE)
"""Signs that stand for others: "SHA-xxx"."""


_ASKS_WHAT = lazy(r"(?:In [^,]+, w|W)hat (?:is|are|was|were|does the term) (?P<x>[^?]+?)(?: mean)?\?")
LEAST_MEANING = 8
"""Words of a meaning that is found in plain prose: of 60 shorter ones teachers kept 24, of longer ones six in seven."""


def says_shortly(ground: Ground, fact: Fact) -> bool:
    """Whether what a thing is, found in plain prose, is too short to set it apart: "a property of the kiln".

    What a lesson sets off as a term it also explains; what is set off as code need be no term.
    """
    found = _ASKS_WHAT.fullmatch(fact.question)
    name = without_article(fact.term).lower()
    if not found or without_article(found["x"]).lower() != name or (ground.sets_off(name) and name not in ground.coded):
        return False
    return len(fact.answer.split()) < LEAST_MEANING


def holds_placeholder(text: str) -> bool:
    """Whether a text holds signs for the eye that stand for others, which nobody can say."""
    return bool(_PLACEHOLDER.search(text))


def is_thin(evidence: Evidence, fact: Fact) -> bool:
    """Whether a fact's answer, or the description that its question gives, does not say what the thing is."""
    asked, said = fact.question, fact.answer
    if _HELD_BACK.match(asked) or holds_placeholder(f"{asked} {said}"):
        return True
    if named := NAMES_FOR.match(asked):
        told = named["said"]
        deed = _DOING.match(told) and not _DEED.search(said.removesuffix("s"))
        return bool(deed or _OF_A_WORD.match(told) or _is_hollow(told))
    if not WHAT_IS.fullmatch(asked) or fact.kind not in ("definition", "description"):
        return False
    if evidence.words >= FEW and _ABILITY.match(said) and not (is_marked(evidence, fact) or is_titled(evidence, fact)):
        return True
    return bool(_QUOTED.search(said)) or _is_hollow(said) or _goes_on(said)


def _is_hollow(said: str) -> bool:
    """Whether a kind that fits everything has no clause that names what it does: "a tool that potters can use"."""
    found = _HOLLOW.fullmatch(said)
    if not found:
        return False
    rest = found["rest"]
    if not _NAMES_IT.search(f"{rest} "):
        return True
    clause = _CLAUSE.match(rest)
    return clause is not None and not _is_verb(clause["verb"].lower())


def _is_verb(word: str) -> bool:
    """Whether the word behind "that" is the verb of it, so that the thing itself does what is told."""
    return bool(word in PLAIN | PAST | AUXILIARIES | MODALS or base_of_s(word) or word.endswith("ed"))


def _goes_on(said: str) -> bool:
    """Whether an answer has a second predicate of its sentence: "relics of the trade, and lead to confusion"."""
    found = _PREDICATE.search(said)
    if not found or _INNER.search(said[: found.start()]):
        return False
    verb, behind = found["verb"], found["next"]
    return verb in PLAIN and (behind in DETERMINERS or (verb not in ALSO_NOUNS and behind in ("to", "from", "into")))
