"""Every mistake of a deck or quiz is named with its line, the text that it is about, and what to do; all at once."""

import re

import pytest

from audiolesson.errors import Place, Problem, ProblemsError
from audiolesson.script.model import Head, Paragraph, Span
from audiolesson.script.source import LONGEST_FILE
from audiolesson.study.cards_file import parse_cards, parse_cards_what_can_be, print_cards
from audiolesson.study.model import Card, Deck, Question, Quiz
from audiolesson.study.quiz_file import parse_quiz, parse_quiz_what_can_be, print_quiz
from audiolesson.study.read_entries import MOST_ENTRIES

HERE = Place("x", 1)


def cards_problems(text: str) -> list[Problem]:
    with pytest.raises(ProblemsError) as caught:
        parse_cards(text, "scripts/x.cards.md")
    return list(caught.value.problems)


def quiz_problems(text: str) -> list[Problem]:
    with pytest.raises(ProblemsError) as caught:
        parse_quiz(text, "scripts/x.quiz.md")
    return list(caught.value.problems)


Q = "## What is it?\n\n"
CARDS = [
    ("", 0, "the deck has no card", "##"),
    ("Text.\n\n## A?\n\nB.", 1, "'Text.' stands before the first heading", "above it"),
    (Q, 1, "'What is it?' has no answer", "below"),
    ("## \n\nB.", 1, "a heading is empty", "question"),
    ("## {#c1}\n\nB.", 1, "a heading is empty", "question"),
    (Q + "One.\n\nTwo.", 5, "'Two.' is a second answer", "two cards"),
    (Q + "- one\n- two", 3, "'- one' begins a list", "a card of each"),
    (Q + "3) three", 3, "'3) three' begins a list", "3\\) three"),
    (Q + "+ 5", 3, "'+ 5' begins a list", "\\+ 5"),
    (Q + "A.\n\n- one", 5, "'- one' begins a list", "\\- one"),
    (Q + "| a | b |\n|---|---|", 3, "'| a | b |' reads as a table, which a deck does not hold", "sentences"),
    (Q + "```\nx\n```", 3, "a code block", "`code`"),
    (Q + "* * *", 3, "a line across the page", "##"),
    (Q + "<div>x</div>", 3, "HTML", "comments"),
    (Q + "A <b>word</b>.", 3, "'<b>' is HTML, which a deck does not hold", r"\<b>"),
    (Q + "It is ~~gone~~.", 3, "struck through, which a deck does not hold", r"\~"),
    (Q + "A.\n\n> one\n\n> two", 7, "'two' is the card's second hint", "one hint"),
    (Q + "A.\n\n> **Again:** one\n\n> **again**: two", 7, "'two' is the card's second again", "**Again:**"),
    (Q + "A.\n\n> one\n>\n> two", 5, "no paragraph", "one paragraph"),
    (Q + "A.\n\n> - one", 5, "'> - one' begins a quotation block that is no paragraph", "one paragraph"),
    (Q + "A.\n\n> **Again:**", 5, "the again is empty", "take it out"),
    (Q + "[think]", 3, "'[think]' stands where an answer does", r"\[think]"),
    (Q + "Wait [pause 2s] now.", 3, "'[pause 2s]' stands inside a paragraph", "take it out, a deck has none"),
    (Q + "That.\n\n![a](charts/x.png)", 5, "lies neither in pictures/ nor in sounds/", "pictures/name.png"),
    (Q + "See ![a](pictures/x.png) here.", 3, "a picture stands inside a paragraph", "a deck has none"),
    (Q + "Yes. {.hard}", 3, "an answer has no attributes: '{.hard}'", "at the end of the heading"),
    (Q + "Yes.\nNo. {.slow}", 4, "an answer has no attributes: '{.slow}'", r"\{.slow}"),
    (Q + "{.slow}", 3, "an answer has no attributes", "heading"),
    (Q + "##No", 3, "'##No' is no heading", "blank"),
    (Q + "[a]: https://x.org", 3, "a link kept for later", "https"),
    ("# What?\n\nA.", 1, "'What?' is a heading with one #", "a card's heading has two"),
    ("### What?\n\nA.", 1, "'What?' is a heading with 3 #", "its cards"),
    ("What?\n---\n\nA.", 1, "the line below 'What?' makes it a heading", "##"),
    ("## A? {.hrd}\n\nB.", 1, "'.hrd' is no attribute of a card", "did you mean '.hard'?"),
    ("## A? {lin=4}\n\nB.", 1, "'lin' is no attribute of a card", "did you mean 'line'?"),
    ("## A? {.if-time}\n\nB.", 1, "'.if-time' is no attribute of a card", "known are: #…, .hard, line, tags"),
    ("## A? {line=0}\n\nB.", 1, "line='0' is no line", "line=41"),
    ("## A? {line=４}\n\nB.", 1, "is no line", "line=41"),
    ('## A? {tags=""}\n\nB.', 1, "tags= is empty", "tags="),
    ("## A? {.hard .hard}\n\nB.", 1, "a card has only one .hard", "keep one"),
    ("## A? {#a #b}\n\nB.", 1, "a card has only one #…", "keep one"),
    ("## A? {#a b}\n\nB.", 1, "'b' in '{#a b}' is no attribute", r"\{"),
    ("## A? {#.a}\n\nB.", 1, "#.a is no id", "ASCII"),
    ("## A? {#a}\n\nB.\n\n## C? {#a}\n\nD.", 5, "#a is the id of line 1 too", "each card its own"),
    ("## A?\n\nB.\n\n## A?\n\nD.", 5, "'A?' is asked on line 1 too", "{#id}"),
    ("## A <!-- b -->?\n\nB.", 1, "a comment stands inside", "blank line"),
    (Q + "A bell \x07.", 3, "control character U+0007", "take it out"),
    ("---\nnumber: 3\n---\n\n## A?\n\nB.", 2, "unknown key 'number'", "known are: title, date, length, guid, lexicon"),
    ("---\nresources: []\n---\n\n## A?\n\nB.", 2, "unknown key 'resources'", "known are"),
    ("---\nlenght: full\n---\n\n## A?\n\nB.", 2, "unknown key 'lenght'", "did you mean 'length'?"),
    ("---\ntitle:\n---\n\n## A?\n\nB.", 2, "title is empty", "take the line out"),
    ("x" * (LONGEST_FILE + 1), 0, "the deck has 500,001 characters", "at most 500,000"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "message", "hint"), CARDS, ids=range(len(CARDS)))
def test_a_mistake_in_a_deck_is_named_with_line_text_and_hint(text: str, line: int, message: str, hint: str) -> None:
    found = cards_problems(text)
    assert found[0].place == Place("scripts/x.cards.md", line), found
    assert message in found[0].message
    assert hint in found[0].hint
    assert (found[0].rule, found[0].severity) == ("card-format", "error")


C = "- [ ] no\n- [x] yes\n"
QUIZ = [
    ("", 0, "the quiz has no question", "##"),
    (Q, 1, "'What is it?' has no choices", "2 to 8"),
    (Q + "- [x] yes", 1, "'What is it?' has 1 choice", "2 to 8"),
    (Q + "".join(f"- [{'x' if n == 3 else ' '}] c{n}\n" for n in range(9)), 1, "has 9 choices", "2 to 8"),
    (Q + "- [ ] no\n- [ ] yes", 1, "of its choices none is ticked", "- [x]"),
    (Q + "- [x] no\n- [X] yes", 1, "of its choices 2 are ticked", "only it"),
    (Q + C + "- [ ] no", 5, "the choice 'no' stands on line 3 too", "another"),
    (Q + C + "- maybe", 5, "'- maybe' is a choice without a box", "- [ ]"),
    (Q + C + "- [y] maybe", 5, "'- [y] maybe' is a choice without a box", "- [ ]"),
    (Q + C + "- [ ]maybe", 5, "is a choice without a box", "- [ ]"),
    (Q + C + "\n1. [ ] maybe", 6, "'1. [ ] maybe' is a choice without a box", "- [ ]"),
    (Q + C + "- [ ]", 5, "a choice is empty", "write something"),
    (Q + C + "-", 5, "is a choice without a box", "- [ ]"),
    (Q + C + "- [ ] maybe\n\n  more", 5, "'[ ] maybe' is no single paragraph", "one line"),
    (Q + C + "- [ ] maybe\n  - more", 5, "'[ ] maybe' is no single paragraph", "one line"),
    (Q + C + "- [ ] maybe {.hard}", 5, "a choice has no attributes", "heading"),
    (Q + C + "- [ ] [think]", 5, "'[think]' stands where a choice does", "take it out"),
    (Q + "Choose:\n\n" + C, 3, "'Choose:' stands between a question and its choices", "heading"),
    (Q + C + "\n> So.\n\n> And so.", 8, "'And so.' is a second why", "join"),
    (Q + C + "\n> **Why:**", 6, "a why is empty", "take it out"),
    ("## A? {.hard}\n\n" + C, 1, "'.hard' is no attribute of a question", "known are: #…, line"),
    ("## A? {#a}\n\n" + C + "\n## B? {#a}\n\n" + C, 6, "#a is the id of line 1 too", "each question its own"),
    (Q + C + "- [ ] <i>", 5, "'<i>' is HTML, which a quiz does not hold", r"\<i>"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "message", "hint"), QUIZ, ids=range(len(QUIZ)))
def test_a_mistake_in_a_quiz_is_named_with_line_text_and_hint(text: str, line: int, message: str, hint: str) -> None:
    found = quiz_problems(text)
    assert found[0].place == Place("scripts/x.quiz.md", line), found
    assert message in found[0].message
    assert hint in found[0].hint
    assert (found[0].rule, found[0].severity) == ("quiz-format", "error")


def test_all_mistakes_of_a_deck_are_told_at_once_in_its_order_and_the_good_cards_are_read() -> None:
    text = "---\ntitel: T\n---\n\n## One?\n\n- list\n\n## Two? {.x}\n\nA <b>.\n\n## Three?\n\nC.\n\n> a\n\n> b\n"
    text += "\n## Four?\n"
    deck, found = parse_cards_what_can_be(text, "x")
    assert [problem.place.line for problem in found] == [2, 7, 9, 11, 19, 21]
    assert [card.question.text for card in deck.cards] == ["Two?", "Three?"]


def test_all_mistakes_of_a_quiz_are_told_at_once_in_its_order_and_the_good_questions_are_read() -> None:
    text = "---\ntitel: T\n---\n\n## One?\n\n- [ ] a\n- b\n\n## Two? {.x}\n\n- [x] a\n- [ ] b\n\n## Three?\n"
    quiz, found = parse_quiz_what_can_be(text, "x")
    assert [problem.place.line for problem in found] == [2, 5, 8, 10, 15]
    assert [question.question.text for question in quiz.questions] == ["Two?"]


def test_places_and_lines_are_those_of_the_file() -> None:
    (card,) = parse_cards("---\ntitle: T\n---\n\n## A?\n\nOne\ntwo.\n\n> **Again:**\n> three\n> four.\n", "x").cards
    assert (card.place.line, card.question.place.line, card.answer.place.line) == (5, 5, 7)
    assert card.answer.lines == ((0, 7), (4, 8))
    assert card.again is not None
    assert card.again.lines == ((0, 11), (6, 12))
    (question,) = parse_quiz(Q + C + "\n> **Why:**\n> so.", "x").questions
    assert [choice.place.line for choice in question.choices] == [3, 4]
    assert question.why is not None
    assert (question.why.text, question.why.place.line, question.right) == ("so.", 7, 1)


def test_a_question_without_an_id_is_named_by_its_text() -> None:
    one = parse_cards("## What is *it*? {.hard}\n\nA.\n\n## Other?\n\nB.", "x").cards
    two = parse_cards("## Other?\n\nC.\n\n## What is it? {line=4}\n\nD.", "y").cards
    assert one[0].id == two[1].id
    assert one[1].id == two[0].id
    assert re.fullmatch(r"x[0-9a-f]{8}", one[0].id)
    assert one[0].id == "xbbff7b98"  # for ever: what learners have answered is kept under it


def test_comments_stand_anywhere_and_those_before_the_first_card_are_kept() -> None:
    text = "<!-- one -->\n\n## A?\n\n<!-- two -->\n\nB.\n\n<!-- three -->\n\n> hint\n"
    deck = parse_cards(text, "x")
    assert [comment.text for comment in deck.preface] == ["one"]
    assert [(card.answer.text, card.hint and card.hint.text) for card in deck.cards] == [("B.", "hint")]
    quiz = parse_quiz(Q + "- [ ] a\n<!-- b -->\n- [x] c\n\n* [ ] d\n", "x")
    assert [choice.text for choice in quiz.questions[0].choices] == ["a", "c", "d"]


def test_a_bold_beginning_of_an_answer_is_no_speaker() -> None:
    (card,) = parse_cards(Q + "**Note:** it is.\n", "x").cards
    assert (card.answer.text, card.answer.speaker) == ("Note: it is.", "")


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system_and_a_byte_order_mark_are_read(ends: str) -> None:
    text = "---\ntitle: T\n---\n\n" + Q + "A\nb.\n\n> h\n"
    assert parse_cards("\ufeff" + text.replace("\n", ends), "x") == parse_cards(text, "x")


@pytest.mark.timeout(60)
def test_more_cards_than_a_deck_may_have_are_one_mistake() -> None:
    text = "".join(f"## {n}? {{#{n}}}\n\n{n}\n\n" for n in range(MOST_ENTRIES + 1))
    (found,) = cards_problems(text)
    assert found.message == "the deck has 10,001 cards"
    assert found.place.line == 4 * MOST_ENTRIES + 1


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "body",
    [
        "> " * 200 + "a", ">" * 5000, "- " * 300 + "a", "- [x] " * 3000, "## " * 5000, "## {#" * 4000,
        "**Again:** " * 1800, "> **Again" * 2000, "[x] " * 450, "{#a}" * 4000, "`" * 19_000, "#" * 19_000,
        "- [ ] a\n" * 5000, "## a\n" * 5000, "> a\n\n" * 5000,
    ],
    ids=range(15),
)  # fmt: skip
def test_hostile_text_is_read_in_little_time(body: str) -> None:
    parse_cards_what_can_be(body, "x")
    parse_cards_what_can_be(Q + body, "x")
    parse_quiz_what_can_be(Q + body, "x")


def text(*spans: Span, **more: object) -> Paragraph:
    return Paragraph(spans or (Span("It is."),), HERE, **more)  # type: ignore[arg-type]


def card(**more: object) -> Card:
    return Card(**{"id": "c1", "question": text(), "answer": text(), "place": HERE, **more})  # type: ignore[arg-type]


def question(*choices: str, right: int = 0, **more: object) -> Question:
    texts = tuple(text(Span(choice)) for choice in choices)
    return Question(**{"id": "q1", "question": text(), "choices": texts, "right": right, "place": HERE, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "deck",
    [
        Deck(Head(""), ()),
        Deck(Head("T", number=3), (card(),)),
        Deck(Head("", date="2026-11-24"), (card(),)),
        Deck(Head(""), (card(), card())),
        Deck(Head(""), (card(id=""),)),
        Deck(Head(""), (card(id="a b"),)),
        Deck(Head(""), (card(line=-1),)),
        Deck(Head(""), (card(tags=("a b",)),)),
        Deck(Head(""), (card(tags=("a}",)),)),
        Deck(Head(""), (card(tags=("",)),)),
        Deck(Head(""), (card(answer=text(speaker="Guest")),)),
        Deck(Head(""), (card(hint=text(rate=0.85)),)),
        Deck(Head(""), (card(again=text(Span(" "))),)),
        Deck(Head(""), (card(question=text(Span("a\x07"))),)),
        Deck(Head(""), tuple(card(id=f"c{n}", answer=text(Span("long " * 2000))) for n in range(60))),
    ],
)  # fmt: skip
def test_what_the_format_cannot_hold_is_refused_by_the_printer_of_decks(deck: Deck) -> None:
    with pytest.raises(ValueError):
        print_cards(deck)


@pytest.mark.parametrize(
    "quiz",
    [
        Quiz(Head(""), ()),
        Quiz(Head(""), (question("a"),)),
        Quiz(Head(""), (question(*"abcdefghi"),)),
        Quiz(Head(""), (question("a", "a "),)),
        Quiz(Head(""), (question("a", "b", right=2),)),
        Quiz(Head(""), (question("a", "b", right=-1),)),
        Quiz(Head(""), (question("a", ""),)),
        Quiz(Head(""), (question("a", "b"), question("c", "d"))),
        Quiz(Head(""), (question("a", "b", why=text(if_time=True)),)),
    ],
)
def test_what_the_format_cannot_hold_is_refused_by_the_printer_of_quizzes(quiz: Quiz) -> None:
    with pytest.raises(ValueError):
        print_quiz(quiz)


def test_a_deck_is_printed_as_its_author_would_write_it() -> None:
    whole = card(hint=text(Span("Look.")), again=text(Span("So it is.")), hard=True, line=41, tags=("a", "b"))
    assert print_cards(Deck(Head(""), (whole,))) == (
        '## It is. {#c1 line=41 .hard tags="a b"}\n\nIt is.\n\n> Look.\n\n> **Again:** So it is.\n'
    )
    quiz = Quiz(Head("T"), (question("a", "- b", right=1, why=text(Span("So.")), line=4),))
    assert print_quiz(quiz) == "---\ntitle: T\n---\n\n## It is. {#q1 line=4}\n\n- [ ] a\n- [x] \\- b\n\n> So.\n"


def test_a_number_with_a_full_stop_is_an_answer_and_no_list() -> None:
    deck = parse_cards("## When did it end?\n\n1984.\n", "x.cards.md")
    assert deck.cards[0].answer.text == "1984."
    assert parse_cards(print_cards(deck), "x.cards.md") == deck
