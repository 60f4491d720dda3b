"""A saved learning-path page: one lesson out of its parts, nothing told twice."""

from audiolesson.lesson.model import Block, Lesson
from audiolesson.lesson.read import parse_lesson
from audiolesson.lesson.run_in import run_in_headings

SUMMARY = (
    "What is bread? Bread is a food baked from dough, and dough is made of flour and water. "
    "History & origins Early bakers in Egypt left dough to rise. Roman towns had public ovens by 100 BC. "
    "Yeast & rising Yeast: a fungus that eats sugar and gives off gas. Gluten: a net of protein that holds the gas. "
    "Storage & staling Starch hardens as bread cools, so bread goes stale within days. Freezing stops this change. "
    "Concise summary Bread joins flour, water, yeast and heat. "
    "If you'd like, I can write a shopping list or a baking plan\u2014which would you prefer?"
)

PAGE = f"""A path that is ready for you.

What is bread?

{SUMMARY}

Walk while you listen.

Podcast

What is bread? podcast

0:00-3:30

Read what bakers read.

Resources

The Bakers' Library: https://example.org/library

Keep the sparks.

Flashcards

What is bread? flashcards

9 cards

Question

Click to flip
Answer

Prove it.

Quizzes

What is bread? quiz

Which grain has no gluten at all?

Go deeper.

Deep Article

What is bread?

Bread is a food that is baked from a dough of flour and water.

This article covers history, yeast and storage.

Table of contents

  \u2022 History and origins
  \u2022 Yeast and rising
  \u2022 Storage

History and origins

  \u2022 Bakers in Egypt left dough to rise in early times.
  \u2022 Grain was ground between stones.

Yeast and rising

Fermentation

Yeast is a fungus that eats sugar and gives off gas.

Loss of weight: w = (a - b) / a

  \u2022 Gluten is a net of protein that holds the gas in the dough.
  \u2022 A slow dough is kept cold so that ...

Ready to see the full tree?

Clone the preview to open the whole structure.
"""


def read(page: str = PAGE, ending: str = ".txt") -> Lesson:
    return parse_lesson(page, "lessons/bread" + ending, "bread", ending)


def words(block: Block) -> str:
    return " ".join([block.text.text, *map(words, block.items)]).strip()


def test_sections_come_from_the_article_and_what_only_the_lesson_has_follows() -> None:
    lesson = read()
    assert lesson.title == "What is bread?"
    assert [(section.title, section.level) for section in lesson.sections] == [
        ("What is bread?", 1),
        ("History and origins", 2),
        ("Yeast and rising", 2),
        ("Fermentation", 3),
        ("Storage & staling", 2),
        ("Concise summary", 2),
    ]


def test_nothing_is_told_twice_and_nothing_is_lost() -> None:
    lesson = read()
    told = " ".join(words(block) for section in lesson.sections for block in section.blocks)
    assert told.count("left dough to rise") == 1 and told.count("eats sugar") == 1
    assert "Roman towns had public ovens" in told and "Freezing stops this change." in told
    twice = [gone.text for gone in lesson.left_out if gone.why == "told by the article too"]
    assert any("left dough to rise" in text for text in twice)
    every = told + " ".join(section.title for section in lesson.sections) + " ".join(g.text for g in lesson.left_out)
    assert not [word for word in SUMMARY.split() if word not in every]


def test_the_other_parts_of_the_page_are_left_out_with_their_places() -> None:
    gone = {(found.why, found.place.line): found.text for found in read().left_out}
    lines = PAGE.split("\n")
    for why, text in (
        ("podcast of the page", "What is bread? podcast"),
        ("flashcards of the page", "What is bread? flashcards"),
        ("quiz of the page", "What is bread? quiz"),
        ("page furniture", "Walk while you listen."),
        ("page furniture", "A path that is ready for you."),
        ("page furniture", "Ready to see the full tree?"),
        ("table of contents", "Table of contents"),
        ("announcement of the page", "This article covers history, yeast and storage."),
        ("cut off", "  \u2022 A slow dough is kept cold so that ..."),
    ):
        assert text.strip(" \u2022") in gone[why, lines.index(text) + 1]
    assert any(why == "offer of a chat" for why, _ in gone)


def test_blocks_know_their_lines() -> None:
    lines = PAGE.split("\n")
    for section in read().sections[1:4]:
        assert lines[section.place.line - 1] == section.title
        for block in section.blocks:
            if block.place.line != 5:
                assert words(block)[:12] in lines[block.place.line - 1]


def test_links_of_the_resources_part_are_kept_and_not_told() -> None:
    lesson = read()
    assert [(found.title, found.url) for found in lesson.resources] == [
        ("The Bakers' Library", "https://example.org/library")
    ]
    assert "Library" not in " ".join(words(block) for section in lesson.sections for block in section.blocks)


def test_a_page_saved_as_markdown_reads_the_same() -> None:
    named = ("Podcast", "Resources", "Flashcards", "Quizzes", "Deep Article", "What is bread?", "History and origins")
    lines = [f"## {line}" if line in (*named, "Yeast and rising", "Fermentation", "Table of contents") else line
             for line in PAGE.replace("\u2022", "-").split("\n")]  # fmt: skip
    lesson = read("\n".join(lines), ".md")
    assert [section.title for section in lesson.sections] == [section.title for section in read().sections]


def test_a_page_without_an_article_part_is_plain_text() -> None:
    assert [s.title for s in read("Bread\n\nIt is baked.\n\nResources\n\nhttps://example.org\n").sections] == ["Bread"]


def test_headings_that_ran_into_the_text_are_found() -> None:
    known = ["History and origins", "Yeast and rising", "Storage"]
    found = [SUMMARY[start:end] for start, end in run_in_headings(SUMMARY, known)]
    assert found == ["History & origins", "Yeast & rising", "Storage & staling", "Concise summary"]


def test_unknown_headings_count_in_a_long_paragraph_only() -> None:
    long = SUMMARY + " The oven is hot and early bakers knew it. Bakers say so." + " The bread is good." * 30
    found = [long[start:end] for start, end in run_in_headings(long, [])]
    assert "History & origins" in found and "Yeast & rising" in found
    assert run_in_headings(SUMMARY[:200], []) == []


def test_labels_and_names_are_no_headings() -> None:
    for text in (
        "Kneading steps: first (slow) LM, then fast.",
        "Bread is older than Rome.",
        "Sour dough (San Francisco) is old.",
    ):
        assert run_in_headings(text, ["Kneading steps", "Dough"]) == [], text


AQUEDUCT = (
    "Channels carried water from springs to towns. It fell slowly. History & context Rome built its first channel in "
    "312 BC under a censor. Eleven served it in the end. Core biology Yeasts such as this one live in no channel. "
    "Distribution & use Water arrived at a tank, which split it among fountains and baths. Related crafts Pipes were "
    "cast of lead. How it fails Lime narrows a channel, and a leak empties it. Uses & costs Baths were paid for by the "
    "rich. Practical notes A wild yeast is in the air of any pipe. "
)
ASIDE = "Old towns grew. " * 40


def test_headings_with_a_pair_a_verb_or_a_plural_are_found_in_a_summary() -> None:
    text = AQUEDUCT + ASIDE
    found = [text[start:end] for start, end in run_in_headings(text, [], "Lime and baths and lead.")]
    assert found == [
        *("History & context", "Core biology", "Distribution & use", "Related crafts", "How it fails", "Uses & costs"),
        "Practical notes",
    ]


def test_names_beside_such_headings_are_none() -> None:
    prose = (
        "Procter & Gamble sold soap. Slapton Sands is a beach of sand. Game Theory is young. Game Theory is used. "
        "Farmers sow until May or later, and may reap in June. The old “Redundant Array” is gone. "
        "Cheap consumer GPUs made it fast. Secured credit card - Designed for those who may save. "
    )
    text = AQUEDUCT + prose + "A theory of arrays is designed. " + ASIDE
    found = [text[start:end] for start, end in run_in_headings(text, [], "Lime and baths and lead.")]
    assert found[-1] == "Practical notes" and len(found) == 7


def test_what_a_summary_says_first_is_told_first_though_the_article_has_a_title_of_its_own() -> None:
    page = PAGE.replace("Deep Article\n\nWhat is bread?\n", "Deep Article\n\nBread in brief\n")
    page = page.replace(SUMMARY, SUMMARY.replace("History &", "Towns without mills ate porridge instead. History &"))
    sections = read(page).sections
    assert "ate porridge instead" in words(sections[0].blocks[0])
    assert not any("porridge" in words(block) for section in sections[1:] for block in section.blocks)


def test_sections_of_an_article_are_equals_where_neither_contents_nor_summary_say_otherwise() -> None:
    page = PAGE.replace("  \u2022 Storage\n", "  \u2022 Storage\n  \u2022 Ovens\n  \u2022 Gluten\n")
    page = page.replace(
        "Ready to see", "Ovens\n\nBricks keep heat for a day.\n\nGluten\n\nIt is a net.\n\nReady to see"
    )
    levels = {section.title: section.level for section in read(page).sections}
    assert (levels["Fermentation"], levels["Ovens"]) == (3, 2)
    beside = page.replace("Ovens\n\nBricks keep", "Kneading\n\nBricks keep")
    assert {section.title: section.level for section in read(beside).sections}["Kneading"] == 3
