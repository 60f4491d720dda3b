"""Pages of notes, cases, formulas and classes: what is no sentence, or true of them alone, is not told."""

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.refusing.cases import WHY
from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.joins import define, means
from audiolesson.draft.sentences.kinds import may_include
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms


def lines(text: str) -> list[str]:
    """The paragraphs of the draft of a lesson."""
    lesson = parse_lesson(text, "lessons/kilns.md", "kilns", ".md")
    made = draft(lesson, pace=pace("espeak"), target=Ms(210_000), date="2026-01-01T00:00:00Z")
    return [item.text for one in made.script.segments for item in one.items if isinstance(item, Paragraph)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Wall of the kiln is covered with soft bricks.",
        "Lower tube opens at upper junction.",
        "Kilns play key role in the work of a potter.",
        "The pump moves glaze into container.",
        "Fan creates pressure gradient in the chimney.",
    ],
)
def test_a_counted_thing_without_its_article_is_a_note(sentence: str) -> None:
    assert why_not(Text(sentence), lenient=True) == "is written like a note"


@pytest.mark.parametrize(
    "sentence",
    [
        "Clay and glaze go into the kiln on the same day.",
        "Each wall of the kiln is as thick as its neighbour.",
        "Potters write the names to disk, on site and in process.",
        "The heat per container is the same in every type of container.",
        "Signals process in parallel through the lines of the old mill.",
        "The Potter Network is a club of forty people.",
        "The bed of the press stays level through the whole year.",
    ],
)
def test_a_thing_with_an_article_or_in_a_set_phrase_is_told(sentence: str) -> None:
    assert why_not(Text(sentence), lenient=True) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "E.g. a small lamp is one of them.",
        "Checked every time when the kiln is opened.",
        "Composed of river clay, fine sand and a little ash.",
        "Tough to fire because you need a very hot kiln for it.",
        "Ensuring the right bricks are in place.",
        "Not a problem if you live by the sea.",
        "Suitable for large kilns with thick walls.",
        "A young potter who sold her bowls on the market by the river.",
        "Glazed vs Unglazed bowls (soft clay).",
        "Filters rows based on the names that were given.",
    ],
)
def test_a_part_of_a_sentence_is_no_sentence(sentence: str) -> None:
    assert why_not(Text(sentence), lenient=True) in ("is half a sentence", "has no subject", "has no verb")


@pytest.mark.parametrize(
    "sentence",
    [
        "Composed in a week, the song made the potter famous.",
        "Ensuring the right bricks are in place takes an hour.",
        "Those who learn slowly remember the shapes longer.",
        "Hard to fire when it is wet, clay is dried for a week.",
    ],
)
def test_a_sentence_that_only_begins_like_a_part_is_told(sentence: str) -> None:
    assert why_not(Text(sentence), lenient=True) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "The lecture concludes with a look at old kilns.",
        "The instructor, showing a bowl, speaks of the wheel.",
        "Glazes were the subject of the last lecture in the hall.",
        "Class is cancelled on Monday because of the frost.",
        "Please contact the Core Team about the use of the kilns.",
        "We are almost done with the hard part of the work.",
        "Let us put down on paper what a kiln needs.",
        "See Potter for a longer story of the wheel.",
        "The heat is read by the routines in kiln.c at night.",
    ],
)
def test_what_belongs_to_one_class_is_told_nowhere(sentence: str) -> None:
    assert why_not(Text(sentence), lenient=True) == "belongs to one class or text"


@pytest.mark.parametrize(
    ("label", "names", "may"),
    [
        ("Uses", ("bread", "glue"), True),
        ("Kilns", ("brick ovens", "pits"), True),
        ("Kilns", ("weight", "colour", "age"), False),
        ("Legs and feet", ("wear", "cracks", "rust"), False),
        ("Three uses", ("bread", "glue", "paint"), False),
        ("Major courts", ("district court", "appeals court"), True),
    ],
)
def test_a_label_includes_only_what_it_names(label: str, names: tuple[str, ...], may: bool) -> None:
    assert may_include(label, names) is may


@pytest.mark.parametrize(
    "item",
    [
        "Old kilns: weight, colour and age.",
        "Firing faults: cracks, dark spots.",
        "Terms: agreeing on a price for the clay.",
        "Thermal: proceeds in both directions from the fire.",
    ],
)
def test_a_label_and_what_is_no_kind_of_it_make_no_sentence(item: str) -> None:
    text = f"# Kilns\n\nKilns are ovens for clay.\n\n- {item}\n- Kilns of brick are heavy and last for years.\n"
    found = gather(parse_lesson(text, "a.md", "a", ".md"))
    head = item.split(":")[0]
    assert not any(one.text.text.startswith(head) for one in found.candidates)


def test_a_term_means_a_deed_and_no_bare_thing() -> None:
    whole = "Firing is slow. Glazing is an art."
    assert means(Text("Filtration"), Text("removal of sand from wet clay"), whole) is None
    assert means(Text("Neck"), Text("shared way for air and water"), whole) is None
    assert means(Text("Filtration"), Text("taking the sand out of wet clay"), whole) is not None


def test_an_adjective_is_no_term_unless_the_lesson_has_it_as_a_noun() -> None:
    body = Text("carries the heat from the fire to the clay")
    assert define(Text("Thermal"), body, "Clay is soft.") is None
    assert define(Text("Signal"), body, "The signal is weak. A signal can fade.") is not None


def test_a_section_that_casts_the_reader_is_not_told() -> None:
    text = (
        "# Clay law\n\nA contract for clay binds both sides for a year.\n\n## Ross and the pit\n\n"
        "You are a judge in a small town. Ross sold wet clay to the potters. The potters lost a week of work.\n\n"
        "## Damages\n\nDamages pay for what was lost through a broken contract.\n"
    )
    found = gather(parse_lesson(text, "a.md", "a", ".md"))
    assert not any("Ross" in one.text.text or "potters" in one.text.text for one in found.candidates)
    assert any("Damages pay" in one.text.text for one in found.candidates)
    assert any(one.why == WHY for one in found.refused)


def test_a_page_of_cases_is_one_to_read() -> None:
    text = "# Clay law\n\nThe town of Lorne has a clay rule that binds both sides.\n"
    for name in ("Ross", "Dale", "Moore", "Finch"):
        text += (
            f"\n## The case of {name}\n\nYou are the lawyer of {name}. {name} sold wet clay to a potter for a year.\n"
        )
    said = " ".join(lines(text))
    assert "this is a lesson to read rather than to hear" in said
    assert "wet clay" not in said and "Lorne" not in said


def test_a_page_that_reasons_in_formulas_is_told_without_their_letters() -> None:
    text = "# Heat\n\n" + "\n\n".join(
        f"The bricks of a kiln are heavy where the mass is $m_{at}$. {said}"
        for at, said in enumerate(
            (
                "Bricks store heat for many hours after the fire is out.",
                "A thick wall keeps more heat than a thin one.",
                "Potters open the door only when the bricks are cold.",
                "Old kilns lose half of their heat through the roof.",
                "A coat of wet clay closes the cracks of a wall.",
                "Dry wood gives more heat than wet wood of the same weight.",
                "The chimney draws air through the fire from below.",
                "A damper slows the draught when the kiln is hot enough.",
                "The floor of a kiln is its coldest part.",
            )
        )
    )
    found = gather(parse_lesson(text, "a.md", "a", ".md"))
    assert found.lettered and len(found.candidates) >= 8
    assert not any("bricks of a kiln are" in one.text.text for one in found.candidates)
    named = text.replace("# Heat\n", "# Heat\n\nThe heat $q_1$ of a kiln grows with the mass $m_1$ of its bricks.\n")
    told = [one.text.text for one in gather(parse_lesson(named, "a.md", "a", ".md")).candidates]
    assert told[0] == "The heat of a kiln grows with the mass of its bricks."
    assert "belongs to the formulas of the page" in {one.why for one in found.refused}
    short = "\n\n".join(text.split("\n\n")[:6])
    assert "this is a lesson to read rather than to hear" in " ".join(lines(short))


@pytest.mark.parametrize(
    "sentence",
    ["So B owes nine coins to the potter.", "A is at fault for half of the loss.", "S is an infinite set of bowls."],
)
def test_what_is_only_called_by_a_letter_is_not_told(sentence: str) -> None:
    assert why_not(Text(sentence), lenient=True) == "names what only the page shows"


@pytest.mark.parametrize(
    "sentence",
    [
        "Each bowl is fired by the our new kiln.",
        "A potter should to know the state of the clay.",
        "Every people in the town has a bowl.",
        "It is worth noting that its possible to fire twice.",
        "The heat of a kiln is primarily a combination.",
    ],
)
def test_a_slip_of_the_pen_is_refused(sentence: str) -> None:
    assert why_not(Text(sentence), lenient=True) in ("is not written cleanly", "is half a sentence")


@pytest.mark.parametrize(
    "sentence",
    [
        "Readers with a kiln of their own will find much that is new.",
        "Talk through your plan with your neighbors.",
        "We have seen before that bricks keep the heat of the fire.",
        "Now we try to understand the work of the fire better.",
        "Most of you have come because of a pot that cracked.",
        "Entries are meant to be read in order the first time.",
        "Hold up the finished bowl.",
        "Last week we looked at the clay of the river.",
    ],
)
def test_what_leads_readers_on_is_told_nowhere(sentence: str) -> None:
    assert why_not(Text(sentence), lenient=True) == "belongs to one class or text"


@pytest.mark.parametrize(
    "sentence",
    [
        "Cracks are a common phenomena in kilns of soft brick.",
        "The potter gives an high price for good clay.",
        "This makes the bowl is strong enough for daily use.",
        "Open the door of the old kiln vii.",
    ],
)
def test_a_wrong_number_article_or_mark_of_a_list_is_refused(sentence: str) -> None:
    assert why_not(Text(sentence), lenient=True) == "is not written cleanly"


def test_goods_go_from_seller_to_buyer_and_a_trader_needs_an_article() -> None:
    assert why_not(Text("The clay goes from seller to buyer on a small boat.")) == ""
    assert why_not(Text("Trader borrows clay from a friend.")) == "is written like a note"


@pytest.mark.parametrize(
    "sentence",
    [
        "Regular checks to keep the fire hot.",
        "Perhaps a list from the old potter.",
        "Clay is a kind of soft earth, can be fired in a kiln.",
        "Dry sand, ash and lime used for the floor.",
        "Very hard stone used for the floors of old kilns.",
    ],
)
def test_a_note_without_a_verb_or_subject_of_its_own_is_refused(sentence: str) -> None:
    assert why_not(Text(sentence), lenient=True) != ""


def test_what_names_how_a_thing_is_stands_in_no_row_of_things() -> None:
    text = "# Kilns\n\nKilns are ovens for clay.\n\nAdvantages:\n\n- low cost\n- relatively light\n- long life\n"
    found = gather(parse_lesson(text, "a.md", "a", ".md"))
    assert not any("relatively" in one.text.text for one in found.candidates)
