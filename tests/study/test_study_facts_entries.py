"""What a heading or a label names is asked for also where its text goes on from it, tells a deed, or is long."""

import pytest
from parsed_facts import every_card, ground_of

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.headed.find import headed
from audiolesson.study.facts.headed.labelled import labels_defined
from audiolesson.study.facts.plain_what import plain_what
from audiolesson.study.facts.refusing.strict import bar_of


def _asked(text: str, title: str = "Kilns and glazes") -> dict[str, str]:
    ground = ground_of(text, title)
    bar = bar_of(ground)
    return {fact.question: fact.answer for fact in (*headed(ground, bar), *labels_defined(ground, bar))}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("### Slaking\n\nRefers to soaking dry lumps of clay in plain water until they fall apart.",
         "What does the term slaking mean?", "Soaking dry lumps of clay in plain water until they fall apart"),
        ("### Wedging\n\nThis is the kneading of a lump of clay that drives the air out of it.",
         "What is wedging?", "The kneading of a lump of clay that drives the air out of it"),
        ("**Reduction** - is the state of a kiln that gets too little air for its fuel.",
         "What is reduction?", "The state of a kiln that gets too little air for its fuel"),
        ("- **Slaking**: Soaking dry lumps of clay in plain water until they fall apart.\n"
         "- **Stilts**: Small supports of hard clay that hold a pot above a shelf.",
         "What is slaking?", "Soaking dry lumps of clay in plain water until they fall apart"),
        ("- **Draught controls**: Measures to keep the air of a chimney slow.\n"
         "- **Stilts**: Small supports of hard clay that hold a pot above a shelf.",
         "What are draught controls?", "Measures to keep the air of a chimney slow"),
    ],
    ids=["a heading and its verb", "a heading and this", "a label and its verb", "a deed", "things to some end"],
)  # fmt: skip
def test_a_text_that_goes_on_from_its_heading_or_label_defines_it(text: str, question: str, answer: str) -> None:
    assert _asked(text).get(question) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("A **kiln fault** is a weakness or gap in the walls, the door, or the chimney of an oven that can be widened"
         " by each firing to spoil a load.",
         "A weakness or gap in the walls, the door, or the chimney of an oven"),
        ("A **flame trial** is any test of a new fuel that can harm the bricks in an oven and bring loss to a yard.",
         "Any test of a new fuel that can harm the bricks in an oven"),
        ("**Soundness** is the assurance that the bowl, jar, or plate you are holding is whole and has not been"
         " mended or filled by other hands.",
         "The assurance that the bowl, jar, or plate you are holding is whole"),
        ("**Kiln care** is the practice of guarding old ovens, such as bottle kilns, hill kilns, and saltglaze kilns,"
         " from rain, frost, and rot.",
         "The practice of guarding old ovens from rain, frost, and rot"),
        ("**Proof** is the idea of showing that a potter can not deny a broken promise or the end of a lease with a"
         " guild.",
         "The idea of showing that a potter can not deny a broken promise"),
    ],
    ids=["a clause far behind", "a second predicate", "one that denies", "examples between", "or denied"],
)  # fmt: skip
def test_a_long_definition_is_cut_where_its_rest_only_adds(text: str, answer: str) -> None:
    assert answer in _asked(text).values()


@pytest.mark.parametrize(
    "text",
    [
        "A **kiln share** is the percentage of the total pots in the trade that are fired by the four largest yards of"
        " a town or city.",
        "A **yard plan** is a written guide that lists in detail for each of the new potters the tasks that have to be"
        " done in order to load it.",
        "A **flame law** is a rule that lets the guild close some of the old ovens, and even in some cases the yards"
        " of a whole town.",
        "- **Firing plan**: Firing pots twice in one week takes more fuel than most yards can pay for.\n"
        "- **Stilts**: Small supports of hard clay that hold a pot above a shelf.",
    ],
    ids=["a share of what", "the tasks", "and even in", "a statement"],
)
def test_a_definition_is_not_cut_before_its_point(text: str) -> None:
    assert not [answer for answer in _asked(text).values() if not answer.startswith("Small supports")]


def test_the_labels_of_advice_are_not_asked_for() -> None:
    items = "- **Slaking**: Soaking dry lumps of clay in plain water.\n- **Stilts**: Small supports that hold a pot."
    assert "What is slaking?" in _asked(f"Old yards have names:\n\n{items}")
    assert "What is slaking?" not in _asked(f"Why every yard should do it:\n\n{items}")


def test_asides_in_the_middle_of_a_definition_are_not_said() -> None:
    said = "the practice of guarding old ovens, such as bottle kilns, hill kilns, and others, from rain and rot"
    assert plain_what(said) == "the practice of guarding old ovens from rain and rot"
    assert plain_what("a program like cat or sort that reads a line") == "a program that reads a line"
    assert plain_what("a box, such as a crate") == "a box, such as a crate"


def test_two_terms_of_one_pattern_are_two_cards() -> None:
    text = (
        "# Draughts\n\n## Glossary\n\n- **coastal pot trade**: a type of trade that follows the harbor road only\n"
        "- **inland pot trade**: a type of trade that follows the river road only\n"
        "- **bag wall**: a screen of bricks that turns the flame away from the pots\n"
    )
    lesson = parse_lesson(text, "draughts.md", "draughts", ".md")
    asked = " ".join(card.question.text for card in every_card(lesson, facts_of(lesson)))
    assert asked.count("coastal pot trade") == asked.count("inland pot trade") == 1
