"""A sentence that counts what its list holds names it, so that no listener waits for what is not told."""

import pytest

from audiolesson.draft.model import NEVER
from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.read import parse_lesson

RUST = "- Rust\n- Rot\n- Frost in the ground\n"
PAINTS = "1. **Oil paint**: a paint that dries slowly.\n2. **Water paint**: a paint that dries in an hour.\n"


def told(body: str) -> list[str]:
    found = gather(parse_lesson(f"# Fences\n\n{body}", "a.md", "a", ".md"))
    return [candidate.text.text for candidate in found.candidates if candidate.tier < NEVER]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "There are three enemies of a fence.\n\n" + RUST,
            "There are three enemies of a fence: rust, rot and frost in the ground.",
        ),
        (
            "Builders use 2 kinds of paint.\n\n" + PAINTS,
            "Builders use 2 kinds of paint: oil paint and water paint.",
        ),
        (
            "Paint is dear. Painters know two common forms of paint.\n\n" + PAINTS,
            "Painters know two common forms of paint: oil paint and water paint.",
        ),
    ],
)
def test_a_sentence_that_counts_its_list_names_what_the_list_holds(body: str, expected: str) -> None:
    assert expected in told(body)


def test_the_terms_of_a_counted_list_are_still_defined_behind_it() -> None:
    assert told("Builders use two kinds of paint.\n\n" + PAINTS) == [
        "Builders use two kinds of paint: oil paint and water paint.",
        "An oil paint is a paint that dries slowly.",
        "A water paint is a paint that dries in an hour.",
    ]


@pytest.mark.parametrize(
    "body",
    [
        "There are two enemies of a fence.\n\n" + RUST,
        "Three men built a fence in the old garden behind the house of the mayor.\n\n" + RUST,
        "There are three enemies of a fence.\n\nPaint keeps the water out.\n\n" + RUST,
        "There are three enemies of a fence: rust, rot and frost.\n\n" + RUST,
        "There are three enemies of a fence.\n\n- Rust eats the iron\n- Rot eats the wood\n- Frost lifts the posts\n",
    ],
)
def test_another_sentence_names_no_list(body: str) -> None:
    assert not any("enemies of a fence: rust, rot and frost in" in said or "mayor:" in said for said in told(body))
    assert not any(said.startswith("There are") and "eats" in said for said in told(body))


def test_the_row_is_as_short_as_a_sentence_must_be() -> None:
    long = "".join(f"- {name} of a wall of the old house in the north\n" for name in ("Rust", "Rot", "Frost"))
    assert not any(": rust" in said for said in told("There are three enemies of a fence.\n\n" + long))
