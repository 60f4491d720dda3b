"""A page of several parts says nothing of its cards by the title of its first."""

from audiolesson.draft.draft import draft
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.study.draft_cards import draft_cards
from audiolesson.study.facts.find import facts_of
from audiolesson.units import Ms

PAGE = (
    "# Background: The Old Ferry\n\nThe talk of a potter tells how the river was crossed before the bridge stood, and"
    " why she built it there.\n\n# Kilns\n\nA **saggar** is a box of fired clay that keeps the flame away from the pots"
    " in a kiln. A kiln is an oven in which clay is fired until it is hard.\n\n# Glazes\n\nA **glaze** is a thin glass"
    " that melts onto the pot in the kiln. It keeps water from going through the wall of the pot.\n"
)


def test_neither_cards_nor_the_opening_name_it() -> None:
    lesson = parse_lesson(PAGE, "a.md", "a", ".md")
    cards = draft_cards(lesson, facts_of(lesson))
    asked = ["".join(span.text for span in card.question.spans) for card in (*cards.sure, *cards.perhaps)]
    assert asked and not any("ferry" in question.lower() for question in asked)
    made = draft(lesson, pace=pace("en"), target=Ms(90_000), date="2026-01-01").script
    said = [item.text for one in made.segments for item in one.items if isinstance(item, Paragraph)]
    assert not any("ferry" in line.lower() for line in said)
