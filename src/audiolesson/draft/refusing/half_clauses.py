"""Clauses that another one needs, and things with their clauses of which nothing is said: "Debates on how clay dries.".

Their verbs are in order, so that lists of verbs do not miss one; what hangs on what tells that the sentence has none.
"""

import re
from functools import lru_cache

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural, tokens_of
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.tags import finite_at, has_finite_verb, has_main_verb
from audiolesson.draft.english.verbs import (
    ADVERBS,
    ALSO_NOUNS,
    AUXILIARIES,
    MODALS,
    PAST,
    PLAIN,
    PREPOSITIONS,
    PRONOUNS,
    word_set,
)
from audiolesson.draft.refusing.likely import has_likely_verb, has_possible_verb
from audiolesson.draft.refusing.orders import is_order
from audiolesson.patterns import lazy

_HELPS = AUXILIARIES | MODALS
_DONE = lazy(r"(?P<verb>[A-Z][a-z]+) (?:in|on|at|by|for|from|during|since|as) [^,;:]+;")
_LOOKS_AT = lazy(
    r"(?:Looking|Asking|Seeing|Considering|Thinking|Wondering|Checking) (?:\w+ )?(?:whether|if|how|why|what) [^,;]*\.$"
)
_LEFT_ALONE = lazy(
    r"Whereas [^,;]*\.$|Not to be confused with [^;]*\.$"
    r"|(?:Sometimes|Often|Also) (?:also )?(?:called|known as) [^;]*\.$"
    r"|Very [a-z-]+ [a-z]+ (?:that|which) (?:can|is|are|has|have|will|may) [^;]*\.$|Rather like (?:an?|the) [^,;]*\.$"
)
"""What goes on from a sentence that it was parted from: "Whereas the third is small.", "Also known as slip."."""

_OF_A_VERB = lazy(
    r"(?:(?:But|And|So) )?that (?!(?:way|is|was|are|were|means?|meant|makes?|made|said|will|would|can|could|may|might"
    r"|has|had)\b)\w+ \w",
    re.IGNORECASE,
)
_NARROWS = lazy(r" (to which|in which|that|which|who|whom|whose|whether|how|why|where|when) ")
_CLAUSES = frozenset({"when", "whenever", "if", "because", "while"})
_THE_MORE = lazy(r"The (?:\w+er|more|less) the ")
_MOST_BEFORE = 12
"""Words of a thing before the clause that narrows it."""


_AT_ONCE = lazy(r"An? (?:[\w-]+ ){1,3}(?:in|by|for|at|on|to|from|with|through) which\b")


def is_narrowed_at_once(said: str) -> bool:
    """Whether a sentence begins with a thing and a clause that may be all of it: "A task in which kilns are built."."""
    return _AT_ONCE.match(said) is not None


def was_done(said: str) -> bool:
    """Whether what was done stands before a semicolon without its thing: "Built in the 1960s; a great success."."""
    found = _DONE.match(said)
    verb = found["verb"].lower() if found else ""
    return bool(found and (base_of_ed(verb) or verb in PAST) and not has_finite_verb(found[0].split(" ", 1)[1]))


_DEEDS = word_set("found made took gave built wrote held won led kept brought taught began became saw sent told went")


@lru_cache(maxsize=1024)
def did_something(said: str) -> bool:
    """Whether a sentence begins with what somebody did, and does not say who: "Proved that clay shrinks."."""
    first = said.split(" ", 1)[0].lower()
    if not said[:1].isupper() or not (base_of_ed(first) or first in _DEEDS) or "," in first:
        return False
    tree = tree_of(said)
    if tree is None or tree.root or tree.tags[0] not in ("VBD", "VBN"):
        return False
    return bool(tree.below(0, "obj", "ccomp")) and not tree.below(0, "nsubj", "nsubj:pass", "csubj", "expl")


def needs_a_verb(said: str) -> bool:
    """Whether a clause stands alone that needs another one: "That the kiln was cold.", "Looking at whether it is."."""
    if _LOOKS_AT.match(said) or _LEFT_ALONE.match(said):
        return True
    if not _OF_A_VERB.match(said) or _does_more(_low(said)):
        return False
    tree = tree_of(said)
    at = 1 if said.split(" ", 1)[0] in ("But", "And", "So") else 0
    return tree is not None and tree.labels[at] == "mark" and tree.heads[at] == tree.root


def _does_more(low: list[str]) -> bool:
    """Whether a second verb follows that of a clause: "That the kiln was cold | surprised nobody."."""
    acts = [at for at, word in enumerate(low) if word in _HELPS | PAST or base_of_ed(word) or finite_at(low, at)]
    first = next(iter(acts), 0)
    bounds = [at for at, word in enumerate(low) if word in _BINDS and at > first]
    end = min(bounds, default=len(low))
    return any(first + 1 < at < end and low[at - 1] not in _HELPS | PREPOSITIONS for at in acts)


_BINDS = word_set("that which who whom whose what how why where when whether if because")


@lru_cache(maxsize=1024)
def only_names(said: str) -> bool:
    """Whether a thing is named with clauses that narrow it, and nothing is said of it."""
    head, *others = _NARROWS.split(f" {said.rstrip('.')} ")
    head, rest = head.strip(), [_low(part) for part in others[1::2]]
    gaps = [mark in ("that", "which", "who") for mark in others[::2]]
    low = _low(head)
    if not rest or not 1 < len(low) <= _MOST_BEFORE or not _HELPS.isdisjoint(low) or {",", ":"} & {*low}:
        return False
    if low[0] in PLAIN | PREPOSITIONS | PRONOUNS | ADVERBS | _CLAUSES or is_order(said) or _THE_MORE.match(said):
        return False
    if _may_do(low) or has_main_verb(head) or has_likely_verb(head) or has_possible_verb(head, strict=True):
        return False
    if others[0].endswith(" which") and low[0] in ("a", "an") and _has_two_subjects(said):
        return True
    told = list(zip(rest, gaps, strict=True))
    if any(_verbs(part, gap) > 1 or _goes_on(part, gap) or {";", ":", "—", "–"} & {*part} for part, gap in told):
        return False
    verbs = [_verbs(part) for part in rest]
    if not any(verbs) or not all(count or part[:1] == ["to"] for count, part in zip(verbs, rest, strict=True)):
        return False
    tree = tree_of(said)
    if tree is None:
        return len(rest) == 1 and not _HELPS.isdisjoint(rest[0])
    return _is_a_thing(tree)


def _may_do(low: list[str]) -> bool:
    """Whether a thing before its clause may hold a verb: "Ann asks | whether", "potters still debate | how"."""
    acts = any(word in PLAIN and (is_plural(low[at]) or low[at] in ADVERBS) for at, word in enumerate(low[1:]))
    ends = base_of_s(low[-1]) or (low[-1] in PLAIN and low[-1] not in ALSO_NOUNS)
    return acts or bool(ends) or has_finite_verb(" ".join(low))


def _low(text: str) -> list[str]:
    return [token.lower() for token in tokens_of(text)]


def _verbs(low: list[str], gap: bool = False) -> int:
    """How many verbs a clause has: one with its helpers is one, two that stand side by side are two.

    `gap`: it may begin with one.
    """
    acts = [
        finite_at(low, at) or bool(base_of_s(word) and (low[at - 1] in _NOBODY if at else gap))
        for at, word in enumerate(low)
    ]
    return sum(act and not (at and acts[at - 1] and low[at - 1] in _HELPS) for at, act in enumerate(acts))


_NOBODY = PRONOUNS | word_set("nobody everybody somebody anybody everyone someone anyone no-one one")


def _goes_on(low: list[str], gap: bool) -> bool:
    """Whether a clause ends where what is said of its thing begins: "a kiln that cracked | could be …".

    `gap`: its subject may be the thing, so that it may begin with its verb.
    """
    if not low:
        return False
    acts = [at for at, word in enumerate(low) if word in _HELPS | PAST or base_of_ed(word) or finite_at(low, at)]
    opens = gap and low[0] not in PRONOUNS and (bool(base_of_s(low[0])) or 0 in acts)
    later = [at for at in acts if at and low[at - 1] not in _HELPS | PREPOSITIONS | {"and", "or", "not", "to"}]
    later = [at for at in later if low[at] != "to"]
    return any(low[at] in _HELPS or finite_at(low, at) for at in later) and (opens or len(later) > 1)


def _has_two_subjects(said: str) -> bool:
    """Whether the parser gives the verb of a clause the thing before it too: "A task in which kilns are built."."""
    tree = tree_of(said)
    return tree is not None and len(tree.below(tree.root, "nsubj", "nsubj:pass")) > 1


def _is_a_thing(tree: Tree) -> bool:
    marks = {tree.words[at].text.lower() for at in tree.below(tree.root, "mark")}
    named = tree.tags[tree.root].startswith("NN") and not tree.below(tree.root, "cop", "aux")
    return named or not marks.isdisjoint(("whether", "that"))
