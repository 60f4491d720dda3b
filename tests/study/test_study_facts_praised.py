"""A card tells what a thing is, not how it is valued, not its own words again, and no scrap of a sentence."""

import pytest
from kilns import asked, fact

from audiolesson.study.facts.refusing.echoed import is_echoed
from audiolesson.study.facts.refusing.praised import is_praised
from audiolesson.study.facts.refusing.scraps import is_scrap


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is raku?", "A kind of firing that has gained wide popularity among gardeners"),
        ("What is throwing?", "A skill that is essential for most of the trade"),
        ("What is slip?", "A tool that allows for easy joining of pots"),
        ("What is the name for a best-selling book on old kilns?", "Ash"),
        ("Slow drying is crucial. Why?", "Because it keeps the pots whole"),
        ("What does a wheel do?", "Lets you throw round pots"),
        ("What do drafts cause?", "A poor firing of the pots"),
        ("What does high heat lead to?", "Cracks in the walls of pots"),
        ("How many key parts does a kiln have?", "Two"),
        ("What are the three main marks of a good kiln?", "Heat, draft and walls"),
        ("Who wrote about glaze?", "Ek"),
        ("What happens when a kiln opens?", "A hidden part of it draws the air"),
    ],
)
def test_what_is_valued_is_not_told(question: str, answer: str) -> None:
    assert is_praised(fact(question, answer))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is raku?", "A kind of firing in which pots cool in straw"),
        ("What is throwing?", "The shaping of clay on a wheel that turns"),
        ("What is feldspar?", "A mineral that is essential for glaze"),
        ("What does the kilnctl command do?", "Lets you heat small kilns"),
        ("Pots dry slowly. Why?", "Because their walls are thick"),
        ("What do drafts cause?", "Cracks in thick walls"),
        ("How many chambers does the kiln have?", "Two"),
        ("Who wrote the first book on glaze?", "Ek"),
        ("What happens when clay is fired?", "It turns hard"),
    ],
)
def test_what_is_told_is_no_praise(question: str, answer: str) -> None:
    assert not is_praised(fact(question, answer))


@pytest.mark.parametrize(
    ("question", "answer", "term"),
    [
        ("What is the name for the pots of the year that are not yet glazed?", "Unglazed pots", "pots"),
        ("What is the name for the dust that a wooden fire leaves?", "Wooden ash", "ash"),
        ("What does the fire command do?", "Fires all pots of a shelf", "fire"),
        ("What is the sieve method used for?", "To sieve dry clay", "sieve"),
        ("What is the ashen glaze?", "The basis for covering pots in ashen colours", "the ashen glaze"),
        ("What is a clay brush?", "A type of brushing device for clay", "clay brush"),
        ("What is clay drying?", "A way of drying all the wet clay", "clay drying"),
        ("What is the goal of hardening?", "To harden the foot of a pot", "hardening"),
        ("What is the name for the side of the side?", "A long side", "side"),
    ],
)
def test_what_gives_its_own_words_again_is_an_echo(question: str, answer: str, term: str) -> None:
    assert is_echoed(fact(question, answer, term=term))


@pytest.mark.parametrize(
    ("question", "answer", "term"),
    [
        ("What is the name for the walls of a kiln that nobody paints?", "Bare bricks", "bricks"),
        ("What does the fire command do?", "Heats all pots of a shelf", "fire"),
        ("What does a self sieve do?", "Sieves the clay without a hand", "self sieve"),
        ("What is a glaze sensor?", "A probe within a kiln that feels glaze", "glaze sensor"),
        ("What is a wheel kiln?", "A kiln that turns on an axle", "wheel kiln"),
        ("What is the goal of sieving?", "To take stones out of clay", "sieving"),
        ("What is a double glaze?", "A pattern over the glazing of pots that are round", "a double glaze"),
    ],
)
def test_what_explains_a_term_is_no_echo(question: str, answer: str, term: str) -> None:
    assert not is_echoed(fact(question, answer, term=term))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Why is ash glaze widely preferred simply?", "Because wood is cheap"),
        ("Under the hood, the kiln consists of which two parts?", "A box and a fire"),
        ("What is the name for like boxes that hold pots?", "Saggers"),
        ("What is the name for a set of pots fired together?", "A load"),
        ("What is the name for which implies that a pot is dry?", "Ring"),
        ("What is the name for the receive dry pots to which a yard holds?", "Dues"),
        ("In 1348, what is the name for a large fire that burned in Linz?", "The Red Night"),
        (
            "Who became the first potter and for the next 15 years used the wood of the hills to help pay for kilns?",
            "Ek",
        ),
        ("What is a load?", "A collection of things"),
        ("What is a batch?", "An arbitrary set of raw pots"),
        ("What is the name for a change over time of some property?", "Wear"),
        ("What are higher fires?", "Harder pots in the long run"),
        ("What is the name for a way that can be used in addition to glazing?", "Waxing"),
        ("What is a slab?", "A sheet used most often for dishes"),
        ("What is a bat?", "A board of usually 30 x 30 cm size"),
        ("What is the drawTime option used for?", "To set the hour at which pots are drawn"),
        ("Which kilns use an odd number of shelves?", "Tall kilns of the old yards"),
        ("Which judge meets in the yard to discuss case?", "The potter"),
        ("Who named the walls of the town?", "Ek"),
        ("What happened to the site when the kiln was lit?", "The site showed a red lamp"),
    ],
)
def test_what_lost_a_piece_or_marks_nothing_is_a_scrap(question: str, answer: str) -> None:
    assert is_scrap(fact(question, answer, term=question.removeprefix("What are ").rstrip("?")))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Why is ash glaze preferred in the north?", "Because wood is cheap"),
        ("What is the name for boxes that hold pots?", "Saggers"),
        ("What is the name for a set of pots that share one glaze?", "A load"),
        ("What is a draw?", "A random pot of the day"),
        ("What is an order?", "A rule that ranks every pot in some set"),
        ("What is a slab?", "A sheet of clay for dishes"),
        ("What does the `bonfire` option do?", "Heats the wood of the yard"),
        ("Which kiln uses one fire at its foot?", "The climbing kiln"),
    ],
)
def test_what_is_whole_is_none(question: str, answer: str) -> None:
    assert not is_scrap(fact(question, answer, term="kiln"))


def test_a_definition_is_told_without_what_it_is_likened_to() -> None:
    said = "A sagger is a box that shields pots from ash, like a wall of old bricks."
    assert asked(said)["What is a sagger?"] == "A box that shields pots from ash"
    said = "Porosity is the share of a wall that is made of holes, like a slice of old bread."
    assert asked(said) == {"What is the name for the share of a wall that is made of holes?": "Porosity"}


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is 窯?", "An oven for clay"),
        ("Which word gets the result of that firing?", "Yield"),
        ("What is the name for the choice between wood and gas?", "Wood vs. gas"),
        ("What is the name for saving fuel?", "Priority 6"),
    ],
)
def test_what_no_ear_knows_and_labels_are_scraps(question: str, answer: str) -> None:
    assert is_scrap(fact(question, answer, term="kiln"))
