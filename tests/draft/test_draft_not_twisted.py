"""What a long sentence says is not told of another thing, nor without what narrows it, nor without a member of a row."""

import pytest

from audiolesson.draft.shortening.judged import Judged
from audiolesson.lesson.model import Text

JUDGED = Judged()


def parts(sentence: str) -> list[str]:
    return [one.text for one in JUDGED.shorter(Text(sentence), "", careful=True)]


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        (
            "A loan arises when one potter has the tools of another in his shed, and has agreed to keep them dry or to"
            " give them back to the other by the end of the year.",
            "The loan has agreed",
        ),
        (
            "The name is that of Anna Berg of the Institute of Clay, who used the word glaze in a letter that she wrote"
            " to her brother in the cold spring of 1731.",
            "The Institute of Clay used",
        ),
        (
            "The work of Anna Berg of Bell Brick Laboratories, who used the term in a patent of 1947, was printed in the"
            " yearbook of the guild in the following spring and sold out.",
            "Laboratories used",
        ),
        (
            "A pot must dry for a week; a bowl that leaves the shelf is a second, which goes to the market of the town"
            " and may itself be sold, in straw or in paper.",
            "This is a bowl that leaves the shelf is",
        ),
        (
            "A timely answer of the guild works as a promise even though it names a second price or a later day for the"
            " kiln, unless it is made to hang on the consent of the buyer.",
            "Yet it names",
        ),
    ],
)
def test_no_part_says_what_the_sentence_does_not(sentence: str, wrong: str) -> None:
    assert wrong not in " ".join(parts(sentence))


def test_a_member_of_a_counted_row_is_no_aside() -> None:
    said = " ".join(
        parts(
            "A rule of the old potters puts it as 1-10-1: one hour to light the fire of the kiln, ten hours of slow"
            " heat for the clay, one day before anybody opens the door."
        )
    )
    assert "ten hours of slow heat" in said


def test_a_sentence_that_stays_too_long_is_cut_where_its_clauses_are_joined() -> None:
    said = parts(
        "The master protested, and in 1704 he brought a complaint before the guild, supported by the word of a number of"
        " potters who remembered having seen his kilns; the guild seems to have accepted that he was the inventor, and"
        " yet it left the right to build with the man who had built, so that the kiln was known in every valley for the"
        " rest of the century by the name of Hollis."
    )
    assert len(said) > 1 and max(len(one.split()) for one in said) < 45
