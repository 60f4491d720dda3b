"""A careful author's steps, rules and ways are told by numbers: all of a list or none of it, what explains them if
there is room."""

import pytest
from test_draft_read_on import CALM

from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.choosing.choose import Chooser
from audiolesson.draft.choosing.counted import begins_count, counts
from audiolesson.draft.choosing.counted_whole import tell_counted_whole
from audiolesson.draft.choosing.giving_up import give_up
from audiolesson.draft.choosing.likeness import Likeness
from audiolesson.draft.choosing.outline import Group, Outline
from audiolesson.draft.framing.recap_worth import can_be_said_again, told_stems
from audiolesson.draft.model import NEVER, Candidate
from audiolesson.draft.refusing.read_aloud import points_at_the_page
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.joins import define
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.units import Ms

STEPS = (
    "1. Soak the clay in a tub for a night. It drinks about a third of its weight.\n"
    "2. With a wire cut it into slabs. If the wire sticks, oil it.\n"
    "3. When the slabs are firm, lay them on the board.\n"
    "4. Press the edges down. A thumb will do, or the handle of a spoon.\n"
)


def gathered(more: str, title: str = "The tiles") -> Gathered:
    lesson = parse_lesson(f"# Kilns of clay\n\n## The kiln\n\n{CALM}\n\n## {title}\n\n{more}", "a.md", "a", ".md")
    found = gather(lesson, "en", 0)
    assert found.is_clean
    return found


def told(more: str, title: str = "The tiles") -> list[str]:
    found = gathered(more, title)
    last = max(one.section for one in found.candidates)
    return [one.text.text for one in found.candidates if one.section == last > 0]


def test_a_procedure_without_a_line_is_told_by_numbers() -> None:
    assert told(STEPS) == [
        "First, soak the clay in a tub for a night.",
        "It drinks about a third of its weight.",
        "Second, with a wire cut it into slabs. If the wire sticks, oil it.",
        "Third, when the slabs are firm, lay them on the board.",
        "And last, press the edges down.",
        "A thumb will do, or the handle of a spoon.",
    ]


def test_each_step_stands_on_the_one_before_and_not_on_what_explains_that() -> None:
    found = gathered(STEPS)
    steps = [one for one in found.candidates if one.order in found.counted]
    assert [one.follows for one in steps] == [-1, *(one.order for one in steps[:-1])]


def test_a_label_is_told_with_what_is_said_of_it() -> None:
    body = (
        "- The roof. Smoke leaves by it, and the rain must not come in.\n- The wall. Two bricks hold the heat.\n"
        "- The door. Wet clay closes it for the night, etc.\n"
    )
    assert not any("irst" in one for one in told(body))
    said = told(body.replace(", etc", ""))
    assert said[0] == "First, the roof. Smoke leaves by it, and the rain must not come in."
    assert said[-1] == "And last, the door. Wet clay closes it for the night."


def test_a_heading_that_says_when_leads_to_the_steps() -> None:
    assert told(STEPS, "Before a long firing")[0] == "Before a long firing: first, soak the clay in a tub for a night."


@pytest.mark.parametrize(
    "title", ["Exercises", "Tools", "Common faults", "What you can do about it", "How not to do it"]
)
def test_what_is_for_doing_or_hangs_on_another_heading_is_left_to_the_page(title: str) -> None:
    assert not any("irst, soak" in one for one in told(STEPS, title))


def test_a_procedure_with_a_step_for_the_eye_is_not_told() -> None:
    body = STEPS.replace("3. When the slabs are firm", "3. As the table above shows")
    assert not any("irst, soak" in one for one in told(body))


def test_of_a_long_list_all_steps_are_told_and_what_explains_them_as_far_as_there_is_room() -> None:
    more = "The older potters of the valley did so for many years and never gave any reason for it."
    body = "".join(f"{at}. Carry the bowls of shelf {at} to the cool end of the shed. {more}\n" for at in range(1, 9))
    said = told(body)
    assert sum("carry the bowls" in one for one in said) == 8
    assert sum("older potters" in one for one in said) < 3


def test_steps_stand_without_the_sentence_before_them_that_is_given_up() -> None:
    found = gathered(f"The clay comes from the river bank.\n\n{STEPS}")
    first = min(found.counted)
    assert found.candidates[first].follows == first - 1
    give_up(found, first - 1, "speaks of what is not told")
    assert found.candidates[first].follows == -1
    assert found.candidates[first - 1].tier == NEVER


def test_all_numbers_of_a_list_are_counted_together() -> None:
    names = ("To glaze: first", "Second", "Third", "Fourth", "Fifth", "And last")
    ones = [Candidate(Text(f"{name}, stir it well."), 0, at, at, "bullet") for at, name in enumerate(names)]
    assert counts(ones) == [[0, 1, 2, 3, 4, 5]]
    assert begins_count("To glaze: first, stir it well.")
    assert not begins_count("Second, stir it well.")


def test_no_later_step_is_a_point_of_the_recap() -> None:
    known = told_stems([])
    assert can_be_said_again("The wall of a kiln holds the heat of the night.", known)
    assert not can_be_said_again("Fifth, the wall of a kiln holds the heat of the night.", known)


def test_one_thing_of_many_others_means_them() -> None:
    said = define(Text("Footing"), Text("The wide bricks that carry the wall"), "the kiln")
    assert said is not None
    assert said.text == "Footing means the wide bricks that carry the wall."


def test_a_term_that_a_lesson_counts_gets_its_article() -> None:
    said = define(Text("Weeping joint"), Text("A thin crack that runs under the glaze"), "Is any weeping joint left?")
    assert said is not None
    assert said.text == "A weeping joint is a thin crack that runs under the glaze."


ITEMS = "- the glaze that melts at noon;\n- the clay of the heavy foot, when it is wet;\n- the shelf under the pots.\n"


@pytest.mark.parametrize(
    "line",
    [
        "Broadly, the following are losses:",
        "A potter can't see it, but he feels it in these:",
    ],
)
def test_a_line_that_only_points_at_its_items_leads_to_them(line: str) -> None:
    assert any("irst, the glaze" in one for one in told(f"{line}\n\n{ITEMS}"))


def test_a_line_that_ends_in_as_follows_leads_to_its_items() -> None:
    body = (
        "Each firing of the year was graded as follows:\n\n- pale where the draught was weak;\n"
        "- brown where the wood was wet, or where rain came in by the roof of the old kiln;\n"
        "- black where the door stood open all night.\n"
    )
    assert any("as follows: first, pale where" in one for one in told(body))


@pytest.mark.parametrize(("most", "wanted"), [(600, (0, 1, 2, 3)), (300, (0,))])
def test_counted_items_are_told_to_the_last_or_not_at_all(most: int, wanted: tuple[int, ...]) -> None:
    said = ("Clay is dug in spring.", "First, wet it.", "Second, tread it.", "And last, cover it.")
    every = [
        Candidate(Text(one), 0, at, at, "bullet" if at else "prose", follows=at - 1 if at > 1 else -1)
        for at, one in enumerate(said)
    ]

    def measure(choice: Choice, everything: bool) -> Ms:
        return Ms(100 * len(choice.all()))

    plan = Outline((), (Group("Clay", (0, 1, 2, 3)),), ())
    chooser = Chooser(every, (1.0,) * 4, Likeness(every, [{}] * 4), plan, measure, Choice((), ((0, 1, 2),)))
    tell_counted_whole(chooser, most)
    assert chooser.choice.groups == (wanted,)


def test_what_is_done_in_the_course_of_a_thing_points_at_no_page() -> None:
    assert not points_at_the_page("A potter loses one bowl in ten in the course of a firing.")
    assert points_at_the_page("A potter loses one bowl in ten, as the course shows.")


def test_what_a_step_tells_to_do_besides_is_told_before_what_explains_another() -> None:
    why = "It is what every potter of the valley has done since the guild was founded in the old town by the river."
    steps = "".join(f"{at}. {said}\n" for at, said in enumerate((
        f"Wet the clay of the tub. {why}", f"Tread it on the floor. {why}", f"Cut it with the wire. {why}",
        f"Roll it on the board. {why}", "Look at the clock. Keep pressing for ten minutes on end.",
    ), 1))  # fmt: skip
    assert "Keep pressing for ten minutes on end." in told(steps)


def test_what_to_do_is_a_procedure_and_no_list_of_tasks() -> None:
    assert told(STEPS, "What to do")[0] == "First, soak the clay in a tub for a night."
    assert told(STEPS, "To do")[:1] != ["First, soak the clay in a tub for a night."]


def test_no_step_is_told_without_the_warning_that_goes_with_it() -> None:
    warned = STEPS.replace("It drinks about a third of its weight.", "Never soak it where the frost is > 2 degrees.")
    assert not any("irst, soak" in one for one in told(warned))
