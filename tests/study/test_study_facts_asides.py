"""What a lesson says by the way is no card, and a sound card is written in the right number, field and name."""

import pytest
from kilns import asked, fact

from audiolesson.study.facts.pointing import points_at
from audiolesson.study.facts.refusing.asides import is_aside
from audiolesson.study.facts.refusing.slips import has_slip
from audiolesson.study.facts.refusing.unasked import is_unasked


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is throwing?", "A curious thing in yards"),
        ("What is throwing?", "The silent force that lies behind so many bowls"),
        ("What is throwing?", "The art of the possible"),
        ("What is felt?", "A cloth that is notable for its warmth"),
        ("What is felt?", "A widely known type of cloth"),
        ("What is felt?", "A type of cloth that is common to cold yards"),
        ("What is `kiln-dark`?", "An experimental preset for when you have fired at night"),
        ("What is raku?", "A rarer firing with an incidence of 20 in a yard"),
        ("What is raku?", "A firing that has been known since the first kilns"),
        ("What is slip?", "The third main type of coat and one of the oldest"),
        ("What is the wheel?", "The 'brain' of the yard"),
        ("Which bowls are several sorts that warm the hands?", "Tea bowls"),
        ("What is the fire part?", "A small gas burner, a burner that is lit by hand"),
        ("What is frost?", "A cold that remains an important cause of loss"),
        ("What is felt especially?", "A cloth that takes long to dry"),
        ("What is Ada Loam?", "A Research Assistant and Potter at the yard of Oxbow"),
        ("What does blue represent?", "The heat of the floor"),
        ("What does the term aquaplot mean?", "A desktop tool that draws kilns in water"),
        ("Which pots can serve as lamps?", "Saucer pots"),
        ("How many images does the full set have?", "812"),
        ("Which two giants fought over glaze?", "Ash glaze and salt glaze"),
        ("What are the two categories of customers?", "Large and small"),
        ("Who started to work on the yard's bell?", "Ada Loam"),
        ("What does the wheel do?", "Starts with a lump of clay"),
        ("What does the row approach encode?", "The shape of the pots"),
        ("What is the name for a pot already fired in a row?", "KLN1007"),
        ("What is the name for Circle with hot pots inside?", "Fire ring"),
        ("What is the name for data that breaks a row of pots?", "Sharp edges"),
    ],
)
def test_a_remark_a_setting_or_a_sign_of_a_picture_is_not_asked(question: str, answer: str) -> None:
    assert is_aside(fact(question, answer))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is felt?", "A cloth that is pressed from wet wool"),
        ("What is anatomy?", "The study of the body"),
        ("What is acceleration?", "The second derivative of a place"),
        ("What does the isobar represent?", "A line of equal pressure"),
        ("What does the term glaze mean?", "A coat of glass on a pot"),
        ("Which pots hold the most water?", "Saucer pots"),
        ("How many doors does a kiln have?", "Twelve"),
        ("What does the wheel do?", "Turns a lump of clay under the hands of a potter"),
        ("What is the name for data that tells of other data?", "Metadata"),
        ("What is the name for a ring of hot pots?", "Fire ring"),
    ],
)
def test_what_is_to_be_known_is_asked(question: str, answer: str) -> None:
    assert not is_aside(fact(question, answer))


def test_what_the_holder_of_one_office_may_is_one_side_of_it() -> None:
    said = "The warden can open the kiln at night, while the fireman cannot"
    assert is_aside(fact("How do the warden and the fireman differ?", said, "contrast"))
    assert not is_aside(fact("How do slip and glaze differ?", "Slip can be cut, while glaze cannot", "contrast"))


@pytest.mark.parametrize("name", ["rawPots", "needed.txt"])
def test_a_name_that_tells_what_it_does_is_not_asked(name: str) -> None:
    assert is_unasked(fact(f"What does the {name} field do?", "Lists the pots that are needed for a raw load"))
    assert not is_unasked(fact(f"What does the {name} field do?", "Counts the shelves of a kiln"))


def test_a_noun_before_must_is_no_verb() -> None:
    text = "Nest `stack` blocks.\n\nStack blocks {} warm groups based on shelves and racks."
    assert not any(" do?" in question for question in asked(text.format("should create")))


def test_a_whole_statement_is_no_definition() -> None:
    said = "The way in which a potter sits influences the height of a bowl"
    assert has_slip("What is posture?", said)
    text = "There are two causes:\n\n- **Trading**: shipping of cheap pots depressed old wages in the hill yards.\n"
    assert "What is trading?" not in asked(f"{text}- **Frost**: a cold that breaks raw walls.\n")


def test_a_clause_through_which_many_do_something_has_no_slip() -> None:
    assert not has_slip("What are pot markets?", "Yards through which buyers can find a potter")
    assert has_slip("What are pot markets?", "Yard which sells pots to a buyer")


def test_an_acronym_of_many_is_asked_for_one() -> None:
    text = "The yard has several Guilds of Tilers (GoTs). GoTs meet in spring. Some GoTs vote."
    assert asked(text)["What does GoT stand for?"] == "Guild of Tilers"


def test_the_publisher_of_a_source_is_no_acronym_of_the_lesson() -> None:
    text = "Clay is baked. Yards use TTR forms.\n\n{} TTR lends them. A TTR form is blue."
    assert "What does TTR stand for?" in asked(text.format("Our Tall Tile Rack (TTR) lends forms."))
    assert "What does TTR stand for?" not in asked(text.format("Tall Tile Rack (TTR). Forms of kilns."))
    assert "What does TTR stand for?" not in asked(text.format("Tall Tile Rack (TTR) (2017): Forms of kilns."))


def test_a_label_of_many_is_asked_for_as_one_where_one_is_described() -> None:
    text = "## Kinds of tools\n\n- **Scrapers**: blade that takes wet clay off a rim.\n"
    text += "- **Stilts**: the care for a glazed foot on a shelf.\n"
    found = asked(f"{text}\nA scraper is cheap.\n")
    assert "Scraper" in found.values()
    assert not {"Scrapers", "Stilts"} & {*found.values()}


def test_the_one_of_two_is_asked_for_with_its_article() -> None:
    text = "Testers use two hypotheses:\n\n- **Null hypothesis**: The hypothesis that no glaze differs from another.\n"
    found = asked(f"{text}- **Main hypothesis**: The hypothesis that one glaze differs from all.\n")
    assert "What is the null hypothesis?" in found


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("The sample, its median, its variance and its standard deviation matter. ", "statistics"),
    ],
)
def test_a_lesson_is_known_for_its_field_by_its_words(words: str, field: str) -> None:
    text = "A list is a collection of items that keeps their order. " + words * 12
    assert f"In {field}, what is a list?" in asked(text, "Notes")


@pytest.mark.parametrize(
    "said",
    [
        "A value that lies far outside the pattern of the data",
        "A trial in which the researcher mixes no glaze",
        "The gap between a seen value and the value predicted by the line of best fit",
    ],
)
def test_what_a_definition_brings_along_points_nowhere(said: str) -> None:
    assert not points_at(said)
    assert points_at("The heat that the reaction gives to the users")


def test_a_label_that_is_a_verb_is_no_term() -> None:
    text = "There are two rights:\n\n- **{}**: The right to keep copies of a glaze.\n"
    text += "- **Wax**: A coat that keeps water off a foot.\n"
    assert "What is retain?" not in asked(text.format("Retain"))
