"""Words that decide in a quiz: of code, of what a column or a row is called, of sorts, of what is known."""

import pytest
from audiolesson.study.quiz.explained import _asked

from audiolesson.errors import Place
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.ground import Ground, ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.code_forms import form_of
from audiolesson.study.quiz.dated import dated
from audiolesson.study.quiz.evidence import gives_away
from audiolesson.study.quiz.fair import is_fair
from audiolesson.study.quiz.kinship import CLOSE, SISTER, STRANGE, kinship_of
from audiolesson.study.quiz.rows import _row
from audiolesson.study.quiz.sorts import sort_of
from audiolesson.study.quiz.terms_of import key, terms_of


def base_of(text: str) -> Ground:
    return ground(parse_lesson(f"# Pots\n\n{text}\n", "lessons/pots.md", "pots", ".md"))


def kin(one: tuple[str, str], other: tuple[str, str], text: str = "Clay is soft.") -> int:
    base, place = base_of(text), Place("lessons/pots.md", 1)
    facts = [Fact("definition", term, f"What is a {term}?", said, 0, place) for term, said in (one, other)]
    terms = terms_of(base, facts)
    by_key = {key(term.text): term for term in terms}
    return kinship_of(base, terms).of(by_key[key(one[0])], by_key[key(other[0])])


def test_words_of_a_program_s_text_are_no_command() -> None:
    assert form_of("kiln stoke") and form_of("DROP")
    assert form_of("let pots") is None and form_of("NULL") is None


def test_a_column_of_options_needs_no_proof() -> None:
    assert _asked("Option", "Clay.") == "Which of these options"
    assert _asked("Bung", "Clay.") == "Which of these"


def test_a_row_that_may_hold_anything_is_no_row() -> None:
    said = "Some wet {} such as TNK, CLD and SHN shine."
    rows = [
        _row(base.told[0], base.whole) for base in (base_of(said.format("glazes")), base_of(said.format("samples")))
    ]
    assert rows[0] and rows[0].label == "wet glazes"
    assert rows[1] is None


def test_a_rate_is_a_measure_by_its_name() -> None:
    assert sort_of("slip rate", "") == "measure"
    assert sort_of("slip box", "") == ""


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("In 1881, Anna Mohr opened the market at Linz.", True),
        ("In 1881, Anna Mohr opened the boxes at Linz.", False),
        ("In 1881, Anna Mohr created a new glaze.", True),
        ("In 1881, Anna Mohr opened a new yard.", False),
        ("In 1881, Anna Mohr opened Linz.", False),
    ],
    ids=["known", "not known", "made", "not made", "one word"],
)
def test_the_year_of_a_known_thing_or_of_a_making_is_asked(sentence: str, asked: bool) -> None:
    assert bool([*dated(base_of(sentence), ())]) == asked


def test_a_thing_among_commands_is_no_fair_choice() -> None:
    commands = ("SFIRE command", "SDRY command", "SGLAZE command")
    question = "Which of these fits this description: a plate of clay?"
    assert not is_fair(question, "Tile", commands, "term")
    assert is_fair(question, "Tile", ("Brick", "Bowl", "Jug"), "term")


def test_a_beginning_that_words_of_all_families_have_tells_nothing() -> None:
    question = "Which of these is contained in a wet pot?"
    assert not gives_away(question, "control plate", ["slip", "glaze"])
    assert gives_away(question, "container", ["slip", "glaze"])


def test_parts_of_no_one_thing_are_strangers_and_levels_are_not_close_by_their_name() -> None:
    assert kin(("bail", "a part that joins a rim"), ("lug", "a part of a tall jar")) == STRANGE
    assert kin(("bail", "a part that joins a jar"), ("lug", "a part of a tall jar")) > STRANGE
    marks = ("a mark on a wall", "a mark on a tall jar")
    assert kin(("heat plane", marks[0]), ("ash plane", marks[1])) == CLOSE
    assert kin(("heat level", marks[0]), ("ash level", marks[1])) < CLOSE


def test_two_measures_of_one_glossary_are_sisters_and_two_things_are_not() -> None:
    terms = "## Key Terms\n\n- **Porosity**: {}\n- **Draught**: {}\n- **Bung**: a stack of boxes\n"
    for one, other, near in (
        ("the ratio of holes to clay", "the speed of air in a flue", SISTER),
        ("a box of holes and clay", "a wire for air in a flue", STRANGE),
    ):
        assert kin(("Porosity", one), ("Draught", other), terms.format(one, other)) == near


def test_schools_of_one_ending_are_of_a_kind_and_a_mechanism_is_no_school() -> None:
    said = "the view that a pot should serve its owner"
    assert kin(("formism", said), ("claylism", "a movement of potters who paint")) == CLOSE
    assert kin(("formism", said), ("mechanism", "a wheel that turns a pot")) == STRANGE
