"""What is told of a clean lesson is told in few runs, each from the beginning of its section or paragraph on."""

from audiolesson.draft.choosing.passages import passages
from audiolesson.draft.choosing.runs import Runs
from audiolesson.draft.model import Refused
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.lesson.read import parse_lesson

LESSON = """# Glazing

Potters dip each bowl into the glaze. The clay drinks the water in a moment. A grey powder stays on the bowl.

Ash gives the glaze its green colour. Iron makes it brown. Tin makes it white.
"""


def runs() -> tuple[Runs, Gathered]:
    found = gather(parse_lesson(LESSON, "a.md", "a", ".md"), "en", 0)
    assert len(found.candidates) == 6
    return Runs(found, passages(found.candidates, (), [""], (), found.above)), found


def test_the_end_of_a_paragraph_costs_nothing_to_take_out() -> None:
    assert runs()[0].change({2}, {0, 1, 2}) == 0
    assert runs()[0].change({1, 2}, {0, 1, 2}) == 0


def test_a_sentence_out_of_the_middle_costs_more_than_the_beginning_of_a_paragraph() -> None:
    inside, first = runs()[0].change({1}, {0, 1, 2}), runs()[0].change({0, 1, 2}, {0, 1, 2, 3, 4})
    assert inside > first > 0


def test_a_run_out_of_the_middle_of_a_section_is_gladly_taken_out() -> None:
    assert runs()[0].change({4, 5}, {0, 1, 4, 5}) < runs()[0].change({0, 1}, {0, 1, 4, 5})
    assert runs()[0].change({4, 5}, {0, 1, 4, 5}) < 0


def test_it_costs_more_to_begin_behind_what_cannot_be_told() -> None:
    made, found = runs()
    found.refused.append(Refused(0, "Here is how.", "points at the page", 3))
    behind = Runs(found, passages(found.candidates, (), [""], found.refused, found.above))
    assert behind.change({3}, {0, 3}) < made.change({3}, {0, 3})
