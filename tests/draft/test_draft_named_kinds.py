"""A label of a kind is told as the subject of what stands under it, which is not true of the whole thing."""

from audiolesson.draft.sentences.named_kinds import kinds_named
from audiolesson.lesson.read import parse_lesson


def items(page: str) -> list[str]:
    lesson = parse_lesson(page, "clay.md", "clay", ".md")
    [block] = [block for section in lesson.sections for block in section.blocks if block.kind == "list"]
    return [item.text.text for item in kinds_named(block).inner()]


def test_a_label_is_the_subject_of_what_is_said_of_its_kind() -> None:
    page = (
        "# Clay\n\n- **domestic**\n  - pots are fired below the heat at which they melt.\n  - It is old.\n"
        "- **jars**\n  - pots are made with a narrow neck.\n- **bowls**\n  - The rim of a bowl is wide.\n"
    )
    assert items(page) == [
        "Domestic pots are fired below the heat at which they melt.",
        "Jars are made with a narrow neck.",
        "bowls",
    ]


def test_labels_under_which_different_things_are_said_keep_their_lists() -> None:
    page = "# Clay\n\n- **Firing**\n  - Kilns are lit at dawn.\n- **Drying**\n  - Racks are moved at noon.\n"
    assert items(page) == ["Firing", "Kilns are lit at dawn.", "Drying", "Racks are moved at noon."]
