"""Slips of the pen that a few words show are refused, and what only looks like one is told."""

import pytest

from audiolesson.draft.refusing.slips_of_grammar import is_slip_of_grammar
from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.read import parse_lesson


@pytest.mark.parametrize(
    "said",
    [
        "The kiln can always presents a danger to the town.",
        "It is kept so that you are able open it at night.",
        "I did end up buying a end-fed kiln for the yard.",
        "Its easy to fire at home.",
        "The clay moves because its attracted to the water.",
        "The kiln is a primarily a furnace.",
        "The bees swarm once year at least.",
        "Potters know how are you using the clay.",
        "The damp can cause problem for our own houses too.",
        "The lid doesnt close in the rain.",
        "The potter did not went to the fair.",
        "There is many kilns in the valley.",
        "This kinds of clay are red.",
        "People were wrongly adviced to fire it twice.",
        "It is somewhat an old way of firing.",
        "An a firing is a long one.",
        "The heat is told by a rule like: Where `x` is the wood.",
    ],
)
def test_a_slip_that_a_few_words_show_is_found(said: str) -> None:
    assert is_slip_of_grammar(said)


def test_a_sentence_with_a_slip_is_refused_also_in_a_careful_lesson() -> None:
    text = "# Kilns\n\nA kiln holds its heat. The damp can cause problem for our own houses. It dries in spring.\n"
    found = gather(parse_lesson(text, "a.md", "a", ".md"), "en", 3)
    assert not any("cause problem" in one.text.text for one in found.candidates)


@pytest.mark.parametrize(
    "said",
    [
        "A one-way kiln is a European thing, and a uniform one.",
        "The firm had a chance to prove its worth in the north.",
        "Set it with its best flat face to the fire.",
        "In this two-step process the clay dries.",
        "It presumes that people carry clay home.",
        "The kiln can also series several pots in a row of its own.",
        "Both work on the plank as a carpenter would saw it.",
        "He must always needs have his own way.",
        "The pots show how many are needed.",
        "There is some dust in the kiln.",
        "What he had that they did not was a job to do.",
        "Both pots are able and willing to hold water.",
        "They sing an a cappella song by the kiln.",
        "There are two rules: Where it is cold, nothing is fired.",
        "The lid cut its speed by half, and its need to be fed.",
        "The grass spreads its seed by wind on its bed on the eastern side.",
        "This points to a shortage of clay, and each points to the next.",
        "This steps in when the main pump fails.",
        "Many point to the damp, and many reason that clay was dear.",
        "There is some progress in the yard.",
        "There was three times as much iron in it, and there is two-way trade.",
        "Light from above strikes the pots.",
        "They return once day breaks over the yard.",
        "The elder did not found the town.",
        "His will gave the kiln to the town.",
        "A can contains 330 grams, and free will requires a choice.",
        "Giving what you can helps the poor.",
        "The potter is able both to glaze and to fire.",
        "It is valued for its cheap and light boards.",
        "The side a equals five.",
    ],
)
def test_what_only_looks_like_a_slip_is_none(said: str) -> None:
    assert not is_slip_of_grammar(said)


@pytest.mark.parametrize(
    ("slip", "right"),
    [
        ("The wheel allows to turn the pot by hand.", "The wheel allows you to turn the pot by hand."),
        ("The bowls stand close to each others.", "The bowls touch each other's rims."),
        ("He drew an village on the lid.", "He drew an old village on the lid."),
        ("It took an hours of work, an kiln and a wheel.", "It took an hour, an NMR tube and an nth try."),
    ],
)
def test_what_nobody_can_be_allowed_and_an_article_before_a_sound_that_it_does_not_fit_are_slips(
    slip: str, right: str
) -> None:
    assert is_slip_of_grammar(slip) and not is_slip_of_grammar(right)


@pytest.mark.parametrize(
    "said",
    [
        "Whereas the third pot of the row is small.",
        "Not to be confused with the blue clay of the coast, which is sold by weight.",
        "Sometimes also called slip, engobe or thin clay.",
        "Very handy wheel that can turn bowls, and is also used for lids.",
        "Rather like a baker kneads his dough in the morning.",
    ],
)
def test_what_was_parted_from_its_sentence_is_none(said: str) -> None:
    text = f"# Kilns\n\nA kiln holds its heat for a day. {said} It dries in spring when the wind turns.\n"
    assert said not in [one.text.text for one in gather(parse_lesson(text, "a.md", "a", ".md"), "en", 3).candidates]


@pytest.mark.parametrize(
    "said",
    [
        "An lvalue is a place, and an rvalue is not.",
        "An rsync job copies the folder, an nginx server shows it.",
        "What the law permits to one it denies to another.",
        "The rule allows to each child one book.",
        "The gas that the valve allows to pass is hot.",
        "The people whom the law allows to vote are few.",
        "Use an before a vowel.",
        "The articles a and an vary.",
    ],
)
def test_spelled_letters_and_what_is_allowed_to_somebody_are_no_slips(said: str) -> None:
    assert not is_slip_of_grammar(said)
