"""A drafted quiz is balanced: few of one source, exact kinds before general ones, each event once, no absurd choice."""

from pathlib import Path

import pytest

from audiolesson.errors import Place
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson, read_lesson
from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.leads import without_lead
from audiolesson.study.facts.model import Fact
from audiolesson.study.model import Question
from audiolesson.study.quiz.dated import dated

PLACE = Place("lessons/pots.md", 3)
SETTING = "Which of these is a setting that slows a wheel?"
GENERAL = (
    ("damping", "a setting that slows a wheel"),
    ("batch sheet", "a text that lists every pot"),
    ("heat curve", "a function that turns hours into degrees"),
    ("shelf number", "a number that names a place"),
)
TABLE = """# Pots

Clay is soft.

| Kiln | Layers | What it showed |
|---|---|---|
| Alpha | 12 | Wood can melt a glaze |
| Beta | 20 | Steam can crack a wall |
| Gamma | 35 | Salt can paint a jar |
| Delta | 41 | Gas can burn without smoke |
"""


def lesson_of(text: str) -> Lesson:
    return parse_lesson(text, "lessons/pots.md", "pots", ".md")


def asked(text: str, facts: tuple[Fact, ...] | None = None, count: int = 12) -> dict[str, tuple[str, set[str]]]:
    """By question: the right choice and the wrong ones."""
    lesson = lesson_of(text)
    quiz = draft_quiz(lesson, facts_of(lesson) if facts is None else facts, count)
    return {without_lead(question.question.text): (right(question), wrong(question)) for question in quiz}


def right(question: Question) -> str:
    return question.choices[question.right].text


def wrong(question: Question) -> set[str]:
    return {choice.text for at, choice in enumerate(question.choices) if at != question.right}


def defined(*pairs: tuple[str, str]) -> tuple[Fact, ...]:
    return tuple(
        Fact("definition", term, f"What is a {term}?", said[0].upper() + said[1:], at, PLACE, f"A {term} is {said}.")
        for at, (term, said) in enumerate(pairs)
    )


def test_a_setting_is_asked_for_among_texts_functions_and_numbers() -> None:
    found = asked("# Pots\n\nClay is soft.\n", defined(*GENERAL))
    assert found[SETTING] == ("Damping", {"Batch sheet", "Heat curve", "Shelf number"})


def test_a_thing_of_a_special_kind_is_not_asked_for_among_things_of_others() -> None:
    for special in ("an oven that warms rooms", "the ability to shape heavy bowls by hand"):
        found = asked("# Pots\n\nClay is soft.\n", defined(("hearth", special), *GENERAL))
        assert SETTING in found
        assert not any(special[3:] in question or "Hearth" in others for question, (_, others) in found.items())


def test_a_network_of_a_body_is_not_asked_for_among_texts_and_numbers() -> None:
    plain = asked("# Pots\n\nClay is soft.\n", defined(("rind", "a network that slows a wheel"), *GENERAL[1:]))
    assert "Which of these is a network that slows a wheel?" in plain
    body = asked("# Pots\n\nClay is soft.\n", defined(("rind", "a network of cells that slows a wheel"), *GENERAL[1:]))
    assert not any("a network of cells" in question for question in body)


def test_a_general_kind_fills_up_behind_an_exact_one() -> None:
    furnaces = tuple((name, f"a furnace that {does}") for name, does in (
        ("kiln", "hardens wet clay"), ("forge", "softens iron bars"), ("stove", "warms cold rooms"),
        ("smelter", "yields pure metal"),
    ))  # fmt: skip
    found = asked("# Pots\n\nClay is soft.\n", defined(*GENERAL, *furnaces), 3)
    assert len(found) == 3
    assert all("furnace" in question for question in found)


def test_a_table_gives_three_questions_and_numbers_only_where_nothing_else_is_left() -> None:
    found = asked(TABLE)
    assert len(found) == 3
    assert all("showed that" in question for question in found)
    numbers = TABLE.replace("What it showed", "Notes")
    assert set(asked(numbers, ())) <= {f"Which kiln has {layers} layers?" for layers in (12, 20, 35, 41)}
    assert len(asked(numbers, ())) == 3


def test_who_and_when_of_one_event_are_asked_once() -> None:
    people = ("Bo Ek built a wheel", "Ada Lund founded a school", "Max Holm painted a jar", "Eva Berg wrote a book")
    told = [
        f"In {year}, {said} for the potters of Linz."
        for year, said in zip((1901, 1907, 1911, 1915), people, strict=True)
    ]
    text = "# Pots\n\n" + "\n\n".join(told) + "\n"
    found = asked(text)
    assert found
    assert all(sum(name in question or name == choice for question, (choice, _) in found.items()) == 1
               for name in ("Bo Ek", "Ada Lund", "Max Holm", "Eva Berg"))  # fmt: skip


def test_who_did_a_thing_is_asked_without_what_they_were() -> None:
    deeds = (
        "The Danish chemist Bo Ek proposed a scale of heat for salt kilns.",
        "The potter Ada Lund described a red glaze with iron and ash.",
        "The English potter Max Holm invented a wheel with two heavy rims.",
        "The chemist Eva Berg discovered a green glaze in the ash of vines.",
    )
    found = asked("# Glazes\n\n" + "\n\n".join(deeds) + "\n")
    assert found["Who discovered a green glaze in the ash of vines?"] == ("Eva Berg", {"Bo Ek", "Ada Lund", "Max Holm"})
    assert not any("chemist" in question or "potter" in question for question in found)


def test_the_year_of_a_deed_is_asked_where_its_doer_is_asked_with_it() -> None:
    said = "Ada Lund created a wheel for the potters of Linz in 1907."
    fact = Fact("description", "Ada Lund", "Who created a wheel for the potters of Linz in 1907?", "Ada Lund", 0, PLACE,
                said, said)  # fmt: skip
    found = next(iter(dated(ground(lesson_of(f"# Pots\n\n{said}\n")), [fact])))
    assert (found.question, found.answer) == (
        "In which year did Ada Lund create a wheel for the potters of Linz?",
        "1907",
    )


def test_a_sort_that_a_table_tells_apart_is_asked_for_by_its_looks() -> None:
    text = (
        "# Crack forms\n\nPotters know three crack forms by sight.\n\n## Crack forms\n\n"
        "| Form | Appearance |\n|---|---|\n"
        "| Crazing | Fine lines with dark edges |\n| Shivering | Sharp and flaky, loose at the rim |\n"
        "| Dunting | Long gaps with clean sides |\n"
    )
    assert "Which crack form has fine lines with dark edges?" in asked(text)


def test_what_is_said_of_a_label_as_a_whole_sentence_is_told_before_it_is_asked() -> None:
    text = (
        "# Pots\n\n## Cracks\n\nPotters give three reasons:\n\n- **Haste:** walls dry faster than feet.\n"
        "- **Air:** bubbles swell in a fire.\n- **Salt:** crystals push both sides apart.\n"
    )
    found = asked(text, ())
    assert "Walls dry faster than feet. Which of these reasons is meant?" in found
    assert not any("description: walls" in question for question in found)
    assert not any("walls dry" in question for question in asked(text.replace("three reasons", "this"), ()))


def test_two_wrong_choices_stand_in_a_row_of_three_alone() -> None:
    items = ("- **Slip**: a thin coat of clay on a wall.\n", "- **Glaze**: a hard skin of glass on a pot.\n",
             "- **Wax**: a soft film of fat on a foot.\n")  # fmt: skip
    three = f"# Pots\n\n## Finishes\n\n{''.join(items)}"
    assert {len(others) for _, others in asked(three).values()} == {2}
    four = f"{three}- **Number 7 of 9**: a bright line of gold on a rim.\n"
    assert not any(len(others) < 3 for _, others in asked(four).values())


def test_what_belongs_to_a_row_is_asked_among_what_the_lesson_sorts_elsewhere() -> None:
    text = (
        "# Pots\n\nPots are old. Pots break. Key risks: haste, damp, frost, dust. Then remedies help.\n\n"
        "Outer threats: theft, mould, glare, rain. Then pots rest.\n"
    )
    found = asked(text, ())
    assert found["Which of these is one of the key risks?"] == ("Haste", {"Theft", "Mould", "Glare"})
    mixed = text.replace("theft, mould, glare, rain", "theft, damp, glare, rain")
    assert "Damp" not in asked(mixed, ())["Which of these is one of the key risks?"][1]
    sides = text.replace("haste, damp, frost, dust", "haste, damp, goal, dust")
    assert not any("the key risks?" in question for question in asked(sides, ()))
    again = text + "\nKey risks: rain, fog, wind. Then potters wait.\n"
    assert not any("the key risks?" in question for question in asked(again, ()))


def test_things_of_two_kinds_that_stand_in_one_section_are_no_choices_of_a_short_quiz() -> None:
    text = (
        "# Pots\n\nPots are old. Pots break. Key risks: haste, damp, frost, dust. Then remedies help.\n\n"
        "Plain remedies: patience, heat, shade, water. Then pots rest.\n"
    )
    assert not asked(text, ())


def test_counts_and_years_of_things_without_a_name_fill_up_a_quiz_alone() -> None:
    filler = "Potters of the old town wait a night before they open the door of any kiln in the yard. " * 20
    event = "In 1901, {} bought the salt works of Linz. In 1850, 1880 and 1920 the yard burned."
    named, some = (f"# Pots\n\n{event.format(who)}\n\n{filler}\n" for who in ("Ada Lund", "a potter"))
    facts = tuple(
        Fact("year", "", f"In which year did {who} buy the salt works of Linz?", "1901", 0, PLACE)
        for who in ("Ada Lund", "a potter")
    )
    assert any("Ada Lund buy" in question for question in asked(named, facts[:1]))
    assert not any("potter buy" in question for question in asked(some, facts[1:]))


def test_an_acronym_behind_such_as_is_asked_among_other_acronyms() -> None:
    text = "# Pots\n\nPots break. All pots burn in slow firing schemes such as Long Low Heat (LLH), SPF, or Wetwood.\n"
    facts = tuple(
        Fact("acronym", short, f"What does {short} stand for?", said, 0, PLACE)
        for short, said in (("RBC", "Red brick clay"), ("GTN", "Green tin"), ("VDW", "Very dry wood"))
    )
    found = asked(text, facts)
    assert found["Which of these is one of the slow firing schemes?"] == ("LLH", {"RBC", "GTN", "VDW"})
    assert not any("one of the" in question for question in asked(text.replace("SPF, ", ""), facts))


def test_one_answer_is_asked_for_once_by_one_description() -> None:
    text = (
        "# Pots\n\n## Sizes\n\nA pot has three sizes:\n\n- **Batch width**: the number of pots fired at one time.\n"
        "- **Wall depth**: the distance from skin to skin.\n- **Foot height**: the space under a standing pot.\n"
    )
    fact = Fact(
        "definition",
        "batch width",
        "What is batch width?",
        "The number of pots fired at one time",
        0,
        PLACE,
        "It is so.",
    )
    found = asked(
        text, (fact, *defined(("wall depth", "the number of a layer"), ("foot height", "the number of a row")))
    )
    assert sum(choice == "Batch width" for choice, _ in found.values()) == 1


def test_things_whose_definitions_differ_by_their_ends_alone_are_no_choices_for_each_other() -> None:
    same = "a setting of the wheel that a potter keeps for the"
    alike = (("damping", f"{same} rim"), ("tilting", f"{same} foot"))
    found = asked("# Pots\n\nClay is soft.\n", defined(*alike, *GENERAL[1:]))
    assert found[f"Which of these is {same} rim?"] == ("Damping", {"Batch sheet", "Heat curve", "Shelf number"})


def test_a_question_of_the_page_that_asks_for_one_thing_as_many_is_left_out() -> None:
    said = "{} the smallest {} of a wall?\n   - a) brick\n   - b) tile\n   - c) pot\n   - d) jar\n\n**Answer:** a\n"
    for question, kept in (("What is", True), ("What are", False)):
        text = f"# Pots\n\nClay is soft.\n\n## Quiz\n\n1. {said.format(question, 'unit')}"
        assert bool(asked(text, ())) == kept


def test_a_text_that_is_cut_before_the_object_of_its_verb_asks_nothing() -> None:
    items = (
        "- **Bench**: a wide wooden place for {}\n- **Wheel**: a heavy disk that turns under the hand\n"
        "- **Shelf**: a long plank that holds wet bowls\n"
    )
    whole, cut = (f"# Pots\n\n## Furniture\n\n{items.format(end)}" for end in ("drying", "creating, editing bowls"))
    assert any("wooden place for drying?" in question for question in asked(whole, ()))
    assert not any("wooden place" in question for question in asked(cut, ()))


@pytest.mark.parametrize("name", ["how-a-podcast-feed-works", "how-spaced-repetition-works"])
def test_who_asks_for_more_questions_never_gets_fewer(name: str) -> None:
    path = Path(__file__).parents[2] / "lessons" / f"{name}.md"
    lesson = read_lesson(path, path.name)
    facts = facts_of(lesson)
    found = [len(draft_quiz(lesson, facts, count)) for count in range(1, 61)]
    assert found == sorted(found)
