"""A segment that goes over to another heading says so, so that nothing is heard as said of the one before."""

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.framing.heads_within import HeadsWithin
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.terms import next_named
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms

LESSON = """# Kilns

## Sharing a kiln

Potters share the heat of a kiln.

### Wood fires

Each pot must stand in the open flame. It turns dark.

### Oil fires

The pots stand in boxes of clay. Smoke stays outside the wall.

### Advantages and disadvantages

Boxes cost room in the heat.

## Salt glazes

Salt glazes are thrown in at the end.
"""


def read(text: str = LESSON) -> tuple[Lesson, list[Candidate], str]:
    lesson = parse_lesson(text, "a.md", "a", ".md")
    found = gather(lesson, "en")
    return lesson, found.candidates, found.whole


def names(title: str, *, later: tuple[str, ...] = (), last: int = -1, text: str = LESSON) -> dict[str, str]:
    """What is named before which sentence of a segment that tells all."""
    lesson, candidates, whole = read(text)
    orders = [one.order for one in candidates]
    waits = {one.order for one in candidates if one.text.text.startswith(later or ("-",))}
    found = HeadsWithin(lesson, whole).entered(orders, waits, title, candidates, last)
    return {candidates[order].text.text: name for order, name in found.items()}


def test_a_heading_is_named_before_the_first_sentence_under_it() -> None:
    assert names("Sharing a kiln") == {
        "Each pot must stand in the open flame.": "wood fires",
        "The pots stand in boxes of clay.": "oil fires",
    }


def test_what_is_told_in_any_case_carries_the_name() -> None:
    assert names("Sharing a kiln", later=("The pots stand",))["Smoke stays outside the wall."] == "oil fires"


def test_what_says_its_heading_or_stands_under_one_that_says_nothing_has_none() -> None:
    said = names("Sharing a kiln")
    assert "Salt glazes are thrown in at the end." not in said
    assert "Boxes cost room in the heat." not in said


def test_what_was_told_of_before_the_segment_is_not_named_again() -> None:
    lesson, candidates, whole = read()
    orders = [one.order for one in candidates if lesson.sections[one.section].title == "Wood fires"]
    at = candidates[orders[0]].section
    heads = HeadsWithin(lesson, whole)
    assert list(heads.entered(orders, (), "The flame", candidates).values()) == ["wood fires"]
    assert heads.entered(orders, (), "The flame", candidates, at) == {}


def test_the_title_of_the_segment_is_named_where_it_began_under_another() -> None:
    lesson, candidates, whole = read()
    wood = [one.order for one in candidates if lesson.sections[one.section].title == "Wood fires"]
    oil = [one.order for one in candidates if lesson.sections[one.section].title == "Oil fires"]
    found = HeadsWithin(lesson, whole).entered([*wood, *oil], (), "Oil fires", candidates)
    assert found == {wood[0]: "wood fires", oil[0]: "oil fires"}


def test_the_title_of_the_segment_is_not_named() -> None:
    assert "Each pot must stand in the open flame." not in names("Wood fires")


@pytest.mark.parametrize(("at", "line"), [(1, "Now for wood fires."), (2, "Next, wood fires.")])
def test_a_name_is_said_in_a_line_of_its_own(at: int, line: str) -> None:
    assert next_named("wood fires", at) == line


def lines_of(text: str) -> list[str]:
    script = draft(parse_lesson(text, "a.md", "a", ".md"), pace=pace("espeak"), target=Ms(60_000), date=DATE).script
    items = [item for segment in script.segments for item in segment.items if isinstance(item, Paragraph)]
    return ["".join(span.text for span in item.spans) for item in items]


DATE = "2026-11-28T06:00:00Z"
RINGS = """# Change ringing, or music without a tune

## Plain hunt

The bells are numbered from the lightest to the heaviest of the tower.

## Making it longer

Four bells can be put in twenty-four rows by plain hunt. A peal of today has at least five thousand rows. Nobody reads
from notes while the ropes are moving.

## Stedman and after

The heaviest bell stays behind the others in the tower. Two ropes cross in the air between the ringers. A slow hand
breaks the order of the whole row. Ringers count their places in plain hunt.
"""


def test_nobody_begins_with_the_name_of_a_heading() -> None:
    said = lines_of(RINGS)
    assert not said[0].startswith(("Now for", "Next,"))


def test_what_is_told_of_the_heading_above_is_named_with_it_where_nobody_heard_that() -> None:
    text = LESSON.replace("## Sharing a kiln", "## Wood kilns").replace("### Oil fires", "### Causes of smoke")
    lesson, _, whole = read(text)
    heads = HeadsWithin(lesson, whole)
    at = next(at for at, one in enumerate(lesson.sections) if one.title == "Causes of smoke")
    assert heads.fuller(at, "the causes of smoke", "Pots dry.") == "wood kilns, the causes of smoke"
    assert heads.fuller(at, "the causes of smoke", "Wood kilns are old.") == "the causes of smoke"
    assert heads.fuller(at, "smoke", "Pots dry.") == "smoke"
