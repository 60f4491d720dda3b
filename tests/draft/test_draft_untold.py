"""What only the page shows is not told, and a page that gives too little is one to read."""

import pytest

from audiolesson.draft.refusing.filters import why_not
from audiolesson.lesson.model import Text


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("To save work, the third term of the cost can be written in another way.", "only the page"),
        ("Light is slower in medium 2 than it is in the first one.", "only the page"),
        ("A new version with the number 7f3b00e has been kept.", "only the page"),
        ("The basic syntax for making a new user is relatively simple.", "only the page"),
        ("A higher heat raises the weights of the other possible glazes.", "only the page"),
        ("The strengths of the wheel are: (1) it can turn heavy clay.", "only the page"),
        ("For the duties of a potter see, for example, the Clay Act.", "something to read"),
        ("With its new motor, the wheel is can turn heavy clay.", "written cleanly"),
        ("There have also been research on older kilns.", "written cleanly"),
        ("This is and the second kiln of the town is cold.", "written cleanly"),
        ("Faults include cracks, blisters, stains and etc.", "written cleanly"),
        ("Stone tools, such as a hand axe, a scraper, or a knife made for cutting hides.", "half a sentence"),
        ("Having a lid that fits the pot, or keeping the pots in straw.", "half a sentence"),
        ("No support - Slow firing needs changes to how potters work.", "label"),
    ],
)
def test_what_only_the_page_shows_and_broken_sentences_are_refused(sentence: str, why: str) -> None:
    assert why in why_not(Text(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor was elected to a second term in office.",
        "Stone tools, such as an axe, a scraper, or a knife, are often found in caves.",
        "Having a lid, or keeping the pots in straw, is what keeps them dry.",
        "There are many people who fire their own pots.",
        "The syntax of the language is simple enough for children, who learn it in a week.",
    ],
)
def test_sentences_that_only_look_like_them_are_told(sentence: str) -> None:
    assert why_not(Text(sentence)) == ""
