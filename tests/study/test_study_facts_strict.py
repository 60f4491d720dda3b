"""What a strict teacher would not ask is refused, and what is asked gets its field, its time and its "who"."""

import pytest

from audiolesson.errors import Place
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.model import Fact, FactKind
from audiolesson.study.facts.refusing.refused import is_refused
from audiolesson.study.facts.refusing.strict import Bar, bar_of, strict

FILLER = "Potters work in the yard all day long and rest under the old trees at noon. "
YEARS = "Clay was dug in 1701, fired in 1750, sold in 1802, glazed in 1811 and taxed in 1823."


def bar(text: str = "Clay is soft.", title: str = "Pottery") -> Bar:
    return bar_of(ground(parse_lesson(f"# {title}\n\n{text}\n", "lessons/kilns.md", "kilns", ".md")))


def fact(question: str, answer: str, term: str = "kiln", sentence: str = "", kind: FactKind = "description") -> Fact:
    return Fact(kind, term, question, answer, 0, Place("lessons/kilns.md", 3), sentence=sentence)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What happens to a pot when c goes out of the kiln?", "It cools in the yard"),
        ("Why does a wall again crack in frost?", "Because wet clay swells"),
        ("What is damper rules?", "A list that hangs beside each door"),
        ("What do potters bring to a kiln?", "Three pots"),
    ],
)
def test_what_leans_on_the_page_or_says_nothing_is_not_asked(question: str, answer: str) -> None:
    assert strict(bar(), fact(question, answer)) is None


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What happens to a pot when a lid falls off the kiln?", "It cools in the yard"),
        ("Why does a wall crack in frost?", "Because wet clay swells"),
        ("What is a damper rule?", "A sentence that hangs beside each door"),
        ("What do potters bring to a kiln?", "Three dry pots of white clay"),
    ],
)
def test_what_is_plain_when_heard_alone_is_asked(question: str, answer: str) -> None:
    one = fact(question, answer)
    assert strict(bar(), one) == one


def test_what_works_an_example_out_is_not_asked() -> None:
    said = "A sagger is a box that shields pots from ash."
    one = fact("What is a sagger?", "A box that shields pots from ash", "sagger", said)
    assert strict(bar(said), one)
    assert strict(bar(f"Example 2: {said}"), one) is None


def test_a_person_is_asked_for_with_who() -> None:
    asked = strict(bar(), fact("What is Anna Mohr?", "A writer who built tall kilns in Linz", "Anna Mohr"))
    assert asked and asked.question == "Who is Anna Mohr?"
    thing = strict(bar(), fact("What is Kiln Valley?", "A gorge where potters dig white clay", "Kiln Valley"))
    assert thing and thing.question == "What is Kiln Valley?"


def test_what_is_over_is_asked_for_in_the_past_where_a_lesson_tells_of_the_past() -> None:
    one = fact("What is the Clay League?", "A guild of potters that fought a tax", "Clay League")
    assert strict(bar(), one) == one
    told = strict(bar(YEARS), one)
    assert told and told.question == "What was the Clay League?"


@pytest.mark.parametrize(
    ("question", "answer", "term", "kind", "asked"),
    [
        ("What does a branch point at?", "The newest commit of it", "branch", "description",
         "In Git, what does a branch point at?"),
        ("What are the two kinds of snapshots?", "Local and remote", "snapshots", "list",
         "In Git, what are the two kinds of snapshots?"),
    ],
)  # fmt: skip
def test_a_word_of_many_meanings_is_asked_with_its_field(
    question: str, answer: str, term: str, kind: FactKind, asked: str
) -> None:
    found = strict(bar(title="Version control with Git"), fact(question, answer, term, kind=kind))
    assert found and found.question == asked


@pytest.mark.parametrize(
    ("question", "answer", "defined", "sentence"),
    [
        ("Who built equally tall kilns?", "Anna Mohr", "", "Anna Mohr built equally tall kilns."),
        ("What provides the heat of a kiln?", "Dry pine", "", "Dry pine provides the heat of a kiln."),
        ("What do potters knead?", "The clay of a yard and sell pots", "", "Potters knead the clay of a yard."),
        ("What is a sagger?", "A box that shields pots", "a sagger",
         "A sagger is a box that shields pots by keeping ash away."),
    ],
    ids=["one side", "one of many", "two deeds", "half"],
)  # fmt: skip
def test_half_of_an_answer_and_one_answer_of_many_are_refused(
    question: str, answer: str, defined: str, sentence: str
) -> None:
    assert is_refused(bar(FILLER * 25).evidence, fact(question, answer, sentence=sentence), defined)


@pytest.mark.parametrize(
    ("question", "answer", "defined", "sentence"),
    [
        ("Who built the kilns of Linz?", "Anna Mohr", "", "Anna Mohr built the kilns of Linz."),
        ("What heats a kiln?", "Dry pine", "", "Dry pine heats a kiln."),
        ("What do potters knead?", "The clay of a yard and its slip", "", "Potters knead the clay of a yard."),
        ("What is a sagger?", "A box that shields pots", "a sagger", "A sagger is a box that shields pots."),
    ],
)
def test_the_whole_answer_to_a_plain_question_is_not_refused(
    question: str, answer: str, defined: str, sentence: str
) -> None:
    assert not is_refused(bar(FILLER * 25).evidence, fact(question, answer, sentence=sentence), defined)


def test_what_a_thing_is_used_for_is_said_in_four_words() -> None:
    asked = "What are tongs used for?"
    assert strict(bar(), fact(asked, "To lift hot pots"))
    assert strict(bar(), fact(asked, "To lift pots")) is None
