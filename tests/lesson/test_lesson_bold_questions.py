"""Questions in bold above their answers are headings, where a page is written so."""

from audiolesson.draft.draft import draft
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms

QUESTIONS = ("What is a kiln for?", "Why do jugs crack in the frost?", "Can a glaze be eaten?")
ANSWERS = (
    "A kiln hardens clay by heat. It keeps that heat for a day.",
    "Water in the wall freezes and grows. The wall gives way.",
    "Most glazes hold lead or tin. Old plates were glazed with both.",
)


def lesson(many: int) -> str:
    parts = (f"**{asked}**\n\n{said}" for asked, said in zip(QUESTIONS[:many], ANSWERS, strict=False))
    return "# Jugs\n\nJugs are made of clay.\n\n" + "\n\n".join(parts) + "\n"


def titles(many: int) -> list[str]:
    return [section.title for section in parse_lesson(lesson(many), "jugs.md", "jugs", ".md").sections]


def test_three_questions_in_bold_are_headings() -> None:
    assert titles(3) == ["Jugs", *QUESTIONS]


def test_two_may_be_stressed() -> None:
    assert titles(2) == ["Jugs"]


def test_a_question_is_asked_before_what_answers_it_without_its_words() -> None:
    made = draft(
        parse_lesson(lesson(3), "jugs.md", "jugs", ".md"),
        pace=pace("espeak"),
        target=Ms(60_000),
        date="2026-11-24T06:00:00Z",
    )
    said = " ".join(item.text for one in made.script.segments for item in one.items if isinstance(item, Paragraph))
    assert "Why do jugs crack in the frost? Water in the wall freezes" in said
