"""What persons, tools and terms do is asked for where it is told in full; names of code stand in their own words."""

import pytest
from kilns import asked

DAMPER = "A **damper plate** is old. "
YEARS = " ".join(f"Yards grew in {year}." for year in range(1800, 1816))
"""So many years that a lesson with them tells a history."""


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("Anna Mohr, a German chemist, mixed the first red glaze of Linz.",
         "Which German chemist mixed the first red glaze of Linz?", "Anna Mohr"),
        ("Ek's law states that wet clay shrinks by a tenth.", "What does Ek's law state?",
         "That wet clay shrinks by a tenth"),
        (f"{DAMPER}The damper plate separates hot air from cold air, so pots stay whole.",
         "What separates hot air from cold air?", "The damper plate"),
        ("**Clay sorters** are old. Clay sorters aim to split wet mud into small lumps of clay.",
         "What do clay sorters aim to do?", "To split wet mud into small lumps of clay"),
        ("Use the `drop()` method to remove the first Linz pot.",
         "Which method do you use to remove the first Linz pot?", "drop()"),
        ("You can remove the pots of Linz with the `drop()` method.",
         "Which method do you use to remove the pots of Linz?", "drop()"),
        ("The PCE (pyrometric cone equivalent) bends. The PCE melts. A PCE is white.", "What does PCE stand for?",
         "Pyrometric cone equivalent"),
        (f"Anna Mohr opened the Clay Yard in 1881. The Clay Yard burned. {YEARS}",
         "In which year did Anna Mohr open the Clay Yard?", "1881"),
    ],
    ids=["calling", "law", "separates", "aims", "use first", "the pots of", "short form first", "year"],
)  # fmt: skip
def test_a_deed_that_is_told_in_full_is_asked(text: str, question: str, answer: str) -> None:
    assert asked(text)[question] == answer


@pytest.mark.parametrize(
    "text",
    [
        "The German chemist Anna Mohr mixed another red glaze of Linz.",
        "The German chemist Linz University mixed the first red glaze.",
        "A drying shed turns wet clay into its dry walls.",
        "To remove other wet pots of Linz, use the `drop()` method.",
        "To keep pots of Linz inside the kiln, use the `drop()` method.",
        "You can remove wet Linz pots quickly with the `drop()` method.",
        "A **damper** helps the fire by closing the flue at night.",
        "A **sagger** is a box of coarse clay in old kilns and has a lid for bowls and plates.",
        "Kilns burn.\n\n## More papers\n\n- The pyrometric cone equivalent (PCE) of clay. The PCE bends.\n- A PCE.\n",
    ],
    ids=["another", "no person", "its", "other", "the kiln", "quickly", "helps", "and has",
         "papers"],
)  # fmt: skip
def test_a_deed_that_leans_or_that_many_do_is_not_asked(text: str) -> None:
    assert asked(text) == {}


@pytest.mark.parametrize(
    ("name", "fits"), [("damper plate", True), ("plate with dampers", False), ("wind chart", False)]
)
def test_what_one_thing_does_is_asked_by_it_where_it_is_no_drawing_and_has_one_name(name: str, fits: bool) -> None:
    found = asked(f"A **{name}** is old. The {name} drains wet air from all kilns.")
    assert ("What drains wet air from all kilns?" in found) == fits


def test_of_a_deed_and_its_year_one_is_asked() -> None:
    text = "The slow kiln of Linz was discovered by Anna Mohr in 1881. In Linz kilns burn."
    assert asked(text) == {"Who discovered the slow kiln of Linz?": "Anna Mohr"}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("A **lute** is a tool that allows us to smooth wet clay.", "What is a lute?",
         "A tool that allows you to smooth wet clay"),
        ("Clay Date type is a format that holds the day of a fire.", "What is Clay Date type?",
         "A format that holds the day of a fire"),
        ("A **sagger** is a vessel, or lidded box, that shields pots from ash.", "What is a sagger?",
         "A vessel that shields pots from ash"),
        ("A **sagger** is a term used for a box that shields pots from ash.", "What is a sagger?",
         "A box that shields pots from ash"),
    ],
    ids=["for us", "type", "or", "term"],
)  # fmt: skip
def test_a_definition_is_said_without_what_is_only_said_in_passing(text: str, question: str, answer: str) -> None:
    assert asked(text)[question] == answer
