"""Of the arcs of a sentence that make no tree, those of the best tree are taken where one is wanted in any case."""

from itertools import product
from random import Random

import pytest

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.spanning import best_heads
from audiolesson.draft.english.parse.tree import ROOT


def _is_tree(heads: list[int], main: int) -> bool:
    if [word for word in range(1, len(heads)) if heads[word] == 0] != [main]:
        return False
    for word in range(1, len(heads)):
        for _ in heads:
            word = heads[word] if word else 0
        if word:
            return False
    return True


@pytest.mark.parametrize("size", [2, 3, 4, 5, 6])
def test_no_tree_is_better_than_the_one_that_is_found(size: int) -> None:
    chance = Random(size)
    for _ in range(40):
        scores = [[-5 * chance.random() for _ in range(size)] for _ in range(size)]
        likeliest = sorted(range(1, size), key=lambda word: -scores[word][0])[:3]

        def worth(heads: list[int], scores: list[list[float]] = scores) -> float:
            return sum(scores[word][heads[word]] for word in range(1, size))

        every = [[-1, *heads] for heads in product(range(size), repeat=size - 1)]
        best = max(worth(heads) for heads in every if any(_is_tree(heads, main) for main in likeliest))
        found = best_heads(scores)
        assert any(_is_tree(found, main) for main in likeliest)
        assert worth(found) == pytest.approx(best)


@pytest.mark.parametrize("text", ["of of of of of of", "A street tree with enough to drink is an air conditioner."])
def test_a_sentence_whose_arcs_make_no_tree_is_read_in_any_case_where_that_is_asked_for(text: str) -> None:
    assert trees_of([text]) == [None]
    (tree,) = trees_of([text], in_any_case=True)
    assert tree is not None
    assert tree.heads.count(ROOT) == 1
    assert tree.under(tree.root) == tuple(range(len(tree.words)))
