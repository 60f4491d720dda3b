"""Wrong choices are of the right one's kind, from the lesson's own words, and never also right."""

from collections import Counter

from audiolesson.errors import Place
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.model import Fact, FactKind
from audiolesson.study.quiz.choices import Sought, wrong_terms
from audiolesson.study.quiz.choices_other import (
    other_clauses,
    other_definitions,
    other_expansions,
    other_numbers,
    other_people,
    other_years,
)
from audiolesson.study.quiz.evidence import evidence_of
from audiolesson.study.quiz.terms_of import Term, key, shape_of, terms_of

PLACE = Place("lessons/pots.md", 1)
POTS = """# Pots

A **kiln** hardens clay. Clay is dug from the ground. A kiln, also called an oven, is hot. A **potter's wheel** turns.

## Tools

- **Loop**: a bent wire that trims a pot.
- **Rib**: a curved plate that smooths a wall.
- **Sponge**: a soft block that takes up water.
- **Calipers**: two legs that measure a width.
"""


def lesson_of(text: str) -> Lesson:
    return parse_lesson(text, "lessons/pots.md", "pots", ".md")


def fact(kind: FactKind, term: str, answer: str, question: str = "", **more: object) -> Fact:
    values: dict[str, object] = {"section": 0, "place": PLACE} | more
    return Fact(kind, term, question or f"What is a {term}?", answer, **values)  # type: ignore[arg-type]


def chosen(text: str, term: str, description: str, facts: tuple[Fact, ...] = (), question: str = "") -> list[str]:
    """The wrong choices that the lesson gives for a term."""
    lesson = lesson_of(text)
    terms = terms_of(ground(lesson), facts)
    right = next((one for one in terms if key(one.text) == key(term)), Term(term, 0, 0, 0, shape_of(term), False))
    sought = Sought(right, description, question or f"Which of these is {description}?")
    return [one.text.lower() for one in wrong_terms(sought, terms, evidence_of(lesson), Counter())]


def test_terms_of_the_same_list_come_first() -> None:
    assert set(chosen(POTS, "loop", "a bent wire that trims a pot")[:2]) == {"rib", "sponge"}


def test_a_plural_is_no_choice_where_the_question_asks_for_one_thing() -> None:
    assert "calipers" not in chosen(POTS, "rib", "a curved plate that smooths a wall")


def test_another_name_of_the_right_one_is_no_choice() -> None:
    text = POTS + "\nAn **oven** stands outside.\n"
    assert "oven" not in chosen(text, "kiln", "a hot box that hardens clay")
    assert "oven" in chosen(text.replace("also called an oven, ", ""), "kiln", "a hot box that hardens clay")


def test_a_kind_of_the_right_one_is_no_choice() -> None:
    told = "a soft block that takes up water"
    assert "rib" in chosen(POTS, "sponge", told)
    assert "rib" not in chosen(POTS + "\nThey use a sponge, such as the loop or the rib.\n", "sponge", told)


def test_what_fits_the_description_too_is_no_choice() -> None:
    text = POTS + "\n- **Blade**: a bent wire that trims a pot.\n"
    facts = (fact("definition", "blade", "a bent wire that trims a pot"),)
    assert "blade" not in chosen(text, "loop", "a bent wire that trims a pot", facts)


def test_a_choice_shares_no_word_with_the_question() -> None:
    assert "sponge" in chosen(POTS, "rib", "a curved plate that smooths a wall")
    assert "sponge" not in chosen(POTS, "rib", "a plate like a sponge that smooths a wall")


def test_an_acronym_is_no_choice_for_what_it_stands_for() -> None:
    text = "# Nets\n\n- **HTTP**: rules for pages.\n- **TLS**: rules for secrets.\n- **FTP**: rules for files.\n"
    assert "http" in chosen(text, "DNS", "names of machines", question="Which term fits: names of machines?")
    facts = (fact("acronym", "HTTP", "Hypertext transfer"),)
    asked = "Which term fits: what hypertext needs?"
    assert "http" not in chosen(text, "DNS", "what hypertext needs", facts, asked)


def expansions(*others: tuple[str, str]) -> set[str]:
    right = fact("acronym", "RSS", "Really Simple Syndication")
    return set(other_expansions(right, (right, *(fact("acronym", short, long) for short, long in others))))


def test_expansions_are_those_of_other_acronyms_with_its_letters() -> None:
    known = (("RAM", "Random Access Memory"), ("SSH", "Secure Shell"), ("USB", "Serial Bus"), ("XML", "Markup"))
    assert expansions(*known) == {"Random Access Memory", "Secure Shell", "Serial Bus"}


def test_an_acronym_is_not_asked_for_where_its_letters_tell() -> None:
    assert expansions(("XML", "Markup"), ("HTTP", "Transfer"), ("GUI", "Interface")) == set()
    assert expansions(("RAM", "Random Access Memory"), ("SSH", "Secure Shell")) == set()


def test_years_are_of_the_lesson_and_not_of_the_same_sentence() -> None:
    text = "# Kilns\n\nThe first kiln was lit in 1901 and rebuilt in 1907. A wheel came in 1912. Steam left in 1950.\n"
    told = "The first kiln was lit in 1901 and rebuilt in 1907."
    right = fact("year", "1901", "1901", "In which year was the first kiln lit?", sentence=told)
    assert other_years(right, evidence_of(lesson_of(text))) == ("1912", "1950")


def test_a_month_stands_among_months() -> None:
    text = "# Kilns\n\nWe lit it in June 1901. It burst in May 1907. Steam left in March 1950. A wheel came in 1912.\n"
    right = fact("year", "June 1901", "June 1901", "When was it lit?", sentence="We lit it in June 1901.")
    assert other_years(right, evidence_of(lesson_of(text))) == ("May 1907", "March 1950")


def test_numbers_have_the_unit_of_the_right_one_and_none_is_made_up() -> None:
    text = "# Kilns\n\nThe kiln takes 12 hours. The glaze takes 9 hours. Drying takes 30 hours. It weighs 14 tons.\n"
    right = fact("number", "kiln", "12 hours", "How long does the kiln take?", sentence="The kiln takes 12 hours.")
    assert other_numbers(right, evidence_of(lesson_of(text))) == ("9 hours", "30 hours")


def test_definitions_are_of_one_form_and_length() -> None:
    facts = (
        fact("definition", "kiln", "A furnace that hardens clay with heat"),
        fact("definition", "loop", "A bent wire for trimming a pot"),
        fact("definition", "rib", "A curved plate for smoothing a wall"),
        fact("definition", "slip", "Liquid"),
        fact("definition", "ovens", "A hot place for bread and pies"),
    )
    found = other_definitions(facts[0], facts, evidence_of(lesson_of(POTS)))
    assert set(found) == {"A bent wire for trimming a pot", "A curved plate for smoothing a wall"}


def test_people_are_set_beside_people() -> None:
    text = (
        "# Pots\n\nAnna Lindqvist built a kiln. Later Piotr Woźniak described glazes, and Emil de Vries wrote a book on"
        " them. The Swedish Academy published it in New York.\n"
    )
    right = fact("description", "Anna Lindqvist", "Anna Lindqvist", "Who built a kiln?")
    assert set(other_people(right, evidence_of(lesson_of(text)))) == {"Piotr Woźniak", "Emil de Vries"}


def test_reasons_are_other_reasons_of_the_lesson() -> None:
    text = (
        "# Pots\n\nClay cracks in the sun because the outside shrinks first. Pots are hollow because thick walls burst"
        " in the fire. Glaze runs on steep walls because melted glass flows downward.\n"
    )
    right = fact(
        "cause", "clay", "Because the outside shrinks first", "Why does clay crack?", sentence="Clay cracks in the sun"
    )
    assert set(other_clauses(right, evidence_of(lesson_of(text)))) == {
        "Because thick walls burst in the fire",
        "Because melted glass flows downward",
    }
