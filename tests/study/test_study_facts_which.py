"""One of several kinds is asked for by what sets it apart, and only where there are several."""

import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of

KINDS = (
    "# Kilns\n\nPotters know three kinds. {}\n\nA **wood kiln** stands outside. A **gas kiln** stands in the yard.\n"
)


def asked(said: str, page: str = KINDS) -> dict[str, str]:
    return {fact.question: fact.answer for fact in facts_of(parse_lesson(page.format(said), "k.md", "k", ".md"))}


def test_a_kind_is_asked_for_by_what_it_does_among_the_others() -> None:
    found = asked("**Tunnel kilns** carry pots on wagons through three zones of heat.")
    assert found["Which kilns carry pots on wagons through three zones of heat?"] == "Tunnel kilns"


def test_a_kind_that_is_not_counted_is_a_kind_of_it() -> None:
    page = "# Fire\n\n{}\n\n**Slow oxidation** needs air. Old pots show **wild oxidation** at the rim.\n"
    found = asked("**Bright oxidation** makes thin copper glazes green in one short night.", page)
    assert found["Which kind of oxidation makes thin copper glazes green in one short night?"] == "Bright oxidation"


def test_what_is_told_behind_a_comma_is_asked_too() -> None:
    found = asked("Spode built the **bottle kiln**, which sends smoke through a narrow brick neck.")
    assert found["Which kiln sends smoke through a narrow brick neck?"] == "The bottle kiln"


@pytest.mark.parametrize(
    "said",
    [
        "**Tunnel kilns** are also used in many large towns of the north.",  # sets nothing apart
        "**Tunnel kilns** carry their wagons through a long tunnel of brick.",  # tells its own name
        "**Tunnel kilns** need more care than small kilns of the yard do.",  # compares
        "**Tunnel kilns** carry them on wagons through three zones of heat.",  # leans
    ],
)
def test_what_does_not_set_a_kind_apart_is_not_asked(said: str) -> None:
    assert not [question for question in asked(said) if question.startswith("Which kiln")]


def test_where_there_is_one_kind_alone_nobody_asks_which() -> None:
    page = "# Kilns\n\n{}\n\nEvery potter has one, and none has two.\n"
    found = asked("**Tunnel kilns** carry pots on wagons through three zones of heat.", page)
    assert not [question for question in found if question.startswith("Which ")]


def test_a_kind_whose_article_nothing_tells_is_not_asked_without_its_whole_sentence() -> None:
    page = "# Fire\n\n{}\n\n**Slow oxidation** needs air. Old pots show **wild oxidation** at the rim.\n"
    facts = facts_of(
        parse_lesson(
            page.format("**Bright oxidation** makes thin copper glazes green in one short night."), "k.md", "k", ".md"
        )
    )
    assert [one.again for one in facts if one.question.startswith("Which kind of ")] == [
        "Bright oxidation makes thin copper glazes green in one short night."
    ]
