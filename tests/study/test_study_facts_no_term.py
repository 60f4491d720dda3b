"""What a label says that is no term of its own is not asked for: what was reached, a field of a record, an image."""

import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.ground import Ground, ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.no_term import names_no_term


def _ground(text: str) -> Ground:
    return ground(parse_lesson(f"# Glazes\n\n{text}\n", "lessons/glazes.md", "glazes", ".md"))


def _asks(base: Ground, term: str, answer: str, sentence: str = "") -> bool:
    """Whether the meaning of a term is asked for, told in the line that it heads."""
    lines = [line for block in base.lesson.sections[0].blocks for line in (block, *block.inner())]
    place = next((line.place for line in lines if line.text.text.startswith(term)), lines[0].place)
    return not names_no_term(base, Fact("definition", term, f"What is {term}?", answer, 0, place, sentence=sentence))


@pytest.mark.parametrize(
    ("term", "answer"),
    [
        ("transition from salt ware", "Moving from salt to lead glazes"),
        ("courtly achievement", "Bringing white ware to every table"),
        ("Mohr's method of trade", "Blending two clays of one pit"),
        ("multi-kiln use", "Using multiple kilns"),
    ],
)
def test_what_came_of_something_is_no_term_told_by_a_deed(term: str, answer: str) -> None:
    assert not _asks(_ground(f"Kinds of glaze:\n\n- {term} - {answer}\n- raku - a quick ware"), term, answer)


def test_a_deed_that_the_lesson_comes_back_to_is_a_term() -> None:
    text = "- colour transition - moving from red to green\n\nA colour transition needs air."
    assert _asks(_ground(text), "colour transition", "Moving from red to green")
    assert _asks(_ground("- wedging - working air out of clay"), "wedging", "Working air out of clay")


def test_a_word_that_heads_line_after_line_is_a_field_of_a_record() -> None:
    lines = [f"- Slip: {what}" for what in ("firing too fast", "glazing too thick", "packing too tight")]
    assert not _asks(_ground("\n".join(lines)), "Slip", "Firing too fast")
    assert _asks(_ground("\n".join(lines[:2])), "Slip", "Firing too fast")


@pytest.mark.parametrize(
    ("above", "line"),
    [
        ("Potters' guilds have their own:", "Marks: signs that tell a shop from others"),
        ("Use the kitchen as an analogy:", "Marks: signs that tell a shop from others"),
        ("Guilds are old. Think of a school of pots:", "Marks: signs that tell a shop from others"),
    ],
    ids=["whose they are", "an image", "an image in the last sentence"],
)
def test_what_is_said_of_another_thing_is_not_asked_alone(above: str, line: str) -> None:
    answer = "Signs that tell a shop from others"
    assert not _asks(_ground(f"{above}\n\n- {line}\n- Seals: wax with a stamp"), "Marks", answer)
    assert _asks(_ground("Words of the trade:\n\n- Marks: signs that tell a shop from others"), "Marks", answer)


@pytest.mark.parametrize(
    "above",
    [
        "Metaphors and other figures of speech:",
        "In this picture, two words matter:",
        "Think of a pot. These are the words of the trade:",
    ],
)
def test_a_word_of_images_above_a_list_makes_no_image_of_it(above: str) -> None:
    line = "Marks: signs that tell a shop from others"
    text = f"{above}\n\n- {line}\n- Seals: wax with a stamp"
    assert _asks(_ground(text), "Marks", "Signs that tell a shop from others")


def test_a_term_with_a_people_in_brackets_is_asked_for() -> None:
    text = "Dances:\n\n- Haka (Maori): a dance that is done before a match\n- Reel (Scots): a quick dance"
    assert _asks(_ground(text), "Haka", "A dance that is done before a match")


def test_what_a_paragraph_concludes_is_no_definition() -> None:
    said = "A collection of habits"
    assert not _asks(_ground("Heat."), "taste", said, "Taste is therefore a collection of habits")
    assert _asks(_ground("Heat."), "taste", said, "Taste is a collection of habits")
