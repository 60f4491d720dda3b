"""Where the time would be filled with silence, long sentences and items that are paragraphs are told instead."""

import pytest

from audiolesson.draft.refusing.page_matter import is_page_matter
from audiolesson.draft.refusing.reasons import NO_VERB, ORDER, TOO_SHORT
from audiolesson.draft.refusing.scraps import is_scrap
from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.read import parse_lesson


def told(body: str, *, notes: bool = True, heading: str = "Kilns vs ovens") -> list[str]:
    lesson = parse_lesson(f"# Kilns\n\n## {heading}\n\n{body}", "a.md", "a", ".md")
    return [one.text.text for one in gather(lesson, "en", 1, long=True, notes=notes).candidates]


ITEMS = (
    "- Bricks hold their heat for a day. They give it back to the air in the evening, when the fire is out.\n"
    "- no chimney, no draught\n"
    "- Flue = hole. The potter closes the damper with a plate of iron before the last hour.\n"
)


def test_the_sentences_of_items_that_are_paragraphs_are_told() -> None:
    said = told(ITEMS)
    assert "Bricks hold their heat for a day." in said
    assert "They give it back to the air in the evening, when the fire is out." in said
    assert not any("draught" in one or "Flue" in one for one in said)
    assert not any("The potter" in one for one in told(ITEMS, notes=False))


def test_a_label_of_an_item_is_told_with_what_it_means() -> None:
    items = "- Bat: a flat disc that carries a wet pot. Potters lift it off the wheel with both hands.\n- no chimney\n"
    assert "A bat is a flat disc that carries a wet pot." in told(items + "- A bat warps.\n")


@pytest.mark.parametrize("heading", ["Typical mistakes and problems", "Homework", "Myths about kilns"])
def test_items_under_what_is_not_so_are_no_paragraphs(heading: str) -> None:
    assert not any("Bricks" in one for one in told(ITEMS, heading=heading))


@pytest.mark.parametrize(
    "item",
    [
        "Hot shelf: see below. Both do it in the evening.",
        "Two sides. Sharing one saves some clay in the end.",
        "Glaze, shelf, cone; kiln with damper goes.",
        "Red/brown pots crack where the salt/ash ratio changes quickly.",
        "Stage one - the kiln dries out before the fire is lit.",
    ],
)
def test_notes_that_are_no_sentences_and_what_goes_on_from_them_are_not_told(item: str) -> None:
    assert told(f"- {item}\n- no chimney, no draught\n") == []


@pytest.mark.parametrize(
    ("said", "why", "scrap"),
    [
        ("Salt glazes.", TOO_SHORT, True),
        ("Then you stop.", TOO_SHORT, False),
        ("Kilns cool.", TOO_SHORT, False),
        ("Light it.", ORDER, False),
        ("A wet pot on a hot shelf.", NO_VERB, False),
    ],
)
def test_a_word_or_two_without_a_verb_break_no_paragraph_off(said: str, why: str, scrap: bool) -> None:
    assert is_scrap(said, why) is scrap


@pytest.mark.parametrize(
    "said",
    [
        "This short guide explains ten ways to stack a kiln.",
        "By the end, you'll have a shelf that stays flat.",
        "Get ready to discover the glaze that everybody wants.",
        "Our exploration of glazes will begin with salt.",
        "Today you should finish the second shelf.",
    ],
)
def test_what_a_page_says_of_itself_is_not_told(said: str) -> None:
    assert is_page_matter(said)


def test_what_people_do_today_and_by_the_end_is_no_matter_of_a_page() -> None:
    for said in ("Today we know how salt melts.", "By the end of the firing the shelf is white."):
        assert not is_page_matter(said)
