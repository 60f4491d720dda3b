"""Which facts become cards, in which order, and how they are written."""

from dataclasses import replace
from pathlib import Path

import pytest
from parsed_facts import every_card

from audiolesson.errors import Place
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson, read_lesson
from audiolesson.script.model import Span
from audiolesson.study.draft_cards import CARDS, Drawn, draft_cards
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.model import Fact, FactKind

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "lessons").glob("*.md"))


def lesson(text: str) -> Lesson:
    return parse_lesson(text, "lessons/kilns.md", "kilns", ".md")


SIX = lesson("# Notes\n\nHeat.\n\n" + "\n\n".join(f"## Part {at}\n\nClay number {at}." for at in range(6)))


def fact(term: str, section: int = 1, worth: float = 1.0, kind: FactKind = "definition", answer: str = "") -> Fact:
    return Fact(
        kind, term, f"What is {term}?", answer or f"Thing {term}", section, Place("k.md", section * 4), worth=worth
    )


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_lesson_gives_fifteen_cards_in_its_order(path: Path) -> None:
    read = read_lesson(path, path.name)
    cards = every_card(read, facts_of(read))
    assert [card.id for card in cards] == [f"c{at:02}" for at in range(1, CARDS + 1)]
    assert len({card.question.text for card in cards}) == CARDS
    assert len({card.answer.text.lower() for card in cards}) == CARDS
    lines = [card.line for card in cards]
    assert all(0 < line <= len(path.read_text(encoding="utf-8").splitlines()) for line in lines)
    assert lines == sorted(lines)


def telling(letter: str) -> str:
    """An answer of rare words, which says much."""
    return f"{letter}olbrax {letter}untevil {letter}azmik {letter}ervoth {letter}ilgust"


def test_fewer_facts_give_fewer_cards() -> None:
    found = [fact(letter, answer=telling(letter)) for letter in "sr"]
    assert [card.id for card in draft_cards(SIX, found).sure] == ["c01", "c02"]
    assert draft_cards(SIX, []) == Drawn((), ())


def test_what_says_little_is_left_to_the_author_to_choose() -> None:
    found = [fact("s", answer=telling("s")), fact("m", answer="A way of water"), fact("r", answer=telling("r"))]
    drawn = draft_cards(SIX, found)
    assert [card.question.text for card in drawn.sure] == ["What is s?", "What is r?"]
    assert [(card.id, card.question.text) for card in drawn.perhaps] == [("m01", "What is m?")]
    assert len(draft_cards(SIX, found, 2).perhaps) == 0


def test_a_deck_of_many_sure_cards_is_filled_by_one_that_is_nearly_so() -> None:
    sure = [fact(letter, section=at % 6, answer=telling(letter)) for at, letter in enumerate("bcdefghj")]
    near = fact("w", answer="A way of water")
    assert [card.question.text for card in draft_cards(SIX, [*sure, near]).perhaps] == []
    assert [card.question.text for card in draft_cards(SIX, [*sure[:7], near]).perhaps] == ["What is w?"]


def test_the_cards_are_spread_over_the_sections() -> None:
    found = [
        fact(f"{letter}{at}", section=at, worth=2.0 - 0.01 * at, answer=f"{telling(letter)}{at}")
        for at in range(6)
        for letter in "abcdef"
    ]
    cards = every_card(SIX, found, 6)
    assert [card.line for card in cards] == [section * 4 for section in range(6)]


def test_at_most_a_third_of_a_deck_asks_for_years() -> None:
    found = [fact(f"y{at}", worth=3.0, kind="year", answer=telling("y" * (at + 1))) for at in range(6)]
    found += [fact(f"b{at}", worth=2.0, answer=telling("b" * (at + 1))) for at in range(3)]
    terms = [card.question.text for card in every_card(SIX, found)]
    assert sum("y" in term for term in terms) == 3
    assert sum("b" in term for term in terms) == 3


def test_what_a_thing_is_goes_before_a_number_of_about_the_same_worth() -> None:
    found = [fact("raku", kind="number", worth=2.1), fact("slip", section=2, worth=2.0)]
    assert [card.question.text for card in every_card(SIX, found, 1)] == ["What is slip?"]


def test_a_few_acronyms_are_enough_where_there_are_other_facts() -> None:
    found = [fact(f"A{at}", worth=3.0, kind="acronym") for at in range(9)]
    found += [fact(letter, worth=2.0, answer=telling(letter)) for letter in "bcdfghjkl"]
    terms = [card.question.text for card in every_card(SIX, found, 9)]
    assert sum("A" in term for term in terms) == 3


def test_cards_with_one_answer_or_one_meaning_are_not_both_taken() -> None:
    found = [
        fact("slip", answer="Clay thinned with water", worth=3.0),
        fact("slurry", answer="Clay thinned with water", worth=2.0),
        Fact("description", "slip", "What is the name for clay thinned with water?", "Slip", 1, Place("k.md", 4)),
    ]
    assert [card.question.text for card in every_card(SIX, found)] == ["What is slip?"]


def test_what_a_short_form_stands_for_and_what_is_called_so_are_two_cards() -> None:
    stands = Fact("acronym", "ITC", "What does ITC stand for?", "Ignition temperature cone", 1, Place("k.md", 4))
    called = "What is the name for a piece of clay that bends at one heat?"
    named = Fact("description", "ITC", called, "Ignition temperature cone", 1, Place("k.md", 5))
    assert len(every_card(SIX, [stands, named])) == 2


def test_cards_of_the_page_are_kept_before_all_others() -> None:
    own = Fact("given", "", "What is a cone?", "A witness of heat", 5, Place("k.md", 20), worth=100.0)
    found = [own, *(fact(f"b{at}", worth=3.0) for at in range(5))]
    assert "What is a cone?" in [card.question.text for card in every_card(SIX, found, 2)]


def test_code_and_formulas_of_the_section_are_marked_in_a_card() -> None:
    read = lesson("# Kilns\n\nThe `fire` command is a program that heats a kiln to $T_0$ at once.\n")
    own = Fact(
        "given", "", "What does fire do?", "It heats a kiln to T_0 at once", 0, Place("k.md", 3), "Call fire now."
    )
    card = every_card(read, [own])[0]
    assert card.question.spans == (Span("What does "), Span("fire", "code"), Span(" do?"))
    assert card.answer.spans == (Span("It heats a kiln to "), Span("T_0", "formula"), Span(" at once"))
    assert card.again and card.again.spans[1] == Span("fire", "code")


def test_an_article_and_the_s_of_an_owner_are_no_letters_of_a_formula() -> None:
    text = "# Kilns\n\nA kiln is a furnace. Let $A$ be its area, $a$ its heat and $s$ its speed."
    asked = "What is a kiln's heat in $a$?".replace("$", "")
    (card,) = every_card(lesson(text), [Fact("definition", "kiln", asked, "A measure", 0, Place("k.md", 3))])
    assert card.question.spans == (Span("What is a kiln's heat in "), Span("a", "formula"), Span("?"))
    assert card.answer.spans == (Span("A measure"),)


def test_a_plain_word_that_the_section_also_has_as_code_is_not_marked() -> None:
    text = "# Kilns\n\nThe kiln limits the heat. A wall limits the fire, and `limits` is a field of it."
    (card,) = every_card(
        lesson(text), [Fact("given", "kiln", "What limits the heat?", "The kiln", 0, Place("k.md", 3))]
    )
    assert card.question.spans == (Span("What limits the heat?"),)


def test_an_everyday_word_is_marked_as_code_only_where_it_is_meant() -> None:
    read = lesson("# Kilns\n\nA `for` loop lights kilns; `for` counts them. A `new` kiln and `new` pots are `new`.\n")

    def spans(question: str, answer: str) -> list[str]:
        (card,) = every_card(read, [Fact("given", "", question, answer, 0, Place("k.md", 3))])
        return [span.text for side in (card.question, card.answer) for span in side.spans if span.kind == "code"]

    assert spans("What is the name for ovens that fire themselves?", "A new kiln") == []
    assert spans("What does for do?", "It lights a kiln with the new operator") == ["for", "new"]
    assert spans("Which word counts kilns?", "for") == ["for"]
    assert spans("What lights kilns?", "The for loop") == ["for"]
    assert spans("What is the name for statements that end a fire?", "The keyword new") == ["new"]


def test_the_same_lesson_gives_the_same_cards() -> None:
    read = read_lesson(EXAMPLES[0], "x.md")
    assert every_card(read, facts_of(read)) == every_card(read, facts_of(read))


def test_an_episode_ends_with_no_question_for_a_name() -> None:
    found = [
        replace(fact(letter, answer=telling(letter)), question=asked, sentence=f"Said of {letter}.")
        for letter, asked in (("s", "What is s?"), ("r", "Who dug up r?"), ("b", "In 1712, who sold b?"))
    ]
    assert [asked for asked, _ in draft_cards(SIX, found).asks] == ["What is s?"]


def test_what_one_card_answers_no_other_asks() -> None:
    found = [
        fact("parity", answer="The rate that equalizes the prices of goods across countries", worth=3.0),
        Fact(
            "description", "parity rate", "What equalizes the prices of goods across countries by the rate?",
            "The parity rate", 2, Place("k.md", 8), worth=2.0,
        ),
    ]  # fmt: skip
    assert len(every_card(SIX, found)) == 1


def test_one_sentence_gives_a_second_card_only_after_other_sentences_gave_theirs() -> None:
    said = "Potters wedge clay, which drives out air."
    both = [replace(fact(letter, answer=f"{letter} of clay, wood and ash"), sentence=said) for letter in "bd"]
    other = fact("c", worth=0.7)
    cards = every_card(SIX, [*both, other], 2)
    assert [card.question.text for card in cards] == ["What is b?", "What is c?"]


def test_answers_that_differ_by_one_word_are_one() -> None:
    answers = ("The clay keeps its warm water", "The clay keeps its water")
    found = [fact(letter, answer=said) for letter, said in zip("bd", answers, strict=True)]
    assert len(every_card(SIX, found)) == 1
