"""What a sentence stands on is told with it, and where that may not be told neither is the sentence."""

import pytest

from audiolesson.draft.refusing.programs import is_formula
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.tables import rows_as_sentences
from audiolesson.draft.shortening.judged import Judged
from audiolesson.lesson.model import Block, Text
from audiolesson.lesson.read import parse_lesson

PLAIN = "A mill grinds the corn of a valley. Its wheel turns in the stream."


def found(body: str) -> Gathered:
    return gather(parse_lesson(f"# Mills\n\n{body}\n", "mills.md", "mills", ".md"), "en")


def heard(body: str) -> str:
    return " ".join(one.text.text for one in found(body).candidates)


def fenced(text: str, info: str = "") -> str:
    return f"```{info}\n{text}\n```"


@pytest.mark.parametrize("formula", ["P ≈ m g h / t", "n = 2 · z − 1", "12 × 4 = 48", "α ≤ 3"])
def test_prose_behind_a_formula_between_fences_is_told(formula: str) -> None:
    behind = "The power falls with the stream. You will hear the wheel slow down in July."
    assert behind in heard(f"{PLAIN}\n\n{fenced(formula)}\n\n{behind}")


@pytest.mark.parametrize("program", ["turn(wheel)", "x = [1, 2]", "speed = 4", 'say "±3"', "total == 3 × n;"])
def test_what_may_be_a_program_is_no_formula(program: str) -> None:
    lesson = parse_lesson(f"# Mills\n\n{PLAIN}\n\n{fenced(program)}\n", "mills.md", "mills", ".md")
    assert not any(map(is_formula, lesson.sections[0].blocks))


def test_a_block_that_names_its_language_is_no_formula() -> None:
    lesson = parse_lesson(f"# Mills\n\n{fenced('2 × 3', 'apl')}\n", "mills.md", "mills", ".md")
    codes: list[Block] = [block for block in lesson.sections[0].blocks if block.kind == "code"]
    assert codes and not any(map(is_formula, codes))


def test_what_goes_wrong_is_told_by_its_items() -> None:
    items = (
        "- The stones run hot when the corn is too dry. They burn the flour.\n"
        "- A dull stone tears the grain. The flour is coarse and grey.\n"
    )
    assert "A dull stone tears the grain." in heard(f"{PLAIN}\n\n## When grinding goes wrong\n\n{items}")
    assert "A dull stone tears the grain." not in heard(f"{PLAIN}\n\n## Wrong answers\n\n{items}")


def test_items_are_told_behind_a_line_that_says_something_of_as_many() -> None:
    items = (
        "- In 1710 the miller sold the old weir. Two farms lost their water.\n"
        "- In 1730 the council closed the road. Few carts came to the door.\n"
    )
    assert "Two decisions cost the mill dear. In 1710" in heard(
        f"{PLAIN}\n\nTwo decisions cost the mill dear:\n\n{items}"
    )
    assert "In 1710" not in heard(f"{PLAIN}\n\nDecisions:\n\n{items}")


def test_a_line_that_begins_to_do_so_leads_to_its_items() -> None:
    items = "- Sluices. Each gate holds back a part of the stream.\n- Weirs. A low wall lifts the water to the wheel.\n"
    said = heard(
        f"{PLAIN} It must run in summer too, when sluices and weirs count. To do so it needs several works:\n\n{items}"
    )
    assert "To do so it needs several works. Take sluices. Each" in said


@pytest.mark.parametrize("short", ["Wages tripled.", "The stones wear.", "Few millers slept."])
def test_what_several_do_is_a_statement_in_a_paragraph_that_flows(short: str) -> None:
    assert short in heard(f"{PLAIN} {short} The miller sleeps beside the stones. His cat keeps the mice away.")


def test_short_names_of_several_are_no_statements() -> None:
    assert "Stones wheels." not in heard(f"{PLAIN} Stones wheels. The miller sleeps beside the stones.")


@pytest.mark.parametrize("word", ["The workshop lies behind the wheel.", "The wheel may stand still this week."])
def test_a_workshop_or_week_of_the_story_breaks_no_paragraph(word: str) -> None:
    between = "It isn't."
    assert between in heard(f"{PLAIN} One might think that a mill is quiet. {between} {word} The stones hum by night.")


def test_what_comes_of_a_case_that_is_not_told_is_not_told() -> None:
    lone = "Mill races normally use weirs for another reason: the stream and the wheel each fit into one channel, "
    said = heard(f"{PLAIN}\n\n{lone}so a gate would more than double the work.\n")
    assert "double the work" not in said


def test_the_least_of_a_table_is_sought_in_all_its_rows() -> None:
    rows = [["Mill", "Stones"], ["Minster mill", "2"], ["Old mill", "4"], ["Tide mill", "5"], ["Hill mill", "6"]]
    rows += [["Town mill", "7"], ["Ford mill", "9"], ["Marsh mill", "12"]]
    cells = [[Text(cell) for cell in row] for row in rows]
    assert "minster mill the fewest, 2" in " ".join(one.text for one in rows_as_sentences(cells)).lower()


@pytest.mark.parametrize(
    "sentence",
    [
        "The old wheel turns the heavy stones of the mill all day, much as a rider that leans too far over the neck of"
        " a horse will fall from the saddle.",
        "The oldest mill of the valley turns no more than about 180 thousand times a year, while those of the great"
        " plain near the sea may turn as often as four million.",
    ],
)
def test_a_clause_is_not_cut_from_what_it_needs(sentence: str) -> None:
    assert Judged().shorter(Text(sentence), "") == (Text(sentence),)


def test_items_that_begin_with_a_case_are_told_behind_their_line() -> None:
    items = (
        "- When river meets lake, the stream drops its sand. The wheel stands dry in a few years.\n"
        "- When two streams collide, neither flows on, because both are too slow. They spread.\n"
    )
    said = heard(f"{PLAIN}\n\nAt a mouth the flow depends on what meets what:\n\n{items}")
    assert "what meets what. When river meets lake, the stream drops its sand." in said
    assert "When two streams collide, neither flows on" in said


def test_an_order_is_not_cut_from_what_a_colon_says_it_is() -> None:
    whole = (
        "The surest way to keep the stones of the mill sharp for a year is to dress them in turn: lift the upper one at"
        " noon, cut the grooves of the lower one by night."
    )
    assert "Lift the upper one" not in heard(f"{PLAIN} {whole}")
