"""What a page writes as a name with what it is beside it or under it is told as a sentence about it."""

from collections.abc import Sequence

import pytest

from audiolesson.draft.sentences.entries.entry import Entry, told
from audiolesson.draft.sentences.entries.lesson import with_entries_told
from audiolesson.draft.shortening.judged import Judged
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.draft.titling.titles import title_of
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.units import Ms

WHOLE = "A loom holds the warp. The warp is tight. Looms are old. A weaver throws a shuttle. Wool is washed and carded."


def said(name: str, text: str, *, advice: bool = False) -> str:
    return told(Entry(Text(name), Text(text)), WHOLE, Trees(), advice=advice).text.text


def kind(name: str, text: str) -> str:
    return told(Entry(Text(name), Text(text)), WHOLE, Trees()).kind


def paragraphs(page: str, target: Ms | None = None) -> list[str]:
    lesson = with_entries_told(parse_lesson(page, "wool.md", "wool", ".md"), Trees(), target)
    return [block.text.text for section in lesson.sections for block in section.blocks if block.kind == "paragraph"]


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        (
            "Durability",
            "refers to how long a cloth lasts in use.",
            "Durability refers to how long a cloth lasts in use.",
        ),
        ("Fulling", "is the act of beating wet cloth.", "Fulling is the act of beating wet cloth."),
        ("Looms", "Frames that hold the threads tight.", "Looms are frames that hold the threads tight."),
        ("Loom", "Holds the threads of a cloth tight.", "A loom holds the threads of a cloth tight."),
        (
            "Mordanting",
            "Treating the yarn so that it keeps its colour.",
            "Mordanting means treating the yarn so that it keeps its colour.",
        ),
        (
            "Stock keeping",
            "Regularly counting the bales in the store.",
            "Stock keeping means regularly counting the bales in the store.",
        ),
        (
            "Mill Management",
            "Care for the mill in winter.",
            "Mill management means care for the mill in winter.",
        ),
        ("Fleeces", "Sorted by hand before they are washed.", "Fleeces are sorted by hand before they are washed."),
        (
            "Carding combs",
            "These combs open the wool before it is spun.",
            "Carding combs open the wool before it is spun.",
        ),
        ("Loom", "Helps in lifting the heddles.", "A loom helps in lifting the heddles."),
        ("Felting", "This is the oldest way to make cloth.", "Felting is the oldest way to make cloth."),
    ],
)
def test_what_stands_behind_a_name_is_told_with_its_verb(name: str, text: str, sentence: str) -> None:
    assert said(name, text) == sentence


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Trade", "Automated mills, carts guided by rails, and weighing of wool."),
        ("Stromatolite", "Communities of small things that trap sand."),
    ],
)
def test_examples_of_a_name_or_things_of_many_are_not_what_it_means(name: str, text: str) -> None:
    assert " means " not in said(name, text)


def test_what_names_its_term_itself_is_told_without_its_label() -> None:
    assert said("Looms", "A loom is a frame. It holds the warp.") == "A loom is a frame. It holds the warp."


def test_an_order_that_says_what_its_name_means_is_told_as_what_is_done() -> None:
    made = said("Keep wool dry", "Store the bales on boards above the floor.", advice=True)
    assert made == "Keeping wool dry means storing the bales on boards above the floor."


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Felt", "Is not the same as loden."),
        ("Felt", "Not woven, but pressed from wet wool."),
        ("Dyeing", "It depends on how the wool was washed."),
        ("Example", "Frames that hold the threads tight."),
        ("Dyeing", "Especially if the water is hard."),
        ("Dyeing", "Which plants give a red?"),
        ("warp_count", "Number of threads in the warp."),
    ],
)
def test_what_may_be_another_thing_stays_as_it_is(name: str, text: str) -> None:
    assert kind(name, text) == "none"


def test_a_statement_behind_a_name_becomes_no_meaning_of_it() -> None:
    assert kind("Spinning", "Wool that is spun keeps warm.") == "says"


def test_a_name_in_bold_with_a_dash_is_the_subject_of_what_stands_behind_it() -> None:
    page = "# Wool\n\n## What is felt?\n\n**Loden** - refers to a thick cloth that was fulled.\n"
    assert paragraphs(page) == ["Loden refers to a thick cloth that was fulled."]


def test_a_numbered_name_with_its_own_paragraph_is_told_by_that() -> None:
    page = "# Wool\n\n## Steps at the mill\n\n1. **Carding**:\n\nCarding opens the wool. It lays fibres straight.\n"
    assert paragraphs(page) == ["Carding opens the wool. It lays fibres straight."]


def test_a_heading_is_the_subject_of_a_paragraph_that_begins_with_its_verb() -> None:
    page = (
        "# Wool\n\n## Durability\n\n"
        "Refers to how long a cloth lasts and how often it may be washed until it wears out.\n"
    )
    assert paragraphs(page)[0].startswith("Durability refers to how long a cloth lasts")


def test_the_line_above_names_the_entries_of_its_list() -> None:
    page = (
        "# Wool\n\n## Cloth\n\nThere are three kinds of cloth:\n\n"
        "- **Felt**: A cloth that is pressed from wet wool.\n"
        "- **Tweed**: A cloth that is woven from carded yarn.\n"
        "- **Loden**: A cloth that is fulled until it keeps out rain.\n"
    )
    first, *others = paragraphs(page)
    assert first.startswith("There are three kinds of cloth") and "tweed" in first.lower()
    assert len(others) == 3


def test_a_line_to_the_headings_under_it_names_them() -> None:
    page = (
        "# Wool\n\n## Cloth\n\nA good cloth has three qualities:\n\n### Warmth\n\nWarm cloth holds air.\n\n"
        "### Strength\n\nStrong cloth does not tear.\n\n### Softness\n\nSoft cloth does not scratch.\n"
    )
    assert paragraphs(page)[0] == "A good cloth has three qualities: warmth, strength and softness."


def test_labels_that_stand_under_each_name_are_no_names() -> None:
    page = (
        "# Wool\n\n## Tools\n\n"
        "**1. Carding Combs**:\n\n- **Use**: Open the wool before it is spun.\n"
        "- **Maker**: Examples include Hill and Dale.\n\n"
        "**2. Spinning Wheels**:\n\n- **Use**: Twists the fibres into a thread.\n"
        "- **Maker**: Examples include Brook and Mill.\n"
    )
    made = paragraphs(page)
    assert any(one.startswith("Spinning wheels twist the fibres into a thread.") for one in made)
    assert not any(one.startswith("Use ") for one in made)


def test_entries_that_are_denied_stay_a_list() -> None:
    page = (
        "# Wool\n\n## Cloth\n\nCommon myths about cloth:\n\n"
        "- **Felt**: Felt is woven on a loom.\n- **Tweed**: Tweed is made of silk.\n"
    )
    assert paragraphs(page) == ["Common myths about cloth:"]


def test_many_long_entries_of_a_long_page_keep_what_each_means() -> None:
    more = "Weavers in the hills made it for markets far away and sold it by the yard. " * 4
    entries = "".join(
        f"1. **{name}**:\n\n{name} is a cloth that keeps out rain. {more}\n\n"
        for name in ("Felt", "Tweed", "Loden", "Frieze")
    )
    page = f"# Wool\n\n## Cloth\n\n{entries}"
    assert all(one.endswith("is a cloth that keeps out rain.") for one in paragraphs(page, Ms(60_000)))
    assert all("markets far away" in one for one in paragraphs(page))


def test_an_example_set_off_by_its_sign_is_a_sentence() -> None:
    page = "# Wool\n\n## Cloth\n\nSome cloth is fulled. e.g. loden is beaten in warm water until it shrinks.\n"
    assert "For example, loden is beaten" in paragraphs(page)[0]


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("What is carding and why is it important?", "What is carding?"),
        ("What are the most common types of looms?", "Types of looms"),
        ("What are warp, weft and selvedge in the context of weaving?", "Warp, weft and selvedge"),
        ("Definitions of commonly used weaving terms", "Weaving terms"),
        ("What about felt? How does it differ from woven cloth?", "Felt"),
    ],
)
def test_a_question_that_asks_two_things_gives_a_title(heading: str, title: str) -> None:
    assert title_of(heading, WHOLE) == title


def test_a_noun_with_its_clause_is_no_second_verb() -> None:
    said = (
        "The goal is to create a system of checks and balances that prevents any single weaver from having the power "
        "to buy both the wool and the dye of a mill."
    )
    assert [one.text for one in Judged().shorter(Text(said), "")] == [said]


def test_a_part_that_says_nothing_is_not_cut_off() -> None:
    said = (
        "A night guard is a guard that quietly searches for signs of moths and hidden damp places that may not be "
        "found by the workers of the day."
    )
    assert [one.text for one in Judged().shorter(Text(said), "", careful=True)] == [said]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Felt shoes", "This recipe is dedicated to shoes that last."),
        ("Felting", "This is an overview of the whole way from fleece to shoe."),
        ("Felting", "It turns out that hot water shrinks the wool."),
    ],
)
def test_what_a_page_says_of_itself_is_not_told_of_a_name(name: str, text: str) -> None:
    assert not said(name, text).startswith(name)


def test_a_sentence_that_leads_over_keeps_its_colon_and_a_numbered_head_loses_its_number() -> None:
    told = paragraphs("# Wool\n\nWool shrinks. Here is the second half of the trick: the water must be hot.\n")
    assert told == ["Wool shrinks. Here is the second half of the trick: the water must be hot."]
    assert paragraphs("# Wool\n\n**2. The comb.** It opens the wool.\n") == ["The comb. It opens the wool."]


def test_the_parser_reads_the_entries_of_a_page_at_once_and_no_list_whose_labels_are_no_names() -> None:
    page = """# Wool

## Words

**Warp:** holds the cloth together under tension.

**Weft:** the threads run across the whole loom.

## Seasons

- In spring: the sheep are shorn near the river.
- In winter: the fleeces hang under the roof.
"""
    asked: list[list[str]] = []

    class Asked(Trees):
        def read_few(self, sentences: Sequence[str]) -> None:
            asked.append([said for said in sentences if said not in self.notes])
            super().read_few(sentences)

    with_entries_told(parse_lesson(page, "wool.md", "wool", ".md"), Asked())
    assert [some for some in asked if some] == [
        ["holds the cloth together under tension.", "the threads run across the whole loom."]
    ]
