"""Parts of a sentence that no rule of words makes short, cut where their tree is sure, or their author careful."""

from collections.abc import Sequence

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.parse.tree import FINITE
from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.reasons import NO_VERB
from audiolesson.draft.shortening.argued_row import argued_row
from audiolesson.draft.shortening.brackets import has_numbered_parts
from audiolesson.draft.shortening.parsed.apart import asked_for, ways
from audiolesson.draft.shortening.parsed.careful import careful_ways
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.draft.shortening.shorten import BROKEN, LONG, are_short, freely, lacks_a_part, length
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy


def by_trees(parts: Sequence[Text], trees: Trees, wanted: frozenset[str] = frozenset()) -> tuple[Text, ...]:
    """Parts of a sentence, those that are still long cut where the trees of their halves are sure."""
    return tuple(piece for part in parts for piece in _by_tree(part, trees, wanted))


def carefully(parts: Sequence[Text], trees: Trees) -> tuple[Text, ...]:
    """Parts of a careful author's sentence, those that are still long cut between clauses that he joined."""
    return tuple(piece for part in parts for piece in _carefully(part, trees))


def _carefully(part: Text, trees: Trees, depth: int = 3) -> tuple[Text, ...]:
    """A part that is still long cut where its clauses are joined, if that leaves none that is too long to be followed.

    Of several cuts the one that leaves the shortest longest part.
    """
    best: tuple[Text, ...] = (part,)
    for halves in (*careful_ways(part, trees), argued_row(part, BORNE)) if depth and length(part) > LONG else ():
        if halves and not any(why_not(half, lenient=True) in BROKEN[1:-1] for half in halves):
            cut_up = [piece for half in halves for piece in freely(half)]
            again = [piece for half in cut_up for piece in _by_tree(half, trees, frozenset())]
            made = tuple(piece for half in again for piece in _carefully(half, trees, depth - 1))
            best = made if _longest(made) < _longest(best) else best
        if are_short(best):
            break
    much = length(part) > MUCH and length(part) - _longest(best) >= LESS
    return best if much or _longest(best) <= BORNE else (part,)


def _longest(parts: Sequence[Text]) -> int:
    return max(map(length, parts))


MUCH, LESS = 34, 8
BORNE = 30
"""Words of a part that is rather told than what makes it longer still."""


def read_for(parts: Sequence[Text]) -> list[str]:
    """The texts of which `by_trees` asks the trees first."""
    return [said for part in parts if _is_for_trees(part) for said in asked_for(part, LONG)]


def _is_for_trees(part: Text) -> bool:
    return LONG < length(part) <= MOST_BY_TREE and not has_numbered_parts(part.text)


def _by_tree(part: Text, trees: Trees, wanted: frozenset[str], depth: int = 2) -> tuple[Text, ...]:
    """A part that is still long cut where its tree is sure, if that makes all of it short; else as it is."""
    if not depth or not _is_for_trees(part):
        return (part,)
    every = [halves for halves in ways(part, trees, LONG) if not _are_broken(part, halves, trees)]
    if wanted:
        kept = set(content_words(part.text)) & wanted
        every = [halves for halves in every if kept <= {word for half in halves for word in content_words(half.text)}]
    for halves in every:
        if are_short(halves):
            return halves
    for halves in every:
        cut_up = [piece for half in halves for piece in freely(half)]
        again = tuple(piece for half in cut_up for piece in _by_tree(half, trees, wanted, depth - 1))
        if are_short(again):
            return again
    return (part,)


_DASH, _PAIR = lazy(r" (?:-|–|—) |(?<=\w)—(?=\w)"), 2
"""What sets off an aside, before and behind it."""

MOST_BY_TREE = 55
"""Words of a sentence that is cut by its tree; longer ones are badly read."""


def _are_broken(part: Text, halves: Sequence[Text], trees: Trees) -> bool:
    """Whether one of the halves is no sentence, or what dashes set off is cut apart.

    Of several halves the parser knows best which has a verb.
    """
    if len(_DASH.findall(part.text)) == _PAIR and any(len(_DASH.findall(half.text)) == 1 for half in halves):
        return True
    return any(_is_broken_half(half, trees if len(halves) > 1 else None) for half in halves)


def _is_broken_half(half: Text, trees: Trees | None) -> bool:
    why = why_not(half, lenient=True)
    if lacks_a_part(half.text):
        return True
    if why != NO_VERB or trees is None:
        return why in BROKEN[:-1]
    tree = trees.of(half.text)
    return tree is None or tree.tags[tree.root] not in FINITE or not tree.below(tree.root, "nsubj", "nsubj:pass")
