"""What surely lacks its subject or verb, or has lost a sign, is told nowhere; what only looks so is told."""

import pytest

from audiolesson.draft.framing.qualities import is_quality
from audiolesson.draft.model import NEVER
from audiolesson.draft.refusing.things import names_a_thing
from audiolesson.draft.refusing.unwhole import is_label, why_unwhole
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.shortening.shorten import plain
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson


@pytest.mark.parametrize(
    "said",
    [
        "Cracks when the heat is uneven.",
        "Translated the old book of glazes into French.",
        "Declared that all kilns would be shut.",
        "A test in which two kinds of clay are mixed with each glaze.",
        "Each of the potters choose a glaze.",
        "Not all old kilns contains wood.",
        "A kiln is a set of flues you can rake, and are often built in pairs.",
        "The kilns lasting a century can crack, and is then called ruins.",
        "A wheel is usually doesn't fast.",
        "The clay which been fired is hard.",
        "Glaze is a paste that known to run.",
        "There exists two common glazes.",
        "The wheel will be actually use for jugs.",
        "It widens the flue and making it hotter.",
        "A glazes of lead are dear.",
        "The fire box usually consists.",
        "Glazes include TODO and salt.",
        "Now that you know how it burns, the wheel is easy.",
        "Glaze is only the ash that was just talked about previously.",
        "In part 1, we saw that a kiln is a box.",
        "The tools we've used are called ribs.",
        "For Step 2 above the kiln must be cold.",
        "We see a jug to the right side.",
        "For this, here are some handy lists of glazes.",
        "More details in chapter Glaze.",
        "Sinks as we add more salt.",
        "Rises at noon, never falls below the mark.",
        "Built by monks in the north, therefore old.",
        "Cheap, well-made clay pots that are used and tested at great heat.",
        "Thick glazes: have to be fired twice before they hold.",
        "Lake Ford, north shore: rising around 2 mm a year.",
        "Ice melts → rock rises → coast falls dry.",
        "So it is ² ≈ 40 times longer.",
        "Potters grow their own reed on terms.",
        "A kiln is called a climbing kiln if.",
        "The glaze runs because.",
        "KTI/KTX is kiln temperature index for wet clay.",
        "Box 4 explains the reason in full.",
        "A potter from the north; her kilns burned for a century.",
        "Debates on the extent to which glazes may crack in a kiln.",
        "The old line that a wet kiln is a gamble on the weather.",
        "A book that will be as immemorial as the kiln that it chooses to speak of.",
        "That there is no reason why the older kiln was any hotter.",
        "That Mohr took a lot of clay from it.",
        "Looking at whether there are cracks in its wall.",
        "Built in the late 1960s; a great success, and one of the few kilns which still burn.",
        "That you should be both quick and calm.",
        "Potters weighed the pots of two kilns and found.",
        "Decoration are being made for every jar.",
        "A kiln comprises of four walls.",
        "Glazes always have a primary colours.",
        "Each of these glazes have a colour of their own.",
        "Old pots is NOT good pots.",
        "The potters are the burners are the glazers.",
        "In a kiln, little wood is need for the fire.",
    ],
)
def test_what_surely_is_no_sentence_is_told_nowhere(said: str) -> None:
    assert why_unwhole(said, said, opens=False)


@pytest.mark.parametrize(
    "said",
    [
        "Each of the potters has a glaze.",
        "Not all old kilns burn wood.",
        "Most clay from rivers shrinks.",
        "A kiln is a set of flues that draw, and are raked.",
        "Wales joined in 1536, and is a part of Britain.",
        "How large the kiln is doesn't affect the colour.",
        "More information flows through the nerve than through the ear.",
        "For centuries we have used copper for pots.",
        "It is one of the things to which the word refers.",
        "It takes time and making a kiln costs money.",
        "An innings of cricket lasts long.",
        "Kilns and a wheel stand there, and are often used.",
        "Physics is old, and is a science.",
        "Heat helps potters cut costs and raise prices.",
        "It widens the flue by raking and making room.",
        "The fire is what it consists of.",
        "It depends.",
        "Turn to the right side of the kiln.",
    ],
)
def test_a_verb_that_fits_its_subject_is_no_slip(said: str) -> None:
    assert not why_unwhole(said, said, False)


@pytest.mark.parametrize(
    "said",
    [
        "Prices as we know them fell in May.",
        "Results after a treatment were better.",
        "Plants in the shade grow slowly.",
        "Means of escape is what a tower lacks.",
        "Cooling: the pots are left in the kiln for a day.",
        "Pots that are used every day last for years.",
        "Painted by hand, the pots were sold abroad.",
        "They farm it on equal terms.",
        "They fired it all the same, no matter what if.",
        "They fired it just because.",
        "Overgrazing hurts.",
        "Twice the heat, twice the ash.",
        "Clay → bisque → glaze.",
        "A town which refused could be shut out.",
        "The shell that the kiln carried has been lost, or reduced to a pair of small rods.",
        "The finer the line in which they meet, the sharper the edge.",
        "That the kiln was cold surprised nobody.",
        "That so small a town could fight and win a war against kings has puzzled many.",
        "That pot is the oldest of them.",
        "That said, a kiln may stay cold.",
        "That same year the kiln burnt down.",
        "Potters looked for it and a pot was found.",
        "Looking at a kiln, one sees its door first.",
        "Built in the 1960s, the kiln still burns.",
        "Digital humanities is often told by its tools.",
        "Firing pots is slow.",
        "A kiln starts in the yard.",
        "What matters is the edge, not the clay.",
        "A few colours of note are left.",
        "Most plants photosynthesise; fungi do not.",
        "Neurons fire; muscles contract.",
        "No fuel, no fire; the kiln cools.",
        "So far, so good; the kiln is warm.",
        "The more water, the weaker the pot; the drier, the stronger.",
    ],
)
def test_a_sentence_that_only_looks_so_is_told_behind_another(said: str) -> None:
    assert not why_unwhole(said, said, opens=False)


@pytest.mark.parametrize(
    "said", ["Glazing them twice, drying them, and firing them.", "In all, about 4,000 changes without a stop."]
)
def test_a_remark_without_a_verb_opens_no_paragraph(said: str) -> None:
    assert why_unwhole(said, said, opens=True) and not why_unwhole(said, said, opens=False)


def test_a_bold_label_of_a_paragraph_is_named_in_a_line_where_its_sentence_does_not_say_it() -> None:
    text = (
        "# Kilns\n\n## Parts\n\n**Heat management.** A kiln of brick holds its heat for a day. The bricks cool slowly."
    )
    told = [one.text.text for one in gather(parse_lesson(text, "a.md", "a", ".md"), "en", 0).candidates]
    assert told == ["Now for heat management. A kiln of brick holds its heat for a day.", "The bricks cool slowly."]
    said = text.replace("A kiln", "In heat management a kiln")
    told = [one.text.text for one in gather(parse_lesson(said, "a.md", "a", ".md"), "en", 0).candidates]
    assert told[0] == "In heat management a kiln of brick holds its heat for a day."
    assert is_label("Place.") and not is_label("It cracks.") and not is_label("Pots cracked.")


def test_half_of_a_sentence_is_not_told_where_its_other_half_cannot_be() -> None:
    half = "The kiln may be filled by one potter alone in a single night, so that the clay is still cool at dawn"
    text = f"# Kilns\n\n## Work\n\n{half}; but as shown in Figure 3 below the walls of the older kilns then crack.\n"
    made = gather(parse_lesson(text, "a.md", "a", ".md"), "en", 3)
    assert all(one.tier == NEVER or "but" in one.text.text.lower() for one in made.candidates)


def test_a_tuple_and_the_base_of_a_power_stay_in_their_brackets() -> None:
    for said in (
        "The pot lies at coordinates (3, 4) of the kiln.",
        "So it took (40/4)² or 100 times longer than before.",
    ):
        assert plain(Text(said)).text == said


@pytest.mark.parametrize("label", ["Independent of the kiln", "Lines 31-37", "The heat matters"])
def test_what_is_no_thing_is_not_named_before_its_sentences(label: str) -> None:
    assert not names_a_thing(label) and names_a_thing("Kiln shelves") and names_a_thing("The law of heat")


def test_a_word_that_only_describes_is_nothing_to_ask_about() -> None:
    assert is_quality("aggressive", "Aggressive is a style of play that tires others.")
    assert not is_quality("a normal", "A normal is a line that stands upright on a wall.")


def test_notes_tell_arrows_between_names_alone() -> None:
    text = "# Air\n\n## Way of the air\n\n1. Flue → fire box → shelf\n2. Ice melts → rock flows back → coast falls\n"
    told = [one.text.text for one in gather(parse_lesson(text, "a.md", "a", ".md"), "en", 3).candidates]
    assert not any("melts" in one for one in told)
