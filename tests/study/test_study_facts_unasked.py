"""What nobody asks for is no card: comparisons, praise, lands, owners' things, side details, talk of a course."""

import pytest
from kilns import asked, fact
from parsed_facts import every_card

from audiolesson.errors import Place
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.unasked import is_unasked


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is felt?", "The cloth of choice for a damp room"),
        ("What is felt?", "A cloth that dries much faster in a yard"),
        ("What is felt?", "A cloth for kilns, as it holds the heat of a fire"),
        ("What is the long box?", "A more fitting way of stacking pots"),
        ("What is throwing?", "The essence of all work in a yard"),
        ("What is a chuck?", "The yard answer to the problem of narrow feet"),
        ("What is raku?", "“ease” in Japanese"),
        ("What is Norway?", "A land of many small yards"),
        ("What is the United Kingdom?", "A kingdom that has four parts"),
        ("What is Ada's writing?", "A book of glazes that nobody had mixed before"),
        ("What does a `.pot` file do?", "Stores the shape of one pot"),
        ("In general terms, what is a kiln?", "An oven that hardens clay"),
        ("What is the oldest kiln?", "The so-called dragon oven of the hill"),
        ("What does the term ptx mean?", "A text file that holds one firing"),
        ("What is a rack?", "A frame of the shelf/board pairs of a yard"),
        ("What is the name for a list of clay/glaze pairs?", "A recipe"),
        ("What is `KilnRow`?", "A list to fill a new kiln row"),
        ("What are the two tools for that?", "Rakes and brooms"),
        ("What is the name for a called the mother of yards?", "A kiln"),
        ("What is felt?", "A layer that supplies it"),
        ("What is felt?", "A cloth that dries in a yard.8"),
        ("What does SidePanel do?", "Controls the panel of the page"),
    ],
)
def test_what_compares_praises_or_names_a_land_is_not_asked(question: str, answer: str) -> None:
    assert is_unasked(fact(question, answer))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is felt?", "A cloth that is pressed from wet wool"),
        ("What is a saggar?", "A box that is known as it is drawn in old books"),
        ("What is the dew point?", "The temperature at which air can hold no more water"),
        ("What is Moore's law?", "The rule that chips double their parts every two years"),
        ("What does the `.pot` file do?", "Stores the shape of one pot"),
        ("What is a weir?", "A wall of a height lower than the bank"),
    ],
)
def test_what_defines_is_asked(question: str, answer: str) -> None:
    assert not is_unasked(fact(question, answer))


def test_a_small_count_of_each_is_a_side_detail_and_a_large_one_is_not() -> None:
    assert is_unasked(fact("How many doors does each kiln have?", "Three", "number"))
    assert not is_unasked(fact("How many bricks does each kiln have?", "Four hundred", "number"))


def test_a_row_of_files_and_a_note_behind_a_label_are_not_asked() -> None:
    assert is_unasked(fact("What are the two parts of a yard's page?", "Kiln.js and clay.css", "list"))
    assert is_unasked(fact("What is the name for low levels of ash in a glaze?", "Grey ware", "description"))
    assert is_unasked(fact("What is the name for describing two ovens?", "Slide 2", "description"))


def test_an_answer_to_a_class_is_no_card_outside_of_a_deck() -> None:
    long = "It is the first fire of a pot, which makes it hard, and it leaves a pot open for the glaze that comes then."
    assert "What is bisque?" in asked("Q: What is bisque?\n\nA: Clay that was fired once.")
    assert not asked(f"Q: What is bisque?\n\nA: {long}")
    assert not asked("Q: What is bisque?\n\nA: Clay fired once. It is pale.")
    assert not asked("Q: What is bisque on the third slide?\n\nA: Clay that was fired once.")
    assert asked(f"## Flashcards\n\nQ: What is bisque?\n\nA: {long}")


def test_the_is_asked_for_as_the_lesson_speaks_of_it() -> None:
    said = "The kaolin mud is a mixture of clay and rain that potters sieve."
    assert "What is the kaolin mud?" in asked(said)
    assert "What is kaolin mud?" in asked(f"{said} Potters mix it with kaolin mud.")
    board = "The drying board is a wide plank that holds pots."
    assert "What is a drying board?" in asked(f"{board} Each potter has a drying board.")


def test_a_fancy_word_is_asked_for_by_what_it_names() -> None:
    said = "Vitrification is a fancy word for the change of clay into glass that happens in a hot kiln."
    assert asked(said) == {
        "What is vitrification?": "The change of clay into glass that happens in a hot kiln",
    }


def test_a_doing_and_a_time_are_kinds_of_things() -> None:
    assert "What is crazing?" in asked("**Crazing** is the cracking of a glaze that shrinks more than its pot.")
    assert "What is heatwork?" in asked("**Heatwork** is the time it takes for a cone to bend in the fire of a kiln.")


def test_one_of_two_terms_that_are_one_thing_is_asked() -> None:
    lesson = parse_lesson("# Kilns\n\nClay is soft.\n", "lessons/kilns.md", "kilns", ".md")

    def of(term: str, said: str) -> Fact:
        return Fact("definition", term, f"What is the {term}?", said, 0, Place("k.md", 1), worth=1.0)

    narrow = of("floor extent", "The ground that the flame of one kiln reaches")
    wide = of("extent", "The ground reached by the flame of one kiln")
    assert len(every_card(lesson, [narrow, wide])) == 1
    assert len(every_card(lesson, [narrow, of("reach", "How far the flame of one kiln goes")])) == 2
    assert len(every_card(lesson, [of("floor extent", "The extent of the flame of one kiln"), wide])) == 2


def test_a_lesson_s_comparison_makes_no_card() -> None:
    assert asked("**Felt** is a cloth that is pressed from wet wool in a yard.")
    assert not asked("**Felt** is a cloth that dries much faster in a yard.")
