"""A card finds the sentence of the episode that explains it, or none."""

from audiolesson.episode.moments import moments

SAID = [
    "A river carries more than water.",
    "Where the water is fast, it lifts even large stones from its bed.",
    "A delta is land that a river builds of sand where it meets the sea.",
    "A bend slows the water on its inner side.",
    "The oldest dam still in use was built in 1319 in Spain.",
]


def test_a_card_finds_the_sentence_that_explains_it() -> None:
    asked = [
        ("What is a delta?", "Land that a river builds where it meets the sea"),
        ("The oldest dam still in use was built in which year?", "1319"),
        ("What lifts large stones from the bed of a river?", "Fast water"),
    ]
    assert moments(asked, SAID) == [2, 4, 1]


def test_a_card_about_something_else_finds_nothing() -> None:
    asked = [("What is a glacier?", "A slow river of ice"), ("What does LLM stand for?", "Large language model")]
    assert moments(asked, SAID) == [-1, -1]
    assert moments([("What is a delta?", "Land")], []) == [-1]


def test_a_sentence_that_repeats_only_the_question_explains_nothing() -> None:
    said = ["What is a delta of a great river?", "It is land that was built of sand."]
    assert moments([("What is a delta of a great river?", "An estuary")], said) == [-1]


def test_of_equal_sentences_the_first_is_the_moment() -> None:
    assert moments([("What is a delta?", "Land of sand")], ["A delta is land of sand."] * 2) == [0]
