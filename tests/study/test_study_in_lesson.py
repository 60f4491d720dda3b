"""A question that names nothing is set in what its lesson is about; others stay as they are."""

import parsed_facts
import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.model import FactKind
from audiolesson.study.facts.titled import title_said
from audiolesson.study.in_lesson import needs_lesson, place_of, set_in_lesson

_KILNS = parsed_facts.ground_of(
    "A kiln hardens clay. The kiln is hot. Most kilns burn wood. A wall is thick.", "Kilns", "x"
)
_UNNAMED = parsed_facts.ground_of("Mugs break. Jars last.", "What we saw", "x")


@pytest.mark.parametrize(
    ("question", "kind", "placed"),
    [
        ("Where do the birds nest?", "description", "About kilns: where do the birds nest?"),
        ("What is an object?", "definition", "About kilns: what is an object?"),
        ("What does TTK stand for?", "acronym", "About kilns: what does TTK stand for?"),
        ("Pots crack in a fire. Why?", "cause", "About kilns: Pots crack in a fire. Why?"),
        ("How hot is a kiln?", "number", "How hot is a kiln?"),
        ("Where do the birds nest?", "given", "Where do the birds nest?"),
        ("Where did Anna Mohr live?", "description", "About kilns: where did Anna Mohr live?"),
        ("What does the term Km mean?", "definition", "About kilns: what does the term Km mean?"),
        ("What is FeZ?", "definition", "About kilns: what is FeZ?"),
        ("When was the Final Act signed?", "description", "About kilns: when was the Final Act signed?"),
        ("What is the direct consequence?", "definition", "About kilns: what is the direct consequence?"),
        ("In kilns, what is a kiln?", "definition", "What is a kiln?"),
    ],
)
def test_a_question_that_names_nothing_is_set_in_its_lesson(question: str, kind: FactKind, placed: str) -> None:
    assert set_in_lesson(_KILNS, [parsed_facts.told("", question, "A", kind)]) == [placed]


def test_a_lesson_that_does_not_say_what_it_is_about_places_nothing() -> None:
    assert place_of(_UNNAMED) == ""
    unnamed = parsed_facts.told("", "What is an object?", "A thing")
    assert set_in_lesson(_UNNAMED, [unnamed]) == ["What is an object?"]


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("How Pots Turn Into Gardens", "How Pots Turn Into Gardens"),
        ("7.2 Why mugs break: a talk", "Why mugs break"),
        ("Unit 4 - What broke (part two)", "What broke"),
        ("What do mugs tell us?", "What do mugs tell us?"),
        ("I wake and mend", "I wake and mend"),
        ("3. Why mugs break", "Why mugs break"),
        ("Home Wi-Fi: a handout of plain words", "Home Wi-Fi, a handout of plain words"),
        ("Lecture 12", ""),
        ("Notes", ""),
        ("POT1106 Notes AY23/24", ""),
        ("WHAT BROKE AND WHY", ""),
        ("What became of all the people who had once drunk from these mugs", ""),
        ("Wobbly", ""),
    ],
)
def test_a_title_that_names_no_subject_tells_where_a_question_belongs(title: str, said: str) -> None:
    lesson = parsed_facts.ground_of("Cups crack. Jars last.", title, "x")
    assert title_said(lesson) == said
    asked = set_in_lesson(lesson, [parsed_facts.told("", "What is an object?", "A thing")])
    assert asked == [f"In the lesson “{said}”: what is an object?" if said else "What is an object?"]


def test_the_name_of_a_file_is_a_title_without_its_number() -> None:
    """Many an author names the file by its heading; and what stands in no heading is what an app shows all the same."""
    assert title_said(parsed_facts.ground_of("Mugs break. Jars last.", "Broken mugs", "broken-mugs")) == "Broken mugs"
    untitled = parse_lesson("Mugs break. Jars last.\n", "lessons/05-broken-mugs.md", "05-broken-mugs", ".md")
    assert title_said(ground(untitled, "en")) == "Broken mugs"
    assert title_said(
        parsed_facts.ground_of("Mugs break.", "1848 revolutions of mugs", "1848-revolutions-of-mugs")
    ) != ("Revolutions of mugs")


def test_a_title_tells_more_than_the_one_common_word_it_is_a_side_of() -> None:
    book = parsed_facts.ground_of("A book has a spine. The book is old. Most books last.", "The Anatomy of a Book", "x")
    asked = [parsed_facts.told("", "What is the head?", "The top edge")]
    assert set_in_lesson(book, asked) == ["In the lesson “The Anatomy of a Book”: what is the head?"]


def test_a_field_that_was_guessed_gives_way_to_what_a_title_says() -> None:
    guessed = parsed_facts.told("", "In pottery, what is an object?", "A thing")
    assert set_in_lesson(_KILNS, [guessed]) == ["About kilns: what is an object?"]
    assert set_in_lesson(_UNNAMED, [guessed]) == ["In pottery, what is an object?"]


@pytest.mark.parametrize(
    ("question", "needs"),
    [
        ("What is an object?", True),
        ("What does the wall do?", True),
        ("Why do walls break?", True),
        ("What does TTK mean?", True),
        ("What is a saggar?", True),
        ("What is a saggar lid?", False),
        ("In Python, what is an object?", False),
        ("In 1709, who found a way?", True),
        ("In Denmark, what is the usual size?", True),
        ("Who built the wall in 1881?", True),
        ("Where is the wall of Linz?", True),
    ],
)
def test_a_rare_term_of_several_words_or_a_question_with_its_place_needs_no_lesson(question: str, needs: bool) -> None:
    assert needs_lesson(question) is needs


def test_a_cell_of_a_table_follows_what_its_lesson_is_about_as_a_sentence() -> None:
    row = parsed_facts.told("", "Arrival: early May. Which bird is meant?", "Swift")
    assert set_in_lesson(_KILNS, [row]) == ["About kilns. Arrival: early May. Which bird is meant?"]


def test_a_name_or_a_year_does_not_tell_what_a_question_is_of() -> None:
    """Napoleon's line over the Alps is of telegraphs in its lesson, and of railways to who hears the question alone."""
    year = parsed_facts.told("In 1881, a guild of Linz sold its yard.", "In which year did Linz sell a yard?", "1881")
    assert set_in_lesson(_KILNS, [year]) == ["About kilns: in which year did Linz sell a yard?"]


def test_a_question_names_its_lesson_by_most_words_of_what_that_is_about() -> None:
    gongs = parsed_facts.ground_of("A gong is cast. The gong hangs.", "Hearing the Gongs of a Village Band", "x")
    told = [parsed_facts.told("", asked, "Bronze") for asked in ("What is a gong made of?", "Why do gongs hang?")]
    assert all(
        one.startswith("In the lesson “Hearing the Gongs of a Village Band”: ") for one in set_in_lesson(gongs, told)
    )


def test_what_would_tell_the_answer_is_not_put_in_front() -> None:
    named = parsed_facts.told("", "Which of these hardens clay?", "Kiln")
    assert set_in_lesson(_KILNS, [named]) == ["Which of these hardens clay?"]


@pytest.mark.parametrize(
    ("question", "placed"),
    [
        ("What is the name for a second jar?", "About the name system: what is the name for a second jar?"),
        ("What is a system of names?", "What is a system of names?"),
        ("What is an arbitrary jar?", "About the name system: what is an arbitrary jar?"),
    ],
    ids=["a word of the frame", "most of its words", "none"],
)
def test_a_place_is_named_by_most_of_its_words_outside_the_frame_of_a_question(question: str, placed: str) -> None:
    base = parsed_facts.ground_of(
        "The name system is old. A name system has names. Each system is big.", "The Name System"
    )
    assert set_in_lesson(base, [parsed_facts.told("", question, "A thing")]) == [placed]


@pytest.mark.parametrize("title", ["Unit 2", "The Big Picture", "Notes 12", "2"])
def test_a_number_and_a_saying_are_no_place(title: str) -> None:
    base = parsed_facts.ground_of(
        "In 2 we see the big picture. Again 2, a picture of big jars. 2 big, big pictures.", title
    )
    assert place_of(base) == ""


def test_what_a_question_is_set_in_has_its_article_or_is_the_lesson_by_its_title() -> None:
    asked = [parsed_facts.told("", "Where do the birds nest?", "In a wall")]
    net = "The Internet links the networks of the world. Nobody owns the Internet. Cables carry the Internet."
    net = f"{net} The Internet grows. Everyone uses the Internet."
    works = parsed_facts.ground_of(net, "How the Internet Works", "x")
    assert set_in_lesson(works, asked) == ["About the Internet: where do the birds nest?"]
    maps = "Weather map shows fronts. A front is on a weather map. The weather map has lines."
    drawn = parsed_facts.ground_of(maps, "Weather map explained", "x")
    assert set_in_lesson(drawn, asked) == ["In the lesson “Weather map explained”: where do the birds nest?"]


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("The Big Kiln", "About the Big Kiln"),
        ("The wall of Rome", "In the lesson “The wall of Rome”"),
        ("Kilns: ash, glaze, and heat", "About kilns"),
        ("Draught Controller", "In the lesson “Draught Controller”"),
        ("Ash, glazes, and kilns", "In the lesson “Ash, glazes, and kilns”"),
    ],
)
def test_one_thing_is_no_place_without_its_article_and_one_of_three_is_none(title: str, lead: str) -> None:
    body = "The Big Kiln is hot. Draught Controller closes. Draught Controller opens. Ash makes glazes in kilns."
    ground = parsed_facts.ground_of(f"{body}\n\n{body}", title)
    fact = parsed_facts.told("", "What is an object?", "A thing")
    assert set_in_lesson(ground, [fact]) == [f"{lead}: what is an object?"]
