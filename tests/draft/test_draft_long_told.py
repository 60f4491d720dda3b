"""No sentence of over 25 words is told but where nothing else fills the time, and then its paragraph says so."""

from audiolesson.draft.long_told import KNOWN_TO_BE_LONG, with_long_ones_marked
from audiolesson.draft.model import Candidate
from audiolesson.draft.notes import told_long
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.short_forms import told_in_full
from audiolesson.errors import Place
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Comment, Paragraph, Segment, Span

PLACE = Place("kilns.md")
LONG = (
    "The kiln that the potters of the upper valley built beside the river in the year of the flood still fires"
    " bowls, plates and cups for both villages today."
)


def paragraph(text: str) -> Paragraph:
    return Paragraph((Span(text),), PLACE)


def test_a_paragraph_with_a_long_sentence_says_that_it_is_known() -> None:
    short, long = paragraph("A kiln is hot. It is built of brick."), paragraph(f"A kiln is hot. {LONG}")
    marked, count = with_long_ones_marked([Segment("Kilns", PLACE, items=(short, long))], "en")
    assert marked[0].items == (short, Comment(KNOWN_TO_BE_LONG, PLACE), long) and count == 1


def test_sentences_that_are_short_one_by_one_are_not_marked() -> None:
    many = paragraph("A kiln is hot and dry. " * 10)
    assert with_long_ones_marked([Segment("Kilns", PLACE, items=(many,))], "en") == (
        (Segment("Kilns", PLACE, items=(many,)),),
        0,
    )


def test_a_note_says_how_many_long_sentences_are_told() -> None:
    lesson = parse_lesson(f"# Kilns\n\n{LONG}\n", "kilns.md", "kilns", ".md")
    assert "2 sentences have over 25 words" in told_long(lesson, 2, PLACE).why
    assert "1 sentence has over 25 words" in told_long(lesson, 1, PLACE).why


def test_a_long_item_of_a_list_is_told_no_more_than_a_long_sentence() -> None:
    lesson = parse_lesson(
        f"# Kilns\n\n## Uses\n\nKilns do much.\n\n- {LONG}\n- A kiln dries wood.\n", "k.md", "k", ".md"
    )
    assert all(
        LONG not in one.text.text for freedom in (0, 1, 2, 3) for one in gather(lesson, "en", freedom).candidates
    )


def test_a_short_form_is_given_in_full_only_where_its_sentence_stays_short() -> None:
    full = {"OTR": "old town row"}
    texts = [Text(LONG.replace("The kiln that the potters", "The OTR that potters")), Text("An OTR is a row of kilns.")]
    told = told_in_full(
        [Candidate(text, 0, 0, at, "prose", False, -1, 0) for at, text in enumerate(texts)], [0, 1], (), full
    )
    assert [one.text.text for one in told] == [texts[0].text, "An old town row (OTR) is a row of kilns."]
