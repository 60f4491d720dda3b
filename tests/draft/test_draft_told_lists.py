"""Where a lesson is told as it runs, its lists are told behind a sentence that says what their items are."""

import pytest

from audiolesson.draft.sentences.announcing import without_own_count
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.lists import lead_and_items
from audiolesson.draft.sentences.told_list import naming_the_labels
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson

HEAD = "# Clay\n\nClay is soft earth that hardens in fire. The benefits of clay are many. A kiln fires the clay.\n\n"


def told(body: str) -> str:
    found = gather(parse_lesson(HEAD + body, "a.md", "a", ".md"), "en", 1)
    return " ".join(candidate.text.text for candidate in found.candidates)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "Common pitfalls to avoid:\n\n- Mixing two kinds of clay in one pot\n- Forgetting to dry the handles\n",
            "There are two common pitfalls to avoid. One is mixing two kinds of clay in one pot. Another is "
            "forgetting to dry the handles.",
        ),
        (
            "Cracks can be kept small by several practices:\n\n- Dry each pot for a week in the shade\n"
            "- Wedge the clay until it holds no air\n",
            "Cracks can be kept small by several practices. One is to dry each pot for a week in the shade. Another is "
            "to wedge the clay until it holds no air.",
        ),
        (
            "Key aspects of firing include:\n\n- **Soaking**: Holding the top heat until all of the wall has it.\n"
            "- **Cooling**: Letting the kiln lose its heat over one night.\n",
            "There are two key aspects of firing. One is soaking, that is, holding the top heat until all of the wall "
            "has it. Another is cooling, that is, letting the kiln lose its heat over one night.",
        ),
        (
            "Old kilns differ from gas kilns in several ways:\n\n- **Fuel**: They burn wood, which takes two days.\n"
            "- **Shape**: The walls lean in, so that smoke rises.\n",
            "Old kilns differ from gas kilns in several ways. One is fuel. They burn wood, which takes two days. "
            "Another is shape. The walls lean in, so that smoke rises.",
        ),
    ],
)
def test_a_list_is_told_item_by_item_behind_what_announces_it(body: str, expected: str) -> None:
    assert expected in told(body)


@pytest.mark.parametrize(
    "body",
    [
        "The kiln may be opened if:\n\n- The door is cold\n- The smoke is gone\n",
        "Useful links about kilns:\n\n- Firing clay at home\n- Building a kiln of brick\n",
        "Clay fails for two reasons:\n\n- **Water**: It becomes steam in a fire.\n- the usual / see notes\n",
        "Steps for the exercise:\n\n1. Take a lump of clay\n2. Press it flat\n",
        "Questions for the kiln:\n\n- Is the door cold?\n- Is the smoke gone?\n",
    ],
)
def test_a_list_that_no_sentence_can_announce_for_certain_is_not_told(body: str) -> None:
    assert told(body) == told("")


def test_items_that_are_told_bit_by_bit_are_counted_only_where_the_lesson_counts_them() -> None:
    items = (
        "- **Brick Wall** - Stacked bricks with wet clay between them\n"
        "- **Iron Door** - Heavy plate turning on two hinges\n"
        "- **Sliding Slab** - Flat stone moved on rollers by two men\n"
        "- **Clay Plug** - Soft lump pressed into the round hole\n"
    )
    said = told(f"## Firing\n\nWays of closing a kiln:\n\n{items}")
    assert "Ways of closing a kiln include Brick Wall, Iron Door, Sliding Slab and Clay Plug." in said
    assert "There are four" not in said


@pytest.mark.parametrize(
    ("lead", "headings", "some"),
    [
        (Text("Kinds of glaze:"), (), True),
        (None, ("Kinds of glaze",), True),
        (Text("Kinds of glaze:"), ("Four kinds of glaze",), True),
        (Text("The four kinds of glaze:"), ("Kinds of glaze",), False),
        (None, ("Four kinds of glaze",), False),
    ],
)
def test_a_count_that_is_the_program_s_own_is_some(lead: Text | None, headings: tuple[str, ...], some: bool) -> None:
    said = Text("There are four kinds of glaze.")
    expected = "There are some kinds of glaze." if some else said.text
    assert without_own_count(said, lead, headings).text == expected


def test_a_list_that_is_counted_is_told_whole_or_not_at_all() -> None:
    two = (
        "Clay fails for two reasons:\n\n- **Water**: It becomes steam in a fire.\n- **Haste**: A fast fire cracks the "
        "rim.\n"
    )
    assert "One is water. It becomes steam in a fire. Another is haste. A fast fire cracks the rim." in told(two)


def test_a_heading_that_asks_is_answered_by_its_list() -> None:
    body = (
        "## Why do pots crack?\n\n- **Haste**: A fast fire cracks the rim of any pot.\n"
        "- **Water**: It becomes steam in a fire.\n"
    )
    assert "Why do pots crack? A fast fire" not in told(body)
    assert "Why do pots crack? One is haste. A fast fire cracks the rim of any pot. Another is water." in told(body)


def test_of_items_too_many_for_a_sentence_the_first_are_told_among_other_things() -> None:
    body = (
        "A good kiln is crucial for:\n\n- Keeping the heat of the fire inside\n- Leading the smoke away from "
        "the pots\n- Holding each shelf level through the long night\n- Letting all of the steam out\n"
    )
    assert (
        "A good kiln is crucial for keeping the heat of the fire inside and leading the smoke away from the pots, "
        "among other things." in told(body)
    )


def test_a_rich_lesson_is_told_without_such_lists() -> None:
    body = "Common pitfalls to avoid:\n\n- Mixing two kinds of clay in one pot\n- Forgetting to dry the handles\n"
    found = gather(parse_lesson(HEAD + body, "a.md", "a", ".md"))
    assert not any("pitfalls" in candidate.text.text for candidate in found.candidates)


ITEMS = (
    "- **Wood**: Old kilns are fed with wood for two days. This is hard work.\n- **Bricks**: The walls are laid in two "
    "rows of bricks.\n- Smoke must be led away from the pots by a tall flue.\n"
)


def test_items_that_are_sentences_are_told_one_behind_the_other() -> None:
    said = told(f"A kiln has a few faults that every potter knows:\n\n{ITEMS}")
    assert (
        "Old kilns are fed with wood for two days. This is hard work. The walls are laid in two rows of bricks. Smoke "
        "must be led" in said
    )


@pytest.mark.parametrize("lead", ["Three myths about kilns:", "Open the door only if:", "Questions for you:"])
def test_items_below_what_makes_them_no_facts_are_not_told(lead: str) -> None:
    assert "Old kilns are fed" not in told(f"{lead}\n\n{ITEMS}")


@pytest.mark.parametrize(
    ("over", "items"),
    [
        (
            "A pot breaks in these cases:",
            ("The kiln is opened too early.", "The clay is still wet.", "The walls are thick."),
        ),
        ("## Ideas we rejected", ("The kiln is heated with gas.", "The pots are sold by post.")),
        ("## Candidates must meet these requirements", ("The potter is eighteen.", "The potter has a licence.")),
        ("## Outdated theories", ("The kiln is heated by the sun.", "The clay is made of ash.")),
        ("## What critics say", ("The kiln is far too hot for clay.", "The pots are far too thick.")),
    ],
)
def test_items_that_what_stands_above_makes_no_facts_are_told_nowhere(over: str, items: tuple[str, ...]) -> None:
    said = told(f"{over}\n\n" + "\n".join(f"- {item}" for item in items) + "\n")
    assert not any(item in said for item in items)


def test_a_line_that_ends_in_including_goes_on_to_its_items() -> None:
    said = told("The kiln burns various fuels including:\n\n- gas\n- wood\n- oil\n")
    assert "The kiln burns various fuels including gas, wood and oil." in said


def test_a_heading_that_parts_the_labels_of_a_list_is_no_side_of_one() -> None:
    items = "- _Salt firing_: Salt is thrown into the fire.\n- _Wood firing_: Many logs are burnt.\n"
    block = parse_lesson(f"# Firing\n\n{items}", "f.md", "f", ".md").sections[0].blocks[0]
    assert naming_the_labels(["Salt firing vs. wood firing"], block) == ["Salt firing and wood firing"]
    assert naming_the_labels(["Kilns vs. wheels"], block) == ["Kilns vs. wheels"]


@pytest.mark.parametrize("item", ["owned by the village", "adaptable to wet clay", "open to rain from the north"])
def test_what_only_says_how_a_thing_is_is_none_that_a_thing_includes(item: str) -> None:
    rows = [Text("a roof of slate"), Text(item), Text("three doors of oak")]
    assert lead_and_items(Text("Features of the kiln:"), rows, "") is None
    assert lead_and_items(Text("Features of the kiln:"), [rows[0], rows[2]], "") is not None


def test_a_line_that_says_what_something_does_is_no_name_of_its_items() -> None:
    items = "- **Dry Wood**: The flame is long and clean.\n- **Thick Walls**: The heat stays for two days.\n"
    assert "There are" not in told(f"## Firing\n\nCustom supports organic firing principles for towns:\n\n{items}")
