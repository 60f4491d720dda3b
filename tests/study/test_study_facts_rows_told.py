"""Cards of a table's rows: commands by their task, measures, what two columns need, which are so."""

import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.asked_of_tables import asked_of_tables


def asked(table: str, title: str = "Kilns") -> dict[str, str]:
    lesson = parse_lesson(f"# {title}\n\n## Firing\n\nClay is fired.\n\n{table}\n", "lessons/k.md", "k", ".md")
    return {fact.question: fact.answer for fact in asked_of_tables(lesson)}


_COMMANDS = """| I want to… | Command |
|---|---|
| see who wrote a line | `git blame` |
| put a commit back | `git revert` |
| find a bad commit | `git bisect` |
"""
_SIDES = """| | Biscuit firing | Glaze firing |
|---|---|---|
| Needs | slow heat, dry air | high heat, clean shelves |
| Makes | porous ware | glass |
| Where | small kilns | the great kiln |
"""
_HEATS = """| Ware | Firing temperature (°C) | Porous? |
|---|---|---|
| earthenware | 1060 | yes |
| stoneware | 1260 | no |
| porcelain | 1300 | no |
"""


@pytest.mark.parametrize(
    ("table", "question", "answer"),
    [
        (_COMMANDS, "Which Git command do you use to put a commit back?", "git revert"),
        (_SIDES, "What does biscuit firing need?", "Slow heat and dry air"),
        (_SIDES, "Where does biscuit firing take place?", "Small kilns"),
        (_HEATS, "Which ware is porous?", "Earthenware"),
    ],
)
def test_a_row_is_asked_by_the_heads_of_its_columns(table: str, question: str, answer: str) -> None:
    assert asked(table)[question] == answer


def test_a_measure_has_the_unit_of_its_head() -> None:
    table = _HEATS.replace("Firing temperature", "Melting temperature")
    assert asked(table)["What is the melting temperature of earthenware?"] == "1060 °C"


def test_a_table_of_the_course_or_with_links_gives_no_card() -> None:
    assert not asked(_HEATS.replace("| Porous? |", "| Due date |").replace("| Ware |", "| Week |"))
    assert not asked(_COMMANDS.replace("`git blame`", "[git blame](a.html)"))
