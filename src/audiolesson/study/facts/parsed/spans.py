"""Where the words of a question or an answer stand in their sentence, and whether they are whole there."""

from collections.abc import Sequence

from audiolesson.draft.english.parse.tokens import tokens
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.verbs import word_set

_PUT_BEFORE = word_set("because by so that in order to at on from since as if when the a an of for with it is they are")
"""What cards put before the words of a lesson, or say in another form."""
_MOST_PUT = 4


def span_of(tree: Tree, said: str) -> tuple[int, int] | None:
    """The places from which up to which a text's words stand in a sentence; without what was put before them."""
    own = [token.text.lower() for token in tree.words]
    wanted = [token.text.lower() for token in tokens(said)]
    while wanted and wanted[-1] in ".?!":
        wanted.pop()
    for _ in range(_MOST_PUT):
        if not wanted:
            return None
        if (start := _found(own, wanted)) >= 0:
            return start, start + len(wanted)
        if wanted[0] not in _PUT_BEFORE:
            return None
        wanted = wanted[1:]
    return None


def _found(own: Sequence[str], wanted: Sequence[str]) -> int:
    size = len(wanted)
    return next((at for at in range(len(own) - size + 1) if own[at : at + size] == wanted), -1)


def tops(tree: Tree, start: int, end: int) -> list[int]:
    """The words of a stretch that hang on words outside it: one, if it is a phrase."""
    return [at for at in range(start, end) if not start <= tree.heads[at] < end and tree.labels[at] != "punct"]


def left_over(tree: Tree, start: int, end: int) -> list[int]:
    """The words outside a stretch that hang on words inside it: of a phrase that is whole there are none."""
    return [
        at
        for at, head in enumerate(tree.heads)
        if not start <= at < end and start <= head < end and tree.labels[at] != "punct"
    ]
