"""Terms of glossaries whose terms are headings, terms told by their case, and two names of one sentence are asked."""

import pytest

from audiolesson.errors import Place
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_cards import draft_cards
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.form import small_items
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.headed.kind import is_weak
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.named_pairs import named_pairs
from audiolesson.study.facts.named_when import named_when
from audiolesson.study.facts.refusing.side_asked import is_side_asked
from audiolesson.study.facts.settled import is_settled

HEADED = """# Glaze faults

Potters look for faults when they open a kiln.

## Vocabulary

### Crazing
Occurs when a glaze shrinks more than the pot that carries the coat.

### Pinholing
Occurs when it is hot.

### Bloating
A fault in which gas swells the wall of a pot from inside.

### Raw wares
Occurs when pots leave the kiln before their clay is hard.

## References

### Books
"""


def facts(text: str) -> dict[str, str]:
    return {fact.question: fact.answer for fact in facts_of(parse_lesson(text, "lessons/pots.md", "pots", ".md"))}


def test_a_glossary_may_have_its_terms_as_headings() -> None:
    base = ground(parse_lesson(HEADED, "lessons/pots.md", "pots", ".md"))
    assert [pair.term.text for pair in base.pairs] == ["Crazing", "Pinholing", "Bloating", "Raw wares"]
    assert all(pair.glossary for pair in base.pairs)
    assert any(answer.startswith("A fault in which gas swells the wall") for answer in facts(HEADED).values())


def test_the_terms_of_a_glossary_may_stand_some_levels_below_it() -> None:
    deep = HEADED.replace("### ", "##### ")
    assert facts(deep) == facts(HEADED)
    assert not ground(parse_lesson(HEADED.replace("### R", "#### R"), "lessons/pots.md", "pots", ".md")).pairs


def test_what_has_members_is_one_of_many_though_its_name_ends_as_that_of_a_substance() -> None:
    said = "The entire group of potters that a guild wants to draw conclusions about"
    told = HEADED.replace("Bloating", "Population").replace(
        "A fault in which gas swells the wall of a pot from inside", said
    )
    told = told.replace("Potters look", "A population of potters and other populations look")
    assert facts(told)["What does the term population mean?"] == said


@pytest.mark.parametrize(
    "text",
    [
        HEADED.replace("## Vocabulary", "## What can go wrong"),
        HEADED.replace("## Vocabulary", "## Vocabulary\n\nThese words are used in the workshop."),
        HEADED.replace("### Pinholing\nOccurs when it is hot.", "### Pinholing\nOne.\n\nTwo.\n\nThree."),
    ],
)
def test_chapters_are_no_glossary(text: str) -> None:
    assert not ground(parse_lesson(text, "lessons/pots.md", "pots", ".md")).pairs


def test_a_term_is_asked_for_by_the_case_in_which_there_is_one() -> None:
    found = {one.question: one.answer for one in named_when(ground(parse_lesson(HEADED, "p.md", "p", ".md")))}
    assert found == {"What is it called when a glaze shrinks more than the pot that carries the coat?": "Crazing"}
    assert "What is it called when a glaze shrinks more than the pot that carries the coat?" in facts(HEADED)


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("**Dunting** occurs when a cooling pot cracks in cold air.", True),
        ("Dunting occurs when a cooling pot cracks in cold air.", True),
        ("A dunt occurs when a cooling pot cracks in cold air.", True),
        ("Walls happen when a cooling pot cracks in cold air.", False),
        ("Dunting occurs when it cools in cold air.", False),
        ("Dunting is when a cooling pot cracks in cold air.", False),
        ("**Dunting** occurs when you open the door of a kiln.", False),
        ("**Dunting** occurs when dunted pots meet cold air.", False),
        ("**Dunting** occurs when cold.", False),
        ("**Dunting** occurs when 3 pots of a kiln crack in cold air.", False),
    ],
)
def test_a_term_that_is_set_off_or_happens_is_asked_for_by_a_whole_case(sentence: str, asked: bool) -> None:
    lesson = parse_lesson(f"# Kilns\n\n## Cooling\n\n{sentence}\n", "p.md", "p", ".md")
    assert bool([*named_when(ground(lesson))]) == asked


TWO = "# Kilns\n\n## Walls\n\nThe inner wall is known as the **sleeve** and the outer wall as the **jacket**.\n"


def test_two_names_of_one_sentence_are_two_cards() -> None:
    found = {one.question: one.answer for one in named_pairs(ground(parse_lesson(TWO, "p.md", "p", ".md")))}
    assert found == {"What is the inner wall called?": "The sleeve", "What is the outer wall called?": "The jacket"}


@pytest.mark.parametrize(
    ("old", "new"),
    [("**jacket**", "jacket"), ("inner wall", "first wall"), ("inner wall", "sleeve wall"), ("The inner", "It, inner")],
)
def test_names_that_are_not_set_off_or_lean_are_not_asked(old: str, new: str) -> None:
    found = [*named_pairs(ground(parse_lesson(TWO.replace(old, new), "p.md", "p", ".md")))]
    assert not any("inner" in one.question or "sleeve" in one.question for one in found) or len(found) < 2


def test_what_is_the_same_in_all_of_a_kind_may_define_it() -> None:
    assert not is_weak("pots that have the same foot", True)
    assert is_weak("the same pots in another kiln", True)
    assert not is_weak("carrying clay to another place where it dries", False)
    assert is_weak("another kiln", False)


def test_what_is_defined_as_a_kind_is_asked() -> None:
    text = "# Kilns\n\n## Grog\n\nGrog is defined as fired clay that has been ground to sand.\n\n"
    text += "## Biscuit firing\n\nA biscuit firing is defined as a first firing that leaves the clay porous.\n"
    assert facts(text)["What is a biscuit firing?"] == "A first firing that leaves the clay porous"


def test_a_knowledge_that_is_described_is_asked_as_what_it_is() -> None:
    text = "# Kilns\n\n## Firing\n\n**Soaking heat** describes the last hour of a firing in which the kiln stays hot.\n"
    assert any(
        "soaking heat" in question and answer.startswith("The last hour") for question, answer in facts(text).items()
    )


def test_where_most_of_a_row_are_names_all_are() -> None:
    whole = "The old town has Hesta Norra and the Strand. The row may be of Manta, too."
    assert small_items(["Hesta Norra", "The Strand", "Lido", "Manta"], whole) == [
        "Hesta Norra",
        "the Strand",
        "Lido",
        "Manta",
    ]
    assert small_items(["Clay", "Sand", "Manta"], whole) == ["clay", "sand", "Manta"]


def test_what_a_measure_counts_is_sure() -> None:
    fact = Fact(
        "description", "x", "What does kiln load measure?", "How many pots stand in a kiln", 0, Place("p.md", 1)
    )
    assert is_settled(fact, f"About kilns: {fact.question}")
    assert not is_side_asked(fact.question, fact.answer, past=False, kept=False)
    assert is_side_asked("What does kiln load change?", fact.answer, past=False, kept=False)


@pytest.mark.parametrize(("heading", "heard"), [("History of the kiln", True), ("How a kiln works", False)])
def test_a_year_is_heard_where_a_heading_says_that_the_past_is_taught(heading: str, heard: bool) -> None:
    text = (
        "# Kilns\n\nA kiln is an oven that bakes clay. Each kiln has a door and a flue.\n\n"
        f"## {heading}\n\nThe Bottle kiln, introduced in 1817, replaced the clamp.\n"
    )
    lesson = parse_lesson(text, "lessons/pots.md", "pots", ".md")
    years = [card.answer.text for card in draft_cards(lesson, facts_of(lesson)).sure if card.answer.text == "1817"]
    assert bool(years) is heard
