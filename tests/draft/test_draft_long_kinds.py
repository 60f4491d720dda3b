"""A sentence that is long behind all other cuts is told in short ones, kind by kind, or it stays as it is."""

import pytest

from audiolesson.draft.choosing.awaiting import awaits
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.shortening.shorten import shorter
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.wording.model import Mark

TOWN = "The potters of the old town"


def said(sentence: str) -> list[str]:
    return [part.text for part in shorter(Text(sentence))]


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "If the wood from the hills is damp and the wind is strong, open the upper door of the kiln and let the"
            " steam out before you add the bowls.",
            [
                "Suppose the wood from the hills is damp and the wind is strong.",
                "Then open the upper door of the kiln and let the steam out before you add the bowls.",
            ],
        ),
        (
            "For example, if you want to bake a large bowl with a thin rim then you should let it stand in the cold"
            " cellar for at least a week.",
            [
                "For example, suppose you want to bake a large bowl with a thin rim.",
                "Then you should let it stand in the cold cellar for at least a week.",
            ],
        ),
        (
            "As long as the potters can keep the fire in the deep kiln warm through the night, they can bake a second"
            " row of bowls in the morning.",
            [
                "Suppose the potters can keep the fire in the deep kiln warm through the night.",
                "Then they can bake a second row of bowls in the morning.",
            ],
        ),
        (
            "The old kiln in the cellar can be used for the large bowls of the harbour if the potters have swept"
            " out all the ash of the last long fire.",
            [
                "Suppose the potters have swept out all the ash of the last long fire.",
                "Then the old kiln in the cellar can be used for the large bowls of the harbour.",
            ],
        ),
    ],
)
def test_a_condition_is_supposed_before_what_holds_under_it(sentence: str, parts: list[str]) -> None:
    assert said(sentence) == parts


@pytest.mark.parametrize(
    "sentence",
    [
        # a row of conditions
        "If the wood from the hills is damp, the fire in the kiln is cold, and the glaze of the bowls will crack in"
        " many places.",
        # unreal, or with a word that only a condition bears
        "If the wood from the hills were a little drier, the potters of the old town would not have to wait for a whole"
        " day before the fire.",
        "If any of the boys ever brings damp wood from the hills, the potters of the old town have to wait for a whole"
        " day before the fire.",
        # two clauses without a comma
        "If you put damp wood into the kiln you will see a dark smoke that stains the glaze, which is what the potters"
        " of the town fear most.",
        # its subject was named before
        "If it is still damp in the morning of the feast, the potters of the old town have to wait for a whole day"
        " before the next fire.",
        # a second condition
        "If the wood of the hills is damp, the potters wait for a day, but if the ash is damp too, they go home and"
        " come back in spring.",
    ],
)
def test_a_condition_that_cannot_be_supposed_stays_where_it_is(sentence: str) -> None:
    assert not any("uppose" in part for part in said(sentence))


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "To keep the thin rim of a large bowl from cracking in the heat, let it stand in the cold cellar for at"
            " least a whole winter.",
            [
                "Suppose you want to keep the thin rim of a large bowl from cracking in the heat.",
                "Then let it stand in the cold cellar for at least a whole winter.",
            ],
        ),
        (
            f"To keep the glaze of the bowls from running down to the foot, {TOWN[0].lower()}{TOWN[1:]} bake each row"
            " twice in a cool kiln.",
            [
                f"{TOWN} bake each row twice in a cool kiln.",
                "The aim is to keep the glaze of the bowls from running down to the foot.",
            ],
        ),
        (
            "By mixing the grey clay of the river with the fine sand of the hills, the potters of the old town make"
            " bowls of great strength.",
            [
                f"{TOWN} make bowls of great strength.",
                "They do so by mixing the grey clay of the river with the fine sand of the hills.",
            ],
        ),
        (
            "As advised by the oldest of the potters, you should keep the wood from the hills in the dry cellar of the"
            " market for at least a year.",
            [
                "You should keep the wood from the hills in the dry cellar of the market for at least a year.",
                "This is advised by the oldest of the potters.",
            ],
        ),
        (
            "Just as the walls of the kiln keep the heat of the fire through the night, the walls of the cellar keep"
            " the cold of the winter.",
            [
                "The walls of the kiln keep the heat of the fire through the night.",
                "In the same way, the walls of the cellar keep the cold of the winter.",
            ],
        ),
        (
            "Although the potters of the old town can bake a hundred bowls in one night, the merchants of the harbour"
            " buy no more than ten of them.",
            [
                f"{TOWN} can bake a hundred bowls in one night.",
                "But the merchants of the harbour buy no more than ten of them.",
            ],
        ),
    ],
)
def test_what_stands_in_front_is_a_sentence_of_its_own(sentence: str, parts: list[str]) -> None:
    assert said(sentence) == parts


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            f"{TOWN} have baked their best bowls in the deep kiln beside the river, where the thick walls keep the heat"
            " for a night.",
            [
                f"{TOWN} have baked their best bowls in the deep kiln beside the river.",
                "There, the thick walls keep the heat for a night.",
            ],
        ),
        (
            f"{TOWN} sell their bowls at the market beside the harbour so they can buy the dear ash for the glaze in"
            " spring.",
            [
                f"{TOWN} sell their bowls at the market beside the harbour.",
                "This way, they can buy the dear ash for the glaze in spring.",
            ],
        ),
        (
            f"{TOWN} do not open the deep kiln beside the river in the night, because the cold air would crack the"
            " bowls.",
            [
                f"{TOWN} do not open the deep kiln beside the river in the night.",
                "That is because the cold air would crack the bowls.",
            ],
        ),
        (
            f"{TOWN} have always kept one rule of their craft — a rule that was written on the door of the old kiln.",
            [
                f"{TOWN} have always kept one rule of their craft.",
                "This is a rule that was written on the door of the old kiln.",
            ],
        ),
        (
            "The aim of the potters of the town is to make bowls for the merchants of the harbour, and to keep the old"
            " craft of the valley alive.",
            [
                "The aim of the potters of the town is to make bowls for the merchants of the harbour.",
                "It is also to keep the old craft of the valley alive.",
            ],
        ),
        (
            "The glaze of the bowls melts in the heat, with the thin ash running down the sides of every bowl that"
            " stands in the hot kiln.",
            [
                "The glaze of the bowls melts in the heat.",
                "The thin ash runs down the sides of every bowl that stands in the hot kiln.",
            ],
        ),
        (
            "The kiln of the old town has several heavy parts, including the deep pit for the fire, the wide shelf for"
            " the bowls and the tall chimney of grey brick.",
            [
                "The kiln of the old town has several heavy parts.",
                "Among these are the deep pit for the fire, the wide shelf for the bowls and the tall chimney of grey"
                " brick.",
            ],
        ),
        (
            "The fire is kept for the whole night in winter, it is fed by the boys of the town with dry wood from"
            " the far hills.",
            [
                "The fire is kept for the whole night in winter.",
                "It is fed by the boys of the town with dry wood from the far hills.",
            ],
        ),
    ],
)
def test_the_end_of_a_long_sentence_is_one_of_its_own(sentence: str, parts: list[str]) -> None:
    assert said(sentence) == parts


@pytest.mark.parametrize(
    "sentence",
    [
        # the reason is denied, not given
        f"{TOWN} do not open the deep kiln beside the river in the night because the cold air of the valley would"
        " crack the bowls.",
        # the reason goes on
        "The bowls of the old town cracked in the fog of that winter, because the boys had brought damp wood, and the"
        " merchants went home.",
        # a comma behind a front
        "Every time the potters of the town open the kiln beside the river, they lose some of the heat that the walls"
        " have kept.",
        # somebody says both
        "The old potters of the town say that the bowls of the river crack in winter, but the clay of the hills is"
        " said to be worse.",
    ],
)
def test_an_end_that_is_not_sure_stays(sentence: str) -> None:
    assert said(sentence) == [sentence]


@pytest.mark.parametrize(
    ("sentence", "fewer"),
    [
        (
            "The boys and girls of the old town keep a very old kiln and a very big yard beside the river of the valley"
            " for bowls.",
            "The boys and girls of the old town keep a very old kiln and a big yard beside the river of the valley for"
            " bowls.",
        ),
        (
            "There are many potters in the old town beside the river who bake a hundred bowls in one night and sell"
            " them at the market in spring.",
            "Many potters in the old town beside the river bake a hundred bowls in one night and sell them at the"
            " market in spring.",
        ),
        (
            f"{TOWN} bake their bowls in a deep kiln that is heated with wood from the hills by the boys of the"
            " valley.",
            f"{TOWN} bake their bowls in a deep kiln heated with wood from the hills by the boys of the valley.",
        ),
        (
            "The walls of the kiln (the potters may have built them with bricks of the old mill) keep the heat of the"
            " fire through the whole night.",
            "The walls of the kiln keep the heat of the fire through the whole night.",
        ),
    ],
)
def test_a_long_sentence_is_said_in_fewer_words(sentence: str, fewer: str) -> None:
    assert said(sentence) == [fewer]


def test_a_bracket_that_bounds_stays() -> None:
    assert (
        "heat, unless the wood of the hills is damp, through"
        in said(
            "The walls of the kiln keep the heat (unless the wood of the hills is damp) through the whole of the night"
            " and the next day of the feast."
        )[0]
    )


def test_the_trouble_is_named_before_it_is_told() -> None:
    assert said(
        "The trouble with the kiln of the old town is that the bricks of the walls crack in winter when the cold wind"
        " of the river blows."
    ) == [
        "The trouble with the kiln of the old town is this.",
        "The bricks of the walls crack in winter when the cold wind of the river blows.",
    ]


def test_no_words_are_saved_within_code() -> None:
    start, code = f"{TOWN} write the line ", "will be able to"
    sentence = f"{start}{code} on the wall of the deep kiln beside the river for all the boys who bring them wood."
    marks = (Mark(len(start), len(start) + len(code), "code"),)
    assert code in shorter(Text(sentence, marks))[0].text


SUPPOSED = """# Kilns

## Wood

The potters of the old town burn dry wood from the hills. If the wood from the hills is damp and the wind is strong in
the morning, the potters of the old town have to wait for a whole day.
"""


def test_a_case_is_told_with_what_holds_under_it_or_not_at_all() -> None:
    lesson = parse_lesson(SUPPOSED, "made.md", "made", ".md")
    together = [one.text.text for one in gather(lesson).candidates if "Suppose" in one.text.text]
    assert together == [
        "Suppose the wood from the hills is damp and the wind is strong in the morning. Then the potters of the old"
        " town have to wait for a whole day."
    ]
    assert not awaits(together[0])
