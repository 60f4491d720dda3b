"""A label with what it means is a sentence with its articles, and none where what it means is a clause already."""

import pytest

from audiolesson.draft.sentences.meanings import meaning
from audiolesson.draft.sentences.phrases import bare_lead
from audiolesson.draft.shortening.continued import which
from audiolesson.draft.shortening.restricted import restricted
from audiolesson.lesson.model import Text


def told(label: str, said: str) -> str | None:
    made = meaning(Text(label), Text(said), f"{label}: {said}")
    return made.text if made else None


@pytest.mark.parametrize(
    ("label", "said", "sentence"),
    [
        ("Formal Potting", "use of rules to shape clay", "Formal Potting is the use of rules to shape clay."),
        (
            "Study of Glaze",
            "emerging field dealing with colour",
            "Study of Glaze is an emerging field dealing with colour.",
        ),
        (
            "Slow Firing",
            "Growing focus on the even heat of kilns",
            "Slow Firing is a growing focus on the even heat of kilns.",
        ),
        ("Kerning", "adjusting the space between pots", "Kerning means adjusting the space between pots."),
        ("Heap Firing", "The oldest way of firing pots", "Heap Firing is the oldest way of firing pots."),
    ],
)
def test_what_notes_leave_out_before_a_noun_is_said(label: str, said: str, sentence: str) -> None:
    assert told(label, said) == sentence


def test_a_clause_is_no_meaning() -> None:
    assert told("Kiln effect", "the price of some pots rises with the number of kilns") is None
    assert told("Roman Glaze", "The Romans made great jars for the trade with oil") is None
    assert told("Anna Mohr", "A famous potter, Mohr added ash to the glaze") is None
    assert told("Bisque Ware", "The ware made in a first firing") == "Bisque Ware is the ware made in a first firing."


def test_a_line_before_its_list_keeps_what_it_speaks_of() -> None:
    assert bare_lead(Text("Mohr wrote the last of the following rules:")).text == "Mohr wrote the last of these rules"
    assert bare_lead(Text("A kiln needs the following:")).text == "A kiln needs"


@pytest.mark.parametrize(
    "left",
    [
        "A kiln which is fed all through the night and cleaned each morning is unlike a kiln",
        "The trade of the coast moved for the most part between an east of pots and a west",
    ],
)
def test_a_thing_that_another_is_set_against_is_not_told_of_by_itself(left: str) -> None:
    assert restricted("The potters of the coast took their clay to a kiln", "that runs on wood.") is not None
    assert restricted(left, "that runs on wood.") is None


def test_a_name_with_an_article_is_that_of_a_title_and_does_nothing() -> None:
    assert which("All of it was told in the notes of a kiln", "which runs on wood.") is not None
    assert which("All of it was told in Notes of a Kiln", "which runs on wood.") is None
