"""What goes on from a sentence that is not told is not told either, and no exercise is told as advice."""

from dataclasses import replace

import pytest

from audiolesson.draft.choosing.awaiting import awaits
from audiolesson.draft.choosing.torn import without_torn
from audiolesson.draft.draft import draft
from audiolesson.draft.model import NEVER
from audiolesson.draft.refusing.exercises import is_for_doing
from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.flowing import in_place
from audiolesson.draft.refusing.reasons import ORDER
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms

DATE = "2026-11-24T06:00:00Z"
UNTOLD = "See figure 3 for the two kilns of the village."


def left(said: str, *, torn: bool = False, before: str = UNTOLD) -> str:
    """What is left of a paragraph of clay in which a sentence stands behind an untold one."""
    text = f"# Pots\n\n## The clay\n\nA pot is made of clay. {before} {said}\n"
    lesson = parse_lesson(text, "a.md", "a", ".md")
    found: Gathered = gather(lesson, "en", 3)
    without_torn(found, [section.title for section in lesson.sections], torn)
    return " ".join(one.text.text for one in found.candidates if one.tier != NEVER)


TORN = [
    "The smaller kiln heats the pots in a single night.",
    "If the lid is open, the pots are spoiled.",
    "You would have to wait for a second night.",
    "Open it slowly in the morning after the fire.",
    "Any pot placed inside stays there for a day.",
    "Fast-drying ones have cracks at the rim.",
    "Potters do something similar with salt.",
    "Ordinary clay still has too much sand.",
    "Nobody thought that she would sell it.",
    "Salt in our example would burn at once.",
]


@pytest.mark.parametrize("said", TORN)
def test_what_goes_on_from_an_untold_sentence_is_not_told(said: str) -> None:
    assert said not in left(said)
    assert said in left(said, before="")


@pytest.mark.parametrize(
    "said",
    [
        "Salt lowers the heat that a glaze needs.",
        "A potter keeps the fire low for an hour.",
        "If you heat wet pots, they will burst.",
        "The heat of a kiln is kept by its walls.",
        "The clay is dried for a week.",
        "Keep the lid of a kiln shut for a day.",
    ],
)
def test_what_speaks_in_general_or_of_its_heading_stands_behind_an_untold_sentence(said: str) -> None:
    assert said in left(said)


def test_what_is_so_either_goes_on_from_what_was_told() -> None:
    assert "either" not in left("The pots are not all equal either.")


def test_what_goes_on_from_a_torn_sentence_falls_with_it() -> None:
    assert "door" not in left(f"{TORN[1]} We shut the door in the evening.")


def test_a_sentence_too_long_for_the_ear_is_no_gap() -> None:
    long = "The kiln of the village, " + "which is old and wide and which the potters share, " * 5 + "is lit at dusk."
    assert TORN[0] in left(TORN[0], before=long)


def test_an_exclamation_is_no_gap() -> None:
    assert TORN[0] in left(TORN[0], before="But wait!")


def test_where_time_is_left_only_what_surely_points_back_is_refused() -> None:
    assert TORN[2] in left(TORN[2], torn=True)
    assert TORN[0] not in left(TORN[0], torn=True)
    assert TORN[4] not in left(TORN[4], torn=True)


def drafted(gap: str) -> str:
    """The draft of a short page, told as it runs, with something before a sentence that may go on from it."""
    text = (
        f"# Pots\n\nA pot is a vessel of burnt clay. You can shape it on a wheel. {gap} {TORN[2]}\n\n## Glaze\n\n"
        "A glaze is a skin of glass on a pot. You can brush it on in the morning. Salt lowers the heat that it needs. "
        "The fire melts it in one night. Potters open the kiln when it is cold."
    )
    made = draft(parse_lesson(text, "a.md", "a", ".md"), pace=pace("espeak"), target=Ms(210_000), date=DATE)
    return " ".join(item.text for one in made.script.segments for item in one.items if isinstance(item, Paragraph))


def test_a_draft_that_cannot_be_filled_tells_nothing_torn() -> None:
    assert TORN[2] not in drafted(UNTOLD)
    assert TORN[2] in drafted("The kiln is lit at dusk.")


@pytest.mark.parametrize(
    "said",
    [
        "Find the loss of heat through the wall.",
        "Explain how the glaze keeps the water in.",
        "Name at least two glazes that hold no lead.",
        "Note how the colour of the glaze fades.",
        "Note the effect of the salt on the glaze.",
        "Create a project title.",
        "Start changing things and see what happens to the pot.",
        "By doing the last two exercises you have fired a pot.",
        "If you are a potter, you should definitely read this fine book.",
    ],
)
def test_an_exercise_or_a_look_at_the_page_is_not_told(said: str) -> None:
    assert is_for_doing(said)
    assert why_not(Text(said), lenient=True)


@pytest.mark.parametrize(
    "said",
    [
        "Find a good place for the kiln.",
        "Find the right balance between salt and heat.",
        "Write down what the fire did.",
        "Next, compute the mean of all weights.",
        "Note that salt lowers the heat.",
        "Create a habit of cleaning the wheel.",
    ],
)
def test_advice_is_no_exercise(said: str) -> None:
    assert not is_for_doing(said)


@pytest.mark.parametrize(
    "said",
    [
        "Many books draw a kiln with a door at its top.",
        "We can prove this in a couple of steps.",
        "There are 4 chief mechanisms for cooling a kiln.",
        "Some natural questions arise from the test of the kiln.",
        "It is often said that salt hardens a glaze.",
        "Salt glazes are additionally valuable.",
        "The rule of the guild has an immediate, striking consequence.",
        "For example, say your workshop wants to fire at night.",
        "There are services that let you share a kiln.",
        "We must now introduce the ideas of shrinking and warping.",
        "This habit can have consequences for the hasty.",
    ],
)
def test_a_listener_waits_for_what_an_announcement_gives(said: str) -> None:
    assert awaits(said)


@pytest.mark.parametrize(
    "said",
    [
        "Many books draw a kiln with a door at its top, but it had none.",
        "Salt glazes are valuable because they last.",
        "There are tools like the rib and the loop that shape a pot.",
        "The rule of the guild has a long history.",
    ],
)
def test_what_gives_its_reason_or_its_things_is_awaited_by_nobody(said: str) -> None:
    assert not awaits(said)


def test_what_stands_behind_a_sentence_that_was_given_up_goes_on_from_it_too() -> None:
    lesson = parse_lesson(
        "# Pots\n\n## The clay\n\nA pot is made of clay. It is dug in May. The lump dries.\n", "a.md", "a", ".md"
    )
    found = gather(lesson, "en", 3)
    found.candidates[1] = replace(found.candidates[1], tier=NEVER)
    found.candidates[2] = replace(found.candidates[2], follows=-1)
    without_torn(found, [section.title for section in lesson.sections])
    assert [one.tier == NEVER for one in found.candidates] == [False, True, True]


@pytest.mark.parametrize("joined", [False, True])
def test_what_is_told_within_another_sentence_is_no_gap(joined: bool) -> None:
    text = (
        "# Recipes\n\n## The law\n\nA recipe is a list of facts. The list says what goes in. The other half says "
        "what is done. The smaller courts take the same view of lists.\n"
    )
    lesson = parse_lesson(text, "a.md", "a", ".md")
    found = gather(lesson, "en", 0)
    _, before, lost, last = found.candidates
    both = Text(f"{before.text.text} {lost.text.text}") if joined else before.text
    found.candidates[1:] = [replace(before, text=both), replace(lost, tier=NEVER, follows=1), replace(last, follows=-1)]
    without_torn(found, [section.title for section in lesson.sections], False)
    assert (found.candidates[3].tier < NEVER) == joined


def test_an_order_with_what_comes_of_it_is_told_between_others() -> None:
    line = Text("Copy a page word for word and you will probably be found out.")
    assert in_place(line, ORDER, clean=True) == ""
    assert in_place(Text("Copy a page word for word and hand it in."), ORDER, clean=True) == ORDER
