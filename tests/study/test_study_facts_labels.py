"""Labels of lists are asked for only where they are names that the lesson teaches, in the form that names have."""

import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.find import facts_of

FILLER = "Potters work in the yard all day long and rest under the old trees at noon.\n\n"

NO_NAMES = [
    "Every kiln needs these protections:\n\n- **Heat watching**: Watch for sudden rises\n- **Ash guard**: A lid on it",
    "Plans:\n\n- **Potter**: a $20 per month per member\n- **Master**: a $50 per month per member",
]


DOES = (
    "## Kiln care\n\nA kiln needs care.\n\n- **Per-kiln lid**: Limits the amount of air from one side in each fire\n"
    "- **PSU**: Shows the power drawn by the fans and the coils\n- **gasOut**: A flame to hand to the next kiln\n"
)


def test_what_a_list_says_that_a_label_does_is_not_asked_for() -> None:
    assert asked(DOES) == {}


def test_a_counted_row_is_asked_for_once_and_whole() -> None:
    text = "## Use\n\nThe main three characteristics of kiln use are:\n\n- Heat\n- Draft\n- Ash"
    assert list(asked(text)) == ["What are the three characteristics of kiln use?"]


def test_opinions_are_no_causes() -> None:
    text = (
        "## Lid constraints\n\nLid constraints are easy to understand because they are "
        "added as more demands onto the lid they touch."
    )
    assert not any(question.startswith("Why") for question in asked(text))


@pytest.mark.parametrize("text", NO_NAMES)
def test_points_and_prices_are_no_names(text: str) -> None:
    assert asked(f"## Kiln care\n\n{text}\n") == {}


def test_a_label_that_lacks_its_article_is_not_asked_for_as_it_stands() -> None:
    text = (
        "## Kiln parts\n\n- **Draft control station**: The panel used to watch and steer a kiln\n"
        "- **Unmanned Kiln**: The furnace itself, with its sensors and lids\n- **Damper**: A plate that closes a flue\n"
    )
    assert not {"What is draft control station?", "What is Unmanned Kiln?", "What is damper?"} & set(asked(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lund is a kiln engineer that keeps the large works of the old harbor warm.",
        "Glaze link is the bond that ties that function to the fire outside of itself, no matter how large the fire "
        "grows.",
    ],
)
def test_a_person_and_what_only_the_page_shows_are_asked_for_by_no_description(text: str) -> None:
    assert asked(f"## {text.partition(' is ')[0]}\n\n{text}\n") == {}


def test_what_a_label_orders_to_do_is_no_description() -> None:
    text = (
        "# Pots\n\n## Advice for large kilns\n\n- **Lids**: set bounds on the heat of a kiln and its use\n"
        "- **Records**: enable inspection of each day of work\n- **Racks**: hold pots apart in the heat\n"
        "- **Doors**: close tight on every side\n"
    )
    lesson = parse_lesson(f"{text}\n", "lessons/kilns.md", "kilns", ".md")
    assert draft_quiz(lesson, ()) == ()


def asked(text: str) -> dict[str, str]:
    lesson = parse_lesson(f"# Kilns\n\n{FILLER}{text}\n", "lessons/kilns.md", "kilns", ".md")
    return {fact.question: fact.answer for fact in facts_of(lesson)}
