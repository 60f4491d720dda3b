"""Plain text → Lesson."""

from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson

SOURCE = """Bread

Bread is older than
writing. It needs flour,
water and time.

What yeast does

Yeast eats sugar and gives off gas:

  • Wild yeast
      - lives on grain
      - is slow
  • Baker's yeast, which was
    bred for speed

1. Knead.
2. Wait.

Loss of weight: w = (a - b) / a

a = 2 * b

See https://example.org/bread. It uses `salt` and _time_.
"""


def read(text: str) -> Lesson:
    return parse_lesson(text, "bread.txt", "bread", ".txt")


def test_short_lines_alone_are_headings_and_the_first_is_the_title() -> None:
    lesson = read(SOURCE)
    assert lesson.title == "Bread"
    assert [(section.title, section.place.line) for section in lesson.sections] == [
        ("Bread", 1),
        ("What yeast does", 7),
    ]


def test_wrapped_lines_are_joined() -> None:
    assert (
        read(SOURCE).sections[0].blocks[0].text.text == "Bread is older than writing. It needs flour, water and time."
    )


def test_bullets_make_lists_nested_by_their_indent() -> None:
    _, bullets, steps, *_ = read(SOURCE).sections[1].blocks
    assert [item.text.text for item in bullets.items] == ["Wild yeast", "Baker's yeast, which was bred for speed"]
    assert [item.text.text for item in bullets.items[0].items] == ["lives on grain", "is slow"]
    assert [item.place.line for item in bullets.items] == [11, 14]
    assert steps.ordered and [item.text.text for item in steps.items] == ["Knead.", "Wait."]


def test_an_equation_alone_is_a_formula_behind_its_label_too() -> None:
    blocks = read(SOURCE).sections[1].blocks
    assert [(block.kind, block.text.text) for block in blocks[3:6]] == [
        ("paragraph", "Loss of weight:"),
        ("formula", "w = (a - b) / a"),
        ("formula", "a = 2 * b"),
    ]


def test_addresses_are_links_and_code_and_emphasis_lose_their_signs() -> None:
    lesson = read(SOURCE)
    last = lesson.sections[1].blocks[-1].text
    assert last.text == "See https://example.org/bread. It uses salt and time."
    assert [found.url for found in lesson.resources] == ["https://example.org/bread"]
    assert [last.text[mark.start : mark.end] for mark in last.marks] == ["salt"]


def test_what_looks_like_a_heading_and_is_none() -> None:
    for line in ("It is short.", "x = 4", "- a bullet", "and so on", "Note:", "https://example.org/"):
        lesson = read(f"Bread\n\nText goes here.\n\n{line}\n\nMore text is here.")
        assert [section.title for section in lesson.sections] == ["Bread"], line


def test_underlined_lines_are_headings() -> None:
    lesson = read("The bread of Rome.\n==================\n\nIt was dark.\n\nOvens\n-----\nThey were round.\n")
    assert [(s.title, s.level) for s in lesson.sections] == [("The bread of Rome.", 1), ("Ovens", 2)]


def test_items_after_one_that_ends_in_a_colon_belong_to_it() -> None:
    (block,) = read("Bread\n\n• Ovens are old.\n• Kinds of flour:\n• Rye: dark.\n• Wheat: light.\n").sections[0].blocks
    assert [item.text.text for item in block.items] == ["Ovens are old.", "Kinds of flour:"]
    assert [item.text.text for item in block.items[1].items] == ["Rye: dark.", "Wheat: light."]
