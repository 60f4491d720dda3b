"""Whether half a sentence is one by itself, as the parser reads it alone: short as it is, it is read well."""

from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.shortening.parsed.read import HELPS, Read

_SURE = 0.7
_LOOSE_END = frozenset({"IN", "DT", "CC", "TO", "PRP$", "WDT", "WP", "WRB", "POS", "EX"})
_BEGINS_LOOSE = frozenset({"WDT", "WP", "CC"})


def is_whole(read: Read) -> bool:
    """Whether it has a main verb that is finite, a sure subject before it, and no loose end."""
    tree = read.tree
    root = tree.root
    verb, subject = read.finite(root), read.subject(root)
    if verb < 0 or subject < 0 or tree.sure[subject] < _SURE or tree.sure[root] < _LEAST_OF_A_ROOT:
        return False
    if not (
        tree.tags[subject].startswith(("NN", "PRP", "CD"))
        or tree.labels[subject] in ("csubj", "expl")
        or read.word(subject) in _STAND_FOR
    ):
        return False
    last = read.end - 1
    if tree.tags[last] in _LOOSE_END and read.word(last) not in _STAND_FOR and not _strands(tree, last):
        return False
    if (
        tree.tags[0] in _BEGINS_LOOSE
        or read.word(0) in _ASKS
        or len(tree.below(root, "nsubj", "nsubj:pass")) > _MOST_SUBJECTS
    ):
        return False
    if any(at < subject for at in tree.below(root, "mark")):
        return False  # "Although the law is old."
    loose = [at for at, label in enumerate(tree.labels) if label == "dep" and tree.heads[at] == root]
    return not loose and _has_whole_clauses(read) and not has_open_row(read)


_LEAST_OF_A_ROOT = 0.6
_ASKS = frozenset({"why", "how", "what", "who", "which", "where", "of"})
_MOST_SUBJECTS = 1


_STAND_FOR = frozenset(
    {"this", "these", "those", "all", "both", "each", "some", "many", "most", "one", "either", "another"}
)
"""What may stand for a noun by itself."""


_LEADS = frozenset({"IN", "DT", "PRP$"})
_STAND_ALONE = word_set(
    """general particular full short common brief total vain public private secret large best worst first last least
    good free sure old abroad new high low long once now same former latter following above whole left right others
    blind poor rich dead living young elderly sick unknown past present future opposite contrary average impossible
    possible normal absolute infinite own other many few several all"""
)
"""What stands behind a preposition or an article without a noun: "in general", "the blind"."""


def is_torn(read: Read) -> bool:
    """Whether its end surely waits for a noun or a verb: "a decade of political.", "Ann Hill, who in 1850."."""
    tree, last = read.tree, read.end - 1
    if tree.tags[last] == "JJ" and tree.tags[last - 1] in _LEADS and read.word(last) not in _STAND_ALONE:
        return True
    asks = [at for at in range(1, last) if read.word(at) == "who" and read.word(at - 1) == ","]
    return bool(asks) and not any(tag in FINITE for tag in tree.tags[asks[-1] :])


def _strands(tree: Tree, at: int) -> bool:
    """Whether a preposition at the end is that of a clause without its noun: "the room that he sat in"."""
    if tree.tags[at] != "IN":
        return False
    if tree.labels[at] in ("compound:prt", "obl", "advmod"):
        return True
    return any(tree.labels[one] in ("acl:relcl", "acl") for one in tree.above(at))


def has_open_row(read: Read) -> bool:
    """Whether a row in it lacks the "and" before its last: "it is old, has no roof", "by the wind, rain"."""
    tree = read.tree
    last = read.end - 1
    if tree.labels[last] == "appos" and tree.tags[last] in ("NN", "NNS") and read.word(last - 1) == ",":
        return True
    for at, tag in enumerate(tree.tags):
        after = at - 1 if tree.tags[at - 1] in ("RB", "RBR") and at > 1 else at
        if tag in FINITE and read.word(after - 1) == ",":
            verb = tree.heads[at] if tree.labels[at] in HELPS else at
            if read.subject(verb) < 0:
                return True
        if tree.labels[at] in ("parataxis", "ccomp", "conj") and read.finite(at) >= 0 and read.subject(at) >= 0:
            start = read.start(at)
            if (
                read.word(start - 1) == ","
                and tree.tags[start] not in ("CC", "IN", "WRB", "WP", "WDT")
                and start > read.subject(tree.root)
            ):
                return True
        row = [one for one in tree.below(at, "conj") if one > at and read.finite(one) >= 0]
        if row and not tree.below(row[-1], "cc") and not any(read.word(one) == ";" for one in range(at, row[-1])):
            return True
    return False


def _has_whole_clauses(read: Read) -> bool:
    """Whether no clause in it lacks its verb: each "that", "which", "because" hangs on a word with a finite verb."""
    tree = read.tree
    for at, tag in enumerate(tree.tags):
        if tag == "WDT" and not any(read.finite(one) >= 0 for one in tree.above(at) if one > at):
            return False
        if (
            tree.labels[at] == "mark"
            and tag == "IN"
            and read.word(at) in ("that", "because", "although", "if", "while")
        ):
            head = tree.heads[at]
            if read.finite(head) < at and tree.tags[head] not in ("VBG", "VBN") and tree.tags[head] not in FINITE:
                return False
    return True
