"""A word that names a thing of the world is not taken for one of the page, the class or the author."""

import pytest

from audiolesson.draft.refusing.filters import every_fault
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.read_aloud import points_at_the_page
from audiolesson.draft.refusing.to_the_room import is_said_to_the_room
from audiolesson.lesson.model import Text


@pytest.mark.parametrize(
    "said",
    [
        "By section 4(2) of the Ferries Act 1911, a ferry must carry a lamp.",
        "The Ferries Act 1911, section 4(2), says that a ferry must carry a lamp.",
        "The bridge was to be a form of thanks to the town.",
        "When the tide turns, the ropes go slack.",
        "The ferry came back at the end of the month.",
        "The seed drops straight down into the open water below.",
        "One ferry sank in the course of the same storm.",
        "A visit to both, and comparing the two answers, shows what a ferry is for.",
    ],
)
def test_what_a_careful_author_names_in_the_world_is_no_part_of_the_page(said: str) -> None:
    assert not points_at_the_page(said)


@pytest.mark.parametrize(
    "said",
    [
        "Section 4 shows how a ferry is steered.",
        "There is an answer at the end of the chapter.",
        "The course is free, and thanks go to the helpers.",
        "Last week three of you brought a lamp.",
        "Read this before Thursday and bring a lamp.",
        "Bring these with you to the ferry.",
    ],
)
def test_what_is_of_the_page_or_the_class_still_is(said: str) -> None:
    assert points_at_the_page(said)


@pytest.mark.parametrize(
    "said",
    [
        "A ferryman with a lamp pays the same as the one who has none.",
        "A town in the south could send a boat and have it back within the same hour.",
        "Around 1620 the ferryman built what a letter of that year calls a floating house.",
    ],
)
def test_what_a_sentence_names_itself_it_does_not_lean_for(said: str) -> None:
    assert not leans_back(said)


def test_a_mine_in_the_ground_is_not_what_is_mine() -> None:
    own = "speaks of the author or the student"
    assert own not in [*every_fault(Text("The act of 1811 made it unlawful to work a new mine without a lamp."), "en")]
    assert own in [*every_fault(Text("The lamp on the left side of the ferry is mine alone."), "en")]


def test_who_is_asked_in_a_sentence_that_tells_the_answer_is_not_the_room() -> None:
    assert not is_said_to_the_room("Ask what a ferry costs and most passengers will name the fare of last year.")
    assert is_said_to_the_room("Ask what a ferry costs.")
