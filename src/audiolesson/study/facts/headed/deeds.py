"""What a label names that is done: "Slaking: soaking dry lumps of clay in water until they fall apart"."""

from collections.abc import Iterator

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.sentences.naming import bare_term
from audiolesson.patterns import lazy
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import ends_as_mass, is_many, large
from audiolesson.study.facts.ground import Ground, Pair
from audiolesson.study.facts.headed.entries import Entry, entries
from audiolesson.study.facts.headed.kind import goes_in_a_circle, is_asked_for, is_weak
from audiolesson.study.facts.headed.shorten import deed_shortened
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.remarked import is_statement

WORTH, MOST_WORDS = 1.9, 35
_IS_DONE = lazy(r"(?:[A-Z]?[a-z]+ly )?[A-Z]?[a-z]{2,}ing (?!(?:is|are|was|were|can|may|has|have|will)\b)[a-z].+")
_STATED = lazy(r"\d|\bnot\b|n['’]t\b|\b(?:your?|we|our|this|these|it)\b")


def deeds_of_labels(ground: Ground) -> Iterator[Fact]:
    """A fact for each label of something that is done whose text begins with the deed."""
    found = [one for one in entries(ground) if _may_be_deed(one)]
    trees = trees_of([f"They like {one.what}." for one in found])
    for one, tree in zip(found, trees, strict=True):
        if tree and (fact := _asked(one.pair, one.name, tree)):
            yield fact


def _may_be_deed(one: Entry) -> bool:
    done = _IS_DONE.fullmatch(one.what) is not None and not _STATED.search(one.what)
    return done and len(one.what.split()) <= MOST_WORDS and ends_as_mass(one.name) and not is_many(one.name)


def _asked(pair: Pair, name: str, tree: Tree) -> Fact | None:
    said = deed_shortened(tree, 2)
    if is_statement(large(tree.text(2, len(tree.words) - 1))):
        return None
    if not said or not is_asked_for(name, name, False) or is_weak(said, False) or goes_in_a_circle(name, said):
        return None
    question, again = f"What is {name}?", f"{large(name)} is {said}."
    if not is_asked_well(question, said, contrast=True):
        return None
    beside = tuple(bare_term(one) for one in pair.beside[:8])
    return Fact(
        "definition", name, question, large(said), pair.section, pair.place, again, "", beside, WORTH,
    )  # fmt: skip
