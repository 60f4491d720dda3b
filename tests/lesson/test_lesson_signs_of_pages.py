"""Signs that a page sets around its words are read as what they are: notes, brackets, labels."""

import pytest

from audiolesson.lesson.read import parse_lesson


def read(text: str, ending: str = ".md") -> str:
    lesson = parse_lesson(text, f"a{ending}", "a", ending)
    blocks = [block for section in lesson.sections for block in section.blocks]
    return " ".join(
        text for block in blocks for text in (block.text.text, *(item.text.text for item in block.items)) if text
    )


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("The starter lives.<sup>1</sup> It eats.", "The starter lives. It eats."),
        ("He said “no.”<sup>12</sup> It eats.", "He said “no.” It eats."),
        ("The yard has 5 m<sup>2</sup> of clay.", "The yard has 5 m² of clay."),
        ("It was the 2<sup>nd</sup> kiln.", "It was the 2nd kiln."),
        ("The area is 5 in.<sup>2</sup> here.", "The area is 5 in.² here."),
        ("Call it “x”<sup>2</sup> here.", "Call it “x”² here."),
    ],
)
def test_the_number_of_a_note_is_not_read_and_a_power_is(written: str, said: str) -> None:
    assert read(f"# Kilns\n\n{written}\n") == said


def test_words_between_escaped_brackets_are_no_formula() -> None:
    text = r"The share is small \(generally 1 to 5 percent\) here, where \(n = 5\)."
    lesson = parse_lesson(f"# Kilns\n\n{text}\n", "a.md", "a", ".md")
    said = lesson.sections[0].blocks[0].text
    assert said.text == "The share is small (generally 1 to 5 percent) here, where n = 5."
    assert [said.text[mark.start : mark.end] for mark in said.marks] == ["n = 5"]


def test_bold_words_before_a_break_are_the_label_of_their_item() -> None:
    items = "<li><strong>Set the lid</strong><br> Lay it flat.</li><li><b>Why?</b><br>It dries.</li>"
    assert read(f"<h1>Kilns</h1><ul>{items}</ul>", ".html") == "Set the lid: Lay it flat. Why? It dries."
    plain = "<li><b>The rate is</b><br>5 percent.</li><li><b>Bees make honey</b><br>and wax.</li>"
    assert read(f"<h1>Kilns</h1><ul>{plain}</ul>", ".html") == "The rate is 5 percent. Bees make honey and wax."


def test_a_raised_number_that_leads_down_the_page_is_that_of_a_note_and_another_a_power() -> None:
    lesson = parse_lesson(
        'The commonest tea<sup id="a3">[3](#f3)</sup> is green, and a bed holds 4 m<sup>3</sup> of it.',
        "a.md",
        "a",
        ".md",
    )
    assert lesson.sections[0].blocks[0].text.text == "The commonest tea is green, and a bed holds 4 m³ of it."


def test_a_power_within_a_link_stays() -> None:
    lesson = parse_lesson('A bed holds <a href="#a">10<sup>3</sup></a> seeds.', "a.md", "a", ".md")
    assert lesson.sections[0].blocks[0].text.text == "A bed holds 10³ seeds."
