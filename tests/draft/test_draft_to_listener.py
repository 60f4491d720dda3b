"""What a reader asks of themselves is asked of the listener; what is no definition is asked nowhere."""

import pytest

from audiolesson.draft.framing.plainly_asked import plainly_asked
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.titling.titles import title_of
from audiolesson.draft.titling.to_listener import to_listener

WHOLE = "A kiln is dying of neglect. Why do I feel ill afterwards? Darwin argued that species change."


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("Why do I feel ill afterwards?", "why you feel ill afterwards"),
        ("May I drink alcohol?", "whether you may drink alcohol"),
        ("Am I too old?", "whether you are too old"),
        ("Why do I get ill from my tablets?", "why you get ill from your tablets"),
    ],
)
def test_the_listener_is_spoken_to(heading: str, said: str) -> None:
    assert slot(heading, WHOLE).text == said


@pytest.mark.parametrize("heading", ["Why I am leaving the job", "When I Corps arrived", "Henry I", "Why I'm ill"])
def test_no_heading_is_half_turned(heading: str) -> None:
    assert to_listener(heading, WHOLE) == heading


def test_what_an_author_tells_of_themselves_stays_theirs() -> None:
    assert to_listener("Why I write", "I write each day. It is work.") == "Why I write"
    assert to_listener("Why I feel ill", WHOLE) == "Why you feel ill"


def test_a_clause_that_lacks_what_is_spoken_of_is_no_promise() -> None:
    assert slot("What the brain says", WHOLE).text == ""
    assert slot("What bees eat", WHOLE).text


@pytest.mark.parametrize(
    "sentence",
    [
        "A kiln is dying of neglect, a fault that ruins it, and it has enough heat left for a bowl.",
        "The company argued that it had worked hard to collect the names.",
    ],
)
def test_what_someone_does_or_says_once_is_not_asked_for(sentence: str) -> None:
    assert plainly_asked(sentence, WHOLE) is None


def test_a_cousin_is_one_of_what_was_told_before() -> None:
    assert leans_back("A close cousin is disinflation, which means that prices rise more slowly.")
    assert not leans_back("A cousin of the potato is the tomato.")


def test_a_title_speaks_to_the_listener_too() -> None:
    assert title_of("Why do I feel ill afterwards?", WHOLE) == "Why you feel ill afterwards"
    assert "you" not in title_of("World War I", WHOLE)
