"""Sentences of clean prose that a filter took for bad ones, each beside what it must go on refusing."""

import pytest

from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.flowing import IN_PLACE
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.programs import is_of_a_program
from audiolesson.draft.refusing.reasons import MEANS_HERE
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.short_forms import unheard
from audiolesson.draft.titling.headings import sentence_case
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson


@pytest.mark.parametrize(
    "sentence",
    [
        "So the kiln cracks.",
        "It puzzles most visitors at first.",
        "Most keep their glaze recipes secret.",
        "Not all of them cared for salt glaze.",
        "The potters alone used six kilns.",
        "For ten days the village waited.",
        "Until the last century each town fired its own bricks, by the river.",
        "The wall, short of lime, crumbled.",
        "When the clay dries, the wall shrinks, because the water leaves.",
        "Some of that water is lost.",
        "Sometimes that is enough.",
        "Every year you lose a little of it.",
        "A glaze need not be glossy.",
        "Phase two involves forty potters, and looks for cracks.",
        "What you do in the first hours matters.",
        "Critics speak of a golden age.",
        "Good glazes therefore contain little lime.",
        "The heat decides which glazes run.",
        "Firing comes after drying.",
        "The guild tried to sell its mill.",
        "The muscle contracts and the arm bends.",
        "Demand outstripped supply within months.",
    ],
)
def test_a_verb_is_found_whatever_stands_beside_it(sentence: str) -> None:
    assert why_not(Text(sentence), lenient=True) == ""


@pytest.mark.parametrize(
    "fragment",
    [
        "The old kitchen sinks and the tub.",
        "A shelf of glazes for the winter.",
        "Cancelling orders after the kiln was lit.",
        "Some of the best pots from the north.",
        "Called the old kiln.",
        "Bowls and dishes from the second firing.",
        "Since the river flooded.",
    ],
)
def test_what_has_no_verb_of_its_own_stays_refused(fragment: str) -> None:
    assert why_not(Text(fragment), lenient=True) in ("has no verb", "is half a sentence", "has no subject")


@pytest.mark.parametrize(
    "sentence",
    [
        "Below the glaze lies a thin layer of slip.",
        "Above roughly 900 degrees the glaze begins to run.",
        "Under Article II, Section 4 of the Constitution, judges may be removed.",
        "Harp fired the first kiln in the valley (Lund, 1915), but told nobody.",
        "Turner (1774-1776) led the guild.",
        "Since 1815 it has been a museum.",
        "As a result it lost its colour.",
        "So far no glaze has lasted a century.",
        "Once you have heard a cracked bell, you never forget it.",
        "A good glaze keeps heat in and lets go of water.",
        "The reader should notice the words and not the letters.",
        "The story of how we learned to fire clay is long.",
        "“Clay” comes from an old word for sticky.",
        "“clay” is an old word for sticky.",
        "Both wares are treated in the same way.",
        "Harp meant to help.",
    ],
)
def test_a_word_that_may_point_is_read_with_its_neighbours(sentence: str) -> None:
    assert why_not(Text(sentence), lenient=True) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "Below is a list of the kilns.",
        "Above, the glaze is drawn in section.",
        "Section 4 tells of the kiln.",
        "Click here for the recipe of the glaze.",
        "The code here lights the kiln.",
        "So far, we have built a kiln.",
        "The reader may consult the tables.",
        "We have 2) a kiln and a shed.",
        "Once you have installed the kiln, the lamp is lit.",
    ],
)
def test_what_does_point_at_the_page_stays_refused(sentence: str) -> None:
    assert why_not(Text(sentence), lenient=True) != ""


def test_a_here_of_the_last_sentence_is_told_only_in_its_paragraph() -> None:
    assert why_not(Text("Most of the colour develops here."), lenient=True) == MEANS_HERE
    assert MEANS_HERE in IN_PLACE
    assert leans_back("Most of the colour develops here.")
    linked = Text("Most of the recipe stands here.", links=((26, 30, "https://example.org"),))
    assert why_not(linked, lenient=True) == "points at the page"


@pytest.mark.parametrize(
    ("sentence", "leans"),
    [
        ("A pot fired in one kiln cracks in the other.", False),
        ("Cracks run from one pot to the next.", False),
        ("It cracks in the other.", True),
        ("When the clay dries, it shrinks.", False),
        ("When it dries, they shrink.", True),
        ("After a while, it cools.", True),
        ("It is not known why some glazes crack.", False),
        ("The best glaze is the one that nobody notices.", False),
        ("The first kilns were pits in the ground.", False),
        ("The first step was hard.", True),
        ("At its height the guild had ninety kilns.", False),
        ("Above the clouds the sky is black.", False),
    ],
)
def test_what_a_sentence_names_itself_needs_none_before_it(sentence: str, leans: bool) -> None:
    assert leans_back(sentence) is leans


def test_the_number_of_a_ruler_is_no_short_form() -> None:
    assert unheard("Under Louis XVI the price of salt rose. The QPL was new.", []) == {"QPL"}


@pytest.mark.parametrize(
    ("sentence", "walk", "told"),
    [
        ("When clay dries too fast, cracks form at the rim.", False, True),
        ("When clay dries too fast, cracks form at the rim.", True, False),
        ("When this line runs, cracks form at the rim.", False, False),
    ],
)
def test_what_is_so_in_general_is_told_behind_a_program(sentence: str, walk: bool, told: bool) -> None:
    assert is_of_a_program(sentence, "behind", walk) is not told


@pytest.mark.parametrize(
    "said",
    [
        "Bayes' theorem tells us how to turn one into the other.",
        "A spoon of healthy soil may hold a billion bacteria.",
        "Grains of sand are so large that you can see them with the naked eye.",
    ],
)
def test_owners_billions_and_what_the_eye_sees_are_told(said: str) -> None:
    assert not why_not(Text(said), lenient=True)


def test_a_name_that_owns_keeps_its_capital() -> None:
    assert sentence_case("Bayes' Theorem", "Bayes' theorem turns one into the other.") == "Bayes' theorem"
    assert sentence_case("Today's Kilns", "Today kilns are hot.") == "today's kilns"


def test_what_stands_behind_a_plain_yes_is_told() -> None:
    told = "A crack in the arch is the first sign. The arch then sinks."
    text = f"# Kilns\n\n## Can we see it coming?\n\nOften, yes. {told}\n"
    heard = [one.text.text for one in gather(parse_lesson(text, "a.md", "a", ".md"), "en", 3).candidates]
    assert "A crack in the arch is the first sign." in heard
