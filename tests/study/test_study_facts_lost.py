"""A card that lost what tells it, or that many would answer, is not asked; what is only worded badly is mended."""

from dataclasses import replace

import pytest
from kilns import asked, fact
from parsed_facts import ground_of, told

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.asked_of_tables import asked_of_tables
from audiolesson.study.draft_cards import draft_cards
from audiolesson.study.facts.about import about
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.formed.kept import is_kept
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.prose.dated_deeds import dated_deeds
from audiolesson.study.facts.prose.set_off import set_off_terms
from audiolesson.study.facts.prose.told_parts import told_parts
from audiolesson.study.facts.refusing.lost import is_lost
from audiolesson.study.facts.refusing.mended import mended, unshouted, without_only
from audiolesson.study.quiz.looks import shown_as


@pytest.mark.parametrize(
    ("question", "answer", "kind", "term"),
    [
        ("Who performed experiments with glazes?", "Anna Mohr", "description", "Anna Mohr"),
        ("Who wrote a new book on kilns?", "Anna Mohr", "description", "Anna Mohr"),
        ("In which year did and 1794 Mohr fire red pots?", "1793", "year", "Mohr"),
        ("What is the name for the pouch that next door is?", "The saggar", "description", "saggar"),
        ("What is raku?", "A quick firing, first proposed by Anna Mohr", "definition", "raku"),
        ("What is the name for a special case where a glaze runs?", "Crawling", "description", "crawling"),
        ("What are shards?", "Pieces which have one row of row", "definition", "shards"),
        ("What does the term mgmt mean?", "The care for a yard of kilns", "definition", "mgmt"),
        ("What is pairing?", "ABBA to BAAB", "definition", "pairing"),
        ("What is the awkward property?", "The weight of a long wide shelf", "definition", "awkward property"),
        ("What is a cold kiln?", "A recipe for a crack", "definition", "cold kiln"),
        ("What is a heat scale?", "A scale first introduces by Mohr", "definition", "heat scale"),
        ("What is raku?", "A naturally occuring glaze, found in ash", "definition", "raku"),
        ("What is rim width?", "A width which depends on the width of the rim", "definition", "rim width"),
        ("What is a kiln chip?", "A small system on a board that does a job", "definition", "kiln chip"),
        ("Within a day is a thin shell. What is this shell called?", "The skin", "description", "skin"),
    ],
)
def test_a_card_that_many_could_answer_or_that_tells_another_thing_is_refused(
    question: str, answer: str, kind: str, term: str
) -> None:
    assert is_lost(fact(question, answer, kind, term))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("question", "answer", "kind"),
    [
        ("Who performed experiments with the red glazes of Linz?", "Anna Mohr", "description"),
        ("Who showed that salt darkens clay?", "Anna Mohr", "description"),
        ("What is raku?", "A quick firing that cools the pots in ash", "definition"),
        ("What is a kiln?", "A chamber of brick, found in old yards", "definition"),
    ],
)
def test_a_card_with_all_that_tells_it_stays(question: str, answer: str, kind: str) -> None:
    assert not is_lost(fact(question, answer, kind))  # type: ignore[arg-type]


def test_what_a_thing_is_doing_behind_a_comma_is_no_definition() -> None:
    said = "She found crazing, a network crossing glazes."
    assert is_lost(told(said, "What is crazing?", "A network crossing glazes", "definition", "crazing"))
    whole = "Crazing is a network crossing glazes."
    assert not is_lost(told(whole, "What is crazing?", "A network crossing glazes", "definition", "crazing"))


def test_a_row_of_things_to_bring_defines_none_of_them() -> None:
    text = (
        "Take a cone pack (x10), a spray bottle of water and a notebook. The cone pack bends. "
        "A cone pack melts at the end of a firing."
    )
    assert "What is a cone pack?" not in asked(text)


def test_a_year_is_asked_for_without_the_adverb_of_the_year() -> None:
    assert without_only("In which year did Linz give up its salt kilns only?") == (
        "In which year did Linz give up its salt kilns?"
    )


def test_a_deed_goes_on_behind_what_is_told_of_its_thing_by_the_way() -> None:
    base = ground_of(
        "In 1931 UNESCO put the salt kilns of nine old towns, from Graz to Zell, on its list of protected works."
    )
    (found,) = dated_deeds(base, tuple(told_parts(base)))
    assert found.question == (
        "In which year did UNESCO put the salt kilns of nine old towns on its list of protected works?"
    )


def test_a_meaning_is_told_again_as_one() -> None:
    base = ground_of("Cullet is a heap of broken glass.")
    said = told("Cullet is a heap of broken glass.", "What does the term cullet mean?", "A heap of broken glass",
                "definition", "cullet")  # fmt: skip
    again = mended(base, replace(said, again="Cullet is a heap of broken glass."))
    assert again and again.again == "The term cullet means “a heap of broken glass.”"


def test_a_method_that_is_asked_for_by_its_name_has_its_article() -> None:
    base = ground_of("Slow cooling method: keeping the kiln shut for a week.")
    question = "What is the name for keeping the kiln shut for a week?"
    found = mended(base, fact(question, "Slow cooling method", "description"))
    assert found and found.answer == "The slow cooling method"


def test_a_long_word_in_capitals_is_no_short_form() -> None:
    assert unshouted(fact("What is the finest crack of a glaze?", "CRAZING", "description")).answer == "Crazing"
    assert unshouted(fact("What is the scale of kiln heat?", "ISO", "description")).answer == "ISO"


def test_a_name_of_many_is_told_again_of_many() -> None:
    text = "Small ones are called chips, and thin flat outgrowths of the rim are called **fins**. Fins break off."
    lesson = parse_lesson(f"# Rims\n\n{text}\n", "lessons/rims.md", "rims", ".md")
    again = {one.answer: one.again for one in facts_of(lesson)}
    assert not any(" is thin flat" in said for said in again.values())


def test_where_a_thing_is_stands_in_the_question_for_its_name() -> None:
    base = ground_of("Along the top runs a band of thick bricks, the **collar**, which keeps the dome together.")
    assert [one.question for one in set_off_terms(base)] == ["What is a band of thick bricks along the top called?"]


TABLE = (
    "# Glazes\n\nPotters know three crack forms by sight. Each crack form is old.\n\n## Crack forms\n\n"
    "| Form | Appearance |\n|---|---|\n| Crazing | Fine lines with dark edges |\n"
    "| Shivering | Sharp and flaky, loose at the rim |\n| Dunting | Long gaps with clean sides |\n"
)


def test_a_row_is_asked_for_by_how_it_looks() -> None:
    lesson = parse_lesson(TABLE, "lessons/glazes.md", "glazes", ".md")
    found = {one.question: one.answer for one in asked_of_tables(lesson)}
    assert found["Which crack form has fine lines with dark edges?"] == "Crazing"
    assert found["Which crack form is sharp and flaky, loose at the rim?"] == "Shivering"


def test_only_a_column_of_looks_is_told_as_one() -> None:
    assert shown_as("Origin", "Fine lines", "") == ""
    assert shown_as("Appearance", "Fine lines with dark edges", "") == "has fine lines with dark edges"


def test_a_row_is_not_asked_for_by_a_piece_of_its_own_name() -> None:
    text = TABLE.replace("Appearance", "Say").replace("Fine lines with dark edges", "craz").replace(
        "Sharp and flaky, loose at the rim", "shiv").replace("Long gaps with clean sides", "dunt")  # fmt: skip
    lesson = parse_lesson(text, "lessons/glazes.md", "glazes", ".md")
    assert not list(asked_of_tables(lesson))


def test_a_table_of_front_and_back_letters_is_no_deck() -> None:
    text = "# Vowels\n\n| front | back |\n|---|---|\n| y | u |\n| i | o |\n"
    lesson = parse_lesson(text, "lessons/vowels.md", "vowels", ".md")
    assert not facts_of(lesson)


@pytest.mark.parametrize(
    ("question", "answer", "kind"),
    [
        ("Why do tall kilns crack at the foot?", "Because thick clay dries slowly", "cause"),
        ("In which year did Anna Mohr open the Clay Yard of Linz?", "1881", "year"),
        ("Who signed the Old Kiln Act?", "Anna Mohr", "description"),
        ("How do old kilns get round the lack of wood?", "By burning dry peat", "description"),
        ("When can two kilns share a chimney?", "Only if the flues join", "description"),
        ("What is the wall between the fire and the pots called?", "The bagwall", "description"),
        ("What is the hottest flame of a wood fire?", "The white heart", "description"),
        ("What is a saggar?", "A box of fired clay that keeps the ash off pots", "definition"),
    ],
)
def test_forms_that_teachers_keep_are_known(question: str, answer: str, kind: str) -> None:
    assert is_kept(fact(question, answer, kind))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("question", "answer", "kind"),
    [
        ("Why should you keep a damp cloth handy?", "Because you will be wiping off slip", "cause"),
        ("Why are tall kilns easy?", "Because hot smoke climbs by itself", "cause"),
        ("Why do tall kilns draw more air?", "Because hot smoke climbs by itself", "cause"),
        ("In which year did the specification reach a second draft?", "1881", "year"),
        ("In which year did David Mohr describe something similar?", "1881", "year"),
        ("Who signed the Old Kiln Act?", "The council", "description"),
        ("What is the most important flame of a wood fire?", "The white heart", "description"),
        ("How can you cheat?", "By watering the logs", "description"),
        ("What does asymmetry mean?", "A loss worse on one side calls for a look", "definition"),
    ],
)
def test_forms_that_lean_judge_or_speak_to_somebody_are_not(question: str, answer: str, kind: str) -> None:
    assert not is_kept(fact(question, answer, kind))  # type: ignore[arg-type]


def test_what_one_sentence_tells_by_its_form_is_a_sure_card() -> None:
    text = "A row of four pots, called a bench, leans towards the door.\n\nA pot on it dries in the wind of the yard."
    lesson = parse_lesson(f"# Drying pots\n\n{text}\n", "lessons/drying.md", "drying", ".md")
    sure = draft_cards(lesson, facts_of(lesson)).sure
    assert [card.answer.text for card in sure] == ["A bench"]


def test_only_precisely_because_loses_its_adverb() -> None:
    text = "A long bell marks time precisely, because each stroke of the hammer is driven by one falling weight."
    assert [*asked(text, "Bells")] == ["Why does a long bell mark time precisely?"]


def test_a_file_s_name_without_its_noun_says_not_what_a_lesson_is_about() -> None:
    text = "# Notes\n\nA solar kiln dries wood. Solar heat is free. Solar yards are wide.\n"
    assert about(ground(parse_lesson(text, "lessons/solar-intro.md", "solar-intro", ".md"))) == ""
    text = "# Reading round signs\n\nA round sign says stop. Each round sign is red. Round signs stand at a yard.\n"
    lesson = parse_lesson(text, "lessons/reading-round-notes.md", "reading-round-notes", ".md")
    assert about(ground(lesson)) != "round"


def test_notes_on_capitals_say_and_for_their_sign() -> None:
    text = "- **Pair firing**: a method that sets a TK & an RK kiln side by side.\n- **Cullet**: a heap of glass.\n"
    lesson = parse_lesson(f"# Glossary\n\n## Glossary\n\n{text}", "lessons/k.md", "k", ".md")
    assert not any("&" in one.question + one.answer for one in facts_of(lesson))
