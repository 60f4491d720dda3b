"""Which meeting of a class a text is for is told to no listener."""

import pytest

from audiolesson.draft.refusing.classroom import belongs_to_a_class
from audiolesson.draft.sentences.naming import lower_in
from audiolesson.draft.titling.sections import role
from audiolesson.lesson.model import Text


@pytest.mark.parametrize(
    ("said", "of_a_class"),
    [
        ("Evening class, session 3.", True),
        ("Week four, beginners' group.", True),
        ("Lecture 12 of the course on ceramics.", True),
        ("Year 9, history.", True),
        ("Week four was wet.", False),
        ("Level 3 is the hardest.", False),
        ("Class 5 rapids kill.", False),
    ],
)
def test_a_line_that_names_a_meeting_of_a_class_is_told_to_nobody(said: str, of_a_class: bool) -> None:
    assert belongs_to_a_class(said) is of_a_class


def test_a_letter_by_which_a_thing_is_called_stays_large() -> None:
    whole = "Between A and B a bell rings, and station A is open."
    assert lower_in(Text("A asks B by bell."), whole).text == "A asks B by bell."
    assert lower_in(Text("A kiln is hot."), whole).text == "a kiln is hot."


@pytest.mark.parametrize(
    "said",
    ["Unit 4 of the plant exploded in April.", "Year 3 of the war was the worst.", "Level 2 of the tower is a store."],
)
def test_a_sentence_of_the_world_is_no_line_of_a_class(said: str) -> None:
    assert not belongs_to_a_class(said)


@pytest.mark.parametrize(
    "said",
    [
        "My office is at the end of the yard.",
        "Readings will be made available online.",
        "I will also put some books on reserve at the library.",
        "Bowls and plates are, for the most part, graded on completion.",
        "If you finish the bowl you will receive a 100%.",
        "Students will be expected to fire thirty pots every week.",
        "All students must submit their glazes.",
        "If a pot is missed due to an unexcused absence, it is lost.",
        "Letters are the best way to reach me.",
        "When students complete this course, they can fire a kiln.",
        "Breaking pots is a matter of academic integrity.",
        "For the dates of all firings, please consult the syllabus.",
        "Put students in small groups.",
        "Ask the class what clay is.",
        "Observe participation in the throwing of pots.",
        "Hand out worksheets on glazes.",
        "Play a short, engaging clip of a potter.",
        "Fill out the guide together as a class.",
        "Use at least one of the glazes or a method we learned.",
        "Discuss the difference in feel.",
    ],
)
def test_how_a_course_is_run_and_what_its_teacher_does_is_told_to_nobody(said: str) -> None:
    assert belongs_to_a_class(said)


@pytest.mark.parametrize(
    "said",
    [
        "Students will drop out where a school costs too much.",
        "Students of the guild paid no taxes.",
        "Give each pot a name.",
        "Show the pot to the light.",
        "Timber is graded by strength before it is sold.",
        "The office of the guild is old.",
        "Play is how children learn.",
        "Let the class of metals be named M.",
        "Our office is in Berlin.",
        "Gold was kept on reserve at the central bank.",
        "Temperature readings will be made available every ten minutes.",
        "Title IX opened college sports to women.",
        "Academic dishonesty is more common where marks are public.",
        "The Code of Conduct of a project says how people treat each other.",
        "Eggs are graded on the quality of the shell.",
        "If you sleep well, your grades will improve.",
        "You will lose 50% of the heat through the roof.",
        "You will receive a 5% return each year.",
        "You will get zero when you divide zero by two.",
        "Students must attend school until the age of sixteen in most countries.",
        "Students will participate in sit-ins across the South.",
        "Students should prepare for an exam by testing themselves.",
        "The subject line of your email is the first thing a reader sees.",
        "When students finish the test early, they seldom check it.",
        "Give children enough iron in their food.",
        "Let pairs of socks be counted.",
        "Place groups of atoms at the corners.",
        "Let the class be abelian.",
        "Show a short message to the user.",
        "Play a short note first.",
        "Read the two numbers together as one.",
        "The words we learned first stay longest.",
        "Discuss the role of diet with your doctor.",
    ],
)
def test_what_is_said_of_students_and_grades_of_the_world_is_told(said: str) -> None:
    assert not belongs_to_a_class(said)


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Office hours", False),
        ("Grading Scales", False),
        ("Course Requirements", False),
        ("Academic integrity", False),
        ("Accommodation in the old town", True),
        ("Grades of timber", True),
        ("Accommodation", True),
        ("Grades", True),
        ("Late work of Picasso", True),
        ("Academic dishonesty and its causes", True),
        ("Sources of support", True),
        ("The course of the river", True),
    ],
)
def test_sections_on_how_a_course_is_run_are_apart(title: str, told: bool) -> None:
    assert (role(title, 2) == "told") is told
