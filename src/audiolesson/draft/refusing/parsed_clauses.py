"""Sentences of prose whose verb no list of words finds, and the parser surely does: "The grain runs along it."."""

from collections.abc import Callable

from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.refusing.likely import has_likely_verb
from audiolesson.patterns import lazy

_SURE = 0.9
"""The share that the parser gives a verb and its subject at least: below it one in four has none."""

_SURE_OF_A_SUBJECT = 0.75

_COINED = lazy(r"[a-z]{3,}(?:ate|ise|ize|ify)$")
"""How a verb ends that no treebank has: "Not all bats echolocate."."""

_SEVERAL = frozenset({"NNS", "NNPS"})
_SUBJECTS = ("nsubj", "nsubj:pass", "expl")
_LEAST, _MOST = 4, 40

MOST_READ = 40_000
"""Characters of a lesson: a longer one has more to tell than time, and is not read for a verb at 5 ms a sentence."""


def may_be_asked(said: str) -> bool:
    """Whether a sentence is one that `is_clause` reads."""
    fits = said.endswith((".", "!")) and ":" not in said and _LEAST <= len(said.split()) <= _MOST
    return fits and not said.startswith(("How ", "Why ", "Where ", "Who "))


def may_lack_its_verb(said: str) -> bool:
    """Whether a sentence will be read because the lists find no verb in it."""
    return may_be_asked(said) and not has_main_verb(said, lenient=True) and not has_likely_verb(said)


def is_clause(said: str, read: Callable[[str], Tree | None]) -> bool:
    """Whether a sentence surely has a subject and behind it a verb that makes a statement; `read` gives its tree."""
    if not may_be_asked(said):
        return False
    tree = read(said)
    if tree is None:
        return False
    root = tree.root
    subjects = [at for at in tree.below(root, *_SUBJECTS) if at < root and tree.sure[at] >= _SURE_OF_A_SUBJECT]
    if not subjects or tree.sure[root] < _SURE or tree.below(root, "mark"):
        return False
    if tree.tags[root] in FINITE:
        return tree.tags[root] != "VBP" or tree.tags[subjects[-1]] in _SEVERAL | {"PRP"}
    coined = root == len(tree.words) - 2 and _COINED.match(tree.words[root].text)
    return bool(coined) and tree.tags[subjects[-1]] in _SEVERAL
