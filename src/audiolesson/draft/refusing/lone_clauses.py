"""Clauses that another one needs, with commas within them: "Because the kiln, which was old, could crack."

Lists of verbs take the last of its verbs for that of its sentence; here each verb is asked what binds it. English only.
"""

from functools import lru_cache

from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy

_OPENS = word_set("when whenever if because although though unless while")
_BEFORE = word_set("and but so or yet")
_BINDS = word_set("that which who whom whose what how why where when if because although whether as while than")
_SHOWN = word_set("that as than")
"""Words that bind a verb only where the parser reads them so: "that" may be its subject."""
_SUBJECTS = ("nsubj", "nsubj:pass", "expl", "csubj")
_HELPS = ("aux", "aux:pass", "cop")


@lru_cache(maxsize=1024)
def is_lone_clause(said: str) -> bool:
    """Whether a sentence is one clause that begins with "when", "because" or the like, and those that hang on it."""
    words = said.split(" ", 2)
    late = words[0].lower() in _BEFORE and len(words) > 1
    if words[int(late)].lower() not in _OPENS or not said.endswith((".", "!")) or _PARTED.search(said):
        return False
    if "," not in said or _WISHES.search(said):  # "When prices rise demand falls." lacks no more than its comma
        return False
    if _MAY_END.search(_ASIDE.sub("", said)):
        return False
    tree = tree_of(said)
    return tree is not None and _is_lone(tree, int(late))


_WISHES = lazy(r"\b[Ii]f only\b")
_PARTED = lazy(r"[:;?—–]| - |\(")
_ASIDE = lazy(r", (?:or|and|perhaps|rather|of course|however|in fact|[a-z]+ly)\b[^,]{1,30},")
_MAY_END = lazy(r",(?! (?:which|who|whose|that|as|when|because)\b)")
"""A comma behind which a main clause may begin, where its verb is one that the parser takes for a noun."""


def _is_lone(tree: Tree, at: int) -> bool:
    """Whether the first verb has its subject in the clause, and each later one is bound to it."""
    low = [word.text.lower() for word in tree.words]
    verbs = [one for one in range(at + 1, len(low)) if _is_told(tree, one)]
    subject = _subject(tree, verbs[0]) if verbs else -1
    if subject < 0 or "," in low[at:subject]:
        return False
    if any(tree.tags[one] == "VB" and _may_order(tree, one) for one in range(at + 1, len(low))):
        return False
    return all(_is_bound(tree, low, verb) for verb in verbs[1:])


def _is_told(tree: Tree, at: int) -> bool:
    """Whether a word makes a statement: a finite verb, or the main verb that its subject shows to be one."""
    shown = at == tree.root and tree.tags[at] == "VB" and _subject(tree, at) >= 0 and not tree.below(at, *_HELPS)
    return tree.tags[at] in FINITE or shown


def _may_order(tree: Tree, at: int) -> bool:
    """Whether nothing says of a plain verb that it is no order."""
    return not tree.below(at, "aux", "mark", *_SUBJECTS) and tree.labels[at] not in ("xcomp", "ccomp", "conj", "advcl")


def _subject(tree: Tree, verb: int) -> int:
    """The place of the subject of a verb, or of what it helps; -1 for none before it."""
    head = tree.heads[verb] if tree.labels[verb] in _HELPS else verb
    return next((one for one in tree.below(head, *_SUBJECTS) if one < verb), -1)


def _is_bound(tree: Tree, low: list[str], verb: int) -> bool:
    """Whether what stands right before the subject of a later verb, or is it, binds it to the clause before."""
    subject = _subject(tree, verb)
    if subject < 0:
        return False
    binds = subject if low[subject] in _BINDS else min(tree.under(subject)) - 1
    return low[binds] in _BINDS and (low[binds] not in _SHOWN or tree.tags[binds] in ("IN", "WDT"))
