"""What an episode promises or asks is answered by a sentence of its own, not by a remark."""

import pytest

from audiolesson.draft.framing.answered import answers, says_what
from audiolesson.draft.framing.claims import keeps
from audiolesson.draft.framing.matters import matter_of
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.framing.turned import turned


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("raku", "Firing a pot fast and cooling it in smoke is what is called raku."),
        ("the blue death", "The guild fought what is known as the blue death, a mould on wet clay."),
        ("slip", "Slip is a term that is used to describe thin clay."),
        ("ceramics", "Ceramics is about how clay and fire meet."),
        ("engobe", "Engobe is a coloured slip."),
    ],
)
def test_what_explains_a_name_in_a_sentence_of_its_own_says_what_it_is(name: str, sentence: str) -> None:
    assert says_what(name, sentence)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("crazing", "A thick coat hides the flaw, but the price of it is what is known as crazing."),
        ("pure glaze", "The old guild believed in what was called pure glaze."),
        ("rain", "Rain is a fickle helper, so nobody waits for it."),
        ("fire", "Fire is about patience, and about wood."),
        ("old clay", "Old clay is unique to the pit that it comes from."),
        ("raku", "Raku is a term which has been around for four centuries."),
        ("beauty", "Beauty is a many-sided matter that defies every definition."),
        ("quick firing", "Quick firing is a similar trade."),
        ("glazing", "Glazing is a much wider trade than you might think."),
    ],
)
def test_a_name_or_a_passing_quality_alone_does_not_say_what_a_thing_is(name: str, sentence: str) -> None:
    assert not says_what(name, sentence)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("a kiln", "A kiln is an oven for pots."),
        ("glazes", "Glazes are thin coats of glass."),
        ("glazes", "[Glazes](https://a.example/b_(c)) are the outer coats of pots."),
        ("greenware", "Clay that has dried is known as greenware."),
        ("the draw", "This is called the draw, and the potter waits for it."),
        ("a saggar", "A saggar is a box of clay."),
        ("slip", "While clay is dug from a bank, slip is the mud that runs off it."),
        ("a saggar", "In a wood kiln, a saggar is the smallest box of clay that holds a pot."),
        ("the Ash Code of Potters", "The Ash Code of Potters (ACP) is a list of rules for kilns."),
        ("raku", "Raku, also known as quick fire, is a way of firing pots."),
        ("the loss of heat", "The loss of heat is how much the wall gives off."),
        ("trade", "Trade is people giving pots for grain."),
        ("grog", "Grog means sherds that were ground."),
        ("a cone", "A cone is a simple device that shows the heat."),
    ],
)
def test_a_sentence_that_names_a_kind_or_gives_the_name_says_what_a_thing_is(name: str, sentence: str) -> None:
    assert says_what(name, sentence)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("slip", "Slip is often confused with glaze, but they're two things."),
        ("a long flame", "A long flame is strong evidence that the wood is dry."),
        ("dry clay", "Dry clay is a basic requirement of a good firing."),
        ("cracks", "Cracks are a serious issue for potters."),
        ("ash", "Ash is a more general term than soot."),
        ("the old calendar", "The old calendar was dropped in 1582."),
        ("firing", "Firing is hard to describe."),
        ("a kiln", "A kiln is like the heart of the village."),
        ("the difference between ash and soot", "The difference between ash and soot is fairly shared among the pots."),
        ("glazes", "Glazes are used by every potter."),
        ("clay", "Clay is full of water."),
        ("ash", "Ash is the ultimate means for turning a pot green."),
        ("clay", "Clay is an unusual circumstance, however, for it remembers."),
        ("firing", "Firing is a broad, many-sided problem with no end."),
        ("the draught", "The draught is a fundamental idea in firing."),
    ],
)
def test_a_remark_does_not_say_what_a_thing_is(name: str, sentence: str) -> None:
    assert not says_what(name, sentence)


def test_what_has_several_answers_is_not_asked() -> None:
    assert not answers("what an important part of firing is", ["An important part of firing is the wood that is dry."])
    assert not answers("what is one way of drying?", ["One way of drying is the wind that comes from the hill."])


def test_two_things_that_act_on_each_other_do_not_differ_by_that() -> None:
    said = "Fire can change a pot, while a broken pot can change the fire."
    assert not answers("how do fire and a broken pot differ?", [said])
    assert answers("how do ash and soot differ?", ["Ash is grey, while soot is black."])


def test_a_question_that_asks_no_meaning_is_left_alone() -> None:
    assert answers("what is laid under the road?", ["Broken pots are laid under the road."])
    assert answers("why do pots crack?", ["Pots crack."])


def test_one_way_to_see_a_thing_is_no_way_to_do_it() -> None:
    whole = "One way to look at kilns with two doors is that they breathe."
    assert matter_of(whole, whole) is None
    said = "One way to save dry wood is to fire at night."
    matter = matter_of(said, said)
    assert matter and matter.clause == "how to save dry wood"


def test_a_heading_that_asks_what_a_thing_is_is_kept_by_what_says_it() -> None:
    assert keeps("what a kiln is", ["A kiln is an oven that hardens clay."])
    assert not keeps("what a kiln is", ["A kiln is important for pots."])


def test_the_condition_of_a_definition_stays_with_it() -> None:
    said = "Night firing is the habit of moving the work to sheds or hours when the wind is still."
    assert turned(said, said) is None


@pytest.mark.parametrize(
    ("title", "named"),
    [("Largest kilns of the valley", "the largest kilns of the valley"), ("Harvest kilns", "harvest kilns")],
)
def test_what_is_the_first_of_its_kind_has_its_article(title: str, named: str) -> None:
    assert slot(title, "The largest kilns of the valley stand in a row. Harvest kilns are small.").text == named


@pytest.mark.parametrize(
    ("asks", "sentence"),
    [
        ("what is IV?", "IV is the guild of the hill."),
        ("what Greek is", "Greek is a language rich in words for clay."),
        ("what is the larger number?", "The larger number is the heat of the kiln at noon."),
        ("what is an alternative to glazing?", "An alternative to glazing is a coat of wax."),
    ],
)
def test_nobody_is_asked_what_a_number_a_tongue_or_one_of_several_is(asks: str, sentence: str) -> None:
    assert not answers(asks, (sentence,))


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("a thread", "A thread is a separate path of execution."),
        ("a template", "A template is a generic class that takes types."),
        ("a proper noun", "A proper noun is a name that was given to one thing."),
        ("glass", "Glass is a solid, made by melting sand."),
    ],
)
def test_a_kind_with_what_narrows_it_says_what_a_thing_is(name: str, sentence: str) -> None:
    assert says_what(name, sentence)
