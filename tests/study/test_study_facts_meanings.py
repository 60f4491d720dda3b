"""A term is asked for what its line sets beside it, whatever stands around it, if that is a meaning by its form."""

import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_cards import draft_cards
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.meanings.find import meanings
from audiolesson.study.facts.meanings.meaning import meaning
from audiolesson.study.facts.refusing.strict import bar_of

NOTES = (
    "# Kilns and glazes\n\nKilns bake clay, and glazes cover it. Potters of Delft built them of brick, and fired at"
    " night.\n\n## Firing\n\n- the door is bricked up first\n- wood burns faster when it is dry\n- {}\n- salt goes in"
    " at the end\n"
)


def _asked(text: str) -> set[tuple[str, str]]:
    lesson = parse_lesson(text, "lessons/kilns.md", "kilns", ".md")
    base = ground(lesson)
    return {(fact.question, fact.answer) for fact in meanings(base, bar_of(base, careful=True))}


@pytest.mark.parametrize(
    ("line", "question", "answer"),
    [
        (
            "crazing: the forming of fine cracks in a glaze that shrinks faster than its pot",
            "What is crazing?",
            "The forming of fine cracks in a glaze that shrinks faster than its pot",
        ),
        (
            "**Reduction** (RD) - the removal of oxygen from a hot kiln",
            "What is reduction?",
            "The removal of oxygen from a hot kiln",
        ),
        (
            "Bloating: when gas swells the wall of a pot in the fire because it can't get out",
            "What is bloating?",
            "When gas swells the wall of a pot in the fire",
        ),
        (
            "**saggars**: boxes that keep the ash off the pots",
            "What are saggars?",
            "Boxes that keep the ash off the pots",
        ),
    ],
)
def test_a_single_term_of_notes_is_asked_for_its_meaning(line: str, question: str, answer: str) -> None:
    assert (question, answer) in _asked(NOTES.format(line))


@pytest.mark.parametrize(
    "line",
    [
        "crazing: fine cracks came at once and the pot was lost",
        "crazing: starts on the third day",
        "crazing (dunting): the forming of fine (large) cracks in a glaze that cools",
        "interesting fact: the potters of Delft were paid in tiles that nobody bought",
        "**Delft**: a town of potters that lies between two rivers",
        "metallic: the look of a glaze that has melted well",
        "saggar: box that keeps the ash off the pots",
        "crazing: the forming of cracks that you see here in this pot",
    ],
)
def test_a_remark_or_a_statement_behind_a_label_is_no_meaning(line: str) -> None:
    assert not _asked(NOTES.format(line))


def test_a_meaning_keeps_its_second_half_and_loses_its_examples() -> None:
    whole = "a cost that has already been paid and cannot be got back"
    assert meaning("lost cost", whole) == whole
    long = "the price of clay that a guild sets for its own members, including lower rates for the widows of potters"
    assert meaning("guild rate", long) == "the price of clay that a guild sets for its own members"


def test_a_label_beside_its_meaning_is_a_sure_card() -> None:
    text = NOTES.format("crazing: the forming of fine cracks in a glaze that shrinks faster than its pot")
    lesson = parse_lesson(text, "lessons/kilns.md", "kilns", ".md")
    asked = [card.question.text.lower() for card in draft_cards(lesson, facts_of(lesson)).sure]
    assert any(one.endswith("what is crazing?") for one in asked)
