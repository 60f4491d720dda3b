"""Facts of single statements: lists, contrasts, dates, places and commands, wherever in a sentence they stand."""

import kilns
import pytest

_AROUND = "Potters worked by rivers for a long time. The rivers gave them water and carried their pots to market."


def asked(text: str, title: str = "Working with clay") -> dict[str, str]:
    return kilns.asked(f"{_AROUND}\n\n## Clay and fire\n\n{text}", title)


@pytest.mark.parametrize(
    ("said", "question", "answer"),
    [
        (
            "Potters name two causes of crazing, which often meet.\n\n- a thick coat\n- a fast cooling",
            "Which two causes of crazing do potters name?",
            "A thick coat and a fast cooling",
        ),
        (
            "A jigger differs from a wheel in having a fixed arm.",
            "How does a jigger differ from a wheel?",
            "In having a fixed arm",
        ),
        (
            "Earthenware soaks up water, while stoneware soaks up nothing.",
            "How do earthenware and stoneware differ?",
            "Earthenware soaks up water, while stoneware soaks up nothing",
        ),
        (
            "There Ada Stone, around 1500, brought out the white glaze in a small jar.",
            "Around 1500, who brought out the white glaze in a small jar?",
            "Ada Stone",
        ),
        (
            "In 1912 Ada Stone, a potter of Leeds, showed that ash makes a glaze.",
            "Who showed in 1912 that ash makes a glaze?",
            "Ada Stone",
        ),
        (
            "The school of Leeds was designed in 1911 by Ada Stone of York and Tom Reed, for poor boys.",
            "In 1911, who designed the school of Leeds?",
            "Ada Stone and Tom Reed",
        ),
        (
            "On 3 May 1848 the potters of Leeds burned their toll books.",
            "In which year did the potters of Leeds burn their toll books?",
            "1848",
        ),
    ],
)
def test_a_statement_is_asked_for_what_it_lists_compares_dates_or_places(said: str, question: str, answer: str) -> None:
    assert asked(said)[question] == answer


@pytest.mark.parametrize(
    "said",
    [
        "This needs a foot, an arm and a steady hand.",
        "The wheel needs things such as a foot, an arm and a hand.",
        "It was designed in 1911 by Ada Stone of York.",
        "Four things happen in the kiln.",
    ],
)
def test_what_leans_or_lists_only_examples_is_not_asked(said: str) -> None:
    assert not any(question.startswith(("Which", "Where", "In 1911", "How do ")) for question in asked(said))


def test_a_command_is_asked_for_by_what_it_does_in_any_lesson() -> None:
    text = "Click [here](a.html) first!\n\n`git blame` shows who wrote each line last.\n\n`git gc` works.\n"
    assert kilns.asked(text, "Git")["Which Git command shows who wrote each line last?"] == "git blame"
