"""A lesson too short for its time ends with the listener telling it again, and only where that fills the time."""

from collections.abc import Sequence

import pytest

from audiolesson.draft.choosing.budget import Clock, length, thinking
from audiolesson.draft.draft import draft
from audiolesson.draft.framing.retelling import OWN_WORDS, PLAIN, TITLE, with_retelling
from audiolesson.draft.framing.thinking import MIDWAY, with_time_to_think
from audiolesson.draft.telling import REACHED_SHARE
from audiolesson.errors import Place
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph, Script, Segment, Span, Think
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=145.0, ms_a_comma=260.0, ms_a_word=126.0, ms_a_break=330.0, ms_a_sentence=170.0)
LESSON = (
    "# Old pottery\n\n## The oldest kilns\n\nA kiln is a furnace that hardens clay. Potters fill the kiln at night "
    "because night air is cool. Wood burns fast and gives a long flame. The flame leaves ash on every pot.\n\n"
    "## Coloured glazes\n\nA glaze is a thin coat that melts into glass. The coat keeps water inside a jug. Iron turns "
    "a glaze brown. Copper turns a glaze green in a hot fire.\n\n"
    "## Storage jars\n\nA jar is a tall pot that keeps grain dry. The jar stands in a cool room. Rats cannot climb its "
    "smooth wall. A lid of clay closes the jar.\n"
)
PLAIN_LESSON = "# Clay\n\n" + " ".join(LESSON.split("\n\n")[at] for at in (2, 4, 6))
"""The same without its headings."""

UNANSWERING = (
    "# Clay\n\nNobody made much of it at first. They dug in spring. It was wet and heavy then. Some of them sang. "
    "In summer it was dry at last. They sold it in the old town. It was cheap there. They walked home in the dark.\n"
)
"""A lesson of which no sentence answers a question that can be asked."""

CLOCK = Clock(PACE, "en", {})


def drafted(target: int, text: str = LESSON) -> Script:
    lesson = parse_lesson(text, "p.md", "p", ".md")
    return draft(lesson, pace=PACE, target=Ms(target), date="2026-11-24T06:00:00Z").script


def retold(target: int, text: str = LESSON) -> Segment | None:
    return next((segment for segment in drafted(target, text).segments if segment.title == TITLE), None)


def test_a_lesson_that_fills_its_time_is_not_told_again() -> None:
    assert retold(60_000) is None


def test_a_short_lesson_is_told_again_by_its_listener_part_by_part_before_the_close() -> None:
    def lacking(made: Sequence[Segment]) -> bool:
        return length(made, CLOCK, True) < 100_000

    made = with_retelling(drafted(60_000).segments, LESSON.split(". "), LESSON, "Host", lacking)
    segment = next(one for one in made if one.title == TITLE)
    said = [item.text for item in segment.items if isinstance(item, Paragraph)]
    assert said[0].startswith("Now it is your turn")
    assert any(name in line.lower() for line in said for name in ("oldest kilns", "coloured glazes", "storage jars"))
    assert all(item.length <= 9_000 for item in segment.items if isinstance(item, Think))
    last = drafted(120_000).segments[-1].items[-1]
    assert isinstance(last, Paragraph), "the episode ends with its close, not with a question"
    assert length(made, CLOCK, True) >= 100_000 * REACHED_SHARE


def test_whoever_has_told_all_of_it_is_asked_no_further_question_where_the_time_is_filled_without() -> None:
    def lacking(made: Sequence[Segment]) -> bool:
        return not any(segment.title == TITLE for segment in made)

    made = drafted(60_000)
    assert any(isinstance(item, Think) for item in made.segments[-1].items), "a question closes the episode"
    segment = with_retelling(made.segments, LESSON.split(". "), LESSON, "Host", lacking)[-1]
    assert segment.title == TITLE
    assert not [item for item in segment.items if isinstance(item, Paragraph) and "question" in item.text]


@pytest.mark.parametrize("target", (80_000, 90_000, 120_000, 210_000))
def test_time_to_think_is_a_quarter_of_the_episode_at_most(target: int) -> None:
    for text in (LESSON, PLAIN_LESSON):
        assert thinking(drafted(target, text).segments) <= target / 4


def test_a_lesson_that_cannot_fill_its_time_in_this_way_either_stays_as_short_as_it_is() -> None:
    assert retold(300_000) is None


@pytest.mark.parametrize("target", range(95_000, 140_000, 5_000))
def test_it_takes_no_longer_than_the_time_that_is_left(target: int) -> None:
    assert length(drafted(target).segments, Clock(PACE, "en", {}), True) < target * 1.12


def test_a_lesson_without_names_of_parts_is_told_again_by_plain_questions() -> None:
    def lacking(made: Sequence[Segment]) -> bool:
        return TITLE not in [one.title for one in made]

    script = drafted(50_000, UNANSWERING)
    made = with_retelling(script.segments, UNANSWERING.split(". "), UNANSWERING, "Host", lacking)
    segment = next(one for one in made if one.title == TITLE)
    said = [item.text for item in segment.items if isinstance(item, Paragraph)]
    assert [line for line in PLAIN if line in said] == [PLAIN[0], PLAIN[-1]]


def test_where_told_sentences_answer_questions_the_listener_is_asked_these() -> None:
    def lacking(made: Sequence[Segment]) -> bool:
        return TITLE not in [one.title for one in made]

    script = drafted(45_000, PLAIN_LESSON)
    made = with_retelling(script.segments, PLAIN_LESSON.split(". "), PLAIN_LESSON, "Host", lacking)
    segment = next(one for one in made if one.title == TITLE)
    said = [item.text for item in segment.items if isinstance(item, Paragraph)]
    assert said[1].startswith("First, what ") or said[1].startswith("And last, what ")
    assert PLAIN[0] not in said


def test_a_part_that_says_little_is_not_asked_about() -> None:
    text = LESSON.replace(
        " The jar stands in a cool room. Rats cannot climb its smooth wall. A lid of clay closes the jar.", ""
    )
    for segment in drafted(120_000, text).segments:
        told = [item.text for item in segment.items if isinstance(item, Paragraph)]
        if any(line in OWN_WORDS for line in told):
            assert sum(line.count(".") for line in told if line not in OWN_WORDS) >= 3


def test_a_part_of_four_sentences_is_asked_about_and_an_opening_of_five() -> None:
    def part(title: str, count: int) -> Segment:
        said = tuple(Paragraph((Span(f"Clay number {at} dries."),), Place("p.md", at)) for at in range(count))
        return Segment(title, Place("p.md", 1), items=said)

    def asked(*parts: Segment) -> list[str]:
        made = with_retelling(parts, (), "Clay dries.", "Host", lambda segments: True)
        return [
            one.title for one in made if any(isinstance(it, Paragraph) and it.text in OWN_WORDS for it in one.items)
        ]

    assert asked(part("Clay", 4), part("Kilns", 3), part("Glazes", 4), part("Jars", 1)) == ["Glazes"]
    assert asked(part("Clay", 5), part("Kilns", 3), part("Jars", 1)) == ["Clay"]


def test_nobody_stops_to_think_between_the_steps_of_a_procedure() -> None:
    told = (
        *("Clay is soft.", "Mud is old.", "Sand is dry.", "Ash is grey.", "First, wet the clay.", "Second, tread it."),
        *(
            "Third, cut it.",
            "And last, roll it.",
            "Jars are tall.",
            "Lids are flat.",
            "Mugs are thin.",
            "Bowls are wide.",
        ),
    )
    items = tuple(Paragraph((Span(one),), Place("p.md", at)) for at, one in enumerate(told))
    parts = (Segment("Clay", Place("p.md", 1), items=items), Segment("Jars", Place("p.md", 9), items=items[-1:]))
    made = with_time_to_think(parts, (), " ".join(told), "Host", lambda segments: True, lambda segments: True)
    said = [item.text for item in made[0].items if isinstance(item, Paragraph)]
    assert set(MIDWAY) & set(said)
    steps = [said.index(one) for one in told[4:8]]
    assert steps == list(range(steps[0], steps[0] + 4))


def test_the_listener_is_led_by_headings_of_the_lesson_and_not_by_titles_that_were_made() -> None:
    place = Place("a.md", 1)
    parts = [
        Segment(title, place, items=(Paragraph((Span(f"{title} stands by the wall of the long yard."),), place),))
        for title in ("Old pottery", "The handcart", "Coloured glazes", "Storage jars")
    ]
    left = iter([True, True, False])
    heads = ["Old pottery", "Opening", "Coloured glazes", "Storage jars"]
    made = with_retelling(tuple(parts), (), "", "Host", lambda _: next(left, False), heads)
    said = " ".join(item.text for one in made for item in one.items if isinstance(item, Paragraph))
    assert "handcart." not in said.partition("Now it is your turn")[2]
