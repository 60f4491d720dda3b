"""The forms in which a quiz asks: of what kind a description is, what it tells alone, which years it takes."""

import pytest

from audiolesson.errors import Place
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.model import Fact, FactKind
from audiolesson.study.quiz.general import is_general
from audiolesson.study.quiz.genus import genus
from audiolesson.study.quiz.listed_words import BARE, asked_by, question_for
from audiolesson.study.quiz.people import people_of
from audiolesson.study.quiz.statements import statements
from audiolesson.study.quiz.terms_of import Term, is_many, is_term, terms_of, told_of
from audiolesson.study.quiz.turned import runs_on, tells, turned


def lesson_of(text: str) -> Lesson:
    return parse_lesson(text, "lessons/pots.md", "pots", ".md")


def fact(kind: FactKind, term: str, question: str, answer: str, again: str = "") -> Fact:
    return Fact(kind, term, question, answer, 0, Place("lessons/pots.md", 3), again)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("a furnace that hardens clay", "furnace"),
        ("a type of furnace that hardens clay", "furnace"),
        ("a two-dimensional, vertical plane that parts a pot", "plane"),
        ("two boxes of clay", ""),
    ],
)
def test_a_description_is_of_the_kind_that_its_first_noun_names(said: str, kind: str) -> None:
    assert genus(said) == kind


def test_what_somebody_does_is_of_a_general_kind() -> None:
    assert is_general("kneading small lumps")
    assert not is_general("a furnace that hardens clay")


def test_a_land_is_no_person() -> None:
    assert list(people_of("North Carolina founded a yard. Anna Mohr founded a guild.")) == ["Anna Mohr"]


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("a furnace that hardens white bowls", True),
        ("a furnace that hardens these white bowls", False),
        ("a furnace that Company A fires for bowls", False),
        ("a furnace for bowls/plates of white clay", False),
        ("a very hot furnace that hardens white bowls", False),
        ("a furnace of heat", False),
        (f"a furnace that hardens bowls{' and white jugs' * 6}", False),
    ],
    ids=["plain", "these", "one case", "stroke", "judged", "too little", "too long"],
)
def test_a_description_tells_its_thing_alone(said: str, plain: bool) -> None:
    assert tells(said, "kiln") == plain


def test_a_clause_behind_a_comma_is_no_second_sentence() -> None:
    assert runs_on("bakes clay, and the potter digs near Linz")
    assert not runs_on("bakes clay, such as the potter digs near Linz")


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("In which year did Anna Mohr open a yard?", True),
        ("In which year did Anna Mohr recently open a yard?", False),
        ("In which year was clay dug by Many potters?", False),
        ("In which year did Anna Mohr survey potters of Linz?", False),
    ],
    ids=["opened", "recently", "many", "survey"],
)
def test_a_year_is_asked_of_a_clear_deed_that_is_worth_knowing(question: str, asked: bool) -> None:
    assert bool(turned(fact("year", "1881", question, "1881"), None)) == asked


def test_a_row_is_asked_for_one_of_its_things() -> None:
    row = "slurry, leather and bisque"
    one = fact("list", "clay", "What are the three states of clay?", row.capitalize(), f"The three states are {row}.")
    found = turned(one, None)
    assert found and (found.question, found.answer) == ("Which of these is one of the three states of clay?", "slurry")


def test_the_thing_of_a_row_that_is_asked_for_has_a_short_name() -> None:
    row = "wet lumps of old river mud, bisque and slip"
    one = fact("list", "ware", "What are the three states of ware?", row.capitalize(), f"The three states are {row}.")
    found = turned(one, None)
    assert found and found.answer == "bisque"


def test_what_did_a_thing_is_asked_among_others() -> None:
    kiln = Term("kiln", 0, 0, 0, "word", False)
    found = turned(fact("description", "kiln", "What hardens small bowls of white clay?", "Kiln"), kiln)
    assert found and found.question == "Which of these hardens small bowls of white clay?"


def test_a_question_for_a_name_tells_what_its_thing_is() -> None:
    asked = "What is the name for a furnace that hardens clay?"
    assert told_of(fact("description", "kiln", asked, "Kiln")) == "a furnace that hardens clay"


def test_a_term_stands_alone_and_latin_plurals_are_plural() -> None:
    assert is_term("gas kiln")
    assert not any(map(is_term, ("old kiln", "3 kilns", "kiln or oven")))
    assert is_many("glaze spectra") and not is_many("glaze spectrum")


@pytest.mark.parametrize(
    ("title", "terms"),
    [("Kiln doors", ["kiln doors"]), ("Kiln types", []), ("Firing kilns", []), ("Kilns in Linz", [])],
)
def test_a_heading_of_several_things_is_no_term(title: str, terms: list[str]) -> None:
    said = f"The {title.lower()} are old. The {title.lower()} burn. Potters see {title.lower()}."
    base = ground(lesson_of(f"# Pots\n\nClay.\n\n## {title}\n\n{said}\n"))
    assert [term.text for term in terms_of(base, ())] == terms


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("hardens bowls and jugs of white clay near Linz", True),
        ("contains bowls and jugs of white clay near Linz", False),
        ("hardens bowls and jugs of white clay/sand near Linz", False),
        ("hardens bowls and jugs of white clay near Linz well", False),
    ],
    ids=["plain", "holds", "sign", "loose end"],
)
def test_a_plain_sentence_about_a_term_is_asked(said: str, question: bool) -> None:
    base = ground(lesson_of(f"# Pots\n\nA **kiln** is hot.\n\nA kiln {said}.\n"))
    terms = terms_of(base, (fact("definition", "kiln", "What is a kiln?", "A hot place"),))
    assert [one.question for one in statements(base, terms, ())] == [f"Which of these {said}?"] * question


@pytest.mark.parametrize(
    ("asked", "said", "question"),
    [
        (f"{BARE} kilns", "proven method of hardening clay", ""),
        (f"{BARE} reasons", "the potter skims what it holds",
         "The potter skims what it holds. Which of these reasons is meant?"),
        (BARE, "bowls, plates, and jugs", "Which of these includes bowls, plates and jugs?"),
        (BARE, "bowls, plates, or jugs", "Which of these includes bowls, plates or jugs?"),
        (BARE, "bowls, plates, jugs", "Which of these includes bowls, plates and jugs?"),
        (BARE, "the number of times pots are fired",
         "Which of these fits this description: the number of times pots are fired?"),
        (f"{BARE} benefits", "hardening bowls of white clay", ""),
        (f"{BARE} deeds", "hardening bowls of white clay", "Which of these deeds means hardening bowls of white clay?"),
        (f"{BARE} pots", "everywhere, from lid to foot", ""),
    ],
    ids=["done to", "clause", "and", "or", "commas", "counts", "side", "deed", "reach"],
)  # fmt: skip
def test_what_a_list_says_is_put_into_the_question_that_it_fits(asked: str, said: str, question: str) -> None:
    assert question_for(asked, said) == question


@pytest.mark.parametrize(
    ("lead", "begins"),
    [
        ("There are three different kilns:", f"{BARE} kilns"),
        ("Recommended kilns:", BARE),
        ("Bowls and plates:", BARE),
        ("Main kilns:", BARE),
    ],
)
def test_a_lead_gives_the_kind_without_what_it_adds(lead: str, begins: str) -> None:
    assert asked_by(lead) == begins
