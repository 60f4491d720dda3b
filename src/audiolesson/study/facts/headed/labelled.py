"""What a label of a list is said to be: "Root node – the single entry point at the top of a tree"."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.sentences.naming import bare_term
from audiolesson.patterns import lazy
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import asks_meaning, ends_as_mass, is_many, large, without_article
from audiolesson.study.facts.ground import Ground, Pair
from audiolesson.study.facts.headed.deeds import deeds_of_labels
from audiolesson.study.facts.headed.entries import entries, entries_of
from audiolesson.study.facts.headed.kind import goes_in_a_circle, is_asked_for, is_weak, tells_no_kind
from audiolesson.study.facts.headed.sentences import what_at
from audiolesson.study.facts.headed.shorten import end_of, shortened
from audiolesson.study.facts.headed.told_labels import told_of_labels
from audiolesson.study.facts.headed.under_headings import under_headings
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.named import is_counted_in, named
from audiolesson.study.facts.parsed.alone import points_away
from audiolesson.study.facts.prose.clean import task_sections
from audiolesson.study.facts.refusing.as_read import as_read
from audiolesson.study.facts.refusing.odd import is_odd
from audiolesson.study.facts.refusing.remarked import is_statement
from audiolesson.study.facts.refusing.strict import Bar

WORTH, LEAST_BESIDE = 2.0, 2
_STATED = lazy(r"\d|\bnot\b|\b(?:is|are)n['’]t\b|n['’]t\b")
_OF_MEMBERS = frozenset({"group", "set", "collection"})
"""Kinds of which there are many, though what they are called may end as what is not counted: "a population"."""
_PART = lazy(r"the part of (?:the|an?) ")
_SAID = lazy(r"(?:an?|the|any) [a-z].+", re.I)
_BARE = lazy(
    r"(?!(?:only|also|often|usually|most|many|some|all|no|each|every|both|more|less|used|made|how|what|when|where|one"
    r"|two|three|four|five|slight|location|structure|position|variation|version|section|portion|[a-z]+ates)\b)"
    r"[A-Z]?[a-z]+(?: [a-z-]+){0,4} (?:that|which|with|of|for|from|made|used|orbiting|held|found|larger|smaller"
    r"|to(?! the\b))\b.+",
    re.IGNORECASE,
)
"""A kind without an article, as things of many and what is not counted have none, with what sets it apart."""


def labels_defined(ground: Ground, bar: Bar) -> Iterator[Fact]:
    """The facts of labels outside tasks and boxes, which their own words show to be definitions."""
    tasks, evidence = frozenset(task_sections(ground)), bar.evidence
    headings = {pair.place for pair in under_headings(ground)}
    found = [*labelled(ground), *deeds_of_labels(ground), *told_of_labels(ground, bar.careful)]
    of_section = Counter(fact.section for fact in found)
    for fact in found:
        known = (
            fact.question.startswith("What happens in ")
            or fact.place in headings
            or fact.term.lower() in ground.strong | ground.glossary
        )
        if of_section[fact.section] < LEAST_BESIDE and not known:
            continue  # one label that is defined among others that are not
        told = fact.section not in tasks and fact.place.line not in evidence.boxed | bar.worked
        if told and not (is_odd(fact) or points_away(fact)) and (asked := as_read(bar, fact)):
            yield replace(asked, kept=True, read=True)


def labelled(ground: Ground) -> Iterator[Fact]:
    """A fact for each label whose text begins with what the thing is: a kind and what sets it apart."""
    every = [*entries(ground), *entries_of(ground, under_headings(ground))]
    found = [one for one in every if _is_kind(one.what)]
    trees = trees_of([f"{_it(one.name)} {one.what}." for one in found])
    for one, tree in zip(found, trees, strict=True):
        at = what_at(tree, _it(one.name).split()[0]) if tree else 0
        if tree and at and (fact := _asked(ground, one.pair, one.name, tree, at)):
            yield fact


def _is_kind(what: str) -> bool:
    return bool(_SAID.fullmatch(what) or _BARE.fullmatch(what))


def _it(name: str) -> str:
    """What stands for a label as the subject of its text, with its verb."""
    return "They are" if is_many(name) else "It is"


def _is_statement(said: str, tree: Tree, at: int) -> bool:
    """Whether some words have a subject and a verb; what tells a noun apart is none: "a coat fired twice"."""
    if not is_statement(large(said)) or " that " in said or " which " in said:
        return False
    verbs = [one for one in range(at, len(tree.words)) if tree.tags[one].startswith("VB") and one != tree.root]
    return not verbs or any(tree.below(one, "nsubj", "nsubj:pass") for one in verbs) or not _is_read_as_one(tree, at)


def _is_read_as_one(tree: Tree, at: int) -> bool:
    """Whether the parser reads a noun that begins so, of which every participle tells something."""
    own = [one for one in range(at, len(tree.words)) if tree.tags[one] in ("VBN", "VBD")]
    return tree.tags[tree.root].startswith("NN") and all(tree.labels[one] == "acl" for one in own)


def _asked(ground: Ground, pair: Pair, name: str, tree: Tree, at: int) -> Fact | None:
    """The question for what a label is, or for what it means where no article is sure."""
    if not is_asked_for(name, name, False) or tells_no_kind(name, tree, at):
        return None
    stop = end_of(tree, at)
    said = shortened(tree, at, stop) if stop else ""
    if (
        not said
        or is_weak(said, False)
        or goes_in_a_circle(name, said)
        or _STATED.search(said)
        or _is_statement(said, tree, at)
    ):
        return None
    if re.search(r"\bwho\b", said):
        return None  # somebody, whose name is no word with a meaning
    many = is_many(name)
    kinds = is_many(tree.words[tree.root].text) and ends_as_mass(name) and not _SAID.match(said)
    if not (many or _SAID.match(said) or ends_as_mass(tree.words[tree.root].text) or kinds):
        return None  # one of its kind that lacks its article
    if many != is_many(tree.words[tree.root].text) and not (many and _PART.match(said)) and not kinds:
        return None
    counted = tree.words[tree.root].text in _OF_MEMBERS and is_counted_in(name.lower(), ground.low)
    asked = name if many or (ends_as_mass(name) and not counted) else named(name, ground.whole, said)
    question, again = f"What {'are' if many else 'is'} {asked}?", f"{large(asked)} {'are' if many else 'is'} {said}."
    if not asked and not name.islower():
        return None  # a name is no word with a meaning
    if not asked or (said.startswith("the ") and asked.startswith(("a ", "an "))):
        question, again = asks_meaning(name, said)
    if not is_asked_well(question, said, contrast=True):
        return None
    return Fact(
        "definition", without_article(name), question, large(said), pair.section, pair.place, again, "",
        tuple(bare_term(one) for one in pair.beside[:8]), WORTH,
    )  # fmt: skip
