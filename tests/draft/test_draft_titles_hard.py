"""Titles where the heading gives none in few words, or the lesson is in another language."""

import pytest
from test_draft_titles_told import GLAZES, KILNS, WHEELS

from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.choosing.outline import Group, Outline
from audiolesson.draft.framing.opening import opening_title
from audiolesson.draft.framing.told_titles import titled_as_told
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.shortening.judged import Judged
from audiolesson.draft.titling.joint_titles import joint
from audiolesson.draft.titling.titles import title_of
from audiolesson.lesson.read import parse_lesson

WHOLE = "The potter fires a kiln with wood, and the glaze runs. We measure the heat and sort the pots by colour."

GERMAN = (
    "Der Ofen steht in dem Garten und wird mit Holz auf den Brand vorbereitet. Das ist für die Töpfer nicht von "
    "Bedeutung, denn sie haben auch einen zweiten Ofen, der mit Gas auf dem Hof steht und im Winter nicht friert."
)


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Only 40 large pots will survive the fire", "40 large pots"),
        ("Sorting pots and measuring the heat of the kiln", "Sorting pots"),
        ("How do you regulate the heat?", "Regulate the heat"),
        ("Where exactly is this second firing chamber?", "Second firing chamber"),
        ("Opening of the flue + lighting of the kiln", "Opening of the flue"),
        ("No longer my favourite wood kiln", ""),
        ("It buries the pots under the warm ash", ""),
        ("Purpose and audience of this guide", ""),
        ("1.54.0 / 2025-03-17", ""),
        ("Step six: A brave firing", "A brave firing"),
        ("Third: potters already have rules", "Potters already have rules"),
        ("Clay has grain, and so does this", "Clay has grain"),
        ("Kilns make children dizzy, a common myth", "Kilns"),
        ("Clay bears fire, except when wet", "Clay"),
        ("Test on the Arc de Triomphe", "The Arc de Triomphe"),
        ("Why high heat proves so little", "High heat"),
        ("A fire that nobody had lit", "The fire"),
    ],
)
def test_a_long_heading_gives_a_part_of_it_that_keeps_its_sense(heading: str, title: str) -> None:
    assert title_of(heading, WHOLE) == title


@pytest.mark.parametrize("heading", ["Der Brennofen", "Was hineingehört", "Warum einen zweiten Ofen haben?"])
def test_headings_of_other_languages_keep_their_letters(heading: str) -> None:
    assert title_of(f"2. {heading}", GERMAN) == heading


def test_signs_above_and_below_the_letters_of_other_scripts_stay() -> None:
    assert title_of("मिट्टी का भट्ठा", "मिट्टी का भट्ठा गरम है और लकड़ी जलती है") == "मिट्टी का भट्ठा"


def test_titles_of_other_languages_are_not_joined() -> None:
    assert joint("Der Ofen", "Die Glasur", GERMAN) == ""
    assert joint("Kilns", "Glazes", WHOLE) == "Kilns and glazes"


@pytest.mark.parametrize("heading", ["You are not the fire in it", "All that we have not said so far about it"])
def test_what_stands_under_a_sentence_is_not_called_after_its_neighbour(heading: str) -> None:
    rows = f"## Rows\n\n{' '.join(GLAZES)}"
    source = f"# Pots\n\n{rows}\n\n## {heading}\n\n{' '.join(KILNS)}\n\n### Doors\n\n{' '.join(WHEELS)}\n"
    lesson = parse_lesson(source, "a.md", "a", ".md")
    gathered = gather(lesson, "en", 0, Judged())
    told = tuple(one.order for one in gathered.candidates if lesson.sections[one.section].title == heading)
    plan = Outline((), (Group("Doors", told),), ())
    (group,) = titled_as_told(plan, Choice((), (told,), ()), gathered, lesson).groups
    assert group.title == "Kiln"


@pytest.mark.parametrize(
    "title",
    [
        "Convert old and new kilns to gas",
        "Reflections on glazing the pots of others",
        "No longer my favourite wood kiln",
    ],
)
def test_the_first_segment_is_not_called_by_half_a_name_and_has_five_words_at_most(title: str) -> None:
    lesson = parse_lesson(f"# {title}\n\n{WHOLE}\n\n## Kilns\n\n{WHOLE}\n", "a.md", "a", ".md")
    first = opening_title(lesson, WHOLE, ["Kilns"], "")
    assert first in ("Convert old and new kilns", "Glazing the pots of others", "Introduction")


def test_what_is_done_is_no_name_of_a_thing() -> None:
    text = "# Pots\n\n## What is taken\n\nA tithe was paid in pots. The abbot came each spring. Each kiln gave ten.\n"
    lesson = parse_lesson(text, "p.md", "p", ".md")
    found = gather(lesson, "en", 0)
    plan = Outline((), (Group("What is taken", (0, 1, 2)),), ())
    assert titled_as_told(plan, Choice((), ((0, 1, 2),)), found, lesson).groups[0].title == "What is taken"


def test_a_name_that_the_lesson_writes_large_in_mid_sentence_stays_large() -> None:
    whole = "Many schools work with Fire Glazing, a yard for glazing. The glazing is done by hand, and the fire is hot."
    assert title_of("Fire Glazing", whole) == "Fire Glazing"
    assert title_of("Fire Glazing", whole.replace("with Fire Glazing", "with a yard")) == "Fire glazing"


def test_a_name_in_a_title_keeps_its_capital() -> None:
    assert title_of("A Bach who wrote for the eye", "Bach wrote many pieces.") == "Bach"
