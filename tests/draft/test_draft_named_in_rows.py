"""Names, figures and steps under a line or heading are told with it, all of them, in sentences that can be heard."""

import pytest

from audiolesson.draft.framing.plain_names import named
from audiolesson.draft.sentences.asking import question_of
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.named_in_rows import named_in_rows
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson


def rows(lead: str, *items: str) -> list[str]:
    return [row.text for row in named_in_rows(Text(lead), [Text(item) for item in items], "Travel is dear.")]


def told(lines: str, freedom: int = 1) -> list[str]:
    found = gather(parse_lesson(f"# Blood\n\nA donor gives blood. {lines}\n", "a.md", "a", ".md"), "en", freedom)  # type: ignore[arg-type]
    return [one.text.text for one in found.candidates][1:]


def test_names_behind_a_line_are_told_in_as_many_sentences_as_they_need() -> None:
    assert rows(
        "Common reasons to be asked to wait:",
        "a cold, a fever or a course of pills",
        "pregnancy and the months after it",
        "a new tattoo or piercing",
        "travel to an area with malaria",
        "certain medicines",
    ) == [
        "Common reasons to be asked to wait include a cold, a fever or a course of pills, and pregnancy and the months "
        "after it.",
        "Others are a new tattoo or piercing; travel to an area with malaria; and certain medicines.",
    ]


@pytest.mark.parametrize(
    ("lead", "item"),
    [
        ("Common reasons:", "you are cold"),
        ("Common reasons:", "wait for the nurse"),
        ("Exercises:", "a cold"),
        ("Bring this:", "a cold"),
    ],
)
def test_what_names_nothing_makes_no_row(lead: str, item: str) -> None:
    assert rows(lead, item, "a fever", "a new tattoo") == []


def test_figures_are_told_with_what_they_are_of() -> None:
    lines = "\n\n## Values\n\nThe modern values are:\n\n- rotation: 58.65 days\n- orbit: 87.97 days"
    assert told(lines) == ["The modern values are 58.65 days for rotation and 87.97 days for orbit."]


def test_times_of_a_day_are_no_figures_of_a_thing() -> None:
    lines = "\n\n## Stops\n\nThe modern stops are:\n\n- market: 10:30\n- kiln: 11:15"
    assert not any("10:30 for" in one for one in told(lines))


def test_steps_under_a_heading_that_says_when_are_told_in_turn() -> None:
    lines = (
        "\n\n## On the day\n\n1. Eat a meal a few hours before. Don't come fasting.\n2. Drink plenty of water.\n"
        "3. A drop of blood is checked for iron."
    )
    assert told(lines) == [
        "On the day, eat a meal a few hours before.",
        "Don't come fasting.",
        "Drink plenty of water.",
        "A drop of blood is checked for iron.",
    ]


def test_steps_for_a_class_are_not_told() -> None:
    steps = (
        "\n\n1. Eat a meal a few hours before. Don't come fasting.\n2. Drink plenty of water.\n"
        "3. A drop of blood is checked for iron."
    )
    assert told(f"\n\n## Before the day{steps}")[0].startswith("Before the day, ")
    assert not any(one.startswith("Before class") for one in told(f"\n\n## Before class{steps}"))


def test_what_is_called_so_is_asked_for_in_its_number_and_never_made_a_half() -> None:
    many = named("The merchants kept permanent houses, known as Kontore.", "Kontore are old.")
    one = named("The potters keep a furnace of brick that is known as a kiln.", "A kiln is old.")
    assert many is not None
    assert one is not None
    assert many.question == "what are Kontore?"
    assert one.again == ""


def test_what_is_done_to_a_thing_says_not_what_it_is() -> None:
    said = "Learners are sometimes told that Finnish has fifteen cases and lose their courage."
    assert question_of(said, "Learners are told.") == ""


def test_no_quality_is_asked_for_that_a_name_begins_with() -> None:
    assert named("Some parts of the kiln known as hot spots crack the pots.", "hot spots") is None
