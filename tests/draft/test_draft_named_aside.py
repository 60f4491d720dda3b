"""What is set off behind a name, two reports and rows of clauses and deeds come apart into sentences that are whole."""

import pytest

from audiolesson.draft.shortening.judged import Judged
from audiolesson.lesson.model import Text


@pytest.mark.parametrize(
    ("long", "parts"),
    [
        (
            "On 15 December 2005 the guild published a draft by Anna Berg, one of the two oldest potters of the town, "
            "on what became known as the great plan.",
            (
                "On 15 December 2005 the guild published a draft by Anna Berg on what became known as the great plan.",
                "Anna Berg was one of the two oldest potters of the town.",
            ),
        ),
        (
            "Its kilns were run by Stephen Hollis, a clerk with no training in the craft and a horror of spending "
            "money, who preferred a cheap furnace sold by a retired captain.",
            (
                "Its kilns were run by Stephen Hollis, a clerk with no training in the craft and a horror of spending "
                "money.",
                "Stephen Hollis preferred a cheap furnace sold by a retired captain.",
            ),
        ),
        (
            "Anna the Elder, writing in the 1870s, says the road from the coast to the kilns took twelve days, and "
            "that most of the walking was done by night because of the heat.",
            (
                "Anna the Elder, writing in the 1870s, says the road from the coast to the kilns took twelve days.",
                "Anna the Elder also says that most of the walking was done by night because of the heat.",
            ),
        ),
        (
            "Where the price is near four, as it has been in the north in recent years, a good kiln about breaks even "
            "in an ordinary year and a poor one loses.",
            ("Where the price is near four, a good kiln about breaks even in an ordinary year and a poor one loses.",),
        ),
    ],
)
def test_a_long_sentence_comes_apart_at_what_is_set_off(long: str, parts: tuple[str, ...]) -> None:
    assert tuple(one.text for one in Judged().shorter(Text(long), "")) == parts


@pytest.mark.parametrize(
    "long",
    [
        "The prizes of the old guild were won in that long and dry summer by Anna Berg, a potter, and by Ben Low, "
        "a smith in the next village.",
        "Merchants from the north shipped large amounts of wool and wine to Lisbon, the Azores, northern France and "
        "parts of Holland every year in the spring.",
        "The potters of the valley sent their bowls for sale to Anna Berg, Ben Low, a smith, and a few of the masters "
        "of the towns in the north.",
        "Workers thought the strike in the south had ended and that morning the kiln opened its gates to hundreds of "
        "men from the villages along the river.",
    ],
)
def test_a_row_of_names_and_a_time_stay_whole(long: str) -> None:
    assert " ".join(one.text for one in Judged().shorter(Text(long), "")).replace(". The", ", and the") in (
        long,
        long.replace(" and that morning", ". That morning"),
    )


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("by Henry VIII, a king of the Tudor line", "Henry VIII"),
        ("by a pupil of the Royal Academy, a friend of the bishop", ""),
        ("by the monks of the Abbey Church, the richest in the land", ""),
    ],
)
def test_only_somebody_is_named_again_and_with_the_whole_name(who: str, name: str) -> None:
    long = f"The church of the land was reformed in those years {who}, who broke with Rome over a long divorce."
    said = [one.text for one in Judged().shorter(Text(long), "")]
    assert said[1:] == ([f"{name} broke with Rome over a long divorce."] if name else [])


def test_however_that_means_in_any_way_is_no_contrast() -> None:
    long = (
        "The law keeps nobody from the use of any idea, rule, way, plan or finding of another in a book, a talk or "
        "a letter, however it is described or drawn."
    )
    assert not any(one.text.startswith("However") for one in Judged().shorter(Text(long), ""))


def test_a_second_which_goes_with_the_first() -> None:
    long = (
        "In four foreign cities the potters kept permanent houses, known as halls, which had their own elders, "
        "statutes and funds, and which differed a good deal from one another."
    )
    assert Judged().shorter(Text(long), "")[1].text.endswith("funds, and differed a good deal from one another.")
