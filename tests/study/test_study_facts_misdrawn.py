"""Cards that were drawn wrongly from their sentence are refused, and their sound neighbours stay."""

from dataclasses import replace

import pytest
from pots import fact, lesson_of

from audiolesson.study.facts.about import about
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.formed.why import reasons
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.kinds.lists import lists
from audiolesson.study.facts.kinds.roles import roles
from audiolesson.study.facts.model import FactKind
from audiolesson.study.facts.refusing.defined import differs
from audiolesson.study.facts.refusing.misdrawn import is_misdrawn
from audiolesson.study.facts.refusing.unnamed import names_nothing


@pytest.mark.parametrize(
    ("kind", "question", "answer", "wrong"),
    [
        ("number", "How many pots can large kilns fire an hour or more?", "50", True),
        ("number", "How many pots can large kilns fire an hour?", "50", False),
        ("definition", "What is the story of glazes?", "A tale of ash and sand", True),
        ("definition", "What is a saga?", "A long story that was told aloud", False),
        ("definition", "About pots: what is raku?", "A direct product of the tea ceremony", True),
        ("definition", "What is slip?", "A short introduction to wet clay", True),
        ("definition", "What is slip?", "Clay that is thinned with water", False),
        ("description", "Where is a dragon kiln built?", "Around a clever set of steps", True),
        ("description", "Where are dragon kilns built?", "On the slopes of hills", False),
        ("description", "Where did the master stand?", "At the pinnacle of the guild", True),
        ("cause", "Why can a pipe be bored?", "So that its walls are even all along", True),
        ("cause", "Why is a pot turned?", "So that its walls are even all round", False),
        ("year", "In which year was the first kiln to be fired with coal built at Bow?", "1744", True),
        ("year", "In which year was the first kiln built at Bow?", "1744", False),
        ("description", "What is another name for a potmark?", "A mark", True),
        ("description", "What is another name for a potmark?", "A stamp", False),
        ("description", "In the lesson “Pots”: what is the small hollow called?", "The scarf", True),
        ("description", "What is the small hollow at the foot called?", "The scarf", False),
        ("description", "Heat makes a line that looks like a pot. What is this pot called?", "A fire line", True),
        ("description", "Heat draws a dark line over a pot. What is this line called?", "A fire line", False),
        ("definition", "What is a rim?", "A plain and essential building block of pots", True),
        ("description", "By whom was the great event was the opening of the kiln led in 1143?", "Anna Hill", True),
        ("description", "By whom was the kiln that was opened in 1143 led?", "Anna Hill", False),
        ("description", "What is members of the guild called?", "Masters", True),
        ("description", "What are members of the guild called?", "Masters", False),
        ("definition", "What is the star K2?", "A dust that on Earth comes from ash", True),
        ("definition", "What is the star K2?", "A star that is near to the Sun", False),
        ("definition", "What does the term flue mean?", "The last touch", True),
        ("definition", "What does the term flue mean?", "The way of smoke out of a kiln", False),
        ("contrast", "How do salt kilns and ceramic differ?", "Salt kilns stay, while ceramic shifts", True),
        ("contrast", "How do glass and ceramics differ?", "Glass flows, while ceramics stay", False),
    ],
)  # fmt: skip
def test_a_card_that_shows_how_it_was_cut_is_refused(kind: FactKind, question: str, answer: str, wrong: bool) -> None:
    assert is_misdrawn(fact(kind, "x", answer, question)) is wrong


def test_what_is_said_besides_is_no_reason_and_a_word_in_brackets_no_name_of_all() -> None:
    also = fact("cause", "pot", "Because they can hold ash", "Why can pots go beyond water?")
    assert is_misdrawn(replace(also, sentence="Pots can go beyond water, as they can also hold ash."))
    assert not is_misdrawn(replace(also, sentence="Pots can go beyond water, as they can hold ash."))
    named = fact("description", "lid", "A cover", "If pots get cheaper, people buy lids. What is this called?")
    assert is_misdrawn(replace(named, sentence="If pots get cheaper, people buy lids (a cover)."))


@pytest.mark.parametrize(
    ("question", "open_"),
    [
        ("Who showed one with lids in Fez in 1832?", True),
        ("Who showed one of the tall kilns in Fez in 1832?", False),
        ("When did the two sides meet at the kiln?", True),
        ("When did the two sides of the guild meet at the kiln?", False),
        ("In which year was the American version granted?", True),
        ("In which year was the first edition of the Book of Ash sold?", False),
        ("In which year did the Potters Magazine print a letter?", True),
        ("In which year did the Potters Magazine print a letter on salt?", False),
        ("Who happened to see a kiln?", True),
        ("Where have potters made great strides?", True),
        ("The statement is a paper. What is this paper called?", True),
        ("A kiln that burns no wood is a new one. What is this kiln called?", False),
    ],
)
def test_a_question_about_what_it_does_not_name_is_refused(question: str, open_: bool) -> None:
    asked = f"In pottery, {question[0].lower()}{question[1:]}"
    assert names_nothing(fact("description", "x", "Ash", asked)) is open_


TOOLS = """# Throwing

Three tools of the potter do the real work.

1. **The rib.** It smooths the wall.
2. **The loop.** It trims the foot.
3. **The wire.** It cuts the pot free.
"""


def test_a_counted_row_whose_line_goes_on_with_its_verb_is_asked_with_which() -> None:
    asked = [one.question for one in lists(ground(lesson_of(TOOLS), "en"))]
    assert asked == ["Which three tools of the potter do the real work?"]


FIRE = """# How Kilns Burn - The Science of Fire

A kiln holds its fire for days. Fire needs air, and the fire needs wood. Fire climbs, and a fire of straw dies soon.
"""


def test_the_praise_behind_a_title_is_no_subject_of_its_lesson() -> None:
    assert "fire" not in about(ground(lesson_of(FIRE), "en")).lower()
    assert about(ground(lesson_of(FIRE.replace("How Kilns Burn - The Science of ", "")), "en")).lower() == "fire"


def test_a_people_keeps_its_capital_in_the_middle_of_a_question() -> None:
    said = "# Lamps\n\nThe Swiss inventor Aimé Argand designed a lamp with a hollow wick and a tall chimney.\n"
    asked = [one.question for one in roles(ground(lesson_of(said), "en"))]
    assert asked == ["Which Swiss inventor designed a lamp with a hollow wick and a tall chimney?"]


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("As the salt water flows past, the beads of resin take up the calcium of the salt.", False),
        ("As the salt water is hard, the beads of resin take up the calcium of the salt.", True),
        ("Because the salt water flows past, the beads of resin take up the calcium of the salt.", True),
    ],
)
def test_what_happens_meanwhile_is_no_reason(said: str, why: bool) -> None:
    text = f"# Salt water\n\n{said} Salt water holds calcium. Beads of resin are small. Resin is soft.\n"
    base = ground(lesson_of(text), "en")
    found = [*reasons(base), *facts_of(base.lesson)]
    assert any(one.kind == "cause" for one in found) is why


@pytest.mark.parametrize(
    ("said", "apart"),
    [
        ("A small flat pot of clay distinct from the bowl of a guild", True),
        ("A style distinct from others", False),
        ("A glaze different from salt", False),
    ],
)
def test_a_kind_told_in_full_may_be_told_by_what_it_is_distinct_from(said: str, apart: bool) -> None:
    assert differs(said) is apart
