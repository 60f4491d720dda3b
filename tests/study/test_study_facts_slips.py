"""Slips of grammar that a careless page leaves in an answer, and what is no slip."""

import pytest
from parsed_facts import every_card

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.articles import with_a
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.refusing.slips import has_slip, runs_on


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("What is a stack?", "An each sequence within a larger set"),
        ("What is a magic number?", "A nuclei with specific numbers of nucleons"),
        ("What is popular culture?", "A mainstream, widespread patterns among people"),
        ("What is the Fair Deal?", "A President Harry Truman’s program of reform"),
        ("What are the smallest unit of elements?", "Atoms"),
        ("What are foundation species?", "Species which often forms the major portion of the habitat"),
        ("What is heat regulated by?", "Negative feedback loops and, much less frequently, by positive loops"),
        ("What does fusion turn out into?", "Be the last step"),
        ("What is binding energy?", "The energy needed to separate nucleus into protons"),
        ("What is an expatriate?", "A someone who lives abroad"),
        ("What are the first line of defense against heat?", "Thick gloves"),
        ("What is the name for catching cracks but are slow to use?", "Tap tests"),
        ("What is fraction?", "The valuable digits of the number"),
        (
            "How do pit firing and wood firing differ?",
            "Pit firing is a process, while wood firing is natural burning process",
        ),
        ("What does heap load algorithm do?", "Stores pots"),
        ("What is the name for a row of steps then, when followed, gives a thin wall?", "A pull"),
        ("What is safety training?", "Proven useless with enough tries across many kilns"),
    ],
)
def test_words_that_do_not_fit_each_other_are_found(asked: str, said: str) -> None:
    assert has_slip(asked, said)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("What does Kilnman’s load algorithm do?", "Stores pots"),
        ("What does the heap load algorithm do?", "Stores pots"),
        ("What is a stack?", "Each sequence within a larger set"),
        ("What is a nucleus?", "A nucleus with specific numbers of nucleons"),
        ("What is popular culture?", "A mainstream, widespread pattern among people"),
        ("What are the smallest units of elements?", "Atoms"),
        ("What are foundation species?", "Species which often form the major portion of the habitat"),
        ("What are oxyanions?", "Ions that contain one or more oxygen atoms"),
        ("What is heat regulated by?", "Negative and positive feedback loops"),
        ("What is a series?", "A series of numbers"),
        ("What are the first people of the yard?", "The potters who lit the first kiln"),
        ("What is a fraction?", "The valuable digits of the number"),
        ("What is a title?", "Given names of a pot"),
    ],
)
def test_words_that_fit_are_no_slip(asked: str, said: str) -> None:
    assert not has_slip(asked, said)


def test_a_second_statement_behind_a_definition_is_seen() -> None:
    assert runs_on("the base of many trades and contributes directly to others")
    assert not runs_on("a box that shields pots from ash and belongs to the kiln")
    assert not runs_on("the study of heat and fire in a kiln")


def asked(glossary: str, whole: str) -> set[str]:
    text = f"# Pottery\n\n{whole}\n\n## Glossary\n\n{glossary}\n"
    return {fact.again for fact in facts_of(parse_lesson(text, "lessons/kilns.md", "kilns", ".md"))}


def test_a_term_whose_article_is_not_certain_is_asked_for_as_a_term() -> None:
    whole = "Potters look through interglazes. Glaze is made of interglaze."
    said = asked(
        "- **interglaze:** compound formed from two or more glazes\n- **ash crash:** fall of ash on pots", whole
    )
    assert "The term interglaze means “a compound formed from two or more glazes.”" in said


def test_what_is_a_kind_of_its_own_head_is_one_of_many() -> None:
    said = asked(
        "- **slow collision:** a collision that also keeps the pots whole\n- **slip:** wet clay", "Clay is wet."
    )
    assert "A slow collision is a collision that also keeps the pots whole." in said


def test_a_term_that_only_describes_is_asked_for_as_a_term() -> None:
    said = asked(
        "- **slow oxidative:** a kiln that burns with much air\n- **fire clay:** clay that stands heat", "Fire clay."
    )
    assert [one for one in said if "oxidative" in one] == [
        "The term slow oxidative means “a kiln that burns with much air.”"
    ]


def test_a_word_that_is_not_counted_gets_no_article_for_an_adverb_behind_it() -> None:
    assert with_a("unemployment closely tied to the price of clay") == "unemployment closely tied to the price of clay"
    assert with_a("box closely tied to a kiln") == "a box closely tied to a kiln"


def test_of_two_cards_whose_answers_say_the_same_one_is_taken() -> None:
    text = (
        "# Pottery\n\nClay.\n\n## Glossary\n\n- **slow drift:** mechanism that accounts for the bending of tall pots\n"
        "- **late creep:** the mechanism that accounts for the bending of tall pots\n- **slip:** wet clay for pouring\n"
    )
    lesson = parse_lesson(text, "lessons/kilns.md", "kilns", ".md")
    answers = [card.answer.text for card in every_card(lesson, facts_of(lesson))]
    assert sum("bending of tall pots" in answer for answer in answers) == 1


def test_an_adverb_before_the_verb_is_no_part_of_the_term() -> None:
    text = "# Pottery\n\n**pit firing** simply refers to the burning of wood in a hole.\n"
    found = {fact.question for fact in facts_of(parse_lesson(text, "lessons/pots.md", "pots", ".md"))}
    assert found and not [question for question in found if "simply" in question]
