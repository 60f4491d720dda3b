"""A drafted quiz asks what the lesson says, with one right choice among others of its kind, the same each time."""

import re
from collections import Counter
from pathlib import Path

import pytest

from audiolesson.draft.english.content import content_words
from audiolesson.errors import Place
from audiolesson.lesson.model import Asked, Lesson
from audiolesson.lesson.outline import texts
from audiolesson.lesson.read import parse_lesson, read_lesson
from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.leads import without_lead
from audiolesson.study.facts.model import Fact
from audiolesson.study.model import Question

LESSONS = sorted((Path(__file__).parents[2] / "lessons").glob("*.md"))
PLACE = Place("lessons/pots.md", 3)

POTS = """# Pots

## Heat

A kiln is a furnace that hardens clay. A forge is a furnace that softens iron. A smelter is a furnace that
produces metal. A hearth is a furnace that warms rooms.

## Tools

A trimmer is a tool that removes clay from a pot. A rib is a curved tool that smooths a wall. A sponge is a tool that
takes up water. A stamp is a tool that presses letters. The wheel turns under the hand.
"""


def lesson_of(text: str) -> Lesson:
    return parse_lesson(text, "lessons/pots.md", "pots", ".md")


def quiz_of(text: str, count: int = 12) -> tuple[Question, ...]:
    lesson = lesson_of(text)
    return draft_quiz(lesson, facts_of(lesson), count)


def right(question: Question) -> str:
    return question.choices[question.right].text


@pytest.fixture(scope="module", params=LESSONS, ids=lambda path: path.stem)
def example(request: pytest.FixtureRequest) -> tuple[Lesson, tuple[Question, ...]]:
    path: Path = request.param
    lesson = read_lesson(path, f"lessons/{path.name}")
    return lesson, draft_quiz(lesson, facts_of(lesson))


def test_an_example_lesson_gives_twelve_questions(example: tuple[Lesson, tuple[Question, ...]]) -> None:
    _, quiz = example
    assert [question.id for question in quiz] == [f"q{number:02}" for number in range(1, 13)]


def test_questions_stand_in_the_order_of_the_lesson(example: tuple[Lesson, tuple[Question, ...]]) -> None:
    lines = [question.line for question in example[1]]
    assert lines == sorted(lines)
    assert all(lines)


def test_no_two_questions_ask_the_same(example: tuple[Lesson, tuple[Question, ...]]) -> None:
    quiz = example[1]
    assert len({frozenset(content_words(question.question.text)) for question in quiz}) == len(quiz)


def test_a_question_has_three_or_four_different_choices(example: tuple[Lesson, tuple[Question, ...]]) -> None:
    for question in example[1]:
        assert 3 <= len({choice.text.lower() for choice in question.choices}) == len(question.choices) <= 4


def test_a_question_does_not_hold_its_answer(example: tuple[Lesson, tuple[Question, ...]]) -> None:
    for question in example[1]:
        shared = set(content_words(right(question))) & set(content_words(question.question.text))
        others = [choice.text for at, choice in enumerate(question.choices) if at != question.right]
        assert all(shared <= set(content_words(other)) for other in others), question.question.text


def test_every_choice_is_made_of_the_lessons_words(example: tuple[Lesson, tuple[Question, ...]]) -> None:
    lesson, quiz = example
    blocks = (block for section in lesson.sections for block in section.blocks)
    said = " ".join([*(text.text for block in blocks for text in texts(block)), *(s.title for s in lesson.sections)])
    known = set(content_words(said)) | set(content_words(said.replace("-", " ")))
    for question in quiz:
        for choice in question.choices:
            assert set(content_words(choice.text)) <= known, choice.text


def test_the_right_choice_is_spread_evenly(example: tuple[Lesson, tuple[Question, ...]]) -> None:
    places = Counter(question.right for question in example[1])
    assert set(places) >= {0, 1, 2}
    assert max(places.values()) <= 5


def test_a_question_is_asked_as_a_sentence(example: tuple[Lesson, tuple[Question, ...]]) -> None:
    for question in example[1]:
        assert re.fullmatch(r"[A-Z][^?]+\?", question.question.text), question.question.text


def test_the_same_lesson_gives_the_same_quiz() -> None:
    assert quiz_of(POTS) == quiz_of(POTS)


def test_fewer_questions_are_asked_on_demand() -> None:
    assert len(quiz_of(POTS)) > 2
    assert len(quiz_of(POTS, 2)) == 2
    assert quiz_of(POTS, 0) == ()


def test_a_definition_is_turned_round() -> None:
    asked = {question.question.text: right(question) for question in quiz_of(POTS)}
    assert asked["Which of these is a tool that removes clay from a pot?"] == "Trimmer"


def test_a_slip_of_the_page_is_not_read_out() -> None:
    text = POTS.replace("smooths a wall", "smooths an wall")
    assert any("smooths a wall" in question.question.text for question in quiz_of(POTS))
    assert not any("smooths an wall" in question.question.text for question in quiz_of(text))


def test_the_why_tells_the_fact() -> None:
    whys = {right(question): question.why.text for question in quiz_of(POTS) if question.why}
    assert whys["Rib"] == "A rib is a curved tool that smooths a wall."


def test_code_stays_code() -> None:
    text = "# Nets\n\n" + "".join(
        f"`{name}` is a command that {does}.\n\n"
        for name, does in (
            ("ping", "tests a line of copper"),
            ("curl", "fetches a page of text"),
            ("ssh", "opens a shell with keys"),
            ("tar", "packs a folder for tape"),
        )
    )
    lesson = lesson_of(text)
    facts = [
        Fact("definition", name, f"What is {name}?", f"A command that {does}", 0, PLACE, f"{name} is {does}.")
        for name, does in (
            ("ping", "tests a line of copper"),
            ("curl", "fetches a page of text"),
            ("ssh", "opens a shell with keys"),
            ("tar", "packs a folder for tape"),
        )
    ]
    choices = [choice for question in draft_quiz(lesson, facts) for choice in question.choices]
    assert {(choice.text, choice.spans[0].kind) for choice in choices} == {
        ("ping", "code"),
        ("curl", "code"),
        ("ssh", "code"),
        ("tar", "code"),
    }


def test_a_lesson_with_nothing_to_ask_gives_no_question() -> None:
    assert quiz_of("# Rain\n\nIt rained all day, and nobody went out.\n") == ()


def test_a_table_of_what_things_do_is_asked_row_by_row() -> None:
    table = "| Tool | Trims | Price |\n|---|---|---|\n| `loop` | the foot of a pot | 3 |\n"
    rows = "| `wire` | a block of clay | 4 |\n| `knife` | the rim of a bowl | 5 |\n"
    quiz = draft_quiz(lesson_of(f"# Pots\n\nClay is soft.\n\n{table}{rows}"), ())
    assert {without_lead(question.question.text): right(question) for question in quiz} == {
        "Which tool trims the foot of a pot?": "loop",
        "Which tool trims a block of clay?": "wire",
        "Which tool trims the rim of a bowl?": "knife",
    }


def test_plain_sentences_are_asked_for_in_english_alone() -> None:
    text = (
        "# Pots\n\nBegin with a **flat rib**, a **soft rib**, a **steel rib** and a **wooden rib**.\n\n"
        "A flat rib smooths the wet wall of a turning bowl with soapy water.\n"
    )
    english = draft_quiz(lesson_of(f"---\nlang: en\n---\n\n{text}"), ())
    assert "Which of these smooths the wet wall of a turning bowl with soapy water?" in [
        without_lead(question.question.text) for question in english
    ]
    assert draft_quiz(lesson_of(f"---\nlang: de\n---\n\n{text}"), ()) == ()


def test_a_quiz_on_the_page_comes_first() -> None:
    text = POTS + "\n## Quiz\n\n1. What burns in a kiln?\n   - [ ] Sand\n   - [x] Wood\n   - [ ] Snow\n   - [ ] Salt\n"
    quiz = quiz_of(text, 1)
    assert [(question.question.text, right(question)) for question in quiz] == [("What burns in a kiln?", "Wood")]
    assert len(quiz[0].choices) == 4


def test_choices_of_the_page_that_speak_of_one_another_keep_their_order() -> None:
    choices = ("Wood", "Gas", "Sand", "Both A and B")
    lesson = lesson_of(POTS)
    asked = Asked("What burns in a kiln?", PLACE, choices[3], choices)
    quiz = draft_quiz(Lesson("pots", "Pots", lesson.sections, quiz=(asked,)), ())
    assert [choice.text for choice in quiz[0].choices] == list(choices)
    assert quiz[0].right == 3


def test_a_question_of_the_page_without_an_answer_takes_what_the_lesson_says() -> None:
    lesson = lesson_of(POTS)
    asked = Asked("Which of the following best defines a kiln?", PLACE)
    quiz = draft_quiz(Lesson("pots", "Pots", lesson.sections, quiz=(asked,)), facts_of(lesson))
    best = next(question for question in quiz if question.question.text == asked.question)
    assert right(best) == "A furnace that hardens clay"


def test_an_answer_that_the_page_hides_is_taken_only_where_the_lesson_tells_it() -> None:
    lesson = lesson_of(POTS)
    told = (
        "A tool that removes clay from a pot",
        "A wall of brick that holds a roof",
        "A coat of paint that dries in a day",
    )
    hidden = Asked("What best describes a trimmer?", PLACE, "", told)
    named = Asked("What hardens clay, as a furnace?", PLACE, "", ("Brick", "Kiln", "Roof"))
    unknown = Asked("What is the best clay?", PLACE, "", ("The red one", "The white one", "The blue one"))
    page = Lesson("pots", "Pots", lesson.sections, quiz=(hidden, named, unknown))
    asked = {question.question.text: right(question) for question in draft_quiz(page, facts_of(lesson))}
    assert asked[hidden.question] == told[0]
    assert asked[named.question] == "Kiln"
    assert unknown.question not in asked


def test_two_terms_of_one_description_are_not_asked_for() -> None:
    facts = [
        Fact("definition", name, f"What is a {name}?", "A bent wire that trims a pot", 0, PLACE, f"A {name} is …")
        for name in ("loop", "blade")
    ]
    others = [
        Fact("definition", name, f"What is a {name}?", said, 0, PLACE, f"A {name} is {said}.")
        for name, said in (
            ("rib", "a plate for smoothing walls"),
            ("disc", "a plate for turning bowls"),
            ("bat", "a plate for drying pots"),
            ("tile", "a plate for covering roofs"),
        )
    ]
    asked = [
        question.question.text for question in draft_quiz(lesson_of("# Pots\n\nClay is soft.\n"), [*facts, *others])
    ]
    assert asked
    assert not any("trims" in question for question in asked)


@pytest.mark.timeout(60)
def test_a_huge_glossary_is_asked_in_a_moment() -> None:
    many = "".join(f"- **tool{n}**: a thing number {n} that trims pot {n}\n" for n in range(3000))
    lesson = lesson_of(f"# Pots\n\nClay is soft.\n\n## Glossary\n\n{many}")
    facts = [
        Fact("definition", f"tool{n}", f"What is tool{n}?", f"A thing that trims pot {n}", 1, PLACE, "", "", ())
        for n in range(3000)
    ]
    draft_quiz(lesson, facts)


@pytest.mark.timeout(60)
def test_a_long_lesson_is_asked_in_a_moment() -> None:
    many = "".join(
        f"\n## Part {n}\n\nA tool{n} is a thing number {n} that trims pot {n}. **Tool{n}** cuts clay {n} in part {n}.\n"
        for n in range(400)
    )
    lesson = lesson_of("# Pots\n" + many)
    facts = facts_of(lesson)
    draft_quiz(lesson, facts)
