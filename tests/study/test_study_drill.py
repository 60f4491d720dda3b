"""The script of a drill: what is heard in it, in which order, by whom, under which titles."""

import pytest
from decks_strategy import decks, quizzes
from hypothesis import HealthCheck, given, settings

from audiolesson.script.model import Paragraph, Pause, Script, Think
from audiolesson.script.normal import normal
from audiolesson.script.parse import parse
from audiolesson.script.print import print_script
from audiolesson.show.model import DrillSettings
from audiolesson.study.cards_file import normal_deck, parse_cards
from audiolesson.study.drill import LONGEST_TITLE, cards_material, cards_script, measured, quiz_material, quiz_script
from audiolesson.study.model import Deck, Quiz
from audiolesson.study.order.pile import Trial
from audiolesson.study.quiz_file import normal_quiz, parse_quiz
from audiolesson.study.trials import plans
from audiolesson.units import Ms

USUAL = DrillSettings()
TITLE = "How do ships float?"
DECK = parse_cards(
    """---
title: Ships
date: 2026-01-02T03:04:05Z
lexicon: {TEU: T E U}
---

## What does TEU stand for? {#c01}

Twenty-foot equivalent unit.

> A box.

> **Again:** A TEU is one box of twenty feet.

## Which force lifts a ship that lies in the water of a harbour, and who found it? {#c02}

Buoyancy, found by Archimedes.
""",
    "scripts/ships.cards.md",
)
QUIZ = parse_quiz(
    """## Which part of a ship steers it? {#q01}

- [ ] The keel
- [x] The `rudder`
- [ ] The mast

> The rudder turns the stern aside.

## What is port? {#q02}

- [x] Left
- [ ] Right
""",
    "scripts/ships.quiz.md",
)
TOLD, ASKED = Trial(0, True, 1), Trial(0, False, 3, 1)
many = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def drill(
    *trials: Trial,
    of: Deck | Quiz = DECK,
    drill: DrillSettings = USUAL,
    title: str = TITLE,
    speakers: tuple[str, ...] = ("Host",),
    language: str = "en",
) -> Script:
    if isinstance(of, Deck):
        return cards_script(of, trials, drill, title=title, speakers=speakers, language=language)
    return quiz_script(of, trials, drill, title=title, speakers=speakers, language=language)


def heard(script: Script, segment: int) -> list[str]:
    """What is heard in a segment, as a script would write it."""
    words = []
    for item in script.segments[segment].items:
        match item:
            case Paragraph():
                words.append(f"{item.speaker}> {item.text}" if item.speaker else item.text)
            case Think():
                words.append("[think]")
            case Pause():
                words.append(f"[pause {item.length}]")
    return words


def test_a_trial_is_question_time_to_think_answer_and_for_a_new_card_the_fact_once_more() -> None:
    script = drill(TOLD, Trial(1, True, 2), ASKED)
    assert heard(script, 1) == [
        "What does TEU stand for?", "[think]", "Twenty-foot equivalent unit.", "[pause 800]",
        "A TEU is one box of twenty feet.",
    ]  # fmt: skip
    assert heard(script, 3) == ["What does TEU stand for?", "[think]", "Twenty-foot equivalent unit."]


def test_a_card_without_a_sentence_of_its_own_has_its_answer_once_more() -> None:
    assert heard(drill(Trial(1, True, 1)), 1)[-3:] == [
        "Buoyancy, found by Archimedes.", "[pause 800]", "Buoyancy, found by Archimedes."
    ]  # fmt: skip


def test_the_pause_before_the_restatement_can_be_set_and_left_out() -> None:
    assert heard(drill(TOLD, drill=DrillSettings(again_pause=Ms(1_500))), 1)[3] == "[pause 1500]"
    assert "[pause" not in str(heard(drill(TOLD, drill=DrillSettings(again_pause=Ms(0))), 1))


def test_hints_are_never_spoken() -> None:
    assert "A box." not in print_script(drill(TOLD, ASKED))


def test_of_two_speakers_the_second_asks_and_the_first_answers() -> None:
    spoken = heard(drill(TOLD, speakers=("Host", "Guest")), 1)
    assert spoken[0] == "Guest> What does TEU stand for?"
    assert spoken[2] == "Twenty-foot equivalent unit."
    asked = heard(drill(Trial(0, False, 1), of=QUIZ, speakers=("Host", "Guest", "Third")), 1)
    assert [line.startswith("Guest> ") for line in asked] == [True] * 4 + [False] * 4


def test_a_quiz_trial_is_question_choices_by_letter_time_to_think_the_right_one_and_why() -> None:
    script = drill(Trial(0, False, 1), Trial(1, False, 2), of=QUIZ)
    assert heard(script, 1) == [
        "Which part of a ship steers it?", "A) The keel", "B) The rudder", "C) The mast", "[think]",
        "B) The rudder", "[pause 800]", "The rudder turns the stern aside.",
    ]  # fmt: skip
    assert heard(script, 2)[-2:] == ["[think]", "A) Left"]


def test_a_trial_is_titled_by_its_number_and_its_question_in_at_most_45_characters() -> None:
    titles = [segment.title for segment in drill(TOLD, Trial(1, True, 2), ASKED, Trial(1, False, 123)).segments]
    assert titles[1:-1] == [
        "1 · What does TEU stand for?",
        "2 · Which force lifts a ship that lies in…",
        "3 · What does TEU stand for?",
        "123 · Which force lifts a ship that lies in…",
    ]
    placed = parse_cards(
        "## In the lesson “Ships and Their Loads”: where does the pilot go ashore?\n\nOff the bar.\n", "x"
    )
    (title,) = [segment.title for segment in drill(TOLD, of=placed).segments][1:-1]
    assert title == "1 · Where does the pilot go ashore?"  # a chapter of this lesson's drill need not name it
    word = parse_cards(f"## {'long' * 40}\n\nA word.\n", "x")
    (title,) = [segment.title for segment in drill(TOLD, of=word).segments][1:-1]
    assert title == f"1 · {('long' * 40)[:40]}…"
    assert len(title) == LONGEST_TITLE == 45


@many
@given(decks)
def test_the_drill_of_any_deck_is_a_script_with_titles_of_their_own(deck: Deck) -> None:
    deck = normal_deck(deck)
    trials = [Trial(index % len(deck.cards), not index % 2, index + 1) for index in range(7)]
    script = drill(*trials, of=deck)
    titles = [segment.title for segment in script.segments]
    assert len(set(titles)) == len(titles) == 9
    assert max(map(len, titles)) <= LONGEST_TITLE
    assert parse(print_script(script), "x") == normal(script)


@many
@given(quizzes)
def test_the_drill_of_any_quiz_is_a_script(quiz: Quiz) -> None:
    quiz = normal_quiz(quiz)
    script = drill(*(Trial(index, False, index + 1) for index in range(len(quiz.questions))), of=quiz)
    assert parse(print_script(script), "x") == normal(script)


def test_the_opening_says_once_how_it_works_and_who_drives_is_asked_for_nothing() -> None:
    for of in (DECK, QUIZ):
        walk = heard(drill(TOLD, of=of), 0)
        drive = heard(drill(TOLD, of=of, drill=DrillSettings(preset="drive")), 0)
        assert TITLE in walk[0] and TITLE in drive[0] and len(walk) == len(drive) == 2  # a title is a paragraph
        assert "aloud" in walk[1] and "next-chapter button" in walk[1]
        assert "aloud" not in drive[1] and "button" not in drive[1] and "think" in drive[1]
        assert drill(TOLD, of=of).segments[0].title == "How it works"
        assert heard(drill(TOLD, of=of), -1)[0].startswith("That was")


def test_a_title_is_not_read_like_a_sentence() -> None:
    for of in (DECK, QUIZ):
        title, how = (item for item in drill(TOLD, of=of).segments[0].items if isinstance(item, Paragraph))
        assert TITLE in title.text and title.rate < how.rate == 1.0


def test_an_opening_without_the_title_says_what_it_is_and_how_it_works() -> None:
    settings = {"title": TITLE, "speakers": ("Host",), "language": "en", "titled": False}
    for script in (cards_script(DECK, [TOLD], USUAL, **settings), quiz_script(QUIZ, [TOLD], USUAL, **settings)):
        first = heard(script, 0)
        assert first[0] in ("Flashcards.", "Quiz.") and "aloud" in first[1]
        assert script.head.title == TITLE


def test_a_language_without_words_of_its_own_has_the_cards_alone() -> None:
    script = drill(TOLD, ASKED, language="de-at")
    assert [segment.title[:1] for segment in script.segments] == ["1", "3"]
    assert len(drill(TOLD, ASKED, language="en-us").segments) == 4


def test_the_head_is_that_of_the_deck_under_the_title_of_the_lesson_and_of_no_set_length() -> None:
    head = drill(TOLD).head
    assert (head.title, head.date, head.length) == (TITLE, "2026-01-02T03:04:05Z", None)
    assert head.lexicon == {"TEU": "T E U"}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_material_of_a_deck_measures_each_trial_with_and_without_the_restatement(language: str) -> None:
    script = cards_material(DECK, USUAL, title=TITLE, speakers=("Host",), language=language)
    opened = language == "en"
    trials = script.segments[1:-1] if opened else script.segments
    told = drill(TOLD, Trial(1, True, 2), language=language).segments
    asked = drill(Trial(0, False, 1), Trial(1, False, 2), language=language).segments
    assert [one.items for one in trials[::2]] == [one.items for one in (told[1:-1] if opened else told)]
    assert [one.items for one in trials[1::2]] == [one.items for one in (asked[1:-1] if opened else asked)]
    lengths = [Ms(1_000 * (index + 1)) for index in range(len(script.segments))]
    found = measured("cards", lengths, USUAL, language)
    assert found.frame == (1_000 + 6_000 + 2 * 1_200 if opened else 0)
    assert found.first == ((2_000, 4_000) if opened else (1_000, 3_000))
    assert found.later == ((3_000, 5_000) if opened else (2_000, 4_000))


def test_the_material_of_a_quiz_measures_each_question() -> None:
    script = quiz_material(QUIZ, USUAL, title=TITLE, speakers=("Host",), language="en")
    assert script.segments == drill(Trial(0, False, 1), Trial(1, False, 2), of=QUIZ).segments
    found = measured("quiz", [Ms(1), Ms(2), Ms(3), Ms(4)], USUAL, "en")
    assert (found.frame, found.first, found.later) == (1 + 4 + 2_400, (2, 3), (2, 3))


def test_the_length_of_a_plan_is_that_of_its_script() -> None:
    material = cards_material(DECK, USUAL, title=TITLE, speakers=("Host",), language="en")
    lengths = {segment.items: Ms(7_777 + 1_000 * index) for index, segment in enumerate(material.segments)}
    found = measured("cards", [lengths[segment.items] for segment in material.segments], USUAL, "en")
    (one,) = plans(found.first, found.later, hard=[False] * 2, target=None, frame=found.frame, settings=USUAL)
    script = drill(*one.trials)
    gaps = USUAL.gap * (len(script.segments) - 1)
    assert one.length == sum(lengths[segment.items] for segment in script.segments) + gaps
