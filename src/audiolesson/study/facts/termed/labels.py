"""The labels of a glossary or a list, asked for by what stands behind them: "Kiln wash: sum of …".

A note leaves out articles, and what it says may be longer than an answer; asked for the label, both do no harm: the
question is heard once, and only the name has to be kept in mind.
"""

from collections import Counter
from collections.abc import Iterator

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.tags import begins_with_order
from audiolesson.patterns import lazy
from audiolesson.study.facts.articles import article_for
from audiolesson.study.facts.form import is_many, is_term, large
from audiolesson.study.facts.ground import Ground, Pair
from audiolesson.study.facts.headed.entries import Entry, entries
from audiolesson.study.facts.headed.kind import goes_in_a_circle, is_weak, tells_no_kind
from audiolesson.study.facts.termed.phrase import describes, tells_name

LEAST_BESIDE = 2
_BEGINS = lazy(r"(?!(?:if|when|how|what|who|no|not|some|many|most|all|only|one|two|three|four)\b)[a-z-]+ ")
_HELD = lazy(r"(?:an?|the|any) ")
_RELATES = lazy(r"\b(?:that|which|who|whose|where|when)\b")
_STATED = lazy(r"\d|\bnot\b|n['’]t\b|[\"“”:/=<>\\{}^→]")


def labels(ground: Ground) -> Iterator[tuple[Pair, str, str, str]]:
    """Pair, name, question and the whole, for each label that a noun with what narrows it stands behind."""
    some = [one for one in entries(ground) if _BEGINS.match(one.what) and not _STATED.search(one.what)]
    texts = [f"{'They are' if is_many(one.name) else 'It is'} {_full(one, ground)}." for one in some]
    found = [
        (one, asked)
        for one, tree in zip(some, trees_of(texts), strict=True)
        if tree and (asked := _asked(ground, one, tree))
    ]
    of_section = Counter(one.pair.section for one, _ in found)
    for one, (name, question, again) in found:
        if one.pair.glossary or of_section[one.pair.section] >= LEAST_BESIDE:
            yield one.pair, name, question, again


def _full(one: Entry, ground: Ground) -> str:
    return one.what if is_many(one.name) else article_for(one.what, ground.whole)


def _asked(ground: Ground, one: Entry, tree: Tree) -> tuple[str, str, str] | None:
    name, many, noun = one.name, is_many(one.name), tree.root
    if not is_term(name, marked=True) or not tree.tags[noun].startswith("NN") or tells_no_kind(name, tree, 2):
        return None
    if begins_with_order(f"{large(one.what)}.") and not _full(one, ground).startswith("the "):
        return None  # "bake small pots" is what somebody is told to do
    if any(
        tree.tags[at] in FINITE and tree.heads[at] == noun and tree.labels[at] != "acl:relcl" for at in range(2, noun)
    ):
        return None
    if not _HELD.match(one.what) and not _RELATES.search(one.what) and any(tag in FINITE for tag in tree.tags[2:]):
        return None  # "glazes craze on thin pots" is a statement
    said = describes(tree, noun, 2, len(tree.words) - 1)
    if not said or is_weak(said, False) or goes_in_a_circle(name, said) or tells_name(ground, name, said):
        return None
    if said != one.what and not any(tree.labels[at] in ("nmod", "acl", "acl:relcl") for at in tree.below(noun)):
        return None  # "press the artery" is no thing
    if is_many(tree.words[noun].text) != many or not (many or _HELD.match(said)):
        return None  # one of its kind that lacks its article
    be = "are" if many else "is"
    return name, f"What {be} {said} called?", f"{large(said)} {be} called {name}."
