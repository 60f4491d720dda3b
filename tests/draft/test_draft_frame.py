"""What is said around a lesson: promise, signposts, recap, and the question before the cards."""

import re

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.framing.signposts import signposts_of
from audiolesson.draft.framing.slots import Slot, slot
from audiolesson.draft.model import Drafted
from audiolesson.draft.sentences.asking import question_of, reversed_definition
from audiolesson.draft.titling.lesson_names import named
from audiolesson.draft.titling.titles import short, subject_of, title_of
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph, Think
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)
WHOLE = (
    "Many Native Americans grow maize. A kiln is used by potters. The kiln is hot. They rely on model selection and "
    "on transfer learning. Some use research methods. People fear erosion, and erosion of soil. We glaze tools."
)


def drafted(text: str, slug: str = "made") -> Drafted:
    lesson = parse_lesson(text, f"{slug}.md", slug, ".md")
    return draft(lesson, pace=PACE, target=Ms(210_000), date="2026-11-24T06:00:00Z")


@pytest.mark.parametrize(
    ("title", "kind", "text"),
    [
        ("Native Americans", "noun", "Native Americans"),
        ("Model selection", "noun", "model selection"),
        ("Transfer learning", "noun", "transfer learning"),
        ("Research methods", "noun", "research methods"),
        ("Kiln", "", ""),
        ("The kiln", "noun", "the kiln"),
        ("Role of glaze", "noun", "the role of glaze"),
        ("Define a fence", "clause", "how to define a fence"),
        ("When to glaze", "clause", "when to glaze"),
        ("Why use tools", "question", "why use tools?"),
        ("Treat security", "", ""),
        ("Test points against a fence", "", ""),
        ("What and why of clay", "", ""),
        ("Basket", "", ""),
        ("Fired clay supports and protects", "", ""),
        ("Old kilns and wheels", "noun", "old kilns and wheels"),
    ],
)
def test_a_title_stands_in_a_sentence_only_where_its_form_is_certain(title: str, kind: str, text: str) -> None:
    found = slot(title, WHOLE)
    assert (found.kind, found.text) == (kind, text)


@pytest.mark.parametrize("title", ["Details", "Key concepts", "Some notes", "Two major problems", "FAQ"])
def test_a_heading_that_says_nothing_is_promised_to_nobody(title: str) -> None:
    assert not slot(title, WHOLE).telling


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        ("A kiln is a furnace that hardens clay by heat.", "what is a kiln?"),
        ("Erosion is the removal of soil by wind and water.", "what is erosion?"),
        ("A wheel consists of a disc, a shaft and a pedal.", "what does a wheel consist of?"),
        ("Tools are oiled because bare iron rusts.", "why are tools oiled?"),
        ("Erosion is a serious threat to many farms in the valley.", ""),
        ("The next step is a test that takes a long time.", ""),
        ("It is a furnace that hardens clay by heat.", ""),
        ("The goal is a pot that holds water for years.", ""),
        ("Workshop is a place where people of the town shape clay.", ""),
        ("Zero Waste is a rule that keeps all clay in the workshop.", "what is Zero Waste?"),
        ("Tools are oiled because of the rain.", ""),
    ],
)
def test_a_question_is_asked_only_where_the_sentence_surely_answers_it(sentence: str, question: str) -> None:
    assert question_of(sentence, WHOLE + " tools erosion, a workshop and every workshop, or Zero Waste") == question


def test_a_definition_is_told_from_its_other_end() -> None:
    said = reversed_definition("A kiln is a furnace that hardens clay by heat.", WHOLE)
    assert said == "A furnace that hardens clay by heat: that is a kiln."
    assert not reversed_definition("Erosion is a serious threat to many farms in the valley.", WHOLE)


def test_no_two_signposts_of_an_episode_begin_alike() -> None:
    slots = [
        Slot(f"the {word} tools", "noun", True, telling=True)
        for word in ("old", "new", "red", "big", "wet", "dry", "odd")
    ]
    for turn in range(40):
        lines = [line for line in signposts_of(slots, turn) if line]
        begins = [" ".join(line.split()[:2]) for line in lines]
        assert len(lines) == len(slots)
        assert len(set(begins)) == len(begins)


def test_the_first_segment_is_led_to_like_the_others_for_no_second_is_announced() -> None:
    for turn in range(8):
        line = signposts_of([Slot("the wall", "noun", telling=True), Slot("why walls fall", "clause")], turn)[0]
        assert line and not re.match(r"We begin|First,|Let us begin|The first part", line)


def test_a_title_without_a_certain_form_has_no_signpost() -> None:
    slots = [Slot("the wall", "noun", telling=True), Slot(), Slot("details", "noun", telling=False)]
    assert signposts_of(slots, 3)[1:] == ("", "")


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Theories of Light and Heat", "Theories of light and heat"),
        ("Economics of Agricultural, Industrial, and Later Societies", "Economics"),
        ("Make it easy to find your work in the long list", ""),
        ("Welcome", ""),
        ("About", ""),
    ],
)
def test_a_title_is_in_sentence_case_and_ends_well(heading: str, title: str) -> None:
    assert title_of(heading, WHOLE) == title


def test_a_long_compound_keeps_its_noun() -> None:
    assert short("very old deep convolutional neural network models") == "Deep convolutional neural network models"


@pytest.mark.parametrize(
    "sentence",
    [
        "An additional advantage of clay is its price.",
        "The short answer is yes.",
        "A single potter is enough.",
        "Details are given in the notes.",
        "word[0] is the first letter.",
    ],
)
def test_a_subject_that_points_or_says_nothing_is_no_title(sentence: str) -> None:
    assert not subject_of(sentence)


def test_a_lesson_is_not_called_by_a_file_name_that_it_never_uses() -> None:
    text = "# Introduction\n\nA kiln is a furnace that hardens clay.\n"
    assert named(parse_lesson(text, "a.md", "03-kiln", ".md"), text) == "Kiln"
    assert named(parse_lesson(text, "a.md", "en-raw-chapter6-09", ".md"), text) == ""


LESSON = "# Kilns\n\nA kiln is a furnace that hardens clay by heat.\n\n" + "\n\n".join(
    f"## {head}\n\n{body}"
    for head, body in (
        (
            "Firing schedules",
            "Firing begins with a slow rise of the heat. Steam leaves the clay in the first hour of the firing. "
            "A slow night cools the oven.",
        ),
        (
            "Glazes",
            "A glaze is a coat of glass that closes the pores of clay. Ash and sand melt into a smooth skin. "
            "Copper turns the coat green.",
        ),
        (
            "Details",
            "Most old ovens were built of brick near a river. Wood was the fuel for many centuries. "
            "Gas came much later.",
        ),
    )
)


def test_the_listener_is_asked_one_question_whose_answer_was_told_and_has_time_to_think() -> None:
    segments = drafted(LESSON).script.segments
    items = segments[-1].items
    at = next(n for n, item in enumerate(items) if isinstance(item, Think))
    asked = items[at - 1]
    assert isinstance(asked, Paragraph)
    assert asked.text.endswith(("what is a glaze?", "what is a kiln?"))
    said = " ".join(i.text for s in segments for i in s.items if isinstance(i, Paragraph))
    assert all(said.count(question) < 2 for question in ("what is a glaze?", "what is a kiln?"))
    asks = [
        i for s in segments for i in s.items if isinstance(i, Paragraph) and "flashcards" in i.text and "?" in i.text
    ]
    assert len(asks) == 1
    assert at < len(items) - 1


def test_the_opening_promises_what_the_segments_tell_and_nothing_vague() -> None:
    for number in range(8):
        first = drafted(LESSON, f"made{number}").script.segments[0]
        said = " ".join(item.text for item in first.items if isinstance(item, Paragraph))
        assert "firing schedules" in said
        assert "what a glaze is" in said
        assert "details" not in said
        assert "main points" not in said


def test_two_short_segments_get_no_recap_and_still_a_close() -> None:
    text = (
        "# Clay\n\n## Firing\n\nHeat hardens wet clay in an oven.\n\n## Glazes\n\nA coat of glass closes the pores.\n"
    )
    segments = drafted(text).script.segments
    assert not any(segment.title in ("The main points", "What to keep") for segment in segments)
    assert not any("?" in i.text and "flashcards" in i.text for i in segments[-1].items if isinstance(i, Paragraph))
