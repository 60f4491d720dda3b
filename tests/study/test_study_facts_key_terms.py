"""What a lesson as for paper lists to be known: key terms, formulas of words, named rules and rows of tables."""

import pytest
from parsed_facts import every_card

from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.parsed.weak import strong

OPENING = "Potters talk. Have you ever fired a kiln? Your turn will come."


def lesson(text: str) -> Lesson:
    return parse_lesson(f"# Pottery\n\n{OPENING}\n\n{text}\n", "lessons/pots.md", "pots", ".md")


def asked(text: str) -> dict[str, str]:
    return {fact.question: fact.answer for fact in facts_of(lesson(text))}


@pytest.mark.parametrize(
    ("item", "question", "answer"),
    [
        ("- **Seconds**: what the shop sells you cheaply. **Wasters**: what the potter throws away.",
         "What does the term wasters mean?", "What the potter throws away"),
        ("- *Soaking period*: from full heat to the last shovel of coal",
         "What does the term soaking period mean?", "The period from full heat to the last shovel of coal"),
        ('- *wabi mono*: "beauty of things in use", a motto of the 1920s',
         "What does the term wabi mono mean?", "Beauty of things in use"),
        ("- **Crazed**: still cracks in the oven", "What does the term crazed mean?", ""),
    ],
    ids=["two in one item", "a span", "a translation", "a statement"],
)  # fmt: skip
def test_a_key_term_is_asked_for_though_no_noun_follows(item: str, question: str, answer: str) -> None:
    found = asked(f"## Key terms\n\n{item}\n- **Bisque**: the ware after its first fire")
    assert found.get(question, "") == answer


def test_a_formula_of_words_is_asked_for_with_its_signs_as_words() -> None:
    found = asked("## Loss\n\n- Breakage rate = pots broken ÷ pots fired\n- n = a ÷ b")
    assert found == {"What does the breakage rate equal?": "Pots broken divided by pots fired"}


def test_a_rule_with_a_name_is_asked_for_what_it_says() -> None:
    rules = "1. **The shelf rule.** The heaviest pots stand lowest.\n2. **The door rule.** Open the door slowly."
    assert asked(f"## Stacking\n\n{rules}") == {"What does the shelf rule say?": "The heaviest pots stand lowest"}


def test_a_page_with_links_and_pictures_is_not_asked_for_what_it_lists() -> None:
    linked = "See [one](https://example.org/1) and [two](https://example.org/2)."
    assert not asked(f"## Loss\n\n- Breakage rate = pots broken ÷ pots fired\n\n{linked}")


TABLE = """## Woods

| Wood | Used for | Ash |
|---|---|---|
| Pine | a long flame | little |
| Oak | a slow fire | much |
| Straw | a quick start | much |
| Birch | the last heat | some |
| Beech | the middle hours | some |
| Larch | an early push | some |
"""


def test_a_table_is_asked_for_a_few_of_its_rows() -> None:
    cards = every_card(lesson(TABLE), facts_of(lesson(TABLE)))
    assert ("Which wood is used for a long flame?", "Pine") in [(one.question.text, one.answer.text) for one in cards]
    assert len(cards) == 4
    assert not every_card(lesson(f"{TABLE}\n![A kiln](kiln.png)"), facts_of(lesson(TABLE)))


def test_a_table_that_compares_two_things_is_not_turned_round() -> None:
    table = TABLE.replace("| Wood | Used for | Ash |", "| | Pine | Oak |")
    assert not every_card(lesson(table), facts_of(lesson(table)))


def test_terms_to_know_are_a_glossary_and_what_one_of_them_does_says_what_it_is() -> None:
    text = (
        "# Kilns\n\nA kiln is an oven that bakes clay. Potters keep several of them in a yard.\n\n## {}\n\n"
        "- **Damper**: a plate of steel that closes the chimney of a kiln.\n"
        "- **Blower**: sends a steady stream of air into the fire box.\n"
        "- **Bung**: a stack of saggars that stands in the middle of a kiln.\n"
    )
    held = {}
    for heading in ("Terms to know", "What stood there"):
        lesson = parse_lesson(text.format(heading), "lessons/pots.md", "pots", ".md")
        held[heading] = {fact.question for fact in strong(ground(lesson), facts_of(lesson))}
    assert "What does the blower do?" in held["Terms to know"] - held["What stood there"]
