"""Notes that do not fill the time are told sentence by sentence: what is whole, and what leans right behind it."""

from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.read import parse_lesson

PAGE = "# Pottery\n\nPotters fire a kiln for two days. A kiln is built of brick.\n\n## Kilns\n\n"


def told(notes: str) -> list[tuple[str, int]]:
    found = gather(parse_lesson(PAGE + notes, "a.md", "a", ".md"), "en", 3, long=True, notes=True)
    return [(candidate.text.text, candidate.follows) for candidate in found.candidates][2:]


def said(notes: str) -> list[str]:
    return [text for text, _ in told(notes)]


def test_whole_sentences_of_an_item_are_told_and_its_fragments_are_not() -> None:
    notes = (
        "- Smoke → soot. Leaky kilns work both ways. Smoke, soot, ash.\n- Brick → cheap. Bricks get wet in the rain.\n"
    )
    assert said(notes) == ["Leaky kilns work both ways.", "Bricks get wet in the rain."]


def test_what_points_back_is_told_right_behind_what_was_told_and_nowhere_else() -> None:
    notes = (
        "- Dry wood burns with a long flame, and quickly. It gives hardly any smoke at all.\n- by day\n- It is dear.\n"
    )
    (first, _), (second, behind) = told(notes)
    assert first == "Dry wood burns with a long flame, and quickly."
    assert second == "It gives hardly any smoke at all."
    assert behind == 2


def test_a_fragment_between_two_sentences_parts_them_not() -> None:
    notes = "- = a box. The fire box fills with ash by noon. Soot, ash. It must be raked out by hand.\n"
    assert said(notes) == ["The fire box fills with ash by noon.", "It must be raked out by hand."]


def test_what_is_of_the_room_or_holds_signs_is_left_to_the_page() -> None:
    notes = (
        "- My students fire the kiln in this class on Friday. Old. Heat rises through the flues.\n"
        "- The heat is Q = mcT by this rule. Two. Heat leaves a kiln by its door.\n"
        "- Shown above is a kiln of brick. So. The glaze runs down the pots at night.\n"
    )
    assert said(notes) == [
        "Heat rises through the flues.",
        "Heat leaves a kiln by its door.",
        "The glaze runs down the pots at night.",
    ]
