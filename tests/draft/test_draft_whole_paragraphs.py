"""What stands under a heading and whole paragraphs are told; letters and labels are not, needed brackets are."""

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.letters import names_a_letter
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.under_heading import is_whole, leans_over
from audiolesson.draft.shortening.brackets import drop_brackets, settle_brackets
from audiolesson.draft.titling.titles import title_of
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph, Think
from audiolesson.units import Ms
from audiolesson.wording.model import Mark
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=145.0, ms_a_comma=260.0, ms_a_word=126.0, ms_a_break=330.0, ms_a_sentence=170.0)


@pytest.mark.parametrize(
    ("said", "leans"),
    [
        ("Potters should treat glaze like other food and follow the same rules.", False),
        ("Kilns can only hold pots that are of the same height.", False),
        ("Wares embodied in clay (otherwise called pots) outlive their makers.", False),
        ("The first kilns also cracked.", True),
        ("This makes clay hard.", True),
        ("However, pots need heat.", True),
        ("Potters know them well.", True),
        ("Clay shrinks more than these.", True),
        ("The previous firing showed that clay shrinks.", True),
        ("Such kilns are rare.", True),
        ("In addition to bowls, some potters fire tiles.", False),
        ("In addition, some potters fire tiles.", True),
        ("Instead of a kiln you can use an open fire.", False),
        ("The two main kinds of glaze are ash glaze and salt glaze.", False),
        ("The two were fired in one night.", True),
    ],
)
def test_the_first_sentence_under_a_heading_leans_only_with_a_word_that_points(said: str, leans: bool) -> None:
    assert leans_over(said) == leans


def test_a_section_is_told_from_a_first_sentence_that_only_seems_to_lean() -> None:
    body = "Potters should treat glaze like other food. It is kept in the dark. Heat spoils it within a day."
    lesson = parse_lesson(f"# Glaze\n\n## The storing of glaze\n\n{body}\n", "a.md", "a", ".md")
    assert [one.text.text for one in gather(lesson).candidates] == [
        "Potters should treat glaze like other food.",
        "It is kept in the dark.",
        "Heat spoils it within a day.",
    ]


def test_a_whole_paragraph_beside_programs_is_told_though_it_speaks_to_you() -> None:
    program = "```sh\nfire --hot\n```\n\n"
    body = "A kiln keeps your clay dry. You need no fan for that. The walls hold the heat that you paid for."
    told = f"# Kilns\n\n## Heat\n\n{body}\n\nThe flame is blue.\n\n" + program * 7
    about = told.replace("You need no fan for that.", "You can run the command twice.")
    pages = (parse_lesson(text, "a.md", "a", ".md") for text in (told, about))
    said, less = (" ".join(one.text.text for one in gather(page).candidates) for page in pages)
    assert "You need no fan for that. The walls hold the heat that you paid for." in said
    assert "You can run the command twice." not in less and "that you paid for" not in less


def test_a_paragraph_with_one_sentence_for_the_eye_is_not_whole() -> None:
    good = [Text("Clay dries in the sun."), Text("You can watch it shrink.")]
    assert is_whole(good, why_not)
    assert not is_whole([*good, Text("As shown in the figure below, it cracks.")], why_not)
    assert not is_whole(good[:1], why_not)


@pytest.mark.parametrize(
    ("said", "bare"),
    [
        ("We see this when n and the force are positive.", True),
        ("Sometimes w is presented as a constant.", True),
        ("The heat q grows with the size of the kiln.", False),
        ("In this rule d is the density of the clay.", False),
        ("The potter takes x rays of a jug.", False),
        ("Plan B is a larger kiln, e.g. of brick.", False),
        ("A pot of 5 m is rare.", False),
    ],
)
def test_a_letter_of_a_formula_is_named_only_with_what_it_is(said: str, bare: bool) -> None:
    assert names_a_letter(Text(said)) == bare


def test_a_sentence_that_begins_with_a_formula_or_a_label_is_not_told() -> None:
    formula = "\\mathbf{P}_u"
    text = Text(f"{formula} is the row of the table for a potter.", (Mark(0, len(formula), "formula"),))
    assert why_not(text) == "begins with what a listener cannot place"
    assert why_not(Text("Kiln - A kiln is a furnace that hardens clay.")) == "has a label in front"
    assert why_not(Text("The weight and the size of a jug are related by.")) == "is half a sentence"
    assert why_not(Text("This kiln is heated to red heat, such for tiles of brick.")) == "is cut off"


def test_what_a_short_form_means_stays_and_what_points_behind_one_does_not() -> None:
    long = "The guild of the old town pays every potter in RGT (its own token) for each of the many pots that they fire"
    told = settle_brackets(Text(f"{long} (along with all the bowls of the year)."))
    assert told.text == f"{long}."
    assert drop_brackets(told) == told
    assert drop_brackets(Text("Pots go to the DOM (placing them on a shelf).")).text == "Pots go to the DOM."
    assert drop_brackets(Text("Potters use UDP (see the last chapter) at night.")).text == "Potters use UDP at night."


def test_a_bracket_stays_where_the_sentence_needs_it() -> None:
    said = Text("Pots without a handle are often called (pipkins) and are rare.")
    assert drop_brackets(said) == settle_brackets(said) == said
    salts = Text("The glaze holds sodium (Na), potassium (K) and lead (Pb).")
    assert settle_brackets(salts).text == "The glaze holds sodium, potassium and lead."


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("What are the concerns associated with firing in rain?", "Concerns associated with firing"),
        ("How to glaze a jug with slip", "Glaze a jug with slip"),
        ("Returning jugs modified by the UPDATE command", ""),
        ("Concerns about lack of local clay and of water", ""),
    ],
)
def test_titles_are_cut_where_they_keep_their_sense(heading: str, title: str) -> None:
    assert title_of(heading, "a jug is glazed with slip") == title


@pytest.mark.parametrize(("title", "said"), [("Pottery introduction", "pottery"), ("Local", ""), ("Metal", "metal")])
def test_a_title_stands_in_a_sentence_only_as_a_noun(title: str, said: str) -> None:
    assert slot(title, "The local kiln is of metal. Pottery is old; local pots and metal, too.").text == said


def test_a_lesson_that_tells_little_promises_and_asks_nothing() -> None:
    few = "A kiln is a furnace that hardens clay. Old kilns burn wood. Modern kilns burn gas."
    lesson = parse_lesson(f"# Kilns\n\n{few}\n\n```sh\nfire\n```\n", "a.md", "kilns", ".md")
    made = draft(lesson, pace=PACE, target=Ms(210_000), date="2026-11-24T06:00:00Z")
    items = [item for one in made.script.segments for item in one.items]
    said = " ".join(item.text for item in items if isinstance(item, Paragraph))
    assert "you will know" not in said and "flashcards" not in said and "notes" in said
    assert not any(isinstance(item, Think) for item in items)
