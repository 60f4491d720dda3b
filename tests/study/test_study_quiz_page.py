"""What lists and quizzes of a page give a drafted quiz, and which choices stand beside the right one."""

import pytest

from audiolesson.errors import Place
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.leads import without_lead
from audiolesson.study.facts.model import Fact

FINISHES = {
    "Engobe": "a thin coat of slip on a wall",
    "Frit": "a hard skin of powder on a pot",
    "Lustre": "a soft film of fat under a shelf",
}
COAT = "Which of these finishes fits this description: a thin coat of slip on a wall?"
METHODS = {
    "Dry-fire": "heat a jug without any glaze",
    "Wet-fire": "soften a hard lump of sand",
    "Ash-fire": "coat small bowls with grey film",
}


def lesson_of(text: str) -> Lesson:
    return parse_lesson(f"# Pots\n\n{text}\n", "lessons/pots.md", "pots", ".md")


def asked(text: str, facts: tuple[Fact, ...] = ()) -> dict[str, str]:
    return {without_lead(one.question.text): one.choices[one.right].text for one in draft_quiz(lesson_of(text), facts)}


def listed(items: dict[str, str], title: str = "Finishes") -> dict[str, str]:
    return asked(f"## {title}\n\n" + "".join(f"- **{name}**: {what}.\n" for name, what in items.items()))


def on_page(question: str, *choices: str, text: str = "") -> dict[str, str]:
    """The first choice is the right one."""
    ticks = "".join(f"   - [{' ' if at else 'x'}] {choice}\n" for at, choice in enumerate(choices))
    told = "Clay is soft. Sand of rivers makes slip. A kiln burns dry pine and oak in a brick hall."
    return asked(f"{told} {text}\n\n## Quiz\n\n1. {question}\n{ticks}")


@pytest.mark.parametrize("more", [", so no water comes through", "; potters love it"])
def test_what_is_said_of_a_label_ends_before_what_follows_from_it(more: str) -> None:
    assert listed(FINISHES | {"Engobe": FINISHES["Engobe"] + more})[COAT] == "Engobe"


@pytest.mark.parametrize(
    "said",
    [
        "its thin coat of slip on a wall",
        "a thin coat of slip that you brush",
        "another thin coat of slip on a wall",
        "a thin coat of slip on a wall etc",
    ],
    ids=["its", "you", "another", "etc"],
)
def test_what_leans_or_goes_on_describes_no_label(said: str) -> None:
    assert set(listed(FINISHES | {"Engobe": said}).values()) == {"Frit", "Lustre"}


@pytest.mark.parametrize("title", ["Course finishes", "Next finishes"])
def test_a_list_of_the_course_is_not_asked(title: str) -> None:
    assert listed(FINISHES, "Old finishes")
    assert listed(FINISHES, title) == {}


def test_a_list_of_what_somebody_does_is_one_of_steps() -> None:
    assert listed(FINISHES | {"Firing kilns": "a wet layer for tall jugs"}) == {}


def test_two_long_labels_in_one_stand_for_the_first() -> None:
    items = {"Thin red engobe and white slip": "a thin coat of clay on a wall"} | dict([*FINISHES.items()][1:])
    (one, *_) = draft_quiz(lesson_of("## Finishes\n\n" + "".join(f"- **{n}**: {w}.\n" for n, w in items.items())), ())
    assert {choice.text for choice in one.choices} == {"Thin red engobe", "Frit", "Lustre"}


def test_an_order_below_a_method_s_name_is_what_the_method_does() -> None:
    assert listed(METHODS, "Baking in Linz")["Which of these means softening a hard lump of sand?"] == "Wet-fire"


@pytest.mark.parametrize(
    ("question", "choices", "said"),
    [
        ("What burns in a kiln?", ("Wood", "Sand", "Snow", "Salt"), "What burns in a kiln?"),
        ("What burns in the picture below?", ("Wood", "Sand", "Snow", "Salt"), ""),
        ("The work of a potter at dawn is what?", ("Kneading clay", "Eating sand", "Selling snow", "Drying salt"), ""),
        ("The first potter of Linz was what?", ("Anna Mohr", "Berta Ek", "Carl Orton"),
         "The first potter of Linz was who?"),
        ("Which of these does not burn in a kiln of brick?", ("Snow", "Dry pine", "Oak", "Pine"),
         "Which of these does not burn in a kiln of brick?"),
    ],
    ids=["plain", "picture", "doing", "who", "not"],
)  # fmt: skip
def test_a_question_of_the_page_is_asked_where_it_can_be_heard(
    question: str, choices: tuple[str, ...], said: str
) -> None:
    assert on_page(question, *choices) == ({said: choices[0]} if said else {})


def test_a_person_is_asked_for_as_one_where_the_lesson_tells_of_people() -> None:
    names = ("Anna Mohr", "Berta Ek", "Carl Orton")
    assert "Who is known for a blue glaze?" in on_page(
        "What is known for a blue glaze?", *names, text="Anna Mohr wrote a book."
    )
    assert "What is known for a blue glaze?" in on_page("What is known for a blue glaze?", *names)


def test_a_verb_is_no_thing_and_a_slip_of_the_page_is_not_read_out() -> None:
    def defined(term: str, what: str) -> Fact:
        place = Place("lessons/pots.md", 3)
        return Fact("definition", term, f"What is {term}?", what[0].upper() + what[1:], 0, place)

    others = (
        defined("batch sheet", "a text that lists every pot"),
        defined("heat curve", "a function that turns hours into degrees"),
        defined("shelf number", "a number that names a place"),
    )
    question = "Which of these is a setting that slows a wheel?"
    assert question in asked("Clay.", (defined("damping", "a setting that slows a wheel"), *others))
    assert question not in asked("Clay.", (defined("generalize", "a setting that slows a wheel"), *others))
    slip = asked("Clay.", (defined("damping", "a setting that slows an wheel"), *others))
    assert not [one for one in slip if "an wheel" in one]
