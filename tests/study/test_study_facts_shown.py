"""A page that is no lesson is asked only for what its place shows to be taught."""

import kilns
import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.prose.clean import Manner

_PLAIN = "Dry pine burns fast and warms the lower shelves of the chamber. Wet logs smoke and leave soot on the pots. "
_LINKED = "See [the list](https://pots.example.org/a) or [the map](https://pots.example.org/b) of your yard. " * 2
_TO_READER = "You can open this page in your yard and follow our course there. "
LONG = 16


def is_lesson(text: str) -> bool:
    return Manner(ground(parse_lesson(f"# Pots\n\n{text}\n", "lessons/pots.md", "pots", ".md"), "en")).is_lesson


def test_plain_sentences_make_a_lesson_and_links_pictures_or_talk_to_the_reader_none() -> None:
    assert is_lesson(_PLAIN * LONG)
    assert is_lesson(_PLAIN * LONG + "\n\n```\nfire --slowly\n```\n" * 5)
    assert not is_lesson(_PLAIN * LONG + _LINKED)
    assert not is_lesson(_PLAIN * LONG + "\n\n![a pot](pot.png)\n" * 7)
    assert not is_lesson(_PLAIN * 4 + _TO_READER * 30)


def test_notes_that_are_all_items_are_a_lesson() -> None:
    assert is_lesson("\n".join(f"- Kiln {at} of the old yard, with dry pine and no smoke" for at in range(40)))


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("A **bag wall** is a low wall of brick in front of the flames.", "What is a bag wall?"),
        ("**MPE** stands for mean pot extent.", "What does MPE stand for?"),
    ],
)
def test_a_page_with_links_is_asked_for_what_it_sets_off(said: str, question: str) -> None:
    assert question in kilns.asked(f"{_LINKED}\n\n## Kilns\n\n{said}")


@pytest.mark.parametrize(
    "said",
    [
        "The kiln wall heats the old yard by glowing through a whole night.",
        "The shelf of the yard bends because the wet logs of pine weigh on it.",
        "Within a kiln are stacks of round shelves, the bats.",
    ],
    ids=["how", "why", "named once"],
)
def test_a_page_with_links_is_not_asked_for_what_it_only_mentions(said: str) -> None:
    assert not kilns.asked(f"{_LINKED}\n\n## Kilns\n\n{said}")
