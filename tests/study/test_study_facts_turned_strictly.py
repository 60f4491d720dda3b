"""What a clause that was read whole does not tell, and is not asked for: denied, bounded, of another thing."""

import pytest
from parsed_facts import ground_of
from pots import lesson_of

from audiolesson.errors import Place
from audiolesson.study import asked_of_tables
from audiolesson.study.facts.cells_told import cells_told
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.ground import Ground, ground
from audiolesson.study.facts.kinds.figures import figures
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.turning import clause, find
from audiolesson.study.facts.turning.clause import clauses
from audiolesson.study.facts.turning.dates import dates_turned
from audiolesson.study.facts.turning.glossed import glossed
from audiolesson.study.facts.turning.meanings import meanings
from audiolesson.study.facts.turning.names import names_told
from audiolesson.study.facts.turning.numbers import numbers_turned
from audiolesson.study.facts.turning.reasons import reasons_turned
from audiolesson.study.facts.turning.set_off import terms_set_off
from audiolesson.study.in_lesson import set_in_lesson
from audiolesson.study.quiz.told_by import told_by


def _ground(text: str, title: str = "Pots and kilns") -> Ground:
    return ground_of(text, title)


WORDS = """Finnish says where a pot stands.

| Word | Meaning |
|---|---|
| savipata | clay pot |
| lasipata | glass pot |
| puulusikka | wooden spoon |
"""
THREE = """Finnish says where a pot stands.

| Verb | Example | Meaning |
|---|---|---|
| savipata | savipatani | clay pot |
| lasipata | lasipatani | glass pot |
| puulusikka | puulusikkani | wooden spoon |
"""


def _meant(text: str, title: str = "Finnish kitchens") -> dict[str, str]:
    return {fact.question: fact.answer for fact in glossed(_ground(text, title))}


def test_a_lesson_of_two_languages_gives_no_word_to_one_of_them() -> None:
    assert _meant(WORDS)
    assert _meant(f"{WORDS}\nEstonian does not.", "Finnish and Estonian kitchens compared") == {}
    assert _meant(WORDS.replace("\n\n|", "\n\n## In Estonian\n\n|")) == {}
    assert _meant(WORDS.replace("| Word", "| Estonian")) == {}


def test_a_meaning_is_that_of_the_word_and_not_of_its_example() -> None:
    assert _meant(THREE)["In Finnish, what does “savipata” mean?"] == "Clay pot"
    assert "In Finnish, what does “savipatani” mean?" not in _meant(THREE)
    assert _meant(THREE.replace("Example", "English")) == {}


@pytest.mark.parametrize(
    "text",
    [
        "The potters of Linz did not build a round kiln in 1820.",
        "The bowls of Linz were fired at about 1100 in a round kiln.",
        "The bowls of Linz have been fired from 1000 °C in a round kiln.",
        "The kilns of Linz burned in 1200 kg of wood.",
        "The potters of Linz walked about 1500 steps.",
    ],
    ids=["denied", "at about", "a temperature", "a mass", "counted"],
)
def test_what_is_no_year_of_a_deed_is_not_asked_for(text: str) -> None:
    base = _ground(text)
    assert list(dates_turned(base, clauses(base))) == []


def _numbers(text: str) -> dict[str, str]:
    base = _ground(text)
    return {fact.question: fact.answer for fact in numbers_turned(base, clauses(base))}


def test_what_a_measure_is_of_stays_beside_it() -> None:
    asked = _numbers("A good pan yields about thirty kilograms of grey salt.")
    assert asked == {"How many kilograms of grey salt does a good pan yield?": "About thirty"}


def test_a_count_that_is_narrowed_behind_its_noun_is_not_asked_for() -> None:
    assert [fact.answer for fact in figures(_ground("Finnish has two verbs."))] == ["Two"]
    assert list(figures(_ground("Finnish has two verbs for “to burn”."))) == []


def test_a_unit_goes_with_its_number() -> None:
    assert _numbers("Water is densest at 4 °C.") == {"At what temperature is water densest?": "4 degrees Celsius"}


@pytest.mark.parametrize(
    "text", ["Brick kilns hold forty pots each.", "A good pan gives thirty kilograms in July of grey salt."]
)
def test_a_number_that_is_narrowed_behind_its_noun_is_not_asked_for(text: str) -> None:
    assert _numbers(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "The plough left a raised strip at each end, the **headland**.",
        "The potter cuts a groove at a thick rim, a **gallery**.",
        "Kilns lose heat at every joint, the **fillet**.",
    ],
)
def test_a_name_behind_a_place_is_not_that_of_the_place(text: str) -> None:
    assert list(terms_set_off(_ground(text))) == []


def test_a_name_with_an_article_is_not_that_of_all_that_is_told() -> None:
    said = "Potters hold the pot with a thick bar, which is called"
    assert list(terms_set_off(_ground(f"{said} *the stay*."))) == []
    assert list(names_told(_ground(f"{said} the stay."))) == []


def test_what_is_named_is_of_one_or_many_as_what_points_at_it() -> None:
    facts = [*terms_set_off(_ground("Two acids melt in the glaze of a pot. They are called **ketones**."))]
    assert [fact.question for fact in facts] == ["Two acids melt in the glaze of a pot. What are these called?"]


def test_a_name_keeps_the_article_that_is_set_off_with_it() -> None:
    (fact,) = terms_set_off(_ground("A thick bar holds the lid of the kiln. This bar is called **the stay**."))
    assert (fact.answer, fact.again) == (
        "The stay", "A thick bar holds the lid of the kiln. This bar is called the stay.",
    )  # fmt: skip
    (fact,) = terms_set_off(_ground("If the bar breaks in the fire, that is a **stay**."))
    assert fact.answer == "A stay"


@pytest.mark.parametrize(
    "behind",
    [" when it holds half of each", " by nobody but beginners", ", wrongly", " in one town and a rib in the other"],
)
def test_a_name_that_is_bounded_is_not_asked_for(behind: str) -> None:
    said = "The smith pours a bright alloy called spotted metal"
    assert len([*names_told(_ground(f"{said}."))]) == 1
    assert list(names_told(_ground(f"{said}{behind}."))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Bricks swell in a hot fire, so every wall of a kiln needs small gaps, because mortar holds no heat.",
        "Potters have dug the clay of the hill since the river dried up.",
        "Old kilns have lost their red colour since the lime ran out.",
    ],
    ids=["two reasons", "misread", "since when"],
)
def test_what_has_two_reasons_or_a_time_is_not_asked_for_its_reason(text: str) -> None:
    assert list(reasons_turned(_ground(text))) == []


def test_a_capital_that_only_begins_a_sentence_is_not_asked_in_mid_sentence() -> None:
    text = "Candy is given to the pupils of a kiln school, because the glaze hides the clay."
    assert not any("Candy" in fact.question for fact in reasons_turned(_ground(text)))


def test_what_a_thing_is_unlike_does_not_tell_what_it_is() -> None:
    text = "Most feldspar is dug. Feldspar is a pale mineral of potassium unlike the quartz of a hill."
    base = _ground(text, "The feldspar mill")
    assert list(meanings(base, clauses(base))) == []


def _quiz(text: str) -> dict[str, set[str]]:
    lesson = lesson_of(text)
    return {one.question: {*one.wrong} for one in told_by(ground(lesson), facts_of(lesson), clean=True)}


def test_a_deed_is_no_choice_beside_things() -> None:
    text = (
        "# Firing\n\nIn dry air the clay hardens into a thin crust, **skinning**, over the core.\n\n"
        "The ash dries into a long drop, **drooling**, and stays there.\n\n"
        "The glaze opens in a net of lines, **crazing**, on the wall.\n"
    )
    asked = "In dry air the clay hardens into a thin crust. What is this crust called?"
    assert asked in _quiz(text)
    assert asked not in _quiz(text.replace("drooling", "a droole"))
    assert asked not in _quiz(text.replace("a long drop", "long thin drops").replace("drooling", "droolings"))


SIZES = "| Land | Usual size |\n|---|---|\n| Denmark | 12 cm |\n| Norway | 18 cm |\n| Spain | 16 cm |\n"


def _cells(text: str) -> dict[str, str]:
    return {cell.question: cell.again for cell in cells_told(_ground(text))}


def test_a_cell_is_repeated_as_a_statement() -> None:
    assert _cells(SIZES)["In Denmark, what is the usual size?"] == "In Denmark, the usual size is 12 cm."


def test_a_question_of_a_land_begins_small_behind_what_it_is_about() -> None:
    lesson = lesson_of(f"# Prisons\n\nA prison is old. Prisons are cold.\n\n{SIZES}")
    fact = Fact("description", "x", "In Denmark, what is the usual size?", "12 cm", 0, Place("k.md", 1))
    assert [*set_in_lesson(ground(lesson), [fact])] == ["About prisons: in Denmark, what is the usual size?"]


def test_a_head_that_needs_a_noun_is_no_side() -> None:
    assert _cells(SIZES.replace("Usual size", "Limit")) == {}
    assert _cells(SIZES.replace("Usual size", "Usual share")) == {}


STAGES = "Potters call Drying Stage slow.\n\n" + SIZES.replace("Land", "Stage").replace("Denmark", "Drying Stage")


def test_a_row_that_names_a_stage_has_its_article() -> None:
    asked = _cells(STAGES.replace("Norway", "Firing Stage").replace("Spain", "Glazing Stage"))
    assert "What is the usual size of the Drying Stage?" in asked


@pytest.mark.parametrize("name", ["London Bridge", "Baker Street", "Windsor Castle", "Coney Island", "Ludgate Hill"])
def test_a_row_that_names_a_place_has_no_article(name: str) -> None:
    places = SIZES.replace("Land", "Sight").replace("Denmark", name).replace("Norway", "Tower Bridge")
    asked = _cells(f"Many know {name} well.\n\n" + places.replace("Spain", "Abbey Road"))
    assert f"What is the usual size of {name}?" in asked
    assert not any("of the " in question for question in asked)


def test_months_and_planets_keep_their_capitals() -> None:
    months = SIZES.replace("Denmark", "March").replace("Norway", "April").replace("Spain", "May")
    assert "In March, what is the usual size?" in _cells(months.replace("Land", "Month"))
    planets = SIZES.replace("Denmark", "Venus").replace("Norway", "Mars").replace("Spain", "Saturn")
    assert "What is the usual size of Venus?" in _cells(planets.replace("Land", "Planet"))


def test_a_row_stands_without_an_article_where_the_lesson_writes_it_so() -> None:
    rows = (
        SIZES.replace("Denmark", "Tenmoku").replace("Norway", "Slush").replace("Spain", "Rime").replace("Land", "Kind")
    )
    assert "What is the usual size of tenmoku?" not in _cells(rows)
    assert "What is the usual size of tenmoku?" in _cells(f"{rows}\nA coat of tenmoku is dark.\n")


def test_no_finder_reads_a_lesson_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    from audiolesson.study.facts.turning import names, reasons, set_off

    for module in (clause, names, reasons, set_off):
        monkeypatch.setattr(module, "MOST_SENTENCES", 0)
    text = (
        "Old kilns lean to one side, because the heat softens the bricks of the wall. "
        "The potter rolls the clay into long ropes called coils. The ash melts on the wall. This is **fluxing**."
    )
    base = _ground(text)
    assert [*reasons_turned(base), *names_told(base), *terms_set_off(base)] == []


def test_a_cell_is_looked_at_as_a_sentence_is(monkeypatch: pytest.MonkeyPatch) -> None:
    lesson = lesson_of(f"# Bowls\n\nA bowl is old.\n\n{SIZES}")
    monkeypatch.setattr(asked_of_tables.Manner, "is_taught_throughout", True)
    cells = [fact for fact in asked_of_tables.asked_of_tables(lesson) if "usual size" in fact.question]
    assert cells
    assert not any(fact.read for fact in cells)
    monkeypatch.setattr(asked_of_tables, "sound", lambda ground, facts: [])
    assert not any("usual size?" in fact.question for fact in asked_of_tables.asked_of_tables(lesson) if fact.kept)


def test_what_a_word_means_is_held_by_the_same_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    lesson = lesson_of(f"# Finnish kitchens\n\n{WORDS}")
    asked = "In Finnish, what does “savipata” mean?"
    assert asked in [fact.question for fact in facts_of(lesson)]
    monkeypatch.setattr(find, "sound", lambda ground, facts: [])
    assert asked not in [fact.question for fact in facts_of(lesson)]
