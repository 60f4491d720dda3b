"""What is said of a term in at most fifteen words: a kind with what sets it apart, or the case that it is."""

import re

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.verbs import ONLY_VERBS
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER, is_whole
from audiolesson.study.facts.articles import COUNTS, MASS_NOUNS
from audiolesson.study.facts.form import ends_as_mass, is_many, large
from audiolesson.study.facts.headed.kind import goes_in_a_circle, is_weak, tells_no_kind
from audiolesson.study.facts.headed.sentences import what_at
from audiolesson.study.facts.headed.shorten import end_of, shortened
from audiolesson.study.facts.plain_what import plain_what
from audiolesson.study.facts.refusing.remarked import is_statement

_GOES_ON = lazy(
    r"^(?:(?:this|it) (?:is|means|refers to|describes)|(?:these|they) (?:are|refer to)|is|are|means|refers? to"
    r"|is defined as) (?=(?:an?|the|any|when|[a-z]+) )"
)
"""How a text goes on from its label."""
_LEANS = lazy(
    r"\b(?:this|these|those|he|she|him|his|her|we|our|us|you|your|i|my|here|above|below|such|etc|e\.g|i\.e|another"
    r"|same|also|again|next|following|then|today|however|http\w*|not only)\b|[=<>%/&+?!:]|\d",
    re.I,
)
_HELD = lazy(r"(?:an?|the|any) ")
_ADDED = lazy(
    r",? (?:including|such as|like|e\.g\.?|for example|especially|usually|typically|because|so that|so they|which)\b.*$"
)
"""What is added behind a whole meaning."""
_ENDS = lazy(r" ?[;:–—]| - ")
_WHEN = lazy(r"when (?:an?|the|one|two|some|many|people|[a-z]+s) .+")
_RELATIVE = lazy(r"\b(?:that|which|who|whose|where|when|in which)\b")
_UNDONE = lazy(
    r"\b(?:responsible|able|capable|likely|prone)$| as (?:the|an?) "
    r"|^(?:an?|the) (?:hypothesis|theory|belief|idea|claim|assumption|property|fact|principle|rule|law) (?:that|of) ",
)
"""What waits for more, or is said by a clause of its own that may not be cut."""
_TOLD_APART = lazy(
    r"(?:that|which|who|whose|where|of|with|about|for|between|from|without|[a-z]+ing|[a-z]+ed|made|held|built|used)$"
)
_BARE = frozenset({"difference", "structure", "time", "block", "use", "whole", "set", "part", "type", "number"})
"""How notes begin that leave an article out."""
_OF_AN_ISM = frozenset({"policies", "beliefs", "ideas", "practices", "actions"})
_ONE, _MANY = "The pot", "The pots"
"""What stands for a term as the subject of its meaning: "it" is read as no subject in "it is the ability to do …"."""
LEAST = 5
"""Words that may tell a thing from others."""


def meaning(term: str, what: str) -> str:
    """What a term is, whole and no longer than an answer; "" where its words do not show it."""
    said = _GOES_ON.sub("", plain_what(what)).strip(" ,.;")
    if _WHEN.match(said):
        return _case(term, said)
    for thing, be in ((_MANY, "are"), (_ONE, "is")) if is_many(term) else ((_ONE, "is"), (_MANY, "are")):
        tree = tree_of(f"{thing} {be} {said}.")
        at = what_at(tree, thing) if tree else 0
        if tree and at and not tells_no_kind(term, tree, at):
            short = _cut(tree, at)
            return short if short and _is_sound(term, short, tree) else ""
    return ""


def _cut(tree: Tree, at: int) -> str:
    """What is said from a word on, whole where an answer has room for it, else without what is added."""
    stop = end_of(tree, at)
    short = shortened(tree, at, stop) if stop else ""
    whole = _ENDS.split(tree.text(at, len(tree.words) - 1))[0]
    if short and len(whole.split()) <= MOST_IN_ANSWER and "," not in whole[len(short) :] and is_whole(whole):
        return whole
    found = _ADDED.search(tree.text(at, stop)) if stop and not short else None
    bare = tree.text(at, stop)[: found.start()] if found and len(tree.text(at, stop).split()) > MOST_IN_ANSWER else ""
    return bare if LEAST <= len(bare.split()) <= MOST_IN_ANSWER and is_whole(bare) else short


def _is_sound(term: str, short: str, tree: Tree) -> bool:
    """Whether an answer is whole, of the term's number, and neither a statement nor a circle."""
    if _LEANS.search(short) or is_weak(short, False) or goes_in_a_circle(term, short) or len(short.split()) < LEAST:
        return False
    if (is_statement(large(short)) and not _RELATIVE.search(short)) or _UNDONE.search(short):
        return False
    kind = tree.words[tree.root].text
    if _HELD.match(short):
        return not is_many(term) and not is_many(kind)
    first, second = short.lower().split()[:2]
    if first in _BARE or base_of_s(first) in ONLY_VERBS or first in ONLY_VERBS:
        return False
    if is_many(first) and not _TOLD_APART.match(second):
        return False  # "starts on the third note"
    if is_many(term):
        return is_many(kind)
    mass = kind == "data" or kind in MASS_NOUNS or (ends_as_mass(kind) and not COUNTS.search(kind))
    return mass or (term.endswith("ism") and kind in _OF_AN_ISM)


def _case(term: str, said: str) -> str:
    """The case that a term of a deed stands for: "when a customer decides not to wait"."""
    short = _ADDED.sub("", said).strip(" ,;")
    clause = short.removeprefix("when ")
    if not LEAST < len(short.split()) <= MOST_IN_ANSWER or not is_whole(short) or not has_main_verb(large(clause)):
        return ""
    if _LEANS.search(short) or goes_in_a_circle(term, short) or "," in short:
        return ""
    return short
