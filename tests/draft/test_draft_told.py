"""The frame names only what is told, definitions come first, and what is announced is told."""

import re

import pytest

from audiolesson.draft.choosing.announced import announces
from audiolesson.draft.choosing.choose import Chooser
from audiolesson.draft.choosing.filling import cover
from audiolesson.draft.choosing.importance import vectors
from audiolesson.draft.choosing.likeness import Likeness
from audiolesson.draft.choosing.outline import Group, Outline
from audiolesson.draft.draft import draft
from audiolesson.draft.framing.compose import Choice
from audiolesson.draft.framing.frame_sets import CLOSES, LINES, RECALLS
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.model import Candidate
from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.sentences.told import defines_name, is_told, stems
from audiolesson.draft.titling.titles import title_of
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph, Segment
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace
from audiolesson.wording.sentences import split

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)


def segments_of(text: str, seconds: int = 210) -> tuple[Segment, ...]:
    lesson = parse_lesson(text, "a.md", "made", ".md")
    made = draft(lesson, pace=PACE, target=Ms(seconds * 1000), date="2026-11-24T06:00:00Z")
    return made.script.segments


def said_in(segment: Segment) -> str:
    return " ".join(item.text for item in segment.items if isinstance(item, Paragraph))


@pytest.mark.parametrize(
    ("name", "sentence", "defines"),
    [
        ("Kiln", "A kiln is a furnace that hardens clay by heat.", True),
        ("The kiln", "Kilns are the furnaces in which clay is hardened.", True),
        ("Glaze", "Glaze, or liquid glass, is a coat that closes the pores.", True),
        ("Slip", "Slip is defined as clay with as much water as it can hold.", True),
        ("Slip", "Clay that flows like cream is called slip.", True),
        ("Throwing", "Throwing is when a pot rises between wet hands.", True),
        ("Throwing", "Throwing refers to shaping clay on a wheel.", True),
        ("Coil building", "The coil building method is a simple method that tries to do without a wheel.", True),
        ("Kiln", "A kiln is a useful thing to have in a village.", False),
        ("Kiln", "A kiln door is a sheet of iron on two hinges.", False),
        ("Kiln", "A kiln that leaks is costly.", False),
    ],
)
def test_a_definition_says_what_its_name_is(name: str, sentence: str, defines: bool) -> None:
    assert defines_name(name, sentence) == defines


POTTERY = """# Pottery

Pottery has been made in every valley of the region for five thousand years.

## Glaze

Old workshops mixed it from ash and sand in large wooden tubs. Copper turns the coat green and iron turns it brown.

Glaze is a coat of glass that closes the pores of a pot. Cooks like a glaze that holds no water.

A glaze of salt is thrown into the fire as dust. It settles on the walls of every pot in the chamber.

Lead made a bright glaze and poisoned the painters. Many towns forbade it after the great fire.

## Throwing

The wheel turns at a hundred turns a minute. Wet hands pull the wall of the pot up in one slow move.

Centered clay does not wobble under the hands. A wall of even width dries without a crack.

## Drying

A pot must lose its water slowly in a cool room. Drying takes a week for a large jar in the winter.

Drying in the sun cracks the rim of a pot. Workshops cover the rim with cloth while the drying goes on.
"""


def test_the_definition_of_a_segments_title_is_told_first() -> None:
    segments = segments_of(POTTERY, 100)
    glaze = next(segment for segment in segments if segment.title == "Glaze")
    said = said_in(glaze)
    before = said[: said.index("Glaze is a coat of glass")]
    assert not any(text in before for text in ("Old workshops", "Copper", "A glaze of salt", "Lead"))


def test_the_topics_definition_opens_the_episode() -> None:
    text = POTTERY.replace(
        "Pottery has been",
        "In 1950, half of all villages lost 90 percent of their workshops, but never their kilns. "
        "Pottery is the craft of making pots, jars, bowls and tiles from wet clay that is shaped by hand or on a wheel "
        "and fired. It has been",
    )
    assert said_in(segments_of(text, 60)[0]).startswith("Pottery is the craft of making pots, jars, bowls and tiles")


def test_a_segments_definition_is_taken_before_what_is_worth_more() -> None:
    said = ["Heat cracks wet pots.", "Ash stains a shelf.", "Wood was dear once.", "A kiln is an oven for clay."]
    candidates = [Candidate(Text(text), 0, order, order) for order, text in enumerate(said)]

    def chosen(*leads: int) -> set[int]:
        plan = Outline((), (Group("Kiln", (0, 1, 2, 3)),), ())
        chooser = Chooser(
            candidates,
            (5.0, 5.0, 5.0, -5.0),
            Likeness(candidates, vectors(candidates)),
            plan,
            lambda choice, _: Ms(1000 * len(choice.all())),
            Choice((), ((),)),
        )
        cover(chooser, 2000, leads)
        return chooser.choice.all()

    assert 3 not in chosen(-1)
    assert 3 in chosen(3)


@pytest.mark.parametrize("seconds", [60, 90, 120, 210])
@pytest.mark.parametrize("dropped", ["Glaze", "Throwing", "Drying"])
def test_a_promise_names_only_what_two_told_sentences_speak_of(seconds: int, dropped: str) -> None:
    text = POTTERY.replace(f"## {dropped}", "## Gilding")
    text = text.replace("Drying", "Waiting").replace("drying", "waiting").replace("## Waiting", "## Drying")
    segments = segments_of(text, seconds)
    frame = [line for segment in segments for line in _sentences(segment) if re.search(r"know more|flashcards", line)]
    for name in ("gilding", "drying"):
        assert not any(name in line for line in frame), frame


def _sentences(segment: Segment) -> list[str]:
    said = said_in(segment)
    return [said[start:end] for start, end in split(said)]


def test_a_definition_alone_is_enough_to_name_a_thing_and_one_mention_is_not() -> None:
    assert is_told({4: 2}, [4])
    assert not is_told({4: 1}, [4, 5])
    assert is_told({4: 1, 5: 1}, [4, 5])


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("There are three main ways to fire a pot.", 3),
        ("Heat enters the clay in two different ways.", 2),
        ("Viruses enter a cell in several ways.", 1),
        ("A final way is to bury the pot in hot ash.", 1),
        ("There is a very common definition of a kiln.", 1),
        ("There are three ways to fire a pot: in a pit, in a kiln or in ash.", 0),
        ("There are two kinds of kiln, such as pits and towers.", 0),
        ("Potters have fired clay in three ways because wood was dear.", 0),
        ("The pot stood on three legs.", 0),
    ],
)
def test_an_announcement_is_known_by_its_number(sentence: str, number: int) -> None:
    assert announces(sentence) == number


def test_what_is_announced_is_told_or_the_announcement_is_not_made() -> None:
    told = POTTERY.replace(
        "A pot must lose",
        "There are two ways to dry a pot. The first is to hang it in a cool room. The second is to bury it in sand. "
        "A pot must lose",
    )
    said = " ".join(map(said_in, segments_of(told)))
    if "two ways to dry" in said:
        assert "two ways to dry a pot. The first is to hang it in a cool room. The second is to bury" in said
    untold = POTTERY.replace("A pot must lose", "There are two ways to dry a pot.\n\nA pot must lose")
    assert "two ways to dry" not in " ".join(map(said_in, segments_of(untold)))


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("The Village Potters Protection and Affordable Clay Act", ""),
        ("`this` Keyword", ""),
        ("In order delivery", ""),
        ("Old kilns", "Old kilns"),
    ],
)
def test_a_title_is_not_cut_in_the_middle_of_a_name(heading: str, title: str) -> None:
    assert title_of(heading, "Clay is old.") == title


@pytest.mark.parametrize(
    ("title", "whole", "text"),
    [
        ("Scalability", "The scalability of a shop matters. They rely on scalability.", "scalability"),
        ("Iteration", "The iteration of steps ends. We learn by iteration.", "iteration"),
        ("Accessing from many rooms", "", ""),
        ("Working with clay", "", "working with clay"),
        ("Authentication vs authorization", "The authentication of it is new.", "authentication vs authorization"),
        ("Mora’s theory of clay", "They like Mora and read Mora often.", "Mora’s theory of clay"),
        ("Structure of clay", "Structure of clay is known.", "the structure of clay"),
        ("Composition and structure of clay", "We know the composition.", "the composition and structure of clay"),
    ],
)
def test_no_article_is_put_where_the_lesson_has_none(title: str, whole: str, text: str) -> None:
    assert slot(title, whole).text == text


@pytest.mark.parametrize(
    "sentence",
    [
        "If you have read Chapters 1 and 2, the wheel is known to you.",
        "The rules say that the pot is dry, so the answer should be (1).",
    ],
)
def test_what_points_at_chapters_or_numbered_answers_is_refused(sentence: str) -> None:
    assert why_not(Text(sentence))


def test_an_initial_ends_no_sentence() -> None:
    said = "Some argue that L. Frank Miller built the kiln. It stands today."
    assert [said[start:end] for start, end in split(said)] == [said[:47], said[48:]]


def test_no_line_of_the_frame_says_that_or_nothing() -> None:
    hollow = re.compile(r"than before|main points about|^More on")
    assert not [line for line in (*LINES, *CLOSES, *RECALLS) if hollow.search(line)]


def test_a_definition_set_off_as_a_quotation_is_told() -> None:
    text = POTTERY.replace(
        "A pot must lose", "> Drying is when the water leaves a pot that was shaped.\n\nA pot must lose"
    )
    assert "Drying is when the water leaves a pot" in " ".join(map(said_in, segments_of(text)))


def test_stems_are_the_words_that_carry_meaning() -> None:
    assert stems("The kilns of the valley") == {"kiln", "valle"}
