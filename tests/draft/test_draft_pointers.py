"""What sends a reader to another place of the page is left out where the sentence says the same without it."""

import pytest

from audiolesson.draft.refusing.pointers import only_points, without_pointers
from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("The glaze of a bowl is fired twice (see Figure 2).", "The glaze of a bowl is fired twice."),
        ("A kiln has two doors (for more on doors see page 3), but no window.", "A kiln has two doors, but no window."),
        (
            "The oldest kilns are dug into a slope which is described in more detail below.",
            "The oldest kilns are dug into a slope.",
        ),
        ("Ash glazes are not tight, but, as we shall see below, cheap.", "Ash glazes are not tight, but cheap."),
        (
            "Bowls with a rim dry slowly, as shown above, but that does no harm.",
            "Bowls with a rim dry slowly, but that does no harm.",
        ),
        ("Thin walls crack with the steam introduced in Chapter 3.", "Thin walls crack with the steam."),
        ("Ash is a part of all the glazes mentioned above.", "Ash is a part of all the glazes."),
        (
            "A glaze is a kind of glass and no paint as described in previous chapters on clay.",
            "A glaze is a kind of glass and no paint.",
        ),
        ("As we discussed in chapter 5, thin pots crack with steam.", "Thin pots crack with steam."),
    ],
)
def test_a_fact_is_told_without_its_pointer(written: str, told: str) -> None:
    assert without_pointers(Text(written)).text == told


@pytest.mark.parametrize(
    "written",
    [
        "The full proof that a kiln must breathe is in Chapter 5.",
        "Dip the bowl into the thin glaze described below.",
        "And there is another way, which we will see in the next section.",
        "Use clay of the river (as far as there is any) for the bowls.",
        "The kiln in Figure 3 has been used for a hundred years.",
        "As seen in Figure 3, the walls are higher than the door.",
    ],
)
def test_what_is_itself_at_the_place_stays(written: str) -> None:
    assert without_pointers(Text(written)).text == written


def test_a_sentence_that_only_points_breaks_no_paragraph() -> None:
    text = "# Pots\n\nWet pots crack in the heat of a kiln. {} They lose their steam too fast for the walls."
    for pointer in ("This is shown in Figure 3.", "Figure 3 shows the crack.", "See the chapter on drying."):
        assert only_points(pointer)
        found = gather(parse_lesson(text.format(pointer), "a.md", "a", ".md"))
        assert [one.follows for one in found.candidates] == [-1, 0]
    assert not only_points("See what happens to the pot.")
