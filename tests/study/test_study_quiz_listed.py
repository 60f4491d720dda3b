"""Lists, tables and code of a lesson give questions among what stands beside the right one, told by its own words."""

import pytest

from audiolesson.errors import Place
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.code_forms import form_of
from audiolesson.study.quiz.listed_words import BARE, asked_by, is_a_remark, question_for
from audiolesson.study.quiz.relabelled import without_label

PLACE = Place("lessons/pots.md", 3)


def lesson_of(text: str) -> Lesson:
    return parse_lesson(text, "lessons/pots.md", "pots", ".md")


def asked(text: str, facts: tuple[Fact, ...] = ()) -> dict[str, tuple[str, set[str]]]:
    """By question: the right choice and the wrong ones."""
    found = {}
    for one in draft_quiz(lesson_of(text), facts):
        choices = [choice.text for choice in one.choices]
        found[one.question.text] = (choices[one.right], {*choices} - {choices[one.right]})
    return found


@pytest.mark.parametrize(
    ("label", "said", "left"),
    [
        ("base heat", "this is the least heat that melts a glaze", "the least heat that melts a glaze"),
        ("slip glazes", "slip glazes are the coats made of clay", "the coats made of clay"),
        ("kiln.json", "this file holds the heat of each hour", "holds the heat of each hour"),
        ("red wire", "This wire is for sending heat to the coil", "for sending heat to the coil"),
        ("rib", "a plate that smooths a wall", "a plate that smooths a wall"),
    ],
)
def test_what_names_the_label_again_is_left_out(label: str, said: str, left: str) -> None:
    assert without_label(label, said) == left


@pytest.mark.parametrize(
    ("lead", "begins"),
    [
        ("You may need to add some of the following options:", "Which of these options"),
        ("Some useful columns in this list include:", "Which of these columns"),
        ("Every kiln has the following features:", BARE),
        ("Here is what to do:", BARE),
    ],
)
def test_a_line_that_goes_on_still_says_what_its_labels_are(lead: str, begins: str) -> None:
    assert asked_by(lead) == begins


def test_what_the_list_says_of_others_too_is_not_asked() -> None:
    said = {"Engobe": "a thin coat of clay on a wall", "Frit": "a hard skin of powder on a pot",
            "Lustre": "a thin coat of fat on a wall"}  # fmt: skip
    items = "".join(f"- **{name}**: {what}.\n" for name, what in said.items())
    found = asked(f"# Pots\n\n## Finishes\n\n{items}")
    assert {right for right, _ in found.values()} == {"Frit"}


def test_a_row_that_was_cut_before_its_end_is_not_asked() -> None:
    said = {"Engobe": "a thin coat for the rim, the foot, and more of it", "Frit": "a hard skin of powder on a pot",
            "Lustre": "a soft film of fat under a shelf"}  # fmt: skip
    items = "".join(f"- **{name}**: {what}.\n" for name, what in said.items())
    assert {right for right, _ in asked(f"# Pots\n\n## Finishes\n\n{items}").values()} == {"Frit", "Lustre"}


@pytest.mark.parametrize(
    ("code", "form"),
    [
        ("kiln fire --hot", ("kiln command", "kiln fire")),
        ("fire(pot, 3)", ("call False", "fire()")),
        ("DROP POT", ("capitals", "DROP POT")),
        ("let pot", None),
        ("3 + 4", None),
    ],
)
def test_code_has_a_form_that_tells_its_kind(code: str, form: tuple[str, str] | None) -> None:
    assert form_of(code) == form


def test_a_command_is_asked_for_among_the_other_commands_of_its_program() -> None:
    text = (
        "# Pots\n\nA potter types `kiln stoke`.\n\nLater comes `kiln rest`.\n\nThen comes `kiln list`.\n\n"
        "Last comes `kiln spin`.\n"
    )
    question = "What do you use to put more wood under the pots?"
    fact = Fact("description", "kiln stoke", question, "kiln stoke", 0, PLACE, "", "", ())
    assert asked(text, (fact,))["Which of these do you use to put more wood under the pots?"] == (
        "kiln stoke",
        {"kiln rest", "kiln list", "kiln spin"},
    )


def test_a_long_list_gives_a_question_for_every_two_of_its_items() -> None:
    does = ("softens a rim", "hardens wet clay", "cuts tall bricks", "weighs dry sand", "counts small cups",
            "lifts heavy jars", "stirs thick slip", "grinds blue stone")  # fmt: skip
    names = ("Stove", "Oven", "Wire", "Scale", "Abacus", "Crane", "Paddle", "Mill")
    items = "".join(f"- **{name}**: a tool that {what}\n" for name, what in zip(names, does, strict=True))
    assert len(asked(f"# Pots\n\nPotters have eight tools:\n\n{items}")) == 4


def test_a_deed_that_names_an_owner_outside_is_not_asked() -> None:
    assert question_for(BARE, "heating a kiln before its first firing") == ""
    assert question_for(BARE, "heating a kiln before the first firing")


COATS = """# Coats

## What we found

- **Scuttle**: pale glaze that pulls back from oily clay
- **Blister**: sharp bubble that bursts under fast heat
- **Sliver**: thin flake that springs off a cold rim
- **Bloat**: round swelling that lifts raw body walls
"""


def test_labels_of_common_words_are_asked_for_only_where_the_list_says_what_it_lists() -> None:
    assert asked(COATS) == {}
    named = COATS.replace("- **Scuttle", "There are four faults:\n\n- **Scuttle")
    assert any("faults" in question for question in asked(named))


@pytest.mark.parametrize("order", ["bring racks of raw ware", "do not bring racks of raw ware"])
def test_what_is_not_to_be_done_means_no_label(order: str) -> None:
    text = (
        f"# Rules\n\n## Methods\n\nThe yard has four methods:\n\n- **RCK**: {order} in long nights\n"
        "- **SLP**: keep hairs of goats from pale slip\n- **GRT**: sweep grey lime off iron grates\n"
        "- **WTR**: boil bright ash until crusts form\n"
    )
    rights = {right for right, _ in asked(text).values()}
    assert ("RCK" in rights) == (not order.startswith("do not"))


@pytest.mark.parametrize(
    ("question", "said", "name", "remark"),
    [
        ("Which of these fits this description: thin flakes off cold rims?", "thin flakes off cold rims", "frit", True),
        ("Which of these fits this description: flake that is thin?", "flake that is thin", "frit", False),
        ("Which of these includes ash, lime and bone?", "ash, lime and bone", "flux", True),
        ("Which of these includes ash, slip and rib?", "ash, slip and rib", "flux", False),
        ("Which of these means drying a pot in the sun?", "drying a pot in the sun", "care", True),
        ("Which of these means drying a pot in the sun?", "drying a pot in the sun", "SDR", False),
        ("Which of these dries a pot in the sun?", "dries a pot in the sun", "care", False),
    ],
)
def test_a_note_on_a_label_is_no_description_of_it(question: str, said: str, name: str, remark: bool) -> None:
    assert is_a_remark(question, said, name, {"slip", "rib"}) == remark
