"""Terms that are set off, with what they are beside them: "It hangs from a **dropper**, a shoot that grows down".

The term is asked for by what it is, so that neither its article nor how many words its definition has does harm.
"""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.patterns import lazy
from audiolesson.study.facts.defining.statements import Statement
from audiolesson.study.facts.form import is_many, is_term, large, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.headed.kind import goes_in_a_circle, is_weak, tells_no_kind
from audiolesson.study.facts.termed.asked import Asked
from audiolesson.study.facts.termed.phrase import describes, tells_name

_BESIDE = (
    r"[\"”’]?(?: \([^()]{1,30}\))?(?:,[\"”’]?| –| —|—|–|:) ?"
    r"(?P<what>(?:(?:an?|the|any) |(?!an?\b|the\b)[a-z-]+ )[^,;:()—–\"“”]+?)"
    r"(?P<end>$|[,;(]| ?[—–])"
)
_NARROWED = frozenset({"acl", "acl:relcl", "nmod"})
_RANKED = lazy(r"the (?:first|last|only|same|[a-z]+est|most|least)\b|(?:an?|the) (?:new|former|famous|well-known)\b")
LEAST, MOST_NAMES = 5, 3


def apposed(ground: Ground, found: Sequence[Statement]) -> Iterator[Asked]:
    """A question for each set-off term that has its kind beside it."""
    some = [
        (one, name, told["what"])
        for one in found
        if 0 < len(one.names) <= MOST_NAMES
        for name in sorted(one.names)
        if (told := re.search(rf"\b{re.escape(name)}{_BESIDE}", one.said, re.IGNORECASE))
        and len(told["what"].split()) >= LEAST
    ]
    texts = [f"{'They are' if is_many(name) else 'It is'} {what}." for _, name, what in some]
    for (one, name, _), tree in zip(some, trees_of(texts), strict=True):
        if tree and (fact := _asked(ground, one, name, tree)):
            yield fact


def _asked(ground: Ground, one: Statement, name: str, tree: Tree) -> Asked | None:
    noun, many, bare = tree.root, is_many(name), without_article(name)
    if not is_term(bare, marked=True) or len(bare.split()) > 4:
        return None
    at = one.said.lower().find(name)
    written = one.said[at : at + len(name)]
    if written[:1].isupper() and at:
        return None  # a name of somebody or of a place
    said = describes(tree, noun, 2, len(tree.words) - 1, LEAST)
    behind = [one for one in tree.below(noun) if one > noun and tree.labels[one] in _NARROWED]
    if not said or not behind or tells_no_kind(name, tree, 2) or is_weak(said, False) or _RANKED.match(said):
        return None
    if any(tree.tags[one] in FINITE and tree.labels[one] not in ("acl:relcl", "cop") for one in tree.below(noun)):
        return None
    if is_many(tree.words[noun].text) != many or (not many and not re.match(r"(?:an?|the|any) ", said)):
        return None
    if goes_in_a_circle(bare, said) or tells_name(ground, bare, said):
        return None
    be = "are" if many else "is"
    held = re.search(r"\b(an?|the) [\"“‘]?$", one.said[:at], re.IGNORECASE)
    article = held[1].lower() if held else ""
    full = f"{article} {bare}" if article else bare
    return Asked(one, full, f"What {be} {said} called?", f"{large(said)} {be} called {full}.")
