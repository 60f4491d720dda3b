"""Words of a recording: spread by their letters, held by its pauses."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from audiolesson.episode.word_places import word_places
from audiolesson.wording.model import Token


def tokens_of(text: str) -> tuple[Token, ...]:
    """The words and marks of a text whose blanks part them all."""
    found, at = [], 0
    for word in text.split():
        found.append(Token(word, at, at + len(word), word))
        at += len(word) + 1
    return tuple(found)


def test_without_a_pause_words_are_spread_by_their_letters() -> None:
    words = word_places(tokens_of("one attention three"), 100, 1_100, ())
    assert words[0].start == 100 and words[-1].end == 1_100
    lengths = [word.end - word.start for word in words]
    assert lengths[1] > lengths[2] > lengths[0]


def test_a_pause_is_laid_to_the_mark_that_is_near() -> None:
    words = word_places(tokens_of("Sand sinks there . It builds a beach"), 0, 2_400, [(1_000, 1_500)])
    assert words[2].end == 1_000 and words[3].start == 1_500


def test_a_pause_without_a_mark_holds_the_word_that_ends_there_and_one_far_from_all_holds_none() -> None:
    tokens = tokens_of("slowly slowly slowly slowly")
    assert [word.end for word in word_places(tokens, 0, 1_700, [(620, 920)])][1] == 620
    assert word_places(tokens_of("antidisestablishmentarianism ,"), 0, 1_700, [(620, 920)])[0].end == 1_700


@given(
    st.lists(st.sampled_from(["a", "word", "attention", ",", ".", "transformer"]), min_size=1, max_size=30),
    st.lists(st.integers(1, 900), max_size=12),
)
@settings(max_examples=150, deadline=None, derandomize=True)
def test_words_rise_stay_apart_and_inside_whatever_the_pauses(words: list[str], steps: list[int]) -> None:
    edges, at = [], 10
    for step in steps:
        at += step
        edges.append(at)
    pauses = list(zip(edges[::2], edges[1::2], strict=False))
    end = at + 400
    tokens = tokens_of(" ".join(words))
    found = word_places(tokens, 10, end, pauses)
    assert [word.token for word in found] == [n for n, token in enumerate(tokens) if token.written.isalpha()]
    assert all(word.start < word.end <= end for word in found)
    assert all(one.end <= two.start for one, two in pairwise(found))
