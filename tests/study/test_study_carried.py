"""A lesson's own cards and quiz are taken as they stand, whatever way they are written in, and what is not is told."""

import re
from pathlib import Path

import pytest
from parsed_facts import every_card

from audiolesson.build.not_asked import NOT_BY_EAR, TOO_MANY, not_asked
from audiolesson.build.study_drafting import StudyDraft
from audiolesson.lesson.carried.quiz import TWO_RIGHT
from audiolesson.lesson.carried.read import carried
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson
from audiolesson.lesson.text_lines import numbered
from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.find import facts_of

PROSE = "The sea rises and falls twice each day because the moon pulls on its water."


def lesson(text: str, ending: str = ".md", head: str = "") -> Lesson:
    title = "# Tides" if ending == ".md" else "Tides"
    return parse_lesson(f"{head}{title}\n\n{PROSE}\n\n{text}\n", f"tides{ending}", "tides", ending)


def cards(given: Lesson) -> list[tuple[str, str]]:
    return [(card.question.text, card.answer.text) for card in every_card(given, facts_of(given))]


def quiz(given: Lesson) -> list[tuple[str, str, str]]:
    asked = draft_quiz(given, facts_of(given))
    return [(one.question.text, one.choices[one.right].text, one.why.text if one.why else "") for one in asked]


PAGE = Path(__file__).parents[2] / "docs" / "cards-format.md"


def test_the_lesson_of_the_page_brings_along_what_the_page_says() -> None:
    (text,) = re.findall(r"^```text\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    given = parse_lesson(text, "tides.md", "tides", ".md")
    assert [question for question, _ in cards(given)] == ["What is slack?", "What is ebb?", "Flood"]
    assert quiz(given) == [
        ("When is the tide lowest?", "At spring", "Then sun and moon pull along one line."),
        ("What lifts the sea?", "The moon", "It pulls on the water that is nearest."),
        ("True or false: The sun pulls on the sea?", "True", ""),
    ]
    assert not given.unread


EBB = ("What is ebb?", "Falling water.")


@pytest.mark.parametrize("ending", [".md", ".txt"])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("parted", ["\n", "\n\n"])
def test_pairs_of_question_and_answer_are_cards_in_any_text(ending: str, between: str, parted: str) -> None:
    pairs = [EBB, ("What is flood?", "Rising water."), ("What is slack?", "Still water")]
    text = parted.join(f"Q: {question}{between}A: {answer}" for question, answer in pairs)
    assert cards(lesson(text, ending)) == pairs


@pytest.mark.parametrize(
    "text",
    [
        "### What is ebb?\n\nFalling water.",
        "### What is ebb?\nFalling\nwater.",
        "What is ebb? :: Falling water.",
        "**What is ebb?**\n\nFalling water.",
        "**What is ebb?** Falling water.",
        "- What is ebb?\n  - Falling water.",
        "1. What is ebb? Falling water.",
        "What is ebb?\n: Falling water.",
        "What is ebb?\n?\nFalling water.",
        "Front: What is ebb?\nBack: Falling water.",
        "| Front | Back |\n|---|---|\n| What is ebb? | Falling water. |",
        "Q: What is *ebb*? A: Falling **water**.",
    ],
)
def test_a_section_of_flashcards_is_read_in_the_ways_in_which_people_write_them(text: str) -> None:
    given = lesson(f"## Flashcards\n\n{text}\n\n## Summary\n\n{PROSE}")
    assert cards(given) == [EBB]
    assert not given.unread


@pytest.mark.parametrize("text", ["Ebb :: Falling water.", "- **Ebb**: Falling water.", "- Ebb — Falling water."])
def test_a_term_and_what_it_is_are_a_card_under_such_a_heading_and_nowhere_else(text: str) -> None:
    assert cards(lesson(f"## Flashcards\n\n{text}")) == [("Ebb", "Falling water.")]
    assert lesson(f"## How flashcards work\n\n{text}").cards == ()


CHOICES = "A) Falling water\nB) Rising water\nC) Still water\n"


@pytest.mark.parametrize("ending", [".md", ".txt"])
@pytest.mark.parametrize(
    ("told", "why"),
    [
        ("Answer: A", ""),
        ("Correct answer: A) Falling water", ""),
        ("The correct answer is A.", ""),
        ("Answer: Falling water", ""),
        ("Answer: A. Ebb comes from the moon.", "Ebb comes from the moon."),
        ("Answer: A) Falling water. Ebb comes from the moon.", "Ebb comes from the moon."),
        ("Answer: A\n\n> Ebb comes from the moon.", "Ebb comes from the moon."),
        ("Answer: A\n\n> Why: Ebb comes from the moon.", "Ebb comes from the moon."),
        ("Answer: A\nWhy: Ebb comes\nfrom the moon.", "Ebb comes from the moon."),
        ("Answer: A\nExplanation: Ebb comes from the moon.", "Ebb comes from the moon."),
    ],
)
def test_the_right_choice_and_why_are_taken_as_they_are_told(ending: str, told: str, why: str) -> None:
    heading = "## Quiz" if ending == ".md" else "Quiz"
    given = lesson(f"{heading}\n\nWhat is ebb?\n{CHOICES}{told}\n", ending)
    assert quiz(given) == [("What is ebb?", "Falling water", why)]
    assert not given.unread


@pytest.mark.parametrize(
    "text",
    [
        f"**What is ebb?**\n\n{CHOICES}\n**Answer: A**",
        f"### Question 1\n\nWhat is ebb?\n\n{CHOICES}"
        "\n<details>\n<summary>Answer</summary>\n\nA) Falling water\n\n</details>",
        f"1. What is ebb?\n{CHOICES}\n### Answers\n\n1. A",
        f"1. What is ebb?\n{CHOICES}\n## Answer key\n\n1-A",
        f"What is ebb?\n{CHOICES}\nAnswers: \n1: A) Falling water",
        "What is ebb?\n\n- [x] Falling water\n- [ ] Rising water",
        "What is ebb?\n(a) Rising water\n(b) Falling water\nAnswer: b",
    ],
)
def test_a_quiz_is_read_in_the_ways_in_which_people_write_them(text: str) -> None:
    given = lesson(f"## Quiz\n\n{text}\n\n## Summary\n\n{PROSE}")
    assert [(asked, right) for asked, right, _ in quiz(given)] == [("What is ebb?", "Falling water")]
    assert not given.unread


@pytest.mark.parametrize(
    "text",
    [
        "Ebb is rising water.\n- [ ] True\n- [x] False",
        "True or false: Ebb is rising water.\nAnswer: False",
        "Ebb is rising water. (True/False)\nAnswer: F",
        "Ebb is rising water.\n\nTrue / False\n\nAnswer: False",
    ],
)
def test_a_claim_is_asked_as_true_or_false_in_this_order(text: str) -> None:
    given = lesson(f"## Quiz\n\n{text}")
    (asked,) = draft_quiz(given, facts_of(given))
    assert asked.question.text == "True or false: Ebb is rising water?"
    assert [choice.text for choice in asked.choices] == ["True", "False"]
    assert asked.right == 1


HEAD = """---
title: Tides
cards:
  - question: What is ebb?
    answer: Falling water.
    hint: It goes out.
  - What is flood?: Rising water.
flashcards: |
  Q: What is slack?
  A: Still water.
quiz:
  - question: What is neap?
    choices: [The highest tide, The lowest tide, The first tide]
    answer: B
    why: Neap means scanty.
  - question: What lifts the sea?
    choices: [The moon, The wind]
---

"""


def test_cards_and_a_quiz_in_the_head_are_read_with_hint_why_and_their_own_line() -> None:
    given = lesson("", head=HEAD)
    made = every_card(given, facts_of(given))
    assert [(card.question.text, card.line) for card in made] == [
        ("What is ebb?", 4), ("What is flood?", 7), ("What is slack?", 9),
    ]  # fmt: skip
    assert made[0].hint and made[0].hint.text == "It goes out."
    assert quiz(given) == [("What is neap?", "The lowest tide", "Neap means scanty.")]
    assert [(left.place.line, left.text) for left in given.unread] == [(16, "What lifts the sea?")]


def test_a_head_of_toml_carries_them_too() -> None:
    head = '+++\ntitle = "Tides"\n[[cards]]\nquestion = "What is ebb?"\nanswer = "Falling water."\n+++\n\n'
    given = lesson("", head=head)
    assert cards(given) == [EBB]
    assert given.cards[0].place.line == 4


def test_each_row_of_a_table_has_its_own_line() -> None:
    table = "| Question | Answer |\n|---|---|\n| What is ebb? | Falling water. |\n| What is flood? | Rising water. |"
    given = lesson(table)
    assert [card.line for card in every_card(given, facts_of(given))] == [7, 8]


def test_what_is_not_understood_among_them_is_told_with_its_line() -> None:
    text = "## Flashcards\n\nQ: What is ebb?\nA: Falling water.\n\nSome words.\n\n## Quiz\n\nWhat is flood?\n"
    given = lesson(text)
    assert [(left.place.line, left.text) for left in given.unread] == [(10, "Some words."), (12, "Quiz")]
    made = StudyDraft(path=None, kind="card", written=True, found=1, wanted=15, lines=(7,))  # type: ignore[arg-type]
    assert [place.line for place, _ in not_asked(given, [made])] == [10, 12]
    assert not_asked(given, []) == ()


def test_a_card_or_question_that_is_not_taken_is_told_with_its_line_and_why() -> None:
    text = f"Q: What is ebb?\nA: Falling water.\n\n## Quiz\n\nWhat is shown in the figure?\n{CHOICES}Answer: A\n"
    given = lesson(f"## Flashcards\n\n{text}")
    full = StudyDraft(path=None, kind="card", written=True, found=1, wanted=1)  # type: ignore[arg-type]
    none = StudyDraft(path=None, kind="question", written=False, found=0, wanted=12)  # type: ignore[arg-type]
    assert [(place.line, why.split(":")[0]) for place, why in not_asked(given, [full, none])] == [
        (7, TOO_MANY), (12, NOT_BY_EAR),
    ]  # fmt: skip


def test_open_questions_of_a_textbook_are_no_fault() -> None:
    assert lesson("## Review Questions\n\nWhy do tides turn?\n\nDescribe a neap tide.\n").unread == ()


def test_a_quiz_of_plain_text_ends_with_the_next_heading_and_is_not_told() -> None:
    given = lesson(f"Quiz\n\nWhat is ebb?\n{CHOICES}Answer: A\n\nSummary\n\n{PROSE}", ".txt")
    assert [section.title for section in given.sections] == ["Tides", "Summary"]
    assert "quiz" in [left.why for left in given.left_out]


@pytest.mark.timeout(20)
@pytest.mark.parametrize("line", ["Q: What is it?", "| a | b |", "- **x**: y", "> " * 500, "a :: b", "**" * 2000, "A)"])
def test_hostile_sections_are_read_in_a_moment(line: str) -> None:
    for title in ("Flashcards", "Quiz"):
        text = f"## {title}\n\n" + f"{line}\n\n" * (50_000 // len(line))
        for is_markdown in (True, False):
            carried(numbered(text), "tides.md", is_markdown)


def test_a_question_of_a_pair_is_no_heading_of_plain_text() -> None:
    given = lesson("Q: What is ebb?\n\nA: Falling water.\n", ".txt")
    assert [section.title for section in given.sections] == ["Tides"]


TWO_TICKED = "- [x] It falls\n- [ ] It stands\n- [x] Both are so\n"


@pytest.mark.parametrize(
    "text",
    [
        f"# Tides\n\nWords.\n\n## Quiz\n\nWhat does water do at ebb?\n\n{TWO_TICKED}\n"
        "What pulls?\n\n- [x] The moon\n- [ ] The wind\n- [ ] The fish\n",
        "---\nquiz:\n  - question: What does water do at ebb?\n    choices:\n      - '[x] It falls'\n"
        "      - '[ ] It stands'\n      - '[x] Both are so'\n"
        "  - question: What pulls?\n    choices: ['[x] The moon', '[ ] The wind', '[ ] The fish']\n"
        "---\n# Tides\n\nWords.\n",
    ],
    ids=["section", "head"],
)
def test_a_question_with_two_ticked_choices_has_no_key_and_is_told_as_not_taken(text: str) -> None:
    given = parse_lesson(text, "lessons/t.md", "t", ".md")
    assert [one.question for one in given.quiz] == ["What pulls?"]
    assert [(left.text, left.why) for left in given.unread] == [("What does water do at ebb?", TWO_RIGHT)]


def test_what_an_own_card_answers_word_for_word_is_asked_by_no_found_one() -> None:
    text = """# Bread

Gluten is a net of proteins that holds the gas of the dough. Yeast is a fungus that turns sugar into gas.

## Flashcards

Gluten :: A net of proteins that holds the gas of the dough.

What makes dough rise? :: A gas.
"""
    bread = parse_lesson(text, "bread.md", "bread", ".md")
    asked = sorted(question for question, _ in cards(bread))
    assert asked == ["Gluten", "In the lesson “Bread”: what is yeast?", "What makes dough rise?"]
