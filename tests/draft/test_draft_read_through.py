"""A page that does not fill its time sentence by sentence is told as it runs, where that does."""

import pytest

from audiolesson.draft.choosing.budget import Clock
from audiolesson.draft.ladder import Ladder
from audiolesson.draft.model import FLASHCARDS
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.read_through import is_mostly_prose, read_through
from audiolesson.errors import Place
from audiolesson.lesson.read import parse_lesson
from audiolesson.speech.pace import pace
from audiolesson.units import Ms

PAGE = """# Kilns

## Firing

We describe some ways of firing here. Figure 2 shows the old kiln of the village. {said}

## Glazes

Ash melts at a high heat.
"""


def told(said: str, *, through: bool = True) -> list[str]:
    lesson = parse_lesson(PAGE.replace("{said}", said), "a.md", "a", ".md")
    found = gather(lesson, "en", 0)
    found = read_through(lesson, found) if through else found
    return [one.text.text for one in found.candidates]


LED = "A long fire melts the ash on the pots. Without this fire, the pots stay dull and drink the water."
SECOND = "Without this fire, the pots stay dull and drink the water."


def test_what_leans_is_told_right_behind_what_it_leans_on() -> None:
    said = told(LED)
    assert said.index(SECOND) == said.index("A long fire melts the ash on the pots.") + 1


def test_what_leans_on_what_is_not_told_stays_untold() -> None:
    assert SECOND not in told(SECOND)


@pytest.mark.parametrize(
    "said",
    [
        "Click on the lid to open the next page.",
        "The pots are shown underneath with their glaze.",
        "You can fire such pots in this demo.",
        "In the diagram the kiln has a door.",
    ],
)
def test_what_is_for_the_eye_stays_untold(said: str) -> None:
    assert not any(one.startswith(said[:12]) for one in told(said))


def test_a_page_of_notes_is_not_read_as_it_runs() -> None:
    notes = (
        "# Kilns\n\n- Ash melts at a high heat.\n- Salt burns the walls of a kiln.\n- Wood leaves ash on the pots.\n"
    )
    lesson = parse_lesson(notes, "a.md", "a", ".md")
    assert not is_mostly_prose(read_through(lesson, gather(lesson, "en", 0)))
    assert is_mostly_prose(
        read_through(*(lambda one: (one, gather(one, "en", 0)))(parse_lesson(PAGE, "a.md", "a", ".md")))
    )


GERMAN = """# Wie Brot entsteht

Brot ist ein Lebensmittel aus Mehl und Wasser. Es wird seit vielen tausend Jahren gebacken. Die ersten Brote waren flach
und hart. Sie wurden auf heißen Steinen gebacken. Erst die Hefe machte das Brot weich.

## Der Teig

Der Teig besteht aus Mehl, Wasser, Salz und Hefe. Die Hefe ist ein kleiner Pilz. Er frisst den Zucker im Mehl und gibt
dabei ein Gas ab. Dieses Gas bläht den Teig auf. So entstehen die Löcher im Brot. Der Teig muss lange geknetet werden.
"""


def test_only_english_is_read_as_it_runs_for_only_its_leaning_is_known() -> None:
    lesson = parse_lesson(GERMAN, "a.md", "a", ".md")
    for seconds in range(20, 90, 2):
        clock = Clock(pace("espeak"), "de", {})
        ladder = Ladder(lesson, Ms(seconds * 1000), clock, Place("a.md"), ("Host",), "de", FLASHCARDS, ())
        made = ladder.climbed()
        assert made is not None and not made.gathered.is_clean
