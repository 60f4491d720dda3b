"""Whether words of notes are surely a statement, as the parser reads them: with or without a full stop at their end."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from audiolesson.draft.english.forms import base_of_ed, base_of_s
from audiolesson.draft.english.parse.reading import tree_of, trees_of
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    ONLY_VERBS,
    PAST,
    PREPOSITIONS,
    PRONOUNS,
    word_set,
)
from audiolesson.patterns import lazy

SURE = 0.5
"""The share that the parser must give to the head of the subject and of its verb."""

LEAST_WORDS = 4
GOES_ON_BELOW = lazy(r"\b(?:(?:is|are|has|have|can) to [a-z]+|for|of|with|by|from|to|the|an?|and|or|that|which)[:.]?$")
"""How a line of notes ends whose end stands in the list or the formula below it."""
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "csubj:pass")
_LOOSE = ("parataxis", "dislocated", "vocative", "discourse", "reparandum", "orphan", "list", "dep")
_POINTS_BACK = word_set("it he she they this that these those one ones some others both such i we you who which")


@lru_cache(maxsize=1024)
def says_itself(said: str) -> bool:
    """Whether what stands behind a label is a statement of its own: "the potters made great jars" is no meaning.

    It is read only where more of its words surely act than have a clause to stand in; one alone takes 10 ms.
    """
    words = said.lower().rstrip(" .").split()
    acts = sum(_acts(word, behind) for word, behind in pairwise(words[1:]))
    return acts > len(_CLAUSES.findall(said)) and is_stated(tree_of(f"{upper_first(said.rstrip(' .'))}."))


def _acts(word: str, behind: str) -> bool:
    """Whether a word is a verb, and no participle behind its noun: "made great jars", not "made of clay"."""
    if word in AUXILIARIES or word in ONLY_VERBS:
        return True
    done = (word in PAST or bool(base_of_ed(word))) and behind not in PREPOSITIONS | ADVERBS
    return done or (bool(base_of_s(word)) and behind in DETERMINERS)


_CLAUSES = lazy(r"\b(?:that|which|who|whose|where|when|to)\b")


def is_stated(tree: Tree | None) -> bool:
    """Whether a sentence has one finite verb on which all hangs, and in front of that a subject with a name.

    Not where something hangs loosely on it ("Kilns: hot, cheap"), nor where its subject points back ("It cools").
    """
    if tree is None or len(tree.words) < LEAST_WORDS:
        return False
    root = tree.root
    finite = [at for at in verbs_of(tree, root) if tree.tags[at] in FINITE]
    subjects = tree.below(root, *_SUBJECTS)
    if not finite or len(subjects) != 1 or tree.below(root, *_LOOSE):
        return False
    subject = subjects[0]
    if not subject < finite[0] or tree.sure[subject] < SURE or tree.tags[subject] in ("PRP", "DT", "EX", "WP", "WDT"):
        return False
    return tree.words[subject].text.lower() not in _POINTS_BACK


@lru_cache(maxsize=1024)
def acts_now(said: str) -> bool:
    """Whether words behind a label say what something does, and so are no name of what it means: "ash lowers the heat".

    Told by a verb of the present alone, for what was done looks like what narrows a noun: "the lid fixed on top".
    """
    words = said.rstrip(" .").split()
    low = [word.lower().strip(",") for word in words]
    surely = next((at for at, word in enumerate(low) if at > 1 and _surely_acts(word, low[at - 1])), -1)
    if surely > 0 and not _RELATIVES.search(" ".join(low[:surely])) and not _holds_a_second(low[:surely]):
        return True
    tree = trees_of([f"{upper_first(' '.join(words))}."], in_any_case=True)[0]
    if tree is None:
        return False
    if any(_act_both(tree, at) for at in range(1, len(tree.words) - 1)):
        return True  # "the wood in which it burns leaves ash"
    if tree.tags[tree.root] not in _NOW:
        return False
    subjects = tree.below(tree.root, "nsubj", "nsubj:pass")
    before = " ".join(word.text.lower() for word in tree.words[: tree.root])
    named = len(subjects) == 1 and subjects[0] < tree.root and tree.sure[subjects[0]] >= SURE
    named = named and tree.under(subjects[0])[0] == 0  # not "the bar the threads lie on"
    return named and tree.words[subjects[0]].text.lower() not in _POINTS_BACK and not _RELATIVES.search(before)


def is_clause(said: str) -> bool:
    """Whether what stands behind a label says what something does or did, as far as words can tell."""
    return says_itself(said) or acts_now(said)


def _act_both(tree: Tree, at: int) -> bool:
    """Whether a word and the one behind it are verbs of the present, of which one ends a clause before the other."""
    first, second = (tree.words[one].text.lower() for one in (at, at + 1))
    acts = tree.tags[at] in _NOW and tree.tags[at + 1] in _NOW
    return acts and base_of_s(first) in ONLY_VERBS - AUXILIARIES and bool(base_of_s(second))


def _holds_a_second(low: Sequence[str]) -> bool:
    """Whether a second thing stands right behind the first, for whose clause "that" is left out: "the heat a kiln"."""
    return any(
        word in DETERMINERS | PRONOUNS and before not in PREPOSITIONS | {"and", "or"} for before, word in pairwise(low)
    )


def _surely_acts(word: str, before: str) -> bool:
    """Whether a word can only be what something does: "consists", "become" behind anything but "to" or "has"."""
    if word == "become":
        return before not in AUXILIARIES and before not in ("to", "not", "ever", "just", "then")
    return base_of_s(word) in _ACTS_ALONE and before not in DETERMINERS


_NOW = frozenset(("VBZ", "VBP"))
_ACTS_ALONE = ONLY_VERBS - word_set("be do have")
_RELATIVES = lazy(
    r"\b(?:that|which|who|whose|where|when|how|what|why|by|whether|if|until|while|because|as|after|before|once"
    r"|so|since|than)\b"
)


def has_subject(tree: Tree) -> bool:
    """Whether something is the subject of what all hangs on, "there" and "it" among them."""
    return bool(subjects_of(tree, tree.root))


def subjects_of(tree: Tree, root: int) -> tuple[int, ...]:
    """The subjects of a clause by what hangs on its `root`, "there" and "it" among them."""
    return tree.below(root, *_SUBJECTS, "expl")


def verbs_of(tree: Tree, root: int) -> tuple[int, ...]:
    """What may be the verb of a clause: its `root`, and what helps that."""
    return (root, *tree.below(root, "cop", "aux", "aux:pass"))
