"""A card of a lesson that does not say what it is about singles out its own things."""

import parsed_facts
import pytest

from audiolesson.study.facts.parsed.loose import is_loose, is_passing

_TEXT = "Potters burn wood by night. A **hot path** runs to the yard. Mugs break."


def loose(sentence: str, question: str, answer: str, **more: str) -> bool:
    one = parsed_facts.told(sentence, question, answer, **more)  # type: ignore[arg-type]
    return is_loose(parsed_facts.ground_of(_TEXT), one, parsed_facts.tree_of(sentence) if sentence else None)


@pytest.mark.parametrize(
    ("sentence", "question", "answer"),
    [
        (
            "The small stand under a pot is the stilt.",
            "What is the small stand under a pot called?",
            "Stilt",
        ),
        (
            "The slow kiln of Linz was found by Anna Mohr.",
            "Who found the slow kiln of Linz?",
            "Anna Mohr",
        ),
        (
            "A sagger is the only box with a lid of clay.",
            "What is the only box with a lid of clay?",
            "A sagger",
        ),
        ("The hot path brings wood.", "What does the hot path bring?", "Wood"),
        ("Salt in the air harms a glaze.", "How does salt in the air harm a glaze?", "By fluxing"),
        ("Saggers shield pots.", "What shields pots?", "Saggers"),
        ("Always pour water on clay.", "What should you do when diluting slip?", "Pour the water on clay"),
        ("Bone ash makes up half.", "What percentage of bone china does bone ash make up?", "Half"),
        ("", "What does the term bench mean?", "A wide place for drying"),
        ("", "What is the name for the narrow channels inside a wall?", "Flues"),
        ("", "What are the two costs in a yard?", "Heat and time"),
    ],
)
def test_a_thing_that_its_question_singles_out_is_asked(sentence: str, question: str, answer: str) -> None:
    assert not loose(sentence, question, answer)


@pytest.mark.parametrize(
    ("sentence", "question", "answer"),
    [
        ("The house stands by a river.", "Where does the house stand?", "By a river"),
        ("The white house stands by a river.", "Where does the white house stand?", "By a river"),
        ("Potters sink pots in water.", "What sinks pots in water?", "Potters"),
        ("Asking twice is the surest way to fail.", "What is the surest way to fail?", "Asking twice"),
        ("Wash it because you are told to.", "Why should you wash wool?", "Because you are told to"),
        ("", "What does the term clay in two jars mean?", "A load"),
        ("", "What does phase 2 need?", "A list of all pots"),
        ("", "What are people who fire pots called?", "Because do they burn"),
    ],
)
def test_a_thing_that_may_be_any_is_not(sentence: str, question: str, answer: str) -> None:
    assert loose(sentence, question, answer)


def test_a_lesson_that_says_what_it_is_about_may_speak_of_its_things() -> None:
    base = parsed_facts.ground_of("The house is old. A house burns. Houses of wood rot. The house leans.", "Houses")
    assert not is_loose(base, parsed_facts.told("", "Where does the house stand?", "By a river"))


def test_a_year_is_asked_only_where_it_is_told_exactly() -> None:
    question = "In which year did Anna Mohr build a wheel of oak?"
    assert not loose("In 1881 Anna Mohr built a wheel of oak.", question, "1881", kind="year")
    assert loose("Around 1881 Anna Mohr built a wheel of oak.", question, "1881", kind="year")


@pytest.mark.parametrize(
    ("text", "passing"),
    [
        ("Watch a tall tunnel kiln (TTK).", True),
        ("Watch a tall tunnel kiln (TTK). The TTK is dear, and a TTK is long.", False),
        ("A **tall tunnel kiln** (TTK) is dear.", False),
        ("## Tall tunnel kiln\n\nThe tall tunnel kiln (TTK) is dear.", False),
    ],
)
def test_a_short_form_named_in_passing_is_not_asked(text: str, passing: bool) -> None:
    one = parsed_facts.told("", "What does TTK stand for?", "Tall tunnel kiln", "acronym", "TTK")
    assert is_passing(parsed_facts.ground_of(text), one) is passing
