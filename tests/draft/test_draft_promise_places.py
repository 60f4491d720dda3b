"""A promise never parts what belongs together, and a signpost names what is heard behind it."""

import pytest

from audiolesson.draft.framing.asked_back import question_back
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.heard_names import HeardNames
from audiolesson.draft.framing.promise_places import placed
from audiolesson.draft.framing.question_clauses import as_clause
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.framing.told_matters import Matters
from audiolesson.draft.model import Candidate
from audiolesson.lesson.model import Text


def told(*said: str, sections: tuple[int, ...] = ()) -> list[Candidate]:
    at = sections or (0,) * len(said)
    return [Candidate(Text(one), section=at[order], block=0, order=order) for order, one in enumerate(said)]


@pytest.mark.parametrize("goes_on", ["Why not?", "Very often it is the wall.", "They fear the smoke."])
def test_a_promise_stands_before_the_opening_that_the_first_part_goes_on_from(goes_on: str) -> None:
    every = told("Nobody fires in the rain.", goes_on)
    promise = "Stay to the end, and you will know what slip is."
    assert placed("", promise, "Today we look at kilns.", [0], [[1]], every) == (
        f"Today we look at kilns. {promise}",
        "",
    )
    alone = "By the end of this episode you will know what slip is."
    assert placed("", promise, "", [0], [[1]], every) == (alone, "")


def test_a_promise_stands_behind_the_opening_where_a_new_matter_begins() -> None:
    every = told("Nobody fires in the rain.", "Wood is dry in spring.")
    assert placed("A.", "Coming up: B.", "C.", [0], [[1]], every) == ("A.", "Coming up: B.")


def test_what_is_said_to_be_the_topic_is_said_once() -> None:
    every = told("Nobody fires in the rain.", "Why not?")
    line = "This episode is about rain."
    assert placed("", line, "Today we look at rain.", [0], [[1]], every) == (line, "")
    more = "By the end you will know more about rain."
    alone = "By the end of this episode you will know more about rain."
    assert placed("", more, "Today we look at rain.", [0], [[1]], every) == (alone, "")


def heard(name: str, *said: str, known: str | None = None, clean: bool = False) -> bool:
    every = told(*said)
    frame = Frame("plain", topic="kilns", matters=Matters(every, clean=clean), headings=(name,))
    return HeardNames(frame, every).is_heard(name, range(len(every)), known)


def test_a_signpost_names_what_is_heard_behind_it() -> None:
    assert heard("salt glazes", "Salt is thrown in at the end.")
    assert heard("merging", "The two flames merge at the top.")
    assert not heard("salt glazes", "A spoon is enough for a small fire.")
    assert not heard("kiln doors", "Every kiln has a wall."), "the topic alone is in every part"
    assert not heard("why this is hard", "Clay is hard to lift.")


def test_a_careful_author_s_title_of_two_words_is_made_clear_by_the_first_sentence_under_it() -> None:
    assert heard("the long wait", "Nobody opens the door for a day.", clean=True)
    assert not heard("the surprise", "Nobody opens the door for a day.", clean=True)


def test_nobody_is_asked_what_somebody_does() -> None:
    assert question_back(["A potter lifts the wet jar."], "Jars of the north", "A potter lifts the wet jar.", "") == ""


def test_a_question_in_the_passive_is_turned_whole() -> None:
    assert as_clause(slot("What are glazes?", "")).text == "what glazes are"
    assert "used are" not in as_clause(slot("What are kilns used for?", "")).text
