"""What a listener is asked of the sentences just told, and the same as a promise and in other words."""

import pytest

from audiolesson.draft.framing.asked_back import question_back
from audiolesson.draft.framing.plainly_asked import plainly_asked, told_question

WHOLE = (
    "A slow kiln looks for even heat. The kiln stands in a yard. Slip is wet clay. A pot cracks in the sun. The rule "
    "of thirds says that pots need room. We put the glaze on a pot. Dry clay shrinks. Good walls carry the roof."
)


@pytest.mark.parametrize(
    ("sentence", "question", "clause", "again"),
    [
        (
            "A slow kiln looks for even heat in every corner.",
            "what does a slow kiln look for?",
            "what a slow kiln looks for",
            "What a slow kiln looks for is even heat in every corner.",
        ),
        (
            "The rule of thirds says that pots need room on every side.",
            "what does the rule of thirds say?",
            "what the rule of thirds says",
            "What the rule of thirds says is that pots need room on every side.",
        ),
        (
            "A slow kiln spreads the heat over the whole load.",
            "what does a slow kiln do?",
            "what a slow kiln does",
            "What a slow kiln does is spread the heat over the whole load.",
        ),
        (
            "Salt glazes form in hot kilns.",
            "where do salt glazes form?",
            "where salt glazes form",
            "It is in hot kilns that salt glazes form.",
        ),
        (
            "Clay that has dried in the air is known as greenware.",
            "what is greenware?",
            "what greenware is",
            "Greenware is clay that has dried in the air.",
        ),
        (
            "A kiln has about thirty shelves and one door, but nine kilns have two doors.",
            "",
            "",
            "",
        ),
        ("The kiln has two doors.", "how many doors does the kiln have?", "how many doors the kiln has", ""),
        (
            "Where dry clay meets a wet wall, the wall takes up the dust.",
            "what happens where dry clay meets a wet wall?",
            "what happens where dry clay meets a wet wall",
            "",
        ),
        (
            "The slow kiln is dear to run, since it burns the wood of a whole hill.",
            "why is the slow kiln dear to run?",
            "why the slow kiln is dear to run",
            "",
        ),
        ("A glaze run isn't a crack but a line of glaze.", "what is a glaze run?", "what a glaze run is", ""),
    ],
)
def test_a_plain_sentence_answers_a_question_made_over_its_grammar(
    sentence: str, question: str, clause: str, again: str
) -> None:
    asked = plainly_asked(sentence, WHOLE)
    assert (asked.question if asked else "") == question
    assert (asked.clause if asked else "") == clause
    assert (asked.again if asked else "") == again


@pytest.mark.parametrize(
    "sentence",
    [
        "It dries in the sun.",
        "Some pots hold water.",
        "The same holds for every kiln.",
        "If you know the kiln, the glaze is no riddle.",
        "If clay dries without a crack, it is said to be lean.",
        "Lowercase glazes are preferable in any kind of kiln.",
        "Pots pop up all the time.",
        "Glazing is more costly than firing a pot once.",
        "Glazing is part of the trade of the valley.",
        "Clay is a very old matter of the whole valley.",
        "Ombria began in 1984.",
        "A potter must warn the town before a fire.",
    ],
)
def test_nothing_is_asked_that_points_elsewhere_or_is_not_answered(sentence: str) -> None:
    assert plainly_asked(sentence, WHOLE) is None


def test_what_goes_on_with_a_further_verb_or_clause_is_not_turned_round() -> None:
    for end in ("the heat and holds flame", "the heat, and the walls glow", "the heat but costs much"):
        asked = plainly_asked(f"A slow kiln spreads {end}.", WHOLE)
        assert asked is not None
        assert asked.again == ""


def test_a_name_is_asked_for_behind_the_sentence_that_says_what_has_it() -> None:
    before = "The outside of a pot dries first and pulls on the rest."
    asked = plainly_asked("This is known as case drying.", WHOLE, before)
    assert asked is not None
    assert asked.question == "what is case drying?"
    assert plainly_asked("This is known as case drying.", WHOLE) is None


def test_a_question_of_the_lesson_is_asked_again_where_a_told_sentence_answers_it() -> None:
    asked = told_question("What makes clay strong?", "Heat does.")
    assert asked is not None
    assert (asked.question, asked.clause) == ("what makes clay strong?", "what makes clay strong")
    assert told_question("What makes clay strong?", "What makes it weak?") is None
    assert told_question("What makes it strong?", "Heat does.") is None


def test_what_the_title_names_is_asked_first_and_nothing_twice() -> None:
    told = [
        "A pot is a bowl with a lid on it.",
        "A slow kiln spreads the heat over the load.",
        "Slow kilns cost much.",
    ]
    assert question_back(told, "The slow kiln", WHOLE, "") == "what does a slow kiln do?"
    second = question_back(told, "The slow kiln", WHOLE, "before: what does a slow kiln do?")
    assert second != "what does a slow kiln do?"
    assert question_back(["It was late.", "They slept."], "Night", WHOLE, "") == ""
