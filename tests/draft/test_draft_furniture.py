"""Sentences of courses, keyboards, single runs and examples are refused; those of the subject beside them are said."""

import pytest

from audiolesson.draft.refusing.comparing import adds, compares, names_none
from audiolesson.draft.refusing.connectives import without_connective
from audiolesson.draft.refusing.examples import sets_up_example, supposes
from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.titling.sections import is_task, role
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.wording.model import Mark


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("We can now weave the cloth row by row.", "leads"),
        ("Oh no, the thread seems to have gone wrong!", "leads"),
        ("Our weaving function takes the width of the cloth.", "own things"),
        ("A mill that makes Q₃ would be foolish to stay at W₂.", "own things"),
        ("In 1801, 1802, 1803, 1804, 1805, 1806 and 1807 the mill stood still.", "figures"),
        ("We look forward to seeing your looms at the fair.", "leads"),
        ("Now that we've defined the pattern, the weaving can begin.", "leads"),
        ("We'll see how the shuttle carries the thread across.", "leads"),
        ("In what follows, the loom stands in the middle of the room.", "leads"),
        ("To finish, we'll demonstrate a simple twill on the loom.", "leads"),
        ("Keep an eye out for other knots throughout the cloth!", "leads"),
        ("Having reviewed the basics of weaving, now is the time to go on.", "leads"),
        ("This cheat sheet provides guidance on the care of looms.", "leads"),
        ("This handout describes the care of a wooden loom.", "leads"),
        ("We can clearly hear two shuttles in the recording of the mill.", "leads"),
        ("The rules for dyeing were discussed at the spring meeting.", "leads"),
        ("Your help is valuable for making the pattern better.", "leads"),
        ("To stop the loom, simply run the command of the maker.", "keyboard"),
        ("The weaver may press Enter for another row of the cloth.", "keyboard"),
        ("The pattern is then shown in the terminal.", "keyboard"),
        ("Our dataset holds the widths of four hundred cloths.", "own things"),
        ("The model predicted a width of 14.5 for the second cloth.", "own things"),
        ("The output shows that the second cloth is wider.", "own things"),
        ("The threads measure 0.28371 of a millimetre.", "own things"),
        ("Reports go to anna@example.com in the evening.", ""),
        ("The thread must be be wound tightly.", "cleanly"),
        ("Valid vs. invalid widths of the cloth matter to the buyer.", "cleanly"),
        ("A loom makes easier to keep the threads straight.", "cleanly"),
        ("User sends the finished cloth to the mill.", "note"),
        ("Suppose a mill has four looms and a broken wheel.", "sets up"),
        ("Consider a mill with four looms and a broken wheel.", "sets up"),
    ],
)
def test_what_belongs_to_a_course_a_machine_or_an_example_is_refused(said: str, why: str) -> None:
    reason = why_not(Text(said), lenient=True)
    assert why in reason and reason


@pytest.mark.parametrize(
    "said",
    [
        "The terminal branch of the vine carries a fruit.",
        "The document of 1215 limits the power of the king.",
        "The document that limits the power of the king is old.",
        "Weavers will always need a steady hand.",
        "The fire is fed by O₂ and gives off CO₂.",
        "A press is a machine that prints on paper.",
        "Looms come in two kinds and are built of oak or steel.",
        "The layer outputs a vector of scores.",
        "The guard clips the thread to a fixed length.",
        "The weaver lowercases the letters and strips the dots.",
        "k-means clustering splits the cloths into a few groups.",
        "mRNA carries the plan of a protein to the ribosome.",
        "PCA is a linear technique that keeps most of the variance.",
        "Short naps refresh the mind of a tired weaver.",
    ],
)
def test_plain_sentences_of_the_subject_are_said(said: str) -> None:
    assert why_not(Text(said)) == ""


@pytest.mark.parametrize(
    ("said", "code", "why"),
    [
        ("The weaver sets the width of the cloth with cloth_width before work.", "cloth_width", "program"),
        ("cloth_width is the width of the finished cloth.", "cloth_width", ""),
        ("The cloth_width setting fixes the width of the finished cloth.", "cloth_width", ""),
        ("/looms returns the looms of the mill.", "/looms", "program"),
        ("The weaver keeps the rules in RULES.md beside the loom.", "RULES.md", ""),
    ],
)
def test_a_name_of_a_program_stands_only_where_the_sentence_is_about_it(said: str, code: str, why: str) -> None:
    start = said.index(code)
    reason = why_not(Text(said, (Mark(start, start + len(code), "code"),)), lenient=True)
    assert (why in reason) if why else reason == ""


@pytest.mark.parametrize(
    ("said", "leans"),
    [
        ("Sharks also have keen noses.", True),
        ("The shark, also known as the tiger of the sea, hunts at night.", False),
        ("Rays sense not only heat but also weak currents.", False),
        ("Weavers wash the wool and also comb it.", False),
        ("The thread goes through the eye again.", True),
        ("When a silk thread breaks, it is tied and wound again.", False),
        ("The wool is stored there for a year.", True),
        ("Weavers moved to the coast and settled there.", False),
        ("There is a limit to the width of a loom.", False),
        ("The second loom is even faster.", True),
        ("The second loom is significantly larger and stands apart.", True),
        ("Steel looms are faster than wooden looms.", False),
        ("Looms are faster when the air is damp.", False),
        ("The new one needs oil.", True),
        ("Many mills replaced the old loom with a new one.", False),
        ("With silk, the opposite is true.", True),
        ("As expected, the silk threads tear first.", True),
    ],
)
def test_what_adds_or_compares_leans_on_the_sentence_before(said: str, leans: bool) -> None:
    assert leans_back(said) is leans


def test_an_addition_that_nothing_stands_before_is_dropped() -> None:
    said = [
        without_connective(Text(text)) for text in ("Sharks also have keen noses.", "As expected, silk tears first.")
    ]
    assert [text.text if text else "" for text in said] == ["Sharks have keen noses.", "Silk tears first."]
    assert without_connective(Text("It is also true.")) is None


def test_each_way_of_leaning_is_told_apart() -> None:
    assert adds("Rays also swim at night.") and not adds("Rays swim at night.")
    assert compares("The ray is much slower.") and not compares("The ray is much slower than a shark.")
    assert names_none("The opposite is true.") and not names_none("The opposite of heat is cold.")


@pytest.mark.parametrize(
    ("said", "supposed", "sets_up"),
    [
        ("Suppose a mill has four looms.", True, True),
        ("For example, imagine a mill by a river.", True, True),
        ("In our example, the mill has a wheel.", False, True),
        ("Consider the reader before you write.", True, True),
        ("Take a moment to rest the hands.", False, False),
        ("Assume good faith in a dispute.", False, False),
        ("A mill is an example of early industry.", False, False),
    ],
)
def test_sentences_that_set_up_an_example_are_known(said: str, supposed: bool, sets_up: bool) -> None:
    assert (supposes(said), sets_up_example(said)) == (supposed, sets_up)


def test_what_stands_behind_a_set_up_is_not_told_without_it() -> None:
    body = (
        "# Mills\n\nA mill turns the force of water into work. Suppose a mill has four looms, as this page shows."
        " The wheel drives a belt."
    )
    found = gather(parse_lesson(body + "\n\nWater wheels are old.\n", "mills.md", "mills", ".md"), "en")
    assert [item.text.text for item in found.candidates] == [
        "A mill turns the force of water into work.",
        "Water wheels are old.",
    ]


def test_sections_of_examples_fill_and_solutions_are_left_out() -> None:
    assert is_task("Worked example") and is_task("Example 3: a small mill") and not is_task("Examples of early mills")
    assert role("Solution to exercise 2", 2) == "apart" and role("Solutions of salt in water", 2) == "told"
    assert role("Check yourself", 2) == role("Now you", 2) == "apart" and role("Checks on yourself", 2) == "told"


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("Debit and credit", True),
        ("Photo credit", False),
        ("Credits", False),
        ("Why bones need exercise", True),
        ("Variables and assignment", True),
        ("Assignment operators", True),
        ("Your assignment", False),
        ("Coding exercise", False),
        ("For the seminar", False),
        ("For the sake of the glaze", True),
        ("To argue about in class", False),
        ("To Mainz by boat", True),
        ("Try this", False),
        ("Things to try at home", False),
        ("Questions for the field notebook", False),
        ("Suggested listening and reading", False),
        ("Practice", False),
        ("The practice of glazing", True),
    ],
)
def test_a_word_of_the_subject_is_no_task_and_no_thanks(heading: str, told: bool) -> None:
    assert role(heading, 2) == ("told" if told else "apart")


@pytest.mark.parametrize(
    "heading",
    [
        *("Listening", "For class and country", "For the time being", "For the morning star", "Questions for a king"),
        *("Something to do with heat", "To do in Rome", "To try in court", "Things to notice"),
    ],
)
def test_a_heading_that_only_begins_like_a_task_is_told(heading: str) -> None:
    assert role(heading, 2) == "told"


@pytest.mark.parametrize(
    "heading",
    [
        *("For the seminar", "For next week", "To think about", "To try at home", "Questions for discussion"),
        *("Things to do before next week", "To do before the next class", "For your notebook", "Listening task"),
    ],
)
def test_a_heading_of_a_task_is_not_told(heading: str) -> None:
    assert role(heading, 2) == "apart"
