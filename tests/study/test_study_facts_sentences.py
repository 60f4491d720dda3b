"""A sentence of a plain shape is asked for; one that leans, compares, judges or goes on is not."""

import pytest
from kilns import asked

KINDS = "**Wood kilns** and **gas kilns** stand in a row. "
ONE_KIND = "**Wood kiln** and **gas kiln** stand in a row. "


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("The Long Kiln is the largest oven of the old yard.", "What is the largest oven of the old yard?",
         "The Long Kiln"),
        ("The unit of kiln heat is the Orton cone.", "What is the unit of kiln heat?", "The Orton cone"),
        ("Anna Mohr is the oldest leader of the potters of Linz.", "Who is the oldest leader of the potters of Linz?",
         "Anna Mohr"),
        (f"{ONE_KIND}The wood kiln bakes plates with long flames of pine.",
         "Which kiln bakes plates with long flames of pine?", "The wood kiln"),
        ("Unlike glaze, slip is a thin mix of clay and water.", "How does slip differ from glaze?",
         "Slip is a thin mix of clay and water"),
        ("A cone stack measures the heat of small kilns.", "What does a cone stack measure?",
         "The heat of small kilns"),
        ("President Anna Mohr signed the first law on kilns of Linz.", "Who signed the first law on kilns of Linz?",
         "Anna Mohr"),
        ("The PCE bends. A PCE melts. PCE stands for pyrometric cone equivalent.", "What does PCE stand for?",
         "Pyrometric cone equivalent"),
    ],
)  # fmt: skip
def test_a_sentence_of_a_plain_shape_is_asked(text: str, question: str, answer: str) -> None:
    assert asked(text)[question] == answer


@pytest.mark.parametrize(
    "text",
    [
        "If someone opens a hot kiln early, the wet pots crack along the rims.",
        "When a potter opens a hot kiln, every pot in it would crack along the rim.",
        "Kiln smoke is caused by wood that they wet.",
        "Kiln smoke is caused by all logs of wet pine.",
        "Tall kilns may warm a wall because dry pine burns fast.",
        "Tall kilns are one danger because dry pine burns fast.",
        "Tall kilns warm a wall of clay because it stands near.",
    ],
    ids=["someone", "would", "they", "all", "may", "one danger", "it"],
)
def test_a_cause_that_leans_or_only_may_be_is_not_asked(text: str) -> None:
    assert asked(text) == {}


def test_what_follows_from_an_effect_is_no_part_of_it() -> None:
    text = "Wet pine results in thick smoke over the yard, making potters cough."
    assert list(asked(text).values()) == ["Thick smoke over the yard"]


@pytest.mark.parametrize(
    "text",
    [
        "The Long Kiln is the most important oven of the old yard.",
        "The surface of a tall kiln is a wall of brick.",
        "The Long Kiln is the largest oven in its old yard.",
        "A cone stack allows users to read the heat of small kilns from afar.",
    ],
    ids=["judged", "many", "its", "one of its uses"],
)
def test_what_there_is_not_one_of_is_not_asked(text: str) -> None:
    assert asked(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "**Doors of kilns** and **gas kilns** stand in a row. Doors of kilns hold back long flames of pine.",
        f"{KINDS}Wood kilns vary in length under dry hills of clay.",
        f"{KINDS}Wood kilns burn more logs of dry pine at night.",
    ],
    ids=["no kind", "vary", "more"],
)
def test_what_sets_no_kind_apart_is_not_asked(text: str) -> None:
    assert asked(text) == {}
    assert asked(f"{KINDS}Wood kilns burn whole logs of dry pine.")


@pytest.mark.parametrize(
    "text",
    [
        "Wet clay dries in the sun, whereas the inner side stays wet for days.",
        "Gas kilns heat one plate fast, whereas wood kilns heat plates slowly.",
        "Pots in kilns turn hard, whereas wet clay dries in the sun.",
        "A cone stack tracks the heat of both kilns.",
    ],
    ids=["unnamed", "one", "with a place", "both"],
)
def test_sides_that_are_not_named_alike_are_not_set_against_each_other(text: str) -> None:
    assert asked(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "The `potctl` command counts many wet pots in a yard.",
        "The `potctl` command counts wet pots in a yard, and a lamp turns red.",
    ],
    ids=["many", "goes on"],
)
def test_a_deed_with_more_than_itself_is_not_asked(text: str) -> None:
    assert asked(text) == {}
    assert "What does the potctl command do?" in asked("The `potctl` command counts wet pots in a yard.")


def test_how_one_counts_is_no_part_of_the_end() -> None:
    found = asked("You can easily count wet pots with the `potctl` command.", "Version control with Git")
    assert found == {"In Git, which command do you use to count wet pots?": "potctl"}


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("A recent sagger is a box that shields pots from ash.", "What is a recent sagger?"),
        ("An oldest kiln is an oven that hardens clay in a yard.", "What is an oldest kiln?"),
        ("**Saggers** are baked boxes of clay that shield pots from ash.", "What are saggers?"),
        ("The **Clay League** is a guild of potters founded in Linz in 1881.", "What is the Clay League?"),
        ("**Ek equation** is a rule that tells how fast pots dry.", "What is Ek equation?"),
        ("KBO kiln bung oven is an oven that hardens pots in a stack.", "What is KBO kiln bung oven?"),
    ],
    ids=["any", "most", "done to", "origin", "without the", "spelled out"],
)
def test_what_is_no_term_or_not_defined_is_not_asked_as_what_it_is(text: str, question: str) -> None:
    assert question not in asked(text)


def test_a_heading_that_asks_what_a_thing_is_lets_its_kind_answer() -> None:
    text = "A sagger is a tall old clay box."
    assert asked(f"## 2.1 What is a sagger?\n\n{text}") == {"What is a sagger?": "A tall old clay box"}
    assert asked(f"## Boxes\n\n{text}") == {}


def test_half_a_clause_is_no_description_of_what_is_called_so() -> None:
    assert asked("Clay which potters dig and that is called kaolin.") == {}


def test_a_name_ends_before_those_who_call_it_so() -> None:
    found = asked("A box that shields pots from ash is called a sagger by potters of Linz.")
    assert found == {"What is the name for a box that shields pots from ash?": "A sagger"}


def test_a_thing_is_described_by_what_is_done_with_it_too() -> None:
    found = asked("A board to put wet pots on where potters work is called a bat.")
    assert found == {"What is the name for a board to put wet pots on where potters work?": "A bat"}


@pytest.mark.parametrize(
    "text",
    [
        "The Long Kiln reaches 90 feet in most yards.",
        "Suppose the day is hot. The Long Kiln is 90 feet long.",
        "The wood kiln has three doors in its wall.",
        "Linz University discovered a white clay under the hill.",
        "President Anna Mohr signed another law on kilns of Linz.",
    ],
    ids=["most", "exercise", "its", "a body", "another"],
)
def test_an_amount_or_a_deed_of_no_one_is_not_asked(text: str) -> None:
    assert asked(text) == {}
    assert asked("The long kiln is 90 feet long.") == {"How long is the long kiln?": "90 feet"}
