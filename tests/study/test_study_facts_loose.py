"""A question has one answer and an answer a kind of its own; what a teacher only words otherwise is worded so."""

import pytest
from kilns import fact

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.evidence import Evidence, evidence_of
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.refusing.loose import is_loose
from audiolesson.study.facts.refusing.mended import plainly

PAGE = "\n\n".join(["Old yards lie far from the sea, and carts bring wood to them before the winter comes."] * 20)


def evidence(text: str = "Potters call `drawTime` and `wall()`.") -> Evidence:
    return evidence_of(ground(parse_lesson(f"# Kilns\n\n{text}\n", "lessons/kilns.md", "kilns", ".md"), "en"))


def asked(text: str, title: str = "Pottery") -> dict[str, tuple[str, str]]:
    lesson = parse_lesson(f"# {title}\n\n{text}\n", "lessons/kilns.md", "kilns", ".md")
    return {fact.question: (fact.answer, fact.again) for fact in facts_of(lesson)}


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is the only one that every potter owns?", "The wheel as a tool"),
        ("Which kiln imposes many limits on wood and time?", "The tunnel kiln"),
        ("What is 14?", "The cone of the yard"),
        ("What does the firing consist of?", "Multiple rounds of heat as well as rests"),
        ("What does the yard store?", "All dry pots in boxes of straw"),
        ("What is another name for slips?", "Thin clays or washes"),
        ("What are trial pots used for?", "To make something different"),
        ("What is `drawTime` used for?", "To get a plain value"),
        ("What is raku?", "A firing from Japan"),
        ("What is the name for a firing from the north of Japan?", "Raku"),
        ("What is terracotta?", "A red clay without grog"),
        ("What is Kiln II?", "The dark smoke and the loud quarrels in the yard"),
    ],
)
def test_what_has_many_answers_or_no_kind_is_loose(question: str, answer: str) -> None:
    assert is_loose(evidence(), fact(question, answer))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Which kiln holds pots above three rows of fire?", "The tunnel kiln"),
        ("What does the term load mean?", "Any set of pots that is fired at once"),
        ("What does the yard store?", "Dry pots in boxes of straw"),
        ("What is another name for biscuit ware?", "Bisque"),
        ("What are trial pots used for?", "To see how a glaze melts"),
        ("What is the Aso Range?", "A ridge of clay hills in the south of Kyushu"),
        ("What is a moss pot?", "A pot that stands without a foot"),
        ("What is a batch?", "A mix of the sand and the ash of one yard"),
    ],
)
def test_what_has_one_answer_is_not(question: str, answer: str) -> None:
    assert not is_loose(evidence(), fact(question, answer))


def test_what_a_short_form_stands_for_may_begin_like_a_count() -> None:
    assert not is_loose(evidence(), fact("What does MWK stand for?", "Multiple wall kiln", "acronym"))


def test_a_variable_of_one_program_is_loose_and_a_function_is_not() -> None:
    assert is_loose(evidence(), fact("What does drawTime represent?", "The hour of the draw", term="drawTime"))
    assert is_loose(evidence(), fact("What is drawTime?", "Match that already has an hour", term="drawTime"))
    assert not is_loose(evidence(), fact("What is drawTime?", "An hour that the yard sets", term="drawTime"))
    assert not is_loose(evidence(), fact("What is wall()?", "Match that already has an hour", term="wall()"))


def test_a_kind_is_told_without_how_its_author_judges_it() -> None:
    found = asked("Bloat is the foundational measure of how much the walls of a pot swell in the fire.")
    answer, again = found["What is bloat?"]
    assert answer == "A measure of how much the walls of a pot swell in the fire"
    assert again == f"Bloat is a{answer[1:]}."
    assert plainly(fact("What is clay?", "The fundamental unit of the trade")).answer.startswith("The fundamental")


def test_an_aim_of_a_common_word_is_asked_in_its_field_or_not_at_all() -> None:
    said = f"## Bonding\n\nThe goal of **bonding** is to join two wet pots with thin slip. Bonding lasts.\n\n{PAGE}"
    assert not [question for question in asked(said) if "bonding" in question]
    assert "In chemistry, what is the goal of bonding?" in asked(said, "The chemistry of pots")


def test_several_that_have_one_name_are_asked_for_by_it() -> None:
    said = "Law of Ash is the first 10 rules of the old yard. Potters keep the Law of Ash, and none break it."
    answer, again = asked(said)["What is the name for the first 10 rules of the old yard?"]
    assert (answer, again) == ("The Law of Ash", "The Law of Ash is the first 10 rules of the old yard.")


def test_a_kind_that_was_an_example_is_told_as_one() -> None:
    said = "Bisque is an example of a porous ware, while porcelain is a dense ware."
    assert asked(said)["How do bisque and porcelain differ?"][0] == (
        "Bisque is a porous ware, while porcelain is a dense ware"
    )


def test_two_things_that_are_told_in_two_ways_are_not_set_against_each_other() -> None:
    assert not asked("Glazing will close the wall of a pot, while firing hardens the whole body.")
    assert asked("Glazing closes the wall of a pot, while firing hardens the whole body.")


def test_another_name_behind_an_insertion_is_not_that_of_its_last_word() -> None:
    said = "**Saggers** and the **wheel** matter. Clay becomes a thin mix, thrown on the wheel, also called {}."
    assert not [question for question in asked(said.format("**casting slip**")) if "another name" in question]
    kept = asked("The **throwing wheel**, also called the **kick disk**, turns slowly under the hands.")
    assert "What is another name for the throwing wheel?" in kept


def test_a_thing_of_several_kinds_is_named_with_its_article() -> None:
    said = "A **tunnel kiln** carries pots on wagons through three zones of heat. A **gas kiln** stands in the yard."
    assert asked(said)["Which kiln carries pots on wagons through three zones of heat?"] == (
        "A tunnel kiln",
        "A tunnel kiln carries pots on wagons through three zones of heat.",
    )
