"""What something is called that is described by a noun with all that narrows it.

"The process of turning clay and matching it to a mould is called jiggering" is asked as "What is … called?": the
parser finds where the description begins and ends, however many clauses it has.
"""

from collections.abc import Iterator, Sequence

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER
from audiolesson.study.facts.defining.statements import Statement
from audiolesson.study.facts.form import in_sentence, is_many, large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.headed.kind import goes_in_a_circle
from audiolesson.study.facts.termed.asked import Asked
from audiolesson.study.facts.termed.phrase import describes, is_titled, name_at, tells_name

_CUE = lazy(r"\b(?:is|are|was|were|be) (?:[a-z]+ly |also |often |sometimes |now )?(?:called|termed|known|referred)\b")
_VERBS = frozenset({"called", "termed", "known", "referred"})
_NOT_ALWAYS = frozenset({"also", "sometimes", "not", "never", "once", "formerly", "originally", "no"})
_BE = frozenset({"is", "are", "was", "were"})
_CLAUSE = frozenset({"root", "conj", "parataxis"})


def called(ground: Ground, found: Sequence[Statement]) -> Iterator[Asked]:
    """A question for each name that stands behind "is called"."""
    some = [one for one in found if _CUE.search(one.said)]
    for one, tree in zip(some, trees_of([f"{one.said}." for one in some]), strict=True):
        if tree:
            yield from _named(ground, one, tree)


def _named(ground: Ground, one: Statement, tree: Tree) -> Iterator[Asked]:
    for at, word in enumerate(tree.words):
        if word.text not in _VERBS or tree.labels[at] not in _CLAUSE:
            continue
        be = max((aux for aux in tree.below(at, "aux:pass", "cop") if tree.words[aux].text in _BE), default=-1)
        subjects = tree.below(at, "nsubj:pass", "nsubj")
        adverbs = {tree.words[adverb].text.lower() for adverb in tree.below(at, "advmod")}
        if be < 0 or len(subjects) != 1 or adverbs & _NOT_ALWAYS or any(one < at for one in tree.below(at, "advcl")):
            continue
        under = tree.under(subjects[0])
        start, end = under[0], under[-1] + 1
        if under != tuple(range(start, end)) or any(tree.tags[between] != "RB" for between in range(end, be)):
            continue
        end = max(end, be)
        if fact := _asked(ground, one, describes(tree, subjects[0], start, end), tree, (subjects[0], be, at)):
            yield fact


def _asked(ground: Ground, one: Statement, said: str, tree: Tree, places: tuple[int, int, int]) -> Asked | None:
    """The question; None where the name is told by the description, or number and verb do not fit."""
    noun, be, at = places
    behind = at + 1
    while tree.words[behind].text in ("as", "to"):
        behind += 1
    name = name_at(tree.text(behind, len(tree.words) - 1)) if said else ""
    verb = tree.words[be].text
    if not name or (is_many(tree.words[noun].text) != (verb in ("are", "were")) and tree.tags[noun] != "VBG"):
        return None
    small = in_sentence(large(said), ground.whole)
    if is_titled(ground, name) and verb in ("is", "are"):
        return _meant(one, in_sentence(large(name), ground.whole), verb, small)
    if tells_name(ground, name.split(" or ")[0], said):
        return None
    return Asked(one, name, f"What {verb} {small} called?", f"{large(small)} {verb} called {name}.")


LEAST_MEANT = 4
"""Words of what a title's name means."""


def _meant(one: Statement, name: str, verb: str, said: str) -> Asked | None:
    """The question for what the lesson is named after, which its title tells to who would be asked for the name."""
    if not LEAST_MEANT <= len(said.split()) <= MOST_IN_ANSWER or goes_in_a_circle(name, said):
        return None
    return Asked(one, name, f"What {verb} {name}?", f"{large(name)} {verb} {said}.", said)
