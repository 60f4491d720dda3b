"""`check` finds each kind of mistake of cards and quizzes where it stands, and nothing in good ones."""

from collections.abc import Callable
from pathlib import Path

import pytest

from audiolesson.check import run
from audiolesson.check.before_build import before_build
from audiolesson.check.before_drills import study_before_build
from audiolesson.errors import Place, Problem
from audiolesson.show.model import Show
from audiolesson.show.read import load_show

SETTINGS = """\
id = "c0e7d2c8-0f6c-4c0f-9c55-0ad0b8f0a5a1"
title = "A course"
address = "https://example.org/course/"
[voices]
Host = "tone"
"""
LESSON = """\
# Tides

The tide rises because the Moon pulls on the sea. A spring tide comes at new moon, in 1840 as today.
A neap tide is weak. Ada Brook measured it. LoRA is a method.
"""
SCRIPT = "---\ntitle: Lunar Tides\ndate: 2026-11-24T06:00:00Z\n---\n\n## What it is\n\nThe Moon pulls on the sea.\n"
CARDS = """\
## Why does the tide rise? {#c1 line=3}

The Moon pulls on the sea.

> Look up, to Saturn.

> **Again:** The tide rises because the Moon pulls on the sea.

## Who measured the neap tide?

Ada Brook.
"""
QUIZ = """\
## When does a spring tide come? {#q1}

- [x] At new moon
- [ ] At noon on Mars
- [ ] In 1755

> The Moon stands before the Sun then.
"""
CARDS_FILE, QUIZ_FILE = "scripts/one.cards.md", "scripts/one.quiz.md"


def check(show: Show, slugs: list[str] | None = None) -> list[Problem]:
    """What is found but for short segments and sounds without credits: the shows here are bare on purpose."""
    return [problem for problem in run.check(show, slugs) if problem.rule not in ("short-segment", "credit")]


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Show]:
    """Make a show of one good lesson with cards and a quiz; a text replaces or adds a file, None takes it away."""

    def made(files: dict[str, str | None] | None = None, settings: str = SETTINGS) -> Show:
        whole = {
            "show.toml": settings,
            "lessons/one.md": LESSON + "The Sun is far.\n",
            "scripts/one.md": SCRIPT,
            CARDS_FILE: CARDS,
            QUIZ_FILE: QUIZ,
            **(files or {}),
        }
        for name, text in whole.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if text is not None:
                path.write_text(text, encoding="utf-8")
        return load_show(tmp_path)

    return made


def card(question: str, answer: str, more: str = "") -> str:
    return f"## {question}\n\n{answer}\n{more}"


def quiz(question: str, *choices: str, more: str = "") -> str:
    """A question whose first choice is right."""
    rest = "".join(f"- [ ] {choice}\n" for choice in choices[1:])
    return f"## {question}\n\n- [x] {choices[0]}\n{rest}{more}"


def told(problems: list[Problem]) -> list[tuple[str, str, Place]]:
    return [(problem.rule, problem.severity, problem.place) for problem in problems]


def test_good_cards_and_a_good_quiz_have_no_problems(make: Callable[..., Show]) -> None:
    show = make()
    assert check(show) == []
    assert study_before_build(show, "one") == []


LONG = "It is " + "very " * 24 + "long."
CARD_CASES = [
    ("card-format", "error", card("What?", "- a list"), 3, "'- a list' begins a list", "without a list"),
    ("long-answer", "warning", card("What?", "It pulls " + "very " * 13 + "hard."), 3, "has 16 words", "15"),
    ("gives-away", "warning", card("Why does the Moon's pull raise the sea?", "The Moon's pull."), 1, "Moon's", "out"),
    ("gives-away", "warning", card("What is a tide of the moon?", "Tides, a moon."), 1, "holds its answer", "other"),
    ("same-question", "error", card("What is a tide?", "Sea.", "\n## What is the *tide*?\n\nWet.\n"), 5, "line 1", ""),
    ("same-question", "error", card("What is a tide?", "Sea.", "\n## Who are the tides?\n\nA sea!\n"), 5, "line 1", ""),
    ("wording-formula", "error", card(r"What is $\foo{x}$?", "A tide."), 1, "\\foo is not known", "say"),
    ("wording-formula", "error", card("What?", r"A tide of" + "\n" + r"$\foo{x}$."), 4, "\\foo is not known", "say"),
    ("wording-formula", "error", card("What?", "A tide.", "\n> **Again:** $\\foo{x}$ is.\n"), 5, "\\foo is", "say"),
    ("claim", "error", card("What?", "It came in 1912."), 3, "“1912” is not in the lesson", "lesson"),
    ("claim", "error", card("Was it Zoltan?", "It was."), 1, "“Zoltan” is not in the lesson", "lesson"),
    ("long-sentence", "error", card(f"{LONG[:-1]}?", "It is."), 1, "has 27 words", "25"),
    ("unheard", "error", card("What?", "!!!"), 3, "nothing is heard of “!!!”", "say="),
    ("unheard", "error", card("???", "It is."), 1, "nothing is heard of “???”", "say="),
    ("title-length", "error", f"---\ntitle: {'long ' * 60}\n---\n\n{CARDS}", 1, "characters", "255"),
    ("lexicon", "error", f"---\nlexicon:\n  '/(/': x\n---\n\n{CARDS}", 3, "lexicon", "like this"),
    ("same-guid", "error", "---\nguid: f3b9f1f6-1db5-5bc2-8b5f-8ef5e0d0a001\n---\n\n" + CARDS, 1, "one.quiz", "guid"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "severity", "text", "line", "message", "hint"), CARD_CASES, ids=range(len(CARD_CASES))
)
def test_a_problem_of_a_card_is_found_where_it_stands(
    make: Callable[..., Show], rule: str, severity: str, text: str, line: int, message: str, hint: str
) -> None:
    files = {CARDS_FILE: text}
    if rule == "same-guid":
        files |= {QUIZ_FILE: "---\nguid: f3b9f1f6-1db5-5bc2-8b5f-8ef5e0d0a001\n---\n\n" + QUIZ}
    found = [problem for problem in check(make(files)) if problem.rule == rule]
    place = Place(QUIZ_FILE if rule == "same-guid" else CARDS_FILE, line)
    assert told(found) == [(rule, severity, place)]
    assert message.replace("one.quiz", "one.cards") in found[0].message
    assert hint in found[0].hint


THREE = ("a tide", "a moon", "a sea")
QUIZ_CASES = [
    ("quiz-format", "error", "## What?\n\n- [ ] a\n- [ ] b\n", 1, "none is ticked", "- [x]"),
    ("long-answer", "warning", quiz("What?", "a sea", "very " * 15 + "hard"), 4, "has 16 words", "15"),
    ("gives-away", "warning", quiz("What does a neap tide do?", "a neap tide", *THREE), 1, "holds its answer", "words"),
    ("same-question", "error", quiz("What?", *THREE, more="\n## What?\n{#b}\n"), 7, "line 1", "take one"),
    ("same-choice", "error", quiz("What?", "a tide", "The sea.", "sea"), 5, "the choice “sea” says what line 4", ""),
    ("telling-choice", "warning", quiz("What?", "the sea as the Moon pulls it", *THREE[1:]), 3, "has 7 words", "short"),
    ("wording-formula", "error", quiz("What?", "a tide", r"$\foo{x}$"), 4, "\\foo is not known", "say"),
    ("claim", "error", quiz("What?", "in 1912", "in 1840"), 3, "“1912” is not in the lesson", "lesson"),
    ("claim", "error", quiz("What?", *THREE, more="\n> It was Zoltan.\n"), 7, "“Zoltan”", "lesson"),
    ("unheard", "error", quiz("What?", "a tide", "..."), 4, "nothing is heard of “...”", "say="),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "severity", "text", "line", "message", "hint"), QUIZ_CASES, ids=range(len(QUIZ_CASES))
)
def test_a_problem_of_a_question_is_found_where_it_stands(
    make: Callable[..., Show], rule: str, severity: str, text: str, line: int, message: str, hint: str
) -> None:
    if rule == "same-question":
        text = text.replace("## What?\n{#b}\n", quiz("What? {#b}", *THREE))
    found = [problem for problem in check(make({QUIZ_FILE: text})) if problem.rule == rule]
    assert told(found) == [(rule, severity, Place(QUIZ_FILE, line))]
    assert message in found[0].message
    assert hint in found[0].hint


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (CARDS_FILE, card("What is a spring tide?", "A tide at new moon.")),
        (CARDS_FILE, card("Is the neap tide weak or strong?", "Weak.")),
        (CARDS_FILE, card("What is a tide?", "Sea.", "\n## When is a tide?\n\nAt new moon.\n")),
        (CARDS_FILE, card("What is it?", r"Signs: [!!!]{say=nothing}")),
        (CARDS_FILE, card("What is it?", "A tide.", "\n> A hint of Zoltan in 1912, with $\\foo{x}$ in it.\n")),
        (QUIZ_FILE, quiz("What is written?", "C", "C++", "C#")),
        (QUIZ_FILE, quiz("Which sign?", "[+]{say=plus}", "[-]{say=minus}")),
        (QUIZ_FILE, quiz("When was it?", "in 1840", "in 1912", "in 1755")),
        (
            QUIZ_FILE,
            quiz("What is it?", "the sea that rises as the Moon pulls hard at it", "a tide that the Sun now pulls at"),
        ),
        (CARDS_FILE, "---\ntitle: The words of Zoltan\n---\n\n" + card("Who told it?", "It was Zoltan.")),
        (CARDS_FILE, card("Is it Lunar?", "It is.")),  # a word of the script's title
        (QUIZ_FILE, quiz("When is it?", "at new moon", "in the sea", "as it rises", "at the weak tide")),
    ],
    ids=range(12),
)
def test_what_is_right_is_left_alone(make: Callable[..., Show], file: str, text: str) -> None:
    assert check(make({file: text})) == []


def test_a_deck_without_a_script_is_told(make: Callable[..., Show]) -> None:
    show = make({"scripts/one.md": None, QUIZ_FILE: None})
    (found,) = check(show)
    assert (found.rule, found.severity, found.place) == ("script-missing", "warning", Place(CARDS_FILE))
    assert "scripts/one.md" in found.hint
    assert study_before_build(show, "one") == []


@pytest.mark.parametrize(
    ("head", "lacks"),
    [
        ("", "the head has no title and no date"),
        ("---\ntitle: Words\n---\n\n", "the head has no date"),
        ("---\ndate: 2026-01-31T06:00:00Z\n---\n\n", "the head has no title"),
    ],
)
def test_what_a_build_of_a_deck_alone_lacks_is_an_error_and_told_at_once(
    make: Callable[..., Show], head: str, lacks: str
) -> None:
    show = make({"scripts/alone.cards.md": head + card("What is a tide?", "The sea that rises.")})
    assert [(p.rule, p.severity) for p in check(show)] == [("head-missing", "error")]
    assert [(p.rule, p.message) for p in study_before_build(show, "alone")] == [("head-missing", lacks)]


def test_a_deck_and_a_quiz_of_one_date_are_told(make: Callable[..., Show]) -> None:
    head = "---\ntitle: Words\ndate: 2026-01-31T0{}:00:00{}\n---\n\n"
    cards = head.format(6, "Z") + card("What is a tide?", "The sea that rises.")
    files = {"scripts/alone.cards.md": cards, "scripts/alone.quiz.md": head.format(7, "+01:00") + QUIZ}
    found = [(p.place.file, p.message) for p in check(make(files)) if p.rule == "same-date"]
    assert found == [("scripts/alone.quiz.md", "the date is that of alone.cards too")]
    files["scripts/alone.quiz.md"] = head.format(7, "Z") + QUIZ
    assert not [p for p in check(make(files)) if p.rule == "same-date"]


@pytest.mark.parametrize(("apart", "told"), [(1, True), (2, True), (3, False), (60, False)])
def test_lessons_so_near_that_the_drills_of_one_have_no_room_are_told(
    make: Callable[..., Show], apart: int, told: bool
) -> None:
    script = SCRIPT.replace("06:00:00Z", f"06:{apart // 60:02}:{apart % 60:02}Z").replace("title: ", "title: Later ")
    files = {"scripts/later.md": script, "scripts/later.quiz.md": QUIZ}
    show = make(files)
    found = [p.message for p in check(show) if p.rule == "same-date"]
    message = f"{apart} s lie between later and one: too few for the cards and quiz of later"
    assert found == [message] * told
    for slug in ("one", "later"):
        files_named = [p.place.file for p in check(show, [slug]) if p.rule == "same-date"]
        assert files_named == [f"scripts/{slug}.md"] * told
    (show.root / "scripts/later.quiz.md").unlink()
    assert not [p for p in check(show) if p.rule == "same-date"]


def test_a_deck_with_a_head_needs_no_script(make: Callable[..., Show]) -> None:
    head = "---\ntitle: Words\ndate: 2026-01-31T06:00:00Z\n---\n\n"
    show = make({"scripts/alone.cards.md": head + card("What is a tide?", "The sea that rises.")})
    assert [problem.rule for problem in check(show)] == ["script-missing"]
    assert study_before_build(show, "alone") == []


def test_the_names_of_cards_and_quizzes_are_no_lessons_and_bad_ones_are_told(make: Callable[..., Show]) -> None:
    show = make({"scripts/My deck.cards.md": CARDS, "scripts/two.crads.md": CARDS})
    assert show.slugs() == ["one"]
    assert [(p.rule, p.place.file) for p in check(show)] == [
        ("file-name", "scripts/My deck.cards.md"),
        ("file-name", "scripts/two.crads.md"),
    ]
    assert check(show)[0].hint.endswith("my-deck.cards.md")


def test_words_are_said_as_the_script_and_the_deck_say(make: Callable[..., Show]) -> None:
    files = {CARDS_FILE: card("What is ZABRUQ?", "A method."), "lessons/one.md": LESSON + "ZABRUQ. The Sun."}
    lexicon = "lexicon: {ZABRUQ: low rah}\n---\n"
    assert [problem.rule for problem in check(make(files))] == ["wording-acronym"]
    assert check(make({**files, "scripts/one.md": SCRIPT.replace("Z\n---\n", f"Z\n{lexicon}")})) == []
    assert check(make({**files, CARDS_FILE: f"---\n{lexicon}\n{files[CARDS_FILE]}"})) == []


def test_only_what_leaves_nothing_to_hear_stops_a_drill_and_no_episode(make: Callable[..., Show]) -> None:
    bad = card("What?", "!!!", "\n## What?\n{#b}\n\nIn 1912.\n").replace("\n{#b}", " {#b}")
    show = make({CARDS_FILE: bad, QUIZ_FILE: "## What?\n"})
    rules = {problem.rule for problem in check(show)}
    assert rules == {"unheard", "same-question", "claim", "quiz-format"}
    assert told(study_before_build(show, "one")) == [
        ("unheard", "error", Place(CARDS_FILE, 3)),
        ("quiz-format", "error", Place(QUIZ_FILE, 1)),
    ]
    assert before_build(show, "one") == []


def test_a_mistake_silences_the_rules_about_its_own_card_alone(make: Callable[..., Show]) -> None:
    text = card("What?", "In 1912. {.x}", "\n## When?\n\nIn 1913.\n\n## Who?\n\n- Zoltan\n")
    found = [(p.place.line, p.rule) for p in check(make({CARDS_FILE: text}))]
    assert found == [(3, "card-format"), (7, "claim"), (11, "card-format")]


@pytest.mark.parametrize(
    "text", ["", "x" * 600_000, "---\ntitle: T\n", "---\nfoo: 1\n---\n\n" + card("Zoltan?", "In 1912.")]
)
def test_what_a_mistake_leaves_unread_is_no_second_mistake(make: Callable[..., Show], text: str) -> None:
    show = make({CARDS_FILE: text, QUIZ_FILE: text.replace("In 1912.", "- [x] 1912\n- [ ] b")})
    assert {p.rule for p in check(show)} == {"card-format", "quiz-format"}


def test_a_deck_that_is_no_text_is_a_problem_and_no_traceback(make: Callable[..., Show]) -> None:
    show = make()
    show.cards("one").write_bytes(b"\xff\xfe\x00")
    assert told(check(show)) == [("card-format", "error", Place(CARDS_FILE))]
    assert told(study_before_build(show, "one")) == [("card-format", "error", Place(CARDS_FILE))]


def test_rules_of_cards_can_be_turned_off(make: Callable[..., Show]) -> None:
    bad = {
        CARDS_FILE: card("What?", "!!!", "\n## What is Zoltan?\n\nZoltan.\n"),
        QUIZ_FILE: quiz("What?", "sea", "The sea"),
    }
    rules = {problem.rule for problem in check(make(bad))}
    assert rules == {"unheard", "claim", "gives-away", "same-choice"}
    off = ", ".join(f'"{rule}"' for rule in sorted(rules))
    assert check(make(bad, SETTINGS + f"[check]\noff = [{off}]\n")) == []


def test_checking_one_lesson_tells_nothing_of_anothers_cards(make: Callable[..., Show]) -> None:
    two = {"lessons/two.md": LESSON, "scripts/two.md": SCRIPT.replace("Lunar Tides", "More").replace("06:00", "06:03")}
    show = make({**two, CARDS_FILE: card("What?", "In 1912."), "scripts/two.cards.md": card("What?", "In 1913.")})
    assert [(p.rule, p.place.file) for p in check(show, ["one"])] == [("claim", CARDS_FILE)]
    assert [(p.rule, p.place.file) for p in check(show, ["two"])] == [("claim", "scripts/two.cards.md")]
