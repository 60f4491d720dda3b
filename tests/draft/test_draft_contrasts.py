"""A sentence that the next one takes back is not told without it."""

import pytest

from audiolesson.draft.choosing.awaiting import awaits
from audiolesson.draft.draft import draft
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.contrasts import denies, takes_back
from audiolesson.draft.sentences.leans import LAST_TIER
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=145.0, ms_a_comma=260.0, ms_a_word=126.0, ms_a_break=330.0, ms_a_sentence=170.0)
MORE = (
    "A kiln is a furnace that hardens clay. Potters fill the kiln at night because night air is cool. Wood burns fast "
    "and gives a long flame. The flame leaves ash on every pot."
)
HALF, OTHER = "Potters can mend a cracked jar with wax.", "However, the wax melts in the first warm week."


def said(text: str, target: int) -> str:
    lesson = parse_lesson(text, "p.md", "p", ".md")
    made = draft(lesson, pace=PACE, target=Ms(target), date="2026-11-24T06:00:00Z")
    return " ".join(item.text for one in made.script.segments for item in one.items if isinstance(item, Paragraph))


def test_what_takes_a_sentence_back_is_known_by_how_it_begins() -> None:
    assert takes_back(OTHER) and takes_back("The wax, however, melts.") and takes_back("But it melts.")
    assert takes_back("However their effect is the opposite.") and takes_back("However it melts, and the jar leaks.")
    for plain in (
        "But why does it melt?",
        "The wax melts.",
        "Yet another wax is black.",
        "However long you wait, it melts.",
        "However it is fired, it melts.",
        "But that is not all.",
        "But for the sake of speed, use wax.",
    ):
        assert not takes_back(plain)


@pytest.mark.parametrize(
    "text",
    [
        "Actually, that's not completely true - some jars hold.",
        "This isn’t the whole story.",
        "But that is not quite right.",
        "That's a slight simplification.",
    ],
)
def test_what_calls_a_sentence_untrue_takes_it_back(text: str) -> None:
    assert denies(text) and takes_back(text)


@pytest.mark.parametrize(
    "text",
    ["This is not the right place for a kiln.", "That is true.", "In fact, it is the right hand.", "It is not warm."],
)
def test_what_tells_of_a_thing_denies_nothing(text: str) -> None:
    assert not denies(text)


def test_what_opens_an_episode_is_not_told_either_without_what_takes_it_back() -> None:
    text = (
        f"# Jars\n\n{HALF} {OTHER}\n\n## The kiln\n\n{MORE}\n\n## The kiln at night\n\n{MORE.replace('kiln', 'oven')}\n"
    )
    for target in range(10_000, 30_000, 2_000):
        told = said(text, target)
        assert HALF not in told or OTHER in told


def test_a_sentence_is_told_with_the_one_that_takes_it_back() -> None:
    for target in range(12_000, 60_000, 4_000):
        told = said(f"# Jars\n\n## The kiln\n\n{MORE}\n\n## Cracked jars\n\n{HALF} {OTHER}\n", target)
        assert HALF not in told or OTHER in told


def test_one_whose_other_half_cannot_be_told_comes_last() -> None:
    text = f"# Jars\n\n{MORE}\n\n{HALF} However, see the picture above for what it does to the jar.\n"
    found = gather(parse_lesson(text, "p.md", "p", ".md"), "en")
    half = next(candidate for candidate in found.candidates if candidate.text.text == HALF)
    assert half.tier == LAST_TIER


@pytest.mark.parametrize(
    "said",
    [
        "It is not.",
        "They don't.",
        "In fact, wax melts at sixty degrees.",
        "Research suggests the opposite.",
        "The tests do not show it.",
        "That picture is not quite right.",
        "This is a myth.",
        "It was long repeated and there is no truth in it.",
        "Or rather, the lid keeps the heat in and the sand holds the jar.",
    ],
)
def test_what_denies_a_belief_takes_it_back(said: str) -> None:
    assert takes_back(said)


@pytest.mark.parametrize("said", ["This is true of wax.", "Research shows that wax melts.", "It is hot.", "They do."])
def test_what_agrees_takes_nothing_back(said: str) -> None:
    assert not takes_back(said)


@pytest.mark.parametrize(
    "said",
    ["That picture is not quite right.", "The number is no accident.", "Cold wax is harder.", "The order matters."],
)
def test_a_listener_waits_for_what_was_hinted_at(said: str) -> None:
    assert awaits(said)
