"""Rows of names, as notes write them, become sentences that say what the names are."""

import pytest

from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.label_rows import act_of_label, job_of_label, row_of_label, row_of_list
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson

WHOLE = (
    "Clay is soft earth. A kiln fires the clay in a slow fire. Gentle drying takes a week. Old kilns are wide. "
    "RAG makes clay strong. A glaze is thin."
)


def row(label: str, names: str) -> str:
    made = row_of_label(Text(label), Text(names), WHOLE)
    return made.text if made else ""


def listed(lead: str | None, heading: str, *items: str) -> str:
    made = row_of_list(Text(lead) if lead else None, heading, [Text(item) for item in items], WHOLE)
    return made.text if made else ""


def test_a_label_of_several_things_and_its_row_are_one_sentence() -> None:
    said = row("Key risks", "cracks, bias (of the wheel), steam/heat damage, and slow drying.")
    assert said == "Key risks include cracks, bias, steam/heat damage and slow drying."


def test_a_row_whose_last_name_has_an_and_keeps_its_comma() -> None:
    said = row("Old additives", "tar, resin, wood ash and lime")
    assert said == "Old additives include tar, resin, and wood ash and lime."


def test_a_heading_says_what_the_names_of_its_list_are() -> None:
    said = listed(None, "Uses of clay", "Roof tiles, water pipes", "Stove parts (of all sizes)")
    assert said == "Uses of clay include roof tiles, water pipes and stove parts."


def test_a_line_that_promises_many_is_told_with_the_first_of_them() -> None:
    items = [f"{kind} pots for the old kitchens of the town" for kind in ("Brown", "Grey", "Green", "Black", "White")]
    said = listed("Potters make a wide range of vessels:", "Pots", *items, "Mugs, jugs, cups, bowls")
    assert said == ""
    said = listed("Potters make a wide range of vessels:", "Pots", "Mugs, jugs", "Bowls", *["Large wine jars"] * 8)
    assert said.startswith("Potters make a wide range of vessels, such as mugs, jugs, bowls,")
    assert said.endswith(", among others.") and len(said.split()) <= 25


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("Key risk", "cracks, steam, haste"),
        ("Questions", "cracks, steam, haste"),
        ("Key risks", "cracks are small, steam, haste"),
        ("Key risks", "open the door, steam, haste"),
        ("Key risks", "cracks, steam"),
        ("Two risks", "your cracks, steam, haste"),
    ],
)
def test_what_is_no_row_of_names_under_a_label_of_several_things_is_none(label: str, names: str) -> None:
    assert row(label, names) == ""


@pytest.mark.parametrize(
    ("label", "text", "said"),
    [
        ("Gentle drying", "prevent cracks in thick walls", "Gentle drying prevents cracks in thick walls."),
        ("Old kilns", "prevent cracks in thick walls", "Old kilns prevent cracks in thick walls."),
        ("RAG (a firing aid)", "combine ash with clay", "RAG combines ash with clay."),
        ("Preparation", "gather the tools and the clay", ""),
        ("Tips", "avoid the hot kiln for an hour", ""),
        ("Few-shot", "prevent cracks in thick walls", ""),
        ("Gentle drying", "the cracks in thick walls", ""),
        ("Gentle drying", "prevent your cracks in thick walls", ""),
    ],
)
def test_a_label_and_what_it_does_are_one_sentence(label: str, text: str, said: str) -> None:
    made = act_of_label(Text(label), Text(text), WHOLE)
    assert (made.text if made else "") == said


def test_a_row_is_told_under_a_heading_of_one_side_for_its_label_says_what_it_is() -> None:
    text = "# Clay\n\nClay is soft earth.\n\n## Limitations\n\n- Key risks: cracks, steam damage, and slow drying.\n"
    found = gather(parse_lesson(text, "a.md", "a", ".md"))
    assert "Key risks include cracks, steam damage and slow drying." in [one.text.text for one in found.candidates]


def test_a_paragraph_that_is_a_row_takes_its_kind_from_the_heading() -> None:
    text = (
        "# Clay\n\nClay is soft earth.\n\n## Applications\n\nRoof tiles, water pipes, stove parts, and garden pots.\n"
    )
    found = gather(parse_lesson(text, "a.md", "a", ".md"))
    said = [one.text.text for one in found.candidates]
    assert "Applications include roof tiles, water pipes, stove parts and garden pots." in said


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("Properties", "green, soft, heavy"),
        ("Strengths", "fast, cheap, reliable"),
        ("Excludes", "dogs, cats, birds"),
        ("Prevents", "cracks, dents, holes"),
        ("Needs", "water, sand, time"),
    ],
)
def test_adjectives_and_what_a_verb_acts_on_are_no_row_of_names(label: str, names: str) -> None:
    assert not row(label, names)


@pytest.mark.parametrize(
    ("label", "text", "said"),
    [
        (
            "Baker",
            "keep the fire hot; remove the ash",
            "The job of a baker is to keep the fire hot and to remove the ash.",
        ),
        (
            "Kiln inspectors",
            "describe cracks in the walls",
            None,
        ),
        (
            "Oven artist",
            "create, improve, and sign the pots",
            "The job of an oven artist is to create, improve, and sign the pots.",
        ),
        ("Kiln", "keep the fire hot", None),
        ("Stoker", "a person who feeds the fire", None),
        ("Stoker", "Feed your fire", None),
        ("Stoker", "feeds the fire", None),
        ("Water", "add some clay to the bowl", None),
        ("December", "cover the beds with straw", None),
        ("Number", "write down the pots", None),
        ("Planner", "write down the pots", "The job of a planner is to write down the pots."),
    ],
)
def test_what_one_is_to_do_is_told_as_a_job(label: str, text: str, said: str | None) -> None:
    made = job_of_label(Text(label), Text(text), WHOLE)
    assert (made.text if made else None) == said
