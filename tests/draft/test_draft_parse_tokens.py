"""A sentence falls into the words that treebanks count, each with its place in the text."""

from itertools import pairwise

import pytest

from audiolesson.draft.english.parse.tokens import tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kilns are hot.", "Kilns are hot ."),
        ("I don't know, can't you?", "I do n't know , ca n't you ?"),
        ("It isn’t hot; we won’t wait", "It is n’t hot ; we wo n’t wait"),
        ("It’s the cat's and they’re here", "It ’s the cat 's and they ’re here"),
        ("we've I'd I'll I'm", "we 've I 'd I 'll I 'm"),
        ("the potters' wheel", "the potters ' wheel"),
        ("A heat-resistant glass – clear", "A heat-resistant glass – clear"),
        ("black/white R&D x_y C++ C# node.js", "black/white R&D x_y C++ C# node.js"),
        ("1,000.5 at 3:30, the 1st of the 1990s", "1,000.5 at 3:30 , the 1st of the 1990s"),
        ("50% of $5", "50 % of $ 5"),
        ("Dr. Hill vs. the U.S. etc. and e.g. salt", "Dr. Hill vs. the U.S. etc. and e.g. salt"),
        ("wait... no… yes--no", "wait ... no … yes -- no"),
        ("(two) “so” ‘no’", "( two ) “ so ” ‘ no ’"),
        ("naïve café Łódź 日本", "naïve café Łódź 日本"),
        ("", ""),
        (" \n\t ", ""),
    ],
)
def test_a_text_falls_into_the_words_that_treebanks_count(text: str, words: str) -> None:
    found = tokens(text)
    assert " ".join(token.text for token in found) == words
    assert [text[token.start : token.end] for token in found] == [token.text for token in found]
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert "".join(text.split()) == "".join(token.text for token in found), "nothing is left out but blanks"
