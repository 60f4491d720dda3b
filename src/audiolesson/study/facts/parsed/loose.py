"""Cards that hang in the air: a thing known only to a lesson that does not say what it is about, a doer like many."""

import re
from itertools import pairwise

from audiolesson.draft.english.parse.model import has_rare_word, is_common
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.pointing import OF_WHICH_ONE_IS
from audiolesson.study.facts.titled import is_placed

_DEFINITE = lazy(
    r"(?<!name for )\b[Tt]he (?!(?:terms?|names?|two|three|four|five|six|seven|ones?)\b)(?P<noun>[a-z][a-z-]*)"
)
_NARROWED = lazy(
    r"(?: [\w-]+){0,2}? of\b| (?:[a-z-]+ )?[A-Z]"
    r"| (?:that|which|who|for|from|to|in|into|on|at|by|with|under|inside|between|where|when)\b"
)
_BEHIND_A_THING = frozenset({"nmod", "acl", "acl:relcl", "appos"})
"""How what narrows a thing hangs on it."""
_WAY = lazy(r"\b(?:[a-z]{2,}est|most [a-z]+|only|main|first|real) (?:way|thing|point|step|part|reason)\Z")
"""A side of something, of which the words behind it do not tell what it is a side of: "the surest way to fail"."""
_ROUGHLY = r"(?:around|about|circa|roughly|nearly|almost|some|c\.|by|before|after|until|since)"
_DOER = lazy(
    r"What (?!(?:is|are|was|were|do|does|did|happens|makes up|should|must|can|could|may|might|will|would|has|have|had"
    r"|percentage|share|kinds?|sorts?|types?|else)\b)[a-z]+s? "
)
_TO_YOU = lazy(r"Why (?:should|shouldn['’]t|must|can) you ")
_OF_A_STEP = lazy(r"\b(?:[Pp]hase|[Ss]tage|[Ss]tep|[Pp]art|[Ll]evel|[Ww]eek|[Ll]ecture|[Cc]hapter) \d|\beach step\b")
_COUNTS = lazy(r"\bthe term [^?]+ (?:two|three|four|five|six|seven) ")
"""A label that counts is a statement in short, and no term: "water in two places"."""
_TORN = lazy(r"Because (?:did|does|do|is|are|was|were|can|could|will|would) |\bmeans \d|^\d .*\bmeans\b")
_WHAT_THEY_ARE = lazy(r"What (?:is|are) .*\b(?:what|who|how) .* called\?")
LEAST_USES = 3
"""Times that a lesson uses a short form whose subject nothing tells: of what is named in passing nobody knows which."""


def is_loose(ground: Ground, fact: Fact, tree: Tree | None = None) -> bool:
    """Whether nothing tells what a card is of, or what it asks fits many things. `tree`: of its sentence."""
    asked, said = fact.question, fact.answer
    if (
        _TORN.search(said)
        or _TO_YOU.match(asked)
        or _OF_A_STEP.search(f"{asked} {said}")
        or _WHAT_THEY_ARE.match(asked)
        or _COUNTS.search(asked)
    ):
        return True
    if fact.kind == "year" and re.search(rf"\b{_ROUGHLY} {re.escape(said)}", fact.sentence, re.I):
        return True
    if fact.kind == "cause" and fact.sentence.lower().count("because") > 1:
        return True
    if _DOER.match(asked) and not _is_particular(ground, said):
        return True
    return not is_placed(ground) and speaks_of_unknown(ground, fact, tree)


def speaks_of_unknown(ground: Ground, fact: Fact, tree: Tree | None = None) -> bool:
    """Whether a question has a definite thing that its lesson alone makes known: "the disease". `tree`: as above."""
    asked = fact.question
    return any(
        _is_unknown(ground, fact, found, tree)
        for found in _DEFINITE.finditer(asked)
        if asked.lower().count(found["noun"]) == 1
    )


def _is_unknown(ground: Ground, fact: Fact, found: re.Match[str], tree: Tree | None) -> bool:
    """Whether a definite thing is a common one that neither its question nor its lesson singles out."""
    name, narrowed = _read(found, tree) if tree else ("", False)
    rest = found.string[found.start("noun") :]
    term = without_article(fact.term)
    name = name or (term if term and rest.lower().startswith(term.lower()) else found["noun"])
    if _WAY.search(name):
        return True
    if narrowed or ground.sets_off(name) or _NARROWED.match(rest[len(name) :]):
        return False
    words = name.split()
    if len(words) > 1 and name.lower() == term.lower() and (fact.kind == "definition" or not fact.sentence):
        return False  # it is told what this is
    return words[-1] not in OF_WHICH_ONE_IS and all(word == word.lower() and is_common(word) for word in words)


def _read(found: re.Match[str], tree: Tree) -> tuple[str, bool]:
    """A definite thing with all its words as its sentence has it, and whether that narrows it; "" if it does not."""
    own = [word.text.lower() for word in tree.words]
    for at, (word, behind) in enumerate(pairwise(own)):
        head = tree.heads[at]
        if word == "the" and behind == found["noun"] and head > at:
            name = tree.text(at + 1, head + 1)
            if found.string[found.start("noun") :].startswith(name):
                return name, any(tree.labels[one] in _BEHIND_A_THING for one in tree.below(head) if one > head)
    return "", False


def is_passing(ground: Ground, fact: Fact) -> bool:
    """Whether a short form is named in passing by a lesson that does not say what it is about."""
    if fact.kind != "acronym" or is_placed(ground):
        return False
    if ground.sets_off(fact.term) or ground.sets_off(fact.answer):
        return False
    return ground.whole.count(fact.term) < LEAST_USES and not {*stems(fact.term)} & {*stems(ground.lesson.title)}


def _is_particular(ground: Ground, said: str) -> bool:
    """Whether a name is one of the lesson's, and no common thing: set off, rare, or with capitals within."""
    name = without_article(said)
    return ground.sets_off(name) or re.search(r"[a-z] [A-Z]|[A-Z]{2}", name) is not None or has_rare_word(name)
