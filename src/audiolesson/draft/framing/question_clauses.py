"""A question as the clause that its answer is promised by: "Do glazes fall off?" as "whether glazes fall off"."""

from dataclasses import replace
from functools import lru_cache

from audiolesson.draft.english.forms import ed_form, s_form
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.spelling import rarity
from audiolesson.draft.english.verbs import PAST
from audiolesson.draft.framing.slots import Slot
from audiolesson.patterns import lazy

_SURE = 0.8
"""The share that the parser must give to the head of the subject."""

_MOST_WORDS = 9
_ASKS = lazy(r"(?:who|what|which|whose|where|when|why|how)\b")
_POINTS = lazy(
    r"\b(?:it|its|this|that|these|those|they|them|their|he|she|his|her|one|so|there|not|n['’]t|else)\b|n['’]t\b"
)


def as_clause(one: Slot) -> Slot:
    """A question as a clause that still asks what it asked; any other slot as it is, and a question that is unsure or,
    like "Who fired it?", does not say by itself what it asks about.
    """
    asked = one.text if one.kind == "question" else ""
    if not asked or _POINTS.search(asked) or len(asked.split()) > _MOST_WORDS:
        return one
    said = _clause(asked.rstrip(" ?"))
    return replace(one, text=said, kind="clause", telling=True) if said else one


@lru_cache(maxsize=256)
def _clause(asked: str) -> str:
    tree = tree_of(f"{asked[:1].upper()}{asked[1:]}?")
    if tree is None:
        return ""
    subjects = tree.below(tree.root, "nsubj", "nsubj:pass")
    helps = tree.below(tree.root, "aux", "aux:pass", "cop")
    if len(subjects) != 1 or tree.sure[subjects[0]] < _SURE:
        return ""
    under = tree.under(subjects[0])
    first, last = under[0], under[-1]
    if list(under) != [*range(first, last + 1)]:
        return ""
    if first == 0:  # "Who fired the kiln?" asks for its subject, and stands as it is
        named = tree.below(tree.root, "cop") or _is_be(tree, tree.root)
        return asked if _ASKS.match(asked) and not named else ""
    be = first - 1
    moved = be in helps or (be == tree.root and _is_be(tree, be))
    if not moved or (be and not _ASKS.match(asked)):
        return ""
    if last > first and tree.tags[last] in ("VBN", "VBD") and last < len(tree.words) - 2:
        last -= 1  # "What are glazes used for?"
    if last == len(tree.words) - 2:
        last = _end_of_subject(tree, be, first, last, subjects[0])
    return _turned(tree, be, first, last) if last else ""


def _end_of_subject(tree: Tree, be: int, first: int, last: int, head: int) -> int:
    """The last word of a subject that seems to reach to the end of its question; 0 where that is unsure.

    "When is a hive crowded?" is read as one for a crowded hive, and "when a good time to prune is" is no clause.
    """
    if tree.tags[last] in ("JJ", "VBN", "VBD") and last - first > 1 and _is_be(tree, be):
        return last - 1
    return last if head == last and tree.tags[last - 1] not in ("NN", "NNS") else 0


def _is_be(tree: Tree, at: int) -> bool:
    return tree.words[at].text.lower() in ("is", "are", "was", "were")


def _turned(tree: Tree, be: int, first: int, last: int) -> str:
    """The words of a question with its verb behind its subject, or the form that "do" had given to its other verb."""
    end = len(tree.words) - 1
    word = tree.words[be].text.lower()
    asks = tree.text(0, be) if be else "whether"
    named, rest = tree.text(first, last + 1), tree.text(last + 1, end)
    if word in ("do", "does", "did"):
        if tree.root < last or tree.tags[tree.root] not in ("VB", "VBP"):
            return ""
        between, behind = tree.text(last + 1, tree.root), tree.text(tree.root + 1, end)
        verb = _formed(word, tree.words[tree.root].text)
        if not verb:
            return ""
        said = [asks, named, between, verb, behind]
    else:
        said = [asks, named, word, rest]
    made = " ".join(part for part in said if part)
    return made[:1].lower() + made[1:]


def _formed(do: str, verb: str) -> str:
    """The form that a verb has without "do"; "" where its past may be irregular: "how Rome fell"."""
    if do == "did":
        past = ed_form(verb)
        return past if past and verb not in _irregular() and rarity(past) < _RARE else ""
    return s_form(verb) if do == "does" else verb


_RARE = 19
"""Bits from which on a past is one that nobody uses: "meaned", "weared"."""


@lru_cache(maxsize=1)
def _irregular() -> frozenset[str]:
    """Verbs with a past that has no "-ed"."""
    return frozenset(base for past in PAST if (base := base_of_past(past)))
