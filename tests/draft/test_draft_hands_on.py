"""Steps at a machine, chatter and what a course says of itself are not told, nor what is announced in vain."""

import pytest

from audiolesson.draft.choosing.awaiting import awaits
from audiolesson.draft.refusing.chatter import only_chats
from audiolesson.draft.refusing.filters import every_fault, why_not
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.shortening.shorten import plain, shorter
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson

BORNE = ("gives an order", "speaks of the author or the student", "talks to the student")


def _why_not(sentence: str, *borne: str) -> str:
    """What forbids a sentence where some is borne."""
    return next((why for why in every_fault(Text(sentence), lenient=True) if why not in (*BORNE, *borne)), "")


@pytest.mark.parametrize(
    "sentence",
    [
        "Now open the Kilns table.",
        "Save as a new file and call it Pots.",
        "Hover over the name of the glaze to get a hint.",
        "Add the new shapefile to the program, open the attribute table, and scroll to the right.",
        "Create a new function that fires each pot.",
        "To keep the join, export the kiln layer to its own file.",
        "Let's add a row to the kiln.",
        "For instance, let's change this to a bowl.",
        "A new window will pop up now.",
        "We've successfully created a kiln.",
        "You just integrated the wheel with the kiln.",
        "For now, explore the two sorting tools on your own.",
        "We have now successfully built a kiln with two doors.",
        "Now the pots are ready to be used in the kitchen!",
        "For the next two questions, we'll fire more pots.",
        "Try typing this right into the window.",
    ],
)
def test_a_step_at_a_machine_is_refused(sentence: str) -> None:
    assert _why_not(sentence) in (
        "is a step at a machine",
        "is for doing, not for hearing",
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Open source projects need people who read mail.",
        "Create a short file in the home directory that explains the aim of the project.",
        "Export the cleaned data to a plain format that lasts.",
        "Let's say you want to fire a pot.",
        "For our purposes, let's call any fired clay a pot.",
        "The glass window will crack when the kiln is opened too soon.",
    ],
)
def test_advice_and_examples_are_no_steps_at_a_machine(sentence: str) -> None:
    assert why_not(Text(sentence), lenient=True) != "is a step at a machine"


@pytest.mark.parametrize(
    "sentence",
    [
        "Whew, that was tough.",
        "Great, that's all we need for now!",
        "Your life will now never be the same.",
        "Don't worry if it still seems vague.",
        "Welcome to Module 6 of the Open Clay Course!",
        "This aims to be a friendly module for all potters.",
        "We have tried to set a high standard.",
        "Session 2 explored the planning of a kiln.",
        "Now back to the kiln.",
        "We will go into the glazes of the north later in the text.",
    ],
)
def test_chatter_tells_nothing(sentence: str) -> None:
    assert only_chats(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Great heat makes the clay hard.",
        "Don't worry if it cracks, because the glaze fills it.",
        "This aims to be a test that no pot can fail.",
        "Unit 2 is always fired last.",
        "Back then nobody had a kiln.",
    ],
)
def test_what_only_looks_like_chatter_is_told(sentence: str) -> None:
    assert not only_chats(sentence)


def test_a_paragraph_goes_on_without_its_chatter() -> None:
    text = "A kiln is an oven that fires pots. Whew, that was a lot. It is lined with bricks that hold the heat."
    lesson = parse_lesson(f"# Kilns\n\n{text}\n", "a.md", "a", ".md")
    told = [candidate.text.text for candidate in gather(lesson).candidates]
    assert told == ["A kiln is an oven that fires pots.", "It is lined with bricks that hold the heat."]


@pytest.mark.parametrize(
    "sentence",
    [
        "We will calculate the heat in degrees, so that we can fire the pot.",
        "Using this, we need to get the size of the kiln.",
        "Carrying a kiln of your own offers enormous utility.",
        "In time, a potter will encounter deeper technical concepts.",
        "Books on firing do make a distinction between a crack and a craze.",
        "While the words kiln and oven are related, they are distinct.",
        "You may have noticed that the pots have a dark rim.",
        "The important one is the damper.",
        "There is more to this story.",
        "But the lids are made a little differently.",
        "The major difference between a kiln and an oven is the way a kiln treats its walls.",
    ],
)
def test_a_listener_waits_behind_an_announcement(sentence: str) -> None:
    assert awaits(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "We will add more clay because the first lump was too small.",
        "A kiln has many uses: it bakes, it dries and it warms the room.",
        "The important one is the damper, which lets the smoke out.",
    ],
)
def test_what_gives_its_matter_itself_announces_nothing(sentence: str) -> None:
    assert not awaits(sentence)


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("For kilns where even heat or a steady draught are crucial.", "half a sentence"),
        ("Stores pots that can be easily found by their name.", "half a sentence"),
        ("A task more difficult than he thought it should be.", "half a sentence"),
        ("Glazes that had a name earlier in the book melt at a low heat.", "belongs to the page"),
        ("The full list of glazes is available, though most are seldom used.", "something to read"),
    ],
)
def test_halves_and_pointers_to_a_book_are_refused(sentence: str, why: str) -> None:
    assert why in _why_not(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "In the example, pots A and B are of one clay.",
        "All that remains now is to shut the kiln.",
    ],
)
def test_what_goes_on_from_an_example_leans_back(sentence: str) -> None:
    assert leans_back(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The sorting rack in the yard groups together similar, but irregular pots of a single kiln and lets a potter"
        " put these irregular pots on the one shelf that he has chosen.",
        "The guild has tried to set a high standard for all of its members, and right from the very first day have had"
        " potters from all over the valley and the hills take part in its work.",
        "Learning to judge the heat of a kiln from the colour of its walls in the dark, and then keeping it there for"
        " the whole of a long night with little wood is a skill for life.",
    ],
)
def test_what_shares_its_noun_or_its_subject_is_not_parted(sentence: str) -> None:
    assert [part.text for part in shorter(Text(sentence))] == [sentence]


def test_a_bracket_that_parts_a_row_leaves_a_comma() -> None:
    said = "Hold each pot either to a sister pot (the neighbour: red) to a whole shelf (top: blue) or to all."
    assert plain(Text(said)).text == "Hold each pot either to a sister pot, to a whole shelf or to all."


def test_a_bracket_with_the_noun_of_an_adjective_stays() -> None:
    said = "She helps with the practice of digital (or half-digital teaching, that is) and recommends the talk."
    assert "(or half-digital teaching" in plain(Text(said)).text


@pytest.mark.parametrize(
    "sentence",
    [
        "Start by creating a new project for the pots.",
        "Inside this folder, make a second list of glazes.",
        "If you now type the name of the kiln, you learn its heat.",
        "A box should pop up that shows all pots.",
        "You will now see that the kiln is hot.",
        "You should see a message about the first pot.",
        "Remove the glaze by right-clicking the pot in the list.",
        "Your changes are now in the list of pots.",
        "You will get an email about the next firing.",
        "Congratulations on the first pot that was fired.",
        "Define glaze and give two uses of it.",
        "Draw and label the kiln, with its doors.",
        "Fill in the boxes with the names of the glazes.",
        "Try proving that the kiln is hot.",
    ],
)
def test_what_comes_of_a_step_and_exam_tasks_are_refused_however_freely_a_lesson_is_told(sentence: str) -> None:
    assert _why_not(sentence, "leads through a course") in (
        "is a step at a machine",
        "is for doing, not for hearing",
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "You should see a doctor when the burn is deep.",
        "Your hands are now as old as the clay.",
        "Try adding a pinch of salt to the glaze.",
        "Draw a horizontal line across the wet clay.",
    ],
)
def test_advice_of_the_subject_is_no_exam_task_and_nothing_that_comes_of_a_step(sentence: str) -> None:
    assert why_not(Text(sentence), lenient=True) not in ("is a step at a machine", "is for doing, not for hearing")
