"""The recap says told sentences in other words: by grammar, true to the lesson, conditions and denials kept."""

import pytest

from audiolesson.draft.framing.other_words import other_words, plainer

WHOLE = (
    "We fire clay in a kiln. A glaze melts, and slip joins clay. The main cause of decay is water. People make salt, "
    "chalk, soap and glass. Slow drying, fast drying and heat matter, as do cones, fast kilns and potters. "
    "We sell glossy glazes and matt glazes."
)


@pytest.mark.parametrize(
    ("told", "again"),
    [
        ("A kiln is a furnace of brick, and the fire stands under it.", ""),
        ("The main cause of decay is the water.", "The water is the main cause of decay."),
        ("A kiln is the largest tool of a potter.", "The largest tool of a potter is a kiln."),
        ("There are two kinds of glaze: glossy and matt.", "The two kinds of glaze are glossy and matt."),
        ("A kiln has three parts: door, floor and vent.", "The three parts of a kiln are door, floor and vent."),
        ("A glaze is a glass, not a paint.", "A glaze is not a paint but a glass."),
        ("Glossy glazes are more durable than matt glazes.", "Matt glazes are less durable than glossy glazes."),
        ("A kiln lets you fire clay twice.", "With a kiln, you can fire clay twice."),
        ("A cone is used to measure heat.", "To measure heat, one uses a cone."),
        ("You can fire the clay twice.", "It is possible to fire the clay twice."),
        ("You can’t fire wet clay.", "It is not possible to fire wet clay."),
        ("You must dry the clay before the fire.", "It is necessary to dry the clay before the fire."),
        ("You should not open a hot kiln.", "Remember not to open a hot kiln."),
        ("Never open a hot kiln.", "Remember never to open a hot kiln."),
        ("Never forget to close the damper.", ""),
        ("Keep the clay away from wind.", "Remember to keep the clay away from wind."),
        ("A glaze consists of glass and oxide.", "Glass and oxide make up a glaze."),
        ("Fast drying leads to cracks.", "One result of fast drying is cracks."),
        ("If clay dries too fast, it cracks.", ""),  # "it" would stand before what it means
        ("The guard closes the kiln even when an alarm is heard.", ""),
        ("A glaze runs not because the clay is wet but because the fire is hot.", ""),
        ("A pot is safe just because nobody knows the shed.", ""),
        ("A cone bends exactly when the fire is hot.", ""),
        ("In a fast kiln, potters lose half of the pots.", "Potters lose half of the pots in a fast kiln."),
    ],
)
def test_a_sentence_is_said_in_other_words_where_its_grammar_is_sure(told: str, again: str) -> None:
    assert other_words(told, WHOLE) == again


@pytest.mark.parametrize(
    "told",
    [
        "This lets you fire clay twice.",
        "You can fire it twice.",
        "Glaze the two small pots.",  # a step, and no rule
        "The main cause of decay is that water stays.",
        "In this case, clay cracks within minutes.",
        "In short, clay cracks within a few minutes.",
        "Potters fire clay in the evening.",
    ],
)
def test_what_leans_on_others_or_has_no_sure_form_has_no_other_words(told: str) -> None:
    assert other_words(told, WHOLE) == ""


def test_what_joins_a_sentence_to_the_one_before_goes() -> None:
    assert plainer("But glaze (of all kinds) melts, however, in the fire.") == "Glaze melts in the fire."
    assert plainer("So glaze melts in the fire.") == "Glaze melts in the fire."
    assert plainer("So long as air comes in, the fire burns.") == "So long as air comes in, the fire burns."
