"""Titles of segments and how they stand in sentences: signposts, the list at the opening, the recap."""

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.model import Drafted
from audiolesson.draft.titling.inside import fits_inside, inside, kind_of
from audiolesson.draft.titling.titles import noun_phrase
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace
from audiolesson.wording.sentences import split

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)
THINGS = (
    *("hammer", "chisel", "plane", "saw", "clamp", "bench", "drill", "file", "rasp", "gouge", "mallet", "square"),
    *("vice", "scraper", "brace"),
)
NEEDS = (
    *("near the wall", "before work", "in the evening", "under a roof", "with linen", "after rain", "on Mondays"),
    *("for years", "in silence", "beside a lamp", "with both hands", "over sand", "in winter", "without gloves"),
    "by candlelight",
)


def drafted(text: str, target: Ms | None = Ms(210_000)) -> Drafted:
    lesson = parse_lesson(text, "made.md", "made", ".md")
    return draft(lesson, pace=PACE, target=target, date="2026-11-24T06:00:00Z")


def sentences(made: Drafted) -> list[str]:
    paragraphs = [i for segment in made.script.segments for i in segment.items if isinstance(i, Paragraph)]
    return [p.text[a:b] for p in paragraphs for a, b in split(p.text)]


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("How spaced repetition works", "spaced repetition"),
        ("Data security key concepts", "data security"),
        ("What is erosion?", "erosion"),
    ],
)
def test_the_topic_of_a_title_is_its_noun_phrase(title: str, topic: str) -> None:
    assert noun_phrase(title, "Much is known about spaced repetition, data security and erosion.") == topic


def test_headings_that_are_orders_stand_behind_how_to() -> None:
    assert inside("Define a fence", "A fence is easy to define.") == "how to define a fence"
    assert not fits_inside("Test points against a fence")
    assert inside("Increase in speed", "an increase in speed") == "increase in speed"


HEADINGS = ("What tools keep", "The wall", "Why tools rust", "Where is a rasp?", "How to oil wood")
HEADED = "\n\n".join(
    f"## {heading}\n\n" + " ".join(f"The {THINGS[at * 3 + n]} lies {NEEDS[at * 3 + n]}." for n in range(3))
    for at, heading in enumerate(HEADINGS)
)


def test_short_headings_are_titles_as_they_stand_and_signposts_fit_them() -> None:
    made = drafted("# Why tools rust\n\nRust is a layer that grows on iron.\n\n" + HEADED)
    titles = [segment.title for segment in made.script.segments]
    assert tuple(titles[1:6]) == HEADINGS
    assert titles[0] == "Rust"
    said = sentences(made)
    assert said[0] == "Rust is a layer that grows on iron."
    assert not any("what tools keep" in line for line in said[:4])  # no sentence speaks of them
    assert not any("about how to oil wood about" in line or "consider why" in line for line in said)


@pytest.mark.parametrize(
    ("title", "kind", "form"),
    [
        ("Why we forget", "clause", "why we forget"),
        ("What Is Erosion?", "clause", "what erosion is"),
        ("How do cells divide?", "clause", "how cells divide"),
        ("How does a heart work?", "question", "how does a heart work?"),
        ("Is glass a liquid?", "question", "is glass a liquid?"),
        ("How to Remember Anyway", "clause", "how to remember anyway"),
        ("The curve of forgetting", "noun", "the curve of forgetting"),
        ("Isaac Newton", "noun", "Isaac Newton"),
    ],
)
def test_a_title_has_a_form_that_fits_into_a_sentence(title: str, kind: str, form: str) -> None:
    found = inside(title, "Much was found by Isaac Newton. Glass and erosion.")
    assert (kind_of(found), found) == (kind, form)


def test_the_recap_is_taken_from_the_key_points() -> None:
    points = [
        "The vice and the scraper lie dry because iron rusts.",
        "The saw and the brace keep sharp in the winter.",
        "Rust is slow, and the scraper lies without gloves.",
    ]
    text = "# Tools\n\n" + HEADED + "\n\n## Key points\n\n" + "".join(f"- {point}\n" for point in points)
    last = drafted(text, Ms(66_000)).script.segments[-1]
    said = " ".join(item.text for item in last.items if isinstance(item, Paragraph))
    assert " ".join(points) in said


def test_the_title_of_a_lesson_without_sections_is_the_one_of_its_opening() -> None:
    body = " ".join(f"The {thing} lies {need}." for thing, need in zip(THINGS, NEEDS, strict=True))
    made = drafted(f"# Tools\n\nTools are things that help the hand.\n\n{body}\n", None)
    titles = [segment.title for segment in made.script.segments]
    assert titles[0] == "Tools"
    assert "Introduction" not in titles
