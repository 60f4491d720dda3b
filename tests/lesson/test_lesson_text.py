"""Plain text → Lesson."""

import pytest

from audiolesson.lesson.model import Lesson
from audiolesson.lesson.outline import written
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


NOTES = """THE SEA AND ITS NATO PORTS

Contents

1. Where salt comes from ........ 3
2. How salty the sea is ......... 7

CHAPTER 1. WHERE SALT COMES FROM

Rivers carry salt from the rocks of NATO members into the
sea. The water leaves.

2. Rivers
Rivers bring most of it.

3. Winds

Winds carry the rest of it there.

How salty the sea is
--------------------

It holds:
 \u2013 table salt;
 (a) Epsom salt
1) first this

- Salt is heavy,
  so it sinks.

> Somebody wrote this
> in a mail.

On Mon, 3 May 2021, Ann wrote:

    tide = 2
    print(tide)

Key terms
salinity - how much salt water holds
brine - water with much salt

Page 12

THE END
"""


def test_notes_of_many_habits_are_read() -> None:
    lesson = parse_lesson(NOTES, "sea.txt", "sea", ".txt")
    assert lesson.title == "The sea and its NATO ports"
    assert [section.title for section in lesson.sections] == [
        "Where salt comes from",
        "Rivers",
        "Winds",
        "How salty the sea is",
        "Key terms",
    ]
    assert [(block.kind, written(block)) for section in lesson.sections for block in section.blocks] == [
        ("paragraph", "Rivers carry salt from the rocks of NATO members into the sea. The water leaves."),
        ("paragraph", "Rivers bring most of it."),
        ("paragraph", "Winds carry the rest of it there."),
        ("paragraph", "It holds:"),
        ("list", " table salt; Epsom salt first this Salt is heavy, so it sinks.".strip()),
        ("quote", "Somebody wrote this in a mail."),
        ("code", "tide = 2\nprint(tide)"),
        ("list", "salinity: how much salt water holds brine: water with much salt"),
    ]


def test_a_library_s_words_around_a_book_are_left_away() -> None:
    book = (
        "The Project Gutenberg eBook of Tides\n\nThis eBook is for the use of anyone.\n\n"
        "*** START OF THE PROJECT GUTENBERG EBOOK TIDES ***\n\nTides turn twice a day.\n\n"
        "*** END OF THE PROJECT GUTENBERG EBOOK TIDES ***\n\nUpdated editions will replace this.\n"
    )
    lesson = parse_lesson(book, "tides.txt", "tides", ".txt")
    assert [written(block) for section in lesson.sections for block in section.blocks] == ["Tides turn twice a day."]
    assert lesson.sections[0].blocks[0].place.line == 7


def test_a_list_with_numbers_and_blank_lines_stays_a_list() -> None:
    lesson = parse_lesson(
        "Steps\n\n1. Wash the salt\n\n2. Dry it\n\nThen it is done, and you can eat.", "a.txt", "a", ".txt"
    )
    assert [block.kind for section in lesson.sections for block in section.blocks] == ["list", "paragraph"]
    assert [written(item) for item in lesson.sections[0].blocks[0].items] == ["Wash the salt", "Dry it"]


def test_a_word_parted_at_the_end_of_a_line_is_whole_again() -> None:
    text = "Tides\n\nThe moon pulls the wa-\nter of a well-\nknown bay in two-\nand three-hour steps.\n"
    lesson = parse_lesson(text, "tides.txt", "tides", ".txt")
    told = " ".join(written(block) for section in lesson.sections for block in section.blocks)
    assert told == "The moon pulls the water of a well-known bay in two- and three-hour steps."


def test_a_chapter_is_called_by_what_stands_below_its_number() -> None:
    text = "CHAPTER 3\nTHE OLD MILL\n\nBefore the mill\n\nGrain was ground by hand for a very long time.\n"
    assert parse_lesson(text, "mill.txt", "mill", ".txt").title == "The old mill"


def test_a_title_and_what_the_text_is_stand_on_lines_of_their_own() -> None:
    lesson = read("Old kilns\nA short guide\n\nWhere they stood\n\nKilns stood by the river. They were hot.\n")
    assert lesson.title == "Old kilns"
    assert [block.text.text for block in lesson.sections[0].blocks] == ["A short guide"]


@pytest.mark.parametrize(
    "below", ["(my notes, tidied up. ask Per about it)", "POT 112 / week 3 / my notes and the handout too"]
)
def test_notes_have_their_title_above_what_they_say_of_themselves(below: str) -> None:
    lesson = read(
        f"POT 112 - week 3 - OLD KILNS\n{below}\n\nWhere they stood\n\nKilns stood by the river. It was hot.\n"
    )
    assert lesson.title == "POT 112 - week 3 - OLD KILNS"


def test_a_first_sentence_that_is_wrapped_is_no_title() -> None:
    first = "Kilns stood by the river Brede, where the clay was found, and\nSwedes came there."
    lesson = read(f"{first}\n\nWhere they stood\n\nIt was wet.\n")
    assert first.replace("\n", " ") in [block.text.text for section in lesson.sections for block in section.blocks]


CONTENTS = """Bread

Bread is older than writing.

Table of contents
{contents}

{first}

Yeast eats sugar and gives off gas as long as it is warm.

{second}

{below}
"""


@pytest.mark.parametrize(
    ("contents", "first", "second", "below"),
    [
        ("1. Yeast\n2. Ovens", "1. Yeast", "2. Ovens", "A hot oven sets the crust before the crumb."),
        ("1. Yeast\n2. Ovens", "1. Yeast", "2. Ovens", "• A hot oven sets the crust.\n• A cool one dries it."),
        ("1. Yeast\n\n2. Ovens", "1. Yeast", "2. Ovens", "A hot oven sets the crust before the crumb."),
        ("Yeast\nOvens", "Yeast", "Ovens", "A hot oven sets the crust before the crumb."),
    ],
)
def test_a_section_that_the_contents_name_is_told_and_the_contents_are_not(
    contents: str, first: str, second: str, below: str
) -> None:
    lesson = read(CONTENTS.format(contents=contents, first=first, second=second, below=below))
    assert [section.title for section in lesson.sections] == ["Bread", "Yeast", "Ovens"]
    assert [bool(section.blocks) for section in lesson.sections] == [True, True, True]
    assert [(gone.why, gone.text) for gone in lesson.left_out] == [
        ("table of contents", "Table of contents Yeast Ovens")
    ]


def test_a_number_that_does_not_count_on_from_a_list_above_is_a_headings() -> None:
    lesson = read("Bread\n\n– Rye\n– Wheat\n\n2. Ovens\n\nA hot oven sets the crust before the crumb.\n")
    assert [section.title for section in lesson.sections] == ["Bread", "Ovens"]


@pytest.mark.parametrize("numbers", [("1.", "2."), ("1.", "1."), ("2)", "3)")])
def test_a_number_that_counts_on_from_a_list_above_is_an_items(numbers: tuple[str, str]) -> None:
    one, two = numbers
    lesson = read(f"Bread\n\n{one} Knead it.\n\n{two} Wait for it\n\nThe dough has risen when it is twice as high.\n")
    (section,) = lesson.sections
    assert [item.text.text for item in section.blocks[0].items] == ["Knead it.", "Wait for it"]


@pytest.mark.parametrize("rule", ["* * *", "***", "- - -", "_____", "⁂"])
def test_a_line_of_signs_between_paragraphs_is_not_told(rule: str) -> None:
    lesson = read(f"Bread\n\nIt needs flour and water.\n\n{rule}\n\nOvens are older still.\n")
    assert [block.text.text for block in lesson.sections[0].blocks] == [
        "It needs flour and water.",
        "Ovens are older still.",
    ]


def test_a_line_below_a_heading_is_still_its_underline_and_stars_before_words_are_items() -> None:
    lesson = read("Bread\n=====\n\nIt is old.\n\nOvens\n-----\n\n* Stone\n* Steel\n")
    assert [(section.title, section.level) for section in lesson.sections] == [("Bread", 1), ("Ovens", 2)]
    assert [item.text.text for item in lesson.sections[1].blocks[0].items] == ["Stone", "Steel"]


def test_one_word_in_capitals_is_said_as_a_word_and_an_abbreviation_by_its_letters() -> None:
    source = "Keeping bees\n\nA hive rests.\n\n{}\n\nThey want {} before the frost sets in.\n"
    heard = {word: read(source.format(word, said)) for word, said in [("FEEDING", "syrup"), ("FOOD", "food")]}
    assert [lesson.sections[1].title for lesson in heard.values()] == ["Feeding", "Food"]
    heard = {word: read(source.format(word, said)) for word, said in [("FORTRAN", "FORTRAN"), ("DNA", "sugar")]}
    assert [lesson.sections[1].title for lesson in heard.values()] == ["FORTRAN", "DNA"]


def test_a_bare_number_is_no_part_of_a_name_where_the_headings_are_counted_and_else_it_is() -> None:
    body = "\n\nBread is older than writing and needs flour.\n\n"
    counted = read(f"1 Bread\n{body}1.1 Yeast{body}1.2 Ovens{body}")
    assert [section.title for section in counted.sections] == ["Bread", "Yeast", "Ovens"]
    counted = read(f"On bread{body}1 Yeast{body}2 Ovens{body}3 Salt{body}")
    assert [section.title for section in counted.sections] == ["On bread", "Yeast", "Ovens", "Salt"]
    kept = read(f"Letters{body}1 Corinthians{body}2 Corinthians{body}")
    assert [section.title for section in kept.sections] == ["Letters", "1 Corinthians", "2 Corinthians"]
    named = read(f"7 Wonders of the world{body}3 Kinds of oven{body}2 Doughs{body}")
    assert [section.title for section in named.sections] == ["7 Wonders of the world", "3 Kinds of oven", "2 Doughs"]
