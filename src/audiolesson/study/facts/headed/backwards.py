"""Definitions that are too long for an answer, asked from their other end: "What is a kiln that … called?"."""

from audiolesson.draft.english.parse.tokens import tokens
from audiolesson.patterns import lazy
from audiolesson.study.facts.articles import MASS_NOUNS
from audiolesson.study.facts.asked_terms import small_term
from audiolesson.study.facts.form import ends_as_mass, is_many, large, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.headed.kind import goes_in_a_circle, is_asked_for, is_weak, tells_no_kind
from audiolesson.study.facts.headed.sentences import OF_MANY, Said
from audiolesson.study.facts.headed.shorten import end_of
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.termed.phrase import describes, tells_name
from audiolesson.study.facts.turning.making import fact_of

WORTH = 2.2
_ADDED = lazy(
    r"(?:, (?:usually|often|typically)|,? (?:such as|including|like|especially|for example|e\.g\.|so that|whether"
    r"|and (?:it|they|this|is|are|can|may))) "
)
"""Where what is added to a description begins."""
_HELD, _TWO = lazy(r"(?:an?|the|any) "), lazy(r"[A-Z]?[a-z]+ [a-z]+")
LEAST = 7


def reversed_of(ground: Ground, said: Said) -> Fact | None:
    """The question for the name of what a sentence describes in more words than an answer has, or unlike one."""
    name, tree = without_article(said.x), said.tree
    if not said.at or not _is_name(said, name) or tells_no_kind(said.x, tree, said.at):
        return None
    stop = end_of(tree, said.at)
    found = _ADDED.search(tree.text(said.at, stop)) if stop else None
    if found:
        stop = said.at + len(tokens(tree.text(said.at, stop)[: found.start()]))
    what = describes(tree, tree.root, said.at, stop, LEAST) if stop > tree.root else ""
    if not what or is_weak(what, False) or goes_in_a_circle(name, what) or tells_name(ground, name, what):
        return None
    many = is_many(tree.words[tree.root].text)
    if said.verb in ("is", "are") and (is_many(name) != many or (said.verb in OF_MANY) != many):
        return None
    kind = tree.words[tree.root].text
    if tree.tags[tree.root] == "NNS" and not is_many(kind):
        return None  # "data" is one thing
    if not (many or _HELD.match(what) or ends_as_mass(kind) or kind in MASS_NOUNS):
        return None
    be = "are" if many else "is"
    small = small_term(ground, said.x, "is", what)
    again = f"{large(what)} {be} called {small}."
    return fact_of(ground, said.one.told, "description", small, f"What {be} {what} called?", small, again, WORTH)


def _is_name(said: Said, name: str) -> bool:
    """Whether a thing can be asked for by its name; one of two words with a vague one, if a sentence defines it."""
    return is_asked_for(said.x, name, said.titled) or bool(_TWO.fullmatch(name) and said.verb not in ("is", "are"))
