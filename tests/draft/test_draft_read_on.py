"""A careful author's paragraph is read on: what seems no sentence or seems to need another one has it right before."""

import pytest

from audiolesson.draft.refusing.read_aloud import points_at_the_page
from audiolesson.draft.sentences.as_it_stands import in_its_place
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.taken_back import takes_back
from audiolesson.lesson.read import parse_lesson

CALM = (
    "A kiln is a furnace of brick in which clay is fired until it is hard. The fire stands under the floor, and the "
    "smoke leaves through the roof. A pot that is still wet cracks in the heat, since steam bursts its wall. Dry wood "
    "burns with a long flame. The potter waits for two days before the door is opened.\n\n"
    "Glaze is a thin glass that seals the clay. It is laid on as a powder in water. In the heat the powder melts and "
    "runs together. A glaze that is too thick drips on the shelf. The shelves are of the same clay as the pots.\n\n"
    "The village has one kiln for all of its potters. Each of them brings wood in turn. The oldest of the men reads "
    "the colour of the flame. His word is law on that day. Nobody speaks of the firing before it is done.\n"
)


def found(more: str, title: str = "The firing") -> Gathered:
    lesson = parse_lesson(f"# Kilns of clay\n\n## The kiln\n\n{CALM}\n\n## {title}\n\n{more}", "a.md", "a", ".md")
    gathered = gather(lesson, "en", 0)
    assert gathered.is_clean
    return in_its_place(lesson, gathered)


def told(more: str, title: str = "The firing") -> list[str]:
    return [one.text.text for one in found(more, title).candidates]


@pytest.mark.parametrize(
    "goes_on",
    [
        "I know of no better sign than the colour.",
        "That is the whole of it, and so: wait.",
        "The ban on wet wood mattered.",
        "The person who does not has paid nothing.",
    ],
)
def test_what_seems_no_sentence_is_told_right_behind_another_one(goes_on: str) -> None:
    assert goes_on in told(f"The door of the kiln is closed with clay. {goes_on} The fire is lit at dawn.")


@pytest.mark.parametrize(
    "page",
    [
        "I will come back to this in the next lesson.",
        "See the figure below.",
        "and so on for the rest of the day",
        "I set an essay on it for our class.",
    ],
)
def test_what_is_of_the_page_or_the_course_is_not(page: str) -> None:
    assert page not in told(f"The door of the kiln is closed with clay. {page} The fire is lit at dawn.")


def test_an_order_is_told_that_its_paragraph_goes_on_from_and_none_at_its_end() -> None:
    order, goes_on = "Compare the first bowl and the last.", "A pot of one hand goes before the others."
    assert order in told(f"{order} {goes_on}")
    assert order not in told(f"{goes_on} {order}")


def test_a_long_sentence_is_told_where_the_next_one_leans_on_it() -> None:
    long = (
        "In the year of the great frost the potters of the valley, who had lost their wood to the army and their mules "
        "to hunger, built one kiln of stone by the ford, for all of their pots and for those of the next valley too."
    )
    assert long in told(f"The frost was hard. {long} They fired it twice a year.")
    assert len(long.split()) > 36


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("It is not so.", True),
        ("He was wrong.", True),
        ("That isn't true.", True),
        ("I am joking.", True),
        ("But the kiln was cold.", True),
        ("That turned out to be a mistake.", True),
        ("Please don't open the door.", True),
        ("And the kiln, it turned out, goes on burning.", False),
        ("Many potters did not open the door of the kiln.", False),
        ("Nothing burns like dry wood.", False),
        ("The old kiln doesn't make the heat that it gives off.", False),
    ],
)
def test_a_sentence_is_taken_back_by_what_says_so(said: str, back: bool) -> None:
    assert takes_back(said, surely=True) == back


@pytest.mark.parametrize(
    ("said", "page"),
    [
        ("Every stone should cover the joint below.", False),
        ("Of a hundred pots thirty broke, and then the figure fell to four.", False),
        ("The figure shows a kiln.", True),
        ("Look at the kiln below.", True),
        ("The picture below.", True),
    ],
)
def test_a_joint_below_and_a_figure_that_fell_are_not_on_the_page(said: str, page: bool) -> None:
    assert points_at_the_page(said) == page


def test_a_section_may_open_with_what_the_lesson_often_speaks_of() -> None:
    said = told("Now fill the kiln with the pots, and give the wood to the oldest of the men. The fire is lit at dawn.")
    assert said[-2].startswith("Now fill the kiln")
