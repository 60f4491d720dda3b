"""Which sentences are said and which are not, each with its reason; what is advice; where a sentence has its verb."""

import pytest

from audiolesson.draft.english.subjects import lacks_subject
from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.refusing.advice import is_advice
from audiolesson.draft.refusing.filters import every_fault, harm, why_not
from audiolesson.draft.refusing.likely import has_likely_verb
from audiolesson.lesson.model import Text
from audiolesson.wording.model import Mark

REFUSED = [
    ("Which points at the leaf that holds most of the water.", "half"),
    ("Your garden is not drawing any bees, or.", "half"),
    ("A common kind of moss, which holds twenty times its weight of rain.", "verb"),
    ("A drawing of the forest floor, where each dot is a plant, and two paths are marked.", "verb"),
    ("A green lamp that blinks when the pump is running, and a red lamp that burns when it stops.", "verb"),
    ("The light or shade that a plant may have in a garden.", "verb"),
    ("The kinds of moss you're looking for.", "verb"),
    ("Number of moss plants found in one forest of the north.", "note"),
    ("Whether seeds get sown by hand.", "verb"),
    ("Lookup in the outer drawer if the seed is not found in the inner one.", "verb"),
    ("For former gardeners wishing to review covered ground.", "verb"),
    ("Because mosses hold water even in dry years, and despite the use of gravel, simple bounds.", "verb"),
    ("A patchwork of all the beds you've dug your plants into.", "verb"),
    ("The shade is shared by all beds - More work, although it is the best choice.", "another"),
    ("Skill to tell changes in the colour of moss.", "verb"),
    ("Gardenia, we had sixteen beds in the north.", "middle"),
    ("We strongly recommend that students use a small spade.", "student"),
    ("Helps with dry summers and with late frost.", "subject"),
    ("Thanks for all the letters about our garden.", "author"),
    ("Congratulations on planting a whole garden of moss.", "author"),
    ("Easy, the moss is simply pressed into the soil.", "author"),
    ("When I planted moss, it dried out within a week.", "author"),
    ("Now you should see the moss grow on the stone.", "student"),
    ("This book tells the story of two old gardens.", "student"),
    ("We now turn to the moss of the far north.", "student"),
    ("The short answer is that moss has no roots.", "student"),
    ("You have met this moss over the past few lessons.", "student"),
    ("The moss of your garden competes with that of other classmates.", "student"),
    ("Books 2 and 3 tell of the moss of the north.", "student"),
    ("The tools of the first moss chapter find the rest.", "student"),
    ("Some old kinds are very important.", "little"),
    ("Between the two gardens, you will obtain a good view of the craft.", "student"),
    ("In the garden above, each bed holds one kind of moss.", "page"),
    ("The steps below lead to a green roof.", "page"),
    ("At the far right, the curve becomes nearly flat.", "page"),
    ("The vertical axis shows how much water is held.", "page"),
    ("The following garden holds three kinds of moss.", "page"),
    ("The red region holds more water than the rest.", "page"),
    ("As is shown in many gardens, moss needs shade.", "page"),
    ("The smaller stems are not shown to keep things clear.", "page"),
    ("More information is given in the appendix of the report.", "page"),
    ("The count rises with rain in :garden:`moss` beds.", "signs"),
    ("The word &quot;moss&quot; is an old one in the north.", "signs"),
    ("Leaves/ contains the drawings of all plants.", "signs"),
    ("The growth is x > 3 in most gardens.", "signs"),
    ("Average weight of a dry stem: 20 grams.", "label"),
    ("Imagine this: a garden without any soil grows on a wall.", "label"),
    ("Known limits This garden holds only a few plants.", "another"),
    ("The plan holds this line: The line sets the depth of the bed.", "another"),
    ("Next, read the plan of the whole garden.", "order"),
    ("To water the roof, simply turn the tap in the cellar.", "order"),
    ("Press down the moss and wait until the soil is wet.", "order"),
]

TAKEN = [
    "A bag of dried moss costs $2.50, and a whole bed costs about $1 thousand.",
    "The pump moves Na+ out of the cell and K+ into it.",
    "The older library is written in C++ and runs on most machines.",
    "Moss survives when the light falls below a certain level.",
    "The harvest stayed above its usual level for ten years.",
    "The flame moss is listed as endangered in the north.",
    "Good documentation is what most small projects lack.",
    "Daily exercise keeps the heart strong.",
    "Gardens shrank after World War I and during World War II.",
    "Today we call that kind of garden a nursery.",
    "The plant that we now call moss was a kind of weed.",
    "We now know that moss has no roots at all.",
    "Elizabeth I ruled the gardens of the whole island.",
    "Group I plants contain a second row of leaves.",
    "Type I errors are alarms for a fire that is none.",
    "Photosystem I absorbs light at the end of the red.",
    "The sign said “I need no water” in large letters.",
    "Thanks to its thick leaves, moss needs no roots.",
    "Whoever draws a plan holds the copyright to it.",
    "Some mosses are shy: They grow only under old stones.",
    "First, the roots of the tree take up water.",
    "Moss, the oldest of the land plants, is still common.",
    "Open gardens are free for everyone.",
    "Lower beds lead to a longer season.",
    "Unlike a fern, the moss has no roots.",
    "Gardener A will water the beds of the roof.",
    "Plants that support others are called hosts.",
    "Plot A has more shade than plot B.",
    "The index, which has been published for ten years, notes a growing number of gardens.",
    "The harvest of the northern beds dropped by half in a single year.",
    "Human use of the bog accelerated in the last century.",
    "Together they decided to plant a garden on the roof.",
    "We randomly sample ten beds of the garden.",
    "The easiest way to do that is to wait for rain.",
    "Many gardeners wonder what long dry summers will bring.",
    "The stems branch out and connect to other stems.",
    "Nevertheless, they grow on most roofs of the north.",
    "In winter, it needs no water at all.",
]


@pytest.mark.parametrize(("sentence", "reason"), REFUSED)
def test_what_breaks_off_points_or_greets_is_refused_even_in_a_paragraph(sentence: str, reason: str) -> None:
    assert reason in why_not(Text(sentence), lenient=True)


def test_all_that_forbids_a_sentence_is_named_in_order_for_the_first_may_be_borne() -> None:
    said = Text("Which beds did you dig, and is the picture below of yours?")
    every = ["is a question", "does not end as a sentence", "points at the page"]
    assert list(every_fault(said, lenient=True)) == every
    assert why_not(said, lenient=True) == "is a question"


@pytest.mark.parametrize("sentence", TAKEN)
def test_whole_statements_of_a_paragraph_are_taken(sentence: str) -> None:
    assert why_not(Text(sentence), lenient=True) == ""


@pytest.mark.parametrize(
    ("order", "advice"),
    [
        ("Let people choose the work that they like most.", True),
        ("If your garden is dry, consider planting a hedge on its windy side.", True),
        ("If your garden is small, be honest about how much it can bear.", True),
        ("Respond to letters within a day.", True),
        ("If the lamp is too bright, blink it two times.", False),
        ("Put the blue wire into the upper pin.", False),
        ("Use our basket to carry the moss home.", False),
        ("Use the following table to find the moss.", False),
        ("Find the moss that grows on the roof.", False),
    ],
)
def test_advice_is_told_apart_from_steps(order: str, advice: bool) -> None:
    assert is_advice(order) == advice
    assert (why_not(Text(order)) == "") == advice


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("Open the gate of the garden.", True),
        ("Take off the leaves that are dry.", True),
        ("In the evening, close the gate.", True),
        ("Again observe the close match of both curves.", True),
        ("Open gardens refer to gardens without a fence.", False),
        ("Genocide, the killing of a people, is a crime.", False),
        ("Second, the water is turned into steam.", False),
        ("Clean water comes from the hills.", False),
        ("Odin the All-Father", False),
        ("Ivan the Terrible ruled for decades.", False),
        ("Proof the dough", True),
    ],
)
def test_orders_are_told_from_statements_that_begin_with_the_same_word(text: str, order: bool) -> None:
    assert begins_with_order(text) == order


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("Helps with dry summers.", True),
        ("Shows the sum of both beds.", True),
        ("Aims to keep the beds wet.", True),
        ("Works if the gardeners water the beds.", True),
        ("But may lack some water in summer.", True),
        ("But the moss grows in summer.", False),
        ("Beds that are not watered dry out.", False),
        ("Thanks to rain, the moss grew.", False),
        ("Improved soils generally lead to more growth.", True),
    ],
)
def test_notes_without_a_subject_are_known(text: str, lacks: bool) -> None:
    assert lacks_subject(text) == lacks


@pytest.mark.parametrize(
    ("text", "strict", "likely"),
    [
        ("The settlers also cleared the forests of the whole coast.", True, True),
        ("The cilia propel small particles trapped in mucus toward the throat.", False, True),
        ("Investment by private firms boomed during the late years of the decade.", False, True),
        ("The army of the east marched through the valley in spring.", True, True),
        ("The last potter managed to prove that the kiln was his.", True, True),
        ("Bowls fired in the old kiln for the whole of the winter.", False, True),
        ("Articles consisting almost entirely of lists in many small books.", False, False),
        ("How the soil is turned and how the seeds are laid in it.", False, False),
    ],
)
def test_a_paragraph_is_believed_more_than_a_list(text: str, strict: bool, likely: bool) -> None:
    assert has_main_verb(text) == strict
    assert (has_main_verb(text, lenient=True) or has_likely_verb(text)) == likely


PLAIN = """
The shape of the pot matters.
The kiln ticks.
What you glaze matters.
A potter forwards jars.
Roots drink water.
Slip ages in jars.
Not all metals rust.
Glaciers carve valleys.
An owl flies over the kiln at night.
"""
NO_CLAUSES = """
A list of kitchen sinks.
The test results.
The main points.
The house prices.
A pinch of salt.
Rules of thumb.
"""


@pytest.mark.parametrize("text", PLAIN.strip().splitlines())
def test_the_verb_of_a_plain_short_sentence_is_found(text: str) -> None:
    assert has_main_verb(text, lenient=True) or has_likely_verb(text)


@pytest.mark.parametrize("text", NO_CLAUSES.strip().splitlines())
def test_a_short_line_without_a_verb_is_no_sentence(text: str) -> None:
    assert not has_main_verb(text, lenient=True)
    assert not has_likely_verb(text)


def test_fishermen_are_several() -> None:
    assert has_main_verb("Fishermen use tide tables.")


def test_names_of_figures_in_code_point_at_the_page() -> None:
    said = "Mosses are sorted as fig_moss has it in most gardens."
    assert "page" in why_not(Text(said, (Mark(21, 29, "code"),)))


def test_code_that_says_nothing_to_the_ear_is_said_late() -> None:
    said = "The value <path_to_garden> names the folder of the garden."
    assert harm(Text(said, (Mark(10, 26, "code"),))) == 3


@pytest.mark.parametrize(
    ("sentence", "tier"),
    [
        ("Our model needs more data than the first one.", 3),
        ("You can now connect the sensor to the pump.", 3),
        ("After a few seconds the lamp turns green.", 3),
        ("Let people choose the work that they like most.", 1),
        ("The garden grew by half in one year.", 0),
    ],
)
def test_work_at_a_machine_is_said_late(sentence: str, tier: int) -> None:
    assert harm(Text(sentence)) == tier
