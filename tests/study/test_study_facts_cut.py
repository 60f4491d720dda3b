"""An answer is said whole or not at all where a cut would leave something else."""

import pytest

from audiolesson.study.facts.answer import trimmed


@pytest.mark.parametrize(
    "text",
    [
        "the belief that surroundings shape what people do, but people shape their surroundings too",
        "type of soil that is laid down; made mostly of what once lived",
        "a nuclei with certain numbers of particles",
        "a President Ada Example's plan of reform",
        "an old belief in a maker of pots—who never looks back",
        "a belief in the maker of pots: one who never looks back",
        "a suspension of the weak base Mg(OH)2 in water",
    ],
)
def test_what_would_lose_its_sense_is_no_answer(text: str) -> None:
    assert trimmed(text) == ""


def test_what_only_adds_may_be_left_out() -> None:
    text = "a web address that marks a set of tags as belonging to one vocabulary, so that two never clash"
    assert trimmed(text) == "a web address that marks a set of tags as belonging to one vocabulary"
