"""A bold label that its sentence does not name is said before it, and what stands behind it is told with it."""

import pytest

from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.read import parse_lesson

PAGE = """# Small potteries

## What a pottery has to balance

Every pottery has to balance what its work costs. {paragraph}

These limits shape what a potter makes.
"""


def told(paragraph: str) -> list[str]:
    lesson = parse_lesson(PAGE.replace("{paragraph}", f"\n\n{paragraph}"), "a.md", "a", ".md")
    return [one.text.text for one in gather(lesson, "en", 0).candidates]


@pytest.mark.parametrize(
    ("paragraph", "said"),
    [
        (
            "**Glaze materials**: Ash, tin, and iron have different prices. Cheap ash may do for a mug.",
            "Glaze materials: ash, tin, and iron have different prices.",
        ),
        (
            "**Firing**: Owners keep a steady heat for a day. Examples include wood fires and gas burners.",
            "Firing: owners keep a steady heat for a day.",
        ),
    ],
)
def test_a_bold_label_that_its_sentence_does_not_name_is_said_before_it(paragraph: str, said: str) -> None:
    assert said in told(paragraph)


def test_what_leans_on_a_sentence_behind_its_label_is_told_with_it() -> None:
    said = told("**Firing**: Owners keep a steady heat for a day. This may cost more than the clay.")
    assert (
        said.index("This may cost more than the clay.")
        == said.index("Firing: owners keep a steady heat for a day.") + 1
    )


@pytest.mark.parametrize(
    "paragraph",
    [
        "**Common mistakes**: Owners open the door at once. It is much too hot then.",
        "**Transportation**: Anti-skid carts (two), automatic transmissions, and a small lift in the yard.",
        "**Step 2**: Owners keep a steady heat for a day. It dries the clay.",
    ],
)
def test_no_label_is_said_that_holds_back_or_counts_nor_before_what_states_nothing(paragraph: str) -> None:
    label, behind = paragraph.strip("*").split("**: ")
    assert not any(one.startswith((f"{label}:", behind[:9])) for one in told(paragraph))
