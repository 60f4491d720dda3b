"""Lessons without a glossary: what a heading names or stands as code is a term, and a strict teacher asks for it."""

import re

import pytest

from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.leads import without_lead
from audiolesson.study.facts.slanted import slanted_terms

FILLER = "Potters work in the yard all day long and rest under the old trees at noon.\n\n"


def asked(text: str, title: str = "Kilns") -> dict[str, str]:
    lesson = parse_lesson(f"# {title}\n\n{FILLER}{text}\n", "lessons/kilns.md", "kilns", ".md")
    return {fact.question: fact.answer for fact in facts_of(lesson)}


SAID = [
    ("## Testing in the yard\n\nTesting in the yard is a habit that shows the flaws of a glaze early.",
     "What is testing in the yard?", "A habit that shows the flaws of a glaze early"),
    ("## What is a flux key?\n\nA flux key is a powerful tool that opens the door of the kiln.",
     "What is a flux key?", "A tool that opens the door of the kiln"),
    ("## Rakubase\n\nRakubase is an open tool for keeping the records of firings in one place.",
     "What is Rakubase?", "An open tool for keeping the records of firings in one place"),
    ("## Dark firing\n\nPotters like dark firing. Dark firing is a way to try out a new glaze in real heat "
     "without any risk.",
     "What is dark firing?", "A way to try out a new glaze in real heat without any risk"),
    ("## Zero touch\n\nZero touch is a rule that states that potters and guests should only be given the least amount "
     "of access to hot kilns.",
     "What is the name for a rule that states that potters and guests should only be given the least amount of "
     "access to hot kilns?", "Zero touch"),
    ("## Bulk firing\n\nBulk firing is when all the pots of a week are fired together.",
     "What is it called when all the pots of a week are fired together?", "Bulk firing"),
    ("## The heat loop\n\nA heat loop executes a list of orders while the kiln is hot.",
     "What does a heat loop do?", "Executes a list of orders while the kiln is hot"),
    ("The `glaze` function returns the weight of the ash on a pot.", "What does the glaze function do?",
     "Returns the weight of the ash on a pot"),
    ("To delete a batch of Bizen pots, you can use the `sweep()` method on the shelf.",
     "Which method do you use to delete a batch of Bizen pots?", "sweep()"),
    ("A climbing kiln has the following parts:\n\n- Firebox\n- Chamber\n- Chimney",
     "What are the three parts of a climbing kiln?", "Firebox, chamber and chimney"),
    ("**Pair firing** (pairing) - two potters glazing one pot at a time.\n\n**Swarm firing** (swarming) - three or "
     "more potters glazing one big vase to bring it to an end.\n\nSwarm firing is loud. After swarm firing all rest.",
     "What is the name for three or more potters glazing one big vase to bring it to an end?", "Swarm firing"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "question", "answer"), SAID, ids=[row[1] for row in SAID])
def test_what_a_heading_names_or_code_shows_is_asked_for(text: str, question: str, answer: str) -> None:
    assert asked(text).get(question) == answer


@pytest.mark.parametrize(
    "text",
    [
        "## Glazing\n\nGlazing is an important step on the long way from the clay to the shop.",
        "## Rakubase\n\nRakubase provides a great way.",
        "## Rakubase\n\nRakubase loads the records, and the potter waits in the yard.",
        "## Rakubase\n\nRakubase is a tool developed and maintained by Potters United.",
        "## Rakubase\n\nRakubase is a tool that started in the yard of the Tanaka family.",
        "`fires` is a number that potters like to write in a book.",
    ],
    ids=["judged", "thin", "goes on", "by whom", "since when", "a verb as code"],
)
def test_what_says_little_of_a_term_is_left_out(text: str) -> None:
    assert asked(text) == {}


def test_a_thing_that_a_definition_named_itself_is_no_riddle() -> None:
    said = "A **shrink rate** is a trait of a clay that depends on the amount of the clay."
    assert "What is a shrink rate?" in asked(said)


def test_a_lesson_of_physics_is_one_though_it_never_says_so() -> None:
    words = "The momentum grows with the velocity, and the velocity with the acceleration and the torque. " * 9
    said = f"## Power\n\nPower is the rate at which work is done.\n\n{words}"
    assert asked(said, "Work and time").get("In physics, what is power?") == "The rate at which work is done"


LISTED = "## Dangers of a yard\n\nThe yard has three dangers:\n\n{}\n"


def quiz(text: str) -> list[tuple[str, list[str]]]:
    lesson = parse_lesson(f"# Kilns\n\n{FILLER}{text}\n", "lessons/kilns.md", "kilns", ".md")
    return [
        (one.question.text, [choice.text for choice in one.choices]) for one in draft_quiz(lesson, facts_of(lesson))
    ]


def test_a_tool_is_asked_for_among_those_that_are_called_by_its_noun() -> None:
    said = (
        "To remove a row of Bizen pots, you can use the `sweepShelf()` method. Guests write in a book with the "
        "`keepNote()` method. The `countAsh()` method is old. Nobody likes the `waitLong()` method."
    )
    question, choices = next(one for one in quiz(said) if "hich method" in one[0])
    assert without_lead(question) == "Which method do you use to remove a row of Bizen pots?"
    assert sorted(choices) == ["countAsh", "keepNote", "sweepShelf", "waitLong"]


def test_no_two_choices_differ_by_their_capitals_alone() -> None:
    rows = (
        "- **Ash poisoning**: Tricking potters into breathing the fine dust of old kilns\n"
        "- **Tool theft**: Forging the marks of guests on rented brushes\n"
        "- **Door trouble**: Injecting cold wind into the hot chamber at night"
    )
    again = "Tool Theft is rare. A Tool Theft costs a day. Each Tool Theft is told."
    for _, choices in quiz(f"{LISTED.format(rows)}\n{again}"):
        assert len({choice.lower() for choice in choices}) == len(choices)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Vases that are fired like this are called *samplers* in the yard.", "samplers"),
        ("A *flux key* is an iron key that opens the door.", "flux key"),
        ("*Saggars* are boxes that keep the ash away.", "Saggars"),
        ("We call this the *ash line*, for it is grey.", "ash line"),
        ("The term _bisque_ is used in the yard.", "bisque"),
        ("The *climbing kiln code* (CKC) is old.", "climbing kiln code"),
        ("A kiln is *not* a stove.", ""),
        ("The *same* is true of a vase.", ""),
        ("This is told in *The Book of Clay*, which is a novel.", ""),
        ("A *slowly* is no noun here.", ""),
        ("It must *glaze* the pot, which is a must.", ""),
    ],
)
def test_italics_mark_a_term_at_its_definition_alone(text: str, term: str) -> None:
    lesson = parse_lesson(f"# Kilns\n\n{text}\n", "lessons/kilns.md", "kilns", ".md")
    blocks = [block for section in lesson.sections for block in section.blocks]
    assert [found for block in blocks for found in slanted_terms(block.text)] == [term] * bool(term)


@pytest.mark.parametrize(
    ("text", "ending"),
    [("A *flux  key* is an iron key.", ".md"), ("<p>A <em> flux\n key </em> is an <i></i> iron key.</p>", ".html")],
)
def test_italics_are_kept_beside_the_text_and_change_nothing_of_it(text: str, ending: str) -> None:
    head = "# Kilns\n\n" if ending == ".md" else "<h1>Kilns</h1>"
    lesson = parse_lesson(f"{head}{text}\n", f"lessons/kilns{ending}", "kilns", ending)
    [block] = [block for section in lesson.sections for block in section.blocks]
    assert block.text.text == "A flux key is an iron key."
    assert block.text == Text("A flux key is an iron key.")
    assert [block.text.text[start:end].strip() for start, end in block.text.slanted if end > start] == ["flux key"]


ITEMS = (
    "- **Booking**: assisting with orders and boats for pots\n- **Counting**: helping with lists and sums of pots\n\n"
)


@pytest.mark.parametrize(
    ("text", "how"),
    [
        (f"The yard does much. Common use cases:\n\n{ITEMS}Booking and counting are done.", "use cases"),
        (
            f"A list of use cases where potters are seen in the trade:\n\n{ITEMS}Booking and counting are done.",
            "use cases",
        ),
        ("- Test001: Verify the glaze with valid light\n- Test002: Verify the foot with a valid rule", "test cases"),
        ("| Term | Meaning |\n|---|---|\n| ash line | e.g. a mark on a pot |\n| lip | for example a rim |", "examples"),
        ("- **name**: the name of a specific pot\n- **owner**: the owner of a specific pot", "what says only the name"),
    ],
    ids=lambda one: one if " " in one and len(one) < 30 else "text",
)
def test_lists_of_cases_and_examples_hold_no_terms(text: str, how: str) -> None:
    assert asked(text) == {}, how
    lesson = parse_lesson(f"# Kilns\n\n{FILLER}{text}\n", "lessons/kilns.md", "kilns", ".md")
    assert draft_quiz(lesson, facts_of(lesson)) == (), how
    assert asked(ITEMS.join(("The yard does much. Its parts:\n\n", "Booking and counting are done.")))


def test_a_thing_of_a_list_whose_article_is_not_certain_is_asked_for_as_a_term() -> None:
    found = asked(
        "## Furniture\n\n- **Bench**: a wide place for drying\n- **Wheel**: a heavy disk that turns under the hand\n"
        "- **Shelf**: a long plank that holds wet bowls"
    )
    assert found.get("What does the term wheel mean?") == "A heavy disk that turns under the hand"
    assert not any(re.match(r"What is [a-z]+\?", question) for question in found)
