"""Whether what a card took out of its sentence is a whole phrase there, and of the kind that is asked for.

Finders look at the neighbours of a word; the tree says what hangs on what. Where the two disagree, the card is torn:
half of a list, a thing without what narrows it, an adjective where a thing is asked for.
"""

import re

from audiolesson.draft.english.parse.tokens import tokens
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MEANS
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.parsed.spans import left_over, span_of, tops

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "FW", "GW", "ADD", "NFP"})
_OF_A_NOUN = frozenset({"compound", "amod", "nmod:poss", "det", "nummod", "flat", "fixed"})
"""How a word hangs on a noun that is no phrase of its own."""
_NARROWS = frozenset({"compound", "amod", "nummod", "nmod:poss", "flat", "fixed", "nmod", "acl"})
_OF_THE_VERB = frozenset({"obl", "nmod", "advcl", "acl", "xcomp", "ccomp", "conj", "acl:relcl"})
"""How what belongs to the verb hangs on it: behind an object it is no part of the object."""
_WHAT_IS = lazy(r"(?:In [^,]+, w|W)hat (?:is|are|was|were) (?:an? |the )?(?P<term>[^?]+)\?")
_CALLED = lazy(r"\b(?:called|known as)\?|\bname for\b|\bit called when\b")
_CLAUSE = lazy(
    r"(?:Because|So that|When|If|Until|By|In order|That|To|After|Before|While|How|What|Where|Which|Who|Why|Whether) "
)
_COMMAND = lazy(r"Which [A-Z][\w.+#]* command ")
SURE = 0.5
"""The share that the parser must give to an arc that is to refuse a card."""


def is_torn(fact: Fact, tree: Tree) -> bool:
    """Whether the answer, or what the question speaks of, is no whole phrase of the sentence that tells it."""
    if fact.kind in ("acronym", "given", "contrast") or _COMMAND.match(fact.question):
        return False
    span = span_of(tree, fact.answer)
    if span is None or not is_read(tree):
        return False
    return _is_cut(fact, tree, *span) or _is_of_wrong_kind(fact, tree, *span) or _asks_a_part(fact, tree)


def is_read(tree: Tree) -> bool:
    """Whether the parser found the verb of a sentence: of a short one it may make a row of nouns."""
    root = tree.root
    helped = tree.tags[root].startswith("VB") or bool(tree.below(root, "cop", "aux", "aux:pass"))
    return helped and len(tree.below(root, "nsubj", "nsubj:pass")) < _SUBJECTS


_SUBJECTS = 2


def _is_cut(fact: Fact, tree: Tree, start: int, end: int) -> bool:
    """Whether a stretch is no phrase of its own, or leaves out what narrows it."""
    counted = fact.kind in ("number", "year")
    asked = {token.text.lower() for token in tokens(fact.question)}
    above = [
        at for at in tops(tree, start, end) if tree.labels[at] not in ("case", "mark", "cc", "advmod", "cop", "aux")
    ]
    clause = _CLAUSE.match(fact.answer) is not None or fact.question.startswith(("What happens", "Why", "How "))
    if not clause and fact.kind != "list" and any(_is_of_the_verb(tree, at) for at in above[1:]):
        return True
    if not above or counted:
        return False
    top = above[0]
    within = tree.labels[top] in _OF_A_NOUN and tree.tags[tree.heads[top]] in _NOUNS  # a verb has no such words
    kind = re.escape(tree.words[tree.heads[top]].text)
    named = re.search(rf"\b[Ww]hich (?:[\w.+#-]+ ){{0,2}}{kind}\b", fact.question)  # of "the fire command"
    if within and not named and tree.sure[top] >= SURE and tree.tags[top] != "CD":
        return True
    if tree.labels[top] == "conj" and tree.tags[top] in _NOUNS and tree.heads[top] < start and not clause:
        other = any(tree.words[at].text == "or" for at in tree.below(top, "cc"))  # "facts, or assertions": another name
        return tree.tags[tree.heads[top]] in _NOUNS and not other
    for at in left_over(tree, start, end):
        label = tree.labels[at]
        if tree.sure[at] < SURE or tree.words[at - 1].text in (",", "(", "—", "–", ";") or tree.heads[at] != top:
            continue
        if _may_be_left_out(fact, tree, at, start) or tree.words[at].text.lower() in asked:
            continue
        noun = tree.tags[top] in _NOUNS
        if noun and label in _NARROWS:
            return True
        if noun and label == "conj" and at == end + 1:
            return True
    return False


def _may_be_left_out(fact: Fact, tree: Tree, at: int, start: int) -> bool:
    """Whether a word before a phrase narrows nothing: a title before a person's name, "its" before a name, praise
    that a finder took out and put the article before the rest."""
    if at >= start:
        return False
    if tree.tags[at] == "NNP" and re.search(r"\b[Ww]ho\b", fact.question):
        return True
    if tree.tags[at] == "PRP$" and _CALLED.search(fact.question):
        return True
    return tree.tags[at] == "JJ" and _ARTICLE.match(fact.answer) is not None and tree.words[start].text not in "anthe"


_ARTICLE = lazy(r"(?:An?|The) ")


def _is_of_the_verb(tree: Tree, at: int) -> bool:
    """Whether a word surely hangs on the verb, as what stands behind an object may: "when" may tell of either."""
    timed = any(tree.tags[one] == "WRB" for one in tree.below(at))
    if tree.labels[at] == "acl:relcl" and tree.tags[tree.heads[at]] in _NOUNS:
        return False  # a name stands between a thing and its clause: "the melting point, the one at which …"
    return tree.labels[at] in _OF_THE_VERB and tree.sure[at] >= SURE and not timed


_OF_A_NAME = frozenset({"nmod", "conj", "nsubj:pass"})


def _asks_a_part(fact: Fact, tree: Tree) -> bool:
    """Whether what is asked for is only a part of what its sentence defines: "trade" of "the terms of trade"."""
    found = _WHAT_IS.fullmatch(fact.question)
    span = span_of(tree, found["term"]) if found and not _CALLED.search(fact.question) else None
    if span is None:
        return False
    above = tops(tree, *span)
    if len(above) != 1 or tree.labels[above[0]] not in _OF_A_NAME or tree.sure[above[0]] < SURE:
        return False
    return not tree.below(above[0], "appos")  # "a wall of clay, a fine earth" says what clay is


def _is_of_wrong_kind(fact: Fact, tree: Tree, start: int, end: int) -> bool:
    """Whether a thing is asked for, and something else is told."""
    if not _WHAT_IS.fullmatch(fact.question) or _CALLED.search(fact.question):
        return False
    above = tops(tree, start, end)
    if len(above) != 1:
        return False
    top = above[0]
    tag = tree.tags[top]
    if tag.startswith(("JJ", "RB", "IN")) or tag in ("VBN", "VBD", "VBZ", "VBP"):
        return tree.labels[top] in ("root", "conj", "ccomp", "parataxis", "advcl", "acl:relcl")
    return tag == "VBG" and bool(tree.below(top, "aux"))


_NO_MEANING = lazy(
    r"[\d/.,% ]+(?:,.*)?|.*/|(?:The|An?) (?:number|amount|size|way|thing|case|result|point|cost|price|rest|answer|one"
    r"|same)"
    r"|.*\b(?:lesson|chapter|course|tutorial)"
)


def means_nothing(fact: Fact, tree: Tree | None) -> bool:
    """Whether what a label or a row gives as a meaning is none: a quality, a sentence, a number. `tree`: of it."""
    if fact.kind in ("acronym", "given", "number", "year", "list") or not MEANS.fullmatch(fact.question):
        return False
    if _CALLED.search(fact.question):
        return False
    if _NO_MEANING.fullmatch(fact.answer):
        return True
    if fact.sentence or tree is None:
        return False
    tag = tree.tags[tree.root]
    if tag.startswith(("JJ", "RB")) and not tree.below(tree.root, "det"):  # "a pale green" is a thing
        return True
    if tag in FINITE:
        return True
    return any(  # a second statement behind "It is …"
        tag in FINITE and tree.labels[at] in ("parataxis", "conj", "dep", "csubj") and tree.heads[at] == tree.root
        for at, tag in enumerate(tree.tags)
    )
