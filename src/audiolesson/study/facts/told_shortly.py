"""Meanings that are whole though they are short: a kind with what narrows it, or what is done.

Of 60 meanings that stayed suggestions in 98 known lessons, those that the parser reads so were as good as sure ones.
"""

import re

from audiolesson.draft.english.parse.model import is_common
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.articles import MASS_NOUNS
from audiolesson.study.facts.form import ends_as_mass, is_many
from audiolesson.study.facts.headed.kind import goes_in_a_circle, is_weak, tells_no_kind

WHAT = r"(?:In [^,?]+, w|W)hat"
"""How a question for a thing begins, with or without what the card is about."""
DEFINED = lazy(
    rf"{WHAT} (?:(?P<be>is|are) (?P<article>an? |the )?(?P<x>[\w’'-]+(?: [\w’'-]+){{0,2}})"
    r"|does the term (?P<term>[\w’'-]+(?: [\w’'-]+){0,2}) mean)\?"
)
_HOW_IT_IS = lazy(r"[a-z]+(?:ic|al|ous|ive|ary|ed|less|ful)")
_ROLES = word_set(
    """remedy cure cause effect solution problem result benefit cost use aim goal rule case type example limit risk
    method process step tool stage phase system level value option"""
)
"""What a note calls a point of its own, and no term."""
_JUDGED = lazy(r"\b(?:easy|easily|hard|difficult|simple|great|best|most|key|main|important|popular|critical|crucial)\b")
_DEED = lazy(r"[a-z]{2,}ing (?:an?|the|its?|their|one|two|[a-z]+s|[a-z]+ing|[a-z]+ed) ")
_IS_DONE = lazy(r"(?:ing|tion|sion|ment)\Z")
_HELD = lazy(r"(?:an?|the|any) ")
LEAST_OF_A_KIND, LEAST_OF_A_DEED, LEAST_BEHIND, MOST_CAPITALS = 6, 5, 4, 1


def is_told_apart(asked: str, answer: str) -> bool:
    """Whether what a term is, or is to do, is told by its kind and what narrows that; no matter how short."""
    found, said = DEFINED.fullmatch(asked), answer[0].lower() + answer[1:]
    x = (found["x"] or found["term"]) if found else ""
    if not found or (found["x"] and not has_its_article(found)) or x.lower() in _ROLES:
        return False
    if _JUDGED.search(said) or sum(map(str.istitle, said.split())) > MOST_CAPITALS:
        return False
    if _DEED.match(said):
        return _IS_DONE.search(x) is not None and len(said.split()) >= LEAST_OF_A_DEED
    tree, subject = tree_of(f"It is {said}."), tree_of(f"It is {x}.")
    if not tree or not subject or not _HELD.match(said) or len(tree.below(tree.root, "cop")) != 1:
        return False
    if subject.tags[2].startswith("JJ") and (is_common(x.lower()) or _HOW_IT_IS.fullmatch(x)):
        return False  # "absolute" has its meaning from a noun that is left out
    narrowed = [at for at in tree.below(tree.root, "nmod", "acl", "acl:relcl") if at > tree.root]
    if not narrowed or len(tree.words) - tree.root < LEAST_BEHIND or len(said.split()) < LEAST_OF_A_KIND:
        return False
    kind = tree.words[tree.root].text
    agrees = is_many(kind) == is_many(x.split()[-1])
    return agrees and not (tells_no_kind(x, tree, 2) or is_weak(said, False) or goes_in_a_circle(x, said))


def has_its_article(found: re.Match[str]) -> bool:
    """Whether a term is asked for with its article, or needs none."""
    x = found["x"]
    bare = x[0].isupper() or ends_as_mass(x) or x.endswith("ing") or is_many(x) or x.split()[-1] in MASS_NOUNS
    return bool(found["article"] or bare)
