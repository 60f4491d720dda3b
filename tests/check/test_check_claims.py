"""Numbers and names that a lesson does not hold are claims; what it holds in another form is none."""

import pytest

from audiolesson.check.claims import claims, known, lacking

LESSON = known(
    [
        "The Quill model was shown by Ada Brook in 2017 at Lund-Marsh. It has 1,200 weights, 3.5 % more.",
        "It runs on twenty-five GPUs and on PyTorch 2.1. Llamas and a k-means step are used.",
    ]
)


def unknown(text: str) -> list[str]:
    return [text[start:end] for start, end in lacking(text, [0], LESSON)]


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("The Quill model has 1,200 weights.", []),
        ("The Quill model has 1200 weights, 3.5 % more.", []),
        ("The Quill model has 5.3 % more.", ["5.3"]),
        ("Ada Brook's model is from 2017.", []),
        ("Ada Brook's model is from 2018.", ["2018"]),
        ("Brook showed it with Tom Hill.", ["Tom Hill"]),
        ("It runs on 25 GPUs.", []),
        ("It runs on 26 GPUs.", ["26"]),
        ("It runs on a GPU under PyTorch.", []),
        ("It runs on a TPU under JAX.", ["TPU", "JAX"]),
        ("TPUs run it.", ["TPUs"]),
        ("It has four parts, and I like them.", []),
        ("Here are 3 things.", []),
        ("It is 6 cm wide and takes 4 minutes.", ["6", "4"]),
        ("It has 3 million weights, 7 % more.", ["3", "7"]),
        ("It holds 2 grains.", []),
        ("The K-means step came from Marsh.", []),
        ("Version 2.1 of it.", []),
        ("Version 2.2 of it.", ["2.2"]),
    ],
)
def test_what_the_lesson_lacks_is_named_and_nothing_else(text: str, lacks: list[str]) -> None:
    assert unknown(text) == lacks


def test_the_first_word_of_each_sentence_is_no_name() -> None:
    text = "It is old. Rivers move it."
    assert [text[start:end] for start, end in claims(text, [0, 11])] == []
    assert [text[start:end] for start, end in claims(text)] == ["Rivers"]
