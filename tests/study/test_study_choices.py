"""Wrong choices are of the right one's kind, from the lesson's own words, and never also right."""

from collections import Counter

from pots import POTS, fact, lesson_of

from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.choices import Sought, wrong_terms
from audiolesson.study.quiz.evidence import evidence_of, gives_away
from audiolesson.study.quiz.genus import genus
from audiolesson.study.quiz.kinship import SAME, STRANGE, kinship_of
from audiolesson.study.quiz.terms_of import Term, key, shape_of, terms_of
from audiolesson.study.quiz.turned import turned


def chosen(text: str, term: str, description: str, facts: tuple[Fact, ...] = (), question: str = "") -> list[str]:
    """The wrong choices that the lesson gives for a term."""
    lesson = lesson_of(text)
    base = ground(lesson)
    terms = terms_of(base, facts)
    right = next((one for one in terms if key(one.text) == key(term)), Term(term, 0, 0, 0, shape_of(term), False))
    sought = Sought(right, description, question or f"Which of these is {description}?")
    found = wrong_terms(sought, terms, evidence_of(lesson), kinship_of(base, terms), Counter())
    return [one.text.lower() for one in found]


def kin(text: str, one: str, other: str, *facts: Fact) -> int:
    """How near in kind the lesson shows two terms to be."""
    base = ground(lesson_of(text))
    terms = terms_of(base, facts)
    by_key = {key(term.text): term for term in terms}
    return kinship_of(base, terms).of(by_key[key(one)], by_key[key(other)])


def defined(*pairs: tuple[str, str]) -> tuple[Fact, ...]:
    return tuple(fact("definition", term, told) for term, told in pairs)


def test_terms_of_the_same_list_come_first() -> None:
    assert set(chosen(POTS, "loop", "a bent wire that trims a pot")) == {"rib", "sponge", "cutter"}


def test_a_plural_is_no_choice_where_the_question_asks_for_one_thing() -> None:
    assert "calipers" not in chosen(POTS, "rib", "a curved plate that smooths a wall")


def test_another_name_of_the_right_one_is_no_choice() -> None:
    facts = defined(
        ("kiln", "a hot furnace that hardens clay"),
        ("oven", "a furnace that dries wood"),
        ("forge", "a furnace that softens iron"),
        ("crucible", "a furnace that melts glass"),
        ("hearth", "a furnace that warms rooms"),
    )
    assert "oven" not in chosen(POTS, "kiln", "a hot furnace that hardens clay", facts)
    text = POTS.replace("also called an oven, ", "")
    assert "oven" in chosen(text, "kiln", "a hot furnace that hardens clay", facts)


def test_things_of_another_kind_are_no_choice_however_near_they_stand() -> None:
    text = "# Pots\n\nA **kiln**, a **potter** and a **market** stand in the **town**. The **glaze** is hot.\n"
    assert chosen(text, "kiln", "a furnace that hardens clay") == []


def test_definitions_that_begin_with_one_noun_make_a_kind() -> None:
    facts = defined(
        ("kiln", "a small furnace that hardens clay"),
        ("forge", "a furnace that softens iron"),
        ("potter", "a person who shapes clay"),
        ("smith", "an individual who shapes iron"),
        ("firing", "the process of hardening clay"),
    )
    assert kin(POTS, "kiln", "forge", *facts) == SAME
    assert kin(POTS, "potter", "smith", *facts) == SAME
    assert kin(POTS, "kiln", "potter", *facts) == STRANGE
    assert kin(POTS, "kiln", "firing", *facts) == STRANGE


def test_a_noun_that_everything_is_called_by_is_no_sure_kind() -> None:
    facts = defined(("firing", "the process of hardening clay"), ("trade", "the process of selling pots"))
    assert STRANGE < kin(POTS, "firing", "trade", *facts) < SAME


def test_parts_are_of_one_kind_only_as_parts_of_one_thing() -> None:
    facts = defined(
        ("lip", "the part of a pot that pours"),
        ("foot", "the part of a pot that stands"),
        ("flue", "the part of an oven that draws"),
    )
    assert kin(POTS, "lip", "foot", *facts) == SAME
    assert kin(POTS, "lip", "flue", *facts) == STRANGE


def test_names_with_one_head_noun_and_things_enumerated_are_of_one_kind() -> None:
    text = POTS + "\nThe front wall and the rear wall meet. We use clay, glaze, and slip.\n"
    facts = defined(("front wall", "a side"), ("rear wall", "a side"), ("clay", "it"), ("glaze", "it"), ("slip", "it"))
    assert kin(text, "front wall", "rear wall", *facts) > SAME
    assert kin(text, "clay", "slip", *facts) > SAME
    assert kin(text, "clay", "rear wall", *facts) == STRANGE


def test_the_genus_is_the_first_noun_of_a_definition() -> None:
    assert genus("A small furnace that hardens clay") == "furnace"
    assert genus("A two-dimensional, vertical plane that divides the body") == "plane"
    assert genus("A type of glaze made of ash") == "glaze"
    assert genus("A string that names one pot") == "string"
    assert genus("The seven bones of the foot") == ""


def test_a_piece_of_a_word_gives_the_right_choice_away() -> None:
    question = "Which of these is an organelle that outputs hydrogen gas?"
    assert gives_away(question, "Hydrogenosome", ["Mitosome", "Lysosome"])
    assert not gives_away(question, "Mitosome", ["Hydrogenosome", "Lysosome"])
    assert not gives_away("Which plane divides the body?", "Frontal plane", ["Sagittal plane", "Transverse plane"])


def test_a_kind_of_the_right_one_is_no_choice() -> None:
    told = "a soft block that takes up water"
    assert "rib" in chosen(POTS, "sponge", told)
    assert "rib" not in chosen(POTS + "\nThey use a sponge, such as the loop or the rib.\n", "sponge", told)


def test_what_fits_the_description_too_is_no_choice() -> None:
    text = POTS + "- **Blade**: a bent wire that trims a pot.\n"
    facts = (fact("definition", "blade", "a bent wire that trims a pot"),)
    assert "blade" not in chosen(text, "loop", "a bent wire that trims a pot", facts)


def test_what_the_lesson_says_something_alike_of_is_no_choice() -> None:
    told = "a curved plate that smooths a wall"
    assert "sponge" in chosen(POTS, "rib", told)
    assert "sponge" not in chosen(POTS + "\nA sponge smooths the wall as well.\n", "rib", told)


def test_a_choice_shares_no_word_with_the_question() -> None:
    assert "sponge" in chosen(POTS, "rib", "a curved plate that smooths a wall")
    assert "sponge" not in chosen(POTS, "rib", "a plate like a sponge that smooths a wall")


def test_one_thing_is_not_asked_for_by_a_description_of_several() -> None:
    facts = defined(("rib", "curved plates for walls"), ("loop", "wires for pots"), ("sponge", "blocks for water"))
    asked = "Which term fits this description: curved plates for walls?"
    assert chosen(POTS, "rib", "curved plates for walls", facts, asked) == []


def test_an_adjective_is_not_asked_for_as_a_thing() -> None:
    facts = defined(("vertical", "a line that falls"), ("lateral", "a line that lies"), ("medial", "a line within"))
    assert chosen(POTS, "vertical", "a line that falls", facts) == []


PARTS = defined(
    ("bail", "a curved tube that joins the shoulder to the rim"),
    ("lug", "a flap on the shoulder of a tall jar"),
    ("sherd", "a flat plate of a broken roof"),
    ("throwing", "the movement that draws up the shoulder"),
    ("shoulder", "a wall between belly and neck"),
    ("grog", "a powder of fired bricks"),
    ("brick", "a block of fired loam"),
    ("loam", "a soil of sand and silt"),
    ("silt", "a powder of stone"),
)


def test_parts_of_one_thing_are_of_one_kind_by_what_is_said_of_them() -> None:
    assert STRANGE < kin(POTS, "bail", "lug", *PARTS) < SAME
    assert kin(POTS, "bail", "sherd", *PARTS) == STRANGE, "nothing ties the two"
    assert kin(POTS, "bail", "throwing", *PARTS) == STRANGE, "a tube is no movement"


def test_what_ends_alike_is_of_one_kind_though_its_definitions_begin_with_other_nouns() -> None:
    facts = defined(("kaolinemia", "the excess of clay in blood"), ("ashemia", "a lack of ash in blood"))
    assert kin(POTS, "kaolinemia", "ashemia", *facts) == SAME


def test_two_that_surely_are_of_the_kind_do_where_there_is_no_third() -> None:
    facts = defined(
        ("kiln", "a furnace that hardens clay"),
        ("forge", "a furnace that softens iron"),
        ("calcar", "a furnace that melts sand for glass"),
        ("potter", "a person who shapes clay"),
    )
    assert chosen(POTS, "kiln", "a furnace that hardens clay", facts) == ["forge", "calcar"]
    assert chosen(POTS, "kiln", "a furnace that hardens clay", (facts[0], facts[1], facts[3])) == []


def test_one_name_inside_another_names_a_kind_of_it() -> None:
    facts = defined(
        ("slip acid", "a compound that carries the glaze of a pot"),
        ("underslip acid", "a compound that carries the gloss of a vase"),
        ("ash acid", "a compound that eats the foot of a jar"),
        ("salt acid", "a compound that dulls the lip of a cup"),
    )
    said = "a compound that carries the glaze of a pot"
    assert "underslip acid" not in chosen(POTS, "slip acid", said, facts)
    assert {"ash acid", "salt acid"} == set(chosen(POTS, "slip acid", said, facts))


def test_a_description_of_levels_is_not_asked_for_as_one_thing() -> None:
    told = fact("definition", "hypoclayemia", "The lower-than-normal levels of clay in the blood of a potter")
    found = turned(told, Term("hypoclayemia", 0, 0, 0, "word", False, told.answer))
    assert found and found.question.startswith("Which term fits this description: the lower-than-normal levels")


def test_a_word_that_only_some_choices_share_with_the_question_gives_nothing_away() -> None:
    asked = "Which of these is a bone that is longer than wide?"
    assert gives_away(asked, "Long bone", ["Flat bone", "Short bone", "Irregular bone"])
    assert not gives_away(asked, "Flat bone", ["Thin bone", "Short bone", "Irregular bone"])
