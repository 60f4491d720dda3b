"""A table's row is asked for only by what no other row has, under a head that names something, by what its rows are."""

from audiolesson.lesson.read import parse_lesson
from audiolesson.study import asked_of_tables
from audiolesson.study.facts.cells_told import cells_told
from audiolesson.study.facts.ground import ground
from audiolesson.study.quiz.row_alone import rivals_of
from audiolesson.study.quiz.side_said import Side, side_said
from audiolesson.study.quiz.tabled import tabled

NAMES = ("Alpha", "Beta", "Gamma", "Delta")


def questions(text: str) -> dict[str, str]:
    base = ground(parse_lesson(text, "lessons/pots.md", "pots", ".md"))
    return {one.question: one.right for one in tabled(base)}


def test_a_row_is_no_answer_where_another_row_has_its_cell_among_others() -> None:
    cells = ("Tin, zinc", "Lead", "Tin", "Copper")
    assert not rivals_of(NAMES, cells, 2)
    assert rivals_of(NAMES, cells, 1)


def test_short_forms_beside_words_may_be_the_same() -> None:
    assert rivals_of(NAMES, ("Sn, Zn", "Lead", "Tin", "Copper"), 1)
    assert rivals_of(NAMES, ("SN, ZN", "Lead", "Tin", "Copper"), 1) == ()
    assert rivals_of(NAMES, ("SN", "PB", "ZN", "CU"), 1)


TOWNS = """# Kiln sites

Potters built kilns in three places.

| Site Type | Crowding | Fuel | Ground |
|---|---|---|---|
| Harbour | Dense | Coal | Paved yards |
| Hillside | Moderate | Brushwood | Terraces |
| Forest | Sparse | Logs | Soft clearings |
"""


def test_what_the_first_column_names_is_asked_for_and_not_a_quality_of_it() -> None:
    found = questions(TOWNS)
    assert found["Which type of site has paved yards as its ground?"] == "Harbour"
    assert not any(asked.startswith("Which crowding") for asked in found)


def test_another_column_has_no_names_where_the_first_is_no_kind() -> None:
    assert not questions(TOWNS.replace("Site Type", "Where potters work"))


def test_a_column_that_only_counts_leaves_the_names_to_the_next() -> None:
    ranked = TOWNS.replace("| Site Type | Crowding", "| # | Site").replace("| Harbour | Dense", "| 1 | Harbour")
    ranked = ranked.replace("| Hillside | Moderate", "| 2 | Hillside").replace("| Forest | Sparse", "| 3 | Forest")
    assert questions(ranked)["Which site has paved yards as its ground?"] == "Harbour"


def test_a_head_of_two_nouns_that_the_lesson_never_says_is_not_asked() -> None:
    whole = "A glaze has a sleeve. Sleeve shape | tube. The usual source of ash is oak, a kind of oak."
    assert side_said(Side("Sleeve shape", "a tube", "glaze", "Raku", whole)) is None
    assert side_said(Side("Usual source", "an oak", "glaze", "Raku", whole))
    assert side_said(Side("Sleeve shape", "a tube", "glaze", "Raku", f"{whole} Its sleeve shape tells it."))


def test_one_of_the_largest_is_not_asked_for_by_what_others_have_too() -> None:
    text = TOWNS.replace("# Kiln sites", "# Largest kiln sites").replace("Site Type", "Site")
    lesson = parse_lesson(text, "lessons/pots.md", "pots", ".md")
    assert not any(" as its " in one.question for one in asked_of_tables.asked_of_tables(lesson))


def test_a_name_that_only_its_row_has_is_asked_with_what_it_is() -> None:
    text = "# Kiln sites\n\nPotters had three islands. On Lanta Borra it is warm.\n\n| Island | Size |\n|---|---|\n"
    text += "| Lanta Borra | 12 km |\n| Hesta Norra | 30 km |\n| Vrak | 7 km |\n"
    asked = [cell.question for cell in cells_told(ground(parse_lesson(text, "p.md", "p", ".md")))]
    assert "What is the size of the Hesta Norra island?" in asked
    assert not any("Lanta Borra island" in one for one in asked)
