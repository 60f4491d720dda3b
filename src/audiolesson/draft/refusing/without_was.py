"""What was done to a thing without "was": "The kiln now used for tiles.", "Wax removed before the firing."

Each of these verbs needs a thing that it is done to; where none stands behind it, its subject is that thing, and the
sentence a note of one. English only.
"""

from functools import lru_cache

from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.verbs import ONLY_VERBS
from audiolesson.patterns import lazy

_DONE = lazy(
    r"(?<!\bnot )\b(?:abolished|assigned|created|defined|described|employed"
    r"|identified|imprisoned|inactivated|inhibited|named|obtained|purged|removed|replaced|required"
    r"|used)(?= (?:to|in|at|on|by|for|from|during|since|as|after|before|between|within|with|through|across|widely"
    r"|extensively|mainly|\d)|[.,])"
)
_TAKES = ("obj", "ccomp", "xcomp", "aux", "aux:pass", "cop", "iobj")
_WITHIN = frozenset({"advcl", "acl:relcl", "acl", "ccomp"})


@lru_cache(maxsize=1024)
def lacks_was(said: str) -> bool:
    """Whether the main verb of a sentence says what was done to its subject, and no "was" stands before it."""
    if not _DONE.search(said):
        return False
    tree = tree_of(said)
    if tree is None or tree.tags[tree.root] not in ("VBD", "VBN") or not _DONE.match(said, tree.words[tree.root].start):
        return False
    subject = next(iter(tree.below(tree.root, "nsubj", "nsubj:pass")), -1)
    if not 0 <= subject < tree.root or tree.tags[subject] == "PRP" or tree.below(tree.root, *_TAKES):
        return False
    return not any(_may_be_its_verb(tree, at) for at in range(len(tree.words)) if at != tree.root)


def _may_be_its_verb(tree: Tree, at: int) -> bool:
    """Whether a word may be the verb of the subject after all: "The jars used for oil vary."."""
    if tree.tags[at] in FINITE:
        return not any(tree.labels[one] in _WITHIN for one in (at, *tree.above(at)))
    return at > tree.root and tree.words[at].text.lower() in ONLY_VERBS and tree.words[at - 1].text.lower() != "to"
