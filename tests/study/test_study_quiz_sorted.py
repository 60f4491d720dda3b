"""What a lesson puts under one name is asked for among what it puts under others, and short forms among short forms."""

import pytest

from audiolesson.errors import Place
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.choices_other import other_years
from audiolesson.study.quiz.evidence import evidence_of
from audiolesson.study.quiz.short_forms import other_short_forms
from audiolesson.study.quiz.sorting import groups_of
from audiolesson.study.quiz.terms_of import Term

LISTS = """# Pots

Pots are old. Pots break. Most pots are of clay.

## Firing

Drying {kind}:

- Shade racks
- Wooden boxes
- Paper fans

Cooling {other}:

- Draught holes
- Ash beds
- Stone floors
"""


def asked(text: str) -> dict[str, tuple[str, set[str]]]:
    """By question: the right choice and the wrong ones."""
    found = {}
    for one in draft_quiz(parse_lesson(text, "lessons/pots.md", "pots", ".md"), ()):
        choices = [choice.text for choice in one.choices]
        found[one.question.text] = (choices[one.right], {*choices} - {choices[one.right]})
    return found


def groups(text: str) -> dict[str, tuple[str, ...]]:
    found = groups_of(ground(parse_lesson(text, "lessons/pots.md", "pots", ".md")))
    return {group.label: group.items for group in found}


def test_a_thing_of_a_list_is_asked_for_among_things_of_its_sister_list() -> None:
    found = asked(LISTS.format(kind="methods", other="methods"))
    (right, wrong), *_ = [choice for question, choice in found.items() if "one of the drying methods?" in question]
    assert right in {"Shade racks", "Wooden boxes", "Paper fans"}
    assert wrong <= {"Draught holes", "Ash beds", "Stone floors"}


def test_lists_of_other_sorts_in_other_sections_are_no_sisters() -> None:
    text = LISTS.format(kind="methods", other="spirits").replace("Cooling spirits", "## Cooling\n\nCooling spirits")
    assert not any("one of the" in question for question in asked(text))
    near = text.replace("Cooling spirits", "Cooling strategies")
    assert any("one of the" in question for question in asked(near))


@pytest.mark.parametrize(
    ("lead", "label"),
    [
        ("Drying methods:", "drying methods"),
        ("Key parts:", "key parts of the long kiln"),
        ("Exercises:", None),
        ("Parts of it:", None),
        ("Shelves break:", None),
    ],
)
def test_a_list_is_called_by_its_lead_with_what_it_is_of_where_that_must_be_told(lead: str, label: str | None) -> None:
    items = "- Wooden box\n- Paper fan\n- Ash bed\n"
    text = f"# Pots\n\nThe long kiln is old.\n\n## Long kiln\n\nThe long kiln burns.\n\n{lead}\n\n{items}"
    assert [*groups(text)] == ([label] if label else [])


def test_what_two_groups_are_called_alike_sorts_nothing() -> None:
    text = LISTS.format(kind="methods", other="methods").replace("Cooling", "Drying")
    assert groups(text) == {}


def short(text: str, full: str, told: str = "") -> Term:
    return Term(text, 0, 0, 0, "short", False, told, full)


SLOW = "drying a wall for a week under thick cloth"
FORMS = (
    short("SCD", "Slow cloth drying", SLOW),
    short("HAF", "Hot ash firing"),
    short("WSR", "Wet sand rotation"),
    short("LDP", "Long draught protection"),
)


def test_a_short_form_of_a_deed_stands_among_short_forms_of_deeds() -> None:
    evidence = evidence_of(parse_lesson("# Pots\n\nClay is soft.\n", "lessons/pots.md", "pots", ".md"))
    assert other_short_forms(FORMS[0], SLOW, FORMS, evidence) == ("HAF", "WSR", "LDP")
    assert other_short_forms(FORMS[0], SLOW, (*FORMS[:3], short("GRK", "Great round kiln")), evidence) == ()
    assert other_short_forms(short("GRK", "Great round kiln"), SLOW, FORMS, evidence) == ()


@pytest.mark.parametrize("year", ["1651", "1790", "1881", "1990"])
def test_a_year_without_three_others_in_its_lesson_gets_some_that_are_made_up(year: str) -> None:
    text = f"# Pots\n\nIn {year}, Anna Mohr built a kiln. In 1995, a tall yard opened near Linz.\n"
    evidence = evidence_of(parse_lesson(text, "lessons/pots.md", "pots", ".md"))
    right = Fact("year", "kiln", "In which year did Anna Mohr build a kiln?", year, 0, Place("lessons/pots.md", 3))
    wrong = other_years(right, evidence)
    assert len({*wrong, year}) == 4
    assert all(int(other) <= 1995 and abs(int(other) - int(year)) <= 105 for other in wrong)


def test_the_made_up_years_are_the_same_each_time_and_lie_on_both_sides() -> None:
    evidence = evidence_of(parse_lesson("# Pots\n\nIn 1995, a yard opened.\n", "lessons/pots.md", "pots", ".md"))
    sides = set()
    for name in ("Anna", "Berta", "Cara", "Dora", "Edda", "Frida"):
        right = Fact("year", "kiln", f"In which year did {name} build a kiln?", "1881", 0, Place("lessons/pots.md", 3))
        wrong = other_years(right, evidence)
        assert wrong == other_years(right, evidence)
        sides.add(sum(int(other) < 1881 for other in wrong))
    assert len(sides) > 1
