"""What a label names that is done: "Slaking: soaking dry lumps of clay in water until they fall apart"."""

from collections.abc import Iterator

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.texts import cut
from audiolesson.draft.sentences.naming import bare_term
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import ends_as_mass, is_many, large, small_item
from audiolesson.study.facts.ground import Ground, Pair
from audiolesson.study.facts.headed.kind import goes_in_a_circle, is_asked_for, is_weak
from audiolesson.study.facts.headed.plain_what import plain_what
from audiolesson.study.facts.headed.shorten import deed_shortened
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.label_lines import names
from audiolesson.wording.sentences import split as sentence_ends

WORTH, MOST_WORDS = 1.9, 35
_IS_DONE = lazy(r"(?:[A-Z]?[a-z]+ly )?[A-Z]?[a-z]{2,}ing (?!(?:is|are|was|were|can|may|has|have|will)\b)[a-z].+")
_STATED = lazy(r"\d|\bnot\b|n['’]t\b|\b(?:your?|we|our|this|these|it)\b")


def deeds_of_labels(ground: Ground) -> Iterator[Fact]:
    """A fact for each label of something that is done whose text begins with the deed."""
    found: list[tuple[Pair, str, str]] = []
    for pair in ground.pairs:
        name = drop_brackets(Text(bare_term(pair.term.text))).text.strip(" .:*")
        ends = sentence_ends(pair.text.text, ground.language)
        if not ends or pair.text.links or pair.term.links:
            continue
        what = plain_what(drop_brackets(cut(pair.text, *ends[0])).text.strip(" ."))
        small = small_item(name, ground.whole)
        done = _IS_DONE.fullmatch(what) and not _STATED.search(what) and len(what.split()) <= MOST_WORDS
        if done and ends_as_mass(small) and not is_many(small) and names(small, of_kind=True):
            found.append((pair, small, what[0].lower() + what[1:]))
    trees = trees_of([f"They like {what}." for _, _, what in found])
    for (pair, name, _), tree in zip(found, trees, strict=True):
        if tree and (fact := _asked(pair, name, tree)):
            yield fact


def _asked(pair: Pair, name: str, tree: Tree) -> Fact | None:
    said = deed_shortened(tree, 2)
    if not said or not is_asked_for(name, name, False) or is_weak(said, False) or goes_in_a_circle(name, said):
        return None
    question, again = f"What is {name}?", f"{large(name)} is {said}."
    if not is_asked_well(question, said, contrast=True):
        return None
    beside = tuple(bare_term(one) for one in pair.beside[:8])
    return Fact(
        "definition", name, question, large(said), pair.section, pair.place, again, "", beside, WORTH,
    )  # fmt: skip
