"""Shapes that listeners heard as wrong: each says what its sentence of the lesson says, or is not told."""

import pytest

from audiolesson.draft.choosing.unheaded import title_of_part
from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.framing.matter_shapes import happens
from audiolesson.draft.framing.plain_names import named
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.framing.topic_articles import with_article
from audiolesson.draft.refusing.connectives import without_connective
from audiolesson.draft.refusing.in_paragraphs import without_note
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.shortening.asides import without_empty_words
from audiolesson.draft.shortening.judged import Judged
from audiolesson.draft.titling.headings import sentence_case
from audiolesson.draft.titling.lesson_names import topic_of
from audiolesson.draft.titling.titles import title_of
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson


@pytest.mark.parametrize(
    ("sentence", "shorter"),
    [
        ("The guild asks whether or not her sons agree.", "The guild asks whether her sons agree."),
        ("The widow keeps it, whether or not they agree.", "The widow keeps it, whether or not they agree."),
    ],
)
def test_whether_or_not_is_only_shorter_where_it_asks(sentence: str, shorter: str) -> None:
    assert without_empty_words(Text(sentence)).text == shorter


def test_similarly_to_is_no_connective() -> None:
    assert without_connective(Text("Similarly to the jars, the lamps are fired twice.")) is None
    shorter = without_connective(Text("Similarly, the lamps are fired twice."))
    assert shorter is not None
    assert shorter.text == "The lamps are fired twice."


def test_a_word_in_brackets_before_a_term_belongs_to_it() -> None:
    pair = term_and_text(Text("(wet) throwing: shaping the clay on a wheel that turns"))
    assert pair is not None
    assert pair[0].text == "wet throwing"
    numbered = term_and_text(Text("(ii) throwing: shaping the clay on a wheel that turns"))
    assert numbered is None or "ii throwing" not in numbered[0].text


@pytest.mark.parametrize(
    "sentence",
    [
        "They keep what belongs to everybody in the old town: the well, from which all of the houses draw their water"
        " in the summer; the oven; the bridge; and the bell.",
        "Though the method was old, it was thought to be quite dead by the time of the flood, and from the 1950s made"
        " many small plates for the shops of the town.",
        "She left the guild in the year of the flood, lived for a while by the sea with her brother and his wife, and"
        " from the 1950s made small plates with moths.",
    ],
)
def test_a_row_and_a_verb_stay_with_what_they_are_said_of(sentence: str) -> None:
    assert [piece.text for piece in Judged().shorter(Text(sentence), "")] == [sentence]


def test_a_line_that_a_formula_completes_is_not_told_without_it() -> None:
    formula = "\\begin{aligned} h &= k \\\\ q &= \\frac{a}{b} \\end{aligned}"
    text = f"# Heat\n\nHeat is what a kiln holds. In our case, the law of heat looks like:\n\n$$\n{formula}\n$$\n"
    found = gather(parse_lesson(text, "a.md", "a", ".md"), "en")
    assert [one.text.text for one in found.candidates] == ["Heat is what a kiln holds."]


def test_an_article_of_a_label_is_not_doubled() -> None:
    text = (
        "# Tools\n\n## What you need\n\n- **An oven** - a box of bricks that holds the heat of a fire.\n"
        "- **A wheel** - a disc of wood that turns under the hand.\n- **Rib** - a piece of wood that smooths a wall.\n"
    )
    found = gather(parse_lesson(text, "a.md", "a", ".md"), "en")
    assert [one.text.text for one in found.candidates] == [
        "An oven is a box of bricks that holds the heat of a fire.",
        "A wheel is a disc of wood that turns under the hand.",
        "Rib is a piece of wood that smooths a wall.",
    ]


@pytest.mark.parametrize("name", ["Javanese", "Burmese", "Maltese", "Sudanese", "Congolese"])
def test_what_is_called_after_a_land_keeps_its_capital(name: str) -> None:
    assert sentence_case(f"Music of the {name} Court", "") == f"music of the {name} court"


def test_manganese_is_no_land() -> None:
    assert sentence_case("The Use of Manganese", "") == "the use of manganese"
    assert sentence_case("The Trouble With Legalese", "") == "the trouble with legalese"


def test_only_sentences_are_read_that_may_hold_a_title() -> None:
    """What is read costs; what is found is the same as where all are read."""
    part = [
        "The kiln stands on a hill.",
        "A kiln needs wood.",
        "Rain fell all night.",
        "The kiln was red.",
        "Boys slept.",
    ]
    rest = ["Lamps are small.", "Jars are large.", "Bowls have a rim."]
    asked: list[str] = []

    def read(sentences: list[str]) -> list[Tree | None]:
        asked.extend(sentences)
        return trees_of(sentences)

    assert title_of_part(part, rest, frozenset(), read) == "The kiln"  # type: ignore[arg-type]
    assert asked == [part[0], part[1], part[3]]


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("The Summer the Kilns Went Cold", "the summer the kilns went cold"),
        ("The Jar a Widow Kept: a Story", "the jar a widow kept"),
    ],
)
def test_a_noun_with_its_clause_is_not_cut_before_the_verb(title: str, topic: str) -> None:
    assert topic_of(title, "").lower().startswith(topic)
    assert topic.removeprefix("the ") in title_of(title, "").lower()


def test_whom_begins_no_order() -> None:
    assert not begins_with_order("Whom the guild forgets")
    assert "whomm" not in slot("Whom the guild forgets", "").text


@pytest.mark.parametrize(
    ("when", "case", "clause"),
    [
        ("when", "the kiln cools", "what happens when the kiln cools"),
        ("if", "the kiln cools", "what happens if the kiln cools"),
        ("when", "the boys went home", "what happened when the boys went home"),
        ("if", "the boys went home", ""),
        ("when", "you put a wet jar into the fire", "what happens when you put a wet jar into the fire"),
    ],
)
def test_what_is_told_of_the_past_is_asked_so(when: str, case: str, clause: str) -> None:
    assert happens(when, case) == clause


def test_a_row_in_another_language_has_no_articles() -> None:
    text = (
        "# Small sentences\n\n## Two ways to say it\n\n- *watoto wawili wanalala*. The children are asleep.\n"
        "- *evdeler hastaymış*. The people are ill.\n- *kitabu kimoja*. The book is new.\n"
    )
    said = [one.text.text for one in gather(parse_lesson(text, "a.md", "a", ".md"), "en").candidates]
    assert said[:2] == [
        "Take “watoto wawili wanalala”: The children are asleep.",
        "Then there is “evdeler hastaymış”: The people are ill.",
    ]
    one = text.replace("evdeler hastaymış", "kiln door").replace("kitabu kimoja", "saggar box")
    said = [one.text.text for one in gather(parse_lesson(one, "a.md", "a", ".md"), "en").candidates]
    assert said[0] == "Take “watoto wawili wanalala”: The children are asleep."
    assert "kiln door”" not in said[1]


def test_an_item_that_is_somebodys_words_is_no_fact() -> None:
    text = (
        "# Notes on a book\n\n## Fire\n\n"
        "- “The night of a kiln is the day of its master. He who sleeps at the fire has no jars.” (p. 12)\n"
        '- "Every jar remembers the hand that turned it, and every hand forgets the jar." 14\n'
        "- The master calls the first fire a feast, and the whole town comes to it.\n"
    )
    for freedom in (0, 1, 2, 3):
        found = gather(parse_lesson(text, "a.md", "a", ".md"), "en", freedom)  # type: ignore[arg-type]
        said = " ".join(one.text.text for one in found.candidates)
        assert "sleeps at the fire" not in said
        assert "Every jar" not in said
        assert sum(one.why == "is somebody's words" for one in found.refused) == 2


def test_a_meaning_is_that_of_the_form_before_it() -> None:
    text = (
        "# Doubled words\n\n## Nouns\n\n| Single | Doubled | Meaning |\n|---|---|---|\n"
        "| kilna | kilna-kilna | ovens |\n| jara | jara-jara | bowls |\n| glaza | glaza-glaza | coats |\n"
    )
    said = " ".join(one.text.text for one in gather(parse_lesson(text, "a.md", "a", ".md"), "en").candidates)
    assert "ilna-kilna means ovens" in said
    assert "The doubled is" not in said


def test_what_was_done_to_the_subject_behind_a_year_is_no_verb() -> None:
    sentence = (
        "In 1711 painted jars came to the harbour on a ship from the south, and the masters of the guild bought all of"
        " them for the cellar of their house on the hill."
    )
    assert next(iter(Judged().shorter(Text(sentence), ""))).text == (
        "In 1711 painted jars came to the harbour on a ship from the south."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "A potter who can turn 40 bowls in one long day but leaves the wheel with a sigh, stands up and walks off "
        "again is throwing away two or three hours every week.",
        "A sower who can manage 50 rows of the long field but touches the fence with a hand, stands up and moves off "
        "again is throwing away two or three seconds every row.",
    ],
)
def test_a_verb_of_a_clause_is_not_told_of_the_subject_with_the_verb_of_the_whole(sentence: str) -> None:
    assert [piece.text for piece in Judged().shorter(Text(sentence), "")] == [sentence]


def test_a_verb_that_stands_for_another_stays_with_it() -> None:
    sentence = (
        "The wind of the valley opens and shuts the vent of the kiln by itself, and has done since the masters of the"
        " old town put the first ones in, at about the time of the flood."
    )
    assert [piece.text for piece in Judged().shorter(Text(sentence), "")] == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "Turn the crank: the two rows come in by the arms, are bent towards each other, and the teeth meet one pair at "
        "a time at an angle that lets each bump find its own hollow.",
        "The clock tells the cook to light the fire at noon, the porter to ring the bell at one, the owner that a "
        "servant who sleeps until ten and works until six costs him a pound a week.",
    ],
)
def test_a_sentence_is_not_parted_where_one_part_lacks_its_verb_or_its_subject(sentence: str) -> None:
    assert [piece.text for piece in Judged().shorter(Text(sentence), "")] == [sentence]


def test_what_is_to_be_noted_of_two_things_is_told_with_its_note() -> None:
    two = Text("Notice that the kiln is warm, and that the door stands open.")
    assert without_note(two) == two
    assert without_note(Text("Notice that the kiln is warm.")).text == "The kiln is warm."


def test_a_statement_of_a_quiz_with_both_answers_is_not_told() -> None:
    body = "Kilns keep the heat.\n\nBricks are ONLY made for kilns.\nTrue\nFalse Correct - houses are built of them."
    lesson = parse_lesson(f"# Kilns\n\n## Bricks\n\n{body}", "a.md", "a", ".md")
    assert [one.text.text for one in gather(lesson, "en").candidates] == ["Kilns keep the heat."]


def test_a_line_that_its_list_ends_is_told_of_no_list() -> None:
    body = (
        "A hall can charge you in many ways, but two of the most common are:\n\n- Entry fees are due at the door of "
        "the hall.\n- Yearly fees are due in the month of May.\n"
    )
    lesson = parse_lesson(f"# Halls\n\n## Fees\n\n{body}", "a.md", "a", ".md")
    assert not any("common are." in one.text.text for one in gather(lesson, "en").candidates)


def test_nobody_is_asked_what_a_person_is() -> None:
    said = "The company took on a young engineer called Gideon Lund."
    assert named(said, said) is None
    said = "The company made a small press called a platen."
    assert named(said, said) is not None


def test_a_topic_that_is_seen_as_something_gets_no_article() -> None:
    whole = "The urbanism of his essay is old. We read of the urbanism of towns."
    assert with_article("urbanism as a way of life", whole) == "urbanism as a way of life"
    assert with_article("Peloponnesian War", whole) == "the Peloponnesian War"
    assert with_article("Anna Mohr", whole) == "Anna Mohr"


def test_two_values_that_a_lesson_names_are_no_quiz() -> None:
    body = "Every comparison gives a value. The value of a comparison is True or False. A program keeps the value."
    lesson = parse_lesson(f"# Values\n\n## Tests\n\n{body}", "a.md", "a", ".md")
    assert "Every comparison gives a value." in [one.text.text for one in gather(lesson, "en").candidates]


@pytest.mark.parametrize(
    ("heading", "whole", "said"),
    [
        ("The End-To-End Principle", "A net is plain.", "the end-to-end principle"),
        ("Stratford-Upon-Avon Mills", "A mill is old.", "Stratford-Upon-Avon mills"),
        ("Rocks of the Earth", "Rocks are hard.", "rocks of the Earth"),
        ("Earth Walls", "They are built of earth and straw.", "earth walls"),
    ],
)
def test_a_row_joined_by_small_words_is_no_name_and_the_earth_is_one(heading: str, whole: str, said: str) -> None:
    assert sentence_case(heading, whole) == said
