"""A clause as the parser reads it, cut for a question: its subject, its first verb and what follows."""

import re
from collections.abc import Sequence

from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import is_many
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.prose.clauses import small_subject
from audiolesson.study.facts.prose.inverting import Statement

_SUBJECTS = ("nsubj", "nsubj:pass")
_HELPERS = ("aux", "aux:pass", "cop")
_ASIDE = lazy(r"(?:, (?:[^,]+),)?(?P<often> [a-z]+ly| still| often| usually| always| never| rarely| seldom)?")
_MANY = frozenset({"are", "were", "have", "do"})
_LEAST_SURE = 0.5
"""The share that the parser gives to the head of a subject, at least."""


def statement_of(ground: Ground, tree: Tree) -> Statement | None:
    """The statement that a tree of one clause holds; None where its subject or its verb is not sure.

    The clause begins with its subject, but for what the caller has cut off in front.
    """
    subjects = tree.below(tree.root, *_SUBJECTS)
    verbs = finite_verbs(tree, subjects)
    if not verbs or not subjects or tree.sure[subjects[-1]] < _LEAST_SURE:
        return None
    verb, head = min(verbs), subjects[-1]
    own = sorted(at for one in subjects for at in tree.under(one) if at < verb)
    if not own or own[0] != 0 or head not in own:
        return None
    end = _end_of_subject(tree, head, verb)
    between = _ASIDE.fullmatch(_gap(tree, end, verb))
    if between is None:
        return None
    after = verb + 1
    said = tree.words[verb].text.lower()
    while (
        after < len(tree.words)
        and tree.words[after].text.lower().replace("’", "'") in ("n't", "not")
        and (tree.words[after].start == tree.words[after - 1].end)
    ):
        said += tree.words[after].text.lower().replace("’", "'")
        after += 1
    stop = len(tree.words) - (tree.words[-1].text == ".")
    x = tree.text(0, end)
    x = x if _is_name(tree, end) else small_subject(ground, x)
    many = tree.tags[verb] in ("VBP", "VB") or said in _MANY or (tree.tags[verb] not in ("VBZ",) and is_many(x))
    return Statement(x, said, tree.text(after, stop), many, (between["often"] or "").strip())


def finite_verbs(tree: Tree, subjects: Sequence[int]) -> list[int]:
    """What may be the finite verb of what all hangs on, of these `subjects`."""
    root = tree.root
    verbs = [at for at in (*tree.below(root, *_HELPERS), root) if tree.tags[at] in FINITE]
    if not verbs and tree.tags[root] == "VB" and subjects and tree.tags[subjects[-1]] in ("NNS", "NNPS"):
        return [root]  # what the parser takes for an infinitive is the verb of many
    return verbs


def _is_name(tree: Tree, end: int) -> bool:
    """Whether a subject begins with a name, and not with a word that is large as the first of its sentence."""
    one = end == 1 and not tree.words[0].text.endswith("s")
    return tree.tags[0] in ("NNP", "NNPS") and (one or (end > 1 and tree.words[1].text[0].isupper()))


def _end_of_subject(tree: Tree, head: int, verb: int) -> int:
    """Where a subject ends: behind all that hangs on its head, or in front of the aside that hangs on it."""
    comma = next((at for at in range(head + 1, verb) if tree.words[at].text == ","), verb)
    last = max(at for at in tree.under(head) if at < min(verb, comma))
    return last + 1


def _gap(tree: Tree, start: int, end: int) -> str:
    """The words between a subject and its verb, with a blank in front."""
    said = tree.text(start, end)
    return re.sub(r"^(?=[^,])", " ", said) if said else ""
