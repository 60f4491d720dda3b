"""Whether a question says of its sentence what that says: with its verb, to its end, and no second statement."""

import re
from itertools import pairwise

from audiolesson.draft.english.forms import base_of_ed, base_of_s
from audiolesson.draft.english.parse.tokens import tokens
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.patterns import lazy
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.parsed.spans import span_of
from audiolesson.study.facts.parsed.whole import SURE, is_read

_DOES_SO = lazy(r"(?:[Ww]hy|[Ww]hen|[Ww]here|[Hh]ow|[Ww]hat|[Ww]hich [a-z]+|year) (?:do|does|did) (?P<rest>[^?]+)\?")


_DO_WHAT = lazy(r" do\?$|\bdoes the term\b|\bdo you use\b")
"""Questions whose verb is their own: "What does a kiln do?", "What does the term kiln mean?"."""
_NAMED = lazy(r"(?P<told>[^,]+), (?P<verb>[a-z]+) [^,]+\. What (?:is|are) [^?]+ called\?")


def leaves_a_comma(fact: Fact, tree: Tree) -> bool:
    """Whether a name that was taken out left its comma before the verb: "each version of a row, carries two fields"."""
    found = _NAMED.fullmatch(fact.question)
    if not found or not is_read(tree):
        return False
    return any(
        word.text == found["verb"] and tag in ("VBZ", "VBP", "VBD")
        for word, tag in zip(tree.words, tree.tags, strict=True)
    )


def asks_another_verb(fact: Fact, tree: Tree) -> bool:
    """Whether a question made a verb of a word that is none in its sentence: "did a gene need", of a gene needed."""
    asked = _DOES_SO.search(fact.question)
    if not asked or fact.kind in ("acronym", "given", "contrast"):
        return False
    if _keeps_a_past(asked["rest"].lower(), tree) or _BARE_IN_A_CLAUSE.search(asked["rest"]):
        return True
    if not is_read(tree):
        return False
    if _DO_WHAT.search(fact.question):
        return False
    words = {token.text.lower() for token in tokens(asked["rest"])}
    for at, word in enumerate(tree.words):
        if tree.tags[at] == "VBN" and _base(word.text.lower()) in words and tree.below(at, "aux:pass"):
            return True  # "did a kiln heat", of one that is heated
        head = tree.words[tree.heads[at]].text.lower()
        if tree.tags[at] in ("VBD", "VBZ") and tree.labels[at] == "conj" and head not in words >= {word.text.lower()}:
            return True  # "did the kiln crack, then broke"
    tags = {tree.words[at].text.lower(): tree.tags[at] for at in range(len(tree.words))}
    bases = {_base(word) for word, tag in tags.items() if tag == "VB" or tag in FINITE}
    return bool(bases) and not bases & words


_BARE_IN_A_CLAUSE = lazy(r"\b(?:what|who|which) (?:become|be|have|do|go|come|make|take|see|give)\b")
"""A clause inside the question that lost the form of its verb to "did": "did war in what become Bangladesh drove"."""


def _keeps_a_past(asked: str, tree: Tree) -> bool:
    """Whether a second verb behind "did" kept its form: "did the kiln crack and broke"."""
    low = [word.text.lower() for word in tree.words]
    return any(
        before == "and" and tag == "VBD" and base_of_past(word) not in ("", word) and f" and {word} " in f"{asked} "
        for (before, word), tag in zip(pairwise(low), tree.tags[1:], strict=True)
    )


def _base(word: str) -> str:
    return base_of_past(word) or base_of_ed(word) or base_of_s(word) or word


_WHO = lazy(r"(?:Who|What|Which [a-z]+) (?P<told>[a-z].*, (?:[A-Z]|the |an? |its |their ).*)\?")


def runs_on(fact: Fact, tree: Tree) -> bool:
    """Whether a question for a doer holds a second statement of the sentence: "Who wrote it, the king read it?"."""
    found = _WHO.fullmatch(fact.question)
    span = span_of(tree, found["told"]) if found else None
    if not span:
        return False
    return any(
        tree.tags[at].startswith("VB") and tree.labels[at] not in ("acl:relcl", "acl", "advcl", "ccomp")
        for at in range(*span)
        for one in tree.below(at, "nsubj", "nsubj:pass")
        if span[0] < one < span[1] and tree.tags[one] not in ("WDT", "WP")
    )


_DOER = lazy(r"(?:In [^,]+, )?(?:[Ww]ho|[Ww]hat|[Ww]hich [a-z-]+) (?!(?:is|are|was|were|do|does|did|happens)\b)[a-z]+")


def asks_within_a_clause(fact: Fact, tree: Tree | None) -> bool:
    """Whether a doer is one of a clause within its sentence: "the pot Ann made breaks" tells of no "made breaks".

    A sentence that makes no tree may be such a one.
    """
    if not fact.sentence or not _DOER.match(fact.question) or fact.kind == "definition":
        return False
    if tree is None:
        return True
    span = span_of(tree, fact.answer)
    return span is not None and any(
        tree.labels[at] in ("nsubj", "nsubj:pass")
        and tree.labels[tree.heads[at]] in ("acl:relcl", "acl")
        and tree.heads[at] >= span[1]
        and tree.heads[tree.heads[at]] < span[0]
        for at in range(*span)
    )


def cuts_a_row(fact: Fact, tree: Tree) -> bool:
    """Whether a question for a year ends with the first of several things: "blame Mars?", of Mars and Saturn."""
    if fact.kind != "year":
        return False
    asked = [token.text.lower() for token in tokens(re.sub(r"\. In which year was that\?$", "?", fact.question))][:-1]
    own = [word.text.lower() for word in tree.words]
    return bool(asked) and any(
        one > at and tree.sure[one] >= SURE and own[one] not in asked and not tree.tags[one].startswith("V")
        for at, word in enumerate(own)
        if word == asked[-1]
        for one in tree.below(at, "conj")
    )
