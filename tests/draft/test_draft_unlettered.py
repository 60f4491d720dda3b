"""Where a lesson is told without its formulas, a letter behind the words for it is left out."""

import pytest

from audiolesson.draft.refusing.unlettered import without_letters
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson


def written(sentence: str) -> Text:
    return parse_lesson(f"# Looms\n\n{sentence}\n", "a.md", "a", ".md").sections[0].blocks[0].text


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (r"Warp tension $\tau$ says how tight a thread is.", "Warp tension says how tight a thread is."),
        ("The weaver's law, $f = ma$, is true of most looms.", "The weaver's law is true of most looms."),
        ("A thread breaks where the tension $T$ is highest.", "A thread breaks where the tension is highest."),
    ],
)
def test_a_letter_behind_its_words_is_left_out(sentence: str, told: str) -> None:
    assert without_letters(written(sentence)).text == told


@pytest.mark.parametrize(
    "sentence",
    [
        "The number $n$ tells how many threads there are.",
        "A frame of width $w$ holds the threads.",
        "The tension $T$ is highest where $T$ has no slack.",
        "A thread has a tension $T$ and a length.",
        "Let the tension $T$ be that of one thread.",
        "The larger $T$ breaks the thread first.",
    ],
)
def test_a_letter_that_is_needed_stays(sentence: str) -> None:
    assert without_letters(written(sentence)) == written(sentence)
