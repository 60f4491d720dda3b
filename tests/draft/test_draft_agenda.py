"""What comes is said by the headings where a promise names one thing alone, and the first part is led to shortly."""

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.framing.headings_in_a_row import heading_among_others, heading_in_a_row
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.model import FLASHCARDS, Flashcards
from audiolesson.draft.titling.cutting import short
from audiolesson.draft.titling.lesson_names import topic_of
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph, Script
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)

BODIES = (
    "Two potters carry the clay from the pit. Nobody weighs the clay of the pit. Rain fills the pit each winter. "
    "Frost breaks the hardest lumps of it.",
    "Nobody opens the door on that day. Smoke stands over the roofs for hours. The dogs of the village bark all night. "
    "Children carry water to the men at the fire.",
    "Merchants wait on the road with their mules. Broken pots are laid under the road. Old men tell how it was before. "
    "Snow closes the pass until the end of March.",
)


def script(heads: tuple[str, ...], cards: Flashcards = FLASHCARDS) -> Script:
    text = "# Clay in winter\n\nPotters work in the valley.\n\n"
    text += "\n\n".join(f"## {head}\n\n{body}" for head, body in zip(heads, BODIES, strict=True))
    lesson = parse_lesson(text, "made.md", "made", ".md")
    return draft(lesson, pace=PACE, target=Ms(90_000), date="2026-11-24T06:00:00Z", cards=cards).script


def said(made: Script) -> str:
    return " ".join(item.text for segment in made.segments for item in segment.items if isinstance(item, Paragraph))


def test_headings_say_what_comes_in_their_order() -> None:
    whole = said(script(("A cellar without a floor", "The night of the flames", "A lid on the jar")))
    assert "Coming up: a cellar without a floor, the night of the flames, and a lid on the jar." in whole
    assert "First, a cellar without a floor. Two potters" in whole


def test_short_headings_are_named_beside_others_and_what_any_lesson_has_is_not() -> None:
    assert "Coming up: the pit, the smoke, and the pass." in said(script(("The pit", "The smoke", "The pass")))
    whole = said(script(("A cellar without a floor", "Terms", "A lid on the jar")))
    assert "In this episode: a cellar without a floor and a lid on the jar." in whole


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("The remedy", "the remedy"),
        ("Soaking", "soaking"),
        ("Staking up", "staking up"),
        ("What is the ash for?", "what the ash is for"),
        ("How hot is a kiln?", "how hot a kiln is"),
        ("Ash and smoke", "ash and smoke"),
        ("Anna Berg's kiln", "Anna Berg's kiln"),
        ("The summer of 1789", "the summer of 1789"),
        ("Building a kiln, 1787–1792", "building a kiln"),
        ("Oops: a crack", ""),
        ("Firing, step by step", "firing"),
        ("The ship sinks", ""),
        ("Odds and ends", ""),
        ("The trick", ""),
        ("Who is at risk?", "who is at risk"),
        ("When it goes wrong", "when it goes wrong"),
        ("Definitions", ""),
        ("Under the lens", ""),
        ("July", ""),
        ("Squeezed from every side", ""),
        ("Pots are fired twice", ""),
    ],
)
def test_a_heading_among_others_may_be_short_but_names_something(head: str, row: str) -> None:
    whole = "Pots crack in a kiln. The ash is kept. The remedy is slow drying. So says Anna Berg of Anna Berg's kiln."
    assert heading_among_others(head, whole) == row


def test_headings_that_ask_are_what_one_will_know() -> None:
    whole = said(script(("Why nobody weighs clay", "What stands over roofs", "How snow closes the pass")))
    assert "you will know why nobody weighs clay" in whole
    assert "Coming up" not in whole


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("The night of the fire", "the night of the fire"),
        ("Why pots crack", "why pots crack"),
        ("1904: a kiln for all", "a kiln for all"),
        ("Germany: the cold years", "Germany"),
        ("On paper: the plan", ""),
        ("Next week", ""),
        ("The rule", ""),
        ("Six days", ""),
        ("Exercises", ""),
        ("What is it?", ""),
        ("A pot is given away", ""),
        ("Why wet pots are safe: a lie", ""),
        ("How we did this", ""),
    ],
)
def test_a_heading_that_says_nothing_away_from_its_page_is_in_no_row(head: str, row: str) -> None:
    assert heading_in_a_row(head, "Pots crack in a kiln. The kiln is for all. The night was cold.") == row


def test_the_name_of_a_land_is_large_though_only_a_heading_says_it() -> None:
    assert slot("Germany", "A tree grows here.").text == "Germany"
    assert slot("Turkish", "A tree grows here.").text == "Turkish"
    assert slot("The United States", "A tree grows here.").text == "the United States"
    assert slot("The Cold War", "The Cold War began here.").text == "the Cold War"
    assert slot("Garden", "A garden grows here.").text != "Garden"


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("What's going on in a kiln?", ""),
        ("Firing: the rights of a potter", "the rights of a potter"),
        ("The pot that leaks: wet slip", "wet slip"),
        ("The man who fired the kiln", "the man who fired the kiln"),
        ("Firing: a guide for potters", "firing"),
    ],
)
def test_a_lesson_is_called_by_the_half_of_its_title_that_says_its_subject(title: str, topic: str) -> None:
    whole = "Firing is slow. The rights of a potter are old. Wet slip joins clay. A kiln is hot."
    assert topic_of(title, whole) == topic


def test_no_title_ends_in_what_describes_a_noun_only_with_its_end() -> None:
    assert short("the kiln seen from a moving cart") == "The kiln"


def test_an_episode_ends_with_a_question_of_its_cards_that_it_answers() -> None:
    heads = ("A pit without a floor", "The night of the fire", "The road over the pass")
    asks = (
        ("What is laid under the sea?", "Nets are laid under the sea."),
        ("What is laid under the road?", "Broken pots are laid under the road."),
        ("Why does nobody weigh clay?", "Nobody weighs the clay of the pit."),
    )
    whole = said(script(heads, cards=Flashcards(True, asks)))
    assert "why does nobody weigh clay?" in whole, "what asks why comes first"
    assert "what is laid under the road?" in said(script(heads, cards=Flashcards(True, asks[:2])))
    assert "under the sea" not in said(script(heads, cards=Flashcards(True, asks[:1])))
