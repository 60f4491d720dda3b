"""Somebody whose name stands behind the kind is asked for by the kind and the deed."""

import kilns
import pytest

_AROUND = "Potters worked by rivers for a long time. The rivers gave them water and carried their pots to market."


def asked(text: str) -> dict[str, str]:
    return kilns.asked(f"{_AROUND}\n\n## Clay and fire\n\n{text}", "Working with clay")


@pytest.mark.parametrize(
    ("said", "question", "answer"),
    [
        (
            "In 1402 a banker from Ghent, John Fisk, lent the guild of potters money for a kiln.",
            "In 1402, which banker from Ghent lent the guild of potters money for a kiln?",
            "John Fisk",
        ),
        (
            "A chemist called Ada Stone was firing pots with salt in the 1840s.",
            "Which chemist was firing pots with salt in the 1840s?",
            "Ada Stone",
        ),
        (
            "In 1610 the Dutch guild of Delft sent an envoy named Piet Claes to look for white clay in Cornwall.",
            "In 1610, which envoy did the Dutch guild of Delft send to look for white clay in Cornwall?",
            "Piet Claes",
        ),
    ],
    ids=["commas", "called", "object"],
)
def test_somebody_is_asked_for_by_the_kind_and_the_deed(said: str, question: str, answer: str) -> None:
    assert asked(said)[question] == answer


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("Nobody counts the pots by hand.", "The pots by hand"),
        ("A cart will take what a thousand potters carry.", "A thousand"),
        ("The Old Potters Hall was built by the US Department of Pottery.", "Pottery"),
        ("The word in the name of the kiln stands for that very place.", "That very place"),
        ("They agree on a fresh mark, the guild signing its part so as to prove who fired it.",
         "The guild signing its part so as to prove who fired it"),
    ],
    ids=["nobody", "what", "department", "that very", "signing"],
)  # fmt: skip
def test_a_piece_of_a_sentence_that_says_nothing_alone_is_no_answer(said: str, answer: str) -> None:
    assert answer not in asked(said).values()


@pytest.mark.parametrize(
    "said",
    [
        "In 1402 a man named John Fisk lent the guild of potters money for a kiln.",
        "In 1402 a banker, John Fisk, lent them money.",
    ],
    ids=["anybody", "leans"],
)
def test_nobody_is_asked_for_where_the_question_would_say_too_little(said: str) -> None:
    assert "John Fisk" not in asked(said).values()
