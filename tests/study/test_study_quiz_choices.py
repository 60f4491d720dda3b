"""Wrong choices are of the right one's form: no long form of a short one, no quality, no aside, no other article."""

from collections import Counter

import pytest

from audiolesson.errors import Place
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.ground import Ground, ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.choices import Sought, wrong_terms
from audiolesson.study.quiz.choices_other import other_definitions
from audiolesson.study.quiz.evidence import evidence_of
from audiolesson.study.quiz.kinship import SAME, STRANGE, kinship_of
from audiolesson.study.quiz.terms_of import key, terms_of

LABELS = {
    "Loop": "a bent wire that trims a pot",
    "Red inner band": "a curved plate that smooths a wall",
    "Sponge": "a soft block that takes up water",
    "Cutter": "a long blade that slices bricks",
}
TOOLS = "## Tools\n\n" + "".join(f"- **{name}**: {what}.\n" for name, what in LABELS.items())
DEFINED = (
    ("kiln", "A furnace for hardening clay in a fire"),
    ("forge", "A furnace for softening bars of iron"),
    ("crucible", "A furnace for melting sand with ash"),
    ("stove", "A furnace for warming rooms in winter"),
)


def base_of(text: str) -> Ground:
    return ground(parse_lesson(f"# Pots\n\nClay is soft.\n\n{text}\n", "lessons/pots.md", "pots", ".md"))


def facts_of(*pairs: tuple[str, str]) -> tuple[Fact, ...]:
    place = Place("lessons/pots.md", 1)
    return tuple(Fact("definition", term, f"What is a {term}?", said, 0, place) for term, said in pairs)


def beside_loop(said: str, *pairs: tuple[str, str]) -> set[str]:
    """The wrong choices beside the loop for what is said of it."""
    base = base_of(TOOLS)
    terms = terms_of(base, facts_of(*pairs))
    loop = next(term for term in terms if key(term.text) == "loop")
    sought = Sought(loop, said, f"Which of these is {said}?")
    found = wrong_terms(sought, terms, evidence_of(base.lesson), kinship_of(base, terms), Counter())
    return {term.text.lower() for term in found}


def test_what_a_short_form_of_the_question_stands_for_is_no_choice() -> None:
    assert beside_loop("a bent wire that trims a pot") == {"red inner band", "sponge", "cutter"}
    assert beside_loop("a bent RIB wire that trims a pot") == set()


def test_a_quality_has_no_things_beside_it() -> None:
    said = "having a wire that trims a pot"
    assert beside_loop(said, ("loop", "a wire that trims a pot"))
    assert beside_loop(said, ("loop", said)) == set()


@pytest.mark.parametrize(
    ("stove", "enough"),
    [
        (DEFINED[3][1], True),
        ("A furnace for warming (large) rooms in winter", False),
        ("The furnace for warming rooms in winter", False),
    ],
    ids=["alike", "aside", "other article"],
)
def test_a_definition_of_another_form_is_no_choice(stove: str, enough: bool) -> None:
    base, facts = base_of(""), facts_of(*DEFINED[:3], ("stove", stove))
    terms = terms_of(base, facts)
    by_key = {key(term.text): term for term in terms}
    found = other_definitions(facts[0], facts, evidence_of(base.lesson), by_key, kinship_of(base, terms))
    assert bool(found) == enough


def test_labels_that_two_lists_count_as_one_kind_are_of_that_kind() -> None:
    lists = (
        "There are two {} of a fire:\n\n- **Haze**: wet wood burns.\n- **Ember**: bricks turn red.\n\n## More\n\n"
        "There are two late phases:\n\n- **Soot**: wood is gone.\n- **Dust**: bricks cool.\n"
    )
    for kind, near in (("phases", SAME), ("colours", STRANGE)):
        base = base_of(lists.format(kind))
        terms = terms_of(base, ())
        by_key = {key(term.text): term for term in terms}
        assert kinship_of(base, terms).of(by_key["haze"], by_key["soot"]) == near
