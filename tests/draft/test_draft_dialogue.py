"""A lesson told by two: the guest asks before each segment and sums up; no word of the lesson is lost."""

from audiolesson.draft.draft import draft
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph, Segment
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)
LESSON = (
    "# Kilns\n\nA kiln is a furnace that hardens clay by heat.\n\n"
    "## Firing schedules\n\nPotters raise the heat slowly at first. Steam leaves the clay in the first hour. "
    "A slow night cools the oven.\n\n"
    "## Glazes\n\nA glaze is a coat of glass that closes the pores. Ash and sand melt into a smooth skin. "
    "Copper turns the coat green.\n\n"
    "## Why clay cracks\n\nWet walls shrink faster than dry ones. Thick bases dry for several days. "
    "Sand in the mix helps.\n\n"
    "## Summary\n\n- A slow heat keeps the pots whole.\n- The glass keeps water in.\n"
)


def told(*speakers: str) -> tuple[Segment, ...]:
    lesson = parse_lesson(LESSON, "kilns.md", "kilns", ".md")
    made = draft(lesson, pace=PACE, target=Ms(210_000), date="2026-11-24T06:00:00Z", speakers=speakers)
    return made.script.segments


def paragraphs(segments: tuple[Segment, ...]) -> list[Paragraph]:
    return [item for segment in segments for item in segment.items if isinstance(item, Paragraph)]


def test_the_guest_asks_before_each_segment_and_no_question_comes_twice() -> None:
    segments = told("Host", "Ada")
    asked = [segment.items[0] for segment in segments[1:-1]]
    assert all(isinstance(item, Paragraph) and item.speaker == "Ada" and item.text.endswith("?") for item in asked)
    assert len({item.text for item in asked if isinstance(item, Paragraph)}) == len(asked) >= 2


def test_the_guest_sums_up_and_the_host_closes() -> None:
    last = [item for item in told("Host", "Ada")[-1].items if isinstance(item, Paragraph)]
    assert last[0].speaker == "Ada"
    assert "thing" in last[0].text
    assert "A slow heat keeps the pots whole." in last[0].text
    assert last[-1].speaker == ""


def test_every_sentence_of_the_lesson_is_the_same_with_one_voice_and_with_two() -> None:
    said = " ".join(item.text for item in paragraphs(told("Host", "Ada")))
    for sentence in ("Potters raise the heat slowly at first.", "Thick bases dry for several days."):
        assert sentence in said
    assert not any(item.speaker for item in paragraphs(told("Host")))


def test_a_host_of_another_name_is_named_and_the_guest_tells_nothing_but_the_recap() -> None:
    segments = told("Max", "Ada")
    assert {item.speaker for item in paragraphs(segments)} == {"Max", "Ada"}
    assert all(item.text.endswith("?") for item in paragraphs(segments[:-1]) if item.speaker == "Ada")


def test_without_an_english_frame_the_host_speaks_alone() -> None:
    text = (
        "# Ton\n\nTon ist eine Erde, die sich nass formen lässt und in der Hitze hart wird. Er wird mit Wasser "
        "weich.\n\n## Brennen\n\nDer Ofen wird langsam heiß, denn der Dampf zerreißt sonst die Wände. Die Glasur wird "
        "zu Glas und hält das Wasser in dem Gefäß.\n"
    )
    lesson = parse_lesson(text, "ton.md", "ton", ".md")
    made = draft(
        lesson, pace=PACE, target=Ms(210_000), date="2026-11-24T06:00:00Z", speakers=("Host", "Ada"), language="de"
    )
    said = paragraphs(made.script.segments)
    assert any("Der Ofen wird langsam heiß" in item.text for item in said)
    assert not any(item.speaker for item in said)
