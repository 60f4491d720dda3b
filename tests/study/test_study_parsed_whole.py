"""What a card took out of its sentence is a whole phrase there, and of the kind that is asked for."""

import parsed_facts
import pytest

from audiolesson.study.facts.parsed.asked import asks_another_verb, cuts_a_row, leaves_a_comma
from audiolesson.study.facts.parsed.spans import span_of
from audiolesson.study.facts.parsed.whole import is_read, is_torn, means_nothing


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Dry clay", "dry clay"),
        ("Because the kiln holds dry clay", "the kiln holds dry clay"),
        ("A dry clay", "dry clay"),
        ("Dry clay?", "dry clay"),
        ("Wet clay", ""),
    ],
)
def test_an_answer_is_found_without_what_a_card_put_before_it(said: str, found: str) -> None:
    tree = parsed_facts.tree_of("In winter the kiln holds dry clay.")
    span = span_of(tree, said)
    assert (tree.text(*span) if span else "") == found


_WHOLE = [
    ("The guild sold three tall kilns of brick.", "What did the guild sell?", "Three tall kilns of brick"),
    ("You can heat a cold room with the vent command.", "Which command do you use to heat a cold room?", "Vent"),
    ("A flux key is a powerful tool that opens a door.", "What is a flux key?", "A tool that opens a door"),
    ("President Anna Mohr signed the treaty.", "Who signed the treaty?", "Anna Mohr"),
    ("A thin coat of glass is called its skin.", "What is a thin coat of glass called?", "Skin"),
    (
        "The gauge shows how much water the clay has lost.",
        "What does the gauge show?",
        "How much water the clay has lost",
    ),
]


@pytest.mark.parametrize(("sentence", "question", "answer"), _WHOLE)
def test_a_whole_phrase_is_not_torn(sentence: str, question: str, answer: str) -> None:
    assert not is_torn(parsed_facts.told(sentence, question, answer), parsed_facts.tree_of(sentence))


@pytest.mark.parametrize(
    ("sentence", "question", "answer"),
    [
        ("The guild sold three tall kilns of brick.", "What did the guild sell?", "Three tall kilns"),
        ("The guild sold old stone houses.", "What did the guild sell?", "Houses"),
        ("The guild sold pots and jars in spring.", "What did the guild sell?", "Jars"),
        ("The farmers carried the water to the house.", "What did the farmers carry?", "The water to the house"),
        ("The walls of the old church are very thick.", "What are the walls of the old church?", "Very thick"),
    ],
)
def test_half_a_phrase_or_the_wrong_kind_is(sentence: str, question: str, answer: str) -> None:
    assert is_torn(parsed_facts.told(sentence, question, answer), parsed_facts.tree_of(sentence))


def test_a_sentence_whose_verb_the_parser_took_for_a_noun_tears_nothing() -> None:
    tree = parsed_facts.tree_of("The potctl command counts wet pots in a yard.")
    assert not is_read(tree)
    assert is_read(parsed_facts.tree_of("The command is used in the yard."))


@pytest.mark.parametrize(
    ("question", "answer", "nothing"),
    [
        ("What is a bench?", "A wide place for drying", False),
        ("What is the colour of celadon?", "A pale green", False),
        ("What is a bench?", "Very wide", True),
        ("What is a bench?", "12, 14", True),
        ("What does the term bench mean?", "The way", True),
        ("What is the wide place for drying called?", "12", False),
    ],
)
def test_a_quality_a_number_or_a_sentence_is_no_meaning(question: str, answer: str, nothing: bool) -> None:
    tree = parsed_facts.tree_of(f"It is {answer[0].lower()}{answer[1:]}.")
    assert means_nothing(parsed_facts.told("", question, answer, "definition"), tree) is nothing


@pytest.mark.parametrize(
    ("sentence", "question", "another"),
    [
        ("The people needed a new wall.", "What did the people need?", False),
        ("The guild makes pots for the king.", "What does the guild do?", False),
        ("You can clean a room with the vent command.", "Which command do you use to clean a room?", False),
        ("The bench is a wide place.", "What does the term bench mean?", False),
        ("A wall is needed for safety.", "Why does a wall need for safety?", True),
    ],
)
def test_a_question_keeps_the_verb_of_its_sentence(sentence: str, question: str, another: bool) -> None:
    one = parsed_facts.told(sentence, question, "It")
    assert asks_another_verb(one, parsed_facts.tree_of(sentence)) is another


def test_a_name_taken_out_takes_its_comma_along() -> None:
    sentence = "Each version of a row, the tuple, carries two fields."
    tree = parsed_facts.tree_of(sentence)
    torn = "Each version of a row, carries two fields. What is this version called?"
    assert leaves_a_comma(parsed_facts.told(sentence, torn, "The tuple"), tree)
    assert not leaves_a_comma(parsed_facts.told(sentence, "What carries two fields?", "The tuple"), tree)


@pytest.mark.parametrize(
    ("sentence", "question", "another"),
    [
        ("The kiln cracked and broke in spring.", "When did the kiln crack and broke?", True),
        ("The kiln cracked and broke in spring.", "When did the kiln crack?", False),
    ],
)
def test_a_second_verb_that_keeps_its_form_is_none_of_the_question(sentence: str, question: str, another: bool) -> None:
    fact = parsed_facts.told(sentence, question, "In spring")
    assert asks_another_verb(fact, parsed_facts.tree_of(sentence)) == another


@pytest.mark.parametrize(
    ("question", "cut"),
    [
        ("In which year did the potters blame the wind?", True),
        ("In which year did the potters blame the wind and the clay?", False),
    ],
)
def test_a_question_that_ends_with_the_first_of_several_things_is_cut(question: str, cut: bool) -> None:
    sentence = "In 1881, the potters blamed the wind and the clay."
    fact = parsed_facts.told(sentence, question, "1881", "year")
    assert cuts_a_row(fact, parsed_facts.tree_of(sentence)) == cut
