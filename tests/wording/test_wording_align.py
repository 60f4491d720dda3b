"""The text for a voice, the way back from its events, and the estimate of a length."""

import pytest

from audiolesson.wording.align import assign, spoken_text
from audiolesson.wording.pace import Pace, estimate, features, syllables
from audiolesson.wording.read import read


def test_starts_name_the_place_of_each_token_in_the_spoken_text() -> None:
    tokens = read("GPT-3.5's best (Smith, 2017), yes.").tokens
    spoken = spoken_text(tokens)
    assert spoken.text == "G P T three point five's best, yes."
    for token, start in zip(tokens, spoken.starts, strict=True):
        assert start == -1 or spoken.text.startswith(token.spoken, start)
    assert [token.written for token, start in zip(tokens, spoken.starts, strict=True) if start < 0] == ["(Smith, 2017)"]


def test_a_token_lasts_from_its_first_event_to_its_last() -> None:
    tokens = read("An LLM works.").tokens
    spoken = spoken_text(tokens)
    assert spoken.text == "An L L M works."
    events = [(0, 0, 100), (3, 100, 150), (5, 150, 200), (7, 200, 260), (9, 300, 400)]
    assert assign(events, tokens, spoken) == ((0, 0, 100), (1, 100, 260), (2, 300, 400))


def test_a_token_without_event_shares_its_left_neighbours_time_by_letters() -> None:
    tokens = read("of the cat").tokens
    spoken = spoken_text(tokens)
    assert assign([(0, 0, 100), (7, 100, 200)], tokens, spoken) == ((0, 0, 40), (1, 40, 100), (2, 100, 200))


def test_first_tokens_without_event_share_the_right_ones_time() -> None:
    tokens = read("of the cat").tokens
    assert assign([(7, 80, 160)], tokens, spoken_text(tokens)) == ((0, 80, 100), (1, 100, 130), (2, 130, 160))


def test_overlapping_events_are_parted() -> None:
    tokens = read("one two").tokens
    assert assign([(0, 0, 150), (4, 100, 200)], tokens, spoken_text(tokens)) == ((0, 0, 100), (1, 100, 200))


def test_marks_are_not_doubled_and_none_begins_the_text() -> None:
    assert spoken_text(read("(One) (two), three [4].").tokens).text == "One, two, three."
    assert spoken_text(read("… so!").tokens).text == "so!"


@pytest.mark.parametrize(
    ("words", "count"),
    [("language", 2), ("attention", 3), ("make", 1), ("layers", 2), ("trained", 1), ("created", 3), ("W", 3),
     ("idea", 3), ("table", 2), ("churches", 2), ("the", 1), ("probability", 5), ("L L M's", 3), ("", 0)],
)  # fmt: skip
def test_syllables_are_counted_about_right(words: str, count: int) -> None:
    assert syllables(words) == count


def test_an_estimate_is_linear_in_its_features() -> None:
    tokens = read("We train, slowly; it works.").tokens
    counted = features(tokens)
    assert (counted.words, counted.commas, counted.breaks) == (5, 1, 1)
    assert estimate(tokens, Pace(200, 300, 10, 400, 50)) == counted.syllables * 200 + 300 + 50 + 400 + 50
    assert estimate(read("(Smith, 2017)").tokens, Pace(200, 300)) == 0
