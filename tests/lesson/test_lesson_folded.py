"""Questions whose answers a page folds away become cards where they can be heard, and only there."""

import pytest

from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of


def lesson(text: str) -> Lesson:
    return parse_lesson(f"# Soil\n\nSoil is alive, and worms live in it.\n\n{text}\n", "soil.md", "soil", ".md")


def folded(label: str, said: str) -> str:
    return f"<details>\n<summary>{label}</summary><br><b>\n\n{said}\n</b></details>"


def cards(text: str) -> dict[str, str]:
    return {fact.question: fact.answer for fact in facts_of(lesson(text))}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        (folded("Who mixes the soil?", "Worms."), "Who mixes the soil?", "Worms"),
        (folded("What is loam?", "Loam is a soil of sand, silt and clay. It holds water."), "What is loam?",
         "A soil of sand, silt and clay"),
        (folded("True or False? Worms eat", "True. At night they do."), "True or false: Worms eat?", "True"),
        ("### Q2: What do worms eat at night?\n\n<details>\n<summary>Solution</summary>\n\nFallen leaves\n\n</details>",
         "What do worms eat at night?", "Fallen leaves"),
        (folded("What is <b>humus</b>?", "[Docs](https://x.org): Humus is a dark earth that rotten leaves become."),
         "What is humus?", "A dark earth that rotten leaves become"),
    ],
)  # fmt: skip
def test_a_folded_answer_is_a_card(text: str, question: str, answer: str) -> None:
    assert cards(text)[question] == answer


@pytest.mark.parametrize(
    "text",
    [
        folded("What is wrong with the code above?", "A worm."),
        folded("What would you do?", "Dig."),
        folded("Explain loam", "A soil of sand, silt and clay."),
        folded(
            "Who mixes the soil?", "Worms do, as everybody knows who has ever dug in a garden on a rainy day in May."
        ),
        folded("Which soils are there?", "* sand\n* clay"),
        folded("Which soils are there?", "Sandy soil\nClay soil"),
        folded("How deep do worms dig?", "It depends."),
        folded("Who mixes the soil?", "```\nworm --dig\n```"),
    ],
)
def test_what_points_asks_for_a_view_or_is_too_long_is_no_card(text: str) -> None:
    assert cards(text) == {}


def test_a_folded_part_that_never_ends_costs_no_card_and_no_time() -> None:
    found = lesson("<details>\n<summary>Who digs?</summary>\n" + "Worms dig.\n" * 5_000)
    assert found.cards == ()


def test_what_is_folded_inside_a_program_is_no_card() -> None:
    assert cards("```html\n" + folded("What is loam?", "A soil of sand, silt and clay.") + "\n```\n") == {}


def test_a_folded_part_goes_on_behind_one_inside_it() -> None:
    inner = folded("What is silt?", "Fine earth that a river leaves.")
    outer = f"<details>\n<summary>What is loam?</summary>\n\nA soil of sand, silt and clay.\n\n{inner}\n\n</details>\n"
    after = folded("What is humus?", "A dark earth that rotten leaves become.")
    found = cards(f"{outer}\n\n{after}")
    assert found["What is loam?"] == "A soil of sand, silt and clay"
    assert found["What is humus?"] == "A dark earth that rotten leaves become"


def test_lines_below_a_word_are_kept_and_those_of_bold_letters_go() -> None:
    (asked,) = lesson(folded("What is __loam__?", "A __soil__ of sand, silt and my__clay.")).cards
    assert (asked.question, asked.answer) == ("What is loam?", "A soil of sand, silt and my__clay.")
