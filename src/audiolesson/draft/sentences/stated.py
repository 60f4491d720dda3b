"""Whether words of notes are surely a statement, as the parser reads them: with or without a full stop at their end."""

from audiolesson.draft.english.forms import base_of_ed, base_of_s
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import PAST, word_set
from audiolesson.patterns import lazy

SURE = 0.5
"""The share that the parser must give to the head of the subject and of its verb."""

LEAST_WORDS = 4
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "csubj:pass")
_LOOSE = ("parataxis", "dislocated", "vocative", "discourse", "reparandum", "orphan", "list", "dep")
_POINTS_BACK = word_set("it he she they this that these those one ones some others both such i we you who which")


def says_itself(said: str) -> bool:
    """Whether what stands behind a label is a statement of its own: "the potters made great jars" is no meaning.

    It is read only where a word of it may be a verb in front of what makes a meaning narrower.
    """
    words = _NARROWS.split(said, maxsplit=1)[0].lower().split()[1:]
    acts = any(word in PAST or base_of_ed(word) or base_of_s(word) for word in words)
    return acts and is_stated(tree_of(f"{upper_first(said.rstrip(' .'))}."))


_NARROWS = lazy(r" (?:that|which|who|whose|where|when) ")


def is_stated(tree: Tree | None) -> bool:
    """Whether a sentence has one finite verb on which all hangs, and in front of that a subject with a name.

    Not where something hangs loosely on it ("Kilns: hot, cheap"), nor where its subject points back ("It cools").
    """
    if tree is None or len(tree.words) < LEAST_WORDS:
        return False
    root = tree.root
    verbs = [root, *tree.below(root, "cop", "aux", "aux:pass")]
    finite = [at for at in verbs if tree.tags[at] in FINITE]
    subjects = tree.below(root, *_SUBJECTS)
    if not finite or len(subjects) != 1 or tree.below(root, *_LOOSE):
        return False
    subject = subjects[0]
    if not subject < finite[0] or tree.sure[subject] < SURE or tree.tags[subject] in ("PRP", "DT", "EX", "WP", "WDT"):
        return False
    return tree.words[subject].text.lower() not in _POINTS_BACK
