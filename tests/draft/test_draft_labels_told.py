"""What is made of labels, items and cells is a sentence that is true, or none."""

import pytest

from audiolesson.draft.refusing.unwhole import CUT_OFF, why_unwhole
from audiolesson.draft.sentences.cells import head_fits
from audiolesson.draft.sentences.entries.leads import with_names
from audiolesson.draft.sentences.entries.names import with_small_label
from audiolesson.draft.sentences.joins import define, means
from audiolesson.draft.sentences.lists import lead_and_items
from audiolesson.draft.sentences.meanings import being, meaning
from audiolesson.draft.sentences.meant_labels import names_its_meaning
from audiolesson.draft.sentences.named_in_rows import named_in_rows
from audiolesson.draft.sentences.numbered import without_that
from audiolesson.draft.sentences.stated import acts_now
from audiolesson.draft.sentences.where_items import with_its_being
from audiolesson.draft.shortening.brackets import settle_brackets
from audiolesson.errors import Place
from audiolesson.lesson.model import Block, Text

WHOLE = "A kiln fires clay. The glaze is thin. Tones of glaze and clay. A node is a part of the net."


@pytest.mark.parametrize(
    ("label", "phrase"),
    [
        ("Throwing gift", "shaping tall jars with thin walls"),
        ("Jar form", "setting a neck upon three rings"),
        ("Mohr's trade", "joining Dutch glaze with English clay"),
        ("Migration", "potters who brought their wheels"),
        ("Farming", "tractors, sheds, mills"),
        ("Kitchen ware", "washing bowls that hold a gallon"),
        ("Net layer", "passing between yards"),
    ],
)
def test_what_somebody_did_or_has_is_not_what_a_label_means(label: str, phrase: str) -> None:
    assert not names_its_meaning(label, phrase.split())


@pytest.mark.parametrize(
    ("label", "phrase"),
    [
        ("Yard search", "looking through old heaps for shards"),
        ("Thrift", "using shards to mend the floor"),
        ("Ceramics", "things that are made of clay"),
        ("Seasonal idleness", "idleness due to frost"),
    ],
)
def test_a_deed_and_what_is_not_counted_may_be_meant(label: str, phrase: str) -> None:
    assert names_its_meaning(label, phrase.split())


@pytest.mark.parametrize(
    "said",
    [
        "wood ash lowers the melting point of glaze",
        "a guild in Delft consists of masters and apprentices",
        "the zone in which each plant grows reflects different amounts of salt",
        "the walls of the kiln being heated become stronger",
    ],
)
def test_what_something_does_is_no_meaning(said: str) -> None:
    assert acts_now(said)
    assert define(Text("Glaze fault"), Text(said), WHOLE) is None
    assert means(Text("Glazing"), Text(said), WHOLE) is None
    assert meaning(Text("Glaze fault"), Text(said), WHOLE) is None


@pytest.mark.parametrize(
    "said",
    [
        "the lid fixed on top of the jar",
        "the bar the threads lie on",
        "the heat a kiln loses in an hour",
        "beating wet clay until it shrinks",
        "the study of how the price of clay affects potters",
    ],
)
def test_what_narrows_a_thing_is_no_statement(said: str) -> None:
    assert not acts_now(said)


def test_a_label_is_nothing_of_another_kind() -> None:
    assert meaning(Text("Folk Craft"), Text("Potters and masons using lime and sand"), WHOLE) is None


def test_two_names_are_not_said_to_be_one_thing() -> None:
    said = Text("The bricks that stand up and lie down")
    assert define(Text("Header, stretcher"), said, WHOLE) is None
    assert define(Text("Header"), said, WHOLE) is not None


def test_a_thing_behind_a_label_is_what_that_is() -> None:
    said = being(Text("Tidewrack"), Text("A border created by sudden changes of the sea."), WHOLE)
    assert said is not None
    assert said.text == "A tidewrack is a border created by sudden changes of the sea."
    assert being(Text("Flue"), Text("The smoke leaves by it."), WHOLE) is None


def told(item: str) -> str:
    place = Place("a.md", 1)
    block = Block("list", place, items=(Block("item", place, Text(item)),))
    return with_its_being(block, WHOLE).items[0].text.text


def test_a_condition_with_its_sentence_is_not_what_a_label_is() -> None:
    assert told("Halos: When ice in the air bends the light.") == "Halos are when ice in the air bends the light."
    item = "Halos: When enough ice is high, the clouds bend the light."
    assert told(item) == item


@pytest.mark.parametrize(
    ("lead", "items", "said"),
    [
        (
            "Fresh approaches to glaze and clay:",
            ("Salt Fire", "Green Wood", "Hand Cover"),
            "Fresh approaches to glaze and clay include Salt Fire, Green Wood and Hand Cover.",
        ),
        (
            "Representative works of the old master:",
            ("Water Jug", "Jar for the Royal Table", "Ann Mohrlein"),
            "Representative works of the old master include Water Jug, Jar for the Royal Table and Ann Mohrlein.",
        ),
        (
            "The yard is famous for:",
            ("The Great Kiln", "Clay Square and mud sellers", "Central Park"),
            "The yard is famous for the Great Kiln; Clay Square and mud sellers; and Central Park.",
        ),
    ],
)
def test_a_line_without_a_verb_includes_its_items_in_their_own_case(
    lead: str, items: tuple[str, ...], said: str
) -> None:
    made = lead_and_items(Text(lead), [Text(item) for item in items], WHOLE)
    assert made is not None
    assert made.text == said


def test_names_do_not_tell_how_something_works() -> None:
    names = [Text("A fast fire"), Text("A slow fire")]
    assert lead_and_items(Text("Here's how potters fire clay with:"), names, WHOLE) is None
    assert lead_and_items(Text("Potters fire clay with:"), names, WHOLE) is not None


def test_what_says_how_a_thing_is_stands_in_no_row_of_what_there_is() -> None:
    items = ("full control of the fire", "adaptable to any clay", "better glaze", "steady heat")
    [row] = named_in_rows(Text("Benefits:"), [Text(item) for item in items], WHOLE)
    assert row.text == "Benefits include full control of the fire, better glaze and steady heat."


def test_questions_are_not_named_behind_a_line() -> None:
    line = Block("paragraph", Place("a.md", 1), Text("My usual goals are:"))
    assert with_names(line, [Text("Is the kiln cold?"), Text("Is the door shut?")], WHOLE) == [line]
    assert with_names(line, [Text("Cold kilns"), Text("Shut doors")], WHOLE) != [line]


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ("Primary node: Handles all the orders.", "the primary node, which handles all the orders."),
        ("Thick walls: Hold the heat.", "thick walls, which hold the heat."),
        ("Red clover: A plant that feeds the soil.", "red clover, a plant that feeds the soil."),
        ("Unrest: Ash begins to rise.", "unrest: ash begins to rise."),
    ],
)
def test_an_item_that_is_counted_goes_on_from_its_label(item: str, said: str) -> None:
    assert with_small_label(Text(item), WHOLE).text == said


def test_a_line_that_ends_in_of_has_its_word() -> None:
    assert without_that(Text("A loom consists of:")).text == "A loom consists of these:"


def test_a_law_that_lost_its_formula_is_no_symbol() -> None:
    said = "Mohr's Law K_H is the heat that the kiln holds."
    assert why_unwhole(said, said, True) == CUT_OFF
    said = "Mohr's Law II is the law of the kiln."
    assert why_unwhole(said, said, True) != CUT_OFF


def test_a_word_in_ing_alone_heads_no_column() -> None:
    assert not head_fits("Firing")
    assert head_fits("Spelling")
    assert head_fits("Firing time")


def test_figures_of_a_row_stay_behind_what_they_measure() -> None:
    said = "Shares vary: oak (~80%), birch (60–65%), ash (wide)."
    assert settle_brackets(Text(said)).text.startswith("Shares vary: oak (~80%), birch (60–65%)")
