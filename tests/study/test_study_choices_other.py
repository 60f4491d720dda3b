"""Wrong choices that are no terms: expansions, years, numbers, definitions, people and reasons of the lesson."""

from pots import POTS, fact, lesson_of

from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.choices_other import (
    other_clauses,
    other_definitions,
    other_numbers,
    other_people,
    other_years,
)
from audiolesson.study.quiz.evidence import evidence_of
from audiolesson.study.quiz.kinship import kinship_of
from audiolesson.study.quiz.letters import other_expansions
from audiolesson.study.quiz.terms_of import key, terms_of


def expansions(right: tuple[str, str], *others: tuple[str, str]) -> set[str]:
    facts = [fact("acronym", short, long) for short, long in (right, *others)]
    return set(other_expansions(facts[0], facts))


RAG = ("RAG", "Retrieval-augmented generation")


def test_what_an_acronym_might_stand_for_is_what_another_one_like_it_does() -> None:
    known = (("RAM", "Random access memory"), ("RAT", "Remote access tool"), ("RNN", "Recurrent neural network"))
    assert expansions(RAG, *known) == {"Random access memory", "Remote access tool"}


def test_an_acronym_is_not_asked_for_where_its_letters_tell() -> None:
    assert expansions(RAG, ("XML", "Extensible markup language"), ("SSH", "Secure shell")) == set()
    assert expansions(RAG, ("RAM", "Random access memory")) == set()
    assert expansions(RAG, ("BAG", "Bound access gate"), ("TAG", "Text access gate")) == set()  # by their first ones
    assert expansions(RAG, ("RNN", "Recurrent neural network"), ("RS", "Reading service")) == set()


def test_years_are_of_the_lesson_and_not_of_the_same_sentence() -> None:
    text = "# Kilns\n\nThe first kiln was lit in 1901 and rebuilt in 1907. A wheel came in 1912. Steam left in 1950.\n"
    told = "The first kiln was lit in 1901 and rebuilt in 1907."
    right = fact("year", "1901", "1901", "In which year was the first kiln lit?", sentence=told)
    told = other_years(right, evidence_of(lesson_of(text)))
    assert told[:2] == ("1912", "1950") and not {"1901", "1907"} & {*told}


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
        fact("definition", "forge", "A furnace for softening bars of iron"),
        fact("definition", "crucible", "A furnace for melting sand and ash"),
        fact("definition", "hearth", "A furnace for warming rooms in winter"),
        fact("definition", "loop", "A bent wire for trimming a pot"),
        fact("definition", "slip", "Furnace"),
        fact("definition", "ovens", "A furnace for baking bread and pies"),
    )
    assert set(definitions(facts)) == {
        "A furnace for softening bars of iron",
        "A furnace for melting sand and ash",
        "A furnace for warming rooms in winter",
    }
    assert definitions(facts[:3]) == ()


def test_a_definition_that_holds_a_piece_of_its_term_is_no_question() -> None:
    facts = (
        fact("definition", "kiln furnace", "A furnace that hardens clay with heat"),
        fact("definition", "forge", "A hearth for softening bars of iron"),
        fact("definition", "crucible", "A hearth for melting sand and ash"),
        fact("definition", "stove", "A hearth for warming rooms in winter"),
    )
    assert definitions(facts) == ()


def definitions(facts: tuple[Fact, ...]) -> tuple[str, ...]:
    lesson = lesson_of(POTS)
    base = ground(lesson)
    terms = terms_of(base, facts)
    by_key = {key(term.text): term for term in terms}
    return other_definitions(facts[0], facts, evidence_of(lesson), by_key, kinship_of(base, terms))


def test_people_are_set_beside_people() -> None:
    text = (
        "# Pots\n\nAnna Lindqvist built a kiln. Later Piotr Woźniak described glazes, and Emil de Vries wrote a book on"
        " them. The Swedish Academy published it in New York.\n"
    )
    right = fact("description", "Anna Lindqvist", "Anna Lindqvist", "Who built a kiln?")
    assert set(other_people(right, evidence_of(lesson_of(text)))) == {"Piotr Woźniak", "Emil de Vries"}


def test_reasons_are_other_reasons_of_the_lesson_for_the_same_thing() -> None:
    text = (
        "# Pots\n\nClay cracks in the sun because the outside shrinks first. Pots are hollow because thick clay bursts"
        " in a fire. Glaze runs on steep walls because melted glass flows downward. Potters knead because stiff clay"
        " hides bubbles of air. Clay is dug here because the river clay is clean.\n"
    )
    right = fact(
        "cause", "clay", "Because the outside shrinks first", "Why does clay crack?", sentence="Clay cracks in the sun"
    )
    assert set(other_clauses(right, evidence_of(lesson_of(text)))) == {
        "Because thick clay bursts in a fire",
        "Because stiff clay hides bubbles of air",
        "Because the river clay is clean",
    }


def test_a_reason_names_nothing_as_known_that_the_question_does_not_name() -> None:
    text = (
        "# Pots\n\nClay cracks in the sun because the outside shrinks first. Pots are hollow because clay bursts in the"
        " tube. Potters knead because stiff clay hides bubbles of air.\n"
    )
    right = fact(
        "cause", "clay", "Because the outside shrinks first", "Why does clay crack?", sentence="Clay cracks in the sun"
    )
    assert other_clauses(right, evidence_of(lesson_of(text))) == ("Because stiff clay hides bubbles of air",)
