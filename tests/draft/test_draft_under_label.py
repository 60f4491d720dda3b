"""Orders under a label that says when they hold are told behind it, or not at all."""

import pytest

from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.lesson.read import parse_lesson

FIRE = (
    "1. Call the fire brigade at once.\n2. Leave the shed by the nearest door.\n3. Shut the door behind you, and keep"
    " it shut.\n4. Don't go back because the pots are dear.\n"
)


def gathered(label: str, items: str = FIRE) -> Gathered:
    text = f"# Kilns\n\n## When something goes wrong\n\nA kiln is hot for two days.\n\n{label}\n\n{items}"
    return gather(parse_lesson(text, "a.md", "a", ".md"), "en", 3)


def told(label: str, items: str = FIRE) -> list[str]:
    return [one.text.text for one in gathered(label, items).candidates][1:]


def test_the_first_order_is_told_with_its_case() -> None:
    said = told("**Flames outside the kiln**")
    assert said[0] == "Flames outside the kiln: call the fire brigade at once."
    assert "Shut the door behind you, and keep it shut." in said


def test_no_order_is_told_without_the_first() -> None:
    found = gathered("**Flames outside the kiln**")
    orders = [one.order for one in found.candidates if one.source == "bullet" or one.order > 1]
    assert all(found.candidates[order].follows >= 0 for order in orders[1:])


@pytest.mark.parametrize("label", ["**What to do**", "**Steps**", "**How to put it out**"])
def test_a_label_that_only_leads_to_orders_is_not_told(label: str) -> None:
    assert not any(one.startswith(label.strip("*")) for one in told(label))


def test_a_label_over_statements_is_no_case_of_theirs() -> None:
    facts = "- Clay shrinks as it dries.\n- Glaze runs when it is too hot.\n- Ash melts into glass.\n"
    assert not any(one.startswith("Faults of a firing: ") for one in told("**Faults of a firing**", facts))


@pytest.mark.parametrize(
    ("label", "first"),
    [
        ("Not breathing", "Not breathing: give five rescue breaths to the casualty."),
        ("Children under 1 year", "Children under 1 year: give five rescue breaths to the casualty."),
        ("Unconscious, not breathing", "Unconscious, not breathing: give five rescue breaths to the casualty."),
        ("Adult/child", "Adult or child: give five rescue breaths to the casualty."),
    ],
)
def test_a_case_is_told_though_its_order_names_it_and_whatever_signs_it_holds(label: str, first: str) -> None:
    items = "- Give five rescue breaths to the casualty.\n- Press the chest hard and fast.\n- Stop when help comes.\n"
    assert told(label, items)[0] == first


@pytest.mark.parametrize("label", ["What not to do", "How to make it worse", "Never do this"])
def test_orders_that_are_to_be_left_are_not_told(label: str) -> None:
    items = "- Put butter on a burn.\n- Tilt the head back in a nosebleed.\n- Move the casualty at once.\n"
    assert told(label, items) == []


def test_a_label_is_not_said_before_a_statement() -> None:
    items = "- The pain spreads to the left arm.\n- Call for help at once.\n- Give an aspirin to chew.\n"
    assert not any(one.startswith("Heart attack: ") for one in told("**Heart attack**", items))


def test_a_label_holds_for_a_second_list_behind_a_picture() -> None:
    first = "- Give two breaths to the casualty.\n- Press the chest with two fingers.\n- Go on until help comes.\n"
    second = "- Give small breaths to the casualty.\n- Stop when the baby cries.\n- Keep it warm.\n"
    assert "Infants: give small breaths to the casualty." in told("Infants", f"{first}\n![A baby](b.png)\n\n{second}")
