"""A card is made of the words of its sentence that belong together, and of no others."""

import parsed_facts
import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.model import FactKind
from audiolesson.study.facts.parsed.asked import asks_within_a_clause
from audiolesson.study.facts.refusing.misread import is_misread


@pytest.mark.parametrize(
    ("sentence", "question", "answer", "term"),
    [
        (
            "Put the clay in a tub, the glaze on a shelf and the wax aside.",
            "What is a tub?",
            "The glaze on a shelf",
            "tub",
        ),
        ("A mug, a jar, a pot with two ears: any of these will do.", "What is a jar?", "A pot with two ears", "jar"),
        ("Slip is a clay mixed with water, in which grit floats.", "What is slip?", "A clay mixed with water", "slip"),
        ("Glaze are the coats of pots.", "What is glaze?", "The coats of pots", "glaze"),
        ("Oak ash is the default flux of the yard.", "What is oak ash?", "The default flux of the yard", "oak ash"),
        ("It is the only wall of the yard.", "What is a kiln?", "The only wall of the yard", "kiln"),
        ("So little clay is moving that it dries.", "What is little clay?", "Moving that it dries", "little clay"),
        ("Pots whose wall is thick crack.", "What are pots whose wall?", "Thick", "pots whose wall"),
        ("", "What does the term glazed mean?", "Dipped in a coat of glass", "glazed"),
        ("", "What is shardism?", "The study of shards", "shardism"),
    ],
)
def test_a_row_a_half_or_a_quality_is_no_meaning(sentence: str, question: str, answer: str, term: str) -> None:
    assert is_misread(parsed_facts.told(sentence, question, answer, "definition", term))


@pytest.mark.parametrize(
    ("sentence", "question", "answer"),
    [
        ("In summary, the loss of size is your shrinkage.", "What is the loss of size called?", "Summary"),
        ("None is a full coat.", "What is the name for a full coat?", "None"),
        ("", "What is the name for the width of a thumb?", "One inch"),
        ("Mugs, also called cups, are small pots.", "Mugs, are small pots. What are these mugs called?", "Cups"),
        (
            "A part of a row, called a cell, holds pots.",
            "A part of a row, holds pots. What is this row called?",
            "A cell",
        ),
        (
            "It is a wall of bricks, called the arch.",
            "It is a wall of bricks. What are these bricks called?",
            "The arch",
        ),
        (
            "If you skip the step the kiln looks for a file called ash.",
            "If you skip the step the kiln looks for a file. What is this step called?",
            "Ash",
        ),
        (
            "Stones called flints parted by cracks called joints lie there.",
            "What are flints parted by cracks called?",
            "Joints",
        ),
        (
            "Most pots are made from mixtures of clays called bodies.",
            "What is the name for the clays of which most pots are made from mixtures?",
            "Bodies",
        ),
        ("The last tool of the row is the loop.", "What is the last tool of the row called?", "The loop"),
        ("", "What is a place so hot that glass runs called?", "The arch"),
    ],
)
def test_another_thing_than_the_one_that_is_named_is_not_asked_for(sentence: str, question: str, answer: str) -> None:
    assert is_misread(parsed_facts.told(sentence, question, answer))


@pytest.mark.parametrize(
    ("sentence", "question", "answer", "kind"),
    [
        ("Stoneware hardly reacts to acid.", "What does stoneware react to?", "Acid", "description"),
        ("", "What does ceramics deal with?", "Clay", "description"),
        ("", "What is a rib used for?", "The wall of a pot", "description"),
        ("", "What is the best kiln in Linz?", "Anna's", "description"),
        ("", "How do price and load differ?", "Price rose by 10 percent; load fell", "contrast"),
    ],
)
def test_a_denied_an_open_or_a_judging_question_is_none(
    sentence: str, question: str, answer: str, kind: FactKind
) -> None:
    assert is_misread(parsed_facts.told(sentence, question, answer, kind))


@pytest.mark.parametrize(
    ("sentence", "question", "answer", "kind", "term"),
    [
        ("A sagger is a box with a lid.", "What is a sagger?", "A box with a lid", "definition", "sagger"),
        ("Slip is clay and water: it runs.", "What is slip?", "Clay and water", "definition", "slip"),
        ("", "What does the term turn-in mean?", "The clay folded over the rim", "definition", "turn-in"),
        ("", "What is the most common firing in Japan?", "Raku", "description", ""),
        ("", "What is the best-known glaze?", "Celadon, or sea green", "description", ""),
        ("Raku is a stage in which pots smoke.", "What is the name for a stage in which pots smoke?", "Raku", "", ""),
        ("It has a tube called the spout.", "It has a tube. What is this tube called?", "The spout", "", ""),
        ("", "What is a rib used for?", "Smoothing a wall", "description", ""),
    ],
)  # fmt: skip
def test_what_its_sentence_says_stands(sentence: str, question: str, answer: str, kind: str, term: str) -> None:
    sort: FactKind = "definition" if kind == "definition" else "description"
    assert not is_misread(parsed_facts.told(sentence, question, answer, sort, term))


def test_a_doer_of_a_sentence_that_is_not_understood_is_not_asked_for() -> None:
    unread = parsed_facts.told("The jar Ann made breaks a shelf.", "Who made breaks a shelf?", "Ann")
    assert asks_within_a_clause(unread, None)
    named = parsed_facts.told("A stilt is a stand.", "What is a stilt?", "A stand", "definition")
    assert not asks_within_a_clause(named, None)
    plain = "Anna Mohr built the kiln."
    assert not asks_within_a_clause(
        parsed_facts.told(plain, "Who built the kiln?", "Anna Mohr"), parsed_facts.tree_of(plain)
    )


def test_an_answer_of_one_sign_is_read_too() -> None:
    sentence = "The base of the mark is 2."
    assert not is_misread(parsed_facts.told(sentence, "What is the base of the mark?", "2", "definition", "base"))


def test_a_label_with_a_bracket_of_two_words_is_read() -> None:
    text = (
        "# Kilns\n\nOdo Varn built the first furnace of the town. Varn was a potter.\n\n"
        "- **Varn (Swiss Man).** A furnace of bricks that burns wood all night.\n"
        "- **Flue (C++).** A passage that carries the smoke away from the fire.\n"
    )
    assert facts_of(parse_lesson(text, "a.md", "a", ".md"))
