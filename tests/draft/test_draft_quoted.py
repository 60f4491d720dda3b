"""Whether a sentence stands in somebody's words is counted once for a paragraph, not for each of its sentences."""

import pytest

from audiolesson.draft.refusing.in_paragraphs import is_quoted


@pytest.mark.parametrize(
    ("text", "sentence", "quoted"),
    [
        ("He said: “It rains. It pours.” Then he left.", "It rains.", True),
        ("He said: “It rains. It pours.” Then he left.", "It pours.", True),
        ("He said: “It rains. It pours.” Then he left.", "Then he left.", False),
        ('He said: "It rains. It pours." Then he left.', "It pours.", True),
        ('He said: "It rains. It pours." Then he left.', "Then he left.", False),
        ("He said: “It rains. It pours. Then he left.", "It pours.", False),
        ("A “kiln” is hot. It glows.", "It glows.", False),
    ],
)
def test_a_sentence_inside_a_quotation_that_is_shut_is_somebodys_words(text: str, sentence: str, quoted: bool) -> None:
    assert is_quoted(text, text.index(sentence)) == quoted
