"""How the term of a definition is written in mid-sentence, and what is asked about it."""

import re

from audiolesson.draft.titling.written_at import count, has
from audiolesson.patterns import lazy
from audiolesson.study.facts.articles import HEAD
from audiolesson.study.facts.form import (
    ends_as_mass,
    in_sentence,
    is_many,
    what_means,
    with_article,
    without_article,
)
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.named import named, one_of_its_kind

_A = r"(?:(?<=\b[Aa] )|(?<=\b[Aa]n ))"
"""That an article of one thing stands before."""


def small_term(ground: Ground, term: str, verb: str, what: str) -> str:
    """The term as it is asked for: small where it is no name, with the article that the lesson gives it elsewhere."""
    name = without_article(term)
    small = in_sentence(term, ground.whole)
    if re.match(r"[A-Z][a-z]+(?:ic|al|ous|ive|ed|ary|oid|ar) [a-z]", small):
        small = small[0].lower() + small[1:]
    if small == term and _is_only_first(small, what, ground.whole):
        small = small.lower()
    one = verb == "is" and small.islower() and re.match(r"an? ", what) is not None
    if one and name == term and count(ground.whole, small, _A, r"\b") > 1:
        one_of = with_article(small, ground.whole)
        small = one_of if one_of.startswith(("a ", "an ")) else small
    if one and small.startswith("the "):
        small = one_of_its_kind(name, ground.whole)
    return small


def question_for(ground: Ground, told: Told, term: str, verb: str, small: str, what: str) -> str:
    """The question that a definition answers; what a word means where its article is not certain."""
    name = without_article(term)
    be = verb if verb in ("is", "are", "was", "were") else "are" if is_many(name) else "is"
    alone = name == term and not (ends_as_mass(small) or name.endswith("ing"))
    lacks_article = alone and small.islower() and re.match(r"(?:an?|the) ", what) is not None
    if lacks_article and be == "is" and verb not in ("is", "was"):
        return what_means(small)
    if lacks_article and told.item and verb == "is":
        thing = named(small, ground.whole, what)
        return f"What is {thing}?" if thing else what_means(small)
    return f"What {be} {small}?"


_NAMED_KIND = lazy(
    r"\b(?:phylum|class|order|clade|family|genus|kingdom|species|website|site|company|firm|engine|utility|city|town"
    r"|country|state|region|island|river|lake|sea|mountain|volcano|moon|planet|star|galaxy|asteroid|comet|god|goddess"
    r"|king|queen|poem|novel|book|play|film|magazine|newspaper|organization|agency|program|programme|project|product"
    r"|tool|library|framework|language|platform|service|software|server|protocol|system|app|application|database"
    r"|religion|holiday|festival|brand|model|dataset|mission|spacecraft|telescope|satellite|ship|castle|temple"
    r"|people|tribe|empire|dynasty|party|movement|collection|format|standard|suite|package|environment|command|GIS"
    r"|IDE|editor|browser|plugin|extension|distribution|startup|vendor)\b"
)
"""Kinds whose members have names."""


def _is_only_first(name: str, what: str, whole: str) -> bool:
    """Whether a word has its capital only because it begins a sentence, as far as a lesson shows."""
    if not re.fullmatch(r"[A-Z][a-z]+", name) or has(whole, name, "(?<=[a-z,;] )", r"\b"):
        return False
    return not _NAMED_KIND.search(HEAD.split(what)[0])
