"""Nobody hears a heading: it is told where the first sentence under it needs it, and then once."""

import pytest

from audiolesson.draft.choosing.halves import is_half
from audiolesson.draft.draft import draft
from audiolesson.draft.model import Candidate
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.titling.lesson_names import topic_of
from audiolesson.draft.titling.titles import title_of
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms

OPENING = "A dry stone wall stands without mortar. Its stones lock by their weight. Such walls divide a farm."
PARTS = {
    "Stone": (
        "A waller picks each stone for its place. No two are alike. A flat stone rests on all of its face, and a round"
        " one rolls."
    ),
    "How many walls fell?": "No one knows exactly. The parish kept a list, but the list burned with the church.",
    "How walls crack": "The work is done by frost. It pushes the stones apart, and roots lift them.",
    "Hearting": "Hearting is the small stone inside a wall. It keeps the two faces from leaning on each other.",
}


def heard(parts: dict[str, str]) -> str:
    body = "\n\n".join(f"## {title}\n\n{text}" for title, text in parts.items())
    lesson = parse_lesson(f"# Dry stone walls\n\n{OPENING}\n\n{body}\n", "walls.md", "walls", ".md")
    made = draft(lesson, pace=pace("espeak"), target=Ms(80_000), date="2026-11-24T06:00:00Z")
    return " ".join(item.text for one in made.script.segments for item in one.items if isinstance(item, Paragraph))


def test_a_question_of_a_heading_is_asked_before_its_answer() -> None:
    said = heard(PARTS)
    assert "many walls fell? No one knows exactly." in said
    assert said.count("many walls fell?") == 1


def test_a_heading_is_told_before_what_takes_its_subject_as_known() -> None:
    said = heard(PARTS)
    assert "how walls crack" in said[: said.index("The work is done by frost.")]
    assert said.count("how walls crack.") == 1


@pytest.mark.parametrize(
    "said",
    [
        "Not every wall was so strong.",
        "The abbots tried to stop it.",
        "A better clue lies in the north of the valley.",
        "For a long time nobody was sure.",
    ],
)
def test_what_announces_goes_with_what_it_announces(said: str) -> None:
    one, behind = Candidate(Text(said), 0, 1, 0), Candidate(Text("In Ard a wall stood for an age."), 0, 1, 1)
    assert is_half(one, behind)
    assert not is_half(behind, one)


def test_what_names_its_subject_late_or_announces_advice_stands_alone() -> None:
    assert not leans_back("Short as it is, a wall takes a summer.")
    assert not leans_back("One piece of advice: let the wall settle.")
    assert leans_back("Short as it is, it takes a summer.")


def test_whole_sentences_of_notes_are_told_each_for_itself() -> None:
    notes = """# Walls

## Stones

- about 20 kg each -> two hands
- Flat stones lie at the bottom of the wall. They carry the others.
- Size: a fist, or more
- Round stones roll away under the frost.
"""
    found = gather(parse_lesson(notes, "walls.md", "walls", ".md"), "en", 3)
    told = [one.text.text for one in found.candidates]
    assert "Flat stones lie at the bottom of the wall." in told
    assert "Round stones roll away under the frost." in told
    assert not any("20 kg" in one for one in told)


ASKED = {
    "Why do walls have no mortar at all?": "Water runs out between the stones, so that frost has nothing to push.",
    "What is a through? Does each wall need one?": "A through is a long stone that ties.",
    "How fast can a waller build?": "Three metres on a good day. The work is slow because each stone is turned twice.",
    "Who pays for a gap?": "In most valleys the farm on the uphill side. Old maps mark it with a small cross.",
}


def test_a_lesson_of_questions_and_answers_asks_each_before_what_is_told_of_its_answer() -> None:
    said = heard(ASKED)
    assert "What is a through? Does each wall need one? A through is a long stone that ties." in said
    assert "Who pays for a gap? In most valleys" in said


def test_no_title_is_a_word_of_its_question_that_goes_with_the_next() -> None:
    whole = "The tide rises. High tide comes late."
    assert title_of("How fast does the water rise?", whole) != "Fast"
    assert title_of("Why is high tide at a different time every day?", whole) != "High"
    assert title_of("What's a spring tide? Does it only happen in spring?", whole) == "Spring tide"


def test_a_topic_is_no_course_about_it_and_no_question_which_of_two() -> None:
    whole = "Raku and salt are glazes. Glazes melt."
    assert topic_of("Clay is glass: a short course on glazes", whole) == "glazes"
    assert topic_of("Raku or salt?", whole) == ""
    assert title_of("Which brings us to salt glazes", whole) == "Salt glazes"


def test_steps_behind_a_paragraph_in_which_something_comes_true_are_no_quiz() -> None:
    page = (
        "# Seeds\n\nThe packet says it. The seeds of such plants will not come true. Old kinds are nearly always "
        "fine. A flower mostly pollinates itself, before any bee gets there, so that the next plants hardly matter.\n\n"
        "1. Pick the fruit when it is ripe. Seeds go on ripening as the fruit does.\n"
        "2. Leave the jar in a warm place. The jelly around each seed is eaten away there.\n"
    )
    found = gather(parse_lesson(page, "seeds.md", "seeds", ".md"), "en", 3)
    assert not any("quiz" in one.why or "question" in one.why for one in found.refused)
