"""What a clause tells that was read whole is asked for: names, reasons, numbers, dates and what a thing is."""

from collections.abc import Callable, Iterator

import pytest
from parsed_facts import ground_of

from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.inverting import Statement, asked
from audiolesson.study.facts.turning.clause import Clause, clauses
from audiolesson.study.facts.turning.dates import dates_turned
from audiolesson.study.facts.turning.meanings import meanings
from audiolesson.study.facts.turning.names import names_told
from audiolesson.study.facts.turning.numbers import numbers_turned
from audiolesson.study.facts.turning.reasons import reasons_turned
from audiolesson.study.facts.turning.set_off import terms_set_off

_OfGround = Callable[[Ground], Iterator[Fact]]
_OfClauses = Callable[[Ground, tuple[Clause, ...]], Iterator[Fact]]


def _asked(finder: _OfGround, text: str, title: str = "Pots and kilns") -> dict[str, str]:
    return {fact.question: fact.answer for fact in finder(ground_of(text, title))}


def _of_clauses(finder: _OfClauses, text: str, title: str = "Pots and kilns") -> dict[str, str]:
    ground = ground_of(text, title)
    return {fact.question: fact.answer for fact in finder(ground, clauses(ground))}


def _parts(text: str) -> list[str]:
    return [one.said for one in clauses(ground_of(text, "Pots"))]


def test_a_sentence_is_parted_where_both_sides_are_whole_clauses() -> None:
    assert _parts("The wet clay shrinks in the fire, and the thin glaze cracks into scales.") == [
        "The wet clay shrinks in the fire",
        "The thin glaze cracks into scales",
    ]
    assert _parts("The potter fires the bowl, the cup and the jug.") == [
        "The potter fires the bowl, the cup and the jug"
    ]
    assert _parts("Fire the bowl and wait.") == []


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("The ash melts on the wall of the pot. This is **fluxing**.",
         "The ash melts on the wall of the pot. What is this called?", "Fluxing"),
        ("In dry air the clay hardens into a thin crust, **skinning**, over the wet core.",
         "In dry air the clay hardens into a thin crust. What is this crust called?", "Skinning"),
        ("Every shelf, called a **bat**, is a flat slab of fired clay with a hole in its middle.",
         "Every shelf is a flat slab of fired clay with a hole in its middle. What is this shelf called?", "A bat"),
        ("If two pots stick together in the fire, we call that **kissing**.",
         "What is it called if two pots stick together in the fire?", "Kissing"),
    ],
    ids=["the next sentence", "beside", "inside", "a case"],
)  # fmt: skip
def test_a_term_that_is_set_off_is_asked_for_by_what_its_sentences_say(text: str, question: str, answer: str) -> None:
    assert _asked(terms_set_off, text)[question] == answer


@pytest.mark.parametrize(
    "text",
    [
        "It melts on the wall of the pot. This is **fluxing**.",
        "Lift the pot with both hands. This is **drawing**.",
        "The answer is **fluxing**.",
        "A good number of hills survive, and so does a row of posts, **stilts**.",
        "A rod hangs on the wall beside the hook, the **crutch**.",
    ],
    ids=["it", "an order", "an answer", "turned", "the hook"],
)
def test_a_term_that_nothing_tells_of_is_not_asked_for(text: str) -> None:
    assert _asked(terms_set_off, text) == {}


def test_a_name_behind_called_is_asked_for_behind_its_clause() -> None:
    text = "The potter rolls the clay into long ropes called coils, which are laid in rings."
    assert _asked(names_told, text) == {
        "The potter rolls the clay into long ropes. What are these ropes called?": "Coils"
    }
    assert _asked(names_told, "They sent for a potter called Anna Holm.") == {}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("Old kilns lean to one side, because the heat softens the bricks of the wall.",
         "Why do old kilns lean to one side?", "Because the heat softens the bricks of the wall"),
        ("Bricks swell in a hot fire, so every wall of a kiln needs small gaps.",
         "Why does every wall of a kiln need small gaps?", "Because bricks swell in a hot fire"),
        ("Because feldspar contains potash, it lowers the heat that a glaze needs.",
         "Why does feldspar lower the heat that a glaze needs?", "Because feldspar contains potash"),
        ("Thin pots may break in the cold kiln, since their walls hold water.",
         "Why may thin pots break in the cold kiln?", "Because their walls hold water"),
    ],
    ids=["because", "so", "first", "may"],
)  # fmt: skip
def test_a_reason_is_asked_for_by_either_half_of_its_sentence(text: str, question: str, answer: str) -> None:
    assert _asked(reasons_turned, text)[question] == answer


def test_a_second_verb_takes_the_form_of_the_first_before_a_state() -> None:
    said = Statement("the wiper", "takes", "no ink and prints white", False)
    assert asked(said, "Why") == "Why does the wiper take no ink and print white?"


def test_a_reason_that_begins_with_a_short_form_keeps_its_capitals() -> None:
    said = "QIZ writes the height of the pot in the first line, so that a kiln knows the height after one look."
    assert [*_asked(reasons_turned, said, "How QIZ tells the kiln of the pot").values()] == [
        "Because QIZ writes the height of the pot in the first line"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "They could not lift the lid, so every pot and every shelf had to be carried to the top.",
        "The kiln is warmer, because the wood is dry and short.",
        "That kiln leans to one side, because the heat softens the wall.",
        "The kiln should be dry, so that the pots never touch water from below.",
        "It matters little, because the heat softens the wall.",
        "The kiln never makes heat and passes it on, as an open hearth does.",
        "Since a small town cannot dig white clay, it must be bought from the dealers of Linz.",
    ],
    ids=["they", "compared", "that", "an aim", "it", "as another does", "one of two"],
)
def test_a_reason_whose_words_point_elsewhere_is_not_asked_for(text: str) -> None:
    assert _asked(reasons_turned, text) == {}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("A brick kiln holds about forty pots.", "How many pots does a brick kiln hold?", "About forty"),
        ("Old kilns lose about 12 per cent of the heat of a fire.",
         "What percentage of the heat of a fire do old kilns lose?", "About 12 per cent"),
        ("A wall of wet clay grows by 8 mm in the kiln.",
         "By how many millimetres does a wall of wet clay grow in the kiln?", "8"),
    ],
)  # fmt: skip
def test_the_one_number_of_a_clause_is_asked_for(text: str, question: str, answer: str) -> None:
    assert _of_clauses(numbers_turned, text)[question] == answer


@pytest.mark.parametrize(
    "text",
    [
        "The winner paid six dollars for the pot.",
        "Suppose a brick kiln holds forty pots.",
        "A brick kiln never holds forty pots.",
        "A brick kiln has three problems.",
        "A brick kiln could hold forty pots.",
        "Potter carries forty pots to the kiln.",
        "A runner must have broken the rope by 15 m.",
    ],
    ids=["a story", "supposed", "denied", "vague", "could", "no article", "a place"],
)
def test_a_number_of_a_story_or_an_example_is_not_asked_for(text: str) -> None:
    assert _of_clauses(numbers_turned, text) == {}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("Potters in Linz have glazed their bowls with tin since 1782.",
         "Since when have potters in Linz glazed their bowls with tin?", "1782"),
        ("The potters of Linz built a round kiln in the seventeenth century.",
         "When did the potters of Linz build a round kiln?", "In the seventeenth century"),
    ],
)  # fmt: skip
def test_since_when_and_in_which_century_is_asked_of_what_has_a_name(text: str, question: str, answer: str) -> None:
    assert _of_clauses(dates_turned, text)[question] == answer


@pytest.mark.parametrize(
    "text",
    [
        "Some potters built a round kiln in the seventeenth century.",
        "Potters in Linz use a glaze that Anna Holm patented in 1782.",
        "Anna Holm of Linz was born in the seventeenth century.",
    ],
    ids=["no name", "a date inside", "a life"],
)
def test_a_date_of_another_clause_or_of_a_life_is_not_asked_for(text: str) -> None:
    assert _of_clauses(dates_turned, text) == {}


def test_what_a_thing_with_a_rare_name_is_is_asked_for() -> None:
    asked = _of_clauses(
        meanings, "Most feldspar is dug. Feldspar is a pale mineral of aluminium and potassium.", "The feldspar mill"
    )
    assert asked == {"What is feldspar?": "A pale mineral of aluminium and potassium"}


@pytest.mark.parametrize(
    "text",
    [
        "Feldspar is a pale mineral with two names.",
        "Feldspar is a problem of every kiln on the coast.",
        "Feldspar is not a pale mineral of aluminium.",
        "This mineral is a pale powder of aluminium and potassium.",
        "Feldspar is the commonest mistake of young potters.",
    ],
    ids=["thin", "a problem", "denied", "this", "judged"],
)
def test_what_only_judges_a_thing_or_denies_it_is_no_meaning(text: str) -> None:
    assert _of_clauses(meanings, text, "Feldspar") == {}
