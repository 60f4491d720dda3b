"""Long sentences whose end explains, adds or follows: told in parts that are each true where they are heard."""

import pytest

from audiolesson.draft.shortening.shorten import shorter
from audiolesson.lesson.model import Text

TOLD = [
    (
        "Most potters of the valley now think that the best glaze is river ash: the fine grains of the ash melt before"
        " the clay does and fill its pores.",
        [
            "Most potters of the valley now think that the best glaze is river ash.",
            "In this view, the fine grains of the ash melt before the clay does and fill its pores.",
        ],
    ),
    (
        "A wet bowl gives off two things that the potters have to let out: steam, which leaves by the roof, and smoke,"
        " which mostly stays in the kiln.",
        [
            "A wet bowl gives off two things that the potters have to let out.",
            "These are steam, which leaves by the roof, and smoke, which mostly stays in the kiln.",
        ],
    ),
    (
        "All the others, some 300 people, belonged to the third family: weavers and millers, smiths and masons, and"
        " above all potters, who had the most kilns of the whole valley.",
        [
            "All the others, some 300 people, belonged to the third family.",
            "These were weavers and millers, smiths and masons, and above all potters, who had the most kilns of the"
            " whole valley.",
        ],
    ),
    (
        "The oldest potter of the town looks at each bowl and then calls for a trial: a night in which the kiln stands"
        " open and the whole town comes to look.",
        [
            "The oldest potter of the town looks at each bowl and then calls for a trial.",
            "This is a night in which the kiln stands open and the whole town comes to look.",
        ],
    ),
    (
        "Each bowl of the valley carries a year, a name and the mark of its kiln, that is, the sign that the oldest"
        " potter of the town has drawn.",
        [
            "Each bowl of the valley carries a year, a name and the mark of its kiln.",
            "This is the sign that the oldest potter of the town has drawn.",
        ],
    ),
    (
        "A thick wall of grey brick runs around the whole kiln from the door to the back of the roof, so that the heat"
        " stays inside.",
        [
            "A thick wall of grey brick runs around the whole kiln from the door to the back of the roof.",
            "In this way, the heat stays inside.",
        ],
    ),
    (
        "When the great flood of 1784 destroyed the old kiln and all of the bowls that were in it, the potters built a"
        " new one on the hill.",
        [
            "The great flood of 1784 destroyed the old kiln and all of the bowls that were in it.",
            "Then the potters built a new one on the hill.",
        ],
    ),
    (
        "The clay comes from the bed of the river, the wood from the hills of the north, and the glaze from the ash of"
        " the old kiln.",
        [
            "The clay comes from the bed of the river.",
            "The wood comes from the hills of the north.",
            "The glaze comes from the ash of the old kiln.",
        ],
    ),
    (
        "She pointed to the marks on the oldest bowls of the valley, to the ash in the wall of the kiln, and to the"
        " names in the books.",
        [
            "She pointed to the marks on the oldest bowls of the valley.",
            "She also pointed to the ash in the wall of the kiln, and to the names in the books.",
        ],
    ),
    (
        "The bowls of the valley are hard to break by hand, because the clay holds a fine sand, and the kiln is kept"
        " hot for three days.",
        [
            "The bowls of the valley are hard to break by hand, because the clay holds a fine sand.",
            "The kiln is kept hot for three days.",
        ],
    ),
    (
        "In 1796 the old potter Anna Hill took clay from a small pit at the edge of the wide river, and mixed it with"
        " the ash of her kiln.",
        [
            "In 1796 the old potter Anna Hill took clay from a small pit at the edge of the wide river.",
            "Anna Hill mixed it with the ash of her kiln.",
        ],
    ),
    (
        "Within a few years such bowls were better than those of any other town; in the 1830s they were sold in every"
        " harbour of the coast.",
        [
            "Within a few years such bowls were better than those of any other town.",
            "In the 1830s they were sold in every harbour of the coast.",
        ],
    ),
    (
        "The bowls are the pride of both the potters and the weavers, and once you know them you can tell the kiln from"
        " the colour of the glaze.",
        [
            "The bowls are the pride of both the potters and the weavers.",
            "Once you know them you can tell the kiln from the colour of the glaze.",
        ],
    ),
    (
        "If a bowl breaks in the kiln while all the others around it stay whole, that is not bad luck; it is a fault of"
        " the clay.",
        [
            "If a bowl breaks in the kiln while all the others around it stay whole, that is not bad luck.",
            "It is a fault of the clay.",
        ],
    ),
]

WHOLE = [
    # who does not think so says nothing of what follows
    "Few potters of the valley now think that the best glaze is river ash: the fine grains of the ash melt before the"
    " clay does and fill its pores.",
    # what is meant is no fact, and "that" may point
    "A thick wall of grey brick runs around the whole kiln from the door to the back of the roof, so that the heat"
    " would stay inside.",
    "The wood of the whole valley is wet and dear in the long winter of the far north, so that kiln is lit in the days"
    " of the summer.",
    # what lasted is not done first
    "When the great flood of 1784 had destroyed the old kiln and most of the bowls, the oldest potters of the town had"
    " already built one on the hill.",
    # what happens each time is a condition
    "When the wide river of the valley rises to the door of the old kiln and wets the ash in it, the potters build a"
    " new one on the hill.",
    "When the wide river of the valley destroyed an old kiln and most of the bowls in it, the potters built a new one"
    " on the dry hill.",
    # a reason that is denied
    "The bowls of the valley are not hard to break by hand, because the clay holds a fine sand, and the kiln is kept"
    " hot for three days.",
    # years are no row of things
    "The reason to visit the kiln is the skill that the potters have kept for more than two thousand years: patience,"
    " clean hands, and a good eye.",
]


@pytest.mark.parametrize(("sentence", "parts"), TOLD)
def test_what_explains_or_follows_the_first_half_is_told_behind_it(sentence: str, parts: list[str]) -> None:
    assert [part.text for part in shorter(Text(sentence))] == parts


@pytest.mark.parametrize("sentence", WHOLE)
def test_what_would_not_be_true_or_clear_alone_is_not_cut(sentence: str) -> None:
    assert [part.text for part in shorter(Text(sentence))] == [sentence]


def test_things_pointed_to_are_told_one_by_one_where_they_do_not_fit_in_one_sentence() -> None:
    sentence = (
        "She pointed to the marks on the oldest bowls of the valley, to the ash of many nights in the wall of the old"
        " kiln beside the river, and to the names that stand in the books of the town."
    )
    assert [part.text for part in shorter(Text(sentence))] == [
        "She pointed to the marks on the oldest bowls of the valley.",
        "She also pointed to the ash of many nights in the wall of the old kiln beside the river.",
        "She also pointed to the names that stand in the books of the town.",
    ]


def test_what_a_view_says_goes_on_with_it() -> None:
    sentence = (
        "Most potters of the valley think that the best wall is a thick one: the grey brick of the wall takes up the"
        " heat of the first night and gives it back to the bowls by day."
    )
    assert [part.text for part in shorter(Text(sentence))][1:] == [
        "In this view, the grey brick of the wall takes up the heat of the first night.",
        "It gives it back to the bowls by day.",
    ]
