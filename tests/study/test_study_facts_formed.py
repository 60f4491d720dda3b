"""One sentence of a careful lesson tells by its own form why, who, what a thing is called, within what time."""

from collections.abc import Callable, Iterator

import pytest
from parsed_facts import ground_of

from audiolesson.study.facts.formed.bounds import bounds
from audiolesson.study.facts.formed.firsts import firsts
from audiolesson.study.facts.formed.named import names_inside
from audiolesson.study.facts.formed.set_off import names_set_off
from audiolesson.study.facts.formed.who import doers
from audiolesson.study.facts.formed.why import reasons
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact


def _asked(finder: Callable[[Ground], Iterator[Fact]], text: str) -> dict[str, str]:
    return {fact.question: fact.answer for fact in finder(ground_of(text))}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("Tall kilns draw fresh air from the yard, because hot smoke climbs out of them.",
         "Why do tall kilns draw fresh air from the yard?", "Because hot smoke climbs out of them"),
        ("Because hot smoke climbs out of them, tall kilns draw fresh air from the yard.",
         "Why do tall kilns draw fresh air from the yard?", "Because hot smoke climbs out of them"),
        ("First, a salt glaze is fired in an old kiln, since the vapour eats into the bricks.",
         "Why is a salt glaze fired in an old kiln?", "Because the vapour eats into the bricks"),
        ("Thin glazes may not cover a dark body, as iron shows through them.",
         "Why may thin glazes not cover a dark body?", "Because iron shows through them"),
        ("A small kiln can share a chimney only if the flues join above the fire.",
         "When can a small kiln share a chimney?", "Only if the flues join above the fire"),
    ],
    ids=["at the end", "in front", "with a number", "may", "only if"],
)  # fmt: skip
def test_a_reason_at_either_end_of_a_sentence_is_asked_for(text: str, question: str, answer: str) -> None:
    assert _asked(reasons, text) == {question: answer}


@pytest.mark.parametrize(
    "text",
    [
        "It draws fresh air from the yard, because hot smoke climbs out of the kiln.",
        "Tall kilns draw more air from the yard, because hot smoke climbs out of them.",
        "You should open the kiln in the morning, because hot smoke climbs out of it.",
        "Tall kilns draw fresh air from the yard, because 3 flues share no wall with 10.",
        "A salt glaze is worth the trouble, since the vapour eats into the bricks.",
        "The potters have fired this glaze since the old king gave them a wood of pines.",
        "Tall kilns draw fresh air from the yard, mainly because hot smoke climbs out of them.",
        "A tall kiln did not help, because the potters had plenty of room in the yard.",
        "Some stuff melts in a tall kiln, since internal stuff is hotter than the outer stuff.",
        "As the pots dry the clay will shrink, and shelves can be moved to hold further pots.",
    ],
    ids=[
        "it",
        "more",
        "you",
        "a number",
        "worth",
        "since then",
        "mainly",
        "no help with what",
        "stuff",
        "two statements",
    ],
)
def test_a_reason_that_leans_compares_judges_or_runs_on_is_not_asked_for(text: str) -> None:
    assert _asked(reasons, text) == {}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("The German potter Anna Mohr described a salt kiln with two chimneys for stoneware.",
         "Which German potter described a salt kiln with two chimneys for stoneware?", "Anna Mohr"),
        ("A salt kiln with two chimneys was invented by the German chemist Anna Mohr in 1871 and was soon forgotten.",
         "Which German chemist invented a salt kiln with two chimneys?", "Anna Mohr"),
        ("In 1872 the chemist Anna Mohr, speaking in Linz, proposed that iron also darkens salt glazes.",
         "Which chemist proposed in 1872 that iron also darkens salt glazes?", "Anna Mohr"),
        ("In 1872 Anna Mohr, digging behind a tavern in Linz, found a broken kiln.",
         "In 1872, who found a broken kiln, digging behind a tavern in Linz?", "Anna Mohr"),
        ("The chemist Anna Mohr lived in Linz. In 1872 Mohr discovered red glazes in the ash of vines.",
         "In 1872, who discovered red glazes in the ash of vines?", "Anna Mohr"),
        ("The scholar Anna Mohr used the word overglaze for this kind of painted pottery.",
         "Which scholar used the word overglaze for a kind of painted pottery?", "Anna Mohr"),
        ("In Mohr v. Tanner, the Supreme Court held that kilns without chimneys endanger public health.",
         "In which case did the Supreme Court hold that kilns without chimneys endanger public health?",
         "Mohr v. Tanner"),
    ],
    ids=["role", "passive", "that", "aside", "first name", "kind", "court"],
)  # fmt: skip
def test_who_did_what_is_asked_for_with_what_they_were(text: str, question: str, answer: str) -> None:
    assert _asked(doers, text) == {question: answer}


@pytest.mark.parametrize(
    "text",
    [
        "The Linz Company built a salt kiln with two chimneys for stoneware.",
        "Anna Mohr described something similar in a small book for potters.",
        "Anna Mohr described it in a small book for the potters of Linz.",
        "Scholars found a salt kiln with two chimneys for stoneware.",
        "Anna Mohr, who never fired a pot of her own in all her long and busy life in the city, built it.",
    ],
    ids=["a body", "something", "it", "any scholars", "leaning"],
)
def test_who_did_what_is_not_asked_for_where_it_leans_or_nobody_is_named(text: str) -> None:
    assert _asked(doers, text) == {}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("A row of four pots, called a bench, leans towards the door.", "What is a row of four pots called?",
         "A bench"),
        ("A row of four pots, called a *bench*, leans towards the door:", "What is a row of four pots called?",
         "A bench"),
        ("Potters in Linz use some glazes called tenmokus whose colour changes with the cooling.",
         "What are glazes called whose colour changes with the cooling?", "Tenmokus"),
        ("The wall between two flues is filled with rough rubble we call packing.",
         "The wall between two flues is filled with rough rubble. What is this rubble called?", "Packing"),
        ("When three cracks meet on a jar, we call that a star.", "What is it called when three cracks meet on a jar?",
         "A star"),
        ("If a thin crack runs round the foot of a jar we call it a ring, and the jar is lost.",
         "What is a thin crack that runs round the foot of a jar called?", "A ring"),
        ("These layers of glaze are called coats.", "What are the layers of glaze called?", "Coats"),
        ("A salt glaze forms between a clay, called the body, and the fumes of the fire.",
         "What is the clay called?", "The body"),
    ],
    ids=["between commas", "before a colon", "both ends", "we call", "a case", "a thing in a case", "these", "the one"],
)  # fmt: skip
def test_a_name_inside_a_sentence_is_asked_for_by_all_that_describes_it(text: str, question: str, answer: str) -> None:
    assert _asked(names_inside, text) == {question: answer}


@pytest.mark.parametrize(
    "text",
    [
        "This row of pots, called a bench, leans towards the door.",
        "It is filled with rough rubble we call packing.",
        "Cut a slanting face called a bevel.",
        "A kiln is fed with a large body of wood for burning, known as a stack.",
        "A man named Mohr built the kilns in a row.",
    ],
    ids=["this", "it", "an order", "another noun", "a man"],
)
def test_a_name_of_what_the_sentence_does_not_tell_is_not_asked_for(text: str) -> None:
    assert _asked(names_inside, text) == {}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("In a cool kiln the salts grow into a thin white film, *scum*, with a bitter taste.",
         "In a cool kiln the salts grow into a thin white film. What is this film called?", "Scum"),
        ("A potter heats the clay for a day, and dull iron gives off a thin white smoke (**blush**).",
         "A potter heats the clay for a day, and dull iron gives off a thin white smoke. What is this called?",
         "Blush"),
    ],
    ids=["behind a comma", "in brackets"],
)  # fmt: skip
def test_a_set_off_name_is_asked_for_behind_its_sentence(text: str, question: str, answer: str) -> None:
    assert _asked(names_set_off, text) == {question: answer}


@pytest.mark.parametrize(
    "text",
    [
        "It grows into a thin white film, *scum*, with a bitter taste.",
        "Next, warm the clay until it grows a thin white film, *scum*.",
        "In such a kiln the salts grow into a similar thin film, *scum*, with a bitter taste.",
        "In most towns the name of a pot is doubled and joined by a short hyphen: *jar-jar*.",
    ],
    ids=["it", "an order", "similar", "shown"],
)
def test_a_set_off_name_of_what_leans_is_not_asked_for(text: str) -> None:
    assert _asked(names_set_off, text) == {}


def test_the_first_of_a_kind_is_asked_for_where_its_name_stands_behind_it() -> None:
    said = "The first kiln in Linz to burn coal, the Long Kiln of 1852, already had a tall chimney."
    assert _asked(firsts, said) == {"What was the first kiln in Linz to burn coal?": "The Long Kiln of 1852"}
    assert _asked(firsts, "Every potter of the yard eats at the biggest kiln, the *dragon*.") == {
        "What is the biggest kiln called?": "The dragon"
    }
    assert _asked(firsts, "The first step of these, a slow fire, already had a tall flame in it.") == {}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("A buyer must tell the potter within ten days of finding a crack.",
         "Within how many days must a buyer tell the potter?", "Ten"),
        ("Each extra shelf costs 40 logs more per firing.",
         "How many logs more per firing does each extra shelf cost?", "40"),
        ("Oribe has four colours.", "How many colours does Oribe have?", "Four"),
    ],
    ids=["within", "costs", "has"],
)  # fmt: skip
def test_a_number_that_a_sentence_is_about_is_asked_for(text: str, question: str, answer: str) -> None:
    assert _asked(bounds, text) == {question: answer}


@pytest.mark.parametrize(
    "text",
    ["I have three answers.", "The table has ten slots.", "A kiln shelf has 3 legs.", "It has two bearings."],
)
def test_a_number_of_an_example_or_of_a_bare_measure_is_not_asked_for(text: str) -> None:
    assert _asked(bounds, text) == {}
