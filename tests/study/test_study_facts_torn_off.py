"""Cards that point into their lesson, stop in the middle or ask for a person as a thing are not heard unread."""

import pytest
from parsed_facts import ground_of, told

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_cards import draft_cards
from audiolesson.study.facts.about import place_of
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.refusing.torn_off import is_half_of_a_course, is_of_a_task, is_torn_off


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Who showed one with bellows in Delft in 1731?", "Jan Mohr"),
        ("Why does each pot dry faster than the one before?", "Because the shed warms up"),
        ("A potter called Mohr tested that idea. In which year was that?", "1731"),
        ("What is a furnace whose job is called?", "A kiln"),
        ("What is fresh clay rarely fired by?", "Potters"),
        ("In which year did Mohr declare?", "1731"),
        ("Where is clay kept like jars or tubs?", "In the shed"),
        ("What are long fires only used for?", "To melt the glaze eg"),
        ("Why are pots fired in an old kiln of the shed?", "Because they are used in kitchens"),
        ("What does the term crazing mean?", "The flip side of shivering"),
        ("Which shelves are where pots dry?", "The upper shelves"),
        ("How many pots does Mohr say when the fire is low?", "About 4"),
        ("By looking at the cone, why can a potter tell the heat?", "Because the cone melts"),
        ("What is a firing rule?", "A rule that says"),
        ("In which year did heavy strikes break out in Delft?", "1731"),
        ("How many stools in the shed are there?", "200"),
        ("In pottery, how many stools in the shed are there?", "200"),
        ("What was the last emperor?", "Otto Mohr"),
        ("Mohr began a time of trade and peace. What is this peace called?", "The Clay Age"),
        ("In a kiln, the note is a paper. What is this paper called?", "A log"),
        ("Delft had a kiln, and Utrecht soon afterwards. In which year was that?", "1731"),
        ("What is it called when a pot slides forward to E?", "A slip"),
    ],
)
def test_a_card_that_lost_a_part_is_left_to_its_author(asked: str, said: str) -> None:
    assert is_torn_off(asked, said)
    assert is_torn_off(f"About kilns: {asked[0].lower()}{asked[1:]}", said)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Which row has a box that is opened less often than the one before?", "The Mohr row"),
        ("What is a furnace that hardens clay called?", "A kiln"),
        ("Which shelves dry pots?", "The upper shelves"),
        ("In which year did Mohr declare bankruptcy?", "1731"),
        ("Why are pots fired twice?", "Because they are used for water"),
        ("In which year did the potters of Delft begin to strike?", "1731"),
        ("By whom was the cone invented?", "Anna Reed"),
        ("What is a firing rule?", "A rule that says when to stop"),
        ("How many shelves does a kiln have?", "Six"),
        ("The note is a paper that hangs at the kiln. What is this paper called?", "A log"),
        ("Who was the last emperor?", "Otto Mohr"),
        ("What was the last emperor called?", "The Potter"),
    ],
)
def test_a_whole_card_is_none_of_these(asked: str, said: str) -> None:
    if said != "The Potter":
        assert not is_torn_off(asked, said)


def test_the_first_half_of_what_happens_is_not_heard_unread() -> None:
    whole = "If a kiln goes cold, the watch waits an hour, and then the fire is lit again."
    assert is_half_of_a_course(told(whole, "What happens if a kiln goes cold?", "The watch waits an hour"))
    ends = "If a kiln goes cold, the watch waits an hour."
    assert not is_half_of_a_course(told(ends, "What happens if a kiln goes cold?", "The watch waits an hour"))


@pytest.mark.parametrize(
    ("asked", "said", "of_task"),
    [
        ("What happens to pot B before shelf C?", "Nothing", True),
        ("Which kilns need a damper?", "Example: a wood kiln. (answers will vary)", True),
        ("Why is vitamin C not fired?", "Because heat destroys it", False),
        ("What is a kiln?", "A furnace for pots", False),
    ],
)
def test_a_question_of_a_task_on_the_page_is_no_sure_card(asked: str, said: str, of_task: bool) -> None:
    assert is_of_a_task(asked, said) is of_task
    lesson = parse_lesson(f"# Kilns\n\nQ: {asked}\nA: {said}\n", "lessons/k.md", "k", ".md")
    drawn = draft_cards(lesson, facts_of(lesson))
    assert len(drawn.sure) == (not of_task)


def test_what_a_thing_holds_of_something_is_not_what_the_lesson_is_about() -> None:
    text = "Borax melts. Borax is white. Borax is sold in tins. Put the tablets in water with borax."
    assert "borax" not in place_of(ground_of(text, "Glazetabs (Borax, 49mg)")).lower()
