"""A list of sources that a line of its own names is no part of the lesson, though that line is no heading."""

import pytest

from audiolesson.lesson.read import parse_lesson

ESSAY = "# Kilns\n\nA kiln is an oven for clay. The potters of the old town had nine of them.\n\n"
SOURCES = (
    "Potter, A. B. (2011, July 30). Kilns of the coast. Clay Weekly. https://example.org/kilns\n\n"
    "Marsh, C. (2019). Blue clay: the story of a river. Fen Press.\n"
)


@pytest.mark.parametrize("line", ["Citations", "Works Cited", "References:", "bibliography"])
def test_named_sources_are_left_out_as_references(line: str) -> None:
    lesson = parse_lesson(f"{ESSAY}{line}\n\n{SOURCES}", "a.md", "a", ".md")
    told = " ".join(block.text.text for section in lesson.sections for block in section.blocks)
    assert "nine of them" in told
    assert "Blue clay" not in told
    assert any(gone.why == "references" for gone in lesson.left_out)


@pytest.mark.parametrize(
    ("line", "behind"),
    [
        ("Sources", "The potters took their clay from two places. The marsh gave the blue one.\n"),
        ("Some references", SOURCES),
        ("Sources", "Australia, China, and Chile mine blue clay.\n\nGermany, France, and Italy dig the red one.\n"),
        ("References", "The guild was founded in 1711.\n\nIt was ended in 1802.\n\nA second one began in 1850.\n"),
        ("Sources", SOURCES + "\nThe marsh and the river are the sources of the clay.\n"),
    ],
)
def test_a_line_that_names_no_sources_stays_what_it_is(line: str, behind: str) -> None:
    lesson = parse_lesson(f"{ESSAY}{line}\n\n{behind}", "a.md", "a", ".md")
    told = " ".join(block.text.text for section in lesson.sections for block in section.blocks)
    assert line in told


@pytest.mark.parametrize(
    "source",
    [
        "Smith J, Doe B. Kilns of the hills. J Ceram. 2001;12:3-4.",
        "Smith, John A. Kilns. London: Press, 2001.",
        "[1] J. Smith, “Kilns of the hills”, Clay, 2001.",
        "Potter, A. B. and Marsh, C. Kilns of the hills. Fen Press.",
    ],
)
def test_sources_are_known_in_the_usual_styles(source: str) -> None:
    lesson = parse_lesson(f"{ESSAY}References\n\n{source}\n\n{source}\n", "a.md", "a", ".md")
    assert any(gone.why == "references" for gone in lesson.left_out)


def test_sources_end_at_the_next_heading() -> None:
    text = f"{ESSAY}Citations\n\n{SOURCES}\n# Glazes\n\nA glaze is a coat of glass. It melts on the pot.\n"
    lesson = parse_lesson(text, "a.md", "a", ".md")
    told = " ".join(block.text.text for section in lesson.sections for block in section.blocks)
    assert "coat of glass" in told
    assert "Blue clay" not in told
