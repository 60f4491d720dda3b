"""What a reader asks of themselves is asked of the listener; what is no definition is asked nowhere."""

import pytest

from audiolesson.draft.framing.plainly_asked import plainly_asked
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.refusing.leaning import leans_back

WHOLE = "A kiln is dying of neglect. I feel ill afterwards. Darwin argued that species change."


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
