"""A glossary whose paragraphs have heads of their own is told with these, and nothing of a head that is lost."""

import pytest

from audiolesson.draft.choosing.mentions import without_orphans
from audiolesson.draft.model import NEVER
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.own_heads import head_of, heads_of, is_phrase, naming, under_heading, with_its_head
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson

GLOSSARY = """# Weaving words

**Warp.** The threads that run along a cloth. Weavers keep them tight.

**Weft.** See figure 3. Most of them are soft.

**Heddle (or eye).** A loop of wire that lifts one thread. It is made of steel.

**Fulling.** Beating wet cloth until it shrinks. Water helps.

**Broken ends.** A weaver ties both threads at once with a knot. The knot is cut short.

**Selvedge.** Not part of the design, but you'll see it. It keeps a cloth from fraying at the side.
"""
WHOLE = "The heddle lifts a thread, and a pick is one throw. Cloth is beaten by fulling. Weavers tie broken ends."


def told(text: str) -> list[str]:
    lesson = parse_lesson(text, "a.md", "a", ".md")
    found = gather(lesson)
    without_orphans(found, lesson.title, [section.title for section in lesson.sections])
    return [one.text.text for one in found.candidates if one.tier != NEVER]


def test_what_a_head_names_is_told_with_it() -> None:
    said = told(GLOSSARY)
    assert "A heddle is a loop of wire that lifts one thread." in said
    assert "Fulling means beating wet cloth until it shrinks." in said
    assert "The warp is the threads that run along a cloth." in said


def test_a_head_that_its_paragraph_does_not_name_is_named_first() -> None:
    assert any(one.endswith("broken ends. A weaver ties both threads at once with a knot.") for one in told(GLOSSARY))


def test_behind_a_head_whose_meaning_is_not_told_only_what_is_about_it_is_told() -> None:
    said = told(GLOSSARY)
    assert "Most of them are soft." not in said
    assert "Selvedge keeps a cloth from fraying at the side." in said


def test_what_does_not_name_its_head_is_told_behind_what_does() -> None:
    found = gather(parse_lesson(GLOSSARY, "a.md", "a", ".md"))
    by = {one.text.text: one for one in found.candidates}
    heddle = by["A heddle is a loop of wire that lifts one thread."]
    assert by["It is made of steel."].follows == heddle.order


@pytest.mark.parametrize(
    ("head", "phrase", "said"),
    [
        ("Heddle", "A loop of wire that lifts one thread.", "The heddle is a loop of wire that lifts one thread."),
        (
            "Pick",
            "One throw of the shuttle through the shed: one, two.",
            "A pick is one throw of the shuttle through the shed.",
        ),
        ("Fulling", "Beating wet cloth.", "Fulling means beating wet cloth."),
        ("Crimping", "How far a thread bends.", "Crimping is how far a thread bends."),
        ("Ends", "The threads of a warp.", "Ends are the threads of a warp."),
    ],
)
def test_a_head_and_its_phrase_are_one_sentence(head: str, phrase: str, said: str) -> None:
    made = with_its_head(Text(head), Text(phrase), WHOLE)
    assert made is not None and made.text == said


@pytest.mark.parametrize(
    ("head", "phrase"),
    [("Warp and weft", "The two threads."), ("Gap", "The difference between the two."), ("Sign", "Red: a circle.")],
)
def test_a_phrase_that_points_back_or_a_head_of_two_makes_no_sentence(head: str, phrase: str) -> None:
    assert with_its_head(Text(head), Text(phrase), WHOLE) is None


def test_a_sentence_behind_a_head_is_no_meaning_of_it() -> None:
    assert not is_phrase("Following the storm, the yard was forced to shut its gates.")
    assert with_its_head(Text("Fulling"), Text("The wetter the cloth, the faster it shrinks."), WHOLE) is None


def test_a_noun_that_ends_as_a_deed_says_not_what_a_head_means() -> None:
    assert with_its_head(Text("Weaving a belt"), Text("Evening class, session two."), WHOLE) is None
    assert with_its_head(Text("Weaving a belt"), Text("A short introduction to narrow looms."), WHOLE) is None


def test_a_head_is_named_only_where_its_sentence_does_not() -> None:
    assert naming(Text("Broken ends"), Text("Broken ends are tied."), WHOLE, 0) is None
    named = naming(Text("Broken ends"), Text("The weaver ties them."), WHOLE, 0)
    assert named is not None and named.text == "Next, broken ends."


def test_a_lesson_is_a_glossary_only_where_heads_stand_before_phrases() -> None:
    plain = "# A\n\n" + "\n\n".join(f"**Part {one}.** The loom stands. It is old." for one in "abcdef") + "\n"
    assert heads_of(parse_lesson(GLOSSARY, "a.md", "a", ".md"), "en") == "bold"
    assert heads_of(parse_lesson(plain, "a.md", "a", ".md"), "en") == ""
    assert head_of(Text("The loom stands."), "bold") is head_of(Text("The loom stands."), "plain") is None


def test_a_glossary_in_a_text_without_bold_has_its_heads_plain() -> None:
    text = (
        "LOOMS\n\nWarp. The threads that run along a cloth. They are tight.\n\n"
        "Sley. The bar the threads lie on. It is of ash.\n\nPick. A thread that is laid into a shed. It is short.\n\n"
        "Heddle. A loop of wire that lifts a thread. Wire lasts.\n"
    )
    lesson = parse_lesson(text, "a.txt", "a", ".txt")
    assert heads_of(lesson, "en") == "plain"
    told = [one.text.text for one in gather(lesson).candidates]
    assert (
        "The sley is the bar the threads lie on." in told and "A heddle is a loop of wire that lifts a thread." in told
    )


@pytest.mark.parametrize(
    ("heading", "paragraph", "said"),
    [
        (
            "Pick",
            "The thread made for a shed. It is short.",
            "A pick is the thread made for a shed. It is short.",
        ),
        ("Heddle", "A loop lifted; also called an eye. It is steel.", "The heddle is a loop lifted. It is steel."),
        ("Fulling", "Beating wet cloth until it shrinks.", "Fulling means beating wet cloth until it shrinks."),
        (
            "What was the fire?",
            "A blaze that took the mill. It was hot.",
            "The fire was a blaze that took the mill. It was hot.",
        ),
        ("Overview", "A guide to looms. Read it.", "A guide to looms. Read it."),
        ("Pick", "The thread was thrown through a shed.", "The thread was thrown through a shed."),
    ],
)
def test_a_paragraph_that_says_what_its_heading_names_is_told_with_it(heading: str, paragraph: str, said: str) -> None:
    assert under_heading(heading, Text(paragraph), Gathered(WHOLE)).text == said


def test_a_verb_of_the_headings_own_word_is_no_kind_of_thing() -> None:
    text = "# Kilns\n\nA kiln is a furnace that fires clay.\n\n## Heat\n\nA heap heats to 60 °C. Nobody doubts that.\n"
    assert not any("A heat is" in one for one in told(text))


def test_a_statement_or_another_head_is_not_what_a_heading_is() -> None:
    assert not is_phrase("The guild deeply shaped the trade of the town.")
    assert with_its_head(Text("Clay"), Text("Learning aims.", strong=((0, 14),)), "") is None
