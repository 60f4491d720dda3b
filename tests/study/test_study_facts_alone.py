"""Facts of sentences of a clean lesson that can be heard alone: names, numbers, dates, doers, reasons and cases."""

import kilns
import pytest

from audiolesson.draft.english.past_forms import base_of_past

_AROUND = (
    "Potters worked by rivers for a long time. The rivers gave them water and carried their pots to market. "
    "A good kiln stood on dry ground. Wood came from the hills."
)


def asked(text: str, title: str = "Working with clay") -> dict[str, str]:
    return kilns.asked(f"{_AROUND * 9}\n\n## Clay and fire\n\n{text}", title)


@pytest.mark.parametrize(
    ("said", "question", "answer"),
    [
        pytest.param(
            "Every shard carries marks on its foot that a buyer can read. Such a mark is called a seal.",
            "Every shard carries marks on its foot that a buyer can read. What is such a mark called?",
            "A seal",
            id="such",
        ),
        pytest.param(
            "All of Norland knows it: Norland saggars are dear. Norland saggars hold twelve bowls. They last long.",
            "How many bowls do Norland saggars hold?",
            "Twelve",
            id="number",
        ),
        pytest.param(
            "A flood destroyed the kilns of Norland in 1911. They were built again.",
            "In which year did a flood destroy the kilns of Norland?",
            "1911",
            id="year of no person's deed",
        ),
        pytest.param(
            "A saggar mark proves that a pot was fired in Norland, but it does not tell the year.",
            "What does a saggar mark prove?",
            "That a pot was fired in Norland",
            id="what it says",
        ),
        pytest.param(
            "When Ada Marsh and Rob Hill fired bone china on the coast in 1748, they found that ash makes clay white.",
            "In 1748, who fired bone china on the coast?",
            "Ada Marsh and Rob Hill",
            id="behind when",
        ),
        pytest.param(
            "When two glazes touch in the kiln, they melt into a dark stripe. Nobody wants it.",
            "What happens when two glazes touch in the kiln?",
            "Two glazes melt into a dark stripe",
            id="case",
        ),
        pytest.param(
            "Potters distinguish three clays. **Ball clay** is white. **Fireclay** is rough. **Red clay** is cheap.",
            "Which three clays do potters distinguish?",
            "Ball clay, fireclay and red clay",
            id="counted",
        ),
    ],
)
def test_a_sentence_that_can_be_heard_alone_is_asked_for_what_it_tells(said: str, question: str, answer: str) -> None:
    assert asked(said).get(question) == answer


@pytest.mark.parametrize(
    ("said", "question"),
    [
        pytest.param("It then goes into a wooden frame called the cradle. It stands there.", "called?", id="leans"),
        pytest.param("Norland potters never fire twelve bowls. They rest.", "What fires", id="denied"),
        pytest.param(
            "The kiln of 1911 and the kiln of 1912 hold twelve bowls and six jars. Both smoke.", "How many", id="two"
        ),
        pytest.param(
            "When soldiers took the Norland kilns in 1127, potters left the town.", "What happens", id="one day"
        ),
        pytest.param(
            "If the price of pots has gone up since the kilns were built, the potter can sell them.",
            "Why?",
            id="in a case",
        ),
        pytest.param("The price of the pots has gone up since the kilns were built.", "hy", id="since a time"),
        pytest.param("Firing is the exception, because wood is dear. It is rare.", "Why?", id="vague"),
    ],
)
def test_what_leans_or_denies_or_tells_two_numbers_is_not_asked(said: str, question: str) -> None:
    assert not [one for one in asked(said) if question in one]


def test_a_whole_sentence_in_its_case_is_asked_for_its_reason() -> None:
    said = "When a wet pot meets a hot shelf, the thick foot cracks, because it is still damp. It is thrown away."
    assert asked(said)["When a wet pot meets a hot shelf, why does the thick foot crack?"] == "Because it is still damp"


def test_a_past_form_is_of_the_verb_that_is_known() -> None:
    assert [base_of_past(word) for word in ("heated", "defeated", "created", "coated", "wrote", "kiln")] == [
        "heat", "defeat", "create", "coat", "write", "",
    ]  # fmt: skip
