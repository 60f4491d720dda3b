"""The phrases and clauses of a sentence, cut along its tree so that each is whole."""

from dataclasses import dataclass

from audiolesson.draft.english.parse.tree import Tree
from audiolesson.study.facts.form import is_many
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.turning.clause import Clause
from audiolesson.study.facts.turning.gaps import subject_of
from audiolesson.study.facts.turning.known import is_known

_LEFT_OUT = frozenset({"acl:relcl", "parataxis", "punct", "advcl", "list", "dep"})
"""What only adds to a phrase, or does not belong to it."""
LEAST_SURE = 0.6


@dataclass(frozen=True, slots=True)
class Part:
    """A phrase or clause behind a verb. `at`: its head, `label`: how it hangs on the verb, `set_off`: by a comma."""

    at: int
    label: str
    places: range
    set_off: bool = False


def phrase(tree: Tree, at: int, without: int = -1, *, bare: bool = False) -> range | None:
    """The places of a phrase without what only adds to it, `bare`: without its preposition; None where they do not
    stand side by side, or a word in front that hangs elsewhere belongs to them."""
    own = [at]
    for one in own:
        for below in tree.below(one):
            if (
                below != without
                and _belongs(tree, at, below)
                and not (bare and one == at and tree.labels[below] == "case")
            ):
                own.append(below)
    places = _side_by_side(tree, sorted(own))
    if not places:
        return None
    torn = places.start and tree.tags[places.start - 1] in ("DT", "JJ", "PRP$", "POS")
    behind = tree.tags[places.stop] if places.stop < len(tree.tags) else ""
    torn = torn or (behind in ("NNP", "NNPS") and tree.tags[places.stop - 1] in ("NNP", "NNPS"))
    return None if torn else places


def _belongs(tree: Tree, at: int, below: int) -> bool:
    """Whether a word belongs to a phrase, with what hangs on it; commas do within a row."""
    label = tree.labels[below]
    if label == "punct":
        return tree.words[below].text in ("-", "’", "'") or (
            tree.words[below].text == "," and bool(tree.below(at, "conj"))
        )
    start = min(tree.under(below))
    set_off = start > 0 and start > at and tree.words[start - 1].text in (",", ";", "—", "–", "(")
    return (label not in _LEFT_OUT or (label == "acl:relcl" and not set_off)) and (not set_off or label == "conj")


def whole(tree: Tree, at: int) -> range | None:
    """The places of a clause, all of it, without the stop at its end."""
    return _side_by_side(tree, [*tree.under(at)])


def _side_by_side(tree: Tree, own: list[int]) -> range | None:
    """Some places in order without the stops at their end; None where there are others among them."""
    while own and tree.words[own[-1]].text in ",.;:":
        own.pop()
    return range(own[0], own[-1] + 1) if own and own == [*range(own[0], own[-1] + 1)] else None


def known(ground: Ground, told: Told, tree: Tree, places: range) -> bool:
    """Whether all that a stretch speaks of is known to who hears of which lesson it is."""
    clause = Clause(told, "", tree, places.start, places.start, places.start, places.start)
    return is_known(ground, clause, places, own=False, often=1)


def named(ground: Ground, told: Told, tree: Tree, head: int, places: range) -> str:
    """A phrase as the subject of a question; a first word with capitals inside, as pH, stays as it is."""
    text = tree.text(places.start, places.stop)
    if any(letter.isupper() for letter in text.split()[0][1:]):
        return text
    return subject_of(ground, Clause(told, "", tree, places.start, head, places.stop, places.stop))


def of_many(tree: Tree, head: int, x: str) -> bool:
    """Whether a subject is of many things: by the tag of its head, by a second noun beside it, or by its name `x`."""
    return tree.tags[head] in ("NNS", "NNPS") or bool(tree.below(head, "conj")) or is_many(x)
