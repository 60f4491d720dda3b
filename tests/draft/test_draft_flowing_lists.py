"""Lists of sentences, of terms and of advice are told as they stand, to their end, behind what says what they are."""

import pytest

from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.read import parse_lesson

HEAD = "# Clay\n\nClay is soft earth that hardens in fire. A kiln fires the clay.\n\n"


def told(body: str, freedom: int = 0) -> str:
    found = gather(parse_lesson(HEAD + body, "a.md", "a", ".md"), "en", freedom)  # type: ignore[arg-type]
    return " ".join(candidate.text.text for candidate in found.candidates[2:])


def test_a_numbered_list_of_kinds_is_no_list_of_steps() -> None:
    body = (
        "## Three kinds of glaze\n\n1. Ash glazes. Wood ash melts over the pot. It runs in the fire.\n"
        "2. Salt glazes. Salt is thrown into the kiln.\n3. Lead glazes. Lead melts early, which saves wood.\n"
    )
    assert told(body) == (
        "There are three kinds of glaze. The first are ash glazes. Wood ash melts over the pot. It runs in the fire. "
        "The second are salt glazes. Salt is thrown into the kiln. The third are lead glazes. Lead melts early, which "
        "saves wood."
    )


def test_labels_that_nothing_counts_are_taken_up_one_by_one() -> None:
    body = (
        "## What firing is for\n\n1. Strength. In the fire the grains of the clay grow together.\n"
        "2. Sealing. The heat closes the pores of the wall.\n3. Colour. Iron turns red in an open fire.\n"
    )
    assert told(body) == (
        "Take strength. In the fire the grains of the clay grow together. Then there is sealing. The heat closes the "
        "pores of the wall. Finally, there is colour. Iron turns red in an open fire."
    )


def test_a_saying_in_another_language_has_no_article() -> None:
    body = (
        "## Two ways\n\n- **Mtoto mmoja alianguka.** - One child fell.\n"
        "- **Watoto wawili walianguka.** - Two children fell.\n"
    )
    assert told(body) == (
        "Take “Mtoto mmoja alianguka”: One child fell. Then there is “Watoto wawili walianguka”: Two children fell."
    )


def test_several_are_no_thing_that_ends_in_a_double_s() -> None:
    body = (
        "## The passes\n\n- **Forward pass**: The heat goes up the wall.\n- **Local fires**: They warm the floor.\n"
        "- **Backward pass**: The smoke comes down again.\n"
    )
    assert "Finally, there is backward pass." in told(body)


def test_a_label_that_is_a_sentence_is_told_as_one() -> None:
    body = (
        "Old kilns have two drawbacks:\n\n1. **They are slow to heat.** A thick wall takes in a day of fire.\n"
        "2. **They crack.** The heat pulls the bricks apart every winter.\n"
    )
    assert told(body) == (
        "Old kilns have two drawbacks. They are slow to heat. A thick wall takes in a day of fire. They "
        "crack. The heat "
        "pulls the bricks apart every winter."
    )


def test_all_terms_of_a_list_are_told_with_what_they_mean() -> None:
    body = (
        "## Words you need\n\nA slip is wet. Both slips are thin.\n\n"
        "- **Slip** – a thin paste of clay that joins two parts.\n- **Drying shelf** – a board that lets the "
        "air pass.\n"
        "- **Wedging** = pressing the air out of the clay. Well wedged clay does not burst.\n"
        "- **Kiln keeper** – watches which pots are dry.\n"
    )
    assert told(body).endswith(
        "A slip is a thin paste of clay that joins two parts. A drying shelf is a board that lets the air "
        "pass. Wedging "
        "means pressing the air out of the clay. Well wedged clay does not burst. The kiln keeper watches "
        "which pots are "
        "dry."
    )


def test_a_table_of_terms_is_told_like_a_list_of_them() -> None:
    body = (
        "| Term | Meaning |\n|---|---|\n| Wedging | Pressing the air out of the clay |\n"
        "| Throwing | Shaping the clay on a wheel that turns |\n"
    )
    assert told(body) == (
        "Wedging means pressing the air out of the clay. Throwing means shaping the clay on a wheel that turns."
    )


def test_things_behind_a_line_that_counts_them_are_named_one_by_one() -> None:
    body = (
        "A kiln wall had two layers, from the inside out:\n\n1. the lining, a skin of white clay and sand, "
        "rammed hard\n"
        "2. the mantle, a thick wall of plain brick that kept in the heat\n"
    )
    assert told(body) == (
        "A kiln wall had two layers, from the inside out. The first is the lining, a skin of white clay and "
        "sand, rammed "
        "hard. The second is the mantle, a thick wall of plain brick that kept in the heat."
    )


ADVICE = (
    "1. **Cool the hand.** Hold it under running water for ten minutes. Cooling eases the pain of a burn.\n"
    "2. **Cover it.** A clean cloth keeps the dust away.\n"
)


def test_steps_that_can_be_heard_are_told() -> None:
    assert told(f"## What to do\n\n{ADVICE}") == (
        "Cool the hand. Hold it under running water for ten minutes. Cooling eases the pain of a burn. Cover "
        "it. A clean "
        "cloth keeps the dust away."
    )


@pytest.mark.parametrize(
    "body",
    [
        f"## Exercises\n\n{ADVICE}",
        "## What to do\n\n1. Open the menu of the app. The window shows a list.\n2. Click the button. The "
        "list closes.\n",
        "## What to do\n\n1. Discuss the glaze with care. It is a hard matter.\n2. Compare two pots. Each "
        "has a foot.\n",
        "## What to do\n\n1. Ink the pot\n2. Dry the pot\n",
        "## Myths\n\n1. Strength. Clay grows strong in the sun.\n2. Colour. Clay turns red in water.\n",
    ],
)
def test_exercises_steps_at_a_machine_and_what_is_not_so_are_not_told(body: str) -> None:
    assert told(body) == ""


def test_what_is_no_kind_is_not_counted() -> None:
    body = (
        "## Kilns and bellows\n\n- The wall keeps in the heat of the fire.\n- The bellows blow air into the coal bed.\n"
        "- see the notes\n"
    )
    assert "There are" not in told(body, 3)
    inner = (
        "**Keepers** (the hands):\n\n- **Stoker** – feeds the fire at night.\n- **Potter** – shapes the clay by day.\n"
    )
    assert "There are" not in told(inner, 3)


def test_a_list_below_a_question_is_told_where_its_items_set_off_their_names() -> None:
    asked = "Pots dry in the shade. Why, then, do potters keep a fire?\n\n"
    items = ("*Small fires* dry the shelves of the shop.", "*Great fires* harden the clay for good.")
    assert "Small fires dry the shelves" in told(asked + "".join(f"- {item}\n" for item in items))
    plain = "".join(f"- {item.replace('*', '')}\n" for item in items)
    assert "Small fires" not in told(asked + plain)


def test_names_in_capitals_have_no_article_of_a_common_word() -> None:
    body = (
        "The left side and the left hand count. The left bank is wet.\n\n| Kind | Keeps |\n|---|---|\n| "
        "INNER | matches |\n"
        "| LEFT | all rows of the first half |\n"
    )
    assert "the LEFT" not in told(body)
