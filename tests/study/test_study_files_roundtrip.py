"""parse(print(deck)) == deck, and the same for a quiz, whatever they hold."""

from decks_strategy import decks, quizzes
from hypothesis import HealthCheck, given, settings

from audiolesson.study.cards_file import normal_deck, parse_cards, print_cards
from audiolesson.study.model import Deck, Quiz
from audiolesson.study.quiz_file import normal_quiz, parse_quiz, print_quiz

many = settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


@many
@given(decks)
def test_every_deck_comes_back_from_its_print(deck: Deck) -> None:
    printed = print_cards(deck)
    again = parse_cards(printed, "made.cards.md")
    assert again == normal_deck(deck)
    assert normal_deck(again) == again
    assert print_cards(again) == printed


@many
@given(quizzes)
def test_every_quiz_comes_back_from_its_print(quiz: Quiz) -> None:
    printed = print_quiz(quiz)
    again = parse_quiz(printed, "made.quiz.md")
    assert again == normal_quiz(quiz)
    assert normal_quiz(again) == again
    assert print_quiz(again) == printed
