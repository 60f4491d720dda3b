"""Notes that leave out an article get it where their subject is always counted; a careful author keeps every word."""

import pytest

from audiolesson.draft.sentences.article_behind_be import with_article_behind_be
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.given_articles import with_its_article
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson

WHOLE = (
    "Shut the fire off. All linked lists end. The resolver knows. "
    "A spy is dear. Every user has Node. Ask Node, for Node and Node run."
)


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("DNS resolver asks the root.", "The DNS resolver asks the root."),
        ("Resolver first looks in its cache.", "The resolver first looks in its cache."),
        ("Spy is a stub that counts.", "The spy is a stub that counts."),
        ("Markov chain is a row of steps.", "The Markov chain is a row of steps."),
        ("Fire door must be shut.", "The fire door must be shut."),
        ("Linked list is a row of nodes.", "The linked list is a row of nodes."),
    ],
)
def test_a_subject_that_is_always_counted_gets_its_article(noted: str, told: str) -> None:
    assert with_its_article(Text(noted), WHOLE).text == told


@pytest.mark.parametrize(
    "said",
    [
        "Water boils at a hundred degrees.",
        "Resolvers ask the root.",
        "The resolver asks the root.",
        "Node uses an engine of its own.",
        "Painter has not been met in this lesson.",
        "Padding a list makes it longer.",
        "Due process is owed to all.",
        "Every resolver asks the root.",
        "List the resolvers.",
        "`resolver` asks the root.",
    ],
)
def test_what_needs_no_article_gets_none(said: str) -> None:
    assert with_its_article(Text(said), WHOLE).text == said


def test_the_article_is_told_in_notes() -> None:
    page = "# Kilns\n\nKiln door must be shut. Etc. Etc.\n\n- **Kiln**: see [there](x.md)\n\n```\nfire\n```\n"
    found = gather(parse_lesson(page, "a.md", "a", ".md"), "en", 3)
    assert "The kiln door must be shut." in [candidate.text.text for candidate in found.candidates]


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("A glaze is mixture of sand and ash.", "A glaze is a mixture of sand and ash."),
        ("A sgraffito is simple sketch that is cut into it.", "A sgraffito is a simple sketch that is cut into it."),
        ("Slipware is group of old wares.", "Slipware is a group of old wares."),
        ("This is oldest kiln in the valley.", "This is the oldest kiln in the valley."),
        ("It was most important town on the road.", "It was the most important town on the road."),
    ],
)
def test_what_a_thing_is_gets_the_article_that_it_lacks(noted: str, told: str) -> None:
    assert with_article_behind_be(Text(noted)).text == told


@pytest.mark.parametrize(
    "said",
    [
        "The lid is part of the kiln.",
        "The heat is largest in the middle.",
        "The river is highest when it rains.",
        "The kilns are oldest where the clay is best.",
        "Ash is most common and cheapest.",
        "The clay was heart and soul of the town.",
        "The kiln is a pattern of bricks.",
        "The kiln is brick that was fired.",
    ],
)
def test_what_lacks_no_article_behind_be_gets_none(said: str) -> None:
    assert with_article_behind_be(Text(said)).text == said
