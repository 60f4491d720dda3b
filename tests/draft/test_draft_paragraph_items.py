"""The list of a careful author whose items are paragraphs is told as it runs, though one of them cannot be."""

import pytest

from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.lesson.read import parse_lesson

PROSE = """# Kilns

## Fire

A kiln is an oven for clay. The fire stands below the floor, and the heat rises through holes in it. The potters of
the old town built theirs against a hill, so that the smoke left at the top. They fired it with pine, because pine
burns with a long flame. The first firing of the year was a feast.

The heat has to rise slowly. Wet clay gives off steam, and steam that cannot leave a thick wall will burst it. So the
fire is kept small for a day, and the door stays open. On the second day the door is shut.

"""

RULES = """## The rules of the guild

1. A master may take wood from the yard only on a market day, and he pays for it at once.
2. A widow keeps the kiln of her husband. Her sons may not sell it.
3. Jars with a crack (see the list below): smash, / bury or sell at
4. Nobody opens a kiln on the day after its fire. The cold air would crack the jars that stand at the door.
"""


def gathered(body: str, head: str = PROSE) -> Gathered:
    found = gather(parse_lesson(head + body, "a.md", "a", ".md"), "en")
    assert found.is_clean
    return found


def told(body: str) -> list[str]:
    """What is told behind the prose, which stands before it as it does alone."""
    alone, both = (gathered(text).candidates for text in ("", body))
    assert [one.text for one in both[: len(alone)]] == [one.text for one in alone]
    return [one.text.text for one in both[len(alone) :]]


def test_rules_are_told_though_one_of_them_is_for_the_eye() -> None:
    said = " ".join(told(RULES))
    assert "A master may take wood from the yard only on a market day, and he pays for it at once." in said
    assert "A widow keeps the kiln of her husband. Her sons may not sell it." in said
    assert "The cold air would crack the jars that stand at the door." in said
    assert "smash" not in said


def test_what_is_left_out_of_a_list_is_a_gap() -> None:
    found = gathered(RULES)
    assert any(one.text.startswith("Jars with a crack") for one in found.refused)


def test_a_label_names_its_paragraph() -> None:
    body = (
        "## What spoils a firing\n\n1. **The wood.** Wet logs smoke, and the smoke stains the glaze.\n"
        "2. **The draught.** A wind from the sea pulls the flame to one side.\n3. **The door:** etc.\n"
        "4. **The night.** Boys fall asleep at the fire.\n"
    )
    said = told(body)
    assert "Next, the draught. A wind from the sea pulls the flame to one side." in said


@pytest.mark.parametrize(
    "body",
    [
        # A procedure: with a hole in it the next step is heard as the one behind the last.
        "## Loading\n\n1. Sweep the floor of the kiln with a wet broom.\n2. See `load.txt` / the plan for the rows.\n"
        "3. Set the large jars at the back of the kiln.\n4. Close the door with bricks and with clay.\n",
        # A line that counts its items: all are told or none.
        "## Losses\n\nThree things went wrong that year:\n\n- The wood was wet, and the smoke stained the glaze.\n"
        "- etc. / see below\n- The boys fell asleep at the fire, and the heat fell.\n",
        # What the line above makes a condition of.
        "## Fines\n\nA master is fined if:\n\n- The door stands open on the second day of a fire.\n- etc. / see below\n"
        "- A jar with a crack is sold on the market of the town.\n- The boys sleep at the fire, and the heat falls.\n",
        # Questions for a class.
        "## Exercises\n\n- A widow wants to sell the kiln. Say what the guild will answer her.\n- etc. / see below\n"
        "- The wood is wet. Say what comes of that for the glaze of the jars.\n- The door is open. Say why.\n",
    ],
)
def test_steps_conditions_questions_and_counted_items_are_no_paragraphs(body: str) -> None:
    assert told(body) == []


def test_items_may_lean_on_the_sentence_that_counts_them() -> None:
    body = (
        "## The right of the guild\n\nThe guild has the right to wood. Three limits should be kept in mind.\n\n"
        "- It belongs to masters. A boy has no such right.\n- It is not a right to pine. The guild takes what grows.\n"
        "- It ends with the year. A master who took nothing loses his share.\n"
    )
    said = told(body)
    at = said.index("Three limits should be kept in mind.")
    assert said[at + 1 : at + 4] == [
        "It belongs to masters.",
        "A boy has no such right.",
        "It is not a right to pine.",
    ]


ITEMS = (
    "- The wood was wet in the spring, and the smoke stained the glaze.\n- etc. / see below\n"
    "- The boys fell asleep at the fire, and the heat fell.\n- The jars of the widow were the first to crack.\n"
)


@pytest.mark.parametrize(
    "over",
    [
        "## The fire\n\nNobody should believe these tales:\n\n",
        "## The fire\n\nThe master denies what the boys told:\n\n",
        "## The fire\n\nWhat ruined the feast, some fools say:\n\n",
        "## Tales of the harbour\n\n",
        "## The worst mistakes\n\n",
        "## The fire\n\nThe merchants tell much of it. These tales are all wrong.\n\n",
        "## The fire\n\nIn the books of the harbour:\n\n",
    ],
)
def test_items_are_told_only_where_what_stands_above_leaves_them_true(over: str) -> None:
    assert "The wood was wet in the spring, and the smoke stained the glaze." in told("## The fire\n\n" + ITEMS)
    assert not any("wet" in one or "crack" in one for one in told(over + ITEMS))


@pytest.mark.parametrize(
    "over",
    ["## The fire\n\nMohr showed why the older answers of the guild were wrong.\n\n", "## The Canterbury Tales\n\n"],
)
def test_items_are_told_where_what_stands_above_only_holds_such_a_word(over: str) -> None:
    assert any("wet in the spring" in one for one in told(over + ITEMS))


def test_an_item_without_its_first_sentence_is_left_out() -> None:
    body = (
        "## The fire\n\n- The wood was wet in the spring, and the smoke stained the glaze.\n"
        "- As you will see in the exam, the heat fell. The jars of the widow were the first to crack.\n"
        "- The boys fell asleep at the fire, and the heat fell.\n- etc. / see below\n"
    )
    assert not any("the first to crack" in one for one in told(body))
