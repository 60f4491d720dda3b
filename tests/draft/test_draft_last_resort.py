"""Any page that has words gives a draft, however poor, for an author to edit."""

import pytest

from audiolesson.draft.draft import draft
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms

PAGES = {
    "a table alone": "# Boiling points\n\n| liquid | degrees |\n|---|---|\n| water | 100 |\n| ether | 35 |\n",
    "a program alone": "# Sorting\n\n```python\nprint(sorted([3, 1, 2]))\n```\n",
    "one sentence about what follows": "# Names\n\nThe following prompt tests how a model finds names in a text.\n",
    "tasks alone": "# Try it\n\n- Open the file and read it aloud to a friend.\n- Write down three words you like.\n",
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_a_page_of_nothing_but_this_gives_a_draft(page: str) -> None:
    lesson = parse_lesson(page, "lessons/x.md", "x", ".md")
    drafted = draft(lesson, pace=pace("espeak"), target=Ms(210_000), date="2026-01-01T00:00:00Z")
    said = [item.text for segment in drafted.script.segments for item in segment.items if isinstance(item, Paragraph)]
    assert said and all(text.endswith((".", "?", "!")) for text in said)
    assert drafted.notes, "what it lacks is told"


def test_a_list_of_references_is_not_told_where_the_page_has_words() -> None:
    text = (
        "# Clay\n\nIn this chapter, we will explore how clay is fired in a village.\n\n## Chapter references\n\n"
        "Fields, A. (1999). A review of experiments examining the effects of old kilns on clay. "
        "Journal of Pots, 7, 1-9.\n"
    )
    lesson = parse_lesson(text, "a.md", "a", ".md")
    made = draft(lesson, pace=pace("espeak"), target=Ms(210_000), date="2026-11-24T06:00:00Z")
    said = " ".join(str(segment) for segment in made.script.segments)
    assert "Clay: this is a lesson to read rather than to hear." in said
    assert "old kilns" not in said and "In this chapter" not in said


@pytest.mark.parametrize("target", [Ms(210_000), None])
def test_a_lesson_whose_only_sentences_sum_it_up_gives_a_draft(target: Ms | None) -> None:
    text = (
        "# Kilns\n\n```sh\nfire\n```\n\n## Key points\n\n- Kilns harden clay by heat.\n- Potters use kilns of brick.\n"
    )
    lesson = parse_lesson(text, "lessons/kilns.md", "kilns", ".md")
    made = draft(lesson, pace=pace("espeak"), target=target, date="2026-11-24T06:00:00Z")
    said = [item.text for item in made.script.segments[0].items if isinstance(item, Paragraph)]
    assert any("Kilns harden clay by heat." in text for text in said)


def test_a_page_of_a_table_says_its_title_once() -> None:
    text = (
        "# Physical and Orbital Data for the Planets\n\n| Kiln | Bricks |\n|---|---|\n| North | 12 |\n| South | 40 |\n"
    )
    lesson = parse_lesson(text, "a.md", "a", ".md")
    made = draft(lesson, pace=pace("espeak"), target=Ms(210_000), date="2026-11-24T06:00:00Z")
    said = " ".join(item.text for one in made.script.segments for item in one.items if isinstance(item, Paragraph))
    assert said.count("Physical and Orbital Data for the Planets") == 1


def test_a_stray_sentence_to_the_reader_is_no_episode() -> None:
    text = (
        "# Firing clay\n\nYou can send in your answers as often as you like until Friday.\n\n```sh\nfire --hot\n```\n"
    )
    lesson = parse_lesson(text, "a.md", "a", ".md")
    made = draft(lesson, pace=pace("espeak"), target=Ms(210_000), date="2026-11-24T06:00:00Z")
    said = [item.text for one in made.script.segments for item in one.items if isinstance(item, Paragraph)]
    assert said[0].startswith("Firing clay: this is a lesson to read rather than to hear.")
    assert "one to read" in made.notes[-1].why and "answers" not in " ".join(said)


def test_the_number_of_a_part_is_not_said_before_its_name() -> None:
    said = told_of("# 9. Fire the pots\n\nClick the button above and see the table below.\n\n" + CODE)
    assert "Fire the pots: this is a lesson to read" in said and "9" not in said.split("this is")[0]


def test_orders_to_the_reader_alone_are_no_episode_and_a_title_of_signs_is_not_said() -> None:
    text = "# Clay / Glaze\n\nGive an example of each glaze. On average, your jugs crack as often as your cups do.\n"
    lesson = parse_lesson(text, "a.md", "a", ".md")
    made = draft(lesson, pace=pace("espeak"), target=Ms(210_000), date="2026-11-24T06:00:00Z")
    said = [item.text for one in made.script.segments for item in one.items if isinstance(item, Paragraph)]
    assert said[0].startswith("This is a lesson to read rather than to hear.")


PROSE = (
    "A kiln is a furnace that hardens clay. Old kilns burn wood for two days. Modern kilns burn gas and need one "
    "night. Thick walls of brick keep the heat inside a kiln. Every kiln loses heat through its roof."
)
OURS = "We will walk through our yard and I will show you what my own hands did there last year before you came. " * 6
FEW = "Old kilns burn wood for two days. Modern kilns burn gas and need one night."
HERE = "Click the button above and see the table below for what this page shows in its next chapter, please. " * 6
CODE = (
    "```\nkiln = Kiln(wood, two, days)\nfire(kiln, for, two, long, days, and, nights)\n" + "hold(kiln)\n" * 60 + "```\n"
)


def told_of(text: str, slug: str = "a") -> str:
    made = draft(
        parse_lesson(text, "a.md", slug, ".md"), pace=pace("espeak"), target=Ms(210_000), date="2026-11-24T06:00:00Z"
    )
    return " ".join(item.text for one in made.script.segments for item in one.items if isinstance(item, Paragraph))


def test_a_page_of_prose_is_told_as_far_as_it_goes_and_one_of_programs_is_to_read() -> None:
    prose = told_of(f"# Kilns\n\n{PROSE}\n\n{OURS}\n")
    assert "to read rather" not in prose and "Thick walls of brick keep the heat inside a kiln." in prose
    shown = told_of(f"# Kilns\n\n{FEW}\n\n{CODE}\n{HERE}\n")
    assert shown.startswith("Kilns: this is a lesson to read rather than to hear.")


def test_where_nothing_is_told_there_is_not_more_of_it() -> None:
    lines = {told_of(f"# Kilns\n\n{FEW}\n\n{CODE}\n{HERE}\n", "k" * turn) for turn in range(1, 9)}
    assert all("to read rather" in line and "There is more" not in line for line in lines)
